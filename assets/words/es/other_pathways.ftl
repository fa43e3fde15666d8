# Capítulo 5: ¿células nuevas?, ¿inflamación?
#
# Para quien traduce. Una escalera tiene tres peldaños: células, animales, personas. Lo que falta se dibuja como que falta.

title = Escaleras de pruebas
question = ¿Hace crecer células nuevas en el cerebro? ¿Calma la inflamación?
answer = En animales, quizá; en personas nadie ha mostrado que importe alguna de las dos.

scene-name = Dos escaleras de tres peldaños, y un peldaño visto de cerca con los estudios que hay en él.

control-rung = Qué peldaño leer
control-rung-new_cells-cells = Células nuevas: en células
control-rung-new_cells-animals = Células nuevas: en animales
control-rung-new_cells-people = Células nuevas: en personas
control-rung-inflammation-cells = Inflamación: en células
control-rung-inflammation-animals = Inflamación: en animales
control-rung-inflammation-people = Inflamación: en personas

preset-ladders = Las escaleras
moment-new_cells_animals = Células: animales
moment-new_cells_people = Células: personas
moment-new_cells_cells = Células: laboratorio
moment-inflammation_animals = Inflamación: animales
moment-inflammation_people = Inflamación: personas
moment-inflammation_cells = Inflamación: laboratorio
moment-it_changes = Puede cambiar

says-needed = En ratones, un estudio halló que el efecto necesitaba células nerviosas jóvenes.
says-not-needed = En ratas, otro halló que el efecto no las necesitaba. Un peldaño débil.
says-no-comparison = A favor: tras seis goteos bajaron muchos signos. Ese estudio no tenía grupo de comparación.
says-raised = En contra: la ketamina superó al simulado solo en quienes no tenían un signo elevado.
says-it-changes = En animales, la experiencia también cambia los contactos.
says-not-a-fault = La depresión no es fija, y no es culpa de nadie.
says-rung =
    { $rung ->
        [new_cells-cells] Células nuevas, en el laboratorio: este peldaño falta. No leímos ningún estudio.
        [new_cells-animals] Células nuevas, en animales: dos estudios no dicen lo mismo.
        [new_cells-people] Células nuevas, en personas: falta. No hallamos ningún estudio de ketamina.
        [inflammation-cells] Inflamación, en el laboratorio: este peldaño falta. No leímos ningún estudio.
        [inflammation-animals] Inflamación, en animales: una revisión de { $studies_animals } estudios dice que la ketamina calma sus signos.
       *[inflammation-people] Inflamación, en personas: un peldaño débil. Los estudios miraron la sangre y no coinciden.
    }

label-new-cells = células nuevas
label-inflammation = inflamación
label-idea =
    { $rung ->
        [inflammation-cells] inflamación
        [inflammation-animals] inflamación
        [inflammation-people] inflamación
       *[other] células nuevas
    }
label-level =
    { $level_shown ->
        [cells] en células
        [animals] en animales
       *[people] en personas
    }
label-missing = falta
note-weak = un peldaño débil
note-for = a favor
note-unclear = no claro
note-against = en contra
# Una revisión es un fajo de estudios; el número dice cuántos.
note-review-animals = { $studies_animals } estudios
note-review-people = { $studies_people } estudios
note-in-animals = visto en animales

key-card = un estudio
key-bundle = una revisión de estudios
key-people = personas
key-animals = animales
key-cells = células en un plato

talk-prompt = «Los anuncios hablan de células nuevas. Miremos qué peldaños de la escalera existen.»

teach-back = «¿Se ha mostrado alguna de las dos en personas?»

## ¿Qué cree usted?

think-young = ¿Dónde se vio madurar células nerviosas jóvenes tras la ketamina?
think-young-people = En personas
think-young-rats = En ratas
think-young-came = En ratas. No conocemos ningún estudio de ello en personas.
think-blood = ¿Dónde buscaron signos de inflamación los estudios en personas?
think-blood-blood = En la sangre
think-blood-brain = En el cerebro
think-blood-came = En la sangre. No se sabe si algo cambia en el cerebro.
