# language: nl
Functionaliteit: Plichten over werk, en ontheffing
  Mensen horen welke plichten zij hebben, en wanneer het even niet hoeft.
  De cijfers bij de verhalen lopen van S-2600 tot en met S-2699.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Van 18 jaar tot de AOW-leeftijd zijn er plichten over werk (artikel 9 lid 1)
    Wie kan werken, zoekt werk en werkt mee. Dat begint op de dag van de melding.
    Bron: artikel 9 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9
    Bron: artikel 9 lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel9

    @S-2600
    Scenario: Noor van 35 jaar heeft plichten
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord ja
      En noemt een van de stappen inschrijven op werk.nl

    @S-2601
    Scenario: Noor moet een baan ook aannemen
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over een baan aannemen ja

    @S-2602
    Scenario: Op 18 jaar beginnen de plichten
      Stel Noor van 18 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord ja
      En noemt een van de stappen hulp die de gemeente mag weigeren

    @S-2603
    Scenario: Op 17 jaar zijn er nog geen plichten
      Stel Noor van 17 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nee
      En komt dat door artikel 9 lid 1

    @S-2604
    Scenario: Net voor de AOW-leeftijd zijn er nog plichten
      Stel Noor van 66 jaar leeft van bijstand
      En Noor heeft de AOW-leeftijd nog niet
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord ja

    @S-2605
    Scenario: Met de AOW-leeftijd zijn de plichten voorbij
      Stel Noor van 68 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nee
      En komt dat door artikel 9 lid 1

    @S-2646
    Scenario: Dan hoeft Noor geen werk te zoeken of te helpen
      Stel Noor van 68 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken nee
      En is het antwoord over onbetaald iets nuttigs doen nee

    @S-2606
    Scenario: Op de dag van de melding beginnen de plichten
      Stel Noor van 35 jaar leeft van bijstand
      En Noor meldde zich op 1 november 2026 voor bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord ja

    @S-2607
    Scenario: Op de dag voor de melding zijn er nog geen plichten
      Stel Noor van 35 jaar leeft van bijstand
      En Noor meldde zich op 2 november 2026 voor bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nee

    @S-2608
    Scenario: Zonder bijstand zijn er geen plichten
      Stel Noor van 35 jaar leeft van bijstand
      En Noor leeft niet van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nee
      En komt dat door artikel 9 lid 1

    @S-2609
    Scenario: Het is niet bekend of er bijstand is
      Stel Noor van 35 jaar leeft van bijstand
      Maar het is niet bekend of Noor bijstand krijgt
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over bijstand

    @S-2610
    Scenario: Een partner heeft dezelfde plichten
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      En Alex krijgt van de gemeente bijstand
      Wanneer Alex vraagt welke plichten er zijn
      Dan is het antwoord ja
      En noemt een van de stappen dezelfde plichten van de partner

    @S-2611
    Scenario: Op 1 juli 2025 gelden deze plichten ook
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor op 1 juli 2025 vraagt welke plichten er zijn
      Dan is het antwoord ja

    @S-2612
    Scenario: Op 30 juni 2025 is er geen antwoord
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor op 30 juni 2025 vraagt welke plichten er zijn
      Dan geeft Rechtop geen antwoord over die dag

  Regel: Wie nooit meer kan werken, heeft geen plichten over werk (artikel 9 lid 5)
    De wet vraagt niet wat iemand niet kan.
    Bron: artikel 9 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9

    @S-2613
    Scenario: Noor kan nu en later niet werken
      Stel Noor van 35 jaar leeft van bijstand
      En Noor kan nu en later niet werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nee
      En komt dat door artikel 9 lid 5

    @S-2614
    Scenario: Dan is meewerken ook geen plicht
      Stel Noor van 35 jaar leeft van bijstand
      En Noor kan nu en later niet werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over meewerken nee
      En noemt een van de stappen de brief van het UWV

    @S-2615
    Scenario: Het is niet bekend of Noor ooit kan werken
      Stel Noor van 35 jaar leeft van bijstand
      Maar het is niet bekend of Noor ooit kan werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over nooit kunnen werken

  Regel: Bij een dringende reden mag de gemeente ontheffing geven (artikel 9 lid 2)
    Soms gaat werken even niet. De gemeente kijkt dan per persoon.
    Bron: artikel 9 lid 2 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9

    @S-2616
    Scenario: Er is een dringende reden en nog geen brief
      Stel Noor van 35 jaar leeft van bijstand
      En er is een dringende reden om niet te werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan mag de gemeente beslissen
      En noemt een van de stappen tijdelijke ontheffing

    @S-2617
    Scenario: Meewerken blijft dan een plicht
      Stel Noor van 35 jaar leeft van bijstand
      En er is een dringende reden om niet te werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over meewerken ja

    @S-2618
    Scenario: Met een brief hoeft Noor geen werk te zoeken
      Stel Noor van 35 jaar leeft van bijstand
      En er is een dringende reden om niet te werken
      En Noor kreeg een brief met ontheffing van werk
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken nee

    @S-2619
    Scenario: De gemeente weigerde de ontheffing
      Stel Noor van 35 jaar leeft van bijstand
      En er is een dringende reden om niet te werken
      En Noor vroeg ontheffing en de gemeente weigerde
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord ja

    @S-2620
    Scenario: Het is niet bekend of er een dringende reden is
      Stel Noor van 35 jaar leeft van bijstand
      Maar het is niet bekend of er een dringende reden is
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over een dringende reden

    @S-2621
    Scenario: Een brief over onbetaald werk helpt niet bij werk zoeken
      Stel Noor van 35 jaar leeft van bijstand
      En er is een dringende reden om niet te werken
      En Noor kreeg een brief met ontheffing van onbetaald werk
      Wanneer Noor vraagt welke plichten er zijn
      Dan mag de gemeente beslissen over werk zoeken

  Regel: Een ouder die alleen voor een klein kind zorgt, krijgt ontheffing op verzoek (artikel 9a lid 1)
    Zorg voor een klein kind gaat voor. Vraagt de ouder erom, dan moet de gemeente ontheffing geven.
    Bron: artikel 9a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9a
    Bron: artikel 9a lid 1 Participatiewet, tekst van 1 juli 2025, https://wetten.overheid.nl/BWBR0015703/2025-07-01#Artikel9a

    @S-2622
    Scenario: Een kind van 4 jaar geeft recht op ontheffing
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders ja
      En noemt een van de stappen artikel 9a

    @S-2623
    Scenario: Zonder vraag blijft werk zoeken een plicht
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken ja

    @S-2624
    Scenario: Een kind van 5 jaar geeft geen recht meer
      Stel Noor van 35 jaar zorgt alleen voor een kind van 5
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2625
    Scenario: Met de brief hoeft Noor geen werk te zoeken
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor kreeg een brief met ontheffing als ouder
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken nee

    @S-2626
    Scenario: Meewerken blijft ook dan een plicht
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor kreeg een brief met ontheffing als ouder
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over meewerken ja

    @S-2627
    Scenario: Is het kind 5 jaar, dan stopt de ontheffing
      Stel Noor van 35 jaar zorgt alleen voor een kind van 5
      En Noor kreeg een brief met ontheffing als ouder
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken ja

    @S-2628
    Scenario: Een paar krijgt deze ontheffing niet
      Stel Alex van 45 en Noor van 47 zijn een paar met kind
      En Alex krijgt van de gemeente bijstand
      Wanneer Alex vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2647
    Scenario: Dat is ook zo als een van hen de zorg doet
      Stel Alex van 45 en Noor van 47 zijn een paar met kind
      En Alex krijgt van de gemeente bijstand
      En Alex zorgt als enige voor dat kind
      Wanneer Alex vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2648
    Scenario: Een ouder die de zorg deelt, krijgt deze ontheffing niet
      Stel Noor van 35 jaar leeft van bijstand
      En Noor zorgt voor een kind van 4 jaar
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2649
    Scenario: Op 17 jaar zijn er geen plichten en dus geen ontheffing
      Stel Noor van 17 jaar zorgt alleen voor een kind van 1
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2629
    Scenario: De gemeente weigerde en wij weten niet waarom
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor vroeg ontheffing en de gemeente weigerde
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nog niet te zeggen

  Regel: De ontheffing voor ouders duurt samen hoogstens vijf jaar (artikel 9a lid 4)
    Ook de tijd in een andere gemeente telt mee.
    Bron: artikel 9a lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9a

    @S-2630
    Scenario: Na 59 maanden is er nog recht
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor had al 59 maanden ontheffing als ouder
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders ja

    @S-2631
    Scenario: Na 60 maanden is de tijd op
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor had al 60 maanden ontheffing als ouder
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nee

    @S-2632
    Scenario: Het is niet bekend hoelang Noor ontheffing had
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      Maar het is niet bekend hoelang Noor ontheffing had
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over de ontheffing voor ouders nog niet te zeggen
      En is nog nodig het aantal maanden ontheffing

  Regel: Eerst kijkt de gemeente naar opvang, daarna moet een ouder een baan aannemen (artikel 9 lid 4)
    Een ouder alleen kan niet zomaar weg bij een kind onder 12 jaar.
    Bron: artikel 9 lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9

    @S-2633
    Scenario: De gemeente keek nog niet naar opvang
      Stel Noor van 35 jaar zorgt alleen voor een kind van 11
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over een baan aannemen nee
      En noemt een van de stappen kinderopvang

    @S-2634
    Scenario: Werk zoeken moet dan wel
      Stel Noor van 35 jaar zorgt alleen voor een kind van 11
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken ja

    @S-2635
    Scenario: De gemeente keek wel naar opvang
      Stel Noor van 35 jaar zorgt alleen voor een kind van 11
      En de gemeente keek al naar kinderopvang
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over een baan aannemen ja

    @S-2636
    Scenario: Een kind van 12 jaar verandert niets
      Stel Noor van 35 jaar zorgt alleen voor een kind van 12
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over een baan aannemen ja

  Regel: Onbetaald helpen moet alleen als de gemeente dat zegt (artikel 9 lid 1 onder c)
    De wet noemt dat een tegenprestatie. In 2027 verandert deze plicht.
    Bron: artikel 9 lid 1 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9

    @S-2637
    Scenario: De gemeente vroeg niets
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen nee

    @S-2638
    Scenario: De gemeente vroeg om onbetaald te helpen
      Stel Noor van 35 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen ja
      En noemt een van de stappen de regels van 2027

    @S-2639
    Scenario: Een dringende reden telt hier ook
      Stel Noor van 35 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      En er is een dringende reden om niet te werken
      Wanneer Noor vraagt welke plichten er zijn
      Dan mag de gemeente beslissen over onbetaald iets nuttigs doen

    @S-2640
    Scenario: Met een brief hoeft dit niet
      Stel Noor van 35 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      En Noor kreeg een brief met ontheffing van onbetaald werk
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen nee

    @S-2641
    Scenario: Op 31 december 2026 geldt deze plicht nog
      Stel Noor van 35 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor op 31 december 2026 vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen ja

    @S-2642
    Scenario: Op 1 januari 2027 is dit nog niet te zeggen
      Stel Noor van 35 jaar leeft van bijstand
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor op 1 januari 2027 vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen nog niet te zeggen

    @S-2643
    Scenario: Werk zoeken blijft in 2027 een plicht
      Stel Noor van 35 jaar leeft van bijstand
      Wanneer Noor op 1 januari 2027 vraagt welke plichten er zijn
      Dan is het antwoord over werk zoeken ja

  Regel: Met ontheffing als ouder vervalt ook de tegenprestatie (artikel 9 lid 7)
    Wie de zorg voor een klein kind heeft, hoeft ook niet onbetaald te werken.
    Bron: artikel 9 lid 7 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel9

    @S-2644
    Scenario: Noor heeft ontheffing als ouder
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En Noor kreeg een brief met ontheffing als ouder
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen nee

    @S-2645
    Scenario: Zonder die ontheffing moet het wel
      Stel Noor van 35 jaar zorgt alleen voor een kind van 4
      En de gemeente vroeg Noor om onbetaald te helpen
      Wanneer Noor vraagt welke plichten er zijn
      Dan is het antwoord over onbetaald iets nuttigs doen ja
