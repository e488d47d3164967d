# language: nl
Functionaliteit: Zorg zonder verzekering, of met een schuld
  Mensen horen dat zij altijd naar de huisarts kunnen, en hoe zij zich verzekeren zonder boete.
  De cijfers bij de verhalen lopen van S-4200 tot en met S-4279.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Wie verzekerd is, heeft recht op zorg (artikel 11 lid 1)
    De verzekeraar betaalt de zorg uit het basispakket. Een schuld verandert dat niet.
    Bron: artikel 11 lid 1 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel11

    @S-4200
    Scenario: Noor is verzekerd
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een zorgverzekering
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord ja

    @S-4201
    Scenario: Het is niet bekend of Noor verzekerd is
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor een zorgverzekering heeft
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord nog niet te zeggen
      En is nog nodig het antwoord over de zorgverzekering

    @S-4202
    Scenario: Ook wie niets zegt, krijgt de weg naar de huisarts
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Maar het is niet bekend of Noor een zorgverzekering heeft
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen de huisarts

    @S-4203
    Scenario: Noor heeft een hoge schuld en blijft verzekerd
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 8 maanden premie betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord ja

  Regel: Ook zonder verzekering is er nodige zorg (stuk CAKSOV)
    De zorgverlener vraagt het geld aan het CAK. De zieke hoeft niets te regelen.
    Bron: CAK, zorg aan mensen zonder verzekering, gelezen op 21 november 2026, https://www.hetcak.nl

    @S-4204
    Scenario: Bo heeft geen verzekering
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan mag de gemeente beslissen
      En noemt een van de stappen de huisarts
    # Hier beslist het CAK. "De gemeente" is de vaste naam van deze uitkomst.

    @S-4205
    Scenario: Bo hoeft de rekening niet zelf te regelen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen de rekening bij het CAK

    @S-4206
    Scenario: Bo heeft geen verblijfsrecht en is ziek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen verblijfsrecht
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan mag de gemeente beslissen
    # Ook hier is er zorg. Er is dan een andere regeling.

    @S-4207
    Scenario: Zonder verblijfsrecht hoort Bo waar gratis hulp is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen verblijfsrecht
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen rechtshulp bij verzekeren

    @S-4208
    Scenario: De laatste dag die zeker is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo op 28 februari 2027 vraagt of er zorg is zonder verzekering
      Dan mag de gemeente beslissen

    @S-4209
    Scenario: Vanaf maart 2027 is de regeling niet zeker
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo op 1 maart 2027 vraagt of er zorg is zonder verzekering
      Dan is het antwoord nog niet te zeggen
      En noemt een van de stappen een vraag over die regeling

    @S-4210
    Scenario: Ook dan gaat Bo naar de huisarts
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo op 1 maart 2027 vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen de huisarts

  Regel: Een verzekeraar moet iemand nemen (artikel 3 lid 1)
    Ook met schulden of zonder eigen huis. Zo krijgt iedereen een basisverzekering.
    Bron: artikel 3 lid 1 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel3

    @S-4211
    Scenario: Bo woont in een eigen kamer
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren ja

    @S-4212
    Scenario: Het verblijf van Bo is niet bekend
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen zorgverzekering
      Maar het is niet bekend welk verblijf Bo heeft
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren nog niet te zeggen

    @S-4213
    Scenario: Zonder verblijfsrecht zeggen wij nooit zomaar nee
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft geen verblijfsrecht
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren nog niet te zeggen

    @S-4237
    Scenario: Wie in een ander land woont, moet het navragen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo woont niet in Nederland
      En Bo heeft geen zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren nog niet te zeggen

    @S-4239
    Abstract Scenario: Wie verzekerd is, hoeft daar niets meer voor te doen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een zorgverzekering
      En Noor <wat>
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren ja

      Voorbeelden:
        | wat                                                     |
        | woont niet in Nederland                                 |
        | heeft geen verblijfsrecht                               |
        | slaapt buiten zonder adres met zes maanden premieschuld |

  Regel: Het adres moet in de BRP staan, met uitzonderingen (artikel 4a lid 2)
    De BRP is de lijst van de gemeente met adressen. Een briefadres telt ook.
    Bron: artikel 4a lid 2 en 3 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel4a

    @S-4214
    Scenario: Bo slaapt buiten en heeft een briefadres
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten met briefadres en zonder zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren ja

    @S-4215
    Scenario: Bo staat nergens ingeschreven
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten zonder adres en zonder zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren nog niet te zeggen

    @S-4216
    Scenario: Zonder adres hoort Bo de weg naar een briefadres
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten zonder adres en zonder zorgverzekering
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen een briefadres voor de verzekering

    @S-4217
    Scenario: Bo werkt en heeft een loonstrook
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten zonder adres en zonder zorgverzekering
      En Bo krijgt € 1.200,00 loon per maand
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren ja

    @S-4240
    Scenario: Ook een heel klein loon is loon
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo slaapt buiten zonder adres en zonder zorgverzekering
      En Bo krijgt € 0,01 loon per maand
      Wanneer Bo vraagt of er zorg is zonder verzekering
      Dan is het antwoord over het recht op verzekeren ja

  Regel: Wie zich op tijd verzekert, krijgt geen boete (artikel 9b lid 1)
    Na de brief van het CAK zijn er drie maanden. Pas daarna mag er een boete komen.
    Bron: artikel 9b lid 1 en 2 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel9b
    Bron: artikel 9a lid 2 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel9a

    @S-4218
    Scenario: Jip kreeg nog geen brief
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip heeft geen zorgverzekering
      Wanneer Jip vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete ja

    @S-4219
    Scenario: De laatste dag van de drie maanden
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En het CAK schreef Jip op 24 augustus 2026 over verzekeren
      Wanneer Jip op 24 november 2026 vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete ja
      En noemt een van de stappen een verzekering zonder boete

    @S-4220
    Scenario: De dag na de drie maanden
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En het CAK schreef Jip op 24 augustus 2026 over verzekeren
      Wanneer Jip op 25 november 2026 vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete nee

    @S-4221
    Scenario: De laatste dag valt op een zaterdag
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En het CAK schreef Jip op 21 augustus 2026 over verzekeren
      Wanneer Jip op 23 november 2026 vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete ja
    # 21 november 2026 is een zaterdag. De maandag erna telt nog mee.

    @S-4222
    Scenario: De dag van de brief is niet bekend
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En het CAK schreef Jip op 24 augustus 2026 over verzekeren
      Maar het is niet bekend op welke dag het CAK schreef
      Wanneer Jip vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete nog niet te zeggen

    @S-4223
    Scenario: Jip kreeg een eerste boete
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg op 2 november 2026 een eerste boete
      Wanneer Jip vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de tijd zonder boete nee
      En noemt een van de stappen geen tweede boete

    @S-4224
    Scenario: Tegen een boete kan bezwaar
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En Jip kreeg op 2 november 2026 een tweede boete
      Wanneer Jip vraagt of er zorg is zonder verzekering
      Dan noemt een van de stappen een bezwaar

    @S-4225
    Scenario: Het CAK koos de verzekering
      Stel Jip van 35 jaar woont alleen en heeft geen inkomen
      En het CAK koos op 14 november 2026 een verzekering voor Jip
      Wanneer Jip vraagt of er zorg is zonder verzekering
      Dan is het antwoord ja
      En is het antwoord over geen hogere premie nee

  Regel: Bij twee maanden schuld komt er een regeling (artikel 18a lid 1)
    De verzekeraar moet een betalingsregeling aanbieden. Zo blijft de schuld klein.
    Bron: artikel 18a lid 1 en 4 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel18a

    @S-4226
    Scenario: Een maand schuld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog een maand premie betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de premieregeling nee

    @S-4227
    Scenario: Twee maanden schuld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 2 maanden premie betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de premieregeling ja
      En noemt een van de stappen de drie werkdagen

    @S-4228
    Scenario: Het is niet bekend hoeveel premie er open staat
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor heeft een zorgverzekering
      Maar het is niet bekend hoeveel premie Noor moet betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over de premieregeling nog niet te zeggen

  Regel: Bij zes maanden schuld meldt de verzekeraar dat (artikel 18c lid 1)
    Daarna is de premie hoger en gaat die naar het CAK. Een regeling voorkomt of stopt dat.
    Bron: artikel 18c lid 1 en 2 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel18c
    Bron: artikel 18d lid 2 Zorgverzekeringswet, tekst van 1 januari 2026, https://wetten.overheid.nl/BWBR0018450/2026-01-01#Artikel18d

    @S-4229
    Scenario: Vijf maanden schuld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 5 maanden premie betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4230
    Scenario: Zes maanden schuld en niets geregeld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie nee
      En noemt een van de stappen kwijtschelden door het CAK

    @S-4231
    Scenario: Een regeling stopt de hogere premie
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      En Noor heeft een betalingsregeling met de zorgverzekeraar
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4232
    Scenario: Hulp bij schulden voorkomt de melding
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      En Noor heeft hulp bij schulden met een overeenkomst
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4233
    Scenario: Noor zei op tijd dat de schuld niet klopt
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      En Noor zei op tijd dat de premieschuld niet klopt
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4234
    Scenario: De rechter besloot tot schuldsanering
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      En de rechter besloot tot schuldsanering voor Noor
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4235
    Scenario: Het is niet bekend wat er is geregeld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor moet nog 6 maanden premie betalen
      Maar het is niet bekend wat er over de premie is geregeld
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie nog niet te zeggen

    @S-4238
    Scenario: Wie nergens staat ingeschreven, wordt niet gemeld
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      En Noor slaapt buiten zonder adres met zes maanden premieschuld
      Wanneer Noor vraagt of er zorg is zonder verzekering
      Dan is het antwoord over geen hogere premie ja

    @S-4236
    Scenario: Een dag voor de tekst die wij lazen
      Stel Noor van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Noor op 31 december 2025 vraagt of er zorg is zonder verzekering
      Dan geeft Rechtop geen antwoord over die dag
