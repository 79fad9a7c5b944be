"""What the provider's screen shows of what belongs to it: evidence, grants, and what depends on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.vocabulary import ApplicationStatus
from screens.file_picker import size_text
from screens.formats import NOTHING, count, yen
from screens.provider_overview import Sections
from screens.provider_words import GRANTS, SUBJECTS, Subject, Teller
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine
from secretariat.office import Office
from secretariat.providers.causes import Cause, causes
from secretariat.providers.decisions import ProviderWork
from secretariat.providers.dependents import Dependents, dependents
from secretariat.refusal import Refusal
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Dependence:
    """What depends on the provider, in numbers, and why something may have to be done about it."""

    counts: Dependents
    causes: tuple[Cause, ...]


def read_dependence(office: Office, person: Person, number: str) -> Dependence | Refusal:
    """Both, as of today."""
    counts, found = dependents(office, person, number, limit=1), causes(office, person, number)
    if isinstance(counts, Refusal):
        return counts
    return found if isinstance(found, Refusal) else Dependence(counts, found)


def evidence(work: ProviderWork, teller: Teller) -> Sections:
    """The files of the provider, its reviews and its grants, the last one first."""
    lines = []
    for kept in reversed(work.dossier.evidence):
        subject = teller.words(f"screen_provider.subject.{kept.subject}") if kept.subject in SUBJECTS and kept.subject else kept.subject
        about = " · ".join(part for part in (kept.case if kept.case != work.dossier.number else "", subject) if part)
        said = f"{kept.name}\n{about + '  ' if about else ''}{size_text(kept.size)}  {teller.at(kept.kept_at)}"
        said += f"  {teller.words('screen_provider.times_read', count=kept.times_read)}"
        lines.append(ListedLine[Subject](SignedLine(kept.number, said, end=work.dossier.name_of(kept.kept_by)), ("evidence", kept.number)))
    return (Section(teller.label("evidence"), lines, teller.words("screen_provider.no_evidence")),)


def grants(work: ProviderWork, teller: Teller) -> Sections:
    """The modification grants, the last one first."""
    lines = []
    for grant in reversed(work.dossier.grants):
        amounts = [
            f"{teller.label(name)} {yen(amount, teller.language)}"
            for name, amount in (("planned", grant.planned_yen), ("granted", grant.granted_yen), ("settled", grant.settled_yen))
            if amount is not None
        ]
        days = f"{teller.label('received')} {teller.at(grant.received_at)}"
        days += f"  {teller.label('paid')} {teller.on(grant.paid_on)}" if grant.paid_on else ""
        said = "\n".join([f"{teller.code('grant_status', grant.status)}  {grant.project}", *amounts, days])
        lines.append(ListedLine[Subject](SignedLine(grant.number, said, *GRANTS[grant.status]), ("grant", grant.number)))
    return (Section(teller.label("grants"), lines, teller.words("screen_provider.no_grants")),)


def dependence(found: Dependence, teller: Teller) -> Sections:
    """Why something has to be done first, then how much there is."""
    reasons = [
        ListedLine[Subject](
            SignedLine(
                teller.words(f"measures.cause.{cause.kind}"),
                _since(cause, teller),
                "!",
                "plain" if cause.kind == "resumed" else "warning",
            ),
            ("dependents",),
        )
        for cause in found.causes
    ]
    counted = tuple(ListedLine[Subject](line, ("dependents",)) for line in _counts(found.counts, teller))
    return Section(teller.label("causes"), reasons, teller.words("screen_provider.no_causes")), Section(teller.label("depends"), counted)


def _since(cause: Cause, teller: Teller) -> str:
    """From when, and which services; none are named where all went over."""
    if not cause.services:
        return teller.words("screen_provider.since", day=teller.on(cause.from_day))
    return teller.words("screen_provider.cause", day=teller.on(cause.from_day), services=teller.listed(cause.services))


def _counts(counts: Dependents, teller: Teller) -> Iterator[SignedLine]:
    for status in ApplicationStatus:
        if number := counts.applications.get(status, 0):
            label = teller.words("screen_provider.applications_in", status=teller.code("application_status", status))
            yield SignedLine(label, count(number))
    alone = teller.words("screen_provider.alone", count=count(counts.stores_alone))
    yield SignedLine(teller.label("stores"), f"{count(counts.stores)}  {alone}" if counts.stores else NOTHING)
    held = teller.words("screen_provider.held", alone=count(counts.shipments_alone), held=count(counts.shipments_held))
    yield SignedLine(teller.label("shipments"), f"{count(counts.shipments)}  {held}" if counts.shipments else NOTHING)
