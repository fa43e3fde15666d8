"""Sound as small files: Opus at about 24 kbit/s, one channel, as it suits a voice."""

from __future__ import annotations

import subprocess

BITS_A_SECOND = 24_000
OPTIONS = ("-ac", "1", "-c:a", "libopus", "-application", "voip", "-b:a", str(BITS_A_SECOND))


def as_opus(wav: bytes) -> bytes:
    """Return a WAV file as Opus in Ogg, without anything that says when or where it was made."""
    import imageio_ffmpeg

    program = imageio_ffmpeg.get_ffmpeg_exe()
    plain = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact")
    command = [program, "-v", "error", "-i", "pipe:0", *OPTIONS, *plain, "-f", "opus", "pipe:1"]
    return subprocess.run(command, input=wav, capture_output=True, check=True).stdout
