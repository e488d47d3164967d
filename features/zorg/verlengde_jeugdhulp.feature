# language: nl
Functionaliteit: Jeugdhulp na de 18e verjaardag
  Jongeren horen of hun hulp door mag gaan, tot wanneer, en wie dat beoordeelt.
  De cijfers bij de verhalen lopen van S-4280 tot en met S-4349.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Pleegzorg loopt door tot 21 jaar (artikel 1.1)
    Wie voor de 18e verjaardag in een pleeggezin woonde, mag blijven. Niemand hoeft dat opnieuw te beoordelen.
    Bron: artikel 1.1 Jeugdwet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0034925/2026-01-01#Artikel1.1

    @S-4280
    Scenario: Sam is 18 en woont in een pleeggezin
      Stel Sam van 18 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord ja

    @S-4281
    Scenario: Sam is 20
      Stel Sam van 20 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord over de pleegzorg ja

    @S-4282
    Scenario: Sam is 21
      Stel Sam van 21 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord over de pleegzorg nee
      En beslist de gemeente over de jeugdhulp tot 23 jaar

    @S-4304
    Abstract Scenario: Elke soort hulp heeft een eigen deel
      Stel Sam van 19 jaar woont alleen en heeft geen inkomen
      En Sam <hulp>
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord over <deel> nee

      Voorbeelden:
        | hulp                                      | deel                      |
        | kreeg jeugdhulp en die loopt nog          | de pleegzorg              |
        | woonde in een pleeggezin en dat loopt nog | het gezinshuis            |
        | kreeg jeugdhulp en die loopt nog          | de jeugdhulp na een straf |

    @S-4283
    Scenario: De pleegzorg stopte een paar maanden geleden
      Stel Sam van 19 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      En die hulp stopte minder dan een half jaar geleden
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord ja

    @S-4284
    Scenario: De pleegzorg stopte langer geleden
      Stel Sam van 19 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      En die hulp stopte langer dan een half jaar geleden
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nee

    @S-4285
    Scenario: Sam is nog geen 18
      Stel Sam van 17 jaar woont alleen en heeft geen inkomen
      En Sam woonde in een pleeggezin en dat loopt nog
      Wanneer Sam vraagt of de jeugdhulp doorgaat
      Dan is het antwoord ja
      En noemt een van de stappen een plan voor later

  Regel: Een gezinshuis mag ook tot 21 jaar (stuk NJI)
    Gemeenten spraken dat af. Het is geen wet. De gemeente kijkt of er een reden is om te stoppen.
    Bron: Nederlands Jeugdinstituut, over jeugdhulp na 18 jaar, gelezen op 21 november 2026, https://www.nji.nl

    @S-4286
    Scenario: Mila woont in een gezinshuis
      Stel Mila van 20 jaar woont alleen en heeft geen inkomen
      En Mila woont in een gezinshuis
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen
      En beslist de gemeente over het gezinshuis

    @S-4287
    Scenario: Mila wordt 21
      Stel Mila van 21 jaar woont alleen en heeft geen inkomen
      En Mila woont in een gezinshuis
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan is het antwoord over het gezinshuis nee
      En beslist de gemeente over de jeugdhulp tot 23 jaar

    @S-4303
    Scenario: Wie weg is uit het gezinshuis, kan andere hulp vragen
      Stel Mila van 20 jaar woont alleen en heeft geen inkomen
      En Mila woont in een gezinshuis
      Maar die hulp stopte minder dan een half jaar geleden
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan is het antwoord over het gezinshuis nee

  Regel: Andere jeugdhulp kan doorgaan tot 23 jaar (artikel 1.1)
    De hulp begon voor de 18e verjaardag en is nog nodig. De gemeente beoordeelt dat.
    Bron: artikel 1.1 Jeugdwet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0034925/2026-01-01#Artikel1.1

    @S-4288
    Scenario: De hulp van Mila loopt nog
      Stel Mila van 19 jaar woont alleen en heeft geen inkomen
      En Mila kreeg jeugdhulp en die loopt nog
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen

    @S-4289
    Scenario: Mila is 22
      Stel Mila van 22 jaar woont alleen en heeft geen inkomen
      En Mila kreeg jeugdhulp en die loopt nog
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen

    @S-4290
    Scenario: Mila is 23
      Stel Mila van 23 jaar woont alleen en heeft geen inkomen
      En Mila kreeg jeugdhulp en die loopt nog
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nee
      En noemt een van de stappen de vertrouwenspersoon

    @S-4291
    Scenario: De hulp stopte kort geleden
      Stel Mila van 19 jaar woont alleen en heeft geen inkomen
      En Mila kreeg jeugdhulp en die loopt nog
      En die hulp stopte minder dan een half jaar geleden
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen

    @S-4292
    Scenario: De hulp stopte langer dan een half jaar geleden
      Stel Mila van 19 jaar woont alleen en heeft geen inkomen
      En Mila kreeg jeugdhulp en die loopt nog
      En die hulp stopte langer dan een half jaar geleden
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nee

    @S-4293
    Scenario: De hulp stond al vast voor de verjaardag
      Stel Mila van 19 jaar woont alleen en heeft geen inkomen
      En voor de 18e verjaardag stond hulp voor Mila vast
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen

    @S-4294
    Scenario: Hulp bij wassen en aankleden stopt bij 18 jaar
      Stel Mila van 18 jaar woont alleen en heeft geen inkomen
      En Mila kreeg alleen hulp bij wassen en aankleden
      Wanneer Mila vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nee
      En noemt een van de stappen het wijkteam

    @S-4295
    Scenario: Jip is 17 en kreeg nog geen hulp
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen
    # Voor de 18e verjaardag kan de gemeente nog bepalen dat hulp nodig is.

    @S-4296
    Scenario: Jip is 18 en kreeg nooit jeugdhulp
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nee

    @S-4297
    Scenario: Het is niet bekend of Jip jeugdhulp kreeg
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Jip jeugdhulp kreeg
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over jeugdhulp

    @S-4298
    Scenario: Het is niet bekend of de hulp nog loopt
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      En Jip kreeg jeugdhulp en die loopt nog
      Maar het is niet bekend of de jeugdhulp nog loopt
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nog niet te zeggen

    @S-4299
    Scenario: Het is niet bekend hoe oud Jip is
      Stel Jip van 19 jaar woont alleen en heeft geen inkomen
      En Jip kreeg jeugdhulp en die loopt nog
      Maar het is niet bekend hoe oud Jip is
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan is het antwoord nog niet te zeggen

    @S-4300
    Scenario: Een jongere van 17 slaapt buiten
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      En Jip slaapt buiten
      Wanneer Jip vraagt of de jeugdhulp doorgaat
      Dan noemt een van de stappen het jeugdteam voor jongeren

  Regel: Na een straf voor jongeren is er geen hoogste leeftijd (artikel 1.1)
    De wet noemt dan geen grens. De gemeente beoordeelt of hulp nodig is.
    Bron: artikel 1.1 Jeugdwet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0034925/2026-01-01#Artikel1.1

    @S-4301
    Scenario: Ali is 25 en kreeg een straf voor jongeren
      Stel Ali van 25 jaar woont alleen en heeft geen inkomen
      En Ali kreeg een straf voor jongeren
      Wanneer Ali vraagt of de jeugdhulp doorgaat
      Dan moet de gemeente dit beoordelen
      En beslist de gemeente over de jeugdhulp na een straf

    @S-4302
    Scenario: Een dag voor de tekst die wij lazen
      Stel Ali van 19 jaar woont alleen en heeft geen inkomen
      Wanneer Ali op 31 december 2025 vraagt of de jeugdhulp doorgaat
      Dan geeft Rechtop geen antwoord over die dag
