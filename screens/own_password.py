"""Choosing a password of one's own: whenever one likes, and at the log-in where the present one was made up by somebody."""

from models.vocabulary import RefusalCode
from screens.form import Entry, FormDialog
from screens.kept_office import KeptOffice
from screens.new_password import AGAIN, PASSWORD, password_entries, password_fault
from screens.opening import Opening
from screens.widgets.field import Field
from screens.workplace import Workplace
from secretariat.passwords import PASSWORD_LENGTH
from secretariat.refusal import Message, Refusal

PRESENT = "present"


class OwnPasswordDialog(FormDialog[Workplace]):
    """Answers with the workplace of the person, who has come in with the new password."""

    def __init__(self, kept: KeptOffice, opening: Opening, login: str, present: str | None = None) -> None:
        """`present`: the password that was made up for them, where they have just given it."""
        super().__init__()
        self._kept, self._opening, self._login, self._present = kept, opening, login, present

    def title_text(self) -> str:
        """Whose password."""
        return self.words("screen_password.title", login=self._login)

    def explanation(self) -> str:
        """Why now, and what follows."""
        return self.words("screen_password.whenever" if self._present is None else "screen_password.first", shortest=PASSWORD_LENGTH[0])

    def entries(self) -> tuple[Entry, ...]:
        """The present one unless it is known, and the new one twice."""
        present = Entry(PRESENT, self.words("screen_password.present"), password=True, longest=PASSWORD_LENGTH[1])
        chosen = password_entries(self.words("screen_password.chosen"), self.words("screen_form.again"))
        return chosen if self._present is not None else (present, *chosen)

    def submit(self) -> None:
        """Checks it, then puts it in the place of the present one."""
        chosen = self.value(PASSWORD)
        if fault := password_fault(chosen, self.value(AGAIN)):
            self.fault(*fault)
            return
        present = self.value(PRESENT) if self._present is None else self._present
        kept, opening, login = self._kept, self._opening, self._login
        self.write(
            lambda: kept.choose_password(opening, login, present, chosen),
            lambda answer: self._refused(answer) if isinstance(answer, Refusal) else self.answer(Workplace(*answer, self.language)),
            Message("screen_login.checking"),
        )

    def _refused(self, refusal: Refusal) -> None:
        """The present one is to be typed again; the new one stays."""
        if refusal.code is RefusalCode.WRONG_PASSWORD and self._present is None:
            field = self.query_one(f"#{PRESENT}", Field)
            with self.prevent(Field.Changed):
                field.value = ""
            self.fault(Message("screen_password.not_the_present_one"), PRESENT)
        else:
            self.tell(refusal)
