"""What the report for the ministry (実施状況報告書) says besides its figures, as the programme file has it."""

from typing import Annotated

from secretariat.programme_file.faults import template
from secretariat.programme_file.parts import Days, Part, Text


class ReportRules(Part):
    """`number`: how the office numbers it, blank for not at all; `addressee`: blank for nobody.

    `long_days`: what is open for more calendar days than that waits long; counted are whole bands of [figures].
    """

    title: Text
    number: Annotated[str, template("period")]
    addressee: str
    opening: tuple[Annotated[Text, template("programme")], ...]
    long_days: Days
    notes: tuple[Annotated[Text, template("months")], ...]
