-- Whether a draft is about a case that is no longer there. A form left open elsewhere still saves every few seconds: without
-- this what was destroyed would come back as a draft (R-BEW-3). Says no more than that: not whose, not why. A case that is
-- there is held until the draft is written: a destruction at the same moment waits, and then takes the draft along.
create function draft_zonder_zaak(het_bestuur uuid, onderwerp text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  zaak uuid := (regexp_match(onderwerp, '^(?:dossier|melding|intake):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'))[1];
begin
  if zaak is null then return false; end if;
  perform from public.object o where o.bestuur_id = het_bestuur and o.id = zaak for key share;
  return not found;
end
$$;
revoke all on function draft_zonder_zaak(uuid, text) from public;
alter function draft_zonder_zaak(uuid, text) owner to geborgen_deur;
grant execute on function draft_zonder_zaak(uuid, text) to geborgen_app;
