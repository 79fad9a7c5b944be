"""Views of lists that people keep under a name (保存した表示条件)."""

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from models.base import STRICT, Flag, Serial


class SavedViewRecord(SQLModel, table=True):
    """What a list shows, under a name; `shared`: everybody who may see the list finds it."""

    __tablename__ = "saved_view"
    __table_args__ = (sa.UniqueConstraint("list_name", "owner", "name"), STRICT)

    id: int | None = Field(default=None, primary_key=True, sa_type=Serial)
    list_name: str = Field(sa_type=sa.Text)
    owner: str = Field(sa_type=sa.Text)  # login
    name: str = Field(sa_type=sa.Text)
    shared: bool = Field(sa_type=Flag)
    definition: str = Field(sa_type=sa.Text)  # as the list packs it
