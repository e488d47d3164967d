# language: nl
Functionaliteit: Andere uitkeringen die voor bijstand gaan
  Mensen horen bij wie zij ook een uitkering vragen, en dat bijstand niet hoeft te wachten.
  De cijfers bij de verhalen lopen van S-4900 tot en met S-4999.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Een uitkering die genoeg is, gaat voor bijstand (artikel 15 lid 1)
    De gemeente moet beoordelen of die andere uitkering genoeg is.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-4900
    Scenario: Karim heeft geen andere uitkering te vragen
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Karim vraagt of een andere uitkering kan
      Dan is het antwoord nee
      En komt dat door artikel 15 lid 1

    @S-4901
    Scenario: Ook dan hoort Karim wie het kan nakijken
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Karim vraagt of een andere uitkering kan
      Dan noemt een van de stappen navragen bij het UWV
      En noemt een van de stappen ook bijstand vragen

    @S-4902
    Scenario: De baan van Karim is gestopt
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar de baan van Karim is net gestopt
      Wanneer Karim vraagt of een andere uitkering kan
      Dan moet de gemeente dit beoordelen
      En beslist de gemeente over de WW

    @S-4903
    Scenario: Karim hoort dat WW haast heeft
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar de baan van Karim is net gestopt
      Wanneer Karim vraagt of een andere uitkering kan
      Dan noemt een van de stappen WW binnen een week

    @S-4904
    Scenario: Karim vraagt op dezelfde dag ook bijstand
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar de baan van Karim is net gestopt
      Wanneer Karim vraagt of een andere uitkering kan
      Dan noemt een van de stappen ook bijstand vragen
      En noemt een van de stappen een voorschot bij een andere aanvraag

    @S-4905
    Scenario: Het is niet bekend of de baan van Karim stopt
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of de baan van Karim stopt
      Wanneer Karim vraagt of een andere uitkering kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de baan

    @S-4906
    Scenario: Karim is ziek en het loon stopte
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim is kort ziek en krijgt geen loon
      Wanneer Karim vraagt of een andere uitkering kan
      Dan beslist de gemeente over de Ziektewet
      En is het antwoord over de WIA nee

    @S-4907
    Scenario: Karim meldt zich ziek
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim is kort ziek en krijgt geen loon
      Wanneer Karim vraagt of een andere uitkering kan
      Dan noemt een van de stappen ziek melden

    @S-4908
    Scenario: Karim is al twee jaar ziek
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim is al twee jaar ziek en krijgt geen loon
      Wanneer Karim vraagt of een andere uitkering kan
      Dan beslist de gemeente over de WIA
      En noemt een van de stappen de WIA aanvragen

    @S-4909
    Scenario: Het is niet bekend of Karim ziek is
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Karim ziek is zonder loon
      Wanneer Karim vraagt of een andere uitkering kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over ziek zijn zonder loon

    @S-4910
    Scenario: Noor kan van jongs af niet werken
      Stel Noor van 20 jaar woont alleen en heeft geen inkomen
      Maar Noor kan van jongs af niet werken
      Wanneer Noor vraagt of een andere uitkering kan
      Dan beslist de gemeente over de Wajong
      En noemt een van de stappen het arbeidsvermogen

    @S-4911
    Scenario: Het is niet bekend of Noor van jongs af ziek is
      Stel Noor van 20 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor van jongs af ziek is
      Wanneer Noor vraagt of een andere uitkering kan
      Dan is het antwoord over de Wajong nog niet te zeggen

    @S-4912
    Scenario: Karim kan ander geld krijgen
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim kan een andere uitkering krijgen
      Wanneer Karim vraagt of een andere uitkering kan
      Dan beslist de gemeente over ander geld
      En noemt een van de stappen alimentatie

    @S-4917
    Abstract Scenario: Bij elke uitkering moet de gemeente beoordelen of die genoeg is
      Stel Karim van 62 jaar woont alleen en heeft geen inkomen
      Maar Karim <wat>
      Wanneer Karim vraagt of een andere uitkering kan
      Dan moet de gemeente dit beoordelen

      Voorbeelden:
        | wat                                      |
        | is kort ziek en krijgt geen loon         |
        | is al twee jaar ziek en krijgt geen loon |
        | kan van jongs af niet werken             |
        | werd na 50 jaar werkloos en de WW is op  |
        | heeft een eigen bedrijf                  |
        | kan een andere uitkering krijgen         |

    @S-4913
    Scenario: Wie uit de EU komt en niet werkt, vraagt eerst advies
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar de baan van Luca is net gestopt
      Wanneer Luca vraagt of een andere uitkering kan
      Dan noemt een van de stappen gratis advies

    @S-4914
    Scenario: Voor dat advies is er geen melding
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Maar de baan van Luca is net gestopt
      Wanneer Luca vraagt of een andere uitkering kan
      Dan noemt geen van de stappen ook bijstand vragen

    @S-4915
    Scenario: Onder 27 jaar mag de melding eerder als WW afloopt
      Stel Noor van 26 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of een andere uitkering kan
      Dan noemt een van de stappen eerder melden bij WW

    @S-4916
    Scenario: Vanaf 27 jaar staat dat er niet
      Stel Noor van 27 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of een andere uitkering kan
      Dan noemt geen van de stappen eerder melden bij WW

  Regel: Oudere mensen zonder werk vragen naar de IOAW (artikel 15 lid 1)
    Of iemand voor 1965 is geboren, is aan een leeftijd niet altijd te zien.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-4930
    Scenario: Imani van 62 jaar is zeker voor 1965 geboren
      Stel Imani van 62 jaar woont alleen en heeft geen inkomen
      Maar Imani werd na 50 jaar werkloos en de WW is op
      Wanneer Imani vraagt of een andere uitkering kan
      Dan beslist de gemeente over de IOAW
      En noemt een van de stappen spaargeld bij de IOAW

    @S-4931
    Scenario: Op 61 jaar is dat nog niet te zien
      Stel Imani van 61 jaar woont alleen en heeft geen inkomen
      Maar Imani werd na 50 jaar werkloos en de WW is op
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de IOAW nog niet te zeggen

    @S-4932
    Scenario: Op 60 jaar zegt Rechtop geen nee
      Stel Imani van 60 jaar woont alleen en heeft geen inkomen
      Maar Imani werd na 50 jaar werkloos en de WW is op
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de IOAW nog niet te zeggen
      En noemt een van de stappen spaargeld bij de IOAW

    @S-4933
    Scenario: Imani is geboren op de laatste dag van 1964
      Stel Imani is geboren op 31 december 1964
      Maar Imani werd na 50 jaar werkloos en de WW is op
      Wanneer Imani vraagt of een andere uitkering kan
      Dan beslist de gemeente over de IOAW

    @S-4934
    Scenario: Imani is geboren op de eerste dag van 1965
      Stel Imani is geboren op 1 januari 1965
      Maar Imani werd na 50 jaar werkloos en de WW is op
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de IOAW nog niet te zeggen

    @S-4935
    Scenario: Op 50 jaar vraagt Rechtop naar de WW
      Stel Imani van 50 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of de WW van Imani op is
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de WW

    @S-4936
    Scenario: Op 49 jaar vraagt Rechtop dat niet
      Stel Imani van 49 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of de WW van Imani op is
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de IOAW nee

    @S-4937
    Scenario: Imani hoeft het pensioen niet eerder te nemen
      Stel Imani van 62 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of een andere uitkering kan
      Dan noemt een van de stappen pensioen laten staan

  Regel: Met AOW-leeftijd doet de SVB de bijstand (artikel 47a lid 1)
    Die bijstand heet AIO. Een partner met AOW-leeftijd is genoeg.
    Bron: artikel 47a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel47a

    @S-4945
    Scenario: Imani van 67 jaar heeft geen inkomen
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord ja
      En is het antwoord over de AIO ja

    @S-4946
    Scenario: Imani gaat naar de SVB
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of een andere uitkering kan
      Dan noemt een van de stappen de SVB

    @S-4947
    Scenario: Op 66 jaar is er nog geen AIO
      Stel Imani van 66 jaar woont alleen en heeft geen inkomen
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de AIO nee

    @S-4948
    Scenario: Een partner van 67 jaar is genoeg
      Stel Imani van 60 en Bo van 67 zijn een paar zonder inkomen
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de AIO ja

    @S-4949
    Scenario: Met te veel inkomen is er geen AIO
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani krijgt € 1.700,00 ander inkomen per maand
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord over de AIO nee

    @S-4950
    Scenario: Het is niet bekend welk verblijf Imani heeft
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Imani heeft
      Wanneer Imani vraagt of een andere uitkering kan
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen gratis advies

  Regel: Met een eigen bedrijf is er eigen bijstand (artikel 78f)
    De gemeente beslist. De regels staan in het Bbz.
    Bron: artikel 78f Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel78f

    @S-4960
    Scenario: Karim heeft een eigen bedrijf
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim heeft een eigen bedrijf
      Wanneer Karim vraagt of een andere uitkering kan
      Dan beslist de gemeente over de Bbz
      En noemt een van de stappen bijstand met een eigen bedrijf

    @S-4961
    Scenario: Karim is 18 jaar en heeft een eigen bedrijf
      Stel Karim van 18 jaar woont alleen en heeft geen inkomen
      Maar Karim heeft een eigen bedrijf
      Wanneer Karim vraagt of een andere uitkering kan
      Dan beslist de gemeente over de Bbz

    @S-4962
    Scenario: Op 17 jaar is er geen bijstand met een bedrijf
      Stel Karim van 17 jaar woont alleen en heeft geen inkomen
      Maar Karim heeft een eigen bedrijf
      Wanneer Karim vraagt of een andere uitkering kan
      Dan is het antwoord over de Bbz nee

    @S-4963
    Scenario: Het is niet bekend of Karim een bedrijf heeft
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Karim een bedrijf heeft
      Wanneer Karim vraagt of een andere uitkering kan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een bedrijf

    @S-4964
    Scenario: Sinds 2026 kan de eerste melding tellen
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim heeft een eigen bedrijf
      Wanneer Karim op 1 januari 2026 vraagt of een andere uitkering kan
      Dan noemt een van de stappen de dag van de eerste melding

    @S-4965
    Scenario: Op 31 december 2025 stond dat nog niet in de wet
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Maar Karim heeft een eigen bedrijf
      Wanneer Karim op 31 december 2025 vraagt of een andere uitkering kan
      Dan noemt geen van de stappen de dag van de eerste melding

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 15 lid 1)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel15

    @S-4970
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Karim op 31 december 2022 vraagt of een andere uitkering kan
      Dan geeft Rechtop geen antwoord over die dag

    @S-4971
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Karim van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Karim op 1 januari 2023 vraagt of een andere uitkering kan
      Dan is het antwoord nee
