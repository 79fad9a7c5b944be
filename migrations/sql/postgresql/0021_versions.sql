-- Likewise for what came with revision 0021.
CREATE OR REPLACE TRIGGER privacy_request_version BEFORE UPDATE ON privacy_request FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER erased_case_entry BEFORE UPDATE ON erased_case FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER case_hold_entry BEFORE UPDATE ON case_hold FOR EACH ROW EXECUTE FUNCTION demand_entry()
