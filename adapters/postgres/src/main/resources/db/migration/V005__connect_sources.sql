-- When the source was first seen not to have a document any more; what it said stays believed.
alter table customer_identity add column gone_at timestamptz;
alter table order_identity add column gone_at timestamptz;
alter table interaction_identity add column gone_at timestamptz;
alter table feedback_identity add column gone_at timestamptz;
alter table product_identity add column gone_at timestamptz;

-- What comes in is looked up among the few that are gone, page by page.
create index customer_identity_gone on customer_identity (digest) where gone_at is not null;
create index order_identity_gone on order_identity (digest) where gone_at is not null;
create index interaction_identity_gone on interaction_identity (digest) where gone_at is not null;
create index feedback_identity_gone on feedback_identity (digest) where gone_at is not null;
create index product_identity_gone on product_identity (digest) where gone_at is not null;

-- Epochs of leases: none is ever given twice, also where a source is connected again.
create sequence connection_epoch as integer;

create table connection (
  source_id uuid primary key references source,
  connector text not null,
  allow_private boolean not null,
  zone text not null,
  country text not null,
  safeguard text not null,
  schedule text,
  paused boolean not null,
  key_slot bigint not null,
  settings bytea not null,
  created_at timestamptz not null,
  created_by uuid not null references operator,
  lease_epoch integer not null default 0,
  lease_holder text,
  lease_until timestamptz
);

-- Where the regular reading of each stream ended, sealed under the connection's slot.
create table connection_stream (
  source_id uuid not null references connection on delete cascade,
  stream text not null,
  cursor bytea not null,
  primary key (source_id, stream)
);

-- Names of fields that have no place of their own, as far as they were seen.
create table connection_field (
  source_id uuid not null references connection on delete cascade,
  stream text not null,
  name text not null,
  primary key (source_id, stream, name)
);

-- failures counts how often the run failed, for it may be gone on with; failure_details are names and values in turn.
create table sync_run (
  id uuid primary key,
  source_id uuid not null references source,
  scope text not null,
  range_from timestamptz,
  range_to timestamptz,
  state text not null,
  actor uuid not null references operator,
  purpose text not null references purpose,
  started_at timestamptz not null,
  resumes_at timestamptz,
  failure_code text,
  failure_details text[],
  failures integer not null default 0,
  finished_at timestamptz,
  stop_asked boolean not null
);

create index sync_run_source on sync_run (source_id, started_at, id);
create index sync_run_started on sync_run (started_at, id);

-- What came in is counted by the change set.
create table sync_run_stream (
  run_id uuid not null references sync_run,
  stream text not null,
  ordinal integer not null,
  change_set_id uuid not null references change_set,
  expected bigint,
  gone bigint not null,
  done boolean not null,
  cursor bytea,
  primary key (run_id, stream)
);

-- details are names and values in turn.
create table sync_run_note (
  run_id uuid not null references sync_run,
  number bigint generated always as identity,
  noted_at timestamptz not null,
  kind text not null,
  details text[] not null,
  primary key (run_id, number)
);

-- What a complete reading saw, until it is done.
create table sync_seen (
  run_id uuid not null references sync_run,
  stream text not null,
  digest bytea not null,
  primary key (run_id, stream, digest)
);

create table quarantined_record (
  id uuid primary key,
  source_id uuid not null references connection on delete cascade,
  stream text not null,
  run_id uuid not null references sync_run,
  digest bytea not null,
  reason text not null,
  field text not null,
  fingerprint text not null,
  kept_at timestamptz not null,
  key_slot bigint not null,
  sealed bytea not null,
  unique (source_id, stream, digest)
);

create table quarantined_record_contact (
  record_id uuid not null references quarantined_record on delete cascade,
  kind text not null,
  digest bytea not null,
  primary key (record_id, kind, digest)
);

create index quarantined_record_contact_digest on quarantined_record_contact (kind, digest);

-- Two customers who may be one person; the smaller id first, so that no pair is there twice.
create table match_candidate (
  customer_id customer_id not null,
  other_id customer_id not null,
  reason text not null,
  change_set_id uuid not null,
  found_at timestamptz not null,
  primary key (customer_id, other_id),
  check (customer_id < other_id)
);

create index match_candidate_other on match_candidate (other_id);
create index match_candidate_change_set on match_candidate (change_set_id);

create table trusted_plugin (
  hash text primary key,
  plugin text not null,
  trusted_at timestamptz not null,
  trusted_by uuid not null references operator
);

-- When connections are read next, as db-scheduler wants it; the instance is the connection's id.
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);

grant usage on sequence connection_epoch to pelanggan_app;
grant select, insert, update on sync_run, sync_run_stream to pelanggan_app;
grant select, insert, update, delete on
  connection, connection_stream, connection_field, sync_run_note, sync_seen,
  quarantined_record, quarantined_record_contact, match_candidate, trusted_plugin, scheduled_tasks
  to pelanggan_app;
