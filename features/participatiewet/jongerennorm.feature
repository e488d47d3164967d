# language: nl
Functionaliteit: Het bedrag voor jongeren van 18, 19 en 20 jaar
  Jonge mensen horen wat zij krijgen met ouders die betalen, en wat zonder hun hulp.
  De cijfers bij de verhalen lopen van S-300 tot en met S-399.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Van 18 tot 21 jaar geldt het bedrag voor jongeren (artikel 20 lid 1)
    De wet gaat uit van ouders die betalen voor hun kind tot 21 jaar.
    Bron: artikel 20 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel20

    @S-300
    Scenario: Samira van 19 jaar heeft ouders die betalen
      Stel Samira van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja
      En is het antwoord over de verhoging nee

    @S-341
    Scenario: Robin van 19 jaar wordt 20 en later 21 jaar
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Robin vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja
      En verandert dat niet als Robin 20 jaar wordt
      En verandert dat waarschijnlijk als Robin 21 jaar wordt

    @S-301
    Scenario: Samira van 19 jaar krijgt het lage bedrag
      Stel Samira van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt welk bedrag geldt
      Dan is het bedrag € 350,42 per maand

    @S-302
    Scenario: Op 17 jaar geldt de norm nog niet
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord nee

    @S-303
    Scenario: Op 18 jaar geldt de norm wel
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja

    @S-304
    Scenario: Op 20 jaar geldt de norm nog steeds
      Stel Jip van 20 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja

    @S-305
    Scenario: Op 21 jaar geldt de norm niet meer
      Stel Jip van 21 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord nee

    @S-306
    Scenario: De leeftijd is niet bekend
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Jip is
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

    @S-338
    Scenario: Met een huisgenoot die meetelt, rekent de wet anders voor een paar
      Stel Nikita van 19 en Bo van 25 zijn een paar zonder inkomen
      En Nikita heeft een huisgenoot van 30 jaar
      Wanneer Nikita vraagt of de norm voor jongeren geldt
      Dan hoort er geen bedrag bij dit antwoord

    @S-339
    Scenario: Dat is ook zo voor een paar met een kind
      Stel Nikita van 19 en Bo van 25 zijn een paar met kind
      En Nikita heeft een huisgenoot van 30 jaar
      Wanneer Nikita vraagt of de norm voor jongeren geldt
      Dan hoort er geen bedrag bij dit antwoord

    @S-344
    Scenario: Ook met AOW rekent de wet met een huisgenoot anders
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      En Imani heeft een huisgenoot van 30 jaar
      Wanneer Imani vraagt of de norm voor jongeren geldt
      Dan hoort er geen bedrag bij dit antwoord

    @S-342
    Scenario: Dat is ook zo met AOW, een kind en een huisgenoot
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      En Imani zorgt voor een kind van 1 jaar
      En Imani heeft een huisgenoot van 30 jaar
      Wanneer Imani vraagt of de norm voor jongeren geldt
      Dan hoort er geen bedrag bij dit antwoord

    @S-340
    Scenario: Wie buiten slaapt, krijgt soms een lager bedrag
      Stel Bo van 19 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of de norm voor jongeren geldt
      Dan is het bedrag hoogstens € 350,42 per maand

  Regel: Zonder geld van ouders komt er een verhoging bij (artikel 20 lid 3)
    Niet alle ouders kunnen betalen, en niet iedereen kan het vragen. De gemeente moet dan verhogen.
    Bron: artikel 20 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel20

    @S-307
    Scenario: De ouders van Robin hebben te weinig geld
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging ja

    @S-308
    Scenario: Robin krijgt het verhoogde bedrag
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin vraagt welk bedrag geldt
      Dan is het bedrag € 1.112,66 per maand

    @S-309
    Scenario: Amal kan door ruzie geen geld aan ouders vragen
      Stel Amal van 19 jaar woont alleen en heeft geen inkomen
      En Amal kan geen geld aan de ouders vragen
      Wanneer Amal vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging ja

    @S-310
    Scenario: Ook Amal krijgt het verhoogde bedrag
      Stel Amal van 20 jaar woont alleen en heeft geen inkomen
      En Amal kan geen geld aan de ouders vragen
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 1.112,66 per maand

    @S-311
    Scenario: Op 21 jaar is er geen verhoging meer
      Stel Amal van 21 jaar woont alleen en heeft geen inkomen
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-312
    Scenario: Wie nog bij de ouders woont, kan de verhoging ook krijgen
      Stel Mees van 19 jaar woont bij ouders van 50 en 52
      En de ouders hebben te weinig geld
      Wanneer Mees vraagt welk bedrag geldt
      Dan is het bedrag € 1.112,66 per maand

    @S-313
    Scenario: Jip zorgt alleen voor een kind
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      En Jip zorgt voor een kind van 1 jaar
      En de ouders hebben te weinig geld
      Wanneer Jip vraagt welk bedrag geldt
      Dan is het bedrag € 1.112,66 per maand

    @S-314
    Scenario: Over de ouders is niets bekend
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Maar over de ouders is niets bekend
      Wanneer Robin vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging nog niet te zeggen
      En is nog nodig het geld van de ouders

    @S-315
    Scenario: Zonder antwoord over de ouders ligt het bedrag ertussen
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Maar over de ouders is niets bekend
      Wanneer Robin vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 350,42 en € 1.112,66 per maand

    @S-316
    Scenario: Een van de twee redenen is genoeg
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Maar het is niet bekend of vragen aan ouders kan
      Wanneer Robin vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging ja

    @S-317
    Scenario: Een van de twee redenen is nog niet bekend
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of vragen aan ouders kan
      Wanneer Robin vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging nog niet te zeggen

    @S-318
    Scenario: In een inrichting is er geen verhoging
      Stel Tess van 19 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      En de ouders hebben te weinig geld
      Wanneer Tess vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging nee

    @S-336
    Scenario: Op 17 jaar is er geen verhoging
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging nee

    @S-337
    Scenario: Voor een partner zonder recht is er geen verhoging
      Stel Nikita van 19 en Bo van 20 zijn een paar zonder inkomen
      En de partner zonder recht heeft € 0,00 inkomen per maand
      En de ouders van de partner hebben te weinig geld
      Wanneer Nikita vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging nee

  Regel: Het bedrag met verhoging heeft een grens (artikel 20 lid 4)
    Jongeren krijgen nooit meer dan wie 21 jaar is en even veel mensen in huis heeft.
    Bron: artikel 20 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel20

    @S-319
    Scenario: Een van twee jonge partners krijgt de verhoging
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      En de ouders hebben te weinig geld
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.463,08 per maand

    @S-320
    Scenario: De partner krijgt de verhoging
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      En de ouders van de partner hebben te weinig geld
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.463,08 per maand

    @S-321
    Scenario: Twee jonge partners hebben allebei recht op de verhoging
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      En de ouders hebben te weinig geld
      En de ouders van de partner hebben te weinig geld
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-322
    Scenario: Met een kind en een verhoging
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      En Yara zorgt voor een kind van 1 jaar
      En de ouders hebben te weinig geld
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.868,64 per maand

    @S-323
    Scenario: Met een kind en twee verhogingen
      Stel Yara van 19 en Sam van 20 zijn een paar met kind
      En de ouders hebben te weinig geld
      En de ouders van de partner hebben te weinig geld
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-324
    Scenario: Een partner van 25 jaar, zonder verhoging
      Stel Nikita van 19 en Bo van 25 zijn een paar zonder inkomen
      Wanneer Nikita vraagt welk bedrag geldt
      Dan is het bedrag € 1.364,32 per maand

    @S-325
    Scenario: Een partner van 25 jaar, met verhoging
      Stel Nikita van 19 en Bo van 25 zijn een paar zonder inkomen
      En de ouders hebben te weinig geld
      Wanneer Nikita vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-326
    Scenario: Een partner van 25 jaar en een kind, met verhoging
      Stel Nikita van 19 en Bo van 25 zijn een paar zonder inkomen
      En Nikita zorgt voor een kind van 1 jaar
      En de ouders hebben te weinig geld
      Wanneer Nikita vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-333
    Scenario: Wie 17 jaar is, hoort niets over de norm vanaf 21 jaar
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord nee
      En noemt geen van de stappen de norm vanaf 21 jaar

    @S-334
    Scenario: Wie 21 jaar is, hoort dat wel
      Stel Jip van 21 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de norm voor jongeren geldt
      Dan is het antwoord nee
      En noemt een van de stappen de norm vanaf 21 jaar

    @S-335
    Scenario: Tess van 30 jaar in een inrichting sluit Luca niet uit
      Stel Tess van 30 en Luca van 19 zijn een paar zonder inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja

  Regel: De verhoging bestaat sinds 2026 (artikel 20 lid 3)
    Voor 2026 besliste elke gemeente zelf, met het oude artikel 12. Die tekst is niet nagekeken.
    Bron: artikel 20 lid 3 Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel20
    Bron: artikel 12 (oud) Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel12

    @S-327
    Scenario: Op 31 december 2025 beslist de gemeente over de verhoging
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin op 31 december 2025 vraagt of de norm voor jongeren geldt
      Dan beslist de gemeente over de verhoging

    @S-328
    Scenario: Vanaf 1 januari 2026 is de verhoging een recht
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin op 1 januari 2026 vraagt of de norm voor jongeren geldt
      Dan is het antwoord over de verhoging ja

    @S-329
    Abstract Scenario: Het bedrag van Robin op elke dag dat er iets verandert
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin op <dag> vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | dag              | bedrag     |
        | 30 juni 2025     | € 332,17   |
        | 1 juli 2025      | € 337,98   |
        | 31 december 2025 | € 337,98   |
        | 1 januari 2026   | € 1.092,44 |
        | 30 juni 2026     | € 1.092,44 |
        | 1 juli 2026      | € 1.112,66 |

    @S-330
    Scenario: Het bedrag van 1 januari 2027 is nog niet bekend
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      En de ouders hebben te weinig geld
      Wanneer Robin op 1 januari 2027 vraagt welk bedrag geldt
      Dan is er nog geen zeker bedrag
      En is het laatst bekende bedrag € 1.112,66 per maand

    @S-331
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Robin op 31 december 2022 vraagt of de norm voor jongeren geldt
      Dan geeft Rechtop geen antwoord over die dag

    @S-332
    Scenario: Op 1 januari 2023 geldt het gewone bedrag voor jongeren
      Stel Robin van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Robin op 1 januari 2023 vraagt of de norm voor jongeren geldt
      Dan is het antwoord over het gewone bedrag ja
