-- The logboek: one chain per bestuur, written by one function. The app cannot insert, amend or remove a line.
-- The person's own chain has its functions in the migration deur.

-- Words of ours, ids and numbers, also in a list: no text that someone typed fits in.
create function is_codes(data jsonb) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select jsonb_typeof(data) = 'object' and not exists (
    select 1 from jsonb_path_query(data, 'lax $.*[*]') item
    where jsonb_typeof(item) in ('object', 'array')
      or jsonb_typeof(item) = 'string' and item #>> '{}' !~ '^[A-Za-z0-9_:.-]{0,60}$')
$$;

alter table logboek
  add constraint logboek_codes check (is_codes(data)),
  add constraint logboek_event check (event ~ '^[a-z]+(_[a-z]+)+$');

-- What a line is sealed with. `logboek:check` reckons it anew, outside the database.
create function logboek_schakel(
    vorige bytea, het_bestuur uuid, het_nr integer, tijd timestamptz, persoon uuid, de_event text, het_object uuid, de_data jsonb)
  returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select sha256(vorige || convert_to(jsonb_build_array(
    het_bestuur, het_nr, extract(epoch from tijd)::numeric(20, 3)::text, persoon, de_event, het_object, de_data)::text, 'UTF8'))
$$;

-- Adds a line at the end of the chain, for whoever runs as deur: opening a bestuur, timers.
create function logboek_append(het_bestuur uuid, persoon uuid, de_event text, het_object uuid, de_data jsonb) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  vorige record;
  nieuw_nr integer;
  vorige_hash bytea;
  nieuwe_hash bytea;
  tijd timestamptz;
begin
  -- One writer per chain at a time; held until the transaction of the act itself ends.
  perform pg_advisory_xact_lock(hashtextextended('logboek' || het_bestuur::text, 0));
  tijd := date_trunc('milliseconds', clock_timestamp());
  select l.nr, l.hash into vorige from public.logboek l where l.bestuur_id = het_bestuur order by l.nr desc limit 1;
  nieuw_nr := coalesce(vorige.nr, 0) + 1;
  vorige_hash := coalesce(vorige.hash, decode(repeat('00', 32), 'hex'));
  nieuwe_hash := public.logboek_schakel(vorige_hash, het_bestuur, nieuw_nr, tijd, persoon, de_event, het_object, de_data);
  insert into public.logboek (bestuur_id, nr, at, account_id, event, object_id, data, prev_hash, hash)
  values (het_bestuur, nieuw_nr, tijd, persoon, de_event, het_object, de_data, vorige_hash, nieuwe_hash);
  return nieuwe_hash;
end
$$;

-- The same for the app: who and where come from the context, and only who belongs to the bestuur writes in its chain.
create function logboek_record(de_event text, het_object uuid, de_data jsonb) returns bytea
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if not public.ctx_lid() then raise exception 'nobody of this bestuur in this context' using errcode = '42501'; end if;
  return public.logboek_append(public.ctx_bestuur(), public.ctx_account(), de_event, het_object, de_data);
end
$$;

-- Whether a line is about the bestuur itself. All others are about a case: those the bestuur does not see, nor how many
-- there are (R-AANST-4, R-SPOOR-1). A new noun is a case until it is named here.
create function is_bestuur_event(de_event text) returns boolean
  language sql immutable parallel safe
as $$
  select split_part(de_event, '_', 1) in ('bestuur', 'instellingen', 'school', 'gebruiker', 'aanstelling', 'afwezigheid', 'ambt')
$$;

grant insert on logboek to geborgen_deur;
revoke all on function is_codes(jsonb), is_bestuur_event(text), logboek_record(text, uuid, jsonb),
  logboek_append(uuid, uuid, text, uuid, jsonb),
  logboek_schakel(bytea, uuid, integer, timestamptz, uuid, text, uuid, jsonb) from public;
grant execute on function logboek_record(text, uuid, jsonb), is_bestuur_event(text) to geborgen_app;
grant execute on function is_codes(jsonb), ctx_lid(), logboek_append(uuid, uuid, text, uuid, jsonb),
  logboek_schakel(bytea, uuid, integer, timestamptz, uuid, text, uuid, jsonb) to geborgen_deur;
alter function logboek_append(uuid, uuid, text, uuid, jsonb) owner to geborgen_deur;
alter function logboek_record(text, uuid, jsonb) owner to geborgen_deur;

create policy fg_leest on logboek for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{fg}')));
create policy bestuurder_leest on logboek for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')) and is_bestuur_event(event));
