-- CreateTable
CREATE TABLE "brief" (
    "bestuur_id" UUID NOT NULL,
    "object_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "houder" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "begonnen_op" DATE NOT NULL,
    "definitief_op" DATE,
    "formele_klacht_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "brief_pkey" PRIMARY KEY ("bestuur_id","object_id","id")
);

-- AddForeignKey
ALTER TABLE "brief" ADD CONSTRAINT "brief_bestuur_id_object_id_houder_fkey" FOREIGN KEY ("bestuur_id", "object_id", "houder") REFERENCES "object"("bestuur_id", "id", "houder") ON DELETE CASCADE ON UPDATE CASCADE;

-- What hangs on a case: its holder, as with the other parts.
grant select, insert on brief to geborgen_app;
grant update (status, definitief_op, formele_klacht_id) on brief to geborgen_app;
grant select, insert, delete on brief to geborgen_deur;

alter table brief enable row level security;
alter table brief force row level security;
create policy houder_leest on brief for select using (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(true)) or mag_object(object_id, true)));
create policy houder_maakt on brief for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
  and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)));
create policy houder_wijzigt on brief for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()));

-- A concept that is thrown away: its words and its row, and no other. What was made definitief stays.
create function brief_verwijderen(het_object uuid, de_brief uuid) returns void
  language sql volatile security definer
begin atomic
  delete from envelope e
  where e.bestuur_id = ctx_bestuur() and e.object_id = het_object and e.houder = ctx_account()
    and e.sectie = 'bewijs' and e.item_id = de_brief and mag_object(het_object, false)
    and exists (select from brief b where b.bestuur_id = e.bestuur_id and b.object_id = het_object and b.id = de_brief
      and b.status = 'concept');
  delete from brief b
  where b.bestuur_id = ctx_bestuur() and b.object_id = het_object and b.houder = ctx_account()
    and b.id = de_brief and b.status = 'concept' and mag_object(het_object, false);
end;

alter function brief_verwijderen(uuid, uuid) owner to geborgen_deur;
revoke execute on function brief_verwijderen(uuid, uuid) from public;
grant execute on function brief_verwijderen(uuid, uuid) to geborgen_app;

-- A letter goes along with the dossier where it was chosen. One line more in what hands it over, whatever else stands there.
do $$
declare
  lijn constant text := $l$perform public.overdracht_neemt_over('bewaargrond', 'object_id', oud.id, null, daar);$l$;
  meer constant text := $l$perform public.overdracht_neemt_over('brief', 'object_id', oud.id, keuze, daar);$l$;
  tekst text := pg_get_functiondef('overdracht_zet_over(dossier, uuid, uuid, text, uuid[], jsonb)'::regprocedure);
begin
  if strpos(tekst, lijn) = 0 then raise exception 'overdracht_zet_over was changed'; end if;
  execute replace(tekst, lijn, lijn || E'\n  ' || meer);
end
$$;
