export interface Migration {
  /** Never changed or used again once a shop has run it. */
  readonly id: number;
  readonly sql: string;
}

/**
 * What makes the tables, in order. A migration that every shop may have run is never edited: a change is another one. A
 * server of the version before still works after it, since both run while a new one is put in place.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    id: 1,
    sql: `
      -- json and not jsonb: a document is read as it was written, and a text may contain any character.
      create table xiaopu.documents (
        collection text collate "C" not null,
        id text collate "C" not null,
        body json not null,
        primary key (collection, id)
      );
      -- See indexes.ts. Sorted by bytes, so that cursors mean the same on every server.
      create table xiaopu.index_entries (
        index text collate "C" not null,
        key text collate "C" not null,
        at bigint not null,
        id text collate "C" not null,
        document text collate "C" not null,
        primary key (index, key, at, id)
      );
      create index index_entries_by_document on xiaopu.index_entries (document, index);

      -- Held until the transaction ends. Of two documents with one hash the second waits for nothing, and that is all.
      create function xiaopu.lock_document(collection text, id text, shared boolean) returns void
      language plpgsql as $$
      declare
        hash bigint := hashtextextended(collection || '/' || id, 0);
      begin
        if shared then
          perform pg_advisory_xact_lock_shared(hash);
        else
          perform pg_advisory_xact_lock(hash);
        end if;
      end $$;

      -- The document once it is locked: a statement of its own, that sees what was committed while it waited.
      create function xiaopu.read_locked(collection text, id text, shared boolean) returns json
      language plpgsql volatile as $$
      declare
        found json;
      begin
        perform xiaopu.lock_document(read_locked.collection, read_locked.id, shared);
        select body into found from xiaopu.documents d
          where d.collection = read_locked.collection and d.id = read_locked.id;
        return found;
      end $$;

      -- Writes documents, or removes those without a body, and replaces their entries in the indexes of their collections.
      create function xiaopu.write_documents(
        collections text[], ids text[], bodies text[],
        indexed text[], indexed_by text[],
        entry_indexes text[], entry_keys text[], entry_ats bigint[], entry_ids text[], entry_documents text[]
      ) returns void
      language plpgsql volatile as $$
      begin
        insert into xiaopu.documents (collection, id, body)
          select w.collection, w.id, w.body::json from unnest(collections, ids, bodies) w (collection, id, body)
          where w.body is not null
          on conflict (collection, id) do update set body = excluded.body;
        delete from xiaopu.documents d
          using unnest(collections, ids, bodies) w (collection, id, body)
          where w.body is null and d.collection = w.collection and d.id = w.id;
        delete from xiaopu.index_entries e
          using unnest(indexed, indexed_by) w (document, index)
          where e.document = w.document and e.index = w.index and not exists (
            select from unnest(entry_indexes, entry_keys, entry_ats, entry_ids) n (index, key, at, id)
              where n.index = e.index and n.key = e.key and n.at = e.at and n.id = e.id
          );
        insert into xiaopu.index_entries (index, key, at, id, document)
          select * from unnest(entry_indexes, entry_keys, entry_ats, entry_ids, entry_documents)
          on conflict (index, key, at, id) do update set document = excluded.document
            where index_entries.document <> excluded.document;
      end $$;
    `,
  },
  {
    id: 2,
    sql: `
      -- What the processes of the server share beside documents, such as WeChat's access token. See shared-values.ts.
      create table xiaopu.shared_values (
        key text collate "C" primary key,
        value json not null
      );
    `,
  },
  {
    id: 3,
    sql: `
      -- Pictures and codes, by the hash of their content or name. Compressed already, so that PostgreSQL need not try.
      create table xiaopu.blobs (
        id text collate "C" primary key,
        type text not null,
        bytes bytea not null
      );
      alter table xiaopu.blobs alter column bytes set storage external;
    `,
  },
  {
    id: 4,
    sql: `
      -- Pictures that WeChat still has to check, of what shows them. See picture-checks/check-store.ts.
      create table xiaopu.picture_checks (
        about text collate "C" not null,
        file text collate "C" not null,
        shopper text not null,
        tries integer not null default 0,
        trace text collate "C",
        verdict json,
        due bigint,
        primary key (about, file)
      );
      create index picture_checks_by_due on xiaopu.picture_checks (due) where due is not null;
      create index picture_checks_by_trace on xiaopu.picture_checks (trace) where trace is not null;
      -- A picture that WeChat refused.
      alter table xiaopu.blobs add column withheld boolean not null default false;
    `,
  },
  {
    id: 5,
    sql: `
      -- The customer's document is the last of a shopper that me.erase removes (services/me). With it goes what only this
      -- server keeps: who uploaded a picture that WeChat still checks, and the key of the session with WeChat.
      create function xiaopu.forget_shopper() returns trigger
      language plpgsql as $$
      begin
        update xiaopu.picture_checks set shopper = '' where shopper = old.id;
        delete from xiaopu.shared_values where key = 'session-key/' || old.id;
        return null;
      end $$;
      create trigger forget_shopper after delete on xiaopu.documents
        for each row when (old.collection = 'customers') execute function xiaopu.forget_shopper();
    `,
  },
  {
    id: 6,
    sql: `
      -- A connection keeps the plan that it made first, and statistics of a young shop say that reading a whole table is
      -- as fast: the more orders came after that, the slower was each write, until the next analyze.
      alter function xiaopu.write_documents(
        text[], text[], text[], text[], text[], text[], text[], bigint[], text[], text[]
      ) set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off;
      alter function xiaopu.read_locked(text, text, boolean) set enable_seqscan = off;
    `,
  },
];
