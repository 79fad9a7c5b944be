-- Likewise for what came with revision 0006.
DROP TRIGGER IF EXISTS second_look_entry
---
CREATE TRIGGER second_look_entry BEFORE UPDATE ON second_look WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
