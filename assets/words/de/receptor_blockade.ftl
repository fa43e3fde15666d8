# Chapter 1: what does ketamine do first?
#
# To the translator. The picture is told with one comparison: the receptor is a door, magnesium is
# a plug in it, and ketamine can only go in while the door is open. Keep door, plug, open, shut and
# filled as the same five words everywhere. Each "says-" line is one or two whole
# sentences, at most 14 words together, and makes sense by itself.

title = Der erste Schritt: Eine Tür wird gefüllt
question = Was tut Ketamin zuerst?
answer = Es schlüpft in eine Art Tür an Nervenzellen, aber nur solange diese Tür offen ist.
scene-name = Eine Tür in der Haut einer Nervenzelle, und das Innere dieser Zelle.
clock = Das Bild ist verlangsamt: Eine Sekunde hier sind { $per_second } Tausendstelsekunden in der Zelle.

# The drug in the picture, at the start of a sentence and inside one.
drug-name =
    { $drug ->
        [memantine] Memantin
       *[ketamine] Ketamin
    }
drug-inside =
    { $drug ->
        [memantine] Memantin
       *[ketamine] Ketamin
    }

## What one can change

control-level_um = Ketamin um die Türen
control-level_um-value =
    { $level_band ->
        [none] keines
        [below] weniger als nach einer Infusion
        [drip] etwa wie nach einer Infusion
        [between] mehr als nach einer Infusion
       *[anaesthesia] wie für eine Operation
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM frei
level-none = keines
level-drip = Infusion
level-anaesthesia = Operation

control-voltage_mv = Wie aktiv die Zelle ist
control-voltage_mv-value =
    { $cell_band ->
        [quiet] ruhig: Die Stopfen sitzen
        [waking] erwacht: Manche Stopfen gehen
       *[active] aktiv: Viele Stopfen gehen
    }
control-voltage_mv-number = { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV
cell-quiet = ruhig
cell-active = aktiv

control-signal = Signale der Zelle darüber
control-signal-off = keine
control-signal-on = stetig
control-signal-fast = schnell

control-drug = Welches Mittel
control-drug-ketamine = Ketamin
control-drug-memantine = stattdessen Memantin

## The stories and their moments

preset-story = Die Geschichte
preset-no_drug = Kein Mittel
preset-drip = Eine Infusion, 40 Minuten
preset-spray = Nasenspray
preset-anaesthesia = Wie für eine Operation
preset-washout_silent = Mittel weg, keine Signale
preset-washout_signals = Mittel weg, mit Signalen

moment-first_key = Erster Schlüssel: Signal
moment-second_key = Zweiter Schlüssel: die Zelle selbst
moment-shut_gate = Der Gast kommt an
moment-guest_enters = Der Gast und das Tor
moment-shut_in = Nach dem Signal
moment-outside_gone = Draußen und drinnen
moment-leaves = Neue Signale
moment-quiet_again = Wieder Ruhe
moment-how_many = Wie viele?
moment-it_changes = Es kann sich ändern

moment-no_drug_now = Kein Mittel

moment-drip_5_min = 5 Minuten nach Beginn
moment-drip_20_min = Die Infusion ist halb durch
moment-drip_40_min = Die Infusion endet
moment-drip_80_min = 40 Minuten nach der Infusion
moment-drip_230_min = Rund 3 Stunden nach der Infusion

moment-spray_10_min = 10 Minuten nach dem Spray
moment-spray_40_min = 40 Minuten: etwa der Höchstwert
moment-spray_2_h = 2 Stunden nach dem Spray
moment-spray_6_h = 6 Stunden nach dem Spray

moment-anaesthesia_there = Ketamin ist da

moment-washout_silent_now = Das Mittel draußen ist gerade weg
moment-washout_silent_2_min = 2 Minuten später
moment-washout_signals_start = Das Mittel ist da
moment-washout_signals_now = Das Mittel draußen ist gerade weg

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-first-key = Ein Signal öffnet das Tor. Der Stopfen sperrt.
says-second-key = Die Zelle erwacht, der Stopfen geht, der Strom fließt.
says-shut-gate = Ist das Tor zu, hält es Ketamin auf.
says-guest-enters = Ketamin schlüpft durch das offene Tor hinein. Der Strom stoppt.
says-shut-in = Das Tor geht zu, mit Ketamin darin.
says-outside-gone = Draußen geht Ketamin. Drinnen bleibt es: in Zellen mindestens Minuten.
says-leaves = Neue Signale öffnen das Tor. Einmal, durch Zufall, geht Ketamin hinaus.
says-quiet-again = Die Zelle wird ruhig; der Stopfen kehrt zurück.
says-how-many =
    Eine Infusion, unsere Rechnung: { $blocked_percent ->
        [one] 1 von 100 Türen ist gefüllt.
       *[other] { $blocked_percent } von 100 Türen sind gefüllt.
    }
says-how-sure = Andere Annahmen ergeben { $band_low_percent } bis { $band_high_percent }. Niemand hat das bei Menschen gemessen.
says-not-people = Eine gefüllte Tür heißt nicht, dass einem Menschen geholfen ist.
says-it-changes = Bei Tieren ändern sich Kontakte auch mit Erfahrungen.
says-not-fixed = Eine Depression ist nicht unveränderlich und keine Schuld.

# A hundred doors, in the other stories and when somebody tries things.
says-hundred-none = Kein { drug-inside }: Keine Tür ist gefüllt.
says-hundred =
    { $blocked_percent ->
        [0] Keine Tür von 100 ist gefüllt
        [one] 1 von 100 Türen gefüllt
       *[other] { $blocked_percent } von 100 Türen gefüllt
    }, unsere Rechnung; andere Annahmen: { $band_low_percent } bis { $band_high_percent }.
says-people = Von 100 virtuellen Menschen haben 5 höchstens { $people_low_percent } gefüllt, 5 mindestens { $people_high_percent }.
says-hundred-washed-silent = Das { drug-inside } draußen ist weg. Eingeschlossen, unsere Rechnung: { $blocked_percent } von 100 Türen.
says-hundred-rested = Zwei Minuten ohne Signale: { $blocked_percent } von 100, unsere Rechnung aus Zellen von Ratten.
says-hundred-washed-signals = Signale öffnen Türen. Unsere Rechnung: { $blocked_percent } von 100 sind noch gefüllt.

# One door, when somebody tries things.
says-door-filled = Das Tor ist offen. { drug-name } ist darin: Der Strom stoppt.
says-door-kept = Das Tor ist zu. { drug-name } bleibt darin.
says-door-open-to-drug = Das Tor ist offen. { drug-name } kann hinein.
says-door-plugged = Das Tor ist offen. Die Zelle ist ruhig: Der Stopfen bleibt.
says-door-runs = Das Tor ist offen, der Stopfen ist draußen: Der Strom fließt.
says-door-refuses = Das Tor ist zu. { drug-name } kann nicht hinein.
says-door-shut = Kein Signal kommt. Das Tor ist zu: Nichts kommt durch.
says-door-rests = Zwischen Signalen ist das Tor zu: Nichts kommt durch.

# How the sentences name parts of the picture.
names-plug = Stopfen
names-gate = Tor
names-ketamine = Ketamin
names-inside = Die Zelle
names-ions = Strom
names-rows = Türen; Tür

#
# At most five at a time. Keep each as short as it is here, or at most 40 % longer.

label-nmda = NMDA-Rezeptor
label-glutamate = Glutamat
label-magnesium = Magnesium
label-ketamine = Ketamin
label-sodium = Natrium
label-calcium = Kalzium
label-plug = Stopfen: Magnesium
label-guest =
    { $drug ->
        [memantine] Memantin
       *[ketamine] Ketamin
    }
label-gate =
    { $gate_word ->
        [open] Tor: offen
        [shutting] Tor: geht zu
       *[shut] Tor: zu
    }
label-inside-quiet = in der Zelle: ruhig
label-inside-awake = in der Zelle: aktiv
label-far-count =
    { $counted ->
        [one] 1 von 100 Türen gefüllt
       *[other] { NUMBER($counted, maximumFractionDigits: 0) } von 100 Türen gefüllt
    }
label-far-says =
    { $far_level ->
        [experiment] unsere Rechnung, für Ihre Einstellung
        [no_drug] kein Mittel
        [drip] unsere Rechnung, für eine Infusion
        [spray] unsere Rechnung, für ein Nasenspray
        [anaesthesia] unsere Rechnung, wie für eine Operation
        [washout_silent] unsere Rechnung, wie für eine Operation
        [washout_signals] unsere Rechnung, wie für eine Operation
       *[story] unsere Rechnung, Höchstwert einer Infusion
    }
label-far-band = bei anderen Annahmen: { $band_low_percent } bis { $band_high_percent }
label-far-door = die Tür, die Sie sahen
label-far-unmeasured = Niemand hat das bei Menschen gemessen.
label-far-people = Eine gefüllte Tür ist noch keine Hilfe.
label-fast = schnelle Tür (AMPA)
label-in-animals = bei Tieren gesehen
label-new-contact = ein neuer Kontakt
label-branch = Ast einer Nervenzelle

## Charts
# An axis title has room for 44 characters, a label inside a chart for 26, a mark for 12.

chart-current_trace-title = Was durchkommt, Signal für Signal
chart-current_trace-alt = Eine Linie aus dem Modell, mit einer Spitze für jedes Signal. In diesem Moment kommen { $flow_percent } von 100 Teilen eines vollen Stroms durch.
chart-current_trace-x = Zeit, Tausendstelsekunden
chart-current_trace-y = Strom durch die Türen, 100 = voll
chart-current_trace-full = aktive Zelle, kein Mittel

chart-block_by_level-title = Wie viele Türen eine Menge füllt
chart-block_by_level-alt = Ein breites Band steigt von links nach rechts. Für eine Infusion reicht es von { $block_low_percent } bis { $block_high_percent } von 100 Türen. In diesem Bild ergibt unser Modell { $steady_percent } von 100.
chart-block_by_level-x = Freies Ketamin, µM
chart-block_by_level-y = Gefüllte Türen, von 100
chart-block_by_level-drip = Infusion
chart-block_by_level-anaesthesia = Operation
chart-block_by_level-band = was möglich sein kann
chart-block_by_level-unmeasured = Niemand hat das bei Menschen gemessen

chart-twenty_draws-title = Zwanzig Varianten des Modells zugleich
chart-twenty_draws-alt = Zwanzig dünne Linien hinter einer dicken. Jede dünne Linie ist das Modell mit anderen Zahlen aus deren Spannen. Sie fächern sich auf: Bei einer Infusion füllen sie wenige Türen, manche kaum eine, manche über zehn von 100.
chart-twenty_draws-x = Freies Ketamin, µM
chart-twenty_draws-y = Gefüllte Türen von 100
chart-twenty_draws-drip = Infusion
chart-twenty_draws-anaesthesia = Operation
chart-twenty_draws-own = das Bild, mit seinen Zellen
chart-twenty_draws-draws = zwanzig Ziehungen, Zellen ruhig und aktiv
chart-twenty_draws-drawn = Aus Spannen, viele davon von uns gewählt
chart-what_matters-title = Was bei dieser Zahl am schwersten wiegt
chart-what_matters-alt = Fünf Balken. Wie viel das Gehirn erreicht und in welchen Zellen gemessen wurde, wiegt am schwersten; dann, wie aktiv eine Zelle ist. Der Spiegel im Blut und die Steigung wiegen wenig.
chart-what_matters-x = Was nicht genau bekannt ist
chart-what_matters-y = Anteil an der Streuung, von 100
chart-what_matters-free_ratio = Gehirn
chart-what_matters-ic50 = Zellen
chart-what_matters-voltage = Aktivität
chart-what_matters-plasma = Blut
chart-what_matters-hill = Steigung
chart-what_matters-bar = Balken: was es allein bewegt
chart-what_matters-line = Linie: mit allen anderen zusammen
chart-what_matters-drawn = Für eine Infusion, aus Spannen unserer Wahl

chart-magnesium_gate-title = Wann die Stopfen gehen
chart-magnesium_gate-alt = Eine Linie aus dem Modell steigt von einer ruhigen Zelle zu einer aktiven. Bei dieser Spannung haben die Stopfen { $plugs_out_percent } von 100 Türen verlassen.
chart-magnesium_gate-x = Spannung an der Zellhaut, mV
chart-magnesium_gate-y = Türen ohne Stopfen, von 100
chart-magnesium_gate-quiet = ruhig
chart-magnesium_gate-active = aktiv

chart-blood_level-title = Das Mittel im Blut während eines Besuchs
chart-blood_level-alt = Drei Linien aus Modellen steigen und fallen über sechs Stunden. Zwei zeigen eine Infusion und eine zeigt das Spray. Zwei dünne Linien neben dem Spray umfassen 90 von 100 virtuellen Menschen. Die Infusion und das Spray stammen aus verschiedenen Studien.
chart-blood_level-x = Stunden nach Beginn
chart-blood_level-y = Mittel im Blut, ng/mL
chart-blood_level-arterial = Infusion, auf dem Weg zum Gehirn
chart-blood_level-venous = Infusion, Blutprobe
chart-blood_level-spray = Nasenspray
chart-blood_level-people = 90 von 100 virtuellen Menschen
chart-blood_level-measured = gemessener Höchstwert
chart-blood_level-dissociation = Spiegel: seltsames Gefühl

## For the person who explains

talk-prompt = „Dieses Bild zeigt den ersten Schritt. Das Mittel schlüpft in offene Türen, und die Tür geht hinter ihm zu. Wie das die Stimmung hebt, ist nicht geklärt.“
teach-back = „In Ihren eigenen Worten: Was muss mit der Tür geschehen, bevor Ketamin eintreten kann?“

chart-kinetic_states-title = Wo die Rezeptoren stehen
chart-kinetic_states-alt = Sechs Kästen mit Wegen dazwischen. Fünf sind die Zustände des Rezeptors: leer, ein Glutamat, zwei Glutamat, Ruhe nach Gebrauch, und offen. Jeder Kasten ist so weit gefüllt, wie Rezeptoren jetzt in diesem Zustand sind. Der sechste Kasten ist so weit gefüllt, wie sie das Mittel halten.
chart-kinetic_states-x = Zustände des Rezeptors
chart-kinetic_states-y = Ein voller Kasten sind alle Rezeptoren
chart-kinetic_states-c0 = C0
chart-kinetic_states-c1 = C1
chart-kinetic_states-c2 = C2
chart-kinetic_states-desensitised = D
chart-kinetic_states-open = O
chart-kinetic_states-blocked = mit Mittel

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-shut = Das Tor schließt sich. Dann kommt Ketamin näher. Was tut das Ketamin?
think-shut-in = Es geht hinein
think-shut-waits = Es bleibt draußen
think-shut-pushes = Es stößt das Tor auf
think-shut-came = Es bleibt draußen. Zuerst muss ein Signal das Tor öffnen.
think-inside = Draußen geht alles Ketamin weg. Was geschieht mit dem drinnen?
think-inside-out = Es fällt heraus
think-inside-kept = Es bleibt eingeschlossen
think-inside-dissolves = Es löst sich auf
think-inside-came = Es bleibt eingeschlossen. Es geht, wenn sich das Tor wieder öffnet.
think-when = Wann kann Ketamin in diese Tür hinein?
think-when-always = Jederzeit
think-when-open = Solange das Tor offen ist
think-when-came = Nur solange das Tor offen ist. Also entscheiden Signale, wann es durch das Tor kann.
think-plug = Was verstopft die Tür, solange die Zelle ruhig ist?
think-plug-ketamine = Ketamin
think-plug-magnesium = Magnesium
think-plug-glutamate = Glutamat
think-plug-came = Magnesium. Dieser Stopfen geht, wenn die Zelle erwacht.
