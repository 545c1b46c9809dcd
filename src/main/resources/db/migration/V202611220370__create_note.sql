create table note (
  seeker_id   uuid not null,
  id          uuid not null,
  about_type  text,
  about_id    uuid,
  text        text not null,
  occurred_at timestamptz not null,
  version     bigint not null default 0,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  constraint note_pk primary key (seeker_id, id),
  constraint note_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint note_about_whole check ((about_type is null) = (about_id is null)),
  constraint note_text_length check (char_length(text) between 1 and 20000)
);
create index note_by_occurred on note (seeker_id, occurred_at, id);
create index note_by_updated on note (seeker_id, updated_at, id);
create index note_by_about on note (seeker_id, about_id, occurred_at, id);
create index note_by_about_type on note (seeker_id, about_type, occurred_at, id);
select fence('note');
