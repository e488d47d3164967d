# language: nl
Functionaliteit: Een extra bedrag voor een ouder met een partner zonder recht
  Ouders horen of er vanaf 2027 waarschijnlijk een bedrag bij de bijstand komt.
  De cijfers bij de verhalen lopen van S-1600 tot en met S-1699.

  Achtergrond:
    Stel het is 1 januari 2027

  Regel: Er is een kind dat hier mag wonen (artikel 24a onder a)
    Het bedrag is voor het kind. Waarschijnlijk begint deze regel op 1 januari 2027.
    Bron: artikel 24a onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24a

    @S-1600
    Scenario: Amal heeft een kind en een partner zonder recht
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Maar de toeslagpartner heeft geen recht en het kind woont hier
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord ja
      En is het laatst bekende bedrag € 284,67 per maand

    @S-1601
    Scenario: Het kind mag hier niet wonen
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Maar de toeslagpartner heeft geen recht op bijstand
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee

    @S-1602
    Scenario: Het is niet bekend of het kind hier mag wonen
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Maar de toeslagpartner heeft geen recht op bijstand
      Maar het is niet bekend of het kind hier mag wonen
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is nog nodig het verblijf van het kind

    @S-1603
    Scenario: Zonder kind komt er niets bij
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee

    @S-1604
    Scenario: Een kind van 17 jaar telt nog
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de toeslagpartner heeft geen recht en het kind woont hier
      En Amal zorgt voor een kind van 17 jaar
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord ja

    @S-1605
    Scenario: Een kind van 18 jaar telt niet meer
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de toeslagpartner heeft geen recht op bijstand
      En Amal zorgt voor een kind van 18 jaar
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee

    @S-1606
    Scenario: Het is niet bekend of er kinderen zijn
      Stel Amal van 40 en Sasha van 41 zijn een paar zonder inkomen
      Maar de toeslagpartner heeft geen recht en het kind woont hier
      Maar het is niet bekend of er kinderen zijn
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nog niet te zeggen

  Regel: De partner is ook de partner voor de toeslagen (artikel 24a onder b)
    Wie voor de toeslagen alleen is, krijgt dit geld al bij het kindgebonden budget.
    Bron: artikel 24a onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24a

    @S-1610
    Scenario: Voor de toeslagen is Amal een ouder alleen
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Maar de partner zonder recht is geen toeslagpartner
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee
      En noemt een van de stappen het kindgebonden budget

  Regel: De partner heeft zelf geen recht op bijstand (artikel 24a onder c)
    Met twee mensen met recht geldt het bedrag voor een paar.
    Bron: artikel 24a onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24a

    @S-1620
    Scenario: De partner van Amal heeft wel recht
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee

    @S-1621
    Scenario: Jamie zorgt alleen voor een kind
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 8 jaar
      Wanneer Jamie vraagt of er extra kindgeld is
      Dan is het antwoord nee

  Regel: Er moet een norm zijn om te verhogen (artikel 24a)
    Onder 18 jaar is er geen bijstand, en dus ook geen extra bedrag.
    Bron: artikel 24a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24a

    @S-1622
    Scenario: Amal is 17 jaar
      Stel Amal van 17 en Sasha van 41 zijn een paar met kind
      Maar de toeslagpartner heeft geen recht en het kind woont hier
      Wanneer Amal vraagt of er extra kindgeld is
      Dan is het antwoord nee

  Regel: Voor 2027 geldt deze regel nog niet (artikel 24a)
    De tekst staat al in de wet, maar de regel is nog niet begonnen.
    Bron: artikel 24a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel24a

    @S-1630
    Scenario: Op 31 december 2026 is er geen antwoord
      Stel Amal van 40 en Sasha van 41 zijn een paar met kind
      Maar de partner kan zelf geen bijstand krijgen
      Wanneer Amal op 31 december 2026 vraagt of er extra kindgeld is
      Dan geeft Rechtop geen antwoord over die dag
