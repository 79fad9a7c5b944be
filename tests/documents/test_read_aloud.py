"""What is printed for a screen reader has no columns, no signs that stand for words and no drawing."""

import itertools
import re
from pathlib import Path
from typing import Final

import pytest

from secretariat.cli.plain import read_aloud
from secretariat.cli.program import run
from secretariat.messages import LANGUAGES, Language
from tests.support.documents import exports, stand_in_a_fresh_folder, steps

DRAWN: Final = re.compile(r"[\u2190-\u21ff\u2500-\u25ff]|  |^[ox?!] |^!! ")
READ: Final = (
    *("home", "queue", "show A-0000001-S", "looking A-0000001-S", "letters A-0000001-S", "provider show P-0000001-0", "cutoffs {DAYS}"),
    *("provider list", "store candidates A-0000001-S", "receipt list", "provider quality", "document list A-0000001-S"),
)
READ_BY_MANAGERS: Final = ("figures", "team", "overdue", "forecast", "patrol", "stock list", "kit list", "programme show --overview")


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        ("  o pass size: 3 ≤ 5 [C §1(1)]", "fine: pass size: 3 at most 5; C section 1(1)"),
        ("! Z-1  のぼり    scenic     -  on hand 0", "attention: Z-1; のぼり; scenic; nobody; on hand 0"),
        ("× K-1 喫茶　なぎさ", "not fine: K-1 喫茶 なぎさ"),
        ("?", "?"),
        ("  9:00      1 ██████", "9:00; 1"),
        ("A → B – C", "A then B to C"),
        ("────────", ""),
        ("A-1  喫茶  [in review]", "A-1; 喫茶; in review"),
        ("Usage: secretariat [OPTIONS] COMMAND [ARGS]…\n\n  What it is", "Usage: secretariat [OPTIONS] COMMAND [ARGS]…\nWhat it is"),
    ],
)
def test_signs_columns_and_drawing_become_words(line: str, heard: str) -> None:
    assert read_aloud(line, "en") == heard


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_aloud_has_no_columns_signs_or_drawing(
    language: Language, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    stand_in_a_fresh_folder(monkeypatch, tmp_path)
    for step in itertools.takewhile(lambda step: "next" not in step.words, steps("README.md")):
        if step.words[0] == "export":
            for name, value in exports(step):
                monkeypatch.setenv(name, value)
        elif step.words[0] == "secretariat":
            run(step.words[1:])
    monkeypatch.setenv("SECRETARIAT_PLAIN", "1")
    for login, asked in (("rin", READ), ("mai", READ_BY_MANAGERS)):
        for command in asked:
            capsys.readouterr()
            words = command.format(DAYS="--from 2020-02-01 --to 2020-03-01").split()
            assert run(["--now", "2020-02-06T10:00", "--lang", language, "--as", login, *words]) == 0, command
            lines = capsys.readouterr().out.splitlines()
            assert lines
            assert [line for line in lines if not line or line != line.strip() or DRAWN.search(line)] == [], command


def test_plain_lines_are_for_people_and_leave_documents_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    answers = []
    for options in (["--json"], ["--json", "--plain"]):
        assert run([*options, "--version"]) == 0
        answers.append(capsys.readouterr().out)
    assert answers[0] == answers[1]
