"""The command line. Importing it loads no database and no screens: `--help` answers at once."""

from secretariat.cli.program import main

__all__ = ["main"]
