# Capítulo 4: ¿con qué rapidez, a cuántos, por cuánto tiempo?
#
# Para quien traduce. "La puntuación a la mitad o menos" es la respuesta y "pocos síntomas" la remisión.
# Nada de aquí enfrenta a la infusión, el aerosol y las pastillas: vienen de estudios distintos.
# Cada cuenta dice a cuántas personas ayudó, a cuántas no, y con qué se comparó.

title = ¿Con qué rapidez, a cuántos y por cuánto tiempo?
question = ¿Con qué rapidez, a cuántos y por cuánto tiempo?
answer = Algunas personas se sienten mejor en un día, y la mejora se pierde si el tratamiento no sigue.
scene-name = Tres tarjetas en un mismo calendario: un goteo, el aerosol con una pastilla nueva, y las pastillas. Cada una muestra cuándo se contó a las personas y con qué se comparó.

## Lo que se puede cambiar

control-treatment = Tarjeta que mirar
control-treatment-none = ninguna
control-treatment-drip = goteo
control-treatment-spray = aerosol
control-treatment-tablets = pastillas

control-calendar = Calendario
control-calendar-cards = tres meses
control-calendar-first_day = primer día

control-clock = Un reloj para todo
control-clock-cards = tarjetas
control-clock-whole = todo el reloj

## Las historias y sus momentos

preset-story = Goteo, aerosol, pastillas
preset-comparison = Lo que hace una comparación
preset-not_helped = Si no ayudó

moment-whole = De un vistazo
moment-minutes_40 = 40 minutos
moment-hours_2 = 2 horas
moment-hours_4 = 4 horas
moment-day_1 = Día 1
moment-day_2 = Día 2
moment-week_1 = Semana 1
moment-days_10_to_12 = Días 10 a 12
moment-week_4 = Semana 4
moment-weeks_6_to_12 = Semanas 6 a 12
moment-after = Después
moment-beside_sedative = Frente a un sedante
moment-beside_salt_water = Frente a suero salino
moment-asleep = Dormidos en una operación
moment-not_drip = Tras un goteo
moment-not_spray = Tras cuatro semanas de aerosol
moment-not_yet = Aún no el día 2
moment-not_tablets = Doce semanas de pastillas

## La frase que dice lo que se ve ahora
# Como mucho 16 palabras; la frase que nombra un tiempo nombra el tiempo en que descansa la marca.

says-whole-1 = Cada tarjeta tiene sus propios estudios: sus personas, su comparación, sus tiempos.
says-whole-2 = El corchete acaba donde se vio una primera diferencia; pudo empezar antes.
says-whole-3 = Personas y comparaciones distintas: estos estudios no pueden decir qué funciona mejor.
says-minutes-40-1 = A los 40 minutos, la puntuación media con el goteo empezó a diferenciarse.
says-hours-2-1 = A las 2 horas, sentirse extraño, como lejos, había pasado en un estudio.
says-hours-2-2 = Era un estudio de personas con otra enfermedad. Puede durar más.
says-hours-4-1 = A las 4 horas, en hospital, la puntuación media con aerosol difería del placebo.
says-day-1-1 = Día 1, tras un goteo: { $drip_day_1_shown } de 100 con la puntuación a la mitad; { $drip_day_1_not } no.
says-day-1-2 = Día 1, tras un goteo sedante: { $sedative_day_1_shown } con la puntuación a la mitad; { $sedative_day_1_not } no.
says-day-1-3 = Día 1, dormidos en una operación: { $drip_asleep_shown } tras ketamina, { $salt_water_asleep_shown } tras suero salino. Sin diferencia clara.
says-day-2-1 = Día 2, aerosol y pastilla nueva: { $spray_day_2_shown } de 100 con la puntuación a la mitad; { $spray_day_2_not } no.
says-day-2-2 = Día 2, aerosol placebo y pastilla nueva real: { $dummy_day_2_shown } con la puntuación a la mitad; { $dummy_day_2_not } no.
says-week-1-1 = En la semana 1, las pastillas ya daban más puntuaciones a la mitad que el placebo.
says-week-1-2 = En la semana 1 estaba cerca de un tercio de la ventaja de seis semanas sobre placebo.
says-days-10-to-12-1 = En los días 10 a 12 tras un goteo, la diferencia ya no era clara.
says-week-4-1 = Semana 4, aerosol y pastilla nueva: { $spray_week_4_shown } de 100 con la puntuación a la mitad; { $spray_week_4_not } no.
says-week-4-2 = Semana 4, aerosol placebo y pastilla nueva real: { $dummy_week_4_shown } con la puntuación a la mitad; { $dummy_week_4_not } no.
says-weeks-6-to-12-1 = En la semana 12 con pastillas, { $tablets_week_12_shown } de 100 con la puntuación a la mitad; { $tablets_week_12_not } no.
says-weeks-6-to-12-2 = En la semana 12 no se contó ningún grupo con placebo al lado.
says-after-1 = Ya se dejó de comparar. En qué difieren después no se sabe.
says-after-2 = Estos estudios no pueden decir qué funciona mejor.
says-beside-sedative-1 = Día 1, frente a un sedante: { $drip_day_1_shown } de 100 con la puntuación a la mitad; { $drip_day_1_not } no.
says-beside-sedative-2 = Día 1, tras el sedante: { $sedative_day_1_shown } con la puntuación a la mitad; { $sedative_day_1_not } no.
says-beside-salt-water-1 = Día 1, frente a suero salino: { $drip_salt_water_shown } de 100 con la puntuación a la mitad; { $drip_salt_water_not } no.
says-beside-salt-water-2 = Día 1, tras suero salino: { $salt_water_day_1_shown } con la puntuación a la mitad; { $salt_water_day_1_not } no.
says-asleep-1 = Día 1, anestesia y ketamina: { $drip_asleep_shown } de 100 con la puntuación a la mitad; { $drip_asleep_not } no.
says-asleep-2 = Con anestesia y suero salino: { $salt_water_asleep_shown } sí, { $salt_water_asleep_not } no. Sin diferencia clara.
says-not-drip-1 = El día 1 tras un goteo, { $drip_day_1_not } de 100 no tenían la puntuación a la mitad.
says-not-spray-1 = En la semana 4 con el aerosol, { $spray_week_4_not } de 100 no la tenían a la mitad.
says-not-yet-1 = De 100 que no el día 2, { $later_spray_shown } la tenían a la mitad en la semana 4.
says-not-yet-2 = Con aerosol placebo, { $later_dummy_shown } de otros 100 así la tenían en la semana 4.
says-not-tablets-1 = En la semana 12 con pastillas, { $tablets_week_12_not } de 100 no la tenían a la mitad.
says-not-tablets-2 = No es culpa suya. Quedan otros caminos.
says-no-card = No hay ninguna tarjeta elegida. Elija una para ver a sus personas.
says-card =
    { $counted ->
        [0] Esta tarjeta no tiene ninguna cuenta de 100 en este momento.
       *[1] Las personas contadas en esta tarjeta están junto a la imagen.
    }
says-first-day = Solo el primer día: fármaco en la sangre, sensaciones extrañas y el goteo.
says-onset-band = En 95 de 100 versiones sorteadas la diferencia media va ahora de { $drip_low_percent } a { $drip_high_percent }. Un día tras un goteo es 100.
says-whole-clock = Un solo reloj, de una milésima de segundo a tres meses.

## Rótulos del dibujo
# La mayoría tiene sitio para 30 caracteres, cada línea del nombre de una tarjeta 16, los bloques del
# calendario 15, un momento y lo que se vio, en una línea, 16.

label-which = ¿Qué funciona mejor? Estos estudios no pueden decirlo.
label-why-1 = Personas distintas,
label-why-2 = comparaciones distintas.
label-why-3 = El orden no significa nada.
label-halved =
    { $treatment ->
        [none] personas con los síntomas a la mitad o menos
       *[other] número: de 100 personas, nota a la mitad
    }
label-first-day = primer día
label-first-week = primera semana
label-first-month = primer mes
label-three-months = hasta tres meses
label-scale = otra escala
label-now =
    { $moment_id ->
        [minutes_40] 40 minutos
        [hours_2] 2 horas
        [hours_4] 4 horas
        [day_2] día 2
        [week_1] semana 1
        [days_10_to_12] días 10–12
        [week_4] semana 4
        [not_spray] semana 4
        [not_yet] semana 4
        [weeks_6_to_12] semana 12
        [not_tablets] semana 12
        [after] después
        [whole] inicio
       *[other] día 1
    }
card-drip-name-1 = Goteo
card-drip-name-2 = de ketamina
card-drip-beside-1 = comparado con goteo:
card-drip-beside-2 = sedante o suero salino
card-drip-people = 367 personas, mal de ánimo
card-spray-name-1 = Aerosol con
card-spray-name-2 = pastilla nueva
card-spray-beside-1 = comparado con aerosol
card-spray-beside-2 = placebo y pastilla nueva
card-spray-people = { $people_both_sprays } sin mejora antes
card-tablets-name-1 = Pastillas
card-tablets-name-2 = solas
card-tablets-beside-1 = comparado con
card-tablets-beside-2 = una pastilla placebo
card-tablets-people = { NUMBER($people_tablets) } personas, depresión
label-began = empezó dentro de esto
label-better-average = mejor de media
label-better = mejor que
label-than-sedative =
    { $compared_as ->
        [beside_salt_water] suero salino
       *[other] sedante
    }
label-than-dummy = placebo
label-in-hospital = en hospital:
label-not-clear = no clara
label-no-comparison = sin comparar
label-no-count = vacío: no se contó; luego: no se sabe
label-sooner = antes no se contó
label-ended-1 = fin de comparar
label-hospital-people = { $people_hospital } personas en hospital
label-later-people = { NUMBER($people_tablets_later) } a la semana 12
time-forty = 40 min
time-hours-4 = 4 horas
time-day-1 = día 1
label-masked-1 = en una operación:
label-masked-people = 40 personas, en operación
time-day-2 = día 2
time-week-1 = semana 1
time-days-10 = días 10–12
time-week-4 = semana 4
time-week-6 = semana 6
time-week-12 = semana 12
count-day-1-treated =
    { $compared_as ->
        [beside_salt_water] { $drip_salt_water_shown }
       *[other] { $drip_day_1_shown }
    }
count-day-1-compared =
    { $compared_as ->
        [beside_salt_water] { $salt_water_day_1_shown }
       *[other] { $sedative_day_1_shown }
    }
count-masked-treated = { $drip_asleep_shown }
count-masked-compared = { $salt_water_asleep_shown }
count-day-2-treated = { $spray_day_2_shown }
count-day-2-compared = { $dummy_day_2_shown }
count-week-4-treated = { $spray_week_4_shown }
count-week-4-compared = { $dummy_week_4_shown }
count-week-12 = { $tablets_week_12_shown }
key-disc-treated = tratamiento
key-disc-compared = comparación
key-score = nota media
key-differed = diferencia
key-unclear = no clara
key-began = la diferencia empezó dentro de esto
label-apart = otros estudios, otras personas
key-alone = sin comparación
key-post = fin de comparar; luego: no se sabe

# En un teléfono: nombres de 10 caracteres, la línea de abajo 12.
label-which-1 = ¿Qué funciona mejor?
label-which-2 = Estos estudios no pueden decirlo.
short-day = día
short-week = semana
short-month = mes
short-quarter = 3 meses
short-drip = Goteo
short-drip-beside-1 = o goteo
short-drip-beside-2 = sedante
short-spray = Aerosol
short-spray-beside-1 = o placebo,
short-spray-beside-2 = + pastilla
short-tablets = Pastillas
short-tablets-beside-1 = o placebo
short-tablets-beside-2 = igual
short-masked = operación

# Las filas del reloj: los nombres tienen sitio para 46 caracteres, los tiempos del eje 9, el primero 24.

label-doors = puertas ocupadas (células, ratones)
label-blood = fármaco en la sangre
label-strange = sensaciones extrañas
label-circuit = circuito de células nerviosas (ratas)
label-synapses = nuevos contactos (ratones)
label-drip = ánimo: un goteo
label-spray = ánimo: aerosol con pastilla nueva
label-tablets = ánimo: solo pastillas
label-target = blanco de la pastilla ocupado
label-release = cede un freno de la serotonina (ratas)
label-neurons = cuentan células nuevas (ratones)
label-people = visto en personas
label-animals = visto en animales o células
label-read = momento leído en un estudio
label-clock-now =
    { $now_unit ->
        [ms] { $now_shown ->
            [one] una milésima de segundo
           *[other] { $now_shown } milésimas de segundo
        }
        [s] { $now_shown ->
            [one] 1 segundo
           *[other] { $now_shown } segundos
        }
        [min] { $now_shown ->
            [one] 1 minuto
           *[other] { $now_shown } minutos
        }
        [h] { $now_shown ->
            [one] 1 hora
           *[other] { $now_shown } horas
        }
        [d] día { $now_shown }
       *[w] semana { $now_shown }
    }

tick-ms = una milésima de segundo
tick-second = 1 segundo
tick-minute = 1 minuto
tick-forty = 40 minutos
tick-hour = 1 hora
tick-hours-2 = 2 horas
tick-day = 1 día
tick-week = 1 sem.
tick-weeks-4 = 4 sem.
tick-months-3 = 3 meses

## Personas de cada 100
# Los títulos dicen quién y cuándo; los nombres de los dos grupos tienen sitio para 30 letras.

people-nobody =
    { $people_there ->
        [none] Elija una tarjeta para ver a sus personas.
        [scores] En este momento se compararon puntuaciones medias. Nadie se contó de 100.
        [share] Con pastillas, más personas tenían la puntuación a la mitad que con placebo. La fuente no da ninguna cuenta de 100.
       *[other] Esta tarjeta no tiene ninguna cuenta de 100 en este momento.
    }

hundred-IA-01-title = Un día tras un goteo, junto a un sedante: puntuación a la mitad o menos
hundred-IA-01-when = En el reloj: día 1
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-note = Trastornos del ánimo; ensayos juntos. Después: en unas dos semanas la diferencia media ya no era clara.

hundred-IA-02-title = Un día tras un goteo, junto a suero salino: puntuación a la mitad o menos
hundred-IA-02-when = En el reloj: día 1
hundred-IA-02-treated = goteo de ketamina
hundred-IA-02-compared = goteo de suero salino
hundred-IA-02-note = Otros ensayos del mismo grupo, con suero salino. El suero salino se distingue enseguida.

hundred-IA-03-title = Cerca de un día tras el primer aerosol: puntuación a la mitad o menos
hundred-IA-03-when = En el reloj: día 2
hundred-IA-03-treated = aerosol y pastilla nueva
hundred-IA-03-compared = placebo y pastilla nueva
hundred-IA-03-note = Depresión que dos o más medicinas no han mejorado. Dos ensayos juntos. Después: vea la semana cuatro.

hundred-IA-04-title = Tras cuatro semanas de aerosol: puntuación a la mitad o menos
hundred-IA-04-when = En el reloj: semana 4
hundred-IA-04-treated = aerosol y pastilla nueva
hundred-IA-04-compared = placebo y pastilla nueva
hundred-IA-04-note = Las mismas personas. Uno de los dos ensayos no cumplió su objetivo. Después: vea las recaídas.

hundred-IA-05-title = Tras cuatro semanas, un ensayo grande: pocos síntomas
hundred-IA-05-when = En el reloj: semana 4
hundred-IA-05-treated = aerosol y pastilla nueva
hundred-IA-05-compared = placebo y pastilla nueva
hundred-IA-05-note = Este ensayo cumplió su objetivo. Mire al lado el otro.

hundred-IA-06-title = Tras cuatro semanas, el otro ensayo, 56 mg: pocos síntomas
hundred-IA-06-when = En el reloj: semana 4
hundred-IA-06-treated = aerosol y pastilla nueva
hundred-IA-06-compared = placebo y pastilla nueva
hundred-IA-06-note = Este ensayo no cumplió su objetivo.

hundred-IA-17-title = Tras cuatro semanas, el otro ensayo, 84 mg: pocos síntomas
hundred-IA-17-when = En el reloj: semana 4
hundred-IA-17-treated = aerosol y pastilla nueva
hundred-IA-17-compared = placebo y pastilla nueva
hundred-IA-17-note = Este ensayo no cumplió su objetivo.

hundred-IA-07-title = Bien tras 16 semanas, y luego seguir o cambiar: recaída
hundred-IA-07-when = En el reloj: meses
hundred-IA-07-treated = siguieron con el aerosol
hundred-IA-07-compared = pasaron a placebo
hundred-IA-07-note = Todas siguieron con su pastilla. El tiempo de seguimiento varió.

hundred-IA-27-title = Hacia las doce semanas de pastillas: puntuación a la mitad o menos
hundred-IA-27-when = En el calendario: semana 12
hundred-IA-27-treated = pastillas
hundred-IA-27-note = Personas con pastillas en ensayos cortos reunidos. No se contó a nadie con placebo a su lado.

hundred-IA-29-title = Sin la mitad el día 2, contados otra vez la semana 4: puntuación a la mitad o menos
hundred-IA-29-when = En el calendario: semana 4
hundred-IA-29-treated = aerosol y pastilla nueva
hundred-IA-29-compared = aerosol placebo y pastilla nueva
hundred-IA-29-note = Solo personas sin la puntuación a la mitad el día 2. Uno de los dos ensayos no alcanzó su meta principal.

hundred-IA-08-title = Un día tras un goteo durante una operación: puntuación a la mitad o menos
hundred-IA-08-when = En el reloj: día 1
hundred-IA-08-treated = ketamina, dormidos
hundred-IA-08-compared = suero salino, dormidos
hundred-IA-08-note = Cuarenta personas; dormían y casi nadie podía notarlo. Sin diferencia clara; muy pocas para estar seguros.

hundred-IA-09-title = Pacientes de hospital, hasta ocho goteos, cuatro semanas: puntuación a la mitad o menos
hundred-IA-09-when = En el reloj: semana 4
hundred-IA-09-treated = goteos de ketamina
hundred-IA-09-compared = goteos de un sedante
hundred-IA-09-note = Según cuentan otros. Sin diferencia clara; muy pocas personas para estar seguros.

hundred-IA-12-title = Final de un ensayo corto con una pastilla habitual: gran mejora
hundred-IA-12-when = En el reloj: tras algunas semanas
hundred-IA-12-treated = pastilla habitual
hundred-IA-12-compared = placebo
hundred-IA-12-note = Ese estudio clasificó a la gente a su manera; no es la cuenta habitual. Después: efecto completo a las seis a doce semanas, según nuestro cálculo.

## Gráficos
# El eje de abajo tiene sitio para 44 letras, el de arriba para 54, los nombres de líneas 46, las marcas 12 a 22.

chart-masked_scores-title = Dos grupos dormidos durante el goteo
chart-masked_scores-alt = Dos líneas de puntos durante dos semanas. Las dos bajan tras el día 0 y van cerca. Los grupos no empezaron igual.
chart-masked_scores-x = Días después de un goteo
chart-masked_scores-y = Puntos de depresión (MADRS), menos es mejor
chart-masked_scores-treated = ketamina con anestesia
chart-masked_scores-compared = suero salino con anestesia
chart-masked_scores-people = Un ensayo, 20 personas frente a 20
chart-masked_scores-caution = Los grupos no empezaron igual

chart-spray_scores-title = Los primeros aerosoles en un ensayo pequeño
chart-spray_scores-alt = Cuatro grupos a las dos horas, un día y ocho días. Los tres grupos con aerosol bajan más que el placebo al principio.
chart-spray_scores-x = Después del primer aerosol
chart-spray_scores-y = Cambio de puntos (MADRS), menos es mejor
chart-spray_scores-hours_2 = 2 horas
chart-spray_scores-day_1 = 1 día
chart-spray_scores-day_8 = 8 días
chart-spray_scores-dose_28 = aerosol, 28 mg en el estudio
chart-spray_scores-dose_56 = aerosol, 56 mg en el estudio
chart-spray_scores-dose_84 = aerosol, 84 mg en el estudio
chart-spray_scores-compared = placebo
chart-spray_scores-people = 11 o 12 personas por dosis, 33 con placebo
chart-spray_scores-caution = Dos aerosoles por semana entre medias

chart-difference_course-title = En hospital: aerosol frente a placebo
chart-difference_course-alt = Tres puntos con margen: cuatro horas, un día y 25 días. Todos están unos puntos por debajo de cero.
chart-difference_course-x = Después del primer aerosol
chart-difference_course-y = Diferencia en puntos (MADRS), bajo 0 es mejor
chart-difference_course-hours_4 = 4 horas
chart-difference_course-day_1 = 1 día
chart-difference_course-day_25 = 25 días
chart-difference_course-difference = aerosol frente a placebo, con margen
chart-difference_course-people = 456 personas, hospital en los dos grupos
chart-difference_course-caution = Varias dosis, no una

chart-twin_trials-title = Dos ensayos con un mismo diseño
chart-twin_trials-alt = Puntos con su dispersión de dos ensayos. En los dos, cada grupo tenía menos puntos tras cuatro semanas, y los del aerosol algunos menos aún. Un ensayo no cumplió su objetivo.
chart-twin_trials-x = Dos ensayos, tras cuatro semanas
chart-twin_trials-y = Cambio de puntos (MADRS), menos es mejor
chart-twin_trials-first_trial = no cumplió su objetivo
chart-twin_trials-second_trial = cumplió su objetivo
chart-twin_trials-dose_56 = aerosol, 56 mg en el estudio
chart-twin_trials-dose_84 = aerosol, 84 mg en el estudio
chart-twin_trials-flexible = aerosol, dosis ajustada
chart-twin_trials-compared = placebo
chart-twin_trials-people = Unas 100 personas en cada grupo
chart-twin_trials-caution = Todas tomaban una pastilla nueva

chart-comparator_bars-title = La comparación cambia la imagen
chart-comparator_bars-alt = Cuatro barras con margen, un día tras un goteo. Las dos de ketamina son parecidas; la del sedante es más alta que la del suero salino.
chart-comparator_bars-x = Un día después de un goteo
chart-comparator_bars-y = De 100 personas: puntuación a la mitad o menos
chart-comparator_bars-ketamine = ketamina
chart-comparator_bars-ketamine_too = ketamina
chart-comparator_bars-sedative = sedante
chart-comparator_bars-salt_water = suero salino
chart-comparator_bars-sedative_trials = con un sedante
chart-comparator_bars-salt_water_trials = con suero salino
chart-comparator_bars-people = Nueve ensayos juntos, 367 personas
chart-comparator_bars-caution = Dos grupos de ensayos, otras personas

chart-spray_bars-title = El aerosol en dos momentos
chart-spray_bars-alt = Cuatro barras con margen: aerosol y placebo el día 2 y el día 28. Las del aerosol son más altas cada vez.
chart-spray_bars-x = Aerosol o placebo, con pastilla nueva
chart-spray_bars-y = De 100 personas: puntuación a la mitad o menos
chart-spray_bars-spray = aerosol
chart-spray_bars-spray_too = aerosol
chart-spray_bars-dummy = placebo
chart-spray_bars-dummy_too = placebo
chart-spray_bars-day_2 = día 2
chart-spray_bars-day_28 = día 28
chart-spray_bars-people = Dos ensayos juntos, unas 520 personas
chart-spray_bars-caution = Uno de los dos no cumplió su objetivo

chart-onset_curves-title = Una ilustración: rápido y lento
chart-onset_curves-alt = Dos líneas dibujadas, cada una en su escala. Una sube enseguida y se va en semanas, en una banda ancha. La otra sube durante semanas, entre dos líneas finas.
chart-onset_curves-x = Semanas
chart-onset_curves-y = Diferencia con la comparación, escala propia
chart-onset_curves-drip = un goteo: 1 es el efecto de un día
chart-onset_curves-band = donde están 95 de 100 versiones sorteadas
chart-onset_curves-tablets = pastillas diarias: 1 es a las seis semanas
chart-onset_curves-tablets_band = lo mismo para pastillas: cómo suben
chart-onset_curves-illustration = Ilustración, no una medida
chart-onset_curves-caution = Otros ensayos, personas y comparaciones

chart-transporter_filling-title = Lo que se llena en horas y cambia en semanas
chart-transporter_filling-alt = Una línea muestra cuánto del blanco ocupan las pastillas diarias: mucho en horas. Otra, de ratas, sube durante tres semanas.
chart-transporter_filling-x = Días de pastillas
chart-transporter_filling-y = De 100
chart-transporter_filling-daily = blanco ocupado, una pastilla al día
chart-transporter_filling-first = tras una sola pastilla
chart-transporter_filling-desensitised = células acostumbradas: ratas, modelo
chart-transporter_filling-scanned = imagen en personas, dos pastillas
chart-transporter_filling-other = imagen, una pastilla que no encajó

## Para quien explica

talk-prompt = «Lo grande que parece depende de con qué se compara. Miremos los dos grupos y qué les pasó después.»
teach-back = «De 100 personas, ¿cuántas estaban mejor con el tratamiento y cuántas con la comparación?»

## ¿Qué cree usted?

think-pump = ¿Qué llenan en las primeras horas las pastillas de aquí?
think-pump-pump = Una bomba de serotonina
think-pump-door = La puerta del capítulo 1
think-pump-came = Una bomba de serotonina, un mensajero. Otras cosas cambian más despacio.
think-slow = En ratas con pastillas, ¿qué cambió despacio?
think-slow-filling = Lo llena que estaba la bomba
think-slow-brake = Un freno de unas células
think-slow-came = Un freno de las células de serotonina perdió fuerza en semanas. No está claro si eso importa.
