"""The file of one case for the Board of Audit (一件書類) as a PDF on A4: every page with the number of the case and its place among all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from exports.document import A4_WIDTH, MILLIMETRE, OFFICE, Document, Face, Run, width_of
from exports.page_tables import TableColumn
from exports.report_pages import BOTTOM, LEFT_EDGE, TOP, Legible, Pages
from secretariat.audit.cancellations import reasons_in_words
from secretariat.audit.case_file import ActFiled, CaseFile, rule_label
from secretariat.clock import JAPAN
from secretariat.identifiers import case_number
from secretariat.messages import say
from secretariat.programme import Programme
from secretariat.refusal import Message
from secretariat.screening.correction_items import HEADINGS

TITLE: Final = "一件書類"
NONE: Final = "該当なし"
_HEAD, _FOOT = 15 * MILLIMETRE, 287 * MILLIMETRE
_SMALL: Final = 8.0
_HASH_SHOWN: Final = 16  # digits of a hash in a column; the last one stands whole below the table


@dataclass(frozen=True, slots=True)
class Written:
    """How many pages a file has, and how many characters are shown as 〓 in it."""

    pages: int
    missing: int


def write_case_file(file: CaseFile, path: Path, *, programme: Programme) -> Written:
    """Writes it; `programme`: whose reasons are named. It appears complete or not at all; raises OSError when it cannot be written."""
    legible = Legible()
    pages = Pages(legible)
    for add in (_add_summary, _add_fields, _add_checks, _add_decisions, _add_sent, _add_journal):
        add(pages, file, programme)
    number = file.case.number
    with Document(path, title=f"{TITLE}　{number}", subject=number, author=OFFICE, created=file.made_at) as document:
        for place, page in enumerate(pages.pages, 1):
            runs = [*page.picture.runs, *page.runs, *_margins(legible, file, place, len(pages.pages))]
            document.add_page(runs, label=str(place), bookmarks=page.chapters, rules=page.rules, ground=page.picture.ground())
    return Written(len(pages.pages), legible.missing)


def _margins(legible: Legible, file: CaseFile, place: int, last: int) -> Iterator[Run]:
    yield Run(legible(f"{TITLE}　{file.case.number}　{file.provider_reference}"), LEFT_EDGE, _HEAD, Face.REGULAR, _SMALL)
    for text, y in ((f"{_moment(file.made_at)} 作成", _HEAD), (f"{place} / {last}", _FOOT)):
        yield Run(text, A4_WIDTH - LEFT_EDGE - width_of(text, Face.REGULAR, _SMALL), y, Face.REGULAR, _SMALL)


def _words(key: str) -> str:
    return say("ja", Message(f"words.{key}"))


def _moment(value: datetime | None) -> str:
    return value.astimezone(JAPAN).strftime("%Y/%m/%d %H:%M") if value is not None else ""


def _day(value: date | None) -> str:
    return value.strftime("%Y/%m/%d") if value is not None else ""


def _room(lines: int) -> float:
    """How much room a chapter's first table of so many lines has to find below the title, so that no title stands alone."""
    return min(80.0 + 36.0 * lines, BOTTOM - TOP - 60.0)


def _table(pages: Pages, title: str, columns: Sequence[tuple[str, float]], lines: Sequence[Sequence[str]]) -> None:
    """A table, or that there is nothing to put into it."""
    if lines:
        pages.table(title, [TableColumn(heading, width) for heading, width in columns], lines)
    else:
        pages.paragraph(f"{title}: {NONE}")


def _add_summary(pages: Pages, file: CaseFile, _programme: Programme) -> None:
    case = file.case
    rate = f"{case.return_rate}%（{'国の補助あり' if case.subsidised else '国の補助なし'}）" if case.return_rate is not None else ""
    facts = (
        ("受付番号", case.number),
        ("申請番号", file.provider_reference),
        ("決済事業者", f"{case.provider_number} {case.provider_name}"),
        ("店舗", f"{case_number('S', case.store.root_id)} {file.store_name}"),
        ("事業者", file.business),
        ("加盟店ID", case.store.merchant_id or ""),
        ("状態", _words(f"application_status.{case.status}")),
        ("受付日時", _moment(case.received_at)),
        ("決定日時", _moment(case.decided_at)),
        ("還元開始日", _day(case.start_on)),
        ("判定", f"{_words(f'verdict.{case.verdict}')}　{rate}"),
        ("作成者", file.made_by),
    )
    pages.chapter(f"{TITLE}　{case.number}")
    _table(pages, "案件の概要", (("項目", 34), ("内容", 120)), facts)
    versions = [(f"第{one.version}版", one.name, _moment(one.loaded_at), one.digest) for one in file.programmes]
    _table(pages, "決定に用いた事業ファイル", (("版", 14), ("事業", 50), ("読込日時", 30), ("SHA-256", 80)), versions)
    if file.is_erased:
        pages.paragraph(
            "この案件の個人情報は、保存期間の終了または請求により消去されています。消去した箇所は「（消去済み）」または空欄です。"
        )


def _add_fields(pages: Pages, file: CaseFile, programme: Programme) -> None:
    pages.chapter("申請の内容")
    changed = [
        (one.heading, one.submitted, one.now if one.now != one.submitted else "同左") for one in file.fields if one.submitted or one.now
    ]
    _table(pages, "申請された内容と現在の内容", (("項目", 36), ("申請された内容", 70), ("現在の内容", 60)), changed)
    asked = [
        (
            f"{one.round}-{one.place}",
            HEADINGS.get(one.field or "", ""),
            one.wanted or reasons_in_words(programme, [one.reason]),
            _moment(one.asked_at),
            _words(f"correction_status.{one.status}"),
            f"{_moment(one.answered_at)} {one.answer or ''}".strip(),
        )
        for one in file.corrections
    ]
    _table(pages, "補正", (("回-番", 12), ("項目", 24), ("求めた内容", 50), ("依頼日時", 28), ("状態", 18), ("回答", 40)), asked)
    reported = [
        (one.number, one.field or "還元率", one.before, one.after, _day(one.from_on), _words(f"amendment_status.{one.status}"))
        for one in file.reports
    ]
    columns = (("届出番号", 26), ("項目", 24), ("変更前", 40), ("変更後", 40), ("適用日", 20), ("状態", 16))
    _table(pages, "変更届・登録取消届", columns, reported)


def _add_checks(pages: Pages, file: CaseFile, _programme: Programme) -> None:
    pages.chapter("審査の項目と書類")
    checks = [
        (
            say("ja", rule_label(check.rule)),
            _words(f"outcome.{check.outcome.value}"),
            say("ja", check.explanation),
            check.source,
            "、".join(file.names.get(login, login) for login in (check.settled_by, check.confirmed_by) if login),
        )
        for check in file.checks
    ]
    _table(pages, "審査の項目", (("項目", 26), ("結果", 16), ("根拠となった事実", 80), ("規程", 26), ("判断した者", 22)), checks)
    documents = [
        (
            one.file.number,
            one.file.name,
            f"{one.file.size:,}",
            _moment(one.file.kept_at),
            one.file.sha256,
            f"{_words(f'outcome.{one.outcome}')} {one.found_by} {_moment(one.found_at)}" if one.outcome else "",
        )
        for one in file.documents
    ]
    columns = (("番号", 24), ("ファイル", 40), ("バイト", 14), ("保管日時", 26), ("SHA-256", 44), ("確認", 30))
    _table(pages, "書類", columns, documents)


def _add_decisions(pages: Pages, file: CaseFile, programme: Programme) -> None:
    pages.chapter("手続きの経過", needed=_room(len(file.acts)))
    lines = [
        (
            str(act.version),
            _moment(act.at),
            act.staff,
            say("ja", Message(f"staff.role.{act.role}")) if act.role else "",
            _words(f"action.{act.action}"),
            _words(f"application_status.{act.to_status}") if act.to_status else "",
            _details(act, programme),
        )
        for act in file.acts
    ]
    columns = (("番", 8), ("日時", 27), ("担当者", 24), ("担当の区分", 22), ("手続き", 28), ("状態", 18), ("理由・メモ", 56))
    _table(pages, "誰がいつ何を決めたか", columns, lines)
    services = [(name, _day(since), _day(until)) for name, since, until in file.services]
    _table(pages, "対象となる決済サービス", (("サービス", 70), ("開始日", 24), ("終了日(この日から対象外)", 36)), services)


def _details(act: ActFiled, programme: Programme) -> str:
    said = act.payload
    parts = []
    if said.get("reasons"):
        parts.append(f"理由: {reasons_in_words(programme, said['reasons'])}")
    for key, label, ending in (
        ("start_on", "開始日", ""),
        ("from", "取消日", ""),
        ("rate", "還元率", "%"),
        ("programme", "事業ファイル 第", "版"),
    ):
        if isinstance(said.get(key), (str, int)) and not (key == "from" and act.action != "cancel"):
            parts.append(f"{label}{'' if label.endswith('第') else ': '}{said[key]}{ending}")
    if act.note:
        parts.append(f"メモ: {act.note}")
    return "。".join(parts)


def _add_sent(pages: Pages, file: CaseFile, programme: Programme) -> None:
    pages.chapter("送付したもの", needed=_room(len(file.papers)))
    papers = [(one.title, _moment(one.queued_at), _moment(one.written_at), _moment(one.cancelled_at)) for one in file.papers]
    _table(pages, "通知書", (("通知書", 70), ("決定日時", 30), ("作成日時", 30), ("取りやめ", 30)), papers)
    parcels = [
        (
            one.number,
            _words(f"kit.{one.kit}"),
            _words(f"shipment_status.{one.status}"),
            _day(one.handed_over_on),
            _day(one.delivered_on),
            one.tracking_number or "",
        )
        for one in file.parcels
    ]
    columns = (("番号", 26), ("種類", 20), ("状態", 20), ("引渡日", 22), ("配達日", 22), ("送り状番号", 32))
    _table(pages, "店頭用広報ツール", columns, parcels)
    labels = {one.code: one.label.ja for one in programme.callcentre.categories}
    calls = [(one.number, _moment(one.begun_at), labels.get(one.category, one.category)) for one in file.calls]
    _table(pages, "この店舗に関するお問い合わせ", (("番号", 30), ("日時", 34), ("分類", 40)), calls)


def _add_journal(pages: Pages, file: CaseFile, _programme: Programme) -> None:
    pages.chapter("操作履歴の抄本と検証", needed=_room(len(file.acts)))
    lines = [
        (
            str(act.version),
            _moment(act.recorded_at),
            act.staff,
            act.action,
            f"{act.from_status or '-'} → {act.to_status or '-'}",
            act.hash[:_HASH_SHOWN],
        )
        for act in file.acts
    ]
    columns = (("番", 8), ("記録日時", 28), ("担当者", 26), ("行為", 30), ("状態", 44), ("ハッシュ(先頭16桁)", 36))
    _table(pages, "操作履歴", columns, lines)
    pages.paragraph(f"記録 {len(file.acts)}件。最後の記録のハッシュ(SHA-256): {file.acts[-1].hash if file.acts else ''}")
    if file.faults:
        pages.paragraph("検証の結果、次の異常があります。")
        for fault in file.faults:
            pages.paragraph(f"{fault.case} {fault.entry or ''} {say('ja', Message(fault.problem))}", hanging="・")
    else:
        pages.paragraph("検証の結果: 記録の連鎖、記録とその付属内容、案件の現在の状態は一致しており、異常はありません。")
    pages.paragraph(
        "各記録のハッシュは、その記録の内容と直前の記録のハッシュから計算されています。記録の変更、削除、挿入、並べ替えは、この検証で見つかります。"
        "末尾の記録と案件の状態を合わせて巻き戻した場合は、この検証では見つからず、事務局の外に保管した控えとの照合が必要です。"
    )
