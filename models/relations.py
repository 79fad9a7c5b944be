"""How records hang together: joins that many queries share."""

import sqlalchemy as sa

from models.application import Application
from models.base import table_of
from models.merchant import Store

APPLICATIONS, STORES = table_of(Application), table_of(Store)

ROOT_ID = sa.func.coalesce(STORES.c.joined_to, STORES.c.id)  # of the store that a joined one is part of; its own if it is not joined
ROOT = STORES.alias("root")
APPLICATION_AND_STORE = APPLICATIONS.join(STORES, STORES.c.id == APPLICATIONS.c.store_id)
APPLICATION_AND_ROOT = APPLICATION_AND_STORE.join(ROOT, ROOT.c.id == ROOT_ID)
