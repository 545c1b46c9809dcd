-- An export on its way back into a seeker, who may read here how far it is and what came of it.
create table export_restore (
  seeker_id   uuid not null,
  id          uuid not null,
  status      text not null,
  said_rows   bigint not null,
  read_rows   bigint not null default 0,
  collections jsonb not null default '[]',
  error       text,
  pointer     text,
  alive_at    timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  constraint export_restore_pk primary key (seeker_id, id),
  constraint export_restore_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint export_restore_status_known check (status in ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED')),
  constraint export_restore_texts_length check (char_length(error) <= 2000 and char_length(pointer) <= 1000)
);
comment on column export_restore.said_rows is 'How many rows the export says that it has.';
comment on column export_restore.alive_at is
  'When the instance that works on it was last heard of; a restore that is not finished and silent for long has failed.';
select fence('export_restore');
