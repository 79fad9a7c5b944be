"""The sheet of a template that explains each column (記入要領), and what is to be said beyond the form of each kind of value."""

from collections.abc import Mapping, Sequence
from itertools import chain

from openpyxl import Workbook
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet

from exports.workbook import print_landscape
from exports.workbook_styles import BOX, height_of, put, put_heading, put_note, put_title
from secretariat.intake.columns import Column, Kind
from secretariat.messages import text

NOTES_SHEET = "記入要領"
_HEADINGS = ("項目", "必須", "記入内容", "入力できる値")
_CODE_HEADINGS = ("コード", "", "内容", "使用する項目")
_WIDTHS = (24, 8, 70, 50)

Note = tuple[str, str, str]
"""Heading, what is to be written, allowed values in words; or a code, what it means, the heading that it belongs to."""

_KIT = "店舗以外へ送る場合だけ、キット送付先の4項目をすべて記入してください。"

APPLICATION_NOTES: tuple[Note, ...] = (
    ("申請番号", "決済事業者ごとに重複しない番号です。補正の場合は同じ番号でお送りください。", ""),
    ("加盟店ID", "発行済みの場合だけ記入してください。決済事業者の店舗番号や法人番号ではありません。", ""),
    ("店舗URL", "店舗区分が「EC」の場合は必須です。", ""),
    ("都道府県", "", "47都道府県の正式名称"),
    ("法人番号", "個人事業主・任意団体・その他を除き必須です。", ""),
    ("資本金", "個人事業主は0と記入してください。", ""),
    ("課税所得1", "直近に確定した年分です。", ""),
    ("課税所得2", "その前の年分です。", ""),
    ("課税所得3", "さらに前の年分です。", ""),
    ("年間売上高", "この店舗（事業所）の売上高です。", ""),
    ("親会社資本金", "株式を保有する法人の資本金です。", ""),
    ("親会社持株比率", "直接・間接の保有を合わせた割合です。", ""),
    ("チェーン名", "フランチャイズが「なし」以外の場合は必須です。", ""),
    ("対象外事業者区分", "該当しない場合は「なし」としてください。コードの内容は下の一覧をご覧ください。", "なし、E01～E12"),
    ("対象外取引", "該当する場合だけ記入してください。コードの内容は下の一覧をご覧ください。", "G01～G07"),
    ("キット送付先郵便番号", _KIT, ""),
    ("キット送付先住所", _KIT, ""),
    ("キット送付先宛名", _KIT, ""),
    ("キット送付先電話番号", _KIT, ""),
)
PROVIDER_NOTES: tuple[Note, ...] = (
    ("法人番号", "同じ法人番号の行は一つの決済事業者として扱います。", ""),
    ("登録番号", "法的区分が「銀行等」の場合を除き必須です。", ""),
    ("サービス名", "一行に一つのサービスを記入してください。決済事業者の中で重複できません。", ""),
    ("認証番号", "認証を記入した場合は必須です。", ""),
    ("認証機関", "認証を記入した場合は必須です。", ""),
    ("認証範囲", "認証を記入した場合は必須です。", ""),
    ("有効期間開始", "認証を記入した場合は必須です。", ""),
    ("有効期間終了", "認証を記入した場合は必須です。", ""),
)

AMENDMENT_NOTES: tuple[Note, ...] = (
    ("届出番号", "決済事業者ごとに重複しない届出の番号です。一つの届出で複数の項目を変更する場合は、同じ番号の行を並べてください。", ""),
    ("届出区分", "登録取消の場合は、変更項目・変更前・変更後を空欄にしてください。", ""),
    ("受付番号", "受付番号・申請番号・加盟店IDのいずれか一つは必須です。複数を記入する場合は、同じ申請のものにしてください。", ""),
    ("変更項目", "加盟店登録申請の項目名です。法人番号・事業者区分の変更は新しい申請となります。", ""),
    ("変更前", "現在の登録内容です。登録と異なる場合は、事務局で確認します。", ""),
    ("変更後", "加盟店登録申請の様式と同じ書き方で記入してください。任意の項目を削除する場合は空欄にしてください。", ""),
    ("変更日・取消日", "変更の効力が生じる日、または取扱いをやめる日（その日から対象外）です。", ""),
)

KIT_ORDER_NOTES: tuple[Note, ...] = (
    ("注文番号", "決済事業者ごとに重複しない注文の番号です。一つの注文で複数の品目を注文する場合は、同じ番号の行を並べてください。", ""),
    ("受付番号", "受付番号・申請番号・加盟店IDのいずれか一つは必須です。登録済みの店舗（ECを除く）だけが注文できます。", ""),
    ("品目", "注文できる品目と上限は下の一覧をご覧ください。", ""),
    ("デザイン", "空欄の場合は「標準」です。", ""),
    ("数量", "1以上の整数です。", ""),
)

STOCK_NOTES: tuple[Note, ...] = (
    ("品目番号", "在庫の番号（Z-…）です。番号を書いた行は、品目・デザイン・還元率・版を空欄にできます。", ""),
    ("品目", "品目番号のない行では必須です。", ""),
    ("デザイン", "空欄の場合は「標準」です。", ""),
    ("還元率", "還元率ごとに分かれた品目だけに書いてください。", ""),
    ("版", "版の初日です。空欄の場合は最新の版です。", ""),
    ("数量", "1以上の整数です。一つでも不備のある行があると、ファイル全体が入庫されません。", ""),
    ("納品書番号", "同じ品目・納品書番号で同じ数量の行は、入庫済みとして扱われ、在庫は増えません。", ""),
)


def code_notes(exclusions: Mapping[str, str], goods: Mapping[str, str]) -> tuple[Note, ...]:
    """The programme's codes with their texts, as notes."""
    return tuple(
        chain(
            ((code, meaning, "対象外事業者区分") for code, meaning in exclusions.items()),
            ((code, meaning, "対象外取引") for code, meaning in goods.items()),
        )
    )


def note_of(column: Column, addition: str) -> str:
    """What is to be written in a column: the form of its kind, then what the notes add."""
    if column.kind is Kind.CHOICE:
        form = "選択肢から一つ選んでください。"
    elif column.kind is Kind.CHOICES:
        form = "選択肢から選んでください。複数の場合は「、」で区切ってください。"
    else:
        form = text("ja", f"intake.expected.{column.kind}", maximum=column.maximum)
    return f"{form.rstrip('。')}。{addition}"


def add_notes(
    workbook: Workbook, columns: Sequence[Column], choices: Mapping[str, Sequence[str]], *, title: str, notes: Sequence[Note]
) -> None:
    """Adds the sheet. Notes whose first part is a column's heading stand beside it, all others (codes) in a list below.

    `choices` are the values that each column's key may hold; a note's third part, where there is one, stands in their place.
    """
    sheet = workbook.create_sheet(NOTES_SHEET)
    for letter, width in zip("ABCD", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    put_title(sheet, 1, 1, f"{title}　{NOTES_SHEET}")
    put_note(sheet, 2, 1, "濃い色の見出しは必須、淡い色の見出しは任意の項目です。見出しは変えずに、2行目から1行に1件を記入してください。")
    by_heading = {heading: (addition, allowed) for heading, addition, allowed in notes}
    _put_line(sheet, 4, _HEADINGS, heading=True)
    row = 4
    for row, column in enumerate(columns, 5):
        addition, allowed = by_heading.pop(column.heading, ("", ""))
        _put_line(
            sheet,
            row,
            (column.heading, "必須" if column.required else "任意", note_of(column, addition), allowed or "、".join(choices[column.key])),
        )
        put_heading(sheet, row, 1, column.heading, light=not column.required)
    if by_heading:
        sheet.row_breaks.append(Break(id=row + 1))
        _put_line(sheet, row + 2, _CODE_HEADINGS, heading=True)
        for below, (code, (meaning, used_by)) in enumerate(by_heading.items(), row + 3):
            _put_line(sheet, below, (code, "", meaning, used_by))
    print_landscape(sheet)


def _put_line(sheet: Worksheet, row: int, parts: Sequence[str], *, heading: bool = False) -> None:
    for position, part in enumerate(parts, 1):
        if heading:
            put_heading(sheet, row, position, part)
        else:
            put(sheet, row, position, part, "wrapped").border = BOX
    sheet.row_dimensions[row].height = max(height_of(part, width) for part, width in zip(parts, _WIDTHS, strict=True))
