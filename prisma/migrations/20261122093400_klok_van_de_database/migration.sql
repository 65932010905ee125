-- The clock that destroys is the database's own. Who gets hold of the worker's connection could name a day years ahead: then
-- whoever has a last day is gone by it, a hold has ended, and all that she keeps was destroyed tonight.
create function vandaag() returns date language sql stable parallel safe return (now() at time zone 'Europe/Amsterdam')::date;

create function deur_bewaring_melden() returns table (mail text)
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$ select m.mail from public.deur_bewaring_melden(public.vandaag()) m $$;

create function deur_bevestigd_vernietigen() returns boolean
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$ select public.deur_bevestigd_vernietigen(public.vandaag()) $$;

create function deur_onbereikbaar_vernietigen() returns boolean
  language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$ select public.deur_onbereikbaar_vernietigen(public.vandaag()) $$;

revoke all on function vandaag(), deur_bewaring_melden(), deur_bevestigd_vernietigen(), deur_onbereikbaar_vernietigen() from public;
grant execute on function vandaag() to geborgen_deur;
alter function deur_bewaring_melden() owner to geborgen_deur;
alter function deur_bevestigd_vernietigen() owner to geborgen_deur;
alter function deur_onbereikbaar_vernietigen() owner to geborgen_deur;
grant execute on function deur_bewaring_melden(), deur_bevestigd_vernietigen(), deur_onbereikbaar_vernietigen() to geborgen_worker;
revoke execute on function deur_bewaring_melden(date), deur_bevestigd_vernietigen(date), deur_onbereikbaar_vernietigen(date)
  from geborgen_worker;
