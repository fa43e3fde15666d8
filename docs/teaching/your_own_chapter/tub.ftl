question = Why does a tub stop filling while the tap runs?
answer = The fuller it is, the more runs out, until as much leaves as comes.
scene-name = A tub with a tap above it and a drain below. Its water rises and then stands.
label-filled = { $filled_percent } of 100
control-tap = Tap
control-drain = Drain
says-rises = More comes than leaves: the water rises, to { $filled_percent } of 100 so far.
says-stands = As much leaves as comes: the water stands at { $filled_percent } of 100.
