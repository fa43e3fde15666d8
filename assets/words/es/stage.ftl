# Palabras del escenario: lo que comparten todos los capítulos, y la pantalla de inicio.
#
# Para quien traduce, con gracias. La gente lee estas palabras en uno de los días más difíciles
# de su vida, muchas veces junto a un médico. Que sean sencillas, cortas y tranquilas; un lector
# de doce años debería entenderlas. Cada botón dice lo que pasa al pulsarlo. Los nombres entre
# { } los rellena la página: póngalos donde su idioma los pida y no cambie su escritura.

# El idioma mismo, con su propio nombre.
language-name = Español
# Encima de cada página de un idioma que todavía no ha revisado ningún hablante nativo.
unreviewed = Traducción que aún no ha leído ningún hablante nativo. Sin revisar. No debe usarse en una clínica.

## Moverse por la historia

play = Ver
pause = Parar
# Una historia espera al final de cada parte; esto la hace seguir.
play-on = Seguir
step-back = Atrás
step-on = Adelante
restart = De nuevo
# Only heard.
picture-heading = El dibujo
transport-name = Ver la historia
speed = Velocidad
speed-quarter = Velocidad ¼
speed-half = Velocidad ½
speed-normal = Velocidad 1
speed-double = Velocidad 2
# El mando largo debajo del dibujo: en qué punto de la historia estamos.
scrub-name = Punto de la historia
scrub-value = Parte { $part } de { $parts }: { $name }. Segundo { $second } de { $seconds }.
scrub-value-one-part = { $name }. Segundo { $second } de { $seconds }.
moments-name = Partes de esta historia
# Solo en los idiomas que se leen de derecha a izquierda, bajo el dibujo.
time-runs = En dibujos, gráficos y mandos el tiempo y los números van de izquierda a derecha.
seconds-of = { $time } de { $end }
whole-screen = Pantalla completa
whole-screen-end = Dejar la pantalla completa
strip-title = La historia en dibujos quietos
strip-note = Su aparato pide menos movimiento. Por eso la historia está quieta, parte por parte.
strip-show = Ver la parte { $part } en el dibujo grande: { $name }

## Cambiar cosas

presets-name = Historias
people-name = De 100 personas
controls-name = Pruebe usted
aside-name = Qué certeza
key-name = Clave
# En un teléfono: qué se ve bajo el dibujo, historias, controles o clave.
tray-name = Bajo el dibujo
# El dibujo muestra lo que ha cambiado quien lee, no la historia.
your-experiment = Su experimento
back-to-story = Volver a la historia
# Una vez, sobre una parte del dibujo que se puede mover; el nombre es el de su control.
hand-hint-drag = Arrastre aquí: { $name }
hand-hint-tap = Toque aquí: { $name }
control-less = Menos: { $name }
control-more = Más: { $name }
value-and-number = { $value }, { $number }

## ¿Qué cree usted?

think-title = ¿Qué cree usted?
think-show = Solo quiero verlo
think-came = Cómo resultó
think-end-title = Dos preguntas para terminar
think-end-note = No se guarda nada ni se cuenta nada.
think-fits = Sí.
think-other = Es fácil pensarlo. Lo que se sabe:
think-aloud = ¿Qué cree usted? { $question } { $answers }. O solo verlo.
think-back = Si se pregunta «{ $question }», podría decir: { $came }

## Leer en voz alta

read-to-me = Leer en voz alta
read-stop = Dejar de leer
read-section = Leer en voz alta: { $heading }
# Se pregunta antes de que se oiga nada.
read-others = Otras personas cerca pueden oírlo.
read-device = La voz es la de su aparato, y nada sale de él.
read-files = La voz viene con esta página. La hizo una máquina, o una persona donde hubo una grabación.
read-yes = Leer
read-no = Ahora no
read-voice = Voz
read-speed = Velocidad de la voz
read-speed-slow = Más lenta
read-speed-normal = Normal
read-speed-fast = Más rápida

## Cómo se ve

view = Vista
language = Idioma
# Otro idioma en letra más pequeña debajo de cada frase y título.
second-language = Segundo idioma, debajo
second-none = Ninguno
level = Cuánto detalle
level-plain = Sencillo
level-detailed = Con detalle
theme = Colores
theme-light = Claro
theme-dark = Oscuro
theme-contrast = Contraste alto
calm = Modo tranquilo
through = Pasar todas las partes sin parar
calm-note = Más lento, con menos cosas que se mueven.
evidence-floor = Qué mostrar
evidence-floor-idea = Todo
evidence-floor-animals = Solo lo visto en animales, células o personas
evidence-floor-people = Solo lo visto en personas
evidence-floor-note = Las partes con menos pruebas se ven pálidas.
close = Cerrar

## De dónde sale una afirmación

tag-people = Visto en personas
tag-animals = Visto en animales
tag-cells = Visto en células
tag-idea = Idea en prueba
tag-unknown = No se sabe
tag-rule = Regla
tag-price = Precio
tag-own = Cálculo nuestro
# after a line of a list whose kind of evidence has been said
tag-again = fuente
tag-again-sources = Ver la fuente.
tag-sources = { $tag }. Ver la fuente.
# Only heard: a mark, and the first words of what it stands behind.
tag-of = { $name } Trata de: { $claim } …
tag-of-all = { $name } Trata de: { $claim }
number-source = { $number }. Ver de dónde sale este número.

## Las muestras debajo de un gráfico
# Como mucho 22 letras cada una.

chart-key-model = del modelo
chart-key-measured = medido
chart-key-chosen = elegido por nosotros
chart-key-range = margen

# Todas las palabras de un dibujo, una tras otra, para quien no lo ve.
drawing-written = Escrito en la imagen: { $texts }.

## Cien personas

hundred-of = de cada 100
# Beside two large numbers: whether the outcome of the title came.
hundred-yes = sí
hundred-no = no
# La puntuación, puntos de una lista de síntomas, bajó a la mitad o más. Sin verbo, para que sirva con 1 y con 45.
hundred-response = Con la mitad de los puntos o menos: { $count } de 100 personas. Con más: { $not }.
hundred-remission = Con pocos síntomas: { $count } de 100 personas. Con más síntomas: { $not }.
hundred-relapse = Recayeron: { $count } de 100 personas. No: { $not }.
hundred-large-response = Mejoraron mucho: { $count } de 100 personas. No: { $not }.
hundred-harm = Lo tuvieron: { $count } de 100 personas. No: { $not }.
hundred-range = El número real puede ser de { $low } a { $high }.
hundred-best-estimate = Es nuestra mejor estimación.
hundred-alone = No hubo grupo con el que comparar.
hundred-table = Los mismos números en una tabla
hundred-head-group = Grupo
hundred-head-count = De 100
hundred-head-not = No
hundred-head-range = Margen
hundred-reading-title = Cómo leer estas imágenes
hundred-reading = Cada figura es una persona de 100. Las que cuenta el título están llenas, desde arriba a la izquierda; las demás están vacías. Mire los dos grupos de una imagen, uno al lado del otro. El margen dice entre qué números puede estar la cuenta verdadera.
# Beside a box of counts with bars: each row ends in a thin line.
counts-whole = Una barra hasta la línea fina serían 100 personas.
# Sobre las preguntas de una página larga, que están detrás.
asked-open =
    { $count ->
        [one] Una pregunta y su respuesta
       *[other] { $count } preguntas y respuestas
    }
contents-name = En esta página

## Palabras que se explican

terms-title = Palabras explicadas
term-card = Qué significa esta palabra
term-open = { $word }. Ver qué significa esta palabra.
# Cómo se dice la palabra; la parte fuerte va en mayúsculas.
term-say = se dice { $say }

## Fuentes

sources-title = Fuentes
sources-note = Cada número de aquí sale de una de estas fuentes.
source-card = De dónde sale esto
source-card-number = De dónde sale este número
source-value = Valor
source-range = Margen
source-species = Medido en
source-method = Cómo
source-kind = Tipo de número
source-read = Lo que leímos
source-reference = Referencia
source-checked-on = Revisado en
source-review-by = Se revisará antes de
source-missing = Esta fuente todavía no tiene ficha.

## Para quien explica

talk-prompt-title = Puede decir
teach-back-title = Pida a la otra persona que le cuente
print = Imprimir esta página

## La pantalla de inicio

start-name = Inicio
start-whole = Desde el principio
start-whole-note = Ocho partes cortas, unos veinticinco minutos.
start-choose = Quiero elegir
start-choose-note = Elija las preguntas que son suyas.
start-calm = Modo tranquilo
start-calm-note = Desde el principio, más lento, con menos cosas que se mueven.

# La imagen: de una persona a una puerta. Los nombres están junto a sus lentes, con el tamaño de cada cosa.
# Órdenes de magnitud, no mediciones: vea los números en el archivo en inglés.
journey = De una persona a una puerta. Un hombre está en un sillón. Una primera lente muestra su cerebro, ancho como dos puños. Otra muestra células nerviosas, de cuerpos más finos que un pelo. Sigue una rama de una célula, decenas de veces más fina que un pelo. En la rama hay un contacto, cerca de cien veces más fino. En el contacto hay una puerta, miles de veces más fina que un pelo, con ketamina dentro.
journey-head = un cerebro
journey-head-size = ancho como dos puños
journey-cells = células nerviosas
journey-cells-size = cuerpos más finos que un pelo
journey-branch = una rama
journey-branch-size = decenas de veces más fina que un pelo
journey-contact = un contacto
journey-contact-size = cerca de cien veces más fino que un pelo
journey-door = una puerta
journey-door-size = miles de veces más fina que un pelo

skip-to-content = Ir al contenido

## Buscar
# El único campo en el que se puede escribir.

find-label = Buscar en todos los textos
find-note = Lo que escriba no sale de esta página y se borra al terminar o al salir.
find-count =
    { $count ->
        [0] No se encontró nada. Pruebe con otra palabra o pregunte a su equipo.
        [one] Un lugar encontrado
       *[other] { $count } lugares encontrados
    }

## Diez minutos con mi médico

start-ten = Diez minutos con mi médico
start-ten-note = Elija dos o tres preguntas.
ten-title = ¿Qué preguntas miramos?
ten-note = Elija dos o tres. Las historias se ven al avanzar; puede pararlas cuando quiera.
ten-begin = Empezar
sheet-screen = Mi hoja
sheet-back-title = Dígalo con sus palabras
sheet-looked-title = Lo que miramos
sheet-ticked-title = Lo que marqué
sheet-nothing = No hay nada marcado.
sheet-beside-title = Caminos que puse uno al lado de otro
sheet-taken-title = Preguntas que quiero hacer
sheet-notes-title = Qué acordamos y cuándo lo revisamos
sheet-print = Imprimir mi hoja
# Bajo una respuesta en la página de preguntas, y en un capítulo: una casilla y después una estrella.
question-take = Poner esta pregunta en mi hoja
question-taken = en mi hoja

## Moverse entre capítulos

chapters-title = ¿Qué le gustaría saber?
place-of = { $number } de { $total }
chapter-minutes =
    { $minutes ->
        [one] Cerca de un minuto
       *[other] Unos { $minutes } minutos
    }
chapter-seen = Vista
chapter-next = Siguiente
chapter-back = Anterior
chapter-all = Todas las preguntas
chapters-navigation = De capítulo a capítulo
page-navigation = Esta página
title-of-page = { $page } – { $product }
about = Acerca de
about-title = Acerca de esta página
loading = Un momento, por favor.

## Para llevar

take-along = Para llevar
copy-link = Copiar un enlace a este momento
copy-picture = Copiar la imagen con su fuente
link-copied = Copiado. El enlace guarda lo que muestra la imagen, y nada sobre usted.
link-by-hand = Este navegador no nos deja copiar. Marque el enlace y cópielo usted.
picture-copied = Copiada. Ahora péguela donde quiera.
picture-kept = Este navegador no nos deja copiar. La imagen se guardó como archivo.
# Debajo de una imagen que alguien copia.
picture-source = De { $product }. Allí está la fuente de cada número. Puede compartir palabras y dibujos si nombra de dónde vienen (CC BY 4.0).
# Un enlace tenía algo que aquí no significa nada.
link-odd = Una parte de este enlace no se entendió. Se dejó fuera.

## Descanso y final

break = Hacer una pausa
break-title = Tómese su tiempo
break-note = Todo espera. Nada se mueve hasta que usted vuelva.
break-end = Seguir
finish = Terminar
finish-title = ¿Terminar ahora?
finish-note = Se borrará todo lo que ha elegido y cambiado aquí.
finish-yes = Sí, terminar
finish-no = No, seguir aquí

## Ayuda

# En todas las pantallas, en el mismo lugar. Los números están en assets/help.toml, por país.
help-number = { "" }
help-number-unset = el número de emergencias de su zona
help-listening = { "" }
help-listening-unset = pregunte a su equipo de salud a quién puede llamar
help = Ayuda
help-now = ¿Necesita ayuda ahora?
help-call = Si pudiera hacerse daño, dígaselo a quien esté con usted, o llame: { help-number }.
help-talk = Para hablar: { help-listening }.
idle-title = ¿Sigue usted ahí?
idle-note =
    { $seconds ->
        [one] Esta página se borra en un segundo.
       *[other] Esta página se borra en { $seconds } segundos.
    }
idle-stay = Sigo aquí
idle-how = Pulse una tecla o toque la pantalla para quedarse.
checked-on = Revisado en { $date }
footer-name = Acerca de esta página

## Cuando algo va mal

error-bundle = No se pudo abrir este capítulo. Cargue la página otra vez, por favor.
kernel-gone-educator = El núcleo del cuaderno se ha parado. El dibujo sigue, y sus números se pueden cambiar. Ejecute esta celda otra vez, y las celdas podrán moverlo de nuevo.
reload = Cargar la página otra vez

# En el nivel detallado: los números del modelo del capítulo, que se pueden cambiar.
numbers-name = Números
numbers-try = Pruebe los números del modelo
numbers-note = Mueva un número y esta página vuelve a calcular el dibujo. Las bandas, los dibujos pequeños de la historia y los gráficos que no se mueven conservan los números que usamos.
numbers-changed = { $count ->
    [0] Todos los números son los que usamos.
    [one] Hay un número cambiado.
   *[other] Hay { $count } números cambiados.
}
numbers-reset = Volver a los números que usamos
numbers-working = Calculando…
numbers-search = Buscar entre los números
numbers-none = Ningún número se llama así.
numbers-first = Pruebe primero estos (los elegimos nosotros)
numbers-measured = Medidos
numbers-derived = Calculados a partir de lo medido
numbers-fitted = Ajustados por nosotros
numbers-chosen = Elegidos por nosotros
numbers-used = Usamos { $value }. Puede ir de { $low } a { $high }.
numbers-source = Fuente
numbers-source-of = Fuente: { $name }
