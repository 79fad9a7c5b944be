"""What the provider's screen shows of its services' logos (ロゴ), which stand on posters and desk mats; and the form about one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from models.vocabulary_kits import LogoOutcome
from screens.act_dialog import ActDialog, Filled
from screens.file_picker import size_text
from screens.provider_forms import done, note_entry, title_of
from screens.provider_words import Subject, Teller
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine, Weight
from secretariat.evidence.kinds import suffixes_of
from secretariat.kits.logos.deciding import LogoLine, ServiceLogos, decide_logo
from secretariat.providers.dossier import ProviderDossier
from secretariat.refusal import Refusal

SIGNS: Final[Mapping[LogoOutcome | None, tuple[str, Weight]]] = {
    None: ("?", "warning"),
    LogoOutcome.ACCEPTED: ("✓", "done"),
    LogoOutcome.REFUSED: ("×", "muted"),
    LogoOutcome.WITHDRAWN: ("×", "muted"),
}
"""None: nobody has decided."""
FORMS: Final[Mapping[LogoOutcome, str]] = {
    LogoOutcome.ACCEPTED: "logo_accepted",
    LogoOutcome.REFUSED: "logo_refused",
    LogoOutcome.WITHDRAWN: "logo_withdrawn",
}


def logo_section(found: Sequence[ServiceLogos] | Refusal | None, teller: Teller) -> Section[Subject]:
    """A line for each file of each service, the newest first; of a service without any, that its name alone is printed."""
    if found is None or isinstance(found, Refusal):
        nothing = teller.words("screen_provider.counting") if found is None else teller.say(found.message)
        return Section(teller.label("logos"), (), nothing)
    lines = tuple(line for service in found for line in _of_service(service, teller))
    return Section(teller.label("logos"), lines, teller.words("screen_provider.no_services"))


def _of_service(service: ServiceLogos, teller: Teller) -> Iterator[ListedLine[Subject]]:
    if not service.logos:
        yield ListedLine(SignedLine(service.service, teller.words("screen_provider.no_logo"), weight="muted"), _subject(service, None))
    for logo in service.logos:
        sign, weight = SIGNS[logo.outcome] if logo.unfit is None else ("!", "warning")
        yield ListedLine(SignedLine(service.service, "\n".join(_told(logo, teller)), sign, weight), _subject(service, logo))


def _told(logo: LogoLine, teller: Teller) -> Iterator[str]:
    outcome = teller.words(f"logos.outcome_{logo.outcome or 'open'}")
    decided = teller.words("screen_provider.settled_by", name=logo.decided_by, at=teller.at(logo.decided_at)) if logo.decided_at else ""
    printed = teller.words("logos.drawn") if logo.drawn else ""
    yield "  ".join(part for part in (logo.name, outcome, printed) if part)
    kind = suffixes_of([logo.media_type])[0].removeprefix(".").upper()
    yield f"{kind} {size_text(logo.size)}  {logo.evidence}  {teller.at(logo.kept_at)}  {logo.kept_by}"
    if decided:
        yield f"{outcome} {decided}"
    if logo.unfit is not None:
        yield teller.words("screen_provider.logo_unfit", why=teller.say(logo.unfit))
    elif logo.outcome in {None, LogoOutcome.ACCEPTED}:
        yield teller.words("screen_provider.logo_fit")


def _subject(service: ServiceLogos, logo: LogoLine | None) -> Subject:
    """The line is about the service too, so that its commands can be given there."""
    return "service", service.service, logo.evidence if logo is not None else ""


def deciding(dossier: ProviderDossier, logo: LogoLine, outcome: LogoOutcome, teller: Teller) -> ActDialog:
    """What a manager decides about a file, with a note; a refusal needs one."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return decide_logo(office, person, logo.evidence, outcome, filled["note"] or None)

    title = title_of(dossier, teller, FORMS[outcome])
    return ActDialog(title, "\n".join(_told(logo, teller)), (note_entry(teller),), act, done("logo", number=logo.evidence))
