-- The directory of all countries reads on by name; each filter finds its organisations first.
create index organisation_by_name on organisation (name, id);
create index organisation_support_type_by_type on organisation_support_type (support_type, organisation_id);
