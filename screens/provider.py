"""One payment provider: its registration, services and certificates, its applications by status, its history."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import ClassVar, Final

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll

from models.vocabulary import ApplicationStatus, ProviderStatus
from screens.formats import NOTHING, count, full_day
from screens.office_screen import OfficeScreen
from screens.text import shown
from screens.widgets.plain import Plain
from screens.widgets.signed_lines import SignedLine, SignedLines
from secretariat.clock import JAPAN, japan_day
from secretariat.providers.listing import ProviderCard, ServiceLine, provider_card
from secretariat.refusal import Message
from secretariat.screening.explanation import HistoryLine

SIGNS: Final[Mapping[str, str]] = {
    ProviderStatus.RECEIVED: "?",
    ProviderStatus.IN_REVIEW: "?",
    ProviderStatus.RETURNED: "…",
    ProviderStatus.REGISTERED: "✓",
    ProviderStatus.SUSPENDED: "!",
    ProviderStatus.REFUSED: "×",
    ProviderStatus.WITHDRAWN: "×",
    ProviderStatus.CANCELLED: "×",
}
PARTS: Final = ("registration", "applications", "services", "history")


class ProviderScreen(OfficeScreen):
    """The card; nothing is changed here."""

    place = "provider"
    CSS_PATH = "provider.tcss"
    AUTO_FOCUS: ClassVar[str | None] = "#card"

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number
        self._name = ""

    def body(self) -> ComposeResult:
        """Four parts: two columns where there is room."""
        with VerticalScroll(id="card", can_focus=True):
            for column in (PARTS[:2], PARTS[2:]):
                with Vertical(classes="column"):
                    for part in column:
                        yield Plain(shown(self._label(part), "bold $accent"), classes="part")
                        yield SignedLines(lines_id=part)

    def heading(self) -> str:
        """Number and name."""
        return f"{self._number}  {self._name}"

    def reload(self) -> None:
        """Reads the card."""
        office, person, number = self.workplace.office, self.workplace.person, self._number
        self.ask("card", lambda: provider_card(office, person, number), lambda answer: self.require(answer, self._show))

    def _show(self, card: ProviderCard) -> None:
        self._name = card.name
        self.refresh_frame()
        for part, lines in (
            ("registration", self._registration(card)),
            ("applications", self._applications(card)),
            ("services", (line for service in card.services for line in self._service(service))),
            ("history", (self._history(line) for line in card.history)),
        ):
            self.query_one(f"#{part}", SignedLines).show(tuple(lines))

    def _label(self, name: str) -> str:
        return self.words(f"screen_provider.label.{name}")

    def _code(self, table: str, code: str) -> str:
        """A code of the vocabulary in words."""
        return self.words(f"words.{table}.{code}")

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(JAPAN)
        return f"{full_day(local.date(), self.language)} {local:%H:%M}"

    def _registration(self, card: ProviderCard) -> Iterator[SignedLine]:
        yield SignedLine(self._label("status"), f"{SIGNS[card.status]} {self.words(f'words.provider_status.{card.status}')}")
        yield SignedLine(self._label("name_kana"), card.name_kana)
        yield SignedLine(self._label("registered"), full_day(card.registered_on, self.language))
        yield SignedLine(self._label("received"), self._moment(card.received_at))
        yield SignedLine(self._label("legal_kind"), self._code("legal_kind", card.legal_kind))
        yield SignedLine(self._label("licence"), card.licence_number or NOTHING)
        yield SignedLine(self._label("corporate_number"), card.corporate_number)
        roles = [self._code("provider_role", role) for role in card.roles]
        yield SignedLine(self._label("roles"), self._listed(roles) or NOTHING)
        yield SignedLine(self._label("residents"), self.words("screen_provider.yes" if card.serves_residents else "screen_provider.no"))
        yield SignedLine(self._label("contact"), f"{card.contact_name}\n{card.contact_email}\n{card.phone}")
        yield SignedLine(self._label("address"), f"〒{card.postal_code} {card.address}")

    def _applications(self, card: ProviderCard) -> Iterator[SignedLine]:
        width = max((len(count(number)) for number in card.applications.values()), default=0)
        for status in ApplicationStatus:
            if number := card.applications.get(status, 0):
                yield SignedLine(self.words(f"words.application_status.{status}"), f"{count(number):>{width}}")
        if not card.applications:
            yield SignedLine("", self.words("screen_provider.no_applications"), weight="muted")

    def _service(self, service: ServiceLine) -> Iterator[SignedLine]:
        yield SignedLine(self._label("service"), service.name)
        kinds = [
            self._code("service_kind", service.kind),
            self._code("grant_basis", service.grant_basis),
            self._code("return_method", service.return_method),
            self._code("usable_at", service.usable_at),
        ]
        yield SignedLine(self._label("granting"), " · ".join(kinds))
        yield SignedLine(self._label("fee"), f"{service.merchant_fee}%")
        begins, ends = full_day(service.registered_from, self.language), full_day(service.registered_to, self.language)
        yield SignedLine(
            self._label("in_force"),
            self.words("screen_provider.since", day=begins) if service.registered_to is None else f"{begins} – {ends}",
        )
        yield self._certificate(service)
        yield SignedLine("", " ")

    def _certificate(self, service: ServiceLine) -> SignedLine:
        held = service.certificate
        if held is None:
            return SignedLine(self._label("certificate"), self.words("screen_provider.no_certificate"), weight="muted")
        until = f"{full_day(held.valid_from, self.language)} – {full_day(held.valid_to, self.language)}"
        parts = [f"{self._code('certificate', held.standard)}  {held.number}", held.issuer, held.scope, until]
        if held.valid_to < japan_day(self.workplace.office.clock.now()):
            return SignedLine(self._label("certificate"), "\n".join([self.words("screen_provider.expired"), *parts]), "!", "warning")
        return SignedLine(self._label("certificate"), "\n".join(parts))

    def _history(self, line: HistoryLine) -> SignedLine:
        parts = [self.words(f"words.action.{line.action}")]
        if line.to_status is not None:
            parts.append(f"→ {self.words(f'words.provider_status.{line.to_status}')}")
        said = " ".join(parts)
        return SignedLine(self._moment(line.at), f"{said}\n{line.note}" if line.note else said, end=line.staff_name or line.staff)

    def _listed(self, parts: list[str]) -> str:
        return ("、" if self.language == "ja" else ", ").join(parts)

    def do_copy_number(self) -> None:
        """For another window."""
        self.app.copy_to_clipboard(self._number)
        self.tell(Message("screen_list.copied_number", {"number": self._number}), "done")
