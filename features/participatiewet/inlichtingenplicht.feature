# language: nl
Functionaliteit: Veranderingen doorgeven
  Mensen horen wat zij moeten vertellen, en dat zelf doorgeven helpt.
  De cijfers bij de verhalen lopen van S-2800 tot en met S-2899.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie bijstand krijgt, geeft veranderingen meteen door (artikel 17 lid 1)
    De gemeente kan alleen goed betalen als zij weet wat er verandert.
    Bron: artikel 17 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel17
    Bron: artikel 17 lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel17

    @S-2800
    Scenario: Jip heeft bijstand en geeft alles door
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord ja

    @S-2801
    Scenario: Dan is er nu niets meer te doen
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over een open verandering nee

    @S-2802
    Scenario: Met AIO geldt dit ook
      Stel Jip van 68 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord ja

    @S-2803
    Scenario: Zonder bijstand hoeft Jip niets door te geven
      Stel Jip van 35 jaar leeft van bijstand
      En Jip leeft niet van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord nee
      En komt dat door artikel 17 lid 1

    @S-2804
    Scenario: Op de dag van de melding begint deze plicht
      Stel Jip van 35 jaar leeft van bijstand
      En Jip meldde zich op 1 november 2026 voor bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord ja

    @S-2805
    Scenario: Een dag eerder is er nog geen plicht
      Stel Jip van 35 jaar leeft van bijstand
      En Jip meldde zich op 2 november 2026 voor bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord nee

    @S-2806
    Scenario: Het is niet bekend of Jip bijstand krijgt
      Stel Jip van 35 jaar leeft van bijstand
      Maar het is niet bekend of Jip bijstand krijgt
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over bijstand

    @S-2819
    Scenario: Dan is ook niet te zeggen of er iets openstaat
      Stel Jip van 35 jaar leeft van bijstand
      Maar het is niet bekend of Jip bijstand krijgt
      En Jip gaf iets nog niet door, de dag is onbekend
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over een open verandering nog niet te zeggen

    @S-2807
    Scenario: Een verandering moet vandaag nog door
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf een verandering van 1 oktober 2026 nog niet door
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over een open verandering ja
      En noemt een van de stappen vandaag nog doorgeven

    @S-2808
    Scenario: Jip wil dit niet zeggen
      Stel Jip van 35 jaar leeft van bijstand
      Maar Jip wil niet zeggen of er iets veranderde
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over een open verandering nog niet te zeggen

    @S-2809
    Scenario: De plicht zelf blijft dan duidelijk
      Stel Jip van 35 jaar leeft van bijstand
      Maar Jip wil niet zeggen of er iets veranderde
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord ja
      En is nog nodig het antwoord over een verandering

    @S-2810
    Scenario: Op 1 juli 2025 geldt deze plicht ook
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip op 1 juli 2025 vraagt wat er doorgegeven moet worden
      Dan is het antwoord ja

    @S-2811
    Scenario: Op 30 juni 2025 is er geen antwoord
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip op 30 juni 2025 vraagt wat er doorgegeven moet worden
      Dan geeft Rechtop geen antwoord over die dag

  Regel: Wie het zelf binnen 60 dagen doorgeeft, krijgt soms alleen een waarschuwing (artikel 18a lid 4)
    Een fout herstellen moet lonen. De 60 dagen staan in artikel 2aa van het Boetebesluit.
    Bron: artikel 18a lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18a
    Bron: artikel 18a lid 4 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel18a

    @S-2812
    Scenario: Na 60 dagen mag de gemeente nog alleen waarschuwen
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf een verandering van 2 september 2026 nog niet door
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan mag de gemeente beslissen over alleen een waarschuwing
      En noemt een van de stappen een dag waarvoor het door moet

    @S-2813
    Scenario: Na 61 dagen kan dat niet meer
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf een verandering van 1 september 2026 nog niet door
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over alleen een waarschuwing nee
      En noemt een van de stappen een lagere boete bij zelf melden

    @S-2814
    Scenario: De gemeente vroeg er al naar
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf een verandering van 1 oktober 2026 nog niet door
      En de gemeente vroeg er al naar
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over alleen een waarschuwing nee

    @S-2815
    Scenario: Jip kreeg kort ervoor al een waarschuwing
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf een verandering van 1 oktober 2026 nog niet door
      En Jip kreeg kort ervoor al een waarschuwing
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over alleen een waarschuwing nee

    @S-2816
    Scenario: De dag is niet bekend
      Stel Jip van 35 jaar leeft van bijstand
      En Jip gaf iets nog niet door, de dag is onbekend
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over alleen een waarschuwing nog niet te zeggen
      En is nog nodig de dag waarop het door moest

    @S-2820
    Scenario: Wie alles doorgaf, krijgt ook geen waarschuwing
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan is het antwoord over alleen een waarschuwing nee

  Regel: Missen er papieren, dan mag de gemeente de betaling kort stoppen (artikel 54 lid 1)
    Iemand krijgt eerst de kans om het te herstellen.
    Bron: artikel 54 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel54

    @S-2817
    Scenario: De stappen noemen hoe lang dat mag
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan noemt een van de stappen acht weken

    @S-2818
    Scenario: Wie geen geld meer heeft, kan naar de rechter
      Stel Jip van 35 jaar leeft van bijstand
      Wanneer Jip vraagt wat er doorgegeven moet worden
      Dan noemt een van de stappen de rechter
