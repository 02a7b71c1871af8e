-- The ledger of consents. What identifies a person is in the sealed column, under the customer's slot; a contact point
-- is a random id, so that rows that outlive the customer lead nowhere. Whole channels have the id of zeros.
create table consent_contact (
  customer_id customer_id not null,
  contact_id uuid not null,
  kind text not null,
  digest bytea not null,
  primary key (customer_id, contact_id),
  unique (customer_id, kind, digest)
);

-- How many entries a customer's ledger has; whoever adds one holds this row.
create table consent_ledger (
  customer_id customer_id primary key,
  last_number bigint not null
);

-- Append-only: the application may add and read, nothing else.
create table consent_event (
  customer_id customer_id not null,
  number bigint not null,
  event_id uuid not null,
  purpose text not null,
  channel text not null,
  contact_id uuid not null,
  act text not null,
  method text not null,
  notice_code text,
  notice_version integer,
  notice_language text,
  notice_hash text,
  by_guardian boolean not null,
  actor uuid not null,
  occurred_at timestamptz not null,
  received_at timestamptz not null,
  ends_at timestamptz,
  source_id uuid,
  change_set_id uuid,
  origin_id uuid,
  key_slot bigint,
  sealed bytea,
  primary key (customer_id, number)
);

-- What the entries come to, written in the same transaction. grounds are ids, parted by spaces.
create table consent_state (
  customer_id customer_id not null,
  purpose text not null,
  channel text not null,
  contact_id uuid not null,
  standing text not null,
  since timestamptz not null,
  ends_at timestamptz,
  own_act_at timestamptz,
  refused_at timestamptz,
  method text not null,
  decided_by uuid not null,
  by_guardian boolean not null,
  grounds text not null,
  primary key (customer_id, purpose, channel, contact_id)
);

create index consent_state_end on consent_state (ends_at) where standing = 'GRANTED' and ends_at is not null;

-- What became of telling a customer that a consent ends.
create table consent_end_notice (
  customer_id customer_id not null,
  purpose text not null,
  channel text not null,
  contact_id uuid not null,
  ends_at timestamptz not null,
  notice text not null,
  noted_at timestamptz not null,
  primary key (customer_id, purpose, channel, contact_id, ends_at)
);

-- What sources say that a person has to look at.
create table consent_unclear (
  customer_id customer_id not null,
  source_id uuid not null,
  digest bytea not null,
  key_slot bigint not null,
  sealed bytea not null,
  noted_at timestamptz not null,
  primary key (customer_id, source_id, digest)
);

create index consent_unclear_noted on consent_unclear (noted_at);

-- What customers have to confirm before it counts.
create table pending_consent (
  customer_id customer_id not null,
  pending_id uuid not null,
  key_slot bigint not null,
  sealed bytea not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (customer_id, pending_id)
);

create index pending_consent_end on pending_consent (ends_at);

-- How far what sources said before there was a ledger is entered in it.
create table consent_adoption (
  only_one boolean primary key default true check (only_one),
  last_done uuid,
  finished_at timestamptz
);

grant select, insert on consent_event to pelanggan_app;
grant select, insert, update, delete on
  consent_contact, consent_ledger, consent_state, consent_end_notice, consent_unclear, pending_consent,
  consent_adoption
  to pelanggan_app;
