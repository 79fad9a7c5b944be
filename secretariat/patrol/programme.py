"""Checkers on what follows from the programme and from the register of chains."""

from collections.abc import Sequence

from secretariat.chains.listing import APPLICATIONS, at_another_rate, newest_rates
from secretariat.office import Office
from secretariat.patrol.stuck import Round, Stuck, only
from secretariat.refusal import Refusal
from secretariat.screening.recheck import recheck_open_applications, unfinished_recheck
from secretariat.staff import Person


def recheck_unfinished(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """Open applications that were not checked anew since another programme file is in force: that was broken off, or goes on now."""
    version = patrol.office.programme_version
    if limit < 1 or number not in {None, str(version)} or not unfinished_recheck(patrol.session, version):
        return ()
    return (Stuck("recheck-unfinished", str(version), fixable=True),)


def chain_rate_differs(patrol: Round, limit: int, number: str | None) -> Sequence[Stuck]:
    """An approved or registered member of a chain at another rate than the one that was decided for the chain last."""
    a, found = APPLICATIONS.c, list[Stuck]()
    newest = newest_rates(patrol.session)
    since = {chain.chain_id: chain.from_on for chain in newest}
    for rate in sorted({chain.rate for chain in newest}):
        chains = [chain.chain_id for chain in newest if chain.rate == rate]
        statement = at_another_rate(patrol.office.programme, rate, chains).where(*only(a.number, number))
        rows = patrol.session.execute(statement.order_by(a.id).limit(limit - len(found)))
        found += [Stuck("chain-rate-differs", row[0], row[1], since[row[2]]) for row in rows]
        if len(found) >= limit:
            break
    return found


def resume_recheck(office: Office, person: Person, stuck: Stuck) -> Refusal | None:
    """The checking goes on where it was broken off."""
    del stuck  # there is one at most
    result = recheck_open_applications(office, person)
    return result if isinstance(result, Refusal) else None
