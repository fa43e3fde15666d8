# Chapter 6: anxiety, PTSD, OCD, thoughts of suicide.
#
# To the translator. The help line stands beside every sentence on suicide.

title = A map of the evidence
question = What about anxiety, PTSD, OCD, thoughts of suicide?
answer = Most studies are small and do not agree, and regulators approve hardly any such use.

scene-name = The trials of one condition as discs, in columns by what came out; for thoughts of suicide, help.

control-condition = Which condition
control-condition-depression = Depression that has not got better
control-condition-suicidal_thoughts = Thoughts of suicide
control-condition-anxiety = Anxiety
control-condition-ptsd = PTSD
control-condition-ocd = OCD
control-compared = Which studies
control-compared-all = all
control-compared-active = only those compared with another drug

preset-map = The map
moment-depression = Depression
moment-suicidal_thoughts = Thoughts of suicide
moment-anxiety = Anxiety
moment-ptsd = PTSD
moment-ocd = OCD

says-help = If you think of harming yourself, get help now. Tell someone with you.
says-suicide = Such thoughts eased for days after a drip. Fewer attempts or deaths: not shown.
says-condition =
    { $condition ->
        [depression] Depression: the best studied of the five, and still not sure. Trials do not agree.
        [anxiety] Anxiety: small and weak trials. The largest compared had { $people } people.
        [ptsd] PTSD: trials do not agree. The largest, with { $people } people, found no benefit.
       *[other] OCD: one trial of { $people } people, and ten more who did not improve.
    }
says-size = A larger disc is more people. The largest trial had { $people }; never count discs.
says-against-a-drug = Lit: trials in which the other group got a drug too, kept secret.
says-no-studies = No trial here kept it secret and gave the other group a drug too.

label-worse = worse
label-no-difference = no clear difference
label-better = better
# What the other group got, short.
note-drug = other drug
note-dummy = dummy
note-open = not secret
label-condition =
    { $condition ->
        [depression] Depression
        [anxiety] Anxiety
        [ptsd] PTSD
       *[ocd] OCD
    }
label-chosen =
    { $condition ->
        [depression] low to moderate; approved: spray
        [ptsd] low; not approved
       *[other] very low; not approved
    }
tick-depression = depression
tick-suicidal-thoughts = thoughts of suicide
tick-anxiety = anxiety
tick-ptsd = PTSD
tick-ocd = OCD
note-help-1 = Get help now.
note-help-2 = Tell someone with you,
note-help-3 = or call. See Help above.
note-help-4 = Fewer deaths: not shown.
key-trial = a trial: area is people
key-unread = number not read
key-open = people knew what they got

talk-prompt = “A small study can mislead. Let us look at how many people took part, and what the largest study found.”

teach-back = “What did the largest study for this condition find?”

## People out of 100

hundred-IA-01-title = One day after one drip: score at least halved
hundred-IA-01-treated = ketamine drip
hundred-IA-01-compared = sedative drip
hundred-IA-01-note = Illnesses of mood; trials put together. Later: by about two weeks the average gain was gone.

hundred-IA-02-title = One day after one drip, beside salt water: score at least halved
hundred-IA-02-treated = ketamine drip
hundred-IA-02-compared = salt water drip
hundred-IA-02-note = Other trials of the same set, with salt water. Salt water is easy to tell from ketamine.

hundred-IA-04-title = After four weeks of spray: score at least halved
hundred-IA-04-treated = spray and new tablet
hundred-IA-04-compared = dummy spray and new tablet
hundred-IA-04-note = The same people. One of the two trials missed its main goal. Later: see who became ill again.

hundred-IA-10-title = Six drips in three weeks, open study: score at least halved
hundred-IA-10-treated = ketamine drips
hundred-IA-10-compared = electroconvulsive therapy
hundred-IA-10-note = No psychosis. People knew what they got. The other study, in hospital, went the other way.

hundred-IA-11-title = In hospital, open study, end of treatment: few symptoms left
hundred-IA-11-treated = ketamine drips
hundred-IA-11-compared = electroconvulsive therapy
hundred-IA-11-note = People knew what they got. Later: within a year most became ill again after either.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-dots = In a tile of this picture, what is one small dot?
think-dots-result = One result
think-dots-people = One person
think-dots-came = One person. More people fill more room, whatever was found.
think-beside = What does a study need to tell what comes from the drug?
think-beside-group = A group to compare with
think-beside-hope = Only people who hope
think-beside-came = A group to compare with. Hope and time change things too.
