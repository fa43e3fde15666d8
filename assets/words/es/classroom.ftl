# El panel del docente en un cuaderno.
parameters = Parámetros del modelo en vivo
restore = Volver a los valores publicados
restored = Se han repuesto los valores publicados.
live = { $count ->
    [one] El modelo funciona con un parámetro cambiado.
   *[other] El modelo funciona con { $count } parámetros cambiados.
}
parameter-source = { $unit }, de { $low } a { $high }. { $kind ->
    [measured] Medido: { $record } ({ $source }).
    [derived] Derivado: { $record } ({ $source }).
    [chosen] Elegido por nosotros: { $record }.
    [fitted] Ajustado por nosotros: { $record }.
   *[none] Un interruptor del modelo.
}
measured = medido
model = modelo
sort-by = Ordenar por
sort-downwards = De mayor a menor
plot-line = { $name }: empieza en { $first }, máximo en { $highest }, termina en { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } se hizo para { $meant }. Léalo como una conjetura más allá.
plot-point = Punto medido { $record }: { $value } en { $time }.
