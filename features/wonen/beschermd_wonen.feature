# language: nl
Functionaliteit: Beschermd wonen
  Mensen die niet zelf kunnen wonen door psychische of sociale problemen, horen hoe zij een plek vragen.
  De cijfers bij de verhalen lopen van S-3700 tot en met S-3759.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Beschermd wonen mag iemand in elke gemeente vragen (artikel 1.2.1 onder b)
    Een plek in een andere stad kan veiliger of beter zijn.
    Bron: artikel 1.2.1 onder b Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.1

    @S-3700
    Scenario: Kim kiest zelf een gemeente
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Wanneer Kim vraagt of beschermd wonen kan
      Dan noemt een van de stappen een gemeente kiezen

    @S-3701
    Scenario: Kim is bang voor familie in de eigen stad
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Wanneer Kim vraagt of beschermd wonen kan
      Dan noemt een van de stappen een veilige gemeente kiezen

    @S-3702
    Scenario: Kim woont niet in Nederland
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim woont niet in Nederland
      Wanneer Kim vraagt of beschermd wonen kan
      Dan is het antwoord nee

    @S-3703
    Scenario: Het is niet bekend of Kim in Nederland woont
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Maar het is niet bekend of Kim in Nederland woont
      Wanneer Kim vraagt of beschermd wonen kan
      Dan is het antwoord nog niet te zeggen

  Regel: De gemeente beoordeelt of een plek met hulp past (artikel 2.3.5 lid 4)
    De gemeente moet kijken wat iemand zelf kan, en welke hulp nodig is.
    Bron: artikel 2.3.5 lid 4 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.5

    @S-3704
    Scenario: Zelf wonen lukt Kim niet
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Wanneer Kim vraagt of beschermd wonen kan
      Dan moet de gemeente dit beoordelen

    @S-3705
    Scenario: Zelf wonen lukt Kim wel
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Kim vraagt of beschermd wonen kan
      Dan is het antwoord nee
      En noemt een van de stappen toch melden

    @S-3706
    Scenario: Kim wil er niets over zeggen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of zelf wonen lukt
      Wanneer Kim vraagt of beschermd wonen kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over zelf wonen

    @S-3707
    Scenario: Wie aan de dood denkt, hoort eerst waar te bellen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of zelf wonen lukt
      Wanneer Kim vraagt of beschermd wonen kan
      Dan noemt een van de stappen iemand om nu mee te praten

    @S-3708
    Scenario: Jip van 17 jaar krijgt jeugdhulp
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Jip niet
      Wanneer Jip vraagt of beschermd wonen kan
      Dan noemt een van de stappen jeugdhulp in plaats van volwassenen

    @S-3709
    Scenario: Jip van 18 jaar vraagt het bij de gemeente
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Jip niet
      Wanneer Jip vraagt of beschermd wonen kan
      Dan noemt geen van de stappen jeugdhulp in plaats van volwassenen

  Regel: Met een onzeker verblijf is er eerst rechtshulp (artikel 1.2.2 lid 1)
    De wet vraagt een verblijf dat mag. Daarop bestaan uitzonderingen.
    Bron: artikel 1.2.2 lid 1 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.2

    @S-3710
    Scenario: Amal heeft een vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft een verblijfsvergunning
      En zelf wonen lukt Amal niet
      Wanneer Amal vraagt of beschermd wonen kan
      Dan moet de gemeente dit beoordelen

    @S-3711
    Scenario: Amal heeft geen verblijfsrecht
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      En zelf wonen lukt Amal niet
      Wanneer Amal vraagt of beschermd wonen kan
      Dan is het antwoord nog niet te zeggen

    @S-3712
    Scenario: Luca komt uit de EU en werkt niet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      En zelf wonen lukt Luca niet
      Wanneer Luca vraagt of beschermd wonen kan
      Dan noemt een van de stappen rechtshulp voor verblijf

  Regel: Melden kan ook al voor het vertrek uit een kliniek (artikel 2.3.2 lid 1)
    De gemeente moet binnen zes weken na de melding klaar zijn met haar onderzoek.
    Bron: artikel 2.3.2 lid 1 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.2

    @S-3713
    Scenario: Charlie gaat weg uit een kliniek
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      En Charlie gaat weg uit een kliniek voor psychische zorg
      En zelf wonen lukt Charlie niet
      Wanneer Charlie vraagt of beschermd wonen kan
      Dan noemt een van de stappen melden voor de dag van vertrek

    @S-3714
    Scenario: Charlie mag zelf een plan maken
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Charlie niet
      Wanneer Charlie vraagt of beschermd wonen kan
      Dan noemt een van de stappen zelf een plan inleveren

    @S-3715
    Scenario: Charlie hoort dat er een eigen deel te betalen is
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Charlie niet
      Wanneer Charlie vraagt of beschermd wonen kan
      Dan noemt een van de stappen betalen via het CAK

  Regel: Rechtop kent deze regels vanaf juli 2026 (artikel 1.2.1 onder b)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 1.2.1 onder b Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.1

    @S-3716
    Scenario: Op 30 juni 2026 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Wanneer Kim op 30 juni 2026 vraagt of beschermd wonen kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-3717
    Scenario: Op 1 juli 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En zelf wonen lukt Kim niet
      Wanneer Kim op 1 juli 2026 vraagt of beschermd wonen kan
      Dan moet de gemeente dit beoordelen
