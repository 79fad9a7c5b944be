"""The schema of an office with its rights: on Postgres, what each role may do is laid anew with each upgrade.

Grants, triggers and functions are files under migrations/sql/postgresql; which acts a role may enter into the journal is loaded from the
tables of transitions, so that the server judges by the same data as the screens; what the masks of the call centre's
views need beside is loaded too.
"""

import sqlalchemy as sa
from sqlmodel import Session

from secretariat import database, logins
from secretariat.area_codes import area_code_prefixes
from secretariat.casework.permitted_acts import permitted_acts
from secretariat.text import letter_forms

PERMITTED = sa.table(
    "permitted_act",
    *(sa.column(name) for name in ("kind", "action", "role", "from_status", "to_status", "second_person")),
    schema="rights",
)
AREA_CODES = sa.table("area_code", sa.column("prefix"), sa.column("size"), schema="rights")
LETTER_FORMS = sa.table("letter_form", sa.column("written"), sa.column("folded"), schema="rights")


def lay_schema(session: Session, role_prefix: str | None = None) -> None:
    """The program's schema, with triggers and rights; by the owner of the database.

    `role_prefix` begins the names of the group roles of a new office.
    """
    shared = logins.is_shared(session.get_bind())
    if shared and role_prefix is not None:
        session.execute(sa.text("SELECT set_config('secretariat.role_prefix', :prefix, true)"), {"prefix": role_prefix})
    database.upgrade_schema(session.connection())
    if shared:
        session.execute(sa.delete(PERMITTED))
        session.execute(sa.insert(PERMITTED), [act._asdict() for act in permitted_acts()])
        _load_facts_of_masks(session)


def _load_facts_of_masks(session: Session) -> None:
    session.execute(sa.delete(AREA_CODES))
    session.execute(sa.insert(AREA_CODES), [{"prefix": prefix, "size": size} for prefix, size in area_code_prefixes().items()])
    written, folded = letter_forms()
    session.execute(sa.delete(LETTER_FORMS))
    session.execute(sa.insert(LETTER_FORMS), {"written": written, "folded": folded})
