"""The file that asks a provider for its word on the command line: written first, then marked; sent again, that is told."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest

from models.vocabulary import RefusalCode
from secretariat.inquiries import sending
from secretariat.inquiries.follow_ups import close_inquiry
from secretariat.inquiries.requests import ChangeRequest
from secretariat.office import Office, open_office
from secretariat.refusal import OfficeUnavailable, Refusal, refuse
from secretariat.staff import Person
from tests.support.amendment_work import LATER, registered
from tests.support.change_request_work import done, waiting_request
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import OPENED, PEOPLE
from tests.support.samples import application_row


@pytest.fixture
def asked(cli: CommandLine) -> Iterator[tuple[Office, str, list[str]]]:
    """An office in which two changes wait for a provider; its number, and those of the inquiries."""
    opened = open_office(cli.url, now=OPENED)
    office, provider, applications = registered(opened, PEOPLE, [application_row(1), application_row(2)])
    cli.now = LATER
    yield office, provider, [waiting_request(office, PEOPLE["cal"], application) for application in applications]
    opened.engine.dispose()


def inquiries_in(path: Path) -> list[object]:
    workbook = openpyxl.load_workbook(path)
    cells = [row[0].value for row in workbook["変更のお申出"].iter_rows(min_row=2)]
    workbook.close()
    return list(dict.fromkeys(cells))


def test_the_file_marks_what_is_in_it_and_a_reminder_is_told(
    cli: CommandLine, asked: tuple[Office, str, list[str]], tmp_path: Path
) -> None:
    _, provider, numbers = asked
    listed = cli.ask("rin", "inquiry", "requests", "--unsent")
    assert [listed.pick("requests", place, "sent_times") for place in (0, 1)] == [0, 0]
    assert "確認依頼：未送付" in cli.say("rin", "--lang", "ja", "inquiry", "requests").out
    out = tmp_path / "requests.xlsx"
    written = cli.ask("rin", "inquiry", "requests", "--provider", provider, "--unsent", "--out", out)
    assert written.status == 0
    assert has_shape(written.document, documented()["inquiry requests"].shape)
    assert written.pick("requests", 1, "sent_at") == "2020-03-02T10:00:00+09:00"
    assert [written.pick("results", place, "outcome") for place in (0, 1)] == ["done", "done"]
    assert inquiries_in(out) == numbers

    nothing = cli.say("rin", "--lang", "ja", "inquiry", "requests", "--provider", provider, "--unsent", "--out", tmp_path / "none.xlsx")
    assert (nothing.status, (tmp_path / "none.xlsx").exists()) == (0, False)
    assert "--unsent" in nothing.err
    cli.now = "2020-03-05T09:30"
    again = cli.say("mai", "--lang", "ja", "inquiry", "requests", "--provider", provider, "--out", out)
    assert "2件を送付済みとして記録しました(うち再送2件)。" in again.out
    english = cli.say("mai", "--lang", "en", "inquiry", "requests").out
    assert english.count("request to the provider: sent 2020/3/5 (Thu) 09:30 (2×)") == 2
    for language, said in (("ja", "確認依頼の送付"), ("en", "request sent to the provider")):
        assert cli.say("mai", "--lang", language, "inquiry", "show", numbers[0]).out.count(said) == 2
    shown = cli.ask("mai", "inquiry", "show", numbers[0])
    assert has_shape(shown.document, documented()["inquiry show"].shape)
    assert (shown.pick("sent_at"), shown.pick("sent_times")) == ("2020-03-05T09:30:00+09:00", 2)


def test_what_was_closed_while_the_file_was_written_is_told_and_the_rest_is_marked(
    cli: CommandLine, asked: tuple[Office, str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, provider, (first, second) = asked
    marks = sending.mark_sent

    def meanwhile(at_hand: Office, person: Person, requests: Sequence[ChangeRequest]) -> sending.Sending | Refusal:
        done(close_inquiry(office, PEOPLE["cal"], first, note="取り下げのお電話があった"))
        return marks(at_hand, person, requests)

    monkeypatch.setattr(sending, "mark_sent", meanwhile)
    said = cli.say("rin", "--lang", "ja", "inquiry", "requests", "--provider", provider, "--out", tmp_path / "requests.xlsx")
    assert said.status == 1
    assert f"! 送付済みとして記録していないもの：{first}" in said.out
    assert "1件を送付済みとして記録しました(うち再送0件)。" in said.out
    assert cli.ask("rin", "inquiry", "requests").pick("requests", 0, "inquiry") == second


def test_a_file_that_could_not_be_written_marks_nothing_and_a_stop_behind_it_sends_it_again(
    cli: CommandLine, asked: tuple[Office, str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, provider, numbers = asked
    assert cli.ask("rin", "inquiry", "requests", "--provider", provider, "--out", tmp_path / "nowhere" / "requests.xlsx").status == 1

    def lost(*_given: object) -> object:
        raise OfficeUnavailable(refuse(RefusalCode.BUSY, "database.busy"))

    out = tmp_path / "requests.xlsx"
    with monkeypatch.context() as patch:
        patch.setattr(sending, "mark_sent", lost)
        assert cli.ask("rin", "inquiry", "requests", "--provider", provider, "--out", out).status == 3
    assert inquiries_in(out) == numbers
    left = cli.ask("rin", "inquiry", "requests", "--unsent")
    assert [left.pick("requests", place, "inquiry") for place in (0, 1)] == numbers
