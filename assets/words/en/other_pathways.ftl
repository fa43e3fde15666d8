# Chapter 5: new brain cells? inflammation?
#
# To the translator. A ladder has three rungs: cells, animals, people. A missing rung is drawn as missing.

title = Ladders of evidence
question = Does it grow new brain cells? Calm inflammation?
answer = In animals perhaps; in people nobody has shown that either matters.

scene-name = Two ladders with three rungs each: cells, animals and people.

control-rung = Which rung to read
control-rung-new_cells-cells = New nerve cells: in cells
control-rung-new_cells-animals = New nerve cells: in animals
control-rung-new_cells-people = New nerve cells: in people
control-rung-inflammation-cells = Inflammation: in cells
control-rung-inflammation-animals = Inflammation: in animals
control-rung-inflammation-people = Inflammation: in people

preset-ladders = The ladders
moment-ladders = The ladders

says-rung =
    { $rung ->
        [new_cells-cells] New nerve cells, in a dish: this rung is missing. We read no study.
        [new_cells-animals] New nerve cells, in animals: two studies do not say the same.
        [new_cells-people] New nerve cells, in people: this rung is missing. We found no study of ketamine.
        [inflammation-cells] Inflammation, in a dish: this rung is missing. We read no study.
        [inflammation-animals] Inflammation, in animals: ketamine calms signs of it.
       *[inflammation-people] Inflammation, in people: a weak rung. The studies looked at blood and do not agree.
    }

label-new-cells = new nerve cells
label-inflammation = inflammation
label-cells = in cells
label-animals = in animals
label-people = in people
label-missing = missing
label-sheet = a sheet of paper is one study

talk-prompt = “Adverts speak of new brain cells. Let us look at which rungs of the ladder are there.”

teach-back = “Has either of these been shown in people?”
