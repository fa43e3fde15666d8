"""Chapter 2, why a blocker can make signals stronger: its names and joints."""

from __future__ import annotations

from explainer.chapters.bands import CIRCUIT_BAND_VALUES, CIRCUIT_BANDS
from explainer.chapters.chapter import (
    BandSeries,
    Chapter,
    Chart,
    ChoiceAxis,
    ChoiceControl,
    Clock,
    Number,
    Preset,
    Question,
    RangeAxis,
    RangeControl,
    RecordValue,
    Surface,
    Table,
    Tick,
)
from explainer.chapters.doses import after_drip
from explainer.chapters.glutamate_surge.brake import (
    FOOT_AND_BRAKE,
    MORE_UM,
    SHOWN_MIN,
    STORY_SENTENCES,
    each_level,
    far_more,
    story,
)
from explainer.chapters.glutamate_surge.glutamate_by_level import glutamate_by_level
from explainer.chapters.glutamate_surge.metabolite_level import metabolite_level
from explainer.chapters.live import Curve, Point

SETTLED_MIN = 600.0
EACH_S = 7.5
# The levels of chapter 1: a drip as it ends, and the one that stands for anaesthesia.
LOW_UM = after_drip(40)
ANAESTHESIA_UM = RecordValue("CH-80:level_anaesthesia_um")
FAR_MORE_UM = RecordValue("CH-89:level_far_more_um")
LEVELS: dict[str, Number] = {
    "rest": 0,
    "low_dose": LOW_UM,
    "more": MORE_UM,
    "anaesthesia": ANAESTHESIA_UM,
    "far_more": FAR_MORE_UM,
}
# Habenula and metabolite are drawings without a curve; their faded circuit is that of the first.
EXPLANATIONS: dict[str, dict[str, float]] = {
    "interneuron": {"explanation": 0},
    "direct": {"explanation": 1},
    "habenula": {"explanation": 0},
    "metabolite": {"explanation": 0},
}
EXPERIMENTS: dict[str, dict[str, float]] = {
    "none": {},
    "equal": {"sensitivity": 1},
    "brake_easier": {"subunit_ratio": 2.5},
    "brake_spared": {"spared": 1},
    "pyramids_spared": {"spared": 2},
    "agonist": {"mglu23_agonist": 1},
}
LEVEL_KNOTS = (
    *(0, 0.02, 0.06, 0.12, 0.2, 0.32, 0.5, 0.7, 0.95, 1.3, 1.8, 2.4, 3.2, 4.3, 5.7, 7.7, 10.5),
    *(14.5, 20),
)
CLOCK_MIN = (
    *(0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1, 1.3, 1.7, 2.2, 2.8, 3.4, 4.1, 5, 6, 7.2, 8.5, 10, 12),
    *(14, 16.5, 19, 22, 26, 32, SHOWN_MIN),
)
CIRCUIT = ("explanation", "experiment", "level_um")
CURVE_RECORDS = {
    "drip": "PK-52:C_free",
    "anaesthetic": "CH-80:level_anaesthesia_um",
    "level_per_dose": "CH-39:s",
    **{f"sign_{dose}": f"GS-01:sign_{dose}" for dose in (10, 20, 30, 50, 200)},
}


CHAPTER = Chapter(
    name="glutamate_surge",
    surface=Surface(
        model="cortical_microcircuit",
        axes={
            "level_um": RangeAxis(LEVEL_KNOTS, "root"),
            "experiment": ChoiceAxis(EXPERIMENTS),
            "explanation": ChoiceAxis(EXPLANATIONS),
        },
        clocks={"circuit_min": Clock("min", {"": CLOCK_MIN})},
        tables={
            "brake_rate": Table(CIRCUIT, "circuit_min", "interneuron_relative"),
            "pyramid_rate": Table(CIRCUIT, "circuit_min", "pyramidal_relative"),
            "glutamate_relative": Table(CIRCUIT, "circuit_min"),
            "brake_filled": Table(("experiment", "level_um"), observable="blocked_interneuron"),
            "pyramid_filled": Table(("experiment", "level_um"), observable="blocked_pyramidal"),
            "settled_glutamate": Table(CIRCUIT, None, "glutamate_relative", SETTLED_MIN),
        },
    ),
    controls=(
        RangeControl(
            *("level_um", 0, 20, 0.05, 0, "uM"),
            digits=2,
            scale="root",
            ticks=(
                Tick(LOW_UM, "level-drip"),
                Tick(ANAESTHESIA_UM, "level-anaesthesia"),
                Tick(FAR_MORE_UM, "level-rats"),
            ),
        ),
        ChoiceControl("explanation", tuple(EXPLANATIONS), "interneuron"),
        ChoiceControl("experiment", tuple(EXPERIMENTS), "none", level="detailed"),
    ),
    presets=(
        Preset("story", story(LOW_UM, MORE_UM, ANAESTHESIA_UM)),
        Preset("far_more", far_more(FAR_MORE_UM)),
        Preset("equal", each_level(LEVELS, "equal", EACH_S)),
    ),
    constants={
        "drip_low_um": RecordValue("PK-52:C_free", "low"),
        "drip_high_um": RecordValue("PK-52:C_free", "high"),
        "anaesthesia_low_um": RecordValue("CH-80:level_anaesthesia_um", "low"),
    },
    derive=(
        *CIRCUIT_BAND_VALUES,
        ("rats_only", "level_um > 6"),
        ("has_curve", "explanation == 'interneuron' or explanation == 'direct'"),
        (
            "has_band",
            "explanation == 'interneuron' or explanation == 'direct' and experiment == 'none'",
        ),
        ("as_read", "explanation == 'interneuron' and experiment == 'none'"),
        (
            "human_band",
            "'below' if level_um < drip_low_um else ('drip' if level_um <= drip_high_um else"
            " ('between' if level_um < anaesthesia_low_um else 'anaesthesia'))",
        ),
        ("drug_band", "'rats' if rats_only else human_band"),
        ("level_band", "'none' if level_um == 0 else drug_band"),
        # A tenth below rest still counts as no change, as in the validation of the model.
        ("pyramid_more", "pyramid_rate > 1.05"),
        ("pyramid_less", "pyramid_rate < 0.92"),
        ("pyramid_change", "'more' if pyramid_more else ('less' if pyramid_less else 'same')"),
        ("more", "glutamate_relative > 1.05"),
        ("less", "glutamate_relative < 0.92"),
        ("glutamate_change", "'more' if more else ('less' if less else 'same')"),
        *FOOT_AND_BRAKE,
        ("talks", "not told and has_curve and level_um > 0"),
    ),
    sentences=(
        (
            *STORY_SENTENCES,
            ("explanation == 'habenula' and level_um >= 0.1", "says-habenula-stopped"),
            ("explanation == 'habenula'", "says-habenula"),
            ("explanation == 'metabolite'", "says-metabolite"),
            ("explanation == 'direct' and level_um == 0", "says-direct-none"),
            ("explanation == 'direct'", "says-direct"),
            ("level_um == 0", "says-no-drug"),
            ("experiment == 'equal'", "says-equal"),
            ("experiment == 'brake_easier'", "says-brake-easier"),
            ("experiment == 'brake_spared'", "says-brake-spared"),
            ("experiment == 'pyramids_spared'", "says-pyramids-spared"),
            ("experiment == 'agonist'", "says-agonist"),
            ("True", "says-doors-filled"),
        ),
        (
            ("not told and not has_curve", "says-no-curve"),
            ("talks and glutamate_change == 'more'", "says-glutamate-more"),
            ("talks and glutamate_change == 'less'", "says-glutamate-less"),
            ("talks", "says-glutamate-same"),
        ),
        (("not told and has_curve and rats_only", "says-rats-only"),),
    ),
    charts=(
        Chart(
            "glutamate_by_level",
            glutamate_by_level,
            needs=CURVE_RECORDS,
            live=(
                Curve("low", "level_um", "glutamate_low if has_band else settled_glutamate"),
                Curve("high", "level_um", "glutamate_high if has_band else settled_glutamate"),
                Curve("curve", "level_um", "settled_glutamate"),
                Point("now", "level_um", "glutamate_relative"),
            ),
            when="has_curve",
        ),
        Chart(
            "metabolite_level",
            metabolite_level,
            needs={"made": BandSeries("metabolites", "hydroxynorketamine_um", "uM")},
            when="explanation == 'metabolite'",
        ),
    ),
    bands=CIRCUIT_BANDS,
    strip=tuple(
        ("story", second) for second in (3.0, 9.0, 14.0, 19.5, 24.5, 31.2, 37.2, 43.2, 49.2)
    ),
    clock_unit="min",
    questions=(
        Question(
            "main",
            ("slower", "faster", "same"),
            "faster",
            "main_speeds",
            raised_percent=3,
            shown_percent=86,
        ),
        Question(
            "more", ("more", "same"), "same", "anaesthesia", raised_percent=3, shown_percent=86
        ),
        Question("first", ("brake", "main"), "brake"),
        Question("where", ("people", "rats"), "rats"),
    ),
    turns_on=("q", "r", "p", "IC50", "magnesium_mm"),
)
