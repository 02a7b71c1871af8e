-- Whose golden records changed, transaction by transaction, for the processes that keep them in memory (ADR-0018).
-- Numbers are given under a lock that is held to the commit, so that they are seen in their order. The tag tells a
-- change from another one of the same number, after a database was put back. Ids only; the oldest go after a while.
create table customer_change (
  number bigint generated always as identity primary key,
  tag uuid not null,
  customers customer_id[] not null
);

-- Sealed copies of the search index, which lie beside the database in the homes of its processes: under which slots,
-- so that an erasure can destroy those keys as well.
create table search_snapshot (
  id uuid primary key,
  key_slot bigint not null,
  saved_at timestamptz not null
);

-- Summaries are counted up again and again: with room on each page a new version stays beside the old one, and no
-- index has to learn of it.
alter table customer_summary set (fillfactor = 60);
alter table customer_month set (fillfactor = 80);

grant select, insert, delete on customer_change, search_snapshot to pelanggan_app;
