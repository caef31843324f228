-- It builds on what comes before it in its module: said to who has not read that, and never in the way.
alter table learning_item add column builds_on boolean default false not null;
