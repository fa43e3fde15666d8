# Chapter 6: anxiety, PTSD, OCD, thoughts of suicide.
#
# To the translator. The help line stands beside every sentence on suicide.

title = Eine Karte der Belege
question = Was ist mit Angst, PTBS, Zwangsstörung, Gedanken an Suizid?
answer = Die meisten Studien sind klein und nicht einig, und Behörden lassen kaum einen solchen Gebrauch zu.

scene-name = Studien zu einer Krankheit in Reihen, jede eine Scheibe aus Punkten; bei Gedanken an Suizid: Hilfe.

control-condition = Welche Krankheit
control-condition-depression = Depression, die nicht besser wurde
control-condition-suicidal_thoughts = Gedanken an Suizid
control-condition-anxiety = Angst
control-condition-ptsd = PTBS
control-condition-ocd = Zwangsstörung
control-compared = Welche Studien
control-compared-all = alle
control-compared-active = neben einem Mittel
aside-text =
    { $condition ->
        [ptsd] Die Leitlinie für Veteranen in den USA stellt Psychotherapien für Traumata an die erste Stelle.
        [suicidal_thoughts] Sagen Sie es jemandem bei Ihnen.
       *[other] Fragen Sie Ihr Team, was es dafür sonst gibt.
    }
aside-sure =
    { $condition ->
        [depression] Wie sicher: niedrig bis mittel
        [suicidal_thoughts] Wie sicher: niedrig bis mittel
        [ptsd] Wie sicher: niedrig
       *[other] Wie sicher: sehr niedrig
    }
aside-why =
    { $condition ->
        [depression] Die Studien sind nicht einig.
        [suicidal_thoughts] Für Tage nach einer Infusion. Weniger Tode: nicht gezeigt.
        [ptsd] Die Studien sind nicht einig.
        [anxiety] Kleine, schwache Studien.
       *[ocd] Eine kleine Studie. Zehn weiteren ging es nicht besser.
    }
aside-approved =
    { $condition ->
        [depression] Zugelassen bei Depression
        [suicidal_thoughts] Zugelassen bei solchen Gedanken
        [anxiety] Zugelassen bei Angst
        [ptsd] Zugelassen bei PTBS
       *[ocd] Zugelassen bei Zwang
    }
aside-us =
    { $condition ->
        [depression] USA, Europa: das Spray
       *[other] USA: nein
    }
aside-europe = Europa: nein
aside-england = England (NHS): nicht empfohlen
aside-as-known =
    { $condition ->
        [depression] wenn zwei oder mehr Mittel nicht geholfen haben
       *[other] soweit wir wissen
    }
aside-drips = Infusionen: nein
aside-low-mood = Das Spray ist bei gedrückter Stimmung dabei zugelassen; in Europa im Notfall.

preset-map = Die Karte
moment-depression = Depression
moment-suicidal_thoughts = Gedanken an Suizid
moment-anxiety = Angst
moment-ptsd = PTBS
moment-ocd = Zwangsstörung

says-help = Wenn Sie daran denken, sich etwas anzutun, holen Sie jetzt Hilfe. Sagen Sie es jemandem bei Ihnen.
says-suicide = Solche Gedanken ließen tagelang nach einer Infusion nach. Weniger Versuche oder Tode: nicht gezeigt.
says-condition =
    { $condition ->
        [depression] Depression: von den fünf am besten untersucht, doch nicht sicher. Studien sind nicht einig.
        [anxiety] Angst: kleine, schwache Studien. Die größte mit Vergleich hatte { $people } Menschen.
        [ptsd] PTBS: Studien nicht einig. Die größte, mit { $people } Menschen, fand keinen klaren Nutzen.
       *[other] Zwangsstörung: eine Studie mit { $people } Menschen, und zehn weitere ohne Besserung.
    }
says-size = Eine größere Scheibe sind mehr Menschen. Die größte Studie: { $people }; zählen Sie nie Scheiben.
says-against-a-drug = Hell: Studien, in denen die andere Gruppe auch ein Mittel bekam, geheim gehalten.
says-no-studies = Hier hielt keine der Studien es geheim und gab auch der Vergleichsgruppe ein Mittel.

label-dot = ein Punkt ist ein Mensch
label-worse = schlechter
label-no-difference = nicht klar anders
label-better = besser
# What the other group got, in three lines.
note-drug-1 = Neben anderem Mittel
note-drug-2 = Eines, das schläfrig macht,
note-drug-3 = geheim gehalten.
note-drug-4 = Vier Studien
note-dummy-1 = Neben Scheinmittel
note-dummy-2 = Salzwasser oder leeres
note-dummy-3 = Spray; geheim gehalten.
note-dummy-4 = Zehn Studien
note-open-1 = Nichts geheim
note-open-2 = Neben EKT oder Tablette;
note-open-3 = alle wussten es.
note-open-4 = Drei Studien
# A row for each trial: who, what, what came out, and a line more.
note-largest = Die größte Studie
note-abdallah2022-1 = { $people_ptsd } Veteranen und Soldaten
note-abdallah2022-2 = Acht Infusionen oder Salzwasser.
note-abdallah2022-3 = Kein klarer Unterschied.
note-abdallah2022-4 = Ihre Depression ließ nach.
note-feder2014-1 = { $people_ptsd_one } Menschen
note-feder2014-2 = Infusion oder Beruhigungsmittel.
note-feder2014-3 = Besser nach einem Tag.
note-feder2021-1 = { $people_ptsd_six } Menschen
note-feder2021-2 = Sechsmal, oder Beruhigung.
note-feder2021-3 = Besser nach zwei Wochen.
note-feder2021-4 = Die Hälfte davon verlor es wieder.
note-dadabayev2020-1 = Bei anhaltendem Schmerz
note-dadabayev2020-2 = Infusion oder Schmerzmittel.
note-dadabayev2020-3 = Kein klarer Unterschied.
note-taylor2018-1 = { $people_anxiety } mit sozialer Angst
note-taylor2018-2 = Infusion und Salzwasser im Wechsel.
note-taylor2018-3 = Besser auf einer Skala.
note-taylor2018-4 = Nicht im eigenen Urteil.
note-hartland2023-1 = Studien zusammengefasst
note-hartland2023-2 = Die meisten hatten
note-hartland2023-3 = ernste Schwächen.
note-hartland2023-plate-1 = Angst ließ in Stunden nach,
note-hartland2023-plate-2 = weniger nach ein, zwei Wochen.
note-rodriguez2013-1 = { $people_ocd } Menschen
note-rodriguez2013-2 = Infusion oder Salzwasser.
note-rodriguez2013-3 = Besser binnen einer Woche.
note-rodriguez2013-4 = Nur die erste Hälfte zählt.
note-bloch2012-1 = Weitere zehn Menschen
note-bloch2012-2 = Niemand neben ihnen.
note-bloch2012-plate-1 = Keinem ging es besser.
note-bloch2012-plate-2 = Keine Gruppe zum Vergleich.
label-condition =
    { $condition ->
        [depression] Depression
        [anxiety] Angst
        [ptsd] PTBS
       *[ocd] Zwangsstörung
    }
note-help-1 = Holen Sie jetzt Hilfe.
note-help-2 = Sagen Sie es jemandem bei Ihnen,
note-help-3 = oder rufen Sie an: Hilfe oben.
note-help-4 = Weniger Tode: nicht gezeigt.
key-ketamine = Ketamin-Infusion
key-water = Scheinmittel
key-drug = anderes Mittel
key-given = bekam Ketamin
key-compared = Vergleichsgruppe
key-both = beides im Wechsel
key-unsplit = nicht aufgeteilt
key-unread = Zahl nicht gelesen
key-largest = die größte Studie

talk-prompt = „Eine kleine Studie kann täuschen. Sehen wir an, wie viele Menschen teilnahmen und was die größte Studie fand.“

teach-back = „Was fand die größte Studie zu dieser Krankheit?“

## People out of 100

hundred-IA-01-title = Einen Tag nach einer Infusion: Punktzahl mindestens halbiert
hundred-IA-01-treated = Ketamin-Infusion
hundred-IA-01-compared = Infusion mit Beruhigungsmittel
hundred-IA-01-note = Krankheiten der Stimmung; Studien zusammengefasst. Später: Nach etwa zwei Wochen war der mittlere Unterschied nicht mehr klar.

hundred-IA-02-title = Einen Tag nach einer Infusion, neben Kochsalzlösung: Punktzahl mindestens halbiert
hundred-IA-02-treated = Ketamin-Infusion
hundred-IA-02-compared = Infusion mit Kochsalzlösung
hundred-IA-02-note = Andere Studien derselben Reihe, mit Kochsalzlösung. Kochsalzlösung ist von Ketamin leicht zu unterscheiden.

hundred-IA-04-title = Nach vier Wochen Spray: Punktzahl mindestens halbiert
hundred-IA-04-treated = Spray und neue Tablette
hundred-IA-04-compared = Schein-Spray und neue Tablette
hundred-IA-04-note = Dieselben Menschen. Eine der zwei Studien verfehlte ihr Hauptziel. Später: Sehen Sie, wer wieder krank wurde.

hundred-IA-10-title = Sechs Infusionen in drei Wochen, offene Studie: Punktzahl mindestens halbiert
hundred-IA-10-treated = Ketamin-Infusionen
hundred-IA-10-compared = Elektrokonvulsionstherapie
hundred-IA-10-note = Keine Psychose. Die Menschen wussten, was sie bekamen. Die andere Studie, im Krankenhaus, ging andersherum aus.

hundred-IA-11-title = Im Krankenhaus, offene Studie, Ende der Behandlung: nur noch wenige Symptome
hundred-IA-11-treated = Ketamin-Infusionen
hundred-IA-11-compared = Elektrokonvulsionstherapie
hundred-IA-11-note = Die Menschen wussten, was sie bekamen. Später: Binnen eines Jahres wurden nach beidem die meisten wieder krank.

## What do you think?
# A question, its answers (at most 26 letters), and how it came out with the reason. No praise, no
# blame. The wrong answers stand nowhere else.

think-dots = Was ist auf einer Scheibe dieses Bildes ein kleiner Punkt?
think-dots-result = Ein Ergebnis
think-dots-people = Ein Mensch
think-dots-came = Ein Mensch. Mehr Menschen füllen mehr Platz, was auch immer man fand.
think-beside = Was braucht eine Studie, um zu sehen, was vom Mittel kommt?
think-beside-group = Eine Vergleichsgruppe
think-beside-hope = Nur Menschen, die hoffen
think-beside-came = Eine Vergleichsgruppe. Auch Hoffnung und Zeit ändern etwas.
