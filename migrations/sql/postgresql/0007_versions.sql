-- Where an application stands in the queue follows from the calendar: urgent_on and turn alone may change without a version.
CREATE OR REPLACE FUNCTION demand_version_beside_the_queue() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.version <> OLD.version + 1 AND NOT (
    NEW.version = OLD.version AND to_jsonb(NEW) - ARRAY['urgent_on', 'turn'] = to_jsonb(OLD) - ARRAY['urgent_on', 'turn']
  ) THEN RAISE EXCEPTION 'changed without its version'; END IF;
  RETURN NEW;
END $$
---
CREATE OR REPLACE TRIGGER application_version BEFORE UPDATE ON application
FOR EACH ROW EXECUTE FUNCTION demand_version_beside_the_queue()
---
CREATE OR REPLACE TRIGGER staff_skill_entry BEFORE UPDATE ON staff_skill FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER staff_absence_entry BEFORE UPDATE ON staff_absence FOR EACH ROW EXECUTE FUNCTION demand_entry()
