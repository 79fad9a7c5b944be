"""What the record holds of a store that a caller can be asked for, and whether what somebody says is that, however they say it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa
from sqlmodel import Session

from models.application import KitAddress
from models.base import table_of
from models.merchant import Business
from models.provider import Provider
from models.relations import APPLICATION_AND_STORE, APPLICATIONS, ROOT, ROOT_ID, STORES
from models.vocabulary_inquiries import VerificationItem
from secretariat.identifiers import normal_phone, normal_postal_code, parse_case_number
from secretariat.screening.matching.address import PLOT_NUMBERS, Address, read_address
from secretariat.text import half_width, norm

BUSINESSES, PROVIDERS, KIT_ADDRESSES = table_of(Business), table_of(Provider), table_of(KitAddress)
SHORTEST_TOWN: Final = 3  # characters of an address before its numbers that tell one place from another
ENOUGH_NUMBERS: Final = PLOT_NUMBERS - 1  # the last of 丁目, 番, 号 is often left out
_TITLES: Final = ("代表取締役社長", "代表取締役", "代表社員", "代表理事", "理事長", "代表者", "代表", "社長")
_POLITE: Final = ("さま", "様", "さん", "氏")


@dataclass(frozen=True, slots=True)
class OnRecord:
    """What one application says: `addresses` as (whole address, its town); those of a kind that it lacks are missing."""

    application_id: int
    provider_id: int
    values: Mapping[VerificationItem, frozenset[str]]
    addresses: tuple[tuple[Address, str], ...]

    def has(self, item: VerificationItem) -> bool:
        """Whether there is anything to compare with."""
        return item is VerificationItem.ADDRESS or bool(self.values[item])

    def agrees(self, item: VerificationItem, said: str) -> bool:
        """Whether what somebody says is what the record has."""
        if item is VerificationItem.ADDRESS:
            spoken = _spoken_address(said)
            return any(_same_place(kept, town, spoken) for kept, town in self.addresses)
        plain = _PLAIN[item](said)
        return bool(plain) and plain in self.values[item]


def on_record(session: Session, stores: sa.ColumnElement[bool]) -> list[OnRecord]:
    """The applications of these stores."""
    s, b, a, p, k = STORES.c, BUSINESSES.c, APPLICATIONS.c, PROVIDERS.c, KIT_ADDRESSES.c
    source = (
        APPLICATION_AND_STORE.join(ROOT, ROOT.c.id == ROOT_ID)
        .join(BUSINESSES, b.id == s.business_id)
        .join(PROVIDERS, p.id == a.provider_id)
        .outerjoin(KIT_ADDRESSES, k.application_id == a.id)
    )
    statement = sa.select(
        *(a.id, a.number, a.provider_id, a.provider_reference, a.declared_merchant_id, s.merchant_id),
        *(ROOT.c.merchant_id.label("root_merchant_id"), s.phone, s.postal_code, s.prefecture, s.city, s.street),
        *(b.corporate_number, b.representative, k.phone.label("kit_phone")),
        *(b.postal_code.label("business_postal_code"), b.address, p.name, p.name_kana),
    ).select_from(source)
    return [_of_row(row) for row in session.execute(statement.where(stores).order_by(a.id))]


def _of_row(row: sa.Row[tuple[object, ...]]) -> OnRecord:
    kept: Mapping[VerificationItem, tuple[str | None, ...]] = {
        VerificationItem.PHONE: (row.phone, row.kit_phone),
        VerificationItem.POSTAL_CODE: (row.postal_code, row.business_postal_code),
        VerificationItem.REPRESENTATIVE: (row.representative,),
        VerificationItem.CORPORATE_NUMBER: (row.corporate_number,),
        VerificationItem.MERCHANT_ID: (row.merchant_id, row.root_merchant_id, row.declared_merchant_id),
        VerificationItem.APPLICATION: (row.number,),
        VerificationItem.PROVIDER_REFERENCE: (row.provider_reference,),
        VerificationItem.PROVIDER: (row.name, row.name_kana),
    }
    values = {item: frozenset(filter(None, (_PLAIN[item](text) for text in texts if text))) for item, texts in kept.items()}
    whole = read_address("", "", f"{row.prefecture}{row.city}{row.street}")
    addresses = ((whole, read_address(row.prefecture, row.city, row.street).town), (read_address("", "", row.address), ""))
    return OnRecord(row.id, row.provider_id, values, addresses)


def _spoken_address(said: str) -> Address:
    """As it is compared: blanks before its numbers mean nothing, and a postal code is another question."""
    text = half_width(said).strip()
    first = text.split(" ", 1)
    if len(first) > 1 and normal_postal_code(first[0]) is not None:
        text = first[1]
    numbers = next((place for place, character in enumerate(text) if character.isdigit()), len(text))
    return read_address("", "", text[:numbers].replace(" ", "") + text[numbers:])


def _same_place(kept: Address, town: str, spoken: Address) -> bool:
    """Prefecture and city may be left out, the town may not, and at most the last of the numbers."""
    numbers = len(spoken.plot)
    return (
        len(spoken.town) >= min(SHORTEST_TOWN, len(kept.town))
        and kept.town.endswith(spoken.town)
        and spoken.town.endswith(town)
        and numbers >= min(ENOUGH_NUMBERS, len(kept.plot))
        and kept.plot[:numbers] == spoken.plot
    )


def _name(text: str) -> str:
    plain = "".join(text.split())
    for title in _TITLES:
        plain = plain.removeprefix(title)
    for word in _POLITE:
        plain = plain.removesuffix(word)
    return norm(plain)


def _code(text: str) -> str:
    return half_width(text).replace("-", "").replace(" ", "").upper()


def _application(text: str) -> str:
    parsed = parse_case_number(text) or parse_case_number(f"A{text}")
    return "{}{}".format(*parsed) if parsed is not None else ""


_PLAIN: Final[Mapping[VerificationItem, Callable[[str], str]]] = {
    VerificationItem.PHONE: lambda text: normal_phone(text) or "",
    VerificationItem.POSTAL_CODE: lambda text: normal_postal_code(text) or "",
    VerificationItem.REPRESENTATIVE: _name,
    VerificationItem.CORPORATE_NUMBER: _code,
    VerificationItem.MERCHANT_ID: _code,
    VerificationItem.APPLICATION: _application,
    VerificationItem.PROVIDER_REFERENCE: _code,
    VerificationItem.PROVIDER: norm,
}
