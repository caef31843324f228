-- Who changed the words, and since when they hold: a version holds once all three have signed it.
alter table agreement add column proposed_by bigint references person (id);
alter table agreement add column proposed_as varchar(20);
alter table agreement add column in_force_at timestamp;

update agreement set in_force_at = proposed_at where placement_id in (
    select p.id from placement p where p.state <> 'PROPOSED');

-- What an agreement says, field by field. What is signed are the words of the agreement; this is what they are made of.
create table agreement_term (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    agreement_id bigint not null references agreement (id),
    field varchar(30) not null,
    place int not null,
    words text not null,
    -- Where something is chosen, or somebody named, the words are empty.
    choice varchar(40),
    person_id bigint references person (id),
    constraint agreement_term_once unique (agreement_id, field, place)
);
create index agreement_term_by_person on agreement_term (person_id, field, agreement_id);

-- Who stands in for the practice supervisor. Those of the version that holds stand; the others did.
create table placement_deputy (
    id bigint primary key,
    version bigint not null,
    organisation_id bigint not null references organisation (id),
    placement_id bigint not null references placement (id),
    agreement_id bigint not null references agreement (id),
    person_id bigint not null references person (id),
    since timestamp not null,
    ended_at timestamp,
    constraint placement_deputy_once unique (agreement_id, person_id)
);
create index placement_deputy_by_person on placement_deputy (person_id, ended_at, placement_id);
create index placement_deputy_by_placement on placement_deputy (placement_id, ended_at);

-- The version that holds. The agreement names its placement by a foreign key; another one back would be a circle.
alter table placement add column agreement_id bigint;
alter table placement add column day_max_minutes int not null default 600;
alter table placement add constraint placement_day_max check (day_max_minutes > 0 and day_max_minutes <= 600);

update placement set agreement_id = (
    select max(g.id) from agreement g where g.placement_id = placement.id) where state <> 'PROPOSED';

-- Hours stay tied to the version they were written down under.
alter table log_entry add column agreement_id bigint references agreement (id);
update log_entry set agreement_id = (select p.agreement_id from placement p where p.id = log_entry.placement_id);
create index log_entry_by_agreement on log_entry (agreement_id);
