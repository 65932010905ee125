-- CreateTable
CREATE TABLE "vernietiging" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "nummer" TEXT,
    "grond" TEXT NOT NULL,
    "schooljaar" INTEGER,
    "geopend_op" DATE,
    "afgesloten_op" DATE,
    "door" UUID,
    "op" DATE NOT NULL,
    "sleutels_tot" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vernietiging_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateIndex
CREATE INDEX "vernietiging_bestuur_id_door_op_idx" ON "vernietiging"("bestuur_id", "door", "op");

-- CreateIndex
CREATE UNIQUE INDEX "vernietiging_bestuur_id_object_id_key" ON "vernietiging"("bestuur_id", "object_id");

-- AddForeignKey
ALTER TABLE "vernietiging" ADD CONSTRAINT "vernietiging_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The proof says in codes what was destroyed, why, when and by whom. Written once; nobody amends or removes it.
alter table vernietiging
  add constraint vernietiging_grond check (grond in ('bewaartermijn', 'overdracht', 'toestemming_ingetrokken',
    'voorstel_vervallen', 'vertrek', 'onbereikbaar', 'schooljaar', 'avg')),
  add constraint vernietiging_soort check (soort in ('intake', 'melding', 'dossier', 'overdracht', 'avgverzoek')),
  add constraint vernietiging_nummer check (nummer ~ '^[IM]?[0-9]{2}-[0-9]{3,}$'),
  add constraint vernietiging_sleutels check (sleutels_tot >= op);
alter table vernietiging enable row level security;
alter table vernietiging force row level security;
grant select, insert on vernietiging to geborgen_app;
grant select, insert on vernietiging to geborgen_deur;

-- Two more kinds are kept by a vertrouwenspersoon: a proposal of overdracht, and a request under the AVG.
create or replace function rol_houdt(rol text) returns text[]
  language sql immutable parallel safe
return case
  when rol in ('contactpersoon', 'bovenschools_contactpersoon') then array['intake']
  when rol = 'vertrouwenspersoon' then array['melding', 'dossier', 'overdracht', 'avgverzoek']
  else array[]::text[]
end;

create policy fg_leest on vernietiging for select using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{fg}')));
-- Who handed over, or declined, sees no trace of what became of it (R-SPOOR-1).
create policy eigen_leest on vernietiging for select using (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and (select ctx_lid())
  and grond not in ('overdracht', 'voorstel_vervallen'));
-- Her own object only, also while she winds down (R-AANST-4); the ground of the timer is the timer's.
create policy houder_maakt on vernietiging for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and op = (select ctx_today()) and grond <> 'onbereikbaar'
  and exists (select from object o where o.bestuur_id = vernietiging.bestuur_id and o.id = vernietiging.object_id
    and o.houder = (select ctx_account()) and o.soort = vernietiging.soort));

-- Jobs that wait for an object have its id at the front of their key.
create function job_vergeten(het_object uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if to_regclass('graphile_worker.jobs') is not null then
    perform graphile_worker.remove_job(j.key) from graphile_worker.jobs j where starts_with(j.key, het_object || ':');
  end if;
end
$$;
revoke all on function job_vergeten(uuid) from public;
grant execute on function job_vergeten(uuid) to geborgen_deur;
grant create on schema public to geborgen_worker;
alter function job_vergeten(uuid) owner to geborgen_worker;
revoke create on schema public from geborgen_worker;

grant delete on object, verwijzing, draft to geborgen_deur;
grant update (intake_id) on verwijzing to geborgen_deur;

-- Destroys what a proof of this very transaction names: an older proof, or one that was rolled back, destroys nothing.
-- Grants, envelopes, files and every coded row go with the object; a dossier takes its melding along.
create function deur_vernietigen(het_bewijs uuid) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  bewijs public.vernietiging;
  weg uuid[];
begin
  select v.* into bewijs from public.vernietiging v
  where v.id = het_bewijs and v.xmin = pg_current_xact_id()::xid;
  if not found then raise exception 'no proof in this transaction' using errcode = '42501'; end if;

  select array_remove(array[bewijs.object_id, d.melding_id], null) into weg
  from (values (1)) one(n)
  left join public.dossier d on d.bestuur_id = bewijs.bestuur_id and d.id = bewijs.object_id;

  update public.verwijzing v set intake_id = null where v.bestuur_id = bewijs.bestuur_id and v.intake_id = any (weg);
  delete from public.object o where o.bestuur_id = bewijs.bestuur_id and o.id = bewijs.object_id and o.soort = bewijs.soort;
  if not found then raise exception 'nothing to destroy' using errcode = '42501'; end if;
  delete from public.object o where o.bestuur_id = bewijs.bestuur_id and o.id = any (weg);
  -- What giver and receiver of a referral both see goes when neither has anything left that it was about.
  delete from public.verwijzing v where v.bestuur_id = bewijs.bestuur_id and v.intake_id is null
    and not exists (select from public.melding m where m.bestuur_id = v.bestuur_id and m.id = v.melding_id);

  delete from public.draft d using unnest(weg) w where strpos(d.onderwerp, w::text) > 0;
  perform public.job_vergeten(w) from unnest(weg) w;
end
$$;
revoke all on function deur_vernietigen(uuid) from public;
grant execute on function deur_vernietigen(uuid) to geborgen_app;
alter function deur_vernietigen(uuid) owner to geborgen_deur;
