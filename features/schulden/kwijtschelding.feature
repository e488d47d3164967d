# language: nl
Functionaliteit: Belasting van gemeente of waterschap niet betalen
  Mensen met weinig geld horen of zij kwijtschelding kunnen vragen.
  De cijfers bij de verhalen lopen van S-4050 tot en met S-4099.

  Achtergrond:
    Stel het is 2 november 2026

  Regel: De gemeente heeft eigen regels over kwijtschelding (artikel 255 lid 3)
    Wie van de bijstand leeft, kan deze belasting vaak niet betalen.
    Bron: artikel 255 lid 3 Gemeentewet, tekst van 4 juni 2026, https://wetten.overheid.nl/BWBR0005416/2026-06-04#Artikel255

    @S-4050
    Scenario: Mo heeft geen inkomen en een open rekening
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan mag de gemeente beslissen
      En noemt een van de stappen de gemeente en het waterschap

    @S-4051
    Scenario: Mo kreeg geen rekening
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nee
      En komt dat door artikel 255 lid 1

    @S-4052
    Scenario: Het is niet bekend of er een rekening was
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Mo een belastingrekening kreeg
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de belastingrekening

    @S-4053
    Scenario: Mo krijgt bijstand
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo krijgt bijstand en een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan mag de gemeente beslissen

    @S-4054
    Scenario: Het inkomen van Mo is gelijk aan de bijstand
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo krijgt € 1.419,46 ander inkomen per maand
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan mag de gemeente beslissen

    @S-4055
    Scenario: Het inkomen van Mo is een cent hoger
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo krijgt € 1.419,47 ander inkomen per maand
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen

    @S-4063
    Scenario: Onder de 18 is er geen bijstand om mee te vergelijken
      Stel Mo van 17 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen

    @S-4064
    Scenario: Zonder leeftijd is dat bedrag nog niet bekend
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Maar het is niet bekend hoe oud Mo is
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen

    @S-4056
    Scenario: Mo heeft spaargeld op de grens van de bijstand
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft € 8.000,00 spaargeld
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan mag de gemeente beslissen

    @S-4057
    Scenario: Mo heeft meer spaargeld
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft € 8.000,01 spaargeld
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen

    @S-4058
    Scenario: Mo hoort dat de grens voor spaargeld lager kan zijn
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan noemt een van de stappen de grens voor spaargeld

  Regel: Wie al betaalde, vraagt het snel (artikel 255 lid 2)
    Na het betalen kan het vaak nog even.
    Bron: artikel 255 lid 2 Gemeentewet, tekst van 4 juni 2026, https://wetten.overheid.nl/BWBR0005416/2026-06-04#Artikel255

    @S-4059
    Scenario: Mo betaalde de rekening al
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo betaalde de rekening van de gemeente al
      Wanneer Mo vraagt of kwijtschelding kan
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen snel vragen

    @S-4060
    Scenario: Mo wil wachten met betalen
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo vraagt of kwijtschelding kan
      Dan noemt een van de stappen wachten met betalen

  Regel: Over de tijd voor 2026 zeggen wij niets (artikel 255 lid 1)
    Die tekst hebben wij niet gelezen.
    Bron: artikel 255 lid 1 Gemeentewet, tekst van 4 juni 2026, https://wetten.overheid.nl/BWBR0005416/2026-06-04#Artikel255

    @S-4061
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo op 31 december 2025 vraagt of kwijtschelding kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-4062
    Scenario: Op 1 januari 2026 is er wel een antwoord
      Stel Mo van 40 jaar woont alleen en heeft geen inkomen
      En Mo heeft een open rekening van de gemeente
      Wanneer Mo op 1 januari 2026 vraagt of kwijtschelding kan
      Dan mag de gemeente beslissen
