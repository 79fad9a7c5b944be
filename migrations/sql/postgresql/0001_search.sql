-- The index of look-up: the grams of search_text.indexed beside the text itself.
ALTER TABLE search_text ADD COLUMN IF NOT EXISTS grams text[]
---
CREATE INDEX IF NOT EXISTS ix_search_text_grams ON search_text USING gin (grams) WITH (fastupdate = on)
