# Chapter 2: why would a blocker make signals stronger?
#
# To the translator. One kind of cell is a brake, the other kind are main cells; please keep these
# two words everywhere. "Hill" is the shape of the curve: up, then down. Whole sentences follow one
# another in the "says-" lines, so each must make sense after any other.

title = The brake and the hill
question = Why would a blocker make signals stronger?
answer = One idea is that it first quiets the cells that hold others back.
scene-name = A small circuit: one brake cell, two main cells and the next cell.
clock = One second here stands for about { $per_second } minutes. The minutes are chosen, not measured.

## What one can change

control-level_um = Ketamine around the cells
control-level_um-value =
    { $level_band ->
        [none] none
        [below] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, less than one drip gives
        [drip] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, about what one drip gives
        [between] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, more than one drip gives
        [anaesthesia] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, as for an operation
       *[rats] { NUMBER($level_um, maximumFractionDigits: 2) } µM free, far more: given to rats only
    }
level-drip = drip
level-anaesthesia = operation
level-rats = rats

control-explanation = Which explanation to show
control-explanation-interneuron = The brake lets go
control-explanation-direct = Straight at the resting door
control-explanation-habenula = A small deep place falls quiet
control-explanation-metabolite = What ketamine turns into

control-experiment = What if
control-experiment-none = as the idea has it
control-experiment-equal = both kinds of cells were equally sensitive
control-experiment-brake_easier = the brake's doors filled more easily
control-experiment-brake_spared = the drug left the brake alone
control-experiment-pyramids_spared = the drug left the main cells alone
control-experiment-agonist = a second drug held glutamate back

## The stories and their moments

preset-story = The story
preset-equal = Both equally sensitive

moment-rest = Rest
moment-low_dose = A low dose
moment-more = More
moment-anaesthesia = As for an operation
moment-far_more = Far more, in rats only

## The sentence that says what is shown now

says-rest = There is no ketamine. The brake is busy, and the main cells run at their usual pace.
says-brake-first = Ketamine has reached the brake first, and the brake slows down.
says-little = So little ketamine changes almost nothing here.
says-brake-lets-go =
    { $pyramid_change ->
        [more] The brake has let go, and the main cells run faster.
        [less] The doors of the main cells are filled too, and they run slower.
       *[same] The brake slows down, and the doors of the main cells fill too. They keep about their usual pace.
    }
says-no-more-growth = Now the main cells' own doors fill too. They still run faster than at rest, but more of the drug brings no further rise.
says-equal =
    { $pyramid_change ->
        [more] Both kinds of cells are equally sensitive here, and the main cells run faster.
        [less] Both kinds of cells are equally sensitive here, and the main cells run slower.
       *[same] Both kinds of cells are equally sensitive here, and the main cells keep their pace.
    } In this model no hill can appear then.
says-brake-easier = Here the doors of the brake fill more easily than those of the main cells. Nobody has read by how much for ketamine; this is assumed.
says-brake-spared = The drug leaves the brake alone here, and only the main cells lose doors.
says-pyramids-spared = The drug leaves the main cells alone here, and only the brake lets go.
says-agonist = A second drug holds glutamate back at the endings here.
says-direct = In this idea ketamine fills resting doors on the main cells. The brake plays no part.
says-habenula = In this idea bursts stop in a small place deep in the brain.
says-metabolite = In this idea a substance that the body makes from ketamine does the work.

says-glutamate-more = In the model there is more glutamate than at rest.
says-glutamate-same = In the model there is about as much glutamate as at rest.
says-glutamate-less = In the model there is less glutamate than at rest.
says-no-curve = This idea is only drawn; the model has no curve for it.
says-rise-gone = In awake rats low doses raised glutamate. With doors filled as in chapter 1, this model shows almost none of that rise.
says-band = Rest counts as 100. In 95 of 100 drawn versions of the model glutamate ends between { $glutamate_low_percent } and { $glutamate_high_percent }.
says-rats-only = So large a dose was given to rats only.
says-people-disagree = That is how it went in rats. In people the studies do not agree.

## Labels in the drawing
# Names at most 26 letters; less, rest and more 12; resting doors 17; the three ideas 24.

label-glutamate = glutamate
label-less = less
label-rest = as at rest
label-more = more
label-brake = brake cell: holds back
label-pyramids = main (pyramidal) cells
label-ketamine = ketamine
label-rats = seen in rats only
label-resting = resting doors
label-habenula = a small deep place
label-metabolite = what it turns into
label-signal = signal
label-door = door (NMDA receptor)
label-doors = its own doors
label-third = the next cell
label-flat-endings = flat endings: stop
label-round-endings = round endings: go
label-loop = drives the brake

## Charts
# The axis below has room for 44 characters, the one on top for 50, marks for 12 to 16.

chart-glutamate_by_level-title = A low hill: a little more, then less
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] A line from the model.
       *[other] A line from the model, changed by the question you chose.
    } { $glutamate_change ->
        [more] At the level in the picture there is more glutamate than at rest.
        [less] At the level in the picture there is less glutamate than at rest.
       *[same] At the level in the picture there is about as much glutamate as at rest.
    } Thin lines above and below it: 95 of 100 drawn versions of the model lie between them. Signs above it show rats. They had more at three doses, the same at a larger one, less at a very large one.
chart-glutamate_by_level-x = Free ketamine, µM
chart-glutamate_by_level-y = Glutamate at the endings (a shape, no scale)
chart-glutamate_by_level-less = less
chart-glutamate_by_level-rest = as at rest
chart-glutamate_by_level-more = more
chart-glutamate_by_level-drip = drip
chart-glutamate_by_level-anaesthesia = operation
chart-glutamate_by_level-band = 95 of 100 drawn versions
chart-glutamate_by_level-rats = rats: more, the same, less

## For the person who explains

talk-prompt = “One idea is that the drug first quiets the brake. That was seen in rats and mice. In people the studies do not agree.”
teach-back = “What happens in this picture when the dose gets larger and larger?”
