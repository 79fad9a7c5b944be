"""The workbook of payment providers (決済事業者一覧): providers, services, certificates, findings, and what falls due."""

from datetime import datetime
from pathlib import Path

from exports.workbook import Column, Table, rows_of, write_workbook
from secretariat.providers.report import ProvidersReport

TITLE = "決済事業者一覧"

_OF_PROVIDER = (Column("provider_number", "受付番号", "text", 14), Column("provider_name", "決済事業者名", "text", 30))
PROVIDER_COLUMNS = (
    Column("number", "受付番号", "text", 14),
    Column("registration_number", "登録番号", "text", 13),
    Column("name", "決済事業者名", "text", 30),
    Column("name_kana", "決済事業者名カナ", "text", 30),
    Column("status", "状態", "text", 12),
    Column("corporate_number", "法人番号", "text", 16),
    Column("legal_kind", "法的区分", "text", 22),
    Column("licences", "許認可・登録番号", "wrapped", 34),
    Column("roles", "決済事業者区分", "text", 15),
    Column("serves_residents", "国内居住者向け", "yes-no", 11),
    Column("postal_code", "郵便番号", "text", 11),
    Column("address", "住所", "text", 40),
    Column("phone", "電話番号", "text", 15),
    Column("received_at", "受付日時", "instant", 17),
    Column("registered_on", "登録日", "date", 12),
    Column("cancelled_from", "登録取消日", "date", 12),
    Column("suspended_from", "停止開始日", "date", 12),
    Column("suspended_until", "停止終了予定日", "date", 12),
    Column("services", "サービス数", "integer", 11),
    Column("open_findings", "未了の指摘", "integer", 11),
    Column("open_conditions", "未了の条件", "integer", 11),
    Column("certificate_ends", "認証の満了日", "date", 12),
)
SERVICE_COLUMNS = (
    *_OF_PROVIDER,
    Column("service", "サービス名", "text", 26),
    Column("kind", "サービス区分", "text", 18),
    Column("grant_basis", "付与方法", "text", 12),
    Column("return_method", "還元方法", "text", 24),
    Column("usable_at", "利用範囲", "text", 12),
    Column("merchant_fee", "加盟店手数料率", "exact-percent", 11),
    Column("registered", "登録中", "yes-no", 10),
    Column("registered_from", "登録日", "date", 12),
    Column("registered_to", "登録終了日", "date", 12),
    Column("amended_from", "最終変更日", "date", 12),
    Column("presentation", "消費者への表示", "wrapped", 40),
)
CERTIFICATE_COLUMNS = (
    *_OF_PROVIDER,
    Column("service", "サービス名", "text", 26),
    Column("standard", "認証", "text", 18),
    Column("number", "認証番号", "text", 18),
    Column("issuer", "認証機関", "text", 24),
    Column("scope", "認証範囲", "wrapped", 36),
    Column("valid_from", "有効期間開始", "date", 12),
    Column("valid_to", "有効期間終了", "date", 12),
    Column("days_left", "残り日数", "integer", 10),
    Column("outcome", "確認結果", "text", 10),
    Column("examined_by", "確認者", "text", 12),
    Column("examined_at", "確認日時", "instant", 17),
)
FINDING_COLUMNS = (
    *_OF_PROVIDER,
    Column("review", "審査番号", "text", 14),
    Column("place", "番号", "integer", 7),
    Column("severity", "区分", "text", 8),
    Column("status", "状態", "text", 16),
    Column("area", "分野", "text", 18),
    Column("wording", "指摘事項", "wrapped", 50),
    Column("due_on", "是正期限", "date", 12),
    Column("remedy", "是正の内容", "wrapped", 50),
    Column("remedied_on", "是正日", "date", 12),
    Column("verified_on", "確認日", "date", 12),
    Column("times_reopened", "再開回数", "integer", 10),
)
DUE_COLUMNS = (
    Column("due_on", "期限", "date", 12),
    Column("days_left", "残り日数", "integer", 10),
    Column("kind", "種類", "text", 20),
    *_OF_PROVIDER,
    Column("subject", "内容", "wrapped", 60),
)


def write_providers(report: ProvidersReport, path: Path, *, created: datetime, programme_name: str) -> int:
    """Writes the workbook and gives the number of providers in it.

    `created` is an aware instant. The file appears complete or not at all; raises OSError when it cannot be written.
    """
    tables = (
        Table("決済事業者", PROVIDER_COLUMNS, rows_of(PROVIDER_COLUMNS, report.providers)),
        Table("サービス", SERVICE_COLUMNS, rows_of(SERVICE_COLUMNS, report.services)),
        Table("認証", CERTIFICATE_COLUMNS, rows_of(CERTIFICATE_COLUMNS, report.certificates)),
        Table("指摘事項", FINDING_COLUMNS, rows_of(FINDING_COLUMNS, report.findings)),
        Table("期限", DUE_COLUMNS, rows_of(DUE_COLUMNS, report.due)),
    )
    providers, *_ = write_workbook(path, tables, created=created, title=f"{TITLE}　{programme_name}")
    return providers
