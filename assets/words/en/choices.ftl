# Chapter 8: the options, and what matters.
#
# To the translator. Nothing is ranked. Each option has the same parts, at the same length.

title = Ways to go
question = What are the options, and what matters to me?
answer = There are several ways, waiting among them, each with something to gain and to bear.

control-option = Which card
control-option-spray = Esketamine spray
control-option-drip = Ketamine drip
control-option-tablets = Another or an added medicine
control-option-ect = Electroconvulsive therapy
control-option-tms = Magnetic stimulation
control-option-talking = Talking therapy
control-option-waiting = Waiting and watching

preset-cards = The cards
moment-cards = The cards

says-condition = Depression: weeks of low mood, little joy and little drive.
says-decision = What to try next, now or later? You and your doctor decide.
says-option =
    { $option ->
        [spray] Read in full below: esketamine spray.
        [drip] Read in full below: the ketamine drip.
        [tablets] Read in full below: another or an added medicine.
        [ect] Read in full below: electroconvulsive therapy.
        [tms] Read in full below: magnetic stimulation.
        [talking] Read in full below: talking therapy.
       *[waiting] Read in full below: waiting and watching.
    }

beside-title = Side by side
beside-pick = Pick up to three ways to put beside each other
beside-note = Pick up to three. Do not compare across a fence.
beside-benefit = Benefit
beside-harm = Harm and burden
beside-more = More on the card.
beside-rules = Where it is approved
beside-score = A score is points for symptoms. Fewer are better.
beside-fence = different studies
beside-not-in = not in this study
beside-whole = Whole card
beside-said = Cost, body, mind, daily life, and all that the cards say
beside-told-none = No study here tested these ways against each other.
beside-told-one = One study tested both.
beside-told-two-of = One study tested two of these.
beside-told-what = { $what }:
beside-told-counts = { $first } { $count } of 100, { $not } not; { $second } { $other } of 100, { $rest } not.
beside-told-more = Two studies tested two ways against each other, and do not agree.
beside-of = of 100
beside-not = not
beside-none = no count here
beside-shared = One study of both
beside-ticked = you ticked this

talk-prompt = “There is no right answer for everybody. Which of these cards matter to you, and why?”

teach-back = “What is our next step, and when do we look back at it?”

## People out of 100

hundred-IA-04-title = After four weeks of spray: score at least halved
hundred-IA-04-title-short = Four weeks, a new tablet for all: score at least halved
hundred-IA-04-treated = spray and new tablet
hundred-IA-04-treated-short = spray
hundred-IA-04-compared = dummy spray and new tablet
hundred-IA-04-compared-short = dummy
hundred-IA-04-note = The same people. One of the two trials missed its main goal. Later: see who became ill again.

hundred-IA-30-title = Eight weeks, open study: few symptoms left
hundred-IA-30-title-short = Few symptoms left after eight weeks
hundred-IA-30-treated = spray, with their tablet
hundred-IA-30-treated-short = spray
hundred-IA-30-compared = quetiapine, with their tablet
hundred-IA-30-compared-short = quetiapine
hundred-IA-30-note = People knew what they got; the raters did not. The maker ran it. Later: see the lines to week 32.
hundred-IA-30-note-short = People knew what they got; the raters did not. The maker ran it.

hundred-IA-07-title = Well after 16 weeks, then staying or changing: ill again
hundred-IA-07-treated = stayed on the spray
hundred-IA-07-compared = changed to a dummy spray
hundred-IA-07-note = All kept their tablet. How long they were followed varied.

hundred-IA-14-title = Four weeks: a severe or serious effect
hundred-IA-14-title-short = Four weeks, a new tablet for all: a severe or serious effect
hundred-IA-14-treated = spray and new tablet
hundred-IA-14-treated-short = spray
hundred-IA-14-compared = dummy spray and new tablet
hundred-IA-14-compared-short = dummy
hundred-IA-14-note = People under 65. Most of these effects began and ended on the day of the dose.

hundred-IA-01-title = One day after one drip: score at least halved
hundred-IA-01-treated = ketamine drip
hundred-IA-01-treated-short = ketamine
hundred-IA-01-compared = sedative drip
hundred-IA-01-compared-short = sedative
hundred-IA-01-note = Illnesses of mood; trials put together. Later: by about two weeks the average difference was no longer clear.

hundred-IA-02-title = One day after one drip, beside salt water: score at least halved
hundred-IA-02-treated = ketamine drip
hundred-IA-02-treated-short = ketamine
hundred-IA-02-compared = salt water drip
hundred-IA-02-compared-short = salt water
hundred-IA-02-note = Other trials of the same set, with salt water. Salt water is easy to tell from ketamine.

hundred-IA-12-title = End of a short trial of a standard tablet: large improvement
hundred-IA-12-title-short = End of a short trial, standard tablet: large improvement
hundred-IA-12-treated = standard tablet
hundred-IA-12-treated-short = tablet
hundred-IA-12-compared = dummy pill
hundred-IA-12-compared-short = dummy pill
hundred-IA-12-note = People with depression in general. That study sorted people in its own way. Later: full effect at six to twelve weeks, by our own reckoning.

hundred-AE-121-title = With one tablet, short studies: felt sick
hundred-AE-121-treated = tablet
hundred-AE-121-compared = dummy pill

hundred-IA-13-title = Up to 14 weeks of one tablet, open study: few symptoms left
hundred-IA-13-treated = citalopram tablet
hundred-IA-13-note = There was no comparison group, and people knew what they got.

hundred-IA-22-title = Lithium added, two weeks or more: score at least halved
hundred-IA-22-treated = lithium added
hundred-IA-22-compared = dummy added
hundred-IA-22-note = A tablet had not helped enough. Read in a summary; few people took part.

hundred-IA-23-title = Twelve weeks, veterans: few symptoms left
hundred-IA-23-treated = aripiprazole added
hundred-IA-23-compared = changed to bupropion
hundred-IA-23-note = A tablet had not helped enough. One count was read in a summary. There was no dummy.

hundred-IA-10-title = Six drips in three weeks, open study: score at least halved
hundred-IA-10-treated = ketamine drips
hundred-IA-10-treated-short = drips
hundred-IA-10-compared = electroconvulsive therapy
hundred-IA-10-note = No psychosis. People knew what they got. The other study, in hospital, went the other way.

hundred-IA-11-title = In hospital, open study, end of treatment: few symptoms left
hundred-IA-11-treated = ketamine drips
hundred-IA-11-treated-short = drips
hundred-IA-11-compared = electroconvulsive therapy
hundred-IA-11-note = People knew what they got. Later: within a year most became ill again after either, no clear difference.

hundred-IA-18-title = After about 13 sessions of magnetic stimulation: score at least halved
hundred-IA-18-treated = magnetic stimulation
hundred-IA-18-treated-short = pulses
hundred-IA-18-compared = sham
hundred-IA-18-note = Trials put together. A sham that nobody can tell is hard to make.

hundred-IA-19-title = After about 13 sessions of magnetic stimulation: few symptoms left
hundred-IA-19-treated = magnetic stimulation
hundred-IA-19-compared = sham
hundred-IA-19-note = Trials put together. A sham that nobody can tell is hard to make.

hundred-IA-26-title = During a course of magnetic stimulation: headache
hundred-IA-26-treated = magnetic stimulation
hundred-IA-26-treated-short = pulses
hundred-IA-26-compared = sham
hundred-IA-26-note = Trials put together. Sore scalp and twitching are counted on the card.

hundred-IA-20-title = At the end of talking therapy: score at least halved
hundred-IA-20-treated = talking therapy
hundred-IA-20-treated-short = therapy
hundred-IA-20-compared = no therapy
hundred-IA-20-note = Trials put together, read in a summary. People knew what they got.

hundred-IA-21-title = After six months of talking therapy added: score at least halved
hundred-IA-21-treated = talking therapy added
hundred-IA-21-compared = usual care
hundred-IA-21-note = A tablet had not helped these people. Read in a summary. People knew what they got.

hundred-IA-24-title = Three months without treatment: free of depression
hundred-IA-24-treated = no treatment
hundred-IA-24-treated-short = untreated
hundred-IA-24-note = Worked out for adults who see a family doctor, many mildly ill. There was no comparison group.

hundred-IA-25-title = A year without treatment: free of depression
hundred-IA-25-treated = no treatment
hundred-IA-25-treated-short = untreated
hundred-IA-25-note = Worked out for the same adults. There was no comparison group.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-awake = Is one asleep or awake during magnetic stimulation?
think-awake-asleep = Asleep
think-awake-awake = Awake
think-awake-came = Awake. A magnet taps and makes noise at the head.
think-sleep = Which way is given under a short anaesthetic?
think-sleep-talking = Talking therapy
think-sleep-ect = Electroconvulsive therapy
think-sleep-came = Electroconvulsive therapy. One sleeps for a short time.
