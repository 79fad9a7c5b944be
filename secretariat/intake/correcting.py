"""Rows of a file that correct returned applications: judged against the register without the application itself, kept until they count."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Final, Never, Self, cast

from sqlmodel import Session

from secretariat.intake.submission import Submission
from secretariat.screening.corrections import Correction, judged_anew
from secretariat.screening.eligibility import Eligibility

_SEVERAL: Final = ("excluded_goods", "services", "documents")  # fields that hold several values


@dataclass(frozen=True, slots=True)
class CorrectedRow:
    """A row and the application that it corrects, at the version that it was checked against."""

    application_id: int
    number: str
    version: int
    row: int
    submission: Submission

    @classmethod
    def of(cls, correction: Correction) -> Self:
        """What a correction that was judged rests on."""
        return cls(correction.application_id, correction.number, correction.version, correction.row, correction.judged.submission)

    def judge(self, session: Session, eligibility: Eligibility, services: Mapping[str, int]) -> Correction:
        """The correction as it is judged now; `services`: ids of the provider's services by name."""
        judged = judged_anew(session, self.submission, self.application_id, eligibility)
        return Correction(self.application_id, self.number, self.version, self.row, judged, services)


def pack_corrections(rows: Sequence[CorrectedRow]) -> str:
    """As JSON."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False)


def unpack_corrections(text: str) -> list[CorrectedRow]:
    """What `pack_corrections` made."""
    return [_row(kept) for kept in json.loads(text)]


def _row(kept: dict[str, object]) -> CorrectedRow:
    values = cast("dict[str, object]", kept["submission"])
    several = {name: tuple(cast("list[str]", values[name])) for name in _SEVERAL}
    submission = Submission(**cast("dict[str, Never]", {**values, **several}))
    return CorrectedRow(**cast("dict[str, Never]", {**kept, "submission": submission}))
