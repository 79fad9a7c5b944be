"""Second looks in an office: drawn with the approval, taken by another person, never in the way of a start, shown without names."""

import dataclasses
import json
from collections.abc import Mapping
from datetime import date
from typing import Final

import pytest

from secretariat.home import Overview, overview
from secretariat.looks.drawing import is_in_share
from secretariat.looks.listing import LookPage, LookView, looks, next_look
from secretariat.looks.records import seed
from secretariat.looks.summary import LookSummary, look_summary
from secretariat.office import Office
from secretariat.programme_file.sampling import Sampling
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support import records
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close, code_of, decide, taken

People = Mapping[str, Person]
START: Final = date(2020, 2, 21)
FIGURES: Final = ("looked-figures",)


def sampling(office: Office, first: int, share: int) -> Office:
    """The office under other rules of drawing."""
    return dataclasses.replace(
        office, programme=office.programme.model_copy(update={"sampling": Sampling(first=first, share_percent=share)})
    )


def kept(office: Office) -> list[tuple[object, ...]]:
    return [
        (row["origin"], row["status"], row["approved_by"], row["looked_by"], row["resolved_at"] is not None)
        for row in records.rows(office, records.every(records.LOOKS).order_by(records.LOOKS.c.id))
    ]


def listed(office: Office, person: Person, view: LookView = "waiting") -> list[str]:
    page = looks(office, person, view)
    assert isinstance(page, LookPage), page
    assert page.total == len(page.lines)
    return [line.number for line in page.lines]


def needs(office: Office, person: Person) -> dict[str, int]:
    seen = overview(office, person)
    assert isinstance(seen, Overview), seen
    return {need.name: need.count for need in seen.needs}


def summary(office: Office, person: Person, first: date | None = None, last: date | None = None) -> LookSummary:
    found = look_summary(office, person, first, last)
    assert isinstance(found, LookSummary), found
    return found


def test_everybodys_first_approvals_are_drawn_and_of_the_later_ones_those_that_anybody_can_draw_again(
    office: Office, people: People
) -> None:
    office = sampling(office, 2, 40)
    provider = take_over_provider(office, people)
    numbers = taken(office, people, provider, *range(1, 13))
    decide(office, people["rin"], "approve", *numbers[:8])
    decide(office, people["ren"], "approve", *numbers[8:])
    with office.reading() as session:
        chance = seed(session)
    ids = {row["id"]: number for number, row in records.applications(office).items()}
    drawn = {ids[row["application_id"]]: row["origin"] for row in records.rows(office, records.every(records.LOOKS))}
    expected = dict.fromkeys((*numbers[:2], *numbers[8:10]), "first")
    expected |= {number: "share" for number in (*numbers[2:8], *numbers[10:]) if is_in_share(chance, number, 2, 40)}
    assert drawn == expected
    for number in numbers:
        (entry,) = [row for row in records.rows(office, records.every(records.ENTRIES)) if (row["case_id"], row["version"]) == (number, 2)]
        assert json.loads(entry["payload"]).get("look") == expected.get(number)


def test_what_two_people_signed_is_not_drawn(office: Office, people: People) -> None:
    office = sampling(office, 5, 100)
    (number,) = taken(office, people, take_over_provider(office, people), 1, exclusion="E10")
    assert decide(office, people["rin"], "approve", number) == ["done"]
    assert decide(office, people["ren"], "confirm", number) == ["done"]
    assert records.application(office, number)["status"] == "approved"
    assert kept(office) == []


def test_another_person_looks_once_and_the_start_does_not_wait_for_it(office: Office, people: People) -> None:
    first, second = approved(office, people, take_over_provider(office, people), 1, 2)
    assert kept(office) == [("first", "waiting", "rin", None, False)] * 2
    assert decide(office, people["rin"], "agree", first) == ["same-person"]
    assert listed(office, people["rin"]) == []
    assert (needs(office, people["rin"])["looks"], needs(office, people["ren"])["looks"]) == (0, 2)
    found = next_look(office, people["ren"])
    assert found is not None
    assert not isinstance(found, Refusal)
    assert (found.number, found.start_on, found.can_be_undone) == (first, START, True)
    later = at(office, "2020-02-18T10:00")
    assert close(later, people, START).registered == 2
    assert decide(later, people["ren"], "agree", first) == ["done"]
    assert decide(later, people["ren"], "agree", first) == ["nothing-to-do"]
    assert records.application(office, first)["status"] == "registered"
    assert listed(later, people["ren"]) == [second]
    assert kept(office)[0] == ("first", "agreed", "rin", "ren", False)
    assert records.actions(office, first)[-1] == ("ren", "agree")
    assert records.faults(office) == []


def test_not_agreeing_needs_a_reason_and_a_note_and_is_a_managers_until_it_is_dealt_with(office: Office, people: People) -> None:
    first, second = approved(office, people, take_over_provider(office, people), 1, 2)
    ren, mai = people["ren"], people["mai"]
    assert decide(office, ren, "disagree", first, note="資本金") == ["reason-missing"]
    assert decide(office, ren, "disagree", first, reasons=("size",), note="資本金") == ["invalid-value"]
    assert decide(office, ren, "disagree", first, reasons=FIGURES) == ["note-missing"]
    assert decide(office, ren, "disagree", first, reasons=FIGURES, note="資本金", rule="weather") == ["invalid-value"]
    assert decide(office, mai, "let-stand", first, note="影響なし") == ["nothing-to-do"]
    assert decide(office, ren, "disagree", first, second, reasons=FIGURES, note="資本金の確認もれ", rule="size") == ["done", "done"]
    assert listed(office, mai, "disagreed") == [first, second]
    assert needs(office, mai)["looks-disagreed"] == 2
    page = looks(office, mai, "disagreed")
    assert isinstance(page, LookPage)
    assert (page.lines[0].reasons, page.lines[0].rule, page.lines[0].note) == (FIGURES, "size", "資本金の確認もれ")
    assert decide(office, ren, "let-stand", second, note="影響なし") == ["not-permitted"]
    assert decide(office, mai, "let-stand", second) == ["note-missing"]
    assert decide(office, mai, "let-stand", second, note="対象の範囲内") == ["done"]
    assert decide(office, mai, "reopen", first, reasons=("mistake",)) == ["done"]
    assert listed(office, mai, "disagreed") == [first]  # nobody has confirmed that yet
    assert decide(office, people["mio"], "confirm", first) == ["done"]
    assert listed(office, mai, "disagreed") == []
    assert needs(office, mai)["looks-disagreed"] == 0
    assert [line[-1] for line in kept(office)] == [True, True]


@pytest.mark.parametrize("command", ["withdraw", "reopen"])
def test_an_approval_that_is_taken_back_is_not_looked_at_and_the_next_one_is_drawn_anew(
    office: Office, people: People, command: str
) -> None:
    (number,) = approved(office, people, take_over_provider(office, people), 1)
    if command == "withdraw":
        assert decide(office, people["rin"], "withdraw", number) == ["done"]
        assert [line[1] for line in kept(office)] == ["dropped"]
        return
    assert decide(office, people["rin"], "reopen", number, reasons=("mistake",)) == ["done"]
    assert decide(office, people["ren"], "agree", number) == ["wrong-state"]
    assert decide(office, people["ren"], "decline", number) == ["done"]
    assert [line[1] for line in kept(office)] == ["waiting"]
    assert decide(office, people["rin"], "reopen", number, reasons=("mistake",)) == ["done"]
    assert decide(office, people["ren"], "confirm", number) == ["done"]
    assert decide(office, people["ren"], "approve", number) == ["done"]
    assert [line[:3] for line in kept(office)] == [("first", "dropped", "rin"), ("first", "waiting", "ren")]


def test_the_summary_counts_reasons_and_checks_and_is_the_same_whoever_it_was(office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    numbers = taken(office, people, provider, 1, 2, 3, 4)
    decide(office, people["rin"], "approve", *numbers[:2])
    decide(office, people["ren"], "approve", *numbers[2:])
    assert (
        decide(office, people["mai"], "disagree", *numbers[:2], reasons=(*FIGURES, "looked-rate"), note="誤り", rule="size") == ["done"] * 2
    )
    assert decide(office, people["mai"], "agree", numbers[2]) == ["done"]
    found = summary(office, people["aud"])
    assert (found.waiting, found.agreed, found.disagreed, found.unresolved, found.dropped) == (1, 1, 2, 2, 0)
    assert [(line.origin, line.agreed, line.disagreed) for line in found.by_origin] == [("first", 1, 2), ("share", 0, 0)]
    assert found.by_reason == (("looked-figures", 2), ("looked-rate", 2))
    assert found.by_rule == (("size", 2),)
    told = json.dumps(dataclasses.asdict(found)) + repr(looks(office, people["mio"])) + repr(looks(office, people["mio"], "disagreed"))
    assert not [login for login in people if f'"{login}"' in told or f"'{login}'" in told]  # no table of people can be made of it
    assert summary(office, people["mai"], date(2020, 1, 20), date(2020, 1, 20)) == found
    assert summary(office, people["mai"], date(2020, 1, 21)).by_reason == ()
    assert code_of(look_summary(office, people["rin"])) == code_of(looks(office, people["aud"])) == "not-permitted"


def test_the_list_is_narrowed_by_words_and_read_page_by_page(office: Office, people: People) -> None:
    numbers = approved(office, people, take_over_provider(office, people), *range(1, 6))
    ren = people["ren"]
    page = looks(office, ren, limit=2)
    assert isinstance(page, LookPage)
    assert ([line.number for line in page.lines], page.has_before, page.has_after, page.total) == (numbers[:2], False, True, 5)
    page = looks(office, ren, after=page.lines[-1].id, limit=2)
    assert isinstance(page, LookPage)
    assert ([line.number for line in page.lines], page.has_before, page.has_after) == (numbers[2:4], True, True)
    page = looks(office, ren, before=page.lines[0].id, limit=2)
    assert isinstance(page, LookPage)
    assert ([line.number for line in page.lines], page.has_before, page.has_after) == (numbers[:2], False, True)
    for text in (numbers[3], "喫茶アアアナ"):
        found = looks(office, ren, text=text)
        assert isinstance(found, LookPage)
        assert [line.number for line in found.lines] == [numbers[3]]
