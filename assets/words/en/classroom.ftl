# The educator's panel in a notebook.
parameters = Parameters of the live model
restore = Back to the published values
restored = The published values are back.
live = { $count ->
    [one] The model runs with one changed parameter.
   *[other] The model runs with { $count } changed parameters.
}
parameter-source = { $unit }, { $low } to { $high }. { $kind ->
    [measured] Measured: { $record } ({ $source }).
    [derived] Derived: { $record } ({ $source }).
    [chosen] Chosen by us: { $record }.
    [fitted] Fitted by us: { $record }.
   *[none] A switch of the model.
}
measured = measured
model = model
sort-by = Sort by
sort-downwards = Largest first
plot-line = { $name }: begins at { $first }, highest at { $highest }, ends at { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } was made for { $meant }. Read this as a guess beyond it.
plot-point = Measured point { $record }: { $value } at { $time }.
