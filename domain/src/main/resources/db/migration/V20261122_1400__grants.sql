-- A role counts between two moments, in a scope that narrows from the organisation down to one placement.
alter table role_grant alter column role set data type varchar(40);
alter table role_grant add column programme_id bigint references programme (id);
alter table role_grant add column placement_id bigint references placement (id);
alter table role_grant add column begins_at timestamp;
alter table role_grant add column ends_at timestamp;
-- Nobody, where the platform itself gave it.
alter table role_grant add column granted_by bigint references person (id);
-- Who took it back before its time; an end that was known from the beginning has nobody.
alter table role_grant add column ended_by bigint references person (id);
update role_grant set begins_at = granted_at, ends_at = ended_at;
update role_grant set programme_id = (select v.programme_id from cohort c
    join programme_version v on v.id = c.programme_version_id where c.id = role_grant.cohort_id);
alter table role_grant alter column begins_at set not null;
alter table role_grant drop column ended_at;
alter table role_grant add constraint role_grant_in_order check (ends_at >= begins_at);
-- A scope is a path: whatever is narrower names what it lies in.
alter table role_grant add constraint role_grant_in_organisation
    check (organisation_id is not null or (programme_id is null and placement_id is null and cohort_id is null));
alter table role_grant add constraint role_grant_in_programme check (programme_id is not null or cohort_id is null);
-- The people of an organisation, by role.
create index role_grant_by_organisation on role_grant (organisation_id, role, person_id);
create index role_grant_by_programme on role_grant (programme_id, role);
create index role_grant_by_placement on role_grant (placement_id, person_id);

-- Whoever leads a programme leads its cohorts: found without a way through the versions.
alter table cohort add column programme_id bigint references programme (id);
update cohort set programme_id =
    (select v.programme_id from programme_version v where v.id = cohort.programme_version_id);
alter table cohort alter column programme_id set not null;
create index cohort_by_programme on cohort (programme_id, id);
-- An organisation's own groups, newest first.
create index cohort_by_organisation on cohort (organisation_id, starts_on, id);
