-- The last wall: what was published, or has people enrolled under it, is never written again, whatever a statement says.
create function programme_version_stays() returns trigger language plpgsql as $$
begin
    if (old.state <> 'DRAFT' or old.frozen_at is not null)
        and (tg_op = 'DELETE' or new.source <> old.source or new.number <> old.number
            or new.programme_id <> old.programme_id or new.state = 'DRAFT') then
        raise exception 'Version % of a programme is no draft any more: % is refused', old.id, tg_op;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger programme_version_stays before update or delete on programme_version
    for each row execute function programme_version_stays();
