"""A day of a whole secretariat, compressed: everybody works at once on one Postgres server, with their own logins, for hours."""
