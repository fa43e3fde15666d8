### Words about numbers: where they come from, who was measured, how sure they are.

## How a number is said

evidence-range = { $low } bis { $high }
evidence-about = etwa { $number }
evidence-at-least = mindestens { $number }
evidence-at-most = höchstens { $number }
evidence-of-hundred = { $number } von 100 Menschen
evidence-fewer-than-one = weniger als 1
evidence-more-than-ninety-nine = mehr als 99
evidence-direction-up = steigt
evidence-direction-none = keine Änderung
evidence-direction-down = sinkt
evidence-illustration-only = Nur zur Veranschaulichung: Niemand hat diese Zahl in einer Quelle gelesen.
evidence-month = { $month } { $year }
evidence-month-1 = Januar
evidence-month-2 = Februar
evidence-month-3 = März
evidence-month-4 = April
evidence-month-5 = Mai
evidence-month-6 = Juni
evidence-month-7 = Juli
evidence-month-8 = August
evidence-month-9 = September
evidence-month-10 = Oktober
evidence-month-11 = November
evidence-month-12 = Dezember

## The spread of a number

evidence-spread-range = { $range }
evidence-spread-se = { $range } (ein Standardfehler nach jeder Seite)
evidence-spread-sd = { $range } (eine Standardabweichung nach jeder Seite)
evidence-spread-ci95 = { $range } (95-Prozent-Intervall)

## What kind of number it is

evidence-kind-measured = gemessen
evidence-kind-derived = aus gemessenen Zahlen errechnet
evidence-kind-chosen = von uns gewählt
evidence-kind-fitted = von uns angepasst

## What was read

evidence-read-table = in einer Tabelle der Quelle gelesen, oder im Text einer Fachinformation
evidence-read-abstract = in der Zusammenfassung oder einem Abschnitt der Quelle gelesen
evidence-read-code-transcription = wie in ein öffentliches Programm oder eine Datei übertragen, die die Quelle nennt
evidence-read-secondary = wie von einem anderen Text berichtet, nicht in der Quelle gelesen
evidence-read-own-choice = unsere eigene Wahl, kein Befund
evidence-read-not-read-memory = niemand hat dies in der Quelle gelesen
evidence-as-transcribed = wie übertragen in
evidence-as-reported = wie berichtet von

## In whom or what it was seen

evidence-seen-people = bei Menschen gesehen
evidence-seen-animals = bei Tieren gesehen
evidence-seen-cells = an Zellen oder Gewebe gesehen
evidence-seen-calculation = berechnet, nicht gesehen
evidence-seen-not-stated = nicht angegeben
evidence-species-human = Menschen
evidence-species-rat = Ratten
evidence-species-mouse = Mäuse
evidence-species-human-cells-hek = menschliche Zellen in einer Schale
evidence-species-human-cells-hek-rat-genes = menschliche Zellen in einer Schale mit Genen der Ratte
evidence-species-frog-oocyte-rat-genes = Froscheier mit Genen der Ratte
evidence-species-not-stated = nicht angegeben
evidence-species-none = kein Lebewesen

## How sure it is

evidence-confidence-high = Wir sind sicher, dass die Quelle dies sagt.
evidence-confidence-medium-high = Wir sind ziemlich sicher, dass die Quelle dies sagt.
evidence-confidence-medium = Wahrscheinlich sagt die Quelle dies.
evidence-confidence-medium-low = Wir sind nicht sicher, dass die Quelle dies sagt.
evidence-confidence-low = Bei dieser Zahl sind wir unsicher.
evidence-grade-high = Sicherheit: hoch; neue Studien werden dies kaum ändern
evidence-grade-moderate-to-high = Sicherheit: mittel bis hoch; neue Studien können dies ein wenig ändern
evidence-grade-moderate = Sicherheit: mittel; neue Studien können dies ändern
evidence-grade-low-to-moderate = Sicherheit: niedrig bis mittel; neue Studien können dies durchaus ändern
evidence-grade-low = Sicherheit: niedrig; neue Studien werden dies wahrscheinlich ändern
evidence-grade-very-low = Sicherheit: sehr niedrig; wir können nur raten
evidence-dispute = Die Quellen sind sich über diese Zahl nicht einig. Alle sind gezeigt.
evidence-verdict-supported = belegt
evidence-verdict-partly = teilweise belegt
evidence-verdict-overstated = übertrieben
evidence-verdict-contested = umstritten
evidence-verdict-opinion = eine Meinung

## References

evidence-unconfirmed-identifier = Kennung nicht bestätigt
evidence-unconfirmed-title = Titel nicht bestätigt
evidence-unconfirmed-authors = Autoren nicht bestätigt
evidence-unconfirmed-journal = Zeitschrift nicht bestätigt
evidence-unconfirmed-year = Jahr nicht bestätigt
evidence-unconfirmed-pages = Band oder Seiten nicht bestätigt

## Units

evidence-unit-percent = %
evidence-unit-fraction = (Anteil an eins)
evidence-unit-ratio = mal
evidence-unit-factor = mal
evidence-unit-fold = mal
evidence-unit-fold-lower = mal niedriger
evidence-unit-odds-ratio = (Odds Ratio)
evidence-unit-none = {""}
evidence-unit-sign = {""}
evidence-unit-people = Menschen
evidence-unit-studies = Studien
evidence-unit-visits = Besuche
evidence-unit-drips = Infusionen
evidence-unit-sessions = Sitzungen
evidence-unit-devices = Spray-Geräte
evidence-unit-us-dollars = US-Dollar
evidence-unit-r = (Korrelation)
evidence-unit-spearman-r = (Rangkorrelation)
evidence-unit-p = (p-Wert)
evidence-unit-f = (F-Wert)
evidence-unit-d = (standardisierte Differenz)
evidence-unit-points = Punkte
evidence-unit-cv-percent = % (Schwankung zwischen Menschen)
evidence-unit-logit-sd-x-100 = % (Schwankung zwischen Menschen, auf der Logit-Skala)
evidence-unit-g-per-mol = g/mol
evidence-unit-mg = mg
evidence-unit-mg-per-kg = mg/kg
evidence-unit-kg = kg
evidence-unit-ng-per-ml = ng/mL
evidence-unit-ng-per-ml-per-um = ng/mL für 1 µM
evidence-unit-ng-h-per-ml = ng·h/mL
evidence-unit-ng-min-per-ml = ng·Minuten/mL
evidence-unit-nm = nM
evidence-unit-um = µM
evidence-unit-mm = mM
evidence-unit-l = L
evidence-unit-l-per-kg = L/kg
evidence-unit-l-per-70-kg = L für 70 kg
evidence-unit-l-per-h = L/h
evidence-unit-l-per-h-per-70-kg = L/h für 70 kg
evidence-unit-l-per-h-per-year-over-60 = L/h für jedes Jahr über 60
evidence-unit-l-per-min = L/min
evidence-unit-ml-per-min = mL/min
evidence-unit-ms = ms
evidence-unit-s = s
evidence-unit-min = min
evidence-unit-h = h
evidence-unit-days = Tage
evidence-unit-weeks = Wochen
evidence-unit-1-per-ms = pro ms
evidence-unit-1-per-s = pro s
evidence-unit-1-per-min = pro min
evidence-unit-1-per-h = pro h
evidence-unit-1-per-day = pro Tag
evidence-unit-1-per-week = pro Woche
evidence-unit-per-day = pro Tag
evidence-unit-1-per-um-s = pro µM pro s
evidence-unit-1-per-mm-s = pro mM pro s
evidence-unit-1-per-ms-mm = pro mM pro ms
evidence-unit-mv = mV
evidence-unit-1-per-mv = pro mV
evidence-unit-ps = pS
evidence-unit-pa = pA
evidence-unit-um-per-mg-per-kg = µM für 1 mg/kg
evidence-unit-mmhg = mmHg
evidence-unit-beats-per-min = Schläge pro Minute
