-- Likewise for what came with revision 0016.
DROP TRIGGER IF EXISTS inquiry_version
---
CREATE TRIGGER inquiry_version BEFORE UPDATE ON inquiry WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS inquiry_detail_entry
---
CREATE TRIGGER inquiry_detail_entry BEFORE UPDATE ON inquiry_detail WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS card_look_entry
---
CREATE TRIGGER card_look_entry BEFORE UPDATE ON card_look WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
