-- Facts are added and read, never changed: what was audited, tested and handed over stays as it was, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger append_only before update or delete on test_rung for each row execute function refuse_change();
create trigger append_only before update or delete on handover for each row execute function refuse_change();
create trigger append_only_all before truncate on audit_event for each statement execute function refuse_change();
create trigger append_only_all before truncate on test_rung for each statement execute function refuse_change();
create trigger append_only_all before truncate on handover for each statement execute function refuse_change();
