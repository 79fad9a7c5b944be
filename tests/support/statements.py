"""Statements compiled once for all offices of a test run: each office has an engine of its own, which would compile every statement anew.

What a statement becomes depends on the kind of database only, so engines of one kind share their dialect and with it the statements that it
compiled. It was a fifth of the time of tests of use cases.
"""

from collections.abc import Callable
from typing import Final

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Engine

_KEPT_STATEMENTS: Final = 5_000


def share_compiled_statements(patch: pytest.MonkeyPatch) -> None:
    """From now on, engines of the same kind share what they compile."""
    first: dict[str, Engine] = {}
    create: Callable[..., Engine] = sa.create_engine

    def create_sharing(url: sa.URL | str, **options: object) -> Engine:
        engine = create(url, query_cache_size=_KEPT_STATEMENTS, **options)
        kind = f"{engine.dialect.name}+{engine.dialect.driver}"
        shared = first.setdefault(kind, engine)
        if not hasattr(shared.dialect, "default_isolation_level"):
            first[kind] = engine  # the other one never met its server, and knows nothing of such
        elif shared is not engine:
            engine.dialect, engine._compiled_cache = shared.dialect, shared._compiled_cache
        return engine

    patch.setattr(sa, "create_engine", create_sharing)
