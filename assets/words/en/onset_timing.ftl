# Chapter 4: how fast, how much, how long?
#
# To the translator. "Score at least halved" is how we say response, "few symptoms left" remission.
# Nothing here may set the drip, the spray and tablets against each other: they come from different studies.

title = One clock for all of it
question = How fast, how much, how long?
answer = Some people feel better within a day, and it fades unless treatment goes on.
scene-name = One clock from a thousandth of a second to three months, with a row for each kind of change.

## What one can change

control-treatment = Treatment to look at
control-treatment-drip = Drip
control-treatment-spray = Spray
control-treatment-tablets = Tablets

control-zoom = How much of the clock to show
control-zoom-all = all
control-zoom-first_day = first day
control-zoom-weeks = weeks

## The stories and their moments

preset-story = The story

moment-whole = The whole clock
moment-thousandths = Thousandths of a second
moment-first_minute = The first minutes
moment-drip_ends = 40 minutes
moment-two_hours = 2 hours
moment-day_1 = Day 1
moment-day_2 = Day 2
moment-week_1 = One week
moment-days_10_to_12 = Days 10 to 12
moment-week_4 = Week 4
moment-weeks_6_to_12 = Weeks 6 to 12
moment-months = Months

## The sentence that says what is shown now

says-whole = One clock runs from a thousandth of a second to three months. Each row is one kind of change, and its band shows when.
says-first-day = Of the clock, only the first day is shown.
says-weeks = Of the clock, only days, weeks and months are shown.
says-stop =
    { $treatment ->
        [drip] { $moment_id ->
            [thousandths] In the first thousandths of a second a single door can open and shut. Nothing is felt.
            [first_minute] The drip is running. The drug is on its way.
            [drip_ends] The drip ends. On average, the two groups of the studies begin to differ about now.
            [two_hours] Two hours: the drug is leaving the blood, and feeling strange was over in one study.
            [day_1] Day 1: the gap to the comparison group is largest.
            [day_2] Day 2: the average gain is still there.
            [week_1] One week: a part of the average gain is left.
            [days_10_to_12] Days 10 to 12: the gap to the comparison group is no longer clear.
            [week_4] Four weeks after one drip: we read no figure.
            [weeks_6_to_12] Six to twelve weeks after one drip: we read no figure.
           *[months] Over months, benefit has been seen only while treatment goes on.
        }
        [spray] { $moment_id ->
            [thousandths] In the first thousandths of a second a single door can open and shut. Nothing is felt.
            [first_minute] The first spray has just been taken.
            [drip_ends] Forty minutes: the level in the blood and the blood pressure are near their highest.
            [two_hours] Two hours: feeling strange was over in one study. Blood pressure may still be up.
            [day_1] About a day after the first spray: somewhat more had their score halved than on a dummy.
            [day_2] Day 2 of the studies: this is when the first spray was counted.
            [week_1] One week: the spray is given twice a week. We read no count for this day.
            [days_10_to_12] The spray goes on twice a week. We read no count for these days.
            [week_4] Week 4: more had their score halved with the spray than with the dummy. All took a new tablet.
            [weeks_6_to_12] From week 5 the spray is given once a week, later every week or two.
           *[months] Of those who were well, fewer became ill again on the spray than on a dummy.
        }
       *[tablets] { $moment_id ->
            [thousandths] In the first thousandths of a second nothing happens: the tablet has only been swallowed.
            [first_minute] The first tablet has just been swallowed.
            [drip_ends] The tablet is being taken up.
            [two_hours] Within four hours much of the target is filled, for two of the drugs.
            [day_1] Day 1: we read no count of people for this day.
            [day_2] Day 2: we read no count of people for this day.
            [week_1] One week: about a third of the six-week gain over a dummy pill is there.
            [days_10_to_12] Within two weeks more than half of all improvement has come, with tablet and dummy alike.
            [week_4] Week 4: the gain is still growing.
            [weeks_6_to_12] Weeks 6 to 12: more and more people have a score at least halved.
           *[months] Over months: we read no figure for tablets alone here.
        }
    }

## Labels in the drawing
# Names of rows have room for 46 characters, times on the axis for 9, the first time for 24.

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
label-now =
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

hundred-IA-01-title = One day after one drip, beside a sedative: score at least halved
hundred-IA-01-when = On the clock: day 1
hundred-IA-01-treated = ketamine drip
hundred-IA-01-compared = sedative drip
hundred-IA-01-note = Illnesses of mood; trials put together. Later: by about two weeks the average gain was gone.

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

hundred-IA-08-title = One day after a drip during an operation: score at least halved
hundred-IA-08-when = On the clock: day 1
hundred-IA-08-treated = ketamine, asleep
hundred-IA-08-compared = salt water, asleep
hundred-IA-08-note = Forty people, so nobody could tell. No clear gap; too few to be sure.

hundred-IA-09-title = Hospital patients, up to eight drips, four weeks: score at least halved
hundred-IA-09-when = On the clock: week 4
hundred-IA-09-treated = ketamine drips
hundred-IA-09-compared = sedative drips
hundred-IA-09-note = As reported by others. No clear gap; too few to be sure.

hundred-IA-12-title = End of a short trial of a standard tablet: large improvement
hundred-IA-12-when = On the clock: after some weeks
hundred-IA-12-treated = standard tablet
hundred-IA-12-compared = dummy pill
hundred-IA-12-note = That study sorted people in its own way; it is not the usual count. Later: full effect at six to twelve weeks.

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
chart-onset_curves-alt = Two drawn lines on their own scales. One rises at once and fades over weeks, with a band. The other rises over weeks.
chart-onset_curves-x = Weeks
chart-onset_curves-y = Difference from comparison, each its own scale
chart-onset_curves-drip = one drip: 1 is the effect after a day
chart-onset_curves-band = how fast it may fade
chart-onset_curves-tablets = daily tablets: 1 is at six weeks
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
