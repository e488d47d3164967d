# language: nl
Functionaliteit: Wie in huis meetelt voor het bedrag
  Mensen horen wie van hun huisgenoten meetelt, wie niet, en waarom.
  De cijfers bij de verhalen lopen van S-100 tot en met S-199.

  Achtergrond:
    Stel het is 1 november 2026

  Regel: Huisgenoten van 27 jaar of ouder tellen mee (artikel 19a lid 1)
    Wie een huis deelt, kan kosten delen. De wet rekent dan met een lager bedrag per persoon.
    Bron: artikel 19a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-100
    Scenario: Noor woont alleen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor vraagt of huisgenoten meetellen
      Dan is het antwoord nee
      En telt er 1 persoon mee

    @S-148
    Scenario: Een kind van 26 jaar wordt 27 jaar
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 26 jaar
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee
      En verandert dat waarschijnlijk als een huisgenoot 27 jaar wordt

    @S-101
    Scenario: Luca van 24 jaar woont bij de ouders
      Stel Luca van 24 jaar woont bij ouders van 50 en 52
      Wanneer Luca vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 3 personen mee

    @S-102
    Scenario: Een kind van 26 jaar telt niet mee
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 26 jaar
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee
      En telt huisgenoot 1 niet mee

    @S-103
    Scenario: Een kind van 27 jaar telt wel mee
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 27 jaar
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 2 personen mee

    @S-104
    Scenario: Een vriend van 28 jaar telt mee
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar Jamie heeft een huisgenoot van 28 jaar
      Wanneer Jamie vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En telt huisgenoot 1 mee

    @S-105
    Scenario: De leeftijd van de huisgenoot is niet bekend
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar Jamie heeft een huisgenoot van 28 jaar
      Maar van de huisgenoot is de leeftijd niet bekend
      Wanneer Jamie vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

    @S-106
    Scenario: Rechtop zegt dat de leeftijd van de huisgenoot nodig is
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar Jamie heeft een huisgenoot van 28 jaar
      Maar van de huisgenoot is de leeftijd niet bekend
      Wanneer Jamie vraagt of huisgenoten meetellen
      Dan is nog nodig de leeftijd van huisgenoot 1

    @S-107
    Scenario: Het is niet bekend wie er in huis wonen
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend wie er in huis wonen
      Wanneer Jamie vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de lijst van huisgenoten

    @S-108
    Scenario: Van een van de ouders is de leeftijd niet bekend
      Stel Luca van 24 jaar woont bij ouders van 50 en 52
      Maar van de huisgenoot is de leeftijd niet bekend
      Wanneer Luca vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 2 tot 3 personen mee

    @S-109
    Scenario: Buiten slapen is geen huis delen
      Stel Bo van 30 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt of huisgenoten meetellen
      Dan is het antwoord nee

  Regel: De norm geldt voor wie zelf 21 jaar of ouder is (artikel 22a lid 1)
    Jongere mensen hebben al een lager bedrag.
    Bron: artikel 22a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-110
    Scenario: Mees van 20 jaar woont bij de ouders
      Stel Mees van 20 jaar woont bij ouders van 50 en 52
      Wanneer Mees vraagt of huisgenoten meetellen
      Dan is het antwoord nee
      En komt dat door artikel 22a

    @S-111
    Scenario: Mees van 21 jaar woont bij de ouders
      Stel Mees van 21 jaar woont bij ouders van 50 en 52
      Wanneer Mees vraagt of huisgenoten meetellen
      Dan is het antwoord ja

    @S-112
    Scenario: Voor de ouders telt Mees van 24 jaar niet mee
      Stel Sasha van 50 en Jip van 52 zijn een paar zonder inkomen
      Maar bij Sasha woont een eigen kind van 24 jaar
      Wanneer Sasha vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-113
    Scenario: Met AOW geldt dezelfde regel
      Stel Imani van 67 jaar woont alleen en heeft geen inkomen
      Maar Imani heeft een huisgenoot van 30 jaar
      Wanneer Imani vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 2 personen mee

    @S-114
    Scenario: De eigen leeftijd is niet bekend
      Stel Mees van 20 jaar woont bij ouders van 50 en 52
      Maar het is niet bekend hoe oud Mees is
      Wanneer Mees vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen
      En is nog nodig de leeftijd

  Regel: Een partner is geen huisgenoot (artikel 19a lid 1 onder a)
    Partners krijgen samen al een eigen bedrag.
    Bron: artikel 19a lid 1 onder a Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-115
    Scenario: Een paar zonder huisgenoten
      Stel Alex van 45 en Noor van 47 zijn een paar zonder inkomen
      Wanneer Alex vraagt of huisgenoten meetellen
      Dan is het antwoord nee
      En tellen er 2 personen mee

    @S-116
    Scenario: Een paar met een huisgenoot van 28 jaar
      Stel Alex van 33 en Noor van 34 zijn een paar zonder inkomen
      En Alex heeft een huisgenoot van 28 jaar
      Wanneer Alex vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 3 personen mee

    @S-117
    Scenario: Een partner van 20 jaar telt niet mee in het aantal
      Stel Alex van 25 en Noor van 20 zijn een paar zonder inkomen
      En Alex heeft een huisgenoot van 28 jaar
      Wanneer Alex vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En tellen er 2 personen mee

    @S-118
    Scenario: Een partner van 21 jaar telt wel mee in het aantal
      Stel Alex van 25 en Noor van 21 zijn een paar zonder inkomen
      En Alex heeft een huisgenoot van 28 jaar
      Wanneer Alex vraagt of huisgenoten meetellen
      Dan tellen er 3 personen mee

  Regel: Een huurder met een contract op papier telt niet mee (artikel 19a lid 1 onder b)
    Die persoon betaalt al een normale prijs. Dit geldt niet voor naaste familie.
    Bron: artikel 19a lid 1 onder b Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-119
    Scenario: Robin heeft een kostganger met een contract
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft een huisgenoot van 35 jaar
      En de huisgenoot heeft een contract met Robin
      Wanneer Robin vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-120
    Scenario: De huurder is een broer of zus
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Robin woont een broer of zus van 35 jaar
      En de huisgenoot heeft een contract met Robin
      Wanneer Robin vraagt of huisgenoten meetellen
      Dan is het antwoord ja

    @S-121
    Scenario: Het is niet bekend of er een contract is
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft een huisgenoot van 35 jaar
      Maar van de huisgenoot is het contract niet bekend
      Wanneer Robin vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

    @S-122
    Scenario: Rechtop zegt dat het contract nodig is
      Stel Robin van 40 jaar woont alleen en heeft geen inkomen
      Maar Robin heeft een huisgenoot van 35 jaar
      Maar van de huisgenoot is het contract niet bekend
      Wanneer Robin vraagt of huisgenoten meetellen
      Dan is nog nodig het contract van huisgenoot 1

  Regel: Huurders van dezelfde verhuurder tellen niet mee (artikel 19a lid 1 onder c)
    Ieder van hen betaalt de eigen huur aan de verhuurder.
    Bron: artikel 19a lid 1 onder c Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-123
    Scenario: Twee vrienden huren ieder met een eigen contract
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar Sam heeft een huisgenoot van 32 jaar
      En de huisgenoot huurt van dezelfde verhuurder
      Wanneer Sam vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-124
    Scenario: Ook familie kan van dezelfde verhuurder huren
      Stel Sam van 30 jaar woont alleen en heeft geen inkomen
      Maar bij Sam woont een broer of zus van 32 jaar
      En de huisgenoot huurt van dezelfde verhuurder
      Wanneer Sam vraagt of huisgenoten meetellen
      Dan is het antwoord nee

  Regel: Wie een opleiding volgt, telt meestal niet mee (artikel 19a lid 1 onder d)
    Mensen met een opleiding kunnen vaak weinig betalen.
    Bron: artikel 19a lid 1 onder d Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-125
    Scenario: Een kind van 27 jaar volgt een bbl-opleiding
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 27 jaar
      En de huisgenoot volgt een bbl-opleiding
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-126
    Scenario: Bij bbl maakt de leeftijd niet uit
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 45 jaar
      En de huisgenoot volgt een bbl-opleiding
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-127
    Scenario: Bij bbl hoeft de leeftijd niet bekend te zijn
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot met bbl van onbekende leeftijd
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-128
    Scenario: Een huisgenoot van 28 jaar studeert
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 28 jaar
      En de huisgenoot studeert en was toen jonger dan 30
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-129
    Scenario: Een huisgenoot begon pas na 30 jaar met de studie
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 33 jaar
      En de huisgenoot studeert maar was toen al 30
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord ja

    @S-130
    Scenario: Een huisgenoot van 28 jaar studeert in het buitenland
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 28 jaar
      En de huisgenoot studeert in het buitenland
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-146
    Scenario: Het is niet bekend hoe oud de huisgenoot bij het begin was
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 45 jaar
      En de huisgenoot studeert in het buitenland
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

    @S-131
    Scenario: Het is niet bekend of de huisgenoot een opleiding volgt
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar Kim heeft een huisgenoot van 28 jaar
      Maar van de huisgenoot is de opleiding niet bekend
      Wanneer Kim vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

  Regel: Alleen wie ergens vast woont, telt mee (artikel 19a lid 1)
    Een logé of iemand met een ander huis deelt de kosten niet. De gemeente kijkt hoe het zit.
    Bron: artikel 19a lid 1 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel19a

    @S-132
    Scenario: De huisgenoot woont hier tijdelijk
      Stel Demi van 40 jaar woont alleen en heeft geen inkomen
      Maar Demi heeft een huisgenoot van 30 jaar
      En de huisgenoot woont hier tijdelijk
      Wanneer Demi vraagt of huisgenoten meetellen
      Dan moet de gemeente dit beoordelen

    @S-133
    Scenario: De huisgenoot heeft een ander huis
      Stel Demi van 40 jaar woont alleen en heeft geen inkomen
      Maar Demi heeft een huisgenoot van 30 jaar
      En de huisgenoot heeft een ander huis
      Wanneer Demi vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-134
    Scenario: Het is niet bekend of de huisgenoot hier vast woont
      Stel Demi van 40 jaar woont alleen en heeft geen inkomen
      Maar Demi heeft een huisgenoot van 30 jaar
      Maar van de huisgenoot is het vaste adres niet bekend
      Wanneer Demi vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

    @S-135
    Scenario: Een tijdelijke huisgenoot van 26 jaar telt zeker niet mee
      Stel Demi van 40 jaar woont alleen en heeft geen inkomen
      Maar Demi heeft een huisgenoot van 26 jaar
      En de huisgenoot woont hier tijdelijk
      Wanneer Demi vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-136
    Scenario: Naast een vaste huisgenoot slaapt er iemand tijdelijk
      Stel Demi van 40 jaar woont bij ouders van 70 en 72
      En de huisgenoot woont hier tijdelijk
      Wanneer Demi vraagt of huisgenoten meetellen
      Dan is het antwoord ja
      En moet de gemeente huisgenoot 2 beoordelen

    @S-137
    Scenario: Charlie slaapt zelf tijdelijk bij een vriend
      Stel Charlie van 30 jaar woont alleen en heeft geen inkomen
      Maar Charlie slaapt tijdelijk bij anderen
      En Charlie heeft een huisgenoot van 30 jaar
      Wanneer Charlie vraagt of huisgenoten meetellen
      Dan moet de gemeente dit beoordelen

    @S-147
    Scenario: Bo deelt een kamer in de opvang
      Stel Bo van 30 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      En Bo heeft 2 huisgenoten van 30 jaar
      Wanneer Bo vraagt of huisgenoten meetellen
      Dan moet de gemeente dit beoordelen

  Regel: Wie tijdelijk ergens zorgt, houdt het eigen bedrag (artikel 22a lid 4)
    Zorgen voor iemand mag geen geld kosten. Dit geldt vanaf 1 januari 2026.
    Bron: artikel 22a lid 4 Participatiewet, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0015703/2026-07-01#Artikel22a

    @S-138
    Scenario: Ravi zorgt tijdelijk voor iemand in een ander huis
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      En Ravi woont tijdelijk ergens anders om te zorgen
      Wanneer Ravi vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-139
    Scenario: Ravi zorgt, maar woont gewoon in het eigen huis
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      Wanneer Ravi vraagt of huisgenoten meetellen
      Dan is het antwoord ja

    @S-140
    Scenario: Het is niet bekend of Ravi tijdelijk ergens anders zorgt
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      Maar het is niet bekend of Ravi tijdelijk ergens anders zorgt
      Wanneer Ravi vraagt of huisgenoten meetellen
      Dan is het antwoord nog niet te zeggen

    @S-141
    Scenario: Op 31 december 2025 geldt dit nog niet
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      En Ravi woont tijdelijk ergens anders om te zorgen
      Wanneer Ravi op 31 december 2025 vraagt of huisgenoten meetellen
      Dan is het antwoord ja

    @S-142
    Scenario: Vanaf 1 januari 2026 geldt dit wel
      Stel Ravi van 40 jaar woont alleen en heeft geen inkomen
      En Ravi heeft een huisgenoot van 72 jaar
      En Ravi woont tijdelijk ergens anders om te zorgen
      Wanneer Ravi op 1 januari 2026 vraagt of huisgenoten meetellen
      Dan is het antwoord nee

  Regel: De grens van 27 jaar geldt vanaf 2023 (artikel 19a)
    Voor 2023 was de grens 21 jaar. Die oude tekst is niet nagekeken.
    Bron: artikel 19a Participatiewet, tekst van 1 januari 2023, https://wetten.overheid.nl/BWBR0015703/2023-01-01#Artikel19a

    @S-143
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 26 jaar
      Wanneer Kim op 31 december 2022 vraagt of huisgenoten meetellen
      Dan geeft Rechtop geen antwoord over die dag

    @S-144
    Scenario: Op 1 januari 2023 telt een kind van 26 jaar niet mee
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 26 jaar
      Wanneer Kim op 1 januari 2023 vraagt of huisgenoten meetellen
      Dan is het antwoord nee

    @S-145
    Scenario: Op 1 januari 2023 telt een kind van 27 jaar wel mee
      Stel Kim van 40 jaar woont alleen en heeft geen inkomen
      Maar bij Kim woont een eigen kind van 27 jaar
      Wanneer Kim op 1 januari 2023 vraagt of huisgenoten meetellen
      Dan is het antwoord ja
