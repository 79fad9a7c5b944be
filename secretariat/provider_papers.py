"""Letters (通知書) to payment providers: on registrations (P-…), security reviews (R-…) and modification grants (G-…).

Also what merchants are told when a provider's service stops. Amounts are whole yen.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.grant import ModificationGrant
from models.provider import Provider
from models.security_review import SecurityReview
from secretariat.clock import japan_day
from secretariat.identifiers import show_registration_number
from secretariat.japanese_dates import japanese_date
from secretariat.letter import Letter, LetterTable
from secretariat.letter_parts import Fact, Paper, day_of, letter_from, reason_sentences
from secretariat.messages import text
from secretariat.programme import Programme

PROVIDERS, APPLICATIONS = table_of(Provider), table_of(Application)
REVIEWS, GRANTS = table_of(SecurityReview), table_of(ModificationGrant)
ABOUT_PROVIDERS: Final = (REVIEWS, GRANTS)
OF_PROVIDERS: Final = (APPLICATIONS, *ABOUT_PROVIDERS)
BEFORE_REGISTRATION: Final = frozenset({"provider-received", "provider-returned", "provider-refused"})
FINDING_WIDTHS: Final = (3, 4, 0, 9)  # in full-width characters

ProviderRow = sa.Row[tuple[object, ...]]


def providers_of(session: Session, case_ids: Collection[str]) -> dict[str, ProviderRow]:
    """The provider that each case is about (P-…, R-…, G-…), by the case's number."""
    p = PROVIDERS.c
    own = sa.select(p.number.label("case_id"), p.id.label("provider_id"))
    cases = sa.union_all(own, *(sa.select(table.c.number, table.c.provider_id) for table in ABOUT_PROVIDERS)).subquery()
    statement = sa.select(cases.c.case_id, PROVIDERS).join_from(cases, PROVIDERS, p.id == cases.c.provider_id)
    return {row.case_id: row for row in session.execute(statement.where(cases.c.case_id.in_(case_ids)))}


def is_of_provider(case_id: sa.ColumnElement[str], provider: str) -> sa.ColumnElement[bool]:
    """Whether a case is the provider of that number itself, or anything that it has to do with."""
    wanted = sa.select(PROVIDERS.c.id).where(PROVIDERS.c.number == provider).scalar_subquery()
    return sa.or_(
        case_id == provider,
        *(sa.exists().where(table.c.number == case_id, table.c.provider_id == wanted) for table in OF_PROVIDERS),
    )


def letter_to_provider(programme: Programme, paper: Paper, provider: ProviderRow) -> Letter:
    """A letter to a provider on one of its own cases. Raises KeyError for a kind of letter that there is none of."""
    labels, parameters = programme.letter_labels(), paper.parameters
    facts = [(labels["provider"], str(provider.name)), *_numbers(labels, paper, provider), *_FACTS[paper.kind](programme, paper, provider)]
    label = labels["corrections" if paper.kind == "provider-returned" else "reasons"]
    facts.extend((label, sentence) for sentence in reason_sentences(programme, parameters))
    table = _findings(labels, parameters) if paper.kind == "provider-findings" else None
    bookmark = f"{paper.case_id} {provider.name}"
    return letter_from(programme, paper, facts, addressee=str(provider.name), bookmark=bookmark, table=table)


def stopped_facts(programme: Programme, parameters: Mapping[str, object]) -> list[Fact]:
    """What a merchant is told of services that stop: whose they are, which, from which day, and what happened to them."""
    labels = programme.letter_labels()
    services, what = parameters["services"], programme.letters.stopped.get(str(parameters["kind"]))
    facts = [
        (labels["provider"], str(parameters["provider"])),
        (labels["services"], "、".join(str(name) for name in services) if isinstance(services, list) else str(services)),
        (labels["changed_on"], day_of(parameters, "from")),
    ]
    return [*facts, (labels["change"], what)] if what is not None else facts


def _numbers(labels: Mapping[str, str], paper: Paper, provider: ProviderRow) -> list[Fact]:
    """The numbers by which provider and office know the case."""
    if paper.case_id.startswith("G-"):
        return [(labels["application" if paper.kind == "grant-refused" else "grant"], paper.case_id)]
    numbers = [(labels["application"], str(provider.number))]
    # a letter that is written late names no number that the provider did not have then
    registered = provider.registered_from is not None and provider.registered_from <= paper.day and paper.kind not in BEFORE_REGISTRATION
    if registered and provider.registration_number is not None:
        numbers.append((labels["provider_number"], show_registration_number(provider.registration_number)))
    return [*numbers, (labels["review"], paper.case_id)] if paper.case_id.startswith("R-") else numbers


def _received(programme: Programme, _paper: Paper, provider: ProviderRow) -> Sequence[Fact]:
    return [(programme.letter_labels()["received"], japanese_date(japan_day(provider.received_at)))]


def _registered(programme: Programme, paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    labels = programme.letter_labels()
    day = day_of(paper.parameters, "registered_from") if "registered_from" in paper.parameters else japanese_date(paper.day)
    return [(labels["registered"], day), *((labels["conditions"], words) for words in _conditions(paper.parameters))]


def _suspended(programme: Programme, paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    until = day_of(paper.parameters, "until") + "まで" if paper.parameters.get("until") else "登録停止の解除の日まで"
    return [(programme.letter_labels()["suspended"], f"{day_of(paper.parameters, 'from')}から{until}")]


def _resumed(programme: Programme, paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    return [(programme.letter_labels()["resumed"], day_of(paper.parameters, "from"))]


def _cancelled(programme: Programme, paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    return [(programme.letter_labels()["ends"], day_of(paper.parameters, "from"))]


def _granted(programme: Programme, paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    labels, parameters = programme.letter_labels(), paper.parameters
    amounts = [int(str(parameters[name])) for name in ("granted_yen", "settled_yen") if name in parameters]
    return [
        (labels["project"], str(parameters["project"])),
        *((labels["amount"], f"{yen:,}円") for yen in amounts),
        *((labels["conditions"], words) for words in _conditions(parameters)),
    ]


def _nothing(_programme: Programme, _paper: Paper, _provider: ProviderRow) -> Sequence[Fact]:
    return []


_FACTS: Final[Mapping[str, Callable[[Programme, Paper, ProviderRow], Sequence[Fact]]]] = {
    "provider-received": _received,
    "provider-registered": _registered,
    "provider-returned": _nothing,
    "provider-refused": _nothing,
    "provider-suspended": _suspended,
    "provider-resumed": _resumed,
    "provider-cancelled": _cancelled,
    "provider-findings": _nothing,
    "grant-decided": _granted,
    "grant-refused": _granted,
    "grant-settled": _granted,
}


def _conditions(parameters: Mapping[str, object]) -> list[str]:
    """Conditions in words: a text as it is; one with a day says until when it has to be met."""
    conditions = parameters.get("conditions")
    if not isinstance(conditions, list):
        return [str(conditions)] if conditions else []
    return [f"{condition['wording']}（{day_of(condition, 'due_on')}まで）" for condition in conditions]


def _findings(labels: Mapping[str, str], parameters: Mapping[str, object]) -> LetterTable:
    findings = parameters["findings"]
    lines = findings if isinstance(findings, list) else []
    return LetterTable(
        headings=(labels["place"], labels["severity"], labels["finding"], labels["due"]),
        widths=FINDING_WIDTHS,
        rows=tuple(
            (
                str(line["place"]),
                text("ja", f"words.severity.{line['severity']}"),
                f"【{line['area']}】\n{line['wording']}" if line.get("area") else str(line["wording"]),
                day_of(line, "due_on"),
            )
            for line in lines
        ),
    )
