-- A course from Moodle on its way into a draft: what would come, or what came. Nothing about the people of its backup.
create table moodle_import (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    programme_version_id bigint not null references programme_version (id) on delete cascade,
    person_id bigint references person (id),
    looked_at timestamp not null,
    state varchar(20) not null,
    language varchar(20) not null,
    title varchar(200) not null,
    -- Part by part, as JSON.
    document text not null
);
create index moodle_import_by_version on moodle_import (programme_version_id, id);
create index moodle_import_by_time on moodle_import (looked_at, id);

-- Its files, checked, until they are taken over.
create table moodle_file (
    id bigint primary key,
    version bigint not null,
    import_id bigint not null references moodle_import (id) on delete cascade,
    sha1 varchar(40) not null,
    media_type varchar(100) not null,
    content bytea not null,
    constraint moodle_file_once unique (import_id, sha1)
);

insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (500, 0, 'MOODLE_COURSE', 30, 0, 0);
