-- What search looks into. The rows of one article have its file's number; their words come folded, so nothing of them can be shown
-- and a word ends where ASCII ends a word.

CREATE VIRTUAL TABLE search_name USING fts5 (
    title, also_called, synonyms, category, content = '', contentless_delete = 1, tokenize = 'porter ascii');

CREATE VIRTUAL TABLE search_text USING fts5 (
    headings, summary, body, content = '', contentless_delete = 1, tokenize = 'porter ascii');

CREATE TRIGGER search_gone AFTER DELETE ON document BEGIN
    DELETE FROM search_name WHERE rowid = old.file;
    DELETE FROM search_text WHERE rowid = old.file;
END;

-- Whole names, as the stems of their words with a space between.
CREATE TABLE search_phrase (
    phrase TEXT NOT NULL,
    file   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind   INTEGER NOT NULL,
    shown  TEXT NOT NULL,
    PRIMARY KEY (phrase, file)
) WITHOUT ROWID;
CREATE INDEX search_phrase_file ON search_phrase (file);

-- How many articles use a word, and how many have it in their names.
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, articles INTEGER NOT NULL, names INTEGER NOT NULL) WITHOUT ROWID;

-- Another number after each update.
CREATE TABLE search_state (number INTEGER NOT NULL);
INSERT INTO search_state VALUES (random());
