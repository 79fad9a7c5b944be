"""Words of the quality of providers' files."""

from enum import StrEnum


class FindingKind(StrEnum):
    """What was found in a row: a fault of its shape, or a check that failed or that a person has to judge."""

    FAULT = "fault"
    FAIL = "fail"
    REVIEW = "review"
