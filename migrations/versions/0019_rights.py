"""Passwords in a table of their own, so that rights can be granted by table; the acts that each role may enter, which a shared office checks."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "staff_password",
        sa.Column("login", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["login"], ["staff.login"], name=op.f("fk_staff_password_login_staff")),
        sa.PrimaryKeyConstraint("login", name=op.f("pk_staff_password")),
        sqlite_strict=True,
    )
    op.execute("INSERT INTO staff_password (login, password_hash) SELECT login, password_hash FROM staff")
    op.execute("ALTER TABLE staff DROP COLUMN password_hash")
