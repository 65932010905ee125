-- DropIndex
DROP INDEX "actie_bestuur_id_houder_uiterlijk_idx";

-- CreateTable
CREATE TABLE "agenda_link" (
    "bestuur_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "gemaakt_op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agenda_link_pkey" PRIMARY KEY ("bestuur_id","account_id")
);

-- CreateTable
CREATE TABLE "herinnering" (
    "account_id" UUID NOT NULL,
    "dag" DATE NOT NULL,

    CONSTRAINT "herinnering_pkey" PRIMARY KEY ("account_id","dag")
);

-- CreateIndex
CREATE UNIQUE INDEX "agenda_link_token_hash_key" ON "agenda_link"("token_hash");

-- CreateIndex
CREATE INDEX "actie_bestuur_id_houder_gedaan_op_uiterlijk_idx" ON "actie"("bestuur_id", "houder", "gedaan_op", "uiterlijk");

-- CreateIndex
CREATE INDEX "doorbreking_bestuur_id_houder_klager_verteld_op_idx" ON "doorbreking"("bestuur_id", "houder", "klager_verteld_op");

-- CreateIndex
CREATE INDEX "doorverwijzing_bestuur_id_houder_opgevolgd_op_opvolgen_op_idx" ON "doorverwijzing"("bestuur_id", "houder", "opgevolgd_op", "opvolgen_op");

-- CreateIndex
CREATE INDEX "dossier_bestuur_id_houder_controle_gedaan_op_controle_op_idx" ON "dossier"("bestuur_id", "houder", "controle_gedaan_op", "controle_op");

-- CreateIndex
CREATE INDEX "melding_bestuur_id_houder_status_idx" ON "melding"("bestuur_id", "houder", "status");

-- CreateIndex
CREATE INDEX "meldplichtfeit_bestuur_id_houder_uitkomst_gemeld_op_idx" ON "meldplichtfeit"("bestuur_id", "houder", "uitkomst", "gemeld_op");

-- AddForeignKey
ALTER TABLE "agenda_link" ADD CONSTRAINT "agenda_link_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_link" ADD CONSTRAINT "agenda_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "herinnering" ADD CONSTRAINT "herinnering_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Everything that has a day, as one list: of whom, of which case, until when, and who must act. Whoever asks sees of it what
-- row security shows her of the tables themselves. A later noun adds its own rows: the view as it stands, and one select more.
create view agendapunt (bestuur_id, houder, object_id, object_soort, soort, item_id, dag, aan_zet, wat) with (security_invoker = true) as
  select a.bestuur_id, a.houder, a.object_id, 'dossier', 'actie', a.id, a.uiterlijk, a.wie, a.soort
  from actie a join dossier d on d.bestuur_id = a.bestuur_id and d.id = a.object_id
  where a.gedaan_op is null and a.vervallen_op is null and a.uiterlijk is not null and d.status = 'lopend' and d.opgeschort_op is null
  union all
  select a.bestuur_id, a.houder, a.object_id, 'melding', 'actie', a.id, a.uiterlijk, a.wie, a.soort
  from actie a join melding m on m.bestuur_id = a.bestuur_id and m.id = a.object_id
  where a.gedaan_op is null and a.vervallen_op is null and a.uiterlijk is not null and m.status in ('nieuw', 'in_behandeling')
  union all
  select a.bestuur_id, a.houder, a.object_id, 'intake', 'actie', a.id, a.uiterlijk, a.wie, a.soort
  from actie a join intake i on i.bestuur_id = a.bestuur_id and i.id = a.object_id
  where a.gedaan_op is null and a.vervallen_op is null and a.uiterlijk is not null and i.status <> 'afgerond'
  union all
  -- Also where the case is closed by then: who was sent on is not forgotten (R-DVW-3).
  select v.bestuur_id, v.houder, v.object_id, o.soort, 'opvolgen', v.id, v.opvolgen_op, 'ik', null
  from doorverwijzing v join object o on o.bestuur_id = v.bestuur_id and o.id = v.object_id
  where v.opgevolgd_op is null
  union all
  select d.bestuur_id, d.houder, d.id, 'dossier', 'controle', d.id, d.controle_op, 'ik', null
  from dossier d where d.status <> 'lopend' and d.controle_op is not null and d.controle_gedaan_op is null
  union all
  -- From four weeks before its day, unless a procedure holds it, or a fact that nobody reported (R-BEW-2, R-BEW-5).
  select b.bestuur_id, b.houder, b.object_id, b.soort, 'vernietigen', b.object_id, b.vernietigen_op, 'ik', null
  from bewaring b
  where b.bevestigd_op is null and b.vernietigen_op <= (select ctx_today()) + 28
    and not exists (
      select from bewaargrond g where g.bestuur_id = b.bestuur_id and g.object_id = b.object_id and g.grond <> 'verlenging'
        and g.vanaf <= (select ctx_today()) and (g.tot is null or g.tot >= (select ctx_today())))
    and not exists (
      select from meldplichtfeit f where f.bestuur_id = b.bestuur_id and f.houder = b.houder and f.uitkomst = 'melden' and f.gemeld_op is null
        and (f.object_id = b.object_id or f.object_id = (
          select d.melding_id from dossier d where d.bestuur_id = b.bestuur_id and d.id = b.object_id)))
  union all
  select v.bestuur_id, v.houder, v.id, 'avgverzoek', 'avgverzoek', v.id, coalesce(v.verlengd_tot, v.uiterlijk_op), 'ik', null
  from avgverzoek v where v.beantwoord_op is null
  union all
  -- Since when a yes waits to be reported; what became a dossier stands there (R-MELD-8).
  select f.bestuur_id, f.houder, coalesce(d.id, f.object_id), case when d.id is null then o.soort else 'dossier' end, 'meldplicht',
    f.id, f.gesteld_op, 'ik', null
  from meldplichtfeit f join object o on o.bestuur_id = f.bestuur_id and o.id = f.object_id
    left join dossier d on d.bestuur_id = f.bestuur_id and d.melding_id = f.object_id
  where f.uitkomst = 'melden' and f.gemeld_op is null;

grant select on agendapunt to geborgen_app, geborgen_deur;
revoke select on agendapunt from geborgen_kopie;
grant select on object, actie, doorverwijzing, dossier, melding, intake, bewaring, bewaargrond, avgverzoek, meldplichtfeit to geborgen_deur;

-- The link of her calendar is her own, at one bestuur: another has none of it, and a new one takes the place of the former.
alter table agenda_link enable row level security;
alter table agenda_link force row level security;
grant select, insert, delete on agenda_link to geborgen_app;
grant select on agenda_link to geborgen_deur;
create policy eigen_leest on agenda_link for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()));
create policy eigen_verwijdert on agenda_link for delete using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()));
create policy eigen_maakt on agenda_link for insert with check (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account())
  and (select ctx_heeft_rol('{contactpersoon,bovenschools_contactpersoon,vertrouwenspersoon}')));

alter table herinnering enable row level security;
alter table herinnering force row level security;
grant select on herinnering to geborgen_app;
grant select, insert, delete on herinnering to geborgen_deur;
create policy eigen_leest on herinnering for select using (account_id = (select ctx_account()));

-- Whether she may still do something with it that day: what is held asks that she can open it, all else that she works there.
create function is_agenda_van(het_bestuur uuid, persoon uuid, kind text, op date) returns boolean
  language sql stable security definer
return is_bereikbaar(het_bestuur, persoon, kind, op)
  or kind <> all (array['intake', 'melding', 'dossier', 'overdracht', 'avgverzoek']) and exists (
    select from aanstelling a where a.bestuur_id = het_bestuur and a.account_id = persoon and is_werkend(a, op));

-- Whom the law binds to report; who is not in dienst may, and is not reminded of it (R-MELD-1).
create function is_gebonden(het_bestuur uuid, persoon uuid, op date) returns boolean
  language sql stable security definer
return exists (
  select from aanstelling a where a.bestuur_id = het_bestuur and a.account_id = persoon and is_werkend(a, op)
    and (a.rol <> 'vertrouwenspersoon' or a.in_dienst is distinct from false));

-- Whom to remind that day, at all besturen together: the evening before a day, when it has passed, and then each week while it
-- stands; what the law asks to report each day. At most once a day: whoever is given out is noted in the same transaction.
-- What was missed while nothing ran is made good at the next call.
create function deur_herinneren(op date) returns table (mail text)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform set_config('app.today', op::text, true);
  delete from public.herinnering h where h.dag < op - 35;
  return query
  with laatst as (select h.account_id, max(h.dag) as dag from public.herinnering h group by h.account_id),
  nodig as (
    select distinct p.houder
    from public.agendapunt p left join laatst l on l.account_id = p.houder
    where (p.dag < op or p.aan_zet = 'ik' and p.dag <= op + 1)
      and (l.dag is null or l.dag < p.dag - 1 or p.dag < op and (l.dag <= p.dag or l.dag <= op - 7)
        or p.soort in ('meldplicht', 'meldketen') and p.dag <= op)
      and public.is_agenda_van(p.bestuur_id, p.houder, p.object_soort, op)
      and (p.soort <> 'meldplicht' or public.is_gebonden(p.bestuur_id, p.houder, op))),
  genoteerd as (
    insert into public.herinnering (account_id, dag)
    select a.id, op from nodig n join public.account a on a.id = n.houder where a.status = 'actief'
    on conflict do nothing returning account_id)
  select a.mail from genoteerd g join public.account a on a.id = g.account_id;
end
$$;

create function deur_herinneren() returns table (mail text)
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$ select m.mail from public.deur_herinneren(public.vandaag()) m $$;

-- The days of a calendar, against the print of its link: what is late stands on the day itself. Null: there is no such link,
-- or whoever made it has no place there any more. Nothing of a case goes out but its day.
create function deur_agenda(afdruk bytea, op date) returns text[]
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare l record;
begin
  perform set_config('app.today', op::text, true);
  select k.bestuur_id, k.account_id into l from public.agenda_link k join public.account a on a.id = k.account_id
  where k.token_hash = afdruk and a.status = 'actief' and exists (
    select from public.aanstelling s where s.bestuur_id = k.bestuur_id and s.account_id = k.account_id
      and cardinality(public.rol_houdt(s.rol)) > 0 and (public.is_werkend(s, op) or public.is_afwikkelend(s, op)));
  if not found then return null; end if;
  return array(
    select distinct greatest(p.dag, op)::text from public.agendapunt p
    where p.bestuur_id = l.bestuur_id and p.houder = l.account_id and p.dag <= op + 366
      and public.is_agenda_van(p.bestuur_id, p.houder, p.object_soort, op)
    order by 1);
end
$$;

create function deur_agenda(afdruk bytea) returns text[]
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$ select public.deur_agenda(afdruk, public.vandaag()) $$;

revoke all on function is_agenda_van(uuid, uuid, text, date), is_gebonden(uuid, uuid, date), deur_herinneren(date), deur_herinneren(),
  deur_agenda(bytea, date), deur_agenda(bytea) from public;
alter function is_agenda_van(uuid, uuid, text, date) owner to geborgen_deur;
alter function is_gebonden(uuid, uuid, date) owner to geborgen_deur;
alter function deur_herinneren(date) owner to geborgen_deur;
alter function deur_herinneren() owner to geborgen_deur;
alter function deur_agenda(bytea, date) owner to geborgen_deur;
alter function deur_agenda(bytea) owner to geborgen_deur;
grant execute on function deur_herinneren() to geborgen_worker;
grant execute on function deur_agenda(bytea) to geborgen_app;
