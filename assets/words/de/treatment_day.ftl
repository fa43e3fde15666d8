# Chapter 7: the day of a session.
#
# To the translator. This is read by people who are afraid. Be exact, and stay beside them.

title = Der Tag in einem Raum
question = Wie ist eine Sitzung, und welche Risiken gibt es?
answer = Einige Stunden in der Klinik mit Team in der Nähe, seltsame Gefühle, die bei den meisten vergehen, und eine Heimfahrt.

scene-name = Ein ruhiger Raum: jemand in einem Liegesessel, daneben jemand vom Team, ein Fenster und eine Uhr.

preset-spray = Nasenspray
preset-drip = Infusion
preset-felt = Was Menschen fühlten

moment-before = Vorher
moment-first_minutes = Die ersten Minuten
moment-forty_minutes = Vierzig Minuten
moment-two_hours = Zwei Stunden
moment-going_home = Nach Hause
moment-felt_far = Weit weg
moment-felt_sick = Übel
moment-felt_afraid = Angst
moment-felt_calm = Loslassen
moment-felt_nothing = Nichts Seltsames

says-before = Vorher misst man Ihren Blutdruck, und Sie können alles fragen.
says-given =
    { $preset ->
        [drip] Ein dünner Schlauch kommt in eine Vene. Jemand bleibt bei Ihnen.
       *[spray] Sie sprühen es in Ihre eigene Nase, und das Team sieht zu.
    }
says-soon = Vielleicht fühlen Sie sich bald losgelöst, schwindlig oder schläfrig, oder Ihnen wird übel.
says-strange = Dinge können seltsam aussehen oder klingen. Vielleicht fühlen Sie sich weit vom Körper.
says-forty =
    { $preset ->
        [drip] Die Infusion endet nun ungefähr. Noch immer ist jemand bei Ihnen.
       *[spray] Der Blutdruck ist nun ungefähr am höchsten. Das Team misst ihn.
    }
says-on = Die Stunden vergehen.
says-passed =
    { $preset ->
        [drip] In einer Infusionsstudie waren solche Gefühle nach zwei Stunden vergangen.
       *[spray] In einer Spraystudie waren sie nach anderthalb Stunden größtenteils vergangen.
    }
says-longer =
    { $preset ->
        [drip] Sie können länger dauern. Fragen Sie, wie lange das Team bleibt.
       *[spray] Sie können länger dauern. US-Regel: Das Team beobachtet mindestens zwei Stunden.
    }
says-pressure-up = Der Blutdruck ist vielleicht noch erhöht. Wie lange: Da sind Berichte nicht einig.
says-home = Jemand bringt Sie nach Hause. Kein Autofahren bis morgen, nach einer Nacht Schlaf.
says-felt-far = Manche Menschen fühlen sich losgelöst, wie weit weg von sich selbst.
says-felt-sick = Manchen Menschen ist übel, oder sie erbrechen. Sagen Sie es sofort dem Team.
says-felt-afraid = Manche Menschen haben Angst oder Furcht. Jemand ist da. Sie dürfen Stopp sagen.
says-felt-calm = In Interviews zu geschlucktem Esketamin sprachen Menschen auch vom Loslassen.
says-felt-nothing = Manche Menschen fühlen nichts Seltsames. Manchen Menschen hilft es nicht.

# An hour after the spray or the start of the drip.
tick-hour = { $n } h
tick-minute-0 = 0
tick-minute-30 = 30
tick-minute-60 = 60
tick-minute-90 = 90
tick-minute-90-end = 90 min
tick-minute-120-end = 120 min
note-passed = größtenteils vorbei
note-passed-drip = bis da vorbei
note-watch = Team beobachtet: mindestens (US-Regel)
note-watch-drip = Team bei Ihnen: keine Regel gelesen
note-strange = Seltsames Gefühl: eine Spraystudie
note-strange-drip = Seltsames Gefühl: eine Infusionsstudie
note-pressure = Blutdruck erhöht: Berichte nicht einig
head-watch = Team beobachtet
sub-watch = mindestens (US-Regel)
head-watch-drip = Team bei Ihnen
sub-watch-drip = keine Regel gelesen
head-strange = Seltsames Gefühl
sub-strange = eine Spraystudie
sub-strange-drip = eine Infusionsstudie
head-pressure = Blutdruck erhöht
sub-pressure = Berichte nicht einig
head-no-driving = Kein Autofahren
sub-no-driving = bis morgen
# What is named in studies, not what anybody will feel.
note-told =
    { $moment_id ->
        [felt_far] In Studien des Sprays: sich losgelöst fühlen
        [felt_sick] In Studien des Sprays: Übelkeit
        [felt_afraid] In Studien des Sprays: Angst
        [felt_calm] In Interviews: Loslassen
       *[felt_nothing] In Studien des Sprays: kein solches Gefühl berichtet
    }
note-differ = verschieden gewählt, nicht um zu zeigen, wie oft
# What reports name; the trials of the spray call it dissociation or feeling detached.
# One sentence in two lines, as in says-felt-far.
thought-who = Manche fühlen sich
thought-what = losgelöst von sich selbst
label-no-driving = Kein Autofahren bis morgen
label-cuff = Manschette: Blutdruck
label-finger-clip = Fingerclip: Sauerstoff
label-drip = Infusion
label-spray = Spray
label-bubble = aus Berichten, kein Zitat
label-bar = wie lange, nicht wie stark

talk-prompt = „Sie sind nicht allein, und Sie dürfen Stopp sagen. Gehen wir den Tag durch, und Sie halten mich an, wo er Ihnen Sorgen macht.“

teach-back = „Wer bringt Sie nach Hause, und was tun Sie vor morgen nicht?“

## People out of 100

hundred-IA-14-title = Vier Wochen: eine starke oder schwerwiegende Nebenwirkung
hundred-IA-14-treated = Spray und neue Tablette
hundred-IA-14-compared = Schein-Spray und neue Tablette
hundred-IA-14-note = Menschen unter 65. Die meisten dieser Nebenwirkungen begannen und endeten am Tag der Dosis.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-drip = Wie kommt Ketamin bei einer Infusion hinein?
think-drip-nose = Durch die Nase
think-drip-vein = In eine Vene
think-drip-came = In eine Vene, durch einen dünnen Schlauch. Das Spray kommt in die Nase.
think-cuff = Was misst die Manschette am Arm?
think-cuff-oxygen = Sauerstoff
think-cuff-pressure = Blutdruck
think-cuff-came = Blutdruck. Der Clip am Finger misst Sauerstoff.
