"""What was typed into a form that was left: kept for the person until it is done, or until they log out."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What stood in the fields when the form was opened first, and when it was left; by their names."""

    began: Mapping[str, str]
    typed: Mapping[str, str]
