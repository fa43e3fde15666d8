# Capítulo 7: el día de una sesión.
#
# Para quien traduce. Lo lee gente que tiene miedo. Sea exacto y quédese a su lado.

title = El día en una sola sala
question = ¿Cómo es una sesión y qué riesgos tiene?
answer = Unas horas con personal cerca, sensaciones extrañas que a la mayoría se le pasan y compañía para volver.

scene-name = Una sala tranquila: una persona en un sillón reclinable, alguien del personal a su lado, una ventana y un reloj.

preset-spray = Aerosol nasal
preset-drip = Suero
preset-felt = Qué sintió la gente

moment-before = Antes
moment-first_minutes = Los primeros minutos
moment-forty_minutes = Cuarenta minutos
moment-two_hours = Dos horas
moment-going_home = Volver a casa
moment-felt_far = Lejos
moment-felt_sick = Náuseas
moment-felt_afraid = Miedo
moment-felt_calm = Soltarse
moment-felt_nothing = Nada extraño

says-before = Antes: le miden la presión y puede preguntar lo que quiera.
says-given =
    { $preset ->
        [drip] Un tubo fino entra en una vena. Alguien se queda con usted.
       *[spray] Usted se pone el aerosol en la nariz, ante el personal.
    }
says-soon = Puede empezar a sentir lejanía, mareo, sueño o náuseas.
says-strange = Las cosas pueden parecer extrañas. Puede sentirse lejos de su cuerpo.
says-forty =
    { $preset ->
        [drip] El suero termina más o menos ahora. Alguien sigue con usted.
       *[spray] La presión es más alta más o menos ahora. El personal la mide.
    }
says-on = Pasan las horas.
says-passed =
    { $preset ->
        [drip] En un estudio del suero habían pasado en dos horas.
       *[spray] En un estudio del aerosol casi habían pasado en hora y media.
    }
says-longer =
    { $preset ->
        [drip] Pueden durar más. Pregunte cuánto tiempo se queda el personal.
       *[spray] Pueden durar más. Norma de EE. UU.: vigilar al menos dos horas.
    }
says-pressure-up = La presión puede seguir alta. Los informes no coinciden.
says-home = Alguien le lleva a casa. No conduzca hasta mañana, tras dormir una noche.
says-felt-far = Hay quien se siente lejos, como separado de sí mismo.
says-felt-sick = Hay quien tiene náuseas o vomita. Dígaselo al personal enseguida.
says-felt-afraid = Hay quien siente ansiedad o miedo. Alguien está ahí. Puede decir basta.
says-felt-calm = En entrevistas sobre esketamina por boca se habló también de soltarse.
says-felt-nothing = Hay quien no siente nada extraño. A algunas personas no les ayuda.

# An hour after the spray or the start of the drip.
tick-hour = { $n } h
tick-minute-0 = 0
tick-minute-30 = 30
tick-minute-60 = 60
tick-minute-90 = 90
tick-minute-90-end = 90 min
tick-minute-120-end = 120 min
note-passed = casi había pasado
note-passed-drip = había pasado
note-watch = Vigilancia: al menos (norma de EE. UU.)
note-watch-drip = Con usted: sin norma hallada
note-strange = Sensación extraña: un estudio
note-strange-drip = Sensación extraña: un estudio
note-pressure = Presión alta: no hay acuerdo
head-watch = Vigilancia
sub-watch = al menos (norma de EE. UU.)
head-watch-drip = Con usted
sub-watch-drip = sin norma hallada
head-strange = Sensación extraña
sub-strange = estudio del aerosol
sub-strange-drip = estudio del suero
head-pressure = Presión alta
sub-pressure = no hay acuerdo
head-no-driving = No conducir
sub-no-driving = hasta mañana
# What is named in studies, not what anybody will feel.
note-told =
    { $moment_id ->
        [felt_far] En ensayos del aerosol: lejanía
        [felt_sick] En ensayos del aerosol: náuseas
        [felt_afraid] En ensayos del aerosol: ansiedad
        [felt_calm] En entrevistas: soltarse
       *[felt_nothing] En ensayos del aerosol: nada de esto
    }
note-differ = elegidos por distintos; no dicen cuántas veces
# What reports name; the trials of the spray call it dissociation or feeling detached.
thought-who = Hay quien se siente
thought-what = separado de sí mismo
label-no-driving = No conducir hasta mañana
label-cuff = brazalete: presión
label-finger-clip = pinza de dedo: oxígeno
label-drip = suero
label-spray = aerosol
label-bubble = según informes; no son palabras de alguien
label-bar = cuánto dura, no su fuerza

talk-prompt = «No estará a solas y puede decir basta. Recorramos el día, y usted me para donde le preocupe.»

teach-back = «¿Quién le lleva a casa y qué no hará hasta mañana?»

## Personas de cada 100

hundred-IA-14-title = Cuatro semanas: un efecto grave o serio
hundred-IA-14-treated = aerosol y pastilla nueva
hundred-IA-14-compared = placebo y pastilla nueva
hundred-IA-14-note = Menores de 65 años. Casi todos empezaron y acabaron el día de la dosis.

## ¿Qué cree usted?

think-drip = ¿Por dónde entra la ketamina con el goteo?
think-drip-nose = Por la nariz
think-drip-vein = Por una vena
think-drip-came = Por una vena, a través de un tubo fino. El aerosol entra por la nariz.
think-cuff = ¿Qué mide el manguito del brazo?
think-cuff-oxygen = El oxígeno
think-cuff-pressure = La presión arterial
think-cuff-came = La presión arterial. La pinza del dedo mide el oxígeno.
