-- What kind of place, which competences, whose clock; when it was sent; which form; and corrections.
alter table log_entry add column setting varchar(30);
alter table log_entry add column competences varchar(900) default '' not null;
-- Nothing on days written down before: behind the wall of the rows a migration sees none of them to fill in.
alter table log_entry add column zone varchar(64);
alter table log_entry add column sent_at timestamp;
alter table log_entry add column late boolean default false not null;
alter table log_entry add column form_key varchar(36);
alter table log_entry add column corrects_id bigint references log_entry (id);
alter table log_entry add column correction_reason varchar(500) default '' not null;
alter table log_entry add column corrected boolean default false not null;
-- The same form sent twice is one entry, whoever is quicker.
alter table log_entry add constraint log_entry_form_once unique (trainee_id, form_key);
create index log_entry_by_corrected on log_entry (corrects_id);
