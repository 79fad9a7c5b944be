-- Likewise for what came with revision 0012; and again that of applications, which names every column but those of the queue.
DROP TRIGGER IF EXISTS application_version
---
CREATE TRIGGER application_version BEFORE UPDATE OF
id, number, version, provider_id, store_id, batch_id, batch_row, provider_reference, content_hash, status, assignee, received_at, completed_at,
returned_at, decided_at, cutoff_at, cutoff_start_on, due_on, start_on, verdict, return_rate, subsidised, open_points, checks, pending, services,
consent, contact_name, contact_email, industry_class, industry_detail, industry_code, franchise, chain_name, chain_key, exclusion, excluded_goods,
documents, declared_merchant_id
ON application WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS industry_choice_entry
---
CREATE TRIGGER industry_choice_entry BEFORE UPDATE ON industry_choice WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS chain_version
---
CREATE TRIGGER chain_version BEFORE UPDATE ON chain WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS chain_spelling_entry
---
CREATE TRIGGER chain_spelling_entry BEFORE UPDATE ON chain_spelling WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS chain_rate_entry
---
CREATE TRIGGER chain_rate_entry BEFORE UPDATE ON chain_rate WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
