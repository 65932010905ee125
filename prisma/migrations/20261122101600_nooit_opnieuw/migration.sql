-- An id that was destroyed is never used again, and is refused as one that is there: a form that is sent once more brings
-- nothing back (R-BEW-3), and who knows the id of a case that is another's now learns nothing of it (R-SPOOR-1).
create function object_nooit_opnieuw() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if exists (select from public.vernietiging v where v.bestuur_id = new.bestuur_id and v.object_id = new.id) then
    raise unique_violation using message = 'duplicate key value violates unique constraint "object_pkey"', constraint = 'object_pkey',
      table = 'object';
  end if;
  return new;
end
$$;
revoke all on function object_nooit_opnieuw() from public;
alter function object_nooit_opnieuw() owner to geborgen_deur;
create trigger object_nooit_opnieuw before insert on object for each row execute function object_nooit_opnieuw();
