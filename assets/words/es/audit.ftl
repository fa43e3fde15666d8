# The self-audit on the page About: what is asked for, and how far it is met. No score is claimed.
#
# To the translator. Each line is a short statement that is met, not met, or still to be rated.

audit-title = Qué se le pide a esta página
audit-note = Hay listas publicadas de lo que debe hacer una página así. Las palabras son nuestras. Lo comprueban pruebas y personas. No decimos ninguna nota.
audit-ran = Las pruebas se hicieron por última vez el { $date }.
audit-not-run = Las pruebas no se han hecho con esta copia.
audit-state-met = Cumplido: lo comprueba una prueba
audit-state-half = La parte probada se cumple; falta que la valoren personas
audit-state-waiting = Espera a que la valoren personas
audit-state-unmet = Aún no cumplido
audit-state-not-run = Espera a las pruebas
audit-count = { $state }: { $count }

## IPDAS: the six qualifying items

audit-ipdas-qualifying = IPDAS: los seis puntos de entrada
audit-q1 = Describe la enfermedad de la que trata la decisión
audit-q2 = Dice cuál es la decisión
audit-q3 = Describe las opciones
audit-q4 = Nombra lo bueno de cada opción
audit-q5 = Nombra lo malo de cada opción
audit-q6 = Dice cómo se vive cada opción

## IPDAS: the six certifying items

audit-ipdas-certifying = IPDAS: los seis puntos de certificación
audit-c1 = Muestra lo bueno y lo malo con el mismo detalle
audit-c2 = Cita sus pruebas
audit-c3 = Tiene fecha
audit-c4 = Dice cómo se pone al día
audit-c5 = Dice qué certeza tienen sus números
audit-c6 = Dice quién lo pagó

## IPDAS: quality

audit-ipdas-quality = IPDAS: calidad
audit-i1 = Dice qué puede pasar sin tratamiento
audit-i2 = Deja comparar lo bueno y lo malo
audit-i3 = Da la posibilidad de cada resultado
audit-i4 = Dice a qué personas se contó
audit-i5 = Dice a cuántas les pasó
audit-i6 = Compara en el mismo tiempo
audit-i7 = Cuenta sobre el mismo número
audit-i8 = Muestra las posibilidades de más de un modo
audit-i9 = Pregunta qué importa más
audit-i10 = Lleva paso a paso a una decisión
audit-i11 = Ofrece listas u hojas para usar
audit-i12 = Se preguntó a pacientes qué necesitan
audit-i13 = Se preguntó a profesionales qué necesitan
audit-i14 = La revisaron pacientes
audit-i15 = La revisaron profesionales
audit-i16 = Se probó con pacientes
audit-i17 = Se probó con profesionales
audit-i18 = Dice cómo se eligieron las pruebas
audit-i19 = Dice qué calidad tienen las pruebas
audit-i20 = Nombra a sus autores y qué saben
audit-i21 = Dice si es fácil de leer
audit-i22 = Se mostró que ayuda a elegir lo que importa
audit-i23 = Se mostró que ayuda a saber más

## PEMAT: easy to understand and to act on

audit-pemat = PEMAT: fácil de entender y de usar
audit-p3 = Usa palabras de cada día
audit-p4 = Explica las palabras médicas
audit-p7 = No pide hacer cuentas
audit-p8 = Va en partes cortas
audit-p11 = Resume al final
audit-p13 = Se lee bien en pantalla
audit-p25 = Dice cómo leer cada gráfico
audit-p-rest = Los demás puntos, valorados por dos personas en cada capítulo

## CDC index of clear communication

audit-cdc = Índice de comunicación clara de los CDC
audit-x11 = Dice lo que se sabe y lo que no
audit-x17 = No pide cuentas; cuenta sobre 100
audit-x20 = Da las posibilidades en palabras o dibujos
audit-x-rest = Los demás puntos del índice

## WCAG 2.2: open to everybody

audit-wcag = WCAG 2.2: abierta a todos
audit-w111 = Los dibujos se dicen en palabras
audit-w143 = El texto se ve bien con todos los colores
audit-w1410 = Cabe en una pantalla estrecha
audit-w211 = Funciona solo con teclas, sin trampas
audit-w221 = Da más tiempo si se pide
audit-w222 = Nada se mueve por sí solo
audit-w233 = Se queda quieta para quien lo pide
audit-w258 = Los botones son bastante grandes
audit-w413 = Los cambios se dicen, sin exceso
audit-w-rest = Un paseo con dos lectores de pantalla, por quienes los usan

## Trust and privacy

audit-trust = Confianza y privacidad
audit-t1 = Muestra fechas, y no se construye cuando han pasado
audit-t2 = Dice que no reemplaza a un médico
audit-t3 = Cada frase nombra su fuente
audit-t4 = No usa palabras de elogio
audit-t5 = Dice qué está aprobado y qué no
audit-t6 = Muestra dónde pedir ayuda
audit-t7 = Nombra dónde avisar de errores
audit-pr1 = No pide nada a otro ordenador
audit-pr2 = No deja nada
audit-pr3 = No ocupa más sitio con cada visita
audit-pr4 = No tiene campos para escribir
audit-pr5 = No anota nada de quien visita
audit-pr6 = Sigue si el ordenador de detrás se para
audit-pr7 = No deja entrar código ajeno
