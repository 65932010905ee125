-- AlterTable
ALTER TABLE "dossier" ADD COLUMN     "voorgesteld_op" DATE;

-- CreateTable
CREATE TABLE "overdracht" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "nieuw_id" UUID,
    "van" UUID NOT NULL,
    "naar" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "reden" TEXT NOT NULL,
    "school_id" UUID NOT NULL,
    "probleemgebieden" TEXT[],
    "namen_bekend" BOOLEAN NOT NULL,
    "stukken" UUID[],
    "status" TEXT NOT NULL,
    "voorgesteld_op" DATE NOT NULL,
    "beslist_op" DATE,
    "weigering" TEXT,
    "beginsoort" TEXT,
    "ontvangen_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "overdracht_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateIndex
CREATE INDEX "overdracht_bestuur_id_naar_idx" ON "overdracht"("bestuur_id", "naar");

-- CreateIndex
CREATE INDEX "overdracht_bestuur_id_object_id_idx" ON "overdracht"("bestuur_id", "object_id");

-- AddForeignKey
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "overdracht" ADD CONSTRAINT "overdracht_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- voorgesteld → aangenomen | geweigerd | ingetrokken. It hangs on the giver's dossier until it is accepted.
alter table overdracht
  add constraint overdracht_status check (status in ('voorgesteld', 'aangenomen', 'geweigerd', 'ingetrokken')),
  add constraint overdracht_houder check (houder = case status when 'aangenomen' then naar else van end),
  add constraint overdracht_nieuw check ((nieuw_id is not null) = (status = 'voorgesteld')),
  add constraint overdracht_besluit check ((beslist_op is null) = (status = 'voorgesteld')),
  add constraint overdracht_weigering check ((weigering is not null) = (status = 'geweigerd'));
alter table overdracht enable row level security;
alter table overdracht force row level security;
grant select, insert on overdracht to geborgen_app;

-- Whether this transaction itself made the object, for its own holder, and no dossier stands on it: only then can it be
-- made for another as well.
create function is_eigen_nieuw(het_object uuid) returns boolean
  language sql stable security definer
return exists (
    select 1 from object o
    where o.bestuur_id = ctx_bestuur() and o.id = het_object and o.houder = ctx_account() and o.soort = 'dossier'
      and o.xmin = pg_current_xact_id()::xid)
  and not exists (select 1 from dossier d where d.bestuur_id = ctx_bestuur() and d.id = het_object);
alter function is_eigen_nieuw(uuid) owner to geborgen_deur;
grant execute on function is_eigen_nieuw(uuid) to geborgen_app;

-- The giver, until it is accepted; after that the receiver. And who it was proposed to, until it is decided: of what she
-- declined, and of what was taken back, she keeps no trace (R-SPOOR-1).
create policy houder_leest on overdracht for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
create policy naar_leest on overdracht for select using (
  bestuur_id = (select ctx_bestuur()) and naar = (select ctx_houder('overdracht', false)) and status = 'voorgesteld');
-- Also while she winds down: handing over is what those days are for (R-AANST-4).
create policy van_maakt on overdracht for insert with check (
  bestuur_id = (select ctx_bestuur()) and van = (select ctx_houder('dossier', true)) and houder = van and naar <> van
  and status = 'voorgesteld' and kan_ontvangen(naar) and is_eigen_nieuw(nieuw_id) and is_nieuw_voor(id, naar));

-- What is made for it: an object of one's own with the receiver's key beside it, and a small one for her to open now.
create policy gever_stelt_voor on object for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder <> (select ctx_account()) and soort = 'overdracht'
  and (select ctx_houder('dossier', true)) is not null and kan_ontvangen(houder));
create policy afwikkelend_maakt on object for insert with check (
  bestuur_id = (select ctx_bestuur()) and soort = 'dossier' and houder = (select ctx_houder('dossier', true)));
create policy gever_stelt_voor on "grant" for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_eigen_nieuw(object_id)
  and (account_id = (select ctx_account())
    or eigen is null and hpke is not null and kan_ontvangen(account_id)));
create policy gever_stelt_voor on envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and revisie = 1 and sectie <> 'notities'
  and is_eigen_nieuw(object_id));
-- While she winds down: the toestemming that a handing over rests on, and its proof.
create policy afwikkelend_maakt on toestemming for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true))
  and soort in ('overdracht', 'overdracht_bij_vertrek') and mag_object(object_id, true));
create policy afwikkelend_bewijst on envelope for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and sectie = 'bewijs' and mag_object(object_id, true));
-- A key that waits for acceptance shows as little as what it opens.
drop policy eigenaar_leest on "grant";
create policy eigenaar_leest on "grant" for select using (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and mag_object(object_id, true));

grant select, update on overdracht to geborgen_deur;
grant update (voorgesteld_op) on dossier to geborgen_deur;

-- While it is proposed the dossier says so, and takes nothing new.
create function overdracht_voorgesteld() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  update public.dossier d set voorgesteld_op = new.voorgesteld_op
  where d.bestuur_id = new.bestuur_id and d.id = new.object_id and d.houder = new.van
    and d.status <> 'afgesloten' and d.voorgesteld_op is null;
  if not found then raise exception 'no open dossier to hand over' using errcode = '42501'; end if;
  return null;
end
$$;
revoke all on function overdracht_voorgesteld() from public;
alter function overdracht_voorgesteld() owner to geborgen_deur;
create trigger overdracht_voorgesteld after insert on overdracht for each row execute function overdracht_voorgesteld();

-- The last day on which a backup can still hold a key (vernietiging.rules.ts says the same).
create function sleutels_tot(dag date) returns date language sql immutable parallel safe return dag + 14;
create function schooljaar_van(dag date) returns integer
  language sql immutable parallel safe
return extract(year from dag - interval '7 months')::integer;

-- A proof, and what it names destroyed, for the functions below.
create function overdracht_ruimt_op(het_object uuid, de_soort text, de_grond text, wie uuid, oud dossier) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare bewijs uuid := gen_random_uuid();
begin
  insert into public.vernietiging (bestuur_id, id, object_id, soort, nummer, grond, schooljaar, geopend_op, door, op, sleutels_tot)
  values (public.ctx_bestuur(), bewijs, het_object, de_soort, oud.nummer, de_grond, public.schooljaar_van(oud.geopend_op),
    oud.geopend_op, wie, public.ctx_today(), public.sleutels_tot(public.ctx_today()));
  perform public.deur_vernietigen(bewijs);
end
$$;
revoke all on function overdracht_ruimt_op(uuid, text, text, uuid, dossier), sleutels_tot(date), schooljaar_van(date) from public;
grant execute on function sleutels_tot(date), schooljaar_van(date), deur_vernietigen(uuid) to geborgen_deur;
alter function overdracht_ruimt_op(uuid, text, text, uuid, dossier) owner to geborgen_deur;

-- voorgesteld → geweigerd | ingetrokken: proposal and new object are destroyed, the dossier takes records again.
create function overdracht_vervalt(het_voorstel uuid, de_status text, de_weigering text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare v public.overdracht;
begin
  select o.* into v from public.overdracht o
  where o.bestuur_id = public.ctx_bestuur() and o.id = het_voorstel and o.status = 'voorgesteld' for update;
  if not found then return false; end if;
  perform public.overdracht_ruimt_op(v.nieuw_id, 'dossier', 'voorstel_vervallen', public.ctx_account(), null);
  perform public.overdracht_ruimt_op(v.id, 'overdracht', 'voorstel_vervallen', public.ctx_account(), null);
  update public.overdracht o
  set status = de_status, weigering = de_weigering, beslist_op = public.ctx_today(), nieuw_id = null
  where o.bestuur_id = v.bestuur_id and o.id = v.id;
  update public.dossier d set voorgesteld_op = null where d.bestuur_id = v.bestuur_id and d.id = v.object_id;
  return true;
end
$$;
revoke all on function overdracht_vervalt(uuid, text, text) from public;
alter function overdracht_vervalt(uuid, text, text) owner to geborgen_deur;

create function deur_overdracht_weigeren(het_voorstel uuid, de_weigering text) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return exists (
      select from public.overdracht o where o.bestuur_id = public.ctx_bestuur() and o.id = het_voorstel
        and o.naar = public.ctx_houder('overdracht', false))
    and public.overdracht_vervalt(het_voorstel, 'geweigerd', de_weigering);
end
$$;

create function deur_overdracht_intrekken(het_voorstel uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  return exists (
      select from public.overdracht o where o.bestuur_id = public.ctx_bestuur() and o.id = het_voorstel
        and o.van = public.ctx_houder('dossier', true))
    and public.overdracht_vervalt(het_voorstel, 'ingetrokken', null);
end
$$;

-- Whether what it rests on holds today: the dossier itself, and the handing over to this person or at departure
-- (toestemming.ts has the table).
create function overdracht_mag(v overdracht) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select bool_and(exists (
    select from public.toestemming t
    where t.bestuur_id = v.bestuur_id and t.object_id = v.object_id and t.soort = nodig
      and (t.voor_id = v.naar or t.voor_id is null and nodig <> 'overdracht')
      and t.gegeven_op <= public.ctx_today() and coalesce(t.geldig_tot >= public.ctx_today(), true)
      and coalesce(t.ingetrokken_op > public.ctx_today(), true)))
  from unnest(array['dossier_aanleggen', case v.soort when 'vertrek' then 'overdracht_bij_vertrek' else 'overdracht' end]) nodig
$$;
revoke all on function overdracht_mag(overdracht) from public;
alter function overdracht_mag(overdracht) owner to geborgen_deur;

-- A toestemming that ends takes the proposal that rests on it along, whichever act ends it (R-TST-3).
create function toestemming_eindigt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform public.overdracht_vervalt(o.id, 'ingetrokken', null) from public.overdracht o
  where o.bestuur_id = new.bestuur_id and o.object_id = new.object_id and o.status = 'voorgesteld'
    and not public.overdracht_mag(o);
  return null;
end
$$;
create trigger toestemming_eindigt after update of ingetrokken_op on toestemming for each row
  when (old.ingetrokken_op is null and new.ingetrokken_op <= ctx_today()) execute function toestemming_eindigt();
revoke all on function deur_overdracht_weigeren(uuid, text), deur_overdracht_intrekken(uuid), toestemming_eindigt() from public;
grant execute on function deur_overdracht_weigeren(uuid, text), deur_overdracht_intrekken(uuid) to geborgen_app;
alter function deur_overdracht_weigeren(uuid, text) owner to geborgen_deur;
alter function deur_overdracht_intrekken(uuid) owner to geborgen_deur;
alter function toestemming_eindigt() owner to geborgen_deur;

grant update (houder) on object to geborgen_deur;
grant update (object_id, houder) on bestand to geborgen_deur;
grant update (bewijs_id) on toestemming to geborgen_deur;
grant update (gemeld_door) on meldplichtfeit to geborgen_deur;
grant delete on "grant" to geborgen_deur;
grant insert on dossier, dossier_partij, bijzonder_gegeven, doorbreking, informatieverzoek, gesprek, actie, toestemming,
  doorverwijzing, meldplichtfeit, bewaargrond to geborgen_deur;
grant select on doorverwijzing, bewaargrond to geborgen_deur;

-- Coded rows of the giver's dossier, again for the receiver's, with what differs there.
create function overdracht_neemt_over(de_tabel text, kolom text, het_oud uuid, keuze uuid[], anders jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  execute format(
    'insert into public.%1$I select (jsonb_populate_record(null::public.%1$I, to_jsonb(r) || $1)).* from public.%1$I r
     where r.bestuur_id = public.ctx_bestuur() and r.%2$I = $2 and ($3 is null or r.id = any ($3))', de_tabel, kolom)
  using anders, het_oud, keuze;
end
$$;
revoke all on function overdracht_neemt_over(text, text, uuid, uuid[], jsonb) from public;
alter function overdracht_neemt_over(text, text, uuid, uuid[], jsonb) owner to geborgen_deur;

-- voorgesteld → aangenomen, whole or not at all: the new object gets its holder and the giver's key goes; coded rows and
-- files of the chosen pieces come along; then the giver's dossier and melding are destroyed with a proof. Gives a code.
create function deur_overdracht_aannemen(het_voorstel uuid, het_nummer text, antwoorden jsonb) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  wie uuid := public.ctx_houder('dossier', false);
  v public.overdracht;
  oud public.dossier;
  daar jsonb;
begin
  select o.* into v from public.overdracht o
  where o.bestuur_id = public.ctx_bestuur() and o.id = het_voorstel and o.naar = wie and o.status = 'voorgesteld';
  if not found then return 'not_found'; end if;
  -- The giver's turn, as each of her own changes takes it (lib/platform/db/context.ts): what she did is seen, or comes too late.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'beurt', v.bestuur_id, v.van), 0));
  select o.* into v from public.overdracht o
  where o.bestuur_id = v.bestuur_id and o.id = het_voorstel and o.status = 'voorgesteld' for update;
  if not found then return 'not_found'; end if;
  if not public.overdracht_mag(v) then return 'toestemming_gone'; end if;
  select d.* into oud from public.dossier d where d.bestuur_id = v.bestuur_id and d.id = v.object_id;

  update public.object o set houder = wie where o.bestuur_id = v.bestuur_id and o.id = v.nieuw_id;
  delete from public."grant" g where g.bestuur_id = v.bestuur_id and g.object_id = v.nieuw_id and g.account_id = v.van;

  perform public.overdracht_neemt_over('dossier', 'id', oud.id, null, antwoorden || jsonb_build_object(
    'id', v.nieuw_id, 'houder', wie, 'nummer', het_nummer, 'kaart', null, 'revisie', 1, 'melding_id', null, 'voorgesteld_op', null));
  daar := jsonb_build_object('dossier_id', v.nieuw_id, 'houder', wie);
  perform public.overdracht_neemt_over('dossier_partij', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('informatieverzoek', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('bijzonder_gegeven', 'dossier_id', oud.id, v.stukken, daar);
  perform public.overdracht_neemt_over('doorbreking', 'dossier_id', oud.id, v.stukken, daar);
  daar := jsonb_build_object('object_id', v.nieuw_id, 'houder', wie);
  perform public.overdracht_neemt_over('gesprek', 'object_id', oud.id, v.stukken, daar || '{"revisie": 1}');
  perform public.overdracht_neemt_over('actie', 'object_id', oud.id, v.stukken, daar || '{"kaart": null}');
  perform public.overdracht_neemt_over('toestemming', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('doorverwijzing', 'object_id', oud.id, v.stukken, daar);
  perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);
  -- What the law asks goes along without being chosen, that of the melding too (R-MELD-8).
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.melding_id, null, daar);
  update public.meldplichtfeit f set gemeld_door = 'vertrouwenspersoon'
  where f.bestuur_id = v.bestuur_id and f.object_id = v.nieuw_id and f.gemeld_door = 'ik';
  update public.bestand b set object_id = v.nieuw_id, houder = wie
  where b.bestuur_id = v.bestuur_id and b.object_id = oud.id and b.id = any (v.stukken) and b.gereed_op is not null;
  update public.toestemming t set bewijs_id = null
  where t.bestuur_id = v.bestuur_id and t.object_id = v.nieuw_id and t.bewijs_id <> all (v.stukken);

  update public.overdracht o
  set status = 'aangenomen', object_id = v.nieuw_id, houder = wie, nieuw_id = null, beslist_op = public.ctx_today(),
    (beginsoort, ontvangen_op) = (select m.beginsoort, m.ontvangen_op from public.melding m
      where m.bestuur_id = v.bestuur_id and m.id = oud.melding_id
      union all select e.beginsoort, e.ontvangen_op from public.overdracht e
      where e.bestuur_id = v.bestuur_id and e.object_id = oud.id and e.status = 'aangenomen' limit 1)
  where o.bestuur_id = v.bestuur_id and o.id = v.id;
  perform public.overdracht_ruimt_op(oud.id, 'dossier', 'overdracht', v.van, oud);
  perform public.overdracht_ruimt_op(v.id, 'overdracht', 'overdracht', wie, null);
  return v.nieuw_id::text;
end
$$;
revoke all on function deur_overdracht_aannemen(uuid, text, jsonb) from public;
grant execute on function deur_overdracht_aannemen(uuid, text, jsonb) to geborgen_app;
alter function deur_overdracht_aannemen(uuid, text, jsonb) owner to geborgen_deur;
