"""What a Postgres server does by itself within a minute of a change, done at once."""

from sqlalchemy.engine import Engine


def vacuum(engine: Engine) -> None:
    """Takes out what is gone and counts anew what is there (VACUUM ANALYZE); an embedded office has nobody who would do that."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
