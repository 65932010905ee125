-- A draft is kept for who holds the case, and for nobody else: whoever knew an id, such as the giver of an overdracht that was
-- accepted, could ask with it whether the case of another is still there (R-SPOOR-1). What waits for a receiver is one too.
create or replace function draft_zonder_zaak(het_bestuur uuid, onderwerp text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  zaak uuid := (regexp_match(onderwerp,
    '^(?:dossier|melding|intake|avgverzoek|overdracht):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'))[1];
begin
  if zaak is null then return false; end if;
  perform from public.object o
  where o.bestuur_id = het_bestuur and o.id = zaak and o.houder = public.ctx_account() for key share;
  return not found;
end
$$;

-- A draft of a report holds the report. Whoever may not read such a case today gets none of it back: it stays, and comes back
-- when she does (R-AANST-4).
create function draft_leesbaar(het_bestuur uuid, onderwerp text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select het_bestuur is null
    or split_part(onderwerp, ':', 1) not in ('dossier', 'melding', 'intake', 'avgverzoek', 'overdracht')
    or exists (
      select from public.aanstelling a
      where a.bestuur_id = het_bestuur and a.account_id = public.ctx_account()
        and split_part(onderwerp, ':', 1) = any (public.rol_houdt(a.rol))
        and (public.is_werkend(a, public.ctx_today()) or public.is_afwikkelend(a, public.ctx_today())))
$$;
revoke all on function draft_leesbaar(uuid, text) from public;
alter function draft_leesbaar(uuid, text) owner to geborgen_deur;
grant execute on function draft_leesbaar(uuid, text) to geborgen_app;
