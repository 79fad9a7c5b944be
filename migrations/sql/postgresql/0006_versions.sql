-- Likewise for what came with revision 0006.
CREATE OR REPLACE TRIGGER second_look_entry BEFORE UPDATE ON second_look FOR EACH ROW EXECUTE FUNCTION demand_entry()
