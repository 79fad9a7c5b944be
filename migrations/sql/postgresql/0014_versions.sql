-- Likewise for what came with revision 0014.
CREATE OR REPLACE TRIGGER shipping_batch_version BEFORE UPDATE ON shipping_batch FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER stock_item_version BEFORE UPDATE ON stock_item FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER stock_movement_entry BEFORE UPDATE ON stock_movement FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER logo_decision_entry BEFORE UPDATE ON logo_decision FOR EACH ROW EXECUTE FUNCTION demand_entry()
