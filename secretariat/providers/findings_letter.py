"""The letter on findings (指摘事項の通知書) as it would be sent now: for whoever is about to send it."""

from secretariat.casework import acts
from secretariat.casework.acts import SECURITY_REVIEW
from secretariat.clock import japan_day
from secretariat.letter import Letter
from secretariat.letter_parts import Paper
from secretariat.office import Office
from secretariat.permissions import may
from secretariat.provider_papers import letter_to_provider, providers_of
from secretariat.providers.security_review import findings_to_tell
from secretariat.refusal import Refusal
from secretariat.staff import Person


def foresee_findings_letter(office: Office, person: Person, review: str) -> Letter | Refusal:
    """The letter that `send_findings` would queue now, or why it would not. Changes nothing."""
    if refused := may(person.role, SECURITY_REVIEW.transitions["send-findings"].deed):
        return refused
    with office.reading() as session:
        case = acts.required_case(session, SECURITY_REVIEW, review)
        if isinstance(case, Refusal):
            return case
        if refused := acts.obstacle(SECURITY_REVIEW, case, "send-findings", person.role):
            return refused
        told = findings_to_tell(session, office.programme, case)
        if isinstance(told, Refusal):
            return told
        paper = Paper("provider-findings", case.number, case.version + 1, {"findings": told}, japan_day(office.clock.now()))
        return letter_to_provider(office.programme, paper, providers_of(session, [case.number])[case.number])
