"""Planning and releasing from the command line: documents as documented, and what stays said in words."""

from datetime import date

from secretariat.casework.desk import decide_application
from secretariat.clock import parse_instant
from secretariat.office import open_office
from secretariat.refusal import Refusal
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from tests.support.command_line import Answer, CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import PEOPLE, at
from tests.support.samples import application_row, take_in, take_over_provider


def test_what_stays_is_listed_with_why_and_nothing_is_done_where_it_is_only_asked(cli: CommandLine) -> None:
    office = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    (number,) = take_in(office, PEOPLE["mai"], [application_row()], take_over_provider(office, PEOPLE)).numbers
    assert decide_application(office, PEOPLE["rin"], number, Command("approve")) is None
    assert not isinstance(close_cutoff(at(office, "2020-01-28T10:00"), PEOPLE["mai"], date(2020, 2, 21)), Refusal)
    office.engine.dispose()
    cli.now = "2020-02-05T18:00:00+09:00"

    def ask(words: str, *arguments: object) -> Answer:
        answer = cli.ask("sho", *words.split(), *arguments)
        assert answer.status == 0, answer
        assert has_shape(answer.document, documented()[words].shape), answer
        return answer

    assert ask("kit plan", "--dry-run").pick("planned") == []
    early = ask("kit release")
    assert (early.pick("released"), early.pick("stays")) == (0, [{"cause": "notice", "count": 2}])
    trial = cli.say("sho", "kit", "release", "--dry-run").out
    assert "2件は発送指示できません：登録決定通知が未発送" in trial
    assert "発送指示しました" not in trial
    assert "0件" in cli.say("sho", "kit", "plan").out
    assert ask("kit release", "--due", "2020-02-19").pick("staying") == []
