# language: nl
Functionaliteit: Verlaging, boete en terugbetalen
  Mensen horen wat de gemeente mag, en wat zij zelf kunnen doen.
  De cijfers bij de verhalen lopen van S-2700 tot en met S-2799.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie een plicht niet deed, krijgt een verlaging (artikel 18 lid 2)
    De gemeente moet dan verlagen, volgens haar eigen regels.
    Bron: artikel 18 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18
    Bron: artikel 18 lid 2 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel18

    @S-2700
    Scenario: De gemeente zegt niets over een plicht
      Stel Alex van 35 jaar leeft van bijstand
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord nee
      En komt dat door artikel 18 lid 2

    @S-2701
    Scenario: Alex deed een andere plicht niet
      Stel Alex van 35 jaar leeft van bijstand
      En Alex deed een andere plicht niet
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging ja
      En noemt een van de stappen nakijken binnen drie maanden

    @S-2702
    Scenario: Dat is geen verlaging van 100 procent uit de wet
      Stel Alex van 35 jaar leeft van bijstand
      En Alex deed een andere plicht niet
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van 100 procent nee

    @S-2744
    Scenario: Te weinig werk zoeken is ook geen 100 procent
      Stel Alex van 35 jaar leeft van bijstand
      En Alex zocht volgens de gemeente te weinig werk
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van 100 procent nee

    @S-2703
    Scenario: Over omgaan met geld oordeelt de gemeente
      Stel Alex van 35 jaar leeft van bijstand
      En Alex ging niet goed met geld om
      Wanneer Alex vraagt of er een straf mag komen
      Dan moet de gemeente dit beoordelen

    @S-2704
    Scenario: Alex wil niets zeggen over een plicht
      Stel Alex van 35 jaar leeft van bijstand
      Maar Alex wil niets zeggen over een plicht
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een plicht

    @S-2705
    Scenario: Alex wil niet zeggen of het klopt
      Stel Alex met bijstand deed een plicht over werk niet
      Maar Alex wil niet zeggen of het klopt
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord of het klopt

    @S-2706
    Scenario: De gemeente heeft ongelijk
      Stel Alex van 35 jaar leeft van bijstand
      En de gemeente zegt ten onrechte dat Alex werk weigerde
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen een zienswijze

    @S-2707
    Scenario: Op 30 juni 2025 is er geen antwoord
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex op 30 juni 2025 vraagt of er een straf mag komen
      Dan geeft Rechtop geen antwoord over die dag

    @S-2708
    Scenario: Op 1 juli 2025 geldt deze regel ook
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex op 1 juli 2025 vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging ja

  Regel: Over werk is de verlaging 100 procent (artikel 18 lid 5)
    De wet zelf noemt deze straf. De duur staat in de regels van de gemeente.
    Bron: artikel 18 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-2709
    Scenario: Alex deed een plicht over werk niet
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van 100 procent ja

    @S-2710
    Scenario: De eerste keer is het niet zeker drie maanden
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van drie maanden nee

    @S-2711
    Scenario: Op 31 december 2026 geldt dit nog
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex op 31 december 2026 vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging ja

    @S-2712
    Scenario: Op 1 januari 2027 is dit nog niet te zeggen
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex op 1 januari 2027 vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging nog niet te zeggen

  Regel: De derde keer duurt de verlaging drie maanden (artikel 18 lid 7)
    Dat geldt als het telkens binnen twaalf maanden gebeurt.
    Bron: artikel 18 lid 7 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-2713
    Scenario: De tweede keer is het nog niet zeker drie maanden
      Stel Alex met bijstand deed een plicht over werk niet
      En het is de tweede verlaging binnen twaalf maanden
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van drie maanden nee

    @S-2714
    Scenario: De derde keer is het drie maanden
      Stel Alex met bijstand deed een plicht over werk niet
      En het is de derde verlaging op rij
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van drie maanden ja

  Regel: Wie er niets aan kon doen, krijgt geen verlaging (artikel 18 lid 9)
    Straf zonder schuld mag niet.
    Bron: artikel 18 lid 9 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-2715
    Scenario: Alex kon er helemaal niets aan doen
      Stel Alex met bijstand deed een plicht over werk niet
      En Alex kon er helemaal niets aan doen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging nee

    @S-2746
    Scenario: Dan is er ook geen verlaging van 100 procent
      Stel Alex met bijstand deed een plicht over werk niet
      En het is de derde verlaging op rij
      En Alex kon er helemaal niets aan doen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van 100 procent nee

    @S-2747
    Scenario: Dan duurt er ook niets drie maanden
      Stel Alex met bijstand deed een plicht over werk niet
      En het is de derde verlaging op rij
      En Alex kon er helemaal niets aan doen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een verlaging van drie maanden nee

  Regel: Bij grote nood past de gemeente de verlaging aan (artikel 18 lid 10)
    De gemeente moet kijken wat een straf met iemand doet.
    Bron: artikel 18 lid 10 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-2716
    Scenario: Alex komt in grote nood
      Stel Alex met bijstand deed een plicht over werk niet
      En Alex komt daardoor in grote nood
      Wanneer Alex vraagt of er een straf mag komen
      Dan moet de gemeente dit beoordelen

  Regel: Wie weer doet wat moet, mag vragen om te stoppen (artikel 18 lid 11)
    De gemeente mag de verlaging dan eerder stoppen.
    Bron: artikel 18 lid 11 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-2717
    Scenario: De stappen noemen deze vraag
      Stel Alex met bijstand deed een plicht over werk niet
      Wanneer Alex vraagt of er een straf mag komen
      Dan noemt een van de stappen de verlaging stoppen

  Regel: Wie iets niet doorgaf, krijgt een boete (artikel 18a lid 1)
    De boete hangt af van wat iemand te veel kreeg.
    Bron: artikel 18a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a
    Bron: artikel 18a lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel18a

    @S-2718
    Scenario: Alex kreeg 900 euro te veel
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete ja
      En noemt een van de stappen niets zeggen

    @S-2719
    Scenario: Het is niet bekend hoeveel er te veel was
      Stel Alex met bijstand gaf iets te laat door
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete nog niet te zeggen
      En is nog nodig het bedrag dat te veel was

    @S-2720
    Scenario: De gemeente heeft ongelijk over doorgeven
      Stel Alex van 35 jaar leeft van bijstand
      En de gemeente zegt ten onrechte dat Alex iets verzweeg
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete nog niet te zeggen

    @S-2721
    Scenario: Alex kon er niets aan doen
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex kon er helemaal niets aan doen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete nee

  Regel: Soms is een waarschuwing genoeg (artikel 18a lid 4)
    De grenzen van 150 euro en 60 dagen staan in het Boetebesluit.
    Bron: artikel 18a lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a

    @S-2722
    Scenario: Alex kreeg precies 150 euro te veel
      Stel Alex met bijstand gaf te laat door en kreeg € 150,00 te veel
      Wanneer Alex vraagt of er een straf mag komen
      Dan mag de gemeente beslissen over een boete
      En noemt een van de stappen een waarschuwing

    @S-2723
    Scenario: Alex kreeg een cent meer dan 150 euro te veel
      Stel Alex met bijstand gaf te laat door en kreeg € 150,01 te veel
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete ja

    @S-2724
    Scenario: Alex gaf het zelf door na 60 dagen
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex gaf het zelf door na 60 dagen
      Wanneer Alex vraagt of er een straf mag komen
      Dan mag de gemeente beslissen over een boete

    @S-2725
    Scenario: Alex gaf het zelf door na 61 dagen
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex gaf het zelf door na 61 dagen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete ja

    @S-2726
    Scenario: Er was in die twee jaar al een waarschuwing
      Stel Alex met bijstand gaf te laat door en kreeg € 150,00 te veel
      En Alex kreeg in die twee jaar al een waarschuwing
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een boete ja

  Regel: Bij een dringende reden mag de gemeente de boete laten (artikel 18a lid 7)
    Een boete mag iemand niet in grote nood brengen zonder dat de gemeente kijkt.
    Bron: artikel 18a lid 7 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a

    @S-2727
    Scenario: Alex komt door de boete in grote nood
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex komt daardoor in grote nood
      Wanneer Alex vraagt of er een straf mag komen
      Dan mag de gemeente beslissen over een boete

  Regel: De boete is een deel van wat iemand te veel kreeg (artikel 18a lid 10)
    Bij gewone schuld is dat 50 procent. De percentages staan in artikel 2 van het Boetebesluit.
    Bron: artikel 18a lid 10 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a

    @S-2728
    Scenario: Een boete van precies de helft mag
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 450,00
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nee

    @S-2729
    Scenario: Een boete van een cent meer is te hoog
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 450,01
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete ja

    @S-2730
    Scenario: De stappen noemen dan een bezwaar
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 450,01
      Wanneer Alex vraagt of er een straf mag komen
      Dan noemt een van de stappen de boete narekenen

    @S-2731
    Scenario: Bij minder schuld is 225 euro het meeste
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 225,01
      En volgens de brief is de schuld verminderd
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete ja

    @S-2732
    Scenario: Bij opzet mag 900 euro
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 900,00
      En volgens de brief is er opzet
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nee

    @S-2733
    Scenario: De tweede keer in vijf jaar mag 675 euro
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 675,00
      En Alex kreeg in vijf jaar al een boete voor hetzelfde
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nee

    @S-2734
    Scenario: Een cent meer is dan te hoog
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 675,01
      En Alex kreeg in vijf jaar al een boete voor hetzelfde
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete ja

    @S-2735
    Scenario: Zonder schade is 150 euro het begin
      Stel Alex met bijstand gaf te laat door en kreeg € 0,00 te veel
      En de boete in de brief is € 150,00
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nee
      En noemt een van de stappen 150 euro als begin

    @S-2736
    Scenario: Meer dan 150 euro is dan nog niet te zeggen
      Stel Alex met bijstand gaf te laat door en kreeg € 0,00 te veel
      En de boete in de brief is € 150,01
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nog niet te zeggen

    @S-2749
    Scenario: Alex wil niet zeggen waar de boete over gaat
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En de boete in de brief is € 1.000,00
      Maar Alex wil niet zeggen of de gemeente iets verwijt
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een te hoge boete nog niet te zeggen

  Regel: Bij herhaling mag de boete hoger zijn (artikel 18a lid 5)
    Een boete in de vijf jaar ervoor telt mee. Na gevangenisstraf is dat tien jaar.
    Bron: artikel 18a lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a
    Bron: artikel 18a lid 6 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a

    @S-2737
    Scenario: Er was niet eerder een boete
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een hogere boete bij herhaling nee

    @S-2738
    Scenario: Er was in vijf jaar al een boete
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex kreeg in vijf jaar al een boete voor hetzelfde
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een hogere boete bij herhaling ja

    @S-2748
    Scenario: Wie er niets aan kon doen, krijgt ook geen hogere boete
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex kreeg in vijf jaar al een boete voor hetzelfde
      En Alex kon er helemaal niets aan doen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een hogere boete bij herhaling nee

    @S-2739
    Scenario: Alex zat er in tien jaar al voor vast
      Stel Alex met bijstand gaf te laat door en kreeg € 900,00 te veel
      En Alex zat er in tien jaar al voor vast
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over een hogere boete bij herhaling ja

  Regel: Wie iets niet doorgaf, betaalt het terug (artikel 58 lid 1)
    De gemeente moet dan terugvragen wat te veel was.
    Bron: artikel 58 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel58
    Bron: artikel 58 lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel58

    @S-2740
    Scenario: Alex moet terugbetalen
      Stel Alex van 35 jaar leeft van bijstand
      En Alex moet terugbetalen na iets niet doorgeven
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over terugbetalen ja
      En noemt een van de stappen de helft ineens

    @S-2741
    Scenario: Ook na het einde van de bijstand
      Stel Alex kreeg alleen vroeger bijstand
      En Alex moet terugbetalen na iets niet doorgeven
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over terugbetalen ja

    @S-2745
    Scenario: Alex gaf wel alles door
      Stel Alex van 35 jaar leeft van bijstand
      Maar Alex moet ten onrechte terugbetalen
      Wanneer Alex vraagt of er een straf mag komen
      Dan is het antwoord over terugbetalen nog niet te zeggen

  Regel: Na een fout van de gemeente mag zij kiezen (artikel 58 lid 2)
    Dan was het niet de schuld van de persoon.
    Bron: artikel 58 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel58

    @S-2742
    Scenario: De gemeente maakte een fout
      Stel Alex van 35 jaar leeft van bijstand
      En Alex moet terugbetalen na een fout van de gemeente
      Wanneer Alex vraagt of er een straf mag komen
      Dan mag de gemeente beslissen over terugbetalen
      En noemt een van de stappen meer dan twee jaar

  Regel: Bij grote nood mag de gemeente minder terugvragen (artikel 58 lid 8)
    De gemeente kijkt dan per persoon.
    Bron: artikel 58 lid 8 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel58

    @S-2743
    Scenario: Alex komt door terugbetalen in grote nood
      Stel Alex van 35 jaar leeft van bijstand
      En Alex moet terugbetalen na iets niet doorgeven
      En Alex komt daardoor in grote nood
      Wanneer Alex vraagt of er een straf mag komen
      Dan mag de gemeente beslissen over terugbetalen
