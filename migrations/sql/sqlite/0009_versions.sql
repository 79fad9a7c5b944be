-- Likewise for what came with revision 0009.
DROP TRIGGER IF EXISTS amendment_version
---
CREATE TRIGGER amendment_version BEFORE UPDATE ON amendment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS amendment_item_entry
---
CREATE TRIGGER amendment_item_entry BEFORE UPDATE ON amendment_item WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
