"""What offices of a test run share: each has an engine of its own, which would compile every statement and connect anew.

What a statement becomes depends on the kind of database only, so engines of one kind share their dialect and with it the statements that it
compiled. It was a fifth of the time of tests of use cases. Connections to a kept database are kept too (tests.support.kept_database).
"""

from collections.abc import Callable
from typing import Final

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

from tests.support.kept_database import KeptPool, KeptPools

_KEPT_STATEMENTS: Final = 5_000
SUPERUSER: Final = "postgres"  # as whom tests open offices; people's own connections are nobody else's


def share_engines(patch: pytest.MonkeyPatch, kept: KeptPools) -> None:
    """From now on, engines of the same kind share what they compile, and those of a kept database its connections."""
    first: dict[str, Engine] = {}
    create: Callable[..., Engine] = sa.create_engine

    def create_sharing(url: sa.URL | str, **options: object) -> Engine:
        database = sa.make_url(url).database
        is_kept = database in kept and sa.make_url(url).username == SUPERUSER
        if is_kept:
            options["poolclass"] = KeptPool
        engine = create(url, query_cache_size=_KEPT_STATEMENTS, **options)
        if is_kept and isinstance(engine.pool, KeptPool):
            engine.pool = kept[database] = kept[database] or engine.pool
        kind = f"{engine.dialect.name}+{engine.dialect.driver}"
        shared = first.setdefault(kind, engine)
        if not hasattr(shared.dialect, "default_isolation_level"):
            first[kind] = engine  # the other one never met its server, and knows nothing of such
        elif shared is not engine:
            engine.dialect, engine._compiled_cache = shared.dialect, shared._compiled_cache
        return engine

    patch.setattr(sa, "create_engine", create_sharing)
