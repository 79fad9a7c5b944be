"""Files get their names when they are whole: every export writes through `replacing`, and what stood there stays until then."""

import ast
from pathlib import Path

import pytest

from secretariat.replacing import replacing

EXPORTS = Path(__file__).parents[2] / "exports"
OLD = b"what stood here before"


def writes_by_itself(node: ast.AST) -> bool:
    """Whether a call opens a file of the disk for writing: path.open("w…"), write_bytes, write_text."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    if node.func.attr in {"write_bytes", "write_text"}:
        return True
    mode = node.args[0] if node.func.attr == "open" and node.args else None
    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and not {"w", "a", "x", "+"}.isdisjoint(mode.value)


@pytest.mark.parametrize("module", sorted(path.relative_to(EXPORTS).as_posix() for path in EXPORTS.rglob("*.py")))
def test_no_export_writes_past_it(module: str) -> None:
    tree = ast.parse((EXPORTS / module).read_text("utf-8"))
    assert [node.lineno for node in ast.walk(tree) if isinstance(node, ast.expr) and writes_by_itself(node)] == []


def test_what_stood_there_stays_until_the_new_file_was_looked_over(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(OLD)
    seen: list[bytes] = []

    def look_over(written: Path) -> None:
        seen.append(written.read_bytes())
        assert path.read_bytes() == OLD

    with replacing(path, look_over) as file:
        file.write(b"new")
    assert (seen, path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == ([b"new"], b"new", ["x.pdf"])


def test_a_file_that_is_not_whole_is_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(OLD)

    def look_over(_: Path) -> None:
        raise OSError("not whole")

    with pytest.raises(OSError, match="not whole"), replacing(path, look_over) as file:
        file.write(b"new")
    assert (path.read_bytes(), [one.name for one in tmp_path.iterdir()]) == (OLD, ["x.pdf"])
