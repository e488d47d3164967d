# SPDX-License-Identifier: EUPL-1.2
"""A person who walks through the site with links and buttons only."""

from tests.web.webpage import Form, Page

MOST_PAGES = 200


class Visitor:
    """Keeps the last page and address. `seen` holds every address and response of the visit.

    `front` stands before every address: the language, such as `/en`.
    """

    def __init__(self, client, front: str = ""):
        self.client, self.front = client, front
        self.seen: list[tuple[str, object]] = []
        self.address = "/"
        self.response = None
        self.page = None

    def get(self, address: str) -> Page:
        address = self.front + address.removeprefix(self.front)
        return self._follow(address, self.client.get(address))

    def post(self, address: str, values: dict[str, str]) -> Page:
        return self._follow(address, self.client.post(address, data=values))

    def _follow(self, address: str, response) -> Page:
        self.seen.append((address, response))
        while response.status_code == 303 and response.location.startswith("/"):
            address = response.location
            response = self.client.get(address)
            self.seen.append((address, response))
        self.address, self.response = address, response
        self.page = Page(response.get_data(as_text=True))
        return self.page

    @property
    def path(self) -> str:
        return self.address.partition("?")[0].removeprefix(self.front)

    def send(self, form: Form | None = None, **values: str | None) -> Page:
        """Fill in `values` (None: untick) and press the button of the form (the question)."""
        form = form or self.page.question_form
        filled = {**form.values, **values}
        return self.post(
            form.action or self.address, {n: v for n, v in filled.items() if v is not None}
        )

    def answer(self, naam: str, value: str, **way_back: str) -> Page:
        """Open the page of one question and answer it; dates as 2026-11-02."""
        query = "&".join(f"{k}={v}" for k, v in way_back.items())
        self.get(f"/vragen/{naam}" + (f"?{query}" if query else ""))
        if self.path.startswith("/vragen/toestemming/"):
            self.send(toestemming="ja")
        return self.send(**fields(self.page.question_form, naam, value))

    def walk(self, wanted: dict[str, str], consent: str = "ja") -> list[str]:
        """From the first question to the list of answers; what is not in `wanted`: weet ik niet.

        A group in `wanted` is a list of members, each with its own answers. Returns the questions.
        """
        asked = []
        self.get("/vragen")
        for _ in range(MOST_PAGES):
            if self.path == "/antwoorden":
                return asked
            if self.path.startswith("/vragen/toestemming/"):
                self.send(toestemming=consent)
                continue
            naam = self.path.removeprefix("/vragen/")
            asked.append(naam)
            self._answer_page(naam, wanted.get(naam, "weet_niet"))
        raise AssertionError(f"no end to the questions: {asked[-3:]}")

    def _answer_page(self, naam: str, value) -> None:
        if not isinstance(value, list):
            self.send(**fields(self.page.question_form, naam, value))
            return
        for member in value:
            self.send(**{naam: "meer"})
            self.fill_member(member)
        self.send(**{naam: "klaar" if value else "geen"})

    def fill_member(self, member: dict[str, str]) -> Page:
        form = self.page.question_form
        names = {n.partition("-")[0] for n in (*form.choices, *form.texts)}
        values: dict[str, str | None] = {}
        for naam in names:
            values |= fields(form, naam, member.get(naam, "weet_niet"))
        return self.send(**values)


def fields(form: Form, naam: str, value: str) -> dict[str, str | None]:
    """The form fields for one answer."""
    if naam in form.choices:
        return {naam: value}
    if value in ("weet_niet", "wil_niet"):
        return (
            {naam: "", f"{naam}-{value}": "ja"} if naam in form.texts else {f"{naam}-{value}": "ja"}
        )
    unticked = {f"{naam}-weet_niet": None, f"{naam}-wil_niet": None}
    if naam in form.texts:
        return {naam: value, **unticked}
    year, month, day = value.split("-")
    return {f"{naam}-dag": day, f"{naam}-maand": month, f"{naam}-jaar": year, **unticked}
