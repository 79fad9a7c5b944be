"""What is typed and pasted into fields: whatever must not enter a record does not enter the field either, however it comes."""

from typing import Final

import pytest
from textual import events
from textual.app import App, ComposeResult
from textual.widgets.input import Selection

from screens.widgets.field import Field
from screens.widgets.long_field import LongField
from secretariat.text import forbidden_character
from tests.support.screens import play

PASTED: Final = (
    ("a\x1b[2Jb", "a[2Jb"),
    ("a\x1b]52;c;eA==\x07b", "a]52;c;eA==b"),
    ("a\u202eb\u2066c", "abc"),
    ("a\x00b", "ab"),
    ("a\ud800b", "ab"),
    ("a\ufdd0b", "ab"),
    ("[/][@click=app.quit]x[/]", "[/][@click=app.quit]x[/]"),
    ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ("葛\U000e0100飾 髙﨑𠮷", "葛\U000e0100飾 髙﨑𠮷"),
)


class TwoFields(App[None]):
    """A short field and a long one."""

    def compose(self) -> ComposeResult:
        """Both, with something in them."""
        yield Field("selected")
        yield LongField("selected")


@pytest.mark.parametrize("kind", [Field, LongField])
def test_nothing_that_must_not_enter_is_typed_pasted_or_put_over_a_selection(kind: type[Field | LongField]) -> None:
    async def scene() -> None:
        async with TwoFields().run_test() as pilot:
            field = pilot.app.query_one(kind)
            field.focus()
            for pasted, kept in PASTED:
                for is_selected in (False, True):
                    if isinstance(field, Field):
                        field.value = "selected" if is_selected else ""
                        field.selection = Selection(0, len(field.value))
                    else:
                        field.load_text("selected" if is_selected else "")
                        field.select_all()
                    await pilot.pause()
                    pilot.app.post_message(events.Paste(pasted))
                    await pilot.pause()
                    assert field.value == kept, (pasted, is_selected)
                    assert forbidden_character(field.value) is None

    play(scene())
