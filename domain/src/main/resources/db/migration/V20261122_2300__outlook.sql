-- What the team of a group needs to know of each path without evaluating it, written whenever something is written down.
-- Steps are counted as the path counts them; what was written before this stays as it is until the next line.
alter table enrolment add column risk_step int;
alter table enrolment add column make_up int;
alter table enrolment add column risk_since date;
-- One bit for each step.
alter table enrolment add column trainer_steps bigint default 0 not null;
alter table enrolment add column lead_steps bigint default 0 not null;
alter table enrolment add column steps_since date;
-- Those of a group who need somebody, oldest first.
create index enrolment_at_risk on enrolment (cohort_id, risk_since, id);
create index enrolment_waiting on enrolment (cohort_id, steps_since, id);
-- Whether somebody's attendance at one session is written down.
create index evidence_by_subject on evidence_entry (enrolment_id, kind, subject);
-- Where the same session is held next.
create index cohort_session_next on cohort_session (code, starts_at, id);
