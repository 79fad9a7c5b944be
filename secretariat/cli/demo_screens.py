"""demo at a terminal: makes a throwaway office, opens the screens on it, and takes it away afterwards."""

import tempfile
from pathlib import Path

import typer

from secretariat.cli.demo import require_own_office, tell_summary
from secretariat.cli.invocation import Invocation, printable
from secretariat.cli.screens_opening import show_screens
from secretariat.demo.trial import make_trial
from secretariat.refusal import Message


def try_screens(invocation: Invocation, size: int) -> int:
    """Makes an office of about `size` applications and shows it; gives the exit status of the screens. Raises OfficeUnavailable."""
    require_own_office(invocation)

    def tell(message: Message) -> None:
        typer.echo(printable(invocation.say(message)))

    with tempfile.TemporaryDirectory(prefix="secretariat-demo-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        tell(Message("demo.begins", {"size": size}))
        trial = invocation.writing_file(folder, lambda: make_trial(folder, size, tell, look=lambda demo: tell_summary(demo, tell)))
        from screens.demo_dialog import demo_opening

        status = show_screens(invocation, demo_opening(trial))
    tell(Message("demo.gone"))
    return status
