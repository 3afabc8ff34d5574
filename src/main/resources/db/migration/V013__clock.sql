-- How far the clock of a demonstration runs ahead of the real one. Production never reads it.
create table demo_clock (
    id            tinyint not null primary key,
    ahead_seconds bigint  not null
);

insert into demo_clock (id, ahead_seconds) values (1, 0);
