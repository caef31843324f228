-- Databases sort names differently (capitals first, accents last), so the application folds them and the list follows that.
alter table organisation add column sort_name varchar(400) default '' not null;
update organisation set sort_name = lower(name);
drop index organisation_by_name;
create index organisation_by_sort_name on organisation (sort_name, id);

-- One row for each language, so that looking for one is a look into an index.
alter table organisation drop column languages;
create table organisation_language (
    organisation_id bigint not null references organisation (id),
    place integer not null,
    language varchar(20) not null,
    primary key (organisation_id, place),
    constraint organisation_language_once unique (organisation_id, language)
);
create index organisation_language_by_language on organisation_language (language, organisation_id);
