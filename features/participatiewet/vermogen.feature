# language: nl
Functionaliteit: Spaargeld en bezit
  Mensen horen hoeveel spaargeld en bezit zij mogen hebben, en wat daarbij niet telt.
  De cijfers bij de verhalen lopen van S-1200 tot en met S-1299.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Spaargeld min schulden blijft onder een grens (artikel 34 lid 3)
    Wie veel spaargeld heeft, gebruikt dat eerst. Een kleine buffer mag iedereen houden.
    Bron: artikel 34 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1200
    Scenario: Het spaargeld is precies de grens voor iemand alleen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,00 spaargeld
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1201
    Scenario: Het spaargeld is een cent boven de grens
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 8.000,01 spaargeld
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord nee
      En komt dat door artikel 34 lid 3

    @S-1202
    Scenario: Schulden gaan van het spaargeld af
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 9.500,00 spaargeld
      En Kim heeft € 1.800,00 schulden
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1203
    Scenario: Een ouder met een kind van 17 heeft een hogere grens
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie heeft € 16.000,00 spaargeld
      Wanneer Jamie vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1204
    Scenario: Met een kind van 18 geldt de gewone grens
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 18 jaar
      Maar Jamie heeft € 16.000,00 spaargeld
      Wanneer Jamie vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1205
    Scenario: Een paar heeft een cent te veel
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex heeft € 16.000,01 spaargeld
      Wanneer Alex vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1206
    Scenario: Het spaargeld is niet bekend
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel spaargeld er is
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het spaargeld

    @S-1207
    Scenario: Bij weinig spaargeld maken schulden niet uit
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 7.000,00 spaargeld
      Maar het is niet bekend hoeveel schulden er zijn
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord ja

  Regel: Alleen geld waar iemand bij kan, telt (artikel 34 lid 1 onder a)
    Van geld dat vaststaat, kan niemand leven.
    Bron: artikel 34 lid 1 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1208
    Scenario: Ook bij een nee hoort Kim wat er nog kan
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 9.000,00 spaargeld
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord nee
      En noemt een van de stappen geld waar iemand niet bij kan

  Regel: Wat iemand spaart van de bijstand, telt niet mee (artikel 34 lid 2 onder c)
    Wie zuinig leeft van de bijstand, wordt daar niet voor gestraft.
    Bron: artikel 34 lid 2 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1210
    Scenario: Noor spaarde precies genoeg van de bijstand
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor heeft € 9.000,00 spaargeld
      En Noor heeft bijstand en spaarde daarvan € 1.000,00
      Wanneer Noor vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1211
    Scenario: Noor spaarde een cent minder van de bijstand
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor heeft € 9.000,00 spaargeld
      En Noor heeft bijstand en spaarde daarvan € 999,99
      Wanneer Noor vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1212
    Scenario: Noor spaarde in een eerdere tijd met bijstand
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar Noor heeft € 9.000,00 spaargeld
      En Noor spaarde € 1.000,00 van een eerdere bijstand
      Wanneer Noor vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

  Regel: Over smartengeld beslist de gemeente (artikel 34 lid 2 onder e)
    Geld voor pijn en verdriet is niet bedoeld om van te leven.
    Bron: artikel 34 lid 2 onder e Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1220
    Scenario: Zonder het smartengeld is Jip precies op de grens
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      Maar Jip heeft € 9.000,00 spaargeld
      En daarvan is € 1.000,00 smartengeld
      Wanneer Jip vraagt of het spaargeld past
      Dan mag de gemeente beslissen

    @S-1221
    Scenario: Ook zonder het smartengeld is het een cent te veel
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      Maar Jip heeft € 9.000,00 spaargeld
      En daarvan is € 999,99 smartengeld
      Wanneer Jip vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1222
    Scenario: Jip leest hoe de gemeente het smartengeld kan vrij laten
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      Maar Jip heeft € 9.000,00 spaargeld
      En daarvan is € 1.000,00 smartengeld
      Wanneer Jip vraagt of het spaargeld past
      Dan noemt een van de stappen een brief over smartengeld

    @S-1223
    Scenario: Het bedrag aan smartengeld is niet bekend
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      Maar Jip heeft € 9.000,00 spaargeld
      En er zit smartengeld bij van een onbekend bedrag
      Wanneer Jip vraagt of het spaargeld past
      Dan is nog nodig het bedrag aan smartengeld

  Regel: Gewone en nodige spullen tellen niet mee (artikel 34 lid 2 onder a)
    Van een auto om te werken kan niemand eten. De wet noemt geen bedrag.
    Bron: artikel 34 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1225
    Scenario: Zonder de auto is Kim precies op de grens
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 11.000,00 spaargeld
      En daarvan is € 3.000,00 voor een nodige auto
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

    @S-1226
    Scenario: Ook zonder de auto is het een cent te veel
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft € 11.000,01 spaargeld
      En daarvan is € 3.000,00 voor een nodige auto
      Wanneer Kim vraagt of het spaargeld past
      Dan is het antwoord nee

  Regel: Een lijfrente hoeft iemand voor de AOW meestal niet op te nemen (artikel 15 lid 2 onder b)
    Een pensioen is voor later. Daar geldt een eigen grens voor.
    Bron: artikel 15 lid 2 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-1230
    Scenario: Robin heeft een lijfrente en legde niets meer in
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord ja
      En noemt een van de stappen de polis

    @S-1231
    Scenario: Robin legde elk jaar precies de grens in
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      En Robin legde elk jaar € 8.112,00 in
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1232
    Scenario: Robin legde elk jaar een cent te veel in
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      En Robin legde elk jaar € 8.112,01 in
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

    @S-1233
    Scenario: Robin legde niet elk jaar iets in
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      En Robin legde in een enkel jaar € 500,00 in
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

    @S-1234
    Scenario: Robin liet de lijfrente later ingaan
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      En Robin liet de lijfrente later ingaan
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1235
    Scenario: Met AOW telt de lijfrente wel mee
      Stel Robin van 68 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 52.000,00
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1236
    Scenario: De lijfrente is een cent meer waard dan vrij blijft
      Stel Robin van 50 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft alleen een lijfrente van € 345.989,01
      Wanneer Robin vraagt of het spaargeld past
      Dan is het antwoord nee

  Regel: Een deel van de overwaarde van een eigen huis telt niet mee (artikel 34 lid 2 onder d)
    Niemand hoeft meteen het huis uit.
    Bron: artikel 34 lid 2 onder d Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34

    @S-1240
    Scenario: Wat boven de grens van het huis ligt, telt als spaargeld
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 75.500,00 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1241
    Scenario: Huis en spaargeld komen samen een cent boven de grens
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 75.500,01 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1242
    Scenario: De waarde van het huis is niet bekend
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel het huis waard is
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de overwaarde van het huis

  Regel: Wie het huis niet kan verkopen, heeft toch recht (artikel 50 lid 1)
    Zonder huis zijn de kosten vaak nog hoger.
    Bron: artikel 50 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel50

    @S-1243
    Scenario: Nikita kan het huis niet verkopen
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      En Nikita kan het huis niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1244
    Scenario: Nikita kan het huis wel verkopen
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita kan een huis met € 100.000,00 overwaarde verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over het eigen huis nee
      En komt dat door artikel 50

    @S-1245
    Scenario: Het is niet bekend of verkopen kan
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 100.000,00 overwaarde
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over verkopen

  Regel: Met veel overwaarde is de bijstand een lening (artikel 50 lid 2)
    Wie later verkoopt, betaalt dan terug. Bij weinig bijstand hoeft dat niet.
    Bron: artikel 50 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel50

    @S-1250
    Scenario: De overwaarde is precies de grens
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 67.500,00 overwaarde
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nee

    @S-1251
    Scenario: De overwaarde is een cent boven de grens
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 67.500,01 overwaarde
      En Nikita kan het huis niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening ja

    @S-1252
    Scenario: De overwaarde past nog binnen de grens voor spaargeld
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft een huis met € 70.000,00 overwaarde
      En Nikita kan het huis verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nog niet te zeggen

    @S-1253
    Scenario: Bij een klein beetje bijstand is het geen lening
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      En Nikita krijgt € 1.250,48 ander inkomen per maand
      Maar Nikita kan een huis met € 100.000,00 overwaarde niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nee

    @S-1254
    Scenario: Bij een cent meer bijstand per maand is het wel een lening
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      En Nikita krijgt € 1.250,47 ander inkomen per maand
      Maar Nikita kan een huis met € 100.000,00 overwaarde niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening ja

    @S-1255
    Scenario: De overwaarde past precies nog binnen de grens voor spaargeld
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita kan een huis met € 75.500,00 overwaarde verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nog niet te zeggen

    @S-1256
    Scenario: De overwaarde past een cent niet, en Nikita kan het huis verkopen
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita kan een huis met € 75.500,01 overwaarde verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nee

    @S-1257
    Scenario: Met te veel spaargeld is er geen bijstand, dus ook geen lening
      Stel Nikita van 50 jaar woont alleen en heeft geen inkomen
      Maar Nikita heeft € 8.000,01 spaargeld
      En Nikita kan een huis met € 100.000,00 overwaarde niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nee

    @S-1258
    Scenario: Onder de 18 jaar is er geen bijstand, dus ook geen lening
      Stel Nikita van 17 jaar woont alleen en heeft geen inkomen
      Maar Nikita kan een huis met € 100.000,00 overwaarde niet verkopen
      Wanneer Nikita vraagt of het spaargeld past
      Dan is het antwoord over bijstand als lening nee

  Regel: Sinds 2026 telt wat iemand nu heeft (artikel 34 lid 2 onder b)
    Voor 2026 telde wat er was toen de bijstand begon. Een erfenis gaf dan eerder problemen.
    Bron: artikel 34 lid 2 onder b Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel34
    Bron: artikel 34 lid 4 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel34

    @S-1260
    Scenario: Noor erft en blijft met alles onder de grens
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft al langer bijstand
      Maar Noor heeft € 7.000,00 spaargeld
      Wanneer Noor op 1 januari 2026 vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1261
    Scenario: Een dag eerder telt ook wat Noor had aan het begin
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft al langer bijstand
      Maar Noor heeft € 7.000,00 spaargeld
      Wanneer Noor op 31 december 2025 vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

    @S-1262
    Scenario: Op 31 december 2025 is 7.770 euro de grens
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim heeft nog geen bijstand
      Maar Kim heeft € 7.770,00 spaargeld
      Wanneer Kim op 31 december 2025 vraagt of het spaargeld past
      Dan is het antwoord ja

    @S-1263
    Scenario: Op 31 december 2025 is een cent meer te veel
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim heeft nog geen bijstand
      Maar Kim heeft € 7.770,01 spaargeld
      Wanneer Kim op 31 december 2025 vraagt of het spaargeld past
      Dan is het antwoord nee

    @S-1264
    Scenario: Voor 2026 is nodig of er al bijstand was
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er al bijstand is
      En Kim heeft € 7.000,00 spaargeld
      Wanneer Kim op 31 december 2025 vraagt of het spaargeld past
      Dan is het antwoord nog niet te zeggen

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 34)
    Van oudere regels is de tekst niet nagekeken. Dan is geen antwoord eerlijker.
    Bron: artikel 34 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel34

    @S-1270
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Kim op 31 december 2022 vraagt of het spaargeld past
      Dan geeft Rechtop geen antwoord over die dag

    @S-1271
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Kim op 1 januari 2023 vraagt of het spaargeld past
      Dan is het antwoord ja
