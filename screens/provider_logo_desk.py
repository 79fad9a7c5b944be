"""What may be done with the logos (ロゴ) of a provider's services: registered from a file, accepted, refused, withdrawn."""

from pathlib import Path

from models.vocabulary_kits import LogoOutcome
from screens.commands import Command
from screens.dialog import ChooseDialog
from screens.file_picker import FilePicker
from screens.provider_desk import ProviderDesk
from screens.provider_forms import done
from screens.provider_logos import FORMS, deciding
from secretariat.evidence.keeping import LOGO, keep_evidence
from secretariat.evidence.kinds import suffixes_of
from secretariat.kits.logos.deciding import POSSIBLE, LogoLine, ServiceLogos
from secretariat.kits.logos.logo_pictures import LOGO_KINDS
from secretariat.refusal import Message, Refusal


class ProviderLogoDesk(ProviderDesk):
    """The commands on logos."""

    def reason_against(self, command: Command) -> Message | None:
        """One is registered for the marked service; what is decided is decided about the marked file."""
        if (reason := super().reason_against(command)) is not None:
            return reason
        if command.name == "register_logo" and self._service_number() is None:
            return Message("screen_provider.choose.service", {"part": self.place_of("service")})
        if command.name == "decide_logo" and self.logo() is None:
            return Message("screen_provider.choose.logo", {"part": self.place_of("service")})
        return None

    def _of_services(self) -> tuple[ServiceLogos, ...]:
        return () if self.logos is None or isinstance(self.logos, Refusal) else self.logos

    def _service_number(self) -> int | None:
        """The number of the service that the marked line is about."""
        name = self.named("service")
        return next((one.number for one in self._of_services() if one.service == name), None)

    def logo(self) -> LogoLine | None:
        """The marked file."""
        marked = self.subject[2] if self.subject is not None and self.subject[0] == "service" and len(self.subject) > 2 else ""
        return next((logo for one in self._of_services() for logo in one.logos if logo.evidence == marked), None)

    def do_register_logo(self) -> None:
        """Which file; what is wrong with it is said, and nothing of it kept then."""
        office, person, number, service = self.workplace.office, self.workplace.person, self.number, self._service_number()

        def kept(answer: str | Refusal) -> None:
            self.finish(answer if isinstance(answer, Refusal) else done("keep_logo", number=answer))

        def picked(path: Path | None) -> None:
            if path is not None:
                self.write(lambda: keep_evidence(office, person, number, path, subject=f"{LOGO}{service}"), kept)

        title = self.words("screen_provider.form.keep_logo")
        self.app.push_screen(FilePicker(title, suffixes_of(LOGO_KINDS)), picked)

    def do_decide_logo(self) -> None:
        """Accepted, refused or withdrawn: what is not possible after the last decision is greyed."""
        logo = self.logo()
        if logo is None:
            return
        now = self.words(f"logos.outcome_{logo.outcome or 'open'}")
        lines: list[tuple[str, str, str | None]] = [
            (str(place), self.words(f"screen_provider.form.{FORMS[outcome]}"), None if logo.outcome in POSSIBLE[outcome] else now)
            for place, outcome in enumerate(LogoOutcome, 1)
        ]

        def chosen(key: str | None) -> None:
            if key is not None:
                outcome = list(LogoOutcome)[int(key) - 1]
                self.open_form(lambda dossier, teller: deciding(dossier, logo, outcome, teller))

        self.app.push_screen(ChooseDialog(logo.name, lines), chosen)
