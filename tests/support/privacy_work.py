"""Stores, calls and looks that hold something on people who appear in several parts, for tests of personal data."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.vocabulary_inquiries import Caller
from secretariat.amendments.reporting import Entered, amend
from secretariat.callcentre.card import open_card, unmask
from secretariat.casework.desk import add_note, decide_application
from secretariat.evidence.keeping import keep_evidence
from secretariat.identifiers import case_number
from secretariat.kits.releasing import release_kits
from secretariat.office import Office, open_office
from secretariat.refusal import Refusal
from secretariat.screening.decision import Command
from secretariat.staff import Person
from tests.support.amendment_work import LATER, registered
from tests.support.inquiry_work import record_call
from tests.support.rehearsal import OPENED, at, copy_sqlite
from tests.support.samples import application_row, take_in

YOSHINO: Final = "𠮷野 髙子"  # a character of four bytes
TARO: Final = "見本 太郎"
HOSTILE: Final = "=cmd|' /C calc'!A0 [/] <b>&"
PHONE: Final = "0898-77-1234"
ELSEWHERE: Final = "090-1111-2222"
WORDS: Final = ("𠮷野", "髙子", "0898771234", "09011112222", "calc", "yoshino@example.jp", "電話で事情", "届いていない", "夫が電話")
"""What must be nowhere once it was erased."""
LATE: Final = "2027-05-01T10:00"
UNTIL: Final = date(2027, 3, 31)


@dataclass(frozen=True, slots=True)
class Scene:
    """The office on 2020-03-02, and the numbers of what is in it."""

    office: Office
    own: str  # 𠮷野's own shop, a sole proprietor's
    contact: str  # a corporation's, with 𠮷野 as its contact
    other: str  # a corporation's, with nothing of theirs
    rejected: str
    call: str  # of 𠮷野
    others_call: str  # of somebody else, about 𠮷野's shop
    evidence: str


def scene(office: Office, people: Mapping[str, Person], folder: Path) -> Scene:
    """Everything that an office can hold on somebody."""
    kits = {"kit_postal_code": "794-0041", "kit_address": "愛媛県今治市別宅1番地", "kit_addressee": YOSHINO, "kit_phone": ELSEWHERE}
    own: dict[str, object] = {
        "applicant_kind": "個人事業主",
        "corporate_number": None,
        "business_name": YOSHINO,
        "business_name_kana": "ヨシノ タカコ",
        "representative": YOSHINO,
        "store_name": "喫茶𠮷野",
        "store_name_kana": "キッサヨシノ",
        "phone": PHONE,
        "documents": "開業届",
        "contact_name": HOSTILE,
        "contact_email": "calc@example.jp",
        "capital_yen": "0",
        "street": "𠮷野町1番地",
    }
    rows = [
        application_row(1, **own, **kits),
        application_row(2, contact_name=YOSHINO.replace(" ", "　"), contact_email="yoshino@example.jp"),
        application_row(3),
    ]
    later, provider, numbers = registered(office, people, rows)
    (rejected,) = take_in(later, people["rin"], [application_row(4, phone=ELSEWHERE)], provider).numbers
    assert decide_application(later, people["ren"], rejected, Command("reject", ("other",), note="電話で事情を聞いた")) is None
    assert add_note(later, people["mai"], numbers[0], "電話で事情を聞いた") is None
    paper = folder / "髙子の開業届.txt"
    paper.write_text("𠮷野の開業届", "utf-8")
    evidence = keep_evidence(later, people["rin"], numbers[0], paper)
    assert isinstance(evidence, str), evidence
    changed = amend(later, people["rin"], numbers[0], [("phone", "0898-77-1234"), ("contact_name", YOSHINO)], date(2020, 3, 2), "届出")
    assert isinstance(changed, Entered), changed
    store = _store_of(later, numbers[0])
    of_shop = {"store_id": store, "application_id": 1, "provider_id": 1}
    own_words = {"name": "𠮷野髙子", "phone": "09011112222", "question": "届いていない", "answer": "ご案内"}
    others_words = {"name": "夫", "phone": "0312345678", "question": "夫が電話した", "caller": Caller.OTHER.value}
    call, others = (
        record_call(later, begun_at, "cal", minutes=5, passed_on=None, replied_at=None, closed_at=None, **of_shop, **said)
        for begun_at, said in (("2020-03-02T09:00", own_words), ("2020-03-02T09:30", others_words))
    )
    assert not isinstance(open_card(later, people["cal"], numbers[0], "ja"), Refusal)
    assert not isinstance(unmask(later, people["rin"], numbers[0], "電話で事情を聞いた"), Refusal)
    assert not isinstance(release_kits(later, people["sho"]), Refusal)
    own_number, contact, other = numbers
    return Scene(later, own_number, contact, other, rejected, call, others, evidence)


def copied(template: Path, known: Scene, folder: Path) -> Scene:
    """The same scene in a copy of an embedded office in which it was made."""
    return replace(known, office=at(open_office(copy_sqlite(template, folder / "scene.db"), now=OPENED), LATER))


def _store_of(office: Office, number: str) -> int:
    with office.reading() as session:
        found = session.execute(sa.text("SELECT store_id FROM application WHERE number = :number"), {"number": number})
        return int(found.scalar_one())


def late(scene: Scene) -> Office:
    """The office when every period is over, years later."""
    return at(scene.office, LATE)


def serial_of(number: str) -> int:
    """The serial within a number."""
    serial = int(number.split("-")[1])
    assert case_number(number[0], serial) == number
    return serial
