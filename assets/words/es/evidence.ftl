### Palabras sobre los números: de dónde vienen, en quién se midieron, qué seguridad dan.

## Cómo se dice un número

evidence-range = { $low } a { $high }
evidence-about = alrededor de { $number }
evidence-at-least = al menos { $number }
evidence-at-most = como mucho { $number }
evidence-of-hundred = { $number } de cada 100 personas
evidence-fewer-than-one = menos de 1
evidence-more-than-ninety-nine = más de 99
evidence-direction-up = sube
evidence-direction-none = sin cambio
evidence-direction-down = baja
evidence-illustration-only = Solo una ilustración: nadie ha leído este número en una fuente.
evidence-month = { $month } de { $year }
evidence-month-1 = enero
evidence-month-2 = febrero
evidence-month-3 = marzo
evidence-month-4 = abril
evidence-month-5 = mayo
evidence-month-6 = junio
evidence-month-7 = julio
evidence-month-8 = agosto
evidence-month-9 = septiembre
evidence-month-10 = octubre
evidence-month-11 = noviembre
evidence-month-12 = diciembre

## El margen de un número

evidence-spread-range = { $range }
evidence-spread-se = { $range } (un error estándar a cada lado)
evidence-spread-sd = { $range } (una desviación estándar a cada lado)
evidence-spread-ci95 = { $range } (intervalo del 95 por ciento)

## Qué clase de número es

evidence-kind-measured = medido
evidence-kind-derived = calculado a partir de números medidos
evidence-kind-chosen = elegido por nosotros
evidence-kind-fitted = ajustado por nosotros

## Qué se leyó

evidence-read-table = leído en una tabla de la fuente o en el texto de una ficha técnica
evidence-read-abstract = leído en el resumen o en un pasaje de la fuente
evidence-read-code-transcription = según la transcripción en un programa o archivo público que cita la fuente
evidence-read-secondary = según lo que informa otro texto, no leído en la fuente
evidence-read-own-choice = elección nuestra, no un resultado
evidence-read-not-read-memory = nadie lo ha leído en la fuente
evidence-as-transcribed = según la transcripción en
evidence-as-reported = según informa

## En quién o en qué se vio

evidence-seen-people = visto en personas
evidence-seen-animals = visto en animales
evidence-seen-cells = visto en células o tejidos
evidence-seen-calculation = calculado, no visto
evidence-seen-not-stated = no se indica
evidence-species-human = personas
evidence-species-rat = ratas
evidence-species-mouse = ratones
evidence-species-human-cells-hek = células humanas en cultivo
evidence-species-human-cells-hek-rat-genes = células humanas en cultivo con genes de rata
evidence-species-frog-oocyte-rat-genes = huevos de rana con genes de rata
evidence-species-not-stated = no se indica
evidence-species-none = ningún ser vivo

## Qué seguridad da

evidence-confidence-high = Estamos seguros de que la fuente dice esto.
evidence-confidence-medium-high = Estamos bastante seguros de que la fuente dice esto.
evidence-confidence-medium = Es probable que la fuente diga esto.
evidence-confidence-medium-low = No estamos seguros de que la fuente diga esto.
evidence-confidence-low = Tenemos dudas sobre este número.
evidence-grade-high = certeza: alta; nuevos estudios apenas lo cambiarán
evidence-grade-moderate-to-high = certeza: moderada a alta; nuevos estudios quizá lo cambien un poco
evidence-grade-moderate = certeza: moderada; nuevos estudios quizá lo cambien
evidence-grade-low-to-moderate = certeza: baja a moderada; nuevos estudios bien pueden cambiarlo
evidence-grade-low = certeza: baja; es probable que nuevos estudios lo cambien
evidence-grade-very-low = certeza: muy baja; solo podemos suponer
evidence-dispute = Las fuentes no coinciden en este número. Se muestran todas.
evidence-verdict-supported = respaldado
evidence-verdict-partly = respaldado en parte
evidence-verdict-overstated = exagerado
evidence-verdict-contested = discutido
evidence-verdict-opinion = una opinión

## Referencias

evidence-unconfirmed-identifier = identificador sin confirmar
evidence-unconfirmed-title = título sin confirmar
evidence-unconfirmed-authors = autores sin confirmar
evidence-unconfirmed-journal = revista sin confirmar
evidence-unconfirmed-year = año sin confirmar
evidence-unconfirmed-pages = volumen o páginas sin confirmar

## Unidades

evidence-unit-percent = %
evidence-unit-fraction = (parte de uno)
evidence-unit-ratio = veces
evidence-unit-factor = veces
evidence-unit-fold = veces
evidence-unit-fold-lower = veces menos
evidence-unit-odds-ratio = (razón de probabilidades)
evidence-unit-none = {""}
evidence-unit-sign = {""}
evidence-unit-people = personas
evidence-unit-studies = estudios
evidence-unit-visits = visitas
evidence-unit-drips = goteos
evidence-unit-sessions = sesiones
evidence-unit-devices = dispositivos de aerosol
evidence-unit-us-dollars = dólares de EE. UU.
evidence-unit-r = (correlación)
evidence-unit-spearman-r = (correlación de rangos)
evidence-unit-p = (valor p)
evidence-unit-f = (valor F)
evidence-unit-d = (diferencia estandarizada)
evidence-unit-points = puntos
evidence-unit-cv-percent = % (variación entre personas)
evidence-unit-logit-sd-x-100 = % (variación entre personas, en escala logit)
evidence-unit-g-per-mol = g/mol
evidence-unit-mg = mg
evidence-unit-mg-per-kg = mg/kg
evidence-unit-kg = kg
evidence-unit-ng-per-ml = ng/mL
evidence-unit-ng-per-ml-per-um = ng/mL por 1 µM
evidence-unit-ng-h-per-ml = ng·h/mL
evidence-unit-ng-min-per-ml = ng·minuto/mL
evidence-unit-nm = nM
evidence-unit-um = µM
evidence-unit-mm = mM
evidence-unit-l = L
evidence-unit-l-per-kg = L/kg
evidence-unit-l-per-70-kg = L para 70 kg
evidence-unit-l-per-h = L/h
evidence-unit-l-per-h-per-70-kg = L/h para 70 kg
evidence-unit-l-per-h-per-year-over-60 = L/h por cada año por encima de 60
evidence-unit-l-per-min = L/min
evidence-unit-ml-per-min = mL/min
evidence-unit-ms = ms
evidence-unit-s = s
evidence-unit-min = min
evidence-unit-h = h
evidence-unit-days = días
evidence-unit-weeks = semanas
evidence-unit-1-per-ms = por ms
evidence-unit-1-per-s = por s
evidence-unit-1-per-min = por min
evidence-unit-1-per-h = por h
evidence-unit-1-per-day = por día
evidence-unit-1-per-week = por semana
evidence-unit-per-day = por día
evidence-unit-1-per-um-s = por µM por s
evidence-unit-1-per-mm-s = por mM por s
evidence-unit-1-per-ms-mm = por mM por ms
evidence-unit-mv = mV
evidence-unit-1-per-mv = por mV
evidence-unit-ps = pS
evidence-unit-pa = pA
evidence-unit-um-per-mg-per-kg = µM por 1 mg/kg
evidence-unit-mmhg = mmHg
evidence-unit-beats-per-min = latidos por minuto
