"""Patrol (滞留の見回り): what does not go on by itself, found by small checkers in one registry, each with the remedy at hand."""
