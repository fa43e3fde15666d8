# Capítulo 2: ¿cómo podría un bloqueador hacer más fuertes las señales?
#
# Para quien traduce. Un tipo de célula es un freno y el otro son las principales; conserve estas dos
# palabras. La "colina" es la forma de la curva: sube y luego baja. Las líneas "says-" son frases
# enteras que se leen seguidas, en cualquier combinación.

title = El pie y el freno
question = ¿Cómo podría un bloqueador hacer más fuertes las señales?
answer = Una idea es que primero calma a las células que frenan a otras.
scene-name = Un circuito pequeño: una célula freno, una célula principal y la célula siguiente.
clock = Los segundos son para contarlo: no se midieron minutos.

## Lo que se puede cambiar

control-level_um = Ketamina alrededor de las células
control-level_um-value =
    { $level_band ->
        [none] nada
        [below] menos de lo que da un goteo
        [drip] más o menos lo que da un goteo
        [between] más de lo que da un goteo
        [anaesthesia] como para una operación
       *[rats] mucho más: solo se dio a ratas
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM libre
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
preset-far_more = Mucho más, solo en ratas
preset-equal = Igual de sensibles

moment-rest = Reposo
moment-low_dose = Una dosis baja
moment-brake_quiets = Primero el freno
moment-main_speeds = Luego la principal
moment-glutamate_rises = Más glutamato
moment-people = ¿Y en personas?
moment-our_model = Nuestro modelo
moment-more = Una dosis mayor
moment-anaesthesia = Aún mayor
moment-not_known = No se sabe
moment-far_more = Mucho más, solo en ratas

moment-equal_rest = Reposo
moment-equal_low_dose = Una dosis baja
moment-equal_more = Más
moment-equal_anaesthesia = Como para una operación
moment-equal_far_more = Mucho más, solo en ratas

## La frase que dice lo que se ve ahora

# La historia: como mucho 14 palabras a la vez, cada frase entera por sí sola. Conserve cada duda.
says-rest = La célula freno presiona a la célula principal y la hace lenta.
says-low-dose = Una idea: la ketamina ocupa primero puertas de la célula freno.
says-brake-quiets = En ratas, otro bloqueador, MK-801, calmó las células freno. El freno suelta.
says-main-speeds = Luego, en esas ratas, la mayoría de las principales se aceleró.
says-glutamate-rises = Idea: freno suelto, principales rápidas. En ratas, dosis bajas de ketamina subieron el glutamato.
says-people = Los estudios en personas no coinciden. Algunos vieron signos de subida.
says-our-model = Con las puertas del capítulo 1, nuestro modelo casi no muestra subida.
says-more = En esta idea, más ketamina ocupa también puertas de la célula principal.
says-anaesthesia = En ratas, una dosis mayor no cambió el glutamato. La equivalencia es suposición nuestra.
says-not-known = No se sabe si esa subida mejora el ánimo en personas.
says-far-more = Dosis muy grande, solo en ratas: glutamato por debajo del reposo.

# Lo que se dice cuando alguien prueba cosas: una de estas, y luego lo que da el modelo.
says-no-drug = Sin ketamina: el freno presiona y la principal sigue a su paso.
says-doors-filled = Nuestro cálculo, de 100 puertas: freno { $brake_filled_percent }, principal { $pyramid_filled_percent } ocupadas.
says-equal = Células igual de sensibles: no hay colina.
says-brake-easier = Aquí las puertas del freno se ocupan más fácil: es una suposición.
says-brake-spared = Aquí el fármaco no toca el freno.
says-pyramids-spared = Aquí el fármaco no toca la célula principal.
says-agonist = Aquí un segundo fármaco retiene el glutamato.
says-direct = Una idea: la ketamina ocupa puertas en reposo de la célula principal.
says-direct-none = Una idea: con ketamina se ocuparían puertas en reposo de la célula principal.
says-habenula = Una idea: ráfagas en un lugar pequeño y profundo del cerebro.
says-habenula-stopped = Una idea: con ketamina cesan las ráfagas en un lugar profundo.
says-metabolite = Una idea: lo que el cuerpo forma con la ketamina va a otra puerta.

says-glutamate-more = Nuestro modelo: más glutamato que en reposo.
says-glutamate-same = Nuestro modelo: glutamato casi como en reposo.
says-glutamate-less = Nuestro modelo: menos glutamato que en reposo.
says-no-curve = Solo dibujada: sin modelo.
says-rats-only = Solo en ratas.

# Cómo nombran las frases las partes del dibujo.
names-brake = célula freno; células freno; freno
names-main = célula principal; principales; principal
names-glutamate = glutamato
names-ketamine = ketamina; Ketamina

## Rótulos del dibujo
# Nombres como mucho 18 letras; menos, reposo y más 12; las dos filas sobre personas 42.

label-glutamate = glutamato
label-less = menos
label-rest = en reposo
label-more = más
label-brake = célula freno
label-main = célula principal
label-next = célula receptora
label-ketamine = ketamina
label-fills = una idea: estas primero
label-bar = barra plana: contiene
label-signal = señal
label-door = puerta (receptor NMDA)
label-dotted = de puntos: una idea
label-dashed = a rayas: visto en animales
label-model = nuestro modelo, su margen
label-resting = puertas en reposo
label-habenula = un lugar profundo: la habénula
label-metabolite = en qué se convierte
label-other-door = otra puerta
label-rats =
    { $rats_with ->
        [mk_801] visto en ratas, con MK-801
       *[other] visto en ratas
    }
label-people-first =
    { $explanation ->
        [interneuron] a favor, imagen de 2025: signos de subida
        [metabolite] a favor, 2026: esa puerta cambió; causa no clara
       *[other] a favor: nada medido en personas hallado
    }
label-people-second =
    { $explanation ->
        [interneuron] en contra, imagen de 2021: sin cambio
        [metabolite] en contra, 2020: más de ella, menos alivio
       *[other] en contra: nada medido en personas hallado
    }

## Gráficos
# El eje de abajo tiene sitio para 44 letras, el de arriba para 50, las marcas para 12 a 16.

chart-glutamate_by_level-title = Una colina baja: un poco más, luego menos
chart-glutamate_by_level-alt =
    { $experiment ->
        [none] Una línea del modelo. A este nivel, 95 de 100 versiones sorteadas acaban entre { $glutamate_low_percent } y { $glutamate_high_percent }; el reposo es 100.
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
chart-metabolite_level-title = Poca y durante muchas horas: un nivel no muestra que actúe
chart-metabolite_level-alt = Una loma baja. Lo que el cuerpo hace de la mitad S de un goteo sube en una hora y se mantiene cuatro. Luego baja, y tras once horas queda la mitad. Dos líneas finas muestran cuánto difieren personas virtuales.
chart-metabolite_level-x = Horas desde el inicio de un goteo
chart-metabolite_level-y = S-hidroxinorketamina en sangre, nmol por litro
chart-metabolite_level-made = modelo, de personas jóvenes y sanas
chart-metabolite_level-people = de 100 virtuales: 5 por debajo, 5 por encima
chart-metabolite_level-form = Solo la forma S; la R no se pudo leer
chart-metabolite_level-level = Un nivel en sangre no muestra que actúe

## Para quien explica

talk-prompt = «Una idea es que el fármaco primero calma al freno. Eso se vio en ratas y ratones. En personas los estudios no coinciden.»
teach-back = «¿Qué pasa en este dibujo cuando la dosis es cada vez más grande?»

## ¿Qué cree usted?

think-main = La célula freno de una rata se calma. ¿Qué hace la célula principal?
think-main-slower = Va más despacio
think-main-faster = Va más deprisa
think-main-same = Sigue igual
think-main-came = En esas ratas la mayoría fue más deprisa. Una idea es que el freno se suelta.
think-more = Más ketamina llena puertas en las dos células. ¿Qué hace el glutamato en ratas?
think-more-more = Sube todavía más
think-more-same = Está como en reposo
think-more-came = En ratas una dosis mayor lo dejó como en reposo. Aquí más fármaco no fue una subida mayor.
think-first = ¿Por qué célula empieza esta idea?
think-first-brake = La célula freno
think-first-main = La célula principal
think-first-came = Por la célula freno. No se sabe si la idea vale en personas.
think-where = ¿Dónde subió el glutamato con dosis bajas?
think-where-people = En personas, siempre
think-where-rats = En ratas despiertas
think-where-came = En ratas despiertas. Los estudios en personas no coinciden.
