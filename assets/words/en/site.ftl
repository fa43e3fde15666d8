# Words of the whole product: start screen, cards, footer, errors, print.
#
# To the translator, with thanks. Somebody may read these lines in a waiting room, on a bad day.
# Plain, short, calm; nothing is promised, nothing is sold. Say "drip" and "spray" as patients do.

## Settings of this installation
# A clinic gives them in its own file (docs/dashboard.md); leave the quotes empty here. What it does not
# give, the line "-unset" below says.

clinic-name = { "" }
clinic-name-unset = nobody yet
funder-name = { "" }
funder-name-unset = nobody is named yet
contact-address = { "" }
contact-address-unset = there is no address
reviewer-name = { "" }
reviewer-name-unset = nobody yet
# A telephone number, or words that name one.
help-line-number = { "" }
help-line-number-unset = your local emergency number

## Name and purpose

product-name = Ketamine Explainer
product-sentence = How ketamine is thought to work against depression, in moving pictures: what is known, and what is not.
not-advice = This is general education, not advice for you.
supports-clinician = It supports the talk with your own doctor. It does not replace it.
status-note = Ketamine drips for depression are off-label: allowed, but not approved for it. The spray, esketamine, is approved in the US and Europe when two or more medicines have not helped. In Europe it comes with a tablet; in the US it may be given alone since January 2025. England’s health service does not recommend it (2022). Rules differ between countries.

## Lines that are always there

# While nobody owns the page, this stands where the lines of a clinic would.
unowned = Nobody owns this open project or updates it yet, and no clinician has reviewed it.
offered-by = Offered by: { clinic-name }
makers-training = The makers are engineers. None of them speaks as a clinician.
funder = Paid for by: { funder-name }
contact = Questions and corrections: { contact-address }
reviewed-by = Reviewed by a clinician: { reviewer-name }
help-line = If you think of harming yourself, get help now. Call { help-line-number }.
review-by = To be checked again by { $date }
version = Version { $version }

## The eight chapters

chapter-receptor-blockade-question = What does ketamine do first?
chapter-receptor-blockade-answer = It slips into a kind of door on nerve cells, but only while that door is open.
chapter-glutamate-surge-question = How might a blocker make signals stronger?
chapter-glutamate-surge-answer = One idea is that it first quiets the cells that hold others back.
chapter-synaptic-plasticity-question = Gone in hours: how could it help for days?
chapter-synaptic-plasticity-answer = In animals, nerve cells grow new contact points after the drug has gone.
chapter-onset-timing-question = How fast, for how many, how long?
chapter-onset-timing-answer = Some people feel better within a day, and it fades unless treatment goes on.
chapter-other-pathways-question = Does it grow new brain cells? Calm inflammation?
chapter-other-pathways-answer = In animals perhaps; in people nobody has shown that either matters.
chapter-other-conditions-question = What about anxiety, PTSD, OCD, thoughts of suicide?
chapter-other-conditions-answer = Most studies are small and do not agree, and regulators approve hardly any such use.
chapter-treatment-day-question = What is a session like, and what are the risks?
chapter-treatment-day-answer = Some hours in the clinic with staff near you, strange feelings that pass for most, and a ride home.
chapter-choices-question = What are the options, and what matters to me?
chapter-choices-answer = There are several ways, waiting among them, each with something to gain and to bear.

## The page for teaching

teach-title = { product-name }, for teaching
teach-lead = A picture that plays, and the numbers of its model to change. Think first, then look.
teach-private = Nothing that you choose or move is kept or sent.
teach-lessons = Lessons
teach-see = See this step in the picture
teach-steps = Every step has its link
teach-projector = Open it for a projector

## The start screen

start-lead = Nothing here moves or sounds until you ask for it. Type only if you want to search.
start-private = Nothing about you is kept. Finish clears the page.

## Getting a page

noscript = This page needs JavaScript to show its pictures.
text-version = Read the texts without pictures
not-found-title = This page is not here
not-found = There is no page at this address. Go back to the start.
server-busy-title = Too many people at once
server-busy = All places are taken at the moment. Please try again in a minute.
server-error-title = Something went wrong
server-error = The page could not be made. Please try again.
not-ours-title = This page has another name
not-ours = The server does not know the name under which you asked. Whoever runs it adds that name when it starts:
locked-title = This page has a password
locked = Ask the clinic for it. The name before the password does not matter.
fault-old = This browser is too old to show the pictures. A newer phone, tablet or computer can show them. What stands below can be read here.
fault-network = The line to the pictures is broken or very slow. When it is back, load the page again. What stands below can be read until then.
fault-script = The pictures could not start. Please load the page again. If that does not help, try another browser, or tell whoever showed you this page.
fault-gone = The pictures could not be found. Please load the page again in a minute. If that does not help, tell whoever showed you this page.
waiting-title = Your lesson will begin soon
waiting-note = Other lessons are starting first. It is your turn in about { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
waiting-full = All places are taken. We look again every few seconds whether one is free.
waiting-stay = You can stay on this page. It opens the lesson by itself.
lessons-title = Lessons
lessons-note = Each lesson runs a live model of its own. It may take some seconds to begin.
lessons-all = All lessons
lesson-stopped = The live model has stopped. The picture plays on, but it no longer follows what you change. Load the page again for a new model.
to-start = Back to the start
offline-note = This page works without the internet.

## Print

print-title = { $chapter }, printed from { product-name }
print-date = Printed on { $date }
print-note = General education, not advice for you. Talk it through with your own doctor.
print-questions = My questions
print-next-step = What we agreed, and when we look back
print-sources = Where the numbers come from
sheet-at-home = To look at it at home: { $address }

## The consultation

consultation-choose = Choose a few cards to look at together.
consultation-minutes = { $minutes ->
    [one] about one minute
   *[other] about { $minutes } minutes
}
cards-chosen = { $count ->
    [0] No card chosen
    [one] One card chosen
   *[other] { $count } cards chosen
}
consultation-begin = Begin with these
consultation-ready = That was the last card. You can print, or finish.

## The page About

claims-title = The claims check
claims-said-title = What advertising says
claims-left-title = What advertising leaves out
reading-title = How easy each part is to read
reading-note-lower = Scores of the index { $index }. Lower is easier; { $limit } is the limit we set.
reading-note-higher = Scores of the index { $index }. Higher is easier; { $limit } is the limit we set.
reading-part = Part
reading-all = All words
reading-spared = Without words that are explained
about-contents = On this page
about-made = How it is made
questions-title = Questions people ask
questions-lead = Each answer has two sentences and says where they come from.
questions-sheet = Open a question and mark it. Then it stands on your own sheet.
# the question of a chapter follows
questions-chapter = More on this: { $chapter }
numbers-read =
    Of the numbers on our pages { $twice } were entered by two readings and { $once ->
        [0] none
       *[other] { $once }
    } by one. We chose { $own } ourselves.
changes-title = Changes to the numbers
changes-note = Show the list of changes (in English)
sheet-a4 = The sheet to print, on A4 paper
sheet-letter = The sheet to print, on US Letter paper
