"""What is said of the story's moments, of a hundred doors, and of one door in an experiment."""

from explainer.chapters.receptor_blockade.door import story

LATER = (
    ("how_many", "done_doubted == 1", "says-not-people"),
    ("how_many", "done_count == 1", "says-how-sure"),
    ("it_changes", "done_grown == 1", "says-not-fixed"),
)
STORY_SENTENCES = tuple(
    (f"not your_experiment and moment_id == '{moment}'{rest}", says)
    for moment, rest, says in (
        *((moment, f" and {later}", says) for moment, later, says in LATER),
        *((moment.id, "", f"says-{moment.id.replace('_', '-')}") for moment in story(0)),
    )
)
HUNDRED_SENTENCES = (
    ("far > 0.5 and blocked_percent == 0 and level_um == 0", "says-hundred-none"),
    ("far > 0.5 and start == 'rested'", "says-hundred-rested"),
    ("far > 0.5 and start == 'washed' and signal == 'off'", "says-hundred-washed-silent"),
    ("far > 0.5 and start == 'washed'", "says-hundred-washed-signals"),
    ("far > 0.5", "says-hundred"),
)
DOOR_SENTENCES = (
    ("door_gate > 0.5 and door_filled", "says-door-filled"),
    ("door_filled", "says-door-kept"),
    ("door_gate > 0.5 and drug_outside and plug_out >= 0.5", "says-door-open-to-drug"),
    ("door_gate > 0.5 and plug_out < 0.5", "says-door-plugged"),
    ("door_gate > 0.5", "says-door-runs"),
    ("drug_outside", "says-door-refuses"),
    ("signal == 'off'", "says-door-shut"),
    ("True", "says-door-rests"),
)
