-- Whether the demonstration has begun to load, and whether it came to its end. Production never writes here.
create table demo_load (
    id       tinyint     not null primary key,
    begun    datetime(6) not null,
    finished datetime(6) null
);
