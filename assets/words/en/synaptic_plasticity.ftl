# Chapter 3: how could something that leaves in hours help for days?
#
# To the translator. "Contact point" is our plain word for a spine, the small stub on which one nerve
# cell touches another. Nothing here may sound as if it had been seen in people.

title = Contact points that grow back
question = How could something that leaves in hours help for days?
answer = In animals, nerve cells grow new contact points after the drug has gone.
scene-name = A branch of a nerve cell with places for contact points.

## What one can change

control-what_if = What if
control-what_if-none = nothing is changed
control-what_if-ampa_blocked = AMPA receptors are blocked
control-what_if-rapamycin = mTORC1 is blocked (rapamycin)
control-what_if-met_met = BDNF has the Met form
control-what_if-spines_removed = the new contact points are removed
control-what_if-second_dose = there is a second dose
control-what_if-no_drug = there is no drug

## The stories and their moments

preset-story = The story
preset-ampa_blocked = AMPA receptors blocked
preset-rapamycin = mTORC1 blocked
preset-met_met = BDNF in the Met form
preset-spines_removed = New contact points removed
preset-second_dose = A second dose

moment-after_stress = After stress: gaps
moment-first_hours = The first hours: the chain lights up
moment-half_a_day = From about half a day: they sprout
moment-days = Over days: some stay
moment-two_weeks = Two weeks: a part remains
moment-ampa_blocked_after_stress = { moment-after_stress }
moment-ampa_blocked_first_hours = { moment-first_hours }
moment-ampa_blocked_half_a_day = { moment-half_a_day }
moment-ampa_blocked_days = { moment-days }
moment-ampa_blocked_two_weeks = { moment-two_weeks }
moment-rapamycin_after_stress = { moment-after_stress }
moment-rapamycin_first_hours = { moment-first_hours }
moment-rapamycin_half_a_day = { moment-half_a_day }
moment-rapamycin_days = { moment-days }
moment-rapamycin_two_weeks = { moment-two_weeks }
moment-met_met_after_stress = { moment-after_stress }
moment-met_met_first_hours = { moment-first_hours }
moment-met_met_half_a_day = { moment-half_a_day }
moment-met_met_days = { moment-days }
moment-met_met_two_weeks = { moment-two_weeks }
moment-spines_removed_after_stress = { moment-after_stress }
moment-spines_removed_first_hours = { moment-first_hours }
moment-spines_removed_half_a_day = { moment-half_a_day }
moment-spines_removed_days = { moment-days }
moment-spines_removed_two_weeks = { moment-two_weeks }
moment-second_dose_after_stress = { moment-after_stress }
moment-second_dose_first_hours = { moment-first_hours }
moment-second_dose_half_a_day = { moment-half_a_day }
moment-second_dose_days = { moment-days }
moment-second_dose_two_weeks = { moment-two_weeks }

## Labels in the drawing
# Stations at most 18 letters, times 9, half a day 22, the two bars 17, the scan 46, not seen 22,
# people later 54, with and without 25.

label-start = drip
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
label-ketamine = ketamine
label-early-effect = early effect
label-lasting-effect = lasting effect
label-people-scan = people: a brain scan saw no change after a day
label-not-seen = growth not seen
label-rapamycin-people = people, two weeks later: how many got better
label-with-rapamycin = with rapamycin: { $response_with_percent } of 100
label-without-rapamycin = without: { $response_without_percent } of 100

## For the person who explains

talk-prompt = “In mice and rats some lost contact points grow back. In people a brain scan did not see it. It is an idea, not a promise.”
teach-back = “Which part of this story has been seen in people, and which only in animals?”
