-- The role that the application works as. The embedded server has it already; on an external server the owner
-- makes it here, or an administrator has made it before.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'pelanggan_app') then
    create role pelanggan_app nologin;
  end if;
  if not pg_catalog.pg_has_role(current_user, 'pelanggan_app', 'member') then
    execute pg_catalog.format('grant pelanggan_app to %I', current_user);
  end if;
end
$$;

grant usage on schema pelanggan to pelanggan_app;
grant select on pelanggan.flyway_schema_history to pelanggan_app;

create table operator (
  id uuid primary key,
  name text not null,
  is_owner boolean not null,
  created_at timestamptz not null
);

create unique index operator_owner on operator (is_owner) where is_owner;

create table shop (
  only_one boolean primary key default true check (only_one),
  name text not null,
  created_at timestamptz not null
);

grant select, insert, update on operator, shop to pelanggan_app;
