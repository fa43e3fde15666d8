# Capítulo 4: ¿con qué rapidez, cuánto y por cuánto tiempo?
#
# Para quien traduce. "La puntuación a la mitad o menos" es la respuesta y "pocos síntomas" la remisión.
# Nada de aquí enfrenta al goteo, el aerosol y las pastillas: vienen de estudios distintos.

title = Un reloj para todo
question = ¿Con qué rapidez, cuánto y por cuánto tiempo?
answer = Algunas personas se sienten mejor en un día, y la mejora se pierde si el tratamiento no sigue.
scene-name = Un reloj de una milésima de segundo a tres meses, con una fila para cada tipo de cambio.

## Lo que se puede cambiar

control-treatment = Tratamiento que mirar
control-treatment-drip = Goteo
control-treatment-spray = Aerosol
control-treatment-tablets = Pastillas

control-zoom = Qué parte del reloj mostrar
control-zoom-all = todo
control-zoom-first_day = primer día
control-zoom-weeks = semanas

## Las historias y sus momentos

preset-story = La historia

moment-whole = Todo el reloj
moment-thousandths = Milésimas de segundo
moment-first_minute = Los primeros minutos
moment-drip_ends = 40 minutos
moment-two_hours = 2 horas
moment-day_1 = Día 1
moment-day_2 = Día 2
moment-week_1 = Una semana
moment-days_10_to_12 = Días 10 a 12
moment-week_4 = Semana 4
moment-weeks_6_to_12 = Semanas 6 a 12
moment-months = Meses

## La frase que dice lo que se ve ahora

says-whole = Un solo reloj va de una milésima de segundo a tres meses. Cada fila es una clase de cambio, y su banda dice cuándo.
says-first-day = Del reloj solo se ve el primer día.
says-weeks = Del reloj solo se ven días, semanas y meses.
says-stop =
    { $treatment ->
        [drip] { $moment_id ->
            [thousandths] En las primeras milésimas de segundo puede abrirse y cerrarse una puerta. No se siente nada.
            [first_minute] El goteo está en marcha. El fármaco va de camino.
            [drip_ends] El goteo termina. De media, los dos grupos de los estudios empiezan a diferenciarse ahora.
            [two_hours] Dos horas: el fármaco sale de la sangre. En un estudio, las sensaciones extrañas ya habían pasado.
            [day_1] Día 1: la diferencia con el grupo de comparación es la mayor.
            [day_2] Día 2: la mejora media sigue ahí.
            [week_1] Una semana: queda una parte de la mejora media.
            [days_10_to_12] Días 10 a 12: la diferencia con el grupo de comparación ya no es clara.
            [week_4] Cuatro semanas tras un goteo: no leímos ningún dato.
            [weeks_6_to_12] De seis a doce semanas tras un goteo: no leímos ningún dato.
           *[months] Durante meses, el beneficio solo se ha visto mientras sigue el tratamiento.
        }
        [spray] { $moment_id ->
            [thousandths] En las primeras milésimas de segundo puede abrirse y cerrarse una puerta. No se siente nada.
            [first_minute] Se acaba de tomar el primer aerosol.
            [drip_ends] Cuarenta minutos: el nivel en la sangre y la presión están cerca de lo más alto.
            [two_hours] Dos horas: en un estudio, las sensaciones extrañas ya habían pasado. La presión puede seguir alta.
            [day_1] Cerca de un día tras el primer aerosol: algunas personas más que con placebo tenían la mitad de los puntos.
            [day_2] Día 2 de los estudios: entonces se contó el primer aerosol.
            [week_1] Una semana: el aerosol se da dos veces por semana. No leímos cuentas de este día.
            [days_10_to_12] El aerosol sigue dos veces por semana. No leímos cuentas de estos días.
            [week_4] Semana 4: con el aerosol, más personas tenían la mitad de los puntos que con placebo. Todas tomaban una pastilla nueva.
            [weeks_6_to_12] Desde la semana 5 el aerosol se da una vez por semana, luego cada una o dos.
           *[months] De quienes estaban bien, recayeron menos con el aerosol que con placebo.
        }
       *[tablets] { $moment_id ->
            [thousandths] En las primeras milésimas de segundo no pasa nada: la pastilla solo se ha tragado.
            [first_minute] Se acaba de tragar la primera pastilla.
            [drip_ends] El cuerpo va tomando la pastilla.
            [two_hours] En cuatro horas gran parte del blanco está ocupada, con dos de los fármacos.
            [day_1] Día 1: no leímos cuentas de personas de este día.
            [day_2] Día 2: no leímos cuentas de personas de este día.
            [week_1] Una semana: ya está cerca de un tercio de la ventaja de seis semanas sobre un placebo.
            [days_10_to_12] En dos semanas llegó más de la mitad de toda la mejora, con pastilla y con placebo.
            [week_4] Semana 4: la ventaja sigue creciendo.
            [weeks_6_to_12] Semanas 6 a 12: cada vez más personas tienen la puntuación a la mitad o menos.
           *[months] Durante meses: aquí no leímos datos de pastillas solas.
        }
    }

## Etiquetas del dibujo
# Los nombres de las filas tienen sitio para 46 letras, los tiempos del eje 9, el primero 24.

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
label-now =
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

hundred-IA-01-title = Un día tras un goteo, junto a un sedante: puntuación a la mitad o menos
hundred-IA-01-when = En el reloj: día 1
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-note = Trastornos del ánimo; ensayos juntos. Después: en unas dos semanas la mejora media se había ido.

hundred-IA-02-title = Un día tras un goteo, junto a suero salino: puntuación a la mitad o menos
hundred-IA-02-when = En el reloj: día 1
hundred-IA-02-treated = goteo de ketamina
hundred-IA-02-compared = goteo de suero salino
hundred-IA-02-note = Otros ensayos del mismo grupo, con suero salino. El suero salino se distingue enseguida.

hundred-IA-03-title = Un día tras el primer aerosol: puntuación a la mitad o menos
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

hundred-IA-08-title = Un día tras un goteo durante una operación: puntuación a la mitad o menos
hundred-IA-08-when = En el reloj: día 1
hundred-IA-08-treated = ketamina, dormidos
hundred-IA-08-compared = suero salino, dormidos
hundred-IA-08-note = Cuarenta personas; nadie podía notarlo. Sin diferencia clara; muy pocas para estar seguros.

hundred-IA-09-title = Pacientes de hospital, hasta ocho goteos, cuatro semanas: puntuación a la mitad o menos
hundred-IA-09-when = En el reloj: semana 4
hundred-IA-09-treated = goteos de ketamina
hundred-IA-09-compared = goteos de un sedante
hundred-IA-09-note = Según cuentan otros. Sin diferencia clara; muy pocas personas para estar seguros.

hundred-IA-12-title = Final de un ensayo corto con una pastilla habitual: gran mejora
hundred-IA-12-when = En el reloj: tras algunas semanas
hundred-IA-12-treated = pastilla habitual
hundred-IA-12-compared = placebo
hundred-IA-12-note = Ese estudio clasificó a la gente a su manera; no es la cuenta habitual. Después: efecto completo a las seis a doce semanas.

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
chart-onset_curves-alt = Dos líneas dibujadas, cada una en su escala. Una sube enseguida y se va en semanas, con una banda. La otra sube durante semanas.
chart-onset_curves-x = Semanas
chart-onset_curves-y = Diferencia con la comparación, escala propia
chart-onset_curves-drip = un goteo: 1 es el efecto de un día
chart-onset_curves-band = con qué rapidez quizá se va
chart-onset_curves-tablets = pastillas diarias: 1 es a las seis semanas
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
