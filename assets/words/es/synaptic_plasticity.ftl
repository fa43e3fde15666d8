# Capítulo 3: ¿cómo puede ayudar durante días algo que se va en horas?
#
# Para quien traduce. "Contacto" es nuestra palabra sencilla para la espina, el pequeño brote con que
# una célula nerviosa toca a otra. Nada de aquí debe sonar como visto en personas.

title = Contactos que vuelven a crecer
question = ¿Cómo puede ayudar durante días algo que se va en horas?
answer = En animales, las células nerviosas forman contactos nuevos cuando el fármaco ya no está.
scene-name = La rama de una célula nerviosa con sitios para contactos.
clock = Aquí el tiempo es desigual: las primeras horas duran tanto como muchos días.

## Lo que se puede cambiar

control-experiment = ¿Y si…?
control-experiment-none = no se cambia nada
control-experiment-ampa_blocked = se bloquean los receptores AMPA
control-experiment-rapamycin = se bloquea mTORC1 (rapamicina)
control-experiment-met_form = el BDNF tiene la forma Met
control-experiment-spines_removed = se quitan los contactos nuevos
control-experiment-second_dose = hay una segunda dosis

## Las historias y sus momentos

preset-story = La historia

moment-after_stress = Tras el estrés: huecos
moment-first_hours = Las primeras horas: la cadena se enciende
moment-half_a_day = Desde medio día: brotan
moment-days = En los días: algunos se quedan
moment-two_weeks = Dos semanas: queda una parte

## Rótulos del dibujo
# Estaciones como mucho 18 letras, tiempos 9, el goteo 18, medio día 22, las dos barras 15,
# la imagen 20 dos veces, personas después 54, con y sin 25.

label-start = goteo de ketamina
label-two-weeks = dos semanas
label-half-a-day = medio día (elegido)
label-one-hour = 1 hora
label-six-hours = 6 horas
label-one-day = 1 día
label-three-days = 3 días
label-one-week = 1 semana
label-ampa-current = corriente AMPA
label-bdnf = sale BDNF
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = piezas nuevas
label-lost = contacto perdido
label-new = contacto nuevo
label-early-effect = efecto temprano
label-lasting-effect = efecto duradero
label-people-scan = personas, imagen:
label-not-seen = sin cambio en un día
label-rapamycin-people = personas, dos semanas después: mitad de puntos o menos
label-with-rapamycin = con rapamicina: { $response_with_percent } de 100
label-without-rapamycin = sin ella: { $response_without_percent } de 100

## La frase que dice lo que se ve ahora

says-after-stress = Tras un tiempo de estrés faltan algunos contactos.
says-first-hours =
    { $experiment ->
        [ampa_blocked] En las primeras horas la cadena dentro de la célula sigue apagada.
        [rapamycin] En las primeras horas la cadena dentro de la célula se enciende, pero solo hasta mTORC1.
        [met_form] En las primeras horas la cadena dentro de la célula empieza, pero casi no sigue.
       *[other] En las primeras horas la cadena dentro de la célula se enciende, estación tras estación.
    }
says-half-a-day = Ahora es entre medio día y dos días después, y el fármaco ya no está.
says-days = Han pasado días desde el goteo.
says-two-weeks = Pasa la segunda semana.

says-no-growth-yet = Aún no ha crecido ningún contacto nuevo.
says-ampa-blocked = Con los receptores AMPA bloqueados no crece nada. Según varias revisiones, en roedores el efecto se corta o se debilita.
says-rapamycin = Con mTORC1 bloqueado no creció nada en ratas.
says-met-form = Con la forma Met casi no creció ningún contacto en ratones.
says-spines-removed = Se quitan los contactos nuevos. En ratones se fue con ellos el efecto duradero.
says-growth-second = Ha llegado una segunda dosis, y en este modelo crecen más contactos que con una.
says-growth-begins = En ratones y ratas crecen contactos nuevos, casi todos donde se habían perdido.
says-growth-peak = En ratones algunos se hacen anchos y se quedan, y otros se van.
says-growth-part = En ratones queda una parte de ellos.
says-people-unknown = En personas este crecimiento no se ha visto: una imagen del cerebro no halló cambios tras un día.
says-people-rapamycin = En un ensayo pequeño con personas no fue así. Dos semanas después, con rapamicina { $response_with_percent } de cada 100 tenían la mitad de los puntos o menos; sin ella, { $response_without_percent }.
says-growth-band = En 95 de 100 versiones sorteadas son de { $growth_low_percent } a { $growth_high_percent } partes de 100 de su máximo.
says-early-first = Aún no ha crecido ningún contacto nuevo, pero en ratones la conducta ya ha cambiado.

## Gráficos
# El eje de abajo tiene sitio para 44 letras, el de arriba para 50, las dos líneas para 20.

chart-two_doses-title = Temprano y tardío, tras dos dosis
chart-two_doses-alt = Dos líneas de un modelo de ratones y ratas. La segunda dosis llega a los tres días y medio. Los dos efectos vuelven a subir, y los contactos nuevos pasan el máximo de una dosis. Ahora son { $growth_percent } partes de 100 de ese máximo. No hay línea para las personas, porque nadie la conoce.
chart-spine_shares-title = Temprano y tardío, tras una dosis
chart-spine_shares-alt = Dos líneas de un modelo de ratones y ratas. El efecto temprano sube en horas y se va en días. Los contactos nuevos llegan después y duran más: ahora son { $growth_percent } partes de 100 del máximo tras una dosis. No hay línea para las personas, porque nadie la conoce.
chart-spine_shares-x = Tiempo tras el goteo (desigual)
chart-spine_shares-y = Parte del máximo tras una dosis (sin escala)
chart-spine_shares-early = efecto temprano
chart-spine_shares-growth = contactos nuevos
chart-spine_shares-band = 95 de 100 versiones
chart-spine_shares-untouched = una dosis, sin más cambios
chart-spine_shares-people = Ratones y ratas. En personas: no se sabe
chart-spine_shares-week = 1 semana
chart-spine_shares-day = 1 día
chart-spine_shares-hours = 6 horas
chart-spine_shares-hour = 1 hora

## Para quien explica

talk-prompt = «En ratones y ratas vuelven a crecer algunos contactos perdidos. En personas una imagen del cerebro no lo vio. Es una idea, no una promesa.»
teach-back = «¿Qué parte de esta historia se ha visto en personas y cuál solo en animales?»
