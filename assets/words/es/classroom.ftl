# El panel del docente en un cuaderno.
measured = medido
model = modelo
sort-by = Ordenar por
sort-downwards = De mayor a menor
plot-line = { $name }: empieza en { $first }, máximo en { $highest }, termina en { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } se hizo para { $meant }. Léalo como una conjetura más allá.
plot-point = Punto medido { $record }: { $value } en { $time }.
predict-run = Guardar mi respuesta y ver
predict-first = Elija primero una respuesta.
predict-running = Calculando…
predict-guess = Su respuesta: { $guess }
predict-mine = mi respuesta
check-see = Ver lo que se sabe
vote-next = Mostrar el siguiente resultado publicado
vote-bin = De { $low } a { $high } de cada 100
vote-result = { $value } de cada 100: { $who } ({ $source }).
vote-last = Ese era el último.
keep-progress = { $file }: { $done } de { $count } imágenes. Interrumpa la celda para cancelar.
