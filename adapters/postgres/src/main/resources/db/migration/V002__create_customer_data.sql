-- What the shop knows of its customers. What identifies a person is sealed before it comes here; what is plain is
-- keyed by a customer id that says nothing (ADR-0010). Every column with that id has this type; a test finds the others.
create domain customer_id as uuid;

create table sealed_with (
  only_one boolean primary key default true check (only_one),
  fingerprint text not null
);

create table purpose (
  code text primary key,
  created_at timestamptz not null
);

create table source (
  id uuid primary key,
  name text not null unique,
  purpose text not null references purpose,
  trust smallint not null check (trust between 0 and 100),
  links_by_email boolean not null,
  created_at timestamptz not null,
  created_by uuid not null references operator
);

-- Documents that came in together.
create table change_set (
  id uuid primary key,
  source_id uuid not null references source,
  stream text not null,
  kind text not null,
  state text not null,
  actor uuid not null references operator,
  purpose text not null references purpose,
  started_at timestamptz not null,
  finished_at timestamptz,
  epoch integer not null,
  pages integer not null,
  row_count bigint not null,
  created_count bigint not null,
  changed_count bigint not null,
  same_count bigint not null,
  late_count bigint not null,
  refused_count bigint not null,
  key_slot bigint not null,
  details bytea not null
);

-- How files with certain columns were read the last time; the digest is of the stream and the columns.
create table column_mapping (
  digest bytea primary key,
  key_slot bigint not null,
  sealed bytea not null
);

create table refused_row (
  change_set_id uuid not null references change_set,
  row_number bigint not null,
  reason text not null,
  key_slot bigint not null,
  sealed bytea not null,
  primary key (change_set_id, row_number)
);

create table refused_row_contact (
  change_set_id uuid not null,
  row_number bigint not null,
  kind text not null,
  digest bytea not null,
  primary key (change_set_id, row_number, kind, digest),
  foreign key (change_set_id, row_number) references refused_row on delete cascade
);

create index refused_row_contact_digest on refused_row_contact (kind, digest);

create table customer (
  customer_id customer_id primary key,
  key_slot bigint not null,
  is_walk_in boolean not null,
  city text not null default '',
  country text not null default '',
  language text not null default '',
  preferred_channel text not null default '',
  birth_year_band smallint,
  birth_month smallint check (birth_month between 1 and 12),
  customer_since date
);

-- The golden record, sealed; a customer of whom nothing is known has none.
create table customer_profile (
  customer_id customer_id primary key,
  key_slot bigint not null,
  version integer not null,
  sealed bytea not null
);

-- Blind indexes of e-mail addresses and phone numbers.
create table customer_contact (
  customer_id customer_id not null,
  kind text not null,
  digest bytea not null,
  primary key (customer_id, kind, digest)
);

create index customer_contact_digest on customer_contact (digest);

-- Who a document of a source is. The keyed hash of source, stream and external id is unique across customers.
-- version is the one believed now; 0 where the document is only mentioned by others.
create table customer_identity (
  digest bytea primary key,
  record_id uuid not null,
  customer_id customer_id not null,
  source_id uuid not null,
  version integer not null,
  versions integer not null,
  content bytea not null,
  observed_at timestamptz not null
);

create index customer_identity_record on customer_identity (record_id);

create table order_identity (like customer_identity including all);
create table interaction_identity (like customer_identity including all);
create table feedback_identity (like customer_identity including all);

create index customer_identity_customer on customer_identity (customer_id);

-- What sources said, every version of it, sealed under the customer whom it was said of.
create table customer_record (
  customer_id customer_id not null,
  record_id uuid not null,
  version integer not null,
  source_id uuid not null,
  change_set_id uuid not null,
  observed_at timestamptz not null,
  content bytea not null,
  key_slot bigint not null,
  sealed bytea not null,
  primary key (customer_id, record_id, version)
);

create index customer_record_change_set on customer_record (change_set_id, record_id);
create index customer_record_record on customer_record (record_id);

create table order_record (like customer_record including all);
create table interaction_record (like customer_record including all);
create table feedback_record (like customer_record including all);

-- original_digest finds in order_identity the order that this one takes back, once that has come in.
create table sales_order (
  customer_id customer_id not null,
  order_id uuid not null,
  source_id uuid not null,
  kind text not null,
  ordered_at timestamptz not null,
  ordered_on date not null,
  currency text not null,
  total_minor bigint not null,
  line_count integer not null,
  channel text not null,
  original_digest bytea,
  primary key (customer_id, order_id)
);

create table order_line (
  customer_id customer_id not null,
  order_id uuid not null,
  ordinal integer not null,
  product_code text not null,
  quantity_thousandths bigint not null,
  unit_price_minor bigint not null,
  amount_minor bigint not null,
  primary key (customer_id, order_id, ordinal)
);

create table interaction (
  customer_id customer_id not null,
  interaction_id uuid not null,
  source_id uuid not null,
  kind text not null,
  direction text not null,
  occurred_at timestamptz not null,
  primary key (customer_id, interaction_id)
);

create table feedback (
  customer_id customer_id not null,
  feedback_id uuid not null,
  source_id uuid not null,
  kind text not null,
  score smallint check (score between 0 and 10),
  occurred_at timestamptz not null,
  primary key (customer_id, feedback_id)
);

-- Exact at every commit; nothing in them changes when only time passes.
create table customer_summary (
  customer_id customer_id not null,
  currency text not null,
  sales bigint not null,
  cancellations bigint not null,
  returns bigint not null,
  spend_minor bigint not null,
  first_order_on date,
  last_order_on date,
  primary key (customer_id, currency)
);

create table customer_month (
  customer_id customer_id not null,
  currency text not null,
  month date not null,
  sales bigint not null,
  spend_minor bigint not null,
  primary key (customer_id, currency, month)
);

-- A product is nobody's; its versions are kept as those of the others are.
create table product_identity (
  digest bytea primary key,
  record_id uuid not null,
  source_id uuid not null,
  version integer not null,
  versions integer not null,
  content bytea not null,
  observed_at timestamptz not null
);

create index product_identity_record on product_identity (record_id);

create table product_record (
  record_id uuid not null,
  version integer not null,
  source_id uuid not null,
  change_set_id uuid not null,
  observed_at timestamptz not null,
  content bytea not null,
  key_slot bigint not null,
  sealed bytea not null,
  primary key (record_id, version)
);

create index product_record_change_set on product_record (change_set_id, record_id);

-- mentioned_as: what order lines called it before any catalogue named it.
create table product (
  product_id uuid primary key,
  source_id uuid not null,
  code text not null,
  name text not null,
  category text not null,
  unit text not null,
  mentioned_as text,
  unique (source_id, code)
);

-- Append-only: the application may add and read, nothing else.
create table audit_event (
  id uuid primary key,
  occurred_at timestamptz not null,
  actor uuid not null,
  purpose text not null,
  action text not null,
  customer_id customer_id,
  subject uuid,
  items integer not null
);

grant select, insert on sealed_with, purpose, audit_event to pelanggan_app;
grant select, insert, update on source, change_set to pelanggan_app;
grant select, insert, update, delete on
  column_mapping, refused_row, refused_row_contact, customer, customer_profile, customer_contact,
  customer_identity, order_identity, interaction_identity, feedback_identity,
  customer_record, order_record, interaction_record, feedback_record,
  sales_order, order_line, interaction, feedback, customer_summary, customer_month,
  product_identity, product_record, product
  to pelanggan_app;
