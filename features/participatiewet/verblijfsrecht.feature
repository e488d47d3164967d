# language: nl
Functionaliteit: Verblijf en bijstand
  Mensen horen of hun verblijf telt voor bijstand. Bij een nee horen zij waar wel hulp is.
  De cijfers bij de verhalen lopen van S-2400 tot en met S-2499.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Bijstand is voor Nederlanders (artikel 11 lid 1)
    De wet begint bij Nederlanders die in Nederland wonen.
    Bron: artikel 11 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-2400
    Scenario: Noor is Nederlander
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of het verblijf telt voor bijstand
      Dan is het antwoord ja

  Regel: Met een vergunning of werk uit de EU telt iemand mee (artikel 11 lid 2)
    De wet noemt welke mensen gelijk zijn aan Nederlanders.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-2401
    Scenario: Amina heeft een vergunning
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina heeft een verblijfsvergunning
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan is het antwoord ja
      En noemt een van de stappen het verblijfsdocument

    @S-2402
    Scenario: Luca komt uit de EU en werkt
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt hier
      Wanneer Luca vraagt of het verblijf telt voor bijstand
      Dan is het antwoord ja
      En noemt een van de stappen bewijs van werk

    @S-2403
    Scenario: Luca komt uit de EU en werkt niet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of het verblijf telt voor bijstand
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

    @S-2404
    Scenario: Luca hoort niet dat melden eerst moet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of het verblijf telt voor bijstand
      Dan noemt geen van de stappen de melding

    @S-2405
    Scenario: Luca hoort ook over een plek voor de nacht
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of het verblijf telt voor bijstand
      Dan noemt een van de stappen een slaapplek

    @S-2406
    Scenario: Het verblijf is niet bekend
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Luca heeft
      Wanneer Luca vraagt of het verblijf telt voor bijstand
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het verblijf

  Regel: Wie op tijd verlenging vroeg, houdt zijn recht (artikel 11 lid 3)
    Wachten op een beslissing mag iemand geen geld kosten.
    Bron: artikel 11 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-2407
    Scenario: Amina vroeg op tijd verlenging
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina vroeg op tijd verlenging van de vergunning
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan is het antwoord ja
      En noemt een van de stappen de brief over verlenging

    @S-2408
    Scenario: Amina maakte bezwaar tegen intrekken
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina maakte bezwaar tegen intrekken van de vergunning
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

  Regel: Bij een nee is er altijd andere hulp (artikel 11 lid 2)
    Niemand krijgt alleen een nee.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-2409
    Scenario: Amina wacht op een eerste vergunning
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina wacht op een eerste vergunning
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan is het antwoord nee
      En noemt een van de stappen het COA

    @S-2410
    Scenario: Amina heeft geen verblijfsrecht
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina heeft geen verblijfsrecht
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan is het antwoord nee
      En noemt een van de stappen rechtshulp

    @S-2411
    Scenario: Ook zonder verblijfsrecht is er zorg
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina heeft geen verblijfsrecht
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan noemt een van de stappen medische zorg
      En noemt een van de stappen een slaapplek

    @S-2412
    Scenario: Amina hoort niet dat melden moet
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina heeft geen verblijfsrecht
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan noemt geen van de stappen de melding

    @S-2415
    Scenario: VluchtelingenWerk helpt ook
      Stel Amina van 35 jaar woont alleen en heeft geen inkomen
      En Amina wacht op een eerste vergunning
      Wanneer Amina vraagt of het verblijf telt voor bijstand
      Dan noemt een van de stappen VluchtelingenWerk

    @S-2416
    Scenario: Een partner kan soms wel bijstand krijgen
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex heeft geen verblijfsrecht
      Wanneer Alex vraagt of het verblijf telt voor bijstand
      Dan noemt een van de stappen een partner met recht

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 11 lid 2)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel11

    @S-2413
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt of het verblijf telt voor bijstand
      Dan geeft Rechtop geen antwoord over die dag

    @S-2414
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 januari 2023 vraagt of het verblijf telt voor bijstand
      Dan is het antwoord ja
