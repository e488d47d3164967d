# language: nl
Functionaliteit: Een partner die zelf geen bijstand kan krijgen
  Mensen horen welk bedrag geldt als hun partner geen recht heeft, en welk inkomen meetelt.
  De cijfers bij de verhalen lopen van S-2200 tot en met S-2299.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Een van de partners kan alleen recht hebben (artikel 11 lid 4)
    Een paar vraagt samen aan. Heeft een van beiden geen recht, dan blijft het recht van de ander.
    Bron: artikel 11 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-2200
    Scenario: De partner van Amal heeft geen recht
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord ja
      En noemt een van de stappen alleen aanvragen

    @S-2201
    Scenario: De partner van Amal heeft wel recht
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord nee
      En noemt een van de stappen samen aanvragen

    @S-2202
    Scenario: Noor heeft geen partner
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of de partner het bedrag verandert
      Dan is het antwoord nee
      En komt dat door artikel 3

    @S-2203
    Scenario: Het is niet bekend of de partner recht heeft
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar het is niet bekend of de partner bijstand kan krijgen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het recht van de partner

    @S-2204
    Scenario: Een partner van 17 jaar heeft zelf geen recht
      Stel Amal van 20 en Sasha van 17 zijn een paar zonder inkomen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord ja

    @S-2205
    Scenario: Een partner van 18 jaar heeft zelf wel recht
      Stel Amal van 20 en Sasha van 18 zijn een paar zonder inkomen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord nee

    @S-2206
    Scenario: Wie voor altijd apart leeft, telt als alleen
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar zij leven voor altijd apart
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord nee

    @S-2207
    Scenario: Wie 17 jaar is, heeft zelf nog geen bedrag
      Stel Amal van 17 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft nee
      En is het antwoord over het partnerinkomen nee

    @S-2208
    Scenario: Heeft de partner recht, dan tellen beide inkomens
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft nee
      En is het antwoord over het partnerinkomen nee

  Regel: Het bedrag is de helft van dat van een paar (artikel 24)
    De ander leeft van eigen geld. Wie hiervan niet rondkomt, kan om maatwerk vragen.
    Bron: artikel 24 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24

    @S-2210
    Scenario: Amal krijgt de helft van de norm voor een paar
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft ja
      En is het bedrag € 1.013,90 per maand

    @S-2211
    Scenario: Met een huisgenoot geldt een ander bedrag
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal heeft een huisgenoot van 27 jaar
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het bedrag € 878,71 per maand

    @S-2217
    Scenario: Dan is het niet de helft
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal heeft een huisgenoot van 27 jaar
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft nee

    @S-2218
    Scenario: Ook in een inrichting is het niet de helft
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal woont in een inrichting
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft nee

    @S-2212
    Scenario: Een huisgenoot van 26 jaar telt niet mee
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      En Amal heeft een huisgenoot van 26 jaar
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft ja

    @S-2213
    Scenario: Op 30 juni 2026 is het bedrag lager
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal op 30 juni 2026 vraagt of de partner het bedrag verandert
      Dan is het bedrag € 1.001,07 per maand

    @S-2214
    Scenario: Vanaf 2027 is de helft niet zeker meer
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal op 1 januari 2027 vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft nog niet te zeggen

    @S-2215
    Scenario: Op 31 december 2026 geldt de helft nog zeker
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal op 31 december 2026 vraagt of de partner het bedrag verandert
      Dan is het antwoord over de helft ja

    @S-2216
    Scenario: Amal leest hoe een hoger bedrag kan
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan noemt een van de stappen maatwerk

  Regel: Het inkomen van de partner telt maar voor een deel (artikel 32 lid 3)
    Het telt pas als het paar samen meer heeft dan het bedrag voor een paar.
    Bron: artikel 32 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel32

    @S-2220
    Scenario: Samen komen zij precies op het bedrag voor een paar
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner zonder recht heeft € 1.013,89 inkomen per maand
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen ja

    @S-2221
    Scenario: Samen komen zij een cent hoger
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner zonder recht heeft € 1.013,90 inkomen per maand
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen nee

    @S-2222
    Scenario: Het inkomen van de partner is niet bekend
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar het inkomen van de partner zonder recht is niet bekend
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen nog niet te zeggen
      En is nog nodig het bedrag dat de partner verdient

    @S-2223
    Scenario: Met een huisgenoot is de vergelijking soms niet duidelijk
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      En Amal heeft een huisgenoot van 27 jaar
      Maar de partner zonder recht heeft € 1.000,00 inkomen per maand
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen nog niet te zeggen

  Regel: Bij een partner die ergens anders woont, geldt een andere grens (artikel 32 lid 4)
    Die partner heeft eigen kosten. Wat boven het bedrag van de ander komt, telt.
    Bron: artikel 32 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel32

    @S-2230
    Scenario: Het inkomen is precies het bedrag van Amal
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner zonder recht heeft € 1.013,90 inkomen per maand
      En die partner woont nu ergens anders
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen ja

    @S-2231
    Scenario: Het inkomen is een cent hoger dan het bedrag van Amal
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner zonder recht heeft € 1.013,91 inkomen per maand
      En die partner woont nu ergens anders
      Wanneer Amal vraagt of de partner het bedrag verandert
      Dan is het antwoord over het partnerinkomen nee

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 24)
    Van oudere regels is de tekst niet nagekeken. Dan is geen antwoord eerlijker.
    Bron: artikel 24 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel24

    @S-2240
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt of de partner het bedrag verandert
      Dan geeft Rechtop geen antwoord over die dag

    @S-2241
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 januari 2023 vraagt of de partner het bedrag verandert
      Dan is het antwoord nee
