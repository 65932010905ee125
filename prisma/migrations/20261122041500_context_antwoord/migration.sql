-- What the context may, nearly every statement of a transaction asks. A yes is kept beside the context, in settings
-- app.ja_…: for that transaction, and for exactly that account, bestuur and day. Another context asks anew; a no is never
-- kept. Who could write such a setting by hand could write the context itself: the app, and nobody else.
-- Keeping writes a setting, which a parallel worker may not: parallel unsafe, as functions are unless told otherwise.

-- Null when something of the context was forgotten, and null equals no answer.
create function ctx_sleutel() returns text
  language sql stable
return current_setting('app.account_id', true) || current_setting('app.bestuur_id', true) || current_setting('app.today', true);

-- Asks the aanstellingen, past row security, and keeps every yes at once: 'lid', 'leest_dossier', 'schrijft_dossier', … and
-- for who may every kind he ever kept there 'leest_alle', 'schrijft_alle'.
create function ctx_vraag(woord text) returns boolean
  language sql stable security definer
return (
  select coalesce(bool_or(set_config('app.ja_' || ja, ctx_sleutel(), true) is not null and ja = woord), false)
  from (
    select concat_ws(' ',
      case when bool_or(leest) then 'lid' end,
      string_agg('leest_' || array_to_string(soorten, ' leest_'), ' ') filter (where leest and houdt),
      string_agg('schrijft_' || array_to_string(soorten, ' schrijft_'), ' ') filter (where schrijft and houdt),
      case when bool_and(leest) filter (where houdt) then 'leest_alle' end,
      case when bool_and(schrijft) filter (where houdt) then 'schrijft_alle' end) as woorden
    from (
      select rol_houdt(a.rol) as soorten, cardinality(rol_houdt(a.rol)) > 0 as houdt,
        bool_or(is_werkend(a, ctx_today())) as schrijft,
        bool_or(is_werkend(a, ctx_today()) or is_afwikkelend(a, ctx_today())) as leest
      from aanstelling a
      where a.bestuur_id = ctx_bestuur() and a.account_id = ctx_account()
      group by rol_houdt(a.rol)) per_soort) samen,
    unnest(string_to_array(woorden, ' ')) ja);

-- Read into the statement that asks: an answer that is known costs no call.
create function ctx_ja(woord text) returns boolean
  language sql stable
return case when current_setting('app.ja_' || woord, true) = ctx_sleutel() then true else ctx_vraag(woord) end;

alter function ctx_vraag(text) owner to geborgen_deur;
grant execute on function ctx_sleutel(), ctx_ja(text), ctx_vraag(text) to geborgen_app, geborgen_deur;

create or replace function ctx_lid() returns boolean
  language sql stable
return ctx_ja('lid');

create or replace function ctx_houder(kind text, ook_afwikkelend boolean) returns uuid
  language sql stable
return case when ctx_ja(case when ook_afwikkelend then 'leest_' else 'schrijft_' end || kind) then ctx_account() end;

create or replace function ctx_alle_soorten(ook_afwikkelend boolean) returns boolean
  language sql stable
return ctx_ja(case when ook_afwikkelend then 'leest_alle' else 'schrijft_alle' end);
