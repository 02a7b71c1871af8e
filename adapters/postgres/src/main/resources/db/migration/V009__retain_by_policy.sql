-- Policies that somebody of the shop changed, version by version; append-only.
create table retention_policy (
  code text not null,
  version integer not null,
  subject text not null,
  trigger text not null,
  period text not null,
  action text not null,
  warns_first boolean not null,
  grace text not null,
  citation text not null,
  indonesian_title text not null,
  english_title text not null,
  active boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null references operator,
  primary key (code, version)
);

-- What was approved at once: the evidence of every run. Rows and records that were kept aside before records_before are
-- still to go.
create table retention_run (
  id uuid primary key,
  actor uuid not null references operator,
  purpose text not null references purpose,
  approved_at timestamptz not null,
  customers bigint not null,
  limit_percent smallint not null,
  repeated bigint,
  records_before timestamptz,
  records_deleted bigint not null default 0
);

create index retention_run_approved on retention_run (approved_at, id);
create index retention_run_records on retention_run (id) where records_before is not null;

create table retention_run_policy (
  run_id uuid not null references retention_run,
  code text not null,
  customers bigint not null,
  primary key (run_id, code)
);

-- How far retention came with a customer by a policy. It outlives the customer, as evidence that nobody was let go
-- unwarned, and says nothing of who that was. next_at: when it is looked at again.
create table retention_case (
  customer_id customer_id not null,
  id uuid not null,
  policy text not null,
  policy_version integer not null,
  run_id uuid not null references retention_run,
  state text not null,
  due_since date not null,
  by_hand boolean not null,
  attempts integer not null,
  warned_at timestamptz,
  warned_by text,
  grace_until timestamptz,
  next_at timestamptz,
  erasure_id uuid,
  changed_at timestamptz not null,
  primary key (customer_id, id),
  check ((warned_at is null) = (warned_by is null))
);

create index retention_case_next on retention_case (next_at) where next_at is not null;
create index retention_case_id on retention_case (id);
create index retention_case_by_hand on retention_case (id) where by_hand;

-- Append-only.
create table retention_event (
  customer_id customer_id not null,
  id uuid not null,
  case_id uuid not null,
  state text not null,
  warned_by text,
  actor uuid not null,
  occurred_at timestamptz not null,
  primary key (customer_id, id)
);

-- What must not go yet; no kinds means everything.
create table hold (
  customer_id customer_id not null,
  id uuid not null,
  kinds text[] not null,
  until date,
  citation text not null,
  placed_by uuid not null references operator,
  placed_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references operator,
  primary key (customer_id, id)
);

create index hold_id on hold (id);

-- When customers were last heard of otherwise than by orders, interactions and feedback.
create table customer_seen (
  customer_id customer_id primary key,
  seen_at timestamptz not null
);

-- Contacts by which nobody is reached any more.
create table dead_contact (
  customer_id customer_id not null,
  kind text not null,
  digest bytea not null,
  died_at timestamptz not null,
  primary key (customer_id, kind, digest)
);

-- Where data lies that asks for a purpose of its own; never what it says. Sealed is why it is kept.
create table sensitive_finding (
  customer_id customer_id not null,
  id uuid not null,
  record_id uuid not null,
  stream text not null,
  part text not null,
  kind text not null,
  state text not null,
  purpose text,
  found_at timestamptz not null,
  settled_at timestamptz,
  key_slot bigint,
  sealed bytea,
  primary key (customer_id, id),
  unique (customer_id, record_id, part, kind)
);

create index sensitive_finding_id on sensitive_finding (id);
create index sensitive_finding_found on sensitive_finding (found_at, id);
create index sensitive_finding_open on sensitive_finding (found_at, id) where state = 'OPEN';

-- Where a search that was begun stands.
create table sensitive_search (
  only_one boolean primary key default true check (only_one),
  started_at timestamptz not null,
  stream text not null,
  after uuid,
  records bigint not null,
  found bigint not null
);

-- Rows and records that wait to be mended go by their age.
create index quarantined_record_kept on quarantined_record (kept_at);

grant select, insert on retention_policy, retention_run_policy, retention_event to pelanggan_app;
grant select, insert, update on retention_run, retention_case to pelanggan_app;
grant select, insert, update, delete on hold, customer_seen, dead_contact, sensitive_finding, sensitive_search
  to pelanggan_app;
