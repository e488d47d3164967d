# language: nl
Functionaliteit: Voorrang op een huurwoning
  Mensen horen of zij bij een groep uit de wet horen, en dat de gemeente over voorrang beslist.
  De cijfers bij de verhalen lopen van S-700 tot en met S-799.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Een gemeente met nieuwe regels beoordeelt de tien groepen (artikel 12 lid 3)
    De wet noemt tien groepen. Elke gemeente moet daarvoor regels maken.
    Bron: artikel 12 lid 3 Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-700
    Scenario: Noor geeft mantelzorg
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      Wanneer Noor vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En is het antwoord over de groep ja

    @S-701
    Scenario: Noor hoort bij geen enkele groep
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of er voorrang is
      Dan mag de gemeente beslissen
      En is het antwoord over de groep nee

    @S-702
    Scenario: De gemeente heeft alleen oude regels
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      En de gemeente heeft oude regels over voorrang
      Wanneer Bo vraagt of er voorrang is
      Dan mag de gemeente beslissen

    @S-703
    Scenario: De gemeente heeft geen regels
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      En de gemeente heeft geen regels over voorrang
      Wanneer Bo vraagt of er voorrang is
      Dan mag de gemeente beslissen

    @S-749
    Scenario: Zonder regels kan de woningcorporatie helpen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En de gemeente heeft geen regels over voorrang
      Wanneer Bo vraagt of er voorrang is
      Dan noemt een van de stappen de woningcorporatie

    @S-704
    Scenario: Het is niet bekend of de gemeente regels heeft
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      Maar het is niet bekend welke regels de gemeente heeft
      Wanneer Bo vraagt of er voorrang is
      Dan beslist de gemeente

    @S-705
    Scenario: De groep hangt niet af van de regels van de gemeente
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      Maar het is niet bekend welke regels de gemeente heeft
      Wanneer Bo vraagt of er voorrang is
      Dan is het antwoord over de groep ja

  Regel: Mantelzorg is een groep (artikel 12 lid 3 onder a)
    Wie zorgt of zorg krijgt, moet dicht bij elkaar kunnen wonen.
    Bron: artikel 12 lid 3 onder a Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-706
    Scenario: Mantelzorg past bij groep a
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      Wanneer Noor vraagt of er voorrang is
      Dan past groep a uit de wet wel
      En past groep b uit de wet niet

    @S-707
    Scenario: Het is niet bekend of er mantelzorg is
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er mantelzorg is
      Wanneer Noor vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen

  Regel: Een ernstige en lange ziekte is een groep (artikel 12 lid 3 onder b)
    Een andere woning kan nodig zijn om gezond te blijven.
    Bron: artikel 12 lid 3 onder b Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-708
    Scenario: Kim heeft door ziekte snel een andere woning nodig
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim heeft door ziekte snel een woning nodig
      Wanneer Kim vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep b uit de wet wel

    @S-709
    Scenario: Kim wil niets over ziekte zeggen
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of er een ernstige ziekte is
      Wanneer Kim vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen
      En is nog nodig het antwoord over ziekte

    @S-746
    Scenario: Kim hoeft niets over ziekte te zeggen bij een andere groep
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En Kim geeft of krijgt mantelzorg
      Maar het is niet bekend of er een ernstige ziekte is
      Wanneer Kim vraagt of er voorrang is
      Dan is het antwoord over de groep ja

  Regel: Opvang omdat er geen woning was, is een groep (artikel 12 lid 3 onder c)
    Vanuit de opvang moet iemand verder kunnen. De opvang verlaten hoeft nog niet.
    Bron: artikel 12 lid 3 onder c Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-710
    Scenario: Bo kreeg een plek in de opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      Wanneer Bo vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep c uit de wet wel

    @S-747
    Scenario: Na geweld kan er ook geen plek zijn geweest
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      Wanneer Sasha vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen

    @S-711
    Scenario: Bo slaapt buiten en kreeg geen opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er voorrang is
      Dan mag de gemeente beslissen
      En past groep c uit de wet niet

  Regel: Weg uit de opvang na geweld of mensenhandel is een groep (artikel 12 lid 3 onder d)
    Wie gevlucht is voor geweld, moet veilig verder kunnen.
    Bron: artikel 12 lid 3 onder d Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-712
    Scenario: Sasha gaat weg uit de opvang na geweld
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      En Sasha gaat weg uit de opvang
      Wanneer Sasha vraagt of er voorrang is
      Dan past groep d uit de wet wel

    @S-748
    Scenario: Sasha mag niet om inkomen worden geweigerd
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      En Sasha gaat weg uit de opvang
      Wanneer Sasha vraagt of er voorrang is
      Dan noemt een van de stappen weigeren om inkomen

    @S-713
    Scenario: Sasha blijft nog in de opvang
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      Wanneer Sasha vraagt of er voorrang is
      Dan past groep d uit de wet niet

    @S-714
    Scenario: Mika gaat weg uit de opvang na mensenhandel
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg opvang door mensenhandel
      En Mika gaat weg uit de opvang
      Wanneer Mika vraagt of er voorrang is
      Dan past groep d uit de wet wel

    @S-715
    Scenario: Problemen met een partner zonder geweld staan er niet meer in
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door problemen zonder geweld
      En Sasha gaat weg uit de opvang
      Wanneer Sasha vraagt of er voorrang is
      Dan past groep d uit de wet niet

    @S-716
    Scenario: Het is niet bekend of Sasha de opvang verlaat
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      Maar het is niet bekend of Sasha de opvang verlaat
      Wanneer Sasha vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen

  Regel: Weg uit beschermd wonen is een groep (artikel 12 lid 3 onder e)
    Na beschermd wonen moet er een gewone woning zijn.
    Bron: artikel 12 lid 3 onder e Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-717
    Scenario: Charlie gaat weg uit beschermd wonen
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      En Charlie gaat weg uit beschermd wonen
      Wanneer Charlie vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep e uit de wet wel

  Regel: Weg uit een kliniek voor psychische zorg is een groep (artikel 12 lid 3 onder f)
    Na een kliniek helpt een vaste plek om gezond te blijven.
    Bron: artikel 12 lid 3 onder f Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-718
    Scenario: Charlie gaat weg uit een kliniek
      Stel Charlie van 35 jaar woont alleen en heeft geen inkomen
      En Charlie gaat weg uit een kliniek voor psychische zorg
      Wanneer Charlie vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep f uit de wet wel

  Regel: Weg uit de jeugdhulp is een groep van 18 tot 23 jaar (artikel 12 lid 3 onder g)
    Na een groep of huis van de jeugdhulp is er vaak geen ouderlijk huis.
    Bron: artikel 12 lid 3 onder g Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-719
    Scenario: Jip van 18 jaar gaat weg uit de jeugdhulp
      Stel Jip van 18 jaar woont alleen en heeft geen inkomen
      En Jip gaat weg uit de jeugdhulp
      Wanneer Jip vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep g uit de wet wel

    @S-720
    Scenario: Jip van 17 jaar gaat weg uit de jeugdhulp
      Stel Jip van 17 jaar woont alleen en heeft geen inkomen
      En Jip gaat weg uit de jeugdhulp
      Wanneer Jip vraagt of er voorrang is
      Dan past groep g uit de wet niet

    @S-721
    Scenario: Jip van 22 jaar gaat weg uit de jeugdhulp
      Stel Jip van 22 jaar woont alleen en heeft geen inkomen
      En Jip gaat weg uit de jeugdhulp
      Wanneer Jip vraagt of er voorrang is
      Dan past groep g uit de wet wel

    @S-722
    Scenario: Jip van 23 jaar gaat weg uit de jeugdhulp
      Stel Jip van 23 jaar woont alleen en heeft geen inkomen
      En Jip gaat weg uit de jeugdhulp
      Wanneer Jip vraagt of er voorrang is
      Dan past groep g uit de wet niet
      En mag de gemeente beslissen

    @S-723
    Scenario: De leeftijd van Jip is niet bekend
      Stel Jip van 22 jaar woont alleen en heeft geen inkomen
      En Jip gaat weg uit de jeugdhulp
      Maar het is niet bekend hoe oud Jip is
      Wanneer Jip vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen

  Regel: Weg uit de gevangenis is een groep (artikel 12 lid 3 onder h)
    Een woning helpt om opnieuw te beginnen.
    Bron: artikel 12 lid 3 onder h Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-724
    Scenario: Anwar gaat weg uit de gevangenis
      Stel Anwar van 35 jaar woont alleen en heeft geen inkomen
      En Anwar gaat weg uit de gevangenis
      Wanneer Anwar vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep h uit de wet wel

    @S-754
    Scenario: De gevangenis is geen jeugdhulp, ook niet op 20 jaar
      Stel Anwar van 20 jaar woont alleen en heeft geen inkomen
      En Anwar gaat weg uit de gevangenis
      Wanneer Anwar vraagt of er voorrang is
      Dan past groep h uit de wet wel
      En past groep g uit de wet niet

  Regel: Een programma om te stoppen met sekswerk is een groep (artikel 12 lid 3 onder i)
    Met een eigen woning is het makkelijker om ander werk te vinden.
    Bron: artikel 12 lid 3 onder i Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-725
    Scenario: Demi doet mee aan een programma
      Stel Demi van 35 jaar woont alleen en heeft geen inkomen
      En Demi doet mee aan een programma na sekswerk
      Wanneer Demi vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen
      En past groep i uit de wet wel

  Regel: Een gezin zonder vaste plek is een groep (artikel 12 lid 3 onder j)
    Kinderen horen niet zonder huis te zijn. Een plek in de opvang is niet nodig.
    Bron: artikel 12 lid 3 onder j Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-726
    Scenario: Jamie slaapt met een kind van 17 jaar in een auto
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie slaapt buiten
      Wanneer Jamie vraagt of er voorrang is
      Dan past groep j uit de wet wel

    @S-727
    Scenario: Het kind van Jamie is 18 jaar
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 18 jaar
      Maar Jamie slaapt buiten
      Wanneer Jamie vraagt of er voorrang is
      Dan past groep j uit de wet niet

    @S-728
    Scenario: Jamie slaapt met een kind tijdelijk bij vrienden
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 6 jaar
      Maar Jamie slaapt tijdelijk bij anderen
      Wanneer Jamie vraagt of er voorrang is
      Dan past groep j uit de wet wel

    @S-729
    Scenario: Jamie heeft nog een huis
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 6 jaar
      Wanneer Jamie vraagt of er voorrang is
      Dan past groep j uit de wet niet

    @S-730
    Scenario: Het is niet bekend of er kinderen zijn
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar Jamie slaapt buiten
      Maar het is niet bekend of er kinderen zijn
      Wanneer Jamie vraagt of er voorrang is
      Dan is het antwoord over de groep nog niet te zeggen

  Regel: Alleen wie hier mag blijven, mag een huurwoning met vergunning (artikel 10 lid 2)
    Zonder verblijfsrecht is er geen vergunning voor een woning. Er is dan wel andere hulp.
    Bron: artikel 10 lid 2 Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel10

    @S-731
    Scenario: Sasha heeft geen verblijfsrecht
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha geeft of krijgt mantelzorg
      Maar Sasha heeft geen verblijfsrecht
      Wanneer Sasha vraagt of er voorrang is
      Dan is het antwoord nee

    @S-750
    Scenario: Amal maakte bezwaar tegen het intrekken van de vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      Maar Amal maakte bezwaar tegen intrekken van de vergunning
      Wanneer Amal vraagt of er voorrang is
      Dan is het antwoord nog niet te zeggen

    @S-732
    Scenario: De reden staat in artikel 10
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar Sasha heeft geen verblijfsrecht
      Wanneer Sasha vraagt of er voorrang is
      Dan komt dat door artikel 10 lid 2
      En noemt Rechtop een volgende stap

    @S-733
    Scenario: Sasha wacht op de eerste vergunning
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar Sasha wacht op een eerste vergunning
      Wanneer Sasha vraagt of er voorrang is
      Dan is het antwoord nee

    @S-734
    Scenario: Amal heeft een vergunning
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal geeft of krijgt mantelzorg
      En Amal heeft een verblijfsvergunning
      Wanneer Amal vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-735
    Scenario: Amal vroeg op tijd verlenging
      Stel Amal van 35 jaar woont alleen en heeft geen inkomen
      En Amal geeft of krijgt mantelzorg
      En Amal vroeg op tijd verlenging van de vergunning
      Wanneer Amal vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-736
    Scenario: Sasha wil niets zeggen over verblijf
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend welk verblijf Sasha heeft
      Wanneer Sasha vraagt of er voorrang is
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het verblijf

  Regel: De gemeente mag kijken naar een band met de regio (artikel 14 lid 4)
    Werk telt, en ook zes jaar achter elkaar wonen.
    Bron: artikel 14 lid 4 Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel14

    @S-751
    Scenario: Bo hoort wat een band met de regio is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      Wanneer Bo vraagt of er voorrang is
      Dan noemt een van de stappen zes jaar in de regio

    @S-752
    Scenario: Wie bang is, kan een andere gemeente in de regio vragen
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      En Sasha gaat weg uit de opvang
      Wanneer Sasha vraagt of er voorrang is
      Dan noemt een van de stappen een veilige gemeente in de regio

  Regel: Een tijdelijk contract kost niet altijd de wachttijd (artikel 11a)
    Wie tijdelijk huurt, hoeft niet steeds opnieuw te wachten.
    Bron: artikel 11a Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel11a

    @S-753
    Scenario: Bo neemt een tijdelijk contract
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er voorrang is
      Dan noemt een van de stappen de wachttijd bij een tijdelijk contract

  Regel: Op 1 juli 2026 beginnen de tien groepen (artikel 12 lid 3)
    De dag ervoor staan er nog geen letters in de wet. Op de dag zelf tellen zij alle tien.
    Bron: artikel 12 lid 3 Huisvestingswet 2014, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0035303/2026-01-01#Artikel12
    Bron: artikel 12 lid 3 Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-755
    Abstract Scenario: Robin hoort op de eerste dag bij een groep
      Stel Robin van 22 jaar woont alleen en heeft geen inkomen
      En Robin <reden>
      Wanneer Robin op 1 juli 2026 vraagt of er voorrang is
      Dan past groep <letter> uit de wet wel
      En is het antwoord over de groep ja

      Voorbeelden:
        | reden                                   | letter |
        | geeft of krijgt mantelzorg              | a      |
        | heeft door ziekte snel een woning nodig | b      |
        | kreeg opvang omdat er geen woning was   | c      |
        | gaat weg uit beschermd wonen            | e      |

      Voorbeelden:
        | reden                                         | letter |
        | gaat weg uit een kliniek voor psychische zorg | f      |
        | gaat weg uit de jeugdhulp                     | g      |
        | gaat weg uit de gevangenis                    | h      |
        | doet mee aan een programma na sekswerk        | i      |

    @S-756
    Scenario: Mika gaat op de eerste dag weg uit de opvang na mensenhandel
      Stel Mika van 35 jaar woont alleen en heeft geen inkomen
      En Mika kreeg opvang door mensenhandel
      En Mika gaat weg uit de opvang
      Wanneer Mika op 1 juli 2026 vraagt of er voorrang is
      Dan past groep d uit de wet wel

    @S-757
    Scenario: Jamie slaapt op de eerste dag met een kind buiten
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 6 jaar
      Maar Jamie slaapt buiten
      Wanneer Jamie op 1 juli 2026 vraagt of er voorrang is
      Dan past groep j uit de wet wel

    @S-758
    Scenario: Noor hoort op de eerste dag bij geen enkele groep
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 1 juli 2026 vraagt of er voorrang is
      Dan is het antwoord over de groep nee

    @S-759
    Scenario: De dag ervoor staan de tien groepen nog niet in de wet
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 30 juni 2026 vraagt of er voorrang is
      Dan noemt Rechtop nog geen groepen met een letter

    @S-761
    Scenario: Bo hoort vooraf dat de wet verandert
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      Wanneer Bo op 1 juni 2026 vraagt of er voorrang is
      Dan mag de gemeente beslissen
      En verandert dat op 1 juli 2026

  Regel: Voor 1 juli 2026 waren er twee groepen (artikel 12 lid 3)
    De oude wet noemde mantelzorg, en opvang na geweld of problemen thuis.
    Bron: artikel 12 lid 3 Huisvestingswet 2014, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0035303/2026-01-01#Artikel12
    Bron: artikel 12 lid 3 Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-737
    Scenario: Op 30 juni 2026 hoort opvang zonder geweld er niet bij
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      En de gemeente heeft oude regels over voorrang
      Wanneer Bo op 30 juni 2026 vraagt of er voorrang is
      Dan is het antwoord over de groep nee

    @S-738
    Scenario: Vanaf 1 juli 2026 hoort deze opvang er wel bij
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg opvang omdat er geen woning was
      En de gemeente heeft oude regels over voorrang
      Wanneer Bo op 1 juli 2026 vraagt of er voorrang is
      Dan is het antwoord over de groep ja

    @S-739
    Scenario: Op 30 juni 2026 horen problemen thuis er wel bij
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door problemen zonder geweld
      En de gemeente heeft oude regels over voorrang
      Wanneer Sasha op 30 juni 2026 vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-740
    Scenario: Op 30 juni 2026 hoort mantelzorg er ook bij
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      En de gemeente heeft oude regels over voorrang
      Wanneer Noor op 30 juni 2026 vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-760
    Scenario: Op 30 juni 2026 is mantelzorg zeker een groep
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      Wanneer Noor op 30 juni 2026 vraagt of er voorrang is
      Dan is het antwoord over de groep ja

    @S-741
    Scenario: Op 30 juni 2026 telt mantelzorg niet zonder regels van de gemeente
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      En de gemeente heeft geen regels over voorrang
      Wanneer Noor op 30 juni 2026 vraagt of er voorrang is
      Dan mag de gemeente beslissen

    @S-742
    Scenario: Na 1 juli 2026 beoordeelt een gemeente met oude regels mantelzorg
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor geeft of krijgt mantelzorg
      En de gemeente heeft oude regels over voorrang
      Wanneer Noor vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-743
    Scenario: Na 1 juli 2026 beoordeelt die gemeente ook opvang na geweld
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      En Sasha kreeg opvang door geweld in huis
      En de gemeente heeft oude regels over voorrang
      Wanneer Sasha vraagt of er voorrang is
      Dan moet de gemeente dit beoordelen

    @S-744
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2022 vraagt of er voorrang is
      Dan geeft Rechtop geen antwoord over die dag

    @S-745
    Scenario: Op 1 januari 2023 beslist de gemeente
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En de gemeente heeft geen regels over voorrang
      Wanneer Noor op 1 januari 2023 vraagt of er voorrang is
      Dan mag de gemeente beslissen
