"""Screens in tests are drawn when they have come to rest, and their rules are parsed once for all apps of a run.

A terminal is drawn many times between two keys, and nobody in a test looks at that: it was a quarter of the time of the screens' tests.
What depends on the text of a sheet and on its variables only was parsed anew by every app, and by some of their screens.
Which rules of a sheet hold for a widget depends on what it and those around it are: it was found out anew for every widget of every app.
"""

from dataclasses import dataclass, field
from typing import Final

import pytest
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.app import App
from textual.css.model import RuleSet
from textual.css.styles import RulesMap
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget

_DRAW: Final = Compositor.render_update
_PARSE: Final = Stylesheet._parse_rules
_PARSE_ALL: Final = Stylesheet.parse
_APPLY: Final = Stylesheet.apply


@dataclass(frozen=True, slots=True)
class _Held:
    """What a sheet says of a widget: its rules (None: it has none), and whether any of them asks for the pointer."""

    rules: RulesMap | None
    has_hover_style: bool


@dataclass(frozen=True, slots=True)
class _Rules:
    """What is made of the texts of a sheet, and what was found out with it."""

    rules: list[RuleSet]
    by_name: dict[str, list[RuleSet]]
    held: dict[tuple[object, ...], _Held] = field(default_factory=dict)


def draw(app: App[int]) -> None:
    """Draws what has changed since it was last drawn, as the app itself would do at once."""
    _DRAW(app.screen._compositor, screen_stack=app._background_screens)


def draw_at_rest(patch: pytest.MonkeyPatch) -> None:
    """From now on apps note what has to be drawn; `draw` draws it."""

    def note(self: Compositor, full: bool = False, screen_stack: list[Screen[object]] | None = None, simplify: bool = False) -> None:
        assert not (full or simplify)
        visible_screen_stack.set(screen_stack or [])
        _ = self.full_map  # drawing finds out where everything lies, and what comes after it relies on that

    patch.setattr(Compositor, "render_update", note)


def share_parsed_rules(patch: pytest.MonkeyPatch) -> None:
    """From now on sheets with the same text and variables share their rules, and those with the same texts all that is made of them."""
    _share_texts(patch)
    _share_what_holds(patch, _share_sheets(patch))
    patch.setattr(RuleSet, "__hash__", object.__hash__)  # by identity like Textual's own, which is one in Python and asked all the time


def _share_texts(patch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[object, ...], list[RuleSet]] = {}

    def parse(
        self: Stylesheet, css: str, read_from: CSSLocation, is_default_rules: bool = False, tie_breaker: int = 0, scope: str = ""
    ) -> list[RuleSet]:
        key = (css, read_from, is_default_rules, tie_breaker, scope, frozenset(self._variables.items()))
        if key not in kept:
            kept[key] = _PARSE(self, css, read_from, is_default_rules, tie_breaker, scope)
        return kept[key]

    patch.setattr(Stylesheet, "_parse_rules", parse)


def _share_sheets(patch: pytest.MonkeyPatch) -> dict[int, _Rules]:
    """What is shared, by the identity of its list of rules."""
    kept: dict[tuple[object, ...], _Rules] = {}
    by_rules: dict[int, _Rules] = {}

    def parse(self: Stylesheet) -> None:
        key = (tuple(self.source.items()), frozenset(self._variables.items()), frozenset(self._invalid_css))
        if key not in kept:
            _PARSE_ALL(self)
            by_name: dict[str, list[RuleSet]] = {}
            for rule in self._rules:
                for name in rule.selector_names:
                    by_name.setdefault(name, []).append(rule)
            kept[key] = by_rules[id(self._rules)] = _Rules(self._rules, by_name)
        self._rules, self._rules_map = kept[key].rules, kept[key].by_name
        self._require_parse = False

    def rules_map(self: Stylesheet) -> dict[str, list[RuleSet]]:
        if self._require_parse or self._rules_map is None:
            self.parse()
        assert self._rules_map is not None
        return self._rules_map

    patch.setattr(Stylesheet, "parse", parse)
    patch.setattr(Stylesheet, "rules_map", property(rules_map))
    return by_rules


def _share_what_holds(patch: pytest.MonkeyPatch, sheets: dict[int, _Rules]) -> None:
    def apply(self: Stylesheet, node: DOMNode, *, animate: bool = False, cache: dict[tuple[object, ...], RulesMap] | None = None) -> None:
        del cache  # what was found out for a widget's neighbours is kept for longer than this
        held, place = sheets[id(self.rules)].held, _place(node)
        if (known := held.get(place)) is None:
            found: dict[tuple[object, ...], RulesMap] = {}
            _APPLY(self, node, animate=animate, cache=found)
            if not (node._has_focus_within or node._has_order_style or node._has_odd_or_even):  # a place does not tell these
                held[place] = _Held(next(iter(found.values()), None), node._has_hover_style)
            return
        node._has_hover_style = known.has_hover_style
        node._has_focus_within = node._has_order_style = node._has_odd_or_even = False
        if known.rules is not None:
            self.replace_rules(node, known.rules, animate=animate)
        self._process_component_classes(node)

    patch.setattr(Stylesheet, "apply", apply)


def _place(node: DOMNode) -> tuple[object, ...]:
    """All that a selector can ask of a widget and of those around it but for their order and what they hold."""
    app, around = node.app, node.css_path_nodes
    theme = app.current_theme.dark, app.is_inline, app.native_ansi_color, app.no_color, app.app_focus
    return theme, *[_seen(one) for one in around]


def _seen(node: DOMNode) -> tuple[object, ...]:
    if isinstance(node, Widget):
        return type(node), node._id, node.classes, node.mouse_hover, node.has_focus, node.disabled, node.allow_focus()
    return type(node), node._id, node.classes
