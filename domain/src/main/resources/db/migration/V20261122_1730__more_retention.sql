-- A rule for each kind of thing about people that had none. Where the times come from stands at RetentionCode.
insert into retention_rule (id, version, code, keep_days, last_rows, all_rows) values
    (9, 0, 'APPLICATION_ADMITTED', 183, 0, 0),
    (10, 0, 'APPLICATION_UNANSWERED', 183, 0, 0),
    (11, 0, 'PLACEMENT_REPORT', 365, 0, 0),
    (12, 0, 'AGREEMENT', 730, 0, 0),
    (13, 0, 'ASSESSOR_WORDS', 730, 0, 0),
    (14, 0, 'DECISION_REASONS', 730, 0, 0),
    (15, 0, 'WORKSHOP_BOOKING', 730, 0, 0),
    (16, 0, 'ENDED_SHARE', 365, 0, 0),
    (17, 0, 'CONSENT_WITHOUT_ACCOUNT', 1826, 0, 0),
    (18, 0, 'SIGN_IN', 30, 0, 0),
    (19, 0, 'ACCOUNT_LINK', 30, 0, 0),
    (20, 0, 'INVITATION', 183, 0, 0),
    (21, 0, 'ACCOUNT_NEVER_OPENED', 183, 0, 0);
-- What the rules look for, oldest first.
create index device_session_begun on device_session (begun_at, id);
create index account_link_until on account_link (until, id);
