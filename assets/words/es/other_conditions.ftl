# Capítulo 6: ansiedad, estrés postraumático, TOC, ideas de suicidio.
#
# Para quien traduce. La línea de ayuda está junto a toda frase sobre el suicidio.

title = Un mapa de las pruebas
question = ¿Y la ansiedad, el estrés postraumático, el TOC, las ideas de suicidio?
answer = Casi todos los estudios son pequeños y no coinciden, y casi ningún uso así está aprobado.

scene-name = Cinco filas, una por enfermedad, con una ficha de personas y puntos de estudios.

control-condition = Qué enfermedad
control-condition-depression = Depresión que no ha mejorado
control-condition-suicidal_thoughts = Ideas de suicidio
control-condition-anxiety = Ansiedad
control-condition-ptsd = Estrés postraumático
control-condition-ocd = TOC
control-compared = Qué estudios
control-compared-all = todos
control-compared-active = solo los comparados con otro fármaco

preset-map = El mapa
moment-map = El mapa

says-condition =
    { $condition ->
        [depression] Depresión que no ha mejorado: la más estudiada de las cinco. La certeza es de baja a moderada.
        [suicidal_thoughts] Ideas de suicidio: bajaron unos días tras un goteo. Ningún estudio ha mostrado menos intentos ni muertes.
        [anxiety] Ansiedad: estudios pequeños y débiles. La certeza es muy baja.
        [ptsd] Estrés postraumático: los estudios no coinciden, y el mayor no vio beneficio.
       *[ocd] TOC: dos estudios muy pequeños que no coinciden. La certeza es muy baja.
    }

says-studies =
    { $compared ->
        [active] Iluminados: estudios en secreto y con un fármaco también en el otro grupo. No cuente los puntos.
       *[all] El mayor: { $people } personas. No cuente los puntos: uno de siete personas también tiene uno.
    }
says-no-studies = Aquí ningún estudio lo mantuvo en secreto y dio también un fármaco al otro grupo.

label-worse = peor
label-no-difference = sin diferencia clara
label-better = mejor
label-sure = certeza
label-chosen =
    { $condition ->
        [depression] certeza: baja a moderada; aprobado: el aerosol
        [suicidal_thoughts] certeza: baja a moderada; ideas: no aprobado
        [ptsd] certeza: baja; no aprobado
       *[other] certeza: muy baja; no aprobado
    }
label-depression = depresión
label-suicidal-thoughts = ideas de suicidio
label-anxiety = ansiedad
label-ptsd = estrés postraumático
label-ocd = TOC

talk-prompt = «Un estudio pequeño puede engañar. Miremos cuántas personas participaron y qué vio el mayor.»

teach-back = «¿Qué vio el mayor estudio de esta enfermedad?»

## Personas de cada 100

hundred-IA-01-title = Un día tras un goteo: puntuación a la mitad o menos
hundred-IA-01-treated = goteo de ketamina
hundred-IA-01-compared = goteo de un sedante
hundred-IA-01-note = Trastornos del ánimo; ensayos juntos. Después: en unas dos semanas la mejora media se había ido.

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
