# Chapter 7: the day of a session.
#
# To the translator. This is read by people who are afraid. Be exact, and stay beside them.

title = The day as a walk
question = What is a session like, and what can go wrong?
answer = Some hours in the clinic with staff near you, strange feelings that pass, and a ride home.

scene-name = A house with five rooms, with clocks, a chair and a person beside you.

preset-spray = Nasal spray
preset-drip = Drip

moment-before = Before
moment-first_minutes = The first minutes
moment-forty_minutes = Forty minutes
moment-two_hours = Two hours
moment-going_home = Going home

says-day =
    { $moment_id ->
        [before] Before: your blood pressure is measured, and you can ask anything.
        [first_minutes] { $preset ->
            [drip] The drip begins. A thin tube goes into a vein, and somebody stays with you.
           *[spray] You spray it into your own nose, while staff watch.
        }
        [forty_minutes] { $preset ->
            [drip] The drip ends about now. Things may look or sound strange.
           *[spray] Blood pressure is highest about now. Things may look or sound strange.
        }
        [two_hours] { $preset ->
            [drip] In one study feeling strange was over within this time.
           *[spray] In one study feeling strange was over within this time. Blood pressure may still be up.
        }
       *[going_home] Someone takes you home. No driving until tomorrow, after a night of sleep.
    }

# The number of a room, and of an hour after the spray or the start of the drip.
label-step = { $n }
label-hour = { $n } h
# In the pale part of the bar of blood pressure: how long it stays up.
note-reports-differ = reports differ
label-no-figure = no figure read
label-blood-pressure = blood pressure
label-feeling-strange = feeling strange
label-highest = highest
label-no-driving = no driving until tomorrow
label-beside-you = somebody there

talk-prompt = “You will not be alone, and you may say stop. Let us walk through the day, and you stop me where it worries you.”

teach-back = “Who takes you home, and what will you not do before tomorrow?”

## People out of 100

hundred-IA-14-title = Four weeks: a severe or serious effect
hundred-IA-14-treated = spray and new tablet
hundred-IA-14-compared = dummy spray and new tablet
hundred-IA-14-note = People under 65. Most of these effects began and ended on the day of the dose.
