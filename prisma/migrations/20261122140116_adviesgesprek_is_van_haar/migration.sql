-- Whom an adviser spoke is hers alone, as its row is: no line of the logboek tells the bestuurder.
do $$
declare
  soort constant text := ' ''adviesgesprek'',';
  tekst text := pg_get_functiondef('is_bestuur_event(text)'::regprocedure);
begin
  if strpos(tekst, soort) = 0 then raise exception 'is_bestuur_event was changed'; end if;
  execute replace(tekst, soort, '');
end
$$;
