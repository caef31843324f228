-- A programme that an organisation runs after another one's: the owner's programme, and for each version the one it follows.
alter table programme add column variant_of bigint references programme (id);
alter table programme add constraint programme_one_variant unique (organisation_id, variant_of);
create index programme_by_owners on programme (variant_of, id);
alter table programme_version add column owners_version bigint references programme_version (id);
create index programme_version_by_owners on programme_version (owners_version, id);

-- With whom its owner shares a programme, and until when: one row for each organisation.
create table programme_share (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_id bigint not null references programme (id),
    local_organisation_id bigint not null references organisation (id),
    from_day date not null,
    shared_by bigint references person (id),
    shared_at timestamp not null,
    ended_at timestamp,
    constraint programme_share_once unique (programme_id, local_organisation_id),
    constraint programme_share_is_with_another check (organisation_id <> local_organisation_id)
);
create index programme_share_by_organisation on programme_share (organisation_id, id);
create index programme_share_by_local on programme_share (local_organisation_id, id);
create index programme_share_by_person on programme_share (shared_by, id);
