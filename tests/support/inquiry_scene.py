"""A morning at the call centre for the screens: what waits at each desk, answers that callers do not know yet, and calls of some days."""

from typing import Final

from models.vocabulary_inquiries import Caller, Desk
from secretariat.callcentre.card import open_card
from secretariat.identifiers import case_number
from secretariat.inquiries.calls import begin_call, enter_call, pass_on
from secretariat.inquiries.case import Call
from secretariat.inquiries.follow_ups import reply
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import OPENED, PEOPLE, at

STORES: Final = 21  # of the worked office: more cards than anybody usually looks at outside calls
ANSWER: Final = "審査は終わりました。登録の決定は1月末までに決済事業者からお知らせします。"
# when, how many minutes, what about, which store, what was asked
CALLS: Final = (
    ("2020-01-13T09:20", 4, "kits", 3, "キットの到着日"),
    ("2020-01-16T11:05", 6, "status", 3, "審査の状況"),
    ("2020-01-17T14:30", 3, "points", None, "レシートの見方"),
    ("2020-01-20T09:01", 2, "status", 5, "審査の状況"),
    ("2020-01-20T09:05", 5, "kits", 3, "キットの到着日"),
    ("2020-01-20T09:12", 3, "status", 6, "審査の状況"),
    ("2020-01-20T09:31", 8, "eligibility", None, "旅館は対象になるか"),
)


def fill_inquiries(url: str) -> None:
    """Fills the worked office; the first inquiry of the reviewers is overdue."""
    office = open_office(url, now=OPENED)
    try:
        _fill(office)
    finally:
        office.engine.dispose()


def _fill(office: Office) -> None:
    asked(office, "2020-01-14T10:10", 8, "status", "いつ登録されますか。", "登録の見込みを確認してください。", Desk.REVIEWER)
    for begun_at, minutes, category, store, question in CALLS:
        provider = 1 if store is not None else None
        record_call(
            office,
            begun_at,
            minutes=minutes,
            category=category,
            question=question,
            answer="ご案内した。",
            store_id=store,
            application_id=store,
            provider_id=provider,
        )
    answered = asked(
        office, "2020-01-17T15:40", 9, "registration", "5%の対象になりますか。", "還元率の見込みを確認してください。", Desk.REVIEWER
    )
    done(reply(at(office, "2020-01-20T09:40"), PEOPLE["rin"], answered, ANSWER))
    asked(office, "2020-01-20T09:15", 11, "kits", "キットが届きません。", "発送の状況を確認してください。", Desk.SHIPPING)
    asked(office, "2020-01-20T09:25", 12, "services", "別のカードも使えますか。", "対象の決済サービスを確認してください。", Desk.REVIEWER)
    asked(
        office,
        "2020-01-20T09:45",
        13,
        "complaint",
        "何度も電話しています。",
        "責任者から折り返してください。",
        Desk.SUPERVISOR,
        complaint=True,
    )
    for store in range(1, STORES + 1):
        assert not isinstance(open_card(at(office, "2020-01-20T09:50"), PEOPLE["sho"], case_number("S", store), "ja"), Refusal)


def asked(
    office: Office, begun_at: str, serial: int, category: str, question: str, task: str, desk: Desk, *, complaint: bool = False
) -> str:
    """A call about an application that a desk is asked something about; gives its number."""
    then, cal = at(office, begun_at), PEOPLE["cal"]
    number = done(begin_call(then, cal, phone=f"03-0000-{serial:04}")).number
    done(enter_call(then, cal, number, caller=Caller.OWNER, store=case_number("A", serial), name="見本 花子"))
    done(pass_on(then, cal, number, desk=desk, category=category, question=question, task=task, call_back=True, complaint=complaint))
    return number


def done(answer: Call | Refusal) -> Call:
    """It was."""
    assert isinstance(answer, Call), answer
    return answer
