-- Likewise for what came with revision 0008.
DROP TRIGGER IF EXISTS receipt_version
---
CREATE TRIGGER receipt_version BEFORE UPDATE ON receipt WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS held_batch_version
---
CREATE TRIGGER held_batch_version BEFORE UPDATE ON held_batch WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS document_check_entry
---
CREATE TRIGGER document_check_entry BEFORE UPDATE ON document_check WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
