"""How the records came to their shape: Alembic revisions, and sql/ for triggers."""
