"""Alembic's environment: the connection is handed over by `secretariat.database`; one transaction around all steps."""

from alembic import context
from sqlalchemy import Connection

from models.records import metadata


def include(_thing: object, name: str | None, kind: str, _reflected: bool, _compared: object) -> bool:
    """Tables of the search index are made by hand, not by the models."""
    return not (kind == "table" and name is not None and name.startswith("search_index"))


connection: Connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=metadata, include_object=include, transactional_ddl=False, compare_type=False)
context.run_migrations()
