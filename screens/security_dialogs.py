"""The dialogs of the security workspace: answers, judgements, findings and their remedies, the letter, the end of a review.

Each act carries the version that was seen: what a colleague did meanwhile is looked at first. What was typed stays until it is done.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from models.vocabulary import Outcome, RefusalCode
from models.vocabulary_providers import Severity
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry
from screens.formats import full_day
from screens.review_papers import LetterDialog
from screens.security_words import of_language, severity_words
from screens.workplace import Workplace
from secretariat.clock import japan_day
from secretariat.letter import Letter
from secretariat.providers.certificates import ProviderCertificate, examine_certificate
from secretariat.providers.findings import FindingLine, add_finding, record_remedy, reopen_finding, verify_remedy
from secretariat.providers.questionnaire import QuestionLine, judge_answer, record_answer
from secretariat.providers.security_review import ReviewCard, conclude_review, send_findings
from secretariat.refusal import Message, Refusal, refuse

UNCHOSEN: Final = ""
NOT_CHOSEN: Final = refuse(RefusalCode.INVALID_VALUE, "screen_security.choose_first")
ACCEPT, REFUSE = "accept", "refuse"


def answer_dialog(card: ReviewCard, line: QuestionLine, workplace: Workplace) -> ActDialog:
    """What the provider answers to a question; what it answered before can be changed."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        return record_answer(office, person, card.number, line.question, filled["answer"], seen=card.version)

    title = words("screen_security.answering", number=card.number)
    entry = Entry("answer", words("screen_security.answer"), line.answer or "", long=True)
    done, draft = Message("screen_security.answered"), f"{card.number} answer {line.question}"
    return ActDialog(title, of_language(line.label, workplace), (entry,), act, done, draft=draft)


def judgement_dialog(card: ReviewCard, line: QuestionLine, workplace: Workplace) -> ActDialog:
    """Whether an answer is good enough."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal | None:
        if not (outcome := filled["outcome"]):
            return NOT_CHOSEN
        refused = judge_answer(office, person, card.number, line.question, outcome, filled["note"] or None, seen=card.version)
        if refused is None and outcome == Outcome.FAIL and not any(finding.question == line.question for finding in card.findings):
            return Message("screen_security.judged_find")
        return refused

    title = words("screen_security.judging", number=card.number)
    about = f"{of_language(line.label, workplace)}\n{words('screen_security.answer')}: {line.answer}"
    entries, draft = _outcome_entries("screen_security.note_optional", workplace), f"{card.number} judge {line.question}"
    return ActDialog(title, about, entries, act, Message("screen_security.judged"), draft=draft)


def examination_dialog(card: ReviewCard, line: ProviderCertificate, workplace: Workplace) -> ActDialog:
    """Whether a certificate is genuine and covers the service."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        if not (outcome := filled["outcome"]):
            return NOT_CHOSEN
        return examine_certificate(office, person, card.provider, line.id, outcome, filled["note"] or None, seen=card.provider_version)

    title = words("screen_security.examining", number=card.number)
    until = full_day(line.valid_to, workplace.language)
    standard = words(f"words.certificate.{line.standard}")
    about = f"{line.service}\n{standard} {line.number}  {line.issuer}  → {until}\n{line.scope}"
    entries, draft = _outcome_entries("screen_security.note_if_failed", workplace), f"{card.number} examine {line.id}"
    return ActDialog(title, about, entries, act, Message("screen_security.examined"), draft=draft)


def _outcome_entries(note: str, workplace: Workplace) -> tuple[Entry, ...]:
    outcomes = [(outcome.value, workplace.words(f"words.outcome.{outcome}")) for outcome in (Outcome.PASS, Outcome.FAIL)]
    return _choice("outcome", "screen_security.judgement", outcomes, workplace), _note(note, workplace)


def _choice(name: str, label: str, options: Sequence[tuple[str, str]], workplace: Workplace) -> Entry:
    """Nothing is chosen at first: nobody judges by an Enter too many."""
    return Entry(name, workplace.words(label), options=((UNCHOSEN, workplace.words("screen_security.choose")), *options))


def _note(label: str, workplace: Workplace) -> Entry:
    return Entry("note", workplace.words(label), long=True)


def finding_dialog(card: ReviewCard, question: QuestionLine | None, workplace: Workplace) -> ActDialog:
    """A new finding. `question`: the one that it is about; None: the review as a whole."""
    office, person, words = workplace.office, workplace.person, workplace.words
    terms, today = office.programme.security.remedy_days, japan_day(office.clock.now())
    severities = [
        (
            severity.value,
            severity_words(severity, workplace).strip()
            + words(
                "screen_security.term", due=full_day(today + timedelta(days=terms[severity]), workplace.language), days=terms[severity]
            ),
        )
        for severity in Severity
    ]
    entries = (
        _choice("severity", "screen_security.severity", severities, workplace),
        Entry("wording", words("screen_security.wording"), long=True),
        DayEntry("due", words("screen_security.due_on"), needed=False, placeholder=words("screen_security.due_left_empty")),
    )

    def act(filled: Filled) -> Message | Refusal | None:
        if not filled["severity"]:
            return NOT_CHOSEN
        about = question.question if question is not None else None
        content = filled["severity"], filled["wording"]
        place = add_finding(office, person, card.number, *content, question=about, due_on=filled.days["due"], seen=card.version)
        return place if isinstance(place, Refusal) else Message("screen_security.found", {"place": place})

    explanation = of_language(question.label, workplace) if question is not None else words("screen_security.finding_as_whole")
    title, draft = words("screen_security.finding_on", number=card.number), f"{card.number} find {question.question if question else ''}"
    return ActDialog(title, explanation, entries, act, Message("screen_security.judged"), draft=draft)


def remedy_dialog(card: ReviewCard, line: FindingLine, workplace: Workplace) -> ActDialog:
    """What the provider did about a finding, and when."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        return record_remedy(office, person, card.number, line.place, filled["remedy"], filled.day("remedied_on"), seen=card.version)

    entries = (
        Entry("remedy", words("screen_security.remedy"), line.remedy or "", long=True),
        DayEntry("remedied_on", words("screen_security.remedied_on"), japan_day(office.clock.now()).isoformat()),
    )
    title = words("screen_security.remedying", number=card.number, place=line.place)
    done, draft = Message("screen_security.remedied", {"place": line.place}), f"{card.number} remedy {line.place}"
    return ActDialog(title, line.wording, entries, act, done, draft=draft)


def verification_dialog(card: ReviewCard, line: FindingLine, workplace: Workplace) -> ActDialog:
    """Whether a second person accepts a remedy."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Message | Refusal | None:
        if not (chosen := filled["outcome"]):
            return NOT_CHOSEN
        note = filled["note"] or None
        refused = verify_remedy(office, person, card.number, line.place, accepted=chosen == ACCEPT, note=note, seen=card.version)
        return Message("screen_security.remedy_refused", {"place": line.place}) if refused is None and chosen == REFUSE else refused

    choices = [(ACCEPT, words("screen_security.accept")), (REFUSE, words("screen_security.refuse"))]
    entries = _choice("outcome", "screen_security.verdict", choices, workplace), _note("screen_security.note_if_refused", workplace)
    title = words("screen_security.verifying", number=card.number, place=line.place)
    about = f"{line.wording}\n{words('screen_security.remedy')}: {line.remedy}  ({card.name_of(line.remedied_by)})"
    done, draft = Message("screen_security.verified", {"place": line.place}), f"{card.number} verify {line.place}"
    return ActDialog(title, about, entries, act, done, draft=draft)


def reopening_dialog(card: ReviewCard, line: FindingLine, workplace: Workplace) -> ActDialog:
    """Why a finding is opened again."""
    office, person = workplace.office, workplace.person

    def act(filled: Filled) -> Refusal | None:
        return reopen_finding(office, person, card.number, line.place, filled["note"], seen=card.version)

    title = workplace.words("screen_security.reopening", number=card.number, place=line.place)
    done, draft = Message("screen_security.reopened_now", {"place": line.place}), f"{card.number} reopen {line.place}"
    return ActDialog(title, line.wording, (_note("screen_security.note_needed", workplace),), act, done, draft=draft)


def failing_dialog(card: ReviewCard, workplace: Workplace) -> ActDialog:
    """Why a review is failed, after what follows from it."""
    office, person, words = workplace.office, workplace.person, workplace.words

    def act(filled: Filled) -> Refusal | None:
        return conclude_review(office, person, card.number, passed=False, note=filled["note"], seen=card.version)

    title = words("screen_security.failing", number=card.number, name=card.provider_name)
    done, entries = Message("screen_security.has_failed", {"number": card.number}), (_note("screen_security.note_needed", workplace),)
    return ActDialog(title, words("screen_security.failing_explained"), entries, act, done, draft=f"{card.number} fail")


class SendDialog(LetterDialog):
    """The letter on the findings; Enter sends it."""

    def __init__(self, letter: Letter, card: ReviewCard, workplace: Workplace) -> None:
        super().__init__(letter, workplace.words("screen_security.sending", number=card.number))
        self._card = card

    def keys_text(self) -> str:
        """Enter sends."""
        return self.words("screen_security.keys_sending")

    def confirm(self) -> None:
        """Puts it among the letters that are to be written."""
        office, person, card = self.workplace.office, self.workplace.person, self._card
        self.write(lambda: send_findings(office, person, card.number, seen=card.version), self._sent)

    def _sent(self, refusal: Refusal | None) -> None:
        if refusal is not None:
            self.tell(refusal)
        else:
            self.dismiss(True)
