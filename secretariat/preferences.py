"""What a person chose for the screens on this machine (表示の設定): it is nobody's secret, and worth no failure."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from secretariat.messages import LANGUAGES, Language
from secretariat.own_folders import state_folder
from secretariat.replacing import replacing, same_content


@dataclass(frozen=True, slots=True)
class Preferences:
    """`theme` is the name of a theme of the screens, `language` one of LANGUAGES; None: not chosen."""

    theme: str | None = None
    language: Language | None = None


def preferences_file() -> Path:
    """Where the choices lie, in the platform's place for such things."""
    return state_folder() / "preferences.json"


def load_preferences(path: Path) -> Preferences:
    """What was chosen. A file that is missing or does not read counts as no choice, and so does each part of it."""
    try:
        kept: object = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):  # ValueError: not UTF-8, not JSON
        return Preferences()
    if not isinstance(kept, Mapping):
        return Preferences()
    theme, language = kept.get("theme"), kept.get("language")
    return Preferences(theme if isinstance(theme, str) else None, language if language in LANGUAGES else None)


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Keeps the choices, whole or not at all. Raises OSError where they cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = json.dumps(asdict(preferences)).encode() + b"\n"
    with replacing(path, same_content(content)) as file:
        file.write(content)
