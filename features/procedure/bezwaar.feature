# language: nl
Functionaliteit: Bezwaar maken tegen een beslissing
  Mensen horen of bezwaar kan, tot welke dag, en wat zij doen als het te laat is.
  De cijfers bij de verhalen lopen van S-3100 tot en met S-3149.

  Achtergrond:
    Stel het is 1 december 2026

  Regel: Bezwaar gaat over een beslissing op papier (artikel 1:3 lid 1)
    Een nee aan de balie is nog geen beslissing. Dan helpt het om die op papier te vragen.
    Bron: artikel 1:3 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel1:3

    @S-3100
    Scenario: Kim kreeg een brief
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord ja

    @S-3101
    Scenario: Kim hoorde een nee aan de balie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim hoorde aan de balie een nee
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nee

    @S-3102
    Scenario: Dan vraagt Kim om een beslissing op papier
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim hoorde aan de balie een nee
      Wanneer Kim vraagt of bezwaar kan
      Dan noemt een van de stappen een beslissing op papier

    @S-3103
    Scenario: Kim wacht nog op een beslissing
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nee

    @S-3104
    Scenario: De brief komt van een bedrijf
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het gaat over een bedrijf
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nee

    @S-3105
    Scenario: Kim maakte al bezwaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 13 november 2026
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nee

    @S-3106
    Scenario: Het is niet bekend wat er gebeurde
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En het is niet bekend wat er met de aanvraag gebeurde
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nog niet te zeggen

    @S-3107
    Scenario: Dan vraagt Rechtop wat er gebeurde
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En het is niet bekend wat er met de aanvraag gebeurde
      Wanneer Kim vraagt of bezwaar kan
      Dan is nog nodig wat er gebeurde

    @S-3108
    Scenario: Dan vraagt Rechtop waar de brief over gaat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het is niet bekend waar de brief over gaat
      Wanneer Kim vraagt of bezwaar kan
      Dan is nog nodig het onderwerp van de brief

  Regel: De termijn is zes weken (artikel 6:7)
    De termijn begint op de dag na het versturen. Een weekend of feestdag schuift de laatste dag op.
    Bron: artikel 6:7 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:7
    Bron: artikel 6:8 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:8
    Bron: artikel 1 lid 1 Algemene termijnenwet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0002448/2023-01-01#Artikel1

    @S-3109
    Scenario: Na precies zes weken kan het nog
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 25 december 2026 vraagt of bezwaar kan
      Dan is het antwoord ja

    @S-3110
    Scenario: Door Kerst en een weekend kan het langer
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 28 december 2026 vraagt of bezwaar kan
      Dan is het antwoord ja

    @S-3111
    Scenario: Een dag later is het te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 29 december 2026 vraagt of bezwaar kan
      Dan moet de gemeente dit beoordelen

    @S-3112
    Scenario: Rond Pasen schuift de dag op
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 12 februari 2027
      Wanneer Kim op 30 maart 2027 vraagt of bezwaar kan
      Dan is het antwoord ja

    @S-3113
    Scenario: Na Pasen is het een dag later te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 12 februari 2027
      Wanneer Kim op 31 maart 2027 vraagt of bezwaar kan
      Dan moet de gemeente dit beoordelen

    @S-3114
    Scenario: Rechtop noemt de laatste dag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 25 december 2026 vraagt of bezwaar kan
      Dan noemt een van de stappen de laatste dag voor bezwaar

    @S-3115
    Scenario: Rechtop noemt ook de extra dag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 25 december 2026 vraagt of bezwaar kan
      Dan noemt een van de stappen een extra dag door een feestdag

    @S-3116
    Scenario: Zonder feestdag is er geen extra dag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 23 november 2026
      Wanneer Kim op 4 januari 2027 vraagt of bezwaar kan
      Dan noemt geen van de stappen een extra dag door een feestdag

    @S-3117
    Scenario: De dag van de brief is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief zonder dag
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nog niet te zeggen

    @S-3118
    Scenario: Dan vraagt Rechtop naar de dag van de brief
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief zonder dag
      Wanneer Kim vraagt of bezwaar kan
      Dan is nog nodig de dag waarop de brief is verstuurd

  Regel: Te laat is niet altijd verloren (artikel 6:11)
    Ziekte, stress of geen adres kan een goede reden zijn. De instantie moet dat wegen.
    Bron: artikel 6:11 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:11

    @S-3119
    Scenario: Kim is te laat en hoort wat helpt
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 29 december 2026 vraagt of bezwaar kan
      Dan noemt een van de stappen vandaag nog bezwaar maken

    @S-3120
    Scenario: Op tijd staat dat er niet
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 28 december 2026 vraagt of bezwaar kan
      Dan noemt geen van de stappen vandaag nog bezwaar maken

    @S-3121
    Scenario: De redenen mogen later komen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim op 28 december 2026 vraagt of bezwaar kan
      Dan noemt een van de stappen dat de redenen later mogen

    @S-3122
    Scenario: Kim kan om een gesprek vragen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of bezwaar kan
      Dan noemt een van de stappen een gesprek

  Regel: Over een voorschot is geen bezwaar (artikel 7:1 lid 1)
    Voor een voorschot kan iemand naar de provincie.
    Bron: artikel 7:1 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel7:1

    @S-3123
    Scenario: De brief gaat over een voorschot
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het gaat over een voorschot
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nee

    @S-3124
    Scenario: Dan gaat Kim naar de provincie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het gaat over een voorschot
      Wanneer Kim vraagt of bezwaar kan
      Dan noemt een van de stappen de hulp van de provincie

  Regel: Minder geld zonder brief telt ook bij bijstand (artikel 79)
    Betaalt de gemeente niet of anders? Dan telt dat als een beslissing.
    Bron: artikel 79 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel79

    @S-3125
    Scenario: Kim kreeg minder bijstand
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 minder geld zonder brief
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord ja

    @S-3126
    Scenario: Kim kreeg minder toeslag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 minder geld zonder brief
      Maar het gaat over een toeslag
      Wanneer Kim vraagt of bezwaar kan
      Dan is het antwoord nog niet te zeggen

  Regel: Bezwaar stopt de beslissing niet (artikel 6:16)
    Bij nood kan de rechter al iets regelen.
    Bron: artikel 6:16 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:16

    @S-3127
    Scenario: Kim hoort dat het geld gestopt blijft
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of bezwaar kan
      Dan noemt een van de stappen dat het geld gestopt blijft

    @S-3128
    Scenario: Bij spoed gaat Kim ook vandaag naar de gemeente
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      En er is spoed voor Kim
      Wanneer Kim vraagt of bezwaar kan
      Dan noemt een van de stappen nog vandaag naar de gemeente

  Regel: Rechtop kent deze regels vanaf 2026 (artikel 7:1 lid 1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 7:1 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel7:1

    @S-3129
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 20 december 2025
      Wanneer Kim op 31 december 2025 vraagt of bezwaar kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-3130
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 20 december 2025
      Wanneer Kim op 1 januari 2026 vraagt of bezwaar kan
      Dan is het antwoord ja
