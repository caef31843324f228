-- Somebody at a host who confirms hours without an account: where the letters with a link go, and who said so.
create table practice_contact (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    host_organisation_id bigint not null references organisation (id),
    person_id bigint not null references person (id),
    address varchar(254) not null,
    -- Registered twice for the same host, it is one.
    open_key varchar(300),
    registered_by bigint not null references person (id),
    registered_at timestamp not null,
    ended_at timestamp,
    constraint practice_contact_person unique (person_id),
    constraint practice_contact_once unique (open_key)
);
create index practice_contact_by_organisation on practice_contact (organisation_id, id);
create index practice_contact_by_address on practice_contact (address, id);
create index practice_contact_by_end on practice_contact (ended_at, id);

-- One letter: a link that opens the days it lists, and nothing else. Of the link only a hash is kept; its first part alone
-- stands here as it is, so that one that was altered is known from one that never was.
create table confirmation_link (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    contact_id bigint not null references practice_contact (id),
    person_id bigint not null references person (id),
    selector varchar(16) not null,
    link_hash varchar(64) not null,
    sent_at timestamp not null,
    until timestamp not null,
    superseded_at timestamp,
    done_at timestamp,
    codes_sent int not null,
    codes_failed int not null,
    altered int not null,
    doubt varchar(20),
    doubted_at timestamp,
    constraint confirmation_link_once unique (selector)
);
create index confirmation_link_by_contact on confirmation_link (contact_id, sent_at, id);
create index confirmation_link_by_end on confirmation_link (until, id);

-- What a link lists: each day as it was when the letter was written.
create table linked_day (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    link_id bigint not null references confirmation_link (id),
    log_entry_id bigint not null references log_entry (id),
    entry_version bigint not null,
    shown_hash varchar(64) not null,
    constraint linked_day_once unique (link_id, log_entry_id)
);
create index linked_day_by_entry on linked_day (log_entry_id, link_id);

-- One browser before one link: the code it was sent, and whether it passed.
create table link_visit (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    link_id bigint not null references confirmation_link (id),
    browser_hash varchar(64) not null,
    code_hash varchar(64) not null,
    code_until timestamp not null,
    code_tries int not null,
    passed_at timestamp,
    constraint link_visit_browser unique (browser_hash)
);
create index link_visit_by_link on link_visit (link_id, id);

-- Who confirmed hours, when, and how they showed that it was they.
create table attestation (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    method varchar(20) not null,
    confirmed_at timestamp not null,
    link_id bigint,
    keyed_by bigint references person (id),
    countersigned_by bigint references person (id),
    constraint attestation_of_two check (keyed_by <> countersigned_by)
);
create index attestation_by_person on attestation (person_id, id);

-- Which days, of how many minutes, and exactly what was read before the yes.
create table attested_day (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    attestation_id bigint not null references attestation (id),
    log_entry_id bigint not null references log_entry (id),
    entry_version bigint not null,
    minutes int not null,
    shown_hash varchar(64) not null,
    constraint attested_day_once unique (attestation_id, log_entry_id)
);
create index attested_day_by_entry on attested_day (log_entry_id, attestation_id);

-- What somebody keyed back from a signed sheet, until a second person has countersigned.
create table keyed_sheet (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    keyed_by bigint not null references person (id),
    keyed_at timestamp not null,
    countersigned_by bigint references person (id),
    countersigned_at timestamp,
    constraint keyed_sheet_of_two check (countersigned_by <> keyed_by)
);
create index keyed_sheet_by_placement on keyed_sheet (placement_id, id);

create table keyed_day (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    sheet_id bigint not null references keyed_sheet (id),
    log_entry_id bigint not null references log_entry (id),
    entry_version bigint not null,
    constraint keyed_day_once unique (sheet_id, log_entry_id)
);
create index keyed_day_by_entry on keyed_day (log_entry_id, sheet_id);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (300, 0, 'CONFIRMATION_LINK', 90, 0, 0),
    (301, 0, 'PRACTICE_CONTACT', 183, 0, 0);
