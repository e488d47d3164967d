# language: nl
Functionaliteit: Weggaan uit zorg, opvang of een andere plek
  Mensen horen wat zij voor de dag van vertrek regelen, op vijf gebieden.
  De cijfers bij de verhalen lopen van S-4350 tot en met S-4419.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Het plan noemt vijf gebieden, maar het is geen recht (stuk NAD)
    Een plek, zorg, geld, iets om te doen en mensen om u heen. Vraag erom.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-4350
    Scenario: Noor gaat weg uit een kliniek
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen

    @S-4351
    Scenario: Een contactpersoon is een afspraak
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen over een vaste contactpersoon
      En mag de gemeente beslissen over iets om overdag te doen

    @S-4352
    Scenario: Noor woont in een eigen huis
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan is het antwoord nee
      En noemt een van de stappen het wijkteam

    @S-4353
    Scenario: Het is niet bekend of Noor ergens weggaat
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor ergens weggaat
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over weggaan

    @S-4354
    Scenario: Noor slaapt nu in de opvang
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor slaapt in de opvang
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen

    @S-4355
    Scenario: Noor gaat weg uit de opvang na geweld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor kreeg opvang door geweld in huis
      En Noor gaat weg uit de opvang
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen
      # De kliniek van justitie en de opvang krijgen dezelfde woorden.

    @S-4356
    Scenario: De dag van vertrek is niet bekend
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      Maar het is niet bekend wanneer Noor weggaat
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen

  Regel: De gemeente beoordeelt of iemand opvang krijgt (artikel 2.3.5 lid 4)
    Wie geen plek heeft, vraagt het voor de dag van vertrek. De gemeente moet daarover beslissen.
    Bron: artikel 2.3.5 lid 4 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.5

    @S-4357
    Scenario: Noor heeft nog geen plek
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan beslist de gemeente over de woonplek
      En noemt een van de stappen opvang dezelfde dag

    @S-4358
    Scenario: Noor heeft al een plek
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      En Noor heeft al een plek om te wonen
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan is het antwoord over de woonplek ja

    @S-4359
    Scenario: Het is niet bekend of er een plek is
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor gaat op 15 februari 2027 weg uit een kliniek
      Maar het is niet bekend of Noor daarna een plek heeft
      Wanneer Noor vraagt wat er voor het vertrek moet
      Dan is het antwoord over de woonplek nog niet te zeggen

  Regel: Bijstand begint nooit voor de melding (artikel 44 lid 1)
    Wie zich meldt voor de dag van vertrek, verliest geen geld.
    Bron: artikel 44 lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel44

    @S-4360
    Scenario: Ali komt vrij en meldt zich daarvoor
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan is het antwoord over de vroege melding ja
      En noemt een van de stappen bijstand bij de gemeente

    @S-4361
    Scenario: Mila is 17
      Stel Mila van 17 jaar woont alleen en heeft geen inkomen
      En Mila gaat op 15 februari 2027 weg uit een groep voor jongeren
      Wanneer Mila vraagt wat er voor het vertrek moet
      Dan is het antwoord over de vroege melding nee
      En mag de gemeente beslissen over een vaste contactpersoon

    @S-4362
    Scenario: Mila is 18
      Stel Mila van 18 jaar woont alleen en heeft geen inkomen
      En Mila gaat op 15 februari 2027 weg uit een groep voor jongeren
      Wanneer Mila vraagt wat er voor het vertrek moet
      Dan is het antwoord over de vroege melding ja

    @S-4369
    Scenario: Wie niet in Nederland woont, meldt zich niet voor bijstand
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali woont niet in Nederland
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan is het antwoord over de vroege melding nee

    @S-4363
    Scenario: Zonder verblijfsrecht is eerst rechtshulp nodig
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali heeft geen verblijfsrecht
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan is het antwoord over de vroege melding nog niet te zeggen
      # Een aanvraag kan gevolgen hebben voor het verblijf.

  Regel: De zorgverzekering stond stil maar is niet gestopt (artikel 8 lid 2)
    De verzekeraar mag haar in die tijd niet opzeggen. Wie weggaat, belt de verzekeraar.
    Bron: artikel 8 lid 2 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel8

    @S-4364
    Scenario: Ali komt vrij en belt de verzekeraar
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan is het antwoord over zorg die doorgaat ja
      En noemt een van de stappen de zorgverzekeraar bellen

    @S-4365
    Scenario: Geen enkele stap noemt waar Ali was
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan noemt geen van de stappen de plek bij de naam
      En noemt een van de stappen de eigen keuze wie het weet

    @S-4366
    Scenario: Ali heeft nog een huis met huur
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali komt op 15 februari 2027 vrij
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan noemt een van de stappen hulp met de huur

    @S-4367
    Scenario: Ali gaat weg zonder verzekering
      Stel Ali van 35 jaar woont alleen en heeft geen inkomen
      En Ali komt op 15 februari 2027 vrij
      En Ali heeft geen zorgverzekering
      Wanneer Ali vraagt wat er voor het vertrek moet
      Dan mag de gemeente beslissen over zorg die doorgaat

    @S-4368
    Scenario: Een dag voor de tekst die wij lazen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 30 juni 2026 vraagt wat er voor het vertrek moet
      Dan geeft Rechtop geen antwoord over die dag
