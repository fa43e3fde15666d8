# Chapter 3: how could something that leaves in hours help for days?
#
# To the translator. "Contact point" is our plain word for a spine, the small stub on which one nerve
# cell touches another. Nothing here may sound as if it had been seen in people.

title = Kontaktstellen, die spät wachsen
question = Nach Stunden weg: Wie könnte es tagelang helfen?
answer = Bei Tieren bilden Nervenzellen neue Kontaktstellen, nachdem das Mittel weg ist.
scene-name = Ein Ast einer Nervenzelle mit sechs Plätzen für Kontaktstellen, und daneben, was man vom Menschen weiß.
clock = Die Zeit läuft hier ungleich: Die ersten Stunden spielen so lange wie viele Tage.

## What one can change

control-experiment = Was wäre, wenn
control-experiment-none = keine Änderung
control-experiment-ampa_blocked = AMPA blockiert
control-experiment-rapamycin = mTORC1 blockiert
control-experiment-met_form = BDNF: Met-Form
control-experiment-spines_removed = Kontakte entfernt
control-experiment-second_dose = zweite Dosis

## The stories and their moments

preset-story = Die Geschichte

moment-after_stress = Nach Stress
moment-guest_comes = Ketamin kommt
moment-relay = Eins stößt das nächste an
moment-blocks = Bausteine
moment-guest_leaves = Ketamin ist weg
moment-night = Wachstum beginnt
moment-people_scan = Bei Menschen: ein Scan
moment-more = Mehr wachsen
moment-some_stay = Manche bleiben
moment-two_weeks = Zwei Wochen
moment-people_trial = Bei Menschen: eine Studie
moment-it_changes = Es kann sich ändern

## Labels in the drawing
# Stations at most 8 letters, the last 18; notes of the people lane at most 24 in a line, in as many lines
# as there are; the band 34, the outline 30, the new contact 24, the count 20, the two effects 20.
# note-new-1 and note-new-2 are label-new in two lines, at most 14 letters each; note-gone 10, label-now 16.

label-ampa = AMPA
label-bdnf = BDNF
label-trkb = TrkB
label-mtorc1 = mTORC1
label-protein = Bausteine
label-outline = weniger bei gestressten Mäusen
label-contact = Kontaktstelle
label-new = neue Kontaktstelle
note-new-1 = neue
note-new-2 = Kontaktstelle
label-ketamine = Ketamin
note-gone = weg
label-two-weeks = zwei Wochen
label-now =
    { $now_unit ->
        [h] Stunde { $now_shown }
       *[d] Tag { $now_shown }
    }
label-early-effect = frühe Wirkung
label-lasting-effect = anhaltende Wirkung
label-count = { $counted } von 6 Plätzen
note-mice = bei Mäusen
note-people = bei Menschen
note-not-known = nicht bekannt
note-not-known-people = bei Menschen unbekannt
note-scan-1 = Scan der Nervenenden:
note-scan-2 = keine messbare Änderung
note-scan-3 = im Mittel; er kann neue
note-scan-4 = Kontakte nicht zählen
note-trial-1 = Studie, { $rapamycin_people } Menschen:
note-trial-2 = mit Rapamycin blieb die
note-trial-3 = Wirkung nach einem Tag;
note-trial-4 = Dosis vielleicht zu klein
note-band = Wachstum beginnt: Studien uneinig

## The sentence that says what is shown now

# The story: at most 14 words at a time, each whole in itself.
says-after-stress = Nach Stress haben Mäuse weniger Kontaktstellen: hier { $counted } von 6 Plätzen.
says-guest-comes = Ketamin kommt. Eine Idee: Signale schwellen an, und der AMPA-Rezeptor öffnet sich.
says-relay = Bei Ratten und Mäusen stößt jede Station die nächste an.
says-blocks = mTORC1 bringt die Herstellung von Bausteinen in Gang.
says-guest-leaves = Ketamin geht. Bei Mäusen ist das Verhalten anders; noch wuchs kein Kontakt.
says-night = Bei Mäusen wachsen neue Kontakte, nachdem Ketamin weg ist. Wann, da sind Studien uneinig.
says-people-scan = Bei Menschen zeigte ein Scan der Nervenenden im Mittel keine messbare Änderung.
says-scan-limit = Der Scan kann neue Kontakte nicht zählen. Bei Menschen ist es nicht bekannt.
says-more = Bei Mäusen wächst noch ein Kontakt: hier { $counted } von 6 Plätzen.
says-some-stay = Bei Mäusen werden manche Kontakte breit und bleiben; andere gehen.
says-two-weeks = Nach zwei Wochen bleiben bei Mäusen manche: hier { $counted } von 6 Plätzen.
says-people-trial = Bei { $rapamycin_people } Menschen stoppte Rapamycin die Wirkung nach einem Tag nicht.
says-trial-limit = Rapamycin blockiert mTORC1. Die Dosis war vielleicht zu niedrig.
says-it-changes = Bei Tieren ändern sich Kontakte auch mit Erfahrungen.
says-not-fixed = Eine Depression ist nicht unveränderlich und keine Schuld.

# What somebody tries, before and after the time at which contacts grow.
says-ampa-blocked-early = Sind AMPA-Rezeptoren blockiert, bleibt die Kette still.
says-ampa-blocked = AMPA blockiert: Nichts wächst. Übersichtsarbeiten: Bei Nagetieren endet die Wirkung oder wird schwächer.
says-rapamycin-early = Ist mTORC1 blockiert, endet die Kette dort.
says-rapamycin = Mit blockiertem mTORC1 wuchs bei Ratten nichts. Bei Menschen kam die Wirkung trotzdem.
says-met-form-early = Mit der Met-Form beginnt die Kette, geht aber kaum weiter.
says-met-form = Mit der Met-Form wuchs bei Mäusen kaum ein Kontakt.
says-spines-removed-early = Was wächst, kommt wieder weg. Noch ist nichts gewachsen.
says-spines-removed = Neue Kontakte kommen weg. Bei Mäusen ging nur die anhaltende Wirkung verloren.
says-second-dose-early = Eine zweite Dosis kommt nach dreieinhalb Tagen.
says-growth-second = Nach einer zweiten Dosis wächst in diesem Modell mehr als nach einer.

says-growth-band = In 95 von 100 gezogenen Varianten sind es { $growth_low_percent } bis { $growth_high_percent } von 100 Teilen ihres Höchststands.

# How the sentences name parts of the picture.
names-ketamine = Ketamin
names-blocks = Bausteine; Bausteinen
names-places = Kontaktstellen; Kontakte; Kontakt
names-people = Menschen


## Charts
# The axis below has room for 44 characters, the one on top for 50, the two lines for 20.

chart-two_doses-title = Früh und spät, nach zwei Dosen
chart-two_doses-alt = Zwei Linien aus einem Modell von Mäusen und Ratten. Eine zweite Dosis kommt nach dreieinhalb Tagen. Beide Wirkungen steigen wieder, und die neuen Kontaktstellen übertreffen den Höchststand nach einer Dosis. Jetzt sind es { $growth_percent } von 100 Teilen davon. Für Menschen gibt es keine Linie, weil niemand sie kennt.
chart-spine_shares-title = Früh und spät, nach einer Dosis
chart-spine_shares-alt = Zwei Linien aus einem Modell von Mäusen und Ratten. Die frühe Wirkung steigt in Stunden und vergeht in Tagen. Neue Kontaktstellen kommen später und bleiben länger. Jetzt sind es { $growth_percent } von 100 Teilen des Höchststands nach einer Dosis. Für Menschen gibt es keine Linie, weil niemand sie kennt.
chart-spine_shares-x = Zeit nach der Infusion (ungleich)
chart-spine_shares-y = Anteil am Höchststand einer Dosis (ohne Skala)
chart-spine_shares-early = frühe Wirkung
chart-spine_shares-growth = neue Kontaktstellen
chart-spine_shares-band = 95 von 100 gezogenen Varianten
chart-spine_shares-untouched = eine Dosis, sonst alles gleich
chart-spine_shares-people = Mäuse und Ratten. Bei Menschen: nicht bekannt
chart-spine_shares-week = 1 Woche
chart-spine_shares-day = 1 Tag
chart-spine_shares-hours = 6 Stunden
chart-spine_shares-hour = 1 Stunde

## For the person who explains

talk-prompt = „Bei Mäusen und Ratten wachsen manche verlorenen Kontaktstellen nach. Bei Menschen sah ein Hirnscan das nicht. Es ist eine Idee, kein Versprechen.“
teach-back = „Welcher Teil dieser Geschichte zeigte sich bei Menschen, und welcher nur bei Tieren?“

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-gone = Ketamin ist weg. Was geschieht am Ast einer Maus?
think-gone-nothing = Nichts mehr
think-gone-grow = Neue Kontakte wachsen
think-gone-shrink = Der Ast schrumpft
think-gone-came = Bei Mäusen wachsen neue Kontakte, nachdem das Mittel weg ist. Wann, da sind Studien uneinig.
think-stay = Bei Mäusen sind neue Kontakte gewachsen. Bleiben sie?
think-stay-all = Alle bleiben
think-stay-some = Manche bleiben
think-stay-none = Alle gehen
think-stay-came = Manche bleiben, manche gehen. Bei Tieren ändern sich Kontakte auch mit Erfahrungen.
think-who = Bei wem sah man nach Ketamin neue Kontakte wachsen?
think-who-people = Bei Menschen
think-who-mice = Bei Mäusen
think-who-came = Bei Mäusen. Ein Scan bei Menschen kann neue Kontakte nicht zählen.
think-else = Was sonst verändert Kontakte bei Tieren?
think-else-drug = Sonst nichts
think-else-experience = Erfahrung
think-else-came = Erfahrung. Eine Depression ist nicht unveränderlich und keine Schuld.
