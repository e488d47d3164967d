# language: nl
Functionaliteit: Werken naast bijstand
  Mensen horen welk deel van hun loon zij mogen houden, en wat zij daarvoor doen.
  De cijfers bij de verhalen lopen van S-1000 tot en met S-1099.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Zes maanden telt een kwart van het loon niet mee (artikel 31 lid 2 onder n)
    Werken moet lonen. De gemeente beoordeelt of het helpt bij het vinden van werk.
    Het gaat om hoogstens 289 euro per maand.
    Bron: artikel 31 lid 2 onder n Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1000
    Scenario: Sam vroeg het nog niet aan de gemeente
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen
      En ligt het bedrag tussen € 0,00 en € 150,00 per maand

    @S-1001
    Scenario: De gemeente laat een kwart van het loon vrij
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het bedrag € 150,00 per maand

    @S-1002
    Scenario: Een kwart is net niet meer dan de grens
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.155,96 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het bedrag € 288,99 per maand

    @S-1003
    Scenario: Een kwart is meer dan de grens
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.300,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het bedrag € 289,00 per maand

    @S-1004
    Scenario: De gemeente zei dat al het loon meetelt
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En de gemeente telt al het loon mee
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het antwoord nee

    @S-1005
    Scenario: Wie een nee kreeg, hoort van bezwaar
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En de gemeente telt al het loon mee
      Wanneer Sam vraagt of loon vrij blijft
      Dan noemt een van de stappen een bezwaar

    @S-1006
    Scenario: Het is niet bekend wat de gemeente zei
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend wat de gemeente over het loon zei
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het antwoord nog niet te zeggen

    @S-1007
    Scenario: Het antwoord van de gemeente is dan nog nodig
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend wat de gemeente over het loon zei
      Wanneer Sam vraagt of loon vrij blijft
      Dan is nog nodig het antwoord over het loon

    @S-1008
    Scenario: Na vijf maanden is er nog een maand over
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En een kwart telde al 5 maanden niet mee
      Wanneer Sam vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen

    @S-1009
    Scenario: Na zes maanden is dit deel voorbij
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En een kwart telde al 6 maanden niet mee
      Wanneer Sam vraagt of loon vrij blijft
      Dan is het antwoord nee

    @S-1010
    Scenario: Het is niet bekend hoeveel maanden het al duurt
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend hoeveel maanden een kwart vrij was
      Wanneer Sam vraagt of loon vrij blijft
      Dan is nog nodig het aantal maanden met een kwart

    @S-1011
    Scenario: Sam vraagt nog bijstand aan
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam vraagt bijstand aan en verdient € 600,00 netto
      Wanneer Sam vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen
      En noemt een van de stappen eerst bijstand aanvragen

    @S-1012
    Scenario: Sam heeft nog geen werk en wil weten wat mag
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      En Sam krijgt bijstand en heeft geen werk
      Wanneer Sam vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen
      En ligt het bedrag tussen € 0,00 en € 289,00 per maand

  Regel: Onder 27 jaar is er geen kwart (artikel 31 lid 5)
    De wet wil dat jonge mensen eerst naar school of helemaal aan het werk gaan.
    Bron: artikel 31 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1013
    Scenario: Femke is 26 jaar en werkt
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke vraagt of loon vrij blijft
      Dan is het antwoord nee
      En is het antwoord over een kwart van het loon nee

    @S-1014
    Scenario: Femke is 27 jaar en werkt
      Stel Femke van 27 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen

    @S-1015
    Scenario: Femke hoort dat haar gemeente nu al anders kan doen
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke vraagt of loon vrij blijft
      Dan noemt een van de stappen het nieuwe deel vanaf 2027

    @S-1016
    Scenario: Op 31 december 2025 kon dat nog niet
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 31 december 2025 vraagt of loon vrij blijft
      Dan noemt geen van de stappen het nieuwe deel vanaf 2027

    @S-1017
    Scenario: Op 1 januari 2026 kan dat wel
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 1 januari 2026 vraagt of loon vrij blijft
      Dan noemt een van de stappen het nieuwe deel vanaf 2027

    @S-1018
    Scenario: De leeftijd van Femke is niet bekend
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend hoe oud Femke is
      Wanneer Femke vraagt of loon vrij blijft
      Dan is het antwoord nog niet te zeggen

  Regel: Met AOW-leeftijd geldt het kwart zonder einde (artikel 31 lid 2 onder n)
    Wie AOW-leeftijd heeft, hoeft geen werk meer te zoeken. De gemeente beoordeelt niets.
    Bron: artikel 31 lid 2 onder n Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1019
    Scenario: Imani is 68 jaar en werkt een paar uur
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Imani vraagt of loon vrij blijft
      Dan is het antwoord ja
      En is het bedrag € 150,00 per maand

  Regel: Wie medisch urenbeperkt is, houdt 15 procent (artikel 31 lid 2 onder y)
    Wie door ziekte minder uren kan werken, mag ook iets overhouden.
    Dit geldt op elke leeftijd en heeft geen einde.
    Bron: artikel 31 lid 2 onder y Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1020
    Scenario: Mika is medisch urenbeperkt en 22 jaar
      Stel Mika van 22 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika vraagt of loon vrij blijft
      Dan is het bedrag € 90,00 per maand

    @S-1021
    Scenario: Vijftien procent is meer dan de grens
      Stel Mika van 22 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 1.300,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika vraagt of loon vrij blijft
      Dan is het bedrag € 182,73 per maand

    @S-1022
    Scenario: Het kwart gaat voor
      Stel Mika van 30 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika met een medische beperking houdt een kwart
      Wanneer Mika vraagt of loon vrij blijft
      Dan is het bedrag € 150,00 per maand

    @S-1023
    Scenario: Minstens 15 procent, misschien een kwart
      Stel Mika van 30 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika vraagt of loon vrij blijft
      Dan ligt het bedrag tussen € 90,00 en € 150,00 per maand

    @S-1024
    Scenario: Het is niet bekend of Mika medisch urenbeperkt is
      Stel Mika van 22 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend of Mika medisch urenbeperkt is
      Wanneer Mika vraagt of loon vrij blijft
      Dan is nog nodig het antwoord over de medische beperking

    @S-1025
    Scenario: Alleen de partner van Kim is medisch urenbeperkt
      Stel Kim van 25 en Noor van 26 zijn een paar zonder inkomen
      Maar Kim krijgt bijstand en verdient € 600,00 netto per maand
      En alleen de partner is medisch urenbeperkt
      Wanneer Kim vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij een medische beperking nee

    @S-1026
    Scenario: Wie ziek is, hoort wat te vragen
      Stel Mika van 22 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Mika vraagt of loon vrij blijft
      Dan noemt een van de stappen advies van het UWV

    @S-1062
    Scenario: Het medische deel geldt op elke leeftijd
      Stel Mika van 22 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij een medische beperking ja

    @S-1063
    Scenario: Naast een kwart blijft niet nog eens 15 procent vrij
      Stel Mika van 30 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika met een medische beperking houdt een kwart
      Wanneer Mika vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij een medische beperking nee

  Regel: Werk met loonkostensubsidie: een jaar 15 procent (artikel 31 lid 2 onder z)
    Na de zes maanden met een kwart komt een jaar met 15 procent.
    Bron: artikel 31 lid 2 onder z Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1027
    Scenario: Anwar begint aan dat jaar
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield een kwart 6 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het bedrag € 90,00 per maand

    @S-1028
    Scenario: De zes maanden ervoor zijn nog bezig
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield een kwart 5 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij loonkostensubsidie nee

    @S-1029
    Scenario: Zonder subsidie geldt dit deel niet
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En een kwart telde al 6 maanden niet mee
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij loonkostensubsidie nee

    @S-1030
    Scenario: Onder 27 jaar is de wet niet duidelijk
      Stel Anwar van 24 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar werkt met loonkostensubsidie
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord nog niet te zeggen

    @S-1064
    Scenario: Op 27 jaar is de wet wel duidelijk
      Stel Anwar van 27 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield een kwart 5 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij loonkostensubsidie nee

    @S-1065
    Scenario: Het medische deel gaat voor
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met een beperking en subsidie hield een kwart
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord over het deel bij loonkostensubsidie nee

  Regel: Na dat jaar beoordeelt de gemeente het opnieuw (artikel 31 lid 2 onder aa)
    Kan iemand niet meer uren werken, dan houdt die 15 procent.
    Bron: artikel 31 lid 2 onder aa Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1031
    Scenario: Na elf maanden loopt het jaar nog
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield 15 procent 11 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord ja

    @S-1032
    Scenario: Na twaalf maanden is de gemeente aan zet
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield 15 procent 12 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan beslist de gemeente over het tweede deel bij subsidie

    @S-1066
    Scenario: Het tweede deel begint niet voor twaalf maanden
      Stel Anwar van 40 jaar woont alleen en heeft geen inkomen
      Maar Anwar krijgt bijstand en verdient € 600,00 netto per maand
      En Anwar met subsidie hield 15 procent 11 maanden
      Wanneer Anwar vraagt of loon vrij blijft
      Dan is het antwoord over het tweede deel bij subsidie nee

  Regel: Ouders die alleen zorgen, houden 12,5 procent (artikel 31 lid 2 onder r)
    Wie alleen voor een jong kind zorgt, kan vaak minder werken.
    Bron: artikel 31 lid 2 onder r Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1033
    Scenario: Robin zorgt alleen voor een kind van 11 jaar
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt bijstand en verdient € 600,00 na zes maanden
      En Robin zorgt helemaal alleen voor een kind van 11 jaar
      Wanneer Robin vraagt of loon vrij blijft
      Dan beslist de gemeente over het deel voor een ouder alleen

    @S-1034
    Scenario: De gemeente laat dat deel vrij
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 600,00
      En Robin zorgt helemaal alleen voor een kind van 11 jaar
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het bedrag € 75,00 per maand

    @S-1035
    Scenario: Het loon is hoog en de grens geldt
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 1.500,00
      En Robin zorgt helemaal alleen voor een kind van 11 jaar
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het bedrag € 180,17 per maand

    @S-1036
    Scenario: Het kind is 12 jaar
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin krijgt bijstand en verdient € 600,00 na zes maanden
      En Robin zorgt helemaal alleen voor een kind van 12 jaar
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het antwoord over het deel voor een ouder alleen nee

    @S-1037
    Scenario: Na 29 maanden telt nog een maand
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 600,00
      En Robin houdt als ouder al 29 maanden 12,5 procent
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het antwoord ja

    @S-1038
    Scenario: Na 30 maanden is dit deel voorbij
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 600,00
      En Robin houdt als ouder al 30 maanden 12,5 procent
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het antwoord nee

    @S-1067
    Scenario: Het medische deel gaat voor het deel van een ouder
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 600,00
      En Robin met een beperking zorgt alleen voor een kind
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het antwoord over het deel voor een ouder alleen nee

    @S-1068
    Abstract Scenario: Het deel bij loonkostensubsidie gaat voor dat van een ouder
      Stel Robin van 35 jaar woont alleen en heeft geen inkomen
      Maar Robin kreeg na zes maanden weer een deel van € 600,00
      En Robin als ouder met subsidie hield 15 procent <aantal> maanden
      Wanneer Robin vraagt of loon vrij blijft
      Dan is het antwoord over het deel voor een ouder alleen nee

      Voorbeelden:
        | aantal |
        | 11     |
        | 12     |

  Regel: Elk half jaar verandert de grens (artikel 38 lid 4)
    De grens gaat mee met het minimumloon.
    Bron: artikel 38 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel38

    @S-1039
    Scenario: Op 30 juni 2026 is de grens 285 euro
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.300,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam op 30 juni 2026 vraagt of loon vrij blijft
      Dan is het bedrag € 285,00 per maand

    @S-1040
    Scenario: Op 1 juli 2026 is de grens 289 euro
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 1.300,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Sam op 1 juli 2026 vraagt of loon vrij blijft
      Dan is het bedrag € 289,00 per maand

  Regel: Een premie telt tot een grens niet mee (artikel 31 lid 2 onder j)
    Met een premie beloont de gemeente wie zijn best doet. De grens is 3.446 euro per jaar.
    Bron: artikel 31 lid 2 onder j Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1041
    Scenario: Een premie precies op de grens
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 3.446,00 premie naast bijstand
      Wanneer Bo vraagt of loon vrij blijft
      Dan beslist de gemeente over de premie

    @S-1042
    Scenario: Een premie van een cent meer
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 3.446,01 premie naast bijstand
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over de premie nee

    @S-1043
    Scenario: Onder 27 jaar is er geen vrije premie
      Stel Bo van 26 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 500,00 premie naast bijstand
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over de premie nee

    @S-1069
    Scenario: Op 27 jaar kan het wel
      Stel Bo van 27 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 500,00 premie naast bijstand
      Wanneer Bo vraagt of loon vrij blijft
      Dan beslist de gemeente over de premie

    @S-1044
    Scenario: Met een beperking kan het wel onder 27 jaar
      Stel Bo van 26 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 500,00 premie naast bijstand
      En Bo hoort bij de doelgroep loonkostensubsidie
      Wanneer Bo vraagt of loon vrij blijft
      Dan beslist de gemeente over de premie

    @S-1045
    Scenario: Op 30 juni 2023 kon dat nog niet
      Stel Bo van 26 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 500,00 premie naast bijstand
      En Bo hoort bij de doelgroep loonkostensubsidie
      Wanneer Bo op 30 juni 2023 vraagt of loon vrij blijft
      Dan is het antwoord over de premie nee

    @S-1046
    Scenario: Op 1 juli 2023 kan het
      Stel Bo van 26 jaar woont alleen en heeft geen inkomen
      En Bo kreeg dit jaar € 500,00 premie naast bijstand
      En Bo hoort bij de doelgroep loonkostensubsidie
      Wanneer Bo op 1 juli 2023 vraagt of loon vrij blijft
      Dan beslist de gemeente over de premie

  Regel: Geld voor vrijwilligerswerk telt tot een grens niet mee (artikel 31 lid 2 onder k)
    Vrijwilligers maken kosten. De grens is 220 euro per maand en 2.200 euro per jaar.
    Bron: artikel 31 lid 2 onder k Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1047
    Scenario: Precies de grens van een maand
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo krijgt naast bijstand € 220,00 voor vrijwilligerswerk
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk ja

    @S-1048
    Scenario: Een cent meer in een maand
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo krijgt naast bijstand € 220,01 voor vrijwilligerswerk
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk nee

    @S-1049
    Scenario: Precies de grens van een jaar
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo kreeg naast bijstand € 2.200,00 in het jaar als vrijwilliger
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk ja

    @S-1050
    Scenario: Een cent meer in een jaar
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo kreeg naast bijstand € 2.200,01 in het jaar als vrijwilliger
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk nee

    @S-1051
    Scenario: Onder 27 jaar telt dat geld mee
      Stel Bo van 26 jaar woont alleen en heeft geen inkomen
      En Bo krijgt naast bijstand € 100,00 voor vrijwilligerswerk
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk nee

    @S-1070
    Scenario: Op 27 jaar telt dat geld niet mee
      Stel Bo van 27 jaar woont alleen en heeft geen inkomen
      En Bo krijgt naast bijstand € 100,00 voor vrijwilligerswerk
      Wanneer Bo vraagt of loon vrij blijft
      Dan is het antwoord over het vrijwilligerswerk ja

  Regel: Vanaf 2027 telt 15 procent niet mee, ook onder 27 jaar (artikel 34a lid 1 onder a)
    De regels worden voor iedereen hetzelfde. Een hoogste bedrag is er dan niet.
    Het besluit dat dit in 2027 begint, moet nog komen.
    Bron: artikel 34a lid 1 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34a

    @S-1052
    Scenario: Op 31 december 2026 geldt het nog niet voor Femke
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 31 december 2026 vraagt of loon vrij blijft
      Dan is het antwoord nee

    @S-1053
    Scenario: Op 1 januari 2027 beoordeelt de gemeente het
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen
      En ligt het bedrag tussen € 0,00 en € 90,00 per maand

    @S-1054
    Scenario: Een hoogste bedrag is er dan niet
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 1.400,00 netto per maand
      En de gemeente laat een deel van het loon vrij
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het bedrag € 210,00 per maand

    @S-1055
    Scenario: Na elf maanden loopt het eerste jaar nog
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En de nieuwe 15 procent telt al 11 maanden niet mee
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan beslist de gemeente over het nieuwe deel

    @S-1056
    Scenario: Wie de AOW-leeftijd heeft, houdt een kwart
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Imani op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het antwoord over het nieuwe kwart ja

    @S-1057
    Scenario: Wie medisch urenbeperkt is, houdt 15 procent
      Stel Mika van 26 jaar woont alleen en heeft geen inkomen
      Maar Mika krijgt bijstand en verdient € 600,00 netto per maand
      En Mika is medisch urenbeperkt
      Wanneer Mika op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het antwoord over het nieuwe medische deel ja

    @S-1071
    Scenario: Met AOW-leeftijd geldt het nieuwe deel niet
      Stel Imani van 68 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Imani op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het antwoord over het nieuwe deel nee

    @S-1072
    Abstract Scenario: Op 31 december 2026 gelden de oude delen nog
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 31 december 2026 vraagt of loon vrij blijft
      Dan is het antwoord over <oud> nee
      En hoort <nieuw> niet bij het antwoord

      Voorbeelden:
        | oud                                 | nieuw                    |
        | een kwart van het loon              | het nieuwe deel          |
        | het deel bij een medische beperking | de verlenging            |
        | het deel bij loonkostensubsidie     | het nieuwe medische deel |
        | het tweede deel bij subsidie        | het nieuwe kwart         |
        | het deel voor een ouder alleen      | het nieuwe kwart         |

    @S-1073
    Abstract Scenario: Op 1 januari 2027 zijn de oude delen weg
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan hoort <oud> niet bij het antwoord

      Voorbeelden:
        | oud                                 |
        | een kwart van het loon              |
        | het deel bij een medische beperking |
        | het deel bij loonkostensubsidie     |
        | het tweede deel bij subsidie        |
        | het deel voor een ouder alleen      |

  Regel: Na het eerste jaar mag de gemeente verlengen (artikel 34a lid 2)
    Lukt meer werken niet, dan mag het langer. Bij nieuw werk mag het opnieuw beginnen.
    Bron: artikel 34a lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34a

    @S-1058
    Scenario: Het eerste jaar van Femke is voorbij
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En de nieuwe 15 procent telt al 12 maanden niet mee
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan mag de gemeente beslissen over de verlenging

    @S-1059
    Scenario: Femke hoort dat zij verlenging kan vragen
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En de nieuwe 15 procent telt al 12 maanden niet mee
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan noemt een van de stappen verlenging

    @S-1074
    Scenario: Na elf maanden is er nog niets te verlengen
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En de nieuwe 15 procent telt al 11 maanden niet mee
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het antwoord over de verlenging nee

    @S-1075
    Scenario: Na twaalf maanden is het eerste deel voorbij
      Stel Femke van 26 jaar woont alleen en heeft geen inkomen
      Maar Femke krijgt bijstand en verdient € 600,00 netto per maand
      En de nieuwe 15 procent telt al 12 maanden niet mee
      Wanneer Femke op 1 januari 2027 vraagt of loon vrij blijft
      Dan is het antwoord over het nieuwe deel nee

  Regel: Voor de eerste dag geven wij geen antwoord (artikel 31 lid 2)
    Rechtop kent de wet vanaf 2023.
    Bron: artikel 31 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel31

    @S-1060
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam op 31 december 2022 vraagt of loon vrij blijft
      Dan geeft Rechtop geen antwoord over die dag

    @S-1061
    Scenario: Op 1 januari 2023 is er een antwoord
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam op 1 januari 2023 vraagt of loon vrij blijft
      Dan moet de gemeente dit beoordelen
      En ligt het bedrag tussen € 0,00 en € 150,00 per maand
