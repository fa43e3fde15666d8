# Chapter 5: new brain cells? inflammation?
#
# To the translator. A ladder has three rungs: cells, animals, people. A missing rung is drawn as missing.

title = Leitern der Belege
question = Lässt es neue Hirnzellen wachsen? Beruhigt es Entzündung?
answer = Bei Tieren vielleicht; bei Menschen hat niemand gezeigt, dass eines von beiden zählt.

scene-name = Zwei Leitern mit drei Sprossen, und eine Sprosse von nahem mit den Studien, die darauf liegen.

control-rung = Welche Sprosse lesen
control-rung-new_cells-cells = Neue Nervenzellen: an Zellen
control-rung-new_cells-animals = Neue Nervenzellen: bei Tieren
control-rung-new_cells-people = Neue Nervenzellen: bei Menschen
control-rung-inflammation-cells = Entzündung: an Zellen
control-rung-inflammation-animals = Entzündung: bei Tieren
control-rung-inflammation-people = Entzündung: bei Menschen

preset-ladders = Die Leitern
moment-new_cells_animals = Neue Zellen: Tiere
moment-new_cells_people = Neue Zellen: Menschen
moment-new_cells_cells = Neue Zellen: Schale
moment-inflammation_animals = Entzündung: Tiere
moment-inflammation_people = Entzündung: Menschen
moment-inflammation_cells = Entzündung: Schale
moment-it_changes = Es kann sich ändern

says-needed = Bei Mäusen fand eine Studie, dass die Wirkung junge Nervenzellen brauchte.
says-not-needed = Bei Ratten fand eine andere, dass die Wirkung sie nicht brauchte. Schwache Sprosse.
says-no-comparison = Dafür: Viele Zeichen fielen nach sechs Infusionen. Diese Studie hatte keine Vergleichsgruppe.
says-raised = Dagegen: Ketamin war nur ohne erhöhtes Zeichen besser als ein Scheinmedikament.
says-it-changes = Bei Tieren ändern sich Kontakte auch mit Erfahrung.
says-not-a-fault = Eine Depression ist nicht unveränderlich, und sie ist keine Schuld.
says-rung =
    { $rung ->
        [new_cells-cells] Neue Nervenzellen, in der Schale: Diese Sprosse fehlt. Wir lasen keine Studie.
        [new_cells-animals] Neue Nervenzellen, bei Tieren: Zwei Studien sagen nicht dasselbe.
        [new_cells-people] Neue Nervenzellen, bei Menschen: fehlt. Wir fanden keine Studie zu Ketamin.
        [inflammation-cells] Entzündung, in der Schale: Diese Sprosse fehlt. Wir lasen keine Studie.
        [inflammation-animals] Entzündung, bei Tieren: Eine Übersicht über { $studies_animals } Studien sagt, Ketamin beruhigt Zeichen davon.
       *[inflammation-people] Entzündung, bei Menschen: schwache Sprosse. Studien im Blut sind nicht einig.
    }

label-new-cells = neue Nervenzellen
label-inflammation = Entzündung
label-idea =
    { $rung ->
        [inflammation-cells] Entzündung
        [inflammation-animals] Entzündung
        [inflammation-people] Entzündung
       *[other] neue Nervenzellen
    }
label-level =
    { $level_shown ->
        [cells] an Zellen
        [animals] bei Tieren
       *[people] bei Menschen
    }
label-missing = fehlt
note-weak = schwache Sprosse
note-for = dafür
note-unclear = unklar
note-against = dagegen
# A review is a bundle of studies; the number on it is how many.
note-review-animals = { $studies_animals } Studien
note-review-people = { $studies_people } Studien
note-in-animals = bei Tieren gesehen

key-card = eine Studie
key-bundle = eine Übersicht über Studien
key-people = Menschen
key-animals = Tiere
key-cells = Zellen in einer Schale

talk-prompt = „Anzeigen sprechen von neuen Hirnzellen. Sehen wir an, welche Sprossen der Leiter da sind.“

teach-back = „Hat man eines von beiden bei Menschen gezeigt?“

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-young = Wo sah man junge Nervenzellen nach Ketamin reifen?
think-young-people = Bei Menschen
think-young-rats = Bei Ratten
think-young-came = Bei Ratten. Bei Menschen kennen wir keine Studie dazu.
think-blood = Wo suchten Studien mit Menschen nach Zeichen von Entzündung?
think-blood-blood = Im Blut
think-blood-brain = Im Gehirn
think-blood-came = Im Blut. Ob sich im Gehirn etwas ändert, ist nicht bekannt.
