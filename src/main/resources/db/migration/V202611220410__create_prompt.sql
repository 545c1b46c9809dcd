-- The prompts themselves are part of the code: what is kept is who came of them, and which ones a seeker left out.
create table prompt_answer (
  seeker_id   uuid not null,
  prompt_id   text not null,
  contact_id  uuid not null,
  added       boolean not null,
  answered_at timestamptz not null,
  recorded_at timestamptz not null,
  constraint prompt_answer_pk primary key (seeker_id, prompt_id, contact_id),
  constraint prompt_answer_contact_fk foreign key (seeker_id, contact_id)
    references contact (seeker_id, id) on delete cascade,
  constraint prompt_answer_prompt_length check (char_length(prompt_id) between 1 and 60)
);
comment on column prompt_answer.added is 'Whether the contact came into the network by it, rather than having been there.';
create index prompt_answer_by_time on prompt_answer (seeker_id, answered_at);
create index prompt_answer_by_contact on prompt_answer (seeker_id, contact_id);
select fence('prompt_answer');

create table prompt_step (
  seeker_id   uuid not null,
  prompt_id   text not null,
  number      int not null,
  action      text not null,
  until       date,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  constraint prompt_step_pk primary key (seeker_id, prompt_id, number),
  constraint prompt_step_seeker_fk foreign key (seeker_id) references seeker (seeker_id),
  constraint prompt_step_prompt_length check (char_length(prompt_id) between 1 and 60),
  constraint prompt_step_action_known check (action in ('SKIP', 'NOT_COMFORTABLE', 'RESTORE')),
  constraint prompt_step_until_of_skip check (until is null or action = 'SKIP')
);
comment on column prompt_step.until is 'Of a skip: the day on which the prompt comes back; null when it was skipped for good.';
select fence('prompt_step');
