"""What Windows wants told, and no other system knows."""

import os
import subprocess
from typing import Final

BINARY: Final[int] = getattr(os, "O_BINARY", 0)
"""For os.open: without it, Windows writes two bytes for each line end."""
OWN_GROUP: Final[int] = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
"""Beside start_new_session, which Windows does not know: Ctrl-C in this console does not reach the process."""
