-- The name of a code is a word of ours as well: words that someone typed would fit there as they would in a value.
create or replace function is_codes(data jsonb) returns boolean
  language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select jsonb_typeof(data) = 'object'
    and not exists (
      select 1 from jsonb_path_query(data, 'lax $.keyvalue().key', '{}', true) name
      where name #>> '{}' !~ '^[a-z][A-Za-z]{0,29}$')
    and not exists (
      select 1 from jsonb_path_query(data, 'lax $.*[*]') item
      where jsonb_typeof(item) in ('object', 'array')
        or jsonb_typeof(item) = 'string' and item #>> '{}' !~ '^[A-Za-z0-9_:.-]{0,60}$')
$$;

-- The person's own chain holds codes only, as that of a bestuur does.
alter table persoonslogboek
  add constraint persoonslogboek_codes check (is_codes(data)),
  add constraint persoonslogboek_event check (event ~ '^[a-z]+(_[a-z]+)*$');

-- A setting that was local to a transaction is empty after it, not gone: an empty context must equal no kept answer.
create or replace function ctx_sleutel() returns text
  language sql stable
return nullif(current_setting('app.account_id', true), '') || nullif(current_setting('app.bestuur_id', true), '')
  || nullif(current_setting('app.today', true), '');
