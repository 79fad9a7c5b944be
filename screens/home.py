"""Home: what needs the person now, and how the last days went."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import OptionList

from models.vocabulary import ApplicationStatus, Role
from screens.commands import Command, commands_at
from screens.formats import full_day, short_day
from screens.home_lines import HomeLine, lines_of
from screens.lookup import LookupCommands
from screens.places import PLACES
from screens.queue import QueueScreen
from screens.text import shown
from screens.widgets.day_bars import DayBars, DayPair
from screens.widgets.lookup_panel import LookupPanel
from screens.widgets.plain import Plain, option
from secretariat.clock import JAPAN, japan_day
from secretariat.home import Overview, overview
from secretariat.permissions import may
from secretariat.refusal import Message, Refusal

REFRESH: Final = timedelta(seconds=30)
