-- Who is in, on which device, since when and until when. The cookie holds the token; here stands only its hash.
create table device_session (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    token_hash varchar(64) not null,
    stage varchar(20) not null,
    second_factor boolean not null,
    device varchar(80) not null,
    begun_at timestamp not null,
    seen_at timestamp not null,
    proved_at timestamp not null,
    ended_at timestamp,
    -- The key of the private journal, sealed under the token: useless without the cookie.
    journal_key bytea,
    constraint device_session_token_once unique (token_hash),
    constraint device_session_stage check (stage in ('HALF_WAY', 'IN'))
);
create index device_session_of_person on device_session (person_id, ended_at);
create index device_session_seen on device_session (seen_at);

-- A browser in which somebody passed both steps, and which they asked to remember.
create table known_browser (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    token_hash varchar(64) not null,
    until timestamp not null,
    constraint known_browser_token_once unique (token_hash)
);
create index known_browser_of_person on known_browser (person_id);

-- The secret that the app on somebody's phone shares with us, sealed under the server's key.
create table second_factor (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    sealed_secret bytea not null,
    confirmed_at timestamp,
    last_step bigint not null,
    constraint second_factor_once unique (person_id)
);

create table recovery_code (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    code_hash varchar(64) not null,
    used_at timestamp,
    constraint recovery_code_once unique (person_id, code_hash)
);

-- How often a door was tried: by an account, by a neighbourhood of addresses. The bucket is a keyed hash and names nobody.
create table tried_door (
    bucket varchar(64) primary key,
    tries integer not null,
    until timestamp not null
);
create index tried_door_until on tried_door (until);

-- A link in a letter that opens one thing once: a new password, a new address.
create table account_link (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    purpose varchar(20) not null,
    link_hash varchar(64) not null,
    until timestamp not null,
    used_at timestamp,
    detail varchar(254),
    constraint account_link_once unique (link_hash),
    constraint account_link_purpose check (purpose in ('NEW_PASSWORD', 'NEW_ADDRESS'))
);
create index account_link_of_person on account_link (person_id, purpose);

alter table account add column disabled_at timestamp;

-- A password that was forgotten leaves a journal that stays locked; the next one begins beside it.
alter table journal_key drop constraint journal_key_once;
alter table journal_key add column current_of bigint;
update journal_key set current_of = person_id;
alter table journal_key add constraint journal_key_current_once unique (current_of);
alter table journal_key add column recovery_lock bytea;
alter table journal_key add column locked_by_next bytea;
create index journal_key_of_person on journal_key (person_id);
