# Capítulo 3: ¿cómo puede ayudar durante días algo que se va en horas?
#
# Para quien traduce. "Contacto" es nuestra palabra sencilla para la espina, el pequeño brote con que
# una célula nerviosa toca a otra. Nada de aquí debe sonar como visto en personas.

title = Contactos que vuelven a crecer
question = ¿Cómo puede ayudar durante días algo que se va en horas?
answer = En animales, las células nerviosas forman contactos nuevos cuando el fármaco ya no está.
scene-name = La rama de una célula nerviosa con sitios para contactos.

## Lo que se puede cambiar

control-what_if = ¿Y si…?
control-what_if-none = no se cambia nada
control-what_if-ampa_blocked = se bloquean los receptores AMPA
control-what_if-rapamycin = se bloquea mTORC1 (rapamicina)
control-what_if-met_met = el BDNF tiene la forma Met
control-what_if-spines_removed = se quitan los contactos nuevos
control-what_if-second_dose = hay una segunda dosis
control-what_if-no_drug = no hay fármaco

## Las historias y sus momentos

preset-story = La historia
preset-ampa_blocked = Receptores AMPA bloqueados
preset-rapamycin = mTORC1 bloqueado
preset-met_met = BDNF en la forma Met
preset-spines_removed = Contactos nuevos quitados
preset-second_dose = Una segunda dosis

moment-after_stress = Tras el estrés: huecos
moment-first_hours = Las primeras horas: la cadena se enciende
moment-half_a_day = Desde medio día: brotan
moment-days = En los días: algunos se quedan
moment-two_weeks = Dos semanas: queda una parte
moment-ampa_blocked_after_stress = { moment-after_stress }
moment-ampa_blocked_first_hours = { moment-first_hours }
moment-ampa_blocked_half_a_day = { moment-half_a_day }
moment-ampa_blocked_days = { moment-days }
moment-ampa_blocked_two_weeks = { moment-two_weeks }
moment-rapamycin_after_stress = { moment-after_stress }
moment-rapamycin_first_hours = { moment-first_hours }
moment-rapamycin_half_a_day = { moment-half_a_day }
moment-rapamycin_days = { moment-days }
moment-rapamycin_two_weeks = { moment-two_weeks }
moment-met_met_after_stress = { moment-after_stress }
moment-met_met_first_hours = { moment-first_hours }
moment-met_met_half_a_day = { moment-half_a_day }
moment-met_met_days = { moment-days }
moment-met_met_two_weeks = { moment-two_weeks }
moment-spines_removed_after_stress = { moment-after_stress }
moment-spines_removed_first_hours = { moment-first_hours }
moment-spines_removed_half_a_day = { moment-half_a_day }
moment-spines_removed_days = { moment-days }
moment-spines_removed_two_weeks = { moment-two_weeks }
moment-second_dose_after_stress = { moment-after_stress }
moment-second_dose_first_hours = { moment-first_hours }
moment-second_dose_half_a_day = { moment-half_a_day }
moment-second_dose_days = { moment-days }
moment-second_dose_two_weeks = { moment-two_weeks }

## Rótulos del dibujo
# Estaciones como mucho 18 letras, tiempos 9, medio día 22, las dos barras 17, la imagen 46,
# no se vio 22, personas después 54, con y sin 25.

label-start = goteo
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
label-ketamine = ketamina
label-early-effect = efecto temprano
label-lasting-effect = efecto duradero
label-people-scan = personas: una imagen no vio cambios en un día
label-not-seen = no se vio crecer
label-rapamycin-people = personas, dos semanas después: cuántas mejoraron
label-with-rapamycin = con rapamicina: { $response_with_percent } de 100
label-without-rapamycin = sin ella: { $response_without_percent } de 100

## Para quien explica

talk-prompt = «En ratones y ratas vuelven a crecer algunos contactos perdidos. En personas una imagen del cerebro no lo vio. Es una idea, no una promesa.»
teach-back = «¿Qué parte de esta historia se ha visto en personas y cuál solo en animales?»
