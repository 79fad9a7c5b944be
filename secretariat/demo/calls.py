"""The demo's callers: what they asked over the season, and what is still to be done about it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.merchant import Business
from models.relations import APPLICATION_AND_STORE, ROOT_ID, STORES
from models.vocabulary import ApplicationStatus
from models.vocabulary_inquiries import Caller, Desk, Verification, VerificationItem
from secretariat.business_calendar import is_business_day
from secretariat.clock import JAPAN
from secretariat.demo.chance import Dice, Weighted, seeded
from secretariat.demo.diary import Diary
from secretariat.demo.plain_calls import Place, Question, read_questions, write_answered
from secretariat.demo.required import require
from secretariat.demo.reviewers import APPLICATIONS
from secretariat.inquiries.calls import begin_call, drop_call, enter_call, pass_on, wrap_up
from secretariat.inquiries.follow_ups import close_inquiry, reply, take_up
from secretariat.inquiries.requests import request_change
from secretariat.inquiries.verification import verify_caller
from secretariat.office import Office
from secretariat.staff import Person

BUSINESSES = table_of(Business)
_SEED: Final = 20200129  # of its own: the rest of the season comes out as it would without calls
_ROWS_A_CALL: Final = 10  # applications for which there is a call, beside those that are told below
_HOURS: Final = Weighted([(9, 20), (10, 18), (11, 14), (12, 6), (13, 12), (14, 12), (15, 10), (16, 8)])
_MINUTES: Final = Weighted([(2, 14), (3, 22), (4, 20), (5, 15), (7, 12), (9, 8), (13, 5), (19, 3), (26, 1)])
_VERIFIED, _WRONG = 0.75, 0.06
_PRESS: Final = "0355550099"
_PHONES_FROM: Final = 90_000_000
_OFTEN: Final = 3
_UNDECIDED: Final = (ApplicationStatus.RETURNED, ApplicationStatus.IN_REVIEW, ApplicationStatus.RECEIVED)
_LOOKED_INTO: Final = timedelta(minutes=6)  # from the beginning of a call until it is passed on
_A_DAY: Final = timedelta(days=1)


class Callers:
    """What the call centre hears, each call at its moment; `at` gives the office then."""

    def __init__(self, at: Callable[[datetime], Office], people: Mapping[str, Person], diary: Diary) -> None:
        self._at, self._people, self._diary = at, people, diary
        self._dice = Dice(seeded(_SEED))
        self._questions = read_questions()
        self._called = 0
        self._repeating: Place | None = None

    def call(self, size: int, first: date, last: date, present: datetime) -> None:
        """Enters the calls of a season into the diary, for an office of about `size` applications."""
        days = [day for day in (first + passed * _A_DAY for passed in range((last - first).days + 1)) if is_business_day(day)]
        moments = sorted(self._moment(days) for _ in range(size // _ROWS_A_CALL))
        for place, moment in enumerate(moments):
            operator = self._people[("cal", "kei")[place % 2]]
            self._diary.enter(moment, partial(self._ordinary, operator))
        for day, hour, tell in (
            (last - 14 * _A_DAY, time(10, 5), self._repeated),
            (last - 11 * _A_DAY, time(13, 20), self._repeated),
            (last - 5 * _A_DAY, time(9, 40), self._repeated),
            (last - 7 * _A_DAY, time(11, 10), self._complains),
            (last - 6 * _A_DAY, time(14, 30), self._press),
            (last - 4 * _A_DAY, time(10, 45), self._asks_warehouse),
            (last - 3 * _A_DAY, time(15, 15), self._furious),
            (last - 3 * _A_DAY, time(16, 5), self._moves),
            (last, time(13, 50), self._dropped),
        ):
            self._diary.enter(datetime.combine(day, hour, JAPAN), tell)
        self._diary.enter(present - timedelta(minutes=35), self._asks_reviewer)

    def _moment(self, days: Sequence[date]) -> datetime:
        """More calls the nearer the present is."""
        day = days[max(self._dice.below(len(days)), self._dice.below(len(days)))]
        return datetime.combine(day, time(self._dice.weighted(_HOURS), self._dice.below(60), self._dice.below(60)), JAPAN)

    def _ordinary(self, operator: Person, now: datetime) -> None:
        question = self._dice.weighted(self._questions)
        over = self._at(now + timedelta(minutes=self._dice.weighted(_MINUTES), seconds=self._dice.below(60)))
        knows, wrong, share = self._dice.chance(_VERIFIED), self._dice.chance(_WRONG), self._dice.share()
        place = self._place(question.of, share, now) if question.of else None
        phone = place.phone if place is not None else self._phone()
        verification = Verification.NONE
        if place is not None and question.caller is Caller.OWNER and knows:
            verification = Verification.FAILED if wrong else Verification.VERIFIED
        write_answered(over, operator, question, place, phone, now, verification)

    def _repeated(self, now: datetime) -> None:
        """The same store again and again; the last time a reviewer is asked."""
        self._repeating = self._repeating or self._place(_UNDECIDED, 0, now)
        place, operator = self._repeating, self._people["kei"]
        if place is None:
            return
        self._called += 1
        asked = "先日も電話したが、まだ結果が分からないのか。"
        if self._called < _OFTEN:
            question = Question(Caller.OWNER, "status", (), asked, "審査中であることをあらためてご案内。", None)
            write_answered(self._at(now + _LOOKED_INTO), operator, question, place, place.phone, now, Verification.VERIFIED)
            return
        number = self._begin(operator, place.phone, now)
        self._enter(operator, number, Caller.OWNER, place, now)
        self._verify(operator, number, place, now)
        task = "3回目のお電話です。審査の見通しをご確認のうえ、お返事をお願いします。"
        self._pass_on(operator, number, "status", Desk.REVIEWER, task, now, asked=asked)

    def _complains(self, now: datetime) -> None:
        """A supervisor calls back in time."""
        number = self._of_store(self._people["cal"], Caller.OWNER, (ApplicationStatus.REGISTERED,), now)
        if number is None:
            return
        asked, task = "案内された内容が決済事業者の説明と違う。どちらが正しいのか。", "責任者からの説明をご希望です。"
        self._pass_on(self._people["cal"], number, "complaint", Desk.SUPERVISOR, task, now, asked=asked, complaint=True)
        self._diary.enter(now + timedelta(hours=2), partial(self._called_back, number))

    def _called_back(self, number: str, now: datetime) -> None:
        office, mai = self._at(now), self._people["mai"]
        require(take_up(office, mai, number))
        require(reply(office, mai, number, "ご案内の行き違いをお詫びし、正しい内容をお伝えした。ご了承いただいた。"))
        require(close_inquiry(office, mai, number, "責任者からお電話し、ご説明した。"))

    def _press(self, now: datetime) -> None:
        """Nobody has called the newspaper back: it is overdue."""
        operator = self._people["cal"]
        number = self._begin(operator, _PRESS, now)
        require(enter_call(self._at(now), operator, number, caller=Caller.PRESS, name="みほん新聞 経済部"))
        asked, task = "登録店舗数の推移について取材したい。", "取材のお申込みです。広報の窓口から折り返しをお願いします。"
        self._pass_on(operator, number, "other", Desk.SUPERVISOR, task, now, asked=asked)

    def _asks_warehouse(self, now: datetime) -> None:
        """The warehouse has answered, and nobody has told the caller yet."""
        number = self._of_store(self._people["cal"], Caller.OWNER, (ApplicationStatus.REGISTERED,), now)
        if number is None:
            return
        task = "ステッカーが1枚不足していたとのこと。同梱の記録をご確認ください。"
        self._pass_on(
            self._people["cal"], number, "kits", Desk.SHIPPING, task, now, asked="届いたキットにステッカーが1枚しか入っていない。"
        )
        self._diary.enter(now + 3 * _A_DAY, partial(self._warehouse_replies, number))

    def _warehouse_replies(self, number: str, now: datetime) -> None:
        office, sho = self._at(now), self._people["sho"]
        require(take_up(office, sho, number))
        require(reply(office, sho, number, "梱包の記録では2枚。念のため1枚を追加でお送りします。"))

    def _furious(self, now: datetime) -> None:
        """A complaint with misconduct, which a supervisor has taken up."""
        operator = self._people["kei"]
        number = self._of_store(operator, Caller.OWNER, (ApplicationStatus.REJECTED, ApplicationStatus.RETURNED), now)
        if number is None:
            return
        asked, conduct = "登録できない理由を今すぐ説明しろ。上の者を出せ。", "大声での罵倒が20分ほど続いた。"
        task = "本日中の折り返しをお約束しています。"
        self._pass_on(operator, number, "complaint", Desk.SUPERVISOR, task, now, asked=asked, complaint=True, conduct=conduct)
        require(take_up(self._at(now + timedelta(minutes=30)), self._people["mio"], number))

    def _moves(self, now: datetime) -> None:
        """A verified owner asks for another telephone number on the record: the provider is to confirm it, if points have started there."""
        operator = self._people["cal"]
        number = self._of_store(operator, Caller.OWNER, (ApplicationStatus.REGISTERED,), now, share=0)
        if number is None:
            return
        request_change(self._at(now), operator, number, [("phone", "03-5555-0177")], "店舗の電話が新しくなったとのこと")
        asked, told = "店の電話番号が変わった。", "決済事業者へ確認のうえ登録を改めることをご案内。"
        require(wrap_up(self._at(now + _LOOKED_INTO), operator, number, category="change", question=asked, answer=told))

    def _dropped(self, now: datetime) -> None:
        operator = self._people["kei"]
        require(drop_call(self._at(now + timedelta(seconds=20)), operator, self._begin(operator, self._phone(), now)))

    def _asks_reviewer(self, now: datetime) -> None:
        """This morning: it waits, and is not due yet."""
        statuses = (ApplicationStatus.IN_REVIEW, ApplicationStatus.RECEIVED)
        number = self._of_store(self._people["cal"], Caller.OWNER, statuses, now)
        if number is not None:
            task = "決済事業者の回答が届いているかをご確認ください。"
            self._pass_on(self._people["cal"], number, "status", Desk.REVIEWER, task, now, asked="補正の回答を送ったが、届いているか。")

    def _of_store(
        self, operator: Person, caller: Caller, of: Sequence[ApplicationStatus], now: datetime, share: float | None = None
    ) -> str | None:
        """A call that is on, of somebody who is verified; None where there is no such store."""
        place = self._place(of, self._dice.share() if share is None else share, now)
        if place is None:
            return None
        number = self._begin(operator, place.phone, now)
        self._enter(operator, number, caller, place, now)
        self._verify(operator, number, place, now)
        return number

    def _pass_on(
        self,
        operator: Person,
        number: str,
        category: str,
        desk: Desk,
        task: str,
        now: datetime,
        *,
        asked: str,
        complaint: bool = False,
        conduct: str | None = None,
    ) -> None:
        office = self._at(now + _LOOKED_INTO)
        told = "確認のうえ、折り返しご連絡することをお約束した。"
        passed = pass_on(
            *(office, operator, number),
            desk=desk,
            task=task,
            category=category,
            question=asked,
            answer=told,
            call_back=True,
            complaint=complaint,
            conduct=conduct,
        )
        require(passed)

    def _begin(self, operator: Person, phone: str, now: datetime) -> str:
        return require(begin_call(self._at(now), operator, phone=phone)).number

    def _enter(self, operator: Person, number: str, caller: Caller, place: Place | None, now: datetime) -> None:
        name = place.representative if place is not None and caller is Caller.OWNER else None
        require(enter_call(self._at(now), operator, number, caller=caller, store=place.number if place is not None else None, name=name))

    def _verify(self, operator: Person, number: str, place: Place, now: datetime) -> None:
        said = {VerificationItem.PHONE: place.phone, VerificationItem.REPRESENTATIVE: place.representative}
        require(verify_caller(self._at(now), operator, number, said))

    def _place(self, statuses: Sequence[ApplicationStatus], share: float, now: datetime) -> Place | None:
        """The application in one of these states at that share (0 to 1) of all of them."""
        a = APPLICATIONS.c
        wanted = a.status.in_([status.value for status in statuses])
        source = APPLICATION_AND_STORE.join(BUSINESSES, BUSINESSES.c.id == STORES.c.business_id)
        found = (
            sa.select(a.number, STORES.c.phone, BUSINESSES.c.representative, ROOT_ID, a.id, a.provider_id).select_from(source).where(wanted)
        )
        with self._at(now).reading() as session:
            count = session.execute(sa.select(sa.func.count()).select_from(APPLICATIONS).where(wanted)).scalar_one()
            row = session.execute(found.order_by(a.id).offset(int(share * count)).limit(1)).one_or_none()
        return Place(*row) if row is not None else None

    def _phone(self) -> str:
        return f"0{_PHONES_FROM + self._dice.below(9_999_999):09d}"
