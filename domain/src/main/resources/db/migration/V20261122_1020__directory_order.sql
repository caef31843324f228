-- Databases sort names differently (capitals first, accents last), so the application folds them and the list follows that.
alter table organisation add column sort_name varchar(400) default '' not null;
update organisation set sort_name = lower(name);
drop index organisation_by_name;
create index organisation_by_sort_name on organisation (sort_name, id);
