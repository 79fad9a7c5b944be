"""Anchors of the journal: what it held on a day, signed and kept outside the database, where whoever owns the database cannot reach."""
