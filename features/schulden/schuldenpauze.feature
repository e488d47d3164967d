# language: nl
Functionaliteit: Een pauze voor schulden
  Mensen met schulden horen wie een pauze kan vragen en welk geld vrij blijft.
  De cijfers bij de verhalen lopen van S-4000 tot en met S-4049.

  Achtergrond:
    Stel het is 2 november 2026

  Regel: De gemeente mag de rechter om een pauze vragen (artikel 5 lid 1)
    Met rust kan een plan voor de schulden lukken.
    Bron: artikel 5 lid 1 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel5

    @S-4000
    Scenario: Kim heeft een plan van de gemeente
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft een plan voor de schulden
      Wanneer Kim vraagt of er een pauze kan komen
      Dan mag de gemeente beslissen
      En noemt een van de stappen een afkoelingsperiode

    @S-4001
    Scenario: Kim heeft nog geen schuldhulp
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en vroeg nog geen hulp
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord nee
      En noemt een van de stappen eerst schuldhulp

    @S-4002
    Scenario: Kim had alleen een gesprek
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim had een gesprek over schulden op 5 oktober 2026
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over alle schulden nee

    @S-4003
    Scenario: Het is niet bekend hoe ver Kim is
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en vroeg nog geen hulp
      Maar het is niet bekend hoe ver de schuldhulp van Kim is
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord nog niet te zeggen

    @S-4004
    Scenario: Kim heeft geen schulden
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord nee

    @S-4005
    Scenario: Tijdens de pauze gaan de vaste lasten door
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft een plan voor de schulden
      Wanneer Kim vraagt of er een pauze kan komen
      Dan noemt een van de stappen de kosten van elke maand

    @S-4006
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft een plan voor de schulden
      Wanneer Kim op 31 december 2022 vraagt of er een pauze kan komen
      Dan geeft Rechtop geen antwoord over die dag

  Regel: De rechter kan huis, stroom of verzekering laten doorlopen (artikel 287b lid 1)
    Deze pauze kan iemand ook zelf vragen.
    Bron: artikel 287b lid 1 Faillissementswet, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0001860/2026-09-01#Artikel287b

    @S-4007
    Scenario: De stroom van Kim dreigt te stoppen
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en de stroom dreigt te stoppen
      Wanneer Kim vraagt of er een pauze kan komen
      Dan mag de gemeente beslissen over huis of stroom
      En noemt een van de stappen stadswarmte

    @S-4008
    Scenario: De zorgverzekering van Kim dreigt te stoppen
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en de zorgverzekering dreigt te stoppen
      Wanneer Kim vraagt of er een pauze kan komen
      Dan mag de gemeente beslissen

    @S-4009
    Scenario: Kim moet eruit om huurschuld
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim moet eruit van de rechter om huurschuld
      Wanneer Kim vraagt of er een pauze kan komen
      Dan mag de gemeente beslissen over huis of stroom

    @S-4010
    Scenario: Kim moet alleen voor de rechter komen
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim moet voor de rechter komen om huurschuld
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over huis of stroom nee

  Regel: Een deel van het inkomen mag niemand afpakken (artikel 475b lid 1)
    Iedereen moet kunnen leven, ook met schulden.
    Bron: artikel 475b lid 1 Wetboek van Burgerlijke Rechtsvordering, tekst van 14 juli 2026, https://wetten.overheid.nl/BWBR0001827/2026-07-14#Artikel475b

    @S-4011
    Scenario: Iemand houdt geld in van Kim
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en beslag op het inkomen
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over het vrije deel ja
      En noemt een van de stappen een lege bankrekening

    @S-4012
    Scenario: Niemand houdt geld in van Kim
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft een plan voor de schulden
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over het vrije deel nee

    @S-4015
    Scenario: Zonder beslag is er ook geen heel vrij deel
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft een plan voor de schulden
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over het hele vrije deel nee

  Regel: Zonder woonadres is het vrije deel eerst lager (artikel 475e lid 1)
    Wie vertelt waar hij slaapt en wat hij krijgt, kan meer houden.
    Bron: artikel 475e lid 1 Wetboek van Burgerlijke Rechtsvordering, tekst van 14 juli 2026, https://wetten.overheid.nl/BWBR0001827/2026-07-14#Artikel475e

    @S-4013
    Scenario: Kim heeft beslag en een woonadres
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim heeft schulden en beslag op het inkomen
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over het hele vrije deel ja

    @S-4014
    Scenario: Kim heeft beslag en alleen een briefadres
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      En Kim slaapt buiten met beslag en een briefadres
      Wanneer Kim vraagt of er een pauze kan komen
      Dan is het antwoord over het hele vrije deel nog niet te zeggen
      En noemt een van de stappen artikel 475e
