-- Tells an account, once, that it is blocked: at the first try beyond the limit, which one transaction only can count.
-- The app seals the mail for whatever address was typed. Where no account has it the queue gets as much work, which
-- the worker throws away: so a known address takes no other time than an unknown one.
create function deur_blokkade_melden(
    adres text, de_sleutel bytea, sinds timestamptz, grens integer, bericht jsonb, bericht_id text) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bekend boolean := exists (select from public.account a where a.mail = adres and a.status = 'actief');
begin
  if exists (select from public.poging p where p.sleutel = de_sleutel and p.venster = sinds and p.aantal = grens + 1) then
    perform public.job_enqueue(case when bekend then 'mail' else 'geen_mail' end, bericht, bericht_id);
  end if;
end
$$;
revoke all on function deur_blokkade_melden(text, bytea, timestamptz, integer, jsonb, text) from public;
grant execute on function deur_blokkade_melden(text, bytea, timestamptz, integer, jsonb, text) to geborgen_app;
alter function deur_blokkade_melden(text, bytea, timestamptz, integer, jsonb, text) owner to geborgen_deur;
grant execute on function job_enqueue(text, jsonb, text) to geborgen_deur;
