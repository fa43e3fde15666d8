# The educator's panel in a notebook.
measured = measured
model = model
sort-by = Sort by
sort-downwards = Largest first
plot-line = { $name }: begins at { $first }, highest at { $highest }, ends at { $last }.
plot-beyond = { $name } = { $value } { $unit }: { $model } was made for { $meant }. Read this as a guess beyond it.
plot-point = Measured point { $record }: { $value } at { $time }.
predict-run = Keep my guess and see
predict-first = Choose an answer first.
predict-running = Working it out …
predict-guess = Your guess: { $guess }
predict-mine = my guess
check-see = See what is known
vote-next = Show the next published result
vote-bin = { $low } to { $high } of 100
vote-result = { $value } of 100: { $who } ({ $source }).
vote-last = That was the last one.
keep-progress = { $file }: { $done } of { $count } pictures. Interrupt the cell to cancel.
