create table participant (
    person_id     uuid        not null primary key,
    sector        varchar(20) null,
    kind          varchar(30) not null,
    standing      varchar(20) null,
    decided_at    datetime(6) null,
    works_at_office boolean   not null,
    house_rules   int         not null,
    joined_at     datetime(6) not null,
    version       int         not null,
    constraint participant_is_person foreign key (person_id) references person (id),
    index participant_by_standing (standing, joined_at)
);

create table participant_language (
    person_id uuid       not null,
    language  varchar(8) not null,
    primary key (person_id, language),
    constraint language_of_participant foreign key (person_id) references participant (person_id)
);

create table control_group (
    id      uuid        not null primary key,
    made_at datetime(6) not null
);

create table organisation (
    id               uuid          not null primary key,
    name             varchar(200)  not null collate utf8mb4_unicode_520_ci,
    sector           varchar(20)   null,
    kind             varchar(30)   not null,
    description      varchar(500)  not null,
    evidence_offered varchar(500)  not null,
    mode             varchar(20)   not null,
    standing         varchar(20)   not null,
    decided_at       datetime(6)   null,
    control_group_id uuid          null,
    named_to_vote    boolean       not null,
    registered_at    datetime(6)   not null,
    registered_by    uuid          not null,
    version          int           not null,
    constraint organisation_name_is_unique unique (name),
    constraint organisation_registered_by foreign key (registered_by) references person (id),
    constraint organisation_under_control foreign key (control_group_id) references control_group (id),
    index organisation_by_standing (standing, sector, name)
);

-- What a moderator decided about an organisation or a citizen, and on which evidence. Only ever added to.
create table verification (
    id              uuid          not null primary key,
    organisation_id uuid          null,
    person_id       uuid          null,
    standing        varchar(20)   not null,
    evidence_kind   varchar(30)   null,
    evidence_note   varchar(500)  not null,
    reason          varchar(2000) not null,
    decided_at      datetime(6)   not null,
    decided_by      uuid          not null,
    constraint verification_of_organisation foreign key (organisation_id) references organisation (id),
    constraint verification_of_citizen foreign key (person_id) references participant (person_id),
    constraint verification_by foreign key (decided_by) references person (id),
    constraint verification_of_one check ((organisation_id is null) <> (person_id is null))
);

-- From when until when an organisation or a citizen was an elector on the same terms: who was one at any instant can be told.
create table elector_term (
    id               uuid        not null primary key,
    organisation_id  uuid        null,
    person_id        uuid        null,
    sector           varchar(20) not null,
    mode             varchar(20) not null,
    control_group_id uuid        null,
    named_to_vote    boolean     not null,
    verified_at      datetime(6) not null,
    since            datetime(6) not null,
    until            datetime(6) null,
    constraint term_of_organisation foreign key (organisation_id) references organisation (id),
    constraint term_of_citizen foreign key (person_id) references participant (person_id),
    constraint term_of_control_group foreign key (control_group_id) references control_group (id),
    constraint term_of_one check ((organisation_id is null) <> (person_id is null)),
    index term_by_time (since, until)
);

create table mandate (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    person_id       uuid         not null,
    may_speak       boolean      not null,
    may_vote        boolean      not null,
    may_sign        boolean      not null,
    valid_from      datetime(6)  not null,
    valid_until     datetime(6)  null,
    document        varchar(500) not null,
    given_at        datetime(6)  not null,
    given_by        uuid         not null,
    ended_at        datetime(6)  null,
    ended_by        uuid         null,
    voter           uuid         null comment 'the person, while this is the mandate they vote with',
    constraint mandate_of_organisation foreign key (organisation_id) references organisation (id),
    constraint mandate_of_person foreign key (person_id) references participant (person_id),
    constraint mandate_given_by foreign key (given_by) references person (id),
    constraint mandate_ended_by foreign key (ended_by) references person (id),
    constraint one_voting_mandate_per_person unique (voter)
);

create table mandate_request (
    id              uuid          not null primary key,
    organisation_id uuid          not null,
    person_id       uuid          not null,
    message         varchar(500)  not null,
    asked_at        datetime(6)   not null,
    waits           boolean       null comment 'true while it waits, then null',
    settled_at      datetime(6)   null,
    settled_by      uuid          null,
    mandate_id      uuid          null,
    reason          varchar(2000) not null,
    constraint request_to_organisation foreign key (organisation_id) references organisation (id),
    constraint request_of_person foreign key (person_id) references participant (person_id),
    constraint request_settled_by foreign key (settled_by) references person (id),
    constraint request_met_by foreign key (mandate_id) references mandate (id),
    constraint one_request_waits unique (organisation_id, person_id, waits),
    index request_by_age (waits, asked_at)
);
