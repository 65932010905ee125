-- Her own numbers, also of what she handed over: its proof she may not see (R-SPOOR-1), and without it her next case would
-- take the number that stands on the paper of another klager.
create function deur_eigen_nummers(de_soort text, het_begin text) returns table (nummer text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select v.nummer from public.vernietiging v
  where v.bestuur_id = public.ctx_bestuur() and v.door = public.ctx_account() and public.ctx_lid()
    and v.soort = de_soort and starts_with(v.nummer, het_begin)
$$;
revoke all on function deur_eigen_nummers(text, text) from public;
alter function deur_eigen_nummers(text, text) owner to geborgen_deur;
grant execute on function deur_eigen_nummers(text, text) to geborgen_app;
