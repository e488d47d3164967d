# language: nl
Functionaliteit: Bijstand aanvragen zonder adres
  Mensen horen waar zij bijstand vragen, en dat geen adres geen reden is voor een nee.
  De cijfers bij de verhalen lopen van S-1700 tot en met S-1799.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Bijstand hangt af van waar iemand echt is (artikel 40 lid 1)
    De wet vraagt geen inschrijving en geen briefadres.
    Bron: artikel 40 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40

    @S-1700
    Scenario: Bo slaapt buiten en staat nergens ingeschreven
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord ja

    @S-1701
    Scenario: Bo heeft alleen een briefadres
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord ja

    @S-1702
    Scenario: Bo met een briefadres vraagt aan waar Bo nu is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de plek ja

    @S-1703
    Scenario: Voor wie nergens staat, is de gemeente nog niet zeker
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de plek nog niet te zeggen

    @S-1704
    Scenario: Bo hoort wat vandaag kan
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen de gemeente waar u nu bent

    @S-1705
    Scenario: Bo hoort ook over een plek voor de nacht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen opvang

    @S-1706
    Scenario: Het is niet bekend waar Bo is ingeschreven
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend waar Bo is ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord ja

    @S-1707
    Scenario: Wie niet in Nederland woont, krijgt geen bijstand
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont niet in Nederland
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord nee
      En komt dat door artikel 11 lid 1

    @S-1741
    Scenario: Wie niet in Nederland woont, heeft hier geen gemeente
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont niet in Nederland
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de plek nee

    @S-1708
    Scenario: Het is niet bekend of Bo in Nederland woont
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Bo in Nederland woont
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het land waar iemand woont

    @S-1709
    Scenario: Op 18 jaar kan het ook zonder adres
      Stel Samira van 18 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      En Samira staat nergens ingeschreven
      Wanneer Samira vraagt of aanvragen zonder adres kan
      Dan is het antwoord ja

    @S-1710
    Scenario: Op 17 jaar is er andere hulp
      Stel Samira van 17 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      Wanneer Samira vraagt of aanvragen zonder adres kan
      Dan is het antwoord nee
      En noemt een van de stappen jeugdhulp

    @S-1711
    Scenario: De leeftijd is niet bekend
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Bo is
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

    @S-1712
    Scenario: Wie uit de EU komt en niet werkt, vraagt eerst advies
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen gratis advies

    @S-1713
    Scenario: Voor dat advies is er geen melding
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of aanvragen zonder adres kan
      Dan noemt geen van de stappen de melding

    @S-1735
    Scenario: Bo hoort hoe een briefadres kan
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen een briefadres

    @S-1736
    Scenario: Wie jonger is dan 27 jaar, kan vragen om haast
      Stel Samira van 26 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      Wanneer Samira vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen eerder behandelen

    @S-1737
    Scenario: Vanaf 27 jaar is dat niet nodig
      Stel Samira van 27 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      Wanneer Samira vraagt of aanvragen zonder adres kan
      Dan noemt geen van de stappen eerder behandelen

    @S-1738
    Scenario: Bo kan ook vragen om geld over eerdere tijd
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen drie maanden terug

    @S-1739
    Scenario: Op 31 december 2025 kon dat nog niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 31 december 2025 vraagt of aanvragen zonder adres kan
      Dan noemt geen van de stappen drie maanden terug

  Regel: Wie nergens staat, vraagt aan bij de gemeente zelf (artikel 41 lid 2)
    Op werk.nl aanvragen kan dan niet.
    Bron: artikel 41 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-1714
    Scenario: Bo staat nergens ingeschreven
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie ja

    @S-1715
    Scenario: Met een briefadres kan het op werk.nl
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie nee

    @S-1716
    Scenario: In een inrichting vraagt Bo bij de gemeente zelf
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont in een inrichting
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie ja

    @S-1717
    Scenario: Losse kosten vraagt Bo bij de gemeente zelf
      Stel Bo van 35 jaar vraagt geld voor losse kosten
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie ja

    @S-1718
    Scenario: Het is niet bekend waar Bo staat ingeschreven
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend waar Bo is ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie nog niet te zeggen

    @S-1719
    Scenario: Rechtop vraagt naar de inschrijving
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend waar Bo is ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is nog nodig de inschrijving

    @S-1720
    Scenario: Op 66 jaar vraagt Imani bij de gemeente
      Stel Imani van 66 jaar woont alleen en heeft geen inkomen
      Maar Imani slaapt buiten
      En Imani staat nergens ingeschreven
      Wanneer Imani vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de balie ja

    @S-1721
    Scenario: Op 67 jaar vraagt Imani bij de SVB
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani slaapt buiten
      En Imani staat nergens ingeschreven
      Wanneer Imani vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen de SVB

    @S-1742
    Scenario: Op 67 jaar is de gemeente niet de plek
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      En Imani staat nergens ingeschreven
      Wanneer Imani vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de plek nee
      En is het antwoord over de balie nee

    @S-1743
    Scenario: Losse kosten vraagt Imani van 67 jaar wel bij de gemeente
      Stel Imani van 67 jaar vraagt geld voor losse kosten
      Wanneer Imani vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de plek ja
      En is het antwoord over de balie ja

  Regel: Als gemeenten het niet eens zijn, betaalt de plek waar iemand is (artikel 42 lid 2)
    Niemand mag tussen twee gemeenten vallen.
    Bron: artikel 42 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel42

    @S-1722
    Scenario: Bo hoort wat te doen bij doorsturen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen artikel 42

  Regel: Klopt het adres niet, dan stopt de betaling soms even (artikel 40 lid 3)
    De gemeente moet stoppen, behalve om een van vier redenen.
    Bron: artikel 40 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel40

    @S-1723
    Scenario: Bo heeft geen reden voor het andere adres
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo staat op een ander adres ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling nee

    @S-1724
    Scenario: Bo hoort wat te doen als de betaling stopt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo staat op een ander adres ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan noemt een van de stappen een nieuw adres doorgeven

    @S-1725
    Scenario: Het andere adres maakt niets uit
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En dat andere adres maakt niets uit
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling ja

    @S-1726
    Scenario: Bo kan er niets aan doen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En Bo kan niets doen aan dat andere adres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling ja

    @S-1727
    Scenario: Er is een noodsituatie
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En dat komt door een noodsituatie
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan beslist de gemeente over de betaling

    @S-1728
    Scenario: Het is niet bekend waarom het adres anders is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En het is niet bekend waarom het adres anders is
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling nog niet te zeggen

    @S-1729
    Scenario: Sinds 2026 telt ook zorg op een andere plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En Bo woont tijdelijk ergens anders om te zorgen
      Wanneer Bo op 1 januari 2026 vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling ja

    @S-1730
    Scenario: Op 31 december 2025 telde die zorg nog niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En Bo woont tijdelijk ergens anders om te zorgen
      Wanneer Bo op 31 december 2025 vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling nee

    @S-1731
    Scenario: Met een briefadres klopt het adres
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling ja

    @S-1732
    Scenario: Voor wie nergens staat, zegt de wet het niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling nog niet te zeggen

    @S-1744
    Abstract Scenario: Voor wie nergens staat, maakt een reden dat niet anders
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo staat nergens ingeschreven
      Maar <reden>
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is het antwoord over de betaling nog niet te zeggen

      Voorbeelden:
        | reden                                         |
        | dat andere adres maakt niets uit              |
        | Bo kan niets doen aan dat andere adres        |
        | Bo woont tijdelijk ergens anders om te zorgen |

    @S-1740
    Scenario: Rechtop vraagt naar de reden
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen op een ander adres
      En het is niet bekend waarom het adres anders is
      Wanneer Bo vraagt of aanvragen zonder adres kan
      Dan is nog nodig de reden van het andere adres

  Regel: Rechtop kent deze regels vanaf juli 2025 (artikel 40 lid 1)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 40 lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel40

    @S-1733
    Scenario: Op 30 juni 2025 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 30 juni 2025 vraagt of aanvragen zonder adres kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-1734
    Scenario: Op 1 juli 2025 is er wel een antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 1 juli 2025 vraagt of aanvragen zonder adres kan
      Dan is het antwoord ja
