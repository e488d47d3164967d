# language: nl
Functionaliteit: Extra geld als het loon wisselt
  Mensen horen of de gemeente kan helpen in een maand met te weinig geld.
  De cijfers bij de verhalen lopen van S-1100 tot en met S-1199.

  Achtergrond:
    Stel het is 1 maart 2027

  Regel: De gemeente mag een tekort door wisselend loon opvangen (artikel 34b lid 1)
    Wie wisselend werkt, weet vooraf niet wat er overblijft. Dat maakt werken onzeker.
    Het besluit dat dit in 2027 begint, moet nog komen.
    Bron: artikel 34b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34b

    @S-1100
    Scenario: Sam heeft door wisselend loon te weinig geld
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het loon van Sam wisselt en is soms te laag
      Wanneer Sam vraagt of er een bufferbudget is
      Dan mag de gemeente beslissen

    @S-1101
    Scenario: Sam hoort wat te vragen
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het loon van Sam wisselt en is soms te laag
      Wanneer Sam vraagt of er een bufferbudget is
      Dan noemt een van de stappen artikel 34b

    @S-1102
    Scenario: Sam heeft elke maand genoeg
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het antwoord nee
      En komt dat door artikel 34b lid 1

    @S-1103
    Scenario: Het is niet bekend of er te weinig geld was
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het is niet bekend of het loon van Sam wisselt
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is nog nodig het antwoord over wisselend loon

    @S-1104
    Scenario: Sam heeft geen werk
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      En Sam krijgt bijstand en heeft geen werk
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het antwoord nee

    @S-1113
    Scenario: Ook heel weinig loon is loon
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 0,01 netto per maand
      En het loon van Sam wisselt en is soms te laag
      Wanneer Sam vraagt of er een bufferbudget is
      Dan mag de gemeente beslissen

    @S-1105
    Scenario: Sam krijgt geen bijstand
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam vraagt bijstand aan en verdient € 600,00 netto
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het antwoord nee

    @S-1106
    Scenario: Zonder geld voor eten gaat Sam vandaag naar de gemeente
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      Wanneer Sam vraagt of er een bufferbudget is
      Dan noemt een van de stappen hulp van vandaag

  Regel: Het gaat om hoogstens 1.000 euro per kalenderjaar (artikel 34b lid 1)
    De gemeente heeft een grens voor elk jaar.
    Bron: artikel 34b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34b

    @S-1107
    Scenario: Er is nog een euro over
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En Sam met wisselend loon kreeg al € 999,00 bufferbudget
      Wanneer Sam vraagt of er een bufferbudget is
      Dan mag de gemeente beslissen

    @S-1112
    Scenario: Sam krijgt dan hoogstens die euro
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En Sam met wisselend loon kreeg al € 999,00 bufferbudget
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het bedrag hoogstens € 1,00 per kalenderjaar

    @S-1108
    Scenario: Het bedrag van dit jaar is op
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En Sam met wisselend loon kreeg al € 1.000,00 bufferbudget
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het antwoord nee

    @S-1109
    Scenario: Het is niet bekend hoeveel Sam al kreeg
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En van Sam met wisselend loon is het bufferbudget onbekend
      Wanneer Sam vraagt of er een bufferbudget is
      Dan is het antwoord nog niet te zeggen

  Regel: Voor 2027 geldt dit niet (artikel 34b lid 1)
    Het staat al in de wet, maar het geldt nog niet.
    Bron: artikel 34b lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel34b

    @S-1110
    Scenario: Op 31 december 2026 is er geen antwoord
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het loon van Sam wisselt en is soms te laag
      Wanneer Sam op 31 december 2026 vraagt of er een bufferbudget is
      Dan geeft Rechtop geen antwoord over die dag

    @S-1111
    Scenario: Op 1 januari 2027 mag de gemeente beslissen
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam krijgt bijstand en verdient € 600,00 netto per maand
      En het loon van Sam wisselt en is soms te laag
      Wanneer Sam op 1 januari 2027 vraagt of er een bufferbudget is
      Dan mag de gemeente beslissen
