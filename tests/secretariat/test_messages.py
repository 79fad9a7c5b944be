"""Messages put into words: nested ones, lists, instants and days, in either language."""

from datetime import UTC, date, datetime

import pytest

from models.vocabulary import RefusalCode
from secretariat.messages import catalogue, in_words, say, text
from secretariat.refusal import Bilingual, Message, Refusal, refuse

ROLES = (Message("staff.role.reviewer"), Message("staff.role.manager"))


def test_a_nested_message_is_said_before_it_is_filled_in() -> None:
    message = Message("staff.not_permitted", {"roles": ROLES})
    assert say("ja", message) == "この操作はできません。担当できるのは審査担当、審査責任者です。"
    assert say("en", message) == "You may not do this. It is the work of: reviewer, manager."


@pytest.mark.parametrize(
    ("value", "japanese", "english"),
    [
        (("a", "b"), "a、b", "a, b"),
        (["a", ROLES[0]], "a、審査担当", "a, reviewer"),
        ((), "", ""),
        (datetime(2020, 1, 27, 8, 0, 59, tzinfo=UTC), "2020/1/27(月) 17:00", "2020/1/27 (Mon) 17:00"),
        (datetime(2020, 1, 26, 15, 30, tzinfo=UTC), "2020/1/27(月) 00:30", "2020/1/27 (Mon) 00:30"),
        (date(2020, 2, 21), "2020/2/21(金)", "2020/2/21 (Fri)"),
        (ROLES[1], "審査責任者", "manager"),
        ((Bilingual("付与", "granting"), Bilingual("連携", "linking")), "付与、連携", "granting, linking"),
        (12, 12, 12),
    ],
)
def test_values_are_put_into_words(value: object, japanese: object, english: object) -> None:
    assert (in_words("ja", value), in_words("en", value)) == (japanese, english)


def test_numbers_keep_their_templates_form() -> None:
    assert text("en", "cli.verified", entries=1234567) == "1,234,567 entries of the journal checked: nothing is wrong."


def test_braces_in_what_is_filled_in_stay_as_they_are() -> None:
    assert "{0} {path} %s" in text("ja", "office.backup_exists", path="{0} {path} %s")


@pytest.mark.parametrize("key", ["staff.no_such_sentence", "nowhere.sentence"])
def test_a_key_that_is_not_there_is_a_defect(key: str) -> None:
    with pytest.raises((KeyError, FileNotFoundError)):
        text("ja", key)


def test_tables_of_the_catalogue_are_joined_by_dots() -> None:
    assert catalogue("ja", "staff")["role.admin"] == "システム管理者"


def test_a_refusal_is_a_value() -> None:
    refusal = refuse(RefusalCode.NOT_FOUND, "staff.not_found", login="x")
    assert refusal == Refusal(RefusalCode.NOT_FOUND, Message("staff.not_found", {"login": "x"}))
