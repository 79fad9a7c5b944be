-- The journal only grows. INSERT OR REPLACE would slip past triggers on delete unless recursive_triggers is on: the third one stops it whoever connects.
DROP TRIGGER IF EXISTS journal_no_update
---
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
---
DROP TRIGGER IF EXISTS journal_no_delete
---
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
---
DROP TRIGGER IF EXISTS journal_no_replace
---
CREATE TRIGGER journal_no_replace BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE case_id = NEW.case_id AND version = NEW.version)
  OR EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
---
DROP TRIGGER IF EXISTS programme_version_no_update
---
CREATE TRIGGER programme_version_no_update BEFORE UPDATE ON programme_version BEGIN SELECT RAISE(ABORT, 'a loaded programme is never changed'); END
---
DROP TRIGGER IF EXISTS programme_version_no_delete
---
CREATE TRIGGER programme_version_no_delete BEFORE DELETE ON programme_version BEGIN SELECT RAISE(ABORT, 'a loaded programme is never changed'); END
