# language: nl
Functionaliteit: Een advocaat die de overheid voor een deel betaalt
  Mensen met een laag inkomen horen of zij een advocaat kunnen krijgen.
  De cijfers bij de verhalen lopen van S-4100 tot en met S-4149.

  Achtergrond:
    Stel het is 2 november 2026

  Regel: De Raad kijkt naar het inkomen van twee jaar geleden (artikel 34 lid 1)
    Ook met weinig geld moet iemand naar de rechter kunnen.
    Bron: artikel 34 lid 1 Wet op de rechtsbijstand, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0006368/2026-09-01#Artikel34

    @S-4100
    Scenario: Noor had een laag inkomen
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 18.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen
      En noemt een van de stappen het Juridisch Loket

    @S-4101
    Scenario: Noor heeft geen advocaat nodig
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nee
      En komt dat door artikel 12 lid 1

    @S-4102
    Scenario: Het inkomen van Noor is precies het bedrag in de wet
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 21.800,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4103
    Scenario: Het inkomen van Noor is een cent hoger
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 21.800,01 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nog niet te zeggen

    @S-4104
    Scenario: Een hoog inkomen is nooit zeker een nee
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 60.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nog niet te zeggen

    @S-4105
    Scenario: Een paar mag samen meer inkomen hebben
      Stel Noor van 40 en Sam van 41 zijn een paar zonder inkomen
      En Noor zoekt een advocaat en had € 31.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4106
    Scenario: Het paar is een cent boven het bedrag
      Stel Noor van 40 en Sam van 41 zijn een paar zonder inkomen
      En Noor zoekt een advocaat en had € 31.000,01 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nog niet te zeggen

    @S-4107
    Scenario: Noor zorgt alleen voor een kind
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 8 jaar
      En Noor zoekt een advocaat en had € 31.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4108
    Scenario: Het inkomen van toen is niet bekend
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat met een onbekend inkomen van toen
      Wanneer Noor vraagt of er een advocaat is
      Dan is nog nodig het inkomen van twee jaar geleden

  Regel: Boven een grens voor bezit is er geen toevoeging (artikel 34 lid 2)
    Wie veel spaargeld heeft, betaalt zelf een advocaat.
    Bron: artikel 34 lid 2 Wet op de rechtsbijstand, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0006368/2026-09-01#Artikel34

    @S-4109
    Scenario: Het bezit van Noor is op de grens
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 38.479,00 bezit
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4110
    Scenario: Het bezit van Noor is een cent hoger
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 38.479,01 bezit
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nee
      En komt dat door artikel 34 lid 2

    @S-4111
    Scenario: Ook met een nee is er hulp
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 60.000,00 bezit
      Wanneer Noor vraagt of er een advocaat is
      Dan is het antwoord nee
      En noemt een van de stappen het Juridisch Loket

    @S-4112
    Scenario: In 2027 kennen wij de grens nog niet
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 38.479,01 bezit
      Wanneer Noor op 1 januari 2027 vraagt of er een advocaat is
      Dan is het antwoord nog niet te zeggen

  Regel: Is het nu veel minder, dan telt dit jaar (artikel 34c lid 1)
    Twee jaar is lang. Wie alles kwijt is, hoeft niet te wachten.
    Bron: artikel 34c lid 1 Wet op de rechtsbijstand, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0006368/2026-09-01#Artikel34c

    @S-4113
    Scenario: Noor verdient nu veel minder dan toen
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 60.000,00 inkomen
      En het inkomen of bezit van Noor is nu veel lager
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4114
    Scenario: Noor had veel bezit en nu niet meer
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 60.000,00 bezit
      En het inkomen of bezit van Noor is nu veel lager
      Wanneer Noor vraagt of er een advocaat is
      Dan moet de gemeente dit beoordelen

    @S-4115
    Scenario: Noor hoort binnen welke tijd dat moet
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 60.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan noemt een van de stappen zes weken na de Raad

  Regel: Bij haast komt er meteen een voorlopige toevoeging (artikel 30 lid 1)
    Wie zijn huis uit moet, kan niet op papieren wachten.
    Bron: artikel 30 lid 1 Wet op de rechtsbijstand, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0006368/2026-09-01#Artikel30

    @S-4116
    Scenario: De zaak van Noor heeft haast
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 18.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan noemt een van de stappen een voorlopige toevoeging

    @S-4117
    Scenario: Noor kan de rechter niet betalen
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 18.000,00 inkomen
      Wanneer Noor vraagt of er een advocaat is
      Dan noemt een van de stappen de rechter niet betalen

    @S-4118
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Noor van 40 jaar woont alleen en heeft geen inkomen
      En Noor zoekt een advocaat en had € 18.000,00 inkomen
      Wanneer Noor op 31 december 2025 vraagt of er een advocaat is
      Dan geeft Rechtop geen antwoord over die dag
