# Chapter 7: the day of a session.
#
# To the translator. This is read by people who are afraid. Be exact, and stay beside them.

title = The day in one room
question = What is a session like, and what are the risks?
answer = Some hours in the clinic with staff near you, strange feelings that pass for most, and a ride home.

scene-name = A quiet room: a patient in a reclining chair, a staff member beside them, a window and a clock.

preset-spray = Nasal spray
preset-drip = Drip
preset-felt = What people felt

moment-before = Before
moment-first_minutes = The first minutes
moment-forty_minutes = Forty minutes
moment-two_hours = Two hours
moment-going_home = Going home
moment-felt_far = Far away
moment-felt_sick = Sick
moment-felt_afraid = Afraid
moment-felt_calm = Letting go
moment-felt_nothing = Nothing strange

says-before = Before: your blood pressure is measured, and you can ask anything.
says-given =
    { $preset ->
        [drip] A thin tube goes into a vein. Somebody stays with you.
       *[spray] You spray it into your own nose, while staff watch.
    }
says-soon = You may begin to feel detached, dizzy, sleepy or sick.
says-strange = Things may look or sound strange. You may feel far from your body.
says-forty =
    { $preset ->
        [drip] The drip ends about now. Somebody is still with you.
       *[spray] Blood pressure is highest about now. Staff measure it.
    }
says-on = The hours pass.
says-passed =
    { $preset ->
        [drip] In one drip study such feelings had passed within two hours.
       *[spray] In one spray study they had mostly passed by an hour and a half.
    }
says-longer =
    { $preset ->
        [drip] They can last longer. Ask your team how long staff stay.
       *[spray] They can last longer. US rule: staff watch for at least two hours.
    }
says-pressure-up = Blood pressure may still be up. Reports differ on how long.
says-home = Someone takes you home. No driving until tomorrow, after a night of sleep.
says-felt-far = Some people feel detached, as if far from themselves.
says-felt-sick = Some people feel sick or are sick. Tell the staff at once.
says-felt-afraid = Some people are anxious or afraid. Somebody is there. You may say stop.
says-felt-calm = In interviews about esketamine by mouth, people also spoke of letting go.
says-felt-nothing = Some people feel nothing strange. Some people are not helped.

# An hour after the spray or the start of the drip.
tick-hour = { $n } h
tick-minute-0 = 0
tick-minute-30 = 30
tick-minute-60 = 60
tick-minute-90 = 90
tick-minute-90-end = 90 min
tick-minute-120-end = 120 min
note-passed = mostly passed by then
note-passed-drip = passed by then
note-watch = Staff watch: at least (US rule)
note-watch-drip = Staff with you: no rule read
note-strange = Feeling strange: one spray study
note-strange-drip = Feeling strange: one drip study
note-pressure = Blood pressure up: reports differ
# The same in two lines, where there is room beside the bar: the first is bold.
head-watch = Staff watch
sub-watch = at least (US rule)
head-watch-drip = Staff with you
sub-watch-drip = no rule read
head-strange = Feeling strange
sub-strange = one spray study
sub-strange-drip = one drip study
head-pressure = Blood pressure up
sub-pressure = reports differ
head-no-driving = No driving
sub-no-driving = until tomorrow
# What is named in studies, not what anybody will feel.
note-told =
    { $moment_id ->
        [felt_far] In trials of the spray: feeling detached
        [felt_sick] In trials of the spray: feeling sick
        [felt_afraid] In trials of the spray: anxiety
        [felt_calm] In interviews: letting go
       *[felt_nothing] In trials of the spray: no such feeling reported
    }
note-differ = chosen to differ, not to show how often
# What reports name; the trials of the spray call it dissociation or feeling detached.
# One sentence in two lines, as in says-felt-far.
thought-who = Some people feel
thought-what = detached from themselves
label-no-driving = No driving until tomorrow
label-cuff = cuff: blood pressure
label-finger-clip = finger clip: oxygen
label-drip = drip
label-spray = spray
label-bubble = from reports, not one person’s words
label-bar = how long, not how strong

talk-prompt = “You will not be alone, and you may say stop. Let us walk through the day, and you stop me where it worries you.”

teach-back = “Who takes you home, and what will you not do before tomorrow?”

## People out of 100

hundred-IA-14-title = Four weeks: a severe or serious effect
hundred-IA-14-treated = spray and new tablet
hundred-IA-14-compared = dummy spray and new tablet
hundred-IA-14-note = People under 65. Most of these effects began and ended on the day of the dose.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-drip = How does ketamine get in with a drip?
think-drip-nose = Through the nose
think-drip-vein = Into a vein
think-drip-came = Into a vein, through a thin tube. The spray goes into the nose.
think-cuff = What does the cuff on the arm measure?
think-cuff-oxygen = Oxygen
think-cuff-pressure = Blood pressure
think-cuff-came = Blood pressure. The clip on the finger measures oxygen.
