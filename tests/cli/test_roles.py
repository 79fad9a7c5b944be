"""Who may what: every command that there is, as every role, against the table of the interfaces, typed here anew."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import pytest
import typer

from models.vocabulary_providers import CostKind
from secretariat.amendments.reporting import Entered, amend
from secretariat.casework.desk import decide_application
from secretariat.cli.command_line import build
from secretariat.cli.invocation import Invocation
from secretariat.clock import parse_instant
from secretariat.evidence.keeping import keep_evidence
from secretariat.grants.application import apply_for_grant
from secretariat.grants.costs import PlannedCost
from secretariat.identifiers import case_number
from secretariat.inquiries.calls import begin_call
from secretariat.inquiries.case import Call
from secretariat.intake.columns import KIT_ORDER_COLUMNS
from secretariat.office import Office, open_office
from secretariat.providers.security_review import open_review
from secretariat.receipts import Arrival, add_receipt
from secretariat.refusal import Refusal
from secretariat.screening.closing import close_cutoff
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.amendment_work import AMENDMENT_HEADINGS, report_row
from tests.support.chain_work import enter
from tests.support.command_line import CommandLine
from tests.support.files import write_text
from tests.support.records import SHIPMENTS, contents, every, root_stores, rows
from tests.support.rehearsal import at
from tests.support.samples import (
    APPLICATION_HEADINGS,
    PROVIDER_HEADINGS,
    application_row,
    provider_row,
    receive_provider,
    take_in,
    take_over_provider,
)

People = Mapping[str, Person]

ROLES: Final = {"rin": "reviewer", "mai": "manager", "sho": "shipping", "cal": "callcentre", "admin": "admin", "aud": "auditor"}
ALL: Final = frozenset(ROLES.values())
CASEWORK, MANAGER, ADMIN = frozenset({"reviewer", "manager"}), frozenset({"manager"}), frozenset({"admin"})
SHOWN: Final = CASEWORK | {"auditor"}
CALLS: Final = MANAGER | {"callcentre"}
KIT_ORDER_HEADINGS: Final = {column.key: column.heading for column in KIT_ORDER_COLUMNS}
CERTIFICATE: Final = "--standard isms --number 1 --issuer 見本 --scope 見本 --from 2020-01-01 --to 2020-12-31"
REASON: Final = "--reason other --note 見本"

# the table of the interfaces, as far as there are commands; {NAMES} are filled in
TABLE: Final[Mapping[str, frozenset[str]]] = {
    "template applications --out {OUT}/t.xlsx": CASEWORK,
    "intake applications {APPLICATIONS} --provider {P} --dry-run": CASEWORK,
    "intake providers {PROVIDERS} --dry-run": CASEWORK,
    "intake documents {OUT} --provider {P} --dry-run": CASEWORK,
    "intake amendments {AMENDMENTS} --provider {P} --dry-run": CASEWORK,
    "intake kit-orders {ORDERS} --provider {P} --dry-run": MANAGER | {"shipping", "callcentre"},
    "kit order {A} のぼり=1": MANAGER | {"shipping", "callcentre"},
    "kit cancel-order {K}": MANAGER | {"shipping", "callcentre"},
    "kit plan": MANAGER | {"shipping"},
    "kit release": MANAGER | {"shipping"},
    "kit list": CASEWORK | {"auditor", "shipping"},
    "kit batch make --kit A": MANAGER | {"shipping"},
    "kit batch list": MANAGER | {"shipping"},
    "kit batch show {W}": MANAGER | {"shipping"},
    "show {W}": MANAGER | {"shipping"},
    "kit close {K}": MANAGER | {"shipping"},
    "kit batch print {W}": MANAGER | {"shipping"},
    "kit batch leave {W}": MANAGER | {"shipping"},
    "kit pack {W} {K}": MANAGER | {"shipping"},
    "kit hand-over {W} --carrier yamato --out {OUT}/yamato.csv": MANAGER | {"shipping"},
    "kit tracking {APPLICATIONS} --carrier yamato": MANAGER | {"shipping"},
    "kit correct-tracking {K} 400000000015 --note wrong": MANAGER | {"shipping"},
    "kit status-file {APPLICATIONS} --carrier sagawa": MANAGER | {"shipping"},
    "kit deliver {K}": MANAGER | {"shipping"},
    "kit come-back {K} --reason damaged": MANAGER | {"shipping"},
    "kit returns": CASEWORK | {"auditor", "shipping"},
    "kit returns --out {OUT}/returns.xlsx": MANAGER | {"shipping"},
    "kit inspect {K} --destroy": MANAGER | {"shipping"},
    "kit resend {K}": MANAGER | {"shipping"},
    "kit address {K}": CASEWORK | {"shipping", "callcentre"},
    "amend {A} --field phone --to 0898-99-8888 --from 2020-02-05": CASEWORK,
    "amendment list": SHOWN,
    "amendment show {T}": SHOWN,
    "amendment accept {T}": CASEWORK,
    "amendment refuse {T} --note 見本": CASEWORK,
    "amendment withdraw {T}": CASEWORK,
    "amendment due": CASEWORK,
    "inquiry begin": CALLS,
    "inquiry call": CALLS,
    "inquiry enter {Q} --caller owner": CALLS,
    "inquiry verify {Q}": CALLS,
    "inquiry verify {Q} --said phone=1": CALLS,
    "inquiry end {Q} --category other --question a --answer b": CALLS,
    "inquiry drop {Q}": CALLS,
    "inquiry pass {Q} --category other --task a": CALLS,
    "inquiry change {Q} --field phone --to 0898-99-8888": CALLS,
    "inquiry take {Q}": CALLS | CASEWORK | {"shipping"},
    "inquiry reply {Q} --text a": CALLS | CASEWORK | {"shipping"},
    "inquiry reply {Q} --confirmed": CASEWORK,
    "inquiry vain {Q}": CALLS,
    "inquiry close {Q} --answer a": CALLS,
    "inquiry reopen {Q} --note a": MANAGER,
    "inquiry note {Q} --note a": CALLS | CASEWORK | {"shipping"},
    "inquiry show {Q}": CALLS | SHOWN | {"shipping"},
    "show {Q}": CALLS | SHOWN | {"shipping"},
    "inquiry requests": CASEWORK,
    "document list {A}": SHOWN,
    "document check {A} {E} --outcome pass": CASEWORK,
    "receipt add --from 見本 --what 見本": CASEWORK,
    "receipt list": SHOWN,
    "receipt link {L} {B}": CASEWORK,
    "receipt send-back {L} --note 見本": CASEWORK,
    "queue": CASEWORK,
    "view list": CASEWORK,
    "view delete nothing": CASEWORK,
    "take {A}": CASEWORK,
    "note {A} text": CASEWORK,
    "preview {A} approve": CASEWORK,
    "letters {A}": CASEWORK | {"auditor"},
    "next": CASEWORK,
    "home": ALL,
    "looking {A}": CASEWORK | {"auditor"},
    "hand-back {A} --reason interest": CASEWORK,
    "bulk approve --dry-run": CASEWORK,
    "bulk return --reason phone-wrong --dry-run": CASEWORK,
    "team": MANAGER,
    "staff skill rin add inns": MANAGER | ADMIN,
    "staff away rin": MANAGER | ADMIN,
    "staff back rin": MANAGER | ADMIN,
    "approve {A}": CASEWORK,
    f"return {{A}} {REASON}": CASEWORK,
    f"reject {{A}} {REASON}": CASEWORK,
    "withdraw {A}": CASEWORK,
    "check settle {A} goods --outcome pass --note 見本": CASEWORK,
    f"return {{A}} --item phone-wrong:phone {REASON}": CASEWORK,
    "industry {A} --class services --note 見本": CASEWORK,
    "chain add 見本 --rate 2 --note 見本": MANAGER,
    "chain amend {F} --headquarters 見本": MANAGER,
    "chain rate {F} --rate 5 --note 見本": MANAGER,
    "chain spelling {F} 見本堂": CASEWORK,
    "chain spelling {F} 見本堂 --remove": MANAGER,
    "chain list": SHOWN,
    "chain show {F}": SHOWN,
    "chain members {F} --affected": SHOWN,
    "chain close {F} --note 見本": MANAGER,
    "correction list": CASEWORK,
    "correction show {A}": SHOWN,
    "correction answer {A} 1 --text 見本": CASEWORK,
    "correction judge {A} 1 --outcome accepted": CASEWORK,
    "correction chase": MANAGER,
    "correction close-overdue": MANAGER,
    "show {A}": CASEWORK | {"auditor"},
    "show {P}": CASEWORK | {"auditor"},
    "show {S}": CASEWORK | {"auditor", "shipping"},
    "show {K}": CASEWORK | {"auditor", "shipping"},
    "store candidates {A}": SHOWN,
    "store compare {A} {A}": SHOWN,
    "store join {A} {A} --note 見本": MANAGER,
    "store apart {A} {A} --note 見本": MANAGER,
    "store undo {A} {A} --note 見本": MANAGER,
    "succession record {A} --from {A} --kind transfer --on 2020-03-01": CASEWORK,
    "succession undo {A} --note 見本": CASEWORK,
    "succession show {A}": SHOWN,
    "uphold {A} --note 見本": MANAGER,
    "intake applications {APPLICATIONS} --provider {P} --take-over 2019-11-01 --dry-run": ADMIN,
    "provider merge {P} --into {P} --from 2020-01-20": MANAGER,
    "confirm {A}": CASEWORK,
    "decline {A}": CASEWORK,
    "confirm {B}": CASEWORK,
    "decline {B} --note 見本": CASEWORK,
    f"reopen {{A}} {REASON}": CASEWORK,
    "look list": CASEWORK,
    "look next": CASEWORK,
    "look agree {A}": CASEWORK,
    f"look disagree {{A}} {REASON}": CASEWORK,
    "look let-stand {A} --note 見本": MANAGER,
    "look summary": MANAGER | {"auditor"},
    "overdue": SHOWN,
    "inquiry list": ALL - ADMIN,
    "figures": MANAGER | {"auditor"},
    "figures --rebuild": MANAGER | ADMIN,
    "inquiry figures": MANAGER | {"callcentre", "auditor"},
    "forecast --reviewers 2": MANAGER | {"auditor"},
    "patrol": MANAGER | {"auditor"},
    "patrol --fix holder-gone": MANAGER,
    "approve {P}": MANAGER,
    f"return {{P}} {REASON}": MANAGER,
    f"reject {{P}} {REASON}": MANAGER,
    "withdraw {P}": MANAGER,
    f"cancel {{A}} --from 2020-03-01 {REASON}": MANAGER,
    "cutoff override 2020-03-01 --at 2020-02-04T17:00:00+09:00 --reason 見本": MANAGER,
    "cutoff close 2020-03-01": MANAGER,
    "programme compare {PROGRAMME}": MANAGER,
    "programme load {PROGRAMME}": MANAGER,
    "cutoffs --from 2020-02-01 --to 2020-03-01": ALL,
    "lookup 喫茶": ALL - ADMIN,
    "card {A}": ALL - ADMIN,
    "card {A} --business": ALL - ADMIN,
    "looks": MANAGER | {"auditor"},
    "looks --store {A}": MANAGER | {"auditor"},
    "unmask {A} --reason 見本": SHOWN,
    "grant apply {P} --project 見本 --cost development:1000:2020-03-01:見本": CASEWORK,
    "grant list": CASEWORK | {"auditor"},
    "grant show {G}": CASEWORK | {"auditor"},
    "grant judge {G} 1 --outcome pass": CASEWORK,
    "grant decide {G}": MANAGER,
    "grant refuse {G} --reason grant-not-eligible": MANAGER,
    "grant report {G} --cost 1:1000:2020-02-05": CASEWORK,
    "grant judge-report {G} 1 --outcome pass": CASEWORK,
    "grant settle {G}": MANAGER,
    "grant pay {G} --on 2020-02-05": MANAGER,
    "grant withdraw {G}": MANAGER,
    "provider list": SHOWN,
    "provider show {P}": SHOWN,
    "provider services": SHOWN,
    "provider watch": SHOWN,
    "provider dependents {P}": SHOWN,
    "provider measures {P}": SHOWN,
    "provider measure {P} hold": MANAGER,
    "provider measure {P} hold --dry-run": SHOWN,
    "provider settle {P} residents --outcome pass --note 見本": CASEWORK,
    "provider add-licence {P} --kind bank": CASEWORK,
    "provider desk {P} --phone 03-5555-0001": CASEWORK,
    "provider present {P} --service ミナトペイ --text 見本": CASEWORK,
    "provider add-condition {P} --text 見本 --due 2020-03-01": CASEWORK,
    "provider drop-condition {P} 1": CASEWORK,
    "provider meet-condition {P} 1": MANAGER,
    "provider propose {P}": CASEWORK,
    "provider resume-review {P}": CASEWORK,
    f"provider suspend {{P}} --from 2020-02-05 {REASON}": MANAGER,
    "provider resume {P}": MANAGER,
    f"provider cancel {{P}} --from 2020-03-01 {REASON}": MANAGER,
    f"provider add-certificate {{P}} --service ミナトペイ {CERTIFICATE}": CASEWORK,
    "provider examine-certificate {P} 1 --outcome pass": CASEWORK,
    "provider record-test {P} grant-points --outcome pass --on 2020-02-05 --system 1.0": CASEWORK,
    "provider add-service {P} --service 見本 --kind qr-code --grant-basis paid --return-method points --usable-at all --fee 3": MANAGER,
    "provider register-service {P} --service 見本": MANAGER,
    "provider logos {P}": SHOWN,
    "export digital --rate 2 --out {OUT}/digital.zip": MANAGER | {"shipping"},
    "kit send-digital --out {OUT}/digital": MANAGER | {"shipping"},
    "provider logo {E} --outcome accepted": MANAGER,
    "provider amend-service {P} --service ミナトペイ --from 2020-03-01 --fee 3": MANAGER,
    "provider withdraw-service {P} --service ミナトペイ --from 2020-03-01": MANAGER,
    "security open {P} --route certificate --occasion registration": CASEWORK,
    "security show {R}": SHOWN,
    "security answer {R} pd-inventory --text 見本": CASEWORK,
    "security judge {R} pd-inventory --outcome pass": CASEWORK,
    "security add-finding {R} --severity low --text 見本": CASEWORK,
    "security remedy {R} 1 --text 見本": CASEWORK,
    "security verify {R} 1": CASEWORK,
    "security refuse-remedy {R} 1 --note 見本": CASEWORK,
    "security reopen {R} 1 --note 見本": CASEWORK,
    "security send-findings {R}": CASEWORK,
    "security pass {R}": CASEWORK,
    "security fail {R} --note 見本": CASEWORK,
    "evidence keep {P} {APPLICATIONS}": CASEWORK,
    "evidence list {P}": SHOWN,
    "evidence save {E} --out {OUT}/e.csv": SHOWN,
    "evidence open {E}": SHOWN,
    "export providers --out {OUT}/p.xlsx": MANAGER | {"auditor"},
    "privacy find --number {A}": MANAGER,
    "privacy disclose --number {A} --identity 見本 --out {OUT}/d.xlsx": MANAGER,
    "privacy erase-request --number {A} --identity 見本": MANAGER,
    "privacy requests": MANAGER | ADMIN | {"auditor"},
    "privacy erase --until 2020-01-19": MANAGER | ADMIN,
    "privacy hold {A} --reason audit": MANAGER,
    "privacy release {A}": MANAGER,
    "privacy holds": MANAGER | ADMIN | {"auditor"},
    "audit bundle {A} --out {OUT}/bundles": MANAGER | {"auditor"},
    "audit sample --seed 1 --size 1": MANAGER | {"auditor"},
    "audit cancellations --from 2020-01-01 --to 2020-12-31 --out {OUT}/ended.xlsx": MANAGER | {"auditor"},
    "export columns": MANAGER | {"auditor"},
    "export register --out {OUT}/r.json": MANAGER,
    "export publication --out {OUT}/list.csv": MANAGER,
    "export registration-certificate {P} --out {OUT}/c.pdf": MANAGER,
    "provider quality": SHOWN,
    "export quality {P} --out {OUT}/q.pdf": CASEWORK,
    "export save daily --out {OUT}/o.xlsx -- providers": MANAGER,
    "export orders": CASEWORK | {"shipping", "auditor"},
    "export run nightly": CASEWORK | {"shipping", "auditor"},
    "export stop nightly": MANAGER,
    "export resume nightly": MANAGER,
    "export letters --out {OUT}/l.pdf": CASEWORK,
    "export results --out {OUT}/results": MANAGER,
    "export posters --out {OUT}/posters": MANAGER | {"shipping"},
    "export picking --out {OUT}/picking.pdf": MANAGER | {"shipping"},
    "export labels --out {OUT}/labels.pdf": MANAGER | {"shipping"},
    "export slips --out {OUT}/slips.pdf": MANAGER | {"shipping"},
    "stock list": MANAGER | {"shipping"},
    "stock receive のぼり 10": MANAGER | {"shipping"},
    "stock count {Z} 10": MANAGER | {"shipping"},
    "stock loss {Z} 1 --note 見本": MANAGER | {"shipping"},
    "stock show {Z}": MANAGER | {"shipping"},
    "stock forecast": MANAGER | {"shipping"},
    "export status --out {OUT}/s.xlsx": MANAGER | {"auditor"},
    "export inquiries --out {OUT}/inquiries.xlsx": MANAGER | {"auditor"},
    "export report --out {OUT}/report.pdf": MANAGER | {"auditor"},
    "export shipments --out {OUT}/shipments.xlsx": MANAGER | {"shipping", "auditor"},
    "staff add neu --role auditor": ADMIN,
    "staff add-list {APPLICATIONS} --out {OUT}/passwords.xlsx": ADMIN,
    "staff own-password": ALL,
    "staff reset-all --out {OUT}/passwords.xlsx": ADMIN,
    "staff list": ADMIN,
    "staff disable ren": ADMIN,
    "staff enable ren": ADMIN,
    "staff unlock ren": ADMIN,
    "staff role ren --role reviewer": ADMIN,
    "staff password ren": ADMIN,
    "intake providers {PROVIDERS} --take-over 2019-06-01 --dry-run": ADMIN,
    "upgrade": ADMIN,
    "index rebuild": ADMIN,
    "backup {OUT}/b.db": ADMIN,
    "restore {BACKUP}": ADMIN,
    "doctor": ADMIN,
    # whoever may is told that this place cannot be opened, so that the test goes on
    "serve --host 192.0.2.7": ADMIN,
    # likewise: an embedded office moves to a server only
    "move --to sqlite:///{OUT}/moved.db": ADMIN,
    "verify": MANAGER | {"admin", "auditor"},
    "journal anchor --to {OUT}/anchors --key {KEY}": MANAGER | {"admin", "auditor"},
    # the table is silent: everybody may read the rules
    "programme show": ALL,
}
# nobody is logged in for these
WITHOUT_A_PERSON: Final = {"init", "demo", "programme check", "journal key"}


@pytest.fixture
def office(cli: CommandLine) -> Iterator[Office]:
    opened = open_office(cli.url, now=parse_instant("2020-01-20T10:00"))
    yield opened
    opened.engine.dispose()


@pytest.fixture
def places(cli: CommandLine, office: Office, people: People, tmp_path: Path) -> dict[str, str]:
    """An office in which there is a case of every kind, and the files that commands name."""
    registered_provider, received_provider = take_over_provider(office, people), receive_provider(office, people, 2)
    (number,) = take_in(office, people["mai"], [application_row()], registered_provider).numbers
    assert decide_application(office, people["rin"], number, Command("approve")) is None
    assert not isinstance(close_cutoff(at(office, "2020-01-28T10:00"), people["mai"], date(2020, 2, 21)), Refusal)
    reported = amend(at(office, "2020-01-28T10:00"), people["mai"], number, [("store_name", "喫茶見本")], date(2020, 2, 21))
    assert isinstance(reported, Entered)
    shipment = rows(office, every(SHIPMENTS))[0]["number"]
    store = root_stores(office)[number]["id"]
    grant = apply_for_grant(office, people["rin"], received_provider, "見本", [PlannedCost(CostKind.STAFF, 1000, date(2020, 3, 1), "見本")])
    assert isinstance(grant, str)
    review = open_review(office, people["rin"], received_provider, "investigation", "registration")
    assert isinstance(review, str)
    applications = write_text([application_row(2)], APPLICATION_HEADINGS, tmp_path / "a.csv")
    evidence = keep_evidence(office, people["rin"], received_provider, applications)
    assert isinstance(evidence, str)
    receipt = add_receipt(office, people["rin"], Arrival("見本", "見本"))
    assert isinstance(receipt, str)
    begun = begin_call(office, people["mio"])
    assert isinstance(begun, Call)
    cli.now = "2020-02-05T18:00:00+09:00"
    backup, programme = tmp_path / "backup.db", tmp_path / "programme.toml"
    key = tmp_path / "key.pem"
    assert cli.say("admin", "backup", backup).status == 0
    assert cli.say("admin", "journal", "key", "--out", key).status == 0
    programme.write_text(str(cli.ask("mai", "programme", "show").pick("content")) + "\n", "utf-8")
    return {
        "OUT": str(tmp_path),
        "BACKUP": str(backup),
        "KEY": str(key),
        "PROGRAMME": str(programme),
        "A": number,
        "P": received_provider,
        "S": case_number("S", store),
        "K": shipment,
        "G": grant,
        "R": review,
        "L": receipt,
        "F": enter(office, people["mai"], "見本チェーン"),
        "T": reported.number,
        "Q": begun.number,
        "B": case_number("B", 1),
        "W": case_number("W", 1),
        "Z": case_number("Z", 1),
        "E": evidence,
        "APPLICATIONS": str(applications),
        "AMENDMENTS": str(write_text([report_row("N-1", number, "店舗名", "見本")], AMENDMENT_HEADINGS, tmp_path / "t.csv")),
        "ORDERS": str(write_text([{"order_reference": "N-1", "number": number}], KIT_ORDER_HEADINGS, tmp_path / "o.csv")),
        "PROVIDERS": str(write_text([provider_row(3)], PROVIDER_HEADINGS, tmp_path / "p.csv")),
    }


@pytest.mark.parametrize("login", ROLES)
def test_every_command_obeys_the_table(login: str, cli: CommandLine, office: Office, places: dict[str, str]) -> None:
    permitted = {line for line, roles in TABLE.items() if ROLES[login] in roles}
    before = contents(office)
    for line in TABLE.keys() - permitted:
        answer = cli.ask(login, *line.format(**places).split())
        assert (answer.status, answer.code) == (1, "not-permitted"), f"{login} must not: {line}: {answer}"
    assert contents(office) == before
    for line in TABLE:
        if line in permitted:
            answer = cli.ask(login, *line.format(**places).split())
            assert answer.status in {0, 1}, f"{login}: {line}: {answer}"
            assert answer.code != "not-permitted", f"{login} may: {line}: {answer}"


def test_the_table_has_every_command_of_the_program() -> None:
    walked = {line.partition(" --")[0].partition(" {")[0] for line in TABLE}
    known = set(commands(typer.main.get_command(build(Invocation("en")))))
    assert {name for name in known if not any(line == name or line.startswith(f"{name} ") for line in walked)} == WITHOUT_A_PERSON


def commands(command: object, name: str = "") -> Iterator[str]:
    """The full names of all commands below a group."""
    inner: object = getattr(command, "commands", None)
    if not isinstance(inner, dict):
        yield name
        return
    for word, below in inner.items():
        yield from commands(below, f"{name} {word}".strip())


@pytest.mark.parametrize("login", ["sho", "cal", "aud", "admin"])
def test_whoever_may_not_decide_does_not_learn_whether_a_case_exists(login: str, cli: CommandLine) -> None:
    for line in ("approve A-0000099-X", "approve P-0000099-X", "confirm P-0000099-X", "check settle A-0000099-X goods --outcome pass"):
        assert cli.ask(login, *line.split()).code == "not-permitted", line
