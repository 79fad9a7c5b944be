-- What each role may do with each table: who may read, add to, change it. Letters: reviewer, manager, shipping, callcentre, admin, auditor (u).
-- Of the tables with personal data the call centre has views instead (0019_rights_views.sql).
-- What somebody may add or change is judged by the triggers besides. Nobody may delete (save from presence), truncate, refer or lay triggers.
DO $$
DECLARE
  given record;
  letters CONSTANT jsonb := '{"r": "reviewer", "m": "manager", "s": "shipping", "c": "callcentre", "a": "admin", "u": "auditor"}';
  letter text;
BEGIN
  -- two upgrades of offices of one server at once: the catalogue of roles is theirs together
  PERFORM pg_advisory_xact_lock(hashtext('roles of offices'));
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), group_of('people'));
  REVOKE ALL ON SCHEMA public FROM PUBLIC;
  EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', group_of('people'));
  REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', group_of('people'));
  FOR letter IN SELECT jsonb_object_keys(letters) LOOP
    EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA public FROM %I', group_of(letters ->> letter));
  END LOOP;
  FOR given IN SELECT known.table_name, word.privilege, unnest(string_to_array(word.roles, NULL)) AS letter FROM (VALUES
    ('alembic_version', 'rmscau', '', ''),
    ('amendment', 'rmsau', 'rmsa', 'rmsa'),
    ('amendment_item', 'rmsau', 'rmsa', 'rmsa'),
    ('application', 'rmsau', 'rma', 'rmsa'),
    ('application_figures', 'rmsau', 'rma', 'rmsa'),
    ('batch', 'rmscau', 'rmsca', ''),
    ('business', 'rmsau', 'rma', 'rma'),
    ('card_look', 'rmscau', 'rmscau', ''),
    ('carrier_file', 'msau', 'ms', ''),
    ('case_hold', 'rmau', 'ma', 'ma'),
    ('certificate', 'rmscau', 'rma', ''),
    ('certificate_examination', 'rmsau', 'rm', 'rm'),
    ('chain', 'rmsau', 'ma', 'rm'),
    ('chain_rate', 'rmsau', 'm', ''),
    ('chain_spelling', 'rmscau', 'rma', ''),
    ('closing_item', 'mau', 'm', 'm'),
    ('correction_item', 'rmsau', 'rma', 'rma'),
    ('cutoff', 'rmscau', 'ma', 'm'),
    ('day_book', 'rmscau', 'rmscau', 'rmscau'),
    ('dimension_change', 'mau', '', ''),
    ('document_check', 'rmau', 'rm', 'rma'),
    ('erased_case', 'rmscau', 'ma', 'ma'),
    ('evidence', 'rmau', 'rm', 'rmau'),
    ('evidence_content', 'rmau', 'rm', 'ma'),
    ('file_count', 'rmscau', 'rmsca', ''),
    ('file_finding', 'rmsau', 'rmsca', ''),
    ('gram_share', 'rmscau', 'rma', ''),
    ('grant_cost', 'rmau', 'rm', 'rm'),
    ('held_batch', 'rmau', 'rm', 'rm'),
    ('industry_choice', 'rmsau', 'rm', 'rma'),
    ('inquiry', 'rmscau', 'mc', 'rmsca'),
    ('inquiry_detail', 'rmsau', 'm', 'rmsa'),
    ('journal', 'rmscau', 'rmscau', ''),
    ('journal_personal', 'rmsau', 'rmsau', ''),
    ('kit_address', 'rmsau', 'rmsa', 'rma'),
    ('kit_order', 'rmscau', 'msc', 'ma'),
    ('letter_run', 'rmau', 'rm', 'rm'),
    ('licence', 'rmau', 'rma', ''),
    ('login_attempts', 'rmscau', '', ''),
    ('logo_decision', 'rmsau', 'm', ''),
    ('membership', 'rmscau', 'rma', 'rm'),
    ('modification_grant', 'rmau', 'rm', 'rm'),
    ('office', 'rmscau', '', 'rma'),
    ('operation', 'rmscau', 'rmscau', ''),
    ('outbox', 'rmsau', 'rma', 'rma'),
    ('presence', 'rmu', 'rmu', 'rmu'),
    ('privacy_request', 'mau', 'ma', 'ma'),
    ('programme_version', 'rmscau', 'm', ''),
    ('provider', 'rmsau', 'rma', 'rmsa'),
    ('provider_merger', 'rmau', 'm', 'ma'),
    ('readiness_run', 'rmau', 'rm', 'rm'),
    ('receipt', 'rmau', 'rm', 'rma'),
    ('registration_condition', 'rmau', 'rm', 'rm'),
    ('review_answer', 'rmau', 'rm', 'rm'),
    ('saved_view', 'rmau', 'rmu', 'rmu'),
    ('search_text', 'rmsau', 'rmsa', 'rmsa'),
    ('second_look', 'rmscau', 'rm', 'rma'),
    ('security_finding', 'rmscau', 'rm', 'rma'),
    ('security_review', 'rmscau', 'rm', 'rm'),
    ('serial_counter', 'rmscau', 'rmscau', 'rmscau'),
    ('service', 'rmscau', 'rma', 'rm'),
    ('service_amendment', 'rmscau', 'm', ''),
    ('service_move', 'rmscau', 'm', ''),
    ('settled_requirement', 'rmau', 'rma', 'rm'),
    ('settlement', 'rmsau', 'rma', 'rma'),
    ('shipment', 'rmscau', 'msc', 'rmsca'),
    ('shipment_address', 'rmsau', 'ms', 'ma'),
    ('shipment_item', 'rmscau', 'msc', ''),
    ('shipping_batch', 'rmsau', 'ms', 'ms'),
    ('staff', 'rmscau', 'a', 'rmscau'),
    ('staff_absence', 'rmscau', 'ma', ''),
    ('staff_password', '', '', ''),
    ('staff_skill', 'rmau', 'ma', ''),
    ('staged_application', 'rmau', 'rma', 'rm'),
    ('staged_application_figures', 'rmau', 'rma', ''),
    ('staged_business', 'rmau', 'rma', ''),
    ('staged_journal', 'rmau', 'rma', ''),
    ('staged_kit_address', 'rmau', 'rma', ''),
    ('staged_store', 'rmau', 'rma', ''),
    ('staging', 'rmau', 'rma', 'rma'),
    ('standing_order', 'rmsau', 'm', 'rmsu'),
    ('stock_item', 'msau', 'ms', 'ms'),
    ('stock_movement', 'msau', 'ms', ''),
    ('store', 'rmsau', 'rma', 'rmsa'),
    ('store_pair', 'rmscau', 'rma', 'rma'),
    ('succession', 'rmsau', 'rm', 'rma'),
    ('suspension', 'rmau', 'm', 'm'),
    ('tally', 'mau', 'ma', '')
  ) AS known (table_name, readers, adders, changers),
  LATERAL (VALUES ('SELECT', readers), ('INSERT', adders), ('UPDATE', changers)) AS word (privilege, roles)
  -- an office on its way to a newer schema has not all of them yet
  WHERE to_regclass('public.' || known.table_name) IS NOT NULL LOOP
    EXECUTE format('GRANT %s ON %I TO %I', given.privilege, given.table_name, group_of(letters ->> given.letter));
  END LOOP;
  FOREACH letter IN ARRAY ARRAY['r', 'm', 'u'] LOOP
    EXECUTE format('GRANT DELETE ON presence TO %I', group_of(letters ->> letter));
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION is_owner, role_of_person, remove_rows, group_of, tidy_search_index TO %I', group_of('people'));
  EXECUTE format(
    'GRANT EXECUTE ON FUNCTION texts_with, newest_texts_with, texts_nearly_with, texts_of, stores_of_phones, applications_of_phone_end, '
    'inquiries_of_phone, inquiries_of_caller, is_name_of_caller TO %I', group_of('people')
  );
  EXECUTE format('GRANT EXECUTE ON FUNCTION keep_login TO %I', group_of('admin'));
  EXECUTE format('GRANT EXECUTE ON FUNCTION keep_own_login TO %I', group_of('people'));
END $$
