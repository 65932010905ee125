-- DropIndex
DROP INDEX "agenda_link_bestuur_id_token_hash_key";

-- What was done in place of reporting, by who is not bound, asks nothing more of her day (R-MELD-1).
do $$
declare
  def text := pg_get_viewdef('agendapunt'::regclass);
  at integer := position($v$'meldplicht'::text$v$ in def);
begin
  if at = 0 or position('f.gemeld_op IS NULL' in substr(def, at)) = 0 then raise exception 'agendapunt reads otherwise'; end if;
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || left(def, at - 1)
    || regexp_replace(substr(def, at), 'f\.gemeld_op IS NULL', 'f.gemeld_op IS NULL AND f.in_plaats_op IS NULL');
end $$;

-- The link of who winds down gives nothing any more: she can no longer take it back herself.
create or replace function deur_agenda(afdruk bytea, op date) returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare l record;
begin
  perform set_config('app.today', op::text, true);
  select k.bestuur_id, k.account_id into l from public.agenda_link k join public.account a on a.id = k.account_id
  where k.token_hash = afdruk and a.status = 'actief' and exists (
    select from public.aanstelling s where s.bestuur_id = k.bestuur_id and s.account_id = k.account_id
      and cardinality(public.rol_houdt(s.rol)) > 0 and public.is_werkend(s, op));
  if not found then return null; end if;
  return array(
    select distinct greatest(p.dag, op)::text from public.agendapunt p
    where p.bestuur_id = l.bestuur_id and p.houder = l.account_id and p.dag <= op + 366
      and public.is_agenda_van(p.bestuur_id, p.houder, p.object_soort, op)
    order by 1);
end
$$;
