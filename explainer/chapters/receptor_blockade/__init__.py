"""Chapter 1, what ketamine does first: its names and joints."""

from __future__ import annotations

from explainer.chapters.bands import (
    DOOR_BAND_VALUES,
    DOOR_BANDS,
    PEOPLE,
    PEOPLE_VALUES,
    SPRAY_MIN,
)
from explainer.chapters.chapter import (
    Chapter,
    ChoiceAxis,
    ChoiceControl,
    Moment,
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
from explainer.chapters.doses import after_drip, after_spray
from explainer.chapters.receptor_blockade.charts import CHARTS
from explainer.chapters.receptor_blockade.door import ACTIVE_MV, ONE_DOOR, QUIET_MV, story
from explainer.chapters.receptor_blockade.door_sentences import (
    DOOR_SENTENCES,
    HUNDRED_SENTENCES,
    STORY_SENTENCES,
)
from explainer.chapters.receptor_blockade.signals import (
    MOMENT_MS,
    SIGNAL_VALUES,
    SIGNALS,
    signal_clock,
)

ANAESTHESIA_UM = RecordValue("CH-80:level_anaesthesia_um")
LEVELS: dict[str, Number] = {
    "level-none": 0,
    "level-drip": after_drip(40),
    "level-anaesthesia": ANAESTHESIA_UM,
}
DRIP_MIN = (5, 20, 40, 80, 230)
STARTS: dict[str, dict[str, float]] = {
    "arriving": {"drug_outside": 1, "drug_before": 0},
    "there": {"drug_outside": 1, "drug_before": 1},
    "washed": {"drug_outside": 0, "drug_before": 1},
    "rested": {"drug_outside": 0, "drug_before": 1, "rested": 1},
}
STATES = ("c0_share", "c1_share", "c2_share", "desensitised_share", "open_share")
GATING = ("clasped_share", "gate_share", "ampa_share", *STATES)
EVERY = ("drug", "start", "signal", "level_um", "voltage_mv")

SPRAY_S = 13.0  # its moments say two things, one after the other; others one thing each, in turn
# By the moment, not by the second alone: the last second of a story is in its last moment.
SAYS_PEOPLE = (
    "people_shown and not your_experiment and"
    f" (play_s - {SPRAY_S} * (moment - 1) >= {SPRAY_S / 2} if preset == 'spray'"
    " else wrap(moment / 2) == 0)",
    "says-people",
)


def _moment(
    name: str,
    level_um: Number,
    start: str,
    signal: str = "off",
    voltage_mv: Number = ACTIVE_MV,
    play_s: float = 6.5,
) -> Moment:
    """Return a moment that shows a hundred doors of active cells."""
    names = ("level_um", "start", "signal", "voltage_mv")
    settings = dict(zip(names, (level_um, start, signal, voltage_mv), strict=True))
    return Moment(name, settings, model_to=MOMENT_MS, play_s=play_s)


def _held(name: str, start: str = "there", signal: str = "off", play_s: float = 6.5) -> Moment:
    """Return a moment at the level of anaesthesia."""
    return _moment(name, ANAESTHESIA_UM, start, signal, play_s=play_s)


def _preset(name: str, *moments: Moment) -> Preset:
    return Preset(name, moments)


CHAPTER = Chapter(
    name="receptor_blockade",
    surface=Surface(
        model="nmda_receptor",
        axes={
            "level_um": RangeAxis((0, 0.06, 0.2, 0.5, 1.0, 1.7, 2.6, 3.6, 4.8, 6.0), "root"),
            "voltage_mv": RangeAxis((-70, -64, -58, -52, -46, -40, -35, -31, -27, -23.5, -20)),
            "signal": ChoiceAxis(SIGNALS),
            "start": ChoiceAxis(STARTS),
            "drug": ChoiceAxis({"ketamine": {"drug": 0}, "memantine": {"drug": 1}}),
        },
        clocks={"flow_ms": signal_clock(binding=False), "gating_ms": signal_clock(binding=True)},
        tables={
            **{name: Table(("signal",), "gating_ms") for name in GATING},
            "blocked_share": Table(EVERY, "flow_ms"),
            "unblocked_share": Table(EVERY, "flow_ms"),
            "drive_relative": Table(("voltage_mv",)),
            "steady_block": Table(("drug", "level_um", "voltage_mv")),
            "magnesium_free": Table(("voltage_mv",)),
        },
        fixed={"entry_form": 1, "first_signal_ms": 100},
    ),
    controls=(
        RangeControl(
            *("level_um", 0, 6, 0.01, 0, "uM"),
            digits=2,
            scale="root",
            ticks=tuple(Tick(level, word) for word, level in LEVELS.items()),
        ),
        RangeControl(
            *("voltage_mv", -70, -20, 1, -66, "mV"),
            ticks=(Tick(QUIET_MV, "cell-quiet"), Tick(ACTIVE_MV, "cell-active")),
        ),
        ChoiceControl("signal", ("off", "on", "fast"), "on"),
        ChoiceControl("drug", ("ketamine", "memantine"), "ketamine", level="detailed"),
    ),
    presets=(
        _preset("story", *story(after_drip(40))),
        _preset("no_drug", _moment("no_drug_now", 0, "there")),
        _preset("drip", *(_moment(f"drip_{m}_min", after_drip(m), "there") for m in DRIP_MIN)),
        _preset(
            "spray",
            *(
                _moment(f"spray_{n}", after_spray(m), "there", play_s=SPRAY_S)
                for n, m in SPRAY_MIN.items()
            ),
        ),
        _preset("anaesthesia", _held("anaesthesia_there")),
        _preset(
            "washout_silent",
            _held("washout_silent_now", "washed"),
            _held("washout_silent_2_min", "rested"),
        ),
        _preset(
            "washout_signals",
            _held("washout_signals_start"),
            # Where the moment before ended is said in it too.
            _held("washout_signals_now", "washed", "on", play_s=8),
        ),
    ),
    constants={
        **PEOPLE,
        "block_low": RecordValue("BL-05:block_all", "low", 0.01),
        "block_high": RecordValue("BL-05:block_all", "high", 0.01),
        "drip_low_um": RecordValue("PK-52:C_free", "low"),
        "drip_high_um": RecordValue("PK-52:C_free", "high"),
        "anaesthesia_low_um": RecordValue("CH-80:level_anaesthesia_um", "low"),
        "signal_on_ms": RecordValue("CH-83:signal_on_ms"),
        "signal_fast_ms": RecordValue("CH-84:signal_fast_ms"),
        "glutamate_fade_ms": RecordValue("CH-86:glutamate_fade_ms"),
    },
    derive=(
        ("drug_outside", "1 if level_um > 0 and (start == 'arriving' or start == 'there') else 0"),
        *SIGNAL_VALUES,
        ("blocked_percent", "round(100 * blocked_share)"),
        ("steady_percent", "round(100 * steady_block)"),
        ("plugs_out_percent", "round(100 * magnesium_free)"),
        ("current_relative", "gate_share * unblocked_share * drive_relative"),
        ("flow_percent", "round(100 * current_relative)"),
        ("active", "voltage_mv > -35"),
        ("plugged", "magnesium_free < 0.09"),
        ("cell_band", "'quiet' if plugged else ('active' if active else 'waking')"),
        (
            "drug_band",
            "'below' if level_um < drip_low_um else ('drip' if level_um <= drip_high_um else"
            " ('between' if level_um < anaesthesia_low_um else 'anaesthesia'))",
        ),
        ("level_band", "'none' if level_um == 0 else drug_band"),
        *DOOR_BAND_VALUES,
        *PEOPLE_VALUES,
        ("block_low_percent", "round(100 * block_low)"),
        ("block_high_percent", "round(100 * block_high)"),
        *ONE_DOOR,
    ),
    sentences=((*STORY_SENTENCES, SAYS_PEOPLE, *HUNDRED_SENTENCES, *DOOR_SENTENCES),),
    charts=CHARTS,
    bands=DOOR_BANDS,
    stir={"signal": "on"},
    strip=tuple(
        ("story", second)
        for second in (0.2, 3.3, 4.6, 6.0, 7.6, 9.7, 12.8, 16.9, 21.5, 25.4, 27.2, 30.2, 36.0, 48.5)
    ),
    questions=(
        Question(
            "shut",
            ("in", "waits", "pushes"),
            "waits",
            "shut_gate",
            raised_percent=8.2,
            shown_percent=86,
        ),
        Question(
            "inside",
            ("out", "kept", "dissolves"),
            "kept",
            "outside_gone",
            raised_percent=8.2,
            shown_percent=86,
        ),
        Question("when", ("always", "open"), "open"),
        Question("plug", ("ketamine", "magnesium", "glutamate"), "magnesium"),
    ),
    turns_on=("IC50", "koff", "leak_ket", "K_Mg", "delta"),
)
