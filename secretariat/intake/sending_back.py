"""A file that was only tried and goes back to its provider: once its 受付結果 is written, it counts as received.

Of one with good rows nothing is counted: it is still to be taken in.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from secretariat.intake.batch import ReceivedFile, count_file
from secretariat.intake.listing import DEEDS
from secretariat.intake.provider_info import load_provider
from secretariat.intake.refused_files import SentFile
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person


@dataclass(frozen=True, slots=True)
class Sent:
    """A file, what it holds, whose it is (None: registrations of providers), and when it arrived (None: now)."""

    path: Path
    kind: str
    provider: str | None
    received_at: datetime | None


@repeated
def count_sent_back(office: Office, person: Person, sent: Sent, result: IntakeResult) -> Refusal | None:
    """Keeps the counts of a file of which nothing can be taken in; nothing to be done for any other."""
    if refused := may(person.role, DEEDS[sent.kind]):
        return refused
    if result.accepted or result.batch is not None or not result.rejected:
        return None
    file = ReceivedFile.of(sent.path, sent.received_at or office.clock.now())
    if isinstance(file, Refusal) or file.digest != result.file_digest:
        return None
    provider = _provider(office, sent)
    if isinstance(provider, Refusal):
        return provider
    with office.writing(person.login, "count-file") as (session, _):
        count_file(session, file, result, sent.kind, provider)
    return None


def count_refused(office: Office, person: Person, sent: Sent, refusal: Refusal) -> Refusal | None:
    """Likewise a file that was refused as a whole."""
    if refused := may(person.role, DEEDS[sent.kind]):
        return refused
    provider = _provider(office, sent)
    if isinstance(provider, Refusal):
        return provider
    SentFile(office, person, sent.path, sent.received_at or office.clock.now(), sent.kind, provider, tried=False).refused(refusal)
    return None


def _provider(office: Office, sent: Sent) -> int | Refusal | None:
    if sent.provider is None:
        return None
    with office.reading() as session:
        provider = load_provider(session, sent.provider)
    return provider if isinstance(provider, Refusal) else provider.id
