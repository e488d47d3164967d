# language: nl
Functionaliteit: Wat de rechter kost
  Mensen horen of zij griffierecht betalen, en hoe zij vragen om dat niet te hoeven.
  De cijfers bij de verhalen lopen van S-3300 tot en met S-3349.

  Achtergrond:
    Stel het is 1 december 2026

  Regel: Voor beroep vraagt de rechter geld (artikel 8:41 lid 1)
    Bezwaar kost niets.
    Bron: artikel 8:41 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:41

    @S-3300
    Scenario: Kim heeft genoeg inkomen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.500,00 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord ja

    @S-3301
    Scenario: Kim maakt alleen bezwaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      En Kim krijgt € 1.500,00 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord nee

    @S-3302
    Scenario: Het gaat over een bedrijf
      Stel Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.500,00 ander inkomen per maand
      Maar het gaat over een bedrijf
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord nee

    @S-3303
    Scenario: Kim kan bijzondere bijstand vragen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.500,00 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan noemt een van de stappen bijzondere bijstand voor de rechter

  Regel: Met te weinig geld hoeft het soms niet (artikel 8:41 lid 6)
    Rechters kijken naar 90 procent van de bijstand voor iemand alleen. Of het al 95 procent is, is niet zeker.
    Bron: artikel 8:41 lid 6 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:41

    @S-3304
    Scenario: Kim heeft geen inkomen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Wanneer Kim vraagt of de rechter geld kost
      Dan moet de gemeente dit beoordelen

    @S-3305
    Scenario: Kim zit een cent onder 90 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.277,51 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan moet de gemeente dit beoordelen

    @S-3306
    Scenario: Kim zit boven 90 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.277,52 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord nog niet te zeggen

    @S-3307
    Scenario: Kim zit een cent onder 95 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.348,48 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord nog niet te zeggen

    @S-3308
    Scenario: Kim zit boven 95 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En Kim krijgt € 1.348,49 ander inkomen per maand
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord ja

    @S-3309
    Scenario: Hoeveel inkomen Kim heeft, is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het is niet bekend hoeveel ander inkomen er is
      Wanneer Kim vraagt of de rechter geld kost
      Dan is het antwoord nog niet te zeggen

    @S-3310
    Scenario: Dan vraagt Rechtop naar het andere inkomen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het is niet bekend hoeveel ander inkomen er is
      Wanneer Kim vraagt of de rechter geld kost
      Dan is nog nodig het andere inkomen

    @S-3311
    Scenario: Kim hoort hoe dat in een brief moet
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Wanneer Kim vraagt of de rechter geld kost
      Dan noemt een van de stappen vragen om niet te betalen

  Regel: Rechtop kent deze regels vanaf 2026 (artikel 8:41 lid 1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 8:41 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:41

    @S-3312
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 20 december 2025 antwoord op bezwaar
      Wanneer Kim op 31 december 2025 vraagt of de rechter geld kost
      Dan geeft Rechtop geen antwoord over die dag

    @S-3313
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 20 december 2025 antwoord op bezwaar
      Wanneer Kim op 1 januari 2026 vraagt of de rechter geld kost
      Dan moet de gemeente dit beoordelen
