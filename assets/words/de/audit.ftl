# The self-audit on the page About: what is asked for, and how far it is met. No score is claimed.
#
# To the translator. Each line is a short statement that is met, not met, or still to be rated. Each
# begins with a verb whose subject is this page.

audit-title = Was man von dieser Seite verlangt
audit-note = Veröffentlichte Listen sagen, was eine Seite wie diese leisten soll. Der Wortlaut ist von uns. Tests und Menschen prüfen es. Eine Punktwertung beanspruchen wir nicht.
audit-memory = Die Arbeit hinter den IPDAS-Punkten zur Qualität konnten wir nicht lesen. Wir haben unseren Wortlaut mit einer Kopie in öffentlicher Software verglichen. Der letzte Punkt des CDC-Index ist aus dem Gedächtnis formuliert.
audit-ran = Die Tests liefen zuletzt am { $date }.
audit-changed = Seitdem hat sich in dieser Kopie etwas geändert.
audit-not-run = Auf dieser Kopie sind die Tests nicht gelaufen.
audit-state-met = Erfüllt: ein Test prüft es
audit-state-half = Der getestete Teil ist erfüllt; Menschen müssen ihn noch bewerten
audit-state-waiting = Wartet darauf, dass Menschen es bewerten
audit-state-unmet = Noch nicht erfüllt
audit-state-not-run = Wartet auf die Tests
audit-state-none = Trifft hier nicht zu
# { $state } is one of the states above, with the same meaning for each of several items.
audit-count = { $state }: { $count }
# How far a whole list is met, beside its name.
audit-counted-met = { $count } erfüllt
audit-counted-people = { $count } von Menschen zu bewerten
audit-counted-unmet = { $count } noch nicht erfüllt
audit-counted-none = { $count } nicht für uns
audit-counted-tests = { $count } von den Tests zu prüfen

## IPDAS: the six qualifying items

audit-ipdas-qualifying = IPDAS: die sechs Grundpunkte
audit-q1 = Beschreibt die Krankheit, um die es bei der Entscheidung geht
audit-q2 = Sagt, was die Entscheidung ist
audit-q3 = Beschreibt die Wege
audit-q4 = Nennt den Nutzen jedes Weges
audit-q5 = Nennt den Schaden jedes Weges
audit-q6 = Sagt, wie es sich mit jedem Weg lebt

## IPDAS: the ten certifying items

audit-ipdas-certifying = IPDAS: die zehn Prüfpunkte
audit-c1 = Zeigt Nutzen und Schaden gleich ausführlich
audit-c2 = Nennt ihre Belege
audit-c3 = Hat ein Datum
audit-c4 = Sagt, wie sie aktuell bleibt
audit-c5 = Sagt, wie sicher ihre Zahlen sind
audit-c6 = Sagt, wer sie bezahlt hat
audit-c7 = Nur bei Untersuchungen: was die Untersuchung misst
audit-c8 = Nur bei Untersuchungen: was folgt, wenn sie etwas findet
audit-c9 = Nur bei Untersuchungen: was folgt, wenn sie nichts findet
audit-c10 = Nur bei Untersuchungen: etwas finden, das nie geschadet hätte

## IPDAS: quality

audit-ipdas-quality = IPDAS: Qualität
audit-i1 = Sagt, was ohne Behandlung geschehen kann
audit-i2 = Lässt Nutzen und Schaden vergleichen
audit-i3 = Nennt die Aussichten auf Ergebnisse
audit-i4 = Sagt, welche Menschen gezählt wurden
audit-i5 = Sagt, bei wie vielen es geschah
audit-i6 = Vergleicht über dieselbe Zeit
audit-i7 = Zählt von derselben Zahl
audit-i8 = Zeigt Aussichten auf mehr als eine Weise
audit-i9 = Fragt, was am wichtigsten ist
audit-i10 = Führt Schritt für Schritt zu einer Entscheidung
audit-i11 = Bietet Listen oder Blätter zum Benutzen
audit-i12 = Patienten wurden gefragt, was sie brauchen
audit-i13 = Fachleute wurden gefragt, was sie brauchen
audit-i14 = Patienten haben sie begutachtet
audit-i15 = Fachleute haben sie begutachtet
audit-i16 = Wurde mit Patienten erprobt
audit-i17 = Wurde mit Fachleuten erprobt
audit-i18 = Sagt, wie die Belege gewählt wurden
audit-i19 = Sagt, wie gut die Belege sind
audit-i20 = Sagt, was ihre Macher gelernt haben
audit-i21 = Sagt, wie leicht sie zu lesen ist
audit-i22 = Hilft nachweislich, dass die Wahl zu dem passt, was wichtig ist
audit-i23 = Hilft Menschen nachweislich, mehr zu wissen
audit-i24 = Nur bei Untersuchungen: wie oft eine zu Recht etwas anzeigt
audit-i25 = Nur bei Untersuchungen: wie oft eine zu Recht nichts anzeigt
audit-i26 = Nur bei Untersuchungen: wie oft eine zu Unrecht etwas anzeigt
audit-i27 = Nur bei Untersuchungen: wie oft eine zu Unrecht nichts anzeigt
audit-i28 = Nur bei Untersuchungen: was mit und ohne sie gefunden wird

## PEMAT: easy to understand and to act on

audit-pemat = PEMAT: leicht zu verstehen und umzusetzen
audit-p1 = Macht ihren Zweck klar
audit-p2 = Hat nichts, was von ihrem Zweck wegführt
audit-p3 = Verwendet Alltagswörter
audit-p4 = Erklärt medizinische Wörter dort, wo sie zuerst stehen
audit-p5 = Sagt, wer was tut (Aktiv)
audit-p6 = Hat klare Zahlen
audit-p7 = Verlangt von niemandem zu rechnen
audit-p8 = Kommt in kurzen Teilen
audit-p9 = Hat Überschriften, die sagen, was folgt
audit-p10 = Kommt in einer sinnvollen Reihenfolge
audit-p11 = Fasst am Ende zusammen
audit-p12 = Hebt die wichtigsten Punkte hervor
audit-p13 = Ist am Bildschirm leicht zu lesen
audit-p14 = Hat klare Sprache im Ton: hier gibt es keinen Ton
audit-p15 = Hat Bilder überall, wo sie helfen könnten
audit-p16 = Hat Bilder, die helfen und nicht ablenken
audit-p17 = Gibt jedem Bild einen Titel
audit-p18 = Hat klare Bilder ohne Überladung
audit-p19 = Hat einfache Tabellen mit kurzen Köpfen
audit-p20 = Nennt etwas, das man tun kann
audit-p21 = Spricht die Leser an
audit-p22 = Teilt in Schritte, was man tun kann
audit-p23 = Bietet eine Liste zum Mitnehmen
audit-p24 = Erklärt Rechnungen: hier sind keine verlangt
audit-p25 = Sagt, wie man jede Kurve liest
audit-p26 = Hat Bilder, die beim Handeln helfen

## CDC index of clear communication

audit-cdc = CDC-Index für klare Verständigung
audit-x1 = Hat eine Hauptaussage
audit-x2 = Sagt sie ganz oben
audit-x3 = Hebt sie hervor
audit-x4 = Hat ein Bild dafür
audit-x5 = Sagt, was die Leser tun können
audit-x6 = Sagt beides im Aktiv
audit-x7 = Verwendet die Wörter ihrer Leser
audit-x8 = Hat Listen mit höchstens sieben Punkten
audit-x9 = Hat Teile mit Überschriften
audit-x10 = Stellt das Wichtigste voran, in Kürze
audit-x11 = Sagt, was bekannt ist und was nicht
audit-x12 = Nennt, was man für seine Gesundheit tun kann
audit-x13 = Sagt, warum das zählt
audit-x14 = Sagt, wie man es tut
audit-x15 = Verwendet ganze Zahlen
audit-x16 = Sagt, was Zahlen bedeuten
audit-x17 = Verlangt keine Rechnungen; zählt von 100
audit-x18 = Erklärt, wie ein Risiko beschaffen ist
audit-x19 = Nennt Risiko und Nutzen
audit-x20 = Sagt Aussichten auch in Worten oder Bildern

## How risk is told

audit-risk = Wie sie von Risiken spricht
audit-rc1 = Sagt nie ohne Zählung, wie viel wahrscheinlicher etwas ist
audit-rc2 = Zählt von 100 und von keiner anderen Zahl
audit-rc3 = Sagt nie, es treffe einen von so und so vielen
audit-rc4 = Vergleicht über eine Zeit und sagt sie
audit-rc5 = Sagt, wen man untersuchte, womit, neben was
audit-rc6 = Zählt, wem es half und wem nicht
audit-rc7 = Sagt nur mit einer Zahl, wie oft
audit-rc8 = Zeichnet hundert Menschen, die sich nie bewegen
audit-rc9 = Zeichnet Nutzen und Schaden gleich
audit-rc10 = Gibt eine Spanne oder sagt beste Schätzung, und eine Stufe
audit-rc11 = Zeigt, was die Behandlung zum Vergleich hinzufügt
audit-rc12 = Hat nur ganze Zahlen
audit-rc13 = Errechnet kein persönliches Risiko
audit-rc14 = Hat keine Geschichten nur von Menschen, denen es besser ging
audit-rc15 = Zeigt die Zahlen, bevor man etwas tut
audit-rc16 = Hat dieselben Zahlen am Bildschirm, auf Papier und in jeder Sprache

## WCAG 2.2: open to everybody

audit-wcag = WCAG 2.2: offen für alle
audit-w111 = 1.1.1: sagt Bilder in Worten, die folgen
audit-w131 = 1.3.1, 1.3.2: hat echte Überschriften, Listen und Reihenfolge
audit-w133 = 1.3.3, 1.4.1: sagt nie etwas durch Farbe allein
audit-w134 = 1.3.4: geht hochkant und quer
audit-w143 = 1.4.3, 1.4.11: hebt sich in allen Farben ab
audit-w1410 = 1.4.4, 1.4.10: passt auf schmale Bildschirme und in doppelter Größe
audit-w145 = 1.4.5: hat echten Text in Bildern
audit-w1412 = 1.4.12: verliert nichts bei weiteren Abständen
audit-w1413 = 1.4.13: hat nichts, was nur beim Zeigen kommt
audit-w211 = 2.1.1, 2.1.2: geht allein mit Tasten, ohne Falle
audit-w214 = 2.1.4: hat keine Tasten, die von selbst handeln
audit-w221 = 2.2.1: gibt mehr Zeit, wenn man darum bittet
audit-w222 = 2.2.2: bewegt nichts von selbst
audit-w231 = 2.3.1: blitzt nie
audit-w233 = 2.3.3: steht still für jene, die darum bitten
audit-w241 = 2.4.1 bis 2.4.3: man kann zum Inhalt springen; hat Titel und Ordnung
audit-w246 = 2.4.6, 2.4.7, 2.4.11: hat klare Namen, und man sieht den Fokus
audit-w251 = 2.5.1, 2.5.7: braucht kein Ziehen
audit-w252 = 2.5.2, 2.5.3: handelt beim Loslassen; Namen sagen, was man sieht
audit-w258 = 2.5.8: hat Knöpfe, die groß genug sind
audit-w311 = 3.1.1, 3.1.2: nennt sofort ihre Sprache
audit-w321 = 3.2.1 bis 3.2.4: springt nie und ist überall gleich
audit-w326 = 3.2.6: hat Hilfe am selben Ort
audit-w331 = 3.3.1, 3.3.2, 3.3.7: verlangt nichts Schriftliches
audit-w412 = 4.1.2: hat Namen, Rollen und Werte
audit-w413 = 4.1.3: sagt Änderungen, und nicht zu oft
audit-w-readers = Wurde mit zwei Vorleseprogrammen durchgegangen

## Trust and privacy

audit-trust = Vertrauen und Datenschutz
audit-t1 = Zeigt Daten; sind sie vorbei, kann man sie nicht mehr bauen
audit-t2 = Sagt, dass sie keinen Arzt ersetzt
audit-t3 = Nennt die Quelle jeder Aussage, und bei wem man es sah
audit-t4 = Verwendet keine lobenden Worte
audit-t5 = Sagt, was zugelassen ist und was nicht
audit-t6 = Zeigt, wo man Hilfe bekommt
audit-t7 = Nennt, wo man Fehler melden kann
audit-pr1 = Fragt keinen anderen Computer nach irgendetwas
audit-pr2 = Hinterlässt nichts
audit-pr3 = Braucht nicht mit jedem Besuch mehr Platz
audit-pr4 = Fragt nichts Persönliches; ihr einziges Feld ist zum Suchen
audit-pr5 = Schreibt nichts über Besucher auf
audit-pr6 = Geht weiter, wenn der Computer dahinter anhält
audit-pr7 = Lässt keinen fremden Code herein
audit-pr8 = Spricht von den zehn Themen, nach denen Patienten fragen
