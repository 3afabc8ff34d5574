create table cycle (
    id         uuid         not null primary key,
    title      varchar(200) not null,
    objective  text         not null,
    charter    text         not null,
    opened_at  datetime(6)  not null,
    opened_by  uuid         not null,
    is_current boolean      null comment 'true for the one cycle the office works on, else null',
    version    int          not null,
    constraint cycle_opened_by foreign key (opened_by) references person (id),
    constraint one_current_cycle unique (is_current)
);

create table cycle_stage (
    cycle_id        uuid          not null,
    stage           varchar(20)   not null,
    planned_from    date          null,
    planned_until   date          null,
    entered_at      datetime(6)   null,
    entered_by      uuid          null,
    override_reason varchar(2000) null,
    primary key (cycle_id, stage),
    constraint stage_of_cycle foreign key (cycle_id) references cycle (id),
    constraint stage_entered_by foreign key (entered_by) references person (id)
);
