"""Short ways to the state that a test of screening starts from, and to what lies in the records afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Final, Never, cast

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.journal import JournalEntry
from secretariat.callcentre.search import Hits, Told, look_up, told_of
from secretariat.casework.desk import decide_applications
from secretariat.intake.submission import Submission
from secretariat.messages import Language, say
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.cards import show
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decision import Command
from secretariat.screening.explanation import CaseShown
from secretariat.staff import Person
from tests.support import samples

APPLICATIONS, ENTRIES = table_of(Application), table_of(JournalEntry)

SMALL_RETAILER: Final = Submission(
    provider_reference="R-1",
    merchant_id=None,
    store_name="見本屋",
    store_name_kana="ミホンヤ",
    store_kind="fixed",
    store_url=None,
    postal_code="7940041",
    prefecture="愛媛県",
    city="今治市",
    street="見本町1番地",
    building=None,
    phone="0898200001",
    business_name="見本商事株式会社",
    business_name_kana="ミホンショウジ",
    applicant_kind="corporation",
    corporate_number="9810000000001",
    business_postal_code="7940041",
    business_address="愛媛県今治市見本町1番地",
    representative="見本 太郎",
    contact_name=None,
    contact_email=None,
    industry_class="retail",
    industry_detail=None,
    capital_yen=3_000_000,
    employees=4,
    taxable_income_1=1_200_000,
    taxable_income_2=900_000,
    taxable_income_3=0,
    annual_sales_yen=24_000_000,
    parent_capital_yen=None,
    parent_share_percent=None,
    franchise="none",
    chain_name=None,
    exclusion=None,
    excluded_goods=(),
    services=("ミナトペイ",),
    consent=True,
    documents=(),
    kit_postal_code=None,
    kit_address=None,
    kit_addressee=None,
    kit_phone=None,
)


def submission(**changes: object) -> Submission:
    """A small retailer that passes every check, with some fields changed."""
    return Submission(**cast("dict[str, Never]", asdict(SMALL_RETAILER) | changes))


def decide(
    office: Office,
    person: Person,
    name: str,
    *numbers: str,
    reasons: Sequence[str] = (),
    note: str | None = None,
    rule: str | None = None,
    outcome: str | None = None,
    from_day: date | None = None,
) -> list[str]:
    """The refusal codes of one decision on several cases, "done" where there is none."""
    command = Command(name, tuple(reasons), note, from_day, rule, outcome)
    results = decide_applications(office, person, numbers, command)
    return ["done" if result.refusal is None else result.refusal.code.value for result in results]


def taken(office: Office, people: Mapping[str, Person], provider: str, *serials: int, **changes: object) -> list[str]:
    """Eligible applications of these serials, taken in now; gives their numbers."""
    result = samples.take_in(office, people["rin"], [samples.application_row(serial, **changes) for serial in serials], provider)
    assert not result.faults, result.faults
    return result.numbers


def approved(office: Office, people: Mapping[str, Person], provider: str, *serials: int, **changes: object) -> list[str]:
    """The same, approved at once."""
    numbers = taken(office, people, provider, *serials, **changes)
    assert set(decide(office, people["rin"], "approve", *numbers)) <= {"done"}
    return numbers


def shown(office: Office, people: Mapping[str, Person], number: str) -> CaseShown:
    """The case as an auditor sees it."""
    case = show(office, people["aud"], number)
    assert isinstance(case, CaseShown), case
    return case


def explained(case: CaseShown, language: Language = "ja") -> dict[str, tuple[str, str]]:
    """Outcome and explanation of every rule."""
    return {check.rule.value: (check.outcome.value, say(language, check.explanation)) for check in case.checks}


def code_of(result: object) -> str:
    """The code of a refusal. Fails for anything else."""
    assert isinstance(result, Refusal), result
    return result.code.value


def records(office: Office, table: sa.Table) -> list[dict[str, object]]:
    """All rows of a table, in the order of its key."""
    with office.reading() as session:
        return [dict(row) for row in session.execute(sa.select(table).order_by(*table.primary_key.columns)).mappings()]


def application(office: Office, number: str) -> dict[str, object]:
    """The record of one application."""
    return next(row for row in records(office, APPLICATIONS) if row["number"] == number)


def actions(office: Office, case_id: str) -> list[str]:
    """What the journal says happened to a case."""
    with office.reading() as session:
        found = session.execute(sa.select(ENTRIES.c.action).where(ENTRIES.c.case_id == case_id).order_by(ENTRIES.c.version))
        return [str(action) for action in found.scalars()]


def close(office: Office, people: Mapping[str, Person], start_on: date) -> ClosingResult:
    """Runs the closing of a start day as a manager. Fails if it is refused."""
    result = close_cutoff(office, people["mai"], start_on)
    assert isinstance(result, ClosingResult), result
    return result


def told(office: Office, people: Mapping[str, Person], number: str, language: Language = "ja") -> Told:
    """What a caller who names an application by its number is told of it."""
    found, said = look_up(office, people["cal"], number, language), told_of(office, people["cal"], [number], language)
    assert isinstance(found, Hits)
    assert not isinstance(said, Refusal)
    assert number in [hit.number for hit in found.hits]
    return said[number]
