"""The list of payment providers (決済事業者)."""

from collections.abc import Sequence
from datetime import date

from screens.formats import NOTHING, count, full_day
from screens.list_screen import ListScreen, Page, Wanted
from screens.provider import SIGNS, ProviderScreen
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.clock import japan_day
from secretariat.providers.listing import ProviderRow, provider_page
from secretariat.refusal import Refusal


class ProvidersScreen(ListScreen[ProviderRow, str]):
    """Providers by name: where each stands, what it offers, what of it is undecided, and when the first certificate ends."""

    place = "providers"
    SORTS = ("name", "expiry")

    def columns(self) -> Sequence[Column]:
        """As they are read: who, whether registered, what needs attention."""
        return (
            Column("number", self.words("screen_providers.number"), 11),
            Column("name", self.words("screen_providers.name"), 0, sort="name"),
            Column("status", self.words("screen_providers.status"), 12 if self.language == "ja" else 14),
            Column("registered", self.words("screen_providers.registered"), 15, wide_only=True),
            Column("services", self.words("screen_providers.services"), 8, right=True, wide_only=True),
            Column("open", self.words("screen_providers.open"), 7, right=True),
            Column("expiry", self.words("screen_providers.expiry"), 17, sort="expiry"),
        )

    def read(self, wanted: Wanted[str]) -> Page[ProviderRow, str] | Refusal:
        """A page of providers."""
        office, person = self.workplace.office, self.workplace.person
        answer = provider_page(
            office,
            person,
            text=wanted.text,
            sort="expiry" if wanted.sort == "expiry" else "name",
            descending=wanted.descending,
            after=wanted.after,
            before=wanted.before,
        )
        if isinstance(answer, Refusal):
            return answer
        return Page(answer.providers, answer.total, answer.capped, answer.first, answer.last, answer.has_before, answer.has_after)

    def line(self, row: ProviderRow) -> Line:
        """One provider."""
        status = self.words(f"words.provider_status.{row.status}")
        return Line(
            row.number,
            {
                "number": cell(row.number),
                "name": cell(row.name),
                "status": cell(f"{SIGNS[row.status]} {status}"),
                "registered": cell(full_day(row.registered_on, self.language)),
                "services": cell(count(row.services), right=True),
                "open": cell(NOTHING if row.applications is None else count(row.applications), right=True),
                "expiry": cell(self._expiry(row.next_expiry)),
            },
        )

    def _expiry(self, ends: date | None) -> str:
        if ends is None:
            return f"  {NOTHING}"
        if ends < japan_day(self.workplace.office.clock.now()):
            return f"! {self.words('screen_providers.expired', day=f'{ends.year}/{ends.month}/{ends.day}')}"
        return f"  {full_day(ends, self.language)}"

    def why_empty(self) -> str:
        """Nothing fits, or there is none yet."""
        return self.words("screen_providers.none_fits" if self.wanted.text else "screen_providers.none_yet")

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return self.words("screen_providers.by_expiry" if sort == "expiry" else "screen_providers.by_name")

    def view_words(self) -> str:
        """The order."""
        return self.sort_words(self.wanted.sort)

    def open_row(self, key: str) -> None:
        """The provider's card."""
        self.office_app.open(ProviderScreen(key))
