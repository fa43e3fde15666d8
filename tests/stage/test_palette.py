"""The palette: legible in every theme, and never the only thing that tells two things apart."""

from __future__ import annotations

import json
import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from explainer.places import ASSETS

TOKENS: dict[str, dict[str, str]] = json.loads((ASSETS / "theme" / "tokens.json").read_text())
SCENES = sorted((ASSETS / "scenes").glob("*.svg"))
# How sight without one kind of cone mixes red, green and blue light.
# Source: Machado, Oliveira and Fernandes 2009, table 1, severity 1.0.
SIGHTS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
# Source: IEC 61966-2-1, red, green and blue light as CIE X, Y and Z, and its white.
TO_XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175]]
TO_XYZ += [[0.0193339, 0.119192, 0.9503041]]
WHITE = np.array([0.95047, 1.0, 1.08883])
# Two areas beside each other are told apart with ease from about ten of these units (CIE 1976).
TOLD_APART = 12.0

TEXT = 4.5
GRAPHIC = 3.0
GROUNDS = ("paper", "panel")
ON_GROUNDS = ("ink", "ink-soft", "accent", "warn", "people", "animals", "cells", "idea")
ON_OTHERS = [("accent-ink", "accent"), ("ink", "accent-soft"), ("ink-soft", "accent-soft")]
ON_OTHERS += [("ink", "warn-soft"), ("accent", "accent-soft")]
ON_OTHERS += [(text, band) for text in ("ink", "ink-soft") for band in ("band", "ketamine-soft")]
SIGNS = ("line-strong", "focus", "accent", *(f"series-{at}" for at in (1, 2, 3, 4)))
# What charts draw; they stand on a panel.
LINES = ("animals", "ketamine", "magnesium", "glutamate", "spine")
ON_PANEL = [(line, "panel") for line in LINES]
SHAPES = "disc|square|hexagon|triangle|triangular|drop|broad|slim|ending|membrane|double row|"
SHAPES += "round body|light pulse|star|thin|outline only|dashed outline|dotted outline"


def light(colour: str) -> np.ndarray:
    """Return red, green and blue light, 0 to 1, of a colour such as #1d2733."""
    shares = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    dim = shares / 12.92
    return np.asarray(np.where(shares <= 0.04045, dim, ((shares + 0.055) / 1.055) ** 2.4))


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    lower, higher = sorted(float(light(colour) @ TO_XYZ[1]) for colour in (one, other))
    return (higher + 0.05) / (lower + 0.05)


def lab(shares: np.ndarray) -> np.ndarray:
    """Return CIE L*, a* and b*, in which distances are about as large as they look."""
    xyz = np.array(TO_XYZ) @ np.clip(shares, 0, 1) / WHITE
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def apart(theme: str, one: str, other: str) -> dict[str, float]:
    """Return how far two tokens are from each other for each kind of sight."""
    colours = [light(TOKENS[theme][name]) for name in (one, other)]
    return {
        sight: float(np.linalg.norm(np.subtract(*(lab(np.array(mix) @ c) for c in colours))))
        for sight, mix in SIGHTS.items()
    }


def contrast_seen(sight: str, one: str, other: str) -> float:
    """Return the contrast ratio of two colours without one kind of cone."""
    mixed = [np.clip(np.array(SIGHTS[sight]) @ light(colour), 0, 1) for colour in (one, other)]
    lower, higher = sorted(float(shares @ TO_XYZ[1]) for shares in mixed)
    return (higher + 0.05) / (lower + 0.05)


def cast(root: Path) -> list[tuple[str, str, str]]:
    """Return (who, kind of shape, letter) of everything that has a part in the drawings."""
    text = (root / "docs" / "drawing.md").read_text(encoding="utf-8").split("## The cast")[1]
    rows = re.findall(r"^\| (.+?) \| (.+?) \| .+? \| (.+?) \|$", text.split("\n## ")[0], re.M)
    return [(who, re.search(SHAPES, shape), letter) for who, shape, letter in rows[1:]]  # type: ignore[misc]


def mixtures() -> list[tuple[str, str, str]]:
    """Return (scene, token, token) of every part whose colour a number changes."""
    found = {
        (path.stem, *(part.strip() for part in text.split(";")[:2]))
        for path in SCENES
        for text in re.findall(r'data-(?:colour|stroke)="([^"]*)"', path.read_text("utf-8"))
    }
    return sorted(found)  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", TOKENS)
def test_text_stands_out_from_its_ground(theme: str) -> None:
    pairs = [*((text, ground) for text in ON_GROUNDS for ground in GROUNDS), *ON_OTHERS]
    ratios = {pair: contrast(*(TOKENS[theme][name] for name in pair)) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("theme", TOKENS)
def test_lines_and_signs_stand_out_from_their_ground(theme: str) -> None:
    pairs = [*((sign, ground) for sign in SIGNS for ground in GROUNDS), *ON_PANEL]
    ratios = {pair: contrast(*(TOKENS[theme][name] for name in pair)) for pair in pairs}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < GRAPHIC} == {}


def test_no_two_in_the_cast_are_told_apart_by_colour_alone(root: Path) -> None:
    told = {who: (shape and shape.group(), letter) for who, shape, letter in cast(root)}  # type: ignore[attr-defined]
    assert len(told) >= 15 and all(shape for shape, _ in told.values()), told
    alike = [pair for pair in combinations(told, 2) if told[pair[0]] == told[pair[1]]]
    assert alike == []


@pytest.mark.parametrize("theme", TOKENS)
@pytest.mark.parametrize(("scene", "one", "other"), mixtures())
def test_what_changes_colour_is_seen_by_every_kind_of_sight(
    scene: str, one: str, other: str, theme: str
) -> None:
    assert min(apart(theme, one, other).values()) >= TOLD_APART, apart(theme, one, other)


@pytest.mark.parametrize("theme", TOKENS)
def test_the_counted_are_seen_among_the_others_without_colour(theme: str) -> None:
    """They are filled and the others are not; grey alone must show it."""
    colours = TOKENS[theme]
    assert contrast(colours["accent"], colours["panel"]) >= GRAPHIC


# Where a drawing's meaning hangs on two colours that touch: the one, and what it stands on.
NEIGHBOURS = [
    *(("ketamine-top", "cavity-top"), ("ketamine-rim", "ketamine-top")),
    *(("receptor-rim", "cavity-top"), ("receptor-top", "cavity-top")),
    ("gate-foot", "receptor-top"),
    *(("magnesium-top", "on-molecule"), ("sodium-foot", "on-molecule")),
    *(("calcium-foot", "on-molecule"), ("glutamate-foot", "on-molecule")),
    *(("push", "night-top"), ("push-edge", "awake-top"), ("push-edge", "awake-foot")),
    *(("trace-quiet", "night-top"), ("trace-quiet", "night-foot"), ("night-top", "awake-foot")),
    *(("pulse", "pulse-edge"), ("pulse", "main-foot"), ("main-edge", "main-top")),
    *(("brake-edge", "brake-mid"), ("branch-edge", "branch-top"), ("growth-line", "growth-top")),
    *(("ampa-edge", "ampa-soft"), ("ketamine-rim", "ketamine-glow")),
    *(("comparison-edge", "panel"), ("accent", "tissue-top"), ("people", "accent-soft")),
    *(("warn", "panel"), ("idea", "tissue-top"), ("animals", "panel")),
    *(("benefit-foot", "comparison"), ("harm-foot", "comparison")),
    ("comparison-edge", "comparison"),
]


@pytest.mark.parametrize("theme", TOKENS)
def test_neighbours_in_a_drawing_that_carry_meaning_are_told_apart(theme: str) -> None:
    ratios = {pair: contrast(*(TOKENS[theme][name] for name in pair)) for pair in NEIGHBOURS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < GRAPHIC} == {}


@pytest.mark.parametrize("theme", TOKENS)
@pytest.mark.parametrize("sight", SIGHTS)
def test_pairs_with_a_meaning_are_told_apart_by_lightness_without_a_kind_of_cone(
    sight: str, theme: str
) -> None:
    pairs = [*NEIGHBOURS, *ON_PANEL, *((sign, ground) for sign in SIGNS for ground in GROUNDS)]
    texts = [*((text, ground) for text in ON_GROUNDS for ground in GROUNDS), *ON_OTHERS]
    needed = dict.fromkeys(pairs, GRAPHIC) | dict.fromkeys(texts, TEXT)
    ratios = {
        pair: contrast_seen(sight, *(TOKENS[theme][name] for name in pair)) for pair in needed
    }
    assert {pair: round(ratios[pair], 2) for pair in needed if ratios[pair] < needed[pair]} == {}
