# language: nl
Functionaliteit: Bijstand over de tijd voor de melding
  Mensen horen of zij ook geld kunnen krijgen over de tijd voordat zij zich meldden.
  De cijfers bij de verhalen lopen van S-600 tot en met S-699.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: De gemeente mag tot drie maanden eerder beginnen (artikel 44 lid 5)
    Soms kan iemand zich niet op tijd melden. De gemeente mag dan teruggaan.
    Bron: artikel 44 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44

    @S-600
    Scenario: Dani was ziek en meldde zich later
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

    @S-627
    Scenario: Dani vraagt niets over meer dan drie maanden terug
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over de tijd daarvoor nee

    @S-601
    Scenario: Dani heeft precies drie maanden geen geld
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 juli 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

    @S-602
    Scenario: De vroegste dag is drie maanden voor de melding
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 juli 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan kan bijstand ingaan vanaf 1 juli 2026

    @S-603
    Scenario: Dani noemt geen reden voor geld over die tijd
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2026
      En de melding zonder reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nee

    @S-604
    Scenario: Het is niet bekend waarom Dani later kwam
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2026
      En de melding is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-605
    Scenario: Rechtop vraagt naar de reden
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2026
      En de melding is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan is nog nodig de reden om later te komen

    @S-606
    Scenario: Het is niet bekend sinds wanneer Dani geen geld heeft
      Stel Dani van 35 jaar woont alleen en heeft geen inkomen
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de eerste dag zonder geld

    @S-607
    Scenario: Dit geldt ook voor losse kosten
      Stel Dani van 35 jaar vraagt geld voor losse kosten
      En er is geen geld sinds 1 september 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Dani vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

  Regel: Gewoon telt de bijstand vanaf de melding (artikel 44 lid 1)
    Daarom is het goed om zich snel te melden.
    Bron: artikel 44 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44

    @S-608
    Scenario: Kim meldde zich op de eerste dag zonder geld
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 oktober 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Kim vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nee

    @S-622
    Scenario: Wie uit de EU komt en niet werkt, vraagt eerst advies
      Stel Luca van 35 jaar woont alleen en heeft geen inkomen
      En Luca komt uit de EU en werkt niet
      Wanneer Luca vraagt of bijstand eerder kan ingaan
      Dan noemt een van de stappen gratis advies
      En noemt geen van de stappen de melding

    @S-609
    Scenario: Kim meldde zich een dag later
      Stel Kim van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 30 september 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Kim vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

  Regel: Over de tijd voor die drie maanden is het nog niet te zeggen (artikel 44 lid 5)
    De wet regelt dat niet. Rechters kijken per persoon.
    Bron: artikel 44 lid 5 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44

    @S-610
    Scenario: Een dag meer dan drie maanden
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 30 juni 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over de tijd daarvoor nog niet te zeggen

    @S-611
    Scenario: Over de laatste drie maanden mag de gemeente toch beslissen
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 30 juni 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen over de laatste drie maanden

    @S-623
    Scenario: Ook wie al in 2023 geen geld had, kan die drie maanden vragen
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 januari 2023
      En de melding met reden is op 1 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen over de laatste drie maanden

    @S-612
    Scenario: De vroegste dag blijft drie maanden voor de melding
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 maart 2026
      En de melding met reden is op 1 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan kan bijstand ingaan vanaf 1 juli 2026

    @S-613
    Scenario: Midden in de maand zijn drie maanden ook precies drie maanden
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 15 juli 2026
      En de melding met reden is op 15 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

    @S-614
    Scenario: Midden in de maand is een dag meer ook een dag te veel
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 14 juli 2026
      En de melding met reden is op 15 oktober 2026
      Wanneer Ravi vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over de tijd daarvoor nog niet te zeggen

  Regel: Deze regel bestaat sinds 2026 (artikel 44 lid 5)
    De oude regel is niet nagekeken. Ook is niet bekend of teruggaan tot in 2025 mag.
    Bron: artikel 44 lid 5 Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel44

    @S-615
    Scenario: Op 31 december 2025 is het nog niet te zeggen
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 december 2025
      En de melding met reden is op 31 december 2025
      Wanneer Jamie op 31 december 2025 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-624
    Abstract Scenario: Op 31 december 2025 is elk deel nog open
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds <eerste dag>
      En de melding met reden is op 31 december 2025
      Wanneer Jamie op 31 december 2025 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over <deel> nog niet te zeggen

      Voorbeelden:
        | eerste dag       | deel                    |
        | 1 januari 2023   | de laatste drie maanden |
        | 1 januari 2023   | de tijd daarvoor        |
        | 1 december 2025  | de laatste drie maanden |
        | 1 december 2025  | de tijd daarvoor        |
        | 30 december 2025 | de laatste drie maanden |
        | 30 december 2025 | de tijd daarvoor        |

    @S-625
    Scenario: Op 31 december 2025 vraagt Jamie niets over eerdere tijd
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 31 december 2025
      En de melding met reden is op 31 december 2025
      Wanneer Jamie op 31 december 2025 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over de tijd daarvoor nee

    @S-626
    Scenario: Op 1 januari 2026 is de tijd voor de drie maanden nog open
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 september 2025
      En de melding met reden is op 1 januari 2026
      Wanneer Jamie op 1 januari 2026 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord over de tijd daarvoor nog niet te zeggen

    @S-616
    Scenario: Op 1 januari 2026 ligt elke eerdere dag nog in 2025
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 31 december 2025
      En de melding met reden is op 1 januari 2026
      Wanneer Jamie op 1 januari 2026 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-617
    Scenario: Op 2 januari 2026 kan de gemeente een dag teruggaan
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 januari 2026
      En de melding met reden is op 2 januari 2026
      Wanneer Jamie op 2 januari 2026 vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

    @S-618
    Scenario: Een melding in 2026 over een dag in 2025
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 31 december 2025
      En de melding met reden is op 1 februari 2026
      Wanneer Jamie op 1 februari 2026 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-619
    Scenario: Een melding in 2026 over een dag in 2026
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 januari 2026
      En de melding met reden is op 1 april 2026
      Wanneer Jamie op 1 april 2026 vraagt of bijstand eerder kan ingaan
      Dan mag de gemeente beslissen

    @S-620
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Jamie op 31 december 2022 vraagt of bijstand eerder kan ingaan
      Dan geeft Rechtop geen antwoord over die dag

    @S-621
    Scenario: Op 1 januari 2023 is het nog niet te zeggen
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 december 2022
      En de melding met reden is op 1 januari 2023
      Wanneer Jamie op 1 januari 2023 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-630
    Scenario: Een melding op de laatste dag van 2025 zonder reden
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 december 2025
      En de melding zonder reden is op 31 december 2025
      Wanneer Jamie op 1 februari 2026 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nog niet te zeggen

    @S-628
    Scenario: Een melding op de eerste dag van 2026 zonder reden
      Stel Jamie van 35 jaar woont alleen en heeft geen inkomen
      En er is geen geld sinds 1 december 2025
      En de melding zonder reden is op 1 januari 2026
      Wanneer Jamie op 1 februari 2026 vraagt of bijstand eerder kan ingaan
      Dan is het antwoord nee
