-- The answers to the questions of R-MELD-8 go along with an intake that is referred: written by the giver, in the
-- transaction that makes the melding, for its holder; as envelope is.
create policy gever_maakt on meldplichtfeit for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_nieuw_voor(object_id, houder));
