-- When the authors of an answered objection are reminded that silence ends it; each objection once, by whichever node claims the row.
create table reply_reminder (
    objection_id uuid        not null primary key,
    guideline_id uuid        not null,
    due_at       datetime(6) not null,
    lapses_at    datetime(6) not null,
    told         boolean     not null comment 'also once the author has replied',
    constraint reminder_of_objection foreign key (objection_id) references objection (id),
    index reply_reminder_by_time (told, due_at)
);
