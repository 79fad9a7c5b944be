-- Likewise for what came with revision 0021.
DROP TRIGGER IF EXISTS privacy_request_version
---
CREATE TRIGGER privacy_request_version BEFORE UPDATE ON privacy_request WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS erased_case_entry
---
CREATE TRIGGER erased_case_entry BEFORE UPDATE ON erased_case WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS case_hold_entry
---
CREATE TRIGGER case_hold_entry BEFORE UPDATE ON case_hold WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
