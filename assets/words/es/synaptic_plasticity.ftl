# Capítulo 3: ¿cómo puede ayudar durante días algo que se va en horas?
#
# Para quien traduce. "Contacto" es nuestra palabra sencilla para la espina, el pequeño brote con que
# una célula nerviosa toca a otra. Nada de aquí debe sonar como visto en personas.

title = Contactos que crecen, más tarde
question = Se va en horas: ¿cómo podría ayudar días?
answer = En animales, las células nerviosas forman contactos nuevos cuando el fármaco ya no está.
scene-name = La rama de una célula nerviosa con seis sitios para contactos y, al lado, lo que se sabe en personas.
clock = Aquí el tiempo es desigual: las primeras horas duran tanto como muchos días.

## Lo que se puede cambiar

control-experiment = ¿Y si…?
control-experiment-none = sin cambio
control-experiment-ampa_blocked = AMPA bloqueado
control-experiment-rapamycin = mTORC1 bloqueado
control-experiment-met_form = BDNF: forma Met
control-experiment-spines_removed = contactos quitados
control-experiment-second_dose = segunda dosis

## Las historias y sus momentos

preset-story = La historia

moment-after_stress = Tras el estrés
moment-guest_comes = Llega la ketamina
moment-relay = Una activa la siguiente
moment-blocks = Piezas nuevas
moment-guest_leaves = La ketamina se ha ido
moment-night = Empieza a crecer
moment-people_scan = En personas: una imagen
moment-more = Crecen más
moment-some_stay = Algunos se quedan
moment-two_weeks = Dos semanas
moment-people_trial = En personas: un ensayo
moment-it_changes = Puede cambiar

## Rótulos del dibujo
# Estaciones como mucho 8 letras, la última 18; notas sobre personas como mucho 28 por línea, en tantas
# líneas como hay; la banda 36, la silueta 32, el contacto nuevo 24, la cuenta 20, los dos efectos 20.

label-ampa = AMPA
label-bdnf = BDNF
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = piezas nuevas
label-outline = menos en ratones con estrés
label-contact = contacto
label-new = contacto nuevo
note-new-1 = contacto
note-new-2 = nuevo
label-ketamine = ketamina
note-gone = ya no está
label-two-weeks = dos semanas
label-now =
    { $now_unit ->
        [h] hora { $now_shown }
       *[d] día { $now_shown }
    }
label-early-effect = efecto temprano
label-lasting-effect = efecto duradero
label-count = { $counted } de 6 sitios
note-mice = en ratones
note-people = en personas
note-not-known = no se sabe
note-not-known-people = no se sabe en personas
note-scan-1 = imagen de terminaciones
note-scan-2 = nerviosas: sin cambio
note-scan-3 = medio medible; no puede
note-scan-4 = contar contactos nuevos
note-trial-1 = un ensayo, { $rapamycin_people } personas:
note-trial-2 = la rapamicina no frenó
note-trial-3 = el efecto tras un día;
note-trial-4 = quizá dosis muy baja
note-band = empieza a crecer: hay desacuerdo

## La frase que dice lo que se ve ahora

# La historia: como mucho 14 palabras cada vez, y cada frase completa.
says-after-stress = Tras el estrés, los ratones tienen menos contactos: aquí { $counted } de 6 sitios.
says-guest-comes = Llega la ketamina. Una idea: aumentan las señales y se abre el receptor AMPA.
says-relay = En ratas y ratones, cada estación pone en marcha la siguiente.
says-blocks = mTORC1 pone en marcha la fabricación de piezas nuevas.
says-guest-leaves = La ketamina se va. En ratones la conducta cambió; aún no creció ningún contacto.
says-night = En ratones crecen contactos nuevos tras irse la ketamina. Hay desacuerdo en cuándo.
says-people-scan = En personas, una imagen de terminaciones nerviosas no halló cambios medibles de promedio.
says-scan-limit = La imagen no puede contar contactos nuevos. En personas no se sabe.
says-more = En ratones crece otro contacto: aquí { $counted } de 6 sitios.
says-some-stay = En ratones, unos contactos se ensanchan y se quedan; otros se van.
says-two-weeks = A las dos semanas quedan algunos en ratones: aquí { $counted } de 6 sitios.
says-people-trial = En { $rapamycin_people } personas la rapamicina no frenó el efecto al cabo de un día.
says-trial-limit = La rapamicina bloquea mTORC1. Quizá la dosis fue demasiado baja.
says-it-changes = En animales, los contactos cambian también con la experiencia.
says-not-fixed = La depresión no es fija, ni culpa de nadie.

# Lo que alguien prueba, antes y después del tiempo en que crecen contactos.
says-ampa-blocked-early = Con los receptores AMPA bloqueados la cadena no se mueve.
says-ampa-blocked = AMPA bloqueado: nada crece. Revisiones: en roedores el efecto cesa o se debilita.
says-rapamycin-early = Con mTORC1 bloqueado la cadena acaba ahí.
says-rapamycin = Con mTORC1 bloqueado nada creció en ratas. En personas el efecto llegó igualmente.
says-met-form-early = Con la forma Met la cadena empieza, pero casi no sigue.
says-met-form = Con la forma Met casi no creció ningún contacto en ratones.
says-spines-removed-early = Lo que crezca se quitará. Aún no ha crecido nada.
says-spines-removed = Se quitan los contactos nuevos. En ratones solo cesó el efecto duradero.
says-second-dose-early = A los tres días y medio llega una segunda dosis.
says-growth-second = Tras una segunda dosis crece más en este modelo que con una.

says-growth-band = En 95 de 100 versiones sorteadas son de { $growth_low_percent } a { $growth_high_percent } partes de 100 de su máximo.

# Cómo nombran las frases las partes de la imagen.
names-ketamine = ketamina
names-blocks = piezas nuevas
names-places = contactos
names-people = personas


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

## ¿Qué cree usted?

think-gone = La ketamina ya no está. ¿Qué pasa en la rama de un ratón?
think-gone-nothing = Nada más
think-gone-grow = Crecen contactos nuevos
think-gone-shrink = La rama encoge
think-gone-came = En ratones crecen contactos nuevos cuando el fármaco ya no está. Los estudios no coinciden en cuándo.
think-stay = En ratones han crecido contactos nuevos. ¿Se quedan?
think-stay-all = Todos se quedan
think-stay-some = Unos sí, otros no
think-stay-none = Ninguno se queda
think-stay-came = Unos se quedan y otros no. En animales, los contactos también cambian con la experiencia.
think-who = ¿En quién se vieron crecer contactos nuevos tras la ketamina?
think-who-people = En personas
think-who-mice = En ratones
think-who-came = En ratones. Una imagen del cerebro de personas no puede contar contactos nuevos.
think-else = ¿Qué más cambia los contactos en animales?
think-else-drug = Nada más
think-else-experience = La experiencia
think-else-came = La experiencia. La depresión no es fija ni es culpa de nadie.
