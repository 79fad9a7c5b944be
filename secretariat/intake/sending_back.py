"""A file that was only tried and of which nothing can be taken in: once its 受付結果 is written for the provider, it counts as received."""

from datetime import datetime
from pathlib import Path

from secretariat.intake.batch import ReceivedFile, count_file, digest_of
from secretariat.intake.provider_info import load_provider
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.refusal import Refusal
from secretariat.staff import Person


def count_sent_back(
    office: Office, person: Person, path: Path, provider_number: str | None, received_at: datetime | None, result: IntakeResult
) -> Refusal | None:
    """Keeps its counts; nothing to be done for any other file. `provider_number` None: registrations of providers."""
    if refused := may(person.role, "intake-applications"):
        return refused
    if result.accepted or result.batch is not None or not result.rejected:
        return None
    digest = digest_of(path)
    if digest is None or digest != result.file_digest:
        return None
    file = ReceivedFile(path.name, digest, received_at or office.clock.now())
    with office.writing(person.login, "count-file") as (session, _):
        provider = load_provider(session, provider_number) if provider_number is not None else None
        if isinstance(provider, Refusal):
            return provider
        kind = "applications" if provider is not None else "providers"
        count_file(session, file, result, kind, provider.id if provider is not None else None)
    return None
