# Capítulo 5: ¿células nuevas?, ¿inflamación?
#
# Para quien traduce. Una escalera tiene tres peldaños: células, animales, personas. Lo que falta se dibuja como que falta.

title = Escaleras de pruebas
question = ¿Hace crecer células nuevas en el cerebro? ¿Calma la inflamación?
answer = En animales, quizá; en personas no se ha visto que ninguna de las dos importe.

scene-name = Dos escaleras con tres peldaños cada una: células, animales y personas.

control-rung = Qué peldaño leer
control-rung-new_cells-cells = Células nuevas: en células
control-rung-new_cells-animals = Células nuevas: en animales
control-rung-new_cells-people = Células nuevas: en personas
control-rung-inflammation-cells = Inflamación: en células
control-rung-inflammation-animals = Inflamación: en animales
control-rung-inflammation-people = Inflamación: en personas

preset-ladders = Las escaleras
moment-ladders = Las escaleras

says-rung =
    { $rung ->
        [new_cells-cells] Células nuevas, en el laboratorio: este peldaño falta. No leímos ningún estudio.
        [new_cells-animals] Células nuevas, en animales: dos estudios no dicen lo mismo.
        [new_cells-people] Células nuevas, en personas: este peldaño falta. No hallamos ningún estudio de ketamina.
        [inflammation-cells] Inflamación, en el laboratorio: este peldaño falta. No leímos ningún estudio.
        [inflammation-animals] Inflamación, en animales: la ketamina calma sus signos.
       *[inflammation-people] Inflamación, en personas: un peldaño débil. Los estudios miraron la sangre y no coinciden.
    }

label-new-cells = células nuevas
label-inflammation = inflamación
label-cells = en células
label-animals = en animales
label-people = en personas
label-missing = falta
label-sheet = una hoja es un estudio

talk-prompt = «Los anuncios hablan de células nuevas. Miremos qué peldaños de la escalera existen.»

teach-back = «¿Se ha mostrado alguna de las dos en personas?»
