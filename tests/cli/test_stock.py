"""stock and export picking, labels, slips: what the warehouse is told and given."""

from pathlib import Path

from pypdf import PdfReader

from secretariat.identifiers import case_number
from tests.cli.test_posters import registered
from tests.support.command_line import CommandLine
from tests.support.documented import documented, has_shape

FLYER = ("stock", "receive", "チラシ")


def test_the_stock_is_received_counted_lost_listed_and_looked_at(cli: CommandLine) -> None:
    number = cli.ask("sho", *FLYER, 500, "--rate", 5, "--note", "初回納品").pick("number")
    assert number == case_number("Z", 1)
    assert cli.ask("sho", *FLYER, 500, "--rate", 4).code == "invalid-value"
    assert cli.ask("sho", "stock", "count", number, 490).code == "note-missing"
    assert cli.ask("sho", "stock", "count", number, 490, "--note", "破れ").status == 0
    assert cli.ask("sho", "stock", "loss", number, 1).code == "note-missing"
    assert cli.ask("sho", "stock", "loss", number, 490, "--note", "浸水").code == "not-permitted"
    assert cli.ask("mai", "stock", "loss", number, 90, "--note", "浸水").pick("results", 0, "outcome") == "done"
    assert cli.ask("sho", "stock", "show", "Z-0000009-X").code == "not-found"
    shown = cli.ask("sho", "stock", "show", number)
    assert (shown.pick("on_hand"), shown.pick("free"), shown.pick("is_low")) == (400, 400, True)
    assert [shown.pick("movements", place, "quantity") for place in range(3)] == [-90, -10, 500]
    assert has_shape(shown.document, documented()["stock show"].shape)
    assert cli.ask("sho", "show", number).document == shown.document
    assert has_shape(cli.ask("mai", "stock", "list").document, documented()["stock list"].shape)
    assert "初回納品" in cli.say("sho", "stock", "show", number).out
    low = cli.ask("sho", "stock", "list", "--low").pick("items")
    assert isinstance(low, list)
    assert len(low) == 26  # seven items in two designs, six of them at two rates
    lines = cli.say("mai", "stock", "list").out.splitlines()
    assert "! Z-0000001-" in next(line for line in lines if "400" in line)
    assert cli.ask("sho", "stock", "receive", "チラシ", "x").status == 2
    assert cli.ask("sho", *FLYER, 5, "--rate", 5, "--edition", "2020-13-01").status == 2


def test_parcels_have_a_picking_list_slips_and_labels_and_the_forecast_knows_them(cli: CommandLine, tmp_path: Path) -> None:
    nothing = cli.ask("sho", "export", "picking", "--out", tmp_path / "none.pdf")
    assert (nothing.status, nothing.code) == (0, "nothing-to-do")
    registered(cli, tmp_path, ["みほん商店", "髙﨑𠮷商店", "見本\u0f40商店"])
    for name, rows, left_out in (("picking", 6, 0), ("slips", 4, 2), ("labels", 4, 2)):
        out = tmp_path / f"{name}.pdf"
        answer = cli.ask("sho", "export", name, "--out", out)
        assert (answer.status, answer.pick("rows")) == (1 if left_out else 0, rows), answer
        assert has_shape(answer.document, documented()[f"export {name}"].shape)
        assert len(PdfReader(out).pages) == (4 if name == "slips" else 1)
        assert left_out == 0 or len(answer.texts("left_out")) == left_out
    one = cli.ask("mai", "export", "labels", "--out", tmp_path / "one.pdf", "--number", case_number("K", 1).lower(), "--first", 12)
    assert (one.status, one.pick("rows")) == (0, 1)
    assert cli.ask("mai", "export", "labels", "--out", tmp_path / "one.pdf", "--number", "K-0000009-X").code == "not-found"
    assert cli.ask("mai", "export", "slips", "--out", tmp_path / "one.pdf", "--batch", "W-0000009-X").code == "not-found"
    assert cli.ask("mai", "export", "labels", "--out", tmp_path / "one.pdf", "--first", 13).code == "invalid-value"
    assert cli.ask("mai", "export", "slips", "--out", tmp_path / "one.pdf", "--batch", "W", "--number", "K").status == 2
    assert cli.ask("rin", "export", "labels", "--out", tmp_path / "one.pdf").code == "not-permitted"
    forecast = cli.ask("sho", "stock", "forecast")
    assert forecast.texts("starts")[0] == "2020-02-01"
    assert has_shape(forecast.document, documented()["stock forecast"].shape)
    items = forecast.pick("items")
    assert isinstance(items, list)
    (flyers,) = (one for one in items if (one["item"], one["design"], one["return_rate"]) == ("チラシ", "standard", 5))
    assert (sum(flyers["needed"]), flyers["runs_out_on"]) == (90, "2020-02-21")
    assert "90" in cli.say("sho", "stock", "forecast").out
