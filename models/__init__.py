"""The records that the office keeps. Imports nothing of the other packages."""
