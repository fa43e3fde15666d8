# Capítulo 1: ¿qué hace primero la ketamina?
#
# Para quien traduce. El dibujo se cuenta con una sola comparación: el receptor es una puerta, el
# magnesio es un tapón dentro de ella y la ketamina solo entra mientras la puerta está abierta.
# Puerta, tapón, abierta, cerrada y ocupada son siempre las mismas cinco palabras. Cada línea
# "says-" son una o dos frases enteras. Se leen dos o tres seguidas, en cualquier combinación.

title = El primer paso: se ocupa una puerta
question = ¿Qué hace primero la ketamina?
answer = Entra en una especie de puerta de las células nerviosas, pero solo mientras está abierta.
scene-name = Una puerta en la piel de una célula nerviosa, y el interior de esa célula.
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
        [below] menos de lo que da un goteo
        [drip] más o menos lo que da un goteo
        [between] más de lo que da un goteo
       *[anaesthesia] como para una operación
    }
control-level_um-number = { NUMBER($level_um, maximumFractionDigits: 2) } µM libre
level-none = nada
level-drip = un goteo
level-anaesthesia = operación

control-voltage_mv = Lo activa que está la célula
control-voltage_mv-value =
    { $cell_band ->
        [quiet] en reposo: los tapones están puestos
        [waking] se va activando: salen algunos tapones
       *[active] activa: salen muchos tapones
    }
control-voltage_mv-number = { NUMBER($voltage_mv, maximumFractionDigits: 0) } mV
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
preset-anaesthesia = Como para una operación
preset-washout_silent = Ya no hay fármaco, sin señales
preset-washout_signals = Ya no hay fármaco, con señales

moment-first_key = Primera llave: una señal
moment-second_key = Segunda llave: la propia célula
moment-shut_gate = Llega la visita
moment-guest_enters = La visita y la compuerta
moment-shut_in = Después de la señal
moment-outside_gone = Fuera y dentro
moment-leaves = Nuevas señales
moment-quiet_again = Vuelve la calma
moment-how_many = ¿Cuántas?
moment-it_changes = Puede cambiar

moment-no_drug_now = Sin fármaco

moment-drip_5_min = A los 5 minutos de goteo
moment-drip_20_min = A la mitad del goteo
moment-drip_40_min = Termina el goteo
moment-drip_80_min = 40 minutos después del goteo
moment-drip_230_min = Unas 3 horas después del goteo

moment-spray_10_min = 10 minutos después del aerosol
moment-spray_40_min = 40 minutos: más o menos el máximo
moment-spray_2_h = 2 horas después del aerosol
moment-spray_6_h = 6 horas después del aerosol

moment-anaesthesia_there = La ketamina está ahí

moment-washout_silent_now = El fármaco de fuera acaba de irse
moment-washout_silent_2_min = 2 minutos después
moment-washout_signals_start = El fármaco está ahí
moment-washout_signals_now = El fármaco de fuera acaba de irse

## La frase que dice lo que se ve ahora

# La historia: como mucho 14 palabras cada vez, y cada frase se entiende sola.
says-first-key = Una señal abre la compuerta. El tapón bloquea.
says-second-key = La célula despierta, el tapón sale, la corriente pasa.
says-shut-gate = Compuerta cerrada: la ketamina choca.
says-guest-enters = La ketamina entra por la compuerta abierta. La corriente cesa.
says-shut-in = La compuerta encierra la ketamina.
says-outside-gone = Fuera no hay ketamina. Dentro sigue: en células, minutos al menos.
says-leaves = Nuevas señales abren. Una vez, por azar, la ketamina sale.
says-quiet-again = La célula se calma; vuelve el tapón.
says-how-many =
    Un goteo, según nuestro cálculo: { $blocked_percent ->
        [one] 1 de 100 puertas ocupada.
       *[other] { $blocked_percent } de 100 puertas ocupadas.
    }
says-how-sure = Otros supuestos dan { $band_low_percent } a { $band_high_percent }. Nadie lo midió en personas.
says-not-people = Puerta ocupada no es persona aliviada.
says-it-changes = En animales, la experiencia también cambia los contactos.
says-not-fixed = La depresión no es fija ni una culpa.

# Cien puertas, en las otras historias y cuando alguien prueba cosas.
says-hundred-none = Sin { drug-inside }: ninguna puerta está ocupada.
says-hundred =
    { $blocked_percent ->
        [0] Ninguna de 100 puertas ocupada
        [one] 1 de 100 puertas ocupada
       *[other] { $blocked_percent } de 100 puertas ocupadas
    }, nuestro cálculo; otros supuestos: { $band_low_percent } a { $band_high_percent }.
says-people = De 100 personas virtuales, 5 tienen como mucho { $people_low_percent } ocupadas, 5 al menos { $people_high_percent }.
says-hundred-washed-silent = La { drug-inside } de fuera se fue. Encerrada, nuestro cálculo: { $blocked_percent } de 100 puertas.
says-hundred-rested = Dos minutos sin señales: { $blocked_percent } de 100, nuestro cálculo según células de rata.
says-hundred-washed-signals = Las señales abren puertas. Nuestro cálculo: { $blocked_percent } de 100 siguen ocupadas.

# Una puerta, cuando alguien prueba cosas.
says-door-filled = Compuerta abierta. { drug-name } está dentro: la corriente cesa.
says-door-kept = La compuerta está cerrada. { drug-name } sigue dentro.
says-door-open-to-drug = La compuerta está abierta. { drug-name } puede entrar.
says-door-plugged = Compuerta abierta. La célula está en calma: el tapón se queda.
says-door-runs = Compuerta abierta, tapón fuera: la corriente pasa.
says-door-refuses = La compuerta está cerrada. { drug-name } no puede entrar.
says-door-shut = No llega ninguna señal. La compuerta está cerrada: nada pasa.
says-door-rests = Entre señales la compuerta está cerrada: nada pasa.

# Cómo nombran las frases las partes del dibujo.
names-plug = tapón
names-gate = compuerta; Compuerta
names-ketamine = ketamina
names-inside = La célula; la célula
names-ions = corriente
names-rows = puertas; puerta

#
# Como mucho cinco a la vez. Que sean tan cortos como aquí.

label-nmda = receptor NMDA
label-glutamate = glutamato
label-magnesium = magnesio
label-ketamine = ketamina
label-sodium = sodio
label-calcium = calcio
label-plug = tapón: magnesio
label-guest =
    { $drug ->
        [memantine] memantina
       *[ketamine] ketamina
    }
label-gate =
    { $gate_word ->
        [open] compuerta: abierta
        [shutting] compuerta: se cierra
       *[shut] compuerta: cerrada
    }
label-inside-quiet = interior de la célula: en calma
label-inside-awake = interior de la célula: activo
label-far-count =
    { $counted ->
        [one] 1 de 100 puertas ocupada
       *[other] { NUMBER($counted, maximumFractionDigits: 0) } de 100 puertas ocupadas
    }
label-far-says =
    { $far_level ->
        [experiment] nuestro cálculo, con tus ajustes
        [no_drug] sin fármaco
        [drip] nuestro cálculo, para un goteo
        [spray] nuestro cálculo, para un aerosol nasal
        [anaesthesia] nuestro cálculo, como para una operación
        [washout_silent] nuestro cálculo, como para una operación
        [washout_signals] nuestro cálculo, como para una operación
       *[story] nuestro cálculo, en el máximo de un goteo
    }
label-far-band = con otros supuestos: { $band_low_percent } a { $band_high_percent }
label-far-door = la puerta que viste
label-far-unmeasured = Nadie lo ha medido en personas.
label-far-people = Puerta ocupada no es persona aliviada.
label-fast = puerta rápida (AMPA)
label-in-animals = visto en animales
label-new-contact = un contacto nuevo
label-branch = rama de una célula nerviosa

## Gráficos
# El título de un eje tiene sitio para 44 letras, un rótulo dentro para 26, una marca para 12.

chart-current_trace-title = Lo que pasa, señal tras señal
chart-current_trace-alt = Una línea del modelo, con un pico por señal. En este momento pasan { $flow_percent } de 100 partes del paso completo.
chart-current_trace-x = Tiempo, milésimas de segundo
chart-current_trace-y = Paso por las puertas, 100 = completo
chart-current_trace-full = célula activa, sin fármaco

chart-block_by_level-title = Cuántas puertas ocupa cada nivel
chart-block_by_level-alt = Una banda ancha sube de izquierda a derecha. Para un goteo va de { $block_low_percent } a { $block_high_percent } de 100 puertas. En este dibujo nuestro modelo da { $steady_percent } de 100.
chart-block_by_level-x = Ketamina libre, µM
chart-block_by_level-y = Puertas ocupadas, de 100
chart-block_by_level-drip = goteo
chart-block_by_level-anaesthesia = operación
chart-block_by_level-band = lo que quizá es posible
chart-block_by_level-unmeasured = Nadie ha medido esto en personas

chart-twenty_draws-title = Veinte versiones del modelo a la vez
chart-twenty_draws-alt = Veinte líneas finas detrás de una gruesa. Cada línea fina es el modelo con otros números de sus rangos. Se abren: con un goteo llenan pocas puertas, unas casi ninguna, otras más de diez de 100.
chart-twenty_draws-x = Ketamina libre, µM
chart-twenty_draws-y = Puertas llenas de 100
chart-twenty_draws-drip = goteo
chart-twenty_draws-anaesthesia = operación
chart-twenty_draws-own = la imagen, en sus células
chart-twenty_draws-draws = veinte sorteos, en reposo y activas
chart-twenty_draws-drawn = De rangos, muchos elegidos por nosotros
chart-what_matters-title = Qué pesa más en esta cuenta
chart-what_matters-alt = Cinco barras. Cuánto llega al cerebro y en qué células se midió pesan más, luego cuán activa está una célula. El nivel en sangre y la pendiente pesan poco.
chart-what_matters-x = Lo que no se sabe con exactitud
chart-what_matters-y = Parte de la dispersión, de 100
chart-what_matters-free_ratio = cerebro
chart-what_matters-ic50 = células
chart-what_matters-voltage = actividad
chart-what_matters-plasma = sangre
chart-what_matters-hill = pendiente
chart-what_matters-bar = Barra: lo que mueve por sí sola
chart-what_matters-line = Línea: lo que mueve con las demás
chart-what_matters-drawn = Para un goteo, con intervalos elegidos

chart-magnesium_gate-title = Cuándo salen los tapones
chart-magnesium_gate-alt = Una línea del modelo sube de la célula en reposo a la activa. Con este voltaje los tapones han salido de { $plugs_out_percent } de 100 puertas.
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
teach-back = «Con sus palabras: ¿qué tiene que pasar con la puerta antes de que pueda entrar la ketamina?»

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

## ¿Qué cree usted?

think-shut = La compuerta se cierra. Luego se acerca la ketamina. ¿Qué hace la ketamina?
think-shut-in = Entra
think-shut-waits = Se queda fuera
think-shut-pushes = Empuja y la abre
think-shut-came = Se queda fuera. Antes una señal tiene que abrir la compuerta.
think-inside = Toda la ketamina de fuera se va. ¿Qué pasa con la de dentro?
think-inside-out = Se cae
think-inside-kept = Se queda encerrada
think-inside-dissolves = Se deshace
think-inside-came = Se queda encerrada. Sale cuando la compuerta vuelve a abrirse.
think-when = ¿Cuándo puede entrar la ketamina en esta puerta?
think-when-always = En cualquier momento
think-when-open = Con la compuerta abierta
think-when-came = Solo mientras la compuerta está abierta. Así que las señales deciden cuándo puede entrar.
think-plug = ¿Qué tapa la puerta mientras la célula está en calma?
think-plug-ketamine = La ketamina
think-plug-magnesium = El magnesio
think-plug-glutamate = El glutamato
think-plug-came = El magnesio. Este tapón sale cuando la célula despierta.
