-- Likewise for what came with revision 0008.
CREATE OR REPLACE TRIGGER receipt_version BEFORE UPDATE ON receipt FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER held_batch_version BEFORE UPDATE ON held_batch FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER document_check_entry BEFORE UPDATE ON document_check FOR EACH ROW EXECUTE FUNCTION demand_entry()
