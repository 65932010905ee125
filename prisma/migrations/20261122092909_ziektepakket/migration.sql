-- CreateTable
CREATE TABLE "ziektepakket" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "kenmerk" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "gemaakt_op" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "gevraagd_door" UUID,
    "gevraagd_op" TIMESTAMPTZ(3),
    "weiger_tot" TIMESTAMPTZ(3),
    "geweigerd_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ziektepakket_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "ziektesleutel" (
    "bestuur_id" UUID NOT NULL,
    "pakket_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "wrap" BYTEA NOT NULL,

    CONSTRAINT "ziektesleutel_pkey" PRIMARY KEY ("bestuur_id","pakket_id","account_id")
);

-- CreateIndex
CREATE INDEX "ziektepakket_bestuur_id_gevraagd_door_idx" ON "ziektepakket"("bestuur_id", "gevraagd_door");

-- CreateIndex
CREATE UNIQUE INDEX "ziektepakket_bestuur_id_object_id_key" ON "ziektepakket"("bestuur_id", "object_id");

-- CreateIndex
CREATE UNIQUE INDEX "ziektepakket_bestuur_id_kenmerk_key" ON "ziektepakket"("bestuur_id", "kenmerk");

-- AddForeignKey
ALTER TABLE "ziektepakket" ADD CONSTRAINT "ziektepakket_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ziektesleutel" ADD CONSTRAINT "ziektesleutel_bestuur_id_pakket_id_fkey" FOREIGN KEY ("bestuur_id", "pakket_id") REFERENCES "ziektepakket"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The illness pack (R-OVD-2, R-OVD-4): the key of a dossier, for a deputy who also has the words on the klager's paper.
-- klaar → gevraagd → taken over (the dossier goes, and the pack with it) | geweigerd. One per dossier.
alter table ziektepakket
  add constraint ziektepakket_status check (status in ('klaar', 'gevraagd', 'geweigerd')),
  add constraint ziektepakket_kenmerk check (kenmerk ~ '^[a-z0-9]{8}$'),
  add constraint ziektepakket_vraag check (
    (status = 'klaar') = (gevraagd_door is null) and (gevraagd_door is null) = (gevraagd_op is null)
    and (gevraagd_op is null) = (weiger_tot is null)),
  add constraint ziektepakket_geweigerd check ((geweigerd_op is not null) = (status = 'geweigerd'));
do $$
declare t text;
begin
  foreach t in array array['ziektepakket', 'ziektesleutel'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select on %I to geborgen_deur', t);
  end loop;
end $$;
-- Salt, proof and wraps are written by the app and read by the functions below only.
grant select (bestuur_id, object_id, id, houder, kenmerk, gemaakt_op, status, gevraagd_door, gevraagd_op, weiger_tot,
  geweigerd_op, created_at), insert, delete on ziektepakket to geborgen_app;
grant select (bestuur_id, pakket_id, account_id), insert on ziektesleutel to geborgen_app;
grant update (status, gevraagd_door, gevraagd_op, weiger_tot, geweigerd_op) on ziektepakket to geborgen_deur;
grant delete on ziektepakket, ziektesleutel to geborgen_deur;
grant insert on overdracht to geborgen_deur;

create policy houder_leest on ziektepakket for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
create policy houder_maakt on ziektepakket for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', false)) and status = 'klaar'
  and exists (select from dossier d where d.bestuur_id = ziektepakket.bestuur_id and d.id = ziektepakket.object_id));
-- Also while she winds down: then nothing is prepared any more, and what was can be taken back.
create policy houder_verwijdert on ziektepakket for delete using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)));
create policy houder_leest on ziektesleutel for select using (
  bestuur_id = (select ctx_bestuur()) and exists (select from ziektepakket p
    where p.bestuur_id = ziektesleutel.bestuur_id and p.id = ziektesleutel.pakket_id));
create policy houder_maakt on ziektesleutel for insert with check (
  bestuur_id = (select ctx_bestuur()) and account_id <> (select ctx_account()) and kan_ontvangen(account_id)
  and exists (select from ziektepakket p where p.bestuur_id = ziektesleutel.bestuur_id and p.id = ziektesleutel.pakket_id
    and p.houder = (select ctx_houder('dossier', false)) and p.status = 'klaar'));

-- How long the absent adviser can say no (ziektepakket.ts says the same), and how long one deputy goes before another.
create function ziekte_wacht() returns interval language sql immutable parallel safe return interval '72 hours';
create function ziekte_voorrang() returns interval language sql immutable parallel safe return interval '7 days';
revoke all on function ziekte_wacht(), ziekte_voorrang() from public;
grant execute on function ziekte_wacht(), ziekte_voorrang() to geborgen_deur;

-- The salt of a paper, for its deputies. Whoever else asks, and for whatever else, gets one that the app makes up.
create function deur_ziekte_zout(het_kenmerk text) returns bytea
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.salt from public.ziektepakket p join public.ziektesleutel s on s.bestuur_id = p.bestuur_id and s.pakket_id = p.id
  where p.bestuur_id = public.ctx_bestuur() and p.kenmerk = het_kenmerk and s.account_id = public.ctx_houder('dossier', false)
$$;

-- klaar → gevraagd, for a deputy who proves that she has the paper. No row: unknown, wrong words, or no deputy of it, which
-- are one answer. Another deputy's request is hers for a week after its term.
create function deur_ziekte_vragen(het_kenmerk text, het_bewijs bytea)
  returns table (uitkomst text, pakket_id uuid, object_id uuid, houder uuid, school_id uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  wie uuid := public.ctx_houder('dossier', false);
  p public.ziektepakket;
begin
  select z.* into p from public.ziektepakket z
  where z.bestuur_id = public.ctx_bestuur() and z.kenmerk = het_kenmerk and z.code_hash = sha256(het_bewijs)
    and exists (select from public.ziektesleutel s
      where s.bestuur_id = z.bestuur_id and s.pakket_id = z.id and s.account_id = wie)
  for update;
  if not found then return; end if;
  if p.status = 'klaar' or p.gevraagd_door <> wie and p.weiger_tot < now() - public.ziekte_voorrang() then
    update public.ziektepakket z
    set status = 'gevraagd', gevraagd_door = wie, gevraagd_op = now(), weiger_tot = now() + public.ziekte_wacht()
    where z.bestuur_id = p.bestuur_id and z.id = p.id;
    perform public.persoon_append(p.houder, 'ziektepakket_asked',
      jsonb_build_object('bestuurId', p.bestuur_id, 'accountId', wie));
    uitkomst := 'gevraagd';
  else
    uitkomst := case when p.gevraagd_door = wie then 'al_gevraagd' else 'door_ander' end;
  end if;
  return query select uitkomst, p.id, p.object_id, p.houder, d.school_id from public.dossier d
    where d.bestuur_id = p.bestuur_id and d.id = p.object_id;
end
$$;

-- What a deputy asked for herself: what she needs to know whether she is free to take it on, and no more. Of what was
-- refused two weeks long that it was.
create function deur_ziekte_aanvragen() returns table (id uuid, kenmerk text, status text, gevraagd_op timestamptz,
    weiger_tot timestamptz, van uuid, school_id uuid, probleemgebieden text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.id, p.kenmerk, p.status, p.gevraagd_op, p.weiger_tot, p.houder,
    case p.status when 'gevraagd' then d.school_id end, case p.status when 'gevraagd' then d.probleemgebieden end
  from public.ziektepakket p join public.dossier d on d.bestuur_id = p.bestuur_id and d.id = p.object_id
  where p.bestuur_id = public.ctx_bestuur() and p.gevraagd_door = public.ctx_houder('dossier', false)
    and (p.status = 'gevraagd' or p.geweigerd_op >= public.ctx_today() - 14)
  order by p.gevraagd_op
$$;

-- gevraagd → geweigerd: the keys go, and what is left is a code for who asked. Until it is taken over, also after the term.
create function deur_ziekte_weigeren(het_pakket uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  update public.ziektepakket p set status = 'geweigerd', geweigerd_op = public.ctx_today()
  where p.bestuur_id = public.ctx_bestuur() and p.id = het_pakket and p.status = 'gevraagd'
    and p.houder = public.ctx_houder('dossier', true);
  if not found then return false; end if;
  delete from public.ziektesleutel s where s.bestuur_id = public.ctx_bestuur() and s.pakket_id = het_pakket;
  return true;
end
$$;

-- The pack that this deputy may open now: her own request, with the proof of the paper, after the term.
create function ziekte_vrij(het_pakket uuid, het_bewijs bytea) returns setof ziektepakket
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.* from public.ziektepakket p
  where p.bestuur_id = public.ctx_bestuur() and p.id = het_pakket and p.status = 'gevraagd'
    and p.gevraagd_door = public.ctx_houder('dossier', false) and p.weiger_tot <= now()
    and p.code_hash = sha256(het_bewijs)
    and exists (select from public.ziektesleutel s
      where s.bestuur_id = p.bestuur_id and s.pakket_id = p.id and s.account_id = p.gevraagd_door)
$$;

-- The last of each piece that goes along: never notities, and no file that was not finished.
create function ziekte_stukken(het_dossier uuid) returns setof envelope
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select distinct on (e.sectie, e.item_id) e.* from public.envelope e
  where e.bestuur_id = public.ctx_bestuur() and e.object_id = het_dossier
    and e.sectie in ('kern', 'verslagen', 'bewijs', 'bestand')
    and (e.sectie <> 'bestand' or exists (select from public.bestand b where b.bestuur_id = e.bestuur_id
      and b.id = e.item_id and b.gereed_op is not null))
  order by e.sectie, e.item_id, e.revisie desc
$$;
revoke all on function ziekte_vrij(uuid, bytea), ziekte_stukken(uuid) from public;
alter function ziekte_vrij(uuid, bytea) owner to geborgen_deur;
alter function ziekte_stukken(uuid) owner to geborgen_deur;

-- Whether the klager's toestemming for it is there today.
create function ziekte_gegeven(het_bestuur uuid, het_dossier uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select exists (select from public.toestemming t
    where t.bestuur_id = het_bestuur and t.object_id = het_dossier and t.soort = 'overdracht_bij_ziekte'
      and t.gegeven_op <= public.ctx_today() and coalesce(t.geldig_tot >= public.ctx_today(), true)
      and coalesce(t.ingetrokken_op > public.ctx_today(), true))
$$;
revoke all on function ziekte_gegeven(uuid, uuid) from public;
alter function ziekte_gegeven(uuid, uuid) owner to geborgen_deur;

-- Wrap and envelopes, in base64 as the app sends them.
create function deur_ziekte_openen(het_pakket uuid, het_bewijs bytea) returns table (object_id uuid, wrap text,
    envelopes text[], acties uuid[], toestemmingen uuid[], gegeven boolean)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select p.object_id, translate(encode(s.wrap, 'base64'), E'+/=\n', '-_'),
    (select array_agg(translate(encode(e.bytes, 'base64'), E'+/=\n', '-_')) from public.ziekte_stukken(p.object_id) e),
    array(select a.id from public.actie a where a.bestuur_id = p.bestuur_id and a.object_id = p.object_id),
    array(select t.id from public.toestemming t where t.bestuur_id = p.bestuur_id and t.object_id = p.object_id),
    public.ziekte_gegeven(p.bestuur_id, p.object_id)
  from public.ziekte_vrij(het_pakket, het_bewijs) p
  join public.ziektesleutel s on s.bestuur_id = p.bestuur_id and s.pakket_id = p.id and s.account_id = p.gevraagd_door
$$;


-- A dossier goes from its holder to another, under a new object that has its envelopes already: coded rows and files come
-- along, all of them or what was chosen. What calls this destroys the old one.
create function overdracht_zet_over(oud dossier, nieuw uuid, wie uuid, het_nummer text, keuze uuid[], antwoorden jsonb) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare daar jsonb;
begin
  perform public.overdracht_neemt_over('dossier', 'id', oud.id, null, antwoorden || jsonb_build_object(
    'id', nieuw, 'houder', wie, 'nummer', het_nummer, 'kaart', null, 'revisie', 1, 'melding_id', null, 'voorgesteld_op', null));
  daar := jsonb_build_object('dossier_id', nieuw, 'houder', wie);
  perform public.overdracht_neemt_over('dossier_partij', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('informatieverzoek', 'dossier_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('bijzonder_gegeven', 'dossier_id', oud.id, keuze, daar);
  perform public.overdracht_neemt_over('doorbreking', 'dossier_id', oud.id, keuze, daar);
  daar := jsonb_build_object('object_id', nieuw, 'houder', wie);
  perform public.overdracht_neemt_over('gesprek', 'object_id', oud.id, keuze, daar || '{"revisie": 1}');
  perform public.overdracht_neemt_over('actie', 'object_id', oud.id, keuze, daar || '{"kaart": null}');
  perform public.overdracht_neemt_over('toestemming', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('doorverwijzing', 'object_id', oud.id, keuze, daar);
  perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);
  -- What the law asks goes along without being chosen, that of the melding too (R-MELD-8).
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.id, null, daar);
  perform public.overdracht_neemt_over('meldplichtfeit', 'object_id', oud.melding_id, null, daar);
  update public.meldplichtfeit f set gemeld_door = 'vertrouwenspersoon'
  where f.bestuur_id = oud.bestuur_id and f.object_id = nieuw and f.gemeld_door = 'ik';
  update public.bestand b set object_id = nieuw, houder = wie
  where b.bestuur_id = oud.bestuur_id and b.object_id = oud.id and (keuze is null or b.id = any (keuze)) and b.gereed_op is not null;
  update public.toestemming t set bewijs_id = null
  where t.bestuur_id = oud.bestuur_id and t.object_id = nieuw and t.bewijs_id is not null
    and not exists (select from public.bestand b
      where b.bestuur_id = t.bestuur_id and b.object_id = nieuw and b.id = t.bewijs_id);
end
$$;

-- How the case began: from its melding, or from the overdracht before this one. So it counts once.
create function overdracht_begin(oud dossier, out beginsoort text, out ontvangen_op date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select m.beginsoort, m.ontvangen_op from public.melding m where m.bestuur_id = oud.bestuur_id and m.id = oud.melding_id
  union all select e.beginsoort, e.ontvangen_op from public.overdracht e
    where e.bestuur_id = oud.bestuur_id and e.object_id = oud.id and e.status = 'aangenomen'
  limit 1
$$;
revoke all on function overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb), overdracht_begin(dossier) from public;
alter function overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb) owner to geborgen_deur;
alter function overdracht_begin(dossier) owner to geborgen_deur;

-- The same as it was, by the functions above.
create or replace function deur_overdracht_aannemen(het_voorstel uuid, het_nummer text, antwoorden jsonb) returns text
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  wie uuid := public.ctx_houder('dossier', false);
  v public.overdracht;
  oud public.dossier;
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
  perform public.overdracht_zet_over(oud, v.nieuw_id, wie, het_nummer, v.stukken, antwoorden);

  update public.overdracht o
  set status = 'aangenomen', object_id = v.nieuw_id, houder = wie, nieuw_id = null, beslist_op = public.ctx_today(),
    (beginsoort, ontvangen_op) = (select b.beginsoort, b.ontvangen_op from public.overdracht_begin(oud) b)
  where o.bestuur_id = v.bestuur_id and o.id = v.id;
  perform public.overdracht_ruimt_op(oud.id, 'dossier', 'overdracht', v.van, oud);
  perform public.overdracht_ruimt_op(v.id, 'overdracht', 'overdracht', wie, null);
  return v.nieuw_id::text;
end
$$;

-- gevraagd → taken over, whole or not at all: the deputy's new object must have every piece again; then the old dossier is
-- destroyed with a proof, and the pack with it. The gate of toestemming asks the new one, in the same transaction.
create function deur_ziekte_overnemen(het_pakket uuid, het_bewijs bytea, nieuw uuid, het_nummer text, antwoorden jsonb)
  returns table (uitkomst text, houder uuid)
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
  wie uuid := public.ctx_houder('dossier', false);
  p public.ziektepakket;
  oud public.dossier;
begin
  select z.* into p from public.ziekte_vrij(het_pakket, het_bewijs) z;
  if not found or not public.is_eigen_nieuw(nieuw) then return query select 'not_found', null::uuid; return; end if;
  -- The absent adviser's turn: her refusal is seen, or comes too late.
  perform pg_advisory_xact_lock(hashtextextended(concat_ws(' ', 'beurt', p.bestuur_id, p.houder), 0));
  perform from public.ziektepakket z where z.bestuur_id = p.bestuur_id and z.id = p.id for update;
  perform from public.ziekte_vrij(het_pakket, het_bewijs);
  if not found then return query select 'not_found', null::uuid; return; end if;
  select d.* into oud from public.dossier d where d.bestuur_id = p.bestuur_id and d.id = p.object_id;
  if exists (select from public.ziekte_stukken(oud.id) e where not exists (
      select from public.envelope n where n.bestuur_id = e.bestuur_id and n.object_id = nieuw and n.sectie = e.sectie
        and n.item_id = case e.item_id when oud.id then nieuw else e.item_id end)) then
    return query select 'pieces_differ', null::uuid; return;
  end if;

  perform public.overdracht_zet_over(oud, nieuw, wie, het_nummer, null, antwoorden);
  insert into public.overdracht (bestuur_id, object_id, id, houder, van, naar, soort, reden, school_id, probleemgebieden,
    namen_bekend, stukken, status, voorgesteld_op, beslist_op, beginsoort, ontvangen_op)
  select p.bestuur_id, nieuw, gen_random_uuid(), wie, p.houder, wie, 'ziekte', 'ziekte', oud.school_id, oud.probleemgebieden,
    false, '{}', 'aangenomen', p.gevraagd_op::date, public.ctx_today(), b.beginsoort, b.ontvangen_op
  from public.overdracht_begin(oud) b;
  perform public.persoon_append(p.houder, 'ziektepakket_taken',
    jsonb_build_object('bestuurId', p.bestuur_id, 'accountId', wie));
  perform public.overdracht_ruimt_op(oud.id, 'dossier', 'overdracht', p.houder, oud);
  return query select 'overgenomen', p.houder;
end
$$;

-- A paper ends with what the klager agreed to (R-TST-3), unless another of that kind holds; and when another becomes klager,
-- who gets a paper of his own.
create or replace function toestemming_eindigt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  perform public.overdracht_vervalt(o.id, 'ingetrokken', null) from public.overdracht o
  where o.bestuur_id = new.bestuur_id and o.object_id = new.object_id and o.status = 'voorgesteld'
    and not public.overdracht_mag(o);
  delete from public.ziektepakket p
  where p.bestuur_id = new.bestuur_id and p.object_id = new.object_id
    and new.soort in ('dossier_aanleggen', 'overdracht_bij_ziekte')
    and not exists (select from public.toestemming t
      where t.bestuur_id = new.bestuur_id and t.object_id = new.object_id and t.soort = new.soort
        and t.gegeven_op <= public.ctx_today() and coalesce(t.geldig_tot >= public.ctx_today(), true)
        and coalesce(t.ingetrokken_op > public.ctx_today(), true));
  return null;
end
$$;
create function klager_wisselt() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from public.ziektepakket p where p.bestuur_id = new.bestuur_id and p.object_id = new.dossier_id;
  return null;
end
$$;
create trigger klager_begint after insert on dossier_partij for each row
  when (new.rol = 'klager' and new.houder = ctx_account()) execute function klager_wisselt();
create trigger klager_eindigt after update of tot on dossier_partij for each row
  when (new.rol = 'klager' and old.tot is null and new.tot is not null) execute function klager_wisselt();

revoke all on function deur_ziekte_zout(text), deur_ziekte_vragen(text, bytea), deur_ziekte_aanvragen(), deur_ziekte_weigeren(uuid),
  deur_ziekte_openen(uuid, bytea), deur_ziekte_overnemen(uuid, bytea, uuid, text, jsonb), klager_wisselt() from public;
grant execute on function deur_ziekte_zout(text), deur_ziekte_vragen(text, bytea), deur_ziekte_aanvragen(), deur_ziekte_weigeren(uuid),
  deur_ziekte_openen(uuid, bytea), deur_ziekte_overnemen(uuid, bytea, uuid, text, jsonb) to geborgen_app;
alter function deur_ziekte_zout(text) owner to geborgen_deur;
alter function deur_ziekte_vragen(text, bytea) owner to geborgen_deur;
alter function deur_ziekte_aanvragen() owner to geborgen_deur;
alter function deur_ziekte_weigeren(uuid) owner to geborgen_deur;
alter function deur_ziekte_openen(uuid, bytea) owner to geborgen_deur;
alter function deur_ziekte_overnemen(uuid, bytea, uuid, text, jsonb) owner to geborgen_deur;
alter function klager_wisselt() owner to geborgen_deur;
