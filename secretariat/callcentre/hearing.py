"""How much the caller of the call under way may hear of a store: from who calls, whether that was found true, and of which store."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session

from models.application import Application
from models.base import table_of
from models.inquiry import Inquiry
from models.merchant import Business, Store
from models.relations import ROOT_ID
from models.vocabulary import RefusalCode, Role
from models.vocabulary_inquiries import Caller, Hears, InquiryChannel, InquiryStatus, Verification
from secretariat.identifiers import normal_case_number
from secretariat.programme_file.callcentre import CallcentreRules
from secretariat.refusal import Refusal, refuse
from secretariat.staff import Person

INQUIRIES, STORES, BUSINESSES, APPLICATIONS = table_of(Inquiry), table_of(Store), table_of(Business), table_of(Application)
OF_A_FIRM = frozenset({Caller.OWNER, Caller.HEADQUARTERS})


@dataclass(frozen=True, slots=True)
class Listener:
    """The call under way as a card sees it; `root_id`, `business_id`, `firm`: the store that the caller was asked about, and whose it is.

    `provider_id`: of a provider's call, which one's.
    """

    id: int
    number: str
    caller: Caller | None
    verification: Verification
    root_id: int | None
    business_id: int | None
    firm: str | None
    provider_id: int | None


def hears_by_rule(rules: CallcentreRules, caller: Caller | None, verification: Verification) -> Hears:
    """What a kind of caller may hear, found to be who they say or not; general answers as long as nobody asked who calls."""
    if caller is None:
        return Hears.GENERAL
    rule = rules.callers[caller]
    return rule.verified if verification is Verification.VERIFIED else rule.unverified


def hears_of_store(rules: CallcentreRules, listener: Listener | None, root_id: int, business_id: int, firm: str | None) -> Hears:
    """The same for one store: what was found true of one store says nothing about another, save another of the same firm."""
    if listener is None:
        return Hears.GENERAL
    same = listener.root_id == root_id
    if listener.caller in OF_A_FIRM and listener.root_id is not None:
        same = same or listener.business_id == business_id or (firm is not None and listener.firm == firm)
    return hears_by_rule(rules, listener.caller, listener.verification if same else Verification.NONE)


def listener_of(session: Session, person: Person, inquiry: str | None) -> Listener | Refusal | None:
    """The call during which the person looks: the one that is named, else the telephone call that is open; None where there is none.

    Refused where there is no such call, where it is over, and where it is somebody else's, managers excepted.
    """
    i = INQUIRIES.c
    if inquiry is None:
        # written out: SQLite uses the index of open calls only for what it sees to be one
        is_on = sa.and_(
            i.status == sa.literal_column(f"'{InquiryStatus.OPEN}'"), i.channel == sa.literal_column(f"'{InquiryChannel.PHONE}'")
        )
        row = session.execute(_statement().where(i.operator == person.login, is_on)).one_or_none()
        return None if row is None else _listener(row)
    number = normal_case_number(inquiry)
    row = session.execute(_statement().where(i.number == number)).one_or_none()
    if row is None:
        return refuse(RefusalCode.NOT_FOUND, "casework.not_found", number=inquiry)
    if row.status == InquiryStatus.CLOSED:
        return refuse(RefusalCode.WRONG_STATE, "card.call_is_over", number=number)
    if person.login not in {row.operator, row.owner} and person.role is not Role.MANAGER:
        return refuse(RefusalCode.HELD_BY_OTHER, "card.call_of_other", number=number)
    return _listener(row)


def _statement() -> sa.Select[tuple[object, ...]]:
    i, b = INQUIRIES.c, BUSINESSES.c
    provider = sa.func.coalesce(i.provider_id, APPLICATIONS.c.provider_id).label("provider_id")
    source = (
        INQUIRIES.outerjoin(STORES, STORES.c.id == i.store_id)
        .outerjoin(BUSINESSES, b.id == STORES.c.business_id)
        .outerjoin(APPLICATIONS, APPLICATIONS.c.id == i.application_id)
    )
    return sa.select(
        *(i.id, i.number, i.status, i.operator, i.owner, i.caller, i.verification, provider),
        *(ROOT_ID.label("root_id"), STORES.c.business_id, b.corporate_number.label("firm")),
    ).select_from(source)


def _listener(row: sa.Row[tuple[object, ...]]) -> Listener:
    caller = Caller(row.caller) if row.caller is not None else None
    place = (row.root_id, row.business_id, row.firm, row.provider_id)
    return Listener(row.id, row.number, caller, Verification(row.verification), *place)
