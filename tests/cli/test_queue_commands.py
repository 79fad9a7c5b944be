"""The queue on the command line: why a case is first, handing back, skills and leave, the team, decisions in bulk."""

from collections.abc import Mapping

import pytest

from secretariat.office import Office, open_office
from secretariat.saved_views import save_view
from secretariat.screening.queue_view import QueueView
from secretariat.staff import Person
from tests.support.command_line import CommandLine
from tests.support.rehearsal import OPENED
from tests.support.samples import application_row, take_in, take_over_provider

People = Mapping[str, Person]


@pytest.fixture
def office(cli: CommandLine) -> Office:
    return open_office(cli.url, now=OPENED)


def test_a_day_with_skills_leave_and_bulk(cli: CommandLine, office: Office, people: People) -> None:
    provider = take_over_provider(office, people)
    rows = [application_row(1), application_row(2, industry_class="旅館業"), application_row(3, excluded_goods="G02"), application_row(4)]
    plain, inn, goods, last = take_in(office, people["mai"], rows, provider).numbers
    assert save_view(office, people["mai"], "queue", "見本", QueueView(provider=provider).packed(), shared=True) is None
    office.engine.dispose()
    first = cli.ask("rin", "queue").pick("cases", 0)
    assert isinstance(first, dict)
    assert (first["number"], first["urgent_on"], first["urgent_because"]) == (plain, "2020-02-18", "closing")
    assert "2020/2/18(火)  締切処理" in cli.say("rin", "--lang", "ja", "queue").out
    assert cli.ask("mai", "staff", "skill", "ren", "add", "inns").status == 0
    assert cli.ask("mai", "staff", "skill", "ren", "drop", "inns").status == 2
    assert cli.ask("mai", "staff", "skill", "ren", "add", "cooking").code == "invalid-value"
    assert cli.ask("ren", "next").pick("case", "number") == inn
    assert cli.ask("ren", "hand-back", inn).code == "reason-missing"
    assert cli.ask("ren", "hand-back", inn, "--reason", "other").code == "note-missing"
    assert cli.ask("ren", "hand-back", inn, "--reason", "interest").status == 0
    assert cli.ask("rin", "next").pick("case", "number") == plain
    assert cli.ask("admin", "staff", "away", "rin", "--until", "2020-01-24").pick("results", 0, "freed") == 1
    assert cli.ask("rin", "next").code == "wrong-state"
    members = cli.ask("mai", "team").pick("members")
    assert isinstance(members, list)
    (rin,) = [member for member in members if member["login"] == "rin"]
    assert (rin["held"], rin["from_on"], rin["until_on"], rin["away"]) == (0, "2020-01-20", "2020-01-24", True)
    assert "休み 2020/1/20" in cli.say("mai", "--lang", "ja", "team").out
    assert cli.ask("admin", "staff", "back", "rin").status == 0
    # in bulk: from a saved view, looked at first, then done
    dry = cli.ask("rin", "bulk", "approve", "--view", "見本", "--dry-run")
    assert dry.status == 0
    assert [dry.pick("results", place, "outcome") for place in range(4)] == ["would-do", "would-do", "skipped", "would-do"]
    assert cli.ask("rin", "bulk", "approve", "--view", "ない", "--dry-run").code == "not-found"
    assert cli.ask("rin", "bulk", "approve", "--status", "open").status == 2
    done = cli.ask("rin", "bulk", "approve", "--view", "見本", "--limit", "3")
    assert (done.status, done.pick("done"), done.pick("skipped"), done.pick("more")) == (0, 2, 1, 1)
    assert done.pick("results", 2, "code") == "not-eligible"
    returned = cli.say("rin", "--lang", "en", "bulk", "return", "--reason", "phone-wrong", "--text", last)
    assert (returned.status, "1 done" in returned.out) == (0, True)
    assert cli.ask("rin", "bulk", "approve").status == 1, "nothing but what has to be judged is left"
    assert cli.ask("rin", "queue").pick("cases", 0, "number") == goods
