# language: nl
Functionaliteit: Eerst een huis, daarna hulp
  Mensen horen dat Housing First geen recht is, en hoe zij er toch om vragen.
  De cijfers bij de verhalen lopen van S-4420 tot en met S-4449.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: De gemeente of de hulporganisatie kiest (stuk EenThuis)
    Er is geen recht op. Daarom zeggen wij nooit ja, en ook nooit nee.
    Bron: Eerst een Thuis, over Housing First, gelezen op 21 november 2026, https://www.eersteenthuis.nl

    @S-4420
    Scenario: Bo slaapt al lang buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten
      En Bo heeft al lang geen eigen plek
      Wanneer Bo vraagt of er Housing First is
      Dan mag de gemeente beslissen
      # "De gemeente" is de vaste naam. Ook een hulporganisatie kan beslissen.

    @S-4421
    Scenario: Bo slaapt sinds kort buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten
      Wanneer Bo vraagt of er Housing First is
      Dan mag de gemeente beslissen

    @S-4422
    Scenario: Bo woont in een eigen kamer
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er Housing First is
      Dan mag de gemeente beslissen

    @S-4423
    Scenario: Het is niet bekend waar Bo slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend waar Bo slaapt
      Wanneer Bo vraagt of er Housing First is
      Dan mag de gemeente beslissen

    @S-4424
    Scenario: Het straatteam kan helpen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten
      Wanneer Bo vraagt of er Housing First is
      Dan noemt een van de stappen het straatteam

    @S-4425
    Scenario: Stoppen met drinken of drugs hoeft niet vooraf
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten
      Wanneer Bo vraagt of er Housing First is
      Dan noemt een van de stappen niet eerst clean

  Regel: Het is vooral voor wie lang of vaak geen huis heeft (stuk EenThuis)
    Wie daar niet bij hoort, mag het toch vragen. De regels verschillen per plaats.
    Bron: Eerst een Thuis, over Housing First, gelezen op 21 november 2026, https://www.eersteenthuis.nl

    @S-4427
    Scenario: Bo heeft al lang geen eigen plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt in de opvang
      En Bo heeft al lang geen eigen plek
      Wanneer Bo vraagt of er Housing First is
      Dan is het antwoord over de gewone voorwaarden ja

    @S-4428
    Scenario: Bo heeft nog maar kort geen eigen plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt in de opvang
      Wanneer Bo vraagt of er Housing First is
      Dan is het antwoord over de gewone voorwaarden nee

    @S-4429
    Scenario: Het is niet bekend hoe lang Bo geen plek heeft
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt in de opvang
      Maar het is niet bekend of Bo al lang geen plek heeft
      Wanneer Bo vraagt of er Housing First is
      Dan is het antwoord over de gewone voorwaarden nog niet te zeggen

    @S-4430
    Scenario: Wie vast bij anderen woont, hoort er meestal niet bij
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo woont vast bij anderen
      Wanneer Bo vraagt of er Housing First is
      Dan is het antwoord over de gewone voorwaarden nee

    @S-4433
    Scenario: Bo was lang zonder huis en heeft nu een kamer
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo was lang zonder huis en heeft nu een kamer
      Wanneer Bo vraagt of er Housing First is
      Dan is het antwoord over de gewone voorwaarden nee

    @S-4431
    Scenario: Een dag voor de regel die wij kennen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo op 31 december 2025 vraagt of er Housing First is
      Dan geeft Rechtop geen antwoord over die dag

  Regel: In nood beslist de gemeente direct over opvang (artikel 2.3.3)
    Op een huis wachten duurt lang. Wie vannacht geen plek heeft, gaat eerst naar de gemeente.
    Bron: artikel 2.3.3 Wet maatschappelijke ondersteuning 2015, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035362/2026-07-01#Artikel2.3.3

    @S-4426
    Scenario: Bo heeft vannacht geen plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten
      Wanneer Bo vraagt of er Housing First is
      Dan noemt een van de stappen opvang

    @S-4432
    Scenario: Bo heeft een eigen kamer en hoeft niet naar de opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt of er Housing First is
      Dan noemt geen van de stappen direct beslissen
