# Capítulo 2: ¿por qué un bloqueador haría más fuertes las señales?
#
# Para quien traduce. Un tipo de célula es un freno y el otro son las principales; conserve estas dos
# palabras. La "colina" es la forma de la curva: sube y luego baja. Las líneas "says-" son frases
# enteras que se leen seguidas, en cualquier combinación.

title = El freno y la colina
question = ¿Por qué un bloqueador haría más fuertes las señales?
answer = Una idea es que primero calma a las células que frenan a otras.
scene-name = Un circuito pequeño: una célula freno, dos principales y la célula siguiente.
clock = Un segundo aquí equivale a unos { $per_second } minutos. Los minutos son elegidos, no medidos.

## Lo que se puede cambiar

control-level_um = Ketamina alrededor de las células
control-level_um-value =
    { $level_band ->
        [none] nada
        [below] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, menos de lo que da un goteo
        [drip] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, más o menos lo que da un goteo
        [between] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, más de lo que da un goteo
        [anaesthesia] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, como para una operación
       *[rats] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, mucho más: solo se dio a ratas
    }
level-drip = goteo
level-anaesthesia = operación
level-rats = ratas

control-explanation = Qué explicación mostrar
control-explanation-interneuron = El freno se suelta
control-explanation-direct = Directo a la puerta en reposo
control-explanation-habenula = Un lugar pequeño y profundo se calma
control-explanation-metabolite = En qué se convierte la ketamina

control-experiment = ¿Y si…?
control-experiment-none = como dice la idea
control-experiment-equal = los dos tipos de células fueran igual de sensibles
control-experiment-brake_easier = las puertas del freno se ocuparan más fácil
control-experiment-brake_spared = el fármaco no tocara el freno
control-experiment-pyramids_spared = el fármaco no tocara las principales
control-experiment-agonist = un segundo fármaco retuviera el glutamato

## Las historias y sus momentos

preset-story = La historia
preset-equal = Igual de sensibles

moment-rest = Reposo
moment-low_dose = Una dosis baja
moment-more = Más
moment-anaesthesia = Como para una operación
moment-far_more = Mucho más, solo en ratas

## La frase que dice lo que se ve ahora

says-rest = No hay ketamina. El freno trabaja y las células principales van a su paso habitual.
says-brake-first = La ketamina ha llegado primero al freno, y el freno va más lento.
says-little = Una cantidad tan pequeña de ketamina apenas cambia nada aquí.
says-brake-lets-go =
    { $pyramid_change ->
        [more] El freno se ha soltado y las células principales van más rápido.
        [less] También están ocupadas las puertas de las principales, y van más lentas.
       *[same] El freno va más lento, y también se ocupan las puertas de las principales. Siguen casi a su paso habitual.
    }
says-no-more-growth = Ahora se ocupan también las puertas de las células principales. Van más rápido que en reposo, pero más fármaco ya no trae más subida.
says-equal =
    { $pyramid_change ->
        [more] Aquí los dos tipos de células son igual de sensibles, y las principales van más rápido.
        [less] Aquí los dos tipos de células son igual de sensibles, y las principales van más lentas.
       *[same] Aquí los dos tipos de células son igual de sensibles, y las principales siguen a su paso.
    } En este modelo no puede salir entonces una colina.
says-brake-easier = Aquí las puertas del freno se ocupan más fácil que las de las principales. Para la ketamina nadie ha leído cuánto; aquí se supone.
says-brake-spared = Aquí el fármaco no toca el freno, y solo las principales pierden puertas.
says-pyramids-spared = Aquí el fármaco no toca las principales, y solo se suelta el freno.
says-agonist = Aquí un segundo fármaco retiene el glutamato en los finales.
says-direct = En esta idea la ketamina ocupa puertas en reposo de las principales. El freno no cuenta.
says-habenula = En esta idea cesan las ráfagas en un lugar pequeño y profundo del cerebro.
says-metabolite = En esta idea hace el trabajo una sustancia que el cuerpo forma a partir de la ketamina.

says-glutamate-more = En el modelo hay más glutamato que en reposo.
says-glutamate-same = En el modelo hay más o menos tanto glutamato como en reposo.
says-glutamate-less = En el modelo hay menos glutamato que en reposo.
says-no-curve = Esta idea solo está dibujada; el modelo no tiene curva para ella.
says-rise-gone = En ratas despiertas las dosis bajas subieron el glutamato. Con las puertas ocupadas como en el capítulo 1, este modelo casi no muestra esa subida.
says-band = El reposo cuenta como 100. En 95 de 100 versiones sorteadas del modelo el glutamato acaba entre { $glutamate_low_percent } y { $glutamate_high_percent }.
says-rats-only = Una dosis tan grande solo se dio a ratas.
says-people-disagree = Así fue en ratas. En personas los estudios no coinciden.

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
label-signal = señal
label-door = puerta (receptor NMDA)
label-doors = sus propias puertas
label-third = la célula siguiente
label-flat-endings = finales planos: parar
label-round-endings = finales redondos: seguir
label-loop = activa el freno

## Gráficos
# El eje de abajo tiene sitio para 44 letras, el de arriba para 50, las marcas para 12 a 16.

chart-glutamate_by_level-title = Una colina baja: un poco más, luego menos
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] Una línea del modelo.
       *[other] Una línea del modelo, cambiada por la pregunta que usted eligió.
    } { $glutamate_change ->
        [more] Al nivel del dibujo hay más glutamato que en reposo.
        [less] Al nivel del dibujo hay menos glutamato que en reposo.
       *[same] Al nivel del dibujo hay casi tanto glutamato como en reposo.
    } Entre las dos líneas finas quedan 95 de 100 versiones sorteadas del modelo. Los signos de arriba son de ratas: más con tres dosis, igual con una mayor, menos con una muy grande.
chart-glutamate_by_level-x = Ketamina libre, µM
chart-glutamate_by_level-y = Glutamato en los finales (forma, sin escala)
chart-glutamate_by_level-less = menos
chart-glutamate_by_level-rest = como en reposo
chart-glutamate_by_level-more = más
chart-glutamate_by_level-drip = goteo
chart-glutamate_by_level-anaesthesia = operación
chart-glutamate_by_level-band = 95 de 100 versiones
chart-glutamate_by_level-rats = ratas: más, igual, menos

## Para quien explica

talk-prompt = «Una idea es que el fármaco primero calma al freno. Eso se vio en ratas y ratones. En personas los estudios no coinciden.»
teach-back = «¿Qué pasa en este dibujo cuando la dosis es cada vez más grande?»
