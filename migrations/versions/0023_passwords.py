"""Passwords that were made up for somebody, and sessions that end with the password under which they were begun."""

import sqlalchemy as sa
from alembic import op

import models.base

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("staff", sa.Column("temporary_until", models.base.Instant(), nullable=True))
    op.add_column("staff", sa.Column("password_serial", sa.Integer(), server_default="0", nullable=False))
