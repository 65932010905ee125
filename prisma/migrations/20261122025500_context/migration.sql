-- Who may come in at all. What they may see is said table by table, where the tables are made.
grant usage on schema public to geborgen_app, geborgen_worker, geborgen_deur, geborgen_kopie;
-- A role that a function is given to must be able to own something here; deur cannot log in.
grant create on schema public to geborgen_deur;

-- A function is closed until it is opened for a role by name.
alter default privileges revoke execute on functions from public;
-- The backup reads every table, also those that come later.
alter default privileges in schema public grant select on tables to geborgen_kopie;
alter default privileges in schema public grant select on sequences to geborgen_kopie;

-- The context of one transaction, set by lib/platform/db. Null when it was forgotten, and then no policy lets a row through.
create function ctx_account() returns uuid
  language sql stable parallel safe
as $$ select nullif(current_setting('app.account_id', true), '')::uuid $$;

create function ctx_bestuur() returns uuid
  language sql stable parallel safe
as $$ select nullif(current_setting('app.bestuur_id', true), '')::uuid $$;

create function ctx_today() returns date
  language sql stable parallel safe
as $$ select nullif(current_setting('app.today', true), '')::date $$;

grant execute on function ctx_account(), ctx_bestuur(), ctx_today()
  to geborgen_app, geborgen_worker, geborgen_deur, geborgen_kopie;
