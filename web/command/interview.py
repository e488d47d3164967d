# SPDX-License-Identifier: EUPL-1.2
"""Asks questions in the terminal: only those that can still change an outcome."""

from collections.abc import Collection
from datetime import date
from gettext import gettext as _

from checker import Checker, InvoerFout
from checker.begrippen import Begrip
from web.answers import is_answer
from web.command.prompts import Gesprek, Klaar, say


class Interview:
    """One round of questions about these measures; None means all of them."""

    def __init__(
        self,
        checker: Checker,
        dag: date,
        gesprek: Gesprek | None = None,
        maatregelen: Collection[str] | None = None,
    ):
        self.checker, self.dag, self.maatregelen = checker, dag, maatregelen
        self.gesprek = gesprek or Gesprek()
        self.given: dict[str, object] = {}
        self.seen: set[str] = set()
        self.consent: bool | None = None

    def hold(self) -> dict[str, object]:
        """Ask until nothing can change any more. Returns the situation."""
        say(_("Druk op Enter als u iets niet weet. Typ stop als u genoeg heeft ingevuld."))
        try:
            while naam := self._next():
                self.seen.add(naam)
                self._ask(self.checker.begrippen[naam])
        except Klaar:
            say("")
        return self.given

    def _next(self) -> str | None:
        names = self.checker.questions(self.given, self.dag, self.maatregelen)
        return next((naam for naam in names if naam not in self.seen), None)

    def _ask(self, begrip: Begrip) -> None:
        if not self._may_ask(begrip):
            return
        if begrip.soort == "groep":
            self._ask_group(begrip)
            return
        while True:
            value = self.gesprek.ask(begrip, begrip.vraag)
            if not is_answer(value) or self._fits({begrip.naam: value}):
                return

    def _may_ask(self, begrip: Begrip) -> bool:
        """One sentence of consent stands before the first sensitive question."""
        if not (begrip.gevoelig or any(lid.gevoelig for lid in begrip.leden.values())):
            return True
        if self.consent is None:
            self.consent = self.gesprek.ask_consent()
        return self.consent

    def _fits(self, new: dict[str, object]) -> bool:
        """Keep new answers, unless they clash with older ones: then say so."""
        try:
            self.checker.questions({**self.given, **new}, self.dag)
        except InvoerFout as error:
            for melding in dict.fromkeys(fout.melding for fout in error.fouten):
                say(f"{melding[:1].upper()}{melding[1:]}")
            return False
        self.given |= new
        return True

    # ---- groups
    def _ask_group(self, begrip: Begrip) -> None:
        number = self.gesprek.ask(begrip, begrip.vraag)
        if not is_answer(number):
            return
        naam, members = begrip.naam, []
        self.given |= {naam: members, f"aantal_{naam}": number}
        for lid in range(number):
            members.append({})
            self._ask_member(begrip, lid, members)
        del self.given[f"aantal_{naam}"]

    def _ask_member(self, begrip: Begrip, lid: int, members: list[dict]) -> None:
        asked: set[str] = set()
        while veld := self._next_of_member(begrip, lid, asked):
            asked.add(veld)
            part = begrip.leden[veld]
            value = self.gesprek.ask(part, f"{begrip.lid} {lid + 1}: {part.vraag}")
            if is_answer(value):
                self._keep_of_member(begrip.naam, members, lid, {veld: value}, asked)

    def _keep_of_member(
        self, groep: str, members: list[dict], lid: int, new: dict, asked: set[str]
    ) -> None:
        changed = [*members[:lid], {**members[lid], **new}]
        if self._fits({groep: changed}):
            members[:] = changed
            self.given[groep] = members
        else:
            asked.difference_update(new)

    def _next_of_member(self, begrip: Begrip, lid: int, asked: set[str]) -> str | None:
        """The next thing about this member that can change an outcome."""
        overzicht = self.checker.check(self.given, self.dag)
        missing = {path for uitkomst in overzicht.uitkomsten for path in uitkomst.ontbreekt}
        for veld, part in begrip.leden.items():
            path = f"{begrip.naam}[{lid + 1}].{veld}"
            if path in missing and veld not in asked and part.vraag:
                return veld
        return None
