-- What somebody is called in community spaces, if they do not want to be called by their name there.
alter table person add column pseudonym varchar(40);
-- The same as it is compared: without capitals, accents and odd spaces.
alter table person add column pseudonym_folded varchar(40);
alter table person add constraint person_pseudonym_once unique (pseudonym_folded);

-- The name for certificates, and those it was before: these are sealed, and looking at one leaves a row in the trail.
create table certificate_name (
    id bigint primary key,
    version bigint not null,
    person_id bigint not null references person (id),
    name varchar(200) not null,
    chosen_at timestamp not null,
    sealed_at timestamp
);
create index certificate_name_by_person on certificate_name (person_id, id);
