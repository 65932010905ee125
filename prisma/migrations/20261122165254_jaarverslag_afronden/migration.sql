-- What was counted is marked where it is known who filed it (deur_bijdragen_publiceren). What is left here: no concept of a
-- year stays once it is published, whoever wrote it.
drop function jaarverslag_verwerken(integer, integer);
create function jaarverslag_afronden(het_schooljaar integer) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from public.jaarverslagversie v
  where v.bestuur_id = public.ctx_bestuur() and v.schooljaar = het_schooljaar and v.maker = public.ctx_account()
    and v.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'no jaarverslag in this transaction' using errcode = '42501'; end if;
  delete from public.object o using public.jaarverslag j
  where j.bestuur_id = public.ctx_bestuur() and j.schooljaar = het_schooljaar and o.bestuur_id = j.bestuur_id and o.id = j.id;
end
$$;
revoke all on function jaarverslag_afronden(integer) from public;
grant execute on function jaarverslag_afronden(integer) to geborgen_app;
alter function jaarverslag_afronden(integer) owner to geborgen_deur;
