-- Likewise for what came with revision 0005.
DROP TRIGGER IF EXISTS correction_item_entry
---
CREATE TRIGGER correction_item_entry BEFORE UPDATE ON correction_item WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
