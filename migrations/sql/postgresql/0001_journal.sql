-- The journal only grows.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is never changed', TG_TABLE_NAME;
END $$
---
CREATE OR REPLACE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION refuse_change()
---
CREATE OR REPLACE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
---
CREATE OR REPLACE TRIGGER programme_version_no_change BEFORE UPDATE OR DELETE ON programme_version FOR EACH ROW EXECUTE FUNCTION refuse_change()
