# Capítulo 1: ¿qué hace primero la ketamina?
#
# Para quien traduce. El dibujo se cuenta con una sola comparación: el receptor es una puerta, el
# magnesio es un tapón dentro de ella y la ketamina solo entra mientras la puerta está abierta.
# Puerta, tapón, abierta, cerrada y ocupada son siempre las mismas cinco palabras. Cada línea
# "says-" son una o dos frases enteras. Se leen dos o tres seguidas, en cualquier combinación.

title = El primer paso: se ocupa una puerta
question = ¿Qué hace primero la ketamina?
answer = Entra en una especie de puerta de las células nerviosas, pero solo mientras está abierta.
scene-name = Dos células nerviosas se encuentran. La de abajo tiene ocho puertas.
clock = El dibujo va despacio: un segundo aquí son { $per_second } milésimas de segundo en la célula.

# El fármaco del dibujo, al principio de una frase y dentro de ella.
drug-name =
    { $drug ->
        [memantine] La memantina
       *[ketamine] La ketamina
    }
drug-inside =
    { $drug ->
        [memantine] memantina
       *[ketamine] ketamina
    }

## Lo que se puede cambiar

control-level_um = Ketamina alrededor de las puertas
control-level_um-value =
    { $level_band ->
        [none] nada
        [below] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, menos de lo que da un goteo
        [drip] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, más o menos lo que da un goteo
        [between] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, más de lo que da un goteo
       *[anaesthesia] { NUMBER($level_um, maximumFractionDigits: 2) } µM libre, como para una operación
    }
level-none = nada
level-drip = un goteo
level-anaesthesia = operación

control-voltage_mv = Lo activa que está la célula
control-voltage_mv-value =
    { $cell_band ->
        [quiet] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, en reposo: los tapones están puestos
        [waking] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, se va activando: salen algunos tapones
       *[active] { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV, activa: salen muchos tapones
    }
cell-quiet = en reposo
cell-active = activa

control-signal = Señales de la célula de arriba
control-signal-off = ninguna
control-signal-on = regulares
control-signal-fast = rápidas

control-drug = Qué fármaco
control-drug-ketamine = ketamina
control-drug-memantine = memantina en su lugar

## Las historias y sus momentos

preset-story = La historia
preset-no_drug = Sin fármaco
preset-drip = Un goteo de 40 minutos
preset-spray = Aerosol nasal
preset-anaesthesia = Anestesia
preset-washout_silent = Ya no hay fármaco, sin señales
preset-washout_signals = Ya no hay fármaco, con señales

moment-quiet_rest = Calma: las puertas están cerradas
moment-signal_quiet = Hay señal, pero la célula está en reposo
moment-signal_active = Hay señal y la célula está activa
moment-ketamine_enters = La ketamina entra por puertas abiertas
moment-signal_over = Cesan las señales y queda encerrada
moment-drug_gone = Ya no hay ketamina fuera; dentro sigue
moment-leaves_with_signals = Nuevas señales la dejan salir

moment-no_drug_quiet = La célula está en reposo
moment-no_drug_active = La célula está activa

moment-drip_5_min = A los 5 minutos de goteo
moment-drip_20_min = A la mitad del goteo
moment-drip_40_min = Termina el goteo
moment-drip_80_min = 40 minutos después del goteo
moment-drip_230_min = Unas 3 horas después del goteo

moment-spray_10_min = 10 minutos después del aerosol
moment-spray_40_min = 40 minutos: más o menos el máximo
moment-spray_2_h = 2 horas después del aerosol
moment-spray_6_h = 6 horas después del aerosol

moment-anaesthesia_arrives = Llega la ketamina
moment-anaesthesia_there = La ketamina está ahí

moment-washout_silent_now = El fármaco de fuera acaba de irse
moment-washout_silent_2_min = 2 minutos después
moment-washout_signals_start = El fármaco está ahí
moment-washout_signals_now = El fármaco de fuera acaba de irse

## La frase que dice lo que se ve ahora

says-no-drug = Aquí no hay { drug-inside }.
says-drug-waits = { drug-name } pasa por fuera. No puede entrar.
says-shut-in = { drug-name } está encerrada.
says-drug-enters = { drug-name } va llegando. Entra solo donde hay una puerta abierta.
says-drug-there = { drug-name } está ahí. Entra y sale mientras una puerta está abierta.
says-washed-silent = La { drug-inside } de fuera se ha ido. La de dentro está encerrada.
says-rested = Han pasado dos minutos sin señales. La mayor parte de la { drug-inside } sigue encerrada.
says-washed-signals = La { drug-inside } de fuera se ha ido. Con cada señal se abren puertas y sale una parte.

says-no-signal = No llega ninguna señal, así que las puertas siguen cerradas.
says-plugged =
    { $signal ->
        [fast] Señales rápidas abren las puertas.
       *[other] Las señales abren las puertas.
    } Pero la célula está en reposo: los tapones de magnesio siguen puestos y casi nada pasa.
says-flow-some =
    { $signal ->
        [fast] Señales rápidas abren las puertas.
       *[other] Las señales abren las puertas.
    } La célula se va activando: algunos tapones han salido y algo pasa.
says-flow-active =
    { $signal ->
        [fast] Señales rápidas abren las puertas.
       *[other] Las señales abren las puertas.
    } La célula está activa: muchos tapones han salido y pasan sodio y calcio.
says-count =
    { $blocked_percent ->
        [0] De 100 puertas no hay ninguna ocupada.
        [one] De 100 puertas hay 1 ocupada.
       *[other] De 100 puertas hay { $blocked_percent } ocupadas.
    }
says-people = De 100 personas virtuales, 5 tienen { $people_low_percent } puertas ocupadas o menos en este momento, y 5 tienen { $people_high_percent } o más.

## Rótulos del dibujo
# Que sean tan cortos como estos: 22 letras, las ocupadas 12, la célula que recibe 31, el intervalo 44.

label-sending-cell = célula que envía
label-receiving-cell =
    { $cell_band ->
        [quiet] célula que recibe: en reposo
        [waking] célula que recibe: se activa
       *[active] célula que recibe: activa
    }
label-nmda = receptor NMDA
label-ampa = receptor AMPA
label-glutamate = glutamato
label-magnesium = magnesio
label-ketamine = ketamina
label-memantine = memantina
label-sodium = sodio
label-calcium = calcio
label-gate = compuerta
label-chamber = cámara
label-filter = filtro
label-voltage = dentro: { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV
label-blocked = { $blocked_percent } de 100
label-filled = ocupadas
label-range = un goteo: se estima de { $block_low_percent } a { $block_high_percent }

## Gráficos
# El título de un eje tiene sitio para 44 letras, un rótulo dentro para 26, una marca para 12.

chart-current_trace-title = Lo que pasa, señal tras señal
chart-current_trace-alt = Una línea con un pico por señal. En este momento pasan { $flow_percent } de 100 partes del paso completo.
chart-current_trace-x = Tiempo, milésimas de segundo
chart-current_trace-y = Paso por las puertas, 100 = completo
chart-current_trace-full = célula activa, sin fármaco

chart-block_by_level-title = Cuántas puertas ocupa cada nivel
chart-block_by_level-alt = Una banda ancha sube de izquierda a derecha. Para un goteo va de { $block_low_percent } a { $block_high_percent } de 100 puertas. En este dibujo el nivel lleva a { $steady_percent } de 100.
chart-block_by_level-x = Ketamina libre, µM
chart-block_by_level-y = Puertas ocupadas, de 100
chart-block_by_level-drip = goteo
chart-block_by_level-anaesthesia = operación
chart-block_by_level-band = lo que quizá es posible
chart-block_by_level-unmeasured = Nadie ha medido esto en personas

chart-magnesium_gate-title = Cuándo salen los tapones
chart-magnesium_gate-alt = Una línea sube de la célula en reposo a la activa. Con este voltaje los tapones han salido de { $plugs_out_percent } de 100 puertas.
chart-magnesium_gate-x = Voltaje de la membrana, mV
chart-magnesium_gate-y = Puertas sin tapón, de 100
chart-magnesium_gate-quiet = en reposo
chart-magnesium_gate-active = activa

chart-blood_level-title = El fármaco en la sangre durante la visita
chart-blood_level-alt = Tres líneas de modelos suben y bajan en seis horas. Dos muestran un goteo y una el aerosol. El goteo y el aerosol vienen de estudios distintos. Dos líneas finas junto al aerosol encierran a 90 de 100 personas virtuales.
chart-blood_level-x = Horas desde el inicio
chart-blood_level-y = Fármaco en la sangre, ng/mL
chart-blood_level-arterial = goteo, hacia el cerebro
chart-blood_level-venous = goteo, análisis
chart-blood_level-spray = aerosol nasal
chart-blood_level-people = 90 de 100 virtuales
chart-blood_level-measured = máximo medido
chart-blood_level-dissociation = niveles con sensación extraña

## Para quien explica

talk-prompt = «Este dibujo muestra el primer paso. El fármaco entra por puertas abiertas y la puerta se cierra sobre él. Cómo mejora eso el ánimo no está resuelto.»
teach-back = «Con sus palabras: ¿qué tiene que pasar con la puerta antes de que entre la ketamina?»

chart-kinetic_states-title = En qué estado están los receptores
chart-kinetic_states-alt = Seis cajas unidas por caminos. Cinco son los estados del receptor: vacío, con un glutamato, con dos, en pausa tras el uso, y abierto. Cada caja se llena según cuántos receptores están ahora en ese estado. La sexta se llena según cuántos tienen el fármaco dentro.
chart-kinetic_states-x = Estados del receptor
chart-kinetic_states-y = Una caja llena son todos los receptores
chart-kinetic_states-c0 = C0
chart-kinetic_states-c1 = C1
chart-kinetic_states-c2 = C2
chart-kinetic_states-desensitised = D
chart-kinetic_states-open = O
chart-kinetic_states-blocked = con fármaco
