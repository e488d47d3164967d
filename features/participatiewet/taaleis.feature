# language: nl
Functionaliteit: Taaltoets en verlaging om Nederlands
  Mensen horen wanneer een toets moet, en hoe zij hun hele bijstand houden.
  De cijfers bij de verhalen lopen van S-2900 tot en met S-2999.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Wie acht jaar les in het Nederlands had, doet geen toets (artikel 18b lid 2 onder a)
    Wie hier naar school ging, kent de taal al.
    Bron: artikel 18b lid 2 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b
    Bron: artikel 18b lid 2 onder a Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel18b

    @S-2900
    Scenario: Na 7 jaar les moet er een toets zijn
      Stel Sam van 35 jaar met bijstand had 7 jaar Nederlandse les
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets ja
      En noemt een van de stappen een toets binnen acht weken

    @S-2901
    Scenario: Na 8 jaar les is er geen toets
      Stel Sam van 35 jaar met bijstand had 8 jaar Nederlandse les
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

    @S-2902
    Scenario: Voor de toets wordt er niets lager
      Stel Sam van 35 jaar met bijstand had 7 jaar Nederlandse les
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee
      En komt dat door artikel 18b lid 3

    @S-2903
    Scenario: Het is niet bekend hoeveel jaar Sam les had
      Stel Sam van 35 jaar leeft van bijstand
      Maar het is niet bekend hoeveel jaar Sam les had
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nog niet te zeggen
      En is nog nodig het aantal jaren les

    @S-2904
    Scenario: Met de AOW-leeftijd is er geen toets
      Stel Sam van 68 jaar met bijstand had 3 jaar Nederlandse les
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

    @S-2905
    Scenario: Zonder bijstand is er geen toets
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam leeft niet van bijstand
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

    @S-2906
    Scenario: Wie nooit kan werken, weet het nog niet zeker
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam kan nu en later niet werken
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nog niet te zeggen

    @S-2907
    Scenario: Op 30 juni 2025 is er geen antwoord
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      Wanneer Sam op 30 juni 2025 vraagt of taal de bijstand verlaagt
      Dan geeft Rechtop geen antwoord over die dag

    @S-2908
    Scenario: Op 1 juli 2025 geldt de taaltoets ook
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      Wanneer Sam op 1 juli 2025 vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets ja

  Regel: Een diploma of ander bewijs is genoeg (artikel 18b lid 2)
    Wie laat zien dat hij Nederlands kent, hoeft geen toets te doen.
    Bron: artikel 18b lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2909
    Scenario: Sam heeft een diploma van de inburgering
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam heeft een diploma van de inburgering
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

    @S-2910
    Scenario: Sam heeft een ander bewijs
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam heeft een ander bewijs van Nederlands
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

    @S-2911
    Scenario: Sam haalde de toets
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam haalde de taaltoets
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee
      En komt dat door artikel 18b lid 3

    @S-2929
    Scenario: Sam deed de eerste toets al en haalde die niet
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam haalde de taaltoets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over een taaltoets nee

  Regel: Eerst komt er een brief (artikel 18b lid 4)
    Zonder brief weet iemand niet dat leren nodig is.
    Bron: artikel 18b lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2912
    Scenario: Er is nog geen brief
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam haalde de taaltoets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee
      En komt dat door artikel 18b lid 4

    @S-2913
    Scenario: Er is een brief en Sam leert niet
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord ja

    @S-2914
    Scenario: De dag van de brief is niet bekend
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op een onbekende dag
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de dag van de brief

  Regel: Wie binnen een maand begint en doorgaat, houdt alles (artikel 18b lid 6 onder a)
    De wet wil dat mensen leren. Straf is niet het doel.
    Bron: artikel 18b lid 6 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2915
    Scenario: Sam begon op tijd en leert goed door
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam begon op tijd en leert goed door
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee

    @S-2916
    Scenario: Sam begon op tijd maar leert niet door
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam begon op tijd maar leert niet door
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord ja

    @S-2917
    Scenario: De stappen noemen de maand
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan noemt een van de stappen leren binnen een maand

  Regel: Wie er niets aan kan doen, krijgt geen verlaging (artikel 18b lid 6 onder b)
    Niemand krijgt straf voor iets waar hij niets aan kan doen.
    Bron: artikel 18b lid 6 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2918
    Scenario: Sam kan er niets aan doen
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam kan niets aan de taal doen
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee

  Regel: Bij grote nood past de gemeente de verlaging aan (artikel 18b lid 7)
    De gemeente moet kijken wat een straf met iemand doet.
    Bron: artikel 18b lid 7 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2919
    Scenario: Sam komt in grote nood
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam komt daardoor in grote nood
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan moet de gemeente dit beoordelen

  Regel: Het eerste half jaar is de verlaging 20 procent (artikel 18b lid 9)
    De verlaging begint op de dag van de brief.
    Bron: artikel 18b lid 9 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2920
    Scenario: De brief is een maand oud
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het eerste half jaar ja

    @S-2921
    Scenario: De brief is een dag jonger dan zes maanden
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 2 mei 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het eerste half jaar ja

    @S-2922
    Scenario: De brief is precies zes maanden oud
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 mei 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het eerste half jaar nee

    @S-2930
    Scenario: Wie goed door leert, houdt ook in het eerste half jaar alles
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam begon op tijd en leert goed door
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het eerste half jaar nee

  Regel: Het tweede half jaar is de verlaging 40 procent, na een nieuwe toets (artikel 18b lid 10)
    Zonder nieuwe toets weet de gemeente niet of iemand leerde.
    Bron: artikel 18b lid 10 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b
    Bron: artikel 18b lid 13 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2923
    Scenario: Sam haalde ook de nieuwe toets niet
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 mei 2026
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar ja

    @S-2924
    Scenario: Zonder nieuwe toets mag het niet
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 mei 2026
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord nee
      En komt dat door artikel 18b lid 13

    @S-2925
    Scenario: Sam leert nu wel zoals afgesproken
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 mei 2026
      En Sam zakte weer maar leert nu wel goed door
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar nee

    @S-2931
    Scenario: Wie er niets aan kan doen, houdt in het tweede half jaar alles
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 mei 2026
      En Sam zakte weer maar kan er niets aan doen
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar nee

    @S-2932
    Scenario: Na een maand is de 40 procent nog niet aan de beurt
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 oktober 2026
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar nee

    @S-2933
    Scenario: Een dag voor het jaar geldt nog de 40 procent
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 2 november 2025
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar ja

    @S-2934
    Scenario: Na precies een jaar is het tweede half jaar voorbij
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 november 2025
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over het tweede half jaar nee

  Regel: Na een jaar kan de bijstand helemaal stoppen (artikel 18b lid 11)
    Ook dan moet er eerst weer een toets zijn.
    Bron: artikel 18b lid 11 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18b

    @S-2926
    Scenario: De brief is een dag jonger dan een jaar
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 2 november 2025
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over de tijd na een jaar nee

    @S-2927
    Scenario: De brief is precies een jaar oud
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 november 2025
      En Sam haalde ook de nieuwe toets niet
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over de tijd na een jaar ja

    @S-2928
    Scenario: Zonder nieuwe toets mag ook dit niet
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 november 2025
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over de tijd na een jaar nee
      En noemt een van de stappen geen nieuwe toets

    @S-2935
    Scenario: Wie er niets aan kan doen, houdt ook na een jaar alles
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 november 2025
      En Sam zakte weer maar kan er niets aan doen
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over de tijd na een jaar nee

    @S-2936
    Scenario: Sam leert na een jaar wel zoals afgesproken
      Stel Sam van 35 jaar met bijstand had 3 jaar Nederlandse les
      En Sam zakte en kreeg de brief op 1 november 2025
      En Sam zakte weer maar leert nu wel goed door
      Wanneer Sam vraagt of taal de bijstand verlaagt
      Dan is het antwoord over de tijd na een jaar nee
