"""A file that is refused as a whole: nothing of it is kept but that it came, for the figures of its provider's quality."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from models.vocabulary import RefusalCode
from models.vocabulary_quality import FindingKind
from secretariat.intake.batch import ReceivedFile, count_file
from secretariat.intake.result import Counted, IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.repetition import repeated
from secretariat.staff import Person

_OF_THE_FILE: Final = frozenset({RefusalCode.INVALID_FILE, RefusalCode.LIMIT_EXCEEDED})
_OF_THE_OFFICE: Final = frozenset({"reader.file_missing", "reader.folder", "reader.not_a_file", "reader.not_readable", "reader.no_room"})
WHOLE: Final = Counted(FindingKind.FAULT, "file", "file_refused")


def is_of_the_file(refusal: Refusal) -> bool:
    """Whether a refusal is about the file itself, and so its provider's business."""
    key = refusal.message.key
    return refusal.code in _OF_THE_FILE and key not in _OF_THE_OFFICE and (key.startswith("reader.") or key == "intake.no_rows")


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file on its way in. `provider_id` None: registrations of providers; `tried`: it is only tried, and does not count."""

    office: Office
    person: Person
    path: Path
    received_at: datetime
    kind: str
    provider_id: int | None
    tried: bool

    @repeated
    def refused(self, refusal: Refusal) -> Refusal:
        """Counts it where that is about the file; gives the refusal."""
        file = ReceivedFile.of(self.path, self.received_at) if is_of_the_file(refusal) and not self.tried else None
        if isinstance(file, ReceivedFile):
            result = IntakeResult(counted=Counter({WHOLE: 1}))
            with self.office.writing(self.person.login, "count-file") as (session, _):
                count_file(session, file, result, self.kind, self.provider_id)
        return refusal
