-- Likewise for what came with revision 0004.
DROP TRIGGER IF EXISTS store_pair_entry
---
CREATE TRIGGER store_pair_entry BEFORE UPDATE ON store_pair WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
