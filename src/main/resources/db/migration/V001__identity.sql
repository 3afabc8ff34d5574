create table person (
    id            uuid         not null primary key,
    issuer        varchar(200) not null,
    subject       varchar(200) not null,
    name          varchar(120) not null,
    email         varchar(254) not null,
    language      varchar(8)   not null,
    registered_at datetime(6)  not null,
    version       int          not null,
    constraint person_is_known_once unique (issuer, subject),
    index person_by_name (name)
);

create table person_role (
    person_id uuid        not null,
    role      varchar(20) not null,
    primary key (person_id, role),
    constraint role_of_person foreign key (person_id) references person (id)
);

create table local_account (
    person_id     uuid         not null primary key,
    email         varchar(254) not null,
    password_hash varchar(200) not null,
    constraint account_of_person foreign key (person_id) references person (id),
    constraint email_is_unique unique (email)
);
