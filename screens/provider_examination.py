"""What the provider's screen shows of its examination: requirements and conditions, security reviews and certificates, readiness tests."""

from collections.abc import Iterator

from screens.formats import NOTHING
from screens.provider_overview import Sections
from screens.provider_words import FINDINGS, OUTCOMES, REVIEWS, Subject, Teller
from screens.widgets.line_list import ListedLine, Section
from screens.widgets.signed_lines import SignedLine, Weight
from secretariat.providers.certificates import ProviderCertificate
from secretariat.providers.conditions import ConditionLine
from secretariat.providers.decisions import ProviderWork
from secretariat.providers.dossier import ProviderDossier, ReviewShown
from secretariat.providers.requirements import RequirementLine


def requirements(work: ProviderWork, teller: Teller) -> Sections:
    """Those of the provider, those of each service, the conditions."""
    dossier = work.dossier
    of_provider = [line for line in dossier.requirements if line.service is None]
    hindering = sum(line.hinders(dossier.day) for line in dossier.requirements)
    summary = teller.words("screen_provider.hindering", count=hindering) if hindering else teller.words("screen_provider.all_met")
    sections: list[Section[Subject]] = [
        Section(f"{teller.label('of_provider')}  {summary}", tuple(_requirement(dossier, line, teller) for line in of_provider))
    ]
    for service in dossier.services:
        lines = [line for line in dossier.requirements if line.service == service.name]
        if lines:
            title = teller.words("screen_provider.of_service", service=service.name)
            sections.append(Section(title, tuple(_requirement(dossier, line, teller) for line in lines)))
    conditions = tuple(_condition(dossier, line, teller) for line in dossier.conditions)
    return (*sections, Section(teller.label("conditions"), conditions, teller.words("screen_provider.no_conditions")))


def _requirement(dossier: ProviderDossier, line: RequirementLine, teller: Teller) -> ListedLine[Subject]:
    sign, weight = OUTCOMES[line.outcome]
    parts = [teller.say(line.message)]
    if line.condition is not None:
        parts.append(teller.words("screen_provider.bridged", wording=line.condition[0], day=teller.on(line.condition[1])))
    if line.condition is not None and not line.hinders(teller.day):
        sign, weight = "…", "plain"
    if line.settled_at is not None:
        parts.append(teller.words("screen_provider.settled_by", name=dossier.name_of(line.settled_by), at=teller.at(line.settled_at)))
    outcome = teller.code("outcome", line.outcome)
    name = teller.words(f"provider_requirements.name.{line.requirement}")
    shown = SignedLine(name, "\n".join(parts), sign, weight, outcome)
    return ListedLine(shown, ("requirement", line.requirement, line.service or ""))


def _condition(dossier: ProviderDossier, line: ConditionLine, teller: Teller) -> ListedLine[Subject]:
    signed: tuple[str, Weight] = ("…", "plain")
    state = teller.words("screen_provider.due", day=teller.on(line.due_on))
    if line.met_on is not None:
        signed, state = ("✓", "done"), teller.words("screen_provider.met", day=teller.on(line.met_on), name=dossier.name_of(line.met_by))
    elif line.due_on < teller.day:
        signed, state = ("!!", "error"), teller.words("screen_provider.overdue", day=teller.on(line.due_on))
    about = [teller.words(f"provider_requirements.name.{line.requirement}")] if line.requirement else []
    about += [line.service] if line.service else []
    wording = f"{line.wording}\n{state}" + (f"  [{' · '.join(about)}]" if about else "")
    return ListedLine(
        SignedLine(teller.words("screen_provider.condition_number", place=line.place), wording, *signed), ("condition", str(line.place))
    )


# security


def security(work: ProviderWork, teller: Teller) -> Sections:
    """Where each service stands, the reviews with what is open of them, the certificates."""
    dossier = work.dossier
    standings = [
        ListedLine[Subject](SignedLine(service.name, teller.say(found.message), *OUTCOMES[found.outcome]), ("security", service.name))
        for service in dossier.services
        if (found := dossier.security.get(service.id)) is not None
    ]
    reviews = [line for review in reversed(dossier.reviews) for line in _review(dossier, review, teller)]
    certificates = [_certificate(dossier, held, teller) for held in dossier.certificates]
    return (
        Section(teller.label("security"), standings, teller.words("screen_provider.no_services")),
        Section(teller.label("reviews"), reviews, teller.words("screen_provider.no_reviews")),
        Section(teller.label("certificates"), certificates, teller.words("screen_provider.no_certificates")),
    )


def _review(dossier: ProviderDossier, review: ReviewShown, teller: Teller) -> Iterator[ListedLine[Subject]]:
    line, subject = review.line, ("review", review.line.number)
    parts = [
        f"{teller.code('review_status', line.status)} · {teller.code('review_route', line.route)}"
        f" · {teller.code('review_occasion', line.occasion)}",
        teller.words("screen_provider.opened", at=teller.at(line.opened_at)),
    ]
    if line.incident_on is not None:
        parts.append(teller.words("screen_provider.incident", day=teller.on(line.incident_on)))
    if line.concluded_at is not None:
        parts.append(teller.words("screen_provider.concluded", at=teller.at(line.concluded_at), name=dossier.name_of(line.concluded_by)))
    if line.next_due_on is not None:
        parts.append(teller.words("screen_provider.next_due", day=teller.on(line.next_due_on)))
    yield ListedLine(SignedLine(line.number, "\n".join(parts), *REVIEWS[line.status]), subject)
    for finding in review.findings:
        severity, status = teller.code("severity", finding.severity), teller.code("finding_status", finding.status)
        said = teller.words(
            "screen_provider.finding", severity=severity, status=status, day=teller.on(finding.due_on), wording=finding.wording
        )
        signed = FINDINGS[finding.status]
        if finding.status != "closed" and finding.due_on < teller.day:
            signed = ("!!", "error")
        yield ListedLine(SignedLine(f"  {teller.words('screen_provider.finding_number', place=finding.place)}", said, *signed), subject)


def _certificate(dossier: ProviderDossier, held: ProviderCertificate, teller: Teller) -> ListedLine[Subject]:
    sign, weight = OUTCOMES[held.outcome]
    days = f"{teller.on(held.valid_from)} – {teller.on(held.valid_to)}"
    parts = [f"{teller.code('certificate', held.standard)}  {held.number}  {teller.code('outcome', held.outcome)}"]
    if held.valid_to < teller.day:
        sign, weight = ("!", "warning") if held.outcome != "fail" else (sign, weight)
        days = f"{days}  {teller.words('screen_provider.expired')}"
    parts += [days, f"{held.issuer} · {held.scope}"]
    if held.staff is not None and held.at is not None:
        examined = teller.words("screen_provider.examined", name=dossier.name_of(held.staff), at=teller.at(held.at))
        parts.append(examined + (f": {held.note}" if held.note else ""))
    return ListedLine(SignedLine(held.service, "\n".join(parts), sign, weight), ("certificate", str(held.id)))


# tests


def tests(work: ProviderWork, teller: Teller) -> Sections:
    """What the last run of each came to, and every run, the last one first."""
    standings = []
    for test in work.dossier.tests:
        name = test.label.ja if teller.language == "ja" else test.label.en
        sign, weight = OUTCOMES[test.outcome] if test.last_run_on or test.required else (" ", "muted")
        said = teller.code("outcome", test.outcome) if test.last_run_on else teller.words("screen_provider.no_run")
        name += f"  {teller.on(test.last_run_on)}" if test.last_run_on else ""
        needed = teller.words("screen_provider.required" if test.required else "screen_provider.voluntary")
        standings.append(ListedLine[Subject](SignedLine(said, name, sign, weight, needed), ("test", test.test)))
    names = {test.test: test.label.ja if teller.language == "ja" else test.label.en for test in work.dossier.tests}
    runs = []
    for run in reversed(work.dossier.runs):
        version = teller.words("screen_provider.version", version=run.system_version)
        said = f"{names.get(run.test, run.test)}  {teller.code('outcome', run.outcome)}  {version}"
        said += f"\n{run.note}" if run.note else ""
        signed = SignedLine(teller.on(run.run_on) or NOTHING, said, *OUTCOMES[run.outcome], end=work.dossier.name_of(run.staff))
        runs.append(ListedLine[Subject](signed, ("test", run.test)))
    return Section(teller.label("tests"), standings), Section(teller.label("runs"), runs, teller.words("screen_provider.no_runs"))
