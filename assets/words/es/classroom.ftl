# El panel del docente en un cuaderno.
measured = medido
model = modelo
sort-by = Ordenar por
sort-downwards = De mayor a menor
plot-line = { $name }: empieza en { $first }, máximo en { $highest }, termina en { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } se hizo para { $meant }. Léalo como una conjetura más allá.
plot-point = Punto medido { $record }: { $value } en { $time }.
