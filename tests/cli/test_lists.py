"""queue with its options, view list and delete, take, note, preview, letters: what the screens' lists do, as plain text."""

from collections.abc import Mapping

import pytest

from models.vocabulary import RefusalCode
from secretariat.casework.desk import decide_application
from secretariat.clock import parse_instant
from secretariat.office import open_office
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.command_line import NOW, Answer, CommandLine
from tests.support.documented import documented, has_shape
from tests.support.samples import application_row, take_in, take_over_provider

IWATE, NARA = "岩手県", "奈良県"


@pytest.fixture
def numbers(cli: CommandLine, people: Mapping[str, Person]) -> list[str]:
    """Four applications: the first is held by ren, the second returned, the last one from elsewhere."""
    office = open_office(cli.url, now=parse_instant(NOW))
    provider = take_over_provider(office, people)
    rows = [application_row(serial) for serial in (1, 2, 3)]
    elsewhere = application_row(4, prefecture=NARA, city="奈良市", postal_code="630-8213", store_name="喫茶さおしか")
    found = take_in(office, people["rin"], [*rows, elsewhere], provider).numbers
    assert decide_application(office, people["ren"], found[0], Command("take")) is None
    assert decide_application(office, people["ren"], found[1], Command("return", ("phone-wrong",))) is None
    office.engine.dispose()
    return found


def listed(answer: Answer) -> list[str]:
    cases = answer.pick("cases")
    assert isinstance(cases, list)
    return [case["number"] for case in cases]


def test_the_queue_is_narrowed_down_any_way_the_screens_know(cli: CommandLine, numbers: list[str]) -> None:
    first, second, third, last = numbers
    for options, expected in {
        (): {first, third, last},
        ("--only", "unheld"): {third, last},
        ("--holder", "ren"): {first},
        ("--prefecture", NARA): {last},
        ("--prefecture", IWATE): set(),
        ("--text", "さおしか"): {last},
        ("--status", "returned"): {second},
        ("--status", "returned", "--status", "in-review"): {first, second},
        ("--moved", "sent-back", "--between", "2020-01-20", "2020-01-20", "--status", "returned"): {second},
        ("--received", "-", "2020-01-19"): set(),
        ("--received", "2020-01-20", "-"): {first, third, last},
        ("--industry", "inns"): set(),
        ("--start", "2020-02-21"): {first, third, last},
        ("--provider", "P-0000009-9"): set(),
    }.items():
        assert set(listed(cli.ask("rin", "queue", *options))) == expected, options
    assert listed(cli.ask("rin", "queue", "--sort", "number", "--descending")) == [last, third, first]
    for wrong in (("--only", "none"), ("--moved", "away"), ("--sort", "colour"), ("--start", "soon"), ("--status", "lost")):
        assert cli.ask("rin", "queue", *wrong).status == 2, wrong


def test_a_list_is_kept_under_a_name_shown_narrowed_further_and_deleted(cli: CommandLine, numbers: list[str]) -> None:
    assert cli.ask("rin", "queue", "--only", "unheld", "--save", "空き", "--shared").status == 0
    assert cli.ask("rin", "queue", "--text", "さおしか", "--save", "奈良").status == 0
    assert listed(cli.ask("ren", "queue", "--view", "空き")) == listed(cli.ask("rin", "queue", "--only", "unheld"))
    assert listed(cli.ask("ren", "queue", "--view", "空き", "--prefecture", NARA)) == [numbers[3]]
    assert cli.ask("ren", "queue", "--view", "奈良").code == RefusalCode.NOT_FOUND
    told = cli.ask("rin", "view", "list")
    assert has_shape(told.document, documented()["view list"].shape)
    assert told.pick("views") == [
        {"name": "奈良", "owner": "rin", "shared": False},
        {"name": "空き", "owner": "rin", "shared": True},
    ]
    assert cli.say("ren", "view", "list").out.split() == ["空き", "rin", "(共有)"]
    assert cli.ask("ren", "view", "delete", "空き").code == RefusalCode.NOT_PERMITTED
    assert cli.ask("mai", "view", "delete", "空き").status == 0
    assert cli.ask("rin", "view", "delete", "空き").code == RefusalCode.NOT_FOUND
    assert cli.ask("rin", "queue", "--save", "x" * 100).code == RefusalCode.INVALID_VALUE


def test_cases_are_taken_by_number_and_notes_are_added_to_applications_and_providers(cli: CommandLine, numbers: list[str]) -> None:
    first, _, third, last = numbers
    taken = cli.ask("rin", "take", first, third, last)
    assert (taken.status, [taken.pick("results", place, "code") for place in range(3)]) == (1, ["held-by-other", None, None])
    assert cli.ask("rin", "note", third, "先方から電話あり").status == 0
    assert "先方から電話あり" in cli.say("rin", "show", third).out
    provider = str(cli.ask("rin", "provider", "list").pick("providers", 0, "number"))
    assert cli.ask("rin", "note", provider, "担当者が交代").status == 0
    assert "担当者が交代" in cli.say("rin", "show", provider).out
    assert cli.ask("rin", "note", third, " ").code == RefusalCode.NOTE_MISSING
    assert cli.ask("rin", "note", "A-0009999-X", "誰").code == RefusalCode.NOT_FOUND


def test_what_a_decision_would_bring_and_the_letters_so_far_are_read_as_text(cli: CommandLine, numbers: list[str]) -> None:
    first, second, third, _ = numbers
    would = cli.ask("rin", "preview", third, "approve")
    assert has_shape(would.document, documented()["preview"].shape)
    assert (would.pick("target"), would.pick("start_on"), would.pick("letter", "title")) == (
        "approved",
        "2020-02-21",
        "加盟店登録決定通知書",
    )
    assert "加盟店登録決定通知書" in cli.say("rin", "preview", third, "approve").out
    assert cli.ask("rin", "preview", third, "return").code == RefusalCode.REASON_MISSING
    assert cli.ask("rin", "preview", third, "look").status == 2
    assert cli.ask("mai", "letters", first).pick("letters") == []
    assert cli.say("mai", "letters", first).out == "通知書はまだありません。\n"
    told = cli.ask("mai", "letters", second)
    assert has_shape(told.document, documented()["letters"].shape)
    assert told.pick("letters", 0, "kind") == "returned"
    said = cli.say("mai", "letters", second).out
    for text in told.texts("letters", 0, "letter", "paragraphs"):
        assert text in said
    assert cli.ask("rin", "show", third).pick("status") == "received"  # nothing was decided
