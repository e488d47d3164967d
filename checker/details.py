# SPDX-License-Identifier: EUPL-1.2
"""What an outcome says beyond its code: who counts, which groups, which days, which sums."""

from checker.calculation.gifts import GRENS
from checker.calculation.kostendelers import adult_spouse
from checker.days.bijstand import drie_maanden_terug, einde_zoektermijn, meldingsdag
from checker.explanation import why_member
from checker.groepen import SPOOK
from checker.model import Regel
from checker.money import euro
from checker.ranges import HIGHEST, Range, code, exactly, plus


def details(regel: Regel, kennis) -> dict[str, object]:
    """All details a measure names, as plain data for JSON."""
    found: dict[str, object] = {}
    for naam in regel.details:
        found |= DETAILS[naam](kennis)
    return found


def span(found: Range) -> int | dict[str, int]:
    """A number, or `van` and `tot` when it is not sure."""
    return found.van if found.known else {"van": found.van, "tot": found.tot}


def kostendelers(kennis) -> dict:
    """A of art. 22a lid 1 and who counts; also given when art. 22a does not apply."""
    counted = kennis.count("telt_mee")
    partner, age = kennis.fact("heeft_partner"), kennis.fact("partner_leeftijd")
    spouse = adult_spouse(kennis.figures, partner, age)
    aantal = plus(exactly(1), spouse, Range(counted.zeker, counted.hoogstens))
    return {"aantal": span(aantal), "medebewoners": _members(kennis)}


def _members(kennis) -> list[dict]:
    concluded = kennis.members_concluded.get("telt_mee", {})
    return [
        {
            "nummer": lid + 1,
            "telt_mee": code(weighed),
            "waarom": why_member("telt_mee", lid, kennis),
        }
        for lid, weighed in sorted(concluded.items())
        if lid != SPOOK
    ]


def gekozen_norm(kennis) -> dict:
    """The names of the norms that may still apply; exactly one when everything is known."""
    possible = [
        norm.titel
        for norm, sleutel in kennis.daybook.norms["bijstandsnorm"]
        if kennis.conclusion(sleutel).tot
    ]
    return {"normen": possible}


def giften_som(kennis) -> dict:
    """The sum of this year and what is still free of the limit, in euro."""
    found = kennis.fact("giften_samen")
    limit = kennis.figures.euro(GRENS)
    result: dict[str, object] = {"totaal_van": str(euro(found.van))}
    if found.tot < HIGHEST:
        result["totaal_tot"] = str(euro(found.tot))
    if limit is not None:
        result["grens"] = str(euro(limit))
        result["boven_grens_van"] = str(euro(max(0, found.van - limit)))
        if found.tot < HIGHEST:
            result["nog_vrij"] = str(euro(max(0, limit - found.tot)))
    return result


def zoektermijn_dagen(kennis) -> dict:
    """The first day to apply and the day from which assistance counts (artt. 41 en 44 Pw)."""
    outcome, reported = kennis.conclusion("vierwekenzoektermijn"), meldingsdag(kennis)
    first = einde_zoektermijn(kennis) if outcome.tot else reported
    if first is None:
        return {}
    return {
        "vroegste_aanvraagdatum": first.isoformat(),
        "ingangsdatum": reported.isoformat(),
        "bij_melding_op": reported.isoformat(),
    }


def terugwerkende_dagen(kennis) -> dict:
    """The earliest day on which assistance may start (art. 44 lid 5 Pw)."""
    first = drie_maanden_terug(kennis)
    return {"vroegste_ingangsdatum": first.isoformat()} if first else {}


def urgentiegroepen(kennis) -> dict:
    """The outcome of every legal group by its letter."""
    regel = kennis.daybook.regels["urgentie"]
    return {
        "groepen": {
            part.naam.removeprefix("groep_"): code(kennis.conclusion(f"urgentie.{part.naam}"))
            for part in regel.onderdelen
            if part.naam.startswith("groep_") and part.in_force(kennis.dag)
        }
    }


DETAILS = {
    f.__name__: f
    for f in (
        kostendelers,
        gekozen_norm,
        giften_som,
        zoektermijn_dagen,
        terugwerkende_dagen,
        urgentiegroepen,
    )
}
