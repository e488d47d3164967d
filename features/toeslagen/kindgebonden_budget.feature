# language: nl
Functionaliteit: Kindgebonden budget
  Ouders met een laag inkomen horen of er extra geld is per kind.
  De cijfers bij de verhalen lopen van S-4550 tot en met S-4599.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Een ouder met kinderbijslag krijgt een bedrag per kind (artikel 2 lid 1)
    Het gaat om kinderen onder 18 jaar. Ook wie kinderbijslag kan krijgen, telt mee.
    Bron: artikel 2 lid 1 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4550
    Scenario: Een kind van 5 jaar, zonder partner
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord ja
      En is het bedrag € 499,67 per maand

    @S-4551
    Scenario: Twee kinderen, zonder partner
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      En Noor zorgt voor een kind van 13 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 775,00 per maand

    @S-4552
    Scenario: Zonder kinderen is er niets
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee
      En komt dat door artikel 2 lid 1

    @S-4553
    Scenario: Een kind van 17 jaar telt mee
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 17 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord ja

    @S-4554
    Scenario: Een kind van 18 jaar telt niet meer mee
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 18 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee

    @S-4555
    Scenario: Een kind zonder kinderbijslag
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En er is een kind van 5 jaar zonder kinderbijslag
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee
      En noemt een van de stappen kinderbijslag bij de SVB

    @S-4556
    Scenario: Het is niet bekend of er kinderen zijn
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er kinderen zijn
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de lijst van kinderen

    @S-4557
    Scenario: Een ouder van 17 jaar kan het ook krijgen
      Stel Noor van 17 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 1 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 499,67 per maand

  Regel: Vanaf 12 jaar is het bedrag hoger (artikel 2 lid 4)
    Een kind van 12 tot en met 15 jaar geeft 724 euro per jaar meer.
    Bron: artikel 2 lid 4 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4558
    Scenario: Met 11 jaar is er nog geen extra bedrag
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 11 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 499,67 per maand

    @S-4559
    Scenario: Met 12 jaar is er een extra bedrag
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 12 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 560,00 per maand

    @S-4560
    Scenario: Met 15 jaar is dat nog hetzelfde
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 15 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 560,00 per maand

  Regel: Vanaf 16 jaar is het bedrag nog hoger (artikel 2 lid 5)
    Een kind van 16 of 17 jaar geeft 964 euro per jaar meer.
    Bron: artikel 2 lid 5 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4561
    Scenario: Een kind van 16 jaar
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 16 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 580,00 per maand

  Regel: Zonder partner is het bedrag hoger (artikel 2 lid 6)
    De verhoging is 3.416 euro per jaar.
    Bron: artikel 2 lid 6 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4562
    Scenario: Met een partner is er geen verhoging
      Stel Noor van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 215,00 per maand

    @S-4563
    Scenario: Het is niet bekend of de partner meetelt
      Stel Noor van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar het is niet bekend of de partner meetelt voor toeslagen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan ligt het bedrag tussen € 215,00 en € 499,67 per maand

  Regel: Boven het drempelinkomen wordt het bedrag lager (artikel 2 lid 7)
    Er gaat 7,6 procent af van het inkomen boven de drempel.
    Bron: artikel 2 lid 7 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4564
    Scenario: Op de drempel is er nog het hele bedrag
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar Noor verwacht dit jaar € 29.736,00 inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 499,67 per maand

    @S-4565
    Scenario: Boven de drempel is het bedrag lager
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar Noor verwacht dit jaar € 40.000,00 inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 434,67 per maand

    @S-4566
    Scenario: Bij een heel hoog inkomen is er niets
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar Noor verwacht dit jaar € 109.000,00 inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee

    @S-4567
    Scenario: Het inkomen is niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar het is niet bekend hoeveel inkomen er dit jaar is
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nog niet te zeggen

  Regel: Met een partner is de drempel hoger (artikel 2 lid 8)
    De drempel is dan 9.405 euro hoger.
    Bron: artikel 2 lid 8 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4568
    Scenario: Een paar op de hogere drempel
      Stel Noor van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar zij verwachten dit jaar samen € 39.141,00 inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 215,00 per maand

    @S-4569
    Scenario: Een paar boven de hogere drempel
      Stel Noor van 35 en Tom van 36 zijn toeslagpartners zonder inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar zij verwachten dit jaar samen € 40.000,00 inkomen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 209,58 per maand

  Regel: Een kind dat hier mag wonen, telt ook naast een partner zonder verblijf (artikel 1 lid 5)
    Hier is de wet ruimer dan bij andere toeslagen.
    Bron: artikel 1 lid 5 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel1

    @S-4570
    Scenario: De partner mag hier niet wonen, het kind wel
      Stel Noor van 35 en Tom van 36 zijn een paar met kind
      Maar de partner mag niet in Nederland wonen
      En het kind mag wel in Nederland wonen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord ja

    @S-4571
    Scenario: De partner en het kind mogen hier niet wonen
      Stel Noor van 35 en Tom van 36 zijn een paar met kind
      Maar de partner mag niet in Nederland wonen
      En het kind mag ook niet in Nederland wonen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee

    @S-4579
    Scenario: Mag de partner hier niet wonen, dan is het bedrag niet zeker
      Stel Noor van 35 en Tom van 36 zijn een paar met kind
      Maar de partner mag niet in Nederland wonen
      En het kind mag wel in Nederland wonen
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag hoogstens € 215,00 per maand

  Regel: Veel spaargeld op 1 januari sluit kindgebonden budget uit (artikel 1 lid 4)
    De grens is 146.011 euro, en 184.633 euro voor partners samen.
    Bron: artikel 1 lid 4 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel1

    @S-4572
    Scenario: Spaargeld op de grens
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      En Noor had op 1 januari € 146.011,00 spaargeld
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord ja

    @S-4573
    Scenario: Spaargeld boven de grens
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      En Noor had op 1 januari € 146.012,00 spaargeld
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het antwoord nee

  Regel: Wie al een toeslag heeft, krijgt dit geld vanzelf (artikel 5 lid 2)
    Een eigen aanvraag is dan niet nodig.
    Bron: artikel 5 lid 2 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel5

    @S-4574
    Scenario: Noor leest dat het vanzelf komt
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan noemt een van de stappen geld dat vanzelf komt

    @S-4575
    Scenario: Ook met een briefadres
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Maar Noor slaapt buiten en heeft een briefadres
      Wanneer Noor vraagt of er kindgebonden budget is
      Dan is het bedrag € 499,67 per maand

  Regel: Rechtop kent de bedragen van 2026 (artikel 2 lid 2)
    Voor een dag in 2025 geeft Rechtop geen antwoord.
    Bron: artikel 2 lid 2 Wet op het kindgebonden budget, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0022751/2026-01-01#Artikel2

    @S-4576
    Scenario: De eerste dag van 2026
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor op 1 januari 2026 vraagt of er kindgebonden budget is
      Dan is het bedrag € 499,67 per maand

    @S-4577
    Scenario: De laatste dag van 2025
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor op 31 december 2025 vraagt of er kindgebonden budget is
      Dan geeft Rechtop geen antwoord over die dag

    @S-4578
    Scenario: In 2027 is het bedrag nog niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor zorgt voor een kind van 5 jaar
      Wanneer Noor op 1 januari 2027 vraagt of er kindgebonden budget is
      Dan is het antwoord nog niet te zeggen
