"""The same on a shared office (Postgres): the queue, what a manager waits for, a batch over a large register."""

from dataclasses import replace
from pathlib import Path

from benchmarks import forecast, identity, queue
from benchmarks.measuring import Report
from tests.support.postgres_server import fresh_database, running_server


def measure(folder: Path, applications: int, stores: int, times: int) -> Report:
    """On a server of our own, which waits for no disk, in databases of their own."""
    places = [folder / name for name in ("queue", "forecast", "identity")]
    for place in places:
        place.mkdir()
    with running_server() as server:
        with fresh_database(server) as url:
            queued = queue.measure(places[0], applications, times, url)
        with fresh_database(server) as url:
            waited = forecast.how_long(places[1], applications, times, url)
        with fresh_database(server) as url:
            found, sizes = identity.how_long(places[2], stores, url)
    figures = [*queued.figures, *waited, *found]
    return Report("shared", {**queued.sizes, **sizes}, [replace(one, what=f"{one.what} (Postgres)") for one in figures])
