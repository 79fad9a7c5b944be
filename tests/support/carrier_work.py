"""Short ways to parcels on their way: a packed batch of hostile stores, files as carriers send them back."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from exports.kits.carrier_files import HandedOver, hand_over_batch
from models.vocabulary_kits import Carrier, Kit
from secretariat.kits.carriers.layouts import layout_of
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.staff import Person
from tests.support.batch_work import AFTER, FEBRUARY, numbers, printed, put
from tests.support.rehearsal import at
from tests.support.samples import take_over_provider
from tests.support.screening_work import approved, close

LONG: Final = "見本" * 50
NAMES: Final = ("髙﨑𠮷商店 別宮町本店", LONG, "喫茶☃の家", "喫茶アア", "喫茶イイ")


def packed(office: Office, people: Mapping[str, Person], names: Sequence[str] = NAMES) -> tuple[Office, str, list[str]]:
    """A packed batch of Kit B for stores of these names; gives the office as it is then, the batch and its parcels."""
    provider = take_over_provider(office, people)
    for serial, name in enumerate(names, 1):
        approved(office, people, provider, serial, store_name=name, building="見本ビル２階" if serial == 1 else None)
    after = at(office, AFTER)
    close(after, people, FEBRUARY)
    put(after, "planned", "released")
    batch = printed(after, people["sho"], Kit.B)
    put(after, "printed", "packed")
    return after, batch, numbers(after, Kit.B)


def handed_over(office: Office, person: Person, batch: str, path: Path, carrier: Carrier = Carrier.YAMATO) -> HandedOver:
    """A hand-over that could be made."""
    done = hand_over_batch(office, person, batch, carrier, path)
    assert not isinstance(done, Refusal), done
    return done


def rows_in(path: Path) -> list[list[str]]:
    """The rows of a carrier's file with its headings."""
    with path.open(encoding="cp932", newline="") as file:
        return list(csv.reader(file))


def tracking_number(serial: int) -> str:
    """A tracking number with its check digit."""
    return f"{40_000_000_000 + serial}{(40_000_000_000 + serial) % 7}"


def sent_back(path: Path, rows: Sequence[tuple[str, str]], carrier: Carrier = Carrier.YAMATO) -> Path:
    """A carrier's whole file as it comes back: parcels' numbers with what stands for their tracking numbers."""
    layout = layout_of(carrier)
    heading = "伝票番号" if carrier is Carrier.YAMATO else "お問い合せ送り状No."
    with path.open("w", encoding="cp932", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(layout.headings)
        writer.writerows(layout.row({"お客様管理番号": number, heading: tracking}) for number, tracking in rows)
    return path


def status_file(path: Path, rows: Sequence[tuple[str, str, str, str]]) -> Path:
    """A file of deliveries and returns."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("番号", "状態", "日付", "理由"), *rows])
    return path


def day(text: str) -> date:
    """A day of 2020: 02-20."""
    return date.fromisoformat(f"2020-{text}")
