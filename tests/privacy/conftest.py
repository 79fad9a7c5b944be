"""The office that holds something on people."""

from tests.support.privacy_fixtures import found, made

__all__ = ["found", "made"]
