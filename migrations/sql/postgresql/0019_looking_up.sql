-- Look-up asks the index through these: of a text they give what the asker typed, whoever asks, so that nobody reads the register out by it.
-- A text in which every word stands: of each field whether it is the whole, begins with a word, has one somewhere, and the prefecture.
CREATE OR REPLACE FUNCTION agreeing(indexed text, words text[], whole text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  other CONSTANT text := E'\ue001';
  prefecture CONSTANT integer := 4;
  telephone CONSTANT integer := 6;
  parts text[] := string_to_array(indexed, '|');
  word text;
  begun text;
  inside text;
BEGIN
  FOREACH word IN ARRAY words LOOP
    IF strpos(indexed, word) = 0 THEN RETURN ''; END IF;
  END LOOP;
  FOR place IN 1 .. cardinality(parts) LOOP
    IF place = telephone THEN
      parts[place] := '';
    ELSIF place <> prefecture AND parts[place] <> whole THEN
      begun := '';
      inside := '';
      FOREACH word IN ARRAY words LOOP
        IF starts_with(parts[place], word) THEN
          IF length(word) > length(begun) THEN begun := word; END IF;
        ELSIF strpos(parts[place], word) > 0 THEN
          inside := inside || other || word;
        END IF;
      END LOOP;
      parts[place] := begun || inside || other;
    END IF;
  END LOOP;
  RETURN array_to_string(parts, '|');
END $$
---
-- A text with the letters of a word, at their places, and nothing else.
CREATE OR REPLACE FUNCTION spelt_with(indexed text, word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(indexed, others, repeat(E'\ue001', length(others))) FROM (SELECT translate(indexed, word || '|', '') AS others) AS letters
$$
---
-- The texts that have all tokens, with the status of their applications.
CREATE OR REPLACE FUNCTION texts_with(tokens text[], words text[], whole text, most integer)
RETURNS TABLE (id bigint, indexed text, status text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- planned for these tokens; both bounds keep the planner from walking through applications and looking into each one's grams
  RETURN QUERY EXECUTE 'SELECT found.id, agreeing(found.indexed, $2, $3), application.status FROM ('
    'SELECT search_text.id, search_text.indexed FROM search_text WHERE grams @> $1 OFFSET 0'
    ') AS found JOIN application ON application.id = found.id LIMIT $4' USING tokens, words, whole, least(most, 100);
END $$
---
-- Of the newest texts those in which all words stand, in the prefecture if one is named.
CREATE OR REPLACE FUNCTION newest_texts_with(words text[], whole text, prefecture text, looked_at integer, most integer)
RETURNS TABLE (id bigint, indexed text, status text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE 'SELECT fitting.id, agreeing(fitting.indexed, $1, $2), application.status FROM ('
    'SELECT newest.id, newest.indexed FROM (SELECT search_text.id, search_text.indexed FROM search_text '
    'WHERE search_text.id <= (SELECT max(application.id) FROM application) ORDER BY search_text.id DESC LIMIT $4) AS newest WHERE '
    || coalesce((
      SELECT string_agg(format('strpos(newest.indexed, $1[%s]) > 0', place), ' AND ') FROM generate_series(1, cardinality(words)) AS place
    ), 'true')
    || CASE WHEN prefecture IS NULL THEN '' ELSE ' AND strpos(newest.indexed, ''|'' || $3 || ''|'') > 0' END
    || ' LIMIT $5) AS fitting JOIN application ON application.id = fitting.id'
    USING words, whole, prefecture, least(looked_at, 4000), least(most, 100);
END $$
---
-- Texts that have all tokens of one of the ways (each joined by bars), and both pieces of one pair of a word that was mistyped. The pieces
-- are nearly all of the word, so that `indexed` tells hardly more than they do; `beside`: how the text agrees with the other words.
CREATE OR REPLACE FUNCTION texts_nearly_with(ways text[], pieces text[], word text, others text[], seen integer, most integer)
RETURNS TABLE (id bigint, indexed text, status text, beside text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  kept CONSTANT integer := CASE WHEN length(word) < 8 THEN length(word) - 1 ELSE length(word) - 3 END;
BEGIN
  IF length(word) < 4 OR EXISTS (
    SELECT FROM unnest(pieces) AS pair
    WHERE length(split_part(pair, '|', 1)) + length(split_part(pair, '|', 2)) < kept OR translate(pair, word || '|', '') <> ''
  ) THEN
    RAISE invalid_parameter_value USING MESSAGE = 'these pieces are none of the word';
  END IF;
  RETURN QUERY EXECUTE 'SELECT found.id, spelt_with(found.indexed, $3), application.status, agreeing(found.indexed, $4, '''') FROM ('
    'SELECT search_text.id, search_text.indexed FROM search_text WHERE '
    || (SELECT string_agg(format('grams @> string_to_array($1[%s], ''|'')', place), ' OR ') FROM generate_series(1, cardinality(ways)) AS place)
    || ' LIMIT $5) AS found JOIN application ON application.id = found.id WHERE '
    || (
      SELECT string_agg(
        format('(strpos(found.indexed, split_part($2[%1$s], ''|'', 1)) > 0 AND strpos(found.indexed, split_part($2[%1$s], ''|'', 2)) > 0)', place),
        ' OR '
      ) FROM generate_series(1, cardinality(pieces)) AS place
    ) || ' LIMIT $6' USING ways, pieces, word, others, least(seen, 800), least(most, 100);
END $$
---
-- How the texts of these applications agree with words.
CREATE OR REPLACE FUNCTION texts_of(applications bigint[], words text[]) RETURNS TABLE (id bigint, indexed text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT kept.id, agreeing(kept.indexed, words, '') FROM search_text AS kept WHERE kept.id = ANY (applications) LIMIT 200;
END $$
---
-- Stores whose telephone number lies between two: all that begin alike, or the newest of one number.
CREATE OR REPLACE FUNCTION stores_of_phones(first text, last text, most integer) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF first = last THEN
    RETURN QUERY SELECT store.id FROM store WHERE store.phone = first ORDER BY store.id DESC LIMIT least(most, 201);
  ELSE
    RETURN QUERY SELECT store.id FROM store WHERE store.phone BETWEEN first AND last LIMIT least(most, 201);
  END IF;
END $$
---
-- The newest applications whose store has a telephone number that ends so; the token is that of its last four digits.
CREATE OR REPLACE FUNCTION applications_of_phone_end(token text, digits text, looked_at integer, most integer) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE 'SELECT application.id FROM application JOIN store ON store.id = application.store_id WHERE application.id = ANY (ARRAY('
    'SELECT search_text.id FROM search_text WHERE grams @> ARRAY[$1] LIMIT $3)) AND right(store.phone, length($2)) = $2 '
    'ORDER BY application.id DESC LIMIT $4' USING token, digits, least(looked_at, 2000), least(most, 201);
END $$
---
-- Inquiries from a telephone number; or from that of another inquiry.
CREATE OR REPLACE FUNCTION inquiries_of_phone(number text) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT detail.inquiry_id FROM inquiry_detail AS detail WHERE detail.phone = number;
END $$
---
CREATE OR REPLACE FUNCTION inquiries_of_caller(inquiry bigint) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY SELECT detail.inquiry_id FROM inquiry_detail AS detail
  WHERE detail.phone = (SELECT said.phone FROM inquiry_detail AS said WHERE said.inquiry_id = inquiry);
END $$
---
-- Whether the caller of an inquiry said a name with this in it.
CREATE OR REPLACE FUNCTION is_name_of_caller(inquiry bigint, word text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT strpos(lower(detail.name), lower(word)) > 0 FROM inquiry_detail AS detail WHERE detail.inquiry_id = inquiry), false);
END $$
