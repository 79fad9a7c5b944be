-- Books of days are counted by their versions; what an application is counted by is remembered where it changes.
CREATE OR REPLACE TRIGGER day_book_version BEFORE UPDATE ON day_book FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER dimension_change_entry BEFORE UPDATE ON dimension_change FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE FUNCTION keep_dimensions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
  SELECT NEW.id, NEW.number, NEW.version, changed.dimension, changed.before FROM (
    SELECT 'provider' AS dimension, OLD.provider_id::text AS before WHERE NEW.provider_id <> OLD.provider_id
    UNION ALL SELECT 'industry', OLD.industry_class WHERE NEW.industry_class <> OLD.industry_class
    UNION ALL SELECT 'start', OLD.cutoff_start_on::text WHERE NEW.cutoff_start_on IS DISTINCT FROM OLD.cutoff_start_on
    UNION ALL SELECT 'due', OLD.due_on::text WHERE NEW.due_on <> OLD.due_on
    UNION ALL SELECT 'prefecture', s.prefecture FROM store s WHERE NEW.store_id <> OLD.store_id AND s.id = OLD.store_id
  ) AS changed;
  RETURN NULL;
END $$
---
CREATE OR REPLACE TRIGGER application_dimensions AFTER UPDATE ON application FOR EACH ROW WHEN (
  NEW.provider_id <> OLD.provider_id OR NEW.industry_class <> OLD.industry_class OR NEW.due_on <> OLD.due_on OR NEW.store_id <> OLD.store_id
  OR NEW.cutoff_start_on IS DISTINCT FROM OLD.cutoff_start_on
) EXECUTE FUNCTION keep_dimensions()
---
CREATE OR REPLACE FUNCTION keep_prefecture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
  SELECT a.id, NEW.entry_case, NEW.entry_version, 'prefecture', OLD.prefecture FROM application a WHERE a.store_id = NEW.id;
  RETURN NULL;
END $$
---
CREATE OR REPLACE TRIGGER store_prefecture AFTER UPDATE ON store FOR EACH ROW WHEN (NEW.prefecture <> OLD.prefecture) EXECUTE FUNCTION keep_prefecture()
---
CREATE OR REPLACE TRIGGER standing_order_version BEFORE UPDATE ON standing_order FOR EACH ROW EXECUTE FUNCTION demand_version()
