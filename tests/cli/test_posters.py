"""export posters: what the shipping office gets, again and again, and what it is told."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader

from secretariat.identifiers import case_number
from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.samples import APPLICATION_HEADINGS, PROVIDER_HEADINGS, application_row, provider_row


def registered(cli: CommandLine, folder: Path, names: Sequence[str]) -> None:
    """Stores of these names, taken in, approved and registered."""
    providers = write_text([provider_row()], PROVIDER_HEADINGS, folder / "providers.csv")
    (provider,) = cli.ask("admin", "intake", "providers", providers, "--take-over", "2019-09-01").texts("numbers")
    rows = [application_row(serial, store_name=name) for serial, name in enumerate(names, 1)]
    numbers = cli.ask(
        "rin", "intake", "applications", write_text(rows, APPLICATION_HEADINGS, folder / "a.csv"), "--provider", provider
    ).texts("numbers")
    assert cli.ask("rin", "approve", *numbers).status == 0
    cli.now = "2020-01-27T17:00:01+09:00"
    assert cli.ask("mai", "cutoff", "close", "2020-02-21").status == 0


def test_a_folder_of_files_for_the_printer_that_a_second_call_finds_made(cli: CommandLine, tmp_path: Path) -> None:
    registered(cli, tmp_path, ["みほん商店", "髙﨑𠮷商店"])
    out = tmp_path / "printer"
    answer = cli.ask("sho", "export", "posters", "--out", out)
    assert (answer.status, answer.pick("rows"), answer.pick("kept")) == (0, 2, 0), answer
    names = [f"001-{name}.pdf" for name in ("poster-standard", "poster-scenic", "mat-standard", "mat-scenic", "index")]
    assert answer.texts("files") == [str(out / name) for name in names]
    assert [len(PdfReader(out / name).pages) for name in names] == [2, 2, 2, 2, 1]
    assert cli.ask("mai", "export", "posters", "--out", out, "--due", "2020-02-20").pick("kept") == 4
    assert "2店舗分、5ファイル" in cli.say("sho", "export", "posters", "--out", str(out)).out
    nothing = cli.ask("sho", "export", "posters", "--out", out, "--due", "2020-02-19")
    assert (nothing.status, nothing.code) == (0, "nothing-to-do")


def test_one_parcel_as_a_proof_and_refusals_by_name(cli: CommandLine, tmp_path: Path) -> None:
    registered(cli, tmp_path, ["みほん商店"])
    out = tmp_path / "proof"
    proof = cli.ask("sho", "export", "posters", "--out", out, "--number", "K-0000002-J")
    assert cli.ask("sho", "export", "posters", "--out", out, "--number", "K-0000009-X").code == "not-found"
    assert cli.ask("sho", "export", "posters", "--out", out, "--number", case_number("K", 1)).code == "invalid-value"  # Kit A
    assert cli.ask("sho", "export", "posters", "--out", out, "--number", "K-1", "--due", "2020-02-20").status == 2
    assert cli.ask("rin", "export", "posters", "--out", out).code == "not-permitted"
    assert proof.status == 0, proof
    assert all(Path(name).name.startswith("K-0000002-J-") for name in proof.texts("files"))


@pytest.mark.parametrize("name", ["みほん商店\u0f40"])
def test_a_store_whose_name_cannot_be_printed_is_left_out_by_number(cli: CommandLine, tmp_path: Path, name: str) -> None:
    registered(cli, tmp_path, [name, "みほん商店"])
    answer = cli.ask("sho", "export", "posters", "--out", tmp_path / "out")
    assert (answer.status, answer.pick("rows")) == (1, 1)
    (line,) = answer.texts("left_out")
    assert "\u0f40" in line
