# Chapter 8: the options, and what matters.
#
# To the translator. Nothing is ranked. Each option has the same parts, at the same length.

title = Wege
question = Welche Wege gibt es, und was ist mir wichtig?
answer = Es gibt mehrere Wege, auch das Abwarten; bei jedem ist etwas zu gewinnen und zu tragen.

control-option = Welche Karte
control-option-spray = Esketamin-Spray
control-option-drip = Ketamin-Infusion
control-option-tablets = Anderes oder zusätzliches Medikament
control-option-ect = Elektrokonvulsionstherapie
control-option-tms = Magnetstimulation
control-option-talking = Psychotherapie
control-option-waiting = Abwarten und beobachten

preset-cards = Die Karten
moment-cards = Die Karten

says-condition = Depression: Wochen mit gedrückter Stimmung, wenig Freude und wenig Antrieb.
says-decision = Was als Nächstes versuchen, jetzt oder später? Sie und Ihr Arzt entscheiden.
says-option =
    { $option ->
        [spray] Unten ganz zu lesen: Esketamin-Spray.
        [drip] Unten ganz zu lesen: die Ketamin-Infusion.
        [tablets] Unten ganz zu lesen: ein anderes oder zusätzliches Medikament.
        [ect] Unten ganz zu lesen: Elektrokonvulsionstherapie.
        [tms] Unten ganz zu lesen: Magnetstimulation.
        [talking] Unten ganz zu lesen: Psychotherapie.
       *[waiting] Unten ganz zu lesen: abwarten und beobachten.
    }

beside-title = Nebeneinander
beside-pick = Wählen Sie bis zu drei Wege, um sie nebeneinander zu sehen
beside-note = Wählen Sie bis zu drei. Vergleichen Sie nicht über Zäune.
beside-benefit = Nutzen
beside-harm = Schaden und Belastung
beside-more = Mehr auf der Karte.
beside-rules = Wo es zugelassen ist
beside-score = Eine Punktzahl sind Punkte für Symptome. Weniger sind besser.
beside-fence = verschiedene Studien
beside-not-in = nicht in dieser Studie
beside-whole = Ganze Karte
beside-said = Kosten, Körper, Psyche, Alltag, und alles, was die Karten sagen
beside-told-none = Keine Studie hier prüfte diese Wege gegeneinander.
beside-told-one = Eine Studie prüfte beide.
beside-told-two-of = Eine Studie prüfte zwei davon.
beside-told-what = { $what }:
beside-told-counts = { $first } { $count } von 100, { $not } nicht; { $second } { $other } von 100, { $rest } nicht.
beside-told-more = Zwei Studien prüften zwei Wege gegeneinander und sind uneinig.
beside-of = von 100
beside-not = nicht
beside-none = hier keine Zahl
beside-shared = Eine Studie mit beiden
beside-ticked = von Ihnen angekreuzt

talk-prompt = „Es gibt keine richtige Antwort für alle. Welche dieser Karten sind Ihnen wichtig, und warum?“

teach-back = „Was ist unser nächster Schritt, und wann blicken wir darauf zurück?“

## People out of 100

hundred-IA-04-title = Nach vier Wochen Spray: Punktzahl mindestens halbiert
hundred-IA-04-title-short = Vier Wochen, neue Tablette: Punktzahl mindestens halbiert
hundred-IA-04-treated = Spray und neue Tablette
hundred-IA-04-treated-short = Spray
hundred-IA-04-compared = Schein-Spray und neue Tablette
hundred-IA-04-compared-short = Schein
hundred-IA-04-note = Dieselben Menschen. Eine der zwei Studien verfehlte ihr Hauptziel. Später: siehe, wer wieder krank wurde.

hundred-IA-30-title = Acht Wochen, offene Studie: nur noch wenige Symptome
hundred-IA-30-title-short = Nur noch wenige Symptome nach acht Wochen
hundred-IA-30-treated = Spray, mit ihrer Tablette
hundred-IA-30-treated-short = Spray
hundred-IA-30-compared = Quetiapin, mit ihrer Tablette
hundred-IA-30-compared-short = Quetiapin
hundred-IA-30-note = Die Menschen wussten, was sie bekamen; die Bewertenden nicht. Der Hersteller führte sie durch. Später: siehe Zeilen bis Woche 32.
hundred-IA-30-note-short = Die Menschen wussten, was sie bekamen; die Bewertenden nicht. Der Hersteller führte sie durch.

hundred-IA-07-title = Nach 16 Wochen wohlauf, dann geblieben oder gewechselt: wieder krank
hundred-IA-07-treated = blieben beim Spray
hundred-IA-07-compared = wechselten zu Schein-Spray
hundred-IA-07-note = Alle behielten ihre Tablette. Wie lange man sie begleitete, war verschieden.

hundred-IA-14-title = Vier Wochen: starke oder schwerwiegende Nebenwirkung
hundred-IA-14-title-short = Vier Wochen, neue Tablette: starke oder schwerwiegende Nebenwirkung
hundred-IA-14-treated = Spray und neue Tablette
hundred-IA-14-treated-short = Spray
hundred-IA-14-compared = Schein-Spray und neue Tablette
hundred-IA-14-compared-short = Schein
hundred-IA-14-note = Menschen unter 65. Die meisten dieser Nebenwirkungen begannen und endeten am Tag der Dosis.

hundred-IA-01-title = Einen Tag nach einer Infusion: Punktzahl mindestens halbiert
hundred-IA-01-treated = Ketamin-Infusion
hundred-IA-01-treated-short = Ketamin
hundred-IA-01-compared = Infusion mit Beruhigungsmittel
hundred-IA-01-compared-short = Beruhigung
hundred-IA-01-note = Krankheiten der Stimmung; Studien zusammengefasst. Später: Nach etwa zwei Wochen war der mittlere Unterschied nicht mehr klar.

hundred-IA-02-title = Einen Tag nach einer Infusion, neben Kochsalzlösung: Punktzahl mindestens halbiert
hundred-IA-02-treated = Ketamin-Infusion
hundred-IA-02-treated-short = Ketamin
hundred-IA-02-compared = Infusion mit Kochsalzlösung
hundred-IA-02-compared-short = Kochsalz
hundred-IA-02-note = Andere Studien derselben Sammlung, mit Kochsalzlösung. Kochsalzlösung ist leicht von Ketamin zu unterscheiden.

hundred-IA-12-title = Ende einer kurzen Studie mit einer üblichen Tablette: große Besserung
hundred-IA-12-title-short = Ende einer kurzen Studie, übliche Tablette: große Besserung
hundred-IA-12-treated = übliche Tablette
hundred-IA-12-treated-short = Tablette
hundred-IA-12-compared = Scheintablette
hundred-IA-12-compared-short = Schein
hundred-IA-12-note = Menschen mit Depression im Allgemeinen. Diese Studie teilte die Menschen auf ihre eigene Art ein. Später: volle Wirkung nach sechs bis zwölf Wochen, nach unserer eigenen Rechnung.

hundred-AE-121-title = Mit einer Tablette, kurze Studien: Übelkeit
hundred-AE-121-treated = Tablette
hundred-AE-121-compared = Schein

hundred-IA-13-title = Bis zu 14 Wochen mit einer Tablette, offene Studie: nur noch wenige Symptome
hundred-IA-13-treated = Citalopram-Tablette
hundred-IA-13-note = Es gab keine Vergleichsgruppe, und die Menschen wussten, was sie bekamen.

hundred-IA-22-title = Zusätzlich Lithium, zwei Wochen oder mehr: Punktzahl mindestens halbiert
hundred-IA-22-treated = zusätzlich Lithium
hundred-IA-22-compared = zusätzlich Scheinmedikament
hundred-IA-22-note = Eine Tablette hatte nicht genug geholfen. In einer Zusammenfassung gelesen; es nahmen wenige Menschen teil.

hundred-IA-23-title = Zwölf Wochen, ehemalige Soldaten: nur noch wenige Symptome
hundred-IA-23-treated = zusätzlich Aripiprazol
hundred-IA-23-compared = gewechselt zu Bupropion
hundred-IA-23-note = Eine Tablette hatte nicht genug geholfen. Eine der Zahlen stammt aus einer Zusammenfassung. Es gab kein Scheinmedikament.

hundred-IA-10-title = Sechs Infusionen in drei Wochen, offene Studie: Punktzahl mindestens halbiert
hundred-IA-10-treated = Ketamin-Infusionen
hundred-IA-10-treated-short = Infusionen
hundred-IA-10-compared = Elektrokonvulsionstherapie
hundred-IA-10-note = Keine Psychose. Die Menschen wussten, was sie bekamen. Die andere Studie, im Krankenhaus, ging andersherum aus.

hundred-IA-11-title = Im Krankenhaus, offene Studie, Ende der Behandlung: nur noch wenige Symptome
hundred-IA-11-treated = Ketamin-Infusionen
hundred-IA-11-treated-short = Infusionen
hundred-IA-11-compared = Elektrokonvulsionstherapie
hundred-IA-11-note = Die Menschen wussten, was sie bekamen. Später: Binnen eines Jahres wurden nach beidem die meisten wieder krank, kein klarer Unterschied.

hundred-IA-18-title = Nach rund 13 Sitzungen Magnetstimulation: Punktzahl mindestens halbiert
hundred-IA-18-treated = Magnetstimulation
hundred-IA-18-treated-short = Impulse
hundred-IA-18-compared = Scheinbehandlung
hundred-IA-18-note = Studien zusammengefasst. Eine Scheinbehandlung, die niemand erkennen kann, ist schwer zu machen.

hundred-IA-19-title = Nach rund 13 Sitzungen Magnetstimulation: nur noch wenige Symptome
hundred-IA-19-treated = Magnetstimulation
hundred-IA-19-compared = Scheinbehandlung
hundred-IA-19-note = Studien zusammengefasst. Eine Scheinbehandlung, die niemand erkennen kann, ist schwer zu machen.

hundred-IA-26-title = Während einer Serie von Magnetstimulationen: Kopfschmerzen
hundred-IA-26-treated = Magnetstimulation
hundred-IA-26-treated-short = Impulse
hundred-IA-26-compared = Scheinbehandlung
hundred-IA-26-note = Studien zusammengefasst. Wunde Kopfhaut und Zucken sind auf der Karte gezählt.

hundred-IA-20-title = Am Ende einer Psychotherapie: Punktzahl mindestens halbiert
hundred-IA-20-treated = Psychotherapie
hundred-IA-20-treated-short = Therapie
hundred-IA-20-compared = keine Therapie
hundred-IA-20-note = Studien zusammengefasst, in einer Zusammenfassung gelesen. Die Menschen wussten, was sie bekamen.

hundred-IA-21-title = Nach sechs Monaten mit zusätzlicher Psychotherapie: Punktzahl mindestens halbiert
hundred-IA-21-treated = zusätzlich Psychotherapie
hundred-IA-21-compared = übliche Betreuung
hundred-IA-21-note = Eine Tablette hatte diesen Menschen nicht geholfen. In einer Zusammenfassung gelesen. Die Menschen wussten, was sie bekamen.

hundred-IA-24-title = Drei Monate ohne Behandlung: frei von Depression
hundred-IA-24-treated = keine Behandlung
hundred-IA-24-treated-short = unbehandelt
hundred-IA-24-note = Errechnet für Erwachsene, die zum Hausarzt gehen, viele leicht krank. Es gab keine Vergleichsgruppe.

hundred-IA-25-title = Ein Jahr ohne Behandlung: frei von Depression
hundred-IA-25-treated = keine Behandlung
hundred-IA-25-treated-short = unbehandelt
hundred-IA-25-note = Errechnet für dieselben Erwachsenen. Es gab keine Vergleichsgruppe.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-awake = Schläft man bei der Magnetstimulation, oder ist man wach?
think-awake-asleep = Man schläft
think-awake-awake = Man ist wach
think-awake-came = Man ist wach. Ein Magnet klopft und macht Lärm am Kopf.
think-sleep = Welchen Weg gibt es mit einer kurzen Narkose?
think-sleep-talking = Psychotherapie
think-sleep-ect = Elektrokonvulsionstherapie
think-sleep-came = Die Elektrokonvulsionstherapie. Man schläft kurze Zeit.
