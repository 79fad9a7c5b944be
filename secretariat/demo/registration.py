"""How the demo's office registers a provider that it received: everything is looked at, one person proposes, another signs."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import CertificateStandard, ReviewOccasion, ReviewRoute
from secretariat.clock import japan_day
from secretariat.demo.required import accept, require
from secretariat.demo.reviewers import APPROVE
from secretariat.office import Office
from secretariat.providers.certificates import add_certificate, examine_certificate
from secretariat.providers.dossier import provider_dossier
from secretariat.providers.readiness import record_run
from secretariat.providers.registration import decide_provider, propose_registration
from secretariat.providers.requirements import present_service, requirements, settle_requirement
from secretariat.providers.security_review import conclude_review, open_review
from secretariat.staff import Person

_CERTIFIED_FOR: Final = timedelta(days=3 * 365)
_ISSUER: Final = "見本認証機構株式会社"
_PRESENTATION: Final = "お支払いの額に応じてポイントを差し上げます。"
_NOTE: Final = "公表資料と照合して確認"


def register(office: Office, people: Mapping[str, Person], number: str) -> None:
    """Registers a provider that fulfils every requirement, on the office's day. Raises UnexpectedRefusalError."""
    rin, day = people["rin"], japan_day(office.clock.now())
    services = [service.name for service in require(provider_dossier(office, rin, number)).services]
    _show_security(office, rin, number, services, day)
    for test, rules in office.programme.readiness.tests.items():
        if rules.required:
            accept(record_run(office, rin, number, test, Outcome.PASS, day, "1.0"))
    for service in services:
        accept(present_service(office, rin, number, service, _PRESENTATION))
    for line in require(requirements(office, rin, number)):
        if line.outcome is not Outcome.PASS:
            accept(settle_requirement(office, rin, number, line.requirement, Outcome.PASS, _NOTE, service=line.service))
    accept(propose_registration(office, rin, number))
    accept(decide_provider(office, people["mai"], number, APPROVE))


def renew_certificates(office: Office, people: Mapping[str, Person], number: str) -> None:
    """A registered provider renews what has run out by the office's day: what waited for that can be decided from then on.

    Raises UnexpectedRefusalError.
    """
    rin, day = people["rin"], japan_day(office.clock.now())
    dossier = require(provider_dossier(office, rin, number))
    services = [service.name for service in dossier.services if service.id in dossier.lapsed]
    newest = {one.service: one for one in sorted(dossier.certificates, key=lambda one: one.valid_to) if one.service in services}
    for service, ended in newest.items():
        given = (ended.standard, ended.number, ended.issuer, ended.scope, day, day + _CERTIFIED_FOR)
        for added in require(add_certificate(office, rin, number, [service], *given)):
            accept(examine_certificate(office, rin, number, added, Outcome.PASS))


def _show_security(office: Office, person: Person, number: str, services: list[str], day: date) -> None:
    begun = day - timedelta(days=day.timetuple().tm_yday)
    scope = "、".join(services) + "の開発、運用及び加盟店管理"
    standard = CertificateStandard.ISMS.value
    added = require(add_certificate(office, person, number, services, standard, "IS 900100", _ISSUER, scope, begun, begun + _CERTIFIED_FOR))
    for certificate in added:
        accept(examine_certificate(office, person, number, certificate, Outcome.PASS))
    review = require(open_review(office, person, number, ReviewRoute.CERTIFICATE, ReviewOccasion.REGISTRATION))
    accept(conclude_review(office, person, review, passed=True))
