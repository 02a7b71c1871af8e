-- Documents about people who were erased: counted, and nothing else of them.
alter table change_set add column kept_out_count bigint not null default 0;

-- Customers who share nothing but a phone number with somebody who was erased: they may be that person or not, so
-- they wait until somebody looked. Sealed under slots of their own.
create table held_return (
  id uuid primary key,
  source_id uuid not null references source,
  digest bytea not null,
  held_at timestamptz not null,
  key_slot bigint not null,
  sealed bytea not null,
  unique (source_id, digest)
);

create table held_return_contact (
  held_id uuid not null references held_return on delete cascade,
  kind text not null,
  digest bytea not null,
  primary key (held_id, kind, digest)
);

create index held_return_contact_digest on held_return_contact (kind, digest);

grant select, insert, update, delete on held_return, held_return_contact to pelanggan_app;
