# language: nl
Functionaliteit: De zeven groepen van ETHOS Light
  Mensen zonder eigen huis horen hoe hun situatie heet, en welke hulp daarbij past.
  De cijfers bij de verhalen lopen van S-3760 tot en met S-3819.

  Achtergrond:
    Stel het is 21 november 2026

  Regel: Wie buiten slaapt, hoort bij groep 1 (stuk NAD)
    Op straat, in een park, een station of een tent.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3760
    Scenario: Bo slaapt buiten
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 1 ja

    @S-3761
    Scenario: Bo hoort eerst over vannacht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan noemt een van de stappen eerst een plek voor vannacht

    @S-3762
    Scenario: Bo slaapt in een auto
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in een auto of schuur
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 1 nee

    @S-3763
    Scenario: Het is niet bekend of Bo in een auto slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend of het een auto is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 1 nog niet te zeggen

    @S-3764
    Scenario: Bij een van de groepen hoort Bo dan wel
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      En het is niet bekend of het een auto is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord ja

    @S-3790
    Abstract Scenario: Een slaapplek hoort bij een groep en niet bij een andere
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo <slaapplek>
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over <groep> nee

      Voorbeelden:
        | slaapplek                    | groep   |
        | slaapt buiten                | groep 5 |
        | slaapt tijdelijk bij anderen | groep 1 |
        | slaapt tijdelijk bij anderen | groep 7 |
        | slaapt in de opvang          | groep 2 |
        | woont in een inrichting      | groep 3 |

  Regel: Noodopvang is groep 2 en langere opvang is groep 3 (stuk NAD)
    Het verschil is een bed per nacht of een eigen bed.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3765
    Scenario: Bo krijgt steeds een bed voor een nacht
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      En Bo krijgt steeds een bed voor een nacht
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 2 ja

    @S-3766
    Scenario: Bo heeft een eigen bed in de opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 3 ja

    @S-3767
    Scenario: Het is niet bekend hoe lang het bed er is
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      En het is niet bekend hoe lang het bed er is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is nog nodig het antwoord over de nachten

    @S-3791
    Scenario: Steeds een bed voor een nacht is geen langere opvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      En Bo krijgt steeds een bed voor een nacht
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 3 nee

    @S-3792
    Scenario: Wie nu buiten slaapt, telt niet meer bij de noodopvang
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo kreeg eerder steeds een bed voor een nacht
      Maar Bo slaapt buiten
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 2 nee

    @S-3793
    Scenario: Opvang is geen bed bij vrienden
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in de opvang
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 6 nee

  Regel: Wie in een instelling blijft zonder huis, hoort bij groep 4 (stuk NAD)
    Het gaat om wie daar langer blijft, of binnen een maand weg moet.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3768
    Scenario: Bo kan nergens heen na de instelling
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont in een inrichting
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 4 ja

    @S-3769
    Scenario: Bo heeft wel een huis
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont in een inrichting
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 4 nee
      En is het antwoord nee

    @S-3794
    Scenario: Een bed bij vrienden is geen instelling
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 4 nee

    @S-3795
    Scenario: Na een schuur telt de instelling van nu
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo sliep in een schuur en nu in een instelling
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 4 ja
      En is het antwoord over groep 5 nee

  Regel: Een auto, schuur of vakantiehuis is groep 5 (stuk NAD)
    Zulke plekken zijn niet om te wonen.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3770
    Scenario: Bo slaapt in een schuur
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in een auto of schuur
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 5 ja

    @S-3771
    Scenario: Bo heeft alleen een vakantiehuis
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo heeft alleen een vakantiehuis om te slapen
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 5 ja

    @S-3772
    Scenario: Bo woont graag op een boot
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo kiest zelf voor een woonboot
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 5 nee
      En is het antwoord nee

  Regel: Bij vrienden of familie slapen omdat het moet, is groep 6 (stuk NAD)
    Ook dan heeft iemand geen eigen huis.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3773
    Scenario: Bo slaapt bij een vriend
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 6 ja

    @S-3774
    Scenario: Bo woont vast bij familie en heeft geen keus
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 6 ja

    @S-3775
    Scenario: Bo woont daar graag
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo woont vast bij anderen
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 6 nee

    @S-3776
    Scenario: Het is niet bekend waarom Bo daar slaapt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En het is niet bekend waarom Bo daar slaapt
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord nog niet te zeggen

    @S-3777
    Scenario: Rechtop vraagt naar de reden
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En het is niet bekend waarom Bo daar slaapt
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is nog nodig de reden om daar te slapen

    @S-3778
    Scenario: Bo hoeft niet eerst op straat te slapen
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      En Bo is daar omdat er geen huis is
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan noemt een van de stappen niet eerst op straat slapen

    @S-3796
    Abstract Scenario: Een schuur bij een vriend is groep 5 en niet groep 6
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt <hoe> in de schuur van een vriend
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 5 ja
      En is het antwoord over groep 6 nee

      Voorbeelden:
        | hoe       |
        | tijdelijk |
        | vast      |

  Regel: Wie het huis uit moet, hoort bij groep 7 (stuk NAD)
    Hulp kan dan nog op tijd zijn.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3779
    Scenario: Bo kreeg een vonnis
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo kreeg een vonnis over het huis
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 7 ja
      En noemt een van de stappen drie werkdagen

    @S-3780
    Scenario: Het contract van Bo stopt
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar het contract van Bo stopt zonder ander huis
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 7 ja

    @S-3781
    Scenario: Alleen huurschuld is nog geen groep
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo heeft alleen huurschuld
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord nee
      En noemt een van de stappen toch hulp vragen

    @S-3797
    Scenario: Zonder brief over het huis is er geen groep 7
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 7 nee

    @S-3798
    Scenario: Een vakantiehuis met een vonnis blijft groep 5
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo heeft alleen een vakantiehuis om te slapen
      Maar Bo kreeg een vonnis over het huis
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 7 nee

    @S-3799
    Scenario: Bij anderen is het niet een eigen huis
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      En Bo woont vast bij anderen
      Maar Bo kreeg een vonnis over het huis
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over groep 7 nee

  Regel: Wie geen vaste plek heeft, kan met een kind voorrang vragen (artikel 12 lid 3 onder j)
    De voorrang op een woning gebruikt deze uitkomst.
    Bron: artikel 12 lid 3 onder j Huisvestingswet 2014, tekst van 1 juli 2026, https://wetten.overheid.nl/BWBR0035303/2026-07-01#Artikel12

    @S-3782
    Scenario: Buiten is geen vaste plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over geen vaste plek ja
      En noemt een van de stappen vragen om een briefadres

    @S-3783
    Scenario: Tijdelijk bij anderen is geen vaste plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt tijdelijk bij anderen
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over geen vaste plek ja

    @S-3784
    Scenario: Een eigen huis is een vaste plek
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Bo vraagt bij welke groep de situatie hoort
      Dan is het antwoord over geen vaste plek nee

    @S-3785
    Scenario: Met een kind van 17 jaar past groep j van de voorrang
      Stel Jamie van 40 jaar woont alleen en heeft geen inkomen
      En Jamie zorgt voor een kind van 17 jaar
      Maar Jamie slaapt in een auto of schuur
      Wanneer Jamie vraagt of er voorrang is
      Dan past groep j uit de wet wel

    @S-3786
    Scenario: Zonder opvang past groep c van de voorrang niet
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt in een auto of schuur
      Wanneer Bo vraagt of er voorrang is
      Dan past groep c uit de wet niet

  Regel: Wie bij geen groep hoort, kan toch hulp krijgen (stuk NAD)
    Geweld thuis staat niet in de lijst. Hulp is er wel.
    Bron: Nationaal Actieplan Dakloosheid 2023-2030, gelezen op 21 november 2026, https://www.rijksoverheid.nl

    @S-3787
    Scenario: Sasha is thuis niet veilig
      Stel Sasha van 35 jaar woont alleen en heeft geen inkomen
      Wanneer Sasha vraagt bij welke groep de situatie hoort
      Dan is het antwoord nee
      En noemt een van de stappen bellen met Veilig Thuis

    @S-3788
    Scenario: Op 31 december 2022 is er geen antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 31 december 2022 vraagt bij welke groep de situatie hoort
      Dan geeft Rechtop geen antwoord over die dag

    @S-3789
    Scenario: Op 1 januari 2023 is er wel een antwoord
      Stel Bo van 35 jaar woont alleen en heeft geen inkomen
      Maar Bo slaapt buiten
      Wanneer Bo op 1 januari 2023 vraagt bij welke groep de situatie hoort
      Dan is het antwoord ja
