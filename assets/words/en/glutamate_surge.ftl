# Chapter 2: why would a blocker make signals stronger?
#
# To the translator. One kind of cell is a brake, the other kind are main cells; please keep these
# two words everywhere. "Hill" is the shape of the curve: up, then down. Whole sentences follow one
# another in the "says-" lines, so each must make sense after any other.

title = The foot and the brake
question = How might a blocker make signals stronger?
answer = One idea is that it first quiets the cells that hold others back.
scene-name = A small circuit: a brake cell, a main cell and the next cell.
clock = The seconds are for the telling: no minutes were measured.

## What one can change

control-level_um = Ketamine around the cells
control-level_um-value =
    { $level_band ->
        [none] none
        [below] less than one drip gives
        [drip] about what one drip gives
        [between] more than one drip gives
        [anaesthesia] as for an operation
       *[rats] far more: given to rats only
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM free
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
preset-far_more = Far more, in rats only
preset-equal = Both equally sensitive

moment-rest = Rest
moment-low_dose = A low dose
moment-brake_quiets = First the brake
moment-main_speeds = Then the main cell
moment-glutamate_rises = More glutamate
moment-people = And in people?
moment-our_model = Our model
moment-more = A larger dose
moment-anaesthesia = Larger still
moment-not_known = Not known
moment-far_more = Far more, in rats only

moment-equal_rest = Rest
moment-equal_low_dose = A low dose
moment-equal_more = More
moment-equal_anaesthesia = As for an operation
moment-equal_far_more = Far more, in rats only

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself. Keep every hedge.
says-rest = The brake cell presses on the main cell and slows it.
says-low-dose = An idea: ketamine fills doors on the brake cell first.
says-brake-quiets = In rats, another blocker, MK-801, quieted brake cells. The brake lets go.
says-main-speeds = Then, in those rats, most main cells sped up.
says-glutamate-rises = The idea: brake off, main cell fast. In rats, low ketamine doses raised glutamate.
says-people = Studies in people disagree. Some scans saw signs of a rise.
says-our-model = With doors filled as in chapter 1, our model shows almost no rise.
says-more = In this idea, more ketamine fills the main cell's doors too.
says-anaesthesia = In rats, a larger dose left glutamate unchanged. Matching doses is our assumption.
says-not-known = Whether such a rise lifts mood in people is not known.
says-far-more = A very large dose, given to rats only: glutamate fell below rest.

# What is said when somebody tries things: one of these, then what the model has.
says-no-drug = No ketamine: the brake presses, and the main cell keeps its pace.
says-doors-filled = Our calculation, of 100 doors: brake { $brake_filled_percent }, main cell { $pyramid_filled_percent } filled.
says-equal = Equally sensitive cells: no hill here.
says-brake-easier = Here the brake's doors fill more easily: an assumption.
says-brake-spared = The drug leaves the brake alone here.
says-pyramids-spared = The drug leaves the main cell alone here.
says-agonist = A second drug holds glutamate back here.
says-direct = An idea: ketamine fills resting doors on the main cell.
says-direct-none = An idea: with ketamine, resting doors on the main cell would fill.
says-habenula = An idea: bursts in a small deep place of the brain.
says-habenula-stopped = An idea: with ketamine, bursts stop in a small deep place.
says-metabolite = An idea: what the body makes from ketamine goes to another door.

says-glutamate-more = Our model: more glutamate than at rest.
says-glutamate-same = Our model: glutamate about as at rest.
says-glutamate-less = Our model: less glutamate than at rest.
says-no-curve = Only drawn: no model.
says-rats-only = Rats only.

# How the sentences name parts of the picture.
names-brake = brake cell; brake cells; brake
names-main = main cell; main cells
names-glutamate = glutamate
names-ketamine = ketamine; Ketamine

## Labels in the drawing
# Names at most 18 letters; less, rest and more 12; the two rows about people 42.

label-glutamate = glutamate
label-less = less
label-rest = at rest
label-more = more
label-brake = brake cell
label-main = main cell
label-next = receiving cell
label-ketamine = ketamine
label-fills = an idea: these fill first
label-bar = flat bar: holds back
label-signal = signal
label-door = door (NMDA receptor)
label-dotted = dotted: an idea
label-dashed = dashed: seen in animals
label-model = our model, its range
label-resting = resting doors
label-habenula = a small deep place: the habenula
label-metabolite = what ketamine turns into
label-other-door = another door
label-rats =
    { $rats_with ->
        [mk_801] seen in rats, with MK-801
       *[other] seen in rats
    }
label-people-first =
    { $explanation ->
        [interneuron] for, 2025 scan: signs of a rise
        [metabolite] for, 2026 scan: that door changed; cause unclear
       *[other] for: no measurement in people found
    }
label-people-second =
    { $explanation ->
        [interneuron] against, 2021 scan: no change
        [metabolite] against, 2020: more of it, less relief
       *[other] against: no measurement in people found
    }

## Charts
# The axis below has room for 44 characters, the one on top for 50, marks for 12 to 16.

chart-glutamate_by_level-title = A low hill: a little more, then less
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] A line from the model. At this level 95 of 100 drawn versions end between { $glutamate_low_percent } and { $glutamate_high_percent }, where rest is 100.
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
chart-metabolite_level-title = Little of it, for many hours: a level is no sign that it acts
chart-metabolite_level-alt = A low hill. What the body makes from the S half of a drip rises within an hour and stays for four. Then it fades, with half left after eleven hours. Two thin lines show how far virtual people differ.
chart-metabolite_level-x = Hours after the start of a drip
chart-metabolite_level-y = S-hydroxynorketamine in blood, nmol per litre
chart-metabolite_level-made = model, of young healthy people
chart-metabolite_level-people = of 100 virtual people: 5 below, 5 above
chart-metabolite_level-form = The S form only; the R form could not be read
chart-metabolite_level-level = A level in blood is no sign that it acts

## For the person who explains

talk-prompt = “One idea is that the drug first quiets the brake. That was seen in rats and mice. In people the studies do not agree.”
teach-back = “What happens in this picture when the dose gets larger and larger?”

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-main = The brake cell of a rat grows quiet. What does the main cell do?
think-main-slower = It slows down
think-main-faster = It speeds up
think-main-same = It stays as it was
think-main-came = In those rats most main cells sped up. A brake that lets go is one idea why.
think-more = More ketamine fills doors on both cells. What does glutamate do in rats?
think-more-more = It rises even more
think-more-same = It is as at rest
think-more-came = In rats a larger dose left glutamate as at rest. Here more drug did not mean a larger rise.
think-first = With which cell does this idea begin?
think-first-brake = The brake cell
think-first-main = The main cell
think-first-came = With the brake cell. Whether the idea holds in people is not known.
think-where = Where did low doses raise glutamate?
think-where-people = In people, in every study
think-where-rats = In awake rats
think-where-came = In awake rats. Studies in people disagree.
