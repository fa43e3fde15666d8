# Capítulo 2: ¿por qué un bloqueador haría más fuertes las señales?
#
# Para quien traduce. Un tipo de célula es un freno y el otro son las principales; conserve estas dos
# palabras. La "colina" es la forma de la curva: sube y luego baja. Las líneas "says-" son frases
# enteras que se leen seguidas, en cualquier combinación.

title = El freno y la colina
question = ¿Por qué un bloqueador haría más fuertes las señales?
answer = Una idea es que primero calma a las células que frenan a otras.
scene-name = Un circuito pequeño: una célula freno, dos principales y la célula siguiente.

## Lo que se puede cambiar

control-level_um = Ketamina alrededor de las células
control-level_um-value =
    { $level_band ->
        [none] nada
        [low] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, cerca de lo que da un goteo
        [anaesthesia] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, como para una operación
       *[rats] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, mucho más: solo se dio a ratas
    }
level-none = nada
level-drip = un goteo
level-anaesthesia = operación
level-rats = solo ratas

control-explanation = Qué explicación mostrar
control-explanation-brake = El freno se suelta
control-explanation-resting = Directo a la puerta en reposo
control-explanation-habenula = Un lugar pequeño y profundo se calma
control-explanation-metabolite = En qué se convierte la ketamina

control-what_if = ¿Y si…?
control-what_if-none = como dice la idea
control-what_if-equal = los dos tipos de células fueran igual de sensibles
control-what_if-brake_spared = el fármaco no tocara el freno
control-what_if-pyramids_spared = el fármaco no tocara las principales
control-what_if-agonist = un segundo fármaco retuviera el glutamato

## Las historias y sus momentos

preset-story = La historia
preset-equal = Igual de sensibles
preset-brake_spared = Sin tocar el freno
preset-pyramids_spared = Sin tocar las principales
preset-agonist = Un segundo fármaco retiene
preset-resting = Otra idea: puertas en reposo
preset-habenula = Otra idea: un lugar profundo
preset-metabolite = Otra idea: en qué se convierte

moment-rest = Reposo
moment-low_dose = Una dosis baja
moment-more = Más
moment-anaesthesia = Como para una operación
moment-far_more = Mucho más, solo en ratas
moment-equal_rest = { moment-rest }
moment-equal_low_dose = { moment-low_dose }
moment-equal_more = { moment-more }
moment-equal_anaesthesia = { moment-anaesthesia }
moment-equal_far_more = { moment-far_more }
moment-brake_spared_rest = { moment-rest }
moment-brake_spared_low_dose = { moment-low_dose }
moment-brake_spared_more = { moment-more }
moment-brake_spared_anaesthesia = { moment-anaesthesia }
moment-brake_spared_far_more = { moment-far_more }
moment-pyramids_spared_rest = { moment-rest }
moment-pyramids_spared_low_dose = { moment-low_dose }
moment-pyramids_spared_more = { moment-more }
moment-pyramids_spared_anaesthesia = { moment-anaesthesia }
moment-pyramids_spared_far_more = { moment-far_more }
moment-agonist_rest = { moment-rest }
moment-agonist_low_dose = { moment-low_dose }
moment-agonist_more = { moment-more }
moment-agonist_anaesthesia = { moment-anaesthesia }
moment-agonist_far_more = { moment-far_more }
moment-resting_low_dose = { moment-low_dose }
moment-habenula_low_dose = { moment-low_dose }
moment-metabolite_low_dose = { moment-low_dose }

## La frase que dice lo que se ve ahora

says-rest = No hay ketamina. El freno trabaja y las células principales van a su paso habitual.
says-brake-first = La ketamina ha llegado primero al freno, y el freno va más lento.
says-brake-lets-go =
    { $pyramid_change ->
        [more] El freno se ha soltado y las células principales van más rápido.
        [less] También están ocupadas las puertas de las principales, y van más lentas.
       *[same] También se ocupan las puertas de las principales, y van a su paso habitual.
    }
says-equal =
    { $pyramid_change ->
        [more] Aquí los dos tipos de células son igual de sensibles, y las principales van más rápido.
        [less] Aquí los dos tipos de células son igual de sensibles, y las principales van más lentas.
       *[same] Aquí los dos tipos de células son igual de sensibles, y las principales siguen a su paso.
    } En este modelo no puede salir entonces una colina.
says-brake-spared = Aquí el fármaco no toca el freno, y solo las principales pierden puertas.
says-pyramids-spared = Aquí el fármaco no toca las principales, y solo se suelta el freno.
says-agonist = Aquí un segundo fármaco retiene el glutamato en los finales.
says-resting = En esta idea la ketamina ocupa puertas en reposo de las principales. El freno no cuenta.
says-habenula = En esta idea cesan las ráfagas en un lugar pequeño y profundo del cerebro.
says-metabolite = En esta idea hace el trabajo una sustancia que el cuerpo saca de la ketamina.

says-glutamate-more = En el modelo hay más glutamato que en reposo.
says-glutamate-same = En el modelo hay más o menos tanto glutamato como en reposo.
says-glutamate-less = En el modelo hay menos glutamato que en reposo.
says-no-curve = Esta idea solo está dibujada; el modelo no tiene curva para ella.
says-rats-only = Una dosis tan grande solo se dio a ratas.

## Rótulos del dibujo
# Nombres como mucho 26 letras; menos, reposo y más 12; puertas en reposo 17; las tres ideas 24.

label-glutamate = glutamato
label-less = menos
label-rest = en reposo
label-more = más
label-brake = célula freno: contiene
label-pyramids = principales (piramidales)
label-ketamine = ketamina
label-rats = visto solo en ratas
label-resting = en reposo
label-habenula = un lugar profundo
label-metabolite = en qué se convierte
label-doors = sus propias puertas
label-third = la célula siguiente
label-flat-endings = finales planos: parar
label-round-endings = finales redondos: seguir
label-loop = activa el freno

## Para quien explica

talk-prompt = «Una idea es que el fármaco primero calma al freno. Eso se vio en ratas y ratones. En personas los estudios no coinciden.»
teach-back = «¿Qué pasa en este dibujo cuando la dosis es cada vez más grande?»
