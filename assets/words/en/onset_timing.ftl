# Chapter 4: how fast, for how many, how long?
#
# To the translator. "Score at least halved" is how we say response, "few symptoms left" remission.
# Nothing here may set the drip, the spray and tablets against each other: they come from different studies.
# Every count says how many were helped and how many were not, and beside whom.

title = How fast, for how many, how long?
question = How fast, for how many, how long?
answer = Some people feel better within a day, and it fades unless treatment goes on.
scene-name = Three cards on one calendar: one drip, the spray with a new tablet, and tablets. Each shows when people were counted, and beside whom.

## What one can change

control-treatment = Card to look at
control-treatment-none = none
control-treatment-drip = drip
control-treatment-spray = spray
control-treatment-tablets = tablets

control-calendar = Calendar
control-calendar-cards = three months
control-calendar-first_day = first day

control-clock = One clock for all of it
control-clock-cards = cards
control-clock-whole = the whole clock

## The stories and their moments

preset-story = Drip, spray, tablets
preset-comparison = What a comparison does
preset-not_helped = If it did not help

moment-whole = At a glance
moment-minutes_40 = 40 minutes
moment-hours_2 = 2 hours
moment-hours_4 = 4 hours
moment-day_1 = Day 1
moment-day_2 = Day 2
moment-week_1 = Week 1
moment-days_10_to_12 = Days 10 to 12
moment-week_4 = Week 4
moment-weeks_6_to_12 = Weeks 6 to 12
moment-after = After
moment-beside_sedative = Beside a sedative
moment-beside_salt_water = Beside salt water
moment-asleep = Asleep for an operation
moment-not_drip = After one drip
moment-not_spray = After four weeks of spray
moment-not_yet = Not yet on day 2
moment-not_tablets = Twelve weeks of tablets

## The sentence that says what is shown now
# At most 14 words each; a sentence that names a time names the time at which the notch rests.

says-whole-1 = Each card has its own studies: own people, own comparison, own times.
says-whole-2 = A bracket ends where a difference was first seen; it may begin earlier.
says-whole-3 = Different people, different comparisons: these studies cannot say which works better.
says-minutes-40-1 = At 40 minutes, average scores on the drip began to differ from the comparison.
says-hours-2-1 = By 2 hours, feeling strange, as if far away, had passed in one study.
says-hours-2-2 = That study was of people with another illness. It may last longer.
says-hours-4-1 = At 4 hours, in hospital, average scores on the spray differed from a dummy.
says-day-1-1 = Day 1, after one drip: { $drip_day_1_shown } of 100 had halved scores; { $drip_day_1_not } had not.
says-day-1-2 = Day 1, after a sedative drip: { $sedative_day_1_shown } had halved scores; { $sedative_day_1_not } had not.
says-day-1-3 = Day 1, asleep for an operation: { $drip_asleep_shown } after ketamine, { $salt_water_asleep_shown } after salt water. Not clearly different.
says-day-2-1 = Day 2, spray and new tablet: { $spray_day_2_shown } of 100 had halved scores; { $spray_day_2_not } had not.
says-day-2-2 = Day 2, dummy spray and real new tablet: { $dummy_day_2_shown } had halved scores; { $dummy_day_2_not } had not.
says-week-1-1 = In week 1, more people had halved scores on tablets than on a dummy pill.
says-week-1-2 = In week 1, about a third of the six-week gain over a dummy was there.
says-days-10-to-12-1 = By days 10 to 12 after one drip, the difference was no longer clear.
says-week-4-1 = Week 4, spray and new tablet: { $spray_week_4_shown } of 100 had halved scores; { $spray_week_4_not } had not.
says-week-4-2 = Week 4, dummy spray and real new tablet: { $dummy_week_4_shown } had halved scores; { $dummy_week_4_not } had not.
says-weeks-6-to-12-1 = By week 12 on tablets, { $tablets_week_12_shown } of 100 had halved scores; { $tablets_week_12_not } had not.
says-weeks-6-to-12-2 = At week 12, no dummy pill was counted beside them.
says-after-1 = By now the comparing had ended. How they differ later is not known.
says-after-2 = These studies cannot say which works better.
says-beside-sedative-1 = Day 1, beside a sedative: { $drip_day_1_shown } of 100 had halved scores; { $drip_day_1_not } had not.
says-beside-sedative-2 = Day 1, after the sedative: { $sedative_day_1_shown } had halved scores; { $sedative_day_1_not } had not.
says-beside-salt-water-1 = Day 1, beside salt water: { $drip_salt_water_shown } of 100 had halved scores; { $drip_salt_water_not } had not.
says-beside-salt-water-2 = Day 1, after salt water: { $salt_water_day_1_shown } had halved scores; { $salt_water_day_1_not } had not.
says-asleep-1 = Day 1, asleep with ketamine: { $drip_asleep_shown } of 100 had halved scores; { $drip_asleep_not } had not.
says-asleep-2 = Asleep with salt water: { $salt_water_asleep_shown } had, { $salt_water_asleep_not } had not. No clear difference.
says-not-drip-1 = On day 1 after one drip, { $drip_day_1_not } of 100 had no halved score.
says-not-spray-1 = At week 4 on the spray, { $spray_week_4_not } of 100 had no halved score.
says-not-yet-1 = Of 100 not there on day 2, { $later_spray_shown } had halved scores by week 4.
says-not-yet-2 = With a dummy spray, { $later_dummy_shown } of such 100 had them by week 4.
says-not-tablets-1 = By week 12 on tablets, { $tablets_week_12_not } of 100 had no halved score.
says-not-tablets-2 = It is not your fault. Other ways remain.
says-no-card = No card is chosen. Choose one to see its people.
says-card =
    { $counted ->
        [0] This card has no count out of 100 at this time.
       *[1] The people counted on this card at this time stand beside the picture.
    }
says-first-day = The first day only: drug in the blood, strange feelings, and the drip.
says-onset-band = In 95 of 100 drawn versions the average difference is now { $drip_low_percent } to { $drip_high_percent }. A day after one drip it is 100.
says-whole-clock = One clock, from a thousandth of a second to three months.

## Labels in the drawing
# Most have room for 30 characters, each line of a card's name for 16, the calendar's blocks for 15,
# a time and what was seen then, on one line, for 16.

label-which = Which works better? These studies cannot say.
label-why-1 = Different people,
label-why-2 = different comparisons.
label-why-3 = Their order means nothing.
label-halved =
    { $treatment ->
        [none] people whose symptom score at least halved
       *[other] number: of 100 people, score at least halved
    }
label-first-day = first day
label-first-week = first week
label-first-month = first month
label-three-months = to three months
label-scale = scale changes
label-now =
    { $moment_id ->
        [minutes_40] 40 minutes
        [hours_2] 2 hours
        [hours_4] 4 hours
        [day_2] day 2
        [week_1] week 1
        [days_10_to_12] days 10–12
        [week_4] week 4
        [not_spray] week 4
        [not_yet] week 4
        [weeks_6_to_12] week 12
        [not_tablets] week 12
        [after] after
        [whole] start
       *[other] day 1
    }
card-drip-name-1 = Ketamine
card-drip-name-2 = drip
card-drip-beside-1 = compared with a drip:
card-drip-beside-2 = sedative or salt water
card-drip-people = 367 people, mood illnesses
card-spray-name-1 = Spray with
card-spray-name-2 = a new tablet
card-spray-beside-1 = compared with a dummy
card-spray-beside-2 = spray and a new tablet
card-spray-people = { $people_both_sprays } people not helped before
card-tablets-name-1 = Tablets
card-tablets-name-2 = alone
card-tablets-beside-1 = compared with
card-tablets-beside-2 = a dummy pill
card-tablets-people = { NUMBER($people_tablets) } people, depression
label-began = began somewhere in here
label-better-average = better on average
label-better = better than
label-than-sedative =
    { $compared_as ->
        [beside_salt_water] salt water
       *[other] sedative
    }
label-than-dummy = dummy
label-in-hospital = in hospital:
label-not-clear = not clear
label-no-comparison = no comparison
label-no-count = empty: not counted; later: unknown
label-sooner = not counted before
label-ended-1 = comparing ended
label-hospital-people = { $people_hospital } people in hospital
label-later-people = { NUMBER($people_tablets_later) } people by week 12
time-forty = 40 min
time-hours-4 = 4 hours
time-day-1 = day 1
label-masked-1 = in an operation:
label-masked-people = 40 people, in an operation
time-day-2 = day 2
time-week-1 = week 1
time-days-10 = days 10–12
time-week-4 = week 4
time-week-6 = week 6
time-week-12 = week 12
count-day-1-treated =
    { $compared_as ->
        [beside_salt_water] { $drip_salt_water_shown }
       *[other] { $drip_day_1_shown }
    }
count-day-1-compared =
    { $compared_as ->
        [beside_salt_water] { $salt_water_day_1_shown }
       *[other] { $sedative_day_1_shown }
    }
count-masked-treated = { $drip_asleep_shown }
count-masked-compared = { $salt_water_asleep_shown }
count-day-2-treated = { $spray_day_2_shown }
count-day-2-compared = { $dummy_day_2_shown }
count-week-4-treated = { $spray_week_4_shown }
count-week-4-compared = { $dummy_week_4_shown }
count-week-12 = { $tablets_week_12_shown }
key-disc-treated = treatment
key-disc-compared = comparison
key-score = average score
key-differed = groups differed
key-unclear = no clear difference
key-began = difference began somewhere in here
label-apart = other studies, other people
key-alone = no comparison
key-post = comparing ended; later: unknown

# On a phone: names for 10 characters, the line below for 12.
label-which-1 = Which works better?
label-which-2 = These studies cannot say.
short-day = day
short-week = week
short-month = month
short-quarter = 3 months
short-drip = Drip
short-drip-beside-1 = or sedative
short-drip-beside-2 = drip
short-spray = Spray
short-spray-beside-1 = or dummy,
short-spray-beside-2 = + tablet
short-tablets = Tablets
short-tablets-beside-1 = or dummy
short-tablets-beside-2 = pill
short-masked = operation

# The rows of the clock: names have room for 46 characters, times on the axis for 9, the first time for 24.

label-doors = doors filled (cells, mice)
label-blood = drug in the blood
label-strange = feeling strange
label-circuit = circuit of nerve cells (rats)
label-synapses = new contact points (mice)
label-drip = mood: one drip
label-spray = mood: spray with a new tablet
label-tablets = mood: tablets alone
label-target = target of the tablet filled
label-release = a brake on serotonin cells eases (rats)
label-neurons = new nerve cells begin to count (mice)
label-people = seen in people
label-animals = seen in animals or cells
label-read = time read in a study
label-clock-now =
    { $now_unit ->
        [ms] { $now_shown ->
            [one] a thousandth of a second
           *[other] { $now_shown } thousandths of a second
        }
        [s] { $now_shown ->
            [one] 1 second
           *[other] { $now_shown } seconds
        }
        [min] { $now_shown ->
            [one] 1 minute
           *[other] { $now_shown } minutes
        }
        [h] { $now_shown ->
            [one] 1 hour
           *[other] { $now_shown } hours
        }
        [d] day { $now_shown }
       *[w] week { $now_shown }
    }

tick-ms = a thousandth of a second
tick-second = 1 second
tick-minute = 1 minute
tick-forty = 40 minutes
tick-hour = 1 hour
tick-hours-2 = 2 hours
tick-day = 1 day
tick-week = 1 week
tick-weeks-4 = 4 weeks
tick-months-3 = 3 months

## People out of 100
# Titles say who and when; the names of the two groups have room for 30 characters.

people-nobody =
    { $people_there ->
        [none] Choose a card to see its people.
        [scores] At this time average scores were compared. Nobody was counted out of 100.
        [share] More people had halved scores on tablets than on a dummy pill. The source names no count out of 100.
       *[other] This card has no count out of 100 at this time.
    }

hundred-IA-01-title = One day after one drip, beside a sedative: score at least halved
hundred-IA-01-when = On the clock: day 1
hundred-IA-01-treated = ketamine drip
hundred-IA-01-compared = sedative drip
hundred-IA-01-note = Illnesses of mood; trials put together. Later: by about two weeks the average difference was no longer clear.

hundred-IA-02-title = One day after one drip, beside salt water: score at least halved
hundred-IA-02-when = On the clock: day 1
hundred-IA-02-treated = ketamine drip
hundred-IA-02-compared = salt water drip
hundred-IA-02-note = Other trials of the same set, with salt water. Salt water is easy to tell from ketamine.

hundred-IA-03-title = About a day after the first spray: score at least halved
hundred-IA-03-when = On the clock: day 2
hundred-IA-03-treated = spray and new tablet
hundred-IA-03-compared = dummy spray and new tablet
hundred-IA-03-note = Depression that two or more medicines have not helped. Two trials together. Later: see week four.

hundred-IA-04-title = After four weeks of spray: score at least halved
hundred-IA-04-when = On the clock: week 4
hundred-IA-04-treated = spray and new tablet
hundred-IA-04-compared = dummy spray and new tablet
hundred-IA-04-note = The same people. One of the two trials missed its main goal. Later: see who became ill again.

hundred-IA-05-title = After four weeks, first large trial: few symptoms left
hundred-IA-05-when = On the clock: week 4
hundred-IA-05-treated = spray and new tablet
hundred-IA-05-compared = dummy spray and new tablet
hundred-IA-05-note = This trial met its goal. Look at the other one beside it.

hundred-IA-06-title = After four weeks, other large trial, 56 mg: few symptoms left
hundred-IA-06-when = On the clock: week 4
hundred-IA-06-treated = spray and new tablet
hundred-IA-06-compared = dummy spray and new tablet
hundred-IA-06-note = This trial missed its goal.

hundred-IA-17-title = After four weeks, other large trial, 84 mg: few symptoms left
hundred-IA-17-when = On the clock: week 4
hundred-IA-17-treated = spray and new tablet
hundred-IA-17-compared = dummy spray and new tablet
hundred-IA-17-note = This trial missed its goal.

hundred-IA-07-title = Well after 16 weeks, then staying or changing: ill again
hundred-IA-07-when = On the clock: months
hundred-IA-07-treated = stayed on the spray
hundred-IA-07-compared = changed to a dummy spray
hundred-IA-07-note = All kept their tablet. How long they were followed varied.

hundred-IA-27-title = By twelve weeks of tablets: score at least halved
hundred-IA-27-when = On the calendar: week 12
hundred-IA-27-treated = tablets
hundred-IA-27-note = People on tablets in short trials put together. Nobody on a dummy pill was counted beside them.

hundred-IA-29-title = No halved score on day 2, counted again in week 4: score at least halved
hundred-IA-29-when = On the calendar: week 4
hundred-IA-29-treated = spray and new tablet
hundred-IA-29-compared = dummy spray and new tablet
hundred-IA-29-note = Only people without a halved score on day 2. One of the two trials missed its main goal.

hundred-IA-08-title = One day after a drip during an operation: score at least halved
hundred-IA-08-when = On the clock: day 1
hundred-IA-08-treated = ketamine, asleep
hundred-IA-08-compared = salt water, asleep
hundred-IA-08-note = Forty people; they slept, so hardly anybody could tell. No clear gap; too few to be sure.

hundred-IA-09-title = Hospital patients, up to eight drips, four weeks: score at least halved
hundred-IA-09-when = On the clock: week 4
hundred-IA-09-treated = ketamine drips
hundred-IA-09-compared = sedative drips
hundred-IA-09-note = As reported by others. No clear gap; too few to be sure.

hundred-IA-12-title = End of a short trial of a standard tablet: large improvement
hundred-IA-12-when = On the clock: after some weeks
hundred-IA-12-treated = standard tablet
hundred-IA-12-compared = dummy pill
hundred-IA-12-note = That study sorted people in its own way; it is not the usual count. Later: full effect at six to twelve weeks, by our own reckoning.

## Charts
# The axis below has room for 44 characters, the one on top for 54, names of lines 46, marks 12 to 22.

chart-masked_scores-title = Two groups asleep during the drip
chart-masked_scores-alt = Two lines of a score over two weeks. Both fall after day 0 and run close together. The groups did not start alike.
chart-masked_scores-x = Days after one drip
chart-masked_scores-y = Depression score (MADRS), fewer is better
chart-masked_scores-treated = ketamine under anaesthesia
chart-masked_scores-compared = salt water under anaesthesia
chart-masked_scores-people = One trial, 20 people against 20
chart-masked_scores-caution = The groups did not start alike

chart-spray_scores-title = The first sprays in a small trial
chart-spray_scores-alt = Four groups at two hours, one day and eight days. All three spray groups fall further than the dummy group at first.
chart-spray_scores-x = After the first spray
chart-spray_scores-y = Change of the score (MADRS), lower is better
chart-spray_scores-hours_2 = 2 hours
chart-spray_scores-day_1 = 1 day
chart-spray_scores-day_8 = 8 days
chart-spray_scores-dose_28 = spray, 28 mg in the study
chart-spray_scores-dose_56 = spray, 56 mg in the study
chart-spray_scores-dose_84 = spray, 84 mg in the study
chart-spray_scores-compared = dummy spray
chart-spray_scores-people = 11 or 12 people a dose, 33 with the dummy
chart-spray_scores-caution = Two sprays a week in between

chart-difference_course-title = In hospital: spray against dummy
chart-difference_course-alt = Three points with ranges: four hours, one day and 25 days. All lie a few points below zero.
chart-difference_course-x = After the first spray
chart-difference_course-y = Difference in points (MADRS), below 0 is better
chart-difference_course-hours_4 = 4 hours
chart-difference_course-day_1 = 1 day
chart-difference_course-day_25 = 25 days
chart-difference_course-difference = spray against dummy spray, with range
chart-difference_course-people = 456 people, hospital care in both groups
chart-difference_course-caution = Several doses, not one

chart-twin_trials-title = Two trials of one design
chart-twin_trials-alt = Points with their spread for two trials. In both, every group had a lower score after four weeks, and the spray groups a few points lower still. One trial missed its goal.
chart-twin_trials-x = Two trials, after four weeks
chart-twin_trials-y = Change of the score (MADRS), lower is better
chart-twin_trials-first_trial = missed its goal
chart-twin_trials-second_trial = met its goal
chart-twin_trials-dose_56 = spray, 56 mg in the study
chart-twin_trials-dose_84 = spray, 84 mg in the study
chart-twin_trials-flexible = spray, dose adjusted
chart-twin_trials-compared = dummy spray
chart-twin_trials-people = About 100 people in each group
chart-twin_trials-caution = All took a new tablet as well

chart-comparator_bars-title = The comparison changes the picture
chart-comparator_bars-alt = Four bars with ranges, one day after one drip. The two ketamine bars are alike; the sedative bar is higher than the salt water bar.
chart-comparator_bars-x = One day after one drip
chart-comparator_bars-y = Of 100 people: score at least halved
chart-comparator_bars-ketamine = ketamine
chart-comparator_bars-ketamine_too = ketamine
chart-comparator_bars-sedative = sedative
chart-comparator_bars-salt_water = salt water
chart-comparator_bars-sedative_trials = with a sedative
chart-comparator_bars-salt_water_trials = with salt water
chart-comparator_bars-people = Nine trials put together, 367 people
chart-comparator_bars-caution = Two sets of trials, not the same people

chart-spray_bars-title = The spray at two times
chart-spray_bars-alt = Four bars with ranges: spray and dummy on day 2 and on day 28. The spray bars are higher each time.
chart-spray_bars-x = Spray or dummy, each with a new tablet
chart-spray_bars-y = Of 100 people: score at least halved
chart-spray_bars-spray = spray
chart-spray_bars-spray_too = spray
chart-spray_bars-dummy = dummy
chart-spray_bars-dummy_too = dummy
chart-spray_bars-day_2 = day 2
chart-spray_bars-day_28 = day 28
chart-spray_bars-people = Two trials together, about 520 people
chart-spray_bars-caution = One of the two missed its goal

chart-onset_curves-title = An illustration: fast and slow
chart-onset_curves-alt = Two drawn lines on their own scales. One rises at once and fades over weeks, in a wide band. The other rises over weeks, between two thin lines.
chart-onset_curves-x = Weeks
chart-onset_curves-y = Difference from comparison, each its own scale
chart-onset_curves-drip = one drip: 1 is the effect after a day
chart-onset_curves-band = where 95 of 100 drawn versions lie
chart-onset_curves-tablets = daily tablets: 1 is at six weeks
chart-onset_curves-tablets_band = the same for tablets: how fast they rise
chart-onset_curves-illustration = Illustration, not a measurement
chart-onset_curves-caution = Other trials, people and comparisons

chart-transporter_filling-title = What fills in hours and changes in weeks
chart-transporter_filling-alt = One line shows how much of a target is filled by daily tablets: high within hours. Another, from rats, rises over three weeks.
chart-transporter_filling-x = Days of tablets
chart-transporter_filling-y = Of 100
chart-transporter_filling-daily = target filled, a tablet each day
chart-transporter_filling-first = after one tablet only
chart-transporter_filling-desensitised = cells that got used to it: rats, model
chart-transporter_filling-scanned = scans in people, two tablets
chart-transporter_filling-other = scans, a tablet that did not fit

## For the person who explains

talk-prompt = “How large it looks depends on what it is compared with. Let us look at both groups, and at what happened to them later.”
teach-back = “Of 100 people, how many were better with the treatment, and how many with the comparison?”

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-pump = What do the tablets shown here fill in the first hours?
think-pump-pump = A pump for serotonin
think-pump-door = The door of chapter 1
think-pump-came = A pump for serotonin, a messenger. Other things change more slowly.
think-slow = In rats on tablets, what changed slowly?
think-slow-filling = How full the pump was
think-slow-brake = A brake on certain cells
think-slow-came = A brake on serotonin cells lost its strength over weeks. Whether that matters is not settled.
