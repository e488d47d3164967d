# language: nl
Functionaliteit: Hulp in een noodsituatie
  Wie de wet van bijstand uitsluit, hoort wat de gemeente in nood toch mag doen.
  De cijfers bij de verhalen lopen van S-2500 tot en met S-2599.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: In een noodsituatie mag de gemeente toch bijstand geven (artikel 16 lid 1)
    De wet zegt kan. Vraag er daarom vandaag om.
    Bron: artikel 16 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16

    @S-2500
    Scenario: Noor staakt en heeft niets meer te eten
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2501
    Scenario: Noor staakt maar er is geen noodsituatie
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nee
      En komt dat door artikel 16 lid 1

    @S-2534
    Scenario: Wie staakt, is zeker uitgesloten
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt geen van de stappen dat u niet is uitgesloten
      En noemt geen van de stappen dat de wet u misschien uitsluit

    @S-2502
    Scenario: Het is niet bekend of er een noodsituatie is
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      Maar het is niet bekend of Noor een noodsituatie heeft
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een noodsituatie

    @S-2503
    Scenario: De stap zegt: ga vandaag
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt een van de stappen vandaag naar de gemeente

    @S-2504
    Scenario: Ook zonder noodsituatie blijft de deur open
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt een van de stappen eten en een dak

    @S-2505
    Scenario: Noor zit vast en de huur loopt door
      Stel Noor van 35 jaar is in een noodsituatie
      En Noor zit vast in een gevangenis
      Wanneer Noor vraagt of hulp in nood kan
      Dan mag de gemeente beslissen
      En noemt een van de stappen de vaste rekening

    @S-2506
    Scenario: Noor heeft onbetaald verlof
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft onbetaald verlof en daardoor geen geld
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2507
    Scenario: Noor is te lang in het buitenland
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor is nu 29 dagen in het buitenland
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2508
    Scenario: Met 28 dagen is Noor niet uitgesloten
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor is nu 28 dagen in het buitenland
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nee

  Regel: Alleen voor wie de wet uitsluit (artikel 16 lid 1)
    Wie niet is uitgesloten, vraagt bijstand om van te leven.
    Bron: artikel 16 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16

    @S-2509
    Scenario: Noor is nergens door uitgesloten
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nee
      En noemt een van de stappen dat u niet is uitgesloten

    @S-2510
    Scenario: Het is niet bekend of Noor is uitgesloten
      Stel Noor van 35 jaar is in een noodsituatie
      Maar het is niet bekend of Noor is uitgesloten
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over uitsluiting

    @S-2511
    Scenario: Noor kan misschien een andere uitkering krijgen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kan een andere uitkering krijgen
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2512
    Scenario: Sam studeert met studiefinanciering
      Stel Sam van 22 jaar woont alleen en heeft geen inkomen
      En Sam volgt een opleiding met recht op studiefinanciering
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2513
    Scenario: Sam kan misschien naar school
      Stel Sam van 22 jaar woont alleen en heeft geen inkomen
      En Sam kan nu een opleiding volgen
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2530
    Scenario: Of school kan, beslist de gemeente
      Stel Sam van 22 jaar woont alleen en heeft geen inkomen
      En Sam kan nu een opleiding volgen
      Wanneer Sam vraagt of hulp in nood kan
      Dan noemt een van de stappen dat de wet u misschien uitsluit
      En noemt geen van de stappen dat u niet is uitgesloten

    @S-2531
    Scenario: Of een andere uitkering genoeg is, beslist de gemeente
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kan een andere uitkering krijgen
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt een van de stappen dat de wet u misschien uitsluit
      En noemt geen van de stappen dat u niet is uitgesloten

    @S-2532
    Scenario: Wie zeker niet is uitgesloten, hoort geen misschien
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt geen van de stappen dat de wet u misschien uitsluit

    @S-2514
    Scenario: Sam kan niet naar school en is niet uitgesloten
      Stel Sam van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nee

    @S-2515
    Scenario: Sam is 20 jaar en slaapt in een inrichting
      Stel Sam van 20 jaar woont alleen en heeft geen inkomen
      En Sam woont in een inrichting
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2516
    Scenario: Met 21 jaar is Sam daar niet uitgesloten
      Stel Sam van 21 jaar woont alleen en heeft geen inkomen
      En Sam woont in een inrichting
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nee

  Regel: Ook onder 18 jaar kan het (artikel 16 lid 1)
    Eerst zorgen de ouders. Lukt dat niet, dan is er deze noodregel.
    Bron: artikel 16 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16

    @S-2517
    Scenario: Sam is 17 jaar en slaapt buiten
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam slaapt buiten
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2518
    Scenario: De stap noemt wijkteam en jeugdhulp
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam slaapt buiten
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan noemt een van de stappen het wijkteam

    @S-2519
    Scenario: Sam is 18 jaar en is niet uitgesloten
      Stel Sam van 18 jaar woont alleen en heeft geen inkomen
      En Sam slaapt buiten
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nee
      En noemt een van de stappen eten en een dak

  Regel: De noodregel geldt niet zonder verblijf (artikel 16 lid 2)
    Er is wel andere hulp: rechtshulp, een arts, opvang en jeugdhulp.
    Bron: artikel 16 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16

    @S-2520
    Scenario: Sam is 17 jaar zonder verblijfsrecht
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam heeft geen verblijfsrecht
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nee

    @S-2521
    Scenario: Ook dan is er een deur
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam heeft geen verblijfsrecht
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan noemt een van de stappen hulp over verblijf

    @S-2522
    Scenario: Een arts mag altijd helpen
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam heeft geen verblijfsrecht
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan noemt een van de stappen een arts

    @S-2523
    Scenario: Sam komt uit de EU en werkt niet
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam komt uit de EU en werkt niet
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nog niet te zeggen

    @S-2524
    Scenario: Sam vroeg op tijd verlenging
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam vroeg op tijd verlenging van de vergunning
      En bij Sam is er een noodsituatie
      Wanneer Sam vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2525
    Scenario: Het verblijf is niet bekend
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En bij Sam is er een noodsituatie
      Maar het is niet bekend welk verblijf Sam heeft
      Wanneer Sam vraagt of hulp in nood kan
      Dan is het antwoord nog niet te zeggen

    @S-2528
    Scenario: Noor heeft geen verblijfsrecht
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft geen verblijfsrecht
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nee
      En komt dat door artikel 16 lid 2

    @S-2533
    Scenario: Noor zonder verblijfsrecht wil niets zeggen over nood
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft geen verblijfsrecht
      Maar het is niet bekend of Noor een noodsituatie heeft
      Wanneer Noor vraagt of hulp in nood kan
      Dan noemt geen van de stappen een latere noodsituatie

    @S-2529
    Scenario: Noor komt uit de EU en werkt niet
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor komt uit de EU en werkt niet
      En bij Noor is er een noodsituatie
      Wanneer Noor vraagt of hulp in nood kan
      Dan is het antwoord nog niet te zeggen

  Regel: Rechtop kijkt vanaf 2023 (artikel 16 lid 1)
    Voor die dag is de wet niet nagekeken.
    Bron: artikel 16 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel16

    @S-2526
    Scenario: De eerste dag
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      En bij Noor is er een noodsituatie
      Wanneer Noor op 1 januari 2023 vraagt of hulp in nood kan
      Dan mag de gemeente beslissen

    @S-2527
    Scenario: Een dag ervoor
      Stel Noor van 35 jaar staakt en heeft daardoor geen geld
      En bij Noor is er een noodsituatie
      Wanneer Noor op 31 december 2022 vraagt of hulp in nood kan
      Dan geeft Rechtop geen antwoord over die dag
