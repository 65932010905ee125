-- No answer is no yes: a comparison with null lets a row in.
alter table rehabilitatiemaatregel
  drop constraint rehabilitatiemaatregel_uitgevoerd,
  add constraint rehabilitatiemaatregel_uitgevoerd check (uitgevoerd_op is null or antwoord is not distinct from 'ja');
