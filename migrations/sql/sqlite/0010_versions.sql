-- Likewise for what came with revision 0010.
DROP TRIGGER IF EXISTS succession_entry
---
CREATE TRIGGER succession_entry BEFORE UPDATE ON succession WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS provider_merger_entry
---
CREATE TRIGGER provider_merger_entry BEFORE UPDATE ON provider_merger WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS service_move_entry
---
CREATE TRIGGER service_move_entry BEFORE UPDATE ON service_move WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
