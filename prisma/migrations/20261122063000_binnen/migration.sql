-- Who comes in with a token, and as whom at a bestuur on a day: what each of two functions gives out, and for who may be
-- there its name and whether there is another to go to. All that a page must know before it begins, in one question.
-- Whoever is locked is nobody yet.
create function deur_binnen(token bytea, het_bestuur uuid, dag date) returns table (
    account_id uuid, id uuid, open boolean, ends_at timestamptz, aanstellingen jsonb, bestuur_naam text, elders boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select s.account_id, s.id, s.open, s.ends_at, hier.aanstellingen, b.naam,
    b.id is not null and exists (
      select from public.aanstelling a
      where a.account_id = s.account_id and a.bestuur_id <> b.id
        and (public.is_werkend(a, dag) or public.is_afwikkelend(a, dag)))
  from public.deur_sessie(token) s
  left join lateral (select public.deur_actor(s.account_id, het_bestuur, dag) as aanstellingen where s.open) hier on true
  left join public.bestuur b on b.id = het_bestuur and hier.aanstellingen is not null
$$;
revoke all on function deur_binnen(bytea, uuid, date) from public;
grant execute on function deur_binnen(bytea, uuid, date) to geborgen_app;
alter function deur_binnen(bytea, uuid, date) owner to geborgen_deur;
