-- What erased people were known by, as hashes under a key of their own; the same lies beside the keyring. Lifted where
-- the person came back by their own act, which the evidence shows.
create table tombstone (
  digest bytea primary key,
  kind text not null,
  erasure_id uuid not null,
  raised_at timestamptz not null,
  lifted_at timestamptz,
  evidence uuid
);

create index tombstone_standing on tombstone (digest) where lifted_at is null;

-- What was asked, by whom and when; never changed but for the end.
create table erasure (
  id uuid primary key,
  depth text not null,
  cause text not null,
  cause_id uuid,
  reason text not null,
  actor uuid not null references operator,
  purpose text not null references purpose,
  asked_at timestamptz not null,
  not_before timestamptz not null,
  customers integer not null,
  finished_at timestamptz
);

create index erasure_cause on erasure (cause_id) where cause_id is not null;

-- So many customers as are let go in one step.
create table erasure_batch (
  erasure_id uuid not null references erasure on delete cascade,
  number integer not null,
  state text not null,
  primary key (erasure_id, number)
);

create index erasure_batch_open on erasure_batch (erasure_id, number) where state not in ('DONE', 'CANCELLED');

create table erasure_step (
  erasure_id uuid not null references erasure on delete cascade,
  number integer not null,
  state text not null,
  done_at timestamptz not null,
  primary key (erasure_id, number, state)
);

-- Whom it is about, by ids that name nobody; who is held stays until nothing holds them any more.
create table erasure_customer (
  customer_id customer_id not null,
  erasure_id uuid not null references erasure on delete cascade,
  number integer not null,
  state text not null,
  hold_id uuid,
  primary key (customer_id, erasure_id)
);

create index erasure_customer_batch on erasure_customer (erasure_id, number);
create index erasure_customer_held on erasure_customer (erasure_id) where state = 'HELD';

create table erasure_table_count (
  erasure_id uuid not null references erasure on delete cascade,
  table_name text not null,
  fate text not null,
  gone bigint not null,
  stayed bigint not null,
  why text,
  primary key (erasure_id, table_name)
);

-- Slots whose keys are to be destroyed, of rows that are gone already.
create table erasure_slot (
  erasure_id uuid not null,
  number integer not null,
  key_slot bigint not null,
  primary key (erasure_id, number, key_slot)
);

-- Book years begin in this month, and are kept for so many years from their end; where the shop says otherwise than
-- the law does.
create table bookkeeping (
  only_one boolean primary key default true check (only_one),
  first_month smallint not null check (first_month between 1 and 12),
  years smallint not null check (years between 0 and 100),
  citation text not null
);

create table book_year (
  year integer primary key,
  key_slot bigint not null,
  closed_at timestamptz,
  documents integer
);

-- What an invoice says of a buyer who was erased, sealed under the slot of its book year; the number is a keyed hash.
create table bookkeeping_document (
  customer_id customer_id not null,
  order_id uuid not null,
  year integer not null references book_year on delete cascade,
  ordered_on date not null,
  erasure_id uuid not null,
  number bytea not null,
  sealed bytea not null,
  primary key (customer_id, order_id)
);

create index bookkeeping_document_year on bookkeeping_document (year, ordered_on);
create index bookkeeping_document_number on bookkeeping_document (number);

-- What is known of people who were made nobody: too coarse to say who it was.
create table former_customer (
  customer_id customer_id primary key,
  city text not null,
  country text not null,
  language text not null,
  preferred_channel text not null,
  birth_year_band smallint,
  since_year smallint,
  left_year smallint not null
);

grant select, insert on erasure_step to pelanggan_app;
grant select, insert, update on tombstone, erasure, erasure_batch, erasure_customer, erasure_table_count, bookkeeping
  to pelanggan_app;
grant select, insert, update on book_year to pelanggan_app;
grant select, insert, delete on erasure_slot, bookkeeping_document, former_customer to pelanggan_app;
