"""One door for data shown: what Textual would read as markup cannot get past the types, and nobody goes around them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.segment import ControlType, Segment
from textual.color import Color
from textual.content import Content

from screens.text import ControlFilter, cell, fitted, joined, shown, shown_lines, visible
from secretariat.text import forbidden_character
from tests.support.hostile import HOSTILE

SCREENS = Path(__file__).parent.parent.parent / "screens"
MODULES = sorted(SCREENS.rglob("*.py"))
# take a plain str and read it as markup; screens/widgets holds the ones that do not
READ_MARKUP = {
    *("Static", "Label", "Input", "TextArea", "Button", "Checkbox", "RadioButton", "RadioSet", "Select", "SelectionList", "Switch"),
    *("Markdown", "MarkdownViewer", "Log", "RichLog", "Pretty", "Tab", "Tabs", "TabbedContent", "TabPane", "Tree", "Collapsible", "Option"),
    *("Header", "Footer", "ListItem", "ListView", "Link", "Placeholder", "Digits"),
}
AROUND_THE_DOOR = {"notify", "from_markup", "from_ansi", "print", "bell"}
TITLES = {"border_title", "border_subtitle", "tooltip"}
DOOR = {"shown", "shown_lines", "joined"}


def faults(module: Path) -> Iterator[str]:
    """What goes around the door in a module, with its line."""
    is_widget = module.parent.name == "widgets"
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("textual.widgets") and not is_widget:
            yield from (f"{node.lineno}: {name.name}" for name in node.names if name.name in READ_MARKUP)
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in AROUND_THE_DOOR:
            yield f"{node.lineno}: {node.func.attr}"
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in TITLES and not _comes_through(node.value):
                    yield f"{node.lineno}: {target.attr}"


def _comes_through(value: ast.expr) -> bool:
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in DOOR


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(SCREENS)))
def test_data_goes_through_the_door_and_nowhere_else(module: Path) -> None:
    assert list(faults(module)) == []


def test_the_check_finds_what_goes_around_the_door(tmp_path: Path) -> None:
    module = tmp_path / "wrong.py"
    module.write_text(
        "from textual.widgets import Static\nself.notify(name)\nbox.border_title = name\nbox.border_title = shown(name)\n", "utf-8"
    )
    assert sorted(faults(module)) == ["1: Static", "2: notify", "3: border_title"]


@given(st.text())
def test_whatever_is_shown_carries_no_markup_and_no_control_character(text: str) -> None:
    for content in (shown(text), shown_lines(text), joined([shown(text)])):
        assert all(span.style == "" for span in content.spans)
        assert all(forbidden_character(line) is None for line in content.plain.split("\n"))
    assert forbidden_character(cell(text).plain) is None
    assert cell(text).spans == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_readable(text: str) -> None:
    assert shown(text).plain == visible(text)
    assert [part for part in visible(text) if part not in text] in ([], ["\ufffd"], ["\ufffd"] * 3)


@given(st.text(), st.integers(0, 40))
def test_a_fitted_text_fits(text: str, width: int) -> None:
    assert Content(fitted(visible(text), width)).cell_length <= width


def test_the_last_filter_stops_what_a_terminal_would_obey_and_leaves_its_own_controls() -> None:
    control = Segment("\x1b[2J", None, [(ControlType.CLEAR,)])
    kept = ControlFilter().apply([Segment("a\x1b]52;c;eA==\x07b"), control, Segment("髙﨑𠮷")], Color(0, 0, 0))
    assert [segment.text for segment in kept] == ["a\ufffd]52;c;eA==\ufffdb", "\x1b[2J", "髙﨑𠮷"]
    assert kept[1] is control
