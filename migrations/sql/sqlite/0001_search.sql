-- The index of look-up: tokens are the grams of search_text.indexed; contentless, so a row is deleted by that very text.
CREATE VIRTUAL TABLE IF NOT EXISTS search_index USING fts5(grams, content='', detail=none, tokenize='unicode61 remove_diacritics 0')
