-- Of several policies for update one may let the row in and another let it out. What a beheerder prepared came in by hers and
-- went out, confirmed, by the bestuurder's: so each says who works.
alter policy beheerder_wijzigt on aanstelling with check (
  bestuur_id = (select ctx_bestuur()) and status = 'voorbereid' and bevestigd_door is null
  and (select ctx_heeft_rol('{beheerder}')));
alter policy bestuurder_wijzigt on aanstelling with check (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}'))
  and (status <> 'actief' or account_id <> (select ctx_account()) or cardinality(rol_houdt(rol)) = 0));
