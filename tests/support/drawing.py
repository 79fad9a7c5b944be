"""Screens in tests are drawn when they have come to rest, and their rules are parsed once for all apps of a run.

A terminal is drawn many times between two keys, and nobody in a test looks at that: it was a quarter of the time of the screens' tests.
What depends on the text of a sheet and on its variables only was parsed anew by every app, and by some of their screens.
"""

from typing import Final

import pytest
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.app import App
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation
from textual.screen import Screen

_DRAW: Final = Compositor.render_update
_PARSE: Final = Stylesheet._parse_rules
_PARSE_ALL: Final = Stylesheet.parse

_Rules = tuple[list[RuleSet], dict[str, list[RuleSet]]]


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
    _share_sheets(patch)
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


def _share_sheets(patch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[object, ...], _Rules] = {}

    def parse(self: Stylesheet) -> None:
        key = (tuple(self.source.items()), frozenset(self._variables.items()), frozenset(self._invalid_css))
        if key not in kept:
            _PARSE_ALL(self)
            by_name: dict[str, list[RuleSet]] = {}
            for rule in self._rules:
                for name in rule.selector_names:
                    by_name.setdefault(name, []).append(rule)
            kept[key] = self._rules, by_name
        self._rules, self._rules_map = kept[key]
        self._require_parse = False

    def rules_map(self: Stylesheet) -> dict[str, list[RuleSet]]:
        if self._require_parse or self._rules_map is None:
            self.parse()
        assert self._rules_map is not None
        return self._rules_map

    patch.setattr(Stylesheet, "parse", parse)
    patch.setattr(Stylesheet, "rules_map", property(rules_map))
