# Words of the stage: what every chapter shares, and the start screen around the chapters.
#
# To the translator, with thanks. People read these words on one of the harder days of their
# lives, often with a doctor beside them. Keep them plain, short and calm; a reader of twelve
# should follow them. Buttons say what happens when they are pressed. Names in { } are filled in
# by the page: move them to where your language wants them, and leave their spelling alone.

# The language itself, in its own name.
language-name = Deutsch
# Above every page of a language that no native reader has looked through yet.
unreviewed = Übersetzt, ohne dass jemand mit dieser Muttersprache es gelesen hat. Noch nicht geprüft. Nicht für den Gebrauch in einer Klinik.

## Moving through a story

play = Abspielen
pause = Pause
# A story waits at the end of each part; this goes on.
play-on = Weiter spielen
step-back = Schritt zurück
step-on = Schritt vor
restart = Von vorn
# Only heard.
picture-heading = Das Bild
transport-name = Die Geschichte abspielen
speed = Tempo
speed-quarter = Tempo ¼
speed-half = Tempo ½
speed-normal = Tempo 1
speed-double = Tempo 2
# The long slider under the picture: where one is in the story.
scrub-name = Stelle in der Geschichte
scrub-value = Teil { $part } von { $parts }: { $name }. Sekunde { $second } von { $seconds }.
scrub-value-one-part = { $name }. Sekunde { $second } von { $seconds }.
moments-name = Teile dieser Geschichte
# Only in languages that are read from right to left, under the picture.
time-runs = In Bildern, Kurven und Reglern laufen Zeit und Zahlen von links nach rechts.
seconds-of = { $time } von { $end }
whole-screen = Ganzer Bildschirm
whole-screen-end = Ganzen Bildschirm verlassen
strip-title = Die Geschichte in stehenden Bildern
strip-note = Ihr Gerät bittet um weniger Bewegung. Also steht die Geschichte hier still, Teil für Teil.
strip-show = Teil { $part } im großen Bild zeigen: { $name }

## Changing things

presets-name = Geschichten
people-name = Von 100 Menschen
controls-name = Selbst probieren
aside-name = Wie sicher
key-name = Legende
# On a phone: which of stories, controls and key is shown under the picture.
tray-name = Unter dem Bild
# The picture shows what the reader has changed, not the story.
your-experiment = Ihr Versuch
back-to-story = Zurück zur Geschichte
# Once, over a part of the picture that can be moved; the name is that of its control.
hand-hint-drag = Hier ziehen: { $name }
hand-hint-tap = Hier tippen: { $name }
control-less = Weniger: { $name }
control-more = Mehr: { $name }
value-and-number = { $value }, { $number }

## What do you think?
# A story waits and asks once before a surprise; two questions stand at the end. Nothing is kept or counted.

think-title = Was denken Sie?
think-show = Einfach zeigen
think-came = Wie es ausging
think-end-title = Zwei Fragen zum Schluss
think-end-note = Nichts bleibt gespeichert, und nichts zählt.
think-fits = Ja.
think-other = Das denkt man leicht. Bekannt ist:
think-aloud = Was denken Sie? { $question } { $answers }. Oder einfach zeigen.
think-back = Auf die Frage „{ $question }“ könnte jemand antworten: { $came }

## Reading aloud

read-to-me = Vorlesen
read-stop = Nicht mehr vorlesen
read-section = Vorlesen: { $heading }
# Asked before anything is heard.
read-others = Andere in Ihrer Nähe hören das vielleicht mit.
read-device = Die Stimme ist die Ihres Geräts, und nichts verlässt es.
read-files = Die Stimme kommt mit dieser Seite. Eine Maschine hat sie gemacht, oder ein Mensch, wo einer aufgenommen wurde.
read-yes = Vorlesen
read-no = Nicht jetzt
read-voice = Stimme
read-speed = Tempo der Stimme
read-speed-slow = Langsamer
read-speed-normal = Normal
read-speed-fast = Schneller

## How it looks

view = Ansicht
language = Sprache
# Another language in smaller letters under each sentence and title.
second-language = Zweite Sprache, darunter
second-none = Keine
level = Wie genau
level-plain = Einfach
level-detailed = Genauer
theme = Farben
theme-light = Hell
theme-dark = Dunkel
theme-contrast = Starker Kontrast
calm = Ruhige Ansicht
through = Alle Teile ohne Halt abspielen
calm-note = Langsamer, und es bewegt sich weniger.
evidence-floor = Was zu sehen ist
evidence-floor-idea = Alles
evidence-floor-animals = Nur was man an Tieren, Zellen oder Menschen sah
evidence-floor-people = Nur was man an Menschen sah
evidence-floor-note = Teile, hinter denen weniger steht, werden blass.
close = Schließen

## Where a statement comes from

tag-people = Bei Menschen gesehen
tag-animals = Bei Tieren gesehen
tag-cells = An Zellen gesehen
tag-idea = Idee in Prüfung
tag-unknown = Nicht bekannt
tag-rule = Regel
tag-price = Preis
tag-own = Eigene Rechnung
# after a line of a list whose kind of evidence has been said
tag-again = Quelle
tag-again-sources = Die Quelle zeigen.
tag-sources = { $tag }. Die Quelle zeigen.
# Only heard: a mark, and the first words of what it stands behind.
tag-of = { $name } Es geht um: { $claim } …
tag-of-all = { $name } Es geht um: { $claim }
number-source = { $number }. Zeigen, woher diese Zahl kommt.

## The samples below a chart
# At most 22 characters each.

chart-key-model = aus dem Modell
chart-key-measured = gemessen
chart-key-chosen = von uns gewählt
chart-key-range = Spanne

# All words in a drawing, one after the other, for those who do not see it.
drawing-written = Im Bild steht: { $texts }.

## A hundred people

hundred-of = von 100
# Beside two large numbers: whether the outcome of the title came.
hundred-yes = ja
hundred-no = nein
# The score, points on a list of symptoms, fell by half or more. Do not say "got better": others got a little better too.
hundred-response = Von 100 Menschen hatten { $count } eine Punktzahl mindestens halbiert und { $not } nicht.
hundred-remission = Von 100 Menschen hatten { $count } nur noch wenige Symptome und { $not } nicht.
hundred-relapse = Von 100 Menschen wurden { $count } wieder krank und { $not } nicht.
hundred-large-response = Von 100 Menschen ging es { $count } viel besser und { $not } nicht.
hundred-harm = Von 100 Menschen hatten { $count } dies und { $not } nicht.
hundred-range = Die wahre Zahl kann { $low } bis { $high } sein.
hundred-best-estimate = Das ist unsere beste Schätzung.
hundred-alone = Es gab keine Gruppe zum Vergleichen.
hundred-table = Dieselben Zahlen als Tabelle
hundred-head-group = Gruppe
hundred-head-count = Von 100
hundred-head-not = Nicht
hundred-head-range = Spanne
hundred-reading-title = So liest man diese Bilder
hundred-reading = Jede Figur ist ein Mensch von 100. Wen der Titel zählt, ist gefüllt, von oben links an; die anderen haben nur einen Umriss. Sehen Sie beide Gruppen eines Bildes an, Seite an Seite. Die Spanne sagt, zwischen welchen Zahlen die wahre Anzahl liegen kann.
# Beside a box of counts with bars: each row ends in a thin line.
counts-whole = Ein Balken bis zur dünnen Linie wären 100 Menschen.
# Over the questions of a long page, which stand behind it.
asked-open =
    { $count ->
        [one] Eine Frage und ihre Antwort
       *[other] { $count } Fragen und Antworten
    }
contents-name = Auf dieser Seite

## Words that are explained

terms-title = Wörter, erklärt
term-card = Was dieses Wort bedeutet
term-open = { $word }. Zeigen, was dieses Wort bedeutet.
# How the word is said aloud; the loud part is in capitals.
term-say = sprich { $say }

## Sources

sources-title = Quellen
sources-note = Jede Zahl hier kommt aus einer von diesen.
source-card = Woher das kommt
source-card-number = Woher diese Zahl kommt
source-value = Wert
source-range = Spanne
source-species = Gemessen bei
source-method = Wie
source-kind = Art der Zahl
source-read = Was wir gelesen haben
source-reference = Literatur
source-checked-on = Geprüft am
source-review-by = Wieder zu prüfen bis
source-missing = Diese Quelle hat noch keine Karte.

## For the person who explains

talk-prompt-title = Sie könnten sagen
teach-back-title = Bitten Sie die andere Person, es Ihnen zu erzählen
print = Diese Seite drucken

## The start screen

start-name = Start
start-whole = Von Anfang an zeigen
start-whole-note = Acht kurze Teile, rund fünfundzwanzig Minuten.
start-choose = Selbst wählen
start-choose-note = Wählen Sie die Fragen, die Ihre sind.
start-calm = Ruhige Ansicht
start-calm-note = Von Anfang an, langsamer, und es bewegt sich weniger.

# The picture: from a person to a door. The names stand beside its lenses, and how large the thing is.
# Orders of magnitude, not measurements: a hair is 0.05 to 0.1 mm thick. A brain is about 14 cm wide,
# as two fists side by side; the body of a nerve cell 0.01 to 0.03 mm; a branch 0.001 to 0.005 mm, a
# hair divided by tens; a contact about 0.0005 mm, by about a hundred; a receptor about 0.00001 mm,
# by thousands.
journey = Von einem Menschen zu einer Tür. Ein Mann sitzt in einem Sessel. Eine erste Linse zeigt sein Gehirn, so breit wie zwei Fäuste. Eine zweite zeigt Nervenzellen, deren Körper dünner sind als ein Haar. Dann kommt ein Ast einer Zelle, zigmal dünner als ein Haar. Am Ast ist eine Kontaktstelle, etwa hundertmal dünner. In der Kontaktstelle ist eine Tür, tausende Male dünner als ein Haar, mit Ketamin darin.
journey-head = ein Gehirn
journey-head-size = so breit wie zwei Fäuste
journey-cells = Nervenzellen
journey-cells-size = Körper dünner als ein Haar
journey-branch = ein Ast
journey-branch-size = zigmal dünner als ein Haar
journey-contact = ein Kontakt
journey-contact-size = etwa hundertmal dünner als ein Haar
journey-door = eine Tür
journey-door-size = tausende Male dünner als ein Haar

skip-to-content = Zum Inhalt springen

## Searching
# The one field in which one may type.

find-label = In allen Texten suchen
find-note = Was Sie tippen, bleibt auf dieser Seite und verschwindet, wenn Sie beenden oder gehen.
find-count =
    { $count ->
        [0] Nichts gefunden. Versuchen Sie ein anderes Wort, oder fragen Sie Ihr Team.
        [one] Eine Stelle gefunden
       *[other] { $count } Stellen gefunden
    }

## Ten minutes with my doctor
# One picks two or three questions; *next* leads through them, one stop, the options and a sheet.

start-ten = Zehn Minuten mit meinem Arzt
start-ten-note = Wählen Sie zwei oder drei Fragen.
ten-title = Welche Fragen sehen wir uns an?
ten-note = Wählen Sie zwei oder drei. Die Geschichten spielen dann, während Sie weitergehen; Sie können sie jederzeit anhalten.
ten-begin = Beginnen
sheet-screen = Mein Blatt
sheet-back-title = Sagen Sie es mit eigenen Worten
sheet-looked-title = Was wir angesehen haben
sheet-ticked-title = Was ich angekreuzt habe
sheet-nothing = Nichts ist angekreuzt.
sheet-beside-title = Wege, die ich nebeneinander gelegt habe
sheet-taken-title = Fragen, die ich stellen will
sheet-notes-title = Was wir vereinbart haben, und wann wir zurückblicken
sheet-print = Mein Blatt drucken
# Under an answer on the page of questions, and in a chapter: a box to tick, then a star.
question-take = Diese Frage auf mein Blatt setzen
question-taken = auf meinem Blatt

## Moving between the chapters

chapters-title = Was möchten Sie wissen?
place-of = { $number } von { $total }
chapter-minutes =
    { $minutes ->
        [one] Etwa eine Minute
       *[other] Etwa { $minutes } Minuten
    }
chapter-seen = Gesehen
chapter-next = Weiter
chapter-back = Zurück
chapter-all = Alle Fragen
chapters-navigation = Von Kapitel zu Kapitel
page-navigation = Diese Seite
title-of-page = { $page } – { $product }
about = Über
about-title = Über diese Seite
loading = Einen Moment, bitte.

## Taking it along

take-along = Mitnehmen
copy-link = Link zu diesem Moment kopieren
copy-picture = Das Bild mit seiner Quelle kopieren
link-copied = Kopiert. Der Link enthält, was das Bild zeigt, und nichts über Sie.
link-by-hand = Dieser Browser lässt uns nicht kopieren. Markieren Sie den Link und kopieren Sie ihn selbst.
picture-copied = Kopiert. Fügen Sie es jetzt ein, wo Sie es haben wollen.
picture-kept = Dieser Browser lässt uns nicht kopieren. Also liegt das Bild nun als Datei auf Ihrem Gerät.
# Under a picture that somebody copies.
picture-source = Aus { $product }. Dort steht die Quelle jeder Zahl. Sie dürfen Worte und Zeichnungen teilen, wenn Sie nennen, woher sie kommen (CC BY 4.0).
# A link had something in it that means nothing here.
link-odd = Einen Teil dieses Links hat die Seite nicht verstanden. Sie hat ihn weggelassen.

## Rest, and an end

break = Pause machen
break-title = Nehmen Sie sich Zeit
break-note = Alles wartet. Nichts bewegt sich, bis Sie zurückkommen.
break-end = Weitermachen
finish = Beenden
finish-title = Jetzt beenden?
finish-note = Alles, was Sie hier gewählt und geändert haben, wird gelöscht.
finish-yes = Ja, beenden
finish-no = Nein, hier bleiben

## Help

# On every screen, in the same place. The numbers stand in assets/help.toml, by country.
help-number = { "" }
help-number-unset = die Notrufnummer an Ihrem Ort
help-listening = { "" }
help-listening-unset = fragen Sie Ihr Behandlungsteam, wen Sie anrufen können
help = Hilfe
help-now = Brauchen Sie jetzt Hilfe?
help-call = Wenn Sie sich vielleicht etwas antun: Sagen Sie es jemandem bei Ihnen, oder rufen Sie an: { help-number }.
help-talk = Zum Reden: { help-listening }.
idle-title = Sind Sie noch da?
idle-note =
    { $seconds ->
        [one] Diese Seite leert sich in einer Sekunde.
       *[other] Diese Seite leert sich in { $seconds } Sekunden.
    }
idle-stay = Ich bin noch da
idle-how = Drücken Sie irgendeine Taste, oder tippen Sie irgendwohin, um zu bleiben.
checked-on = Geprüft am { $date }
footer-name = Über diese Seite

## When something is wrong

error-bundle = Dieses Kapitel konnte nicht öffnen. Bitte laden Sie die Seite neu.
kernel-gone-educator = Der Kernel des Notebooks hat angehalten. Das Bild spielt weiter, und seine Zahlen lassen sich ändern. Führen Sie diese Zelle noch einmal aus, dann können Zellen es wieder einstellen.
reload = Die Seite neu laden

# At the detailed level: the numbers of the chapter's model, each to be changed.
numbers-name = Zahlen
numbers-try = Die Zahlen des Modells probieren
numbers-note = Verschieben Sie eine Zahl, dann rechnet diese Seite das Bild neu. Bänder, die kleinen Bilder der Geschichte und stehende Kurven behalten die Zahlen, die wir verwenden.
numbers-changed = { $count ->
    [0] Alle Zahlen sind die, die wir verwenden.
    [one] Eine Zahl ist geändert.
   *[other] { $count } Zahlen sind geändert.
}
numbers-reset = Zurück zu den Zahlen, die wir verwenden
numbers-working = Es rechnet …
numbers-search = In den Zahlen suchen
numbers-none = Keine Zahl hat diesen Namen.
numbers-first = Probieren Sie diese zuerst (unsere Wahl)
numbers-measured = Gemessen
numbers-derived = Aus Gemessenem errechnet
numbers-fitted = Von uns angepasst
numbers-chosen = Von uns gewählt
numbers-used = Wir verwenden { $value }. Möglich ist { $low } bis { $high }.
numbers-source = Quelle
numbers-source-of = Quelle: { $name }
