# language: nl
Functionaliteit: Huurtoeslag
  Huurders met een laag inkomen horen of zij huurtoeslag kunnen vragen. Een bedrag geven wij niet.
  De cijfers bij de verhalen lopen van S-4600 tot en met S-4649.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Huurtoeslag is er voor een zelfstandige woning (artikel 11 lid 1)
    Een kamer telt alleen als het gebouw is aangewezen.
    Bron: artikel 11 lid 1 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel11

    @S-4600
    Scenario: Ali huurt een zelfstandige woning
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali huurt een zelfstandige woning
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja
      En noemt een van de stappen de proefberekening

    @S-4601
    Scenario: Ali huurt een kamer
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali huurt een kamer
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen een aangewezen gebouw

    @S-4602
    Scenario: Een kamer in een aangewezen gebouw
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali huurt een kamer in een aangewezen gebouw
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4603
    Scenario: Ali huurt niets
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali huurt niets
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 11 lid 1

    @S-4604
    Scenario: Een hotel telt niet
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali woont in een hotel
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee

    @S-4605
    Scenario: Het is niet bekend wat voor woning het is
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend wat voor woning Ali huurt
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de woning

    @S-4606
    Scenario: Buiten slapen met een briefadres
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali slaapt buiten en heeft een briefadres
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee

  Regel: U moet zijn ingeschreven op het adres van de woning (artikel 9 lid 1 onder a)
    Een briefadres alleen is niet genoeg.
    Bron: artikel 9 lid 1 onder a Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel9

    @S-4607
    Scenario: Ali staat op een ander adres
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali staat om een andere reden op een ander adres
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee
      En noemt een van de stappen inschrijven op de woning

  Regel: Wie niets kan doen aan een fout adres, mag toch huurtoeslag krijgen (artikel 9 lid 2)
    De wet zegt "kan". Dienst Toeslagen beslist.
    Bron: artikel 9 lid 2 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel9

    @S-4608
    Scenario: Ali kan niets doen aan het andere adres
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali staat op een ander adres en kan daar niets aan doen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan mag de gemeente beslissen

    @S-4609
    Scenario: Ali huurt een woning maar heeft een briefadres
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali heeft een briefadres
      Wanneer Ali vraagt of er huurtoeslag is
      Dan mag de gemeente beslissen
      En noemt een van de stappen inschrijven op de woning

  Regel: Huurtoeslag is er voor volwassenen (artikel 8)
    Een minderjarige met een kind telt als volwassen.
    Bron: artikel 8 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel8

    @S-4610
    Scenario: Met 18 jaar kan het
      Stel Ali van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4611
    Scenario: Met 17 jaar is het niet zeker
      Stel Ali van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nog niet te zeggen

    @S-4612
    Scenario: Met 17 jaar en een kind kan het
      Stel Ali van 17 jaar woont alleen en heeft geen inkomen
      En Ali zorgt voor een kind van 1 jaar
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

  Regel: Vanaf 21 jaar geldt de hoge huurgrens (artikel 13 lid 1 onder a)
    Tot 2026 was dat 23 jaar. Huur boven de grens is geen reden meer voor een nee.
    Bron: artikel 13 lid 1 onder a Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel13

    @S-4613
    Scenario: Met 21 jaar geldt de hoge grens
      Stel Ali van 21 jaar woont alleen en heeft geen inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord over de hoge huurgrens ja
      En noemt een van de stappen huur boven de grens

    @S-4614
    Scenario: Met 20 jaar hangt het van meer af
      Stel Ali van 20 jaar woont alleen en heeft geen inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord over de hoge huurgrens nog niet te zeggen
      En noemt een van de stappen de lage grens voor jongeren

    @S-4615
    Scenario: Met 20 jaar en een kind geldt de hoge grens
      Stel Ali van 20 jaar woont alleen en heeft geen inkomen
      En Ali zorgt voor een kind van 1 jaar
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord over de hoge huurgrens ja

  Regel: Veel spaargeld op 1 januari sluit huurtoeslag uit (artikel 7 lid 3)
    De grens is 38.479 euro, en 76.958 euro voor partners samen.
    Bron: artikel 7 lid 3 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel7

    @S-4616
    Scenario: Spaargeld precies op de grens
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali had op 1 januari € 38.479,00 spaargeld
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4617
    Scenario: Spaargeld een euro boven de grens
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali had op 1 januari € 38.480,00 spaargeld
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee
      En komt dat door artikel 7 lid 3

    @S-4618
    Scenario: Voor een paar is de grens hoger
      Stel Ali van 35 en Noor van 36 zijn toeslagpartners zonder inkomen
      En Ali had op 1 januari € 76.958,00 spaargeld
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

  Regel: Een hoog inkomen is geen reden voor een nee, maar het bedrag kan nul zijn (artikel 14 lid 1)
    Boven het norminkomen zeggen wij daarom niets zekers.
    Bron: artikel 14 lid 1 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel14

    @S-4619
    Scenario: Inkomen op de norm
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali verwacht dit jaar € 29.400,00 inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4620
    Scenario: Inkomen een euro boven de norm
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar Ali verwacht dit jaar € 29.401,00 inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen de proefberekening

    @S-4621
    Scenario: Voor een paar is de norm hoger
      Stel Ali van 35 en Noor van 36 zijn toeslagpartners zonder inkomen
      Maar zij verwachten dit jaar samen € 39.925,00 inkomen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4622
    Scenario: Het inkomen van een huisgenoot telt ook
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali heeft een huisgenoot van 30 jaar
      En de huisgenoot telt niet mee als partner
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nog niet te zeggen

    @S-4623
    Scenario: Het inkomen is niet bekend
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend hoeveel inkomen er dit jaar is
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is nog nodig het inkomen van dit jaar

  Regel: Met een partner die hier niet mag wonen, is er geen toeslag (artikel 9 lid 2)
    De wet kijkt naar het verblijf van de partner.
    Bron: artikel 9 lid 2 Algemene wet inkomensafhankelijke regelingen, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018472/2026-01-01#Artikel9

    @S-4624
    Scenario: De partner mag niet in Nederland wonen
      Stel Ali van 35 en Noor van 36 zijn toeslagpartners zonder inkomen
      Maar de partner mag niet in Nederland wonen
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nee

  Regel: Mensen uit Oekraïne met tijdelijke bescherming kunnen huurtoeslag krijgen (artikel 10)
    Dat staat apart in de wet. Ander verblijf is niet zeker.
    Bron: artikel 10 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel10

    @S-4625
    Scenario: Een ander verblijf is niet zeker
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali maakte bezwaar tegen intrekken van de vergunning
      Wanneer Ali vraagt of er huurtoeslag is
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen huurtoeslag voor mensen uit Oekraïne

  Regel: Rechtop kent de nieuwe regels vanaf 1 januari 2026 (artikel 7 lid 1)
    Voor die dag golden andere regels.
    Bron: artikel 7 lid 1 Wet op de huurtoeslag, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0008659/2026-01-01#Artikel7

    @S-4626
    Scenario: De eerste dag van 2026
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Ali op 1 januari 2026 vraagt of er huurtoeslag is
      Dan is het antwoord ja

    @S-4627
    Scenario: De laatste dag van 2025
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Ali op 31 december 2025 vraagt of er huurtoeslag is
      Dan geeft Rechtop geen antwoord over die dag
