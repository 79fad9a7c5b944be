"""The list of payment providers (決済事業者)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from screens.dialog import ChooseDialog
from screens.formats import NOTHING, count, full_day, short_day, typed_day
from screens.list_screen import ListScreen, Page, Wanted
from screens.places import PLACES, load_screen
from screens.provider import ProviderScreen
from screens.provider_words import SIGNS
from screens.text import cell
from screens.widgets.paged_table import Column, Line
from secretariat.clock import japan_day
from secretariat.providers.attention import ProviderView, Topic
from secretariat.providers.listing import ProviderRow, provider_page
from secretariat.refusal import Refusal

BY_STATUS: Final[tuple[Topic, ...]] = ("undecided", "registered", "suspended", "ended")
KEYS: Final = "1234567890abcdefghijklmnopqrstuvwxyz"


class ProvidersScreen(ListScreen[ProviderRow, str]):
    """Providers by name: where each stands, what it offers, what of it is undecided or open, and when the first certificate ends."""

    place = "providers"
    SORTS = ("name", "expiry")

    def __init__(self, view: ProviderView | None = None) -> None:
        """`view`: which providers are shown at first; None: all."""
        super().__init__()
        self._view = view or ProviderView()

    def columns(self) -> Sequence[Column]:
        """As they are read: who, whether registered, what needs attention."""
        return (
            Column("number", self.words("screen_providers.number"), 11),
            Column("name", self.words("screen_providers.name"), 0, sort="name"),
            Column("status", self.words("screen_providers.status"), 12 if self.language == "ja" else 14),
            Column("registered", self.words("screen_providers.registered"), 15, wide_only=True),
            Column("open", self.words("screen_providers.open"), 7, right=True, wide_only=True),
            Column("findings", self.words("screen_providers.findings"), 6 if self.language == "ja" else 8, right=True),
            Column("conditions", self.words("screen_providers.conditions"), 11, wide_only=True),
            Column("expiry", self.words("screen_providers.expiry"), 18, sort="expiry"),
        )

    def read(self, wanted: Wanted[str]) -> Page[ProviderRow, str] | Refusal:
        """A page of providers."""
        office, person, view = self.workplace.office, self.workplace.person, self._view
        answer = provider_page(
            office,
            person,
            text=wanted.text,
            view=view,
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
                "open": cell(NOTHING if row.applications is None else count(row.applications), right=True),
                "findings": cell(f"! {row.findings}" if row.findings else NOTHING, right=True),
                "conditions": cell(self._conditions(row)),
                "expiry": cell(self._expiry(row.next_expiry)),
            },
        )

    def _conditions(self, row: ProviderRow) -> str:
        if row.condition_due is None:
            return f"   {NOTHING}"
        late = row.condition_due < japan_day(self.workplace.office.clock.now())
        more = f" ×{row.conditions}" if row.conditions > 1 else ""
        return f"{'!!' if late else '  '} {short_day(row.condition_due)}{more}"

    def _expiry(self, ends: date | None) -> str:
        if ends is None:
            return f"   {NOTHING}"
        today = japan_day(self.workplace.office.clock.now())
        if ends < today:
            return f"!! {self.words('screen_providers.expired', day=typed_day(ends))}"
        soon = ends <= today + timedelta(days=max(self.workplace.office.programme.providers.warn_days, default=0))
        return f"{'! ' if soon else '  '} {typed_day(ends)}"

    def why_empty(self) -> str:
        """Nothing fits, or there is none yet."""
        if self._view.topic is not None and not self.wanted.text:
            return self.words("screen_providers.none_in_view")
        return self.words("screen_providers.none_fits" if self.wanted.text else "screen_providers.none_yet")

    def sort_words(self, sort: str) -> str:
        """An order in words."""
        return self.words("screen_providers.by_expiry" if sort == "expiry" else "screen_providers.by_name")

    def view_words(self) -> str:
        """The view and the order."""
        return f"{self._view_name(self._view)} · {self.sort_words(self.wanted.sort)}"

    def _view_name(self, view: ProviderView) -> str:
        return self.words(f"screen_providers.view.{view.topic or 'all'}", days=view.within)

    def do_provider_view(self) -> None:
        """Which providers are shown."""
        warnings = sorted(self.workplace.office.programme.providers.warn_days, reverse=True)
        views = [
            ProviderView(),
            *(ProviderView(topic) for topic in BY_STATUS),
            *(ProviderView("certificates", days) for days in warnings),
            ProviderView("findings"),
            *(ProviderView("conditions", days) for days in warnings[:1]),
        ]
        lines: list[tuple[str, str, str | None]] = [(key, self._view_name(view), None) for key, view in zip(KEYS, views, strict=False)]

        def chosen(key: str | None) -> None:
            if key is not None:
                self._view = views[KEYS.index(key)]
                self.tell(None)
                self.show_first_page()

        marked = views.index(self._view) if self._view in views else 0
        self.app.push_screen(ChooseDialog(self.words("screen_providers.view_title"), lines, marked), chosen)

    def do_open_quality(self) -> None:
        """The quality of what they send."""
        self.office_app.open(load_screen(PLACES["quality"])())

    def open_row(self, key: str) -> None:
        """The provider's card."""
        self.office_app.open(ProviderScreen(key))
