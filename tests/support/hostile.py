"""An office whose data is out to do harm: written past the program, since the program would not take it in."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

HOSTILE: Final = ("[/]", "[@click=app.quit]x[/]", "\x1b[2J\x1b]52;c;eA==\x07", "\u202ealp", "長" * 100, "髙﨑𠮷", "[bold]", "{x} %s $name")
TEXTS: Final[dict[str, tuple[str, ...]]] = {
    "store": ("name", "name_kana", "city", "street", "building"),
    "business": ("name", "name_kana", "representative"),
    "provider": ("name", "name_kana", "contact_name"),
    "service": ("name",),
    "staff": ("name",),
    "batch": ("file_name",),
    "application": ("provider_reference", "contact_name", "industry_detail", "chain_name"),
    "settlement": ("note",),
    "industry_choice": ("note",),
    "chain": ("name", "headquarters"),
    "chain_spelling": ("spelling",),
    "chain_rate": ("note",),
    "correction_item": ("wanted", "answer"),
    "settled_requirement": ("note",),
    "readiness_run": ("system_version", "note"),
    "evidence": ("name",),
    "receipt": ("sender", "what"),
    "amendment": ("provider_reference", "reason"),
    "amendment_item": ("stated_before",),
    "held_batch": ("file_name", "reason"),
    "document_check": ("note",),
    "modification_grant": ("project",),
    "grant_cost": ("wording", "note"),
    "review_answer": ("answer",),
    "security_finding": ("wording", "remedy"),
    "registration_condition": ("wording",),
    "certificate": ("number", "issuer", "scope"),
    "kit_address": ("address", "addressee"),
    "shipment_address": ("address", "addressee"),
    "kit_order": ("provider_reference",),
    "carrier_file": ("file_name",),
}


def make_hostile(path: Path, texts: Sequence[str] = HOSTILE) -> None:
    """Puts a hostile text, each in turn, in front of every name, note and address of an embedded office."""
    with closing(sqlite3.connect(path)) as office, office:
        for (trigger,) in office.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            office.execute(f"DROP TRIGGER {trigger}")
        for table, columns in TEXTS.items():
            for place, row in enumerate(office.execute(f"SELECT rowid FROM {table}").fetchall()):
                for offset, column in enumerate(columns):
                    text = texts[(place + offset) % len(texts)]
                    office.execute(f"UPDATE {table} SET {column} = ? || coalesce({column}, '') WHERE rowid = ?", (text, row[0]))
        for place, (row, content) in enumerate(office.execute("SELECT rowid, content FROM journal_personal").fetchall()):
            told = json.loads(content)
            told = {name: texts[place % len(texts)] + value if isinstance(value, str) else value for name, value in told.items()}
            office.execute("UPDATE journal_personal SET content = ? WHERE rowid = ?", (json.dumps(told, ensure_ascii=False), row))
