# The self-audit on the page About: what is asked for, and how far it is met. No score is claimed.
#
# To the translator. Each line is a short statement that is met, not met, or still to be rated. Each
# begins with a verb whose subject is this page.

audit-title = What was asked of this page
audit-note = Published lists say what a page like this should do. The wording is ours. Tests and people check it. No score is claimed.
audit-memory = We could not read the paper behind the IPDAS items of quality. We compared our wording of them with a copy in public software. The last item of the CDC index is worded from memory.
audit-ran = The tests last ran on { $date }.
audit-changed = Something in this copy has changed since then.
audit-not-run = The tests have not been run on this copy.
audit-state-met = Met: a test checks it
audit-state-half = The tested part is met; people still have to rate it
audit-state-waiting = Waits for people to rate it
audit-state-unmet = Not yet met
audit-state-not-run = Waits for the tests
audit-state-none = Does not apply here
# { $state } is one of the states above, with the same meaning for each of several items.
audit-count = { $state }: { $count }
# How far a whole list is met, beside its name.
audit-counted-met = { $count } met
audit-counted-people = { $count } for people to rate
audit-counted-unmet = { $count } not yet met
audit-counted-none = { $count } not for us
audit-counted-tests = { $count } for the tests to check

## IPDAS: the six qualifying items

audit-ipdas-qualifying = IPDAS: the six qualifying items
audit-q1 = Describes the illness the decision is about
audit-q2 = Says what the decision is
audit-q3 = Describes the options
audit-q4 = Names the benefits of each option
audit-q5 = Names the harms of each option
audit-q6 = Says what it is like to live with each option

## IPDAS: the ten certifying items

audit-ipdas-certifying = IPDAS: the ten certifying items
audit-c1 = Shows benefit and harm in equal detail
audit-c2 = Cites its evidence
audit-c3 = Has a date
audit-c4 = Says how it is kept up to date
audit-c5 = Says how sure its numbers are
audit-c6 = Says who paid for it
audit-c7 = For tests only: what the test measures
audit-c8 = For tests only: what follows if something is found
audit-c9 = For tests only: what follows if nothing is found
audit-c10 = For tests only: finding what would never have done harm

## IPDAS: quality

audit-ipdas-quality = IPDAS: quality
audit-i1 = Says what may happen without treatment
audit-i2 = Lets one compare benefit and harm
audit-i3 = Gives the chances of outcomes
audit-i4 = Says which people were counted
audit-i5 = Says to how many it happened
audit-i6 = Compares over the same time
audit-i7 = Counts out of the same number
audit-i8 = Shows chances in more than one way
audit-i9 = Asks what matters most
audit-i10 = Leads step by step to a decision
audit-i11 = Offers lists or sheets to use
audit-i12 = Patients were asked what they need
audit-i13 = Professionals were asked what they need
audit-i14 = Patients reviewed it
audit-i15 = Professionals reviewed it
audit-i16 = It was tried with patients
audit-i17 = It was tried with professionals
audit-i18 = Says how evidence was chosen
audit-i19 = Says how good the evidence is
audit-i20 = Says what its makers have learned
audit-i21 = Says how easy it is to read
audit-i22 = Was shown to help choices fit what matters
audit-i23 = Was shown to help people know more
audit-i24 = For tests only: how often a test is rightly positive
audit-i25 = For tests only: how often a test is rightly negative
audit-i26 = For tests only: how often a test is wrongly positive
audit-i27 = For tests only: how often a test is wrongly negative
audit-i28 = For tests only: what is found with and without the test

## PEMAT: easy to understand and to act on

audit-pemat = PEMAT: easy to understand and to act on
audit-p1 = Makes its purpose clear
audit-p2 = Has nothing that leads away from its purpose
audit-p3 = Uses everyday words
audit-p4 = Explains medical words where they are first used
audit-p5 = Says who does what (active voice)
audit-p6 = Has clear numbers
audit-p7 = Asks nobody to work out numbers
audit-p8 = Comes in short parts
audit-p9 = Has headings that say what follows
audit-p10 = Comes in an order that makes sense
audit-p11 = Sums up at the end
audit-p12 = Makes the main points stand out
audit-p13 = Is easy to read on a screen
audit-p14 = Has clear speech: there is no sound here
audit-p15 = Has pictures wherever they could help
audit-p16 = Has pictures that help and do not distract
audit-p17 = Gives each picture a title
audit-p18 = Has clear pictures without clutter
audit-p19 = Has simple tables with short heads
audit-p20 = Names something one can do
audit-p21 = Speaks to the reader
audit-p22 = Breaks what one can do into steps
audit-p23 = Offers a list to take along
audit-p24 = Explains sums: none are asked for
audit-p25 = Says how to read each chart
audit-p26 = Has pictures that help to act

## CDC index of clear communication

audit-cdc = CDC index of clear communication
audit-x1 = Has one main message
audit-x2 = Says it at the top
audit-x3 = Makes it stand out
audit-x4 = Has a picture for it
audit-x5 = Says what the reader can do
audit-x6 = Says both in the active voice
audit-x7 = Uses the words of its readers
audit-x8 = Has lists, of seven points at most
audit-x9 = Has parts with headings
audit-x10 = Puts the most important first, in short
audit-x11 = Says what is known and what is not
audit-x12 = Names what one can do for one's health
audit-x13 = Says why that matters
audit-x14 = Says how to do it
audit-x15 = Uses whole numbers
audit-x16 = Says what numbers mean
audit-x17 = Needs no sums; counts out of 100
audit-x18 = Explains what a risk is like
audit-x19 = Names both risk and benefit
audit-x20 = Puts chances in words or pictures too

## How risk is told

audit-risk = How risk is told
audit-rc1 = Never says how much more likely without counts
audit-rc2 = Counts out of 100 and no other number
audit-rc3 = Never says one in so many
audit-rc4 = Compares over one time and says it
audit-rc5 = Says who was studied, with what, beside what
audit-rc6 = Counts those helped and those not helped
audit-rc7 = Says how often only with a number
audit-rc8 = Draws a hundred people who never move
audit-rc9 = Draws benefit and harm alike
audit-rc10 = Gives a range or says best estimate, and a grade
audit-rc11 = Shows what treatment adds to the comparison
audit-rc12 = Has whole numbers only
audit-rc13 = Works out no personal risk
audit-rc14 = Has no stories only of people who got better
audit-rc15 = Shows the numbers before one does anything
audit-rc16 = Has the same numbers on screen, on paper and in each language

## WCAG 2.2: open to everybody

audit-wcag = WCAG 2.2: open to everybody
audit-w111 = 1.1.1: says pictures in words that follow
audit-w131 = 1.3.1, 1.3.2: has real headings, lists and order
audit-w133 = 1.3.3, 1.4.1: never says a thing by colour alone
audit-w134 = 1.3.4: works upright and lying
audit-w143 = 1.4.3, 1.4.11: stands out in every set of colours
audit-w1410 = 1.4.4, 1.4.10: fits a narrow screen and twice the size
audit-w145 = 1.4.5: has real text in pictures
audit-w1412 = 1.4.12: loses nothing with wider spacing
audit-w1413 = 1.4.13: has nothing that comes only by pointing
audit-w211 = 2.1.1, 2.1.2: works with keys alone, without a trap
audit-w214 = 2.1.4: has no keys that act by themselves
audit-w221 = 2.2.1: gives more time when asked
audit-w222 = 2.2.2: moves nothing by itself
audit-w231 = 2.3.1: never flashes
audit-w233 = 2.3.3: stands still for those who ask
audit-w241 = 2.4.1 to 2.4.3: can be skipped into, has titles and an order
audit-w246 = 2.4.6, 2.4.7, 2.4.11: has clear labels, and focus is seen
audit-w251 = 2.5.1, 2.5.7: needs no dragging
audit-w252 = 2.5.2, 2.5.3: acts on release; names say what is seen
audit-w258 = 2.5.8: has buttons that are large enough
audit-w311 = 3.1.1, 3.1.2: names its language at once
audit-w321 = 3.2.1 to 3.2.4: never jumps, and is alike everywhere
audit-w326 = 3.2.6: has help in the same place
audit-w331 = 3.3.1, 3.3.2, 3.3.7: asks for nothing in writing
audit-w412 = 4.1.2: has names, roles and values
audit-w413 = 4.1.3: says changes, and not too often
audit-w-readers = Was walked through with two screen readers

## Trust and privacy

audit-trust = Trust and privacy
audit-t1 = Shows dates, and cannot be built when they have passed
audit-t2 = Says that it does not replace a doctor
audit-t3 = Names the source of each statement, and in whom it was seen
audit-t4 = Uses no words of praise
audit-t5 = Says what is approved and what is not
audit-t6 = Shows where to get help
audit-t7 = Names where mistakes can be told
audit-pr1 = Asks no other computer for anything
audit-pr2 = Leaves nothing behind
audit-pr3 = Takes no more room with each visit
audit-pr4 = Asks for nothing personal; its one field is for searching
audit-pr5 = Writes nothing about visitors down
audit-pr6 = Goes on when the computer behind it stops
audit-pr7 = Lets no foreign code in
audit-pr8 = Speaks of the ten themes that patients ask about
