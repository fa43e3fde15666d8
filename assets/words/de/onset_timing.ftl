# Chapter 4: how fast, for how many, how long?
#
# To the translator. "Score at least halved" is how we say response, "few symptoms left" remission.
# Nothing here may set the drip, the spray and tablets against each other: they come from different studies.
# Every count says how many were helped and how many were not, and beside whom.

title = Wie schnell, bei wie vielen, wie lange?
question = Wie schnell, bei wie vielen, wie lange?
answer = Manchen Menschen geht es binnen eines Tages besser, und es vergeht, wenn die Behandlung nicht weitergeht.
scene-name = Drei Karten auf einem Kalender: eine Infusion, das Spray mit neuer Tablette, und Tabletten. Jede zeigt, wann man Menschen zählte, und neben wem.

## What one can change

control-treatment = Karte zum Ansehen
control-treatment-none = keine
control-treatment-drip = Infusion
control-treatment-spray = Spray
control-treatment-tablets = Tabletten

control-calendar = Kalender
control-calendar-cards = drei Monate
control-calendar-first_day = erster Tag

control-clock = Eine Uhr für alles
control-clock-cards = Karten
control-clock-whole = die ganze Uhr

## The stories and their moments

preset-story = Infusion, Spray, Tabletten
preset-comparison = Was ein Vergleich bewirkt
preset-not_helped = Wenn es nicht half

moment-whole = Auf einen Blick
moment-minutes_40 = 40 Minuten
moment-hours_2 = 2 Stunden
moment-hours_4 = 4 Stunden
moment-day_1 = Tag 1
moment-day_2 = Tag 2
moment-week_1 = Woche 1
moment-days_10_to_12 = Tage 10 bis 12
moment-week_4 = Woche 4
moment-weeks_6_to_12 = Wochen 6 bis 12
moment-after = Danach
moment-beside_sedative = Neben Beruhigungsmittel
moment-beside_salt_water = Neben Kochsalzlösung
moment-asleep = In Narkose operiert
moment-not_drip = Nach einer Infusion
moment-not_spray = Nach vier Wochen Spray
moment-not_yet = An Tag 2 noch nicht
moment-not_tablets = Zwölf Wochen Tabletten

## The sentence that says what is shown now
# At most 14 words each; a sentence that names a time names the time at which the notch rests.

says-whole-1 = Jede Karte hat eigene Studien: eigene Menschen, eigene Vergleiche, eigene Zeiten.
says-whole-2 = Die Klammer endet, wo man zuerst einen Unterschied sah; er kann früher beginnen.
says-whole-3 = Verschiedene Menschen, verschiedene Vergleiche: Diese Studien können nicht sagen, was besser wirkt.
says-minutes-40-1 = Nach 40 Minuten begann sich die mittlere Punktzahl der Infusion vom Vergleich zu unterscheiden.
says-hours-2-1 = Nach 2 Stunden war in einer Studie das seltsame Gefühl, wie weit weg, vorbei.
says-hours-2-2 = Die Menschen dieser Studie hatten eine andere Krankheit. Es kann länger dauern.
says-hours-4-1 = Nach 4 Stunden, im Krankenhaus, unterschied sich die mittlere Punktzahl des Sprays vom Scheinmedikament.
says-day-1-1 = Tag 1, nach einer Infusion: { $drip_day_1_shown } von 100 hatten halbierte Punktzahlen; { $drip_day_1_not } nicht.
says-day-1-2 = Tag 1, nach Infusion mit Beruhigungsmittel: { $sedative_day_1_shown } hatten halbierte Punktzahlen; { $sedative_day_1_not } nicht.
says-day-1-3 = Tag 1, in Narkose operiert: { $drip_asleep_shown } nach Ketamin, { $salt_water_asleep_shown } nach Kochsalzlösung. Nicht klar verschieden.
says-day-2-1 = Tag 2, Spray und neue Tablette: { $spray_day_2_shown } von 100 hatten halbierte Punktzahlen; { $spray_day_2_not } nicht.
says-day-2-2 = Tag 2, Schein-Spray und echte neue Tablette: { $dummy_day_2_shown } hatten halbierte Punktzahlen; { $dummy_day_2_not } nicht.
says-week-1-1 = In Woche 1 hatten mit Tabletten mehr Menschen halbierte Punktzahlen als mit einer Scheintablette.
says-week-1-2 = In Woche 1 war etwa ein Drittel vom Sechs-Wochen-Vorsprung vor dem Scheinmedikament da.
says-days-10-to-12-1 = Tage 10 bis 12 nach einer Infusion: Der Unterschied war nicht mehr klar.
says-week-4-1 = Woche 4, Spray und neue Tablette: { $spray_week_4_shown } von 100 hatten halbierte Punktzahlen; { $spray_week_4_not } nicht.
says-week-4-2 = Woche 4, Schein-Spray und echte neue Tablette: { $dummy_week_4_shown } hatten halbierte Punktzahlen; { $dummy_week_4_not } nicht.
says-weeks-6-to-12-1 = Bis Woche 12 mit Tabletten hatten { $tablets_week_12_shown } von 100 halbierte Punktzahlen; { $tablets_week_12_not } nicht.
says-weeks-6-to-12-2 = In Woche 12 zählte man daneben keine Scheintablette.
says-after-1 = Hier war der Vergleich schon zu Ende. Was sie später unterscheidet, ist nicht bekannt.
says-after-2 = Diese Studien können nicht sagen, was besser wirkt.
says-beside-sedative-1 = Tag 1, neben Beruhigungsmittel: { $drip_day_1_shown } von 100 hatten halbierte Punktzahlen; { $drip_day_1_not } nicht.
says-beside-sedative-2 = Tag 1, nach dem Beruhigungsmittel: { $sedative_day_1_shown } hatten halbierte Punktzahlen; { $sedative_day_1_not } nicht.
says-beside-salt-water-1 = Tag 1, neben Kochsalzlösung: { $drip_salt_water_shown } von 100 hatten halbierte Punktzahlen; { $drip_salt_water_not } nicht.
says-beside-salt-water-2 = Tag 1, nach Kochsalzlösung: { $salt_water_day_1_shown } hatten halbierte Punktzahlen; { $salt_water_day_1_not } nicht.
says-asleep-1 = Tag 1, in Narkose mit Ketamin: { $drip_asleep_shown } von 100 hatten halbierte Punktzahlen; { $drip_asleep_not } nicht.
says-asleep-2 = In Narkose mit Kochsalzlösung: { $salt_water_asleep_shown } ja, { $salt_water_asleep_not } nein. Kein klarer Unterschied.
says-not-drip-1 = An Tag 1 nach einer Infusion hatten { $drip_day_1_not } von 100 keine halbierte Punktzahl.
says-not-spray-1 = In Woche 4 mit dem Spray hatten { $spray_week_4_not } von 100 keine halbierte Punktzahl.
says-not-yet-1 = Von 100 ohne halbierte Punktzahl an Tag 2 hatten sie { $later_spray_shown } bis Woche 4.
says-not-yet-2 = Mit Schein-Spray hatten sie { $later_dummy_shown } von solchen 100 bis Woche 4.
says-not-tablets-1 = Bis Woche 12 mit Tabletten hatten { $tablets_week_12_not } von 100 keine halbierte Punktzahl.
says-not-tablets-2 = Es ist nicht Ihre Schuld. Andere Wege bleiben.
says-no-card = Keine Karte ist gewählt. Wählen Sie eine, um ihre Menschen zu sehen.
says-card =
    { $counted ->
        [0] Diese Karte hat für diese Zeit keine Zahl von 100.
       *[1] Die Menschen, die diese Karte zu dieser Zeit zählt, stehen neben dem Bild.
    }
says-first-day = Nur der erste Tag: Mittel im Blut, seltsame Gefühle, und die Infusion.
says-onset-band = In 95 von 100 gezogenen Varianten ist der mittlere Unterschied jetzt { $drip_low_percent } bis { $drip_high_percent }. Einen Tag nach einer Infusion ist er 100.
says-whole-clock = Eine Uhr, von einer Tausendstelsekunde bis zu drei Monaten.

## Labels in the drawing
# Most have room for 30 characters, each line of a card's name for 16, the calendar's blocks for 15,
# a time and what was seen then, on one line, for 16.

label-which = Was wirkt besser? Diese Studien können es nicht sagen.
label-why-1 = Verschiedene Menschen,
label-why-2 = verschiedene Vergleiche.
label-why-3 = Die Folge bedeutet nichts.
label-halved =
    { $treatment ->
        [none] Menschen mit halbierter Punktzahl
       *[other] Zahl: von 100, Punktzahl halbiert
    }
label-first-day = erster Tag
label-first-week = erste Woche
label-first-month = erster Monat
label-three-months = bis drei Monate
label-scale = neuer Maßstab
label-now =
    { $moment_id ->
        [minutes_40] 40 Minuten
        [hours_2] 2 Stunden
        [hours_4] 4 Stunden
        [day_2] Tag 2
        [week_1] Woche 1
        [days_10_to_12] Tage 10–12
        [week_4] Woche 4
        [not_spray] Woche 4
        [not_yet] Woche 4
        [weeks_6_to_12] Woche 12
        [not_tablets] Woche 12
        [after] danach
        [whole] Beginn
       *[other] Tag 1
    }
card-drip-name-1 = Ketamin-
card-drip-name-2 = Infusion
card-drip-beside-1 = verglichen mit Infusion:
card-drip-beside-2 = Beruhigung o. Kochsalz
card-drip-people = 367: Stimmungskrankheiten
card-spray-name-1 = Spray mit
card-spray-name-2 = neuer Tablette
card-spray-beside-1 = verglichen mit
card-spray-beside-2 = Schein-Spray + Tablette
card-spray-people = { $people_both_sprays }, Mittel halfen nicht
card-tablets-name-1 = Tabletten
card-tablets-name-2 = allein
card-tablets-beside-1 = verglichen mit
card-tablets-beside-2 = einer Scheintablette
card-tablets-people = { NUMBER($people_tablets) } mit Depression
label-began = begann irgendwo hier
label-better-average = im Mittel besser
label-better = besser als
label-than-sedative =
    { $compared_as ->
        [beside_salt_water] Kochsalz
       *[other] Beruhigung
    }
label-than-dummy = Scheinmittel
label-in-hospital = Klinik:
label-not-clear = nicht klar
label-no-comparison = kein Vergleich
label-no-count = leer: nicht gezählt; dann: unbekannt
label-sooner = vorher nicht gezählt
label-ended-1 = Vergleich endet
label-hospital-people = { $people_hospital } in der Klinik
label-later-people = { NUMBER($people_tablets_later) } bis Woche 12
time-forty = 40 min
time-hours-4 = 4 Stunden
time-day-1 = Tag 1
label-masked-1 = in einer Operation:
label-masked-people = 40 bei einer Operation
time-day-2 = Tag 2
time-week-1 = Woche 1
time-days-10 = Tage 10–12
time-week-4 = Woche 4
time-week-6 = Woche 6
time-week-12 = Woche 12
count-day-1-treated =
    { $compared_as ->
        [beside_salt_water] { $drip_salt_water_shown }
       *[other] { $drip_day_1_shown }
    }
count-day-1-compared =
    { $compared_as ->
        [beside_salt_water] { $salt_water_day_1_shown }
       *[other] { $sedative_day_1_shown }
    }
count-masked-treated = { $drip_asleep_shown }
count-masked-compared = { $salt_water_asleep_shown }
count-day-2-treated = { $spray_day_2_shown }
count-day-2-compared = { $dummy_day_2_shown }
count-week-4-treated = { $spray_week_4_shown }
count-week-4-compared = { $dummy_week_4_shown }
count-week-12 = { $tablets_week_12_shown }
key-disc-treated = Behandlung
key-disc-compared = Vergleich
key-score = Mittelwert
key-differed = verschieden
key-unclear = nicht klar
key-began = Unterschied begann irgendwo hier
label-apart = andere Studien, andere Menschen
key-alone = kein Vergleich
key-post = Vergleich endet; dann: unbekannt

# On a phone: names for 10 characters, the line below for 12.
label-which-1 = Was wirkt besser?
label-which-2 = Die Studien können es nicht sagen.
short-day = Tag
short-week = Woche
short-month = Monat
short-quarter = 3 Monate
short-drip = Infusion
short-drip-beside-1 = oder zur
short-drip-beside-2 = Beruhigung
short-spray = Spray
short-spray-beside-1 = oder Schein,
short-spray-beside-2 = + Tablette
short-tablets = Tabletten
short-tablets-beside-1 = oder Schein-
short-tablets-beside-2 = tablette
short-masked = Narkose

# The rows of the clock: names have room for 46 characters, times on the axis for 9, the first time for 24.

label-doors = gefüllte Türen (Zellen, Mäuse)
label-blood = Mittel im Blut
label-strange = seltsames Gefühl
label-circuit = Schaltkreis von Nervenzellen (Ratten)
label-synapses = neue Kontaktstellen (Mäuse)
label-drip = Stimmung: eine Infusion
label-spray = Stimmung: Spray mit neuer Tablette
label-tablets = Stimmung: Tabletten allein
label-target = Ziel der Tablette gefüllt
label-release = Bremse an Serotonin-Zellen lässt nach (Ratten)
label-neurons = neue Nervenzellen beginnen zu zählen (Mäuse)
label-people = bei Menschen gesehen
label-animals = bei Tieren oder in Zellen gesehen
label-read = Zeit in einer Studie gelesen
label-clock-now =
    { $now_unit ->
        [ms] { $now_shown ->
            [one] eine Tausendstelsekunde
           *[other] { $now_shown } Tausendstelsekunden
        }
        [s] { $now_shown ->
            [one] 1 Sekunde
           *[other] { $now_shown } Sekunden
        }
        [min] { $now_shown ->
            [one] 1 Minute
           *[other] { $now_shown } Minuten
        }
        [h] { $now_shown ->
            [one] 1 Stunde
           *[other] { $now_shown } Stunden
        }
        [d] Tag { $now_shown }
       *[w] Woche { $now_shown }
    }

tick-ms = eine Tausendstelsekunde
tick-second = 1 Sekunde
tick-minute = 1 Minute
tick-forty = 40 Minuten
tick-hour = 1 Stunde
tick-hours-2 = 2 Stunden
tick-day = 1 Tag
tick-week = 1 Woche
tick-weeks-4 = 4 Wochen
tick-months-3 = 3 Monate

## People out of 100
# Titles say who and when; the names of the two groups have room for 30 characters.

people-nobody =
    { $people_there ->
        [none] Wählen Sie eine Karte, um ihre Menschen zu sehen.
        [scores] Zu dieser Zeit verglich man mittlere Punktzahlen. Niemand wurde von 100 gezählt.
        [share] Mit Tabletten hatten mehr Menschen halbierte Punktzahlen als mit einer Scheintablette. Die Quelle nennt keine Zahl von 100.
       *[other] Diese Karte hat für diese Zeit keine Zahl von 100.
    }

hundred-IA-01-title = Einen Tag nach einer Infusion, neben Beruhigungsmittel: Punktzahl mindestens halbiert
hundred-IA-01-when = Auf der Uhr: Tag 1
hundred-IA-01-treated = Ketamin-Infusion
hundred-IA-01-compared = Infusion mit Beruhigungsmittel
hundred-IA-01-note = Krankheiten der Stimmung; Studien zusammengefasst. Später: Nach etwa zwei Wochen war der mittlere Unterschied nicht mehr klar.

hundred-IA-02-title = Einen Tag nach einer Infusion, neben Kochsalzlösung: Punktzahl mindestens halbiert
hundred-IA-02-when = Auf der Uhr: Tag 1
hundred-IA-02-treated = Ketamin-Infusion
hundred-IA-02-compared = Infusion mit Kochsalzlösung
hundred-IA-02-note = Andere Studien derselben Sammlung, mit Kochsalzlösung. Kochsalzlösung ist leicht von Ketamin zu unterscheiden.

hundred-IA-03-title = Etwa einen Tag nach dem ersten Spray: Punktzahl mindestens halbiert
hundred-IA-03-when = Auf der Uhr: Tag 2
hundred-IA-03-treated = Spray und neue Tablette
hundred-IA-03-compared = Schein-Spray und neue Tablette
hundred-IA-03-note = Depression, bei der zwei oder mehr Medikamente nicht geholfen haben. Zwei Studien zusammen. Später: siehe Woche vier.

hundred-IA-04-title = Nach vier Wochen Spray: Punktzahl mindestens halbiert
hundred-IA-04-when = Auf der Uhr: Woche 4
hundred-IA-04-treated = Spray und neue Tablette
hundred-IA-04-compared = Schein-Spray und neue Tablette
hundred-IA-04-note = Dieselben Menschen. Eine der zwei Studien verfehlte ihr Hauptziel. Später: siehe, wer wieder krank wurde.

hundred-IA-05-title = Nach vier Wochen, erste große Studie: nur noch wenige Symptome
hundred-IA-05-when = Auf der Uhr: Woche 4
hundred-IA-05-treated = Spray und neue Tablette
hundred-IA-05-compared = Schein-Spray und neue Tablette
hundred-IA-05-note = Diese Studie erreichte ihr Ziel. Sehen Sie sich die andere daneben an.

hundred-IA-06-title = Nach vier Wochen, andere große Studie, 56 mg: nur noch wenige Symptome
hundred-IA-06-when = Auf der Uhr: Woche 4
hundred-IA-06-treated = Spray und neue Tablette
hundred-IA-06-compared = Schein-Spray und neue Tablette
hundred-IA-06-note = Diese Studie verfehlte ihr Ziel.

hundred-IA-17-title = Nach vier Wochen, andere große Studie, 84 mg: nur noch wenige Symptome
hundred-IA-17-when = Auf der Uhr: Woche 4
hundred-IA-17-treated = Spray und neue Tablette
hundred-IA-17-compared = Schein-Spray und neue Tablette
hundred-IA-17-note = Diese Studie verfehlte ihr Ziel.

hundred-IA-07-title = Nach 16 Wochen wohlauf, dann geblieben oder gewechselt: wieder krank
hundred-IA-07-when = Auf der Uhr: Monate
hundred-IA-07-treated = blieben beim Spray
hundred-IA-07-compared = wechselten zu Schein-Spray
hundred-IA-07-note = Alle behielten ihre Tablette. Wie lange man sie begleitete, war verschieden.

hundred-IA-27-title = Bis Woche zwölf mit Tabletten: Punktzahl mindestens halbiert
hundred-IA-27-when = Im Kalender: Woche 12
hundred-IA-27-treated = Tabletten
hundred-IA-27-note = Menschen mit Tabletten in kurzen Studien, zusammengefasst. Niemand mit einer Scheintablette wurde daneben gezählt.

hundred-IA-29-title = Keine halbierte Punktzahl an Tag 2, wieder gezählt in Woche 4: Punktzahl mindestens halbiert
hundred-IA-29-when = Im Kalender: Woche 4
hundred-IA-29-treated = Spray und neue Tablette
hundred-IA-29-compared = Schein-Spray und neue Tablette
hundred-IA-29-note = Nur Menschen ohne halbierte Punktzahl an Tag 2. Eine der zwei Studien verfehlte ihr Hauptziel.

hundred-IA-08-title = Einen Tag nach einer Infusion bei einer Operation: Punktzahl mindestens halbiert
hundred-IA-08-when = Auf der Uhr: Tag 1
hundred-IA-08-treated = Ketamin, in Narkose
hundred-IA-08-compared = Kochsalzlösung, in Narkose
hundred-IA-08-note = Vierzig Menschen; sie schliefen, also konnte kaum jemand etwas merken. Kein klarer Abstand; zu wenige, um sicher zu sein.

hundred-IA-09-title = Im Krankenhaus, bis zu acht Infusionen, vier Wochen: Punktzahl mindestens halbiert
hundred-IA-09-when = Auf der Uhr: Woche 4
hundred-IA-09-treated = Ketamin-Infusionen
hundred-IA-09-compared = Beruhigungsmittel-Infusionen
hundred-IA-09-note = Wie andere es berichten. Kein klarer Abstand; zu wenige, um sicher zu sein.

hundred-IA-12-title = Ende einer kurzen Studie mit einer üblichen Tablette: große Besserung
hundred-IA-12-when = Auf der Uhr: nach einigen Wochen
hundred-IA-12-treated = übliche Tablette
hundred-IA-12-compared = Scheintablette
hundred-IA-12-note = Diese Studie teilte die Menschen auf ihre eigene Art ein; es ist nicht die übliche Zählung. Später: volle Wirkung nach sechs bis zwölf Wochen, nach unserer eigenen Rechnung.

## Charts
# The axis below has room for 44 characters, the one on top for 54, names of lines 46, marks 12 to 22.

chart-masked_scores-title = Zwei Gruppen in Narkose während der Infusion
chart-masked_scores-alt = Zwei Linien einer Punktzahl über zwei Wochen. Beide fallen nach Tag 0 und laufen dicht beieinander. Die Gruppen begannen nicht gleich.
chart-masked_scores-x = Tage nach einer Infusion
chart-masked_scores-y = Punktzahl der Depression (MADRS), weniger ist besser
chart-masked_scores-treated = Ketamin in Narkose
chart-masked_scores-compared = Kochsalzlösung in Narkose
chart-masked_scores-people = Eine Studie, 20 Menschen gegen 20
chart-masked_scores-caution = Die Gruppen begannen nicht gleich

chart-spray_scores-title = Die ersten Sprays in einer kleinen Studie
chart-spray_scores-alt = Vier Gruppen nach zwei Stunden, einem Tag und acht Tagen. Alle drei Spray-Gruppen fallen anfangs weiter als die Schein-Gruppe.
chart-spray_scores-x = Nach dem ersten Spray
chart-spray_scores-y = Änderung der Punktzahl (MADRS), tiefer ist besser
chart-spray_scores-hours_2 = 2 Stunden
chart-spray_scores-day_1 = 1 Tag
chart-spray_scores-day_8 = 8 Tage
chart-spray_scores-dose_28 = Spray, 28 mg in der Studie
chart-spray_scores-dose_56 = Spray, 56 mg in der Studie
chart-spray_scores-dose_84 = Spray, 84 mg in der Studie
chart-spray_scores-compared = Schein-Spray
chart-spray_scores-people = 11 oder 12 Menschen je Dosis, 33 mit Schein-Spray
chart-spray_scores-caution = Zwei Sprays pro Woche dazwischen

chart-difference_course-title = Im Krankenhaus: Spray gegen Schein-Spray
chart-difference_course-alt = Drei Punkte mit Spannen: vier Stunden, ein Tag und 25 Tage. Alle liegen ein paar Punkte unter null.
chart-difference_course-x = Nach dem ersten Spray
chart-difference_course-y = Unterschied in Punkten (MADRS), unter 0 ist besser
chart-difference_course-hours_4 = 4 Stunden
chart-difference_course-day_1 = 1 Tag
chart-difference_course-day_25 = 25 Tage
chart-difference_course-difference = Spray gegen Schein-Spray, mit Spanne
chart-difference_course-people = 456 Menschen, beide Gruppen im Krankenhaus betreut
chart-difference_course-caution = Mehrere Dosen, nicht eine

chart-twin_trials-title = Zwei Studien mit demselben Plan
chart-twin_trials-alt = Punkte mit ihrer Streuung für zwei Studien. In beiden hatte jede Gruppe nach vier Wochen eine niedrigere Punktzahl, und die Spray-Gruppen noch ein paar Punkte weniger. Eine Studie verfehlte ihr Ziel.
chart-twin_trials-x = Zwei Studien, nach vier Wochen
chart-twin_trials-y = Änderung der Punktzahl (MADRS), tiefer ist besser
chart-twin_trials-first_trial = verfehlte ihr Ziel
chart-twin_trials-second_trial = erreichte ihr Ziel
chart-twin_trials-dose_56 = Spray, 56 mg in der Studie
chart-twin_trials-dose_84 = Spray, 84 mg in der Studie
chart-twin_trials-flexible = Spray, Dosis angepasst
chart-twin_trials-compared = Schein-Spray
chart-twin_trials-people = Rund 100 Menschen in jeder Gruppe
chart-twin_trials-caution = Alle nahmen auch eine neue Tablette

chart-comparator_bars-title = Der Vergleich ändert das Bild
chart-comparator_bars-alt = Vier Balken mit Spannen, einen Tag nach einer Infusion. Die zwei Ketamin-Balken gleichen sich; der Balken vom Beruhigungsmittel ist höher als der von der Kochsalzlösung.
chart-comparator_bars-x = Einen Tag nach einer Infusion
chart-comparator_bars-y = Von 100 Menschen: Punktzahl mindestens halbiert
chart-comparator_bars-ketamine = Ketamin
chart-comparator_bars-ketamine_too = Ketamin
chart-comparator_bars-sedative = Beruhigung
chart-comparator_bars-salt_water = Kochsalz
chart-comparator_bars-sedative_trials = mit Beruhigungsmittel
chart-comparator_bars-salt_water_trials = mit Kochsalzlösung
chart-comparator_bars-people = Neun Studien zusammengefasst, 367 Menschen
chart-comparator_bars-caution = Zwei Sätze von Studien, nicht dieselben Menschen

chart-spray_bars-title = Das Spray zu zwei Zeiten
chart-spray_bars-alt = Vier Balken mit Spannen: Spray und Schein-Spray an Tag 2 und an Tag 28. Die Spray-Balken sind jedes Mal höher.
chart-spray_bars-x = Spray oder Schein, je mit neuer Tablette
chart-spray_bars-y = Von 100 Menschen: Punktzahl mindestens halbiert
chart-spray_bars-spray = Spray
chart-spray_bars-spray_too = Spray
chart-spray_bars-dummy = Schein
chart-spray_bars-dummy_too = Schein
chart-spray_bars-day_2 = Tag 2
chart-spray_bars-day_28 = Tag 28
chart-spray_bars-people = Zwei Studien zusammen, rund 520 Menschen
chart-spray_bars-caution = Eine der zwei verfehlte ihr Ziel

chart-onset_curves-title = Eine Veranschaulichung: schnell und langsam
chart-onset_curves-alt = Zwei gezeichnete Linien, jede mit eigener Skala. Eine steigt sofort und vergeht über Wochen, in einem breiten Band. Die andere steigt über Wochen, zwischen zwei dünnen Linien.
chart-onset_curves-x = Wochen
chart-onset_curves-y = Unterschied zum Vergleich, je eigene Skala
chart-onset_curves-drip = eine Infusion: 1 ist die Wirkung nach 1 Tag
chart-onset_curves-band = wo 95 von 100 gezogenen Varianten liegen
chart-onset_curves-tablets = Tabletten täglich: 1 ist bei sechs Wochen
chart-onset_curves-tablets_band = dasselbe für Tabletten: wie schnell sie steigen
chart-onset_curves-illustration = Veranschaulichung, keine Messung
chart-onset_curves-caution = Andere Studien, Menschen und Vergleiche

chart-transporter_filling-title = Was sich in Stunden füllt und in Wochen ändert
chart-transporter_filling-alt = Eine Linie zeigt, wie viel von einem Ziel tägliche Tabletten füllen: schon nach Stunden viel. Eine andere, von Ratten, steigt über drei Wochen.
chart-transporter_filling-x = Tage mit Tabletten
chart-transporter_filling-y = Von 100
chart-transporter_filling-daily = Ziel gefüllt, jeden Tag eine Tablette
chart-transporter_filling-first = nach nur einer Tablette
chart-transporter_filling-desensitised = Zellen, die sich gewöhnten: Ratten, Modell
chart-transporter_filling-scanned = Scans bei Menschen, zwei Tabletten
chart-transporter_filling-other = Scans, eine Tablette, die nicht passte

## For the person who explains

talk-prompt = „Wie groß es erscheint, hängt davon ab, womit man es vergleicht. Sehen wir beide Gruppen an, und was später mit ihnen geschah.“
teach-back = „Von 100 Menschen: Wie vielen ging es mit der Behandlung besser, und wie vielen mit dem Vergleich?“

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-pump = Was füllen die hier gezeigten Tabletten in den ersten Stunden?
think-pump-pump = Eine Pumpe für Serotonin
think-pump-door = Die Tür aus Kapitel 1
think-pump-came = Eine Pumpe für Serotonin, einen Botenstoff. Anderes ändert sich langsamer.
think-slow = Was änderte sich bei Ratten mit Tabletten langsam?
think-slow-filling = Wie voll die Pumpe war
think-slow-brake = Eine Bremse an Zellen
think-slow-came = Eine Bremse an Serotonin-Zellen verlor über Wochen an Kraft. Ob das wichtig ist, ist nicht geklärt.
