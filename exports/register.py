"""The register of payment providers and their services (決済事業者・決済サービス一覧), for everybody: PDF, workbook, JSON.

It holds what merchants compare, and nobody's name or mail address.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from exports.document import A4_HEIGHT, A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Run, missing_glyphs, printable
from exports.line_breaking import FittedText, fit
from exports.page_rows import CENTRE, RIGHT, Row, aligned, parted, placed
from exports.page_tables import TableColumn, Type, table_rows
from exports.workbook import Column, Table, rows_of, write_workbook
from models import vocabulary_providers as vp
from secretariat.identifiers import show_registration_number
from secretariat.japanese_dates import japanese_date
from secretariat.providers.register import RegisterLine
from secretariat.replacing import replacing, same_content
from secretariat.text import harmless_json

TITLE = "決済事業者・決済サービス一覧"
COLUMNS = (
    Column("registration_number", "登録番号", "text", 13),
    Column("provider_name", "決済事業者名", "text", 30),
    Column("roles", "決済事業者区分", "text", 15),
    Column("region", "所在地", "text", 11),
    Column("phone", "電話番号", "text", 15),
    Column("service", "サービス名", "text", 26),
    Column("kind", "サービス区分", "text", 18),
    Column("merchant_fee", "加盟店手数料率", "exact-percent", 11),
    Column("grant_basis", "付与方法", "text", 12),
    Column("return_method", "還元方法", "text", 24),
    Column("usable_at", "利用範囲", "text", 12),
    Column("service_registered_on", "登録日", "date", 12),
    Column("provider_number", "受付番号", "text", 14),
)

_WIDTH, _HEIGHT = A4_HEIGHT, A4_WIDTH  # landscape
_LEFT, _TOP, _BOTTOM = 12 * MILLIMETRE, 14 * MILLIMETRE, _HEIGHT - 16 * MILLIMETRE
_FOOT = _HEIGHT - 9 * MILLIMETRE
_TYPE = Type(7.5, 10.5)
_TITLE_SIZE, _SMALL = 14.0, 8.5
# millimetres of the printed columns, in the order of the workbook's; a column that is not here is not printed
_PRINTED = {
    "registration_number": 18.0,
    "provider_name": 42.0,
    "roles": 13.0,
    "region": 15.0,
    "phone": 23.0,
    "service": 38.0,
    "kind": 23.0,
    "merchant_fee": 15.0,
    "grant_basis": 14.0,
    "return_method": 32.0,
    "usable_at": 15.0,
    "service_registered_on": 25.0,
}


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the register in Japanese words; `merchant_fee` in hundredths of a percent."""

    registration_number: str | None
    provider_name: str
    roles: str
    region: str
    phone: str
    service: str
    kind: str
    merchant_fee: int
    grant_basis: str
    return_method: str
    usable_at: str
    service_registered_on: date
    provider_number: str


def unprintable_in_register(lines: Iterable[RegisterLine]) -> str:
    """The characters of a register that the fonts lack, each once; empty for none."""
    return missing_glyphs("\n".join(f"{line.provider_name}\n{line.service}" for line in lines))


def write_register_pdf(lines: Sequence[RegisterLine], path: Path, *, day: date, created: datetime, programme_name: str) -> int:
    """Writes the register as of a day on A4, landscape, and gives the number of pages.

    `created` is an aware instant. Raises UnprintableText for a character that the fonts lack and OSError when the file cannot be
    written; what stood at `path` then stays as it was.
    """
    pages = parted(_rows(lines, day, programme_name), _BOTTOM - _TOP)
    subject = f"{programme_name}　{japanese_date(day)}現在"
    with Document(path, title=TITLE, subject=subject, author=OFFICE, created=created) as document:
        for number, rows in enumerate(pages, 1):
            runs, rules = placed(rows, _TOP)
            runs.append(_aligned(f"{number} / {len(pages)}", CENTRE)._replace(y=_FOOT))
            bookmark = TITLE if number == 1 else ""
            document.add_page(runs, label=str(number), bookmark=bookmark, width=_WIDTH, height=_HEIGHT, rules=rules)
    return document.page_count


def write_register_workbook(lines: Iterable[RegisterLine], path: Path, *, day: date, created: datetime, programme_name: str) -> int:
    """Writes the register as of a day as a workbook and gives the number of services.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    table = Table("決済サービス", COLUMNS, rows_of(COLUMNS, map(_in_words, lines)))
    title = f"{TITLE}　{programme_name}　{japanese_date(day)}現在"
    (written,) = write_workbook(path, [table], created=created, title=title)
    return written


def write_register_json(lines: Iterable[RegisterLine], path: Path, *, day: date, created: datetime, programme_name: str) -> int:
    """Writes the register as of a day as JSON (UTF-8) and gives the number of services; words are those of the vocabulary.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    services = [_as_json(line) for line in lines]
    document = {"title": TITLE, "programme": programme_name, "as_at": day.isoformat(), "created": created.isoformat(), "services": services}
    content = harmless_json(json.dumps(document, ensure_ascii=False, indent=2)).encode() + b"\n"

    with replacing(path, same_content(content)) as file:
        file.write(content)
    return len(services)


def _in_words(line: RegisterLine) -> _Line:
    return _Line(
        registration_number=show_registration_number(line.registration_number) if line.registration_number is not None else None,
        provider_name=line.provider_name,
        roles="、".join(vp.PROVIDER_ROLE_JAPANESE[vp.ProviderRole(role)] for role in line.roles),
        region=line.region,
        phone=line.phone,
        service=line.service,
        kind=vp.SERVICE_KIND_JAPANESE[vp.ServiceKind(line.kind)],
        merchant_fee=int(line.merchant_fee * 100),
        grant_basis=vp.GRANT_BASIS_JAPANESE[vp.GrantBasis(line.grant_basis)],
        return_method=vp.RETURN_METHOD_JAPANESE[vp.ReturnMethod(line.return_method)],
        usable_at=vp.USABLE_AT_JAPANESE[vp.UsableAt(line.usable_at)],
        service_registered_on=line.service_registered_on,
        provider_number=line.provider_number,
    )


def _as_json(line: RegisterLine) -> dict[str, object]:
    return {
        "provider_number": line.provider_number,
        "provider_name": line.provider_name,
        "registration_number": line.registration_number,
        "registered_on": line.registered_on.isoformat(),
        "roles": list(line.roles),
        "region": line.region,
        "phone": line.phone,
        "service": line.service,
        "service_registered_on": line.service_registered_on.isoformat(),
        "kind": line.kind,
        "grant_basis": line.grant_basis,
        "return_method": line.return_method,
        "usable_at": line.usable_at,
        "merchant_fee_percent": float(line.merchant_fee),
    }


def _rows(lines: Sequence[RegisterLine], day: date, programme_name: str) -> list[Row]:
    programme = fit(printable(programme_name), Face.REGULAR, _WIDTH * 0.6, largest=_SMALL, smallest=_SMALL - 2).lines[0]
    columns = [
        TableColumn(column.heading, _PRINTED[column.key] * MILLIMETRE, RIGHT if column.kind == "exact-percent" else 0.0, phrases=True)
        for column in COLUMNS
        if column.key in _PRINTED
    ]
    as_of = _aligned(f"{japanese_date(day)}現在　{len(lines):,}サービス", RIGHT)
    return [
        Row(0.0, 20.0, (Run(TITLE, _LEFT, 0.0, Face.BOLD, _TITLE_SIZE),)),
        Row(0.0, 14.0, (Run(programme, _LEFT, 0.0, Face.REGULAR, _SMALL), as_of)),
        *table_rows(columns, (_printed(_in_words(line)) for line in lines), left=_LEFT, type_=_TYPE, above=4.0),
    ]


def _printed(line: _Line) -> list[str]:
    return [_cell(getattr(line, key)) for key in _PRINTED]


def _cell(value: str | int | date | None) -> str:
    if isinstance(value, int):
        return f"{value / 100:.2f}%"
    return japanese_date(value) if isinstance(value, date) else printable(value or "－")


def _aligned(text: str, share: float) -> Run:
    (run,) = aligned(FittedText((text,), _SMALL), Face.REGULAR, _LEFT, _WIDTH - 2 * _LEFT, share)
    return run
