"""The catalogue of sentences: complete in both languages, used, and nothing used that it lacks."""

import ast
import re
import string
from functools import cache
from pathlib import Path
from typing import TypeGuard

import pytest

from screens.places import PLACES
from secretariat.messages import LANGUAGES, Language, catalogue

ROOT = Path(__file__).parent.parent
TEXTS = ROOT / "secretariat" / "texts"
AREAS = sorted(path.stem for path in (TEXTS / "ja").glob("*.toml"))
BEGINNING = re.compile(rf"(?:{'|'.join(AREAS)})\.")
KEY = re.compile(BEGINNING.pattern + r"[a-zA-Z0-9_.-]*[a-zA-Z0-9_-]")

# the same in both languages, since it is a word of neither
SAME_IN_BOTH: frozenset[str] = frozenset()
# look like keys, but are names of files and columns
NOT_KEYS = frozenset(
    {
        "cutoffs.tcss",
        "dependents.tcss",
        "evidence.id",
        "figures.tcss",
        "forecast.tcss",
        "home.tcss",
        "industries.toml",
        "intake.tcss",
        "journal.case_id",
        "journal.version",
        "kits.contents",
        "kits.logos",
        "kits.printing",
        "office.db",
        "programme.tcss",
        "screens.browser",
        "screens.browser.child",
        "security.tcss",
        "staff.login",
        "words.toml",
    }
)
# the beginnings of keys that are put together with words of the vocabulary, of rules or of the command line
PUT_TOGETHER = frozenset(
    {
        "screen_exports.about_",
        "screen_exports.kind_",
        "screen_figures.block_",
        "screen_figures.by_",
        "screen_figures.kind_",
        "screen_figures.map_",
        "screen_queue.moved_",
        "kit_planning.because_",
        "kit_planning.doubt_",
        "kit_planning.stay_",
        "checks.",
        "checks.rule.",
        "cli.detail_",
        "cli.shown_",
        "commands.",
        "doctor.",
        "doctor_advice.",
        "help.decide_",
        "help.staff_",
        "home.need.",
        "patrol.fix.",
        "patrol.kind.",
        "patrol.remedy.",
        "screen_corrections.view.",
        "words.correction_status.",
        "words.lateness.",
        "status_columns.moved_",
        "status_columns.only_",
        "documents.state.",
        "screen_papers.outcome_",
        "words.channel.",
        "words.receipt_status.",
        "amendments.entered_",
        "carriers.expected.",
        "carriers.part.",
        "carriers.problem.",
        "screen_amendments.group.",
        "words.amendment_channel.",
        "words.amendment_kind.",
        "words.amendment_status.",
        "intake.expected.",
        "intake.problem.",
        "logos.outcome_",
        "looks.cause_",
        "looks.count_",
        "looks.origin_",
        "quality.outcome.",
        "quality.problem.",
        "places.",
        "words.shipping_batch_status.",
        "words.returned_goods.",
        "returns.kept_",
        "screen_batch.next_",
        "screen_carrier_file.kind_",
        "screen_carrier_file.count_",
        "screen_batch_papers.paper_",
        "screen_kits.concern_",
        "screen_kits.field_",
        "words.kit.",
        "screen_kits.through_",
        "screen_bulk.command.",
        "screen_bulk.confirm_",
        "screen_bulk.count_",
        "screen_bulk.outcome_",
        "screen_team.column_",
        "screen_closing.column_",
        "screen_dependents.about.",
        "screen_dependents.column_",
        "screen_dependents.kind.",
        "screen_security.column_",
        "screen_closing.count_",
        "screen_grant.decision.",
        "screen_grant.done.",
        "screen_grant.form.",
        "screen_grant.label.",
        "screen_grant.next.",
        "screen_grant.outcome.",
        "screen_intake.column_",
        "screen_intake.count_",
        "screen_intake.kind_",
        "screen_intake.line_",
        "screen_intake.needs_",
        "screen_intake.short_",
        "screen_lookup.public_status.",
        "screen_provider.choose.",
        "screen_provider.decision.",
        "screen_provider.done.",
        "screen_provider.form.",
        "screen_provider.label.",
        "screen_provider.part.",
        "screen_provider.subject.",
        "screen_providers.view.",
        "screen_first_start.about.",
        "screen_first_start.choice.",
        "screen_login.role.",
        "staff.role.",
        "stores.decided.",
        "succession.kind.",
        "succession.status.",
        "screen_compare.done_",
        "screen_compare.title_",
        "words.same_store_sign.",
        "words.",
        "words.kit_next.",
        "words.inquiry_status.",
        "screen_card_looks.",
        "screen_inquiries.state.",
        "screen_inquiries.view.",
        "screen_inquiries.form.",
        "screen_inquiries.explain.",
        "screen_inquiries.done.",
        "screen_inquiries.field.",
        "words.desk.",
        "words.caller.",
        "screen_quality.by_",
        "screen_quality.kind_",
        "screen_queue.only.",
        "screen_review.command.",
        "screen_review.field.",
        "screen_review.franchise.",
        "screen_review.kit_",
        "screen_review.letter_kind.",
        "screen_review.store_kind.",
        "cli.bulk_",
        "words.carrier.",
        "lookup.kit.",
        "lookup.hint.",
        "lookup.reason.",
        "words.skill.",
        "words.action.",
        "words.hears.",
        "words.look.",
        "words.public_status.",
        "words.turn.",
        "words.design.",
        "words.stock_movement.",
        "words.applicant_kind.",
        "words.document.",
        "words.grant_status.",
        "words.application_status.",
        "words.industry.",
        "words.outcome.",
        "words.provider_status.",
        "words.shipment_status.",
        "words.verdict.",
        "provider_requirements.name.",
        "words.legal_kind.",
        "measures.cause.",
        "measures.kind.",
        "words.return_method.",
        "security.field.",
        "security.watch_kind.",
        "words.certificate.",
        "words.severity.",
        "words.finding_status.",
        "words.review_occasion.",
        "cli.dossier_",
        "words.grant_basis.",
        "words.review_route.",
        "words.review_status.",
        "words.inquiry_channel.",
        "words.caller_verification.",
        "words.verification_item.",
        "inquiries.missing_",
        "inquiries.line_",
        "words.service_kind.",
        "words.privacy_request_status.",
        "privacy.field.",
        "privacy.kind.",
        "privacy.part.",
        "privacy.reason.",
        "privacy.retention.",
    }
)


@cache
def every_text(language: Language) -> dict[str, str]:
    """All texts by their full key."""
    return {f"{area}.{name}": text for area in AREAS for name, text in catalogue(language, area).items()}


@cache
def code() -> tuple[ast.expr, ...]:
    """What in the program's modules has to do with strings: literals, formatted strings, and calls."""
    rooms = ("secretariat", "exports", "screens", "models")
    modules = (ast.parse(path.read_text("utf-8")) for room in rooms for path in (ROOT / room).rglob("*.py"))
    return tuple(node for module in modules for node in ast.walk(module) if isinstance(node, ast.Constant | ast.JoinedStr | ast.Call))


def literal(node: ast.AST) -> str:
    """The text of a literal string, or what a formatted one begins with; empty for anything else."""
    if isinstance(node, ast.JoinedStr):
        return literal(node.values[0])
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@cache
def strings(kind: type[ast.expr]) -> frozenset[str]:
    """All strings of a kind in the code, those of the command line's help with their area as well."""
    whole = {literal(node) for node in code() if isinstance(node, kind)}
    of_help = {literal(node.args[0]) for node in code() if is_help(node) and isinstance(node.args[0], kind)}
    return frozenset(whole | {f"help.{text}" for text in of_help if not BEGINNING.match(text)})


@cache
def beginnings_in_code() -> frozenset[str]:
    """What formatted strings begin with, where that is the beginning of a key."""
    # commands are given `words`, which itself puts the area before the name
    return frozenset(text for text in strings(ast.JoinedStr) if BEGINNING.match(text)) - {"help."}


@cache
def literals_in_code() -> frozenset[str]:
    """Every other string."""
    return strings(ast.Constant) - beginnings_in_code()


def is_help(node: ast.AST) -> TypeGuard[ast.Call]:
    """Whether it is `words(…)`: commands are given it for the texts of their help, which they name without the area."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "words" and bool(node.args)


def placeholders(text: str) -> set[str]:
    """The names that a template fills in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_both_languages_have_the_same_areas_and_keys() -> None:
    assert sorted(path.stem for path in (TEXTS / "en").glob("*.toml")) == AREAS
    assert every_text("ja").keys() == every_text("en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_empty(language: Language) -> None:
    assert [key for key, text in every_text(language).items() if not text.strip()] == []


def test_no_text_is_left_untranslated() -> None:
    assert {key for key, text in every_text("ja").items() if text == every_text("en")[key]} == SAME_IN_BOTH


def test_both_languages_fill_in_the_same_things() -> None:
    japanese, english = every_text("ja"), every_text("en")
    assert {key for key in japanese if placeholders(japanese[key]) != placeholders(english[key])} == set()


def test_every_key_in_the_code_is_in_the_catalogue() -> None:
    used = {literal for literal in literals_in_code() if KEY.fullmatch(literal)} - NOT_KEYS - {place.module for place in PLACES.values()}
    assert sorted(used - every_text("ja").keys()) == []


def test_keys_are_put_together_in_the_listed_ways_only() -> None:
    assert beginnings_in_code() == PUT_TOGETHER


def test_every_text_is_used() -> None:
    literals = literals_in_code()

    def used(key: str) -> bool:
        """Whether the key stands in the code, or a listed beginning and somewhere the word that follows it or would complete it."""
        rests = [key.removeprefix(start) for start in PUT_TOGETHER if key.startswith(start)]
        words = {word for rest in rests for word in (rest.partition(".")[0], rest.rpartition(".")[2])}
        return key in literals or not words.isdisjoint(literals)

    assert [key for key in every_text("ja") if not used(key)] == []
