-- The chain of a person, for whoever runs as deur and knows whose it is. Nobody's is reckoned too, and not written:
-- what is done for an address that no account has is the same up to the last row.
create function persoon_append(persoon uuid, de_event text, de_data jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  vorige record;
  nieuw_nr integer;
  vorige_hash bytea;
  nieuwe_hash bytea;
  tijd timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  perform pg_advisory_xact_lock(hashtextextended('persoonslogboek' || persoon::text, 0));
  select l.nr, l.hash into vorige from public.persoonslogboek l where l.account_id = persoon order by l.nr desc limit 1;
  nieuw_nr := coalesce(vorige.nr, 0) + 1;
  vorige_hash := coalesce(vorige.hash, decode(repeat('00', 32), 'hex'));
  nieuwe_hash := public.persoon_schakel(vorige_hash, persoon, nieuw_nr, tijd, de_event, de_data);
  insert into public.persoonslogboek (account_id, nr, at, event, data, prev_hash, hash)
  select a.id, nieuw_nr, tijd, de_event, de_data, vorige_hash, nieuwe_hash from public.account a where a.id = persoon;
end
$$;
revoke all on function persoon_append(uuid, text, jsonb) from public;
alter function persoon_append(uuid, text, jsonb) owner to geborgen_deur;

create or replace function deur_persoon_noteren(de_event text, de_data jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  if public.ctx_account() is null then raise exception 'no person in this context'; end if;
  perform public.persoon_append(public.ctx_account(), de_event, de_data);
end
$$;

-- A blocked account is told by mail, and finds it in its own logboek.
create or replace function deur_blokkade_melden(
    adres text, de_sleutel bytea, sinds timestamptz, grens integer, bericht jsonb, bericht_id text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  persoon uuid := (select a.id from public.account a where a.mail = adres and a.status = 'actief');
begin
  if exists (select from public.poging p where p.sleutel = de_sleutel and p.venster = sinds and p.aantal = grens + 1) then
    perform public.job_enqueue(case when persoon is null then 'geen_mail' else 'mail' end, bericht, bericht_id);
    perform public.persoon_append(coalesce(persoon, '00000000-0000-0000-0000-000000000000'), 'account_geblokkeerd', '{}');
  end if;
end
$$;
