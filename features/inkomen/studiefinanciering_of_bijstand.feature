# language: nl
Functionaliteit: Studiefinanciering of bijstand
  Jonge mensen horen of school voor bijstand gaat, en wat zij kunnen laten zien.
  De cijfers bij de verhalen lopen van S-4800 tot en met S-4899.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Wie onder 27 jaar studiefinanciering kan krijgen, krijgt geen bijstand (artikel 13 lid 2 onder c)
    Het gaat om een opleiding die iemand volgt, met recht op geld van DUO.
    Bron: artikel 13 lid 2 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-4800
    Scenario: Noor studeert met recht op studiefinanciering
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord nee
      En komt dat door artikel 13 lid 2

    @S-4801
    Scenario: Noor hoort waar het geld vandaan komt
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt een van de stappen aanvragen bij DUO
      En is het antwoord over geld van DUO ja

    @S-4802
    Scenario: Noor hoort wat kan als ouders niet betalen
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt een van de stappen een beurs zonder ouders

    @S-4803
    Scenario: Noor kan wel losse kosten vragen
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt een van de stappen bijzondere bijstand
      En noemt een van de stappen de studietoeslag

    @S-4804
    Scenario: Op 26 jaar geldt dit nog
      Stel Noor van 26 jaar volgt een opleiding met studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord nee

    @S-4805
    Scenario: Het is niet bekend of Noor recht heeft op geld van DUO
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Maar het is niet bekend of er recht op studiefinanciering is
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het recht op studiefinanciering

    @S-4806
    Scenario: Noor krijgt voor een deeltijdstudie geen geld van DUO
      Stel Noor van 24 jaar volgt een opleiding zonder studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord ja
      En noemt een van de stappen werk zoeken naast school

    @S-4807
    Scenario: Zonder recht op geld hoeft Noor niet naar DUO
      Stel Noor van 24 jaar volgt een opleiding zonder studiefinanciering
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nee

    @S-4808
    Abstract Scenario: Zonder leeftijd of opleiding is geld van DUO niet zeker
      Stel Noor van 20 jaar volgt een opleiding met studiefinanciering
      Maar het is niet bekend <wat>
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nog niet te zeggen

      Voorbeelden:
        | wat                           |
        | hoe oud Noor is               |
        | of Noor een opleiding volgt   |

  Regel: Of iemand naar school kan, moet de gemeente beoordelen (artikel 13 lid 2 onder c)
    Rechtop zegt nooit zelf dat iemand naar school kan.
    Bron: artikel 13 lid 2 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-4810
    Scenario: De opleiding van Noor begint pas later
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord ja

    @S-4809
    Scenario: Zonder school is er ook geen geld van DUO
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nee

    @S-4811
    Scenario: Noor kan zich nog inschrijven
      Stel Noor van 20 jaar kan misschien naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan moet de gemeente dit beoordelen

    @S-4812
    Scenario: Ook als de jaren met geld van DUO op zijn
      Stel Noor van 23 jaar kan misschien naar school
      En Noor stopte kortgeleden met school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan moet de gemeente dit beoordelen
      En noemt een van de stappen navragen bij DUO

    @S-4813
    Scenario: Of DUO geld geeft, weet Rechtop dan niet
      Stel Noor van 20 jaar kan misschien naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nog niet te zeggen

    @S-4814
    Scenario: Het is niet bekend of Noor naar school kan
      Stel Noor van 20 jaar kan nu niet naar school
      Maar het is niet bekend of Noor naar school kan
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over school

    @S-4815
    Scenario: Noor hoort welk bewijs helpt
      Stel Noor van 20 jaar kan misschien naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt een van de stappen uitleg waarom school niet kan
      En noemt een van de stappen een diploma

    @S-4816
    Scenario: Noor hoort wat te doen na een nee
      Stel Noor van 20 jaar kan misschien naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt een van de stappen bezwaar over school
      En noemt een van de stappen snel naar de rechter

    @S-4817
    Scenario: Met een partner van 28 telt school nog voor Noor
      Stel Noor van 26 en Bo van 28 zijn een paar zonder inkomen
      Maar Noor kan nu een opleiding volgen
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan moet de gemeente dit beoordelen

    @S-4818
    Scenario: Op 27 jaar telt school niet meer
      Stel Noor van 27 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord ja
      En noemt een van de stappen geen school vanaf 27 jaar

    @S-4819
    Scenario: Op 27 jaar is bewijs over school niet nodig
      Stel Noor van 27 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan noemt geen van de stappen uitleg waarom school niet kan

  Regel: Onder 27 jaar zijn er vaak eerst vier weken wachten (artikel 41 lid 4)
    De dag van de melding blijft tellen voor het geld.
    Bron: artikel 41 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel41

    @S-4825
    Scenario: Noor wacht vier weken
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over vier weken wachten ja
      En noemt een van de stappen eerder aanvragen dan na vier weken

    @S-4826
    Scenario: Op 31 december 2025 kon dat niet eerder
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor op 31 december 2025 vraagt of school voor bijstand gaat
      Dan noemt geen van de stappen eerder aanvragen dan na vier weken

    @S-4827
    Scenario: Op 1 januari 2026 kon dat wel
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor op 1 januari 2026 vraagt of school voor bijstand gaat
      Dan noemt een van de stappen eerder aanvragen dan na vier weken

    @S-4828
    Scenario: Na het vso en met een beperking is er geen wachttijd
      Stel Noor van 19 jaar kan nu niet naar school
      En Noor zat op het vso en is medisch urenbeperkt
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord ja
      En is het antwoord over vier weken wachten nee

    @S-4829
    Scenario: Met een partner van 28 is er geen wachttijd
      Stel Noor van 26 en Bo van 28 zijn een paar zonder inkomen
      Wanneer Noor vraagt of school voor bijstand gaat
      Dan is het antwoord over vier weken wachten nee

  Regel: Onder 21 jaar in een inrichting is er geen bijstand om van te leven (artikel 13 lid 2 onder a)
    Bijzondere bijstand kan dan wel.
    Bron: artikel 13 lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-4835
    Scenario: Samira van 20 jaar slaapt in een inrichting
      Stel Samira van 20 jaar kan nu niet naar school
      Maar Samira woont in een inrichting
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord nee
      En noemt een van de stappen bijzondere bijstand

    @S-4836
    Scenario: Op 21 jaar is dat geen reden
      Stel Samira van 21 jaar kan nu niet naar school
      Maar Samira woont in een inrichting
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord ja

    @S-4837
    Scenario: Het is niet bekend hoeveel hulp er is
      Stel Samira van 20 jaar kan nu niet naar school
      Maar Samira slaapt in de opvang
      En het is niet bekend of er hulp is op die plek
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord nog niet te zeggen

  Regel: Onder 18 jaar is er andere hulp (artikel 13 lid 1 onder f)
    Wie jonger is, gaat naar jeugdhulp.
    Bron: artikel 13 lid 1 onder f Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel13

    @S-4840
    Scenario: Samira is 17 jaar
      Stel Samira van 17 jaar kan nu niet naar school
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord nee
      En noemt een van de stappen jeugdhulp

    @S-4841
    Scenario: Samira is 18 jaar
      Stel Samira van 18 jaar kan nu niet naar school
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord ja
      En noemt een van de stappen het bedrag onder 21 jaar

    @S-4842
    Scenario: Het is niet bekend hoe oud Samira is
      Stel Samira van 18 jaar kan nu niet naar school
      Maar het is niet bekend hoe oud Samira is
      Wanneer Samira vraagt of school voor bijstand gaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

  Regel: Vanaf 27 jaar kijkt de gemeente of het geld van DUO genoeg is (artikel 15 lid 1)
    Studiefinanciering gaat voor bijstand als die genoeg is.
    Bron: artikel 15 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel15

    @S-4845
    Scenario: Karim van 27 jaar krijgt studiefinanciering
      Stel Karim van 27 jaar woont alleen en heeft geen inkomen
      Maar Karim krijgt studiefinanciering van DUO
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan moet de gemeente dit beoordelen

    @S-4846
    Scenario: Karim leent alleen voor het lesgeld
      Stel Karim van 27 jaar woont alleen en heeft geen inkomen
      Maar Karim leent alleen levenlanglerenkrediet bij DUO
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord ja

    @S-4847
    Scenario: Het is niet bekend of Karim geld van DUO krijgt
      Stel Karim van 27 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Karim geld van DUO krijgt
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het geld van DUO

    @S-4848
    Abstract Scenario: Wie nu geld van DUO krijgt, kan dat krijgen
      Stel Karim van <leeftijd> jaar woont alleen en heeft geen inkomen
      Maar Karim krijgt <wat> van DUO
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO ja

      Voorbeelden:
        | leeftijd | wat                |
        | 20       | een tegemoetkoming |
        | 27       | een tegemoetkoming |
        | 27       | studiefinanciering |

    @S-4849
    Scenario: Met alleen een lening is geld van DUO niet zeker
      Stel Karim van 27 jaar woont alleen en heeft geen inkomen
      Maar Karim leent alleen levenlanglerenkrediet bij DUO
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nog niet te zeggen

    @S-4852
    Scenario: Met AOW is er geen geld van DUO
      Stel Karim van 70 jaar woont alleen en heeft geen inkomen
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nee

    @S-4853
    Scenario: Ook als school nog kan, is er met AOW geen geld van DUO
      Stel Karim van 70 jaar woont alleen en heeft geen inkomen
      Maar Karim kan nu een opleiding volgen
      Wanneer Karim vraagt of school voor bijstand gaat
      Dan is het antwoord over geld van DUO nee

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 13 lid 2 onder c)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 13 lid 2 onder c Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel13

    @S-4850
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor op 31 december 2022 vraagt of school voor bijstand gaat
      Dan geeft Rechtop geen antwoord over die dag

    @S-4851
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Noor van 20 jaar kan nu niet naar school
      Wanneer Noor op 1 januari 2023 vraagt of school voor bijstand gaat
      Dan is het antwoord ja
