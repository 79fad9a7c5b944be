"""One payment provider (決済事業者) at the desk: its parts, and every command on it, greyed with the reason where it cannot be given."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from screens import provider_forms as forms
from screens import provider_service_forms as service_forms
from screens.act_dialog import ActDialog, Filled
from screens.dialog import ChooseDialog
from screens.evidence_dialog import evidence_picker
from screens.filter_dialog import PickDialog
from screens.form import Entry
from screens.grant_costs import ApplicationDialog
from screens.grant_forms import ApplicationDraft
from screens.places import PLACES, load_screen
from screens.provider_case import PARTS
from screens.provider_decision import Decided, ProviderDecisionDialog
from screens.provider_desk import RECORDS, WANTED
from screens.provider_logo_desk import ProviderLogoDesk
from screens.provider_words import SUBJECTS, Teller
from screens.reasoned_dialog import Draft
from screens.refusals import at_screen, offered
from screens.widgets.line_list import LineList
from secretariat.casework.choices import reasons_for
from secretariat.evidence.handing_out import open_evidence
from secretariat.evidence.keeping import keep_evidence
from secretariat.providers.conditions import drop_condition, meet_condition
from secretariat.providers.decisions import DECISIONS, note_on_provider
from secretariat.providers.dossier import ProviderDossier
from secretariat.providers.listing import provider_names
from secretariat.providers.register import ServiceAt
from secretariat.providers.registration import propose_registration
from secretariat.refusal import Message, Refusal

# what Enter does with a line
OPENED_BY: Final[Mapping[str, str]] = {
    "requirement": "settle_requirement",
    "condition": "meet_condition",
    "certificate": "examine_certificate",
    "test": "record_test",
    "dependents": "open_dependents",
}
OTHER_DECISIONS: Final = tuple(name for name in DECISIONS if name != "approve")


class ProviderScreen(ProviderLogoDesk):
    """The provider's commands."""

    place = "provider"
    CSS_PATH = "provider.tcss"

    def __init__(self, number: str, part: str = "overview") -> None:
        super().__init__(number, part)
        self._drafts: dict[str, Draft] = {}
        self._application = ApplicationDraft()

    # decisions

    def do_sign_provider(self) -> None:
        """Signs the registration."""
        self._decide("approve")

    def do_decide_provider(self) -> None:
        """The other decisions, greyed where they cannot be made."""
        work = self.work
        if work is None:
            return
        lines = offered(OTHER_DECISIONS, "screen_provider", work.refusals, self.workplace)

        def chosen(key: str | None) -> None:
            if key is not None:
                self._decide(OTHER_DECISIONS[int(key) - 1])

        self.app.push_screen(ChooseDialog(self.words("screen_provider.decisions", name=work.dossier.name), lines), chosen)

    def _decide(self, command: str) -> None:
        if self.work is not None and command == "merge":
            self._choose_successor()
        elif self.work is not None:
            draft = self._drafts.setdefault(command, Draft())
            self.app.push_screen(ProviderDecisionDialog(self.work, command, draft), self._decided)

    def _choose_successor(self) -> None:
        """Which provider carries on, then the decision; the measure that follows it is where one comes to afterwards."""
        office, person, dossier = self.workplace.office, self.workplace.person, self.dossier_now()

        def chosen(into: tuple[str, str] | None) -> None:
            if into is not None and self.work is not None:
                usual = [reason.code for reason in reasons_for(office.programme, "merge", "provider")[:1]]
                draft = self._drafts.setdefault(f"merge {into[0]}", Draft(ticked=usual))
                self.app.push_screen(ProviderDecisionDialog(self.work, "merge", draft, into), merged)

        def merged(outcome: Decided | None) -> None:
            self._decided(outcome)
            if outcome is not None and outcome.refusal is None:
                self.do_open_dependents()

        def pick(names: Sequence[tuple[str, str]]) -> None:
            others = [name for name in names if name[0] != dossier.number]
            self.app.push_screen(PickDialog(self.words("screen_provider.label.merge_into"), others), chosen)

        self.ask("successors", lambda: provider_names(office, person, in_force=True), pick)

    def _decided(self, outcome: Decided | None) -> None:
        if outcome is None:
            return
        if outcome.refusal is not None:
            self.tell(at_screen(outcome.refusal), "warning")
        else:
            self._drafts.clear()
            self.tell(outcome.message, "done")
        self.reload()

    def do_propose_provider(self) -> None:
        """Asks, then proposes."""
        dossier = self.dossier_now()
        office, person, number = self.workplace.office, self.workplace.person, dossier.number
        lines = [self.words("screen_provider.proposing", name=dossier.name), f"✓ {self.words('screen_provider.all_met')}"]
        self.ask_first("propose", lines, lambda: propose_registration(office, person, number, seen=dossier.version))

    def do_settle_requirement(self) -> None:
        """What a person found about the marked requirement."""
        if (line := self.requirement()) is not None:
            self.open_form(lambda dossier, teller: forms.settling(dossier, line, teller))

    def do_add_condition(self) -> None:
        """A condition, for the marked requirement if it can have one."""
        line = self.requirement()
        self.open_form(lambda dossier, teller: forms.conditioning(dossier, line, teller))

    def do_meet_condition(self) -> None:
        """The marked condition is met."""
        self._on_condition("meet", meet_condition)

    def do_drop_condition(self) -> None:
        """The marked condition is taken back."""
        self._on_condition("drop", drop_condition)

    def _on_condition(self, form: str, act: Callable[..., Refusal | None]) -> None:
        office, person, dossier, named = self.workplace.office, self.workplace.person, self.dossier_now(), self.named("condition")
        line = next((line for line in dossier.conditions if str(line.place) == named), None)
        if line is not None:
            text = self.words("screen_provider.condition", wording=line.wording, day=self.teller.on(line.due_on))
            place = line.place
            self.ask_first(form, [text], lambda: act(office, person, dossier.number, place, seen=dossier.version))

    def do_add_licence(self) -> None:
        """A further licence."""
        self.open_form(forms.licensing)

    def do_add_certificate(self) -> None:
        """A certificate."""
        self.open_form(forms.certifying)

    def do_examine_certificate(self) -> None:
        """Whether the marked certificate is good."""
        if (held := self.certificate()) is not None:
            self.open_form(lambda dossier, teller: forms.examining(dossier, held, teller))

    def do_record_test(self) -> None:
        """A run of the marked test."""
        marked = self.named("test") or ""
        self.open_form(lambda dossier, teller: forms.testing(dossier, marked, teller))

    def do_start_review(self) -> None:
        """Opens a security review and goes there."""

        def opened(message: Message | None) -> None:
            if message is not None:
                self.office_app.open(load_screen(PLACES["security"])(str(message.parameters["number"])))

        self.app.push_screen(forms.reviewing(self.dossier_now(), self.teller), opened)

    def _on_service(self, make: Callable[[ProviderDossier, ServiceAt, Teller], ActDialog]) -> None:
        if (service := self.service()) is not None:
            self.open_form(lambda dossier, teller: make(dossier, service, teller))

    def do_amend_service(self) -> None:
        """The marked service changes from a day on."""
        self._on_service(service_forms.amending)

    def do_present_service(self) -> None:
        """How the marked service shows the return."""
        self._on_service(service_forms.presenting)

    def do_add_service(self) -> None:
        """A further service."""
        self.open_form(service_forms.adding)

    def do_register_service(self) -> None:
        """Registers the marked service."""
        self._on_service(service_forms.registering)

    def do_withdraw_service(self) -> None:
        """Ends the registration of the marked service."""
        self._on_service(service_forms.withdrawing)

    def do_note(self) -> None:
        """A note on the provider."""
        office, person = self.workplace.office, self.workplace.person

        def make(dossier: ProviderDossier, teller: Teller) -> ActDialog:
            def act(filled: Filled) -> Refusal | None:
                return note_on_provider(office, person, dossier.number, filled["note"])

            title, entries = forms.title_of(dossier, teller, "note"), (forms.note_entry(teller, long=True),)
            explanation, draft = self.words("screen_review.note_explained"), f"{dossier.number} note"
            return ActDialog(title, explanation, entries, act, forms.done("note"), draft=draft)

        self.open_form(make)

    # evidence, what depends, what Enter does

    def do_keep_evidence(self) -> None:
        """Which file, then what it shows."""
        office, person = self.workplace.office, self.workplace.person

        def picked(path: Path | None) -> None:
            if path is not None:
                self.open_form(lambda dossier, teller: keeping(dossier, teller, path))

        def keeping(dossier: ProviderDossier, teller: Teller, path: Path) -> ActDialog:
            def act(filled: Filled) -> Message | Refusal:
                answer = keep_evidence(office, person, dossier.number, path, subject=filled["subject"])
                return answer if isinstance(answer, Refusal) else forms.done("keep", number=answer)

            subjects = tuple((code, teller.words(f"screen_provider.subject.{code or 'none'}")) for code in SUBJECTS)
            entry = Entry("subject", teller.label("subject"), options=subjects)
            return ActDialog(forms.title_of(dossier, teller, "keep"), path.name, (entry,), act)

        self.app.push_screen(evidence_picker(self.workplace, self.number), picked)

    def _open_evidence(self, number: str) -> None:
        office, person, folder = self.workplace.office, self.workplace.person, self.office_app.kept.copies_folder()

        def opened(answer: Path | Refusal) -> None:
            self.finish(answer if isinstance(answer, Refusal) else Message("screen_evidence.opened", {"number": number}))

        launch = self.office_app.show_file
        self.write(lambda: open_evidence(office, person, number, folder=folder, launch=launch), opened)

    def do_apply_grant(self) -> None:
        """Takes in an application for a grant and goes there; until then what was typed stays while the provider is on the screen."""

        def applied(message: Message | None) -> None:
            if message is not None:
                self._application = ApplicationDraft()
                self.office_app.open(load_screen(PLACES["grant"])(str(message.parameters["number"])))

        self.app.push_screen(ApplicationDialog(self.number, self.dossier_now().name, self._application, self.teller), applied)

    def do_open_dependents(self) -> None:
        """What depends on the provider, and the measures about it."""
        self.office_app.open(load_screen(PLACES["dependents"])(self.number))

    def do_open_quality(self) -> None:
        """The quality of the provider's files."""
        self.office_app.open(load_screen(PLACES["provider_quality"])(self.number))

    def on_line_list_opened(self, event: LineList.Opened) -> None:
        """Enter or a click on a line."""
        event.stop()
        self.perform_named("open_detail")

    def do_open_detail(self) -> None:
        """What is done most with such a line."""
        subject, line = self.subject, self.requirement()
        if subject is None:
            return
        if subject[0] == "review":
            self.office_app.open(load_screen(PLACES["security"])(subject[1]))
        elif subject[0] == "grant":
            self.office_app.open(load_screen(PLACES["grant"])(subject[1]))
        elif subject[0] == "evidence":
            self._open_evidence(subject[1])
        elif self.logo() is not None:
            self.perform_named("decide_logo")
        elif subject[0] == "service":
            self._choose_for_service()
        elif subject[0] == "security" or (line is not None and line.requirement in RECORDS):
            self.show_part(PARTS.index(RECORDS[line.requirement] if line is not None else "security"))
        elif subject[0] in OPENED_BY:
            self.perform_named(OPENED_BY[subject[0]])

    def _choose_for_service(self) -> None:
        """The acts on a service, greyed where they cannot be done."""
        commands = {command.name: command for command in self.commands() if WANTED.get(command.name) == "service"}
        lines: list[tuple[str, str, str | None]] = []
        for command in commands.values():
            reason = self.reason_against(command)
            lines.append((command.key or "", self.meaning(command), self.say(reason) if reason else None))
        names = {command.key: command for command in commands.values()}

        def chosen(key: str | None) -> None:
            if key is not None:
                self.perform(names[key])

        self.app.push_screen(ChooseDialog(self.named("service") or "", lines), chosen)
