"""kit returns, inspect, address, resend: what the command line answers."""

from collections.abc import Mapping
from pathlib import Path

import openpyxl
import pytest

from secretariat.office import Office
from secretariat.staff import Person
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.rehearsal import at
from tests.support.return_work import BACK_ON, come_back, kits_of, on_their_way


@pytest.mark.parametrize("backend", ["sqlite"], indirect=True)
def test_what_came_back_is_listed_inspected_corrected_and_sent_again(
    office: Office,
    people: Mapping[str, Person],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on_their_way(office, people, tmp_path, 1)
    now = at(office, BACK_ON)
    ((kit_a, kit_b),) = kits_of(now)
    for number in (kit_a, kit_b):
        come_back(now, people["sho"], number)
    cli = CommandLine(office.engine.url.render_as_string(hide_password=False), capsys, monkeypatch)
    cli.now = "2020-02-28T10:00:00+09:00"
    listed = cli.ask("aud", "kit", "returns", "--near")
    assert has_shape({**fill(listed.document), "providers": [PROVIDER]}, documented()["kit returns"].shape)
    assert (listed.pick("parcels", 1, "number"), listed.pick("parcels", 1, "deadline")) == (kit_b, "near")
    assert "保管期限 2020/3/4(水)(間近)" in cli.say("sho", "kit", "returns").out
    counted = cli.ask("sho", "kit", "returns", "--by-provider", "--out", tmp_path / "asked")
    assert counted.pick("providers", 0, "reasons") == [{"reason": "address-unknown", "count": 2}]
    assert has_shape({**fill(counted.document), "parcels": listed.pick("parcels")}, documented()["kit returns"].shape)
    (file,) = counted.texts("files")
    assert openpyxl.load_workbook(file).worksheets[0].max_row == 3
    assert "返送2件" in cli.say("sho", "kit", "returns", "--out", tmp_path / "all.xlsx").out
    assert openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[0].max_row == 3
    details = cli.ask("sho", "show", kit_a)
    assert (details.pick("details", "kept_until"), details.pick("details", "instead")) == ("2020-03-04", None)
    assert cli.ask("sho", "kit", "inspect", kit_a).status == 2
    inspected = cli.ask("sho", "kit", "inspect", kit_a, "--restock", "--note", "箱に傷なし")
    assert has_shape({**fill(inspected.document), "destroyed": inspected.pick("restocked")}, documented()["kit inspect"].shape)
    assert "廃棄しました: 決済手段表記ポスター 標準 5" in cli.say("sho", "kit", "inspect", kit_b, "--destroy").out
    assert cli.ask("sho", "show", kit_b).pick("details", "next") == "settle"
    assert cli.ask("sho", "kit", "close", kit_b).pick("results", 0, "code") == "note-missing"
    assert cli.ask("sho", "kit", "close", kit_b, "--note", "受取拒否").pick("results", 0, "outcome") == "done"
    assert "受取拒否" in cli.say("sho", "show", kit_b).out
    assert cli.ask("sho", "show", kit_b).pick("details", "closed") is True
    assert cli.ask("sho", "kit", "resend", kit_b).code == "note-missing"
    corrected = cli.ask("cal", "kit", "address", kit_b, "--addressee", "見本商店 別館", "--through", "provider")
    assert has_shape(corrected.document, documented()["kit address"].shape)
    assert (corrected.pick("addressee"), corrected.pick("entered", "status")) == ("見本商店 別館", "accepted")
    assert "キット送付先宛名" in cli.say("sho", "kit", "address", kit_b).out
    assert cli.ask("cal", "kit", "address", "P-1", "--phone", "0898-22-0009").code == "invalid-value"
    resent = cli.ask("sho", "kit", "resend", kit_b, "--note", "店舗からの依頼")
    assert has_shape(resent.document, documented()["kit resend"].shape)
    assert cli.ask("sho", "show", kit_b).pick("details", "instead") == resent.pick("number")
    assert f"{kit_a}に代えて" in cli.say("sho", "kit", "resend", kit_a).out
    assert cli.ask("sho", "kit", "returns", "--by-provider", "--out", tmp_path / "asked").code == "nothing-to-do"


PROVIDER = dict.fromkeys(("number", "name", "parcels", "to_inspect", "near", "passed", "unsent")) | {"reasons": []}


def fill(document: object) -> dict[str, object]:
    assert isinstance(document, dict)
    return document
