/**
 * The tables of the file. `record` holds what the site serves, `part` one row for each addressable
 * part of a page in static-rank order, `part_search` its full text. Nothing here holds a path or a
 * clock: the same content gives the same bytes.
 */
export const schemaSql = `
  CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE record(
    id TEXT PRIMARY KEY,        -- statute:18-usc-1591
    kind TEXT NOT NULL,         -- the key of the collection it belongs to: provisions, cases
    position INTEGER NOT NULL,  -- its place in that collection
    json TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE part(
    id INTEGER PRIMARY KEY,     -- in static-rank order: provisions, cases, guides
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    anchor TEXT NOT NULL,
    title TEXT NOT NULL,
    citation TEXT NOT NULL,
    heading TEXT NOT NULL,
    names TEXT NOT NULL,
    body TEXT NOT NULL,
    keywords TEXT NOT NULL,
    facets TEXT NOT NULL        -- JSON; empty except for the part of kind page
  ) STRICT;
  CREATE INDEX part_record ON part(record);
  CREATE VIRTUAL TABLE part_search USING fts5(
    title, citation, heading, names, body, keywords,
    content='part', content_rowid='id', tokenize='porter unicode61 remove_diacritics 2'
  );
  -- One segment for each 64 MB of index, never merged: this collection needs one, a hundred thousand
  -- opinions seven, which cost a search less than merging them costs the build.
  INSERT INTO part_search(part_search, rank) VALUES('hashsize', 67108864);
  INSERT INTO part_search(part_search, rank) VALUES('automerge', 0);
`;

/** Raised when the shape of the file changes, so that an older file is rebuilt and not misread. */
export const schemaVersion = "2";
