"""kit: parcels, as the offices that order and send them work with them. What each part adds lies in a module of its own."""

from collections.abc import Callable

import typer

from secretariat.cli import (
    digital_commands,
    kit_batch_commands,
    kit_carrier_commands,
    kit_order_commands,
    kit_planning_commands,
    kit_return_commands,
)
from secretariat.cli.invocation import Invocation

Words = Callable[[str], str]


def register(program: typer.Typer, invocation: Invocation, words: Words) -> None:
    """Adds the commands."""
    # a group within it takes this from it
    kit = typer.Typer(help=words("kit"), no_args_is_help=True, options_metavar=words("options_metavar"))
    program.add_typer(kit, name="kit")
    kit_order_commands.add_to_kit(kit, invocation, words)
    kit_batch_commands.add_to_kit(kit, invocation, words)
    kit_carrier_commands.add_to_kit(kit, invocation, words)
    kit_return_commands.add_to_kit(kit, invocation, words)
    kit_planning_commands.add_to_kit(kit, invocation, words)
    digital_commands.add_to_kit(kit, invocation, words)
