"""Who acts in the benchmarks, and when."""

from datetime import datetime
from typing import Final

from models.vocabulary import Role
from secretariat.clock import JAPAN
from secretariat.staff import Person

ADMIN: Final = Person("admin", "admin", Role.ADMIN)
REVIEWER: Final = Person("rin", "rin", Role.REVIEWER)
MANAGER: Final = Person("mai", "mai", Role.MANAGER)
SHIPPING: Final = Person("sho", "sho", Role.SHIPPING)
CALLCENTRE: Final = Person("cal", "cal", Role.CALLCENTRE)
NOW: Final = datetime(2020, 1, 20, 10, 0, tzinfo=JAPAN)
