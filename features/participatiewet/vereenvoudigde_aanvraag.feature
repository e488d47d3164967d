# language: nl
Functionaliteit: Opnieuw bijstand vragen met oude gegevens
  Mensen horen of de gemeente hun oude gegevens mag gebruiken, zodat zij minder papieren nodig hebben.
  De cijfers bij de verhalen lopen van S-2000 tot en met S-2099.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Binnen een jaar mag de gemeente oude gegevens gebruiken (artikel 43a lid 1)
    Wie net bijstand had, hoeft niet alles opnieuw te zoeken. De gemeente hoeft dit niet te doen.
    Bron: artikel 43a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel43a

    @S-2000
    Scenario: De bijstand van Ravi stopte in juni
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan mag de gemeente beslissen

    @S-2001
    Scenario: Precies twaalf maanden geleden
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 1 november 2025
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan mag de gemeente beslissen

    @S-2002
    Scenario: Een dag meer dan twaalf maanden geleden
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 31 oktober 2025
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is het antwoord nee
      En komt dat door artikel 43a lid 1

    @S-2003
    Scenario: Ravi vroeg al op tijd aan
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En Ravi vroeg bijstand aan op 31 oktober 2026
      En de bijstand van Ravi stopte op 31 oktober 2025
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan mag de gemeente beslissen

    @S-2004
    Scenario: Ravi kreeg nog nooit bijstand
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      Maar Ravi kreeg nog nooit bijstand
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is het antwoord nee

    @S-2005
    Scenario: Het is niet bekend wanneer de bijstand stopte
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Maar het is niet bekend wanneer de bijstand stopte
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is nog nodig de dag waarop de bijstand stopte

    @S-2006
    Scenario: Zonder die dag is het nog niet te zeggen
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Maar het is niet bekend wanneer de bijstand stopte
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is het antwoord nog niet te zeggen

    @S-2007
    Scenario: Ravi hoort welk artikel helpt
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan noemt een van de stappen artikel 43a
      En noemt een van de stappen een nieuwe aanvraag

  Regel: Alleen dezelfde gemeente heeft de oude gegevens (artikel 43a lid 1)
    De wet noemt de gegevens die de gemeente zelf heeft.
    Bron: artikel 43a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel43a

    @S-2008
    Scenario: Ravi vraagt nu bij een andere gemeente
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Maar Ravi vraagt nu bij een andere gemeente
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is het antwoord nee

    @S-2009
    Scenario: Het is niet bekend of de gemeente dezelfde is
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Maar het is niet bekend of de gemeente dezelfde is
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is het antwoord nog niet te zeggen

    @S-2012
    Scenario: Rechtop vraagt naar de gemeente
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2026
      Maar het is niet bekend of de gemeente dezelfde is
      Wanneer Ravi vraagt of oude gegevens genoeg zijn
      Dan is nog nodig het antwoord over de gemeente

  Regel: Deze regel bestaat sinds 2026 (artikel 43a lid 1)
    Voor 2026 stond dit niet in de wet.
    Bron: artikel 43a lid 1 Participatiewet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0015703/2026-01-01#Artikel43a

    @S-2010
    Scenario: Op 31 december 2025 is er geen antwoord
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2025
      Wanneer Ravi op 31 december 2025 vraagt of oude gegevens genoeg zijn
      Dan geeft Rechtop geen antwoord over die dag

    @S-2011
    Scenario: Op 1 januari 2026 mag de gemeente beslissen
      Stel Ravi van 35 jaar woont alleen en heeft geen inkomen
      En de bijstand van Ravi stopte op 30 juni 2025
      Wanneer Ravi op 1 januari 2026 vraagt of oude gegevens genoeg zijn
      Dan mag de gemeente beslissen
