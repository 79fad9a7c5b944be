-- Likewise for what came with revision 0004.
CREATE OR REPLACE TRIGGER store_pair_entry BEFORE UPDATE ON store_pair FOR EACH ROW EXECUTE FUNCTION demand_entry()
