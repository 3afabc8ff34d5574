create table guideline (
    id                 uuid          not null primary key,
    cycle_id           uuid          not null,
    slug               varchar(80)   not null,
    state              varchar(20)   not null,
    stage_since        datetime(6)   not null,
    title              varchar(200)  not null,
    summary            varchar(2000) not null,
    draft_revision     int           not null,
    drafted_by         uuid          not null,
    saved_by           uuid          not null,
    saved_at           datetime(6)   not null,
    heading_revision   int           not null,
    heading_by         uuid          not null,
    heading_at         datetime(6)   not null,
    order_revision     int           not null,
    latest_version     int           not null,
    whole_thread_id    uuid,
    consultation_until datetime(6),
    closing_told       boolean       not null,
    ballot_id          uuid,
    outcome            varchar(20),
    figures            text,
    submission         uuid          not null,
    version            int           not null,
    constraint guideline_slug_is_unique unique (slug),
    constraint guideline_is_drafted_once unique (submission),
    constraint guideline_of_cycle foreign key (cycle_id) references cycle (id),
    constraint guideline_drafted_by foreign key (drafted_by) references person (id),
    constraint guideline_saved_by foreign key (saved_by) references person (id),
    constraint guideline_heading_by foreign key (heading_by) references person (id),
    constraint guideline_whole_thread foreign key (whole_thread_id) references thread (id),
    constraint guideline_ballot foreign key (ballot_id) references ballot (id),
    index guideline_by_deadline (state, closing_told, consultation_until)
);

create table clause (
    id               uuid        not null primary key,
    guideline_id     uuid        not null,
    position         int,
    text             text        not null,
    changed_revision int         not null,
    changed_by       uuid        not null,
    changed_at       datetime(6) not null,
    thread_id        uuid,
    version          int         not null,
    constraint clause_of_guideline foreign key (guideline_id) references guideline (id),
    constraint clause_changed_by foreign key (changed_by) references person (id),
    constraint clause_thread foreign key (thread_id) references thread (id),
    constraint thread_of_one_clause unique (thread_id)
);

create table clause_source (
    clause_id    uuid not null,
    position     int  not null,
    statement_id uuid not null,
    primary key (clause_id, position),
    constraint source_is_cited_once unique (clause_id, statement_id),
    constraint source_of_clause foreign key (clause_id) references clause (id),
    constraint source_statement foreign key (statement_id) references table_statement (id)
);

create table guideline_version (
    id           uuid          not null primary key,
    guideline_id uuid          not null,
    number       int           not null,
    title        varchar(200)  not null,
    summary      varchar(2000) not null,
    canonical    mediumtext    not null,
    sha256       char(64)      not null,
    published_by uuid          not null,
    published_at datetime(6)   not null,
    constraint version_number_is_unique unique (guideline_id, number),
    constraint version_of_guideline foreign key (guideline_id) references guideline (id),
    constraint version_published_by foreign key (published_by) references person (id)
);

create table version_clause (
    version_id uuid not null,
    clause_id  uuid not null,
    number     int  not null,
    text       text not null,
    canonical  text not null,
    primary key (version_id, number),
    constraint clause_stands_once_in_version unique (version_id, clause_id),
    constraint version_clause_of_version foreign key (version_id) references guideline_version (id),
    constraint version_clause_clause foreign key (clause_id) references clause (id)
);

create table version_source (
    version_id   uuid not null,
    clause_id    uuid not null,
    position     int  not null,
    statement_id uuid not null,
    primary key (version_id, clause_id, position),
    constraint version_source_of_version foreign key (version_id) references guideline_version (id),
    constraint version_source_clause foreign key (clause_id) references clause (id),
    constraint version_source_statement foreign key (statement_id) references table_statement (id)
);

create table guideline_step (
    id           uuid        not null primary key,
    guideline_id uuid        not null,
    kind         varchar(30) not null,
    at           datetime(6) not null,
    person_id    uuid,
    number       int,
    until        datetime(6),
    outcome      varchar(20),
    constraint step_of_guideline foreign key (guideline_id) references guideline (id),
    constraint step_by_person foreign key (person_id) references person (id),
    index steps_in_order (guideline_id, id)
);
