"""The letter on findings before it is sent: it is the one that will be sent, and looking at it changes nothing."""

from collections.abc import Mapping
from dataclasses import replace

from models.vocabulary import RefusalCode
from secretariat.letter import Letter
from secretariat.office import Office
from secretariat.papers import LetterFilter, queued_letters
from secretariat.providers.findings import add_finding
from secretariat.providers.findings_letter import foresee_findings_letter
from secretariat.providers.security_review import send_findings
from secretariat.staff import Person
from tests.support.samples import receive_provider
from tests.support.security import card, code, opened

People = Mapping[str, Person]


def test_what_is_foreseen_is_what_is_sent(office: Office, people: People) -> None:
    rin = people["rin"]
    review = opened(office, rin, receive_provider(office, people))
    assert code(foresee_findings_letter(office, rin, review)) is RefusalCode.NOTHING_TO_DO
    assert add_finding(office, rin, review, "high", "退職者の権限が残る。", question="ac-leavers") == 1
    before = card(office, rin, review).version
    foreseen = foresee_findings_letter(office, rin, review)
    assert isinstance(foreseen, Letter), foreseen
    assert foreseen.table is not None
    assert foreseen.table.rows == (("1", "高", "【アクセス管理】\n退職者の権限が残る。", "令和2年2月3日"),)
    assert card(office, rin, review).version == before
    assert send_findings(office, rin, review) is None
    with office.reading() as session:
        (sent,) = [found.letter for found in queued_letters(session, office.programme, LetterFilter(kinds=("provider-findings",)))]
    assert replace(sent, bookmark="") == replace(foreseen, bookmark="")


def test_who_may_not_send_it_does_not_see_it_and_a_number_that_is_none_is_said(office: Office, people: People) -> None:
    review = opened(office, people["rin"], receive_provider(office, people))
    assert code(foresee_findings_letter(office, people["aud"], review)) is RefusalCode.NOT_PERMITTED
    assert code(foresee_findings_letter(office, people["rin"], "R-0000009-P")) is RefusalCode.NOT_FOUND
