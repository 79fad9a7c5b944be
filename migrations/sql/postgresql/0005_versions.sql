-- Likewise for what came with revision 0005.
CREATE OR REPLACE TRIGGER correction_item_entry BEFORE UPDATE ON correction_item FOR EACH ROW EXECUTE FUNCTION demand_entry()
