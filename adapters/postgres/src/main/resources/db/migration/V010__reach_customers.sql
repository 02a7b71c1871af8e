-- Customers act by themselves on their own pages; what they do is noted as done by this one, who owns nothing.
insert into operator (id, name, is_owner, created_at)
values ('00000000-0000-4000-8000-000000000001', 'Customers', false, now());

-- How letters are sent, sealed, and at which address customers find their pages.
create table outreach (
  only_one boolean primary key default true check (only_one),
  key_slot bigint not null,
  version integer not null,
  mail bytea,
  pages text,
  language text not null
);

-- Links that were given out. The id alone opens nothing: a link is signed, and its signature is nowhere stored.
create table link_token (
  id uuid primary key,
  kind text not null,
  customer_id customer_id,
  subject uuid,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz
);

create index link_token_ends_at on link_token (ends_at);
create index link_token_customer on link_token (customer_id) where customer_id is not null;

-- Topics are purpose and channel, joined by a slash.
create table sign_up_form (
  code text primary key,
  notice text not null,
  notice_version integer not null,
  topics text[] not null,
  fields text[] not null,
  minimum_age smallint not null,
  active boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null references operator
);

-- People who signed up and did not confirm it yet, each sealed under a slot of its own; done_at: confirmed, and to be
-- let go with its slot.
create table sign_up (
  id uuid primary key,
  form text not null references sign_up_form,
  key_slot bigint not null,
  sealed bytea not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  letter_due_at timestamptz,
  attempts integer not null,
  done_at timestamptz
);

create index sign_up_letter_due_at on sign_up (letter_due_at) where letter_due_at is not null;
create index sign_up_ends_at on sign_up (ends_at);
create index sign_up_done_at on sign_up (done_at) where done_at is not null;

create table sign_up_contact (
  sign_up_id uuid not null references sign_up on delete cascade,
  kind text not null,
  digest bytea not null,
  primary key (sign_up_id, kind, digest)
);

create index sign_up_contact_digest on sign_up_contact (kind, digest);

grant select, insert, update on outreach, sign_up_form to pelanggan_app;
grant select, insert, update, delete on link_token, sign_up, sign_up_contact to pelanggan_app;
