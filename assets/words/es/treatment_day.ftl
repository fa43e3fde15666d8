# Capítulo 7: el día de una sesión.
#
# Para quien traduce. Lo lee gente que tiene miedo. Sea exacto y quédese a su lado.

title = El día como un paseo
question = ¿Cómo es una sesión y qué puede salir mal?
answer = Unas horas en la clínica con personal cerca, sensaciones extrañas que pasan, y alguien que le lleve a casa.

scene-name = Una casa con cinco cuartos, con relojes, un sillón y una persona a su lado.

preset-spray = Aerosol nasal
preset-drip = Goteo

moment-before = Antes
moment-first_minutes = Los primeros minutos
moment-forty_minutes = Cuarenta minutos
moment-two_hours = Dos horas
moment-going_home = Volver a casa

says-day =
    { $moment_id ->
        [before] Antes: le miden la presión y puede preguntar lo que quiera.
        [first_minutes] { $preset ->
            [drip] El goteo empieza. Un tubo fino entra en una vena y alguien se queda con usted.
           *[spray] Usted se pone el aerosol en la nariz, ante el personal.
        }
        [forty_minutes] { $preset ->
            [drip] El goteo termina más o menos ahora. Las cosas pueden verse u oírse extrañas.
           *[spray] La presión es más alta más o menos ahora. Las cosas pueden verse u oírse extrañas.
        }
        [two_hours] { $preset ->
            [drip] En un estudio, las sensaciones extrañas pasaron en este tiempo.
           *[spray] En un estudio, las sensaciones extrañas pasaron en este tiempo. La presión puede seguir alta.
        }
       *[going_home] Alguien le lleva a casa. No conduzca hasta mañana, tras una noche de sueño.
    }

# The number of a room, and of an hour after the spray or the start of the drip.
label-step = { $n }
label-hour = { $n } h
# In the pale part of the bar of blood pressure: how long it stays up.
note-reports-differ = no coinciden
label-no-figure = sin cifra leída
label-blood-pressure = presión
label-feeling-strange = sentirse extraño
label-highest = lo más alto
label-no-driving = no conducir hasta mañana
label-beside-you = con alguien

talk-prompt = «No estará a solas y puede decir basta. Recorramos el día, y usted me para donde le preocupe.»

teach-back = «¿Quién le lleva a casa y qué no hará hasta mañana?»

## Personas de cada 100

hundred-IA-14-title = Cuatro semanas: un efecto grave o serio
hundred-IA-14-treated = aerosol y pastilla nueva
hundred-IA-14-compared = placebo y pastilla nueva
hundred-IA-14-note = Menores de 65 años. Casi todos empezaron y acabaron el día de la dosis.
