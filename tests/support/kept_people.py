"""The founded people as roles of the tests' server: they are the server's, so what a test made of them outlives its database."""

import psycopg
from psycopg import sql

from tests.support.rehearsal import ROLE_PREFIX

MEMBERS = """
    SELECT person.rolname, person.rolcanlogin, person.rolpassword, array_agg(held.rolname::text ORDER BY held.rolname)
    FROM pg_authid AS person JOIN pg_auth_members AS membership ON membership.member = person.oid
    JOIN pg_authid AS held ON held.oid = membership.roleid
    WHERE held.rolname LIKE %s GROUP BY person.oid, 1, 2, 3
"""
Members = dict[str, tuple[bool, str | None, frozenset[str]]]


def members(connection: psycopg.Connection) -> Members:
    """By login: whether they may log in, what the server keeps of the password, the groups."""
    rows = connection.execute(MEMBERS, [f"{ROLE_PREFIX}\\_%"]).fetchall()
    return {login: (may_log_in, password, frozenset(groups)) for login, may_log_in, password, groups in rows}


class KeptPeople:
    """The people as they were founded."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._founded = members(connection)

    def bring_back(self, connection: psycopg.Connection) -> None:
        """Makes them so again; whoever came since is gone."""
        for login, now in members(connection).items():
            role, was = sql.Identifier(login), self._founded.get(login)
            if was is None:
                connection.execute(sql.SQL("DROP ROLE {}").format(role))
            elif was != now:
                may_log_in, password, groups = was
                may = sql.SQL("LOGIN" if may_log_in else "NOLOGIN")
                connection.execute(sql.SQL("ALTER ROLE {} {} PASSWORD {}").format(role, may, sql.Literal(password)))
                for group in sorted(groups ^ now[2]):
                    change = "GRANT {} TO {}" if group in groups else "REVOKE {} FROM {}"
                    connection.execute(sql.SQL(change).format(sql.Identifier(group), role))
