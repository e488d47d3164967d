# language: nl
Functionaliteit: Gratis iemand die naast u staat
  Mensen horen dat zij gratis hulp kunnen krijgen bij gesprekken met de gemeente.
  De cijfers bij de verhalen lopen van S-3660 tot en met S-3699.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: De gemeente moet zorgen dat de hulp er is (artikel 2.2.4)
    Het belang van de persoon staat voorop, niet dat van de gemeente.
    Bron: artikel 2.2.4 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.2.4

    @S-3660
    Scenario: Bo krijgt gratis hulp
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan is het antwoord ja

    @S-3661
    Scenario: Zonder huis is de hulp er ook
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan is het antwoord ja

    @S-3662
    Scenario: Bo hoort waar die hulp te vragen is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen bellen en vragen om die hulp

    @S-3663
    Scenario: Wie niet in Nederland woont, kan naar het Juridisch Loket
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont niet in Nederland
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan is het antwoord nee
      En noemt een van de stappen hulp van het Juridisch Loket

    @S-3664
    Scenario: Het is niet bekend of Bo in Nederland woont
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Bo in Nederland woont
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het land waar iemand woont

    @S-3665
    Scenario: Wie bang is voor familie, kiest zelf wie iets hoort
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen hulp die niets doorvertelt

  Regel: De gemeente moet die hulp noemen voor het onderzoek (artikel 2.3.2 lid 3)
    Wie het niet weet, kan er niet om vragen.
    Bron: artikel 2.3.2 lid 3 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.2

    @S-3666
    Scenario: Bo hoort dat de gemeente het moet vertellen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen de plicht om het te vertellen

  Regel: Iedereen mag een helper meenemen (artikel 2:2 lid 1)
    Een helper weigeren mag alleen bij ernstige bezwaren.
    Bron: artikel 2:2 lid 1 Algemene wet bestuursrecht, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0005537/2026-01-01#Artikel2:2

    @S-3667
    Scenario: De gemeente mag de helper niet zomaar wegsturen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen een helper niet weigeren

    @S-3668
    Scenario: Met een machtiging mag de helper post lezen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen een machtiging voor de helper

    @S-3669
    Scenario: Een helper hoeft nooit het DigiD te hebben
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er gratis iemand meegaat
      Dan noemt een van de stappen nooit het DigiD geven

  Regel: Rechtop kent deze regels vanaf juli 2026 (artikel 2.2.4)
    De tekst van daarvoor is niet gelezen.
    Bron: artikel 2.2.4 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.2.4

    @S-3670
    Scenario: Op 30 juni 2026 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo op 30 juni 2026 vraagt of er gratis iemand meegaat
      Dan geeft Rechtop geen antwoord over die dag

    @S-3671
    Scenario: Op 1 juli 2026 is er wel een antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo op 1 juli 2026 vraagt of er gratis iemand meegaat
      Dan is het antwoord ja
