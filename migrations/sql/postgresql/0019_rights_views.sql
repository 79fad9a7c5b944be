-- Writing through a view of the call centre: what is inserted comes in whole, of what is changed only the columns that are another now
-- (the others may be masked), in a row that nobody else has changed meanwhile; and only columns that the trigger is told of. The triggers of
-- the table judge it as they judge any other.
CREATE FUNCTION callcentre.write_through() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  there text[] := ARRAY(
    SELECT attname::text FROM pg_attribute
    WHERE attrelid = format('public.%I', TG_TABLE_NAME)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum
  );
  named text[];
  keys text[];
  written bigint;
BEGIN
  IF TG_OP = 'INSERT' THEN
    named := ARRAY(SELECT word FROM unnest(there) AS word WHERE to_jsonb(NEW) ->> word IS NOT NULL);
    EXECUTE format(
      'INSERT INTO public.%I (%s) SELECT %s', TG_TABLE_NAME,
      (SELECT string_agg(quote_ident(word), ', ') FROM unnest(named) AS word),
      (SELECT string_agg(format('($1).%I', word), ', ') FROM unnest(named) AS word)
    ) USING NEW;
    RETURN NEW;
  END IF;
  named := ARRAY(SELECT word FROM unnest(there) AS word WHERE to_jsonb(NEW) -> word IS DISTINCT FROM to_jsonb(OLD) -> word);
  IF cardinality(named) = 0 THEN RETURN NEW; END IF;
  keys := ARRAY(
    SELECT attname::text FROM pg_index AS made JOIN pg_attribute AS part ON part.attrelid = made.indrelid AND part.attnum = ANY (made.indkey)
    WHERE made.indrelid = format('public.%I', TG_TABLE_NAME)::regclass AND made.indisprimary
  );
  IF NOT named <@ coalesce(TG_ARGV, '{}') THEN  -- NULL where it is told of none
    RAISE insufficient_privilege USING MESSAGE = format('permission denied to change %s of %s', array_to_string(named, ', '), TG_TABLE_NAME);
  END IF;
  IF 'version' = ANY (there) THEN keys := keys || 'version'::text; END IF;
  EXECUTE format(
    'UPDATE public.%I AS kept SET %s WHERE %s', TG_TABLE_NAME,
    (SELECT string_agg(format('%1$I = ($1).%1$I', word), ', ') FROM unnest(named) AS word),
    (SELECT string_agg(format('kept.%1$I = ($2).%1$I', word), ' AND ') FROM unnest(keys) AS word)
  ) USING NEW, OLD;
  GET DIAGNOSTICS written = ROW_COUNT;
  RETURN CASE WHEN written = 1 THEN NEW END;
END $$
---
-- The tables that the call centre has no right to: each is a view of the same name, in which what is personal is masked unless the person
-- was shown it; `add`: rows may be added, `change`: these columns may be changed (none: rows are locked only). Views stand before the tables
-- on the path of whoever logs in, so the program's statements read them as they are.
DO $$
DECLARE
  masked CONSTANT jsonb := $masks${
    "amendment": {"shown": "callcentre.shows_application(kept.application_id)", "add": true, "change": ["status", "version", "at_once"], "columns": {
      "reason": "NULL", "content_hash": "NULL"}},
    "amendment_item": {"shown": "callcentre.shows_application(kept.application_id)", "add": true, "change": ["enter_on", "entered_at", "replaced", "entry_case", "entry_version"], "columns": {
      "stated_before": "NULL", "after": "'null'", "replaced": "NULL"}},
    "application": {"shown": "callcentre.shows_application(kept.id)", "change": ["content_hash", "version"], "columns": {
      "content_hash": "'\\x'", "checks": "'{}'", "pending": "NULL", "contact_name": "NULL", "contact_email": "NULL"}},
    "application_figures": {"shown": "callcentre.is_reported(kept.application_id)", "change": [], "columns": {
      "capital_yen": "NULL", "employees": "NULL", "taxable_income_1": "NULL", "taxable_income_2": "NULL", "taxable_income_3": "NULL",
      "annual_sales_yen": "NULL", "parent_capital_yen": "NULL", "parent_share": "NULL"}},
    "business": {"shown": "kept.id = ANY ((SELECT callcentre.shown_businesses())::bigint[])", "change": [], "columns": {
      "name": "CASE WHEN callcentre.bears(kept.name, kept.representative) THEN callcentre.masked_name(kept.name) ELSE kept.name END",
      "name_kana": "callcentre.hidden(kept.name_kana)", "postal_code": "callcentre.masked_postal_code(kept.postal_code)",
      "address": "callcentre.hidden(kept.address)", "representative": "callcentre.masked_name(kept.representative)"}},
    "certificate_examination": {"shown": "false", "columns": {"note": "NULL"}},
    "chain": {"shown": "false", "columns": {
      "capital_yen": "NULL", "employees": "NULL", "taxable_income_1": "NULL", "taxable_income_2": "NULL", "taxable_income_3": "NULL"}},
    "chain_rate": {"shown": "false", "columns": {"note": "''"}},
    "correction_item": {"shown": "false", "columns": {"wanted": "NULL", "answer": "NULL"}},
    "industry_choice": {"shown": "false", "columns": {"note": "''"}},
    "inquiry_detail": {"shown": "callcentre.shows_inquiry(kept.inquiry_id)", "add": true, "change": ["name", "phone", "question", "answer", "task", "reply", "conduct", "entry_case", "entry_version"], "columns": {
      "name": "callcentre.masked_name(kept.name)", "phone": "callcentre.masked_phone(kept.phone)", "conduct": "NULL"}},
    "journal_personal": {"shown": "callcentre.shows_entry(kept.case_id, kept.version)", "add": true, "columns": {
      "salt": "'\\x'", "content": "'{}'"}},
    "kit_address": {"shown": "callcentre.shows_application(kept.application_id)", "add": true, "places": true, "columns": {
      "postal_code": "callcentre.masked_postal_code(kept.postal_code)", "address": "callcentre.hidden(kept.address)",
      "addressee": "callcentre.masked_name(kept.addressee)", "phone": "callcentre.masked_phone(kept.phone)"}},
    "provider": {"shown": "false", "change": [], "columns": {"contact_name": "callcentre.masked_name(kept.contact_name)", "contact_email": "''"}},
    "settlement": {"shown": "false", "columns": {"note": "''"}},
    "shipment_address": {"shown": "callcentre.shows_parcel(kept.shipment_id)", "columns": {
      "postal_code": "callcentre.masked_postal_code(kept.postal_code)", "address": "callcentre.hidden(kept.address)",
      "addressee": "callcentre.masked_name(kept.addressee)", "phone": "callcentre.masked_phone(kept.phone)"}},
    "store": {"shown": "coalesce(kept.joined_to, kept.id) = ANY ((SELECT callcentre.shown_stores())::bigint[])", "change": ["entry_case", "entry_version"], "columns": {
      "postal_code": "callcentre.masked_postal_code(kept.postal_code)", "street": "callcentre.hidden(kept.street)",
      "building": "callcentre.hidden(kept.building)", "phone": "callcentre.masked_phone(kept.phone)",
      "kana_town_key": "NULL", "address_key": "NULL"}},
    "succession": {"shown": "false", "columns": {"note": "NULL"}}
  }$masks$;
  found record;
  listed text;
BEGIN
  EXECUTE format('GRANT USAGE ON SCHEMA callcentre TO %I', group_of('callcentre'));
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA callcentre FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA callcentre TO %I', group_of('callcentre'));
  FOR found IN SELECT key AS name, value AS rules FROM jsonb_each(masked) WHERE to_regclass('public.' || key) IS NOT NULL LOOP
    SELECT string_agg(
      CASE WHEN found.rules -> 'columns' ? attname::text THEN format(
        '(CASE WHEN %s THEN kept.%I ELSE %s END)::%s AS %2$I', found.rules ->> 'shown', attname, found.rules -> 'columns' ->> attname::text,
        format_type(atttypid, atttypmod)
      ) ELSE format('kept.%I', attname) END, ', ' ORDER BY attnum
    ) INTO listed FROM pg_attribute WHERE attrelid = to_regclass('public.' || found.name) AND attnum > 0 AND NOT attisdropped;
    -- rows are removed by their places
    IF found.rules ? 'places' THEN listed := listed || ', kept.ctid'; END IF;
    EXECUTE format('CREATE VIEW callcentre.%I AS SELECT %s FROM public.%1$I AS kept', found.name, listed);
    EXECUTE format('REVOKE ALL ON public.%I FROM %I', found.name, group_of('callcentre'));
    EXECUTE format('GRANT SELECT ON callcentre.%I TO %I', found.name, group_of('callcentre'));
    IF found.rules ? 'add' THEN
      EXECUTE format('GRANT INSERT ON callcentre.%I TO %I', found.name, group_of('callcentre'));
    END IF;
    IF found.rules ? 'change' THEN
      EXECUTE format('GRANT UPDATE ON callcentre.%I TO %I', found.name, group_of('callcentre'));
    END IF;
    IF found.rules ? 'add' OR found.rules ? 'change' THEN
      EXECUTE format(
        'CREATE TRIGGER written_through INSTEAD OF INSERT OR UPDATE ON callcentre.%I FOR EACH ROW EXECUTE FUNCTION callcentre.write_through(%s)',
        found.name, (SELECT string_agg(quote_literal(word), ', ') FROM jsonb_array_elements_text(coalesce(found.rules -> 'change', '[]')) AS word)
      );
    END IF;
  END LOOP;
END $$
