# language: nl
Functionaliteit: Tijdelijk bij iemand slapen
  Mensen horen of het bedrag lager kan worden als iemand tijdelijk bij een ander slaapt.
  De cijfers bij de verhalen lopen van S-2300 tot en met S-2399.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: De gemeente beoordeelt of iemand ergens tijdelijk is (artikel 19a lid 1)
    Wie een vriend in nood opvangt, deelt niet meteen een huis.
    Bron: artikel 19a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-2300
    Scenario: Bij Noor slaapt tijdelijk een vriend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 45 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan moet de gemeente dit beoordelen

    @S-2301
    Scenario: De vriend woont er vast
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 45 jaar
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord nee

    @S-2302
    Scenario: De vriend heeft een ander huis
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 45 jaar
      Maar de huisgenoot heeft een ander huis
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord over de gastheer nee

    @S-2303
    Scenario: Het is niet bekend of de vriend er vast woont
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 45 jaar
      Maar van de huisgenoot is het vaste adres niet bekend
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is nog nodig of huisgenoot 1 hier vast woont

    @S-2304
    Scenario: Bo slaapt tijdelijk bij iemand van 50 jaar
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo heeft een huisgenoot van 50 jaar
      Wanneer Bo vraagt of tijdelijk slapen het bedrag verlaagt
      Dan moet de gemeente dit beoordelen

    @S-2305
    Scenario: Bo leest welk bewijs helpt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo heeft een huisgenoot van 50 jaar
      Wanneer Bo vraagt of tijdelijk slapen het bedrag verlaagt
      Dan noemt een van de stappen een brief van de gastheer

    @S-2306
    Scenario: Noor leest dat zij de gast moet melden
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 45 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan noemt een van de stappen het melden van de gast

    @S-2307
    Scenario: Het is niet bekend waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft een huisgenoot van 50 jaar
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord over de gast nog niet te zeggen

    @S-2308
    Scenario: Een gast van 26 jaar telt nooit mee
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 26 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord nee

    @S-2309
    Scenario: Een gast van 27 jaar kan wel meetellen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een huisgenoot van 27 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Noor vraagt of tijdelijk slapen het bedrag verlaagt
      Dan moet de gemeente dit beoordelen

    @S-2310
    Scenario: Om te antwoorden is nodig waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft een huisgenoot van 50 jaar
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is nog nodig de plek waar iemand slaapt

  Regel: Onder 21 jaar verlaagt een huisgenoot het bedrag nooit (artikel 22a lid 1)
    Jonge mensen hebben al een eigen, lager bedrag.
    Bron: artikel 22a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-2320
    Scenario: Jip van 20 jaar heeft een gast
      Stel Jip van 20 jaar woont alleen en heeft geen inkomen
      En Jip heeft een huisgenoot van 45 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Jip vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord nee

    @S-2321
    Scenario: Jip van 21 jaar heeft een gast
      Stel Jip van 21 jaar woont alleen en heeft geen inkomen
      En Jip heeft een huisgenoot van 45 jaar
      Maar de huisgenoot woont hier tijdelijk
      Wanneer Jip vraagt of tijdelijk slapen het bedrag verlaagt
      Dan moet de gemeente dit beoordelen

  Regel: Wie ergens slaapt om te zorgen, houdt het bedrag (artikel 22a lid 4)
    Zorgen mag geen geld kosten. Dit geldt vanaf 1 januari 2026.
    Bron: artikel 22a lid 4 Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel22a

    @S-2330
    Scenario: Op 1 januari 2026 telt de ander niet mee
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt bij iemand van 50 jaar om te zorgen
      Wanneer Bo op 1 januari 2026 vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord nee

    @S-2331
    Scenario: Een dag eerder moest de gemeente dit beoordelen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt bij iemand van 50 jaar om te zorgen
      Wanneer Bo op 31 december 2025 vraagt of tijdelijk slapen het bedrag verlaagt
      Dan moet de gemeente dit beoordelen

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 19a)
    Van oudere regels is de tekst niet nagekeken. Dan is geen antwoord eerlijker.
    Bron: artikel 19a Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel19a

    @S-2340
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt of tijdelijk slapen het bedrag verlaagt
      Dan geeft Rechtop geen antwoord over die dag

    @S-2341
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 januari 2023 vraagt of tijdelijk slapen het bedrag verlaagt
      Dan is het antwoord nee
