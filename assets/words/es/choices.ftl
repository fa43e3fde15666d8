# Capítulo 8: las opciones y lo que importa.
#
# Para quien traduce. Nada va de mejor a peor. Cada opción tiene las mismas partes, igual de largas.

title = Caminos posibles
question = ¿Qué opciones hay y qué me importa a mí?
answer = Hay varios caminos, también esperar, y cada uno tiene beneficios y cargas.

control-option = Qué tarjeta
control-option-spray = Aerosol de esketamina
control-option-drip = Goteo de ketamina
control-option-tablets = Otra medicina o una añadida
control-option-ect = Terapia electroconvulsiva
control-option-tms = Estimulación magnética
control-option-talking = Terapia psicológica
control-option-waiting = Esperar y observar

preset-cards = Las tarjetas
moment-cards = Las tarjetas

says-condition = Depresión: semanas de ánimo bajo, poca alegría y pocas ganas.
says-decision = ¿Qué probar ahora o más tarde? Deciden usted y su médico.
says-option =
    { $option ->
        [spray] Completo abajo: el aerosol de esketamina.
        [drip] Completo abajo: el goteo de ketamina.
        [tablets] Completo abajo: otra medicina o una añadida.
        [ect] Completo abajo: la terapia electroconvulsiva.
        [tms] Completo abajo: la estimulación magnética.
        [talking] Completo abajo: la terapia psicológica.
       *[waiting] Completo abajo: esperar y observar.
    }

beside-title = Unas junto a otras
beside-pick = Elija hasta tres formas para ponerlas una junto a otra
beside-note = Elija hasta tres. No compare a través de una valla.
beside-benefit = Beneficio
beside-harm = Daño y carga
beside-more = Más en la tarjeta.
beside-rules = Dónde está aprobado
beside-score = La puntuación son puntos por síntomas. Menos es mejor.
beside-fence = estudios distintos
beside-not-in = no en este estudio
beside-whole = Tarjeta entera
beside-said = Coste, cuerpo, mente, día a día y todo lo que dicen las tarjetas
beside-told-none = Ningún estudio de aquí probó estas formas una contra otra.
beside-told-one = Un estudio probó ambas.
beside-told-two-of = Un estudio probó dos de estas.
beside-told-what = { $what }:
beside-told-counts = { $first } { $count } de 100, { $not } no; { $second } { $other } de 100, { $rest } no.
beside-told-more = Dos estudios probaron dos formas una contra otra y no coinciden.
beside-of = de 100
beside-not = no
beside-none = sin recuento aquí
beside-shared = Un estudio de ambas
beside-ticked = usted marcó esto

talk-prompt = «No hay una respuesta buena para todos. ¿Cuáles de estas tarjetas le importan y por qué?»

teach-back = «¿Cuál es nuestro próximo paso y cuándo lo miramos otra vez?»

## Personas de cada 100

hundred-IA-04-title = Tras cuatro semanas de aerosol: puntuación a la mitad o menos
hundred-IA-04-title-short = Cuatro semanas, pastilla nueva: puntuación a la mitad o menos
hundred-IA-04-treated = aerosol y pastilla nueva
hundred-IA-04-treated-short = aerosol
hundred-IA-04-compared = placebo y pastilla nueva
hundred-IA-04-compared-short = placebo
hundred-IA-04-note = Las mismas personas. Uno de los dos ensayos no cumplió su objetivo. Después: vea las recaídas.

hundred-IA-30-title = Ocho semanas, estudio abierto: pocos síntomas
hundred-IA-30-title-short = Pocos síntomas tras ocho semanas
hundred-IA-30-treated = aerosol, con su pastilla
hundred-IA-30-treated-short = aerosol
hundred-IA-30-compared = quetiapina, con su pastilla
hundred-IA-30-compared-short = quetiapina
hundred-IA-30-note = La gente sabía qué recibía; quienes medían, no. Lo hizo el fabricante. Después: vea las líneas hasta la semana 32.
hundred-IA-30-note-short = La gente sabía qué recibía; quienes medían, no. Lo hizo el fabricante.

hundred-IA-07-title = Bien tras 16 semanas, y luego seguir o cambiar: recaída
hundred-IA-07-treated = siguieron con el aerosol
hundred-IA-07-compared = pasaron a placebo
hundred-IA-07-note = Todas siguieron con su pastilla. El tiempo de seguimiento varió.

hundred-IA-14-title = Cuatro semanas: un efecto grave o serio
hundred-IA-14-title-short = Cuatro semanas, pastilla nueva: un efecto grave o serio
hundred-IA-14-treated = aerosol y pastilla nueva
hundred-IA-14-treated-short = aerosol
hundred-IA-14-compared = placebo y pastilla nueva
hundred-IA-14-compared-short = placebo
hundred-IA-14-note = Menores de 65 años. Casi todos empezaron y acabaron el día de la dosis.

hundred-IA-01-title = Un día tras un goteo: puntuación a la mitad o menos
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-treated-short = ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-compared-short = sedante
hundred-IA-01-note = Trastornos del ánimo; ensayos juntos. Después: en unas dos semanas la diferencia media ya no era clara.

hundred-IA-02-title = Un día tras un goteo, junto a suero salino: puntuación a la mitad o menos
hundred-IA-02-treated = goteo de ketamina
hundred-IA-02-treated-short = ketamina
hundred-IA-02-compared = goteo de suero salino
hundred-IA-02-compared-short = suero
hundred-IA-02-note = Otros ensayos del mismo grupo, con suero salino. El suero salino se distingue enseguida.

hundred-IA-12-title = Final de un ensayo corto con una pastilla habitual: gran mejora
hundred-IA-12-title-short = Final de un ensayo corto, pastilla habitual: gran mejora
hundred-IA-12-treated = pastilla habitual
hundred-IA-12-treated-short = pastilla
hundred-IA-12-compared = placebo
hundred-IA-12-compared-short = placebo
hundred-IA-12-note = Personas con depresión en general. Ese estudio las clasificó a su manera. Después: efecto completo a las seis a doce semanas, según nuestro cálculo.

hundred-AE-121-title = Con una pastilla, estudios cortos: náuseas
hundred-AE-121-treated = pastilla
hundred-AE-121-compared = placebo

hundred-IA-13-title = Hasta 14 semanas de una pastilla, estudio abierto: pocos síntomas
hundred-IA-13-treated = pastilla de citalopram
hundred-IA-13-note = No hubo grupo de comparación y la gente sabía qué recibía.

hundred-IA-22-title = Litio añadido, dos semanas o más: puntuación a la mitad o menos
hundred-IA-22-treated = litio añadido
hundred-IA-22-compared = placebo añadido
hundred-IA-22-note = Una pastilla no había bastado. Leído en un resumen; participó poca gente.

hundred-IA-23-title = Doce semanas, veteranos: pocos síntomas
hundred-IA-23-treated = aripiprazol añadido
hundred-IA-23-compared = cambio a bupropión
hundred-IA-23-note = Una pastilla no había bastado. Una cuenta se leyó en un resumen. No hubo placebo.

hundred-IA-10-title = Seis goteos en tres semanas, estudio abierto: puntuación a la mitad o menos
hundred-IA-10-treated = goteos de ketamina
hundred-IA-10-treated-short = goteos
hundred-IA-10-compared = terapia electroconvulsiva
hundred-IA-10-note = Sin psicosis. La gente sabía qué recibía. El otro estudio, en hospital, salió al revés.

hundred-IA-11-title = En hospital, estudio abierto, al final del tratamiento: pocos síntomas
hundred-IA-11-treated = goteos de ketamina
hundred-IA-11-treated-short = goteos
hundred-IA-11-compared = terapia electroconvulsiva
hundred-IA-11-note = La gente sabía qué recibía. Después: con una u otra, la mayoría recayó en un año, sin diferencia clara.

hundred-IA-18-title = Tras unas 13 sesiones de estimulación magnética: puntuación a la mitad o menos
hundred-IA-18-treated = estimulación magnética
hundred-IA-18-treated-short = pulsos
hundred-IA-18-compared = sesión simulada
hundred-IA-18-note = Ensayos juntos. Es difícil una simulación que nadie pueda notar.

hundred-IA-19-title = Tras unas 13 sesiones de estimulación magnética: pocos síntomas
hundred-IA-19-treated = estimulación magnética
hundred-IA-19-compared = simulada
hundred-IA-19-note = Ensayos juntos. Es difícil una simulación que nadie pueda notar.

hundred-IA-26-title = Durante la estimulación magnética: dolor de cabeza
hundred-IA-26-treated = estimulación magnética
hundred-IA-26-treated-short = pulsos
hundred-IA-26-compared = simulada
hundred-IA-26-note = Ensayos juntos. Los otros efectos se cuentan en la tarjeta.

hundred-IA-20-title = Al final de la terapia psicológica: puntuación a la mitad o menos
hundred-IA-20-treated = terapia psicológica
hundred-IA-20-treated-short = terapia
hundred-IA-20-compared = sin terapia
hundred-IA-20-note = Ensayos juntos, leídos en un resumen. La gente sabía qué recibía.

hundred-IA-21-title = Tras seis meses de terapia añadida: puntuación a la mitad o menos
hundred-IA-21-treated = terapia añadida
hundred-IA-21-compared = atención habitual
hundred-IA-21-note = A estas personas una pastilla no les había ayudado. Leído en un resumen. La gente sabía qué recibía.

hundred-IA-24-title = Tres meses sin tratamiento: ya sin depresión
hundred-IA-24-treated = sin tratamiento
hundred-IA-24-treated-short = sin tratar
hundred-IA-24-note = Calculado para adultos que van al médico de familia, muchos con una forma leve. No hubo grupo de comparación.

hundred-IA-25-title = Un año sin tratamiento: ya sin depresión
hundred-IA-25-treated = sin tratamiento
hundred-IA-25-treated-short = sin tratar
hundred-IA-25-note = Calculado para los mismos adultos. No hubo grupo de comparación.

## ¿Qué cree usted?

think-awake = ¿Se está dormido o despierto durante la estimulación magnética?
think-awake-asleep = Dormido
think-awake-awake = Despierto
think-awake-came = Despierto. Un imán da golpecitos y hace ruido junto a la cabeza.
think-sleep = ¿Qué opción se da con una anestesia corta?
think-sleep-talking = La terapia psicológica
think-sleep-ect = Terapia electroconvulsiva
think-sleep-came = La terapia electroconvulsiva. Se duerme un rato corto.
