"""Two minutes of a whole secretariat at work at once on Postgres; `make bench-national` does the same for hours."""

import json
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.postgres
@pytest.mark.usefixtures("postgres_programs")
def test_everybody_works_at_once_for_two_minutes_and_nothing_is_lost_refused_or_left_half_done(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "benchmarks", "soak", "--results", str(tmp_path)]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    log = (tmp_path / "soak-log.jsonl").read_text("utf-8").splitlines()
    did_not_hold = json.loads(log[-1])["did_not_hold"]
    assert not did_not_hold, "\n".join(did_not_hold)
    done = {figure["what"].rpartition(",")[0] for figure in json.loads((tmp_path / "soak.json").read_text("utf-8"))["figures"]}
    assert {"take", "approve", "card", "wrap up", "closing run", "intake", "kit release", "export status", "screen: a call"} <= done
