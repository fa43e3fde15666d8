### Words about numbers: where they come from, who was measured, how sure they are.

## How a number is said

evidence-range = { $low } to { $high }
evidence-about = about { $number }
evidence-at-least = at least { $number }
evidence-at-most = at most { $number }
evidence-of-hundred = { $number } of 100 people
evidence-fewer-than-one = fewer than 1
evidence-more-than-ninety-nine = more than 99
evidence-direction-up = up
evidence-direction-none = no change
evidence-direction-down = down
evidence-illustration-only = Only an illustration: nobody has read this number in a source.
evidence-month = { $month } { $year }
evidence-month-1 = January
evidence-month-2 = February
evidence-month-3 = March
evidence-month-4 = April
evidence-month-5 = May
evidence-month-6 = June
evidence-month-7 = July
evidence-month-8 = August
evidence-month-9 = September
evidence-month-10 = October
evidence-month-11 = November
evidence-month-12 = December

## The spread of a number

evidence-spread-range = { $range }
evidence-spread-se = { $range } (one standard error to each side)
evidence-spread-sd = { $range } (one standard deviation to each side)
evidence-spread-ci95 = { $range } (95 per cent interval)

## What kind of number it is

evidence-kind-measured = measured
evidence-kind-derived = worked out from measured numbers
evidence-kind-chosen = chosen by us
evidence-kind-fitted = fitted by us

## What was read

evidence-read-table = read in a table of the source, or in the text of a label
evidence-read-abstract = read in the summary or a passage of the source
evidence-read-code-transcription = as transcribed in a public program or data file that names the source
evidence-read-secondary = as reported by another text, not read in the source
evidence-read-own-choice = our own choice, not a finding
evidence-read-not-read-memory = nobody has read this in the source
evidence-as-transcribed = as transcribed in
evidence-as-reported = as reported by

## In whom or what it was seen

evidence-seen-people = seen in people
evidence-seen-animals = seen in animals
evidence-seen-cells = seen in cells or tissue
evidence-seen-calculation = calculated, not seen
evidence-seen-not-stated = not stated
evidence-species-human = people
evidence-species-rat = rats
evidence-species-mouse = mice
evidence-species-human-cells-hek = human cells in a dish
evidence-species-human-cells-hek-rat-genes = human cells in a dish with rat genes
evidence-species-frog-oocyte-rat-genes = frog eggs with rat genes
evidence-species-not-stated = not stated
evidence-species-none = no living thing

## How sure it is

evidence-confidence-high = We are sure this is what the source says.
evidence-confidence-medium-high = We are fairly sure this is what the source says.
evidence-confidence-medium = This is probably what the source says.
evidence-confidence-medium-low = We are not sure this is what the source says.
evidence-confidence-low = We are unsure of this number.
evidence-grade-high = certainty: high; new studies will hardly change this
evidence-grade-moderate-to-high = certainty: moderate to high; new studies may change this a little
evidence-grade-moderate = certainty: moderate; new studies may change this
evidence-grade-low-to-moderate = certainty: low to moderate; new studies may well change this
evidence-grade-low = certainty: low; new studies will probably change this
evidence-grade-very-low = certainty: very low; we can only guess
evidence-dispute = Sources do not agree on this number. All of them are shown.
evidence-verdict-supported = supported
evidence-verdict-partly = partly supported
evidence-verdict-overstated = overstated
evidence-verdict-contested = contested
evidence-verdict-opinion = an opinion

## References

evidence-unconfirmed-identifier = identifier not confirmed
evidence-unconfirmed-title = title not confirmed
evidence-unconfirmed-authors = authors not confirmed
evidence-unconfirmed-journal = journal not confirmed
evidence-unconfirmed-year = year not confirmed
evidence-unconfirmed-pages = volume or pages not confirmed

## Units

evidence-unit-percent = %
evidence-unit-fraction = (share of one)
evidence-unit-ratio = times
evidence-unit-factor = times
evidence-unit-fold = times
evidence-unit-fold-lower = times lower
evidence-unit-odds-ratio = (odds ratio)
evidence-unit-none = {""}
evidence-unit-sign = {""}
evidence-unit-people = people
evidence-unit-studies = studies
evidence-unit-visits = visits
evidence-unit-drips = drips
evidence-unit-sessions = sessions
evidence-unit-devices = spray devices
evidence-unit-us-dollars = US dollars
evidence-unit-r = (correlation)
evidence-unit-spearman-r = (rank correlation)
evidence-unit-p = (p value)
evidence-unit-f = (F value)
evidence-unit-d = (standardised difference)
evidence-unit-points = points
evidence-unit-cv-percent = % (variation between people)
evidence-unit-logit-sd-x-100 = % (variation between people, on the logit scale)
evidence-unit-g-per-mol = g/mol
evidence-unit-mg = mg
evidence-unit-mg-per-kg = mg/kg
evidence-unit-kg = kg
evidence-unit-ng-per-ml = ng/mL
evidence-unit-ng-per-ml-per-um = ng/mL for 1 µM
evidence-unit-ng-h-per-ml = ng·h/mL
evidence-unit-ng-min-per-ml = ng·min/mL
evidence-unit-nm = nM
evidence-unit-um = µM
evidence-unit-mm = mM
evidence-unit-l = L
evidence-unit-l-per-kg = L/kg
evidence-unit-l-per-70-kg = L for 70 kg
evidence-unit-l-per-h = L/h
evidence-unit-l-per-h-per-70-kg = L/h for 70 kg
evidence-unit-l-per-h-per-year-over-60 = L/h for each year over 60
evidence-unit-l-per-min = L/min
evidence-unit-ml-per-min = mL/min
evidence-unit-ms = ms
evidence-unit-s = s
evidence-unit-min = min
evidence-unit-h = h
evidence-unit-days = days
evidence-unit-weeks = weeks
evidence-unit-1-per-ms = per ms
evidence-unit-1-per-s = per s
evidence-unit-1-per-min = per min
evidence-unit-1-per-h = per h
evidence-unit-1-per-day = per day
evidence-unit-1-per-week = per week
evidence-unit-per-day = per day
evidence-unit-1-per-um-s = per µM per s
evidence-unit-1-per-mm-s = per mM per s
evidence-unit-1-per-ms-mm = per mM per ms
evidence-unit-mv = mV
evidence-unit-1-per-mv = per mV
evidence-unit-ps = pS
evidence-unit-pa = pA
evidence-unit-um-per-mg-per-kg = µM for 1 mg/kg
evidence-unit-mmhg = mmHg
evidence-unit-beats-per-min = beats per minute
