-- What data is kept for. Each change is a new version; the greatest counts.
create table purpose_version (
  purpose text not null references purpose,
  version integer not null check (version > 0),
  title_id text not null,
  title_en text not null,
  description_id text not null,
  description_en text not null,
  basis text,
  balancing_id text,
  balancing_en text,
  citation text not null,
  people_id text not null,
  people_en text not null,
  channels text[] not null,
  kinds text[] not null,
  recipients_id text not null,
  recipients_en text not null,
  retention_period text,
  retention_trigger_id text,
  retention_trigger_en text,
  retention_citation text,
  parent text references purpose,
  consent_lifetime text,
  minimum_age smallint not null,
  active boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null references operator,
  primary key (purpose, version)
);

-- Who is responsible for the data, and who looks after its protection.
create table controller (
  only_one boolean primary key default true check (only_one),
  legal_name text not null,
  address text not null,
  contact text not null,
  country text not null,
  officer_name text,
  officer_email text,
  officer_phone text,
  changed_at timestamptz not null,
  changed_by uuid not null references operator
);

-- What customers are told, word for word; nothing of it ever changes.
create table notice_version (
  notice text not null,
  version integer not null check (version > 0),
  valid_from date not null,
  primary key (notice, version)
);

create table notice_text (
  notice text not null,
  version integer not null,
  language text not null,
  template text not null,
  spoken_template text not null,
  text text not null,
  spoken text not null,
  hash text not null,
  primary key (notice, version, language),
  foreign key (notice, version) references notice_version on delete cascade
);

create table notice_purpose (
  notice text not null,
  version integer not null,
  purpose text not null references purpose,
  primary key (notice, version, purpose),
  foreign key (notice, version) references notice_version on delete cascade
);

-- The states that a version was in, one after another; the last one counts.
create table notice_event (
  notice text not null,
  version integer not null,
  ordinal integer not null,
  state text not null,
  happened_at timestamptz not null,
  actor uuid not null references operator,
  primary key (notice, version, ordinal),
  foreign key (notice, version) references notice_version on delete cascade
);

create table notice_told (
  notice text not null,
  version integer not null,
  channel text not null,
  people bigint not null,
  told_at timestamptz not null,
  told_by uuid not null references operator,
  primary key (notice, version, channel, told_at),
  foreign key (notice, version) references notice_version on delete cascade
);

-- Impact assessments in versions; the greatest counts.
create table impact_assessment (
  id uuid not null,
  version integer not null check (version > 0),
  topic text not null,
  title text not null,
  risks text not null,
  measures text not null,
  conclusion text not null,
  state text not null,
  changed_at timestamptz not null,
  changed_by uuid not null references operator,
  primary key (id, version)
);

create index impact_assessment_topic on impact_assessment (topic);

-- What is off until an assessment of it is signed; no row: it needs none.
create table processing_switch (
  topic text primary key,
  requires_assessment boolean not null
);

create table incident (
  id uuid primary key,
  detected_at timestamptz not null,
  kinds text[] not null,
  state text not null,
  authority_told_at timestamptz,
  people_told_at timestamptz,
  version integer not null,
  key_slot bigint not null,
  sealed bytea not null,
  changed_at timestamptz not null,
  changed_by uuid not null references operator
);

-- Whom an incident concerns.
create table incident_customer (
  customer_id customer_id not null,
  incident_id uuid not null references incident on delete cascade,
  primary key (customer_id, incident_id)
);

create index incident_customer_incident on incident_customer (incident_id, customer_id);

grant select, insert on
  purpose_version, notice_version, notice_text, notice_purpose, notice_event, notice_told, impact_assessment
  to pelanggan_app;
grant select, insert, update on controller, processing_switch, incident to pelanggan_app;
grant select, insert, delete on incident_customer to pelanggan_app;
