create table thread (
    id         uuid        not null primary key,
    open_until datetime(6) not null,
    locked_at  datetime(6) null
);

create table thread_concern (
    thread_id  uuid not null,
    subject_id uuid not null,
    primary key (thread_id, subject_id),
    constraint concern_of_thread foreign key (thread_id) references thread (id)
);

create table comment (
    id              uuid          not null primary key,
    thread_id       uuid          not null,
    reply_to        uuid          null,
    author_id       uuid          not null,
    organisation_id uuid          null,
    sector          varchar(20)   null,
    submission      uuid          not null,
    words           varchar(4000) not null,
    posted_at       datetime(6)   not null,
    edited_at       datetime(6)   null,
    withdrawn_at    datetime(6)   null,
    hidden_at       datetime(6)   null,
    hidden_rule     int           null,
    hidden_reason   varchar(2000) null,
    restored_reason varchar(2000) null,
    answer_kind     varchar(20)   null,
    answer_reason   varchar(2000) null,
    answered_by     uuid          null,
    answered_at     datetime(6)   null,
    version         int           not null,
    constraint comment_is_posted_once unique (author_id, submission),
    constraint comment_in_thread foreign key (thread_id) references thread (id),
    constraint comment_answers_comment foreign key (reply_to) references comment (id),
    constraint comment_by_person foreign key (author_id) references person (id),
    constraint comment_answered_by_person foreign key (answered_by) references person (id),
    constraint comment_for_organisation foreign key (organisation_id) references organisation (id),
    index comment_by_thread (thread_id, reply_to, posted_at),
    index comment_by_author (author_id, posted_at)
);
