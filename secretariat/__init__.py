"""The office: what the secretariat decides and does. Knows no screen and no file format going out."""
