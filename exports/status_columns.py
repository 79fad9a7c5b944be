"""Columns of the status workbook's streamed sheets. Keys and headings never change: macros and formulas find them by these."""

from collections.abc import Mapping, Sequence
from typing import Final

from exports.workbook import Column

APPLICATION_COLUMNS: Final = (
    Column("number", "受付番号", "text", 14),
    Column("status", "状態", "text", 12),
    Column("public_status", "ご案内上の状態", "text", 18),
    Column("provider_number", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者名", "text", 26),
    Column("provider_reference", "申請番号", "text", 16),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 30),
    Column("prefecture", "都道府県", "text", 10),
    Column("city", "市区町村", "text", 16),
    Column("industry", "業種", "text", 18),
    Column("received_at", "受付日時", "instant", 17),
    Column("cutoff_at", "締切日時", "instant", 17),
    Column("due_on", "標準処理期限", "date", 12),
    Column("start_on", "還元開始日", "date", 12),
    Column("decided_at", "決定日時", "instant", 17),
    Column("assignee", "担当者", "text", 12),
    Column("verdict", "判定", "text", 10),
    Column("return_rate", "還元率", "percent", 8),
    Column("subsidised", "補助対象", "yes-no", 10),
    Column("days_waiting", "滞留日数", "integer", 10),
    Column("open_points", "未確認事項", "integer", 11),
    Column("own_start_on", "締切の還元開始日", "date", 12),
    Column("completed_at", "完備日時", "instant", 17),
    Column("returned_at", "補正依頼日時", "instant", 17),
    Column("days_overdue", "超過日数", "integer", 10),
    Column("age_band", "滞留区分", "text", 12),
    Column("store_kind", "店舗区分", "text", 11),
    Column("postal_code", "郵便番号", "text", 11),
    Column("address", "住所", "text", 44),
    Column("phone", "電話番号", "text", 15),
    Column("business_name", "事業者名", "text", 28),
    Column("corporate_number", "法人番号", "text", 16),
    Column("applicant_kind", "事業者区分", "text", 16),
    Column("industry_detail", "業種細目", "text", 18),
    Column("franchise", "フランチャイズ", "text", 14),
    Column("chain_name", "チェーン名", "text", 20),
    Column("capital_yen", "資本金", "yen", 16),
    Column("employees", "従業員数", "integer", 10),
    Column("annual_sales_yen", "年間売上高", "yen", 18),
)
_ROUND_COLUMNS: Final = (
    Column("days_returned", "経過日数", "integer", 10),
    Column("lateness", "回答状況", "text", 16),
    Column("answer_by", "回答期限", "date", 12),
    Column("open_items", "未回答事項", "integer", 11),
    Column("asked", "補正を求めた事項", "wrapped", 50),
    Column("reminders", "督促回数", "integer", 10),
    Column("reminded_at", "最終督促日時", "instant", 17),
    Column("reminder_on", "次回督促日", "date", 12),
)
SHIPMENT_COLUMNS: Final = (
    Column("number", "発送番号", "text", 14),
    Column("kit", "キット", "text", 14),
    Column("rate", "還元率", "percent", 8),
    Column("status", "状態", "text", 13),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 30),
    Column("merchant_id", "加盟店ID", "text", 16),
    Column("addressee", "宛名", "text", 26),
    Column("postal_code", "郵便番号", "text", 11),
    Column("address", "住所", "text", 44),
    Column("phone", "電話番号", "text", 15),
    Column("due_on", "発送期限", "date", 12),
    Column("planned_at", "発送準備日時", "instant", 17),
    Column("prefecture", "都道府県", "text", 10),
    Column("application", "受付番号", "text", 14),
    Column("provider_number", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者名", "text", 26),
    Column("handed_over_on", "引渡日", "date", 12),
    Column("delivered_on", "配達日", "date", 12),
    Column("came_back_on", "返送日", "date", 12),
    Column("carrier", "宅配会社", "text", 12),
    Column("tracking_number", "送り状番号", "text", 15),
)
FOLLOW_UP_COLUMNS: Final = (
    Column("number", "受付番号", "text", 14),
    Column("status", "状態", "text", 12),
    Column("due_at", "対応期限", "instant", 17),
    Column("overdue", "期限超過", "yes-no", 10),
    Column("desk", "対応窓口", "text", 15),
    Column("owner", "対応者", "text", 12),
    Column("channel", "受付方法", "text", 11),
    Column("begun_at", "受付日時", "instant", 17),
    Column("category", "分類", "text", 18),
    Column("complaint", "苦情", "yes-no", 8),
    Column("call_back", "折り返し", "yes-no", 10),
    Column("provider_number", "決済事業者番号", "text", 14),
    Column("provider_name", "決済事業者名", "text", 26),
    Column("store_number", "店舗番号", "text", 14),
    Column("store_name", "店舗名", "text", 28),
    Column("task", "引継内容", "wrapped", 44),
)
APPLICATIONS: Final = {column.key: column for column in APPLICATION_COLUMNS}
RETURNED: Final = APPLICATIONS | {column.key: column for column in _ROUND_COLUMNS}
SHIPMENTS: Final = {column.key: column for column in SHIPMENT_COLUMNS}
FOLLOW_UPS: Final = {column.key: column for column in FOLLOW_UP_COLUMNS}


def columns_of(known: Mapping[str, Column], keys: Sequence[str]) -> tuple[Column, ...]:
    """The columns of these keys. Raises KeyError for an unknown one."""
    return tuple(known[key] for key in keys)
