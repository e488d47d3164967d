# SPDX-License-Identifier: EUPL-1.2
"""Names of measures as people type them."""

from gettext import gettext as _

from checker import Checker
from checker.coverage import Wetsregister
from web.command.faults import Klacht
from web.command.usage import unknown


def known_rule(checker: Checker, naam: str) -> str:
    """The name itself. Raises Klacht, with the name that was perhaps meant."""
    if naam in checker.regels:
        return naam
    all_names = _("Deze regels zijn er: {namen}.").format(namen=", ".join(checker.regels))
    said = unknown(_("De regel '{naam}' kennen wij niet."), naam, checker.regels)
    raise Klacht(f"{said} {all_names}")


def known_article(register: Wetsregister, nummer: str) -> str:
    """The number itself. Raises Klacht, with the number that was perhaps meant."""
    numbers = [artikel.artikel for artikel in register.artikelen]
    if nummer in numbers:
        return nummer
    raise Klacht(unknown(_("Artikel '{naam}' kennen wij niet."), nummer, numbers))
