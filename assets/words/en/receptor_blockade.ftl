# Chapter 1: what does ketamine do first?
#
# To the translator. The picture is told with one comparison: the receptor is a door, magnesium is
# a plug in it, and ketamine can only go in while the door is open. Keep door, plug, open, shut and
# filled as the same five words everywhere. Each "says-" line is one or two whole sentences. Two or
# three of them are read one after another, so each must make sense after any other.

title = The first step: a door is filled
question = What does ketamine do first?
answer = It slips into a kind of door on nerve cells, but only while that door is open.
scene-name = Two nerve cells meet. The lower one has eight doors.
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
        [below] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, less than one drip gives
        [drip] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, about what one drip gives
        [between] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, more than one drip gives
       *[anaesthesia] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, as for an operation
    }
level-none = none
level-drip = one drip
level-anaesthesia = operation

control-voltage_mv = How active the cell is
control-voltage_mv-value =
    { $cell_band ->
        [quiet] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, quiet: the plugs are in
        [waking] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, waking: some plugs leave
       *[active] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, active: many plugs leave
    }
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
preset-anaesthesia = Anaesthesia
preset-washout_silent = Drug gone, no signals
preset-washout_signals = Drug gone, with signals

moment-quiet_rest = Quiet: the doors are shut
moment-signal_quiet = A signal, but the cell is quiet
moment-signal_active = A signal, and the cell is active
moment-ketamine_enters = Ketamine goes in through open doors
moment-signal_over = The signals stop, and it is shut in
moment-drug_gone = No ketamine outside, yet it stays inside
moment-leaves_with_signals = New signals let it out

moment-no_drug_quiet = The cell is quiet
moment-no_drug_active = The cell is active

moment-drip_5_min = 5 minutes into the drip
moment-drip_20_min = Half-way through the drip
moment-drip_40_min = The drip ends
moment-drip_80_min = 40 minutes after the drip
moment-drip_230_min = About 3 hours after the drip

moment-spray_10_min = 10 minutes after the spray
moment-spray_40_min = 40 minutes: about the most
moment-spray_2_h = 2 hours after the spray
moment-spray_6_h = 6 hours after the spray

moment-anaesthesia_arrives = Ketamine arrives
moment-anaesthesia_there = Ketamine is there

moment-washout_silent_now = The drug outside has just gone
moment-washout_silent_2_min = 2 minutes later
moment-washout_signals_start = The drug is there
moment-washout_signals_now = The drug outside has just gone

## The sentence that says what is shown now

says-no-drug = No { drug-inside } is here.
says-drug-waits = { drug-name } drifts by outside. It cannot get in.
says-shut-in = { drug-name } is shut in.
says-drug-enters = { drug-name } is arriving. It goes in only where a door is open.
says-drug-there = { drug-name } is there. It goes in and out while a door is open.
says-washed-silent = The { drug-inside } outside has gone. What is inside is shut in.
says-rested = Two minutes have passed without a signal. Most of the { drug-inside } is still shut in.
says-washed-signals = The { drug-inside } outside has gone. With each signal doors open, and some of it gets out.

says-no-signal = No signal comes, so the doors stay shut.
says-plugged =
    { $signal ->
        [fast] Fast signals open the doors.
       *[other] Signals open the doors.
    } But the cell is quiet, so the magnesium plugs stay in and very little passes.
says-flow-some =
    { $signal ->
        [fast] Fast signals open the doors.
       *[other] Signals open the doors.
    } The cell is waking: some plugs have left, and a little passes.
says-flow-active =
    { $signal ->
        [fast] Fast signals open the doors.
       *[other] Signals open the doors.
    } The cell is active: many plugs have left, and sodium and calcium pass.
says-count =
    { $blocked_percent ->
        [0] None of 100 doors is filled.
        [one] 1 of 100 doors is filled.
       *[other] { $blocked_percent } of 100 doors are filled.
    }
says-people = Of 100 virtual people, 5 have { $people_low_percent } or fewer doors filled at this time, and 5 have { $people_high_percent } or more.

## Labels in the drawing
# Keep them as short as these: 22 characters, filled doors 12, the receiving cell 31, the range 44.

label-sending-cell = sending nerve cell
label-receiving-cell =
    { $cell_band ->
        [quiet] receiving nerve cell: quiet
        [waking] receiving nerve cell: waking
       *[active] receiving nerve cell: active
    }
label-nmda = NMDA receptor
label-ampa = AMPA receptor
label-glutamate = glutamate
label-magnesium = magnesium
label-ketamine = ketamine
label-memantine = memantine
label-sodium = sodium
label-calcium = calcium
label-gate = gate
label-chamber = chamber
label-filter = filter
label-voltage = inside: { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV
label-blocked = { $blocked_percent } of 100
label-filled = doors filled
label-range = one drip: estimates run from { $block_low_percent } to { $block_high_percent }

## Charts
# An axis title has room for 44 characters, a label inside a chart for 26, a mark for 12.

chart-current_trace-title = What passes, signal after signal
chart-current_trace-alt = A line with one peak for each signal. At this moment { $flow_percent } of 100 parts of a full flow pass.
chart-current_trace-x = Time, thousandths of a second
chart-current_trace-y = Flow through the doors, 100 = full
chart-current_trace-full = active cell, no drug

chart-block_by_level-title = How many doors a level fills
chart-block_by_level-alt = A wide band rises from left to right. For one drip it runs from { $block_low_percent } to { $block_high_percent } of 100 doors. In this picture the level leads to { $steady_percent } of 100.
chart-block_by_level-x = Free ketamine, µM
chart-block_by_level-y = Doors filled, of 100
chart-block_by_level-drip = drip
chart-block_by_level-anaesthesia = operation
chart-block_by_level-band = what may be possible
chart-block_by_level-unmeasured = Nobody has measured this in people

chart-magnesium_gate-title = When the plugs leave
chart-magnesium_gate-alt = A line rises from a quiet cell to an active one. At this voltage the plugs have left { $plugs_out_percent } of 100 doors.
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
