"""The short ways through a security review in tests: opened, answered, certified, and what the office then says."""

import dataclasses
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.base import table_of
from models.provider import Provider, Service
from models.security_review import SecurityFinding, SecurityReview
from models.vocabulary import RefusalCode
from secretariat.clock import japan_day
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.providers.certificates import add_certificate, examine_certificate
from secretariat.providers.questionnaire import judge_answer, record_answer
from secretariat.providers.security_review import ReviewCard, open_review, review_card
from secretariat.providers.standing import SecurityStanding, lapse_reasons, security_standing
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.samples import PROVIDER_HEADINGS, SERVICE, TAKEN_OVER_ON, provider_row, write_workbook

PROVIDERS, SERVICES = table_of(Provider), table_of(Service)
REVIEWS, FINDINGS = table_of(SecurityReview), table_of(SecurityFinding)
TODAY: Final = date(2020, 1, 20)
QUESTIONS: Final = ("pd-inventory", "au-two-step", "fr-detection")


def code(result: object) -> RefusalCode | None:
    """Why something was refused; None for anything that is no refusal."""
    return result.code if isinstance(result, Refusal) else None


def said(result: object) -> str:
    """The key of what a refusal says."""
    assert isinstance(result, Refusal), result
    return result.message.key.removeprefix("security.")


def with_questions(office: Office, *questions: str) -> Office:
    """The office under a programme that asks these questions only."""
    security = office.programme.security
    asked = security.model_copy(update={"questions": {name: security.questions[name] for name in questions or QUESTIONS}})
    return dataclasses.replace(office, programme=office.programme.model_copy(update={"security": asked}))


def opened(
    office: Office,
    person: Person,
    provider: str,
    route: str = "investigation",
    occasion: str = "registration",
    incident_on: date | None = None,
) -> str:
    """A new review; gives its number."""
    number = open_review(office, person, provider, route, occasion, incident_on=incident_on)
    assert isinstance(number, str), number
    return number


def card(office: Office, person: Person, review: str) -> ReviewCard:
    """A review as it is shown."""
    found = review_card(office, person, review)
    assert isinstance(found, ReviewCard), found
    return found


def answer_all(office: Office, person: Person, review: str, **outcomes: str) -> None:
    """Answers every question and judges it as good, or as `outcomes` says (with _ for - in its name)."""
    for line in card(office, person, review).questions:
        assert record_answer(office, person, review, line.question, "規程と台帳で確認した。") is None
        outcome = outcomes.get(line.question.replace("-", "_"), "pass")
        assert judge_answer(office, person, review, line.question, outcome) is None


def added(
    office: Office,
    person: Person,
    provider: str,
    valid_from: str,
    valid_to: str,
    *services: str,
    number: str = "IS 100001",
) -> tuple[int, ...]:
    """A certificate that nobody has examined yet; gives its ids."""
    period = (date.fromisoformat(valid_from), date.fromisoformat(valid_to))
    found = add_certificate(office, person, provider, services or [SERVICE], "isms", number, "見本認証", "決済業務の全部", *period)
    assert isinstance(found, tuple), found
    return found


def certified(office: Office, person: Person, provider: str, valid_from: str, valid_to: str, *services: str) -> tuple[int, ...]:
    """A certificate that was found good; gives its ids."""
    ids = added(office, person, provider, valid_from, valid_to, *services)
    for certificate in ids:
        assert examine_certificate(office, person, provider, certificate, "pass") is None
    return ids


def send_with_certificates(
    office: Office, people: Mapping[str, Person], ends: Mapping[str, str | None], *, serial: int = 1, taken_over: bool = False
) -> str:
    """A provider from a file that gives its services with the last days of their certificates (None: without); gives its number."""
    certificate = {"certificate": "ISMS", "certificate_number": "JIS-1", "certificate_issuer": "見本認証", "certificate_scope": "決済"}
    rows = [
        provider_row(serial, service_name=service) | ({**certificate, "valid_from": "2019-04-01", "valid_to": end} if end else {})
        for service, end in ends.items()
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = write_workbook(rows, PROVIDER_HEADINGS, Path(folder) / "providers.csv")
        person = people["admin" if taken_over else "mai"]
        result = take_in_providers(office, person, path, take_over_on=TAKEN_OVER_ON if taken_over else None)
    assert isinstance(result, IntakeResult), result
    return result.numbers[0]


def provider_id(office: Office, number: str) -> int:
    """The id of a provider's row."""
    (row,) = records.rows(office, sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == number))
    return int(row["id"])


def standings(office: Office, number: str, day: date | None = None) -> dict[str, SecurityStanding]:
    """The standing of a provider's services by their name, today or on another day."""
    wanted = day or japan_day(office.clock.now())
    with office.reading() as session:
        found = security_standing(session, office.programme, provider_id(office, number), wanted)
    return {name: found[service] for name, service in _services(office, number).items() if service in found}


def stands(office: Office, number: str, day: date | None = None) -> tuple[str, str]:
    """The outcome for the one service of a provider, and the key of what is said."""
    (standing,) = standings(office, number, day).values()
    return standing.outcome.value, standing.message.key.removeprefix("security.")


def lapsed(office: Office, number: str, day: date | None = None) -> dict[str, Message]:
    """Which services of a provider have lapsed, and why."""
    wanted = day or japan_day(office.clock.now())
    with office.reading() as session:
        found = lapse_reasons(session, office.programme, [provider_id(office, number)], wanted)
    return {name: found[service] for name, service in _services(office, number).items() if service in found}


def findings(office: Office, review: str) -> list[sa.RowMapping]:
    """The rows of a review's findings by place."""
    joined = sa.select(FINDINGS).join(REVIEWS, REVIEWS.c.id == FINDINGS.c.review_id)
    return list(records.rows(office, joined.where(REVIEWS.c.number == review).order_by(FINDINGS.c.place)))


def _services(office: Office, number: str) -> dict[str, int]:
    wanted = sa.select(SERVICES.c.name, SERVICES.c.id).where(SERVICES.c.provider_id == provider_id(office, number)).order_by(SERVICES.c.id)
    return {row["name"]: row["id"] for row in records.rows(office, wanted)}
