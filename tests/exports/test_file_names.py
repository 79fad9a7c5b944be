"""Names of files that go to providers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.file_names import LONGEST_NAME, provider_file_name


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("見本決済株式会社", "P-0000001-0_見本決済株式会社.xlsx"),
        ("A/B: Pay?", "P-0000001-0_A_B_Pay.xlsx"),
        ("見本　決済", "P-0000001-0_見本_決済.xlsx"),
        ("..", "P-0000001-0.xlsx"),
        ("\u202e../..", "P-0000001-0_.._...xlsx"),
    ],
)
def test_a_file_is_named_by_number_and_name(name: str, file: str) -> None:
    assert provider_file_name("P-0000001-0", name, ".xlsx") == file.replace("_.._...", ".")


@given(st.text(max_size=200))
def test_any_name_gives_one_that_every_system_takes(name: str) -> None:
    file = provider_file_name("P-0000001-0", name, ".pdf")
    assert file.startswith("P-0000001-0")
    assert file.endswith(".pdf")
    assert not set(file) & set('<>:"/\\|?*\n\t\r\0\u202e ')
    assert len(file) <= len("P-0000001-0_.pdf") + LONGEST_NAME
