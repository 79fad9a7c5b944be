"""What of a programme file says about printing: logos of providers, and the printing for which the files are made."""

from secretariat.programme_file.parts import AtLeastOne, Part, Text


class LogoRules(Part):
    """Providers' logos on what stores put up: how large a file may be, and how many dots an inch one of dots has at its size in print.

    `print_millimetres`: the longer side in print for which there have to be enough dots; a logo of fewer is never drawn larger.
    """

    largest_bytes: AtLeastOne = 5_000_000
    print_millimetres: AtLeastOne = 40
    dots_per_inch: AtLeastOne = 300


class PrintingCondition(Part):
    """For which printing the colours are meant: a reference name of the ICC's registry of characterization data, and in words (ASCII)."""

    identifier: Text = "JC200103"
    name: Text = "Japan Color 2001 Coated"
    registry: Text = "http://www.color.org"
