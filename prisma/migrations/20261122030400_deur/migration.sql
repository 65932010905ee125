-- The few questions that must be answered before anyone is known: by which token or address someone becomes an actor.
-- deur cannot log in; it sees past row security, so each function gives out one thing and no more.
grant insert on account, uitnodiging, persoonslogboek to geborgen_deur;
grant update on uitnodiging to geborgen_deur;
grant update (share) on sessie to geborgen_deur;
grant select, insert, update, delete on poging to geborgen_deur;

-- The salt of an address, or nothing: lib/platform/auth makes one up where there is none.
create function deur_zout(adres text) returns table (salt bytea, recovery_salt bytea)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select k.salt, k.recovery_salt
  from (values (1)) one(n)
  left join public.account a on a.mail = adres and a.status = 'actief'
  left join public.kluissleutel k on k.account_id = coalesce(a.id, '00000000-0000-0000-0000-000000000000')
$$;

-- What a try to sign in is compared with. One row for every address, known or not, found by the same index reads.
create function deur_aanmelding(adres text) returns table (
    account_id uuid, status text, auth_verifier bytea, recovery_verifier bytea,
    factor_id uuid, factor_secret bytea, last_step integer, codes jsonb)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select a.id, a.status, k.auth_verifier, k.recovery_verifier, f.id, f.secret, f.last_step,
    (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'hash', encode(r.code_hash, 'hex'))), '[]')
     from public.reservecode r where r.account_id = nobody.id and r.used_at is null)
  from (values (1)) one(n)
  left join public.account a on a.mail = adres
  cross join lateral (values (coalesce(a.id, '00000000-0000-0000-0000-000000000000'))) nobody(id)
  left join public.kluissleutel k on k.account_id = nobody.id
  left join lateral (
    select * from public.factor f where f.account_id = nobody.id and f.confirmed_at is not null
    order by f.created_at desc limit 1) f on true
$$;

-- A live session. Open: its share is there and someone touched it in the last quarter of an hour; the browser tells
-- so at most once a minute, hence the minute more.
create function deur_sessie(token bytea) returns table (account_id uuid, id uuid, open boolean, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select s.account_id, s.id, s.share is not null and s.last_seen_at > now() - interval '16 minutes', s.ends_at
  from public.sessie s join public.account a on a.id = s.account_id
  where s.token_hash = token and s.revoked_at is null and s.ends_at > now() and a.status = 'actief'
$$;

-- The limits delete the share too, not only the lock: what stood idle, ended or was revoked opens nothing any more.
create function deur_shares_wissen() returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  update public.sessie set share = null
  where share is not null
    and (last_seen_at <= now() - interval '16 minutes' or ends_at <= now() or revoked_at is not null)
$$;

-- What someone may do at a bestuur on a day (R-AANST-4). Suspended and prepared aanstellingen are not in it.
create function deur_actor(persoon uuid, het_bestuur uuid, dag date) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select jsonb_agg(jsonb_build_object(
    'id', a.id,
    'rol', a.rol,
    'werking', case when public.is_werkend(a, dag) then 'werkend' else 'afwikkelend' end,
    'schoolIds', (select coalesce(jsonb_agg(s.school_id), '[]') from public.aanstelling_school s
                  where s.bestuur_id = a.bestuur_id and s.aanstelling_id = a.id)))
  from public.aanstelling a
  where a.account_id = persoon and a.bestuur_id = het_bestuur
    and (public.is_werkend(a, dag) or public.is_afwikkelend(a, dag))
$$;

-- Where someone may be at all on a day.
create function deur_besturen(persoon uuid, dag date) returns table (id uuid, naam text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select b.id, b.naam from public.bestuur b
  where exists (
    select from public.aanstelling a
    where a.bestuur_id = b.id and a.account_id = persoon and (public.is_werkend(a, dag) or public.is_afwikkelend(a, dag)))
  order by b.naam, b.id
$$;

create function deur_uitnodiging(token bytea) returns table (
    id uuid, account_id uuid, soort text, nieuw_mail text, mail text, naam text, status text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select u.id, u.account_id, u.soort, u.nieuw_mail, a.mail, a.naam, a.status
  from public.uitnodiging u join public.account a on a.id = u.account_id
  where u.token_hash = token and u.used_at is null and u.expires_at > now()
$$;

-- A beheerder prepares an account, or finds the one that has this address; an account itself is never hers to change.
create function deur_account_voorbereiden(nieuw_id uuid, adres text, de_naam text)
  returns table (account_id uuid, status text)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  insert into public.account (id, mail, naam, status) values (nieuw_id, adres, de_naam, 'uitgenodigd')
  on conflict (mail) do nothing;
  return query select a.id, a.status from public.account a where a.mail = adres;
end
$$;

-- Only who was never activated can be invited; an earlier invitation stops working. Gives the address to write to.
create function deur_uitnodigen(persoon uuid, nieuw_id uuid, token bytea, geldig_tot timestamptz) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare adres text;
begin
  select a.mail into adres from public.account a where a.id = persoon and a.status = 'uitgenodigd';
  if adres is null then return null; end if;
  update public.uitnodiging u set expires_at = now()
  where u.account_id = persoon and u.soort = 'activeren' and u.used_at is null and u.expires_at > now();
  insert into public.uitnodiging (account_id, id, token_hash, soort, expires_at)
  values (persoon, nieuw_id, token, 'activeren', geldig_tot);
  return adres;
end
$$;

-- Counts one try under each key (an account, a network: hashes), and gives how many there were in this window.
create function deur_pogingen(sleutels bytea[], sinds timestamptz) returns integer[]
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with geteld as (
    insert into public.poging as p (sleutel, venster, aantal)
    select s, sinds, 1 from unnest(sleutels) s order by s
    on conflict (sleutel, venster) do update set aantal = p.aantal + 1
    returning sleutel, aantal)
  select array_agg(g.aantal order by array_position(sleutels, g.sleutel)) from geteld g
$$;

-- After a good try the account starts at nought; old windows go.
create function deur_poging_gelukt(de_sleutel bytea) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  delete from public.poging where sleutel = de_sleutel or venster < now() - interval '1 day'
$$;

-- The person's own chain: one link after the other, each holding the hash of the one before.
create function persoon_schakel(vorige bytea, persoon uuid, het_nr integer, tijd timestamptz, de_event text, de_data jsonb)
  returns bytea
  language sql immutable set search_path = pg_catalog, pg_temp
as $$
  select sha256(vorige || convert_to(jsonb_build_array(
    persoon, het_nr, extract(epoch from tijd)::numeric(20, 3)::text, de_event, de_data)::text, 'UTF8'))
$$;

create function deur_persoon_noteren(de_event text, de_data jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  persoon uuid := public.ctx_account();
  vorige record;
  tijd timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  if persoon is null then raise exception 'no person in this context'; end if;
  perform pg_advisory_xact_lock(hashtextextended('persoonslogboek' || persoon::text, 0));
  select l.nr, l.hash into vorige from public.persoonslogboek l where l.account_id = persoon order by l.nr desc limit 1;
  insert into public.persoonslogboek (account_id, nr, at, event, data, prev_hash, hash)
  select persoon, n.nr, tijd, de_event, de_data, n.prev,
    public.persoon_schakel(n.prev, persoon, n.nr, tijd, de_event, de_data)
  from (select coalesce(vorige.nr, 0) + 1 as nr, coalesce(vorige.hash, decode(repeat('00', 32), 'hex')) as prev) n;
end
$$;

-- The first broken link of each person's chain; no rows when all hold. For who checks, with the rights of who asks.
create function persoonslogboek_breuken() returns table (account_id uuid, nr integer)
  language sql stable set search_path = pg_catalog, public, pg_temp
as $$
  select l.account_id, min(l.nr) from (
    select p.*, lag(p.nr, 1, 0) over chain as vorig_nr,
      lag(p.hash, 1, decode(repeat('00', 32), 'hex')) over chain as vorig_hash
    from public.persoonslogboek p window chain as (partition by p.account_id order by p.nr)) l
  where l.nr <> l.vorig_nr + 1 or l.prev_hash <> l.vorig_hash
    or l.hash <> public.persoon_schakel(l.prev_hash, l.account_id, l.nr, l.at, l.event, l.data)
  group by l.account_id
$$;

-- Opened for the app by name, then given to deur.
do $$
declare f text;
begin
  foreach f in array array[
    'deur_zout(text)', 'deur_aanmelding(text)', 'deur_sessie(bytea)', 'deur_shares_wissen()',
    'deur_actor(uuid, uuid, date)', 'deur_besturen(uuid, date)', 'deur_uitnodiging(bytea)',
    'deur_account_voorbereiden(uuid, text, text)', 'deur_uitnodigen(uuid, uuid, bytea, timestamptz)',
    'deur_pogingen(bytea[], timestamptz)', 'deur_poging_gelukt(bytea)', 'deur_persoon_noteren(text, jsonb)']
  loop
    execute format('revoke all on function public.%s from public', f);
    execute format('grant execute on function public.%s to geborgen_app', f);
    execute format('alter function public.%s owner to geborgen_deur', f);
  end loop;
end
$$;
revoke all on function persoon_schakel(bytea, uuid, integer, timestamptz, text, jsonb), persoonslogboek_breuken() from public;
grant execute on function persoon_schakel(bytea, uuid, integer, timestamptz, text, jsonb) to geborgen_deur, geborgen_kopie;
grant execute on function persoonslogboek_breuken() to geborgen_kopie;
