-- Likewise for what came with revision 0010.
CREATE OR REPLACE TRIGGER succession_entry BEFORE UPDATE ON succession FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER provider_merger_entry BEFORE UPDATE ON provider_merger FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER service_move_entry BEFORE UPDATE ON service_move FOR EACH ROW EXECUTE FUNCTION demand_entry()
