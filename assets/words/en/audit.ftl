# The self-audit on the page About: what is asked for, and how far it is met. No score is claimed.
#
# To the translator. Each line is a short statement that is met, not met, or still to be rated.

audit-title = What was asked of this page
audit-note = Published lists say what a page like this should do. The wording is ours. Tests and people check it. No score is claimed.
audit-ran = The tests last ran on { $date }.
audit-not-run = The tests have not been run on this copy.
audit-state-met = Met: a test checks it
audit-state-half = The tested part is met; people still have to rate it
audit-state-waiting = Waits for people to rate it
audit-state-unmet = Not yet met
audit-state-not-run = Waits for the tests
audit-count = { $state }: { $count }

## IPDAS: the six qualifying items

audit-ipdas-qualifying = IPDAS: the six qualifying items
audit-q1 = Describes the illness the decision is about
audit-q2 = Says what the decision is
audit-q3 = Describes the options
audit-q4 = Names the benefits of each option
audit-q5 = Names the harms of each option
audit-q6 = Says what it is like to live with each option

## IPDAS: the six certifying items

audit-ipdas-certifying = IPDAS: the six certifying items
audit-c1 = Shows benefit and harm in equal detail
audit-c2 = Cites its evidence
audit-c3 = Has a date
audit-c4 = Says how it is kept up to date
audit-c5 = Says how sure its numbers are
audit-c6 = Says who paid for it

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
audit-i20 = Names its authors and what they know
audit-i21 = Says how easy it is to read
audit-i22 = Was shown to help choices fit what matters
audit-i23 = Was shown to help people know more

## PEMAT: easy to understand and to act on

audit-pemat = PEMAT: easy to understand and to act on
audit-p3 = Uses everyday words
audit-p4 = Explains medical words
audit-p7 = Asks nobody to work out numbers
audit-p8 = Comes in short parts
audit-p11 = Sums up at the end
audit-p13 = Is easy to read on a screen
audit-p25 = Says how to read each chart
audit-p-rest = The other items, rated by two people for each chapter

## CDC index of clear communication

audit-cdc = CDC index of clear communication
audit-x11 = Says what is known and what is not
audit-x17 = Needs no sums; counts out of 100
audit-x20 = Puts chances in words or pictures
audit-x-rest = The other items of the index

## WCAG 2.2: open to everybody

audit-wcag = WCAG 2.2: open to everybody
audit-w111 = Pictures are said in words
audit-w143 = Text stands out in every set of colours
audit-w1410 = Fits a narrow screen
audit-w211 = Works with keys alone, without a trap
audit-w221 = Gives more time when asked
audit-w222 = Nothing moves by itself
audit-w233 = Stands still for those who ask for it
audit-w258 = Buttons are large enough
audit-w413 = Changes are said, and not too often
audit-w-rest = A walk with two screen readers, by people who use them

## Trust and privacy

audit-trust = Trust and privacy
audit-t1 = Shows dates, and cannot be built when they have passed
audit-t2 = Says that it does not replace a doctor
audit-t3 = Each statement names its source
audit-t4 = Uses no words of praise
audit-t5 = Says what is approved and what is not
audit-t6 = Shows where to get help
audit-t7 = Names where mistakes can be told
audit-pr1 = Asks no other computer for anything
audit-pr2 = Leaves nothing behind
audit-pr3 = Takes no more room with each visit
audit-pr4 = Has no field to type in
audit-pr5 = Writes nothing about visitors down
audit-pr6 = Goes on when the computer behind it stops
audit-pr7 = Lets no foreign code in
