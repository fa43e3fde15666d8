# Palabras de todo el producto: pantalla de inicio, tarjetas, pie de página, errores, impresión.
#
# Para quien traduce, con gracias. Quizá alguien lea estas líneas en una sala de espera, en un mal
# día. Sencillas, cortas y tranquilas; nada se promete y nada se vende. Se trata de usted.

## Ajustes de esta instalación
# Una clínica los da en su propio archivo (docs/dashboard.md); deje aquí las comillas vacías. Lo que no
# da, lo dice la línea "-unset".

clinic-name = { "" }
clinic-name-unset = nadie todavía
funder-name = { "" }
funder-name-unset = todavía no se nombra a nadie
contact-address = { "" }
contact-address-unset = no hay dirección
reviewer-name = { "" }
reviewer-name-unset = nadie todavía
# Un número de teléfono, o palabras que lo nombren.
help-line-number = { "" }
help-line-number-unset = el número de emergencias de su zona

## Nombre y propósito

product-name = Ketamine Explainer
product-sentence = Cómo se cree que actúa la ketamina contra la depresión, en imágenes: qué se sabe y qué no.
not-advice = Esto es educación general, no un consejo para usted.
supports-clinician = Ayuda a hablar con su médico. No lo reemplaza.
status-note = El goteo de ketamina para la depresión se permite, pero no está aprobado para eso. El aerosol, esketamina, está aprobado en Estados Unidos y Europa si dos o más medicinas no han ayudado. En Europa va con una pastilla; en Estados Unidos puede darse solo desde enero de 2025. El servicio público de Inglaterra no lo recomienda (2022). Las reglas cambian según el país.

## Líneas que siempre están

# Mientras no tenga dueño, esto va donde irían las líneas de una clínica.
unowned = Nadie lleva ni pone al día todavía este proyecto abierto, y ningún profesional de la salud lo ha revisado.
offered-by = La ofrece: { clinic-name }
makers-training = Quienes la hicieron son de ingeniería. Ninguna de esas personas habla como profesional de la salud.
funder = Pagado por: { funder-name }
contact = Preguntas y correcciones: { contact-address }
reviewed-by = Revisado por un profesional de la salud: { reviewer-name }
help-line = Si piensa en hacerse daño, busque ayuda ahora: { help-line-number }.
review-by = Se revisará antes de { $date }
version = Versión { $version }

## Los ocho capítulos

chapter-receptor-blockade-question = ¿Qué hace primero la ketamina?
chapter-receptor-blockade-answer = Entra en una especie de puerta de las células nerviosas, pero solo mientras está abierta.
chapter-glutamate-surge-question = ¿Cómo podría un bloqueador hacer más fuertes las señales?
chapter-glutamate-surge-answer = Una idea es que primero calma a las células que frenan a otras.
chapter-synaptic-plasticity-question = Se va en horas: ¿cómo podría ayudar días?
chapter-synaptic-plasticity-answer = En animales, las células nerviosas forman contactos nuevos cuando el fármaco ya no está.
chapter-onset-timing-question = ¿Con qué rapidez, a cuántos y por cuánto tiempo?
chapter-onset-timing-answer = Algunas personas se sienten mejor en un día, y la mejora se pierde si el tratamiento no sigue.
chapter-other-pathways-question = ¿Hace crecer células nuevas en el cerebro? ¿Calma la inflamación?
chapter-other-pathways-answer = En animales, quizá; en personas nadie ha mostrado que importe alguna de las dos.
chapter-other-conditions-question = ¿Y la ansiedad, el estrés postraumático, el TOC, las ideas de suicidio?
chapter-other-conditions-answer = Casi todos los estudios son pequeños y no coinciden, y casi ningún uso así está aprobado.
chapter-treatment-day-question = ¿Cómo es una sesión y qué riesgos tiene?
chapter-treatment-day-answer = Unas horas con personal cerca, sensaciones extrañas que a la mayoría se le pasan y compañía para volver.
chapter-choices-question = ¿Qué opciones hay y qué me importa a mí?
chapter-choices-answer = Hay varios caminos, también esperar, y cada uno tiene beneficios y cargas.

## The page for teaching

teach-title = { product-name }, para enseñar
teach-lead = Una imagen que se reproduce, y los números de su modelo para cambiarlos. Primero piense, luego mire.
teach-private = Nada de lo que elija o mueva se guarda ni se envía.
teach-lessons = Lecciones
teach-see = Ver este paso en la imagen
teach-steps = Cada paso tiene su enlace
teach-projector = Abrirlo para un proyector

## La pantalla de inicio

start-lead = Aquí nada se mueve ni suena hasta que usted lo pida. Solo se escribe si quiere buscar algo.
start-private = No se guarda nada sobre usted. Terminar borra la página.

## Llegar a una página

noscript = Esta página necesita JavaScript para mostrar sus dibujos.
text-version = Leer los textos sin dibujos
not-found-title = Esta página no está aquí
not-found = No hay ninguna página en esta dirección. Vuelva al inicio.
server-busy-title = Demasiada gente a la vez
server-busy = Ahora todos los lugares están ocupados. Pruebe otra vez dentro de un minuto.
server-error-title = Algo ha fallado
server-error = No se pudo hacer la página. Pruebe otra vez.
not-ours-title = Esta página tiene otro nombre
not-ours = El servidor no conoce el nombre con el que usted preguntó. Quien lo lleva añade ese nombre al arrancar:
locked-title = Esta página tiene contraseña
locked = Pídala a la clínica. El nombre delante de la contraseña no importa.
fault-old = Este navegador es demasiado antiguo para mostrar los dibujos. Un teléfono, tableta u ordenador más nuevo puede mostrarlos. Lo que está abajo se puede leer aquí.
fault-network = La línea hasta los dibujos está rota o es muy lenta. Cuando vuelva, cargue la página otra vez. Hasta entonces se puede leer lo que está abajo.
fault-script = Los dibujos no pudieron arrancar. Cargue la página otra vez. Si no ayuda, pruebe con otro navegador, o dígaselo a quien le mostró esta página.
fault-gone = No se pudieron encontrar los dibujos. Cargue la página otra vez dentro de un minuto. Si no ayuda, dígaselo a quien le mostró esta página.
waiting-title = Su lección empieza pronto
waiting-note = Antes arrancan otras lecciones. Le toca dentro de { $seconds ->
    [one] un segundo
   *[other] unos { $seconds } segundos
}.
waiting-full = Todos los lugares están ocupados. Cada pocos segundos miramos si hay uno libre.
waiting-stay = Puede quedarse en esta página. La lección se abre sola.
lessons-title = Lecciones
lessons-note = Cada lección lleva su propio modelo vivo. Puede tardar unos segundos en empezar.
lessons-all = Todas las lecciones
lesson-stopped = El modelo vivo se ha parado. El dibujo sigue, pero ya no responde a lo que usted cambia. Cargue la página otra vez para tener un modelo nuevo.
to-start = Volver al inicio
offline-note = Esta página funciona sin internet.

## Impresión

print-title = { $chapter }, impreso desde { product-name }
print-date = Impreso el { $date }
print-note = Educación general, no un consejo para usted. Háblelo con su médico.
print-questions = Mis preguntas
print-next-step = Lo que acordamos, y cuándo lo revisamos
print-sources = De dónde salen los números
sheet-at-home = Para verlo en casa: { $address }

## La consulta

consultation-choose = Elijan juntos unas pocas tarjetas.
consultation-minutes = { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}
cards-chosen = { $count ->
    [0] Ninguna tarjeta elegida
    [one] Una tarjeta elegida
   *[other] { $count } tarjetas elegidas
}
consultation-begin = Empezar con estas
consultation-ready = Era la última tarjeta. Puede imprimir o terminar.

## The page About

claims-title = Las frases, comprobadas
claims-said-title = Lo que dice la publicidad
claims-left-title = Lo que la publicidad calla
reading-title = Lo fácil que es de leer cada parte
reading-note-lower = Puntos del índice { $index }. Menos es más fácil; { $limit } es el límite que ponemos.
reading-note-higher = Puntos del índice { $index }. Más es más fácil; { $limit } es el límite que ponemos.
reading-part = Parte
reading-all = Todas las palabras
reading-spared = Sin las palabras explicadas
about-contents = En esta página
about-made = Cómo está hecha
questions-title = Preguntas que la gente hace
questions-lead = Cada respuesta tiene dos frases y dice de dónde vienen.
questions-sheet = Abra una pregunta y márquela. Así queda en su propia hoja.
# the question of a chapter follows
questions-chapter = Más sobre esto: { $chapter }
numbers-read =
    De los números de nuestras páginas, { $twice } se anotaron en dos lecturas y { $once ->
        [0] ninguno
       *[other] { $once }
    } en una sola. { $own } los elegimos nosotros.
changes-title = Cambios en los números
changes-note = Mostrar la lista de cambios (en inglés)
sheet-a4 = La hoja para imprimir, en papel A4
sheet-letter = La hoja para imprimir, en papel carta
