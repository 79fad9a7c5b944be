"""The documents say what the program does: every command and option, who may give it, its JSON. `tests/documents` runs what they show."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

import pytest
import typer

from models.vocabulary import ApplicationStatus, RefusalCode, Role
from screens.commands import COMMANDS, EVERYWHERE, Command, key_name
from screens.places import PLACES
from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.cli.program import run
from secretariat.messages import catalogue
from secretariat.permissions import PERMITTED
from tests.support.documented import COMMAND_LINE, documented, has_shape
from tests.support.documents import commands_in_the_program, exports, stand_in_a_fresh_folder, steps

ROOT: Final = Path(__file__).parent.parent
BEFORE_THE_COMMAND: Final = re.compile(r"^\| `(--[a-z]+[^`]*)` \|", re.MULTILINE)
LINK: Final = re.compile(r"\]\(([^)#:]+)\)")
DOCUMENTS: Final = (
    "README.md",
    "README.ja.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/command-line.md",
    "docs/architecture.md",
    "docs/backup.md",
    "docs/operations.md",
    "docs/scale.md",
    "docs/programme-file.md",
    "docs/screens.md",
    "docs/accessible.md",
    "docs/standing-orders.md",
    "docs/browser.md",
    "docs/security.md",
    "SECURITY.md",
)
EVERYBODY: Final = frozenset(Role)
DEEDS: Final[Mapping[str, str]] = {
    "doctor": "doctor",
    "verify": "verify",
    "journal anchor": "journal",
    "backup": "backup",
    "restore": "restore",
    "serve": "serve",
    "upgrade": "upgrade",
    "index rebuild": "rebuild-index",
    "move": "move",
    **dict.fromkeys(("staff add", "staff list", "staff disable", "staff enable", "staff unlock", "staff role", "staff password"), "staff"),
    "staff add-list": "staff",
    "staff own-password": "own-password",
    "staff reset-all": "staff",
    "template": "template",
    "intake applications": "intake-applications",
    "intake providers": "intake-providers",
    "intake documents": "intake-documents",
    "intake amendments": "intake-amendments",
    **dict.fromkeys(("kit plan", "kit release"), "kits"),
    **dict.fromkeys(("intake kit-orders", "kit order", "kit cancel-order"), "order-kits"),
    "kit list": "show-shipments",
    **dict.fromkeys(("kit batch make", "kit batch print", "kit batch leave", "kit batch list", "kit batch show", "kit pack"), "kits"),
    "kit returns": "show-shipments",
    "kit address": "correct-kit-address",
    **dict.fromkeys(("kit inspect", "kit resend", "kit close"), "kits"),
    **dict.fromkeys(("kit hand-over", "kit tracking", "kit correct-tracking", "kit status-file", "kit deliver", "kit come-back"), "kits"),
    **dict.fromkeys(
        ("amend", "amendment accept", "amendment refuse", "amendment withdraw", "amendment due"),
        "amend",
    ),
    **dict.fromkeys(("amendment list", "amendment show"), "amendments"),
    "document list": "show",
    "document check": "check-document",
    **dict.fromkeys(("receipt add", "receipt link", "receipt send-back"), "receipts"),
    "receipt list": "show-receipts",
    **dict.fromkeys(("staff away", "staff back"), "staff-leave"),
    "staff skill": "staff-skills",
    "show": "show",
    "queue": "queue",
    **dict.fromkeys(("view list", "view delete"), "queue"),
    "take": "next",
    "note": "note",
    "preview": "decide-application",
    "letters": "show",
    "home": "home",
    "looking": "show",
    "next": "next",
    "hand-back": "hand-back",
    "team": "team",
    **dict.fromkeys(("bulk approve", "bulk return"), "decide-in-bulk"),
    **dict.fromkeys(("lookup", "card", "unmask"), "lookup"),
    "looks": "card-looks",
    "provider desk": "examine-provider",
    **dict.fromkeys(("approve", "return", "reject", "withdraw"), "decide-application"),
    "reopen": "reopen",
    **dict.fromkeys(("confirm", "decline"), "confirm"),
    **dict.fromkeys(("store candidates", "store compare"), "show"),
    **dict.fromkeys(("store join", "store apart", "store undo"), "join-stores"),
    **dict.fromkeys(("succession record", "succession undo"), "record-succession"),
    "succession show": "show",
    "uphold": "uphold",
    "provider merge": "decide-provider",
    "cancel": "cancel",
    **dict.fromkeys(("look list", "look next", "look agree", "look disagree"), "look"),
    "look let-stand": "resolve-look",
    "inquiry list": "list-inquiries",
    "inquiry figures": "inquiries",
    "export inquiries": "export-inquiries",
    "look summary": "look-summary",
    "overdue": "overdue",
    "check settle": "settle-check",
    "industry": "settle-check",
    **dict.fromkeys(("chain add", "chain amend", "chain rate", "chain close"), "chains"),
    "chain spelling": "name-chain",
    **dict.fromkeys(("chain list", "chain show", "chain members"), "show-chains"),
    "correction list": "corrections",
    "correction show": "show",
    "correction answer": "answer-correction",
    "correction judge": "settle-check",
    **dict.fromkeys(("correction chase", "correction close-overdue"), "chase-corrections"),
    **dict.fromkeys((f"inquiry {name}" for name in ("begin", "call", "enter", "verify", "end", "drop", "pass")), "take-calls"),
    **dict.fromkeys(("inquiry vain", "inquiry close", "inquiry change"), "take-calls"),
    **dict.fromkeys(("inquiry take", "inquiry reply", "inquiry note"), "answer-inquiries"),
    "inquiry reopen": "supervise-calls",
    "inquiry show": "list-inquiries",
    "inquiry requests": "amend",
    "cutoffs": "cutoffs",
    "cutoff override": "override-cutoff",
    "cutoff close": "close-cutoff",
    "figures": "figures",
    "forecast": "forecast",
    "patrol": "patrol",
    **dict.fromkeys(("grant apply", "grant judge", "grant report", "grant judge-report"), "examine-grant"),
    **dict.fromkeys(("grant list", "grant show"), "show"),
    **dict.fromkeys(("grant decide", "grant refuse", "grant withdraw", "grant settle", "grant pay"), "decide-grant"),
    **dict.fromkeys(("provider list", "provider show", "provider services", "provider watch"), "show"),
    **dict.fromkeys(("provider settle", "provider add-licence", "provider present", "provider propose"), "examine-provider"),
    **dict.fromkeys(("provider add-condition", "provider drop-condition", "provider resume-review"), "examine-provider"),
    **dict.fromkeys(("provider add-certificate", "provider examine-certificate", "provider record-test"), "examine-provider"),
    **dict.fromkeys(("provider meet-condition", "provider suspend", "provider resume", "provider cancel"), "decide-provider"),
    **dict.fromkeys(("provider add-service", "provider register-service", "provider amend-service"), "decide-provider"),
    "provider withdraw-service": "decide-provider",
    "provider logo": "decide-provider",
    "provider logos": "show",
    **dict.fromkeys(("provider dependents", "provider measures"), "show"),
    "provider measure": "decide-provider",
    "security show": "show",
    **dict.fromkeys(("security open", "security answer", "security judge", "security add-finding"), "examine-provider"),
    **dict.fromkeys(("security remedy", "security verify", "security refuse-remedy", "security reopen"), "examine-provider"),
    **dict.fromkeys(("security send-findings", "security pass", "security fail"), "examine-provider"),
    "evidence keep": "keep-evidence",
    "evidence list": "show",
    **dict.fromkeys(("evidence save", "evidence open"), "read-evidence"),
    "export status": "export-status",
    "export columns": "status-columns",
    "export shipments": "export-shipments",
    "export report": "export-report",
    "export publication": "export-publication",
    "export providers": "export-providers",
    **dict.fromkeys(("export register", "export registration-certificate"), "export-register"),
    "provider quality": "quality",
    "export quality": "export-quality",
    **dict.fromkeys(("export save", "export stop", "export resume"), "standing-orders"),
    **dict.fromkeys(("export orders", "export run"), "show-standing-orders"),
    "export letters": "export-letters",
    "export results": "export-results",
    "export posters": "export-posters",
    **dict.fromkeys(("stock list", "stock receive", "stock count", "stock loss", "stock show", "stock forecast"), "kits"),
    "export picking": "export-picking",
    **dict.fromkeys(("export labels", "export slips"), "export-labels"),
    **dict.fromkeys(("export digital", "kit send-digital"), "kits"),
    **dict.fromkeys(("privacy find", "privacy disclose", "privacy erase-request"), "answer-privacy-requests"),
    **dict.fromkeys(("privacy requests", "privacy holds"), "show-privacy-requests"),
    **dict.fromkeys(("privacy hold", "privacy release"), "hold-cases"),
    "privacy erase": "erase-personal",
    **dict.fromkeys(("audit bundle", "audit sample", "audit cancellations"), "audit"),
    "programme show": "programme",
    **dict.fromkeys(("programme compare", "programme load"), "load-programme"),
}
ANYBODY: Final = {"init", "demo", "programme check", "journal key"}


@cache
def in_the_program() -> dict[str, typer.core.TyperCommand]:
    """Every command that can be given, by its words."""
    return commands_in_the_program()


def parameters(command: typer.core.TyperCommand | typer.core.TyperGroup, kind: str) -> list[str]:
    """Options as `--name METAVAR`, or the names of arguments."""
    return [
        " ".join([option.opts[0] if kind == "option" else "", *([option.metavar] if option.metavar else [])]).strip()
        for option in command.params
        if option.param_type_name == kind
    ]


def test_every_command_is_documented_and_no_other() -> None:
    assert sorted(documented()) == sorted(in_the_program())


def test_options_are_documented_as_they_are() -> None:
    assert {name: command.options for name, command in documented().items()} == {
        name: set(parameters(command, "option")) for name, command in in_the_program().items()
    }


def test_options_before_the_command_are_documented_as_they_are() -> None:
    program = typer.main.get_command(build(Invocation("en")))
    assert isinstance(program, typer.core.TyperGroup)
    described = {found.replace("\\|", "|") for found in BEFORE_THE_COMMAND.findall(COMMAND_LINE.read_text("utf-8"))}
    assert described == set(parameters(program, "option"))


def test_arguments_are_documented_in_their_number() -> None:
    assert {name: len(command.arguments) for name, command in documented().items()} == {
        name: len(parameters(command, "argument")) for name, command in in_the_program().items()
    }


@pytest.mark.parametrize("name", sorted(documented()))
def test_who_may_give_a_command_is_documented(name: str) -> None:
    roles = {word for word in re.findall(r"[a-z]+", documented()[name].roles) if word in EVERYBODY}
    assert roles == (set() if name in ANYBODY else set(PERMITTED[DEEDS[name]]))


def test_every_refusal_and_status_is_named() -> None:
    text = COMMAND_LINE.read_text("utf-8")
    named = [*RefusalCode, *ApplicationStatus, *Role]
    assert [word for word in named if f"`{word.value}`" not in text] == []


def test_the_document_of_the_screens_holds_every_key_as_the_program_has_it() -> None:
    commands, places = catalogue("en", "commands"), catalogue("en", "places")
    sections = {
        part.partition("\n")[0]: {line for line in part.splitlines() if line.startswith("| ")}
        for part in (ROOT / "docs" / "screens.md").read_text("utf-8").split("\n## ")[1:]
    }

    def rows(wanted: Iterable[Command]) -> set[str]:
        return {
            f"| {f'`{key_name(command.key)}`' if command.key else 'palette'} | {commands[f'{command.name}.label']} "
            f"| {commands[f'{command.name}.help']} |"
            for command in wanted
        }

    found = {name: shown - {"| key | command | what it does |"} for name, shown in sections.items()}
    expected = {"Everywhere": rows(command for command in COMMANDS if command.places == EVERYWHERE)}
    for place in PLACES.values():
        title = places[f"{place.name}.title"] + (" (card)" if place.name == "provider" else "")
        expected[title] = rows(command for command in COMMANDS if place.name in command.places)
    assert found == expected


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_to_what_is_there(document: str) -> None:
    path = ROOT / document
    assert [link for link in LINK.findall(path.read_text("utf-8")) if not (path.parent / link).exists()] == []


@pytest.fixture
def fresh_shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder with the examples, without an office, and none of our settings around it."""
    stand_in_a_fresh_folder(monkeypatch, tmp_path)
    return tmp_path


# commands whose documents are compared with what is written of them; each on an office in which the day of the README has happened
ASKED: Final = (
    "akane staff list",
    "akane doctor",
    "akane backup copy.db",
    "akane upgrade",
    "mai verify",
    "rin template applications --out template.xlsx",
    "rin intake applications docs/example/applications.csv --provider P-0000001-0 --dry-run",
    "rin show A-0000001-S",
    "rin queue --status returned",
    "rin home",
    "rin looking A-0000001-S",
    "mai team",
    "rin bulk approve --dry-run",
    "rin bulk return --reason phone-wrong --dry-run",
    "mai staff away rin --from 2020-03-01",
    "cal lookup なぎさ台",
    "cal cutoffs --from 2020-02-21 --to 2020-03-01",
    "mai cutoff close 2020-03-01 --dry-run",
    "rin store candidates A-0000001-S",
    "rin store compare A-0000001-S A-0000002-Q",
    "mai store join A-0000001-S A-0000002-Q --dry-run",
    "mai store apart A-0000001-S A-0000002-Q --dry-run",
    "rin succession show A-0000001-S",
    "mai forecast",
    "mai patrol",
    "rin grant apply P-0000001-0 --project 見本 --cost development:1000000:2020-03-01:見本",
    "rin grant list",
    "rin grant show G-0000001-9",
    "rin provider list",
    "rin provider show P-0000001-0",
    "rin provider services",
    "rin provider logos P-0000001-0",
    "rin provider watch",
    "rin provider quality",
    "rin provider dependents P-0000001-0",
    "rin provider measures P-0000001-0",
    "rin security open P-0000001-0 --route investigation --occasion yearly",
    "rin security add-finding R-0000001-5 --severity low --text 見本",
    "rin security show R-0000001-5",
    "rin evidence keep R-0000001-5 docs/example/applications.csv",
    "rin evidence list R-0000001-5",
    "rin evidence keep A-0000001-S docs/example/applications.csv --subject document:other",
    "rin document list A-0000001-S",
    "rin receipt add --from 見本 --what 見本",
    "rin receipt list",
    "rin evidence save E-0000001-3 --out evidence.csv",
    "mai export providers --out providers.xlsx",
    "mai export register --out register.json",
    "mai export status --out status.xlsx",
    "mai export save daily --out /srv/{date}.xlsx -- providers",
    "mai export orders",
    "mai export letters --out letters.pdf",
    "mai export results --out results",
    "mai programme show",
    "mai privacy find --number A-0000001-S",
    "mai privacy disclose --number A-0000001-S --identity 見本 --out held.xlsx",
    "mai privacy erase-request --number A-0000001-S --identity 見本",
    "mai privacy requests",
    "mai privacy holds",
    "akane privacy erase --until 2020-01-31 --dry-run",
    "mai audit bundle A-0000001-S --out bundles",
    "mai audit sample --seed 1 --size 2",
    "mai audit cancellations --from 2020-01-01 --to 2020-12-31 --out ended.xlsx",
    "mai chain add 見本 --rate 2 --note 見本 --class retail --capital 900000000 --employees 900",
    "mai chain list",
    "rin chain show F-0000001-6",
    "rin chain members F-0000001-6",
    "mai overdue",
    "mai look list",
    "mai look summary",
    "mai kit list",
    "rin next",
    "mai stock forecast",
    "mai stock list",
)


def begin_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """The day of the README as far as something is left to be done."""
    for step in steps("README.md"):
        if step.words[0] == "export":
            for name, value in exports(step):
                monkeypatch.setenv(name, value)
        elif step.words[0] == "secretariat" and not {"return", "letters", "results"} & set(step.words):
            run(step.words[1:])


@pytest.mark.usefixtures("fresh_shell")
@pytest.mark.long
def test_json_has_the_keys_that_are_documented(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    begin_the_day(monkeypatch)
    commands = documented()
    for asked in ASKED:
        login, *words = asked.split()
        capsys.readouterr()
        assert run(["--now", "2020-02-06T10:00", "--as", login, "--json", *words]) == 0, asked
        document = json.loads(capsys.readouterr().out)
        name = next(known for known in (" ".join(words[:2]), words[0]) if known in commands)
        assert commands[name].shape is not None
        assert has_shape(document, commands[name].shape), (asked, document)
