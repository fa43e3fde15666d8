# Chapter 1: what does ketamine do first?
#
# To the translator. The picture is told with one comparison: the receptor is a door, magnesium is
# a plug in it, and ketamine can only go in while the door is open. Keep door, plug, open, shut and
# filled as the same five words everywhere. Each "says-" line is one or two whole
# sentences, at most 14 words together, and makes sense by itself.

title = The first step: a door is filled
question = What does ketamine do first?
answer = It slips into a kind of door on nerve cells, but only while that door is open.
scene-name = One door in the skin of a nerve cell, and the inside of that cell.
clock = The picture is slowed down: one second here is { $per_second } thousandths of a second in the cell.

# The drug in the picture, at the start of a sentence and inside one.
drug-name =
    { $drug ->
        [memantine] Memantine
       *[ketamine] Ketamine
    }
drug-inside =
    { $drug ->
        [memantine] memantine
       *[ketamine] ketamine
    }

## What one can change

control-level_um = Ketamine around the doors
control-level_um-value =
    { $level_band ->
        [none] none
        [below] less than one drip gives
        [drip] about what one drip gives
        [between] more than one drip gives
       *[anaesthesia] as for an operation
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM free
level-none = none
level-drip = one drip
level-anaesthesia = operation

control-voltage_mv = How active the cell is
control-voltage_mv-value =
    { $cell_band ->
        [quiet] quiet: the plugs are in
        [waking] waking: some plugs leave
       *[active] active: many plugs leave
    }
control-voltage_mv-number = { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV
cell-quiet = quiet
cell-active = active

control-signal = Signals from the cell above
control-signal-off = none
control-signal-on = steady
control-signal-fast = fast

control-drug = Which drug
control-drug-ketamine = ketamine
control-drug-memantine = memantine instead

## The stories and their moments

preset-story = The story
preset-no_drug = No drug
preset-drip = One 40-minute drip
preset-spray = Nasal spray
preset-anaesthesia = As for an operation
preset-washout_silent = Drug gone, no signals
preset-washout_signals = Drug gone, with signals

moment-first_key = First key: a signal
moment-second_key = Second key: the cell itself
moment-shut_gate = The guest arrives
moment-guest_enters = The guest and the gate
moment-shut_in = After the signal
moment-outside_gone = Outside and inside
moment-leaves = New signals
moment-quiet_again = Back to quiet
moment-how_many = How many?
moment-it_changes = It can change

moment-no_drug_now = No drug

moment-drip_5_min = 5 minutes into the drip
moment-drip_20_min = Half-way through the drip
moment-drip_40_min = The drip ends
moment-drip_80_min = 40 minutes after the drip
moment-drip_230_min = About 3 hours after the drip

moment-spray_10_min = 10 minutes after the spray
moment-spray_40_min = 40 minutes: about the most
moment-spray_2_h = 2 hours after the spray
moment-spray_6_h = 6 hours after the spray

moment-anaesthesia_there = Ketamine is there

moment-washout_silent_now = The drug outside has just gone
moment-washout_silent_2_min = 2 minutes later
moment-washout_signals_start = The drug is there
moment-washout_signals_now = The drug outside has just gone

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-first-key = A signal opens the gate. The plug blocks.
says-second-key = The cell wakes, the plug leaves, the stream runs.
says-shut-gate = A shut gate stops ketamine.
says-guest-enters = Ketamine slips in through the open gate. The stream stops.
says-shut-in = The gate shuts, with ketamine inside.
says-outside-gone = Outside, ketamine goes. Inside it stays: in cells, minutes at least.
says-leaves = New signals open the gate. Once, by chance, ketamine leaves.
says-quiet-again = The cell grows quiet; the plug returns.
says-how-many =
    One drip, our calculation: { $blocked_percent ->
        [one] 1 of 100 doors is filled.
       *[other] { $blocked_percent } of 100 doors are filled.
    }
says-how-sure = Other assumptions give { $band_low_percent } to { $band_high_percent }. Nobody has measured this in people.
says-not-people = A filled door is not a person helped.
says-it-changes = In animals, contacts also change with experience.
says-not-fixed = Depression is not fixed, and not a fault.

# A hundred doors, in the other stories and when somebody tries things.
says-hundred-none = No { drug-inside }: no door is filled.
says-hundred =
    { $blocked_percent ->
        [0] No door of 100 is filled
        [one] 1 of 100 doors filled
       *[other] { $blocked_percent } of 100 doors filled
    }, our calculation; other assumptions: { $band_low_percent } to { $band_high_percent }.
says-people = Of 100 virtual people, 5 have at most { $people_low_percent } filled, 5 at least { $people_high_percent }.
says-hundred-washed-silent = The { drug-inside } outside has gone. Shut in, our calculation: { $blocked_percent } of 100 doors.
says-hundred-rested = Two minutes without signals: { $blocked_percent } of 100, our calculation from rat cells.
says-hundred-washed-signals = Signals open doors. Our calculation: { $blocked_percent } of 100 are still filled.

# One door, when somebody tries things.
says-door-filled = The gate is open. { drug-name } is inside: the stream stops.
says-door-kept = The gate is shut. { drug-name } stays inside.
says-door-open-to-drug = The gate is open. { drug-name } can go in.
says-door-plugged = The gate is open. The cell is quiet: the plug stays.
says-door-runs = The gate is open, the plug is out: the stream runs.
says-door-refuses = The gate is shut. { drug-name } cannot get in.
says-door-shut = No signal comes. The gate is shut: nothing passes.
says-door-rests = Between signals the gate is shut: nothing passes.

# How the sentences name parts of the picture.
names-plug = plug
names-gate = gate
names-ketamine = Ketamine; ketamine
names-inside = The cell; the cell
names-ions = stream
names-rows = doors; door

#
# At most five at a time. Keep each as short as it is here, or at most 40 % longer.

label-nmda = NMDA receptor
label-glutamate = glutamate
label-magnesium = magnesium
label-ketamine = ketamine
label-sodium = sodium
label-calcium = calcium
label-plug = plug: magnesium
label-guest =
    { $drug ->
        [memantine] memantine
       *[ketamine] ketamine
    }
label-gate =
    { $gate_word ->
        [open] gate: open
        [shutting] gate: shutting
       *[shut] gate: shut
    }
label-inside-quiet = inside the cell: quiet
label-inside-awake = inside the cell: active
label-far-count =
    { $counted ->
        [one] 1 of 100 doors filled
       *[other] { NUMBER($counted, maximumFractionDigits: 0) } of 100 doors filled
    }
label-far-says =
    { $far_level ->
        [experiment] our calculation, for your settings
        [no_drug] no drug
        [drip] our calculation, for one drip
        [spray] our calculation, for one nasal spray
        [anaesthesia] our calculation, as for an operation
        [washout_silent] our calculation, as for an operation
        [washout_signals] our calculation, as for an operation
       *[story] our calculation, at one drip’s peak
    }
label-far-band = under other assumptions: { $band_low_percent } to { $band_high_percent }
label-far-door = the door you saw
label-far-unmeasured = Nobody has measured this in people.
label-far-people = A filled door is not a person helped.
label-fast = fast door (AMPA)
label-in-animals = seen in animals
label-new-contact = a new contact
label-branch = branch of a nerve cell

## Charts
# An axis title has room for 44 characters, a label inside a chart for 26, a mark for 12.

chart-current_trace-title = What passes, signal after signal
chart-current_trace-alt = A line from the model, with one peak for each signal. At this moment { $flow_percent } of 100 parts of a full flow pass.
chart-current_trace-x = Time, thousandths of a second
chart-current_trace-y = Flow through the doors, 100 = full
chart-current_trace-full = active cell, no drug

chart-block_by_level-title = How many doors a level fills
chart-block_by_level-alt = A wide band rises from left to right. For one drip it runs from { $block_low_percent } to { $block_high_percent } of 100 doors. In this picture our model gives { $steady_percent } of 100.
chart-block_by_level-x = Free ketamine, µM
chart-block_by_level-y = Doors filled, of 100
chart-block_by_level-drip = drip
chart-block_by_level-anaesthesia = operation
chart-block_by_level-band = what may be possible
chart-block_by_level-unmeasured = Nobody has measured this in people

chart-twenty_draws-title = Twenty versions of the model at once
chart-twenty_draws-alt = Twenty thin lines behind one thick line. Each thin line is the model with other numbers from their ranges. They fan out: at a drip they fill few doors, some hardly any, some over ten of 100.
chart-twenty_draws-x = Free ketamine, µM
chart-twenty_draws-y = Filled doors of 100
chart-twenty_draws-drip = drip
chart-twenty_draws-anaesthesia = operation
chart-twenty_draws-own = the picture, at its cells
chart-twenty_draws-draws = twenty draws, quiet and active cells
chart-twenty_draws-drawn = From ranges, many of them chosen by us
chart-what_matters-title = What weighs heaviest in this count
chart-what_matters-alt = Five bars. How much reaches the brain and in which cells it was measured weigh heaviest, then how active a cell is. The level in blood and the slope weigh little.
chart-what_matters-x = What is not known exactly
chart-what_matters-y = Share of the spread, of 100
chart-what_matters-free_ratio = brain
chart-what_matters-ic50 = cells
chart-what_matters-voltage = activity
chart-what_matters-plasma = blood
chart-what_matters-hill = slope
chart-what_matters-bar = Bar: what it moves by itself
chart-what_matters-line = Line: what it moves with all others
chart-what_matters-drawn = For one drip, from ranges that we chose

chart-magnesium_gate-title = When the plugs leave
chart-magnesium_gate-alt = A line from the model rises from a quiet cell to an active one. At this voltage the plugs have left { $plugs_out_percent } of 100 doors.
chart-magnesium_gate-x = Voltage across the membrane, mV
chart-magnesium_gate-y = Doors without a plug, of 100
chart-magnesium_gate-quiet = quiet
chart-magnesium_gate-active = active

chart-blood_level-title = The drug in the blood during a visit
chart-blood_level-alt = Three lines from models rise and fall over six hours. Two show a drip and one shows the spray. Two thin lines beside the spray hold 90 of 100 virtual people. The drip and the spray come from different studies.
chart-blood_level-x = Hours after the start
chart-blood_level-y = Drug in the blood, ng/mL
chart-blood_level-arterial = drip, on its way to brain
chart-blood_level-venous = drip, blood test
chart-blood_level-spray = nasal spray
chart-blood_level-people = 90 of 100 virtual people
chart-blood_level-measured = measured peak
chart-blood_level-dissociation = levels with feeling strange

## For the person who explains

talk-prompt = “This picture shows the first step. The drug slips into doors that are open, and the door shuts over it. How that lifts mood is not settled.”
teach-back = “In your own words: what must happen to the door before ketamine can get in?”

chart-kinetic_states-title = Where the receptors stand
chart-kinetic_states-alt = Six boxes with ways between them. Five are the states of the receptor: empty, one glutamate, two glutamate, resting after use, and open. Each box is filled as far as receptors are in that state now. The sixth box is filled as far as they hold the drug.
chart-kinetic_states-x = States of the receptor
chart-kinetic_states-y = A full box is all receptors
chart-kinetic_states-c0 = C0
chart-kinetic_states-c1 = C1
chart-kinetic_states-c2 = C2
chart-kinetic_states-desensitised = D
chart-kinetic_states-open = O
chart-kinetic_states-blocked = drug in

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-shut = The gate shuts. Then ketamine comes near. What does ketamine do?
think-shut-in = It goes in
think-shut-waits = It stays outside
think-shut-pushes = It pushes the gate open
think-shut-came = It stays outside. A signal has to open the gate first.
think-inside = All ketamine outside goes away. What happens to the one inside?
think-inside-out = It falls out
think-inside-kept = It stays shut in
think-inside-dissolves = It dissolves
think-inside-came = It stays shut in. It leaves when the gate opens again.
think-when = When can ketamine get into this door?
think-when-always = At any time
think-when-open = While the gate is open
think-when-came = Only while the gate is open. So signals decide when it can go in.
think-plug = What plugs the door while the cell is quiet?
think-plug-ketamine = Ketamine
think-plug-magnesium = Magnesium
think-plug-glutamate = Glutamate
think-plug-came = Magnesium does. This plug leaves when the cell wakes.
