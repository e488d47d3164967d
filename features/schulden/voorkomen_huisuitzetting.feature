# language: nl
Functionaliteit: Hulp als iemand misschien zijn huis uit moet
  Mensen horen wie er helpt voordat zij hun huis uit moeten.
  De cijfers bij de verhalen lopen van S-3950 tot en met S-3999.

  Achtergrond:
    Stel het is 2 november 2026

  Regel: De gemeente praat snel met wie zijn huis uit moet (artikel 4 lid 2)
    Wie op tijd hulp krijgt, kan vaak blijven wonen.
    Bron: artikel 4 lid 2 Wet gemeentelijke schuldhulpverlening, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0031331/2026-07-01#Artikel4

    @S-3950
    Scenario: Bo heeft huurschuld
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord ja
      En noemt een van de stappen de lopende huur

    @S-3951
    Scenario: Bo hoeft het huis niet uit
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord nee
      En noemt een van de stappen Geldfit

    @S-3952
    Scenario: Het is niet bekend of Bo het huis uit moet
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Bo het huis uit moet
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over uit huis moeten

    @S-3967
    Scenario: Bo heeft schulden en hoeft het huis niet uit
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft schulden en vroeg nog geen hulp
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de gemeente nee

    @S-3953
    Scenario: De rechter zei dat Bo eruit moet
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet eruit van de rechter om huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de gemeente ja
      En noemt een van de stappen een plek voor daarna

    @S-3954
    Scenario: Bo heeft geen verblijfsrecht en toch geen nee
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft huurschuld
      En Bo heeft geen verblijfsrecht
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord nog niet te zeggen

    @S-3955
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft huurschuld
      Wanneer Bo op 31 december 2022 vraagt of er hulp is tegen uitzetten
      Dan geeft Rechtop geen antwoord over die dag

  Regel: De verhuurder moet eerst zelf helpen (artikel 2)
    Een verhuurder mag niet meteen naar de rechter gaan.
    Bron: artikel 2 Besluit gemeentelijke schuldhulpverlening, tekst van 1 januari 2021, https://wetten.overheid.nl/BWBR0043850/2021-01-01#Artikel2

    @S-3956
    Scenario: De verhuurder van Bo hielp niet eerst
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet voor de rechter en de verhuurder hielp niet
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan beslist de gemeente over de verhuurder
      En noemt een van de stappen de regels voor verhuurders

    @S-3957
    Scenario: De verhuurder van Bo hielp wel eerst
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet voor de rechter komen om huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de verhuurder nee
      En noemt een van de stappen tijd om te betalen

    @S-3958
    Scenario: Het is niet bekend of de verhuurder hielp
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet voor de rechter komen om huurschuld
      Maar het is niet bekend of de verhuurder van Bo hielp
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de verhuurder nog niet te zeggen

    @S-3968
    Scenario: Na het vonnis is de vraag over de verhuurder voorbij
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En de rechter besliste over Bo zonder hulp van de verhuurder
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de verhuurder nee

  Regel: De rechter kan de huisuitzetting een half jaar stoppen (artikel 287b lid 1)
    In die tijd kan een regeling voor de schulden er komen.
    Bron: artikel 287b lid 1 Faillissementswet, tekst van 1 september 2026, https://wetten.overheid.nl/BWBR0001860/2026-09-01#Artikel287b

    @S-3959
    Scenario: Met een vonnis kan de rechter nog stoppen
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet eruit van de rechter om huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan mag de gemeente beslissen over de rechter
      En noemt een van de stappen een moratorium

    @S-3960
    Scenario: Zonder vonnis is die pauze er nog niet
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de rechter nee

    @S-3961
    Scenario: Op de dag zelf kan de rechter nog stoppen
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet om huurschuld het huis uit op 2 november 2026
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan mag de gemeente beslissen over de rechter
      En noemt een van de stappen spoed bij de rechter

    @S-3962
    Scenario: De dag is voorbij
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet om huurschuld het huis uit op 1 november 2026
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de rechter nee
      En noemt een van de stappen opvang van vannacht

    @S-3963
    Scenario: De dag is niet bekend
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet om huurschuld het huis uit op een onbekende dag
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord over de rechter nog niet te zeggen
      En is nog nodig de dag waarop iemand eruit moet

    @S-3964
    Scenario: Met een plan beslist alleen de rechter nog
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo heeft een plan voor de schulden
      En Bo moet eruit van de rechter om huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan mag de gemeente beslissen

  Regel: Bij een andere reden hangt het van het contract af (artikel 271 lid 1)
    Vaak mag iemand blijven, ook als de verhuurder anders zegt.
    Bron: artikel 271 lid 1 Burgerlijk Wetboek Boek 7, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0005290/2026-07-01#Artikel271

    @S-3965
    Scenario: Het contract van Bo stopt
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet weg om iets anders dan huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen een vast contract

    @S-3966
    Scenario: Bo moet weg en hoort waar het veilig is
      Stel Bo van 40 jaar woont alleen en heeft geen inkomen
      En Bo moet weg om iets anders dan huurschuld
      Wanneer Bo vraagt of er hulp is tegen uitzetten
      Dan noemt een van de stappen Veilig Thuis bij uitzetten
