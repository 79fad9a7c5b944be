-- A case changes by one version at a time, each with its journal entry (the deferred foreign key sees to that).
CREATE OR REPLACE FUNCTION demand_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 THEN RAISE EXCEPTION 'changed without its version'; END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE FUNCTION demand_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version THEN RAISE EXCEPTION 'changed without its journal entry'; END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER office_version BEFORE UPDATE ON office FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER staff_version BEFORE UPDATE ON staff FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER provider_version BEFORE UPDATE ON provider FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER application_version BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER batch_version BEFORE UPDATE ON batch FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER cutoff_version BEFORE UPDATE ON cutoff FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER shipment_version BEFORE UPDATE ON shipment FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER store_entry BEFORE UPDATE ON store FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER membership_entry BEFORE UPDATE ON membership FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER settlement_entry BEFORE UPDATE ON settlement FOR EACH ROW EXECUTE FUNCTION demand_entry()
