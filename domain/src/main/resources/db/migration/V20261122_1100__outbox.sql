-- Letters on their way. Either a person, whose address is looked up when the letter leaves, or an address.
create table outbox_mail (
    id bigint primary key,
    version bigint not null,
    effect_key varchar(120) not null,
    letter varchar(40) not null,
    recipient_id bigint references person (id),
    address varchar(254),
    language varchar(20) not null,
    words text not null,
    state varchar(20) not null,
    tries integer not null,
    written_at timestamp not null,
    next_try_at timestamp not null,
    sent_at timestamp,
    constraint outbox_mail_told_once unique (effect_key),
    constraint outbox_mail_has_recipient check (recipient_id is not null or address is not null),
    constraint outbox_mail_state check (state in ('WAITING', 'SENT', 'GIVEN_UP'))
);
-- The job asks what is due, oldest first.
create index outbox_mail_due on outbox_mail (state, next_try_at, id);
create index outbox_mail_recipient on outbox_mail (recipient_id);
