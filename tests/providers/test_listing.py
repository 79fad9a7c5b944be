"""Payment providers as lists and cards show them."""

import csv
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.providers.listing import (
    ProviderPage,
    ProviderRow,
    Sort,
    provider_names,
    provider_page,
)
from secretariat.providers.registration import decide_providers
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.samples import (
    PROVIDER_HEADINGS,
    SECOND_SERVICE,
    SERVICE,
    provider_row,
    receive_provider,
    syllables,
    take_over_provider,
)
from tests.support.screening_work import code_of, decide, taken

People = Mapping[str, Person]
ENDS = {1: "2020-03-31", 2: "2022-03-31", 3: "2019-12-31", 4: "2020-06-30", 5: None}  # of the certificate of each serial
NAMES = [f"アアア{kana}決済株式会社" for kana in "カサタナハ"]


def page(office: Office, person: Person, **asked: str | int | None) -> ProviderPage:
    text, status, after, before = (asked.get(name) for name in ("text", "status", "after", "before"))
    limit = asked.get("limit", 100)
    assert isinstance(limit, int)
    found = provider_page(
        office,
        person,
        text=str(text or ""),
        status=None if status is None else str(status),
        after=None if after is None else str(after),
        before=None if before is None else str(before),
        limit=limit,
    )
    assert isinstance(found, ProviderPage), found
    return found


def names(found: ProviderPage) -> list[str]:
    return [row.name for row in found.providers]


def send(office: Office, person: Person, folder: Path, *rows: Mapping[str, object], take_over_on: date | None = None) -> list[str]:
    path = folder / "providers.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(PROVIDER_HEADINGS.values())
        writer.writerows([row.get(key) for key in PROVIDER_HEADINGS] for row in rows)
    result = take_in_providers(office, person, path, take_over_on=take_over_on)
    assert isinstance(result, IntakeResult)
    assert not result.faults, result.faults
    return result.numbers


def certified(serial: int, service: str, valid_to: str | None) -> dict[str, object]:
    if valid_to is None:
        return provider_row(serial, service_name=service)
    certificate = {"certificate": "ISMS", "certificate_number": "JIS-1", "certificate_issuer": "見本認証", "certificate_scope": "決済"}
    return provider_row(serial, service_name=service, valid_from="2019-04-01", valid_to=valid_to, **certificate)


def test_a_list_is_in_the_order_of_names_and_leafs_both_ways(office: Office, people: People) -> None:
    for serial in (3, 1, 5, 2, 4):
        receive_provider(office, people, serial)
    rin = people["rin"]
    first = page(office, rin, limit=2)
    assert (names(first), first.has_before, first.has_after, first.total, first.capped) == (NAMES[:2], False, True, 5, False)
    second = page(office, rin, limit=2, after=first.last)
    assert (names(second), second.has_before, second.has_after) == (NAMES[2:4], True, True)
    third = page(office, rin, limit=2, after=second.last)
    assert (names(third), third.has_before, third.has_after) == (NAMES[4:], True, False)
    assert page(office, rin, limit=2, before=third.first) == second
    assert page(office, rin, limit=2, before=second.first) == first
    past = page(office, rin, after=third.last)
    assert (past.providers, past.first, past.last, past.has_before, past.has_after) == ((), None, None, True, False)


@pytest.mark.parametrize("backend", ["sqlite"])
def test_leafing_through_shows_everybody_once_whatever_the_size_of_a_page(office: Office, people: People) -> None:
    for serial in (4, 2, 1, 3, 5):
        receive_provider(office, people, serial)
    rin = people["rin"]

    @settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(limit=st.integers(1, 7), forwards=st.booleans())
    def leaf(limit: int, forwards: bool) -> None:
        seen: list[str] = []
        found = page(office, rin, limit=limit) if forwards else page(office, rin, limit=limit, before="\U0010ffff")
        while found.providers:
            seen = seen + names(found) if forwards else names(found) + seen
            found = page(office, rin, limit=limit, after=found.last) if forwards else page(office, rin, limit=limit, before=found.first)
        assert seen == NAMES

    leaf()


def test_words_are_found_in_name_kana_number_and_services_however_they_are_typed(office: Office, people: People, tmp_path: Path) -> None:
    rin = people["rin"]
    one, other = send(office, rin, tmp_path, provider_row(1), provider_row(2, service_name="見本 Pay"))
    take_over_provider(office, people, 3)
    for text in ("あああさ", "ｱｱｱｻ", "決済 アアアサ", other.lower(), "見本ＰＡＹ", "㈱アアアサ決済"):
        assert names(page(office, rin, text=text)) == [NAMES[1]], text
    assert names(page(office, rin, text="けっさい")) == NAMES[:3]
    assert names(page(office, rin, text="株式会社")) == NAMES[:3]
    assert page(office, rin, text="アアアカ 見本").total == 0
    assert names(page(office, rin, status="received")) == NAMES[:2]
    assert names(page(office, rin, status="received", text=one)) == [NAMES[0]]


def test_a_line_counts_services_and_what_is_undecided_and_names_the_first_certificate_to_end(
    office: Office, people: People, tmp_path: Path
) -> None:
    rows = [certified(1, SERVICE, "2020-09-30"), certified(1, SECOND_SERVICE, "2020-06-30"), certified(1, "ミナトギフト", None)]
    (number,) = send(office, people["admin"], tmp_path, *rows, take_over_on=date(2020, 1, 20))
    numbers = taken(office, people, number, 1, 2, 3)
    assert decide(office, people["rin"], "approve", numbers[0]) == ["done"]
    assert decide(office, people["rin"], "return", numbers[1], reasons=["phone-wrong"]) == ["done"]
    (row,) = page(office, people["aud"]).providers
    assert row == ProviderRow(number, NAMES[0], "registered", date(2020, 1, 20), 3, 2, date(2020, 6, 30))


def test_only_providers_that_may_submit_are_offered(office: Office, people: People) -> None:
    waiting, refused, registered = (
        receive_provider(office, people, 2),
        receive_provider(office, people, 3),
        take_over_provider(office, people),
    )
    assert decide_providers(office, people["mai"], [refused], Command("reject", ("requirements-not-met",)))[0].refusal is None
    assert provider_names(office, people["rin"]) == ((registered, NAMES[0]), (waiting, NAMES[1]))
    assert provider_names(office, people["cal"]) == provider_names(office, people["rin"])  # who takes in files of orders
    assert provider_names(office, people["admin"]) == ()


def test_providers_are_not_for_everybody(office: Office, people: People) -> None:
    receive_provider(office, people)
    for login in ("sho", "cal", "admin"):
        assert code_of(provider_page(office, people[login])) == "not-permitted"


@pytest.mark.parametrize("limit", [1, 2, 3, 10])
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["name", "expiry"])
@pytest.mark.parametrize("backend", ["sqlite"])
def test_every_order_leafs_to_its_end_and_back(
    office: Office, people: People, tmp_path: Path, sort: Sort, descending: bool, limit: int
) -> None:
    send(office, people["mai"], tmp_path, *(certified(serial, SERVICE, ends) for serial, ends in ENDS.items()))
    by_name = [f"{syllables(serial)}決済株式会社" for serial in sorted(ENDS)]
    by_expiry = [f"{syllables(serial)}決済株式会社" for serial in (3, 1, 4, 2, 5)]
    expected = by_name if sort == "name" else by_expiry
    if descending:
        expected = expected[::-1]
    forth: list[ProviderPage] = []
    after: str | None = None
    while not forth or forth[-1].has_after:
        found = provider_page(office, people["rin"], after=after, limit=limit, sort=sort, descending=descending)
        assert isinstance(found, ProviderPage)
        forth.append(found)
        after = found.last
    assert [name for one in forth for name in names(one)] == expected
    back = forth[-1]
    for wanted in reversed(forth[:-1]):
        assert back.has_before
        found = provider_page(office, people["rin"], before=back.first, limit=limit, sort=sort, descending=descending)
        assert found == wanted
        assert isinstance(found, ProviderPage)
        back = found
    assert not back.has_before


def test_both_databases_sort_by_the_end_of_certificates(office: Office, people: People, tmp_path: Path) -> None:
    send(office, people["mai"], tmp_path, *(certified(serial, SERVICE, ends) for serial, ends in ENDS.items()))
    found = provider_page(office, people["rin"], sort="expiry")
    assert isinstance(found, ProviderPage)
    assert [row.next_expiry for row in found.providers] == [
        *(date.fromisoformat(ends) for ends in sorted(filter(None, ENDS.values()))),
        None,
    ]
