-- The sociale kaart is the bestuur's own: what happens to it is about no case.
create or replace function is_bestuur_event(de_event text) returns boolean
  language sql immutable parallel safe
as $$
  select split_part(de_event, '_', 1) in ('bestuur', 'instellingen', 'school', 'gebruiker', 'aanstelling', 'afwezigheid', 'ambt',
    'ingang')
$$;
