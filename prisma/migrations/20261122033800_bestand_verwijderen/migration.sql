-- An attachment can be taken out of a dossier by its holder, its sealed name and key with it. Every other envelope stays
-- as it was written, so the app gets no right to delete envelopes: only this function, and only these rows.
grant delete on envelope, bestand to geborgen_deur;

create function bestand_verwijderen(het_object uuid, het_bestand uuid) returns void
  language sql volatile security definer
begin atomic
  delete from envelope e
  where e.bestuur_id = ctx_bestuur() and e.object_id = het_object and e.houder = ctx_account()
    and e.sectie = 'bestand' and e.item_id = het_bestand and mag_object(het_object, false);
  delete from bestand b
  where b.bestuur_id = ctx_bestuur() and b.object_id = het_object and b.houder = ctx_account()
    and b.id = het_bestand and mag_object(het_object, false);
end;

alter function bestand_verwijderen(uuid, uuid) owner to geborgen_deur;
revoke execute on function bestand_verwijderen(uuid, uuid) from public;
grant execute on function bestand_verwijderen(uuid, uuid) to geborgen_app;
