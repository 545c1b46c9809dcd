create table contact_import (
  seeker_id     uuid not null,
  id            uuid not null,
  status        text not null,
  format        text,
  charset       text,
  dry_run       boolean not null,
  read_rows     int not null default 0,
  created_rows  int not null default 0,
  updated_rows  int not null default 0,
  unchanged_rows int not null default 0,
  skipped_rows  int not null default 0,
  failed_rows   int not null default 0,
  error         text,
  organizations uuid[] not null default '{}',
  alive_at      timestamptz not null,
  started_at    timestamptz,
  finished_at   timestamptz,
  undone_at     timestamptz,
  version       bigint not null default 0,
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  constraint contact_import_pk primary key (seeker_id, id),
  constraint contact_import_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint contact_import_status_known check (status in ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'UNDONE')),
  constraint contact_import_error_length check (char_length(error) <= 2000)
);
comment on column contact_import.organizations is 'The organizations that this import made, for its undoing.';
comment on column contact_import.alive_at is
  'When the instance that works on it was last heard of; an import that is not finished and silent for long has failed.';
create index contact_import_by_created on contact_import (seeker_id, created_at, id);
select fence('contact_import');

-- What became of each row, and what an undoing needs: the version that the import left, and the contact before and after.
create table import_row (
  seeker_id       uuid not null,
  import_id       uuid not null,
  row_number      int not null,
  status          text not null,
  contact_id      uuid,
  contact_version bigint,
  findings        jsonb not null default '[]',
  before          jsonb,
  after           jsonb,
  constraint import_row_pk primary key (seeker_id, import_id, row_number),
  constraint import_row_import_fk foreign key (seeker_id, import_id)
    references contact_import (seeker_id, id) on delete cascade,
  constraint import_row_status_known check (status in ('CREATED', 'UPDATED', 'UNCHANGED', 'SKIPPED', 'FAILED'))
);
create index import_row_by_status on import_row (seeker_id, import_id, status, row_number);
create index import_row_by_contact on import_row (seeker_id, contact_id);
select fence('import_row');

-- An imported person without e-mail, phone or page is known again by a digest of the row.
alter table contact_key drop constraint contact_key_kind_known;
alter table contact_key add constraint contact_key_kind_known
  check (kind in ('EMAIL', 'PHONE', 'URL', 'TAG', 'EXTERNAL', 'IMPORT'));
