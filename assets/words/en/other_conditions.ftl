# Chapter 6: anxiety, PTSD, OCD, thoughts of suicide.
#
# To the translator. The help line stands beside every sentence on suicide.

title = A map of the evidence
question = What about anxiety, PTSD, OCD, thoughts of suicide?
answer = Most studies are small and do not agree, and regulators approve hardly any such use.

scene-name = Trials of one condition in rows, each a disc of dots; for thoughts of suicide, help.

control-condition = Which condition
control-condition-depression = Depression that has not got better
control-condition-suicidal_thoughts = Thoughts of suicide
control-condition-anxiety = Anxiety
control-condition-ptsd = PTSD
control-condition-ocd = OCD
control-compared = Which studies
control-compared-all = all studies
control-compared-active = beside a drug
aside-text =
    { $condition ->
        [ptsd] The US veterans’ guideline puts talking therapies made for trauma first.
        [suicidal_thoughts] Tell someone with you.
       *[other] Ask your team what else there is for this.
    }
aside-sure =
    { $condition ->
        [depression] How sure: low to moderate
        [suicidal_thoughts] How sure: low to moderate
        [ptsd] How sure: low
       *[other] How sure: very low
    }
aside-why =
    { $condition ->
        [depression] Trials do not agree.
        [suicidal_thoughts] For days after a drip. Fewer deaths: not shown.
        [ptsd] The studies do not agree.
        [anxiety] Small and weak trials.
       *[ocd] One small trial. Ten more people did not improve.
    }
aside-approved =
    { $condition ->
        [depression] Approved for depression
        [suicidal_thoughts] Approved for such thoughts
        [anxiety] Approved for anxiety
        [ptsd] Approved for PTSD
       *[ocd] Approved for OCD
    }
aside-us =
    { $condition ->
        [depression] United States, Europe: the spray
       *[other] United States: no
    }
aside-europe = Europe: no
aside-england = England (NHS): not recommended
aside-as-known =
    { $condition ->
        [depression] when two or more medicines have not helped
       *[other] as far as we know
    }
aside-drips = Drips: no
aside-low-mood = The spray is approved for low mood with them; in Europe in an emergency.

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
        [ptsd] PTSD: trials do not agree. The largest, with { $people } people, found no clear benefit.
       *[other] OCD: one trial of { $people } people, and ten more who did not improve.
    }
says-size = A larger disc is more people. The largest trial had { $people }; never count discs.
says-against-a-drug = Lit: trials in which the other group got a drug too, kept secret.
says-no-studies = No trial here kept it secret and gave the other group a drug too.

label-dot = one dot is one person
label-worse = worse
label-no-difference = no clear difference
label-better = better
# What the other group got, in three lines.
note-drug-1 = Beside another drug
note-drug-2 = One that makes sleepy,
note-drug-3 = kept secret.
note-drug-4 = Four trials
note-dummy-1 = Beside a dummy
note-dummy-2 = Salt water, or an empty
note-dummy-3 = spray; kept secret.
note-dummy-4 = Ten trials
note-open-1 = Nothing kept secret
note-open-2 = Beside ECT or a tablet;
note-open-3 = people knew.
note-open-4 = Three trials
# A row for each trial: who, what, what came out, and a line more.
note-largest = The largest study
note-abdallah2022-1 = { $people_ptsd } veterans and soldiers
note-abdallah2022-2 = Eight drips, or salt water.
note-abdallah2022-3 = No clear difference.
note-abdallah2022-4 = Their depression did ease.
note-feder2014-1 = { $people_ptsd_one } people
note-feder2014-2 = One drip, or a sedative.
note-feder2014-3 = Better after one day.
note-feder2021-1 = { $people_ptsd_six } people
note-feder2021-2 = Six drips, or a sedative.
note-feder2021-3 = Better after two weeks.
note-feder2021-4 = Half of those lost it again.
note-dadabayev2020-1 = People with lasting pain
note-dadabayev2020-2 = One drip, or a pain killer.
note-dadabayev2020-3 = No clear difference.
note-taylor2018-1 = { $people_anxiety } with social anxiety
note-taylor2018-2 = A drip and salt water, in turn.
note-taylor2018-3 = Better on one scale.
note-taylor2018-4 = Not on their own rating.
note-hartland2023-1 = Studies put together
note-hartland2023-2 = Most had serious
note-hartland2023-3 = weaknesses.
note-hartland2023-plate-1 = Anxiety eased within hours,
note-hartland2023-plate-2 = less so after one or two weeks.
note-rodriguez2013-1 = { $people_ocd } people
note-rodriguez2013-2 = One drip, or salt water.
note-rodriguez2013-3 = Better within a week.
note-rodriguez2013-4 = Only its first half counts.
note-bloch2012-1 = Another ten people
note-bloch2012-2 = Nobody beside them.
note-bloch2012-plate-1 = None of them improved.
note-bloch2012-plate-2 = No other group to set beside.
label-condition =
    { $condition ->
        [depression] Depression
        [anxiety] Anxiety
        [ptsd] PTSD
       *[ocd] OCD
    }
note-help-1 = Get help now.
note-help-2 = Tell someone with you,
note-help-3 = or call. See Help above.
note-help-4 = Fewer deaths: not shown.
key-ketamine = drip of ketamine
key-water = dummy
key-drug = other drug
key-given = given ketamine
key-compared = comparison group
key-both = given both in turn
key-unsplit = groups not shown
key-unread = number not read
key-largest = the largest study

talk-prompt = “A small study can mislead. Let us look at how many people took part, and what the largest study found.”

teach-back = “What did the largest study for this condition find?”

## People out of 100

hundred-IA-01-title = One day after one drip: score at least halved
hundred-IA-01-treated = ketamine drip
hundred-IA-01-compared = sedative drip
hundred-IA-01-note = Illnesses of mood; trials put together. Later: by about two weeks the average difference was no longer clear.

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

think-dots = In a disc of this picture, what is one small dot?
think-dots-result = One result
think-dots-people = One person
think-dots-came = One person. More people fill more room, whatever was found.
think-beside = What does a study need to tell what comes from the drug?
think-beside-group = A group to compare with
think-beside-hope = Only people who hope
think-beside-came = A group to compare with. Hope and time change things too.
