"""The certificate of a provider's registration (決済事業者登録証): what it says today, in Japanese; laying it out is for exports."""

from dataclasses import dataclass
from datetime import date

from models.vocabulary import RefusalCode
from models.vocabulary_providers import SERVICE_KIND_JAPANESE, ProviderStatus, ServiceKind
from secretariat.casework.acts import PROVIDER, required_case
from secretariat.clock import japan_day
from secretariat.identifiers import show_registration_number
from secretariat.japanese_dates import japanese_date
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.providers.conditions import conditions_of
from secretariat.providers.register import services_as_at
from secretariat.refusal import Message, Refusal, refuse
from secretariat.staff import Person

KIND = "registration-certificate"  # among the letters of the programme file


@dataclass(frozen=True, slots=True)
class RegistrationCertificate:
    """What stands on a certificate: `facts` are a label and its values, one below the other; `provider` without an honorific."""

    number: str
    title: str
    provider: str
    paragraphs: tuple[str, ...]
    facts: tuple[tuple[str, tuple[str, ...]], ...]
    issued_on: date
    sender: tuple[str, ...]


def registration_certificate(office: Office, person: Person, number: str) -> RegistrationCertificate | Refusal:
    """The certificate of a registered provider, with the services that are registered and the conditions that are open today."""
    if refused := may(person.role, "export-register"):
        return refused
    day, programme = japan_day(office.clock.now()), office.programme
    with office.reading() as session:
        case = required_case(session, PROVIDER, number)
        if isinstance(case, Refusal):
            return case
        if case.status != ProviderStatus.REGISTERED:
            status = Message(f"words.provider_status.{case.status}")
            return refuse(RefusalCode.WRONG_STATE, "register.not_registered", number=case.number, status=status)
        if case.row["registration_number"] is None:
            return refuse(RefusalCode.WRONG_STATE, "register.no_number", number=case.number)
        services = [service for service in services_as_at(session, [case.id], day) if service.registered]
        conditions = [line for line in conditions_of(session, case.id) if line.met_on is None]
    labels, text = programme.letter_labels(), programme.letter(KIND)
    facts = [
        (labels["registered"], (japanese_date(case.row["registered_from"]),)),
        (labels["services"], tuple(f"{one.name}（{SERVICE_KIND_JAPANESE[ServiceKind(one.content.kind)]}）" for one in services)),
        (labels["conditions"], tuple(f"{line.wording}（{japanese_date(line.due_on)}まで）" for line in conditions)),
    ]
    return RegistrationCertificate(
        number=show_registration_number(case.row["registration_number"]),
        title=text.title,
        provider=case.row["name"],
        paragraphs=tuple(paragraph.replace("{programme}", programme.programme.name) for paragraph in text.paragraphs),
        facts=tuple((label, values) for label, values in facts if values),
        issued_on=day,
        sender=programme.programme.sender,
    )
