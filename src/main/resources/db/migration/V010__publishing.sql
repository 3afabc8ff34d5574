-- What was published of a decided guideline, frozen: later changes anywhere leave it as it is.
create table edition (
    id           uuid          not null primary key,
    guideline_id uuid          not null,
    ballot_id    uuid          not null,
    slug         varchar(80)   not null,
    title        varchar(200)  not null,
    summary      varchar(2000) not null,
    outcome      varchar(20)   not null,
    text_version int           not null,
    canonical    mediumtext    not null,
    sha256       char(64)      not null,
    content      mediumtext    not null comment 'result, clauses, stances, objections and the fate of the comments, as JSON',
    closed_at    datetime(6)   not null,
    settled_at   datetime(6)   not null,
    published_at datetime(6)   not null,
    published_by uuid          not null,
    constraint edition_slug_is_unique unique (slug),
    constraint edition_is_made_once unique (guideline_id, ballot_id),
    constraint edition_of_guideline foreign key (guideline_id) references guideline (id),
    constraint edition_of_ballot foreign key (ballot_id) references ballot (id),
    constraint edition_published_by foreign key (published_by) references person (id),
    index edition_by_time (published_at, id)
);
