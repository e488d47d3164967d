# language: nl
Functionaliteit: Vier weken wachten met de aanvraag
  Jonge mensen horen vooraf of zij moeten wachten, tot welke dag, en wie daarover gaat.
  De cijfers bij de verhalen lopen van S-001 tot en met S-099.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie jonger is dan 27 jaar, wacht eerst vier weken (artikel 41 lid 4)
    Jonge mensen zoeken eerst vier weken naar werk of een opleiding.
    Bron: artikel 41 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-001
    Scenario: Samira van 22 jaar wacht vier weken
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      En de melding is op 1 november 2026
      Wanneer Samira vraagt of wachten moet
      Dan is het antwoord ja
      En kan de aanvraag vanaf 29 november 2026

    @S-002
    Scenario: Robin van 26 jaar wacht ook
      Stel Robin van 26 jaar woont alleen en heeft geen inkomen
      Wanneer Robin vraagt of wachten moet
      Dan is het antwoord ja

    @S-056
    Scenario: Samira van 26 jaar wordt 27 jaar
      Stel Samira van 26 jaar woont alleen en heeft geen inkomen
      Wanneer Samira vraagt of wachten moet
      Dan is het antwoord ja
      En verandert dat waarschijnlijk als Samira 27 jaar wordt

    @S-003
    Scenario: Mika van 27 jaar hoeft niet te wachten
      Stel Mika van 27 jaar woont alleen en heeft geen inkomen
      En de melding is op 1 november 2026
      Wanneer Mika vraagt of wachten moet
      Dan is het antwoord nee
      En komt dat door artikel 41 lid 4

    @S-004
    Scenario: Twee partners van 24 en 25 jaar wachten samen
      Stel Yara van 24 en Sam van 25 zijn een paar zonder inkomen
      Wanneer Yara vraagt of wachten moet
      Dan is het antwoord ja

    @S-005
    Scenario: De partner is 26 jaar
      Stel Yara van 24 en Sam van 26 zijn een paar zonder inkomen
      Wanneer Yara vraagt of wachten moet
      Dan is het antwoord ja

    @S-006
    Scenario: De partner is 27 jaar
      Stel Yara van 24 en Sam van 27 zijn een paar zonder inkomen
      Wanneer Yara vraagt of wachten moet
      Dan is het antwoord nee

    @S-007
    Scenario: De partner is 28 jaar
      Stel Nikita van 26 en Bo van 28 zijn een paar zonder inkomen
      Wanneer Nikita vraagt of wachten moet
      Dan is het antwoord nee

    @S-008
    Scenario: Wie voor altijd apart leeft van een oudere partner, wacht wel
      Stel Nikita van 24 en Bo van 28 zijn een paar zonder inkomen
      Maar zij leven voor altijd apart
      Wanneer Nikita vraagt of wachten moet
      Dan is het antwoord ja

    @S-009
    Scenario: Voor losse kosten hoeft niemand te wachten
      Stel Amal van 22 jaar woont alleen en heeft geen inkomen
      En Amal vraagt geld voor losse kosten
      Wanneer Amal vraagt of wachten moet
      Dan is het antwoord nee

    @S-010
    Scenario: De leeftijd is niet bekend
      Stel Kim van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoe oud Kim is
      Wanneer Kim vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

    @S-011
    Scenario: De leeftijd van de partner van Kim is niet bekend
      Stel Kim van 22 en Jip van 24 zijn een paar zonder inkomen
      Maar het is niet bekend hoe oud de partner is
      Wanneer Kim vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd van de partner

    @S-012
    Scenario: Voor wie 30 jaar is, maakt de leeftijd van de partner niet uit
      Stel Kim van 30 en Jip van 24 zijn een paar zonder inkomen
      Maar het is niet bekend hoe oud de partner is
      Wanneer Kim vraagt of wachten moet
      Dan is het antwoord nee

    @S-013
    Scenario: Een enkele leeftijd kan genoeg zijn
      Stel over Charlie is alleen de leeftijd van 30 jaar bekend
      Wanneer Charlie vraagt of wachten moet
      Dan is het antwoord nee

    @S-014
    Scenario: Het is niet bekend waar het geld voor is
      Stel Charlie van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend waarvoor het geld nodig is
      Wanneer Charlie vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het doel van het geld

    @S-050
    Scenario: Het is niet bekend of er een partner is
      Stel Charlie van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er een partner is
      Wanneer Charlie vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een partner

  Regel: Wachten kost geen geld (artikel 44 lid 1)
    De bijstand telt vanaf de melding, ook als de aanvraag vier weken later komt.
    Bron: artikel 44 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44

    @S-015
    Scenario: De bijstand van Samira telt vanaf de melding
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      En de melding is op 1 november 2026
      Wanneer Samira vraagt of wachten moet
      Dan gaat bijstand in op 1 november 2026

    @S-016
    Scenario: Na een melding in december komt de aanvraag in januari
      Stel Luca van 22 jaar woont alleen en heeft geen inkomen
      En de melding is op 15 december 2026
      Wanneer Luca vraagt of wachten moet
      Dan kan de aanvraag vanaf 12 januari 2027
      En gaat bijstand in op 15 december 2026

    @S-051
    Scenario: Wie uit de EU komt en niet werkt, vraagt eerst advies
      Stel Luca van 22 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of wachten moet
      Dan noemt een van de stappen gratis advies
      En noemt geen van de stappen de melding

  Regel: Wie in de vier weken 27 jaar wordt, krijgt nog geen zeker antwoord (artikel 41 lid 4)
    De wet zegt niet welke dag telt voor de leeftijd.
    Bron: artikel 41 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-017
    Scenario: Tess wordt 27 jaar binnen vier weken
      Stel Tess van 26 jaar woont alleen en heeft geen inkomen
      En de leeftijd wordt 27 jaar binnen vier weken
      Wanneer Tess vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen

    @S-018
    Scenario: Het is niet bekend wanneer Tess 27 jaar wordt
      Stel Tess van 26 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of de verjaardag binnen vier weken is
      Wanneer Tess vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de verjaardag

    @S-019
    Scenario: Tess wordt 27 jaar twee weken na de melding
      Stel Tess is geboren op 15 november 1999
      En de melding is op 1 november 2026
      Wanneer Tess vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen

    @S-020
    Scenario: Tess wordt 27 jaar zes weken na de melding
      Stel Tess is geboren op 15 december 1999
      En de melding is op 1 november 2026
      Wanneer Tess vraagt of wachten moet
      Dan is het antwoord ja

    @S-021
    Scenario: Tess wordt 27 jaar op de dag van de melding
      Stel Tess is geboren op 1 november 1999
      En de melding is op 1 november 2026
      Wanneer Tess vraagt of wachten moet
      Dan is het antwoord nee

    @S-054
    Scenario: Tess vraagt het op haar 27e verjaardag, binnen de vier weken
      Stel Tess is geboren op 15 november 1999
      En de melding is op 1 november 2026
      Wanneer Tess op 15 november 2026 vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En kan de aanvraag vanaf 29 november 2026

    @S-055
    Scenario: Tess van 27 jaar vraagt het na de vier weken
      Stel Tess is geboren op 15 november 1999
      En de melding is op 1 november 2026
      Wanneer Tess op 29 november 2026 vraagt of wachten moet
      Dan is het antwoord nee

  Regel: Na praktijkonderwijs of vso is er een jaar geen wachttijd (artikel 41 lid 4 onder a)
    Deze jonge mensen hebben meer hulp nodig om werk te vinden. Dit geldt vanaf 1 juli 2023.
    Bron: artikel 41 lid 4 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-022
    Scenario: Femke zat tot 15 januari op het vso
      Stel Femke van 22 jaar woont alleen en heeft geen inkomen
      En de laatste dag op het vso was 15 januari 2026
      En de melding is op 1 november 2026
      Wanneer Femke vraagt of wachten moet
      Dan is het antwoord nee

    @S-023
    Scenario: De laatste dag op het vso is precies een jaar geleden
      Stel Femke van 22 jaar woont alleen en heeft geen inkomen
      En de laatste dag op het vso was 1 november 2025
      En de melding is op 1 november 2026
      Wanneer Femke vraagt of wachten moet
      Dan is het antwoord nee

    @S-024
    Scenario: De laatste dag op het vso is een jaar en een dag geleden
      Stel Femke van 22 jaar woont alleen en heeft geen inkomen
      En de laatste dag op het vso was 31 oktober 2025
      En de melding is op 1 november 2026
      Wanneer Femke vraagt of wachten moet
      Dan is het antwoord ja

    @S-025
    Scenario: De partner zat in het laatste jaar op praktijkonderwijs
      Stel Ravi van 22 en Noor van 20 zijn een paar zonder inkomen
      En een van hen zat het laatste jaar op praktijkonderwijs
      Wanneer Ravi vraagt of wachten moet
      Dan is het antwoord nee

    @S-052
    Scenario: Van een paar is maar een laatste schooldag bekend
      Stel Ravi van 22 en Noor van 20 zijn een paar zonder inkomen
      En de laatste dag op het vso was 31 oktober 2025
      En de melding is op 1 november 2026
      Wanneer Ravi vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen

    @S-026
    Scenario: Het is niet bekend of Ravi op het vso zat
      Stel Ravi van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Ravi op het vso zat
      Wanneer Ravi vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de school van het laatste jaar

    @S-027
    Scenario: Op 30 juni 2023 telt praktijkonderwijs nog niet
      Stel Ravi van 22 jaar woont alleen en heeft geen inkomen
      En een van hen zat het laatste jaar op praktijkonderwijs
      Wanneer Ravi op 30 juni 2023 vraagt of wachten moet
      Dan is het antwoord ja

    @S-028
    Scenario: Vanaf 1 juli 2023 telt praktijkonderwijs wel
      Stel Ravi van 22 jaar woont alleen en heeft geen inkomen
      En een van hen zat het laatste jaar op praktijkonderwijs
      Wanneer Ravi op 1 juli 2023 vraagt of wachten moet
      Dan is het antwoord nee

  Regel: Wie door ziekte of beperking minder kan werken, wacht niet (artikel 41 lid 4 onder b)
    Voor hen is zoeken zonder hulp te zwaar. Dit geldt vanaf 1 juli 2023.
    Bron: artikel 41 lid 4 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-029
    Scenario: Dani kan door ziekte minder uren werken
      Stel Dani van 22 jaar woont alleen en heeft geen inkomen
      En Dani is medisch urenbeperkt
      Wanneer Dani vraagt of wachten moet
      Dan is het antwoord nee
      En komt dat door artikel 41 lid 4

    @S-030
    Scenario: Demi hoort bij de doelgroep loonkostensubsidie
      Stel Demi van 22 jaar woont alleen en heeft geen inkomen
      En Demi hoort bij de doelgroep loonkostensubsidie
      Wanneer Demi vraagt of wachten moet
      Dan is het antwoord nee

    @S-031
    Scenario: Het is niet bekend of Dani medisch urenbeperkt is
      Stel Dani van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Dani medisch urenbeperkt is
      Wanneer Dani vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de medische beperking

    @S-032
    Scenario: Op 30 juni 2023 telt een medische beperking nog niet
      Stel Dani van 22 jaar woont alleen en heeft geen inkomen
      En Dani is medisch urenbeperkt
      Wanneer Dani op 30 juni 2023 vraagt of wachten moet
      Dan is het antwoord ja

    @S-033
    Scenario: Vanaf 1 juli 2023 telt een medische beperking wel
      Stel Dani van 22 jaar woont alleen en heeft geen inkomen
      En Dani is medisch urenbeperkt
      Wanneer Dani op 1 juli 2023 vraagt of wachten moet
      Dan is het antwoord nee

    @S-034
    Scenario: Op 30 juni 2023 telt de doelgroep loonkostensubsidie nog niet
      Stel Demi van 22 jaar woont alleen en heeft geen inkomen
      En Demi hoort bij de doelgroep loonkostensubsidie
      Wanneer Demi op 30 juni 2023 vraagt of wachten moet
      Dan is het antwoord ja

    @S-035
    Scenario: Vanaf 1 juli 2023 telt de doelgroep loonkostensubsidie wel
      Stel Demi van 22 jaar woont alleen en heeft geen inkomen
      En Demi hoort bij de doelgroep loonkostensubsidie
      Wanneer Demi op 1 juli 2023 vraagt of wachten moet
      Dan is het antwoord nee

  Regel: De gemeente mag de aanvraag eerder behandelen (artikel 41 lid 11)
    Voor sommige jonge mensen is wachten te zwaar. De gemeente mag dan eerder beginnen.
    Bron: artikel 41 lid 11 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-036
    Scenario: Senna heeft een reden en de gemeente zei nog niets
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      En wachten is te zwaar voor Senna
      Wanneer Senna vraagt of wachten moet
      Dan mag de gemeente beslissen

    @S-037
    Scenario: Zolang de gemeente niets zegt, geldt voor Senna de gewone dag
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      En wachten is te zwaar voor Senna
      En de melding is op 1 november 2026
      Wanneer Senna vraagt of wachten moet
      Dan kan de aanvraag vanaf 29 november 2026

    @S-038
    Scenario: Senna heeft geen reden maar mag het wel vragen
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Senna vraagt of wachten moet
      Dan is het antwoord ja
      En kan Senna vragen om niet te wachten

    @S-039
    Scenario: De gemeente zei dat Anwar niet hoeft te wachten
      Stel Anwar van 22 jaar woont alleen en heeft geen inkomen
      En de gemeente zei dat Anwar niet hoeft te wachten
      Wanneer Anwar vraagt of wachten moet
      Dan is het antwoord nee
      En komt dat door artikel 41 lid 11

    @S-040
    Scenario: De gemeente schreef dat Anwar toch moet wachten
      Stel Anwar van 22 jaar woont alleen en heeft geen inkomen
      En wachten is te zwaar voor Anwar
      En de gemeente schreef dat Anwar moet wachten
      Wanneer Anwar vraagt of wachten moet
      Dan is het antwoord ja

    @S-041
    Scenario: Ook na een weigering kan Anwar er weer om vragen
      Stel Anwar van 22 jaar woont alleen en heeft geen inkomen
      En de gemeente schreef dat Anwar moet wachten
      Wanneer Anwar vraagt of wachten moet
      Dan is het antwoord ja
      En kan Anwar vragen om niet te wachten

    @S-053
    Scenario: Tegen een brief met nee kan Anwar bezwaar maken
      Stel Anwar van 22 jaar woont alleen en heeft geen inkomen
      En de gemeente schreef dat Anwar moet wachten
      Wanneer Anwar vraagt of wachten moet
      Dan noemt een van de stappen een bezwaar

    @S-042
    Scenario: Het is niet bekend of wachten te zwaar is
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of wachten te zwaar is
      Wanneer Senna vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de reden om niet te wachten

    @S-043
    Scenario: Het is niet bekend wat de gemeente zei
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend wat de gemeente zei over wachten
      Wanneer Senna vraagt of wachten moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord van de gemeente

    @S-044
    Scenario: Een vaste uitzondering gaat voor
      Stel Dani van 22 jaar woont alleen en heeft geen inkomen
      En Dani is medisch urenbeperkt
      Maar het is niet bekend of wachten te zwaar is
      Wanneer Dani vraagt of wachten moet
      Dan is het antwoord nee

    @S-045
    Scenario: Op 31 december 2025 mag de gemeente nog niet eerder beginnen
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      En wachten is te zwaar voor Senna
      Wanneer Senna op 31 december 2025 vraagt of wachten moet
      Dan is het antwoord ja
      En is er niets om te vragen

    @S-046
    Scenario: Vanaf 1 januari 2026 mag de gemeente eerder beginnen
      Stel Senna van 22 jaar woont alleen en heeft geen inkomen
      En wachten is te zwaar voor Senna
      Wanneer Senna op 1 januari 2026 vraagt of wachten moet
      Dan mag de gemeente beslissen

  Regel: Wie niet hoeft te wachten, kan meteen aanvragen (artikel 41 lid 12)
    De gemeente laat deze mensen direct na de melding aanvragen.
    Bron: artikel 41 lid 12 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-047
    Scenario: Mika van 27 jaar kan meteen aanvragen
      Stel Mika van 27 jaar woont alleen en heeft geen inkomen
      En de melding is op 1 november 2026
      Wanneer Mika vraagt of wachten moet
      Dan kan de aanvraag vanaf 1 november 2026

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 41)
    Van oudere regels is de tekst niet nagekeken. Dan is geen antwoord eerlijker.
    Bron: artikel 41 Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel41

    @S-048
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Samira op 31 december 2022 vraagt of wachten moet
      Dan geeft Rechtop geen antwoord over die dag

    @S-049
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Samira van 22 jaar woont alleen en heeft geen inkomen
      Wanneer Samira op 1 januari 2023 vraagt of wachten moet
      Dan is het antwoord ja
