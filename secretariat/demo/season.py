"""A season of made-up work: files arrive, reviewers decide, second persons confirm, corrections come back, cutoffs are closed.

Everything goes through the use cases, each at its own moment of the rehearsal's clock, in the order of time.
"""

import dataclasses
import heapq
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final

import sqlalchemy as sa

from models.vocabulary import ApplicationStatus, Verdict
from secretariat.business_calendar import is_business_day
from secretariat.casework.desk import decide_application
from secretariat.clock import JAPAN, FixedClock, japan_day
from secretariat.demo.chance import Dice, Weighted
from secretariat.demo.files import write_csv
from secretariat.demo.generator import Generator
from secretariat.demo.providers import ProviderSketch
from secretariat.demo.reviewers import APPLICATIONS, APPROVE, glimpse, judge
from secretariat.demo.writing import Row
from secretariat.intake.applications import take_in_applications
from secretariat.intake.columns import APPLICATION_COLUMNS
from secretariat.intake.result import IntakeResult
from secretariat.office import Office
from secretariat.refusal import Refusal
from secretariat.screening.closing import ClosingResult, close_cutoff
from secretariat.screening.decisions import Command
from secretariat.screening.queue import take_next
from secretariat.staff import Person

FIRST_DAY: Final = date(2019, 11, 18)
LAST_CUTOFF: Final = datetime(2020, 1, 27, 17, 0, tzinfo=JAPAN)
PRESENT: Final = datetime(2020, 1, 28, 10, 0, tzinfo=JAPAN)
# start days and the moments of their closing runs; the last two were brought forward, so that there is something to see
CLOSINGS: Final = (
    (date(2019, 12, 21), datetime(2019, 12, 18, 10, 0, tzinfo=JAPAN)),
    (date(2020, 1, 1), datetime(2019, 12, 26, 10, 0, tzinfo=JAPAN)),
    (date(2020, 1, 11), datetime(2020, 1, 8, 10, 0, tzinfo=JAPAN)),
    (date(2020, 1, 21), datetime(2020, 1, 16, 10, 0, tzinfo=JAPAN)),
    (date(2020, 2, 1), datetime(2020, 1, 23, 10, 0, tzinfo=JAPAN)),
    (date(2020, 2, 11), datetime(2020, 1, 24, 10, 0, tzinfo=JAPAN)),
)
_ACCEPTED: Final = 0.92  # of the rows sent: the others have faults or came twice
_AFTER_CUTOFF: Final = 0.015
_FIRST_NUMBER: Final = re.compile  # placeholder
