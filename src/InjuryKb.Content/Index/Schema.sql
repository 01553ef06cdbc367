-- The index: all of it can be built again from the content folder.
-- Days count from 0001-01-01 (DateOnly.DayNumber); moments are ticks in UTC; addresses have no leading slash.

CREATE TABLE version (value TEXT NOT NULL, content_folder TEXT NOT NULL);

-- Every content file, good or bad.
CREATE TABLE file (
    id       INTEGER PRIMARY KEY,
    path     TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL,
    address  TEXT,              -- null when it has no page
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    seen     INTEGER NOT NULL,  -- when size and modified were asked for
    hash     BLOB NOT NULL,     -- SHA-256; empty when the bytes could not be read
    broken   INTEGER NOT NULL,  -- has an error of its own
    draft    INTEGER NOT NULL,
    shown    INTEGER            -- the day from which readers see it; null when they never do
);
CREATE INDEX file_address ON file (address);

-- What its bytes say now.
CREATE TABLE problem (
    file     INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    line     INTEGER NOT NULL,
    col      INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    code     TEXT NOT NULL,
    message  TEXT NOT NULL,
    since    INTEGER            -- the first day on which it is one; null when it always is
);
CREATE INDEX problem_file ON problem (file);

CREATE TABLE mention (
    file   INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    place  INTEGER NOT NULL,
    kind   TEXT NOT NULL,
    target TEXT NOT NULL,
    wanted TEXT,                -- the path of the file that it counts on; null for an alias
    anchor TEXT,
    line   INTEGER NOT NULL,
    col    INTEGER NOT NULL,
    PRIMARY KEY (file, place)
) WITHOUT ROWID;

CREATE INDEX mention_wanted ON mention (wanted);

CREATE TABLE anchor (
    file INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
    name TEXT NOT NULL,
    PRIMARY KEY (file, name)
) WITHOUT ROWID;

-- What its last good bytes said; all tables below hang on it. Drafts have none.
CREATE TABLE document (
    file   INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE,
    links  TEXT NOT NULL,       -- JSON: [[path, anchor or null], ...]
    body   BLOB NOT NULL,       -- the record as JSON, zlib
    source BLOB                 -- the Markdown of an article, zlib
);

CREATE TABLE category (
    file     INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    slug     TEXT NOT NULL UNIQUE,
    title    TEXT NOT NULL,
    short    TEXT NOT NULL,
    area     INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    summary  TEXT NOT NULL,
    map      TEXT,
    articles INTEGER NOT NULL DEFAULT 0   -- all it lists, those of a later day too
);

CREATE TABLE article (
    file      INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    address   TEXT NOT NULL UNIQUE,
    category  TEXT NOT NULL,
    listed    TEXT NOT NULL,    -- the slugs of all its categories, with a space between
    slug      TEXT NOT NULL,
    title     TEXT NOT NULL COLLATE NOCASE,
    letter    TEXT NOT NULL,
    summary   TEXT NOT NULL,
    time      TEXT,
    words     INTEGER NOT NULL,
    published INTEGER NOT NULL,
    updated   INTEGER,
    dated     INTEGER NOT NULL,
    question  INTEGER NOT NULL  -- holds a member's question
);
CREATE INDEX article_dated ON article (dated DESC, title);
CREATE INDEX article_letter ON article (letter, title);
CREATE INDEX article_question ON article (dated DESC, address) WHERE question;
CREATE INDEX article_slug ON article (slug);

-- The articles of a category, those of also_in included.
CREATE TABLE listing (
    category  TEXT NOT NULL,
    dated     INTEGER NOT NULL,
    address   TEXT NOT NULL,    -- orders those of one day the same on every machine
    file      INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    published INTEGER NOT NULL,
    PRIMARY KEY (category, dated DESC, address)
) WITHOUT ROWID;
CREATE INDEX listing_published ON listing (category, published);
CREATE INDEX listing_file ON listing (file);

CREATE TABLE tell_apart (
    file  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    place INTEGER NOT NULL,
    other TEXT NOT NULL,
    here  TEXT NOT NULL,
    there TEXT NOT NULL,
    PRIMARY KEY (file, place)
) WITHOUT ROWID;
CREATE INDEX tell_apart_other ON tell_apart (other);

CREATE TABLE contributor (
    file      INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    slug      TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL COLLATE NOCASE,
    physician INTEGER NOT NULL
);

-- Who wrote, answered in or reviewed which article.
CREATE TABLE part (
    contributor TEXT NOT NULL,
    role        INTEGER NOT NULL,
    file        INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (contributor, role, file)
) WITHOUT ROWID;
CREATE INDEX part_file ON part (file);

CREATE TABLE site_page (
    file    INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    slug    TEXT NOT NULL UNIQUE,
    title   TEXT NOT NULL,
    summary TEXT NOT NULL,
    updated INTEGER NOT NULL
);

CREATE TABLE alias (
    name TEXT NOT NULL,
    file INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    PRIMARY KEY (name, file)
) WITHOUT ROWID;
CREATE INDEX alias_file ON alias (file);

CREATE TABLE red_flag (
    place INTEGER PRIMARY KEY,
    file  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    level INTEGER NOT NULL,
    body  BLOB NOT NULL         -- the record as JSON, zlib
);
CREATE INDEX red_flag_file ON red_flag (file);

CREATE TABLE red_flag_listing (
    category      TEXT NOT NULL,
    every_article INTEGER NOT NULL,
    flag          INTEGER NOT NULL REFERENCES red_flag ON DELETE CASCADE,
    PRIMARY KEY (category, every_article, flag)
) WITHOUT ROWID;
CREATE INDEX red_flag_listing_flag ON red_flag_listing (flag);

-- Errors between files. Targets are looked up among the files that exist, not among the valid ones.
CREATE VIEW use AS
SELECT m.kind, m.target, m.wanted, m.anchor, m.line, m.col, f.path, f.draft, t.id AS found
FROM mention m
JOIN file f ON f.id = m.file
LEFT JOIN file t ON t.path = m.wanted AND (m.kind <> 'Link' OR t.address IS NOT NULL);

CREATE VIEW problem_between AS
SELECT path, line, col,
    CASE kind
        WHEN 'Link' THEN 'broken-link' WHEN 'Picture' THEN 'missing-picture'
        WHEN 'Article' THEN 'unknown-article' WHEN 'Category' THEN 'unknown-category' ELSE 'unknown-contributor'
    END AS code,
    'There is no ''' || wanted || ''': write that file, or name one that exists.' AS message
FROM use WHERE wanted IS NOT NULL AND found IS NULL

UNION ALL
SELECT u.path, u.line, u.col, 'broken-anchor',
    '''' || u.wanted || ''' has no ''#' || u.anchor || ''': name one of its headings, or link to the whole page.'
FROM use u JOIN file t ON t.id = u.found
WHERE u.kind = 'Link' AND u.anchor IS NOT NULL AND NOT t.broken AND NOT EXISTS (SELECT 1 FROM anchor WHERE file = t.id AND name = u.anchor)

UNION ALL
SELECT u.path, u.line, u.col, 'link-to-draft',
    '''' || u.wanted || ''' is a draft, which readers do not see: publish it first, or take this out.'
FROM use u JOIN file t ON t.id = u.found
WHERE t.draft AND NOT u.draft

UNION ALL
SELECT u.path, u.line, u.col, 'reviewer-not-physician',
    'Only a physician can review: name one, or write ''physician: true'' in ''' || u.wanted || ''' if that is so.'
FROM use u JOIN contributor c ON c.file = u.found
WHERE u.kind = 'Reviewer' AND NOT c.physician

UNION ALL
SELECT path, line, col, 'alias-taken', message
FROM (
    SELECT u.path, u.line, u.col,
        CASE WHEN t.path IS NOT NULL THEN 'The address ''' || u.target || ''' belongs to ''' || t.path || ''': take this alias out.'
            ELSE 'The alias ''' || u.target || ''' already stands in ''' || first_value(u.path) OVER same || ''': keep one.'
        END AS message,
        t.path IS NOT NULL OR row_number() OVER same > 1 AS taken
    FROM use u LEFT JOIN file t ON t.address = u.target
    WHERE u.kind = 'Alias'
    WINDOW same AS (PARTITION BY u.target ORDER BY u.path, u.line, u.col)
)
WHERE taken

UNION ALL
SELECT b.path, 1, 1, 'address-taken', '''' || min(a.path) || ''' has the same address, ''/' || a.address || ''': rename one of them.'
FROM file a JOIN file b ON b.address = a.address AND b.path > a.path
GROUP BY b.id

UNION ALL
SELECT min(path), 1, 1, 'unknown-category', 'There is no ''' || folder || '/_category.md'': write that file, so that the folder is a category.'
FROM (SELECT path, substr(path, 1, instr(path, '/') - 1) AS folder FROM file WHERE kind = 'Article')
WHERE NOT EXISTS (SELECT 1 FROM file WHERE path = folder || '/_category.md')
GROUP BY folder;
