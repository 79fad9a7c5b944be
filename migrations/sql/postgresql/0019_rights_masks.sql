-- What the call centre reads instead of the tables with personal data lies in a schema of its own, and is laid anew with each upgrade.
DROP SCHEMA IF EXISTS callcentre CASCADE
---
CREATE SCHEMA callcentre
---
-- Facts that the masks need, loaded by the program at each upgrade: area codes of telephones, and the one form of each letter.
CREATE TABLE IF NOT EXISTS rights.area_code (prefix text PRIMARY KEY, size integer NOT NULL)
---
CREATE TABLE IF NOT EXISTS rights.letter_form (written text NOT NULL, folded text NOT NULL)
---
CREATE INDEX IF NOT EXISTS ix_card_look_staff ON card_look (staff, id) WHERE what = 'unmask'
---
-- The masks give what secretariat.callcentre.masking gives; what is masked stays as it is.
CREATE FUNCTION callcentre.masked_name(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN btrim(value, E' \u3000') = '' THEN '' ELSE left(btrim(value, E' \u3000'), 1) || '***' END
$$
---
CREATE FUNCTION callcentre.hidden(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN btrim(value, E' \u3000') = '' THEN '' ELSE '***' END
$$
---
CREATE FUNCTION callcentre.masked_postal_code(value text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT left(value, 3) || '***' $$
---
CREATE FUNCTION callcentre.masked_phone(digits text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  code integer;
BEGIN
  IF digits !~ '^0[0-9]{9,10}$' THEN RETURN regexp_replace(digits, '[0-9]', '*', 'g'); END IF;
  IF length(digits) = 11 THEN
    code := CASE WHEN digits LIKE '0800%' THEN 4 ELSE 3 END;
  ELSIF digits ~ '^(0120|0570|0990)' THEN
    RETURN '****-**' || substr(digits, 7, 1) || '-' || right(digits, 3);
  ELSE
    SELECT size INTO code FROM rights.area_code WHERE prefix = ANY (ARRAY[left(digits, 5), left(digits, 4), left(digits, 3), left(digits, 2)])
    ORDER BY length(prefix) DESC LIMIT 1;
    code := coalesce(code, 4);
  END IF;
  RETURN repeat('*', code) || '-' || repeat('*', length(digits) - 4 - code) || '-' || right(digits, 4);
END $$
---
-- Whether a name of a business bears its owner's.
CREATE FUNCTION callcentre.bears(name text, person text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  forms rights.letter_form%ROWTYPE;
  plain text;
BEGIN
  SELECT * INTO forms FROM rights.letter_form;
  plain := regexp_replace(translate(lower(normalize(person, NFKC)), forms.written, forms.folded), '[[:space:][:punct:]]', '', 'g');
  RETURN plain <> '' AND strpos(
    regexp_replace(translate(lower(normalize(name, NFKC)), forms.written, forms.folded), '[[:space:][:punct:]]', '', 'g'), plain
  ) > 0;
END $$
---
-- The serial of a case number: 12 of S-0000012-3.
CREATE FUNCTION callcentre.serial_of(number text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT substring(number FROM '^[A-Z]-([0-9]{7,18})-')::bigint
$$
---
-- The stores whose data are shown as they are: looked at under an entry of the last day, or those of calls that the person has on. Only what
-- was committed counts: who takes an entry back has seen nothing. `recorded_at` is the beginning of the transaction that entered it. What the
-- entry says counts, rows of looks only lead to it.
CREATE FUNCTION callcentre.shown_stores() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN ARRAY(
    SELECT callcentre.serial_of(entry.payload::jsonb ->> 'store') FROM (
      SELECT entry_case, entry_version FROM card_look WHERE staff = session_user AND what = 'unmask' ORDER BY id DESC LIMIT 500
    ) AS look JOIN journal AS entry ON entry.case_id = look.entry_case AND entry.version = look.entry_version
    WHERE entry.staff = session_user AND entry.action IN ('unmask', 'look-at-kit-address')
      AND entry.recorded_at > now() - interval '1 day' AND entry.recorded_at <> now()
    UNION ALL
    SELECT call.store_id FROM inquiry AS call JOIN journal AS latest ON latest.case_id = call.number AND latest.version = call.version
    WHERE call.status = 'open' AND call.operator = session_user AND latest.recorded_at <> now() AND EXISTS (
      SELECT FROM journal AS entry WHERE entry.case_id = call.number AND entry.staff = session_user AND entry.recorded_at <> now()
        AND entry.action = 'enter-call' AND callcentre.serial_of(entry.payload::jsonb ->> 'store') = call.store_id
    )
  );
END $$
---
CREATE FUNCTION callcentre.shown_businesses() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown bigint[] := callcentre.shown_stores();
BEGIN
  RETURN ARRAY(
    SELECT part.business_id FROM store AS part WHERE part.id = ANY (shown)
    UNION ALL SELECT part.business_id FROM store AS part WHERE part.joined_to = ANY (shown)
  );
END $$
---
CREATE FUNCTION callcentre.shows_application(application_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  shown bigint[] := callcentre.shown_stores();
BEGIN
  RETURN cardinality(shown) > 0 AND EXISTS (
    SELECT FROM application AS a JOIN store AS part ON part.id = a.store_id
    WHERE a.id = application_id AND coalesce(part.joined_to, part.id) = ANY (shown)
  );
END $$
---
CREATE FUNCTION callcentre.shows_parcel(shipment_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM shipment AS parcel WHERE parcel.id = shipment_id AND callcentre.shows_application(parcel.application_id));
END $$
---
-- Figures are seen by nobody of the call centre. The program needs them for the digest of an application whose kits' address it changes:
-- while a report that the person entered about it waits to be accepted, and that is a matter of one transaction after the other.
CREATE FUNCTION callcentre.is_reported(application bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM amendment AS report JOIN journal AS entry ON entry.case_id = report.number AND entry.version = report.version
    WHERE report.application_id = application AND report.status = 'received' AND report.at_once AND report.version = 1
      AND entry.staff = session_user AND entry.recorded_at <> now() AND entry.recorded_at > now() - interval '1 hour'
  );
END $$
---
-- Who called is shown to whoever had to do with the call, and of calls that wait at the call centre's own desk.
CREATE FUNCTION callcentre.shows_call(call_number text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM journal AS entry WHERE entry.case_id = call_number AND entry.staff = session_user AND entry.recorded_at <> now()
  ) OR EXISTS (
    SELECT FROM inquiry AS call JOIN journal AS latest ON latest.case_id = call.number AND latest.version = call.version
    WHERE call.number = call_number AND latest.recorded_at <> now()
      AND (call.desk IN ('callcentre', 'provider') OR call.store_id = ANY (callcentre.shown_stores()))
  );
END $$
---
CREATE FUNCTION callcentre.shows_inquiry(inquiry_id bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN callcentre.shows_call((SELECT number FROM inquiry AS call WHERE call.id = inquiry_id));
END $$
---
-- Notes: those that the person wrote, and those of the calls that are shown.
CREATE FUNCTION callcentre.shows_entry(entry_case text, entry_version integer) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM journal AS entry WHERE entry.case_id = entry_case AND entry.version = entry_version AND entry.staff = session_user
  ) OR (entry_case LIKE 'Q-%' AND callcentre.shows_call(entry_case));
END $$
