"""What the provider's screen shows of the provider itself: where it stands, what it submitted, its services, its history."""

from collections.abc import Iterator, Sequence

from models.vocabulary import ApplicationStatus, Outcome
from models.vocabulary_providers import ProviderStatus
from screens.formats import NOTHING, count
from screens.provider_words import OUTCOMES, SIGNS, WEIGHTS, Subject, Teller, fee_text
from screens.refusals import at_screen
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine
from secretariat.identifiers import show_registration_number
from secretariat.providers.decisions import ProviderWork
from secretariat.providers.dossier import ProviderDossier
from secretariat.providers.register import ServiceAt
from secretariat.screening.explanation import HistoryLine

Sections = Sequence[Section[Subject]]
EXAMINED = frozenset({ProviderStatus.RECEIVED, ProviderStatus.IN_REVIEW, ProviderStatus.RETURNED})


def _listed(lines: Iterator[SignedLine]) -> tuple[ListedLine[Subject], ...]:
    return tuple(ListedLine(line) for line in lines)


def overview(work: ProviderWork, teller: Teller) -> Sections:
    """Where it stands and what is the matter first; then what was submitted."""
    dossier = work.dossier
    sections = [Section(teller.label("standing"), _listed(_standing(work, teller)))]
    if needs := tuple(_needs(dossier, teller)):
        sections.append(Section(teller.label("needs" if dossier.status in EXAMINED else "attention"), needs))
    return (
        *sections,
        Section(teller.label("applications"), _listed(_applications(work, teller)), teller.words("screen_provider.no_applications")),
        Section(teller.label("submitted"), _listed(_submitted(dossier, teller))),
    )


def _standing(work: ProviderWork, teller: Teller) -> Iterator[SignedLine]:
    dossier = work.dossier
    sign = SIGNS[dossier.status]
    yield SignedLine(teller.label("status"), teller.code("provider_status", dossier.status), sign, WEIGHTS[sign])
    if dossier.status in EXAMINED and dossier.proposed_by is not None:
        yield SignedLine(teller.label("proposed"), dossier.name_of(dossier.proposed_by), "→")
    if dossier.status in EXAMINED and (refusal := work.refusals.get("approve")) is not None:
        yield SignedLine(teller.label("signing"), teller.say(at_screen(refusal)), "…", "muted")
    if dossier.registration_number is not None:
        yield SignedLine(teller.label("registration_number"), show_registration_number(dossier.registration_number))
    if dossier.registered_on is not None:
        yield SignedLine(teller.label("registered"), teller.on(dossier.registered_on))
    for suspended in dossier.suspensions:
        until = suspended.lifted_on or suspended.ends_on
        days = f"{teller.on(suspended.starts_on)} – {teller.on(until) if until else ''}".rstrip()
        if suspended.lifted_on is not None:
            cancelled = suspended.lifted_on == dossier.cancelled_from
            key = "screen_provider.suspension_cancelled" if cancelled else "screen_provider.lifted"
            yield SignedLine(teller.label("suspension"), teller.words(key, days=days), "✓", "muted")
        elif dossier.status == ProviderStatus.SUSPENDED:
            key = "screen_provider.until_lifted" if suspended.ends_on is None else "screen_provider.planned_end"
            yield SignedLine(teller.label("suspension"), teller.words(key, days=days), "!", "error")
            yield SignedLine("", teller.listed([teller.workplace.reason(code) for code in suspended.reasons]))
    if dossier.cancelled_from is not None:
        yield SignedLine(teller.label("cancelled"), teller.on(dossier.cancelled_from), "×", "warning")


def _needs(dossier: ProviderDossier, teller: Teller) -> Iterator[ListedLine[Subject]]:
    """What stands against a registration, or is the matter with one."""
    if dossier.status in EXAMINED:
        for line in dossier.requirements:
            if line.hinders(dossier.day):
                name = teller.words(f"provider_requirements.name.{line.requirement}")
                about = f"{line.service}: " if line.service else ""
                found = SignedLine(name, about + teller.say(line.message), *OUTCOMES[line.outcome])
                yield ListedLine(found, ("requirement", line.requirement, line.service or ""))
        return
    for service in dossier.services:
        if (lapsed := dossier.lapsed.get(service.id)) is not None:
            yield ListedLine(SignedLine(teller.label("lapsed"), f"{service.name}: {teller.say(lapsed)}", "!!", "error"))
    for condition in dossier.conditions:
        if condition.met_on is None:
            late = condition.due_on < dossier.day
            value = teller.words("screen_provider.condition", wording=condition.wording, day=teller.on(condition.due_on))
            found = SignedLine(teller.label("condition"), value, "!!" if late else "…", "error" if late else "plain")
            yield ListedLine(found, ("condition", str(condition.place)))
    for review in dossier.reviews:
        if review.line.unclosed and review.line.status != "failed":
            value = teller.words("screen_provider.unclosed", review=review.line.number, count=review.line.unclosed)
            yield ListedLine(SignedLine(teller.label("findings"), value, "!", "warning"), ("review", review.line.number))


def _applications(work: ProviderWork, teller: Teller) -> Iterator[SignedLine]:
    width = max((len(count(number)) for number in work.applications.values()), default=0)
    for status in ApplicationStatus:
        if number := work.applications.get(status, 0):
            yield SignedLine(teller.code("application_status", status), f"{count(number):>{width}}")


def _submitted(dossier: ProviderDossier, teller: Teller) -> Iterator[SignedLine]:
    yield SignedLine(teller.label("name"), dossier.name)
    yield SignedLine(teller.label("name_kana"), dossier.name_kana)
    yield SignedLine(teller.label("corporate_number"), dossier.corporate_number)
    yield SignedLine(teller.label("received"), teller.at(dossier.received_at))
    for kind, number in dossier.licences:
        yield SignedLine(teller.label("licence"), f"{teller.code('legal_kind', kind)}  {number or NOTHING}")
    yield SignedLine(teller.label("roles"), teller.listed([teller.code("provider_role", role) for role in dossier.roles]) or NOTHING)
    yield SignedLine(teller.label("residents"), teller.words("words.yes" if dossier.serves_residents else "words.no"))
    yield SignedLine(teller.label("contact"), f"{dossier.contact_name}\n{dossier.contact_email}\n{dossier.phone}")
    if dossier.desk_phone is not None or dossier.desk_hours is not None:
        told = [part for part in (dossier.desk_phone or dossier.phone, dossier.desk_hours) if part is not None]
        yield SignedLine(teller.label("desk"), "  ".join(told))
    yield SignedLine(teller.label("address"), f"〒{dossier.postal_code} {dossier.address}")


# services


def services(work: ProviderWork, teller: Teller) -> Sections:
    """Each service as it is today."""
    dossier = work.dossier
    return tuple(Section(service.name, tuple(_service(dossier, service, teller))) for service in dossier.services)


def _service(dossier: ProviderDossier, service: ServiceAt, teller: Teller) -> Iterator[ListedLine[Subject]]:
    content, subject = service.content, ("service", service.name)
    kinds = [
        teller.code("service_kind", content.kind),
        teller.code("grant_basis", content.grant_basis),
        teller.code("return_method", content.return_method),
        teller.code("usable_at", content.usable_at),
    ]
    yield ListedLine(_in_force(service, teller), subject)
    yield ListedLine(SignedLine(teller.label("granting"), " · ".join(kinds)), subject)
    yield ListedLine(SignedLine(teller.label("fee"), f"{fee_text(content.merchant_fee)}%"), subject)
    presentation = content.presentation or teller.words("screen_provider.no_presentation")
    yield ListedLine(SignedLine(teller.label("presentation"), presentation, weight="plain" if content.presentation else "muted"), subject)
    if service.valid_from is not None:
        yield ListedLine(
            SignedLine(teller.label("amended"), teller.words("screen_provider.since", day=teller.on(service.valid_from))), subject
        )
    if (standing := dossier.security.get(service.id)) is not None:
        outcome = OUTCOMES[standing.outcome]
        yield ListedLine(SignedLine(teller.label("security"), teller.say(standing.message), *outcome), ("security", service.name))


def _in_force(service: ServiceAt, teller: Teller) -> SignedLine:
    label = teller.label("in_force")
    if service.registered_from is None and service.registered_to is not None:
        return SignedLine(label, teller.words("screen_provider.dropped", day=teller.on(service.registered_to)), "×", "muted")
    if service.registered_from is None:
        return SignedLine(label, teller.words("screen_provider.not_registered"), "?", "warning")
    begins = teller.on(service.registered_from)
    if service.registered_to is None:
        days = teller.words("screen_provider.since", day=begins)
    else:
        days = teller.words("screen_provider.until_before", begins=begins, ends=teller.on(service.registered_to))
    return (
        SignedLine(label, days, "✓", "done")
        if service.registered
        else SignedLine(label, teller.words("screen_provider.not_now", days=days), "!", "warning")
    )


def history(work: ProviderWork, teller: Teller) -> Sections:
    """The journal, latest first."""
    entries = work.dossier.history
    before = (None, *(line.to_status for line in entries))
    lines = [ListedLine[Subject](_history(line, teller, status)) for line, status in zip(entries, before, strict=False)]
    return (Section(teller.label("history"), lines[::-1]),)


def _history(line: HistoryLine, teller: Teller, before: str | None) -> SignedLine:
    told = [(name, line.payload.get(name)) for name in ("service", "requirement", "outcome", "place")]
    said = " · ".join(
        [teller.code("action", line.action), *(_detail(name, str(value), teller) for name, value in told if value is not None)]
    )
    if line.to_status is not None and line.to_status != before:
        said += f" → {teller.code('provider_status', line.to_status)}"
    return SignedLine(teller.at(line.at), f"{said}\n{line.note}" if line.note else said, end=line.staff_name or line.staff)


def _detail(name: str, value: str, teller: Teller) -> str:
    if name == "requirement":
        return teller.words(f"provider_requirements.name.{value}")
    return teller.code("outcome", value) if name == "outcome" and value in set(Outcome) else value
