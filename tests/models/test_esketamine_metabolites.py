"""S-ketamine and what the body makes of it, against published levels (rows R14 to R17)."""

from __future__ import annotations

import numpy as np
import pytest

FILM_MIN = np.linspace(0, 360, 1441)
LONG_MIN = np.concatenate([np.linspace(0, 600, 2401), np.arange(605, 30000, 5.0)])
# g/mol, from the vignette of the transcription, which compares in ng/mL as the assay reported
MADE = {
    "K": ("esketamine_um", 237.73),
    "NK": ("norketamine_um", 223.70),
    "HNK": ("hydroxynorketamine_um", 239.70),
}
# What a reader is told that the model misses by more than a fifth (docs/models.md and the card).
MISSED = {"NKtmax_100", "HNKtmax_100"}


def film(run, dose_mg):
    """Return peak (ng/mL), its time (min) and area (ng min/mL) of each of the three."""
    values = run("esketamine_metabolites", {"film_mg": dose_mg, "vein_mg": 0}, FILM_MIN)
    found = {}
    for name, (observable, mass) in MADE.items():
        level = values[observable] * mass
        found[f"{name}max_{dose_mg}"] = level.max()
        found[f"{name}tmax_{dose_mg}"] = FILM_MIN[level.argmax()]
        found[f"{name}AUC_{dose_mg}"] = np.trapezoid(level, FILM_MIN)
    return found


@pytest.mark.parametrize("dose_mg", [50, 100])
def test_r14_a_film_is_met_within_a_fifth_or_named_as_a_miss(run, records, dose_mg):
    for symbol, found in film(run, dose_mg).items():
        # PK-48, simons2022 Table 2 as transcribed: six means a film and three substances
        off = found / float(records[f"PK-48:{symbol}"]["value"]) - 1
        assert (abs(off) > 0.2) == (symbol in MISSED), (symbol, off)


@pytest.mark.parametrize(
    ("dose_mg", "peak"),
    [
        # PK-48:IVmax_50, simons2022 text as transcribed: 273 ng/mL
        (50, 273),
        # PK-48:IVmax_100, simons2022 text as transcribed: 260 ng/mL
        (100, 260),
    ],
)
def test_r15_the_peak_of_a_drip_six_hours_after_a_film(run, dose_mg, peak):
    asked = {"film_mg": dose_mg, "vein_mg": 20, "infusion_min": 20, "vein_at_min": 360}
    level = run("esketamine_metabolites", asked, [360, 380])["plasma_ng_per_ml"]
    assert level[1] == pytest.approx(peak, rel=0.1)
    assert level[0] < 0.1 * level[1]


def test_r16_less_is_made_in_it_than_was_seen_elsewhere(run, records):
    values = run("esketamine_metabolites", {}, LONG_MIN)
    area = {name: np.trapezoid(values[name], LONG_MIN) for name, _ in MADE.values()}
    ratio = area["hydroxynorketamine_um"] / area["esketamine_um"]
    # PK-25:HNKratio_S, hasan2021 abstract: 1.7 +/- 0.8 in venous serum of other people; a miss
    seen = records["PK-25:HNKratio_S"]
    assert ratio == pytest.approx(0.89, abs=0.01)
    assert ratio < float(seen["low"]) < float(seen["value"])


# What is missed by more than a fifth of an infusion in other people (docs/models.md).
FAR_OFF = {"SK_60", "SNK_60", "SNK_120", "SNK_240", "SNK_300"}


def three_hours(run):
    """Levels during and after 0.14, 0.28 and 0.57 mg/kg an hour, an hour each, at 70 kg."""
    minutes = np.arange(0, 301, 1.0)
    found: dict[str, np.ndarray] = {}
    for rate, start in ((0.14, 0), (0.14, 60), (0.29, 120)):  # one laid over the other
        lasts = 180 - start
        asked = {"vein_mg": rate * 70 * lasts / 60, "vein_at_min": start, "infusion_min": lasts}
        for name, level in run("esketamine_metabolites", asked, minutes).items():
            found[name] = found.get(name, 0) + level
    return found


def test_r17_a_long_infusion_in_other_people_and_how_far_it_is_missed(run, records):
    found = three_hours(run)
    for name, observable in (("SK", "esketamine_um"), ("SNK", "norketamine_um")):
        for minute in (60, 120, 180, 240, 300):
            # PK-61, kamp2020b Figure 1 as others read it off
            seen = float(records[f"PK-61:{name}_{minute}"]["value"])
            off = found[observable][minute] / seen - 1
            assert (abs(off) > 0.2) == (f"{name}_{minute}" in FAR_OFF), (name, minute, off)
            assert abs(off) < 0.4


def test_predictions_6_to_8_were_reckoned_with_this_model(run, records):
    """docs/predictions.md: intervals written first, then what was read."""
    found = three_hours(run)
    nk, k = found["norketamine_um"], found["esketamine_um"]
    assert nk[180] == pytest.approx(0.51, abs=0.01)
    assert nk[300] / nk[180] == pytest.approx(0.64, abs=0.005)
    assert k[300] / k[180] == pytest.approx(0.17, abs=0.005)
    seen = {key: float(row["value"]) for key, row in records.items() if key.startswith("PK-61:")}
    hits = (
        0.36 <= seen["PK-61:SNK_180"] <= 0.72,
        0.50 <= seen["PK-61:SNK_300"] / seen["PK-61:SNK_180"] <= 0.80,
        0.12 <= seen["PK-61:SK_300"] / seen["PK-61:SK_180"] <= 0.24,
    )
    assert hits == (True, False, True)


def test_no_molecule_is_lost_or_made(run, records):
    number = {key: float(row["value"]) for key, row in records.items() if key.startswith("PK-47:")}
    values = run("esketamine_metabolites", {}, LONG_MIN)

    def cleared_mg(observable, clearance):
        area = np.trapezoid(values[observable], LONG_MIN)
        return area * 237.7 / 1000 * number[f"PK-47:{clearance}"]

    given, to_nk = 17.5, number["PK-47:FM_NK"]
    assert cleared_mg("esketamine_um", "CLK1") == pytest.approx(given, rel=0.002)
    assert cleared_mg("norketamine_um", "CLN1") == pytest.approx(to_nk * given, rel=0.002)
    made = to_nk * number["PK-47:FM_HNK"] * given
    assert cleared_mg("hydroxynorketamine_um", "CLH1") == pytest.approx(made, rel=0.002)


def test_what_is_swallowed_reaches_the_blood_only_as_what_is_made(run):
    asked = {"film_mg": 50, "vein_mg": 0}
    values = run("esketamine_metabolites", asked, [0, 30, 90], F1=0)
    assert not values["esketamine_um"].any()
    assert values["hydroxynorketamine_um"][2] > values["hydroxynorketamine_um"][1] > 0


def test_free_drug_is_the_unbound_share(run):
    values = run("esketamine_metabolites", {}, [40])
    # PK-06, janssennd: 0.56 unbound
    assert values["free_um"][0] == pytest.approx(0.56 * values["esketamine_um"][0])
    assert values["plasma_ng_per_ml"][0] == pytest.approx(237.7 * values["esketamine_um"][0])
