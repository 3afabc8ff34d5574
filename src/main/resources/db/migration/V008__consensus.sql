-- How a cycle decides, fixed before its first ballot.
create table cycle_rule (
    cycle_id  uuid          not null primary key,
    canonical varchar(2000) not null,
    sha256    char(64)      not null,
    fixed_at  datetime(6)   not null,
    fixed_by  uuid          not null,
    constraint rule_of_cycle foreign key (cycle_id) references cycle (id),
    constraint rule_fixed_by foreign key (fixed_by) references person (id)
);

-- One ballot on a guideline: what was frozen when it opened, and what came of it.
create table decision (
    ballot_id       uuid          not null primary key,
    guideline_id    uuid          not null,
    cycle_id        uuid          not null,
    rule            varchar(2000) not null,
    rule_sha256     char(64)      not null,
    text_version    int           not null,
    text_sha256     char(64)      not null,
    electorate_asof datetime(6)   not null,
    opened_at       datetime(6)   not null,
    closes          datetime(6)   not null,
    counted_at      datetime(6)   null,
    look_at         datetime(6)   null comment 'when the clock may change something next',
    settled_at      datetime(6)   null,
    outcome         varchar(30)   null,
    wants_recirculation boolean   not null comment 'not agreed because nobody opened one in time',
    constraint decision_by_ballot foreign key (ballot_id) references ballot (id),
    constraint decision_on_guideline foreign key (guideline_id) references guideline (id),
    constraint decision_in_cycle foreign key (cycle_id) references cycle (id),
    index decision_of_guideline (guideline_id, opened_at),
    index decision_by_time (settled_at, look_at)
);

-- The office's answer to one objection or to several of one substance.
create table objection_answer (
    id          uuid          not null primary key,
    ballot_id   uuid          not null,
    text        varchar(2000) not null,
    answered_at datetime(6)   not null,
    answered_by uuid          not null,
    constraint answer_in_decision foreign key (ballot_id) references decision (ballot_id),
    constraint answer_by_person foreign key (answered_by) references person (id)
);

-- Substantive objections, one per elector. Keys and rows tell no time of a secret sector.
create table objection (
    id           uuid          not null primary key,
    ballot_id    uuid          not null,
    elector_id   uuid          not null,
    sector       varchar(20)   not null,
    kind         varchar(20)   not null,
    reason       varchar(2000) not null,
    remedy       varchar(2000) not null,
    answer_id    uuid          null,
    sustained_at datetime(6)   null,
    ended_at     datetime(6)   null,
    replaced_by  varchar(20)   null,
    constraint one_objection_per_elector unique (ballot_id, elector_id),
    constraint objection_in_decision foreign key (ballot_id) references decision (ballot_id),
    constraint objection_of_elector foreign key (ballot_id, elector_id) references ballot_elector (ballot_id, elector_id),
    constraint objection_answer_is_there foreign key (answer_id) references objection_answer (id),
    constraint objection_is_sustained_or_ended check (sustained_at is null or ended_at is null)
);
