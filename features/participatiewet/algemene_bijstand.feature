# language: nl
Functionaliteit: Bijstand om van te leven
  Mensen horen of zij recht hebben op bijstand, hoeveel dat is, en waarom niet als het niet kan.
  De cijfers bij de verhalen lopen van S-400 tot en met S-499.
  Daarna gaan zij verder van S-800 tot en met S-899.
  Over werk en loon lopen zij van S-3000 tot en met S-3099.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie in Nederland woont en te weinig geld heeft, heeft recht (artikel 11 lid 1)
    Bijstand is het laatste vangnet. Niemand hoeft zonder geld om van te leven te zijn.
    Bron: artikel 11 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-400
    Scenario: Noor van 35 jaar heeft geen inkomen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.419,46 per maand

    @S-401
    Scenario: Alex en Noor vragen samen bijstand aan
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 2.027,79 per maand

    @S-402
    Scenario: Wie buiten slaapt, heeft ook recht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag hoogstens € 1.419,46 per maand

    @S-403
    Scenario: Wie niet in Nederland woont, heeft geen recht
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor woont niet in Nederland
      Wanneer Noor vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 11

    @S-404
    Scenario: Het is niet bekend of Noor in Nederland woont
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor in Nederland woont
      Wanneer Noor vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het land waar iemand woont

  Regel: Wie hier mag blijven, telt mee als Nederlander (artikel 11 lid 2)
    Niet alleen Nederlanders hebben recht. Wie geen recht heeft, krijgt altijd een andere weg te horen.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-405
    Scenario: Amal heeft een verblijfsvergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal heeft een verblijfsvergunning
      Wanneer Amal vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-406
    Scenario: Luca komt uit de EU en werkt hier
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt hier
      Wanneer Luca vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-407
    Scenario: Luca komt uit de EU en werkt niet
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En noemt Rechtop een volgende stap

    @S-408
    Scenario: Sasha heeft geen verblijfsrecht
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar Sasha heeft geen verblijfsrecht
      Wanneer Sasha vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En noemt Rechtop een volgende stap

    @S-409
    Scenario: Sasha wacht op de eerste vergunning
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar Sasha wacht op een eerste vergunning
      Wanneer Sasha vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En noemt Rechtop een volgende stap

    @S-410
    Scenario: Sasha wil niet zeggen welk verblijf dit is
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Sasha heeft
      Wanneer Sasha vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het verblijf

  Regel: Op tijd verlenging vragen houdt het recht in stand (artikel 11 lid 3)
    Wie al recht had en op tijd verlenging vraagt, verliest het recht niet tijdens het wachten.
    Bron: artikel 11 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-411
    Scenario: Amal vroeg op tijd verlenging
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal vroeg op tijd verlenging van de vergunning
      Wanneer Amal vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-494
    Scenario: Amal maakte bezwaar tegen het intrekken van de vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      Maar Amal maakte bezwaar tegen intrekken van de vergunning
      Wanneer Amal vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

  Regel: Bijstand begint op 18 jaar (artikel 13 lid 1 onder f)
    Voor kinderen zorgen de ouders.
    Bron: artikel 13 lid 1 onder f Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-412
    Scenario: Op 17 jaar is er nog geen recht
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 1

    @S-413
    Scenario: Op 18 jaar is er wel recht
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 350,42 per maand

    @S-414
    Scenario: Een enkele leeftijd kan genoeg zijn voor een nee
      Stel over Jip is alleen de leeftijd van 17 jaar bekend
      Wanneer Jip vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-415
    Scenario: Een enkele leeftijd is niet genoeg voor een ja
      Stel over Jip is alleen de leeftijd van 35 jaar bekend
      Wanneer Jip vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-416
    Scenario: De leeftijd is niet bekend
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Jip is
      Wanneer Jip vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

  Regel: Wie zich meldt, krijgt bijstand vanaf die dag (artikel 41 lid 1)
    Elke dag wachten kost geld. Een open vraag mag de melding niet tegenhouden.
    Bron: artikel 41 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-487
    Scenario: Ook zonder antwoord over verblijf hoort Noor over de melding
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Noor heeft
      Wanneer Noor vraagt of er recht op bijstand is
      Dan noemt een van de stappen de melding

    @S-488
    Scenario: Ook zonder leeftijd hoort Noor over de melding
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Noor is
      Wanneer Noor vraagt of er recht op bijstand is
      Dan noemt een van de stappen de melding

    @S-489
    Scenario: Wie uit de EU komt en niet werkt, vraagt eerst advies
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of er recht op bijstand is
      Dan noemt een van de stappen gratis advies
      En noemt geen van de stappen de melding

  Regel: Na vier weken zonder beslissing is er een voorschot (artikel 52 lid 1)
    Wachten op een brief mag niet betekenen dat er geen eten is.
    Bron: artikel 52 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52

    @S-490
    Scenario: Noor hoort over het voorschot
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En noemt een van de stappen een voorschot

  Regel: Met AOW-leeftijd loopt het via de SVB (artikel 47a lid 1)
    De regels zijn hetzelfde, maar de SVB betaalt in plaats van de gemeente.
    Bron: artikel 47a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47a

    @S-417
    Scenario: Imani van 66 jaar vraagt bij de gemeente aan
      Stel Imani van 66 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.419,46 per maand

    @S-418
    Scenario: Imani van 67 jaar vraagt bij de SVB aan
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.587,34 per maand
      En noemt een van de stappen de SVB

    @S-483
    Scenario: Een van de partners heeft de AOW-leeftijd
      Stel Kim van 60 en Imani van 67 zijn een paar zonder inkomen
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 2.176,10 per maand
      En noemt een van de stappen de SVB

  Regel: Sommige mensen zijn uitgesloten (artikel 13 lid 1)
    De wet noemt een paar situaties waarin er geen bijstand is.
    Bron: artikel 13 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-419
    Scenario: Anwar zit vast
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar Anwar zit vast in een gevangenis
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 1

    @S-420
    Scenario: Anwar moet naar de gevangenis en gaat niet
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar Anwar moet naar de gevangenis maar gaat niet
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-421
    Scenario: Anwar vervult de dienstplicht
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar Anwar vervult de dienstplicht
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-422
    Scenario: Anwar staakt en heeft daardoor geen geld
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar Anwar staakt en heeft daardoor geen geld
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-423
    Scenario: De overheid noemt iemand uitreiziger
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar de overheid noemt Anwar een uitreiziger
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-424
    Scenario: Anwar wil dit niet zeggen
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Anwar is uitgesloten
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over uitsluiting

    @S-491
    Scenario: De partner thuis van Anwar kan zelf bijstand vragen
      Stel Anwar van 35 en Noor van 36 zijn een paar zonder inkomen
      Maar Anwar zit vast in een gevangenis
      Wanneer Anwar vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En noemt een van de stappen een melding door de partner

  Regel: Langer dan vier weken in het buitenland geeft geen recht (artikel 13 lid 1 onder e)
    Bijstand is voor het leven in Nederland. Dag 28 mag nog, dag 29 niet.
    Bron: artikel 13 lid 1 onder e Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-425
    Scenario: Mika is 28 dagen in het buitenland
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      Maar Mika is nu 28 dagen in het buitenland
      Wanneer Mika vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-426
    Scenario: Mika is 29 dagen in het buitenland
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      Maar Mika is nu 29 dagen in het buitenland
      Wanneer Mika vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 1

    @S-427
    Scenario: Het is niet bekend hoe lang Mika weg is
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      Maar Mika is nu in het buitenland
      Wanneer Mika vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het aantal dagen in het buitenland

  Regel: Met AOW-leeftijd mag een verblijf in het buitenland langer duren (artikel 13 lid 4)
    Voor hen is de grens 13 weken, dat is 91 dagen.
    Bron: artikel 13 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-428
    Scenario: Imani is 91 dagen in het buitenland
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani is nu 91 dagen in het buitenland
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-429
    Scenario: Imani is 92 dagen in het buitenland
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani is nu 92 dagen in het buitenland
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 4

  Regel: Jongeren in een inrichting krijgen geen bijstand om van te leven (artikel 13 lid 2 onder a)
    Eten en verzorging zijn daar al geregeld.
    Bron: artikel 13 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-430
    Scenario: Tess van 20 jaar woont in een inrichting
      Stel Tess van 20 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 2

    @S-431
    Scenario: Tess van 21 jaar woont in een inrichting
      Stel Tess van 21 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 496,44 per maand

  Regel: Wie onbetaald verlof heeft, krijgt geen bijstand om van te leven (artikel 13 lid 2 onder b)
    Bij onbetaald verlof is er nog werk om naar terug te gaan.
    Bron: artikel 13 lid 2 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-432
    Scenario: Demi heeft onbetaald verlof
      Stel Demi van 35 jaar woont alleen en heeft geen inkomen
      Maar Demi heeft onbetaald verlof en daardoor geen geld
      Wanneer Demi vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 2

    @S-482
    Scenario: Voor een ouder alleen geldt soms een uitzondering
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 1 jaar
      Maar Jamie heeft onbetaald verlof en daardoor geen geld
      Wanneer Jamie vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

  Regel: Wie jonger is dan 27 jaar, gaat eerst naar school als dat kan (artikel 13 lid 2 onder c)
    Een opleiding geeft meer kans op werk. De gemeente kijkt per persoon of school kan.
    Bron: artikel 13 lid 2 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-433
    Scenario: Samira van 22 jaar kan nu niet naar school
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-434
    Scenario: Samira van 22 jaar kan misschien naar school
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar Samira kan nu een opleiding volgen
      Wanneer Samira vraagt of er recht op bijstand is
      Dan moet de gemeente dit beoordelen

    @S-435
    Scenario: Samira studeert met studiefinanciering
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar Samira volgt een opleiding met recht op studiefinanciering
      Wanneer Samira vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 2

    @S-492
    Scenario: Samira kan naast de studie wel ander geld vragen
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar Samira volgt een opleiding met recht op studiefinanciering
      Wanneer Samira vraagt of er recht op bijstand is
      Dan noemt een van de stappen bijzondere bijstand
      En noemt een van de stappen de studietoeslag

    @S-436
    Scenario: Samira volgt een opleiding zonder studiefinanciering
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar Samira volgt een opleiding zonder recht op studiefinanciering
      Wanneer Samira vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-437
    Scenario: Op 26 jaar kijkt de gemeente nog naar school
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke kan nu een opleiding volgen
      Wanneer Femke vraagt of er recht op bijstand is
      Dan moet de gemeente dit beoordelen

    @S-438
    Scenario: Op 27 jaar maakt school niet meer uit
      Stel Femke van 27 jaar woont alleen en heeft geen inkomen
      Wanneer Femke vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-439
    Scenario: Het is niet bekend of school kan
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Samira naar school kan
      Wanneer Samira vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over school

    @S-440
    Scenario: Het is niet bekend of Samira een opleiding volgt
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Samira een opleiding volgt
      Wanneer Samira vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de opleiding

  Regel: Een andere uitkering gaat voor (artikel 15 lid 1)
    De gemeente kijkt of die uitkering genoeg is en bij de persoon past.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-441
    Scenario: Charlie kan misschien WW krijgen
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar Charlie kan een andere uitkering krijgen
      Wanneer Charlie vraagt of er recht op bijstand is
      Dan moet de gemeente dit beoordelen

    @S-493
    Scenario: Charlie vraagt die andere uitkering ook aan
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar Charlie kan een andere uitkering krijgen
      Wanneer Charlie vraagt of er recht op bijstand is
      Dan noemt een van de stappen die andere uitkering
      En noemt een van de stappen de melding

    @S-442
    Scenario: Charlie kan geen andere uitkering krijgen
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Charlie vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-443
    Scenario: Het is niet bekend of er een andere uitkering is
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Charlie een andere uitkering kan krijgen
      Wanneer Charlie vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een andere uitkering

  Regel: Het inkomen is lager dan het bedrag dat geldt (artikel 19 lid 1 onder a)
    Bijstand vult het inkomen aan tot het bedrag dat geldt.
    Bron: artikel 19 lid 1 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19

    @S-444
    Scenario: Robin krijgt een kleine uitkering
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt € 400,00 ander inkomen per maand
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.019,46 per maand

    @S-445
    Scenario: Het inkomen is een cent lager dan het bedrag
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt € 1.419,45 ander inkomen per maand
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 0,01 per maand

    @S-446
    Scenario: Het inkomen is even hoog als het bedrag
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt € 1.419,46 ander inkomen per maand
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 19

    @S-447
    Scenario: Het inkomen van een paar is een cent lager
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex krijgt € 2.027,78 ander inkomen per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-448
    Scenario: Het inkomen van een paar is even hoog
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex krijgt € 2.027,79 ander inkomen per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-449
    Scenario: Met huisgenoten telt het lagere bedrag
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft een huisgenoot van 30 jaar
      En Robin krijgt € 1.013,90 ander inkomen per maand
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-450
    Scenario: Het andere inkomen is niet bekend
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel ander inkomen er is
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het andere inkomen

    @S-495
    Scenario: Te veel inkomen is geen reden voor artikel 16
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt € 3.000,00 ander inkomen per maand
      Wanneer Robin vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En noemt geen van de stappen artikel 16

  Regel: Een klein deel van een eigen pensioen telt niet mee (artikel 33 lid 5)
    Sparen voor later moet lonen. Het gaat om € 26,50, of € 53,00 voor een paar.
    Bron: artikel 33 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel33

    @S-496
    Scenario: Imani heeft AOW en een pensioen van 30 euro
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt € 1.600,00 ander inkomen per maand
      En daarvan is € 30,00 pensioen naast de AOW
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het bedrag € 13,84 per maand

    @S-497
    Scenario: Zonder pensioen is hetzelfde inkomen te hoog
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt € 1.600,00 ander inkomen per maand
      En daarvan is € 0,00 pensioen naast de AOW
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-498
    Scenario: Voor een paar is dat deel twee keer zo groot
      Stel Imani van 68 en Kim van 69 zijn een paar zonder inkomen
      Maar Imani krijgt € 2.200,00 ander inkomen per maand
      En daarvan is € 60,00 pensioen naast de AOW
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het bedrag € 29,10 per maand

    @S-499
    Scenario: Het is niet bekend hoeveel daarvan pensioen is
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt € 1.600,00 ander inkomen per maand
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het pensioen naast de AOW

  Regel: Een deel van het loon telt soms niet mee (artikel 31 lid 2 onder n)
    Werken moet lonen. Het gaat om een kwart van het loon, met een grens van 289 euro.
    Bron: artikel 31 lid 2 onder n Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-451
    Scenario: Sam werkt een paar uur
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 600,00 loon per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 819,46 en € 969,46 per maand

    @S-452
    Scenario: Een kwart van het loon is hier meer dan de grens
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 1.400,00 loon per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 19,46 en € 308,46 per maand

    @S-453
    Scenario: Het loon is even hoog als het bedrag dat geldt
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 1.419,46 loon per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-454
    Scenario: Het loon is net niet hoog genoeg voor een nee
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 1.708,45 loon per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-455
    Scenario: Het loon is te hoog, ook zonder het vrije deel
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 1.708,46 loon per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-456
    Scenario: Een laag bruto loon is genoeg voor een ja
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 600,00 loon per maand
      En dat loon is bruto
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-457
    Scenario: Van een hoog bruto loon is het netto loon nodig
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 2.000,00 loon per maand
      En dat loon is bruto
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-458
    Scenario: Vakantiegeld komt apart
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt € 1.300,00 loon per maand
      En het vakantiegeld komt apart
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-459
    Scenario: Het loon is niet bekend
      Stel Sam van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel loon er is
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het loon

    @S-801
    Scenario: Alex en Noor werken en hebben ieder een vrij deel
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij krijgen samen € 2.400,00 loon per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-802
    Scenario: Het loon van het paar is net niet hoog genoeg voor een nee
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij krijgen samen € 2.605,78 loon per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-803
    Scenario: Het loon van het paar is te hoog, ook zonder twee vrije delen
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij krijgen samen € 2.605,79 loon per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord nee

  Regel: De bijstand is het bedrag dat geldt, min het inkomen (artikel 19 lid 2)
    Wie werkt en te weinig verdient, krijgt aanvulling. Het vrije deel van het loon gaat er niet af.
    Bron: artikel 19 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19

    @S-3000
    Scenario: Sam werkt en de gemeente heeft nog niets gezegd
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En ligt het bedrag tussen € 819,46 en € 969,46 per maand

    @S-3001
    Scenario: De gemeente laat een kwart van het loon vrij
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het bedrag € 969,46 per maand

    @S-3002
    Scenario: De gemeente telt al het loon mee
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En de gemeente telt al het loon mee
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het bedrag € 819,46 per maand

    @S-3003
    Scenario: De zes maanden zijn voorbij
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En een kwart telde al 6 maanden niet mee
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het bedrag € 819,46 per maand

    @S-3004
    Scenario: Femke is 25 jaar en houdt niets vrij
      Stel Femke van 25 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke vraagt of er recht op bijstand is
      Dan is het bedrag € 819,46 per maand

    @S-3005
    Scenario: Femke is 25 jaar en vraagt nog aan
      Stel Femke van 25 jaar woont alleen en heeft geen inkomen
      Maar Femke vraagt bijstand aan en verdient € 600,00 netto
      Wanneer Femke vraagt of er recht op bijstand is
      Dan is het bedrag € 819,46 per maand

    @S-3006
    Scenario: Mika is medisch urenbeperkt
      Stel Mika van 25 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika vraagt of er recht op bijstand is
      Dan is het bedrag € 909,46 per maand

    @S-3007
    Scenario: Imani heeft de AOW-leeftijd en werkt
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Imani vraagt of er recht op bijstand is
      Dan is het bedrag € 1.137,34 per maand

  Regel: Loon binnen het vrije deel geeft nooit een nee (artikel 31 lid 2 onder n)
    Wie net iets meer verdient, houdt soms toch recht. De gemeente beoordeelt dat.
    Bron: artikel 31 lid 2 onder n Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-3008
    Scenario: Het loon is even hoog als het bedrag
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.419,46 netto per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan moet de gemeente dit beoordelen
      En ligt het bedrag tussen € 0,00 en € 289,00 per maand

    @S-3009
    Scenario: De gemeente laat een kwart van dat loon vrij
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.419,46 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het bedrag € 289,00 per maand

    @S-3010
    Scenario: De gemeente telt dat hele loon mee
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.419,46 netto per maand
      En de gemeente telt al het loon mee
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-3011
    Scenario: Ook met het vrije deel is het loon te hoog
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.708,46 netto per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-3012
    Scenario: Het loon is een cent lager
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.708,45 netto per maand
      Wanneer Sam vraagt of er recht op bijstand is
      Dan moet de gemeente dit beoordelen

    @S-3013
    Scenario: Sam vraagt nog aan met dat loon
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam vraagt bijstand aan en verdient € 1.419,46 netto
      Wanneer Sam vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-3014
    Scenario: Femke is 25 jaar en heeft dat loon
      Stel Femke van 25 jaar woont alleen en heeft geen inkomen
      Maar Femke vraagt bijstand aan en verdient € 1.419,46 netto
      Wanneer Femke vraagt of er recht op bijstand is
      Dan is het antwoord nee

  Regel: Van een paar telt het loon van beiden (artikel 19 lid 2)
    Wie van de twee werkt, bepaalt welk deel vrij is.
    Bron: artikel 19 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19

    @S-3015
    Scenario: Het is niet bekend welk deel van dat loon vrij is
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex en partner hebben bijstand, de partner verdient € 1.000,00 netto
      Wanneer Alex vraagt of er recht op bijstand is
      Dan ligt het bedrag tussen € 1.027,79 en € 1.277,79 per maand
      En is nog nodig het vrije deel van de partner

    @S-3016
    Scenario: Van het loon van de partner is een kwart vrij
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex en partner hebben bijstand, de partner verdient € 1.000,00 netto
      En van het loon van de partner telt een kwart niet mee
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het bedrag € 1.277,79 per maand

    @S-3017
    Scenario: Van het loon van de partner is 15 procent vrij
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex en partner hebben bijstand, de partner verdient € 1.000,00 netto
      En van het loon van de partner telt 15 procent niet mee
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het bedrag € 1.177,79 per maand

    @S-3018
    Scenario: Het loon van de partner telt helemaal mee
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex en partner hebben bijstand, de partner verdient € 1.000,00 netto
      En van het loon van de partner telt alles mee
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het bedrag € 1.027,79 per maand

    @S-3019
    Scenario: Alleen Alex werkt en houdt een kwart
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex heeft bijstand en verdient als enige € 1.000,00
      En de gemeente laat een deel van het loon vrij
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het bedrag € 1.277,79 per maand

    @S-3020
    Scenario: Het is niet bekend wie van de twee werkt
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij krijgen samen € 1.000,00 loon per maand
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is nog nodig het loon van de partner

  Regel: Spaargeld en bezit blijven onder een grens (artikel 34 lid 3)
    Wie veel spaargeld heeft, gebruikt dat eerst. Schulden gaan er eerst af.
    Bron: artikel 34 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-460
    Scenario: Kim heeft spaargeld en schulden
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 9.500,00 spaargeld
      En Kim heeft € 1.800,00 schulden
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-461
    Scenario: Het spaargeld is precies de grens
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,00 spaargeld
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-462
    Scenario: Het spaargeld is een cent boven de grens
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,01 spaargeld
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 34

    @S-463
    Scenario: Een paar heeft precies de grens voor een paar
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex heeft € 16.000,00 spaargeld
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-464
    Scenario: Een paar heeft een cent te veel
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex heeft € 16.000,01 spaargeld
      Wanneer Alex vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-465
    Scenario: Jamie zorgt alleen voor een kind van 17 jaar
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie heeft € 16.000,00 spaargeld
      Wanneer Jamie vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-466
    Scenario: Ook met kind is een cent te veel te veel
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie heeft € 16.000,01 spaargeld
      Wanneer Jamie vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-467
    Scenario: Een kind van 18 jaar telt niet meer voor de grens
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 18 jaar
      Maar Jamie heeft € 8.000,01 spaargeld
      Wanneer Jamie vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-468
    Scenario: Bij weinig spaargeld maken schulden niet uit
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 7.000,00 spaargeld
      Maar het is niet bekend hoeveel schulden er zijn
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-469
    Scenario: Bij meer spaargeld maken schulden wel uit
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 9.000,00 spaargeld
      Maar het is niet bekend hoeveel schulden er zijn
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-470
    Scenario: Het spaargeld is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel spaargeld er is
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het spaargeld

    @S-471
    Scenario: Op 31 december 2025 is de grens lager
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 7.770,01 spaargeld
      Wanneer Kim op 31 december 2025 vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-472
    Scenario: Op 31 december 2025 is 7.770 euro nog goed
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 7.770,00 spaargeld
      Wanneer Kim op 31 december 2025 vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-473
    Scenario: Vanaf 1 januari 2026 is de grens hoger
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,00 spaargeld
      Wanneer Kim op 1 januari 2026 vraagt of er recht op bijstand is
      Dan is het antwoord ja

  Regel: Sommige dingen tellen niet mee als spaargeld (artikel 34 lid 2)
    Gewone spullen en spaargeld uit de bijstand mag iemand houden.
    Bron: artikel 34 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-804
    Scenario: Met een auto erbij is het nog geen nee
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,01 spaargeld
      En er zit een auto bij van Kim
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

    @S-805
    Scenario: Het is niet bekend of er een auto bij zit
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,01 spaargeld
      Maar het is niet bekend of er een auto bij zit
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is nog nodig het antwoord over een auto

    @S-806
    Scenario: Onder de grens maakt een auto niet uit
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,00 spaargeld
      Maar het is niet bekend of er een auto bij zit
      Wanneer Kim vraagt of er recht op bijstand is
      Dan is het antwoord ja

  Regel: Een deel van de waarde van het eigen huis telt niet mee (artikel 34 lid 2 onder d)
    Niemand hoeft meteen het huis uit.
    Bron: artikel 34 lid 2 onder d Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-474
    Scenario: De overwaarde is precies de grens
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 67.500,00 overwaarde
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-484
    Scenario: Wat boven de grens van het huis ligt, telt als spaargeld
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 75.500,00 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-485
    Scenario: Huis en spaargeld komen samen een cent boven de grens
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 75.500,01 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord nee

  Regel: Wie het huis niet kan verkopen, heeft toch recht (artikel 50 lid 1)
    De bijstand is dan vaak een lening.
    Bron: artikel 50 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel50

    @S-475
    Scenario: Nikita kan het huis niet verkopen
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      En Nikita kan het huis niet verkopen
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord ja

    @S-800
    Scenario: De bijstand is dan meestal een lening
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      En Nikita kan het huis niet verkopen
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan noemt een van de stappen een lening

    @S-476
    Scenario: Nikita kan het huis wel verkopen
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord nee

    @S-477
    Scenario: Het is niet bekend of verkopen kan
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      Wanneer Nikita vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over verkopen

  Regel: Na school mag de gemeente het bedrag een half jaar verlagen (artikel 28)
    Het recht blijft. De gemeente bepaalt zelf of en hoeveel zij verlaagt.
    Bron: artikel 28 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel28

    @S-481
    Scenario: Femke stopte kortgeleden met school
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En Femke stopte kortgeleden met school
      Wanneer Femke vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag hoogstens € 1.419,46 per maand

  Regel: Met een partner zonder recht geldt een eigen bedrag (artikel 11 lid 4)
    Een van de partners kan recht hebben, ook als de ander dat niet heeft.
    Bron: artikel 11 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-478
    Scenario: Amal heeft recht en de partner niet
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.013,90 per maand

  Regel: Wie samen woont door zorg, telt soms niet als paar (artikel 3 lid 2 onder a)
    Zorgen voor elkaar mag geen geld kosten. Dit geldt vanaf 1 januari 2026.
    Bron: artikel 3 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3

    @S-807
    Scenario: Kim en Jip wonen samen door zorg
      Stel Kim van 40 en Jip van 41 zijn een paar zonder inkomen
      Maar zij wonen samen door zorg en zijn niet getrouwd
      En zij krijgen samen € 2.700,00 loon per maand
      Wanneer Kim vraagt of er recht op bijstand is
      Dan noemt een van de stappen zorg

    @S-808
    Scenario: Op 31 december 2025 tellen zij nog als paar
      Stel Kim van 40 en Jip van 41 zijn een paar zonder inkomen
      Maar zij wonen samen door zorg en zijn niet getrouwd
      Wanneer Kim op 31 december 2025 vraagt of er recht op bijstand is
      Dan is het bedrag € 1.955,80 per maand

  Regel: Inkomen van een partner zonder recht telt maar voor een deel (artikel 32 lid 3)
    Dat inkomen telt alleen voor zover het paar samen meer heeft dan het bedrag voor een paar.
    Bron: artikel 32 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel32

    @S-486
    Scenario: Het is niet bekend wie van de partners het loon krijgt
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar het inkomen van de partner zonder recht is niet bekend
      En zij krijgen samen € 1.500,00 loon per maand
      Wanneer Amal vraagt of er recht op bijstand is
      Dan is het antwoord nog niet te zeggen

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 11)
    Van oudere regels is de tekst niet nagekeken. Dan is geen antwoord eerlijker.
    Bron: artikel 11 Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel11

    @S-479
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt of er recht op bijstand is
      Dan geeft Rechtop geen antwoord over die dag

    @S-480
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 januari 2023 vraagt of er recht op bijstand is
      Dan is het antwoord ja
      En is het bedrag € 1.195,66 per maand
