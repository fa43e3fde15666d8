# Chapter 6: anxiety, PTSD, OCD, thoughts of suicide.
#
# To the translator. The help line stands beside every sentence on suicide.

title = A map of the evidence
question = What about anxiety, PTSD, OCD, thoughts of suicide?
answer = Most studies are small and do not agree, and regulators approve hardly any such use.

scene-name = Five rows, one for each condition, with a tile for people and dots for studies.

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
moment-map = The map

says-condition =
    { $condition ->
        [depression] Depression that has not got better: the best studied of the five. The certainty is low to moderate.
        [suicidal_thoughts] Thoughts of suicide: they eased for days after a drip. No study has shown fewer attempts or deaths.
        [anxiety] Anxiety: small and weak studies. The certainty is very low.
        [ptsd] PTSD: the studies do not agree, and the largest found no benefit.
       *[ocd] OCD: two very small studies that do not agree. The certainty is very low.
    }

says-studies =
    { $compared ->
        [active] Lit: studies that kept it secret and gave the other group a drug too. Do not count dots.
       *[all] Largest study: { $people } people. Do not count dots: a study of seven people has one too.
    }
says-no-studies = No study here kept it secret and gave the other group a drug too.

label-worse = worse
label-no-difference = no clear difference
label-better = better
label-sure = how sure
label-chosen =
    { $condition ->
        [depression] sure: low to moderate; approved: the spray
        [suicidal_thoughts] sure: low to moderate; thoughts: not approved
        [ptsd] sure: low; not approved
       *[other] sure: very low; not approved
    }
label-depression = depression
label-suicidal-thoughts = thoughts of suicide
label-anxiety = anxiety
label-ptsd = PTSD
label-ocd = OCD

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
