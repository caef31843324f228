-- The application's own database role cannot alter what was recorded, not even by a statement nobody meant to write.
create function audit_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'What was recorded stays: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger audit_event_is_only_added_to before update or delete on audit_event
    for each row execute function audit_refuses();
create trigger audit_event_is_never_emptied before truncate on audit_event
    for each statement execute function audit_refuses();

create function audit_chain_grows() returns trigger language plpgsql as $$
begin
    if new.length <= old.length then
        raise exception 'The chain only grows';
    end if;
    return new;
end $$;

create trigger audit_chain_only_grows before update on audit_chain
    for each row execute function audit_chain_grows();
create trigger audit_chain_stays before delete on audit_chain
    for each row execute function audit_refuses();
create trigger audit_chain_is_never_emptied before truncate on audit_chain
    for each statement execute function audit_refuses();
