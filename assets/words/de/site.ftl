# Words of the whole product: start screen, cards, footer, errors, print.
#
# To the translator, with thanks. Somebody may read these lines in a waiting room, on a bad day.
# Plain, short, calm; nothing is promised, nothing is sold. Say "drip" and "spray" as patients do.

## Settings of this installation
# A clinic gives them in its own file (docs/dashboard.md); leave the quotes empty here. What it does not
# give, the line "-unset" below says.

clinic-name = { "" }
clinic-name-unset = bisher niemand
funder-name = { "" }
funder-name-unset = bisher ist niemand genannt
contact-address = { "" }
contact-address-unset = es gibt keine Adresse
reviewer-name = { "" }
reviewer-name-unset = bisher niemand
# A telephone number, or words that name one.
help-line-number = { "" }
help-line-number-unset = die Notrufnummer an Ihrem Ort

## Name and purpose

product-name = Ketamine Explainer
product-sentence = Wie Ketamin nach heutigem Denken gegen Depression wirkt, in bewegten Bildern: was bekannt ist und was nicht.
not-advice = Das ist allgemeine Bildung, kein Rat für Sie.
supports-clinician = Es unterstützt das Gespräch mit Ihrem eigenen Arzt. Es ersetzt es nicht.
status-note = Ketamin-Infusionen bei Depression sind off-label: erlaubt, aber dafür nicht zugelassen. Das Spray, Esketamin, ist in den USA und Europa zugelassen, wenn zwei oder mehr Medikamente nicht geholfen haben. In Europa kommt es mit einer Tablette; in den USA darf man es seit Januar 2025 allein geben. Der Gesundheitsdienst in England empfiehlt es nicht (2022). Die Regeln sind von Land zu Land verschieden.

## Lines that are always there

# While nobody owns the page, this stands where the lines of a clinic would.
unowned = Dieses offene Projekt gehört noch niemandem, niemand hält es aktuell, und keine medizinische Fachkraft hat es geprüft.
offered-by = Angeboten von: { clinic-name }
makers-training = Gemacht haben es Leute aus der Technik. Keiner von ihnen spricht als medizinische Fachkraft.
funder = Bezahlt von: { funder-name }
contact = Fragen und Korrekturen: { contact-address }
reviewed-by = Geprüft von einer medizinischen Fachkraft: { reviewer-name }
help-line = Wenn Sie daran denken, sich etwas anzutun, holen Sie jetzt Hilfe. Rufen Sie an: { help-line-number }.
review-by = Wieder zu prüfen bis { $date }
version = Version { $version }

## The eight chapters

chapter-receptor-blockade-question = Was tut Ketamin zuerst?
chapter-receptor-blockade-answer = Es schlüpft in eine Art Tür an Nervenzellen, aber nur solange diese Tür offen ist.
chapter-glutamate-surge-question = Wie könnte ein Blocker Signale stärker machen?
chapter-glutamate-surge-answer = Eine Idee ist, dass er zuerst die Zellen beruhigt, die andere bremsen.
chapter-synaptic-plasticity-question = Nach Stunden weg: Wie könnte es tagelang helfen?
chapter-synaptic-plasticity-answer = Bei Tieren bilden Nervenzellen neue Kontaktstellen, nachdem das Mittel weg ist.
chapter-onset-timing-question = Wie schnell, bei wie vielen, wie lange?
chapter-onset-timing-answer = Manchen Menschen geht es binnen eines Tages besser, und es vergeht, wenn die Behandlung nicht weitergeht.
chapter-other-pathways-question = Lässt es neue Hirnzellen wachsen? Beruhigt es Entzündung?
chapter-other-pathways-answer = Bei Tieren vielleicht; bei Menschen hat niemand gezeigt, dass eines von beiden zählt.
chapter-other-conditions-question = Was ist mit Angst, PTBS, Zwangsstörung, Gedanken an Suizid?
chapter-other-conditions-answer = Die meisten Studien sind klein und nicht einig, und Behörden lassen kaum einen solchen Gebrauch zu.
chapter-treatment-day-question = Wie ist eine Sitzung, und welche Risiken gibt es?
chapter-treatment-day-answer = Einige Stunden in der Klinik mit Team in der Nähe, seltsame Gefühle, die bei den meisten vergehen, und eine Heimfahrt.
chapter-choices-question = Welche Wege gibt es, und was ist mir wichtig?
chapter-choices-answer = Es gibt mehrere Wege, auch das Abwarten; bei jedem ist etwas zu gewinnen und zu tragen.

## The page for teaching

teach-title = { product-name }, für den Unterricht
teach-lead = Ein Bild, das spielt, und die Zahlen seines Modells zum Ändern. Erst denken, dann ansehen.
teach-private = Nichts, was Sie wählen oder verschieben, wird gespeichert oder gesendet.
teach-lessons = Lektionen
teach-see = Diesen Schritt im Bild sehen
teach-steps = Jeder Schritt hat seinen Link
teach-projector = Für den Beamer öffnen

## The start screen

start-lead = Hier bewegt sich nichts und tönt nichts, bis Sie darum bitten. Tippen Sie nur, wenn Sie suchen möchten.
start-private = Über Sie bleibt nichts gespeichert. „Beenden“ leert die Seite.

## Getting a page

noscript = Diese Seite braucht JavaScript, um ihre Bilder zu zeigen.
text-version = Die Texte ohne Bilder lesen
not-found-title = Diese Seite ist nicht hier
not-found = Unter dieser Adresse gibt es keine Seite. Gehen Sie zurück zum Start.
server-busy-title = Zu viele Menschen auf einmal
server-busy = Im Moment sind alle Plätze besetzt. Bitte versuchen Sie es in einer Minute wieder.
server-error-title = Etwas ging schief
server-error = Der Server konnte die Seite nicht machen. Bitte versuchen Sie es wieder.
not-ours-title = Diese Seite hat einen anderen Namen
not-ours = Der Server kennt den Namen nicht, unter dem Sie gefragt haben. Wer ihn betreibt, gibt diesen Namen beim Starten an:
locked-title = Diese Seite hat ein Passwort
locked = Fragen Sie die Klinik danach. Der Name vor dem Passwort spielt keine Rolle.
fault-old = Dieser Browser ist zu alt, um die Bilder zu zeigen. Ein neueres Telefon, Tablet oder ein neuerer Computer kann sie zeigen. Was darunter steht, können Sie hier lesen.
fault-network = Die Leitung zu den Bildern ist unterbrochen oder sehr langsam. Wenn sie wieder da ist, laden Sie die Seite neu. Was darunter steht, können Sie bis dahin lesen.
fault-script = Die Bilder konnten nicht starten. Bitte laden Sie die Seite neu. Wenn das nicht hilft, versuchen Sie einen anderen Browser. Oder sagen Sie es der Person, die Ihnen diese Seite gezeigt hat.
fault-gone = Die Bilder konnte die Seite nicht finden. Bitte laden Sie die Seite in einer Minute neu. Wenn das nicht hilft, sagen Sie es der Person, die Ihnen diese Seite gezeigt hat.
waiting-title = Ihre Lektion beginnt bald
waiting-note = Andere Lektionen starten zuerst. Sie sind an der Reihe in etwa { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
waiting-full = Alle Plätze sind besetzt. Wir sehen alle paar Sekunden nach, ob einer frei ist.
waiting-stay = Sie können auf dieser Seite bleiben. Sie öffnet die Lektion von selbst.
lessons-title = Lektionen
lessons-note = Jede Lektion lässt ein eigenes Modell laufen. Es kann einige Sekunden dauern, bis sie beginnt.
lessons-all = Alle Lektionen
lesson-stopped = Das laufende Modell hat angehalten. Das Bild spielt weiter, folgt aber nicht mehr dem, was Sie ändern. Laden Sie die Seite neu, um ein neues Modell zu bekommen.
to-start = Zurück zum Start
offline-note = Diese Seite geht ohne Internet.

## Print

print-title = { $chapter }, gedruckt aus { product-name }
print-date = Gedruckt am { $date }
print-note = Allgemeine Bildung, kein Rat für Sie. Sprechen Sie es mit Ihrem eigenen Arzt durch.
print-questions = Meine Fragen
print-next-step = Was wir vereinbart haben, und wann wir zurückblicken
print-sources = Woher die Zahlen kommen
sheet-at-home = Um es zu Hause anzusehen: { $address }

## The consultation

consultation-choose = Wählen Sie ein paar Karten, um sie gemeinsam anzusehen.
consultation-minutes = { $minutes ->
    [one] etwa eine Minute
   *[other] etwa { $minutes } Minuten
}
cards-chosen = { $count ->
    [0] Keine Karte gewählt
    [one] Eine Karte gewählt
   *[other] { $count } Karten gewählt
}
consultation-begin = Mit diesen beginnen
consultation-ready = Das war die letzte Karte. Sie können drucken oder beenden.

## The page About

claims-title = Werbung geprüft
claims-said-title = Was die Werbung sagt
claims-left-title = Was die Werbung weglässt
reading-title = Wie leicht jeder Teil zu lesen ist
reading-note-lower = Werte des Index { $index }. Niedriger ist leichter; { $limit } ist die Grenze, die wir gesetzt haben.
reading-note-higher = Werte des Index { $index }. Höher ist leichter; { $limit } ist die Grenze, die wir gesetzt haben.
reading-part = Teil
reading-all = Alle Wörter
reading-spared = Ohne erklärte Wörter
about-contents = Auf dieser Seite
about-made = Wie es gemacht ist
questions-title = Fragen, die Menschen stellen
questions-lead = Jede Antwort hat zwei Sätze und sagt, woher sie kommen.
questions-sheet = Öffnen Sie eine Frage und markieren Sie sie. Dann steht sie auf Ihrem eigenen Blatt.
# the question of a chapter follows
questions-chapter = Mehr dazu: { $chapter }
numbers-read =
    Von den Zahlen auf unseren Seiten wurden { $twice } durch zwei Lesungen eingetragen und { $once ->
        [0] keine
       *[other] { $once }
    } durch eine. { $own } haben wir selbst gewählt.
changes-title = Änderungen an den Zahlen
changes-note = Die Liste der Änderungen zeigen (auf Englisch)
sheet-a4 = Das Blatt zum Drucken, auf A4
sheet-letter = Das Blatt zum Drucken, auf Papier im Format US Letter
