# language: nl
Functionaliteit: Bijzondere bijstand voor losse kosten
  Mensen horen of de gemeente losse kosten mag of moet betalen, en wat zij kunnen doen.
  De cijfers bij de verhalen lopen van S-1300 tot en met S-1399.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Kosten die nodig zijn door iets bijzonders (artikel 35 lid 1)
    Wie zulke kosten niet kan betalen, heeft recht. De gemeente beoordeelt dat.
    Bron: artikel 35 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-1300
    Scenario: Noor heeft kosten die zij niet kan betalen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1301
    Scenario: Noor vraagt alleen geld voor losse kosten
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor vraagt geld voor losse kosten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1302
    Scenario: Er zijn geen losse kosten
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 35 lid 1

    @S-1303
    Scenario: De kosten zijn niet echt nodig
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar Noor kan zonder deze kosten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1304
    Scenario: Er is niets bijzonders aan de hand
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar de kosten van Noor komen niet door iets bijzonders
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1305
    Scenario: Wie twijfelt, mag toch aanvragen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar de kosten van Noor komen niet door iets bijzonders
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen het recht om aan te vragen

    @S-1306
    Scenario: Noor kan de kosten zelf betalen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar Noor kan de kosten zelf betalen
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1307
    Scenario: Het is niet bekend of Noor zelf kan betalen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar het is niet bekend of Noor zelf kan betalen
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over zelf betalen

    @S-1308
    Scenario: Het is niet bekend waarvoor de kosten zijn
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar het is niet bekend wat voor kosten Noor heeft
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de soort kosten

    @S-1309
    Scenario: Het is niet bekend of er losse kosten zijn
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor losse kosten heeft
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over losse kosten

  Regel: Ook met loon, AOW of studie kan het (artikel 35 lid 1)
    De wet noemt geen hoogste inkomen. De gemeente kijkt per persoon.
    Bron: artikel 35 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-1310
    Scenario: Jip werkt en verdient meer dan de bijstand
      Stel Jip van 40 jaar heeft losse kosten die nodig zijn
      En Jip krijgt € 3.000,00 loon per maand
      Wanneer Jip vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1311
    Scenario: Mika heeft AOW
      Stel Mika van 70 jaar heeft losse kosten die nodig zijn
      Wanneer Mika vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1312
    Scenario: Sam studeert en krijgt geen bijstand
      Stel Sam van 22 jaar heeft losse kosten die nodig zijn
      En Sam volgt een opleiding met recht op studiefinanciering
      Wanneer Sam vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1313
    Scenario: Onbetaald verlof sluit losse kosten niet uit
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft onbetaald verlof en daardoor geen geld
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1314
    Scenario: Een jongere in een inrichting kan losse kosten vragen
      Stel Sam van 20 jaar heeft losse kosten die nodig zijn
      En Sam woont in een inrichting
      Wanneer Sam vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

  Regel: Lage kosten mag de gemeente weigeren (artikel 35 lid 2)
    Tot een grens per 12 maanden mag de gemeente nee zeggen. Zij hoeft dat niet.
    Bron: artikel 35 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-1315
    Scenario: De kosten zijn precies gelijk aan de grens
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 176,00 losse kosten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan mag de gemeente beslissen

    @S-1316
    Scenario: De kosten zijn een cent hoger dan de grens
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 176,01 losse kosten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1317
    Scenario: Bij lage kosten helpt het om alles op te tellen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 100,00 losse kosten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen alle kosten optellen

    @S-1318
    Scenario: Het is niet bekend hoe hoog de kosten zijn
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar het is niet bekend hoeveel losse kosten Noor heeft
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan beslist de gemeente

  Regel: De grens was in 2025 lager (artikel 35 lid 2)
    Het bedrag gaat elk jaar op 1 januari omhoog.
    Bron: artikel 35 lid 2 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel35

    @S-1319
    Scenario: In 2025 ligt 170 euro op de grens
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 170,00 losse kosten
      Wanneer Noor op 31 december 2025 vraagt of er bijzondere bijstand is
      Dan mag de gemeente beslissen

    @S-1320
    Scenario: In 2025 ligt 176 euro boven de grens
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 176,00 losse kosten
      Wanneer Noor op 31 december 2025 vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1321
    Scenario: In 2026 ligt 176 euro op de grens
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft in 12 maanden € 176,00 losse kosten
      Wanneer Noor op 1 januari 2026 vraagt of er bijzondere bijstand is
      Dan mag de gemeente beslissen

  Regel: Sommige kosten telt de wet nooit als nodig (artikel 14)
    Alimentatie, boetes, schade en vrijwillige premies betaalt de gemeente niet.
    Bron: artikel 14 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel14

    @S-1322
    Scenario: Noor moet een boete betalen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een boete
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 14

    @S-1323
    Scenario: Noor moet alimentatie betalen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor alimentatie
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 14

    @S-1324
    Scenario: Noor moet schade betalen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor schade
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En noemt een van de stappen de noodregel

    @S-1325
    Scenario: Noor betaalt een vrijwillige premie
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een vrijwillige premie
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1326
    Scenario: De behandeling is nog in onderzoek
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een behandeling in onderzoek
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

  Regel: Een andere regeling gaat voor (artikel 15 lid 1)
    De gemeente beoordeelt of die regeling genoeg is en bij u past.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-1327
    Scenario: De zorgverzekering betaalt misschien
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En een andere regeling betaalt misschien voor Noor
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1328
    Scenario: Eerst die andere regeling vragen
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En een andere regeling betaalt misschien voor Noor
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen eerst een andere regeling

  Regel: Voor schulden is er meestal geen bijstand (artikel 13 lid 1 onder g)
    Wie genoeg had om van te leven, krijgt geen geld voor schulden.
    Bron: artikel 13 lid 1 onder g Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-1329
    Scenario: Noor had genoeg geld om van te leven
      Stel Noor van 35 jaar wil schulden betalen maar had genoeg geld
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 1

    @S-1330
    Scenario: Noor had nooit genoeg geld
      Stel Noor van 35 jaar wil schulden betalen en had nooit genoeg
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1331
    Scenario: Het is niet bekend of Noor genoeg geld had
      Stel Noor van 35 jaar wil schulden betalen maar had genoeg geld
      Maar het is niet bekend of Noor genoeg geld had
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over genoeg geld

    @S-1332
    Scenario: Ook bij nee is er een deur
      Stel Noor van 35 jaar wil schulden betalen maar had genoeg geld
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen de schuldhulp

  Regel: Bij schulden mag de gemeente soms toch helpen (artikel 49)
    Borg staan of een noodsituatie: de wet geeft de gemeente een keuze.
    Bron: artikel 49 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel49

    @S-1333
    Scenario: Een bank weigerde een lening voor de schulden
      Stel Noor van 35 jaar wil schulden betalen maar had genoeg geld
      En een bank weigerde Noor een lening voor de schulden
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan mag de gemeente beslissen

    @S-1334
    Scenario: De schulden zorgen voor een noodsituatie
      Stel Noor van 35 jaar wil schulden betalen maar had genoeg geld
      En de schulden van Noor zorgen voor een noodsituatie
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan mag de gemeente beslissen

  Regel: Een duurzaam ding mag ook een lening zijn (artikel 51 lid 1)
    De gemeente kiest: een gift, een lening of borg staan.
    Bron: artikel 51 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel51

    @S-1335
    Scenario: Noor heeft een bed nodig
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een bed
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen
      En noemt een van de stappen geld als gift

    @S-1336
    Scenario: Aflossen moet passen bij Noor
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een bed
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen wat u kan aflossen

  Regel: Een waarborgsom mag een lening zijn (artikel 48 lid 2 onder c)
    Dat geld komt later meestal terug.
    Bron: artikel 48 lid 2 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel48

    @S-1337
    Scenario: Noor moet een waarborgsom betalen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft kosten voor een waarborgsom
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen
      En noemt een van de stappen een waarborgsom als lening

  Regel: Wie jonger is dan 18 jaar, heeft geen recht (artikel 13 lid 1 onder f)
    Dan zijn er andere deuren: de ouders, het wijkteam en jeugdhulp.
    Bron: artikel 13 lid 1 onder f Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-1338
    Scenario: Sam is 17 jaar
      Stel Sam van 17 jaar heeft losse kosten die nodig zijn
      Wanneer Sam vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En noemt een van de stappen het wijkteam

    @S-1339
    Scenario: Sam is 18 jaar
      Stel Sam van 18 jaar heeft losse kosten die nodig zijn
      Wanneer Sam vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

  Regel: De uitsluitingen van lid 1 gelden ook hier (artikel 13 lid 1)
    Zij gelden voor elke soort bijstand. Er blijft altijd een deur open.
    Bron: artikel 13 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-1340
    Scenario: Noor zit vast
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor zit vast in een gevangenis
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 1

    @S-1341
    Scenario: Noor staakt
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor staakt en heeft daardoor geen geld
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1342
    Scenario: Precies 28 dagen in het buitenland mag
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor is nu 28 dagen in het buitenland
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1343
    Scenario: Met 29 dagen in het buitenland stopt het recht
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor is nu 29 dagen in het buitenland
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee

    @S-1344
    Scenario: Met AOW mag het 91 dagen
      Stel Mika van 70 jaar heeft losse kosten die nodig zijn
      En Mika is nu 91 dagen in het buitenland
      Wanneer Mika vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1345
    Scenario: Het is niet bekend of Noor is uitgesloten
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Maar het is niet bekend of Noor is uitgesloten
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen

  Regel: Wie hier mag wonen, heeft recht (artikel 11 lid 2)
    Bij twijfel over verblijf komt eerst gratis rechtshulp.
    Bron: artikel 11 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel11

    @S-1346
    Scenario: Noor heeft geen verblijfsrecht
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft geen verblijfsrecht
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nee
      En noemt een van de stappen hulp over verblijf

    @S-1347
    Scenario: Noor komt uit de EU en werkt niet
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor komt uit de EU en werkt niet
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

    @S-1348
    Scenario: Noor heeft een verblijfsvergunning
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      En Noor heeft een verblijfsvergunning
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

  Regel: Aanvragen gaat bij de gemeente (artikel 41 lid 2)
    Voor losse kosten hoeft niemand naar werk.nl.
    Bron: artikel 41 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-1349
    Scenario: De stap noemt de gemeente
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen de gemeente en niet werk.nl

    @S-1350
    Scenario: Een voorschot mag
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Wanneer Noor vraagt of er bijzondere bijstand is
      Dan noemt een van de stappen een voorschot

  Regel: Rechtop kijkt vanaf 2023 (artikel 35 lid 1)
    Voor die dag is de wet niet nagekeken.
    Bron: artikel 35 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-1351
    Scenario: De eerste dag
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Wanneer Noor op 1 januari 2023 vraagt of er bijzondere bijstand is
      Dan moet de gemeente dit beoordelen

    @S-1352
    Scenario: Een dag ervoor
      Stel Noor van 35 jaar heeft losse kosten die nodig zijn
      Wanneer Noor op 31 december 2022 vraagt of er bijzondere bijstand is
      Dan geeft Rechtop geen antwoord over die dag
