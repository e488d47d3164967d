# language: nl
Functionaliteit: Een lager bedrag zonder eigen huis of na school
  Mensen horen wanneer de gemeente het bedrag lager mag maken, en wat zij dan kunnen doen.
  De cijfers bij de verhalen lopen van S-1800 tot en met S-1899.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Zonder eigen huis mag het bedrag lager (artikel 27)
    Wie geen huis heeft, betaalt vaak geen huur. De gemeente hoeft het niet te doen.
    Bron: artikel 27 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel27

    @S-1800
    Scenario: Bo slaapt buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen

    @S-1801
    Scenario: Bo slaapt in de opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen

    @S-1802
    Scenario: Bo slaapt tijdelijk bij vrienden
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen

    @S-1803
    Scenario: De gemeente mag, maar hoeft niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan noemt een van de stappen dat het niet hoeft
      En noemt een van de stappen maatwerk

    @S-1804
    Scenario: Noor heeft een eigen plek
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of het bedrag lager kan worden
      Dan is het antwoord nee
      En komt dat door artikel 27
      En noemt een van de stappen wonen zonder huur

    @S-1805
    Scenario: Vast bij anderen wonen is een vaste plek
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      Maar Dani woont vast bij anderen
      Wanneer Dani vraagt of het bedrag lager kan worden
      Dan is het antwoord nee

    @S-1806
    Scenario: Het is niet bekend waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de slaapplek

    @S-1807
    Scenario: Op 18 jaar kan het ook
      Stel Samira van 18 jaar woont alleen en heeft geen inkomen
      Maar Samira slaapt buiten
      Wanneer Samira vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag zonder huis

    @S-1808
    Scenario: Op 66 jaar kan het nog
      Stel Imani van 66 jaar woont alleen en heeft geen inkomen
      Maar Imani slaapt buiten
      Wanneer Imani vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag zonder huis

    @S-1809
    Scenario: Met de AOW-leeftijd kan het niet
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani slaapt buiten
      Wanneer Imani vraagt of het bedrag lager kan worden
      Dan is het antwoord nee
      En komt dat door artikel 22

    @S-1810
    Scenario: In een inrichting kan het niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang met hulp dag en nacht
      Wanneer Bo vraagt of het bedrag lager kan worden
      Dan is het antwoord nee
      En komt dat door artikel 23 lid 1

    @S-1811
    Scenario: Een paar zonder huis
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Maar Alex slaapt buiten
      Wanneer Alex vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag zonder huis

    @S-1812
    Scenario: Een van hen heeft de AOW-leeftijd
      Stel Alex van 45 en Noor van 67 zijn een paar zonder inkomen
      Maar Alex slaapt buiten
      Wanneer Alex vraagt of het bedrag lager kan worden
      Dan is het antwoord nee

    @S-1822
    Scenario: Een van hen heeft AOW, de ander is 20 jaar
      Stel Imani van 68 en Kim van 20 zijn een paar zonder inkomen
      Maar Imani slaapt buiten
      Wanneer Imani vraagt of het bedrag lager kan worden
      Dan is het antwoord nog niet te zeggen

  Regel: Na school mag het bedrag zes maanden lager (artikel 28)
    Studenten leven vaak van weinig geld. Na zes maanden stopt dit.
    Bron: artikel 28 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel28

    @S-1813
    Scenario: Femke stopte kortgeleden
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En Femke stopte kortgeleden met school
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag na school

    @S-1814
    Scenario: Femke hoort wanneer het stopt
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En Femke stopte kortgeleden met school
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan noemt een van de stappen de dag waarop het lagere bedrag stopt

    @S-1815
    Scenario: Femke stopte langer geleden
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan is het antwoord over het lagere bedrag na school nee

    @S-1816
    Scenario: Het is niet bekend wanneer Femke stopte
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend wanneer Femke stopte met school
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan is het antwoord nog niet te zeggen

    @S-1817
    Scenario: Precies zes maanden na school kan het nog
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En de laatste schooldag van Femke was 1 mei 2026
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag na school

    @S-1818
    Scenario: Een dag later kan het niet meer
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En de laatste schooldag van Femke was 30 april 2026
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan is het antwoord over het lagere bedrag na school nee

    @S-1819
    Scenario: Op de laatste schooldag kan het al
      Stel Femke van 24 jaar woont alleen en heeft geen inkomen
      En de laatste schooldag van Femke was 1 november 2026
      Wanneer Femke vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen over het lagere bedrag na school

  Regel: Rechtop kent deze regels vanaf 2023 (artikel 27)
    Over dagen daarvoor geeft Rechtop geen antwoord.
    Bron: artikel 27 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel27

    @S-1820
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 31 december 2022 vraagt of het bedrag lager kan worden
      Dan geeft Rechtop geen antwoord over die dag

    @S-1821
    Scenario: Op 1 januari 2023 mag de gemeente beslissen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 1 januari 2023 vraagt of het bedrag lager kan worden
      Dan mag de gemeente beslissen
