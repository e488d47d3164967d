# language: nl
Functionaliteit: Naar de rechter
  Mensen horen wanneer zij naar de rechter kunnen, na bezwaar of als er geen beslissing komt.
  De cijfers bij de verhalen lopen van S-3150 tot en met S-3199.

  Achtergrond:
    Stel het is 1 december 2026

  Regel: Eerst bezwaar, dan beroep (artikel 7:1 lid 1)
    De rechter kijkt pas als de instantie zelf nog eens keek.
    Bron: artikel 7:1 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel7:1

    @S-3150
    Scenario: Kim kreeg antwoord op bezwaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord ja

    @S-3151
    Scenario: Kim kreeg alleen de eerste brief
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3152
    Scenario: Dan maakt Kim eerst bezwaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan noemt een van de stappen eerst bezwaar

    @S-3153
    Scenario: Kim hoorde een nee aan de balie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim hoorde aan de balie een nee
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3154
    Scenario: Kim kreeg een uitspraak
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een uitspraak van 13 november 2026
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord ja

    @S-3155
    Scenario: Dan hoort Kim over hoger beroep
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een uitspraak van 13 november 2026
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan noemt een van de stappen hoger beroep

  Regel: De termijn is zes weken (artikel 6:7)
    Een weekend of feestdag schuift de laatste dag op.
    Bron: artikel 6:7 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:7
    Bron: artikel 1 lid 1 Algemene termijnenwet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0002448/2023-01-01#Artikel1

    @S-3156
    Scenario: Op de laatste dag na Kerst kan het nog
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Wanneer Kim op 28 december 2026 vraagt of beroep bij de rechter kan
      Dan is het antwoord ja

    @S-3157
    Scenario: Een dag later moet de rechter dat wegen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Wanneer Kim op 29 december 2026 vraagt of beroep bij de rechter kan
      Dan moet de gemeente dit beoordelen

    @S-3158
    Scenario: De dag van de brief is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het is niet bekend wanneer de brief is verstuurd
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord nog niet te zeggen

    @S-3159
    Scenario: Dan vraagt Rechtop naar die dag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het is niet bekend wanneer de brief is verstuurd
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is nog nodig de dag waarop de brief is verstuurd

  Regel: Zonder beslissing kan het na twee weken (artikel 6:12 lid 2)
    Eerst is er een ingebrekestelling nodig. Bij spoed kan de rechter dat anders zien.
    Bron: artikel 6:12 lid 2 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:12
    Bron: artikel 6:12 lid 3 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel6:12

    @S-3160
    Scenario: De twee weken zijn voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      Wanneer Kim op 3 februari 2027 vraagt of beroep bij de rechter kan
      Dan is het antwoord ja

    @S-3161
    Scenario: De twee weken zijn nog niet voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      Wanneer Kim op 2 februari 2027 vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3162
    Scenario: De ingebrekestelling kwam te vroeg
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 18 januari 2027
      Wanneer Kim op 3 februari 2027 vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3163
    Scenario: Er is geen ingebrekestelling
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 19 januari 2027 vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3164
    Scenario: Dan stuurt Kim die eerst
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      Wanneer Kim op 19 januari 2027 vraagt of beroep bij de rechter kan
      Dan noemt een van de stappen een ingebrekestelling

    @S-3165
    Scenario: Er is spoed en geen ingebrekestelling
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En er is spoed voor Kim
      Wanneer Kim op 19 januari 2027 vraagt of beroep bij de rechter kan
      Dan moet de gemeente dit beoordelen

    @S-3166
    Scenario: Er is spoed maar het is nog op tijd
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En er is spoed voor Kim
      Wanneer Kim op 18 januari 2027 vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3167
    Scenario: Bij spoed gaat Kim ook naar de gemeente
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En er is spoed voor Kim
      Wanneer Kim op 18 januari 2027 vraagt of beroep bij de rechter kan
      Dan noemt een van de stappen nog vandaag naar de gemeente

  Regel: Over een voorschot kan iemand niet in beroep (artikel 8:5 lid 1)
    Dan kan de provincie helpen.
    Bron: artikel 8:5 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:5

    @S-3168
    Scenario: Het antwoord gaat over een voorschot
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het gaat over een voorschot
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

    @S-3169
    Scenario: Dan gaat Kim naar de provincie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het gaat over een voorschot
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan noemt een van de stappen de hulp van de provincie

    @S-3170
    Scenario: Het gaat over een bedrijf
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      Maar het gaat over een bedrijf
      Wanneer Kim vraagt of beroep bij de rechter kan
      Dan is het antwoord nee

  Regel: Rechtop kent deze regels vanaf 2026 (artikel 8:1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 8:1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:1

    @S-3171
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 20 december 2025 antwoord op bezwaar
      Wanneer Kim op 31 december 2025 vraagt of beroep bij de rechter kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-3172
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 20 december 2025 antwoord op bezwaar
      Wanneer Kim op 1 januari 2026 vraagt of beroep bij de rechter kan
      Dan is het antwoord ja
