"""Files of pieces that arrived on the command line: the empty file, what each answer says."""

from pathlib import Path

from python_calamine import CalamineWorkbook

from secretariat.identifiers import case_number
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape
from tests.support.samples import write_workbook
from tests.support.stock_work import RECEIPT_HEADINGS, receipt


def test_the_template_has_the_columns_and_the_command_line_takes_such_a_file(cli: CommandLine, tmp_path: Path) -> None:
    template = tmp_path / "t.xlsx"
    assert cli.ask("sho", "template", "stock", "--out", template).status == 0
    assert cli.ask("rin", "template", "stock", "--out", template).code == "not-permitted"
    assert CalamineWorkbook.from_path(template).get_sheet_by_index(0).to_python()[0] == [*RECEIPT_HEADINGS.values()]
    path = write_workbook(
        [receipt("チラシ", 500, "5%"), receipt("チラシ", 20, "2"), receipt("のぼり", 20)], RECEIPT_HEADINGS, tmp_path / "入庫.csv"
    )
    received = cli.ask("sho", "stock", "receive", "--file", path)
    assert (received.status, received.pick("accepted"), received.pick("again")) == (0, 3, False)
    assert "取り込み済み" in cli.say("sho", "stock", "receive", "--file", path).out
    wrong = cli.say(
        "sho", "--lang", "en", "stock", "receive", "--file", write_workbook([receipt("のぼり", 0)], RECEIPT_HEADINGS, tmp_path / "x.csv")
    )
    assert wrong.status == 1
    assert "nothing was received" in wrong.out
    shown = cli.ask("sho", "stock", "show", case_number("Z", 3))
    assert has_shape(shown.document, documented()["stock show"].shape)
    assert shown.pick("movements", 0, "delivery_note") == "D-1"
    for given in (("のぼり",), ("のぼり", "5", "--file", str(path)), ()):
        assert cli.ask("sho", "stock", "receive", *given).status == 2
