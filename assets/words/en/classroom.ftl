# The educator's panel in a notebook.
measured = measured
model = model
sort-by = Sort by
sort-downwards = Largest first
plot-line = { $name }: begins at { $first }, highest at { $highest }, ends at { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } was made for { $meant }. Read this as a guess beyond it.
plot-point = Measured point { $record }: { $value } at { $time }.
