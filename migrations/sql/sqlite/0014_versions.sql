-- Likewise for what came with revision 0014; and again that of parcels, whose table was laid anew.
DROP TRIGGER IF EXISTS shipment_version
---
CREATE TRIGGER shipment_version BEFORE UPDATE ON shipment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS shipping_batch_version
---
CREATE TRIGGER shipping_batch_version BEFORE UPDATE ON shipping_batch WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS stock_item_version
---
CREATE TRIGGER stock_item_version BEFORE UPDATE ON stock_item WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'changed without its version'); END
---
DROP TRIGGER IF EXISTS stock_movement_entry
---
CREATE TRIGGER stock_movement_entry BEFORE UPDATE ON stock_movement WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
---
DROP TRIGGER IF EXISTS logo_decision_entry
---
CREATE TRIGGER logo_decision_entry BEFORE UPDATE ON logo_decision WHEN NEW.entry_case = OLD.entry_case AND NEW.entry_version = OLD.entry_version
BEGIN SELECT RAISE(ABORT, 'changed without its journal entry'); END
