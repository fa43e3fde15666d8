"""The rows of chapter 4's clock, and the records that its edges and counts are taken from."""

from __future__ import annotations

from collections.abc import Mapping

from explainer.chapters.chapter import Number, RecordValue
from explainer.chapters.onset_timing.clock import AFTER_THE_END_S, Row

DRIP, SPRAY, TABLETS = (f"treatment == '{name}'" for name in ("drip", "spray", "tablets"))
DRUG = "treatment != 'tablets'"
DELAY = f"detailed and {TABLETS}"

ROWS = (
    Row("doors", ("doors_start_s", "doors_full_s", "60 * drip_min", "3600 * doors_h"), DRUG),
    Row("blood", ("blood_start_s", "60 * peak_min", "60 * peak_min", "3600 * blood_h"), DRUG),
    Row(
        "strange",
        ("60 * strange_min", "60 * strange_full_min", "60 * peak_min", "3600 * strange_h"),
        DRUG,
    ),
    Row(
        "circuit",
        ("60 * circuit_min", "60 * drip_min", "3600 * hours_2", "3600 * circuit_h"),
        DRUG,
    ),
    Row(
        "synapses",
        ("86400 * spines_d", "86400 * spines_full_d", "604800", "86400 * spines_over_d"),
        DRUG,
    ),
    Row("drip", ("60 * apart_min", "3600 * most_h", "3600 * most_h", "86400 * not_clear_d"), DRIP),
    Row("spray", ("3600 * spray_h", "2419200", AFTER_THE_END_S, AFTER_THE_END_S), SPRAY),
    Row(
        "tablets",
        ("86400 * tablets_d", "604800 * tablets_full_w", AFTER_THE_END_S, AFTER_THE_END_S),
        TABLETS,
    ),
    Row("target", ("3600 * target_h", "3600 * target_full_h", *2 * (AFTER_THE_END_S,)), DELAY),
    Row("release", ("86400 * tablets_d", "86400 * brake_d", *2 * (AFTER_THE_END_S,)), DELAY),
    Row("neurons", ("86400 * neurons_d", "86400 * neurons_full_d", *2 * (AFTER_THE_END_S,)), DELAY),
)

EDGES: Mapping[str, Number] = {
    "doors_start_s": RecordValue("CH-130:doors_start_s"),
    "doors_full_s": RecordValue("CH-131:doors_full_s"),
    "doors_h": RecordValue("GS-23:t_blocked"),
    "blood_start_s": RecordValue("CH-134:blood_start_s"),
    "blood_drip_h": RecordValue("CH-132:blood_over_drip_h"),
    "blood_spray_h": RecordValue("CH-133:blood_over_spray_h"),
    "drip_min": RecordValue("CH-21:infusion"),
    "spray_peak_min": RecordValue("PK-29:tmax"),
    "strange_min": RecordValue("CH-135:strange_start_min"),
    "strange_full_min": RecordValue("CH-136:strange_full_min"),
    "strange_drip_h": RecordValue("CL-65:t_strange_over_drip"),
    "strange_spray_h": RecordValue("CL-27:t_effects_over"),
    "circuit_min": RecordValue("CH-137:circuit_start_min"),
    "circuit_h": RecordValue("CH-138:circuit_over_h"),
    "spines_d": RecordValue("CH-55:delay"),
    "spines_full_d": RecordValue("CH-139:synapses_full_d"),
    "spines_over_d": RecordValue("PL-08:dur_spine"),
    "apart_min": RecordValue("CL-06:t_separation"),
    "most_h": RecordValue("KT-03:t_peak"),
    "not_clear_d": RecordValue("CL-07:t_no_longer", "high"),
    "spray_h": RecordValue("CH-140:spray_start_h"),
    "tablets_d": RecordValue("CH-141:tablets_start_d"),
    "tablets_full_w": RecordValue("CL-01:weeks_full"),
    "target_h": RecordValue("CH-142:target_start_h"),
    "target_full_h": RecordValue("CH-143:target_full_h"),
    "brake_d": RecordValue("CH-144:brake_off_d"),
    "neurons_d": RecordValue("CH-145:neurons_start_d"),
    "neurons_full_d": RecordValue("SA-08:d_flx"),
}

# What was counted of 100 people, by the name that drawing and words know it by.
COUNTS = {
    "drip_day_1": "TR-052:response",
    "sedative_day_1": "TR-054:response",
    "drip_salt_water": "TR-053:response",
    "salt_water_day_1": "TR-055:response",
    "drip_asleep": "TR-025:response",
    "salt_water_asleep": "TR-026:response",
    "spray_day_2": "TR-099:response",
    "dummy_day_2": "TR-100:response",
    "spray_week_4": "TR-101:response",
    "dummy_week_4": "TR-102:response",
    "later_spray": "TR-189:response",
    "later_dummy": "TR-190:response",
    "tablets_week_12": "TR-154:response",
}
# How many people took part.
PEOPLE = {
    "people_spray": "TR-099:response",
    "people_dummy_spray": "TR-100:response",
    "people_hospital": "TR-132:change",
    "people_tablets": "TR-148:ratio",
    "people_tablets_later": "TR-154:response",
}
