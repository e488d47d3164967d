# language: nl
Functionaliteit: Giften naast de bijstand
  Mensen horen hoeveel hulp zij mogen krijgen van familie en vrienden zonder gevolgen.
  De cijfers bij de verhalen lopen van S-500 tot en met S-599.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Tot 1.200 euro per jaar telt niets mee (artikel 31 lid 2 onder m)
    Hulp van anderen mag. De gemeente hoeft daar niet naar te kijken tot deze grens.
    Bron: artikel 31 lid 2 onder m Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-500
    Scenario: Noor kreeg een gift van een vriend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 300,00 aan giften
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-501
    Scenario: Noor kreeg niets
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-502
    Scenario: De giften zijn precies 1.200 euro
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.200,00 aan giften
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord ja
      En is het antwoord over het deel boven de grens nee

    @S-503
    Scenario: Het bedrag van de gift is niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor kreeg een gift van een onbekend bedrag
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het bedrag van gift 1

    @S-504
    Scenario: Het is niet bekend of er giften waren
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er giften waren
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de lijst van giften

    @S-505
    Scenario: Tot de grens is er ook zonder alle antwoorden zekerheid
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor kreeg een gift van een onbekend bedrag
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord over het deel tot de grens ja

  Regel: Boven de grens kijkt de gemeente per persoon (artikel 31 lid 2 onder s)
    Meer hulp kan ook goed zijn. De gemeente mag dat deel dan vrij laten.
    Bron: artikel 31 lid 2 onder s Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-506
    Scenario: De giften zijn een cent boven de grens
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.200,01 aan giften
      Wanneer Noor vraagt of de giften vrij blijven
      Dan mag de gemeente beslissen
      En is daarvan € 0,01 boven de grens

    @S-507
    Scenario: Boven de grens blijft het eerste deel gewoon vrij
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.500,00 aan giften
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord over het deel tot de grens ja
      En mag de gemeente beslissen over het deel boven de grens

  Regel: Boodschappen en betaalde rekeningen tellen mee in de som (artikel 18 lid 8*)
    Wie eten krijgt, houdt geld over. Daarom geldt een grens voor alles samen.
    Bron: artikel 18 lid 8* Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-508
    Scenario: De moeder van Jip geeft geld en boodschappen
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg dit jaar € 900,00 aan giften
      En Jip kreeg dit jaar voor € 400,00 boodschappen
      Wanneer Jip vraagt of de giften vrij blijven
      Dan mag de gemeente beslissen

    @S-509
    Scenario: Van Jip ligt 100 euro boven de grens
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg dit jaar € 900,00 aan giften
      En Jip kreeg dit jaar voor € 400,00 boodschappen
      Wanneer Jip vraagt of de giften vrij blijven
      Dan is daarvan € 100,00 boven de grens

    @S-510
    Scenario: Geld en boodschappen zijn samen precies 1.200 euro
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg dit jaar € 800,00 aan giften
      En Jip kreeg dit jaar voor € 400,00 boodschappen
      Wanneer Jip vraagt of de giften vrij blijven
      Dan is het antwoord ja

  Regel: De voedselbank telt nooit mee (artikel 18 lid 8*)
    Een pakket van de voedselbank is noodhulp.
    Bron: artikel 18 lid 8* Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-511
    Scenario: Mika krijgt elke week een pakket
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg dit jaar voor € 2.000,00 van de voedselbank
      Wanneer Mika vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-512
    Scenario: Naast de voedselbank kreeg Mika precies 1.200 euro
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg dit jaar voor € 2.000,00 van de voedselbank
      En Mika kreeg dit jaar € 1.200,00 aan giften
      Wanneer Mika vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-513
    Scenario: Ook boven de grens telt de voedselbank niet mee
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg dit jaar € 1.300,00 aan giften
      En Jip kreeg dit jaar voor € 500,00 van de voedselbank
      Wanneer Jip vraagt of de giften vrij blijven
      Dan is daarvan € 100,00 boven de grens

    @S-514
    Scenario: De waarde van het pakket hoeft niet bekend te zijn
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg pakketten van de voedselbank van onbekende waarde
      Wanneer Mika vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-515
    Scenario: Het is niet bekend van wie de hulp kwam
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg voor € 1.500,00 hulp van onbekende soort
      Wanneer Mika vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de soort van gift 1

    @S-527
    Scenario: Bij een laag bedrag maakt de soort hulp niet uit
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg voor € 1.200,00 hulp van onbekende soort
      Wanneer Mika vraagt of de giften vrij blijven
      Dan is het antwoord ja

  Regel: Voor een paar is open of de grens een of twee keer geldt (artikel 31 lid 2 onder m)
    De wet zegt niet of de grens per persoon is of per huishouden.
    Bron: artikel 31 lid 2 onder m Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-516
    Scenario: Een paar kreeg precies 1.200 euro
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex kreeg dit jaar € 1.200,00 aan giften
      Wanneer Alex vraagt of de giften vrij blijven
      Dan is het antwoord ja

    @S-517
    Scenario: Een paar kreeg een cent meer dan 1.200 euro
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex kreeg dit jaar € 1.200,01 aan giften
      Wanneer Alex vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen

    @S-518
    Scenario: Een paar kreeg precies twee keer de grens
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex kreeg dit jaar € 2.400,00 aan giften
      Wanneer Alex vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen

    @S-519
    Scenario: Een paar kreeg meer dan twee keer de grens
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex kreeg dit jaar € 2.400,01 aan giften
      Wanneer Alex vraagt of de giften vrij blijven
      Dan mag de gemeente beslissen

    @S-520
    Scenario: Het is niet bekend of er een partner is
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.300,00 aan giften
      Maar het is niet bekend of er een partner is
      Wanneer Noor vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen

  Regel: Voor 2026 besliste de gemeente (artikel 31 lid 2 onder m)
    Er stond geen bedrag in de wet. Elke gemeente had eigen regels.
    Bron: artikel 31 lid 2 onder m Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel31
    Bron: artikel 31 lid 2 onder m Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel31

    @S-521
    Scenario: Op 31 december 2025 beslist de gemeente over 300 euro
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 300,00 aan giften
      Wanneer Noor op 31 december 2025 vraagt of de giften vrij blijven
      Dan beslist de gemeente
      En mag de gemeente beslissen over het deel tot de grens

    @S-528
    Scenario: Zonder grens is er op 31 december 2025 geen deel daarboven
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.300,00 aan giften
      Wanneer Noor op 31 december 2025 vraagt of de giften vrij blijven
      Dan beslist de gemeente
      En noemt Rechtop het deel boven de grens nog niet

    @S-522
    Scenario: Vanaf 1 januari 2026 is 300 euro vrij
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 300,00 aan giften
      Wanneer Noor op 1 januari 2026 vraagt of de giften vrij blijven
      Dan is het antwoord ja
      En is het antwoord over het deel boven de grens nee

    @S-523
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 300,00 aan giften
      Wanneer Noor op 31 december 2022 vraagt of de giften vrij blijven
      Dan geeft Rechtop geen antwoord over die dag

    @S-524
    Scenario: Op 1 januari 2023 beslist de gemeente
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 300,00 aan giften
      Wanneer Noor op 1 januari 2023 vraagt of de giften vrij blijven
      Dan beslist de gemeente

  Regel: Elk jaar kan de grens veranderen (artikel 39 lid 1)
    Het nieuwe bedrag van 2027 is nog niet bekend. Rechtop gebruikt geen oud bedrag.
    Bron: artikel 39 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel39

    @S-525
    Scenario: Op 31 december 2026 geldt de grens van 1.200 euro
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.201,00 aan giften
      Wanneer Noor op 31 december 2026 vraagt of de giften vrij blijven
      Dan mag de gemeente beslissen

    @S-526
    Scenario: Op 1 januari 2027 is de grens nog niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg dit jaar € 1.201,00 aan giften
      Wanneer Noor op 1 januari 2027 vraagt of de giften vrij blijven
      Dan is het antwoord nog niet te zeggen
