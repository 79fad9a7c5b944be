"""Carriers (宅配会社): the layouts of their files, the characters and lengths that they take, what they send back."""
