# language: nl
Functionaliteit: Hulp bij energie, eten en kosten van kinderen
  Mensen zonder geld voor energie of eten horen waar zij vandaag terecht kunnen.
  De cijfers bij de verhalen lopen van S-4650 tot en met S-4699.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Stopt energie of water, dan praat de gemeente binnen drie werkdagen (artikel 4 lid 2)
    De wet noemt dat een bedreigende situatie.
    Bron: artikel 4 lid 2 Wet gemeentelijke schuldhulpverlening, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0031331/2026-01-01#Artikel4

    @S-4650
    Scenario: De stroom dreigt te stoppen
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar de stroom van Mo dreigt te stoppen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het snelle gesprek ja
      En noemt een van de stappen een gesprek binnen drie werkdagen

    @S-4651
    Scenario: De stroom is al gestopt
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar de stroom van Mo is al gestopt
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord ja

    @S-4652
    Scenario: Alles loopt door
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het snelle gesprek nee
      En noemt een van de stappen regelingen die gestopt zijn

    @S-4653
    Scenario: Het is niet bekend of de stroom stopt
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar de stroom van Mo dreigt te stoppen
      En het is niet bekend of de stroom van Mo stopt
      Wanneer Mo vraagt welke noodhulp er is
      Dan is nog nodig het antwoord over energie en water

    @S-4654
    Scenario: Mo belt ook het bedrijf
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar de stroom van Mo dreigt te stoppen
      Wanneer Mo vraagt welke noodhulp er is
      Dan noemt een van de stappen het bedrijf van de energie

    @S-4655
    Scenario: Het nieuwe energiefonds is niet zeker
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar de stroom van Mo dreigt te stoppen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het energiefonds nog niet te zeggen

    @S-4670
    Scenario: Zonder probleem met energie is het fonds niet nodig
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het energiefonds nee

  Regel: Een pakket van de voedselbank telt nooit mee voor bijstand (artikel 18 lid 8*)
    De voedselbank beslist met eigen regels. Geen eten vandaag? Dan is er een deur voor vandaag.
    Bron: artikel 18 lid 8* Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel18

    @S-4656
    Scenario: Mo heeft te weinig geld voor eten
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar Mo heeft te weinig geld voor eten
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over de voedselbank
      En noemt een van de stappen een pakket naast bijstand

    @S-4657
    Scenario: Mo heeft vandaag geen eten
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar Mo heeft vandaag geen eten
      Wanneer Mo vraagt welke noodhulp er is
      Dan noemt een van de stappen eten voor vandaag

    @S-4658
    Scenario: Ook zonder verblijfsrecht is er een deur voor eten
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar Mo heeft vandaag geen eten
      En Mo heeft geen verblijfsrecht
      Wanneer Mo vraagt welke noodhulp er is
      Dan noemt een van de stappen eten voor vandaag

    @S-4659
    Scenario: Ook wie buiten slaapt, kan naar de voedselbank
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar Mo slaapt buiten
      En Mo heeft vandaag geen eten
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over de voedselbank

    @S-4660
    Scenario: Mo heeft genoeg eten
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over de voedselbank nee

    @S-4661
    Scenario: Het is niet bekend of Mo genoeg eten heeft
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Mo genoeg eten heeft
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over eten

  Regel: Kosten van een kind: bijzondere bijstand of een kinderfonds (artikel 35 lid 1)
    Een kinderfonds is er voor kinderen van 4 tot 18 jaar. Het beslist met eigen regels.
    Bron: artikel 35 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-4662
    Scenario: Een kind van 4 jaar
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      En Mo zorgt voor een kind van 4 jaar
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over het kinderfonds
      En noemt een van de stappen de school of het wijkteam

    @S-4663
    Scenario: Een kind van 3 jaar
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      En Mo zorgt voor een kind van 3 jaar
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het kinderfonds nee

    @S-4664
    Scenario: Een kind van 17 jaar
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      En Mo zorgt voor een kind van 17 jaar
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over het kinderfonds

    @S-4665
    Scenario: Een kind van 18 jaar
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      En Mo zorgt voor een kind van 18 jaar
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over het kinderfonds nee

  Regel: De gemeente mag meebetalen aan een zorgverzekering (artikel 35 lid 3)
    Niet elke gemeente doet dat.
    Bron: artikel 35 lid 3 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel35

    @S-4666
    Scenario: Mo is 35 jaar
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over de zorgverzekering van de gemeente

    @S-4667
    Scenario: Mo is 17 jaar
      Stel Mo van 17 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan is het antwoord over de zorgverzekering van de gemeente nee

    @S-4671
    Scenario: Mo is net 18 jaar
      Stel Mo van 18 jaar woont alleen en heeft geen inkomen
      Wanneer Mo vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over de zorgverzekering van de gemeente

    @S-4668
    Scenario: De eerste dag van 2026
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Maar Mo heeft te weinig geld voor eten
      Wanneer Mo op 1 januari 2026 vraagt welke noodhulp er is
      Dan mag de gemeente beslissen over de voedselbank

    @S-4669
    Scenario: De laatste dag van 2025
      Stel Mo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Mo op 31 december 2025 vraagt welke noodhulp er is
      Dan geeft Rechtop geen antwoord over die dag
