# language: nl
Functionaliteit: Snel hulp van de rechter
  Mensen die niet kunnen wachten, horen of de rechter al iets mag regelen.
  De cijfers bij de verhalen lopen van S-3250 tot en met S-3299.

  Achtergrond:
    Stel het is 1 december 2026

  Regel: De rechter mag iets regelen bij spoed (artikel 8:81 lid 1)
    De rechter mag dat, maar hoeft niet. Er moet ook bezwaar of beroep zijn.
    Bron: artikel 8:81 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:81

    @S-3250
    Scenario: Kim kan bezwaar maken en er is spoed
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan mag de gemeente beslissen

    @S-3251
    Scenario: Kim maakte bezwaar en er is spoed
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim maakte bezwaar tegen een brief van 13 november 2026
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan mag de gemeente beslissen

    @S-3252
    Scenario: Kim kan in beroep en er is spoed
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg op 13 november 2026 antwoord op bezwaar
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan mag de gemeente beslissen

    @S-3253
    Scenario: Er is geen spoed
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is het antwoord nee

    @S-3254
    Scenario: Het is niet bekend of er spoed is
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het is niet bekend of er spoed is
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is het antwoord nog niet te zeggen

    @S-3255
    Scenario: Dan vraagt Rechtop daarnaar
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      Maar het is niet bekend of er spoed is
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is nog nodig het antwoord over de spoed

    @S-3256
    Scenario: Kim schrijft waarom wachten niet kan
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan noemt een van de stappen de reden van de spoed

    @S-3257
    Scenario: Ook na de zes weken kan Kim het vragen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 13 november 2026
      En er is spoed voor Kim
      Wanneer Kim op 29 december 2026 vraagt of de rechter snel kan helpen
      Dan beslist de gemeente

  Regel: Zonder bezwaar of beroep kan het niet (artikel 8:81 lid 1)
    Bij nood helpt de gemeente vaak sneller.
    Bron: artikel 8:81 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:81

    @S-3258
    Scenario: Kim hoorde alleen een nee aan de balie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim hoorde aan de balie een nee
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is het antwoord nee

    @S-3259
    Scenario: Dan gaat Kim vandaag naar de gemeente
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim hoorde aan de balie een nee
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan noemt een van de stappen nog vandaag naar de gemeente

    @S-3260
    Scenario: Kim wacht en de tijd is nog niet voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim wacht op bijstand sinds 23 november 2026
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is het antwoord nee

    @S-3261
    Scenario: De twee weken na de ingebrekestelling zijn voorbij
      Stel Kim wacht op bijstand sinds 23 november 2026
      En de ingebrekestelling kwam aan op 19 januari 2027
      En er is spoed voor Kim
      Wanneer Kim op 3 februari 2027 vraagt of de rechter snel kan helpen
      Dan mag de gemeente beslissen

    @S-3262
    Scenario: Het gaat over een voorschot
      Stel Kim kreeg een brief van 13 november 2026
      En het gaat over een voorschot
      En er is spoed voor Kim
      Wanneer Kim vraagt of de rechter snel kan helpen
      Dan is het antwoord nee

  Regel: Rechtop kent deze regels vanaf 2026 (artikel 8:81 lid 1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 8:81 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel8:81

    @S-3263
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 20 december 2025
      En er is spoed voor Kim
      Wanneer Kim op 31 december 2025 vraagt of de rechter snel kan helpen
      Dan geeft Rechtop geen antwoord over die dag

    @S-3264
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim kreeg een brief van 20 december 2025
      En er is spoed voor Kim
      Wanneer Kim op 1 januari 2026 vraagt of de rechter snel kan helpen
      Dan mag de gemeente beslissen
