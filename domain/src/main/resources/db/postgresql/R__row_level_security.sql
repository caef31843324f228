-- The second wall. The first is the scope in each query of Peerpath; where one is missing, PostgreSQL itself hides the rows
-- of others: from a person all that is not theirs by a role that counts now, from nobody everything that is not public. It
-- holds for the owner of the tables too, but not for a superuser or a role with BYPASSRLS.
--
-- This file is carried out again whenever it changes: a new table with rows of a person or an organisation gets a line here.

-- Who asks stands in the name of the connection.
create or replace function peerpath_who() returns bigint language sql stable as $$
    select substring(current_setting('application_name') from '^peerpath person (\d{1,18})$')::bigint
$$;

create or replace function peerpath_is_platform() returns boolean language sql stable as $$
    select current_setting('application_name') = 'peerpath platform'
$$;

create or replace function peerpath_now() returns timestamp language sql stable as $$
    select now() at time zone 'UTC'
$$;

-- What somebody may see by their roles is asked in the platform's name, once in each query: an array, and no join.

-- The cohorts somebody teaches or answers for.
create or replace function peerpath_cohorts_of(who bigint) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct c.id), '{}')
    from role_grant g
    join cohort c on c.id = g.cohort_id
        or (g.cohort_id is null and c.programme_id = g.programme_id and c.organisation_id = g.organisation_id)
    where g.person_id = who and g.role in ('TRAINER', 'COURSE_LEAD')
        and g.begins_at <= peerpath_now() and (g.ends_at is null or g.ends_at > peerpath_now())
$$;

-- The organisations in which somebody holds a role.
create or replace function peerpath_organisations_of(who bigint, held varchar) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct g.organisation_id), '{}')
    from role_grant g
    where g.person_id = who and g.role = held and g.organisation_id is not null
        and g.begins_at <= peerpath_now() and (g.ends_at is null or g.ends_at > peerpath_now())
$$;

-- Whether somebody holds a role for the whole platform.
create or replace function peerpath_holds_of(who bigint, held varchar) returns boolean language sql stable
    set application_name = 'peerpath platform' as $$
    select exists (select 1 from role_grant g
        where g.person_id = who and g.role = held
            and g.begins_at <= peerpath_now() and (g.ends_at is null or g.ends_at > peerpath_now()))
$$;

-- The placements whose newest agreement names somebody as the next practice supervisor: theirs to sign for the host.
create or replace function peerpath_named_of(who bigint) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct a.placement_id), '{}')
    from agreement_term t join agreement a on a.id = t.agreement_id
    where t.person_id = who and t.field = 'SUPERVISOR' and a.in_force_at is null
        and not exists (select 1 from agreement later where later.placement_id = a.placement_id and later.number > a.number)
$$;

-- The enrolments whose placements somebody stands beside, or is named for.
create or replace function peerpath_supervised_of(who bigint) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct p.enrolment_id), '{}') from placement p where p.supervisor_id = who
        or exists (select 1 from placement_deputy d where d.placement_id = p.id and d.person_id = who and d.ended_at is null)
        or p.id = any ((select peerpath_named_of(who))::bigint[])
$$;

-- The placements at which somebody stands in for the practice supervisor.
create or replace function peerpath_deputised_of(who bigint) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct d.placement_id), '{}') from placement_deputy d
    where d.person_id = who and d.ended_at is null
$$;

-- The reflections that somebody was let read.
create or replace function peerpath_shared_with(who bigint) returns bigint[] language sql stable
    set application_name = 'peerpath platform' as $$
    select coalesce(array_agg(distinct x.share_id), '{}') from shared_reader x where x.reader_id = who
$$;

-- Puts the wall around a table: who may read and change a row, and, where others may, who may add one. In both:
--   $me       who asks, or nothing
--   $teaching the cohorts they teach or answer for
--   $leading, $issuing, $safeguarding, $running  the organisations where they lead courses, sign certificates, look after
--            safeguarding, administer
--   $librarian, $administrator    whether they are one
create or replace procedure peerpath_wall(walled varchar, may varchar, may_add varchar default null) language plpgsql as $$
declare
    reads varchar := '(select peerpath_is_platform()) or ' || may;
    adds varchar := '(select peerpath_is_platform()) or ' || coalesce(may_add, may);
    names varchar[] := array[
        ['$me', '(select peerpath_who())'],
        ['$teaching', '(select peerpath_cohorts_of(peerpath_who()))::bigint[]'],
        ['$leading', '(select peerpath_organisations_of(peerpath_who(), ''COURSE_LEAD''))::bigint[]'],
        ['$issuing', '(select peerpath_organisations_of(peerpath_who(), ''ISSUER''))::bigint[]'],
        ['$safeguarding', '(select peerpath_organisations_of(peerpath_who(), ''SAFEGUARDING_LEAD''))::bigint[]'],
        ['$running', '(select peerpath_organisations_of(peerpath_who(), ''ORGANISATION_ADMINISTRATOR''))::bigint[]'],
        ['$librarian', '(select peerpath_holds_of(peerpath_who(), ''LIBRARIAN''))'],
        ['$administrator', '(select peerpath_holds_of(peerpath_who(), ''ADMINISTRATOR''))'],
        ['$supervised', '(select peerpath_supervised_of(peerpath_who()))::bigint[]'],
        ['$deputised', '(select peerpath_deputised_of(peerpath_who()))::bigint[]'],
        ['$named', '(select peerpath_named_of(peerpath_who()))::bigint[]']];
    name varchar[];
begin
    foreach name slice 1 in array names loop
        reads := replace(reads, name[1], name[2]);
        adds := replace(adds, name[1], name[2]);
    end loop;
    execute format('alter table %I enable row level security', walled);
    execute format('alter table %I force row level security', walled);
    execute format('drop policy if exists wall on %I', walled);
    execute format('create policy wall on %I using (%s) with check (%s)', walled, reads, adds);
end
$$;

-- ==== Roles, people and their accounts ====

-- Who teaches, supervises or signs is known by name to whoever is signed in; who learns only to those who go with them.
call peerpath_wall('role_grant',
    'person_id = $me or ($me is not null and role <> ''TRAINEE'') or cohort_id = any ($teaching)'
    ' or organisation_id = any ($running) or $administrator',
    'cohort_id = any ($teaching) or organisation_id = any ($running) or $administrator');
call peerpath_wall('person',
    'id = $me or $administrator or ($me is not null and ('
    ' exists (select 1 from role_grant g where g.person_id = person.id)'
    ' or exists (select 1 from enrolment e where e.person_id = person.id)'
    ' or exists (select 1 from incident n where n.trainee_id = person.id)'
    ' or exists (select 1 from invitation i where i.person_id = person.id)))',
    'id = $me or $administrator');
call peerpath_wall('account',
    'person_id = $me or $administrator or exists (select 1 from role_grant g'
    ' where g.person_id = account.person_id and g.organisation_id = any ($running))'
    ' or exists (select 1 from invitation i where i.person_id = account.person_id)',
    'person_id = $me');
call peerpath_wall('journal_key', 'person_id = $me');
-- Found by a secret before anybody is known, which is the platform's to do; known, each sees their own.
call peerpath_wall('device_session', 'person_id = $me');
call peerpath_wall('known_browser', 'person_id = $me');
call peerpath_wall('second_factor', 'person_id = $me');
call peerpath_wall('recovery_code', 'person_id = $me');
call peerpath_wall('account_link', 'person_id = $me');
call peerpath_wall('open_id_link', 'person_id = $me');
call peerpath_wall('invitation',
    'person_id = $me or organisation_id = any ($running) or $administrator');

-- ==== What people say about themselves, and what they agreed to ====

call peerpath_wall('certificate_name', 'person_id = $me');
-- That somebody took a yes back is known to those who would otherwise write something down about them.
call peerpath_wall('consent_event',
    'person_id = $me or exists (select 1 from enrolment e where e.person_id = consent_event.person_id)',
    'person_id is null or person_id = $me');

-- ==== Cohorts ====

call peerpath_wall('prior_learning_claim',
    'trainee_id = $me or exists (select 1 from enrolment e where e.id = enrolment_id and e.cohort_id = any ($teaching))');
-- Known to the person, and to the teams of their groups there while they are on their way.
call peerpath_wall('adjustment',
    'person_id = $me or exists (select 1 from enrolment e where e.person_id = adjustment.person_id'
    ' and e.organisation_id = adjustment.organisation_id and e.state in (''ACTIVE'', ''PAUSED'')'
    ' and e.cohort_id = any ($teaching))');
call peerpath_wall('application', 'cohort_id = any ($teaching)');
-- Known to the team of that group, and to nobody else.
call peerpath_wall('lived_experience_role', 'person_id = $me or cohort_id = any ($teaching)');
call peerpath_wall('enrolment',
    'person_id = $me or cohort_id = any ($teaching) or organisation_id = any ($issuing)'
    ' or organisation_id = any ($running) or id = any ($supervised)',
    'person_id = $me or cohort_id = any ($teaching) or organisation_id = any ($issuing)'
    ' or organisation_id = any ($running) or id = any ($supervised)');
call peerpath_wall('evidence_entry', 'exists (select 1 from enrolment e where e.id = enrolment_id)');
call peerpath_wall('recorded_decision',
    'exists (select 1 from enrolment e where e.id = enrolment_id'
    ' and (e.person_id = $me or e.cohort_id = any ($teaching) or e.organisation_id = any ($issuing)))');
-- Answered by the person themselves, made and taken back by the team.
call peerpath_wall('version_offer',
    'exists (select 1 from enrolment e where e.id = enrolment_id and (e.person_id = $me or e.cohort_id = any ($teaching)))');

-- ==== Work that is assessed ====

call peerpath_wall('submission', 'trainee_id = $me or cohort_id = any ($teaching)');
call peerpath_wall('assessment_decision', 'trainee_id = $me or cohort_id = any ($teaching)');
call peerpath_wall('rubric_mark', 'exists (select 1 from assessment_decision d where d.id = decision_id)');
call peerpath_wall('quiz_attempt', 'trainee_id = $me or cohort_id = any ($teaching)');

-- ==== Where somebody left off, what they ticked, what they wrote about prompts: theirs alone ====

call peerpath_wall('learning_place', 'person_id = $me');
call peerpath_wall('learning_mark', 'person_id = $me');
call peerpath_wall('prompt_answer', 'person_id = $me');

-- ==== Placements: a supervisor sees those beside which they stand, and no other ====

-- Known to the teams of the organisation that looked; what it rests on, to those who lead courses there.
call peerpath_wall('host_approval',
    'organisation_id = any ($leading) or exists (select 1 from cohort c where c.id = any ($teaching)'
    ' and c.organisation_id = host_approval.organisation_id)');
call peerpath_wall('host_file', 'organisation_id = any ($leading)');
call peerpath_wall('host_places',
    'organisation_id = any ($leading) or exists (select 1 from cohort c where c.id = any ($teaching)'
    ' and c.organisation_id = host_places.organisation_id)');
call peerpath_wall('not_there', 'trainee_id = $me');
call peerpath_wall('placement',
    'trainee_id = $me or supervisor_id = $me or id = any ($deputised) or id = any ($named)'
    ' or exists (select 1 from enrolment e where e.id = enrolment_id'
    ' and (e.cohort_id = any ($teaching) or e.organisation_id = any ($issuing)))');
call peerpath_wall('agreement', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('agreement_term', 'exists (select 1 from agreement a where a.id = agreement_id)');
call peerpath_wall('placement_deputy', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('agreement_signature', 'exists (select 1 from agreement a where a.id = agreement_id)');
call peerpath_wall('log_entry', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('log_entry_word', 'exists (select 1 from log_entry l where l.id = log_entry_id)');
call peerpath_wall('placement_pause', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('placement_dispute', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('placement_report', 'exists (select 1 from placement p where p.id = placement_id)');
-- Beside its placement; what it was about is left out by Peerpath for the team.
call peerpath_wall('supervision_meeting', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('competence_observation', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('supervision_plan', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('three_way_meeting', 'exists (select 1 from placement p where p.id = placement_id)');
-- Known to the trainee and to whoever looks after safeguarding at the course, and at the host unless it is left out.
call peerpath_wall('incident',
    'trainee_id = $me or organisation_id = any ($safeguarding) or host_reader_id = any ($safeguarding)');
call peerpath_wall('incident_read', 'exists (select 1 from incident i where i.id = incident_id)');
-- Sealed as well: the platform can carry these bytes, and nobody but their author can read them.
call peerpath_wall('reflection', 'trainee_id = $me');

-- How hours were confirmed is known where the hours are; the addresses of those without an account, to those who registered
-- them. Whoever comes by a link is nobody yet: that is the platform's to do.
call peerpath_wall('practice_contact', 'organisation_id = any ($leading) or person_id = $me');
call peerpath_wall('confirmation_link', 'organisation_id = any ($leading) or person_id = $me');
call peerpath_wall('linked_day', 'exists (select 1 from log_entry e where e.id = log_entry_id)');
call peerpath_wall('link_visit', 'exists (select 1 from confirmation_link l where l.id = link_id)');
call peerpath_wall('attested_day', 'exists (select 1 from log_entry e where e.id = log_entry_id)');
call peerpath_wall('attestation',
    'person_id = $me or countersigned_by = $me'
    ' or exists (select 1 from attested_day d where d.attestation_id = attestation.id)',
    'person_id = $me or countersigned_by = $me');
call peerpath_wall('keyed_sheet', 'exists (select 1 from placement p where p.id = placement_id)');
call peerpath_wall('keyed_day', 'exists (select 1 from keyed_sheet s where s.id = sheet_id)');
-- What is arranged at a placement is known to those who see the placement; a plan for oneself to nobody.
call peerpath_wall('placement_adjustment',
    'trainee_id = $me or exists (select 1 from placement p where p.id = placement_id)', 'trainee_id = $me');
call peerpath_wall('wellbeing_plan', 'trainee_id = $me');

-- A copy is for its owner and for those whom they named.
call peerpath_wall('shared_reflection',
    'trainee_id = $me or id = any ((select peerpath_shared_with(peerpath_who()))::bigint[])', 'trainee_id = $me');
call peerpath_wall('shared_reader', 'exists (select 1 from shared_reflection s where s.id = share_id)');
call peerpath_wall('reflection_read', 'exists (select 1 from shared_reflection s where s.id = share_id)');

-- ==== Certificates ====

call peerpath_wall('award',
    'person_id = $me or organisation_id = any ($issuing)'
    ' or exists (select 1 from enrolment e where e.id = enrolment_id and e.cohort_id = any ($teaching))');
call peerpath_wall('award_document', 'exists (select 1 from award a where a.id = award_id)');
call peerpath_wall('award_status_event', 'exists (select 1 from award a where a.id = award_id)');

-- ==== Drafts of programmes ====

call peerpath_wall('draft_revision', 'organisation_id = any ($leading)');
call peerpath_wall('text_pairing', 'organisation_id = any ($leading)');
call peerpath_wall('moodle_import', 'organisation_id = any ($leading)');
call peerpath_wall('moodle_file', 'exists (select 1 from moodle_import i where i.id = import_id)');

-- ==== Shared programmes: the owner’s team and the team that runs it both read it; the owner writes it ====

call peerpath_wall('programme_share',
    'organisation_id = any ($leading) or local_organisation_id = any ($leading)', 'organisation_id = any ($leading)');

-- ==== Workshops and letters ====

call peerpath_wall('booking', '$librarian or organisation_id = any ($leading)');
-- Anybody may cause a letter; only the platform reads it again.
call peerpath_wall('outbox_mail', 'recipient_id = $me', 'true');
