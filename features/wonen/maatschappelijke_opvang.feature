# language: nl
Functionaliteit: Opvang zonder veilige slaapplek
  Wie vannacht geen veilige plek heeft, hoort eerst wat nu kan, en krijgt nooit een nee.
  De cijfers bij de verhalen lopen van S-3580 tot en met S-3659.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Bij spoed beslist de gemeente meteen (artikel 2.3.3)
    Niemand hoeft op straat te wachten op een onderzoek.
    Bron: artikel 2.3.3 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.3

    @S-3580
    Scenario: Bo slaapt buiten en heeft recht op een snelle beslissing
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan is het antwoord over een plek voor vannacht ja

    @S-3581
    Scenario: De eerste stap is voor vannacht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen elke gemeente vannacht

    @S-3582
    Scenario: Wie een huis heeft, kan toch geen veilige plek hebben
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt of er opvang is
      Dan beslist de gemeente over een plek voor vannacht

    @S-3583
    Scenario: Ook zonder verblijfsrecht moet de gemeente meteen beslissen
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan is het antwoord over een plek voor vannacht ja

    @S-3584
    Scenario: Het is niet bekend waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of er opvang is
      Dan is het antwoord over een plek voor vannacht nog niet te zeggen
      En noemt een van de stappen elke gemeente vannacht

  Regel: Opvang mag iemand in elke gemeente vragen (artikel 1.2.1 onder c)
    Wie thuis weg is, of thuis niet veilig is, mag naar elke gemeente.
    Bron: artikel 1.2.1 onder c Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.1

    @S-3585
    Scenario: Bij gevaar staat het noodnummer er altijd bij
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt of er opvang is
      Dan noemt een van de stappen het noodnummer
      En noemt een van de stappen Veilig Thuis

    @S-3586
    Scenario: Sasha mag een geheime plek vragen
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt of er opvang is
      Dan noemt een van de stappen een plek die de ander niet kent

    @S-3587
    Scenario: Robin hoeft niet te vertellen wie Robin is
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin slaapt in de opvang
      Wanneer Robin vraagt of er opvang is
      Dan noemt een van de stappen niets hoeven zeggen over wie u bent

    @S-3588
    Scenario: Een band met de stad is niet nodig
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen geen band met de stad

    @S-3589
    Scenario: Wie niet in Nederland woont, krijgt geen nee
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      Maar Luca woont niet in Nederland
      Wanneer Luca vraagt of er opvang is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen elke gemeente vannacht

    @S-3590
    Scenario: In de winter is er soms extra opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen winteropvang

  Regel: De gemeente beoordeelt of iemand zelf een plek kan vinden (artikel 2.3.5 lid 4)
    De gemeente moet naar de persoon kijken, en mag niet zomaar nee zeggen.
    Bron: artikel 2.3.5 lid 4 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.5

    @S-3591
    Scenario: Bo slaapt buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan moet de gemeente dit beoordelen

    @S-3592
    Scenario: Bo slaapt tijdelijk bij een ander
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      Wanneer Bo vraagt of er opvang is
      Dan moet de gemeente dit beoordelen

    @S-3593
    Scenario: Met een vergunning geldt hetzelfde
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft een verblijfsvergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan moet de gemeente dit beoordelen

    @S-3594
    Scenario: Bo hoort wat te doen als de gemeente zegt zoek zelf
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen zelf onderzoeken

    @S-3595
    Scenario: Bo kan na een nee naar de rechter
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen de rechter bij spoed

    @S-3596
    Scenario: Jamie heeft een kind van 17 jaar bij zich
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie slaapt buiten
      Wanneer Jamie vraagt of er opvang is
      Dan noemt een van de stappen de kinderen

    @S-3597
    Scenario: Het kind van Jamie is 18 jaar
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 18 jaar
      Maar Jamie slaapt buiten
      Wanneer Jamie vraagt of er opvang is
      Dan noemt geen van de stappen de kinderen

    @S-3598
    Scenario: Jip van 17 jaar gaat naar het jeugdteam
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Maar Jip slaapt buiten
      Wanneer Jip vraagt of er opvang is
      Dan noemt een van de stappen het jeugdteam

    @S-3599
    Scenario: Jip van 18 jaar gaat naar de gemeente
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      Maar Jip slaapt buiten
      Wanneer Jip vraagt of er opvang is
      Dan noemt geen van de stappen het jeugdteam

    @S-3600
    Scenario: Wie vrijkomt, hoeft niet te wachten tot de straat
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      En Anwar gaat weg uit de gevangenis
      Wanneer Anwar vraagt of er opvang is
      Dan noemt een van de stappen nu al melden

  Regel: Verblijf kan een risico zijn, maar nooit een nee bij nood (artikel 1.2.2 lid 1)
    Wie nee kan horen om verblijf, krijgt rechtshulp en toch de weg naar de gemeente.
    Bron: artikel 1.2.2 lid 1 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.2

    @S-3601
    Scenario: Voor wie Nederlander is, is er geen risico
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan is het antwoord over een risico door verblijf nee

    @S-3602
    Scenario: Zonder verblijfsrecht is er een risico, maar geen nee
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan is het antwoord nog niet te zeggen

    @S-3603
    Scenario: Amal wacht niet op rechtshulp als er vannacht geen plek is
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan noemt een van de stappen niet wachten op rechtshulp

    @S-3604
    Scenario: Amal hoort over andere plekken
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan noemt een van de stappen andere plekken om te slapen

    @S-3605
    Scenario: Amal wacht op asiel en kan naar het COA
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal wacht op een eerste vergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er opvang is
      Dan noemt een van de stappen opvang van het COA

    @S-3606
    Scenario: Het is niet bekend welk verblijf Amal heeft
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Amal heeft
      Wanneer Amal vraagt of er opvang is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het verblijf

  Regel: Bij geweld thuis telt kort in Nederland zijn niet (artikel 1.2.2 lid 2)
    Wie vlucht voor geweld, mag niet worden weggestuurd omdat het verblijf kort is.
    Bron: artikel 1.2.2 lid 2 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.2

    @S-3607
    Scenario: Luca komt uit de EU en werkt niet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of er opvang is
      Dan is het antwoord nog niet te zeggen

    @S-3608
    Scenario: Luca kreeg opvang na geweld thuis
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      En Luca kreeg opvang door geweld in huis
      Wanneer Luca vraagt of er opvang is
      Dan moet de gemeente dit beoordelen

    @S-3615
    Scenario: Na geweld thuis is kort verblijf geen risico
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      En Luca kreeg opvang door geweld in huis
      Wanneer Luca vraagt of er opvang is
      Dan is het antwoord over een risico door verblijf nee

    @S-3616
    Scenario: Zonder verblijfsrecht geldt die uitzondering niet zeker
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      En Amal kreeg opvang door geweld in huis
      Wanneer Amal vraagt of er opvang is
      Dan is het antwoord over een risico door verblijf ja

    @S-3609
    Scenario: Ook wie nog niets zei, hoort over de uitzondering
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of er opvang is
      Dan noemt een van de stappen de uitzondering bij geweld

    @S-3610
    Scenario: Problemen zonder geweld vallen er niet onder
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      En Luca kreeg opvang door problemen zonder geweld
      Wanneer Luca vraagt of er opvang is
      Dan is het antwoord over een risico door verblijf ja

    @S-3611
    Scenario: Mika hoort over speciale opvang
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg opvang door mensenhandel
      Wanneer Mika vraagt of er opvang is
      Dan noemt een van de stappen speciale opvang

  Regel: De gemeente moet gratis hulp bij het gesprek noemen (artikel 2.3.2 lid 3)
    Samen is zo'n gesprek minder zwaar.
    Bron: artikel 2.3.2 lid 3 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.2

    @S-3612
    Scenario: Bo mag iemand meenemen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er opvang is
      Dan noemt een van de stappen gratis hulp bij het gesprek

  Regel: Rechtop kent deze regels vanaf juli 2026 (artikel 1.2.1 onder c)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 1.2.1 onder c Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel1.2.1

    @S-3613
    Scenario: Op 30 juni 2026 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 30 juni 2026 vraagt of er opvang is
      Dan geeft Rechtop geen antwoord over die dag

    @S-3614
    Scenario: Op 1 juli 2026 is er wel een antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 1 juli 2026 vraagt of er opvang is
      Dan moet de gemeente dit beoordelen
