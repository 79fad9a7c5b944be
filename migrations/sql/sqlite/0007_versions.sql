-- Where an application stands in the queue follows from the calendar: urgent_on and turn alone may change without a version.
-- Every other column stands here (tests/migrations/test_queue_order.py).
DROP TRIGGER IF EXISTS application_version
---
CREATE TRIGGER application_version BEFORE UPDATE OF
id, number, version, provider_id, store_id, batch_id, batch_row, provider_reference, content_hash, status, assignee, received_at, completed_at,
returned_at, decided_at, cutoff_at, cutoff_start_on, due_on, start_on, verdict, return_rate, subsidised, open_points, checks, pending, services,
consent, contact_name, contact_email, industry_class, industry_detail, franchise, chain_name, exclusion, excluded_goods, documents,
declared_merchant_id
ON application WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS staff_skill_entry
---
CREATE TRIGGER staff_skill_entry BEFORE UPDATE ON staff_skill WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS staff_absence_entry
---
CREATE TRIGGER staff_absence_entry BEFORE UPDATE ON staff_absence WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
