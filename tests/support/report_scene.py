"""A report for the ministry of made-up figures, every one of them another number where that is possible."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from models.vocabulary import ApplicationStatus as A
from models.vocabulary import Industry
from models.vocabulary_kits import Kit, ShipmentStatus
from secretariat.figures.office_figures import AgeBand, CallCounts, CallsBegun, CutoffFigures, Group, OfficeFigures, Week
from secretariat.ministry_report import Flows, MinistryReport, MonthOfReport, Surroundings
from secretariat.places import PREFECTURES
from secretariat.screening.cutoffs import CutoffRow

AS_AT: Final = datetime(2020, 1, 31, 14, 59, 59, 999999, tzinfo=UTC)
BANDS: Final = ((0, 7), (8, 14), (15, 30), (31, 45), (46, 60), (61, None))


def group(key: str, seed: int, *, number: str | None = None, name: str | None = None) -> Group:
    """A group with numbers that follow from a seed."""
    statuses = {A.RECEIVED: seed + 3, A.IN_REVIEW: seed, A.RETURNED: seed * 7, A.REGISTERED: 1000 + seed * 11, A.REJECTED: seed * 3}
    return Group(key, number, name or key, statuses)


def providers(count: int) -> tuple[Group, ...]:
    """So many providers."""
    return tuple(group(str(n), n, number=f"P-{n:07d}-0", name=f"第{n}見本決済株式会社") for n in range(1, count + 1))


def week(monday: date, seed: int) -> Week:
    """A week of numbers that follow from a seed."""
    return Week(monday, seed + 101, seed + 202, seed + 303, seed + 404, seed + 505, seed + 606, seed + 707, seed + 808)


def office_figures(of: Iterable[Group] | None = None) -> OfficeFigures:
    """Figures as at the end of January 2020, of the past."""
    prefectures = tuple(group(name, place + 1) for place, name in enumerate(PREFECTURES[:46]))  # none in 沖縄県
    ages: Mapping[str, tuple[int, ...]] = {
        one.key: (one.waiting - 5 * share, *[share] * 5) for one in prefectures for share in (one.waiting // 6,)
    }
    every = tuple(of) if of is not None else providers(8)
    first = date(2019, 8, 5)
    return OfficeFigures(
        as_at=AS_AT,
        is_now=False,
        statuses={status: 4000 + 17 * place for place, status in enumerate(A)},
        overdue=1234,
        answers_overdue=None,
        ageing=tuple(AgeBand(begins, ends, sum(each[place] for each in ages.values())) for place, (begins, ends) in enumerate(BANDS)),
        cutoffs=tuple(
            CutoffFigures(
                CutoffRow(start, datetime(2020, 1, day, 8, tzinfo=UTC), date(2020, 2, 1), "rule"),
                5550 + day,
                2220 + day,
                3330,
                440,
                50,
                True,
                None,
            )
            for day, start in ((6, date(2020, 2, 1)), (16, date(2020, 2, 11)))
        ),
        providers=every,
        prefectures=prefectures,
        prefecture_ages=ages,
        industries=tuple(group(industry.value, 60 + place) for place, industry in enumerate(Industry)),
        kits={kit: {status: 2000 + 100 * of_kit + place for place, status in enumerate(ShipmentStatus)} for of_kit, kit in enumerate(Kit)},
        calls=CallCounts(today=3, week=31, complaints=4, by_category={"status": 17, "kits": 14}, waiting=None, overdue=None),
        today=week(date(2020, 1, 31), 9000),
        weeks=tuple(week(first + timedelta(days=7 * n), n) for n in range(26)),
    )


def month_of_report() -> MonthOfReport:
    """January 2020, which is over."""
    days = [(date(2020, 1, 1) + timedelta(days=n), Flows(n + 1, n + 40, n % 3, n % 4, n % 5)) for n in range(31)]
    flows = Flows(
        *(sum(values) for values in zip(*((d.received, d.decided, d.sent_back, d.came_back, d.registered) for _, d in days), strict=True))
    )
    calls = CallsBegun(136, 12, {"status": 77, "kits": 51})
    return MonthOfReport(date(2020, 1, 1), date(2020, 1, 31), True, flows, tuple(days), tuple(7000 + n for n in range(31)), calls)


SURROUNDINGS: Final = Surroundings(
    programme="見本還元事業",
    begins_on=date(2019, 10, 1),
    ends_on=date(2020, 6, 30),
    title="業務実施状況報告書",
    number="見本第R-1号",
    addressee="見本省 御中",
    sender=("補助金事務局",),
    opening=("下記のとおり報告します。",),
    notes=("受付は申請の件数です。", "都道府県は店舗の所在地です。"),
    categories={"status": "審査状況", "kits": "キットの到着"},
)


def ministry_report_of(
    figures: OfficeFigures | None = None, *, month: MonthOfReport | None = None, surroundings: Surroundings = SURROUNDINGS
) -> MinistryReport:
    """The report of these figures."""
    return MinistryReport(
        surroundings=surroundings,
        made_by="見本 花子",
        made_on=date(2020, 2, 3),
        figures=figures or office_figures(),
        month=month,
        long_from=31,
    )


def nothing() -> OfficeFigures:
    """The figures of an office in which nothing has happened."""
    figures = office_figures(())
    calls = CallCounts(0, 0, 0, {}, 0, 0)
    return replace(
        figures,
        is_now=True,
        statuses=dict.fromkeys(A, 0),
        overdue=0,
        answers_overdue=0,
        ageing=tuple(AgeBand(begins, ends, 0) for begins, ends in BANDS),
        cutoffs=(),
        prefectures=(),
        prefecture_ages={},
        industries=(),
        kits={kit: {} for kit in Kit},
        calls=calls,
        today=Week(date(2020, 1, 31), *[0] * 8),
        weeks=tuple(Week(one.monday, *[0] * 8) for one in figures.weeks),
    )
