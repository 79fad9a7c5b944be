"""What was typed into a form that was left: kept for the person until it is done, or until they log out."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FormDraft:
    """What stood in the fields when the form was opened first, and when it was left; by their names."""

    began: Mapping[str, str]
    typed: Mapping[str, str]


class Drafts(dict[str, FormDraft]):
    """By what each form is about, as no other is."""

    def note(self, about: str) -> str:
        """What was typed into the one field of a form that was left; nothing where it was not, or is done."""
        draft = self.get(about)
        return draft.typed["note"] if draft is not None else ""

    def keep_note(self, about: str, text: str) -> None:
        """Keeps it; an empty one is nothing to keep."""
        self.pop(about, None)
        if text:
            self[about] = FormDraft({}, {"note": text})
