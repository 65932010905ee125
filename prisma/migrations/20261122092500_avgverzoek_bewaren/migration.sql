-- AlterTable
ALTER TABLE "dossier_partij" DROP CONSTRAINT "dossier_partij_pkey",
ADD CONSTRAINT "dossier_partij_pkey" PRIMARY KEY ("bestuur_id", "dossier_id", "id", "rol", "vanaf");

-- A request can be linked to a case of one's own afterwards, and taken loose again.
grant update (dossier_id, melding_id) on avgverzoek to geborgen_app;
create policy eigen_zaak_blijft on avgverzoek as restrictive for update with check (
  (dossier_id is null or exists (select from dossier d where d.bestuur_id = avgverzoek.bestuur_id and d.id = avgverzoek.dossier_id))
  and (melding_id is null or exists (select from melding m where m.bestuur_id = avgverzoek.bestuur_id and m.id = avgverzoek.melding_id)));

-- The law asks an answer of who winds down too: she answers, and writes nothing else in it (R-AANST-4, R-AVG-1).
alter policy houder_wijzigt on avgverzoek with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('avgverzoek', false)));
create policy afwikkelend_antwoordt on avgverzoek for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('avgverzoek', true)) and beantwoord_op is null)
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and beantwoord_op is not null);

-- From its answer a request has a term of its own (R-BEW-1).
alter table bewaring
  drop constraint bewaring_soort,
  add constraint bewaring_soort check (soort in ('intake', 'melding', 'dossier', 'avgverzoek'));

create or replace function vernietig(het_bestuur uuid, het_object uuid, de_grond text, wie uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bewijs uuid := gen_random_uuid();
  feit record;
begin
  select o.soort, coalesce(d.nummer, m.nummer, i.nummer) as nummer,
    coalesce(d.geopend_op, m.ontvangen_op, i.aangemeld_op, v.ontvangen_op) as begin_op,
    coalesce(d.afgesloten_op, m.afgesloten_op, i.afgerond_op, v.beantwoord_op) as eind_op
  into strict feit
  from public.object o
  left join public.dossier d on d.bestuur_id = o.bestuur_id and d.id = o.id
  left join public.melding m on m.bestuur_id = o.bestuur_id and m.id = o.id
  left join public.intake i on i.bestuur_id = o.bestuur_id and i.id = o.id
  left join public.avgverzoek v on v.bestuur_id = o.bestuur_id and v.id = o.id
  where o.bestuur_id = het_bestuur and o.id = het_object;
  insert into public.vernietiging (bestuur_id, id, object_id, soort, nummer, grond, schooljaar, geopend_op, afgesloten_op, door, op, sleutels_tot)
  values (het_bestuur, bewijs, het_object, feit.soort, feit.nummer, de_grond,
    extract(year from coalesce(feit.eind_op, feit.begin_op) - interval '7 months'), feit.begin_op, feit.eind_op, wie, dag, dag + 14);
  perform public.deur_vernietigen(bewijs);
  perform public.logboek_append(het_bestuur, wie, feit.soort || '_destroyed', het_object, jsonb_build_object('grond', de_grond));
end
$$;

-- A request that nobody can open goes as a case does. What waits for a receiver is no case of its own: it goes with the
-- dossier that it was made from, never before it.
create or replace function deur_onbereikbaar_vernietigen(dag date) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare o record;
begin
  perform pg_advisory_xact_lock(hashtextextended('onbereikbaar', 0));
  select z.bestuur_id, z.id into o
  from (
    select distinct a.bestuur_id, a.account_id, k.kind from public.aanstelling a, unnest(public.rol_houdt(a.rol)) k(kind)
    where k.kind in ('intake', 'melding', 'dossier', 'avgverzoek') and not public.is_bereikbaar(a.bestuur_id, a.account_id, k.kind, dag)
      and public.onbereikbaar_tot(a.bestuur_id, a.account_id, k.kind, dag) <= dag) weg
  join public.object z on z.bestuur_id = weg.bestuur_id and z.houder = weg.account_id and z.soort = weg.kind
  where not exists (select from public.dossier d where d.bestuur_id = z.bestuur_id and d.melding_id = z.id)
    and not exists (select from public.overdracht v where v.bestuur_id = z.bestuur_id and v.nieuw_id = z.id)
  limit 1;
  if not found then return false; end if;
  perform public.vernietig(o.bestuur_id, o.id, 'onbereikbaar', null, dag);
  return true;
end
$$;

create or replace function draft_zonder_zaak(het_bestuur uuid, onderwerp text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  zaak uuid := (regexp_match(onderwerp, '^(?:dossier|melding|intake|avgverzoek):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'))[1];
begin
  if zaak is null then return false; end if;
  perform from public.object o where o.bestuur_id = het_bestuur and o.id = zaak for key share;
  return not found;
end
$$;

-- What is answered already gets its term too. Forced row security hides all rows from the owner, so deur lays them down.
set local role geborgen_deur;
insert into bewaring (bestuur_id, object_id, houder, soort, begonnen_op, afgesloten_op, uiterlijk_op, vernietigen_op)
select z.bestuur_id, z.id, z.houder, 'avgverzoek', z.ontvangen_op, z.beantwoord_op, z.uiterlijk, z.uiterlijk
from (
  select v.bestuur_id, v.id, v.houder, v.ontvangen_op, v.beantwoord_op,
    (v.beantwoord_op + make_interval(months => coalesce((
      select (i.waarden ->> 'bewaarMaximum')::int from bestuur_instelling i where i.bestuur_id = v.bestuur_id
      order by i.vanaf desc, i.created_at desc limit 1), 24)))::date as uiterlijk
  from avgverzoek v where v.beantwoord_op is not null) z;
reset role;
