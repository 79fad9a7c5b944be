"""Colours: light, dark, and high contrast of both. One accent; the three weights (needs you, waits, done) also have a sign and a word."""

from typing import Final

from textual.theme import Theme

LIGHT: Final = "office-light"
DARK: Final = "office-dark"
CONTRAST_LIGHT: Final = "contrast-light"
CONTRAST_DARK: Final = "contrast-dark"

# Textual's own muted texts are an alpha on "auto", which spans of Content do not blend: they came out brighter than the text
THEMES: Final = (
    Theme(
        name=DARK,
        primary="#4c9be8",
        secondary="#7f95ab",
        accent="#4c9be8",
        foreground="#d8dee6",
        background="#14181d",
        surface="#1a1f26",
        panel="#252c35",
        success="#7fbf7f",
        warning="#e0b050",
        error="#ef7f7f",
        dark=True,
        variables={"text-muted": "#9aa7b4", "text-disabled": "#707c88"},
    ),
    Theme(
        name=LIGHT,
        primary="#0b5cad",
        secondary="#566575",
        accent="#0b5cad",
        foreground="#1b222a",
        background="#fbfbf9",
        surface="#f3f4f2",
        panel="#e3e7ea",
        success="#1f6f33",
        warning="#8a5a00",
        error="#a61b1b",
        dark=False,
        variables={"text-muted": "#566575", "text-disabled": "#7b8692"},
    ),
    Theme(
        name=CONTRAST_DARK,
        primary="#ffff00",
        secondary="#ffffff",
        accent="#ffff00",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#333333",
        success="#5fff5f",
        warning="#ffd75f",
        error="#ff8787",
        dark=True,
        text_alpha=1.0,
        variables={"text-muted": "#e0e0e0", "text-disabled": "#b4b4b4"},
    ),
    Theme(
        name=CONTRAST_LIGHT,
        primary="#00008b",
        secondary="#000000",
        accent="#00008b",
        foreground="#000000",
        background="#ffffff",
        surface="#ffffff",
        panel="#e4e4e4",
        success="#004b00",
        warning="#5f3a00",
        error="#8b0000",
        dark=False,
        text_alpha=1.0,
        variables={"text-muted": "#303030", "text-disabled": "#5a5a5a"},
    ),
)
NAMES: Final = tuple(theme.name for theme in THEMES)
LIGHT_OR_DARK: Final = {DARK: LIGHT, LIGHT: DARK, CONTRAST_DARK: CONTRAST_LIGHT, CONTRAST_LIGHT: CONTRAST_DARK}
CONTRAST_OR_NOT: Final = {DARK: CONTRAST_DARK, LIGHT: CONTRAST_LIGHT, CONTRAST_DARK: DARK, CONTRAST_LIGHT: LIGHT}


def chosen(name: str | None) -> str:
    """The theme of that name; the dark one where nobody has chosen, or one that is no more."""
    return name if name in NAMES else DARK
