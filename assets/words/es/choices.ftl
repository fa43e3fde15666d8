# Capítulo 8: las opciones y lo que importa.
#
# Para quien traduce. Nada va de mejor a peor. Cada opción tiene las mismas partes, igual de largas.

title = Caminos posibles
question = ¿Qué opciones hay y qué me importa a mí?
answer = Hay varios caminos, también esperar, y cada uno da algo y pide algo.

scene-name = Siete tarjetas en un orden fijo, una por opción.

control-option = Qué tarjeta
control-option-spray = Aerosol de esketamina
control-option-drip = Goteo de ketamina
control-option-tablets = Otra medicina o una añadida
control-option-ect = Terapia electroconvulsiva
control-option-tms = Estimulación magnética
control-option-talking = Terapia de conversación
control-option-waiting = Esperar y observar

part-benefit = Lo que da
part-harm = Lo que cuesta
part-life = Lo que pide

cards-note = Estudios, personas y comparaciones distintas: no compare una tarjeta con otra.

talk-prompt = «No hay una respuesta buena para todos. ¿Cuáles de estas tarjetas le importan y por qué?»

teach-back = «¿Cuál es nuestro próximo paso y cuándo lo miramos otra vez?»

## Personas de cada 100

hundred-IA-04-title = Tras cuatro semanas de aerosol: puntuación a la mitad o menos
hundred-IA-04-treated = aerosol y pastilla nueva
hundred-IA-04-compared = aerosol falso y pastilla nueva
hundred-IA-04-note = Las mismas personas. Uno de los dos ensayos no cumplió su objetivo. Después: vea las recaídas.

hundred-IA-07-title = Bien tras 16 semanas, y luego seguir o cambiar: recaída
hundred-IA-07-treated = siguieron con el aerosol
hundred-IA-07-compared = pasaron a uno falso
hundred-IA-07-note = Todas siguieron con su pastilla. El tiempo de seguimiento varió.

hundred-IA-01-title = Un día tras un goteo: puntuación a la mitad o menos
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-note = Males del ánimo; ensayos juntos. Después: en unas dos semanas la mejora media se había ido.

hundred-IA-12-title = Final de un ensayo corto con una pastilla habitual: gran mejora
hundred-IA-12-treated = pastilla habitual
hundred-IA-12-compared = pastilla falsa
hundred-IA-12-note = Un grupo estadístico de ese trabajo, no la cuenta habitual. Después: efecto completo a las seis a doce semanas.

hundred-IA-10-title = Seis goteos en tres semanas, estudio abierto: puntuación a la mitad o menos
hundred-IA-10-treated = goteos de ketamina
hundred-IA-10-compared = terapia electroconvulsiva
hundred-IA-10-note = Sin psicosis. La gente sabía qué recibía. El otro estudio, en hospital, salió al revés.

hundred-IA-11-title = En hospital, estudio abierto, unas cuatro semanas: pocos síntomas
hundred-IA-11-treated = goteos de ketamina
hundred-IA-11-compared = terapia electroconvulsiva
hundred-IA-11-note = La gente sabía qué recibía. Después: con una u otra, la mayoría recayó en un año.

hundred-IA-18-title = Tras unas 13 sesiones de estimulación magnética: puntuación a la mitad o menos
hundred-IA-18-treated = estimulación magnética
hundred-IA-18-compared = sesión falsa
hundred-IA-18-note = Ensayos juntos. Es difícil hacer una sesión falsa.

hundred-IA-21-title = Tras seis meses de conversación añadida: puntuación a la mitad o menos
hundred-IA-21-treated = conversación añadida
hundred-IA-21-compared = atención habitual
hundred-IA-21-note = A estas personas una pastilla no les había ayudado. Leído en un resumen. La gente sabía qué recibía.

hundred-IA-24-title = Tres meses sin tratamiento: libres de depresión
hundred-IA-24-treated = sin tratamiento
hundred-IA-24-note = Un modelo de adultos de consultas, muchos levemente enfermos. No hubo grupo de comparación.

hundred-IA-25-title = Un año sin tratamiento: libres de depresión
hundred-IA-25-treated = sin tratamiento
hundred-IA-25-note = El mismo modelo. No hubo grupo de comparación.
