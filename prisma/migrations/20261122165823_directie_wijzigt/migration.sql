-- As a bestuurder does: who may take a key of the own office away and give it, may set it too.
create policy directie_wijzigt on ambt_houder for update
  using (bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id))
  with check (bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id) and is_directeur_bij(ambt_id, account_id));
