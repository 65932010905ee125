-- What was typed of a concept and not yet kept goes with it.
create or replace function jaarverslag_weggooien(het uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  with weg as (
    delete from public.object o
    where o.bestuur_id = public.ctx_bestuur() and o.id = het and o.soort = 'jaarverslag'
      and o.houder = public.ctx_houder('jaarverslag', true)
    returning o.id)
  delete from public.draft d using weg where strpos(d.onderwerp, weg.id::text) > 0
$$;

create or replace function jaarverslag_afronden(het_schooljaar integer) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform from public.jaarverslagversie v
  where v.bestuur_id = public.ctx_bestuur() and v.schooljaar = het_schooljaar and v.maker = public.ctx_account()
    and v.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'no jaarverslag in this transaction' using errcode = '42501'; end if;
  with weg as (
    delete from public.object o using public.jaarverslag j
    where j.bestuur_id = public.ctx_bestuur() and j.schooljaar = het_schooljaar
      and o.bestuur_id = j.bestuur_id and o.id = j.id
    returning o.id)
  delete from public.draft d using weg where strpos(d.onderwerp, weg.id::text) > 0;
end
$$;
