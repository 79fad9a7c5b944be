"""What came with later versions of the program: a file that lacks it, mostly an office's own older copy, has it from the packaged file."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

LATER_TABLES: Final = (
    "callcentre",
    "figures",
    "report",
    "providers",
    "security",
    "readiness",
    "grant",
    "corrections",
    "sampling",
    "same_store",
)
LATER_LETTERS: Final = (
    "provider-received",
    "provider-returned",
    "provider-suspended",
    "provider-resumed",
    "provider-cancelled",
    "provider-findings",
    "provider-stopped",
    "grant-decided",
    "grant-refused",
    "grant-settled",
    "registration-certificate",
    "stopped",
    "correction-reminder",
    "correction-closed",
    "provider-quality",
)
LATER_KITS: Final = ("orders", "say")
LATER_DECISIONS: Final = frozenset(
    {
        *("return-provider", "suspend-provider", "cancel-provider", "refuse-grant", "disagree", "close-correction", "hand-back"),
        *("succeed", "merge-provider", "come-back"),
    }
)

Table = Mapping[str, object]
Packaged = Callable[[], dict[str, object]]


def completed(data: dict[str, object], packaged: Packaged) -> dict[str, object]:
    """The data of a file with what it cannot have had when it was written; as it is where it is to be refused anyway."""
    additions = _additions(data, packaged)
    for path, value in additions:
        *above, name = path
        data = _with(data, above, name, value)
    return data


def taken_over(data: dict[str, object], packaged: Packaged) -> tuple[str, ...]:
    """The entries that a file lacks and has from the packaged one."""
    return tuple(".".join(path) for path, _ in _additions(data, packaged))


def _additions(data: Table, packaged: Packaged) -> tuple[tuple[tuple[str, ...], object], ...]:
    """What is added: where, and what. The packaged file is read only where something is lacking."""
    letters, reasons, kits = _table(data, "letters"), _table(data, "reasons"), _table(data, "kits")
    if letters is None or reasons is None or not isinstance(letters.get("labels"), dict):
        return ()
    lacking = [
        *((name,) for name in LATER_TABLES if name not in data),
        *(("letters", name) for name in LATER_LETTERS if name not in letters),
        *(("kits", name) for name in LATER_KITS if kits is not None and name not in kits),
    ]
    known = {use for reason in reasons.values() for use in _uses(reason)}
    if not lacking and known >= LATER_DECISIONS:
        return ()
    whole = packaged()
    return (
        *((path, _at(whole, path)) for path in lacking),
        *_labels(letters, whole),
        *_reasons(reasons, known, whole),
    )


def _labels(letters: Table, whole: Table) -> Iterator[tuple[tuple[str, ...], object]]:
    own, packaged = _table(letters, "labels"), _at(whole, ("letters", "labels"))
    if own is not None and isinstance(packaged, dict):
        yield from ((("letters", "labels", name), label) for name, label in packaged.items() if name not in own)


def _reasons(reasons: Table, known: set[str], whole: Table) -> Iterator[tuple[tuple[str, ...], object]]:
    """Reasons for decisions that came later and for which the file has none at all."""
    packaged = _table(whole, "reasons") or {}
    for code, reason in packaged.items():
        uses = set(_uses(reason))
        if uses <= LATER_DECISIONS and not uses & known and code not in reasons:
            yield ("reasons", code), reason


def _uses(reason: object) -> list[str]:
    uses = reason.get("for") if isinstance(reason, dict) else None
    return [use for use in uses if isinstance(use, str)] if isinstance(uses, list) else []


def _table(data: Table, name: str) -> dict[str, object] | None:
    found = data.get(name)
    return found if isinstance(found, dict) else None


def _at(data: Table, path: tuple[str, ...]) -> object:
    found: object = data
    for name in path:
        found = found[name] if isinstance(found, dict) else None
    return found


def _with(data: dict[str, object], above: list[str], name: str, value: object) -> dict[str, object]:
    """A copy with one more entry below these tables."""
    if not above:
        return {**data, name: value}
    first, *rest = above
    return {**data, first: _with(_table(data, first) or {}, rest, name, value)}
