# language: nl
Functionaliteit: Welk bedrag geldt
  Mensen horen precies welk bedrag bij hun situatie hoort, of tussen welke bedragen het ligt.
  De cijfers bij de verhalen lopen van S-200 tot en met S-299.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Van 21 jaar tot de AOW geldt het gewone bedrag (artikel 21)
    De wet noemt een bedrag voor wie alleen is en een bedrag voor een paar.
    Bron: artikel 21 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel21

    @S-200
    Scenario: Noor van 35 jaar woont alleen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag € 1.419,46 per maand
      En is daarvan € 70,97 vakantiegeld

    @S-201
    Scenario: Alex en Noor zijn een paar
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Wanneer Alex vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand
      En is daarvan € 101,39 vakantiegeld

    @S-268
    Scenario: Samenwonen telt hetzelfde als getrouwd zijn
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij wonen samen en zijn niet getrouwd
      Wanneer Alex vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-202
    Scenario: Jamie zorgt alleen voor een kind
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 6 jaar
      Wanneer Jamie vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-203
    Scenario: Wie voor altijd apart leeft, telt als alleen
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar zij leven voor altijd apart
      Wanneer Alex vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-204
    Scenario: Het is niet bekend of zij voor altijd apart leven
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar het is niet bekend of zij voor altijd apart leven
      Wanneer Alex vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.419,46 en € 2.027,79 per maand

    @S-205
    Scenario: Op 20 jaar geldt een ander bedrag
      Stel Mees van 20 jaar woont alleen en heeft geen inkomen
      Wanneer Mees vraagt welk bedrag geldt
      Dan is het bedrag € 350,42 per maand

    @S-206
    Scenario: Vanaf 21 jaar geldt het gewone bedrag
      Stel Mees van 21 jaar woont alleen en heeft geen inkomen
      Wanneer Mees vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-207
    Scenario: Op 66 jaar geldt nog het gewone bedrag
      Stel Imani van 66 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-208
    Scenario: Vast bij anderen wonen verandert het bedrag niet vanzelf
      Stel Dani van 30 jaar woont alleen en heeft geen inkomen
      Maar Dani woont vast bij anderen
      En Dani heeft een huisgenoot van 26 jaar
      Wanneer Dani vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-209
    Scenario: De leeftijd is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Kim is
      Wanneer Kim vraagt welk bedrag geldt
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

  Regel: Van 18 tot 21 jaar geldt een lager bedrag (artikel 20)
    De wet gaat uit van ouders die betalen voor hun kind tot 21 jaar.
    Bron: artikel 20 lid 1 en 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel20

    @S-210
    Scenario: Samira van 19 jaar woont alleen
      Stel Samira van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag € 350,42 per maand
      En is daarvan € 17,52 vakantiegeld

    @S-211
    Scenario: Op 17 jaar geldt geen bedrag
      Stel Samira van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt welk bedrag geldt
      Dan is het antwoord nee

    @S-212
    Scenario: Op 18 jaar geldt het bedrag voor jongeren
      Stel Samira van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag € 350,42 per maand

    @S-213
    Scenario: Twee jonge partners zonder kind
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 700,84 per maand

    @S-214
    Scenario: Twee jonge partners met een kind
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      En Yara zorgt voor een kind van 1 jaar
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.106,40 per maand

    @S-215
    Scenario: Een partner is 19 en een partner is 25, zonder kind
      Stel Yara van 19 en Sam van 25 zijn een paar zonder inkomen
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.364,32 per maand

    @S-216
    Scenario: Een partner is 19 en een partner is 25, met een kind
      Stel Yara van 19 en Sam van 25 zijn een paar zonder inkomen
      En Yara zorgt voor een kind van 1 jaar
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.769,88 per maand

    @S-217
    Scenario: Jip van 19 jaar zorgt alleen voor een kind
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      En Jip zorgt voor een kind van 1 jaar
      Wanneer Jip vraagt welk bedrag geldt
      Dan is het bedrag € 350,42 per maand

    @S-218
    Scenario: Het is niet bekend of er een kind is
      Stel Yara van 19 en Sam van 20 zijn een paar zonder inkomen
      Maar het is niet bekend of er kinderen zijn
      Wanneer Yara vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 700,84 en € 1.106,40 per maand
      En is nog nodig de lijst van kinderen

    @S-219
    Scenario: Jonge mensen merken niets van huisgenoten
      Stel Mees van 19 jaar woont bij ouders van 50 en 52
      Wanneer Mees vraagt welk bedrag geldt
      Dan is het bedrag € 350,42 per maand

  Regel: Met AOW geldt een hoger bedrag (artikel 22)
    Wie de AOW-leeftijd heeft, krijgt zo nodig een aanvulling tot dit bedrag.
    Bron: artikel 22 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22

    @S-220
    Scenario: Imani van 67 jaar woont alleen
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag € 1.587,34 per maand

    @S-221
    Scenario: Beide partners hebben de AOW-leeftijd
      Stel Imani van 67 en Kim van 70 zijn een paar zonder inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 2.176,10 per maand

    @S-222
    Scenario: Een van de partners heeft de AOW-leeftijd
      Stel Imani van 67 en Kim van 60 zijn een paar zonder inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 2.176,10 per maand

    @S-223
    Scenario: De jongste partner stelt de vraag
      Stel Kim van 60 en Imani van 67 zijn een paar zonder inkomen
      Wanneer Kim vraagt welk bedrag geldt
      Dan is het bedrag € 2.176,10 per maand

    @S-290
    Scenario: Een partner met AOW en een partner van 21 jaar
      Stel Imani van 68 en Kim van 21 zijn een paar zonder inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 2.176,10 per maand

    @S-291
    Scenario: Een partner met AOW en een partner van 20 jaar
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      Wanneer Imani vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.364,32 en € 2.176,10 per maand

    @S-292
    Scenario: Dat paar zorgt voor een kind
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      En Imani zorgt voor een kind van 1 jaar
      Wanneer Imani vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.769,88 en € 2.176,10 per maand

    @S-293
    Scenario: De ouders van Kim hebben te weinig geld
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      En de ouders van de partner hebben te weinig geld
      Wanneer Imani vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 2.027,79 en € 2.176,10 per maand

    @S-294
    Scenario: Dat paar deelt de kosten met een huisgenoot
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      En Imani heeft een huisgenoot van 30 jaar
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 1.438,47 per maand

  Regel: Wie kosten deelt, krijgt een lager bedrag (artikel 22a lid 1)
    Hoe meer mensen meetellen, hoe lager het bedrag per persoon.
    Bron: artikel 22a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-224
    Scenario: Luca van 24 jaar woont bij de ouders
      Stel Luca van 24 jaar woont bij ouders van 50 en 52
      Wanneer Luca vraagt welk bedrag geldt
      Dan is het bedrag € 878,71 per maand
      En is dat 43,33 procent per persoon

    @S-225
    Scenario: Kim woont met een eigen kind van 26 jaar
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 26 jaar
      Wanneer Kim vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-226
    Scenario: Kim woont met een eigen kind van 27 jaar
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 27 jaar
      Wanneer Kim vraagt welk bedrag geldt
      Dan is het bedrag € 1.013,90 per maand
      En is dat 50 procent per persoon

    @S-227
    Scenario: Het kind van 27 jaar volgt een bbl-opleiding
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 27 jaar
      En de huisgenoot volgt een bbl-opleiding
      Wanneer Kim vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-228
    Scenario: Twee vrienden huren ieder van dezelfde verhuurder
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam heeft een huisgenoot van 32 jaar
      En de huisgenoot huurt van dezelfde verhuurder
      Wanneer Sam vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-229
    Scenario: De andere vriend krijgt hetzelfde bedrag
      Stel Bo van 32 jaar woont alleen en heeft geen inkomen
      Maar Bo heeft een huisgenoot van 30 jaar
      En de huisgenoot huurt van dezelfde verhuurder
      Wanneer Bo vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-230
    Scenario: Een paar woont met een huisgenoot van 28 jaar
      Stel Alex van 33 en Noor van 34 zijn een paar zonder inkomen
      En Alex heeft een huisgenoot van 28 jaar
      Wanneer Alex vraagt welk bedrag geldt
      Dan is het bedrag € 1.757,42 per maand
      En is dat € 878,71 per persoon

    @S-231
    Scenario: Robin heeft een kostganger met een contract
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft een huisgenoot van 35 jaar
      En de huisgenoot heeft een contract met Robin
      Wanneer Robin vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-232
    Abstract Scenario: Robin woont met meer mensen van 30 jaar
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft <aantal> huisgenoten van 30 jaar
      Wanneer Robin vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | aantal | bedrag     |
        | 1      | € 1.013,90 |
        | 2      | € 878,71   |
        | 3      | € 811,12   |
        | 4      | € 770,56   |
        | 5      | € 743,52   |

    @S-233
    Abstract Scenario: Imani heeft AOW en woont met meer mensen van 30 jaar
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani heeft <aantal> huisgenoten van 30 jaar
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | aantal | bedrag     |
        | 1      | € 1.088,05 |
        | 2      | € 942,98   |
        | 3      | € 870,44   |
        | 4      | € 826,92   |
        | 5      | € 797,90   |

    @S-234
    Scenario: Een paar met een AOW-leeftijd deelt kosten
      Stel Imani van 67 en Kim van 60 zijn een paar zonder inkomen
      En Imani heeft een huisgenoot van 30 jaar
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 1.885,96 per maand
      En is dat € 942,98 per persoon

    @S-235
    Scenario: De leeftijd van de huisgenoot is niet bekend
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar Jamie heeft een huisgenoot van 28 jaar
      Maar van de huisgenoot is de leeftijd niet bekend
      Wanneer Jamie vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.013,90 en € 1.419,46 per maand

    @S-236
    Scenario: Ravi zorgt tijdelijk in een ander huis
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      En Ravi woont tijdelijk ergens anders om te zorgen
      Wanneer Ravi vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

  Regel: Een jonge en een oudere partner delen kosten (artikel 22a lid 3)
    De jonge partner houdt het bedrag voor jongeren. De oudere partner deelt de kosten.
    Bron: artikel 22a lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-237
    Scenario: Een huisgenoot van 30 jaar woont bij Yara en Sam
      Stel Yara van 19 en Sam van 25 zijn een paar zonder inkomen
      En Yara heeft een huisgenoot van 30 jaar
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.364,32 per maand

    @S-238
    Scenario: Twee huisgenoten wonen bij Yara en Sam
      Stel Yara van 19 en Sam van 25 zijn een paar zonder inkomen
      En Yara heeft 2 huisgenoten van 30 jaar
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.229,13 per maand

    @S-239
    Scenario: Yara en Sam zorgen ook voor een kind
      Stel Yara van 19 en Sam van 25 zijn een paar zonder inkomen
      En Yara heeft 2 huisgenoten van 30 jaar
      En Yara zorgt voor een kind van 1 jaar
      Wanneer Yara vraagt welk bedrag geldt
      Dan is het bedrag € 1.634,69 per maand

  Regel: In een inrichting geldt een lager bedrag (artikel 23)
    Eten en verzorging zijn daar al geregeld.
    Bron: artikel 23 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel23

    @S-240
    Scenario: Tess van 30 jaar woont in een inrichting
      Stel Tess van 30 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 496,44 per maand

    @S-241
    Scenario: Een paar woont samen in een inrichting
      Stel Tess van 30 en Luca van 31 zijn een paar zonder inkomen
      Maar zij wonen samen in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 805,11 per maand

    @S-242
    Scenario: Een van de partners woont in een inrichting
      Stel Tess van 30 en Luca van 31 zijn een paar zonder inkomen
      Maar de partner woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 1.915,90 per maand

    @S-273
    Scenario: Bij de partner thuis woont iemand die meetelt
      Stel Tess van 30 en Luca van 31 zijn een paar zonder inkomen
      Maar de partner woont in een inrichting
      En Tess heeft een huisgenoot van 30 jaar
      Wanneer Tess vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.375,15 en € 1.510,34 per maand

    @S-243
    Scenario: Op 20 jaar geldt in een inrichting geen bedrag
      Stel Tess van 20 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het antwoord nee

    @S-244
    Scenario: Vanaf 21 jaar geldt in een inrichting wel een bedrag
      Stel Tess van 21 jaar woont alleen en heeft geen inkomen
      Maar Tess woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 496,44 per maand

    @S-245
    Scenario: Ook met AOW geldt in een inrichting dit bedrag
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani woont in een inrichting
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 496,44 per maand

    @S-246
    Scenario: Opvang met veel hulp is ook een inrichting
      Stel Jip van 30 jaar woont alleen en heeft geen inkomen
      Maar Jip slaapt in de opvang met hulp dag en nacht
      Wanneer Jip vraagt welk bedrag geldt
      Dan is het bedrag € 496,44 per maand

  Regel: De partner heeft zelf geen recht (artikel 24)
    Het bedrag is dan de helft van het bedrag voor een paar.
    Bron: artikel 24 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24

    @S-247
    Scenario: De partner heeft geen verblijfsvergunning
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag € 1.013,90 per maand

    @S-248
    Scenario: De partner mag wel bijstand krijgen
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 2.027,79 per maand

    @S-249
    Scenario: Amal is 19 jaar en heeft geen kind
      Stel Amal van 19 en Sasha van 19 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 350,42 per maand

    @S-250
    Scenario: Amal is 19 jaar en heeft een kind
      Stel Amal van 19 en Sasha van 19 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal zorgt voor een kind van 1 jaar
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 553,20 per maand

    @S-251
    Scenario: Er woont ook een huisgenoot van 30 jaar
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal heeft een huisgenoot van 30 jaar
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 878,71 per maand

    @S-269
    Scenario: De partner van 20 jaar woont in een inrichting
      Stel Tess van 30 en Luca van 20 zijn een paar zonder inkomen
      Maar de partner woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 1.013,90 per maand

    @S-270
    Scenario: De partner van 21 jaar woont in een inrichting
      Stel Tess van 30 en Luca van 21 zijn een paar zonder inkomen
      Maar de partner woont in een inrichting
      Wanneer Tess vraagt welk bedrag geldt
      Dan is het bedrag € 1.915,90 per maand

    @S-271
    Scenario: De partner zonder recht heeft de AOW-leeftijd
      Stel Amal van 40 en Sasha van 68 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal heeft een huisgenoot van 30 jaar
      Wanneer Amal vraagt welk bedrag geldt
      Dan is het bedrag € 942,98 per maand

    @S-252
    Scenario: Het is niet bekend of de partner recht heeft
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar het is niet bekend of de partner bijstand kan krijgen
      Wanneer Amal vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.013,90 en € 2.027,79 per maand

  Regel: Wie samen woont door zorg, telt soms niet als paar (artikel 3 lid 2 onder a)
    De wet zegt niet hoeveel zorg daarvoor nodig is. Daarom is er geen vast bedrag.
    Bron: artikel 3 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel3

    @S-272
    Scenario: Kim en Jip wonen samen door zorg
      Stel Kim van 40 en Jip van 41 zijn een paar zonder inkomen
      Maar zij wonen samen door zorg en zijn niet getrouwd
      Wanneer Kim vraagt welk bedrag geldt
      Dan ligt het bedrag tussen € 1.013,90 en € 2.027,79 per maand

  Regel: Zonder eigen huis mag de gemeente het bedrag verlagen (artikel 27)
    Wie geen huis heeft, betaalt geen huur. De gemeente bepaalt zelf of en hoeveel zij verlaagt.
    Bron: artikel 27 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel27

    @S-253
    Scenario: Bo slaapt buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag hoogstens € 1.419,46 per maand

    @S-254
    Scenario: Bo slaapt tijdelijk bij een vriend van 26 jaar
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo heeft een huisgenoot van 26 jaar
      Wanneer Bo vraagt welk bedrag geldt
      Dan is het bedrag hoogstens € 1.419,46 per maand

    @S-255
    Scenario: Bo slaapt in de opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      Wanneer Bo vraagt welk bedrag geldt
      Dan is het bedrag hoogstens € 1.419,46 per maand

    @S-256
    Scenario: Samira van 19 jaar slaapt buiten
      Stel Samira van 19 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      Wanneer Samira vraagt welk bedrag geldt
      Dan is het bedrag hoogstens € 350,42 per maand

    @S-257
    Scenario: Een paar slaapt buiten
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex slaapt buiten
      Wanneer Alex vraagt welk bedrag geldt
      Dan is het bedrag hoogstens € 2.027,79 per maand

    @S-258
    Scenario: Met AOW mag de gemeente niet zo verlagen
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani slaapt buiten
      Wanneer Imani vraagt welk bedrag geldt
      Dan is het bedrag € 1.587,34 per maand

  Regel: Na school mag de gemeente het bedrag een half jaar verlagen (artikel 28)
    Studenten leven van weinig geld. De gemeente bepaalt zelf of en hoeveel zij verlaagt.
    Bron: artikel 28 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel28

    @S-259
    Scenario: Femke stopte kortgeleden met school
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En Femke stopte kortgeleden met school
      Wanneer Femke vraagt welk bedrag geldt
      Dan is het antwoord ja
      En is het bedrag hoogstens € 1.419,46 per maand

    @S-260
    Scenario: Femke stopte langer geleden met school
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      Wanneer Femke vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand

    @S-261
    Scenario: Het is niet bekend wanneer Femke stopte
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend wanneer Femke stopte met school
      Wanneer Femke vraagt welk bedrag geldt
      Dan is het bedrag hoogstens € 1.419,46 per maand

  Regel: Elk half jaar komen er nieuwe bedragen (artikel 21 onder a)
    De bedragen volgen het minimumloon, op 1 januari en op 1 juli.
    Bron: artikel 21 onder a Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 juli 2023, https://wetten.overheid.nl/BWBR0015703/2023-07-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 januari 2024, https://wetten.overheid.nl/BWBR0015703/2024-01-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 juli 2024, https://wetten.overheid.nl/BWBR0015703/2024-07-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 januari 2025, https://wetten.overheid.nl/BWBR0015703/2025-01-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel21
    Bron: artikel 21 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel21

    @S-262
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt welk bedrag geldt
      Dan geeft Rechtop geen antwoord over die dag

    @S-263
    Abstract Scenario: Noor vraagt het in 2023
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op <dag> vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | dag              | bedrag     |
        | 1 januari 2023   | € 1.195,66 |
        | 30 juni 2023     | € 1.195,66 |
        | 1 juli 2023      | € 1.216,62 |
        | 31 december 2023 | € 1.216,62 |

    @S-264
    Abstract Scenario: Noor vraagt het in 2024
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op <dag> vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | dag              | bedrag     |
        | 1 januari 2024   | € 1.283,83 |
        | 30 juni 2024     | € 1.283,83 |
        | 1 juli 2024      | € 1.308,45 |
        | 31 december 2024 | € 1.308,45 |

    @S-265
    Abstract Scenario: Noor vraagt het in 2025
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op <dag> vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | dag              | bedrag     |
        | 1 januari 2025   | € 1.345,45 |
        | 30 juni 2025     | € 1.345,45 |
        | 1 juli 2025      | € 1.369,06 |
        | 31 december 2025 | € 1.369,06 |

    @S-266
    Abstract Scenario: Noor vraagt het in 2026
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op <dag> vraagt welk bedrag geldt
      Dan is het bedrag <bedrag> per maand

      Voorbeelden:
        | dag              | bedrag     |
        | 1 januari 2026   | € 1.401,50 |
        | 30 juni 2026     | € 1.401,50 |
        | 1 juli 2026      | € 1.419,46 |
        | 31 december 2026 | € 1.419,46 |

    @S-267
    Scenario: Het bedrag van 1 januari 2027 is nog niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 januari 2027 vraagt welk bedrag geldt
      Dan is er nog geen zeker bedrag
      En is het laatst bekende bedrag € 1.419,46 per maand

    @S-274
    Scenario: Noor hoort dat er een nieuw bedrag komt
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt welk bedrag geldt
      Dan is het bedrag € 1.419,46 per maand
      En is vanaf 1 januari 2027 het bedrag nog niet bekend
