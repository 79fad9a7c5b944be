"""What may be done with a provider (決済事業者) and with the marked line of its screen; how a form about it is opened and ends."""

from collections.abc import Callable, Mapping
from typing import Final

from screens import provider_forms as forms
from screens.act_dialog import ActDialog
from screens.commands import Command
from screens.dialog import ConfirmDialog
from screens.provider_case import PARTS, ProviderCase
from screens.provider_words import Teller
from screens.refusals import at_screen
from secretariat.grants.application import OUT
from secretariat.providers.certificates import ProviderCertificate
from secretariat.providers.dossier import ProviderDossier
from secretariat.providers.register import ServiceAt
from secretariat.providers.requirements import RequirementLine
from secretariat.refusal import Message, Refusal

# which command of the process stands behind a command of the screen
CHOICES: Final[Mapping[str, str]] = {
    "sign_provider": "approve",
    "propose_provider": "propose",
    "settle_requirement": "settle",
    "add_condition": "add-condition",
    "meet_condition": "meet-condition",
    "drop_condition": "drop-condition",
    "add_licence": "add-licence",
    "enter_desk": "enter-desk",
    "add_certificate": "add-certificate",
    "examine_certificate": "examine-certificate",
    # a review can be opened in the same statuses
    "start_review": "add-certificate",
    "record_test": "run-test",
    "amend_service": "amend-service",
    "present_service": "present",
    "add_service": "add-service",
    "register_service": "register-service",
    "withdraw_service": "withdraw-service",
    "note": "note",
}
# what the marked line has to be about
WANTED: Final[Mapping[str, str]] = {
    "settle_requirement": "requirement",
    "meet_condition": "condition",
    "drop_condition": "condition",
    "examine_certificate": "certificate",
    "amend_service": "service",
    "present_service": "service",
    "register_service": "service",
    "withdraw_service": "service",
}
_PART_OF: Final = {"requirement": "requirements", "condition": "requirements", "certificate": "security", "service": "services"}
RECORDS: Final[Mapping[str, str]] = {"security": "security", "readiness": "tests"}


class ProviderDesk(ProviderCase):
    """Every command with why not."""

    # what may be done

    def reason_against(self, command: Command) -> Message | None:
        """From what the process allows this person, then from the marked line."""
        if (name := CHOICES.get(command.name)) is not None:
            if self.work is None:
                return Message("screen_provider.not_there")
            if (refusal := self.work.refusals.get(name)) is not None:
                return at_screen(refusal)
            kind = WANTED.get(command.name)
            if kind is not None and (self.subject is None or self.subject[0] != kind):
                return Message(f"screen_provider.choose.{kind}", {"part": self.place_of(kind)})
            return self._against_line(command.name)
        if command.name in {"decide_provider", "apply_grant"} and self.work is None:
            return Message("screen_provider.not_there")
        if command.name == "apply_grant" and self.work is not None and self.work.dossier.status in OUT:
            status = Message(f"words.provider_status.{self.work.dossier.status}")
            return Message("grants.provider_out", {"provider": self.number, "status": status})
        if command.name == "open_detail" and self.subject is None:
            return Message("screen_provider.choose.line")
        return super().reason_against(command)

    def place_of(self, kind: str) -> int:
        """The number of the part in which such lines are."""
        return PARTS.index(_PART_OF[kind]) + 1

    def _against_line(self, command: str) -> Message | None:
        line = self.requirement()
        if command == "settle_requirement" and line is not None and not forms.may_be_settled(line):
            name = Message(f"provider_requirements.name.{line.requirement}")
            return Message("screen_provider.by_records", {"requirement": name, "part": PARTS.index(RECORDS[line.requirement]) + 1})
        service = self.service() if WANTED.get(command) == "service" else None
        if service is not None and service.registered_from is None and service.registered_to is not None:
            return Message("provider_services.dropped", {"service": service.name, "day": service.registered_to})
        if service is not None and service.registered_from is not None and command == "register_service":
            return Message("provider_services.registered", {"service": service.name, "day": service.registered_from})
        return None

    # what the marked line is about

    def dossier_now(self) -> ProviderDossier:
        """Raises RuntimeError where there is none: commands are not done then (a defect)."""
        if self.work is None:
            raise RuntimeError("no provider is shown")
        return self.work.dossier

    def named(self, kind: str) -> str | None:
        """What tells the marked line from others, if it is about something of that kind."""
        return self.subject[1] if self.subject is not None and self.subject[0] == kind and len(self.subject) > 1 else None

    def requirement(self) -> RequirementLine | None:
        """The marked requirement."""
        subject = self.subject
        if subject is None or subject[0] != "requirement":
            return None
        return next((line for line in self.dossier_now().requirements if (line.requirement, line.service or "") == subject[1:]), None)

    def service(self) -> ServiceAt | None:
        """The marked service."""
        name = self.named("service")
        return next((service for service in self.dossier_now().services if service.name == name), None)

    def certificate(self) -> ProviderCertificate | None:
        """The marked certificate."""
        wanted = self.named("certificate")
        return next((held for held in self.dossier_now().certificates if str(held.id) == wanted), None)

    # forms

    def do_enter_desk(self) -> None:
        """Where its stores may ask."""
        self.open_form(forms.entering_desk)

    def ask_first(self, form: str, lines: list[str], act: Callable[[], Refusal | None]) -> None:
        """Asks first, then does it."""

        def confirmed(yes: bool | None) -> None:
            if yes:
                self.write(act, lambda refusal: self.finish(forms.done(form) if refusal is None else refusal))

        self.app.push_screen(ConfirmDialog(forms.title_of(self.dossier_now(), self.teller, form), lines), confirmed)

    def finish(self, answer: Message | Refusal | None) -> None:
        """Says what came of it, if it was not left, and reads the provider again: a colleague may have been quicker."""
        if isinstance(answer, Refusal):
            self.tell(at_screen(answer), "warning")
        elif answer is not None:
            self.tell(answer, "done")
        self.reload()

    def open_form(self, make: Callable[[ProviderDossier, Teller], ActDialog]) -> None:
        """Opens a form about the provider."""
        self.app.push_screen(make(self.dossier_now(), self.teller), self.finish)
