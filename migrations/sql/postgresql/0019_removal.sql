-- Nobody but the owner may delete from any table save presence. What goes in the course of the work goes through here: these tables, by these roles.
CREATE OR REPLACE FUNCTION remove_rows(wanted text, places tid[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  removed bigint;
BEGIN
  IF NOT is_owner() AND NOT EXISTS (
    SELECT FROM (VALUES
      ('settlement', 'reviewer manager shipping'), ('kit_address', 'reviewer manager shipping callcentre admin'),
      ('industry_choice', 'reviewer manager'), ('journal_personal', 'manager admin'), ('shipment_address', 'manager admin'), ('settled_requirement', 'reviewer manager'), ('registration_condition', 'reviewer manager'),
      ('chain_spelling', 'manager'), ('chain_rate', 'manager'), ('staff_skill', 'manager admin'), ('staff_absence', 'manager admin'),
      ('held_batch', 'reviewer manager'), ('closing_item', 'manager'), ('letter_run', 'reviewer manager'),
      ('saved_view', 'reviewer manager auditor'), ('tally', 'manager admin'),
      ('search_text', 'reviewer manager shipping admin'), ('gram_share', 'reviewer manager admin'),
      ('staging', 'reviewer manager admin'), ('staged_journal', 'reviewer manager admin'), ('staged_application', 'reviewer manager admin'),
      ('staged_application_figures', 'reviewer manager admin'), ('staged_business', 'reviewer manager admin'),
      ('staged_kit_address', 'reviewer manager admin'), ('staged_store', 'reviewer manager admin'),
      ('serial_counter', 'manager shipping admin')
    ) AS removable (table_name, roles) WHERE table_name = wanted AND role_of_person() = ANY (string_to_array(roles, ' '))
  ) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to remove anything from ' || wanted;
  END IF;
  EXECUTE format('DELETE FROM public.%I WHERE ctid = ANY ($1)', wanted) USING places;
  GET DIAGNOSTICS removed = ROW_COUNT;
  IF removed <> cardinality(places) THEN
    RAISE serialization_failure USING MESSAGE = 'changed meanwhile: ' || wanted;
  END IF;
  RETURN removed;
END $$
---
-- What belongs to a case goes with an entry of the same transaction only; it may be written after the rows went.
CREATE OR REPLACE FUNCTION demand_entry_of_removal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  newest bigint;
BEGIN
  IF is_owner() THEN RETURN NULL; END IF;
  BEGIN
    newest := currval(pg_get_serial_sequence('public.journal', 'id'));
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    newest := NULL;
  END;
  IF newest IS NULL OR NOT EXISTS (
    SELECT FROM journal WHERE id = newest AND xmin = pg_current_xact_id_if_assigned()::xid
  ) THEN
    RAISE insufficient_privilege USING MESSAGE = 'permission denied to remove anything of a case without an entry';
  END IF;
  RETURN NULL;
END $$
---
DO $$
DECLARE
  kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY[
    'settlement', 'kit_address', 'industry_choice', 'settled_requirement', 'registration_condition', 'chain_spelling', 'chain_rate',
    'staff_skill', 'staff_absence', 'held_batch', 'journal_personal', 'shipment_address'
  ] LOOP
    EXECUTE format('DROP TRIGGER IF EXISTS %I ON %I', kept || '_removed', kept);
    EXECUTE format(
      'CREATE CONSTRAINT TRIGGER %I AFTER DELETE ON %I DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION demand_entry_of_removal()',
      kept || '_removed', kept
    );
  END LOOP;
END $$
---
-- New rows of the index of look-up wait in a list, which only its owner may work off.
CREATE OR REPLACE FUNCTION tidy_search_index() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM gin_clean_pending_list('public.ix_search_text_grams');
END $$
