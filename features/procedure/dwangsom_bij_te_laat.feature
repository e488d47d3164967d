# language: nl
Functionaliteit: Geld als een beslissing te laat komt
  Mensen horen wanneer een beslissing te laat is, welke brief dan nodig is, en vanaf welke dag er geld komt.
  De cijfers bij de verhalen lopen van S-3200 tot en met S-3249.

  Achtergrond:
    Stel het is 1 december 2026

  Regel: De gemeente beslist binnen acht weken (artikel 4:13 lid 2)
    De acht weken tellen vanaf de aanvraag.
    Bron: artikel 4:13 lid 2 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:13

    @S-3200
    Scenario: Op de laatste dag is het nog op tijd
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 18 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3201
    Scenario: Een dag later is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3202
    Scenario: Dan hoort Kim over de ingebrekestelling
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan noemt een van de stappen een ingebrekestelling

    @S-3203
    Scenario: Over voorrang op een woning is de termijn niet zeker
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing
      Maar het gaat over voorrang op een woning
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nog niet te zeggen

    @S-3204
    Scenario: Bij hulp bij schulden telt het eerste gesprek
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing sinds 23 november 2026
      Maar het gaat over hulp bij schulden
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3205
    Scenario: Bij hulp van de gemeente is acht weken zeker genoeg
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing sinds 23 november 2026
      Maar het gaat over hulp van de gemeente
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3206
    Scenario: Na drie weken is dat nog niet zeker
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing sinds 23 november 2026
      Maar het gaat over hulp van de gemeente
      Wanneer Kim op 15 december 2026 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nog niet te zeggen

    @S-3231
    Scenario: Een bedrijf is nooit te laat volgens deze regel
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing
      Maar het gaat over een bedrijf
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3232
    Scenario: Wie de beslissing heeft, wacht niet meer
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Maar Kim kreeg een brief van 13 februari 2027
      Wanneer Kim op 14 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

  Regel: Dagen om papieren aan te vullen tellen niet (artikel 4:15 lid 1)
    De tijd om te beslissen staat dan stil.
    Bron: artikel 4:15 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:15

    @S-3207
    Scenario: Dertien dagen later is de laatste dag een zondag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de papieren waren na 13 dagen compleet
      Wanneer Kim op 1 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3208
    Scenario: Een dag na de maandag is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de papieren waren na 13 dagen compleet
      Wanneer Kim op 2 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3209
    Scenario: Hoe lang de papieren duurden is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Maar het is niet bekend hoe lang de papieren duurden
      Wanneer Kim op 19 januari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nog niet te zeggen

    @S-3210
    Scenario: Met een ingebrekestelling vraagt Rechtop daarnaar
      Stel Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      Maar het is niet bekend hoe lang de papieren duurden
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is nog nodig de dagen voor de papieren

  Regel: Uitstel op tijd geeft een nieuwe dag (artikel 4:14 lid 3)
    Een brief over uitstel telt alleen als hij op tijd kwam.
    Bron: artikel 4:14 lid 3 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:14

    @S-3211
    Scenario: Op de nieuwe dag is het nog op tijd
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de nieuwe dag voor de beslissing is 1 maart 2027
      Wanneer Kim op 1 maart 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3212
    Scenario: Een dag later is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de nieuwe dag voor de beslissing is 1 maart 2027
      Wanneer Kim op 2 maart 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

  Regel: Twee weken na de ingebrekestelling begint het geld (artikel 4:17 lid 3)
    Een brief die te vroeg komt, telt niet.
    Bron: artikel 4:17 lid 3 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:17

    @S-3213
    Scenario: De twee weken zijn voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord ja

    @S-3214
    Scenario: De twee weken zijn nog niet voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      Wanneer Kim op 2 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

    @S-3215
    Scenario: De brief kwam een dag te vroeg
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 18 januari 2027
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

    @S-3216
    Scenario: Dan hoort Kim dat de brief te vroeg was
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 18 januari 2027
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan noemt een van de stappen een brief die te vroeg was

    @S-3217
    Scenario: Zonder ingebrekestelling komt er geen geld
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

    @S-3218
    Scenario: Of er een ingebrekestelling is, is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Maar het is niet bekend of er een ingebrekestelling is
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nog niet te zeggen

    @S-3219
    Scenario: Dan vraagt Rechtop daarnaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Maar het is niet bekend of er een ingebrekestelling is
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is nog nodig het antwoord over de ingebrekestelling

  Regel: Voor een bezwaar gelden andere weken (artikel 7:10 lid 1)
    De weken tellen vanaf het einde van de termijn voor bezwaar. Met een commissie zijn het er meer.
    Bron: artikel 7:10 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel7:10

    @S-3220
    Scenario: Zonder commissie zijn het zes weken
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 23 november 2026
      Wanneer Kim op 15 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3221
    Scenario: Een dag later is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 23 november 2026
      Wanneer Kim op 16 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3222
    Scenario: Met een commissie zijn het twaalf weken
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 23 november 2026
      En een commissie kijkt naar het bezwaar
      Wanneer Kim op 30 maart 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nee

    @S-3223
    Scenario: Een dag na twaalf weken is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 23 november 2026
      En een commissie kijkt naar het bezwaar
      Wanneer Kim op 31 maart 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn ja

    @S-3224
    Scenario: Of er een commissie is, is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 23 november 2026
      Maar het is niet bekend of een commissie kijkt
      Wanneer Kim op 16 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord over te laat zijn nog niet te zeggen

  Regel: Bij een toeslag is er minder geld (artikel 12 lid 2)
    Het geldt alleen voor de definitieve berekening en voor bezwaar daartegen.
    Bron: artikel 12 lid 2 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel12

    @S-3225
    Scenario: Het gaat niet om de definitieve berekening
      Stel Kim maakte bezwaar tegen een brief van 23 november 2026
      En de ingebrekestelling kwam aan op 16 februari 2027
      Maar het gaat over een toeslag
      Wanneer Kim op 3 maart 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

  Regel: Kwam de beslissing te laat, dan telt het tot die dag (artikel 4:17 lid 1)
    Het geld stopt als er is beslist.
    Bron: artikel 4:17 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:17

    @S-3226
    Scenario: Over een voorschot is dit niet duidelijk
      Stel Kim wacht op een beslissing
      En de ingebrekestelling kwam aan op 19 januari 2027
      Maar het gaat over een voorschot
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nog niet te zeggen

    @S-3227
    Scenario: Voor een bedrijf geldt dit niet
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op een beslissing
      Maar het gaat over een bedrijf
      Wanneer Kim op 3 februari 2027 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

    @S-3228
    Scenario: Er is een brief en geen ingebrekestelling
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee

  Regel: Rechtop kent deze regels vanaf 2026 (artikel 4:17 lid 1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 4:17 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel4:17

    @S-3229
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 1 december 2025
      Wanneer Kim op 31 december 2025 vraagt of te laat beslissen geld geeft
      Dan geeft Rechtop geen antwoord over die dag

    @S-3230
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 1 december 2025
      Wanneer Kim op 1 januari 2026 vraagt of te laat beslissen geld geeft
      Dan is het antwoord nee
