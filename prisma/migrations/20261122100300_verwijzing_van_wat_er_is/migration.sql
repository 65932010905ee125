-- Who received a referral sees it for as long as she has what was made of it: after an overdracht, and after she destroyed it,
-- the row stays for who referred, and is no trace for her (R-SPOOR-1).
alter policy naar_leest on verwijzing using (
  bestuur_id = (select ctx_bestuur()) and naar = (select ctx_houder('melding', true))
  and exists (select from melding m where m.bestuur_id = verwijzing.bestuur_id and m.id = verwijzing.melding_id));
