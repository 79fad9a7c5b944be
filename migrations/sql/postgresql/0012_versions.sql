-- Likewise for what came with revision 0012.
CREATE OR REPLACE TRIGGER industry_choice_entry BEFORE UPDATE ON industry_choice FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER chain_version BEFORE UPDATE ON chain FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER chain_spelling_entry BEFORE UPDATE ON chain_spelling FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER chain_rate_entry BEFORE UPDATE ON chain_rate FOR EACH ROW EXECUTE FUNCTION demand_entry()
