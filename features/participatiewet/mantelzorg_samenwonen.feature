# language: nl
Functionaliteit: Samen wonen door zorg
  Mensen horen of zij alleen blijven tellen als zij door zorg samen wonen of ergens anders zorgen.
  De cijfers bij de verhalen lopen van S-2100 tot en met S-2199.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie door zorg samen woont, telt soms niet als paar (artikel 3 lid 2 onder a)
    Zorgen voor elkaar mag geen geld kosten. Dit geldt zolang er zorg wordt gegeven.
    Bron: artikel 3 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3

    @S-2100
    Scenario: Zonder de zorg moest een van hen naar een instelling
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord ja

    @S-2101
    Scenario: Bij minder zorg is de wet niet duidelijk
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont met een ander samen door zorg
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen een brief van een arts

    @S-2102
    Scenario: De zorg is gestopt
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      En die zorg is nu gestopt
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord nee

    @S-2103
    Scenario: Het is niet bekend of er nog zorg is
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      Maar het is niet bekend of die zorg nu wordt gegeven
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is nog nodig het antwoord over de zorg van nu

    @S-2104
    Scenario: Kim woont samen om een andere reden
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont als paar samen zonder zorg
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord nee
      En komt dat door artikel 3 lid 2

    @S-2105
    Scenario: Over de reden van samen wonen is niets bekend
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar over de reden van samen wonen van Kim is niets bekend
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over samen wonen door zorg

    @S-2106
    Scenario: Wie getrouwd is, valt niet onder deze regel
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Wanneer Alex vraagt of zorg geen paar maakt
      Dan is het antwoord nee

  Regel: Met een kind samen is iemand meestal een paar (artikel 3 lid 4)
    De wet zegt niet of de zorg dan voorgaat. Een nee is te streng en een ja te ruim.
    Bron: artikel 3 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3

    @S-2110
    Scenario: Kim en de ander hebben samen een kind
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      En zij hebben samen een kind
      Wanneer Kim vraagt of zorg geen paar maakt
      Dan is het antwoord nog niet te zeggen

  Regel: Tijdelijk ergens anders zorgen verlaagt het bedrag niet (artikel 22a lid 4)
    Wie een naaste verzorgt, betaalt thuis gewoon door.
    Bron: artikel 22a lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-2120
    Scenario: Noor zorgt tijdelijk op een ander adres
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor woont tijdelijk ergens anders om te zorgen
      Wanneer Noor vraagt of zorg geen paar maakt
      Dan is het antwoord over tijdelijk ergens anders zorgen ja
      En noemt een van de stappen artikel 22a lid 4

    @S-2121
    Scenario: Noor woont thuis
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of zorg geen paar maakt
      Dan is het antwoord over tijdelijk ergens anders zorgen nee

    @S-2122
    Scenario: Het is niet bekend of Noor ergens anders zorgt
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor tijdelijk ergens anders zorgt
      Wanneer Noor vraagt of zorg geen paar maakt
      Dan is het antwoord over tijdelijk ergens anders zorgen nog niet te zeggen

  Regel: De betaling stopt niet door tijdelijke zorg op een ander adres (artikel 40 lid 3 onder d)
    Een ander adres is dan geen reden om te stoppen met betalen.
    Bron: artikel 40 lid 3 onder d Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40

    @S-2130
    Scenario: De betaling van Noor gaat door
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor woont tijdelijk ergens anders om te zorgen
      Wanneer Noor vraagt of zorg geen paar maakt
      Dan is het antwoord over het doorbetalen ja
      En noemt een van de stappen artikel 40 lid 3

    @S-2131
    Scenario: Zonder zorg op een ander adres geldt deze regel niet
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of zorg geen paar maakt
      Dan is het antwoord over het doorbetalen nee

  Regel: Deze regel geldt vanaf 2026 (artikel 3)
    Voor 2026 was er een andere regel, alleen voor familie. Die zit er niet in.
    Bron: artikel 3 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel3

    @S-2140
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      Wanneer Kim op 31 december 2025 vraagt of zorg geen paar maakt
      Dan geeft Rechtop geen antwoord over die dag

    @S-2141
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim woont samen door heel veel zorg
      Wanneer Kim op 1 januari 2026 vraagt of zorg geen paar maakt
      Dan is het antwoord ja
