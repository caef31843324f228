-- An ended link is remembered, so that it does not come back by the address alone.
alter table open_id_link add column ended_at timestamp;

-- Who was invited and had it taken back never came: from now on it is known since when.
update account set welcome_until = timestamp '2026-11-22 00:00:00'
    where password_hash is null and welcome_hash is null and welcome_until is null;
