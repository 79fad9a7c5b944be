-- Likewise for what came with revision 0016.
CREATE OR REPLACE TRIGGER inquiry_version BEFORE UPDATE ON inquiry FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER inquiry_detail_entry BEFORE UPDATE ON inquiry_detail FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER card_look_entry BEFORE UPDATE ON card_look FOR EACH ROW EXECUTE FUNCTION demand_entry()
