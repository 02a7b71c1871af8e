-- What customers ask for by right. A request outlives its customer and says nothing of who that was: what was said is
-- sealed under a slot of the request's own, which ends with the customer.
create table privacy_request (
  id uuid primary key,
  receipt text not null unique,
  kind text not null,
  origin text not null,
  customer_id customer_id,
  received_at timestamptz not null,
  regime text not null,
  due_at timestamptz not null,
  extension text,
  state text not null,
  verification text,
  verified_by uuid references operator,
  verified_at timestamptz,
  refusal text,
  closed_at timestamptz,
  key_slot bigint not null,
  sealed bytea not null,
  check ((verification is null) = (verified_by is null)),
  check ((verification is null) = (verified_at is null))
);

create index privacy_request_open on privacy_request (due_at) where closed_at is null;
create index privacy_request_closed on privacy_request (closed_at) where closed_at is not null;
create index privacy_request_customer on privacy_request (customer_id) where customer_id is not null;

-- E-mail addresses and phone numbers in what was said, by which it is found when that person's data has to go.
create table privacy_request_contact (
  request_id uuid not null references privacy_request on delete cascade,
  kind text not null,
  digest bytea not null,
  primary key (request_id, kind, digest)
);

create index privacy_request_contact_digest on privacy_request_contact (kind, digest);

-- What was done for each; append-only. The detail is a code.
create table request_event (
  request_id uuid not null references privacy_request,
  number bigint generated always as identity,
  act text not null,
  detail text not null,
  actor uuid not null references operator,
  occurred_at timestamptz not null,
  primary key (request_id, number)
);

-- Whose data is kept and not used.
create table restriction (
  customer_id customer_id primary key,
  request_id uuid references privacy_request,
  placed_at timestamptz not null,
  placed_by uuid not null references operator
);

-- What connected systems are told. What they call the customer is sealed under the customer's slot; where it says that
-- the customer is to go, under a slot of its own, which ends when the system did it.
create table outbox_message (
  customer_id customer_id not null,
  id uuid not null,
  source_id uuid not null references source,
  kind text not null,
  cause uuid not null,
  key_slot bigint not null,
  sealed bytea not null,
  state text not null,
  attempts integer not null,
  created_at timestamptz not null,
  next_attempt timestamptz not null,
  settled_at timestamptz,
  primary key (customer_id, id)
);

create index outbox_message_id on outbox_message (id);
create index outbox_message_cause on outbox_message (cause);
create index outbox_message_due on outbox_message (next_attempt) where state = 'WAITING';
create index outbox_message_open on outbox_message (created_at) where settled_at is null;

grant select, insert on request_event to pelanggan_app;
grant select, insert, update on privacy_request to pelanggan_app;
grant select, insert, delete on privacy_request_contact to pelanggan_app;
grant select, insert, update, delete on restriction, outbox_message to pelanggan_app;
