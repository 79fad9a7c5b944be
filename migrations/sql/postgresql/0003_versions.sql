-- Likewise for what came with revision 0003.
CREATE OR REPLACE TRIGGER security_review_version BEFORE UPDATE ON security_review FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER evidence_version BEFORE UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER modification_grant_version BEFORE UPDATE ON modification_grant FOR EACH ROW EXECUTE FUNCTION demand_version()
---
CREATE OR REPLACE TRIGGER service_amendment_entry BEFORE UPDATE ON service_amendment FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER licence_entry BEFORE UPDATE ON licence FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER settled_requirement_entry BEFORE UPDATE ON settled_requirement FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER registration_condition_entry BEFORE UPDATE ON registration_condition FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER suspension_entry BEFORE UPDATE ON suspension FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER readiness_run_entry BEFORE UPDATE ON readiness_run FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER certificate_examination_entry BEFORE UPDATE ON certificate_examination FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER review_answer_entry BEFORE UPDATE ON review_answer FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER security_finding_entry BEFORE UPDATE ON security_finding FOR EACH ROW EXECUTE FUNCTION demand_entry()
---
CREATE OR REPLACE TRIGGER grant_cost_entry BEFORE UPDATE ON grant_cost FOR EACH ROW EXECUTE FUNCTION demand_entry()
