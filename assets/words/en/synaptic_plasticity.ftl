# Chapter 3: how could something that leaves in hours help for days?
#
# To the translator. "Contact point" is our plain word for a spine, the small stub on which one nerve
# cell touches another. Nothing here may sound as if it had been seen in people.

title = Contact points that grow, late
question = Gone in hours: how could it help for days?
answer = In animals, nerve cells grow new contact points after the drug has gone.
scene-name = A branch of a nerve cell with six places for contact points, and beside it what is known in people.
clock = Time is uneven here: the first hours take as long to play as many days.

## What one can change

control-experiment = What if
control-experiment-none = no change
control-experiment-ampa_blocked = AMPA blocked
control-experiment-rapamycin = mTORC1 blocked
control-experiment-met_form = BDNF: Met form
control-experiment-spines_removed = contacts removed
control-experiment-second_dose = second dose

## The stories and their moments

preset-story = The story

moment-after_stress = After stress
moment-guest_comes = Ketamine comes
moment-relay = One sets off the next
moment-blocks = Building blocks
moment-guest_leaves = Ketamine has gone
moment-night = Growth begins
moment-people_scan = In people: a scan
moment-more = More grow
moment-some_stay = Some stay
moment-two_weeks = Two weeks
moment-people_trial = In people: a trial
moment-it_changes = It can change

## Labels in the drawing
# Stations at most 8 letters, the last 18; notes of the people lane at most 24 in a line, in as many lines
# as there are; the band 34, the outline 30, the new contact 24, the count 20, the two effects 20.
# note-new-1 and note-new-2 are label-new in two lines, at most 14 letters each; note-gone 10, label-now 16.

label-ampa = AMPA
label-bdnf = BDNF
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = building blocks
label-outline = fewer in stressed mice
label-contact = contact point
label-new = new contact point
note-new-1 = new
note-new-2 = contact point
label-ketamine = ketamine
note-gone = gone
label-two-weeks = two weeks
label-now =
    { $now_unit ->
        [h] hour { $now_shown }
       *[d] day { $now_shown }
    }
label-early-effect = early effect
label-lasting-effect = lasting effect
label-count = { $counted } of 6 places
note-mice = in mice
note-people = in people
note-not-known = not known
note-not-known-people = not known in people
note-scan-1 = a scan of nerve endings:
note-scan-2 = no measurable change
note-scan-3 = on average; it cannot
note-scan-4 = count new contacts
note-trial-1 = a trial, { $rapamycin_people } people:
note-trial-2 = rapamycin did not stop
note-trial-3 = the effect at one day;
note-trial-4 = dose perhaps too low
note-band = growth begins: studies differ

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-after-stress = After stress, mice have fewer contact points: here { $counted } of 6 places.
says-guest-comes = Ketamine comes. An idea: signals surge, and the AMPA receptor opens.
says-relay = In rats and mice, each station sets off the next.
says-blocks = mTORC1 sets off the making of building blocks.
says-guest-leaves = Ketamine goes. In mice, behaviour has changed; no new contact has grown yet.
says-night = In mice, new contacts grow after ketamine has gone. Studies disagree on when.
says-people-scan = In people, a scan of nerve endings found no measurable change on average.
says-scan-limit = The scan cannot count new contacts. In people it is not known.
says-more = In mice another contact grows: here { $counted } of 6 places.
says-some-stay = In mice, some contacts grow broad and stay; others go.
says-two-weeks = After two weeks some remain in mice: here { $counted } of 6 places.
says-people-trial = In { $rapamycin_people } people rapamycin did not stop the effect at one day.
says-trial-limit = Rapamycin blocks mTORC1. The dose may have been too low.
says-it-changes = In animals, contacts also change with experience.
says-not-fixed = Depression is not fixed, and not a fault.

# What somebody tries, before and after the time at which contacts grow.
says-ampa-blocked-early = With AMPA receptors blocked the chain stays still.
says-ampa-blocked = AMPA blocked: nothing grows. Reviews: in rodents the effect stops or weakens.
says-rapamycin-early = With mTORC1 blocked the chain ends there.
says-rapamycin = With mTORC1 blocked nothing grew in rats. In people the effect still came.
says-met-form-early = With the Met form the chain begins, but hardly goes on.
says-met-form = With the Met form hardly any contact grew in mice.
says-spines-removed-early = What grows will be taken away. Nothing has grown yet.
says-spines-removed = New contacts are taken away. In mice only the lasting effect went.
says-second-dose-early = A second dose comes after three and a half days.
says-growth-second = After a second dose more grows in this model than after one.

says-growth-band = In 95 of 100 drawn versions they are between { $growth_low_percent } and { $growth_high_percent } parts of 100 of their most.

# How the sentences name parts of the picture.
names-ketamine = Ketamine; ketamine
names-blocks = building blocks
names-places = contact points; contacts
names-people = people


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

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-gone = Ketamine has gone. What happens on the branch of a mouse?
think-gone-nothing = Nothing more
think-gone-grow = New contacts grow
think-gone-shrink = The branch shrinks
think-gone-came = In mice new contacts grow after the drug has gone. Studies disagree on when.
think-stay = New contacts have grown in mice. Do they stay?
think-stay-all = All stay
think-stay-some = Some stay, some go
think-stay-none = All go
think-stay-came = Some stay, some go. In animals, contacts also change with experience.
think-who = In whom were new contacts seen to grow after ketamine?
think-who-people = In people
think-who-mice = In mice
think-who-came = In mice. A scan in people cannot count new contacts.
think-else = What else changes contacts in animals?
think-else-drug = Nothing else
think-else-experience = Experience
think-else-came = Experience does. Depression is not fixed, and not a fault.
