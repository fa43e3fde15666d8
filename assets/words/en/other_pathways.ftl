# Chapter 5: new brain cells? inflammation?
#
# To the translator. A ladder has three rungs: cells, animals, people. A missing rung is drawn as missing.

title = Ladders of evidence
question = Does it grow new brain cells? Calm inflammation?
answer = In animals perhaps; in people nobody has shown that either matters.

scene-name = Two ladders of three rungs, and one rung seen from near with the studies that lie on it.

control-rung = Which rung to read
control-rung-new_cells-cells = New nerve cells: in cells
control-rung-new_cells-animals = New nerve cells: in animals
control-rung-new_cells-people = New nerve cells: in people
control-rung-inflammation-cells = Inflammation: in cells
control-rung-inflammation-animals = Inflammation: in animals
control-rung-inflammation-people = Inflammation: in people

preset-ladders = The ladders
moment-new_cells_animals = New cells: animals
moment-new_cells_people = New cells: people
moment-new_cells_cells = New cells: dish
moment-inflammation_animals = Inflammation: animals
moment-inflammation_people = Inflammation: people
moment-inflammation_cells = Inflammation: dish
moment-it_changes = It can change

says-needed = In mice, one study found that the effect needed young nerve cells.
says-not-needed = In rats, another found that the effect did not need them. A weak rung.
says-no-comparison = For: many signs fell after six drips. That study had no comparison group.
says-raised = Against: ketamine did better than a dummy only without a raised sign.
says-it-changes = In animals, contacts also change with experience.
says-not-a-fault = Depression is not fixed, and not a fault.
says-rung =
    { $rung ->
        [new_cells-cells] New nerve cells, in a dish: this rung is missing. We read no study.
        [new_cells-animals] New nerve cells, in animals: two studies do not say the same.
        [new_cells-people] New nerve cells, in people: missing. We found no study of ketamine.
        [inflammation-cells] Inflammation, in a dish: this rung is missing. We read no study.
        [inflammation-animals] Inflammation, in animals: one review of { $studies_animals } studies says ketamine calms signs of it.
       *[inflammation-people] Inflammation, in people: a weak rung. Studies looked at blood and do not agree.
    }

label-new-cells = new nerve cells
label-inflammation = inflammation
label-idea =
    { $rung ->
        [inflammation-cells] inflammation
        [inflammation-animals] inflammation
        [inflammation-people] inflammation
       *[other] new nerve cells
    }
label-level =
    { $level_shown ->
        [cells] in cells
        [animals] in animals
       *[people] in people
    }
label-missing = missing
note-weak = a weak rung
note-for = for
note-unclear = unclear
note-against = against
# A review is a bundle of studies; the number on it is how many.
note-review-animals = { $studies_animals } studies
note-review-people = { $studies_people } studies
note-in-animals = seen in animals

key-card = one study
key-bundle = a review of studies
key-people = people
key-animals = animals
key-cells = cells in a dish

talk-prompt = “Adverts speak of new brain cells. Let us look at which rungs of the ladder are there.”

teach-back = “Has either of these been shown in people?”

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-young = Where were young nerve cells seen to mature after ketamine?
think-young-people = In people
think-young-rats = In rats
think-young-came = In rats. In people no study of it is known to us.
think-blood = Where did studies of people look for signs of inflammation?
think-blood-blood = In the blood
think-blood-brain = In the brain
think-blood-came = In the blood. Whether anything changes in the brain is not known.
