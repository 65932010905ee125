-- While a planned end is wound down a case can be ended, and nothing else written in it (R-OVD-3, R-AANST-4): a dossier or
-- melding closed, an intake finished or referred. What an end writes besides has its policies here too.
-- Of several policies for update one may let the row in and another let it out: so each must say who works.
do $$
declare kind text;
begin
  foreach kind in array array['intake', 'melding', 'dossier'] loop
    execute format('alter policy houder_wijzigt on %1$I with check (
      bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder(%1$L, false)))', kind);
  end loop;
end $$;
create policy afwikkelend_sluit on dossier for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('dossier', true)) and status <> 'afgesloten')
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and status = 'afgesloten');
create policy afwikkelend_sluit on melding for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('melding', true)) and status not in ('afgesloten', 'dossier'))
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and status = 'afgesloten');
create policy afwikkelend_sluit on intake for update
  using (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('intake', true)) and status <> 'afgerond')
  with check (bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and status in ('afgerond', 'verwezen'));
create policy afwikkelend_bewaart on bewaring for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_account()) and mag_object(object_id, true));

-- Referring an intake: as who works does it.
create policy afwikkelend_verwijst on object for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder <> (select ctx_account()) and soort = 'melding'
  and (select ctx_houder('intake', true)) is not null and kan_ontvangen(houder));
create policy afwikkelend_verwijst on toestemming for insert with check (
  bestuur_id = (select ctx_bestuur()) and houder = (select ctx_houder('intake', true)) and soort = 'doorverwijzen'
  and mag_object(object_id, true));
create policy afwikkelend_verwijst on verwijzing for insert with check (
  bestuur_id = (select ctx_bestuur()) and van = (select ctx_houder('intake', true)) and naar <> van and ontvangen_op is null
  and kan_ontvangen(naar)
  and exists (select from intake i where i.bestuur_id = verwijzing.bestuur_id and i.id = verwijzing.intake_id));

-- For a proposal that is made, not for one that a backup puts back.
drop trigger overdracht_voorgesteld on overdracht;
create trigger overdracht_voorgesteld after insert on overdracht for each row
  when (new.van = ctx_account()) execute function overdracht_voorgesteld();
