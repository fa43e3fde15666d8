# Chapter 3: how could something that leaves in hours help for days?
#
# To the translator. "Contact point" is our plain word for a spine, the small stub on which one nerve
# cell touches another. Nothing here may sound as if it had been seen in people.

title = Contact points that grow back
question = How could something that leaves in hours help for days?
answer = In animals, nerve cells grow new contact points after the drug has gone.
scene-name = A branch of a nerve cell with places for contact points.
clock = Time is uneven here: the first hours take as long to play as many days.

## What one can change

control-experiment = What if
control-experiment-none = nothing is changed
control-experiment-ampa_blocked = AMPA receptors are blocked
control-experiment-rapamycin = mTORC1 is blocked (rapamycin)
control-experiment-met_form = BDNF has the Met form
control-experiment-spines_removed = the new contact points are removed
control-experiment-second_dose = there is a second dose

## The stories and their moments

preset-story = The story

moment-after_stress = After stress: gaps
moment-first_hours = The first hours: the chain lights up
moment-half_a_day = From about half a day: they sprout
moment-days = Over days: some stay
moment-two_weeks = Two weeks: a part remains

## Labels in the drawing
# Stations at most 18 letters, times 9, the drip 18, half a day 22, the two bars 15, the scan 20 twice,
# people later 54, with and without 25.

label-start = ketamine drip
label-two-weeks = two weeks
label-half-a-day = half a day (chosen)
label-one-hour = 1 hour
label-six-hours = 6 hours
label-one-day = 1 day
label-three-days = 3 days
label-one-week = 1 week
label-ampa-current = AMPA current
label-bdnf = BDNF let go
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = building blocks
label-lost = lost contact point
label-new = new contact point
label-early-effect = early effect
label-lasting-effect = lasting effect
label-people-scan = people, brain scan:
label-not-seen = no change in a day
label-rapamycin-people = people, two weeks later: score at least halved
label-with-rapamycin = with rapamycin: { $response_with_percent } of 100
label-without-rapamycin = without: { $response_without_percent } of 100

## The sentence that says what is shown now

says-after-stress = After a time of stress some contact points are missing.
says-first-hours =
    { $experiment ->
        [ampa_blocked] In the first hours the chain inside the cell stays dark.
        [rapamycin] In the first hours the chain inside the cell lights up, but only as far as mTORC1.
        [met_form] In the first hours the chain inside the cell begins, but hardly goes on.
       *[other] In the first hours the chain inside the cell lights up, one station after another.
    }
says-half-a-day = It is now half a day to two days later, and the drug has gone.
says-days = Days have passed since the drip.
says-two-weeks = The second week goes by.

says-no-growth-yet = No new contact point has grown yet.
says-ampa-blocked = With AMPA receptors blocked nothing grows. Reviews report that in rodents the effect stops or weakens.
says-rapamycin = With mTORC1 blocked nothing grew in rats.
says-met-form = With the Met form hardly any contact point grew in mice.
says-spines-removed = The new contact points are taken away. In mice the lasting effect went with them.
says-growth-second = A second dose has come, and in this model more contact points grow than after one.
says-growth-begins = In mice and rats new contact points grow, mostly where some were lost.
says-growth-peak = In mice some of them become broad and stay, and others go.
says-growth-part = In mice a part of them remains.
says-people-unknown = In people this growth has not been seen: a brain scan found no change after a day.
says-people-rapamycin = In a small trial in people it was not so. Two weeks later { $response_with_percent } of 100 had a score at least halved with rapamycin, and { $response_without_percent } of 100 without it.
says-growth-band = In 95 of 100 drawn versions they are between { $growth_low_percent } and { $growth_high_percent } parts of 100 of their most.
says-early-first = No new contact point has grown yet, but in mice behaviour has already changed.

## Charts
# The axis below has room for 44 characters, the one on top for 50, the two lines for 20.

chart-two_doses-title = Early and late, after two doses
chart-two_doses-alt = Two lines from a model of mice and rats. A second dose comes after three and a half days. Both effects rise again, and new contact points pass the most after one dose. Now they are { $growth_percent } parts of 100 of it. There is no line for people, because nobody knows it.
chart-spine_shares-title = Early and late, after one dose
chart-spine_shares-alt = Two lines from a model of mice and rats. The early effect rises within hours and fades in days. New contact points come later and stay longer. Now they are { $growth_percent } parts of 100 of the most after one dose. There is no line for people, because nobody knows it.
chart-spine_shares-x = Time after the drip (uneven)
chart-spine_shares-y = Share of the most after one dose (no scale)
chart-spine_shares-early = early effect
chart-spine_shares-growth = new contact points
chart-spine_shares-band = 95 of 100 drawn versions
chart-spine_shares-untouched = one dose, nothing else changed
chart-spine_shares-people = Mice and rats. In people: not known
chart-spine_shares-week = 1 week
chart-spine_shares-day = 1 day
chart-spine_shares-hours = 6 hours
chart-spine_shares-hour = 1 hour

## For the person who explains

talk-prompt = “In mice and rats some lost contact points grow back. In people a brain scan did not see it. It is an idea, not a promise.”
teach-back = “Which part of this story has been seen in people, and which only in animals?”
