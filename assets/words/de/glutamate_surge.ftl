# Chapter 2: why would a blocker make signals stronger?
#
# To the translator. One kind of cell is a brake, the other kind are main cells; please keep these
# two words everywhere. "Hill" is the shape of the curve: up, then down. Whole sentences follow one
# another in the "says-" lines, so each must make sense after any other.

title = Der Fuß und die Bremse
question = Wie könnte ein Blocker Signale stärker machen?
answer = Eine Idee ist, dass er zuerst die Zellen beruhigt, die andere bremsen.
scene-name = Ein kleiner Schaltkreis: eine Bremszelle, eine Hauptzelle und die nächste Zelle.
clock = Die Sekunden dienen dem Erzählen: Minuten hat man nicht gemessen.

## What one can change

control-level_um = Ketamin um die Zellen
control-level_um-value =
    { $level_band ->
        [none] keines
        [below] weniger als nach einer Infusion
        [drip] etwa wie nach einer Infusion
        [between] mehr als nach einer Infusion
        [anaesthesia] wie für eine Operation
       *[rats] weit mehr: nur Ratten bekamen das
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM frei
level-drip = Infusion
level-anaesthesia = Operation
level-rats = Ratten

control-explanation = Welche Erklärung gezeigt wird
control-explanation-interneuron = Die Bremse lässt los
control-explanation-direct = Direkt an der ruhenden Tür
control-explanation-habenula = Ein kleiner Ort in der Tiefe wird still
control-explanation-metabolite = Was aus Ketamin wird

control-experiment = Was wäre, wenn
control-experiment-none = so wie in der Idee
control-experiment-equal = beide Zellarten gleich empfindlich wären
control-experiment-brake_easier = die Türen der Bremse sich leichter füllten
control-experiment-brake_spared = das Mittel die Bremse in Ruhe ließe
control-experiment-pyramids_spared = das Mittel die Hauptzellen in Ruhe ließe
control-experiment-agonist = ein zweites Mittel Glutamat zurückhielte

## The stories and their moments

preset-story = Die Geschichte
preset-far_more = Weit mehr, nur bei Ratten
preset-equal = Beide gleich empfindlich

moment-rest = Ruhe
moment-low_dose = Eine kleine Dosis
moment-brake_quiets = Zuerst die Bremse
moment-main_speeds = Dann die Hauptzelle
moment-glutamate_rises = Mehr Glutamat
moment-people = Und bei Menschen?
moment-our_model = Unser Modell
moment-more = Eine größere Dosis
moment-anaesthesia = Noch größer
moment-not_known = Nicht bekannt
moment-far_more = Weit mehr, nur bei Ratten

moment-equal_rest = Ruhe
moment-equal_low_dose = Eine kleine Dosis
moment-equal_more = Mehr
moment-equal_anaesthesia = Wie für eine Operation
moment-equal_far_more = Weit mehr, nur bei Ratten

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself. Keep every hedge.
says-rest = Die Bremszelle drückt auf die Hauptzelle und macht sie langsamer.
says-low-dose = Eine Idee: Ketamin füllt zuerst Türen an der Bremszelle.
says-brake-quiets = Bei Ratten beruhigte ein anderer Blocker, MK-801, die Bremszellen. Die Bremse lässt los.
says-main-speeds = Dann wurden bei diesen Ratten die meisten Hauptzellen schneller.
says-glutamate-rises = Idee: Bremse los, Hauptzelle schnell. Bei Ratten ließen kleine Dosen Ketamin das Glutamat steigen.
says-people = Studien mit Menschen sind uneinig. Manche Scans sahen Zeichen eines Anstiegs.
says-our-model = Mit Türen, gefüllt wie in Kapitel 1, zeigt unser Modell fast keinen Anstieg.
says-more = In dieser Idee füllt mehr Ketamin auch die Türen der Hauptzelle.
says-anaesthesia = Bei Ratten ließ eine größere Dosis Glutamat unverändert. Dosen einander zuzuordnen ist unsere Annahme.
says-not-known = Ob ein solcher Anstieg die Stimmung von Menschen hebt, ist nicht bekannt.
says-far-more = Eine sehr große Dosis, nur für Ratten: Glutamat fiel unter den Ruhewert.

# What is said when somebody tries things: one of these, then what the model has.
says-no-drug = Kein Ketamin: Die Bremse drückt, und die Hauptzelle behält ihr Tempo.
says-doors-filled = Unsere Rechnung, von 100 Türen: Bremse { $brake_filled_percent }, Hauptzelle { $pyramid_filled_percent } gefüllt.
says-equal = Gleich empfindliche Zellen: hier kein Hügel.
says-brake-easier = Hier füllen sich die Türen der Bremse leichter: eine Annahme.
says-brake-spared = Das Mittel lässt die Bremse hier in Ruhe.
says-pyramids-spared = Das Mittel lässt die Hauptzelle hier in Ruhe.
says-agonist = Ein zweites Mittel hält hier Glutamat zurück.
says-direct = Eine Idee: Ketamin füllt ruhende Türen an der Hauptzelle.
says-direct-none = Eine Idee: Mit Ketamin würden sich ruhende Türen an der Hauptzelle füllen.
says-habenula = Eine Idee: Salven von Signalen an einem kleinen Ort tief im Gehirn.
says-habenula-stopped = Eine Idee: Mit Ketamin enden Salven an einem kleinen Ort in der Tiefe.
says-metabolite = Eine Idee: Was der Körper aus Ketamin macht, geht zu einer anderen Tür.

says-glutamate-more = Unser Modell: mehr Glutamat als in Ruhe.
says-glutamate-same = Unser Modell: Glutamat etwa wie in Ruhe.
says-glutamate-less = Unser Modell: weniger Glutamat als in Ruhe.
says-no-curve = Nur gezeichnet: kein Modell.
says-rats-only = Nur Ratten.

# How the sentences name parts of the picture.
names-brake = Bremszelle; Bremszellen; Bremse
names-main = Hauptzelle; Hauptzellen
names-glutamate = Glutamat
names-ketamine = Ketamin

## Labels in the drawing
# Names at most 18 letters; less, rest and more 12; the two rows about people 42.

label-glutamate = Glutamat
label-less = weniger
label-rest = in Ruhe
label-more = mehr
label-brake = Bremszelle
label-main = Hauptzelle
label-next = Empfängerzelle
label-ketamine = Ketamin
label-fills = eine Idee: diese füllen sich zuerst
label-bar = flacher Balken: bremst
label-signal = Signal
label-door = Tür (NMDA-Rezeptor)
label-dotted = gepunktet: eine Idee
label-dashed = gestrichelt: bei Tieren gesehen
label-model = unser Modell, seine Spanne
label-resting = ruhende Türen
label-habenula = ein kleiner Ort in der Tiefe: die Habenula
label-metabolite = was aus Ketamin wird
label-other-door = eine andere Tür
label-rats =
    { $rats_with ->
        [mk_801] bei Ratten, mit MK-801
       *[other] bei Ratten gesehen
    }
label-people-first =
    { $explanation ->
        [interneuron] dafür, Scan 2025: Zeichen eines Anstiegs
        [metabolite] dafür, Scan 2026: Tür anders; Ursache unklar
       *[other] dafür: keine Messung am Menschen gefunden
    }
label-people-second =
    { $explanation ->
        [interneuron] dagegen, Scan 2021: keine Änderung
        [metabolite] dagegen, 2020: mehr davon, weniger Linderung
       *[other] dagegen: keine Messung am Menschen gefunden
    }

## Charts
# The axis below has room for 44 characters, the one on top for 50, marks for 12 to 16.

chart-glutamate_by_level-title = Ein flacher Hügel: ein wenig mehr, dann weniger
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] Eine Linie aus dem Modell. Bei dieser Menge enden 95 von 100 gezogenen Varianten zwischen { $glutamate_low_percent } und { $glutamate_high_percent }; Ruhe ist 100.
       *[other] Eine Linie aus dem Modell, geändert durch die Frage, die Sie gewählt haben.
    } { $glutamate_change ->
        [more] Bei der Menge im Bild gibt es mehr Glutamat als in Ruhe.
        [less] Bei der Menge im Bild gibt es weniger Glutamat als in Ruhe.
       *[same] Bei der Menge im Bild gibt es etwa so viel Glutamat wie in Ruhe.
    } Dünne Linien darüber und darunter: Zwischen ihnen liegen 95 von 100 gezogenen Varianten des Modells. Zeichen darüber zeigen Ratten. Sie hatten mehr bei drei Dosen, gleich viel bei einer größeren, weniger bei einer sehr großen.
chart-glutamate_by_level-x = Freies Ketamin, µM
chart-glutamate_by_level-y = Glutamat an den Enden (eine Form, keine Skala)
chart-glutamate_by_level-less = weniger
chart-glutamate_by_level-rest = wie in Ruhe
chart-glutamate_by_level-more = mehr
chart-glutamate_by_level-drip = Infusion
chart-glutamate_by_level-anaesthesia = Operation
chart-glutamate_by_level-band = 95 von 100 gezogenen Varianten
chart-glutamate_by_level-rats = Ratten: mehr, gleich, weniger
chart-metabolite_level-title = Wenig davon, viele Stunden lang: Ein Spiegel ist kein Zeichen, dass es wirkt
chart-metabolite_level-alt = Ein flacher Hügel. Was der Körper aus der S-Hälfte einer Infusion macht, steigt in einer Stunde an und bleibt vier. Dann nimmt es ab, und nach elf Stunden ist die Hälfte übrig. Zwei dünne Linien zeigen, wie weit sich virtuelle Menschen unterscheiden.
chart-metabolite_level-x = Stunden nach Beginn einer Infusion
chart-metabolite_level-y = S-Hydroxynorketamin im Blut, nmol pro Liter
chart-metabolite_level-made = Modell, junge gesunde Menschen
chart-metabolite_level-people = von 100 virtuellen Menschen: 5 tiefer, 5 höher
chart-metabolite_level-form = Nur die S-Form; die R-Form konnte man nicht lesen
chart-metabolite_level-level = Ein Blutspiegel ist kein Zeichen, dass es wirkt

## For the person who explains

talk-prompt = „Eine Idee ist, dass das Mittel zuerst die Bremse beruhigt. Das sah man bei Ratten und Mäusen. Bei Menschen sind die Studien uneinig.“
teach-back = „Was geschieht in diesem Bild, wenn die Dosis immer größer wird?“

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-main = Die Bremszelle einer Ratte wird ruhig. Was tut die Hauptzelle?
think-main-slower = Sie wird langsamer
think-main-faster = Sie wird schneller
think-main-same = Sie bleibt, wie sie war
think-main-came = Bei diesen Ratten wurden die meisten Hauptzellen schneller. Eine Idee, warum: Die Bremse lässt los.
think-more = Mehr Ketamin füllt Türen an beiden Zellen. Was tut Glutamat bei Ratten?
think-more-more = Es steigt noch mehr
think-more-same = Es ist wie in Ruhe
think-more-came = Bei Ratten blieb Glutamat mit einer größeren Dosis wie in Ruhe. Mehr vom Mittel hieß hier nicht: größerer Anstieg.
think-first = Mit welcher Zelle beginnt diese Idee?
think-first-brake = Mit der Bremszelle
think-first-main = Mit der Hauptzelle
think-first-came = Mit der Bremszelle. Ob die Idee bei Menschen stimmt, ist nicht bekannt.
think-where = Wo ließen kleine Dosen Glutamat steigen?
think-where-people = Bei Menschen, immer
think-where-rats = Bei wachen Ratten
think-where-came = Bei wachen Ratten. Studien mit Menschen sind uneinig.
