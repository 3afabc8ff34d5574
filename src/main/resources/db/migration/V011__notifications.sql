-- What a person is told. The words are made when it is read, in the reader's language: key and arguments are kept, not the sentence.
create table notice (
    id        uuid         not null primary key,
    person_id uuid         not null,
    message   varchar(80)  not null,
    arguments longtext character set utf8mb4 collate utf8mb4_bin not null,
    path      varchar(400) not null comment 'below /app/',
    at        datetime(6)  not null,
    read_at   datetime(6)  null,
    constraint notice_to_person foreign key (person_id) references person (id),
    constraint arguments_are_json check (json_valid(arguments)),
    index notice_of_person (person_id, at, id),
    index notice_unread (person_id, read_at)
);

-- When electors without a stance are reminded of a ballot; each ballot once, by whichever node claims the row.
create table ballot_reminder (
    ballot_id    uuid        not null primary key,
    guideline_id uuid        not null,
    due_at       datetime(6) not null,
    closes_at    datetime(6) not null,
    told         boolean     not null,
    constraint reminder_of_ballot foreign key (ballot_id) references ballot (id),
    index reminder_by_time (told, due_at)
);
