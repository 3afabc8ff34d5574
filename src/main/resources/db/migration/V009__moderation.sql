-- Reports of one comment make one case, until a moderator decides on it; is_open is null afterwards, so that there may be many.
create table moderation_case (
    id         uuid        not null primary key,
    comment_id uuid        not null,
    opened_at  datetime(6) not null,
    decided_at datetime(6) null,
    is_open    tinyint as (if(decided_at is null, 1, null)) persistent,
    constraint one_open_case_per_comment unique (comment_id, is_open),
    constraint case_of_comment foreign key (comment_id) references comment (id),
    index case_by_age (is_open, opened_at)
);

create table report (
    id          uuid          not null primary key,
    case_id     uuid          not null,
    reported_by uuid          not null,
    house_rule  int           null,
    words       varchar(2000) not null,
    reported_at datetime(6)   not null,
    constraint one_report_per_person_and_case unique (case_id, reported_by),
    constraint report_in_case foreign key (case_id) references moderation_case (id),
    constraint report_by_person foreign key (reported_by) references person (id)
);

-- What moderators decided, with everything its author may ask about. Only ended_at is ever written again.
create table ruling (
    id                  uuid          not null primary key,
    comment_id          uuid          not null,
    case_id             uuid          null,
    kind                varchar(20)   not null,
    house_rule          int           null,
    house_rules_version int           not null,
    reason              varchar(2000) not null,
    detection           varchar(20)   not null,
    wording             varchar(4000) not null,
    scope               varchar(20)   not null,
    decided_by          uuid          not null,
    decided_at          datetime(6)   not null,
    ended_at            datetime(6)   null,
    redress_until       datetime(6)   not null,
    constraint ruling_on_comment foreign key (comment_id) references comment (id),
    constraint ruling_in_case foreign key (case_id) references moderation_case (id),
    constraint ruling_by_person foreign key (decided_by) references person (id),
    index ruling_by_comment (comment_id, decided_at),
    index ruling_by_time (kind, decided_at)
);
