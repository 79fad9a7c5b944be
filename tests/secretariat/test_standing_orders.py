"""Standing orders: saved, journalled, stopped, in trouble or late, one run at a time; how their files are named."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.vocabulary import Role
from secretariat.clock import parse_instant
from secretariat.office import Office
from secretariat.patrol.patrolling import patrol
from secretariat.refusal import Message, Refusal
from secretariat.staff import Person
from secretariat.standing_lock import only_run
from secretariat.standing_orders import ORDERS, Order, case_of, find_order, save_order, standing_orders, switch_order
from secretariat.standing_patterns import PLACES, check_pattern, example, make_folders, path_of, values
from tests.support.at_once import at_once
from tests.support.records import actions, every, faults, rows
from tests.support.rehearsal import OPENED
from tests.support.standing_work import ran

People = Mapping[str, Person]
OUT: Final = "/srv/reports/{name}-{date}.xlsx"
GONE: Final = Message("standing.folder_gone", {"path": "/mnt/post"})


def code_of(answer: object) -> str | None:
    return answer.code.value if isinstance(answer, Refusal) else None


def order(office: Office, people: People, name: str = "日次") -> Order:
    found = find_order(office, people["mai"], name)
    assert isinstance(found, Order), found
    return found


def stuck(office: Office, people: People) -> list[tuple[str, date | None]]:
    found = patrol(office, people["mai"], "standing-order-failed")
    assert not isinstance(found, Refusal)
    return [(one.number, one.since) for each in found for one in each.stuck]


def test_of_two_that_save_a_first_one_at_the_same_moment_one_is_told(office: Office, people: People) -> None:
    answers = at_once(
        *(partial(save_order, office, people[login], "日次", [kind], OUT) for login, kind in (("mai", "status"), ("mio", "inquiries")))
    )
    assert {code_of(answer) for answer in answers} <= {None, "changed-meanwhile"}
    assert None in answers
    assert len(rows(office, every(ORDERS))) == 1
    assert faults(office) == []


def test_an_order_is_saved_changed_stopped_and_resumed_and_each_is_an_entry(office: Office, people: People) -> None:
    assert save_order(office, people["mai"], "日次", ["status"], OUT) is None
    assert save_order(office, people["mai"], "日次", ["status"], OUT) is None
    assert save_order(office, people["mio"], "日次", ["shipments", "--prefecture", "愛媛県"], OUT) is None
    assert switch_order(office, people["mai"], "日次", active=False) is None
    assert code_of(switch_order(office, people["mai"], "日次", active=False)) == "wrong-state"
    assert (order(office, people).arguments, order(office, people).is_active) == (("shipments", "--prefecture", "愛媛県"), False)
    assert save_order(office, people["mai"], "日次", ["status"], OUT) is None
    assert not order(office, people).is_active
    assert switch_order(office, people["mai"], "日次", active=True) is None
    assert code_of(switch_order(office, people["mai"], "日次", active=True)) == "wrong-state"
    assert code_of(switch_order(office, people["mai"], "夜間", active=False)) == "not-found"
    assert [row["version"] for row in rows(office, every(ORDERS))] == [5]
    assert [action for _, action in actions(office, case_of("日次"))] == [
        "save-order",
        "save-order",
        "stop-order",
        "save-order",
        "resume-order",
    ]


def test_managers_save_and_stop_and_whoever_exports_sees_the_orders(office: Office, people: People) -> None:
    assert save_order(office, people["mai"], "日次", ["status"], OUT) is None
    for person in people.values():
        manages, sees = person.role is Role.MANAGER, person.role not in {Role.CALLCENTRE, Role.ADMIN}
        assert (code_of(save_order(office, person, "日次", ["status"], OUT)) is None) == manages
        assert (code_of(switch_order(office, person, "夜間", active=True)) == "not-found") == manages
        assert (code_of(standing_orders(office, person)) is None) == sees
        assert (code_of(find_order(office, person, "日次")) is None) == sees


@pytest.mark.parametrize("name", ["", " 日次", "-x", "a/b", "a\\b", "con", "x" * 41, "a:b", "日次.", "x\u202ey", "a\tb"])
def test_names_that_are_no_file_names_are_refused(office: Office, people: People, name: str) -> None:
    assert code_of(save_order(office, people["mai"], name, ["status"], OUT)) == "invalid-value"


def test_the_office_is_whole_after_runs_and_the_last_ones_are_told_newest_first(office: Office, people: People) -> None:
    assert save_order(office, people["mai"], "日次", ["status"], OUT) is None
    for day in range(12, -1, -1):
        ran(office, "日次", OPENED - timedelta(days=day), rows=day)
    ran(office, "日次", OPENED, refusal=GONE)
    runs = order(office, people).runs
    assert [(run.done, run.rows, run.files) for run in runs[:2]] == [(False, None, ()), (True, 0, ("日次.xlsx",))]
    assert (len(runs), runs[0].code, runs[1].staff) == (10, "not-found", "mai")
    assert runs[0].told_in("en") == "The folder /mnt/post is not there. A drive may not be connected."
    assert runs[0].told_in("ja") != runs[0].told_in("en")
    assert [action for _, action in actions(office, case_of("日次"))[-2:]] == ["run-order", "run-order"]
    assert faults(office) == []


def test_an_order_that_failed_or_stays_away_is_named_by_the_patrol_until_it_runs_or_is_stopped(office: Office, people: People) -> None:
    for name in ("失敗", "毎日", "毎週", "新しい"):
        assert save_order(office, people["mai"], name, ["status"], OUT) is None
    ran(office, "失敗", OPENED - timedelta(days=9))
    ran(office, "失敗", OPENED - timedelta(days=8), refusal=GONE)
    ran(office, "失敗", OPENED - timedelta(days=7), refusal=GONE)
    for day in (5, 4, 3, 2):
        ran(office, "毎日", OPENED - timedelta(days=day))
    for day in (30, 23, 16, 9):
        ran(office, "毎週", OPENED - timedelta(days=day))
    for minutes in (3, 2, 1):
        ran(office, "新しい", OPENED - timedelta(days=12, minutes=minutes))
    assert [found.trouble(OPENED) for found in (order(office, people, name) for name in ("失敗", "毎日", "毎週", "新しい"))] == [
        "failed",
        "late",
        None,
        None,
    ]
    assert stuck(office, people) == [("失敗", date(2020, 1, 12)), ("毎日", date(2020, 1, 18))]
    assert switch_order(office, people["mai"], "毎日", active=False) is None
    ran(office, "失敗", OPENED)
    assert stuck(office, people) == []


def test_one_run_of_an_order_at_a_time_and_of_others_beside_it(office: Office) -> None:
    first, other = case_of("日次"), case_of("週次")
    with only_run(office.engine, first) as mine, only_run(office.engine, first) as second, only_run(office.engine, other) as beside:
        assert (mine, second, beside) == (True, False, True)
    with only_run(office.engine, first) as again:
        assert again


@pytest.mark.parametrize(
    "pattern",
    [
        "status.xlsx",
        "~/status.xlsx",
        "./status.xlsx",
        "/srv/{day}.xlsx",
        "/srv/{}.xlsx",
        "/srv/{date.xlsx",
        "/srv/date}.xlsx",
        "/srv/{{date}}.xlsx",
        "/srv/a:b.xlsx",
        "/srv/a?.xlsx",
        "/srv/../status.xlsx",
        "/srv/nul.xlsx",
        "/srv/trailing /x.xlsx",
        "/srv/a\\b.xlsx",
        "/srv/a\nb.xlsx",
        "/srv/\u202e.xlsx",
        "/",
        "",
    ],
)
def test_patterns_that_would_not_do_everywhere_are_refused(pattern: str) -> None:
    assert code_of(check_pattern(pattern)) == "invalid-value"


@given(st.lists(st.sampled_from([*(f"{{{place}}}" for place in PLACES), "状況", "-", "a", "."]), min_size=1, max_size=8))
def test_what_is_accepted_gives_a_path_without_braces(parts: list[str]) -> None:
    pattern = f"/srv/x{''.join(parts)}"
    if check_pattern(pattern) is None:
        made = path_of(pattern, values("日次", OPENED, date(2020, 2, 21)))
        assert isinstance(made, Path)
        assert (made.parent, "{" in made.name) == (Path("/srv"), False)
        assert example(pattern).parent == Path("/srv")


def test_places_are_filled_in_by_the_time_in_japan() -> None:
    late = parse_instant("2019-12-31T15:05:00+00:00")
    made = path_of("/srv/{month}/{name}-{date}-{time}-{start}.xlsx", values("日次", late, date(2020, 1, 11)))
    assert made == Path("/srv/2020-01/日次-2020-01-01-0005-2020-01-11.xlsx")
    assert code_of(path_of("/srv/{start}.xlsx", values("日次", late, None))) == "too-late"
    assert path_of("/srv/{date}.xlsx", values("日次", late, None)) == Path("/srv/2020-01-01.xlsx")


def test_only_folders_with_a_place_in_their_names_are_made(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    pattern = f"{tmp_path}/there/{{month}}/in/{{date}}.xlsx"
    assert make_folders(pattern, tmp_path / "there" / "2020-01" / "in" / "2020-01-20.xlsx") is None
    assert (tmp_path / "there" / "2020-01" / "in").is_dir()
    gone = make_folders(f"{tmp_path}/gone/{{month}}/x.xlsx", tmp_path / "gone" / "2020-01" / "x.xlsx")
    assert code_of(gone) == "not-found"
    assert not (tmp_path / "gone").exists()
    (tmp_path / "there" / "2020-02").write_bytes(b"")
    assert code_of(make_folders(pattern, tmp_path / "there" / "2020-02" / "in" / "x.xlsx")) == "invalid-value"
