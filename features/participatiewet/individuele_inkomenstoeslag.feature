# language: nl
Functionaliteit: Extra geld bij lang een laag inkomen
  Mensen horen of zij een keer per jaar extra geld kunnen vragen.
  De cijfers bij de verhalen lopen van S-1400 tot en met S-1499.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: De gemeente mag de toeslag geven (artikel 36 lid 1)
    De wet zegt kan. De gemeente kijkt per persoon.
    Bron: artikel 36 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36

    @S-1400
    Scenario: Noor heeft al jaren een laag inkomen
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1401
    Scenario: Noor heeft geen laag inkomen
      Stel Noor van 45 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 36 lid 1

    @S-1402
    Scenario: Noor heeft nog niet lang een laag inkomen
      Stel Noor van 45 jaar woont alleen en heeft geen inkomen
      En Noor heeft nog niet lang een laag inkomen
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen de regels van de gemeente

    @S-1403
    Scenario: Het is niet bekend hoe lang het inkomen laag is
      Stel Noor van 45 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor lang een laag inkomen heeft
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een laag inkomen

    @S-1404
    Scenario: Er is zicht op een hoger inkomen
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Maar Noor heeft zicht op een hoger inkomen
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen het recht om aan te vragen

    @S-1405
    Scenario: Het is niet bekend of het inkomen stijgt
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Maar het is niet bekend of het inkomen van Noor stijgt
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het zicht op meer inkomen

    @S-1406
    Scenario: Sam van 20 jaar is te jong
      Stel Sam van 20 jaar woont alleen en heeft geen inkomen
      Wanneer Sam vraagt of er inkomenstoeslag is
      Dan is het antwoord nee

    @S-1407
    Scenario: Sam van 21 jaar kan vragen
      Stel Sam van 21 jaar heeft al lang een laag inkomen
      Wanneer Sam vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1408
    Scenario: Mika van 66 jaar kan vragen
      Stel Mika van 66 jaar heeft al lang een laag inkomen
      Wanneer Mika vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1409
    Scenario: Mika van 67 jaar heeft AOW
      Stel Mika van 67 jaar woont alleen en heeft geen inkomen
      Wanneer Mika vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen de SVB

  Regel: De gemeente kijkt wat iemand kan en probeerde (artikel 36 lid 2)
    Schrijf daarom op wat u deed om meer te verdienen.
    Bron: artikel 36 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36

    @S-1410
    Scenario: De stap vraagt om dat op te schrijven
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan noemt een van de stappen wat u probeerde

  Regel: Te veel spaargeld: geen toeslag (artikel 34 lid 3)
    Dezelfde grens als bij de bijstand geldt.
    Bron: artikel 34 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1411
    Scenario: Precies op de grens mag
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor heeft € 8.000,00 spaargeld
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1412
    Scenario: Een cent erboven niet
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor heeft € 8.000,01 spaargeld
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 34 lid 3

    @S-1413
    Scenario: Schulden gaan eraf
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor heeft € 9.500,00 spaargeld
      En Noor heeft € 1.500,00 schulden
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1414
    Scenario: Een auto telt soms niet mee
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor heeft € 9.000,00 spaargeld
      En er zit een auto bij van Noor
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen

    @S-1415
    Scenario: Het spaargeld is niet bekend
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Maar het is niet bekend hoeveel spaargeld er is
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het spaargeld

  Regel: Een keer in de 12 maanden (artikel 36 lid 3)
    Wie de toeslag al kreeg, moet wachten.
    Bron: artikel 36 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36

    @S-1416
    Scenario: Noor kreeg de toeslag al
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Maar Noor kreeg de inkomenstoeslag al dit jaar
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen opnieuw vragen

    @S-1417
    Scenario: De toeslag was precies 12 maanden geleden
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En de inkomenstoeslag van Noor was op 1 november 2025
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee

    @S-1418
    Scenario: De toeslag was langer dan 12 maanden geleden
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En de inkomenstoeslag van Noor was op 31 oktober 2025
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1419
    Scenario: Het is niet bekend of Noor de toeslag al kreeg
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Maar het is niet bekend of Noor de inkomenstoeslag al kreeg
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de vorige toeslag

  Regel: De uitsluitingen van lid 1 gelden ook hier (artikel 13 lid 1)
    De toeslag is voor de wet bijzondere bijstand.
    Bron: artikel 13 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-1420
    Scenario: Noor zit vast
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor zit vast in een gevangenis
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee

    @S-1421
    Scenario: Onbetaald verlof sluit niet uit
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor heeft onbetaald verlof en daardoor geen geld
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1422
    Scenario: Precies 28 dagen in het buitenland mag
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor is nu 28 dagen in het buitenland
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1423
    Scenario: Met 29 dagen in het buitenland niet
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor is nu 29 dagen in het buitenland
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee

  Regel: Wie hier mag wonen, kan vragen (artikel 11 lid 2)
    Bij twijfel over verblijf komt eerst gratis rechtshulp.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-1424
    Scenario: Noor wacht op een eerste vergunning
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor wacht op een eerste vergunning
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen hulp over verblijf

    @S-1425
    Scenario: Noor komt uit de EU en werkt niet
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      En Noor komt uit de EU en werkt niet
      Wanneer Noor vraagt of er inkomenstoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

  Regel: Rechtop kijkt vanaf 2023 (artikel 36 lid 1)
    Voor die dag is de wet niet nagekeken.
    Bron: artikel 36 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36

    @S-1426
    Scenario: De eerste dag
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Wanneer Noor op 1 januari 2023 vraagt of er inkomenstoeslag is
      Dan mag de gemeente beslissen

    @S-1427
    Scenario: Een dag ervoor
      Stel Noor van 45 jaar heeft al lang een laag inkomen
      Wanneer Noor op 31 december 2022 vraagt of er inkomenstoeslag is
      Dan geeft Rechtop geen antwoord over die dag
