# language: nl
Functionaliteit: Studietoeslag bij ziekte of een beperking
  Studenten die niet kunnen bijverdienen, horen of zij elke maand extra geld krijgen.
  De cijfers bij de verhalen lopen van S-1500 tot en met S-1599.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie niet kan werken naast de studie, krijgt studietoeslag (artikel 36b lid 1)
    De gemeente moet die geven. Ouders, inkomen en spaargeld tellen niet mee.
    Bron: artikel 36b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1500
    Scenario: Noor is ziek en studeert met geld van DUO
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja

    @S-1501
    Scenario: Noor kan werken naast de studie
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar Noor kan werken naast de studie
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 36b lid 1

    @S-1502
    Scenario: Het is niet bekend of Noor kan werken
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar het is niet bekend of Noor kan werken naast de studie
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over werken naast de studie

    @S-1503
    Scenario: Veel spaargeld maakt niet uit
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      En Noor heeft € 50.000,00 spaargeld
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja

    @S-1504
    Scenario: Ook met 17 jaar kan het
      Stel Noor van 17 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja

  Regel: De hoogte hangt af van de leeftijd (artikel 36b lid 1)
    Het is een minimum: de gemeente mag meer geven.
    Bron: artikel 36b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1505
    Scenario: Het bedrag voor 21 jaar
      Stel Noor van 21 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 390,07 per maand

    @S-1506
    Scenario: Het bedrag voor 20 jaar
      Stel Noor van 20 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 312,06 per maand

    @S-1507
    Scenario: Het bedrag voor 19 jaar
      Stel Noor van 19 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 234,05 per maand

    @S-1508
    Scenario: Het bedrag voor 18 jaar
      Stel Noor van 18 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 195,04 per maand

    @S-1509
    Scenario: Het bedrag voor 17 jaar
      Stel Noor van 17 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 154,08 per maand

    @S-1510
    Scenario: Het bedrag voor 16 jaar
      Stel Noor van 16 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 134,58 per maand

    @S-1511
    Scenario: Het bedrag voor 15 jaar
      Stel Noor van 15 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 117,03 per maand

    @S-1512
    Scenario: Ook met 29 jaar geldt het bedrag vanaf 21
      Stel Noor van 29 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 390,07 per maand

    @S-1513
    Scenario: De leeftijd is niet bekend
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar het is niet bekend hoe oud Noor is
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 0,00 en € 390,07 per maand

    @S-1514
    Scenario: Onder 15 jaar is er geen zeker bedrag
      Stel Noor van 14 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 0,00 en € 117,03 per maand

    @S-1515
    Scenario: Vraag of de gemeente meer geeft
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan noemt een van de stappen meer dan het minimum

  Regel: De bedragen veranderen elk half jaar (artikel 36b lid 1)
    Na de laatste zekere dag noemt Rechtop geen bedrag.
    Bron: artikel 36b lid 1 Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel36b

    @S-1516
    Scenario: Tot en met 30 juni 2026
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 30 juni 2026 vraagt of er studietoeslag is
      Dan is het bedrag € 385,14 per maand

    @S-1517
    Scenario: Vanaf 1 juli 2026
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 1 juli 2026 vraagt of er studietoeslag is
      Dan is het bedrag € 390,07 per maand

    @S-1518
    Scenario: Het bedrag van 2027 is nog niet bekend
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 1 januari 2027 vraagt of er studietoeslag is
      Dan is het antwoord ja
      En is er nog geen zeker bedrag

    @S-1519
    Scenario: Het laatst bekende bedrag staat er wel
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 1 januari 2027 vraagt of er studietoeslag is
      Dan is het laatst bekende bedrag € 390,07 per maand

  Regel: Er moet geld van DUO zijn (artikel 36b lid 3 onder a)
    Alleen levenlanglerenkrediet is niet genoeg.
    Bron: artikel 36b lid 3 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1520
    Scenario: Sam krijgt een tegemoetkoming voor scholieren
      Stel Sam van 19 jaar studeert met geld van DUO en is ziek
      En Sam krijgt een tegemoetkoming voor scholieren
      Wanneer Sam vraagt of er studietoeslag is
      Dan is het antwoord ja

    @S-1521
    Scenario: Sam heeft alleen levenlanglerenkrediet
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      En Sam heeft alleen levenlanglerenkrediet
      Wanneer Sam vraagt of er studietoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen DUO

    @S-1522
    Scenario: Sam krijgt geen geld van DUO
      Stel Sam van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Sam vraagt of er studietoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 36b lid 3

    @S-1523
    Scenario: Het is niet bekend of Sam geld van DUO krijgt
      Stel Sam van 22 jaar is te ziek om te werken
      Maar het is niet bekend of Sam geld van DUO krijgt
      Wanneer Sam vraagt of er studietoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het geld van DUO

  Regel: Wie recht heeft op Wajong, krijgt geen studietoeslag (artikel 36b lid 3 onder b)
    De Wajong gaat voor.
    Bron: artikel 36b lid 3 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1524
    Scenario: Noor heeft recht op Wajong
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar Noor heeft recht op Wajong
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 36b lid 3

    @S-1525
    Scenario: Het is niet bekend of er recht op Wajong is
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar het is niet bekend of Noor recht op Wajong heeft
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over Wajong

  Regel: Geld voor een stage telt pas boven een grens (artikel 36b lid 5)
    Wie stage loopt, houdt de toeslag voor een deel of helemaal.
    Bron: artikel 36b lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1526
    Scenario: Precies op de grens gaat er niets af
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      En Noor krijgt € 234,05 voor een stage
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 390,07 per maand

    @S-1527
    Scenario: Een euro boven de grens gaat er een euro af
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      En Noor krijgt € 235,05 voor een stage
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het bedrag € 389,07 per maand

    @S-1528
    Scenario: Met veel stagegeld blijft het recht bestaan
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      En Noor krijgt € 1.000,00 voor een stage
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja
      En is het bedrag € 0,00 per maand

    @S-1529
    Scenario: Het stagegeld is niet bekend
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar het is niet bekend hoeveel stagegeld Noor krijgt
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord ja
      En is nog nodig het stagegeld

  Regel: De gemeente vraagt meestal een arts om advies (artikel 36b lid 2)
    Dat hoeft niet als het al duidelijk is.
    Bron: artikel 36b lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1530
    Scenario: De stap noemt het advies
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor vraagt of er studietoeslag is
      Dan noemt een van de stappen een medisch advies

  Regel: De toeslag komt van de gemeente waar iemand woont (artikel 36b lid 6)
    Wie niet in Nederland woont, heeft geen gemeente.
    Bron: artikel 36b lid 6 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1531
    Scenario: Noor woont niet in Nederland
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Maar Noor woont niet in Nederland
      Wanneer Noor vraagt of er studietoeslag is
      Dan is het antwoord nee

  Regel: Rechtop kijkt vanaf 2023 (artikel 36b lid 1)
    Voor die dag is de wet niet nagekeken.
    Bron: artikel 36b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel36b

    @S-1532
    Scenario: De eerste dag
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 1 januari 2023 vraagt of er studietoeslag is
      Dan is het antwoord ja
      En is het bedrag € 328,59 per maand

    @S-1533
    Scenario: Een dag ervoor
      Stel Noor van 22 jaar studeert met geld van DUO en is ziek
      Wanneer Noor op 31 december 2022 vraagt of er studietoeslag is
      Dan geeft Rechtop geen antwoord over die dag
