# language: nl
Functionaliteit: Zorgtoeslag
  Mensen met een laag inkomen horen of er geld is voor hun zorgverzekering.
  De cijfers bij de verhalen lopen van S-4500 tot en met S-4549.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Wie verzekerd is en weinig inkomen heeft, krijgt zorgtoeslag (artikel 2 lid 1)
    Dienst Toeslagen moet die geven. Het bedrag hangt af van het inkomen in het hele jaar.
    Bron: artikel 2 lid 1 Wet op de zorgtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018451/2026-01-01#Artikel2

    @S-4500
    Scenario: Samira heeft geen inkomen
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja
      En is het bedrag € 129,17 per maand

    @S-4501
    Scenario: Tot het drempelinkomen blijft het bedrag hetzelfde
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira verwacht dit jaar € 29.735,00 inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het bedrag € 129,17 per maand

    @S-4502
    Scenario: Boven het drempelinkomen wordt het bedrag lager
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira verwacht dit jaar € 35.000,00 inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het bedrag € 69,00 per maand

    @S-4503
    Scenario: Bij 41.100 euro is er niets meer
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira verwacht dit jaar € 41.100,00 inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 2 lid 1

    @S-4504
    Scenario: Het inkomen van het jaar is niet bekend
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel inkomen er dit jaar is
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
      En ligt het bedrag tussen € 0,00 en € 129,17 per maand

    @S-4505
    Scenario: Wat nog nodig is bij een onbekend inkomen
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel inkomen er dit jaar is
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is nog nodig het inkomen van dit jaar

    @S-4506
    Scenario: Een paar krijgt samen een bedrag
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja
      En is het bedrag € 246,92 per maand

    @S-4507
    Scenario: Een paar met te veel inkomen
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar zij verwachten dit jaar samen € 51.320,00 inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee

    @S-4508
    Scenario: Het is niet bekend of de partner meetelt
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar het is niet bekend of de partner meetelt voor toeslagen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 129,17 en € 246,92 per maand

  Regel: Is de partner niet verzekerd, dan is de toeslag de helft (artikel 2 lid 4)
    Het bedrag voor twee wordt dan gehalveerd.
    Bron: artikel 2 lid 4 Wet op de zorgtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018451/2026-01-01#Artikel2

    @S-4509
    Scenario: De partner heeft geen zorgverzekering
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar de partner heeft geen zorgverzekering
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het bedrag € 123,42 per maand

  Regel: Zorgtoeslag is er vanaf 18 jaar, met een zorgverzekering (artikel 1 lid 1 onder c)
    Een kind betaalt geen premie. Wie niet verzekerd is, betaalt ook geen premie.
    Bron: artikel 1 lid 1 onder c Wet op de zorgtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018451/2026-01-01#Artikel1

    @S-4510
    Scenario: Met 18 jaar kan het
      Stel Samira van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

    @S-4511
    Scenario: Met 17 jaar kan het nog niet
      Stel Samira van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 1 lid 1

    @S-4512
    Scenario: Zonder zorgverzekering is er geen zorgtoeslag
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira heeft geen zorgverzekering
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen zorg zonder verzekering

    @S-4513
    Scenario: Een verzekering via het CAK telt ook
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira kreeg een verzekering via het CAK
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

    @S-4514
    Scenario: Het is niet bekend of Samira verzekerd is
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Samira verzekerd is voor zorg
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over verzekerd zijn voor zorg

  Regel: Veel spaargeld op 1 januari sluit zorgtoeslag uit (artikel 3 lid 1)
    De grens is 146.011 euro, en 184.633 euro voor partners samen.
    Bron: artikel 3 lid 1 Wet op de zorgtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018451/2026-01-01#Artikel3

    @S-4515
    Scenario: Spaargeld precies op de grens
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira had op 1 januari € 146.011,00 spaargeld
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

    @S-4516
    Scenario: Spaargeld een euro boven de grens
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira had op 1 januari € 146.012,00 spaargeld
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 3 lid 1

    @S-4517
    Scenario: Voor een paar is de grens hoger
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Samira had op 1 januari € 184.633,00 spaargeld
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

    @S-4518
    Scenario: Een paar een euro boven de grens
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Samira had op 1 januari € 184.634,00 spaargeld
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee

    @S-4519
    Scenario: Het spaargeld van 1 januari is niet bekend
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira heeft nu € 9.000,00 spaargeld
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het spaargeld op 1 januari

  Regel: Met een partner die hier niet mag wonen, is er geen toeslag (artikel 9 lid 2)
    De wet kijkt naar het verblijf van de partner.
    Bron: artikel 9 lid 2 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel9

    @S-4520
    Scenario: De partner mag niet in Nederland wonen
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar de partner mag niet in Nederland wonen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 9 lid 2

    @S-4521
    Scenario: De partner krijgt studiefinanciering en mag hier wonen
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar de partner krijgt studiefinanciering
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

  Regel: Wie nog geen zeker verblijf heeft, vraagt eerst gratis advies (artikel 9 lid 1)
    De wet noemt alleen verblijf na een eerdere toeslag. De rest is niet zeker.
    Bron: artikel 9 lid 1 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel9

    @S-4522
    Scenario: Een vergunning is genoeg
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira heeft een verblijfsvergunning
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja

    @S-4523
    Scenario: Uit de EU zonder werk is niet zeker
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira komt uit de EU en werkt niet
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen advies over verblijf en toeslag

    @S-4524
    Scenario: Zonder verblijfsrecht zegt Rechtop geen hard nee
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira heeft geen verblijfsrecht
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen advies over verblijf en toeslag

  Regel: Een briefadres is geen reden voor een nee (artikel 16 lid 7)
    Bij twijfel over het adres kan alleen het geld later komen.
    Bron: artikel 16 lid 7 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel16

    @S-4525
    Scenario: Samira slaapt buiten en heeft een briefadres
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten en heeft een briefadres
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan is het antwoord ja
      En noemt een van de stappen zorgtoeslag met een briefadres

  Regel: Aanvragen kan tot en met 31 december van het volgende jaar (artikel 15 lid 1)
    Ook de toeslag van vorig jaar kan dus nog.
    Bron: artikel 15 lid 1 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel15

    @S-4526
    Scenario: De toeslag van vorig jaar kan nog
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt een van de stappen een toeslag over vorig jaar

    @S-4527
    Scenario: De toeslag van dit jaar kan langer
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt een van de stappen de laatste dag voor dit jaar

    @S-4528
    Scenario: Ook bij een nee kan vorig jaar nog
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Maar Samira verwacht dit jaar € 41.100,00 inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt een van de stappen een toeslag over vorig jaar

  Regel: Het eerste geld komt binnen dertien weken (artikel 16 lid 1)
    Dat heet een voorschot.
    Bron: artikel 16 lid 1 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel16

    @S-4529
    Scenario: Samira wacht op antwoord
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      En Samira vroeg op 2 november 2026 een toeslag aan
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt een van de stappen het eerste geld van de toeslag

    @S-4530
    Scenario: Samira vroeg nog niets aan
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt geen van de stappen het eerste geld van de toeslag

  Regel: In de opvang na geweld hoeft de partner niet mee te tellen (artikel 3a)
    Dat moet iemand zelf vragen. De opvang helpt daarbij.
    Bron: artikel 3a Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel3a

    @S-4531
    Scenario: Samira woont in de opvang en is getrouwd
      Stel Samira van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      Maar Samira slaapt in de opvang
      Wanneer Samira vraagt of er zorgtoeslag is
      Dan noemt een van de stappen een partner die niet meetelt na onveiligheid

  Regel: Rechtop kent de regels vanaf 1 januari 2026 (artikel 2 lid 3)
    De bedragen van 2027 zijn nog niet bekend.
    Bron: artikel 2 lid 3 Wet op de zorgtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018451/2026-01-01#Artikel2

    @S-4532
    Scenario: De eerste dag van 2026
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira op 1 januari 2026 vraagt of er zorgtoeslag is
      Dan is het bedrag € 129,17 per maand

    @S-4533
    Scenario: De laatste dag van 2025
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira op 31 december 2025 vraagt of er zorgtoeslag is
      Dan geeft Rechtop geen antwoord over die dag

    @S-4534
    Scenario: In 2027 is het bedrag nog niet bekend
      Stel Samira van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Samira op 1 januari 2027 vraagt of er zorgtoeslag is
      Dan is het antwoord nog niet te zeggen
