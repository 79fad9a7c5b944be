-- Books of days are counted by their versions; what an application is counted by is remembered where it changes.
DROP TRIGGER IF EXISTS day_book_version
---
CREATE TRIGGER day_book_version BEFORE UPDATE ON day_book WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS dimension_change_entry
---
CREATE TRIGGER dimension_change_entry BEFORE UPDATE ON dimension_change
WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS application_provider_changed
---
CREATE TRIGGER application_provider_changed AFTER UPDATE OF provider_id ON application WHEN NEW.provider_id <> OLD.provider_id
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'provider', CAST(OLD.provider_id AS TEXT)); END
---
DROP TRIGGER IF EXISTS application_industry_changed
---
CREATE TRIGGER application_industry_changed AFTER UPDATE OF industry_class ON application WHEN NEW.industry_class <> OLD.industry_class
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'industry', OLD.industry_class); END
---
DROP TRIGGER IF EXISTS application_start_changed
---
CREATE TRIGGER application_start_changed AFTER UPDATE OF cutoff_start_on ON application WHEN NEW.cutoff_start_on IS NOT OLD.cutoff_start_on
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'start', OLD.cutoff_start_on); END
---
DROP TRIGGER IF EXISTS application_due_changed
---
CREATE TRIGGER application_due_changed AFTER UPDATE OF due_on ON application WHEN NEW.due_on <> OLD.due_on
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
VALUES (NEW.id, NEW.number, NEW.version, 'due', OLD.due_on); END
---
DROP TRIGGER IF EXISTS application_store_changed
---
CREATE TRIGGER application_store_changed AFTER UPDATE OF store_id ON application WHEN NEW.store_id <> OLD.store_id
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
SELECT NEW.id, NEW.number, NEW.version, 'prefecture', s.prefecture FROM store s WHERE s.id = OLD.store_id; END
---
DROP TRIGGER IF EXISTS store_prefecture_changed
---
CREATE TRIGGER store_prefecture_changed AFTER UPDATE OF prefecture ON store WHEN NEW.prefecture <> OLD.prefecture
BEGIN INSERT INTO dimension_change (application_id, entry_case, entry_version, dimension, before)
SELECT a.id, NEW.entry_case, NEW.entry_version, 'prefecture', OLD.prefecture FROM application a WHERE a.store_id = NEW.id; END
---
DROP TRIGGER IF EXISTS standing_order_version
---
CREATE TRIGGER standing_order_version BEFORE UPDATE ON standing_order WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
