# Words of the stage: what every chapter shares, and the start screen around the chapters.
#
# To the translator, with thanks. People read these words on one of the harder days of their
# lives, often with a doctor beside them. Keep them plain, short and calm; a reader of twelve
# should follow them. Buttons say what happens when they are pressed. Names in { } are filled in
# by the page: move them to where your language wants them, and leave their spelling alone.

# The language itself, in its own name.
language-name = English
# Above every page of a language that no native reader has looked through yet.
unreviewed = Translated without a native reader. Not reviewed yet. Not for use in a clinic.

## Moving through a story

play = Play
pause = Pause
# A story waits at the end of each part; this goes on.
play-on = Play on
step-back = Step back
step-on = Step on
restart = Start over
# Only heard.
picture-heading = The picture
transport-name = Play the story
speed = Speed
speed-quarter = Speed ¼
speed-half = Speed ½
speed-normal = Speed 1
speed-double = Speed 2
# The long slider under the picture: where one is in the story.
scrub-name = Place in the story
scrub-value = Part { $part } of { $parts }: { $name }. Second { $second } of { $seconds }.
scrub-value-one-part = { $name }. Second { $second } of { $seconds }.
moments-name = Parts of this story
# Only in languages that are read from right to left, under the picture.
time-runs = In pictures, charts and sliders time and numbers run from left to right.
seconds-of = { $time } of { $end }
whole-screen = Whole screen
whole-screen-end = Leave the whole screen
strip-title = The story in still pictures
strip-note = Your device asks for less movement. So the story stands still here, part by part.
strip-show = Show part { $part } in the large picture: { $name }

## Changing things

presets-name = Stories
people-name = Of 100 people
controls-name = Try it yourself
aside-name = How sure
key-name = Key
# On a phone: which of stories, controls and key is shown under the picture.
tray-name = Under the picture
# The picture shows what the reader has changed, not the story.
your-experiment = Your experiment
back-to-story = Back to the story
# Once, over a part of the picture that can be moved; the name is that of its control.
hand-hint-drag = Drag here: { $name }
hand-hint-tap = Tap here: { $name }
control-less = Less: { $name }
control-more = More: { $name }
value-and-number = { $value }, { $number }

## What do you think?
# A story waits and asks once before a surprise; two questions stand at the end. Nothing is kept or counted.

think-title = What do you think?
think-show = Just show me
think-came = How it came out
think-end-title = Two questions to end with
think-end-note = Nothing is kept and nothing is counted.
think-fits = Yes.
think-other = That is easy to think. What is known:
think-aloud = What do you think? { $question } { $answers }. Or just show me.
think-back = If asked “{ $question }”, they might say: { $came }

## Reading aloud

read-to-me = Read to me
read-stop = Stop reading
read-section = Read to me: { $heading }
# Asked before anything is heard.
read-others = Other people near you may hear this.
read-device = The voice is that of your device, and nothing leaves it.
read-files = The voice comes with this page. A machine made it, or a person where one was recorded.
read-yes = Read aloud
read-no = Not now
read-voice = Voice
read-speed = Speed of the voice
read-speed-slow = Slower
read-speed-normal = Normal
read-speed-fast = Faster

## How it looks

view = View
language = Language
# Another language in smaller letters under each sentence and title.
second-language = Second language, below
second-none = None
level = How much detail
level-plain = Plain
level-detailed = Detailed
theme = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
calm = Calm mode
through = Play all parts without stopping
calm-note = Slower, with fewer things moving.
evidence-floor = What to show
evidence-floor-idea = Everything
evidence-floor-animals = Only what was seen in animals, cells or people
evidence-floor-people = Only what was seen in people
evidence-floor-note = Parts with less behind them turn pale.
close = Close

## Where a statement comes from

tag-people = Seen in people
tag-animals = Seen in animals
tag-cells = Seen in cells
tag-idea = Idea being tested
tag-unknown = Not known
tag-rule = Rule
tag-price = Price
tag-own = Our own reckoning
# after a line of a list whose kind of evidence has been said
tag-again = source
tag-again-sources = Show the source.
tag-sources = { $tag }. Show the source.
# Only heard: a mark, and the first words of what it stands behind.
tag-of = { $name } It is about: { $claim } …
tag-of-all = { $name } It is about: { $claim }
number-source = { $number }. Show where this number comes from.

## The samples below a chart
# At most 22 characters each.

chart-key-model = from the model
chart-key-measured = measured
chart-key-chosen = chosen by us
chart-key-range = range

# All words in a drawing, one after the other, for those who do not see it.
drawing-written = Written in the picture: { $texts }.

## A hundred people

hundred-of = of 100
# Beside two large numbers: whether the outcome of the title came.
hundred-yes = yes
hundred-no = no
# The score, points on a list of symptoms, fell by half or more. Do not say "got better": others got a little better too.
hundred-response = Of 100 people, { $count } had a score at least halved and { $not } did not.
hundred-remission = Of 100 people, { $count } had few symptoms left and { $not } did not.
hundred-relapse = Of 100 people, { $count } became ill again and { $not } did not.
hundred-large-response = Of 100 people, { $count } got much better and { $not } did not.
hundred-harm = Of 100 people, { $count } had this and { $not } did not.
hundred-range = The true number may be { $low } to { $high }.
hundred-best-estimate = This is our best estimate.
hundred-alone = There was no group to compare with.
hundred-table = The same numbers in a table
hundred-head-group = Group
hundred-head-count = Of 100
hundred-head-not = Not
hundred-head-range = Range
hundred-reading-title = How to read these pictures
hundred-reading = Each figure is one person of 100. Those that the title counts are filled, from the top left on; the others are outlined. Look at both groups of a picture, side by side. The range says between which numbers the true count may lie.
# Beside a box of counts with bars: each row ends in a thin line.
counts-whole = A bar up to the thin line would be 100 people.
# Over the questions of a long page, which stand behind it.
asked-open =
    { $count ->
        [one] One question and its answer
       *[other] { $count } questions and answers
    }
contents-name = On this page

## Words that are explained

terms-title = Words explained
term-card = What this word means
term-open = { $word }. Show what this word means.
# How the word is said aloud; the loud part is in capitals.
term-say = say { $say }

## Sources

sources-title = Sources
sources-note = Every number here comes from one of these.
source-card = Where this comes from
source-card-number = Where this number comes from
source-value = Value
source-range = Range
source-species = Measured in
source-method = How
source-kind = Kind of number
source-read = What we read
source-reference = Reference
source-checked-on = Checked on
source-review-by = To be checked again by
source-missing = This source has no card yet.

## For the person who explains

talk-prompt-title = You could say
teach-back-title = Ask the other person to tell you
print = Print this page

## The start screen

start-name = Start
start-whole = Show me from the start
start-whole-note = Eight short parts, about twenty-five minutes.
start-choose = Let me choose
start-choose-note = Pick the questions that are yours.
start-calm = Calm mode
start-calm-note = From the start, slower, with fewer things moving.

# The picture: from a person to a door. The names stand beside its lenses, and how large the thing is.
# Orders of magnitude, not measurements: a hair is 0.05 to 0.1 mm thick. A brain is about 14 cm wide,
# as two fists side by side; the body of a nerve cell 0.01 to 0.03 mm; a branch 0.001 to 0.005 mm, a
# hair divided by tens; a contact about 0.0005 mm, by about a hundred; a receptor about 0.00001 mm,
# by thousands.
journey = From a person to a door. A man sits in an armchair. A first lens shows his brain, as wide as two fists. A second one shows nerve cells, their bodies thinner than a hair. Then comes a branch of a cell, tens of times thinner than a hair. On the branch is a contact, about a hundred times thinner. In the contact is a door, thousands of times thinner than a hair, with ketamine inside.
journey-head = a brain
journey-head-size = as wide as two fists
journey-cells = nerve cells
journey-cells-size = bodies thinner than a hair
journey-branch = a branch
journey-branch-size = tens of times thinner than a hair
journey-contact = a contact
journey-contact-size = about a hundred times thinner than a hair
journey-door = a door
journey-door-size = thousands of times thinner than a hair

skip-to-content = Skip to the content

## Searching
# The one field in which one may type.

find-label = Search in all texts
find-note = What you type stays on this page, and goes when you finish or leave.
find-count =
    { $count ->
        [0] Nothing found. Try another word, or ask your team.
        [one] One place found
       *[other] { $count } places found
    }

## Ten minutes with my doctor
# One picks two or three questions; *next* leads through them, one stop, the options and a sheet.

start-ten = Ten minutes with my doctor
start-ten-note = Pick two or three questions.
ten-title = Which questions shall we look at?
ten-note = Pick two or three. Stories then play as you go on; you can stop them at any time.
ten-begin = Begin
sheet-screen = My sheet
sheet-back-title = Say it in your own words
sheet-looked-title = What we looked at
sheet-ticked-title = What I ticked
sheet-nothing = Nothing is ticked.
sheet-beside-title = Ways I put side by side
sheet-taken-title = Questions I want to ask
sheet-notes-title = What we agreed, and when we look back
sheet-print = Print my sheet
# Under an answer on the page of questions, and in a chapter: a box to tick, then a star.
question-take = Put this question on my sheet
question-taken = on my sheet

## Moving between the chapters

chapters-title = What would you like to know?
place-of = { $number } of { $total }
chapter-minutes =
    { $minutes ->
        [one] About one minute
       *[other] About { $minutes } minutes
    }
chapter-seen = Seen
chapter-next = Next
chapter-back = Previous
chapter-all = All questions
chapters-navigation = From chapter to chapter
page-navigation = This page
title-of-page = { $page } – { $product }
about = About
about-title = About this page
loading = One moment, please.

## Taking it along

take-along = Take it along
copy-link = Copy a link to this moment
copy-picture = Copy the picture with its source
link-copied = Copied. The link holds what the picture shows, and nothing about you.
link-by-hand = This browser does not let us copy. Mark the link and copy it yourself.
picture-copied = Copied. Now paste it where you want it.
picture-kept = This browser does not let us copy. So the picture was saved as a file.
# Under a picture that somebody copies.
picture-source = From { $product }. The source of each number stands there. You may share words and drawings if you name where they come from (CC BY 4.0).
# A link had something in it that means nothing here.
link-odd = A part of this link was not understood. It was left out.

## Rest, and an end

break = Take a break
break-title = Take your time
break-note = Everything waits. Nothing moves until you come back.
break-end = Go on
finish = Finish
finish-title = Finish now?
finish-note = All that you chose and changed here will be wiped.
finish-yes = Yes, finish
finish-no = No, stay here

## Help

# On every screen, in the same place. The numbers stand in assets/help.toml, by country.
help-number = { "" }
help-number-unset = your local emergency number
help-listening = { "" }
help-listening-unset = ask your care team whom you can call
help = Help
help-now = Need help now?
help-call = If you might harm yourself, tell someone with you, or call { help-number }.
help-talk = To talk: { help-listening }.
idle-title = Are you still there?
idle-note =
    { $seconds ->
        [one] This page clears itself in one second.
       *[other] This page clears itself in { $seconds } seconds.
    }
idle-stay = I am still here
idle-how = Press any key, or tap anywhere, to stay.
checked-on = Checked on { $date }
footer-name = About this page

## When something is wrong

error-bundle = This chapter could not be opened. Please load the page again.
kernel-gone-educator = The notebook’s kernel has stopped. The picture still plays, and its numbers can be changed. Run this cell again, and cells can set it again.
reload = Load the page again

# At the detailed level: the numbers of the chapter's model, each to be changed.
numbers-name = Numbers
numbers-try = Try the model’s numbers
numbers-note = Move a number, and this page works out the picture again. Bands, the small pictures of the story and charts that stand still keep the numbers we use.
numbers-changed = { $count ->
    [0] All numbers are those we use.
    [one] One number is changed.
   *[other] { $count } numbers are changed.
}
numbers-reset = Back to the numbers we use
numbers-working = Working it out…
numbers-search = Search the numbers
numbers-none = No number has this name.
numbers-first = Try these first (our choice)
numbers-measured = Measured
numbers-derived = Worked out from what was measured
numbers-fitted = Fitted by us
numbers-chosen = Chosen by us
numbers-used = We use { $value }. It can go from { $low } to { $high }.
numbers-source = Source
numbers-source-of = Source: { $name }
