"""kit hand-over, tracking, status-file, deliver, come-back: what the command line answers."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from secretariat.office import Office
from secretariat.staff import Person
from tests.support.carrier_work import packed, sent_back, status_file, tracking_number
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_a_batch_goes_out_and_what_became_of_it_comes_in(
    office: Office,
    people: Mapping[str, Person],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, batch, (first, second, third) = packed(office, people, ("髙島商店", "喫茶イイ", "喫茶☃の家"))
    cli = CommandLine(office.engine.url.render_as_string(hide_password=False), capsys, monkeypatch)
    cli.now = "2020-02-18T10:00:00+09:00"
    out, report = tmp_path / "yamato.csv", tmp_path / "report.xlsx"
    answer = cli.ask("sho", "kit", "hand-over", batch, "--carrier", "yamato", "--out", out, "--report", report)
    assert has_shape(answer.document, documented()["kit hand-over"].shape)
    assert (answer.status, answer.pick("handed_over"), answer.pick("files")) == (1, 2, [str(out), str(report)])
    assert answer.pick("replaced", 0) == {"number": first, "part": "addressee", "character": "髙", "form": "高"}
    assert answer.pick("staying", 0, "number") == third
    assert answer.pick("codes_missing") == ["請求先顧客コード"]
    assert "請求先顧客コード" in answer.err
    said = cli.say("sho", "kit", "hand-over", batch, "--carrier", "yamato", "--out", out)
    assert "「髙」を「高」" in said.out
    assert "☃" in said.err
    nothing = cli.ask("sho", "kit", "hand-over", batch, "--carrier", "sagawa", "--out", tmp_path / "none.csv")
    assert (nothing.status, nothing.code) == (1, "nothing-to-do")
    assert cli.ask("sho", "kit", "hand-over", batch, "--carrier", "pigeon", "--out", out).status == 2
    assert cli.ask("sho", "kit", "hand-over", batch, "--carrier", "yamato", "--out", tmp_path / "no" / "where.csv").code == "invalid-value"
    back = sent_back(tmp_path / "back.csv", [(first, tracking_number(1)), (third, tracking_number(3))])
    tracked = cli.ask("sho", "kit", "tracking", back, "--carrier", "yamato", "--batch", batch)
    assert has_shape(tracked.document, documented()["kit tracking"].shape)
    assert (tracked.status, tracked.pick("accepted"), tracked.pick("faults", 0, "cell")) == (1, 1, "A3")
    assert "引き渡していません" in cli.say("sho", "kit", "tracking", back, "--carrier", "yamato").out
    arrived = status_file(tmp_path / "status.csv", [(tracking_number(1), "配達完了", "2020-02-18", "")])
    assert cli.ask("sho", "kit", "status-file", arrived, "--carrier", "yamato").pick("accepted") == 1
    assert "取り込み済み" in cli.say("sho", "kit", "status-file", arrived, "--carrier", "yamato").out
    swapped = cli.ask("sho", "kit", "correct-tracking", first, tracking_number(7), "--note", "読み違い")
    assert has_shape(swapped.document, documented()["kit correct-tracking"].shape)
    assert (swapped.pick("before"), swapped.pick("tracking_number")) == (tracking_number(1), tracking_number(7))
    same = cli.ask("sho", "kit", "correct-tracking", first, tracking_number(7), "--note", "読み違い")
    assert (same.status, same.code) == (0, "nothing-to-do")
    assert f"送り状番号の訂正 {tracking_number(1)} → {tracking_number(7)} 「読み違い」" in cli.say("mai", "show", first).out
    came_back = cli.ask("sho", "kit", "come-back", second, "--reason", "address-unknown", "--on", "2020/2/18(火)")
    assert came_back.pick("results", 0, "outcome") == "done"
    assert cli.ask("sho", "kit", "deliver", first, "--on", "2020-02-18").code == "nothing-to-do"
