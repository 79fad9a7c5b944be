"""provider logo, export digital, kit send-digital: what stores online get goes out once, through their provider, with its list."""

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from exports.kits import digital
from secretariat.kits import digital_sending
from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row

RELEASED = "2020-02-03T10:00:00+09:00"


@pytest.fixture
def few_sizes(monkeypatch: pytest.MonkeyPatch) -> None:
    """One banner of each design is enough here."""
    monkeypatch.setattr(digital, "SIZES", digital.SIZES[5:6])


def registered(cli: CommandLine, folder: Path, online: int) -> str:
    """A provider with one store with a door and so many online, all registered, their parcels released; gives its number."""
    providers = write_text([provider_row()], PROVIDER_HEADINGS, folder / "providers.csv")
    (provider,) = cli.ask("admin", "intake", "providers", providers, "--take-over", "2019-09-01").texts("numbers")
    rows = [application_row(1)]
    rows += [
        application_row(serial, store_kind="EC", store_url=f"https://example.com/{serial}", store_name=f"髙﨑𠮷ネット{serial}")
        for serial in range(2, online + 2)
    ]
    taken = cli.ask("rin", "intake", "applications", write_text(rows, APPLICATION_HEADINGS, folder / "a.csv"), "--provider", provider)
    assert cli.ask("rin", "approve", *taken.texts("numbers")).status == 0
    cli.now = "2020-01-27T17:00:01+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0
    assert cli.ask("mai", "export", "letters", "--out", folder / "letters.pdf").status == 0
    cli.now = RELEASED
    assert cli.ask("sho", "kit", "release").status == 0
    return provider


def stores_on(path: Path) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(path)
    return list(book.worksheets[0].iter_rows(min_row=2, values_only=True))


@pytest.mark.usefixtures("few_sizes")
def test_digital_sets_go_out_once_through_the_provider_and_a_broken_run_goes_on(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    provider = registered(cli, tmp_path, 3)
    out = tmp_path / "digital"
    monkeypatch.setattr(digital_sending, "CHUNK", 2)
    days = iter([date(2020, 2, 3)])  # for the first chunk; then the power is cut
    with monkeypatch.context() as broken:
        broken.setattr(digital_sending, "japan_day", lambda _at: next(days))
        assert cli.ask("sho", "kit", "send-digital", "--out", out).status == 4
    again = cli.ask("sho", "kit", "send-digital", "--out", out, "--provider", provider)
    assert (again.status, again.pick("rows")) == (0, 1), again
    archive, listed = (Path(name) for name in again.texts("files"))
    with zipfile.ZipFile(archive) as files:
        assert {name.split("/")[0] for name in files.namelist() if "/" in name} == {"5percent"}
    rows = stores_on(listed)
    assert [row[3] for row in rows] == ["髙﨑𠮷ネット2", "髙﨑𠮷ネット3", "髙﨑𠮷ネット4"]
    assert rows[0][4] == "https://example.com/2"
    for row in rows:
        assert cli.ask("sho", "show", str(row[7])).pick("status") == "delivered"
    nothing = cli.ask("sho", "kit", "send-digital", "--out", out)
    assert (nothing.status, nothing.code) == (0, "nothing-to-do")
    assert cli.ask("sho", "kit", "send-digital", "--out", out, "--provider", "P-9").code == "not-found"
    assert stores_on(listed) == rows


@pytest.mark.usefixtures("few_sizes")
def test_the_digital_set_of_all_rates_or_one_and_refusals_by_name(cli: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "digital.zip"
    assert cli.ask("sho", "export", "digital", "--out", out).pick("rows") == 2
    assert cli.ask("mai", "export", "digital", "--out", out, "--rate", "2").pick("rows") == 1
    with zipfile.ZipFile(out) as files:
        assert {name.split("/")[0] for name in files.namelist() if "/" in name} == {"2percent"}
    assert cli.ask("mai", "export", "digital", "--out", out, "--rate", "3").status == 2
    assert cli.ask("rin", "export", "digital", "--out", out).code == "not-permitted"
    assert cli.ask("mai", "export", "digital", "--out", tmp_path / "none" / "x.zip").status == 1
