# language: nl
Functionaliteit: Een briefadres
  Mensen zonder woonadres horen dat de gemeente hen moet inschrijven, als het moet op haar eigen adres.
  De cijfers bij de verhalen lopen van S-3500 tot en met S-3579.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Zonder woonadres moet de gemeente iemand inschrijven (artikel 2.23 lid 2)
    Zonder adres is er geen post, geen verzekering en vaak geen geld.
    Bron: artikel 2.23 lid 2 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.23

    @S-3500
    Scenario: Bo slaapt buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord ja
      En is het antwoord over de plicht van de gemeente ja

    @S-3501
    Scenario: Bo slaapt steeds bij een ander
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord ja

    @S-3502
    Scenario: Bo slaapt in de opvang, steeds ergens anders
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord ja

    @S-3503
    Scenario: Een briefadres stopt niet zolang er geen woonadres is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo heeft een briefadres
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen het bestaande briefadres

    @S-3504
    Scenario: Het is niet bekend waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de slaapplek

    @S-3505
    Scenario: Voor bijstand hoeft Bo niet te wachten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En Bo staat nergens ingeschreven
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen bijstand zonder te wachten

    @S-3506
    Scenario: Bo hoort naar welke gemeente Bo gaat
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen de gemeente met de meeste nachten

    @S-3507
    Scenario: Bo hoort ook over een plek voor vannacht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen opvang vandaag

  Regel: Zonder iemand die een adres geeft, is er het adres van de gemeente (artikel 2.23 lid 3)
    Niemand hoeft bij familie of vrienden te vragen. Dat is niet altijd veilig.
    Bron: artikel 2.23 lid 3 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.23

    @S-3508
    Scenario: Bo kan het adres van de gemeente krijgen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen het adres van de gemeente

  Regel: Wie de meeste nachten op een adres slaapt, heeft een woonadres (artikel 1.1)
    Het gaat om twee van de drie nachten, drie maanden lang.
    Bron: artikel 1.1 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel1.1

    @S-3509
    Scenario: Bo blijft drie maanden bij dezelfde vriend
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo slaapt meestal op hetzelfde adres
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord over de plicht van de gemeente nee

    @S-3510
    Scenario: Het is niet bekend hoe lang Bo daar blijft
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En het is niet bekend of Bo meestal op hetzelfde adres slaapt
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is nog nodig het antwoord over drie maanden op een adres

    @S-3511
    Scenario: Wie een eigen huis heeft, schrijft zich daar in
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er een briefadres moet komen
      Dan is het antwoord over de plicht van de gemeente nee

  Regel: In een instelling mag iemand vaak kiezen (artikel 2.40)
    Niet iedereen wil post krijgen op het adres van een kliniek of gevangenis.
    Bron: artikel 2.40 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.40

    @S-3512
    Scenario: Charlie woont in een instelling
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar Charlie woont in een inrichting
      Wanneer Charlie vraagt of er een briefadres moet komen
      Dan mag de gemeente beslissen over zelf kiezen
      En noemt een van de stappen de leiding van de instelling

    @S-3513
    Scenario: Charlie heeft een vaste plek in de opvang
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar Charlie slaapt in de opvang
      En Charlie slaapt meestal op hetzelfde adres
      Wanneer Charlie vraagt of er een briefadres moet komen
      Dan mag de gemeente beslissen

    @S-3535
    Scenario: Wie geen woonadres heeft, hoeft niet te kiezen
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar Charlie slaapt in de opvang
      Wanneer Charlie vraagt of er een briefadres moet komen
      Dan is het antwoord over de plicht van de gemeente ja
      En is het antwoord over zelf kiezen nee

  Regel: Bij gevaar kan de burgemeester een briefadres toestaan (artikel 2.41)
    Wie bang is, moet een adres geheim kunnen houden.
    Bron: artikel 2.41 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.41

    @S-3514
    Scenario: Sasha heeft een huis en krijgt geen nee
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt of er een briefadres moet komen
      Dan mag de gemeente beslissen
      En noemt een van de stappen de burgemeester

    @S-3515
    Scenario: Ook bij anderen in huis kan het gevaarlijk zijn
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar Sasha woont vast bij anderen
      Wanneer Sasha vraagt of er een briefadres moet komen
      Dan mag de gemeente beslissen over zelf kiezen

  Regel: De gemeente schrijft mensen in die hier mogen zijn (artikel 2.19 lid 1)
    Zonder verblijfsrecht is inschrijven niet mogelijk. Er is dan wel andere hulp.
    Bron: artikel 2.19 lid 1 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.19

    @S-3516
    Scenario: Amal heeft een vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft een verblijfsvergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord ja

    @S-3517
    Scenario: Amal heeft geen verblijfsrecht
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord nee

    @S-3518
    Scenario: Die nee komt nooit alleen
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan noemt een van de stappen andere hulp zonder verblijfsrecht

    @S-3519
    Scenario: Ook dan is er de weg naar opvang vannacht
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan noemt een van de stappen opvang vandaag

    @S-3520
    Scenario: Luca komt uit de EU en werkt niet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of er een briefadres moet komen
      Dan is het antwoord nog niet te zeggen

    @S-3521
    Scenario: Luca krijgt eerst gratis advies
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of er een briefadres moet komen
      Dan noemt een van de stappen rechtshulp over verblijf

    @S-3522
    Scenario: Luca werkt in Nederland
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt hier
      Maar Luca slaapt buiten
      Wanneer Luca vraagt of er een briefadres moet komen
      Dan is het antwoord ja

    @S-3523
    Scenario: Amal wacht op verlenging
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal vroeg op tijd verlenging van de vergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord ja

    @S-3524
    Scenario: Amal wacht op een eerste vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal wacht op een eerste vergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord nog niet te zeggen

    @S-3533
    Scenario: Zonder verblijfsrecht is er ook geen plicht
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord over de plicht van de gemeente nee

    @S-3534
    Scenario: Zonder verblijfsrecht kan Amal er ook niet voor kiezen
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft geen verblijfsrecht
      Maar Amal woont vast bij anderen
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord over zelf kiezen nee

    @S-3536
    Scenario: Wie buiten slaapt, heeft geen woonadres om te ruilen
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal wacht op een eerste vergunning
      Maar Amal slaapt buiten
      Wanneer Amal vraagt of er een briefadres moet komen
      Dan is het antwoord over zelf kiezen nee

  Regel: Inschrijven kan voor wie in Nederland blijft (artikel 2.38 lid 1)
    Het gaat om wie in een half jaar langer dan vier maanden hier is.
    Bron: artikel 2.38 lid 1 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.38

    @S-3525
    Scenario: Bo woont niet in Nederland
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont niet in Nederland
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord nee
      En noemt een van de stappen vier maanden in een half jaar

    @S-3526
    Scenario: Het is niet bekend of Bo in Nederland woont
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend of Bo in Nederland woont
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan is het antwoord nog niet te zeggen

  Regel: Een nee is een beslissing waartegen bezwaar kan (artikel 2.60)
    Wie een brief heeft, kan bezwaar maken.
    Bron: artikel 2.60 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.60

    @S-3527
    Scenario: Bo hoort hoe bezwaar kan
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen bezwaar tegen die nee

    @S-3528
    Scenario: Bo kan ook naar het meldpunt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er een briefadres moet komen
      Dan noemt een van de stappen het Meldpunt briefadressen

  Regel: Voor jonge mensen doen ouders of een voogd het (artikel 2.48)
    Vanaf 16 jaar mag het zelf, als iemand niet thuis woont.
    Bron: artikel 2.48 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.48

    @S-3529
    Scenario: Op 17 jaar is er uitleg over ouders of voogd
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Maar Jip slaapt buiten
      Wanneer Jip vraagt of er een briefadres moet komen
      Dan noemt een van de stappen ouders of voogd

    @S-3530
    Scenario: Op 18 jaar vraagt Jip het zelf
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      Maar Jip slaapt buiten
      Wanneer Jip vraagt of er een briefadres moet komen
      Dan noemt geen van de stappen ouders of voogd

  Regel: Rechtop kent deze regels vanaf januari 2023 (artikel 2.23 lid 2)
    De plicht van de gemeente is er sinds januari 2022. Rechtop begint in 2023.
    Bron: artikel 2.23 lid 2 Wet basisregistratie personen, tekst van 1 oktober 2026, https://wetten.overheid.nl/BWBR0033715/2026-10-01#Artikel2.23

    @S-3531
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 31 december 2022 vraagt of er een briefadres moet komen
      Dan geeft Rechtop geen antwoord over die dag

    @S-3532
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 1 januari 2023 vraagt of er een briefadres moet komen
      Dan is het antwoord ja
