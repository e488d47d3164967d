# language: nl
Functionaliteit: Een voorschot zolang er geen beslissing is
  Mensen horen wanneer de gemeente een voorschot moet geven, hoeveel, en wie kan helpen.
  De cijfers bij de verhalen lopen van S-1900 tot en met S-1999.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: De gemeente moet binnen vier weken een voorschot geven (artikel 52 lid 1)
    Niemand hoeft weken zonder geld te wachten. De vier weken tellen vanaf de aanvraag.
    Bron: artikel 52 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52

    @S-1900
    Scenario: Kim vroeg aan en wacht op de beslissing
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord ja

    @S-1901
    Scenario: Op dag 28 zijn de vier weken voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 29 november 2026 vraagt of er een voorschot komt
      Dan is het antwoord over de vier weken ja

    @S-1902
    Scenario: Op dag 27 zijn de vier weken nog niet voorbij
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 28 november 2026 vraagt of er een voorschot komt
      Dan is het antwoord over de vier weken nee

    @S-1903
    Scenario: Na de vier weken kan Kim naar de provincie
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 29 november 2026 vraagt of er een voorschot komt
      Dan noemt een van de stappen de provincie

    @S-1904
    Scenario: Voor het einde van de vier weken nog niet
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 28 november 2026 vraagt of er een voorschot komt
      Dan noemt geen van de stappen de provincie

    @S-1905
    Scenario: Kim meldde zich maar vroeg nog niets aan
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim meldde zich maar vroeg nog niets aan
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nee
      En komt dat door artikel 52 lid 1

    @S-1906
    Scenario: Kim heeft al een beslissing
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim heeft al een beslissing
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nee

    @S-1907
    Scenario: Het is niet bekend of er een beslissing is
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend of er een beslissing is
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nog niet te zeggen

    @S-1908
    Scenario: Het is niet bekend of Kim aanvroeg
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend of Kim bijstand aanvroeg
      Wanneer Kim vraagt of er een voorschot komt
      Dan is nog nodig het antwoord over de aanvraag

    @S-1909
    Scenario: Het is niet bekend wanneer Kim aanvroeg
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend wanneer Kim bijstand aanvroeg
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord over de vier weken nog niet te zeggen

    @S-1910
    Scenario: Dan vraagt Rechtop naar de dag
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend wanneer Kim bijstand aanvroeg
      Wanneer Kim vraagt of er een voorschot komt
      Dan is nog nodig de dag van de aanvraag

    @S-1911
    Scenario: Na meer dan acht weken hoort Kim wat dan kan
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 29 december 2026 vraagt of er een voorschot komt
      Dan noemt een van de stappen een brief over te laat beslissen

    @S-1912
    Scenario: Op zondag eindigen de acht weken, maandag telt nog mee
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 28 december 2026 vraagt of er een voorschot komt
      Dan noemt geen van de stappen een brief over te laat beslissen

    @S-1933
    Scenario: Ook voor het einde van de vier weken is er recht
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim op 28 november 2026 vraagt of er een voorschot komt
      Dan is het antwoord over het voorschot om van te leven ja

    @S-1934
    Scenario: Dan vraagt Rechtop naar de beslissing
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend of er een beslissing is
      Wanneer Kim vraagt of er een voorschot komt
      Dan is nog nodig de beslissing

  Regel: Ontbreken papieren door iemand zelf, dan hoeft het niet (artikel 52 lid 1 onder a)
    De gemeente moet kunnen zien of er recht is. Overmacht telt niet tegen iemand.
    Bron: artikel 52 lid 1 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52

    @S-1913
    Scenario: Kim heeft nog tijd voor papieren
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim heeft nog tijd voor papieren
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord ja

    @S-1914
    Scenario: Kim kan de papieren niet krijgen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim kan de papieren niet krijgen
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord ja

    @S-1915
    Scenario: Kim was zelf te laat
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim was zelf te laat met papieren
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nee

    @S-1916
    Scenario: Het is niet bekend of er papieren ontbreken
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend of er papieren ontbreken
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nog niet te zeggen

    @S-1917
    Scenario: Kim hoort wat helpt bij papieren
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim was zelf te laat met papieren
      Wanneer Kim vraagt of er een voorschot komt
      Dan noemt een van de stappen de papieren die iemand heeft

    @S-1935
    Scenario: Dan vraagt Rechtop naar de papieren
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend of er papieren ontbreken
      Wanneer Kim vraagt of er een voorschot komt
      Dan is nog nodig de papieren

    @S-1936
    Scenario: Na vier weken verandert er voor Kim niets
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim was zelf te laat met papieren
      Wanneer Kim op 29 november 2026 vraagt of er een voorschot komt
      Dan is het antwoord over de vier weken nee

  Regel: Is er duidelijk geen recht, dan is er geen voorschot (artikel 52 lid 1 onder b)
    Twijfel is niet genoeg. Het moet bij de aanvraag al duidelijk zijn.
    Bron: artikel 52 lid 1 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52

    @S-1918
    Scenario: Kim heeft meer inkomen dan de norm
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim krijgt € 1.500,00 ander inkomen per maand
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nee

    @S-1919
    Scenario: Of Kim naar school kan, is nog niet duidelijk
      Stel Kim van 24 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim kan nu een opleiding volgen
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord ja

    @S-1920
    Scenario: Het verblijf van Kim is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar het is niet bekend welk verblijf Kim heeft
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het antwoord nog niet te zeggen

  Regel: Het voorschot is minstens 95 procent van de bijstand (artikel 52 lid 2)
    Voor 2026 was dat minstens 90 procent.
    Bron: artikel 52 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52
    Bron: artikel 52 lid 2 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel52

    @S-1921
    Scenario: Het bedrag voor iemand alleen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het bedrag € 1.348,49 per maand

    @S-1922
    Scenario: Het bedrag voor een paar
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex vroeg bijstand aan op 1 november 2026
      Wanneer Alex vraagt of er een voorschot komt
      Dan is het bedrag € 1.926,40 per maand

    @S-1923
    Scenario: Inkomen gaat er eerst af
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      En Kim krijgt € 500,00 ander inkomen per maand
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het bedrag € 873,49 per maand

    @S-1924
    Scenario: Zonder eigen huis kan het bedrag lager zijn
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 november 2026
      Maar Kim slaapt buiten
      Wanneer Kim vraagt of er een voorschot komt
      Dan is het bedrag hoogstens € 1.348,49 per maand

    @S-1925
    Scenario: Op 31 december 2025 was het 90 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 december 2025
      Wanneer Kim op 31 december 2025 vraagt of er een voorschot komt
      Dan is het bedrag € 1.232,15 per maand

    @S-1926
    Scenario: Op 1 januari 2026 is het 95 procent
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 december 2025
      Wanneer Kim op 1 januari 2026 vraagt of er een voorschot komt
      Dan is het bedrag € 1.331,43 per maand

  Regel: Voor losse kosten mag de gemeente een voorschot geven (artikel 52 lid 3)
    De gemeente mag dat, maar hoeft niet.
    Bron: artikel 52 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel52

    @S-1927
    Scenario: Kim vraagt geld voor losse kosten
      Stel Kim van 35 jaar vraagt geld voor losse kosten
      En Kim vroeg bijstand aan op 1 november 2026
      Wanneer Kim vraagt of er een voorschot komt
      Dan mag de gemeente beslissen
      En mag de gemeente beslissen over het voorschot voor losse kosten

  Regel: Na de asielopvang mag het eerder (artikel 41 lid 8)
    Wie jonger is dan 27 jaar, moet soms eerst vier weken wachten. Bij nood mag de gemeente dan betalen.
    Bron: artikel 41 lid 8 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-1928
    Scenario: Yara van 22 jaar kwam net uit de asielopvang
      Stel Yara van 22 jaar woont alleen en heeft geen inkomen
      En Yara kwam net uit de asielopvang
      Maar Yara meldde zich maar vroeg nog niets aan
      Wanneer Yara vraagt of er een voorschot komt
      Dan mag de gemeente beslissen over het voorschot na de asielopvang

    @S-1929
    Scenario: Op 26 jaar geldt dit nog
      Stel Yara van 26 jaar woont alleen en heeft geen inkomen
      En Yara kwam net uit de asielopvang
      Maar Yara meldde zich maar vroeg nog niets aan
      Wanneer Yara vraagt of er een voorschot komt
      Dan mag de gemeente beslissen over het voorschot na de asielopvang

    @S-1930
    Scenario: Op 27 jaar kan Yara meteen aanvragen
      Stel Yara van 27 jaar woont alleen en heeft geen inkomen
      En Yara kwam net uit de asielopvang
      Maar Yara meldde zich maar vroeg nog niets aan
      Wanneer Yara vraagt of er een voorschot komt
      Dan is het antwoord over het voorschot na de asielopvang nee

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 52 lid 1)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 52 lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel52

    @S-1931
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 december 2022
      Wanneer Kim op 31 december 2022 vraagt of er een voorschot komt
      Dan geeft Rechtop geen antwoord over die dag

    @S-1932
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim vroeg bijstand aan op 1 december 2022
      Wanneer Kim op 1 januari 2023 vraagt of er een voorschot komt
      Dan is het antwoord ja
