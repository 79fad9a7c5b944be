"""Photographs every screen in a real terminal, in both languages and both sizes, into docs/pictures: `make pictures`.

Needs xterm, Xvfb, xdotool, ImageMagick and a Japanese font (Debian: xvfb xterm xdotool imagemagick fonts-noto-cjk fonts-dejavu-core).
The office is the demo's, so what is on the pictures is made up. A name on the command line photographs only the pictures that begin so.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.vocabulary import Role
from screens.home_lines import KEYS
from secretariat.demo.office import PASSWORDS, PEOPLE
from secretariat.demo.season import PRESENT
from secretariat.home import counted_for
from secretariat.messages import LANGUAGES

PICTURES: Final = Path(__file__).parent / "pictures"
SIZES: Final = ("80x24", "120x40")
TOOLS: Final = ("Xvfb", "xterm", "xdotool", "import", "convert")
OURS: Final = "from secretariat.cli import main; main()"
COLOURS: Final = "64"
STARTED, PRESSED = 6.0, 0.45  # seconds until what was started, or a key, has been drawn


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, whose screen, and the keys that lead there from Home.

    `type:` types a text, `home:` is the key of what Home counts by that name, `wait` lets the screen finish.
    """

    name: str
    role: Role
    keys: tuple[str, ...]


def _menu(digit: str, *more: str) -> tuple[str, ...]:
    return ("ctrl+g", digit, *more)


ALIKE: Final = "A-0001746-4"  # its store may be that of another application
WITH_PAPERS: Final = "A-0000001-S"
PAPERS_OF: Final = "P-0000003-W"  # the provider of the latter
# what nobody did in the demo office: something arrived by mail, a file waits for a second person, papers came
PREPARED: Final = (
    "rin receipt add --from つばめカード株式会社 --what 申請ファイル(USBメモリ)と送付状 --received 2020-01-20T15:00",
    "rin receipt add --from 株式会社いわひばクレジット --what 追加の書類 --pieces 12 --received 2020-01-28T09:10",
    "mio intake applications {office}/new-applications.csv --provider {provider} --received 2020-01-24T16:00 --reason 通信回線の障害",
    "rin intake documents {papers} --provider {provider}",
)
PAPER: Final = b"%PDF-1.4\n%%EOF\n"

SHOTS: Final = (
    Shot("home", Role.REVIEWER, ()),
    Shot("menu", Role.REVIEWER, ("ctrl+g",)),
    Shot("queue", Role.REVIEWER, _menu("1")),
    Shot("review", Role.REVIEWER, _menu("1", "Return")),
    Shot("approve", Role.REVIEWER, _menu("1", "slash", "ctrl+u", "type:A-0001764-Z", "Return", "Return", "wait", "F3")),
    Shot("return", Role.REVIEWER, _menu("1", "F2", "F4", "1", "space")),
    Shot("intake", Role.REVIEWER, _menu("3")),
    Shot("programme", Role.REVIEWER, _menu("7")),
    Shot("help", Role.REVIEWER, _menu("1", "F1")),
    Shot("lookup", Role.CALLCENTRE, _menu("2", "type:0898")),
    Shot("card", Role.CALLCENTRE, _menu("2", "type:0898", "wait", "Down", "Return", "wait", "F2", "5", "wait")),
    Shot("card-wrap-up", Role.CALLCENTRE, _menu("2", "type:0898", "wait", "Down", "Return", "wait", "F3")),
    Shot("cutoffs", Role.MANAGER, _menu("4")),
    Shot("closing", Role.MANAGER, _menu("4", "Return")),
    Shot("providers", Role.MANAGER, _menu("5")),
    Shot("provider", Role.MANAGER, _menu("5", "Return")),
    Shot("requirements", Role.REVIEWER, _menu("5", "End", "Return", "2")),
    Shot("security", Role.REVIEWER, _menu("5", *["Down"] * 4, "Return", "3", "Down", "Down", "Return")),
    Shot("grant", Role.MANAGER, _menu("5", "Down", "Down", "Return", "7", "Return")),
    Shot("dependents", Role.MANAGER, _menu("5", "End", "Up", "Return", "8", "d")),
    Shot("watch", Role.MANAGER, _menu("9")),
    Shot("care", Role.MANAGER, _menu("8")),
    Shot("home-manager", Role.MANAGER, ()),
    Shot("overdue", Role.MANAGER, ("home:overdue",)),
    Shot("patrol", Role.MANAGER, ("home:stuck",)),
    Shot("corrections", Role.MANAGER, ("home:corrections-overdue", "v", "1", "Down", "Down")),
    Shot("receipts", Role.MANAGER, ("home:receipts",)),
    Shot("forecast", Role.MANAGER, _menu("4", "f")),
    Shot("team", Role.MANAGER, _menu("1", "e")),
    Shot("bulk", Role.MANAGER, _menu("1", "b", "1", "wait")),
    Shot("looks", Role.REVIEWER, ("home:looks",)),
    Shot("compare", Role.REVIEWER, _menu("1", "slash", "ctrl+u", f"type:{ALIKE}", "Return", "Return", "m")),
    Shot("papers", Role.REVIEWER, _menu("2", f"type:{WITH_PAPERS}", "Return", "o", "d")),
    Shot("amendments", Role.REVIEWER, ("ctrl+g", "a")),
    Shot("amendment", Role.REVIEWER, ("ctrl+g", "a", "Return")),
    Shot("chains", Role.MANAGER, ("ctrl+g", "c")),
    Shot("chain", Role.MANAGER, ("ctrl+g", "c", "Return")),
    Shot("kits", Role.SHIPPING, ("ctrl+g", "k")),
    Shot("parcels", Role.SHIPPING, ("ctrl+g", "k", "End", "Return")),
    Shot("parcel", Role.SHIPPING, ("ctrl+g", "k", "End", "Return", "Return")),
    Shot("batches", Role.SHIPPING, ("ctrl+g", "k", "b")),
    Shot("batch", Role.SHIPPING, ("ctrl+g", "k", "b", "Return")),
    Shot("stock", Role.SHIPPING, ("ctrl+g", "k", "z")),
    Shot("quality", Role.MANAGER, ("ctrl+g", "q")),
    Shot("provider_quality", Role.MANAGER, ("ctrl+g", "q", "Return")),
    Shot("inquiries", Role.MANAGER, _menu("i")),
    Shot("inquiry", Role.MANAGER, _menu("i", "Return")),
    Shot("calls", Role.MANAGER, _menu("t")),
    Shot("figures", Role.MANAGER, _menu("f", "wait", "wait")),
    Shot("figures-map", Role.MANAGER, _menu("f", "wait", "wait", "m", "wait")),
    Shot("exports", Role.MANAGER, _menu("x", "wait")),
    Shot("people", Role.ADMIN, _menu("6")),
)


def main(wanted: Sequence[str]) -> int:
    """Photographs; 1 where a tool is missing."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        sys.stderr.write(f"missing: {' '.join(missing)}\n")
        return 1
    shots = [shot for shot in SHOTS if not wanted or any(shot.name.startswith(name) for name in wanted)]
    with tempfile.TemporaryDirectory() as folder, _screen() as display:
        office = Path(folder) / "office"
        subprocess.run(
            [sys.executable, "-c", OURS, "--lang", "en", "demo", "--prepare", str(office)], check=True, stdout=subprocess.DEVNULL
        )
        _prepare(office)
        environment = os.environ | {
            "DISPLAY": display,
            "HOME": folder,
            "LANG": "C.UTF-8",
            "SECRETARIAT_PASSWORD": PASSWORDS,
        }
        for language in LANGUAGES:
            for size in SIZES:
                for role in {shot.role: None for shot in shots}:
                    mine = [shot for shot in shots if shot.role == role]
                    _photograph(mine, role, language, size, f"sqlite:///{office / 'office.db'}", environment)
    return 0


def _prepare(office: Path) -> None:
    """Gives the commands of PREPARED; one that is refused in part (a faulty row) is fine."""
    papers = office / "papers"
    papers.mkdir()
    (papers / f"{WITH_PAPERS}_開業届.pdf").write_bytes(PAPER)
    (papers / f"{WITH_PAPERS}_確定申告書.pdf").write_bytes(PAPER + b"\n")
    options = ("--database", f"sqlite:///{office / 'office.db'}", "--now", PRESENT.isoformat())
    for line in PREPARED:
        login, *words = line.format(office=office, papers=papers, provider=PAPERS_OF).split()
        environment = os.environ | {"SECRETARIAT_PASSWORD": PASSWORDS}
        call = [sys.executable, "-c", OURS, *options, "--as", login, *words]
        subprocess.run(call, env=environment, check=True, stdout=subprocess.DEVNULL)


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """A virtual screen of our own; its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "2400x1600x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="ascii") as server:
        try:
            yield f":{server.stdout.readline().strip()}" if server.stdout is not None else ""
        finally:
            server.terminate()


def _photograph(shots: Sequence[Shot], role: Role, language: str, size: str, url: str, environment: Mapping[str, str]) -> None:
    login = next(person.login for person in PEOPLE if person.role == role)
    # xterm does not pass COLORTERM on
    program = [
        "env",
        "COLORTERM=truecolor",
        sys.executable,
        "-c",
        OURS,
        "--database",
        url,
        "--as",
        login,
        "--now",
        PRESENT.isoformat(),
        "--lang",
        language,
    ]
    fonts = ["-fa", "DejaVu Sans Mono", "-fd", "Noto Sans Mono CJK JP", "-fs", "11"]
    looks = [
        "-xrm",
        "XTerm*directColor: true",
        "-xrm",
        "XTerm*scrollBar: false",
        "-xrm",
        "XTerm*internalBorder: 0",
        "-u8",
        "-tn",
        "xterm-256color",
    ]
    command = ["xterm", *looks, *fonts, "-geometry", f"{size}+0+0", "-e", *program]
    with subprocess.Popen(command, env=dict(environment), stderr=subprocess.DEVNULL) as terminal:
        try:
            # --sync waits until there is a window
            window = _output(["xdotool", "search", "--sync", "--onlyvisible", "--class", "xterm"], environment).split()[-1]
            _output(["xdotool", "windowfocus", "--sync", window], environment)
            time.sleep(STARTED)
            for shot in shots:
                for key in ("Escape", "Escape", "Escape", *_menu("0"), *shot.keys):
                    if key.startswith("home:"):
                        key = KEYS[counted_for(role).index(key.removeprefix("home:"))]
                    _press(window, key, environment)
                time.sleep(PRESSED)
                picture = PICTURES / f"{shot.name}-{language}-{size}.png"
                subprocess.run(["import", "-window", window, str(picture)], env=dict(environment), check=True)
                subprocess.run(["convert", str(picture), "-colors", COLOURS, "-strip", f"PNG8:{picture}"], check=True)
        finally:
            terminal.terminate()


def _press(window: str, key: str, environment: Mapping[str, str]) -> None:
    if key == "wait":
        time.sleep(STARTED)
        return
    arguments = ["type", "--window", window, key.removeprefix("type:")] if key.startswith("type:") else ["key", "--window", window, key]
    _output(["xdotool", *arguments], environment)
    time.sleep(PRESSED)


def _output(command: Sequence[str], environment: Mapping[str, str]) -> str:
    return subprocess.run(list(command), env=dict(environment), check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
