# language: nl
Functionaliteit: Schuldhulp van de gemeente
  Mensen met schulden horen hoe snel de gemeente met hen moet praten.
  De cijfers bij de verhalen lopen van S-3900 tot en met S-3949.

  Achtergrond:
    Stel het is 2 november 2026

  Regel: Wie om schuldhulp vraagt, krijgt binnen vier weken een gesprek (artikel 4 lid 1)
    Schulden groeien snel. Een gesprek op tijd voorkomt erger.
    Bron: artikel 4 lid 1 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel4

    @S-3900
    Scenario: Ada heeft schulden en vroeg nog niets
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja
      En noemt een van de stappen een gewoon gesprek

    @S-3901
    Scenario: Ada heeft geen schulden
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord nee
      En komt dat door artikel 1

    @S-3902
    Scenario: De gemeente bood Ada zelf een gesprek aan
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En de gemeente bood Ada zelf een gesprek over schulden aan
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja
      En noemt een van de stappen het aanbod

    @S-3903
    Scenario: Vier weken zijn net niet voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op 5 oktober 2026
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek nee

    @S-3904
    Scenario: Vier weken zijn voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op 2 oktober 2026
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek ja
      En noemt een van de stappen een klacht

    @S-3905
    Scenario: De dag van de vraag is niet bekend
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op een onbekende dag
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek nog niet te zeggen
      En is nog nodig de dag van de vraag om schuldhulp

    @S-3928
    Scenario: Wie nog niets vroeg, wacht niet te lang
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek nee

    @S-3929
    Scenario: Ada had al een gesprek
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada had een gesprek over schulden op 5 oktober 2026
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het eerste gesprek nee

  Regel: Bij haast is er binnen drie werkdagen een gesprek (artikel 4 lid 2)
    Wie zijn huis of stroom verliest, kan niet vier weken wachten.
    Bron: artikel 4 lid 2 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel4

    @S-3906
    Scenario: De rechter zei dat Ada eruit moet
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada moet eruit van de rechter om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over haast ja
      En noemt een van de stappen een bedreigende situatie

    @S-3907
    Scenario: De stroom van Ada dreigt te stoppen
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en de stroom dreigt te stoppen
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over haast ja

    @S-3908
    Scenario: De zorgverzekering van Ada dreigt te stoppen
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en de zorgverzekering dreigt te stoppen
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over haast ja

    @S-3909
    Scenario: Ada heeft alleen huurschuld
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over haast nee

    @S-3910
    Scenario: Na een dagvaarding is de korte termijn niet zeker
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada moet voor de rechter komen om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over haast nog niet te zeggen
      En noemt een van de stappen een bedreigende situatie

    @S-3926
    Scenario: Na een dagvaarding staat erbij dat de korte tijd niet zeker is
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada moet voor de rechter komen om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan noemt een van de stappen dat de korte tijd niet zeker is

    @S-3927
    Scenario: Moet Ada eruit van de rechter, dan is de korte tijd zeker
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada moet eruit van de rechter om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan noemt geen van de stappen dat de korte tijd niet zeker is

    @S-3911
    Scenario: Drie werkdagen zijn net niet voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op 28 oktober 2026
      En Ada moet eruit van de rechter om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek nee

    @S-3912
    Scenario: Drie werkdagen zijn voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op 27 oktober 2026
      En Ada moet eruit van de rechter om huurschuld
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek ja

  Regel: Schuldhulp is voor wie is ingeschreven en hier mag wonen (artikel 3 lid 4)
    De wet kijkt naar het verblijf. Vraag bij twijfel eerst rechtshulp.
    Bron: artikel 3 lid 4 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel3

    @S-3913
    Scenario: Ada heeft een verblijfsvergunning
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      En Ada heeft een verblijfsvergunning
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja

    @S-3914
    Scenario: Ada heeft geen verblijfsrecht en krijgt een deur
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      En Ada heeft geen verblijfsrecht
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord nee

    @S-3915
    Scenario: Ada heeft geen verblijfsrecht en hoort waar hulp is
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en geen verblijfsrecht
      Wanneer Ada vraagt of de gemeente moet praten
      Dan komt dat door artikel 3 lid 4
      En noemt een van de stappen gratis rechtshulp over schulden

    @S-3916
    Scenario: Ada vroeg op tijd verlenging
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      En Ada vroeg op tijd verlenging van de vergunning
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord nog niet te zeggen

    @S-3930
    Scenario: Zonder verblijfsrecht is er geen gesprek, ook niet te laat
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada vroeg om schuldhulp op 2 oktober 2026
      En Ada heeft geen verblijfsrecht
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het te late gesprek nee

    @S-3931
    Abstract Scenario: Zonder verblijfsrecht is er geen deel van schuldhulp
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en geen verblijfsrecht
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over <deel> nee

      Voorbeelden:
        | deel                |
        | het eerste gesprek  |
        | haast               |
        | de schuldhulp zelf  |

    @S-3932
    Abstract Scenario: Zonder verblijfsrecht komt er ook na een gesprek geen brief
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada had een gesprek over schulden op 4 september 2026
      En Ada heeft geen verblijfsrecht
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over <deel> nee

      Voorbeelden:
        | deel             |
        | de brief         |
        | de te late brief |

    @S-3933
    Scenario: Bij verlenging is ook het eerste gesprek niet zeker
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      En Ada vroeg op tijd verlenging van de vergunning
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over het eerste gesprek nog niet te zeggen

  Regel: Zonder inschrijving mag de gemeente toch helpen (artikel 3 lid 5)
    Wie nergens staat ingeschreven, heeft vaak juist hulp nodig.
    Bron: artikel 3 lid 5 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel3

    @S-3917
    Scenario: Ada slaapt buiten en staat nergens ingeschreven
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada slaapt buiten met schulden en zonder inschrijving
      Wanneer Ada vraagt of de gemeente moet praten
      Dan mag de gemeente beslissen
      En noemt een van de stappen artikel 3 lid 5

    @S-3918
    Scenario: Ada slaapt buiten en heeft een briefadres
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada slaapt buiten met schulden en een briefadres
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja

    @S-3919
    Scenario: Ada staat ergens ingeschreven waar het niet veilig is
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada slaapt bij een vriendin met schulden en oud adres
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja
      En noemt een van de stappen een veilige gemeente

  Regel: Na het gesprek komt een brief met een plan of een nee (artikel 4a lid 3)
    Zonder brief weet iemand niet waar hij aan toe is.
    Bron: artikel 4a lid 3 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel4a

    @S-3920
    Scenario: Acht weken zijn net niet voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada had een gesprek over schulden op 7 september 2026
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over de brief ja
      En is het antwoord over de te late brief nee

    @S-3921
    Scenario: Acht weken zijn voorbij
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada had een gesprek over schulden op 4 september 2026
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over de te late brief ja
      En noemt een van de stappen een ingebrekestelling voor schuldhulp

    @S-3922
    Scenario: Welke hulp past, is aan de gemeente
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      Wanneer Ada vraagt of de gemeente moet praten
      Dan beslist de gemeente over de schuldhulp zelf

    @S-3934
    Scenario: Wie al een plan heeft, wacht niet op een brief
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft een plan voor de schulden
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over de brief nee
      En is het antwoord over de schuldhulp zelf nee

    @S-3935
    Scenario: Wie al een plan heeft, krijgt geen te late brief
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft een plan voor de schulden
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord over de te late brief nee

    @S-3923
    Scenario: Ada heeft al een plan
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft een plan voor de schulden
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord nee
      En noemt een van de stappen de schuldhulpverlener

    @S-3924
    Scenario: Ada kreeg een brief met nee
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada kreeg een nee op schuldhulp
      Wanneer Ada vraagt of de gemeente moet praten
      Dan is het antwoord ja
      En noemt een van de stappen een bezwaar

    @S-3925
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Ada van 40 jaar woont alleen en heeft geen inkomen
      En Ada heeft schulden en vroeg nog geen hulp
      Wanneer Ada op 31 december 2022 vraagt of de gemeente moet praten
      Dan geeft Rechtop geen antwoord over die dag
