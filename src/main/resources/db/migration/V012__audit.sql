-- Everything that happened. A row is written in the transaction of the act and given its place in the chain shortly after it.
-- Actor and subject are bare ids without foreign keys: the trail outlives what it tells of.
create table audit_entry (
    id            uuid         not null primary key comment 'random where only the day may be known',
    at            datetime(6)  not null,
    day_only      boolean      not null comment 'nothing finer than the day is known; sealed once the day is over',
    kind          varchar(80)  not null,
    actor         uuid         null,
    subject       uuid         not null,
    details       longtext character set utf8mb4 collate utf8mb4_bin not null,
    content_hash  binary(32)   not null,
    sequence      bigint       null,
    previous_hash binary(32)   null,
    chain_hash    binary(32)   null,
    constraint entry_has_its_own_place unique (sequence),
    constraint details_are_json check (json_valid(details)),
    index entry_by_time (at, id),
    index entry_by_kind (kind, at),
    index entry_by_actor (actor, at),
    index entry_by_subject (subject, at)
);

-- The end of the chain: how many entries are sealed, and the hash of the last. Whoever seals holds this row.
create table audit_chain (
    id         tinyint    not null primary key,
    sequence   bigint     not null,
    chain_hash binary(32) not null
);

insert into audit_chain (id, sequence, chain_hash) values (1, 0, repeat(x'00', 32));

delimiter //
create trigger audit_entry_is_not_deleted before delete on audit_entry for each row
    signal sqlstate '45000' set message_text = 'an audit entry is never deleted'//

create trigger audit_entry_is_not_changed before update on audit_entry for each row
    if old.sequence is not null
        or not (new.id <=> old.id and new.at <=> old.at and new.day_only <=> old.day_only and new.kind <=> old.kind
            and new.actor <=> old.actor and new.subject <=> old.subject and new.details <=> old.details
            and new.content_hash <=> old.content_hash)
    then signal sqlstate '45000' set message_text = 'an audit entry is never changed'; end if//
delimiter ;
