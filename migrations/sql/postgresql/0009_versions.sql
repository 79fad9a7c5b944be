-- Likewise for what came with revision 0009.
CREATE OR REPLACE TRIGGER amendment_version BEFORE UPDATE ON amendment FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER amendment_item_entry BEFORE UPDATE ON amendment_item FOR EACH ROW EXECUTE FUNCTION demand_entry()
