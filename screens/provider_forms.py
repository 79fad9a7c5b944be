"""The forms about a provider's examination: requirements, conditions, licences, certificates, tests, reviews. They ask the office."""

from collections.abc import Sequence
from typing import Final

from models.vocabulary import Outcome
from models.vocabulary_providers import CertificateStandard, LegalKind, ReviewOccasion, ReviewRoute
from screens.act_dialog import ActDialog, DayEntry, Filled
from screens.form import Entry
from screens.formats import typed_day
from screens.provider_words import Teller
from secretariat.casework.notes import NOTE_LENGTH
from secretariat.providers.certificates import ProviderCertificate, add_certificate, examine_certificate
from secretariat.providers.conditions import add_condition
from secretariat.providers.desk import LONGEST_HOURS, enter_desk
from secretariat.providers.dossier import ProviderDossier
from secretariat.providers.readiness import record_run
from secretariat.providers.requirement_rules import SHOWN_BY_RECORDS, RequirementLine
from secretariat.providers.requirements import add_licence, settle_requirement
from secretariat.providers.security_review import open_review
from secretariat.refusal import Message, Refusal

JUDGED: Final = (Outcome.PASS, Outcome.FAIL)
WHOLE, ALL = "whole", "*"  # a choice beside requirements, one beside names of services (which have no line of their own)


def title_of(dossier: ProviderDossier, teller: Teller, form: str) -> str:
    """What a form is for, and whose it is."""
    return f"{teller.words(f'screen_provider.form.{form}')}  {dossier.name}"


def done(form: str, **parameters: object) -> Message:
    """What is said when it is done."""
    return Message(f"screen_provider.done.{form}", parameters)


def note_entry(teller: Teller, label: str = "note", *, long: bool = False) -> Entry:
    """A field for a note. `long`: of several lines."""
    return Entry("note", teller.label(label), longest=NOTE_LENGTH, long=long)


def outcome_entry(teller: Teller, outcomes: Sequence[Outcome] = JUDGED) -> Entry:
    """What a person found."""
    return Entry("outcome", teller.label("outcome"), options=tuple((one.value, teller.code("outcome", one)) for one in outcomes))


def requirement_name(requirement: str, service: str | None, teller: Teller) -> str:
    """A requirement, and of which service."""
    name = teller.words(f"provider_requirements.name.{requirement}")
    return f"{name} · {service}" if service else name


def settling(dossier: ProviderDossier, line: RequirementLine, teller: Teller) -> ActDialog:
    """What a person found about a requirement, with what the program found above it."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        found = line.requirement, filled["outcome"], filled["note"]
        return settle_requirement(office, person, dossier.number, *found, service=line.service, seen=dossier.version)

    name = requirement_name(line.requirement, line.service, teller)
    explanation = f"{name}\n{teller.say(line.message)}"
    entries = (outcome_entry(teller, (Outcome.PASS, Outcome.FAIL, Outcome.REVIEW)), note_entry(teller, "note_needed", long=True))
    said, draft = done("settle", requirement=name), f"{dossier.number} settle {line.requirement} {line.service or ''}"
    return ActDialog(title_of(dossier, teller, "settle"), explanation, entries, act, said, draft=draft)


def conditioning(dossier: ProviderDossier, marked: RequirementLine | None, teller: Teller) -> ActDialog:
    """A condition, for the registration as a whole or in the place of a requirement that is still to be looked at."""
    office, person = teller.workplace.office, teller.workplace.person
    bridged = {
        f"{line.requirement}\n{line.service or ''}": line
        for line in dossier.requirements
        if line.outcome is Outcome.REVIEW and line.requirement != "security"
    }

    def act(filled: Filled) -> Refusal | None:
        line = bridged.get(filled["about"])
        about = (None, None) if line is None else (line.requirement, line.service)
        return add_condition(
            office, person, dossier.number, filled["wording"], filled.day("due_on"), requirement=about[0], service=about[1]
        )

    options = ((WHOLE, teller.words("screen_provider.whole_registration")), *_named(bridged, teller))
    chosen = "" if marked is None else f"{marked.requirement}\n{marked.service or ''}"
    entries = (
        Entry("about", teller.label("about"), chosen, options=options),
        Entry("wording", teller.label("wording"), long=True),
        day_entry(teller, "due_on", "due"),
    )
    title, explanation = title_of(dossier, teller, "condition"), teller.words("screen_provider.condition_explained")
    return ActDialog(title, explanation, entries, act, done("condition"), draft=f"{dossier.number} condition")


def _named(bridged: dict[str, RequirementLine], teller: Teller) -> tuple[tuple[str, str], ...]:
    return tuple((key, requirement_name(line.requirement, line.service, teller)) for key, line in bridged.items())


def day_entry(
    teller: Teller, name: str, label: str, *, value: str = "", needed: bool = True, only_with: tuple[str, str] | None = None
) -> DayEntry:
    """A field for a day; `only_with` as an entry has it."""
    example = teller.words("screen_review.day_example")
    return DayEntry(name, teller.label(label), value, longest=20, placeholder=example, needed=needed, only_with=only_with)


def entering_desk(dossier: ProviderDossier, teller: Teller) -> ActDialog:
    """Where the provider's stores may ask."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return enter_desk(office, person, dossier.number, filled["phone"], filled["hours"], seen=dossier.version)

    entries = (
        Entry("phone", teller.label("desk_phone"), dossier.desk_phone or "", longest=20),
        Entry("hours", teller.label("desk_hours"), dossier.desk_hours or "", longest=LONGEST_HOURS),
    )
    return ActDialog(title_of(dossier, teller, "desk"), teller.words("screen_provider.desk_explained"), entries, act, done("desk"))


def licensing(dossier: ProviderDossier, teller: Teller) -> ActDialog:
    """A further licence, or a right one."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return add_licence(office, person, dossier.number, filled["kind"], filled["number"])

    kinds = tuple((kind.value, teller.code("legal_kind", kind)) for kind in LegalKind)
    entries = (
        Entry("kind", teller.label("legal_kind"), dossier.licences[0][0], options=kinds),
        Entry("number", teller.label("licence_number")),
    )
    return ActDialog(title_of(dossier, teller, "licence"), teller.words("screen_provider.licence_explained"), entries, act, done("licence"))


def certifying(dossier: ProviderDossier, teller: Teller) -> ActDialog:
    """A certificate of one service, or of all that are in use."""
    office, person = teller.workplace.office, teller.workplace.person
    names = [service.name for service in dossier.services if service.registered_to is None or service.registered_to > dossier.day]

    def act(filled: Filled) -> Refusal | None:
        services = names if filled["service"] == ALL else [filled["service"]]
        days = filled.day("valid_from"), filled.day("valid_to")
        content = filled["standard"], filled["number"], filled["issuer"], filled["scope"]
        answer = add_certificate(office, person, dossier.number, services, *content, *days)
        return answer if isinstance(answer, Refusal) else None

    every = ((ALL, teller.words("screen_provider.all_services")),) if len(names) > 1 else ()
    entries = (
        Entry("service", teller.label("service"), options=(*every, *((name, name) for name in names)) or (("", "–"),)),
        Entry(
            "standard", teller.label("standard"), options=tuple((one.value, teller.code("certificate", one)) for one in CertificateStandard)
        ),
        Entry("number", teller.label("certificate_number")),
        Entry("issuer", teller.label("issuer")),
        Entry("scope", teller.label("scope"), longest=500),
        day_entry(teller, "valid_from", "valid_from"),
        day_entry(teller, "valid_to", "valid_to"),
    )
    return ActDialog(
        title_of(dossier, teller, "certificate"), teller.words("screen_provider.certificate_explained"), entries, act, done("certificate")
    )


def examining(dossier: ProviderDossier, held: ProviderCertificate, teller: Teller) -> ActDialog:
    """Whether a certificate is genuine and covers its service."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        return examine_certificate(office, person, dossier.number, held.id, filled["outcome"], filled["note"] or None, seen=dossier.version)

    days = f"{teller.on(held.valid_from)} – {teller.on(held.valid_to)}"
    explanation = f"{held.service}\n{teller.code('certificate', held.standard)}  {held.number}  {held.issuer}\n{days}\n{held.scope}"
    entries = (outcome_entry(teller), note_entry(teller, "note_if_failed", long=True))
    title, draft = title_of(dossier, teller, "examine"), f"{dossier.number} examine {held.id}"
    return ActDialog(title, explanation, entries, act, done("examine", number=held.number), draft=draft)


def testing(dossier: ProviderDossier, marked: str, teller: Teller) -> ActDialog:
    """A run of a readiness test."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Refusal | None:
        run = filled["test"], filled["outcome"], filled.day("run_on"), filled["version"], filled["note"] or None
        return record_run(office, person, dossier.number, *run)

    names = tuple((test.test, test.label.ja if teller.language == "ja" else test.label.en) for test in dossier.tests)
    entries = (
        Entry("test", teller.label("test"), marked, options=names),
        outcome_entry(teller),
        day_entry(teller, "run_on", "run_on", value=typed_day(dossier.day)),
        Entry("version", teller.label("version")),
        note_entry(teller),
    )
    return ActDialog(title_of(dossier, teller, "test"), teller.words("screen_provider.test_explained"), entries, act, done("test"))


def reviewing(dossier: ProviderDossier, teller: Teller) -> ActDialog:
    """A security review; what is said carries its number."""
    office, person = teller.workplace.office, teller.workplace.person

    def act(filled: Filled) -> Message | Refusal:
        asked = filled["route"], filled["occasion"]
        answer = open_review(office, person, dossier.number, *asked, incident_on=filled.days["incident_on"], note=filled["note"] or None)
        return answer if isinstance(answer, Refusal) else done("review", number=answer)

    occasion = ReviewOccasion.YEARLY if dossier.registered_on else ReviewOccasion.REGISTRATION
    entries = (
        Entry("route", teller.label("route"), options=tuple((one.value, teller.code("review_route", one)) for one in ReviewRoute)),
        Entry(
            "occasion",
            teller.label("occasion"),
            occasion.value,
            options=tuple((one.value, teller.code("review_occasion", one)) for one in ReviewOccasion),
        ),
        day_entry(teller, "incident_on", "incident_on", only_with=("occasion", ReviewOccasion.INCIDENT.value)),
        note_entry(teller),
    )
    return ActDialog(title_of(dossier, teller, "review"), teller.words("screen_provider.review_explained"), entries, act)


def may_be_settled(line: RequirementLine) -> bool:
    """Whether a person's word counts for a requirement; others are shown by their records."""
    return line.requirement not in SHOWN_BY_RECORDS
