-- People are roles of the server. Group roles carry the grants; a person's role is exactly the login and a member of one group beside people.
CREATE TABLE IF NOT EXISTS rights.role_prefix (prefix text NOT NULL)
---
-- Roles belong to the whole server, so each office has a prefix of its own: the database's name unless it was founded with another one.
INSERT INTO rights.role_prefix
SELECT coalesce(nullif(current_setting('secretariat.role_prefix', true), ''), current_database()) WHERE NOT EXISTS (SELECT FROM rights.role_prefix)
---
CREATE OR REPLACE FUNCTION group_of(role text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT prefix FROM rights.role_prefix) || '_' || role;
END $$
---
DO $$
DECLARE
  wanted text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('roles of offices'));
  FOREACH wanted IN ARRAY ARRAY['people', 'reviewer', 'manager', 'shipping', 'callcentre', 'admin', 'auditor'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = group_of(wanted)) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', group_of(wanted));
    END IF;
  END LOOP;
END $$
---
-- The owner lays schemas, restores backups and moves offices: all that a server can keep from people, it cannot keep from its owner.
CREATE OR REPLACE FUNCTION is_owner() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = 'public.journal'::regclass), 'MEMBER');
END $$
---
CREATE OR REPLACE FUNCTION role_of_person() RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN (SELECT role FROM staff WHERE login = session_user AND active);
END $$
---
-- Whether the transaction under way entered this into the journal.
CREATE OR REPLACE FUNCTION is_entered(entry_case text, entry_version integer) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM journal WHERE case_id = entry_case AND version = entry_version AND xmin = pg_current_xact_id_if_assigned()::xid
  );
END $$
---
-- Brings a person's role to what the row in staff says, and sets the password (its SCRAM verifier: no server ever sees what was typed).
-- False: a role of that name is there already and belongs to somebody else.
CREATE OR REPLACE FUNCTION keep_login(person text, verifier text, hash text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept staff%ROWTYPE;
  other text;
BEGIN
  SELECT * INTO STRICT kept FROM staff WHERE login = person;
  IF NOT is_owner() AND (role_of_person() IS DISTINCT FROM 'admin' OR NOT is_entered(kept.case_id, kept.version)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to change the login of ' || person;
  END IF;
  IF verifier IS NOT NULL AND verifier !~ '^SCRAM-SHA-256\$' THEN
    RAISE invalid_parameter_value USING MESSAGE = 'a password is hashed where it is typed';
  END IF;
  -- two admins at once: one waits
  PERFORM pg_advisory_xact_lock(hashtext('roles of offices'));
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = person) THEN
    EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION', person);
    EXECUTE format('GRANT %I TO %I', group_of('people'), person);
  ELSIF NOT EXISTS (
    SELECT FROM pg_auth_members WHERE roleid = to_regrole(quote_ident(group_of('people'))) AND member = to_regrole(quote_ident(person))
  ) THEN
    RETURN false;
  END IF;
  EXECUTE format('ALTER ROLE %I %s', person, CASE WHEN kept.active THEN 'LOGIN' ELSE 'NOLOGIN' END);
  IF verifier IS NOT NULL THEN
    -- one that was made up for somebody ends
    EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', person, verifier, coalesce(kept.temporary_until, 'infinity'));
    INSERT INTO staff_password (login, password_hash) VALUES (person, hash)
      ON CONFLICT (login) DO UPDATE SET password_hash = excluded.password_hash;
  END IF;
  -- the call centre finds its views before the tables
  EXECUTE format(
    'ALTER ROLE %I IN DATABASE %I %s', person, current_database(),
    CASE WHEN kept.role = 'callcentre' THEN 'SET search_path = callcentre, public' ELSE 'RESET search_path' END
  );
  FOREACH other IN ARRAY ARRAY['reviewer', 'manager', 'shipping', 'callcentre', 'admin', 'auditor'] LOOP
    IF other = kept.role AND kept.active THEN
      EXECUTE format('GRANT %I TO %I', group_of(other), person);
    ELSIF EXISTS (
      SELECT FROM pg_auth_members WHERE roleid = to_regrole(quote_ident(group_of(other))) AND member = to_regrole(quote_ident(person))
    ) THEN
      EXECUTE format('REVOKE %I FROM %I', group_of(other), person);
    END IF;
  END LOOP;
  RETURN true;
END $$
---
-- Somebody chooses a password of their own: it ends with no day, and they are not asked for one any more.
CREATE OR REPLACE FUNCTION keep_own_login(verifier text, hash text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept staff%ROWTYPE;
BEGIN
  SELECT * INTO STRICT kept FROM staff WHERE login = session_user AND active;
  IF NOT is_entered(kept.case_id, kept.version + 1) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to choose a password past the journal';
  END IF;
  IF verifier !~ '^SCRAM-SHA-256\$' OR hash !~ '^\$argon2id\$' THEN
    RAISE invalid_parameter_value USING MESSAGE = 'a password is hashed where it is typed';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('roles of offices'));
  EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', kept.login, verifier, 'infinity');
  INSERT INTO staff_password (login, password_hash) VALUES (kept.login, hash)
    ON CONFLICT (login) DO UPDATE SET password_hash = excluded.password_hash;
  UPDATE staff SET version = version + 1, password_serial = password_serial + 1, temporary_until = NULL WHERE login = kept.login;
END $$
---
-- Skills and leave are entered by managers too; who somebody is and what they may, by admins only, and by nobody about themselves.
CREATE OR REPLACE FUNCTION guard_staff() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.login, NEW.case_id) IS DISTINCT FROM (OLD.login, OLD.case_id) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to rename a member of staff';
  END IF;
  IF (NEW.role, NEW.active, NEW.name) IS DISTINCT FROM (OLD.role, OLD.active, OLD.name) AND NOT is_owner()
    AND (role_of_person() IS DISTINCT FROM 'admin' OR OLD.login = session_user)
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to change what a member of staff may do';
  END IF;
  -- who chooses a password of their own does so by keep_own_login, which works as the owner
  IF (NEW.temporary_until, NEW.password_serial) IS DISTINCT FROM (OLD.temporary_until, OLD.password_serial) AND NOT is_owner()
    AND current_user = session_user AND role_of_person() IS DISTINCT FROM 'admin'
  THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to say that a password was chosen';
  END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER staff_guarded BEFORE UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION guard_staff()
