CREATE SCHEMA IF NOT EXISTS rights
---
-- What each role may enter into the journal: the tables of transitions of the program, loaded at each upgrade ('' stands for no status).
CREATE TABLE IF NOT EXISTS rights.permitted_act (
  kind text NOT NULL, action text NOT NULL, role text NOT NULL, from_status text NOT NULL, to_status text NOT NULL, second_person boolean NOT NULL,
  PRIMARY KEY (kind, action, role, from_status, to_status)
)
---
-- The hash of an entry: the same bytes as the program's (secretariat.journal.entry_hash).
CREATE OR REPLACE FUNCTION entry_part(value text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN value IS NULL THEN '-1:' ELSE octet_length(value)::text || ':' || value END
$$
---
CREATE OR REPLACE FUNCTION instant_part(value timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT '27:' || to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$
---
CREATE OR REPLACE FUNCTION digest_part(value bytea) RETURNS bytea LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT convert_to(coalesce(octet_length(value), 0)::text || ':', 'UTF8') || coalesce(value, ''::bytea)
$$
---
-- Not in SQL: such a function would be parsed and planned anew in each transaction. The parts above are put in place here, which takes
-- that they promise no more than what they call (STABLE).
CREATE OR REPLACE FUNCTION entry_hash(entry journal) RETURNS bytea LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN sha256(
    convert_to(
      entry_part(entry.case_id) || entry_part(entry.version::text) || instant_part(entry.recorded_at) || instant_part(entry.at)
      || entry_part(entry.staff) || entry_part(entry.action) || entry_part(entry.from_status) || entry_part(entry.to_status)
      || entry_part(entry.operation_id) || entry_part(entry.payload), 'UTF8'
    ) || digest_part(entry.personal_digest) || digest_part(entry.previous_hash)
  );
END $$
---
-- Who and when is the server's to say; what nobody of that role does, or what leaves out an entry, does not come in.
-- Every act of everybody passes here. What is asked of a table stands in an IF of its own, which most acts do not come to; is_owner and
-- role_of_person are written out, since a function with a search path of its own costs as much as what it asks.
CREATE OR REPLACE FUNCTION stamp_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  own_role text;
  needs_second boolean;
  before_status text;
BEGIN
  IF pg_has_role(session_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER') THEN
    -- what is brought here from elsewhere has its chain with it
    IF NEW.hash = ''::bytea THEN
      NEW.previous_hash := coalesce((SELECT hash FROM journal WHERE case_id = NEW.case_id AND version = NEW.version - 1), ''::bytea);
      NEW.hash := entry_hash(NEW);
    END IF;
    RETURN NEW;
  END IF;
  SELECT role INTO own_role FROM staff WHERE login = session_user AND active;
  IF own_role IS NULL OR NEW.staff <> session_user THEN
    -- a file that somebody took in, and somebody else has confirmed, is entered under the name of the first
    IF own_role IS NULL OR NOT EXISTS (
      SELECT FROM staged_journal AS staged WHERE staged.case_id = NEW.case_id AND staged.version = NEW.version AND staged.staff = NEW.staff
        AND staged.action = NEW.action AND staged.at = NEW.at
    ) THEN
      RAISE insufficient_privilege USING MESSAGE = 'permission denied to enter anything under the name of ' || NEW.staff;
    END IF;
  END IF;
  SELECT second_person INTO needs_second FROM rights.permitted_act AS known
  WHERE known.kind = substring(NEW.case_id FROM '^[^-:]+') AND known.action = NEW.action AND known.role = own_role
    AND known.from_status = coalesce(NEW.from_status, '') AND known.to_status = coalesce(NEW.to_status, '');
  IF NOT FOUND THEN
    RAISE insufficient_privilege USING MESSAGE = format(
      'permission denied for %s to enter %s (%s -> %s) of %s', own_role, NEW.action, NEW.from_status, NEW.to_status, NEW.case_id
    );
  END IF;
  NEW.recorded_at := transaction_timestamp();
  IF NEW.staff = session_user AND abs(extract(epoch FROM NEW.at - NEW.recorded_at)) > 3600 THEN
    IF NOT (SELECT rehearsal FROM office) THEN
      RAISE invalid_parameter_value USING MESSAGE = 'the clock of whoever entered this is wrong';
    END IF;
  END IF;
  NEW.previous_hash := ''::bytea;
  IF NEW.version > 1 THEN
    SELECT to_status, hash INTO before_status, NEW.previous_hash FROM journal WHERE case_id = NEW.case_id AND version = NEW.version - 1;
    IF NOT FOUND OR before_status IS DISTINCT FROM NEW.from_status THEN
      RAISE integrity_constraint_violation USING MESSAGE = 'the entry does not follow the one before it';
    END IF;
    IF needs_second THEN
      -- whoever asked for a second person, since the case waits for one
      IF EXISTS (
        SELECT FROM journal AS asked WHERE asked.case_id = NEW.case_id AND asked.staff = session_user
          AND asked.action IN (
            SELECT asking.action FROM rights.permitted_act AS asking
            WHERE asking.kind = substring(NEW.case_id FROM '^[^-:]+') AND asking.to_status = NEW.from_status
              AND asking.from_status <> asking.to_status
          ) AND asked.version >= (
            SELECT max(begun.version) FROM journal AS begun WHERE begun.case_id = NEW.case_id AND begun.to_status = NEW.from_status
              AND begun.from_status IS DISTINCT FROM begun.to_status
          )
      ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied: that takes another person';
      END IF;
    END IF;
  END IF;
  NEW.hash := entry_hash(NEW);
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER journal_stamped BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION stamp_entry()
---
-- What waits to be entered is stamped with the name of whoever lets it wait.
CREATE OR REPLACE FUNCTION stamp_staged_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.staff <> session_user AND NOT is_owner() THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to enter anything under the name of ' || NEW.staff;
  END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER staged_journal_stamped BEFORE INSERT ON staged_journal FOR EACH ROW EXECUTE FUNCTION stamp_staged_entry()
---
CREATE INDEX IF NOT EXISTS ix_staged_journal_case_id ON staged_journal (case_id)
---
-- The personal part belongs to an entry of the same transaction.
CREATE OR REPLACE FUNCTION demand_own_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT is_owner() AND NOT is_entered(NEW.case_id, NEW.version) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to add anything to the entry of another act';
  END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER journal_personal_own BEFORE INSERT ON journal_personal FOR EACH ROW EXECUTE FUNCTION demand_own_entry()
---
-- A case stands where its entry says.
CREATE OR REPLACE FUNCTION demand_status() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM journal AS entry WHERE entry.case_id = NEW.number AND entry.version = NEW.version AND entry.to_status = NEW.status
  ) THEN
    IF NOT is_owner() THEN
      RAISE insufficient_privilege USING MESSAGE = 'permission denied: ' || NEW.number || ' does not stand where its entry says';
    END IF;
  END IF;
  RETURN NULL;
END $$
---
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name IN ('number', 'version', 'status')
      AND table_name NOT LIKE 'staged%' GROUP BY table_name HAVING count(*) = 3
  LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', found.table_name || '_status', found.table_name);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OF status, version ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_status()',
      found.table_name || '_status', found.table_name
    );
  END LOOP;
END $$
---
-- What bears somebody's name beside the journal is theirs too; the trigger is told which column has it.
CREATE OR REPLACE FUNCTION demand_own_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) ->> TG_ARGV[0] <> session_user AND NOT is_owner() THEN
    RAISE insufficient_privilege USING MESSAGE = format('permission denied to write to %s under another name', TG_TABLE_NAME);
  END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER operation_own BEFORE INSERT ON operation FOR EACH ROW WHEN (NEW.staff <> session_user) EXECUTE FUNCTION demand_own_name('staff')
---
CREATE OR REPLACE TRIGGER card_look_own BEFORE INSERT ON card_look FOR EACH ROW EXECUTE FUNCTION demand_own_name('staff')
---
CREATE OR REPLACE TRIGGER presence_own BEFORE INSERT OR UPDATE ON presence FOR EACH ROW EXECUTE FUNCTION demand_own_name('login')
---
CREATE OR REPLACE TRIGGER saved_view_own BEFORE INSERT OR UPDATE ON saved_view FOR EACH ROW EXECUTE FUNCTION demand_own_name('owner')
