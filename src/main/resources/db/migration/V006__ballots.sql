-- One question put to the electors of a guideline. Wording, electors and times are frozen when it opens.
create table ballot (
    id            uuid        not null primary key,
    guideline_id  uuid        not null comment 'the guideline stands above; it names this ballot by a key of its own',
    text_sha256   char(64)    not null,
    opens         datetime(6) not null,
    closes        datetime(6) not null,
    opened_by     uuid        not null,
    closed_told   boolean     not null comment 'whether its closing has been noticed',
    constraint ballot_opened_by foreign key (opened_by) references person (id),
    constraint ballot_ends_after_it_opens check (opens < closes),
    index ballot_of_guideline (guideline_id, opens),
    index ballot_by_closing (closed_told, closes)
);

-- Who may take a position, with sector and mode as frozen at opening; never changed.
create table ballot_elector (
    ballot_id  uuid        not null,
    elector_id uuid        not null comment 'an organisation or a citizen',
    elector    varchar(20) not null,
    sector     varchar(20) not null,
    mode       varchar(20) not null,
    kind       varchar(20) not null,
    primary key (ballot_id, elector_id),
    constraint elector_of_ballot foreign key (ballot_id) references ballot (id)
);

-- For whom a person casts in a ballot, whatever mandates change meanwhile. Says nothing of the stance.
create table ballot_caster (
    ballot_id  uuid not null,
    person_id  uuid not null,
    elector_id uuid not null,
    primary key (ballot_id, person_id),
    constraint caster_for_elector foreign key (ballot_id, elector_id) references ballot_elector (ballot_id, elector_id),
    constraint caster_is_person foreign key (person_id) references person (id)
);

-- The last position of each elector that took one. Of secret kinds it keeps no time.
create table stance (
    ballot_id  uuid          not null,
    elector_id uuid          not null,
    stance     varchar(20)   not null,
    reason     varchar(2000) not null,
    remedy     varchar(2000) not null,
    cast_at    datetime(6)   null,
    mark       uuid          not null comment 'random; says which casting made the row what it is',
    primary key (ballot_id, elector_id),
    constraint stance_of_elector foreign key (ballot_id, elector_id) references ballot_elector (ballot_id, elector_id)
);
