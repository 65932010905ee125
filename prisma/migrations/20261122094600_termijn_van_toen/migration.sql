-- A bestuur suspends, and sets how long things are kept: by shortening that it could have had destroyed next month what an
-- adviser holds against it (R-AANST-4). What nobody can open goes by the longest term that held since its holder began.
create or replace function onbereikbaar_tot(het_bestuur uuid, persoon uuid, kind text, dag date) returns date
  language sql stable security definer
return (
  select (h.weg + make_interval(months => coalesce((
      select max((i.waarden ->> 'bewaarMaximum')::int) from (
        select s.waarden, lead(s.vanaf) over (order by s.vanaf, s.created_at) as tot
        from bestuur_instelling s where s.bestuur_id = het_bestuur and s.vanaf <= dag) i
      where i.tot is null or i.tot > h.begin), 24)))::date
  from (
    select min(a.vanaf) as begin,
      max(case when a.status = 'geschorst' then a.geschorst_op else greatest(a.tot, a.beeindigd_op, a.afwikkelen_tot) end) as weg
    from aanstelling a
    where a.bestuur_id = het_bestuur and a.account_id = persoon and kind = any (rol_houdt(a.rol))) h);
