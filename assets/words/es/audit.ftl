# La revisión propia en la página Sobre: qué se pide y hasta dónde se cumple. Sin puntuación.
#
# Para quien traduce. Cada línea es una frase corta que se cumple, no se cumple o espera. Cada una
# empieza con un verbo cuyo sujeto es esta página.

audit-title = Qué se le pide a esta página
audit-note = Hay listas publicadas que dicen qué debe hacer una página así. Las palabras son nuestras. Lo comprueban pruebas y personas. No se anuncia ninguna puntuación.
audit-memory = No pudimos leer el artículo de los puntos de calidad de IPDAS. Comparamos nuestras palabras con una copia en un programa público. El último punto del índice de los CDC está escrito de memoria.
audit-ran = Las pruebas se hicieron por última vez en { $date }.
audit-changed = Algo de esta copia ha cambiado desde entonces.
audit-not-run = Las pruebas no se han hecho en esta copia.
audit-state-met = Cumplido: lo comprueba una prueba
audit-state-half = La parte probada se cumple; falta que la valoren personas
audit-state-waiting = Espera a que la valoren personas
audit-state-unmet = Aún no cumplido
audit-state-not-run = Espera a las pruebas
audit-state-none = Aquí no se aplica
# { $state } es uno de los estados de arriba.
audit-count = { $state }: { $count }
# Hasta dónde se cumple una lista entera, al lado de su nombre.
audit-counted-met = { $count } cumplidos
audit-counted-people = { $count } por valorar
audit-counted-unmet = { $count } aún no cumplidos
audit-counted-none = { $count } que no se aplican
audit-counted-tests = { $count } por comprobar

## IPDAS: los seis puntos de entrada

audit-ipdas-qualifying = IPDAS: los seis puntos de entrada
audit-q1 = Describe la enfermedad de la que trata la decisión
audit-q2 = Dice cuál es la decisión
audit-q3 = Describe las opciones
audit-q4 = Nombra lo bueno de cada opción
audit-q5 = Nombra lo malo de cada opción
audit-q6 = Dice cómo se vive cada opción

## IPDAS: los diez puntos de certificación

audit-ipdas-certifying = IPDAS: los diez puntos de certificación
audit-c1 = Muestra lo bueno y lo malo con el mismo detalle
audit-c2 = Cita sus pruebas
audit-c3 = Tiene fecha
audit-c4 = Dice cómo se pone al día
audit-c5 = Dice qué certeza tienen sus números
audit-c6 = Dice quién lo pagó
audit-c7 = Solo para pruebas: qué mide la prueba
audit-c8 = Solo para pruebas: qué sigue si se halla algo
audit-c9 = Solo para pruebas: qué sigue si no se halla nada
audit-c10 = Solo para pruebas: hallar lo que nunca haría daño

## IPDAS: calidad

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
audit-i20 = Dice qué formación tiene quien la hizo
audit-i21 = Dice si es fácil de leer
audit-i22 = Se mostró que ayuda a elegir lo que importa
audit-i23 = Se mostró que ayuda a saber más
audit-i24 = Solo para pruebas: cuántas veces acierta al dar positivo
audit-i25 = Solo para pruebas: cuántas veces acierta al dar negativo
audit-i26 = Solo para pruebas: cuántas veces falla al dar positivo
audit-i27 = Solo para pruebas: cuántas veces falla al dar negativo
audit-i28 = Solo para pruebas: qué se halla con la prueba y sin ella

## PEMAT: fácil de entender y de usar

audit-pemat = PEMAT: fácil de entender y de usar
audit-p1 = Deja claro para qué es
audit-p2 = No tiene nada que aparte de su fin
audit-p3 = Usa palabras de cada día
audit-p4 = Explica las palabras médicas la primera vez
audit-p5 = Dice quién hace qué (voz activa)
audit-p6 = Tiene números claros
audit-p7 = No pide a nadie que haga cuentas
audit-p8 = Va en partes cortas
audit-p9 = Tiene títulos que dicen qué sigue
audit-p10 = Viene en un orden con sentido
audit-p11 = Resume al final
audit-p12 = Hace resaltar lo principal
audit-p13 = Se lee bien en pantalla
audit-p14 = Tiene voz clara: aquí no hay sonido
audit-p15 = Tiene imágenes donde pueden ayudar
audit-p16 = Tiene imágenes que ayudan y no distraen
audit-p17 = Da un título a cada imagen
audit-p18 = Tiene imágenes claras y sin exceso
audit-p19 = Tiene tablas simples con cabezas cortas
audit-p20 = Nombra algo que se puede hacer
audit-p21 = Habla a quien lee
audit-p22 = Divide en pasos lo que se puede hacer
audit-p23 = Ofrece una lista para llevar
audit-p24 = Explica las cuentas: no se pide ninguna
audit-p25 = Dice cómo leer cada gráfico
audit-p26 = Tiene imágenes que ayudan a actuar

## Índice de comunicación clara de los CDC

audit-cdc = Índice de comunicación clara de los CDC
audit-x1 = Tiene un mensaje principal
audit-x2 = Lo dice arriba
audit-x3 = Lo hace resaltar
audit-x4 = Tiene una imagen para él
audit-x5 = Dice qué puede hacer quien lee
audit-x6 = Dice los dos en voz activa
audit-x7 = Usa las palabras de quien lee
audit-x8 = Tiene listas, de siete puntos como mucho
audit-x9 = Tiene partes con títulos
audit-x10 = Pone lo más importante primero, en breve
audit-x11 = Dice lo que se sabe y lo que no
audit-x12 = Nombra qué se puede hacer por la salud
audit-x13 = Dice por qué importa
audit-x14 = Dice cómo hacerlo
audit-x15 = Usa números enteros
audit-x16 = Dice qué significan los números
audit-x17 = No pide cuentas; cuenta sobre 100
audit-x18 = Explica cómo es un riesgo
audit-x19 = Nombra riesgo y beneficio
audit-x20 = Pone las posibilidades también en palabras o imágenes

## Cómo se cuenta el riesgo

audit-risk = Cómo se cuenta el riesgo
audit-rc1 = Nunca dice cuánto más probable sin contar personas
audit-rc2 = Cuenta de 100 y de ningún otro número
audit-rc3 = Nunca dice uno de cada tantos
audit-rc4 = Compara en un mismo tiempo y lo dice
audit-rc5 = Dice a quién se estudió, con qué y junto a qué
audit-rc6 = Cuenta a quienes mejoraron y a quienes no
audit-rc7 = Dice con qué frecuencia solo con un número
audit-rc8 = Dibuja cien personas que nunca se mueven
audit-rc9 = Dibuja igual el beneficio y el daño
audit-rc10 = Da un margen o dice mejor estimación, y un grado
audit-rc11 = Muestra qué añade el tratamiento a la comparación
audit-rc12 = Solo tiene números enteros
audit-rc13 = No calcula ningún riesgo personal
audit-rc14 = No cuenta solo historias de quienes mejoraron
audit-rc15 = Muestra los números antes de que se haga nada
audit-rc16 = Tiene los mismos números en pantalla, en papel y en cada lengua

## WCAG 2.2: abierta a todo el mundo

audit-wcag = WCAG 2.2: abierta a todo el mundo
audit-w111 = 1.1.1: dice las imágenes con palabras que las siguen
audit-w131 = 1.3.1, 1.3.2: tiene títulos, listas y orden reales
audit-w133 = 1.3.3, 1.4.1: nunca dice algo solo con el color
audit-w134 = 1.3.4: sirve de pie y tumbada
audit-w143 = 1.4.3, 1.4.11: resalta en todos los colores
audit-w1410 = 1.4.4, 1.4.10: cabe en una pantalla estrecha y al doble
audit-w145 = 1.4.5: tiene texto real en las imágenes
audit-w1412 = 1.4.12: no pierde nada con más espacio
audit-w1413 = 1.4.13: no tiene nada que salga solo al señalar
audit-w211 = 2.1.1, 2.1.2: funciona solo con teclas, sin trampas
audit-w214 = 2.1.4: no tiene teclas que actúen solas
audit-w221 = 2.2.1: da más tiempo si se pide
audit-w222 = 2.2.2: no mueve nada por sí sola
audit-w231 = 2.3.1: nunca destella
audit-w233 = 2.3.3: se queda quieta si se pide
audit-w241 = 2.4.1 a 2.4.3: se puede saltar dentro, tiene títulos y orden
audit-w246 = 2.4.6, 2.4.7, 2.4.11: tiene nombres claros y foco visible
audit-w251 = 2.5.1, 2.5.7: no pide arrastrar
audit-w252 = 2.5.2, 2.5.3: actúa al soltar; los nombres dicen lo que se ve
audit-w258 = 2.5.8: tiene botones bastante grandes
audit-w311 = 3.1.1, 3.1.2: nombra su lengua enseguida
audit-w321 = 3.2.1 a 3.2.4: nunca salta y es igual en todas partes
audit-w326 = 3.2.6: tiene la ayuda en el mismo sitio
audit-w331 = 3.3.1, 3.3.2, 3.3.7: no pide escribir nada
audit-w412 = 4.1.2: tiene nombres, papeles y valores
audit-w413 = 4.1.3: dice los cambios, y no demasiado
audit-w-readers = Se recorrió con dos lectores de pantalla

## Confianza e intimidad

audit-trust = Confianza e intimidad
audit-t1 = Muestra fechas, y no se puede construir cuando han pasado
audit-t2 = Dice que no reemplaza a un médico
audit-t3 = Nombra la fuente de cada frase y en quién se vio
audit-t4 = No usa palabras de elogio
audit-t5 = Dice qué está aprobado y qué no
audit-t6 = Muestra dónde pedir ayuda
audit-t7 = Nombra dónde se puede avisar de errores
audit-pr1 = No pide nada a otro ordenador
audit-pr2 = No deja nada
audit-pr3 = No ocupa más sitio con cada visita
audit-pr4 = No pide nada personal; su único campo es para buscar
audit-pr5 = No anota nada de quien visita
audit-pr6 = Sigue si el ordenador de detrás se para
audit-pr7 = No deja entrar código ajeno
audit-pr8 = Habla de los diez temas por los que se pregunta
