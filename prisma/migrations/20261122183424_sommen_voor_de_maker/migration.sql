-- Only a report that this very transaction publishes closes a year: an adviser by herself marks no colleague's case, and
-- destroys no count. The sums are for who writes the report of that year, and so is the act that fixes them (R-JV-3, R-JV-5).
create function schrijft_jaarverslag(het_jaar integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select exists (
    select from public.jaarverslag j
    where j.bestuur_id = public.ctx_bestuur() and j.schooljaar = het_jaar and j.houder = public.ctx_houder('jaarverslag', false))
$$;
revoke all on function schrijft_jaarverslag(integer) from public;
grant execute on function schrijft_jaarverslag(integer) to geborgen_deur;
alter function schrijft_jaarverslag(integer) owner to geborgen_deur;
do $$
declare
  rol constant text := 'public.ctx_heeft_rol(''{vertrouwenspersoon}'')';
  f regprocedure; tekst text;
begin
  foreach f in array array['bijdragen_samen(integer)', 'bijdragen_werk(integer)', 'bijdragen_alleen(integer)',
    'deur_bijdragen_sluiten(integer)', 'deur_bijdragen_publiceren(integer)']::regprocedure[] loop
    tekst := pg_get_functiondef(f);
    if strpos(tekst, rol) = 0 then raise exception '% was changed', f; end if;
    execute replace(tekst, rol, case f
      when 'deur_bijdragen_sluiten(integer)'::regprocedure then 'public.schrijft_jaarverslag(het_jaar)'
      when 'deur_bijdragen_publiceren(integer)'::regprocedure then rol || '
    or not exists (select from public.jaarverslagversie v
      where v.bestuur_id = het_bestuur and v.schooljaar = het_jaar and v.maker = public.ctx_account()
        and v.xmin = pg_current_xact_id()::xid)'
      else 'public.schrijft_jaarverslag(het_jaar)' end);
  end loop;
end $$;
