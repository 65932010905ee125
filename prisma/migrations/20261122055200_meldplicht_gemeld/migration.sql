-- AlterTable
ALTER TABLE "meldplichtfeit" ADD COLUMN     "gemeld_door" TEXT,
ADD COLUMN     "gemeld_op" DATE;

-- Who reported, and when, are noted together. The answers themselves stay as they were given.
alter table meldplichtfeit add constraint meldplichtfeit_gemeld check ((gemeld_door is null) = (gemeld_op is null));
grant update (gemeld_door, gemeld_op) on meldplichtfeit to geborgen_app;
create policy houder_wijzigt on meldplichtfeit for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account())
    and ((select ctx_alle_soorten(false)) or mag_object(object_id, false)));
