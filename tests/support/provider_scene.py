"""An office in which providers stand in every state that their screens show: examined, registered, suspended; made-up data."""

from datetime import date
from pathlib import Path
from typing import Final

from secretariat.evidence.keeping import keep_evidence
from secretariat.identifiers import case_number
from secretariat.intake.providers import take_in_providers
from secretariat.intake.result import IntakeResult
from secretariat.office import Office, open_office
from secretariat.providers.certificates import add_certificate, examine_certificate
from secretariat.providers.conditions import add_condition
from secretariat.providers.dossier import ProviderDossier, provider_dossier
from secretariat.providers.findings import add_finding, record_remedy
from secretariat.providers.readiness import record_run
from secretariat.providers.requirements import present_service, settle_requirement
from secretariat.providers.suspension import suspend_provider
from secretariat.refusal import Refusal
from tests.support.grant_work import granted, planned
from tests.support.rehearsal import OPENED, PEOPLE, at
from tests.support.samples import PROVIDER_HEADINGS, provider_row, ready_to_register, register_provider, write_workbook
from tests.support.security import opened

TAKEN_OVER, SUSPENDED, EXAMINED, READY, NEW, REGISTERED = (case_number("P", serial) for serial in range(1, 7))
SHIOKAZE: Final = "シオカゼカード"


def set_scene(url: str, folder: Path) -> None:
    """Onto the worked office: 3 is examined (findings, a condition, tests), 4 awaits its signature, 5 is new, 6 registered, 2 suspended."""
    office = open_office(url, now=OPENED)
    try:
        _set(office, folder)
    finally:
        office.engine.dispose()


def _set(office: Office, folder: Path) -> None:
    certificate = {
        "certificate": "ISMS",
        "certificate_number": "IS-1",
        "certificate_issuer": "見本認証機構",
        "certificate_scope": "決済サービス",
    }
    ends = {4: "2022-03-31", 5: "2020-01-10", 6: "2020-02-10"}
    rows = [
        provider_row(serial, service_name=f"サービス{serial}", valid_from="2019-04-01", valid_to=end, **certificate)
        for serial, end in ends.items()
    ]
    result = take_in_providers(office, PEOPLE["mai"], write_workbook(rows, PROVIDER_HEADINGS, folder / "providers.csv"))
    assert isinstance(result, IntakeResult), result
    assert len(result.numbers) == len(rows), result.faults
    _examine(office, folder)
    ready_to_register(at(office, "2020-01-17T11:00"), PEOPLE, READY)
    register_provider(at(office, "2020-01-16T11:00"), PEOPLE, REGISTERED)
    done = suspend_provider(office, PEOPLE["mai"], SUSPENDED, date(2020, 1, 18), date(2020, 2, 29), ["other"], "事故の調査のため")
    assert done is None, done
    granted(office, PEOPLE, REGISTERED, planned(3_000_000, 1_200_000), "完了後1か月以内に報告すること")


def _examine(office: Office, folder: Path) -> None:
    rin, day = PEOPLE["rin"], date(2020, 1, 16)
    added = add_certificate(
        office, rin, EXAMINED, [SHIOKAZE], "pci-dss", "PD-77", "見本認証機構", "カード決済", date(2019, 2, 1), date(2020, 2, 5)
    )
    assert not isinstance(added, Refusal), added
    assert examine_certificate(office, rin, EXAMINED, added[0], "fail", "対象範囲にこのサービスが含まれていない") is None
    review = opened(office, rin, EXAMINED)
    assert add_finding(office, rin, review, "high", "管理者の操作に二段階認証がない", due_on=date(2020, 2, 19)) == 1
    assert add_finding(office, rin, review, "low", "研修の記録がない", due_on=date(2020, 4, 20)) == 2
    assert record_remedy(office, rin, review, 2, "研修の記録を整備した", date(2020, 1, 19)) is None
    assert settle_requirement(office, rin, EXAMINED, "licence", "pass", "金融庁の名簿で確認") is None
    assert present_service(office, rin, EXAMINED, SHIOKAZE, "お支払い額の5%を無料で還元します。") is None
    wording = "国内居住者向けの案内を公開すること"
    assert add_condition(office, rin, EXAMINED, wording, date(2020, 3, 31), requirement="residents") is None
    for test, outcome in zip(office.programme.readiness.tests, ("fail", "pass"), strict=False):
        assert record_run(office, rin, EXAMINED, test, outcome, day, "2.1", "接続が途中で切れた" if outcome == "fail" else None) is None
    path = folder / "licence.pdf"
    path.write_bytes(b"%PDF-1.7\nmade up\n%%EOF\n")
    kept = keep_evidence(office, rin, EXAMINED, path, name="登録証の写し.pdf", subject="licence")
    assert isinstance(kept, str), kept


def dossier(url: str, number: str) -> ProviderDossier:
    """What the office holds of a provider now."""
    office = open_office(url, now=OPENED)
    try:
        found = provider_dossier(office, PEOPLE["aud"], number)
    finally:
        office.engine.dispose()
    assert isinstance(found, ProviderDossier), found
    return found
