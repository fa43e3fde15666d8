"""Chapter 1, what ketamine does first: its names and joints."""

from __future__ import annotations

from explainer import charts
from explainer.chapters.chapter import (
    Chapter,
    Chart,
    ChoiceAxis,
    ChoiceControl,
    Clock,
    Curve,
    ModelSeries,
    ModelValue,
    Moment,
    Number,
    Point,
    Preset,
    RangeAxis,
    RangeControl,
    RecordValue,
    Surface,
    Table,
    Tick,
    Trace,
)
from explainer.chapters.signals import signal_knots

MOMENT_MS = 2000.0
QUIET_MV = RecordValue("CH-81:voltage_quiet_mv")
ACTIVE_MV = RecordValue("CH-82:voltage_active_mv")
ANAESTHESIA_UM = RecordValue("CH-80:level_anaesthesia_um")
DRIP = {"blood": 0.0}
SPRAY = {"dose_mg": 56.0}
DRIP_MIN = (5, 20, 40, 80, 230)
SPRAY_MIN = {"10_min": 10, "40_min": 40, "2_h": 120, "6_h": 360}
SIGNALS: dict[str, dict[str, float]] = {
    "off": {"signal_count": 0},
    "on": {"signal_count": 10, "signal_interval_ms": 200},
    "fast": {"signal_count": 10, "signal_interval_ms": 100},
}
STARTS: dict[str, dict[str, float]] = {
    "arriving": {"drug_outside": 1, "drug_before": 0},
    "there": {"drug_outside": 1, "drug_before": 1},
    "washed": {"drug_outside": 0, "drug_before": 1},
    "rested": {"drug_outside": 0, "drug_before": 1, "rested": 1},
}
STATES = ("c0_share", "c1_share", "c2_share", "desensitised_share", "open_share")
GATING = ("clasped_share", "gate_share", "ampa_share", *STATES)
EVERY = ("drug", "start", "signal", "level_um", "voltage_mv")


BLOCK_RECORDS = {
    "ic50": "KB-01:IC50_2A",
    "hill": "KB-01:n_2A",
    "on_rate": "KB-01:kon",
    "off_rate": "KB-01:koff",
    "delta": "KB-01:delta",
    "voltage": "CH-81:voltage_quiet_mv",
    "measured_at": "CH-13:V_fit",
    "thermal": "CH-12:RT_F",
    "magnesium": "CH-02:magnesium",
    "magnesium_slope": "NM-01:a_Mg",
    "magnesium_constant": "NM-01:K_Mg",
    "drip": "PK-52:C_free",
    "anaesthetic": "CH-80:level_anaesthesia_um",
}
BLOOD_CURVES = {
    "arterial": ModelSeries("ketamine_drip", "plasma_ng_per_ml", 360, settings=DRIP),
    "venous": ModelSeries("ketamine_drip", "plasma_ng_per_ml", 360, settings={"blood": 2.0}),
    "spray": ModelSeries("esketamine_spray", "plasma_ng_per_ml", 360, settings=SPRAY),
    "measured_peak": "PK-10:Cmax_IV",
    "dissociation": "PK-11:C_dissoc",
    "spray_peak": "PK-28:Cmax_56",
}


def _drip(minutes: float) -> ModelValue:
    return ModelValue("ketamine_drip", "free_um", minutes, DRIP)


def _spray(minutes: float) -> ModelValue:
    return ModelValue("esketamine_spray", "free_um", minutes, SPRAY)


def _moment(
    name: str, level_um: Number, start: str, signal: str = "on", voltage_mv: Number = ACTIVE_MV
) -> Moment:
    names = ("level_um", "start", "signal", "voltage_mv")
    settings = dict(zip(names, (level_um, start, signal, voltage_mv), strict=True))
    return Moment(name, settings, model_to=MOMENT_MS)


def _preset(name: str, *moments: Moment) -> Preset:
    return Preset(name, moments)


def _clock(binding: bool) -> Clock:
    knots = {
        "off": (0.0, MOMENT_MS),
        "on": signal_knots(100, 200, 10, MOMENT_MS, binding),
        "fast": signal_knots(100, 100, 10, MOMENT_MS, binding),
    }
    return Clock("ms", knots, over="signal")


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
        clocks={"flow_ms": _clock(binding=False), "gating_ms": _clock(binding=True)},
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
            ticks=(
                Tick(0, "level-none"),
                Tick(_drip(40), "level-drip"),
                Tick(ANAESTHESIA_UM, "level-anaesthesia"),
            ),
        ),
        RangeControl(
            *("voltage_mv", -70, -20, 1, -66, "mV"),
            ticks=(Tick(QUIET_MV, "cell-quiet"), Tick(ACTIVE_MV, "cell-active")),
        ),
        ChoiceControl("signal", ("off", "on", "fast"), "on"),
        ChoiceControl("drug", ("ketamine", "memantine"), "ketamine", level="detailed"),
    ),
    presets=(
        _preset(
            "story",
            _moment("quiet_rest", _drip(40), "arriving", "off", QUIET_MV),
            _moment("signal_quiet", 0, "arriving", "on", QUIET_MV),
            _moment("signal_active", 0, "arriving"),
            _moment("ketamine_enters", ANAESTHESIA_UM, "arriving"),
            _moment("signal_over", ANAESTHESIA_UM, "there", "off"),
            _moment("drug_gone", ANAESTHESIA_UM, "washed", "off"),
            _moment("leaves_with_signals", ANAESTHESIA_UM, "washed"),
        ),
        _preset(
            "no_drug",
            _moment("no_drug_quiet", 0, "there", "on", QUIET_MV),
            _moment("no_drug_active", 0, "there"),
        ),
        _preset("drip", *(_moment(f"drip_{m}_min", _drip(m), "there") for m in DRIP_MIN)),
        _preset(
            "spray", *(_moment(f"spray_{n}", _spray(m), "there") for n, m in SPRAY_MIN.items())
        ),
        _preset(
            "anaesthesia",
            _moment("anaesthesia_arrives", ANAESTHESIA_UM, "arriving"),
            _moment("anaesthesia_there", ANAESTHESIA_UM, "there"),
        ),
        _preset(
            "washout_silent",
            _moment("washout_silent_now", ANAESTHESIA_UM, "washed", "off"),
            _moment("washout_silent_2_min", ANAESTHESIA_UM, "rested", "off"),
        ),
        _preset(
            "washout_signals",
            _moment("washout_signals_start", ANAESTHESIA_UM, "there"),
            _moment("washout_signals_now", ANAESTHESIA_UM, "washed"),
        ),
    ),
    constants={
        "block_low": RecordValue("BL-05:block_all", "low", 0.01),
        "block_high": RecordValue("BL-05:block_all", "high", 0.01),
        "left_after_2_min": RecordValue("KB-02:trap_K"),
        "drip_low_um": RecordValue("PK-52:C_free", "low"),
        "drip_high_um": RecordValue("PK-52:C_free", "high"),
        "anaesthesia_low_um": RecordValue("CH-80:level_anaesthesia_um", "low"),
        "signal_on_ms": RecordValue("CH-83:signal_on_ms"),
        "signal_fast_ms": RecordValue("CH-84:signal_fast_ms"),
        "clock_ms_per_s": RecordValue("CH-85:clock_ms_per_s"),
        "glutamate_fade_ms": RecordValue("CH-86:glutamate_fade_ms"),
    },
    derive=(
        ("drug_outside", "1 if level_um > 0 and (start == 'arriving' or start == 'there') else 0"),
        ("outside_um", "level_um * drug_outside"),
        ("interval_ms", "signal_on_ms if signal == 'on' else signal_fast_ms"),
        (
            "signal_no",
            "0 if signal == 'off' or t < 100 else min(floor((t - 100) / interval_ms) + 1, 10)",
        ),
        (
            "since_signal_ms",
            "9999 if signal_no == 0 else t - 100 - (signal_no - 1) * interval_ms",
        ),
        (
            "glutamate_share",
            "0 if signal_no == 0 else exp(0 - since_signal_ms / glutamate_fade_ms)",
        ),
        ("blocked_percent", "round(100 * blocked_share)"),
        ("outside_shown", "round(outside_um, 2)"),
        ("steady_percent", "round(100 * steady_block)"),
        ("doors_filled", "round(8 * blocked_share)"),
        ("plugs_out", "round(8 * magnesium_free)"),
        ("plugs_out_percent", "round(100 * magnesium_free)"),
        ("current_relative", "gate_share * unblocked_share * drive_relative"),
        ("flow_percent", "round(100 * current_relative)"),
        ("active", "voltage_mv > -35"),
        ("plugged", "magnesium_free < 0.2"),
        ("cell_band", "'quiet' if plugged else ('active' if active else 'waking')"),
        (
            "drug_band",
            "'below' if level_um < drip_low_um else ('drip' if level_um <= drip_high_um else"
            " ('between' if level_um < anaesthesia_low_um else 'anaesthesia'))",
        ),
        ("level_band", "'none' if level_um == 0 else drug_band"),
        ("block_low_percent", "round(100 * block_low)"),
        ("block_high_percent", "round(100 * block_high)"),
    ),
    sentences=(
        (
            ("start == 'washed' and signal == 'off'", "says-washed-silent"),
            ("start == 'rested'", "says-rested"),
            ("start == 'washed'", "says-washed-signals"),
            ("level_um == 0", "says-no-drug"),
            ("signal == 'off' and blocked_percent == 0", "says-drug-waits"),
            ("signal == 'off'", "says-shut-in"),
            ("start == 'arriving'", "says-drug-enters"),
            ("True", "says-drug-there"),
        ),
        (
            ("signal == 'off'", "says-no-signal"),
            ("plugged", "says-plugged"),
            ("active", "says-flow-active"),
            ("True", "says-flow-some"),
        ),
        (("True", "says-count"),),
    ),
    charts=(
        Chart(
            "current_trace",
            charts.current_trace,
            live=(
                Trace("trace", "current_relative"),
                Trace("ahead", "current_relative", until="end"),
                Point("now", "t", "current_relative"),
            ),
        ),
        Chart(
            "block_by_level",
            charts.block_by_level,
            needs=BLOCK_RECORDS,
            live=(
                Curve("curve", "level_um", "100 * steady_block"),
                Point("now", "level_um", "100 * steady_block"),
            ),
        ),
        Chart(
            "magnesium_gate",
            charts.magnesium_gate,
            needs={"quiet": "CH-81:voltage_quiet_mv", "active": "CH-82:voltage_active_mv"},
            live=(
                Curve("curve", "voltage_mv", "100 * magnesium_free"),
                Point("now", "voltage_mv", "100 * magnesium_free"),
            ),
            level="detailed",
        ),
        Chart("blood_level", charts.blood_level, needs=BLOOD_CURVES, level="detailed"),
    ),
    strip=tuple(("story", second) for second in (2.0, 18.3, 30.8, 48.3, 56.0, 70.0, 86.0)),
)
