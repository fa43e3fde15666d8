# Capítulo 6: ansiedad, estrés postraumático, TOC, ideas de suicidio.
#
# Para quien traduce. La línea de ayuda está junto a toda frase sobre el suicidio.

title = Un mapa de las pruebas
question = ¿Y la ansiedad, el estrés postraumático, el TOC, las ideas de suicidio?
answer = Casi todos los estudios son pequeños y no coinciden, y casi ningún uso así está aprobado.

scene-name = Los ensayos de un problema en filas, cada uno un disco de puntos; para las ideas de suicidio, ayuda.

control-condition = Qué enfermedad
control-condition-depression = Depresión que no ha mejorado
control-condition-suicidal_thoughts = Ideas de suicidio
control-condition-anxiety = Ansiedad
control-condition-ptsd = Estrés postraumático
control-condition-ocd = TOC
control-compared = Qué estudios
control-compared-all = todos
control-compared-active = junto a un fármaco
aside-text =
    { $condition ->
        [ptsd] La guía para veteranos de Estados Unidos pone primero las terapias psicológicas para el trauma.
        [suicidal_thoughts] Dígaselo a quien esté con usted.
       *[other] Pregunte a su equipo qué más hay.
    }
aside-sure =
    { $condition ->
        [depression] Certeza: baja a moderada
        [suicidal_thoughts] Certeza: baja a moderada
        [ptsd] Certeza: baja
       *[other] Certeza: muy baja
    }
aside-why =
    { $condition ->
        [depression] Los ensayos no coinciden.
        [suicidal_thoughts] Por días tras un goteo. Menos muertes: no mostrado.
        [ptsd] Los estudios no coinciden.
        [anxiety] Ensayos pequeños y débiles.
       *[ocd] Un ensayo pequeño. Otras diez personas no mejoraron.
    }
aside-approved =
    { $condition ->
        [depression] Aprobado para la depresión
        [suicidal_thoughts] Aprobado para tales pensamientos
        [anxiety] Aprobado para la ansiedad
        [ptsd] Aprobado para el TEPT
       *[ocd] Aprobado para el TOC
    }
aside-us =
    { $condition ->
        [depression] Estados Unidos, Europa: el aerosol
       *[other] Estados Unidos: no
    }
aside-europe = Europa: no
aside-england = Inglaterra (NHS): no recomendado
aside-as-known =
    { $condition ->
        [depression] cuando dos o más medicinas no ayudaron
       *[other] hasta donde sabemos
    }
aside-drips = Goteos: no
aside-low-mood = El aerosol está aprobado para el ánimo bajo con ellos; en Europa, en urgencias.

preset-map = El mapa
moment-depression = Depresión
moment-suicidal_thoughts = Ideas de suicidio
moment-anxiety = Ansiedad
moment-ptsd = Estrés postraumático
moment-ocd = TOC

says-help = Si piensa en hacerse daño, busque ayuda ya. Dígaselo a alguien que esté con usted.
says-suicide = Esos pensamientos cedieron unos días tras un goteo. Menos intentos o muertes: no se ha mostrado.
says-condition =
    { $condition ->
        [depression] Depresión: la más estudiada de las cinco, y aún poco segura. Los ensayos no coinciden.
        [anxiety] Ansiedad: ensayos pequeños y débiles. El mayor con comparación tuvo { $people } personas.
        [ptsd] Estrés postraumático: los ensayos no coinciden. El mayor, con { $people } personas, no halló beneficio claro.
       *[other] TOC: un ensayo de { $people } personas, y otras diez que no mejoraron.
    }
says-size = Un disco mayor es más gente. El ensayo mayor tuvo { $people }; nunca cuente discos.
says-against-a-drug = Con luz: ensayos en los que el otro grupo también recibió un fármaco, en secreto.
says-no-studies = Aquí ningún ensayo guardó el secreto y dio también un fármaco al otro grupo.

label-dot = un punto es una persona
label-worse = peor
label-no-difference = sin diferencia clara
label-better = mejor
# Lo que recibió el otro grupo, en tres líneas.
note-drug-1 = Frente a otro fármaco
note-drug-2 = Uno que da sueño,
note-drug-3 = en secreto.
note-drug-4 = Cuatro ensayos
note-dummy-1 = Frente a un simulado
note-dummy-2 = Agua con sal o aerosol
note-dummy-3 = vacío; en secreto.
note-dummy-4 = Diez ensayos
note-open-1 = Sin secreto
note-open-2 = Frente a TEC o pastilla;
note-open-3 = la gente lo sabía.
note-open-4 = Tres ensayos
# Una fila por ensayo: quién, qué, qué salió y una línea más.
note-largest = El estudio mayor
note-abdallah2022-1 = { $people_ptsd } veteranos y militares
note-abdallah2022-2 = Ocho goteos, o agua con sal.
note-abdallah2022-3 = Sin diferencia clara.
note-abdallah2022-4 = Su depresión sí cedió.
note-feder2014-1 = { $people_ptsd_one } personas
note-feder2014-2 = Un goteo, o un sedante.
note-feder2014-3 = Mejor tras un día.
note-feder2021-1 = { $people_ptsd_six } personas
note-feder2021-2 = Seis goteos, o un sedante.
note-feder2021-3 = Mejor tras dos semanas.
note-feder2021-4 = La mitad de ellos lo perdió.
note-dadabayev2020-1 = Con dolor duradero
note-dadabayev2020-2 = Un goteo, o un calmante.
note-dadabayev2020-3 = Sin diferencia clara.
note-taylor2018-1 = { $people_anxiety } con ansiedad social
note-taylor2018-2 = Goteo y agua, por turno.
note-taylor2018-3 = Mejor en una escala.
note-taylor2018-4 = No en la suya propia.
note-hartland2023-1 = Estudios reunidos
note-hartland2023-2 = La mayoría, con fallos
note-hartland2023-3 = graves.
note-hartland2023-plate-1 = La ansiedad cedió en horas,
note-hartland2023-plate-2 = menos tras una o dos semanas.
note-rodriguez2013-1 = { $people_ocd } personas
note-rodriguez2013-2 = Un goteo, o agua con sal.
note-rodriguez2013-3 = Mejor en una semana.
note-rodriguez2013-4 = Solo vale la primera mitad.
note-bloch2012-1 = Otras diez personas
note-bloch2012-2 = Nadie con quien comparar.
note-bloch2012-plate-1 = Ninguna de ellas mejoró.
note-bloch2012-plate-2 = Sin otro grupo al lado.
label-condition =
    { $condition ->
        [depression] Depresión
        [anxiety] Ansiedad
        [ptsd] Estrés postraumático
       *[ocd] TOC
    }
note-help-1 = Busque ayuda ya.
note-help-2 = Dígaselo a alguien,
note-help-3 = o llame: vea Ayuda arriba.
note-help-4 = Menos muertes: no mostrado.
key-ketamine = goteo de ketamina
key-water = simulado
key-drug = otro fármaco
key-given = recibió ketamina
key-compared = comparación
key-both = ambos por turno
key-unsplit = sin separar
key-unread = número no leído
key-largest = el estudio mayor

talk-prompt = «Un estudio pequeño puede engañar. Miremos cuántas personas participaron y qué vio el mayor.»

teach-back = «¿Qué vio el mayor estudio de esta enfermedad?»

## Personas de cada 100

hundred-IA-01-title = Un día tras un goteo: puntuación a la mitad o menos
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-note = Trastornos del ánimo; ensayos juntos. Después: en unas dos semanas la diferencia media ya no era clara.

hundred-IA-02-title = Un día tras un goteo, junto a suero salino: puntuación a la mitad o menos
hundred-IA-02-treated = goteo de ketamina
hundred-IA-02-compared = goteo de suero salino
hundred-IA-02-note = Otros ensayos del mismo grupo, con suero salino. El suero salino se distingue enseguida.

hundred-IA-04-title = Tras cuatro semanas de aerosol: puntuación a la mitad o menos
hundred-IA-04-treated = aerosol y pastilla nueva
hundred-IA-04-compared = placebo y pastilla nueva
hundred-IA-04-note = Las mismas personas. Uno de los dos ensayos no cumplió su objetivo. Después: vea las recaídas.

hundred-IA-10-title = Seis goteos en tres semanas, estudio abierto: puntuación a la mitad o menos
hundred-IA-10-treated = goteos de ketamina
hundred-IA-10-compared = terapia electroconvulsiva
hundred-IA-10-note = Sin psicosis. La gente sabía qué recibía. El otro estudio, en hospital, salió al revés.

hundred-IA-11-title = En hospital, estudio abierto, al final del tratamiento: pocos síntomas
hundred-IA-11-treated = goteos de ketamina
hundred-IA-11-compared = terapia electroconvulsiva
hundred-IA-11-note = La gente sabía qué recibía. Después: con una u otra, la mayoría recayó en un año.

## ¿Qué cree usted?

think-dots = En un disco de esta imagen, ¿qué es un punto pequeño?
think-dots-result = Un resultado
think-dots-people = Una persona
think-dots-came = Una persona. Más personas ocupan más sitio, sea cual sea el resultado.
think-beside = ¿Qué necesita un estudio para saber qué viene del fármaco?
think-beside-group = Un grupo para comparar
think-beside-hope = Solo gente con esperanza
think-beside-came = Un grupo para comparar. También la esperanza y el tiempo cambian cosas.
