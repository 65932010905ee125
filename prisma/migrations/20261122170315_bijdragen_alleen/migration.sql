-- The schools that one adviser alone serves in a year, as everybody can read from the aanstellingen, and the part in
-- bijdragen_samen that is hers: there no colleague knows some of the cases (R-JV-2, R-JV-5). Not where another counted a case.
create function bijdragen_alleen(het_jaar integer) returns table (school_id uuid, deel integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select s.school_id, d.deel
  from (
    select k.school_id, (array_agg(a.account_id))[1] as adviseur
    from public.aanstelling a
    join public.aanstelling_school k on k.bestuur_id = a.bestuur_id and k.aanstelling_id = a.id
    where a.bestuur_id = public.ctx_bestuur() and a.rol = 'vertrouwenspersoon' and a.status in ('actief', 'geschorst', 'beeindigd')
      and a.vanaf <= make_date(het_jaar + 1, 7, 31) and coalesce(a.tot >= make_date(het_jaar, 8, 1), true)
    group by k.school_id having count(distinct a.account_id) = 1) s
  join (
    select b.id, b.adviseur, row_number() over (order by md5(b.id::text))::integer as deel from public.bijdrage b
    where b.bestuur_id = public.ctx_bestuur() and b.schooljaar = het_jaar) d on d.adviseur = s.adviseur
  where (select public.ctx_heeft_rol('{vertrouwenspersoon}')) and not exists (
    select from public.bijdragetelling t
    where t.bestuur_id = public.ctx_bestuur() and t.schooljaar = het_jaar and t.school_id = s.school_id and t.bijdrage_id <> d.id)
$$;
revoke all on function bijdragen_alleen(integer) from public;
grant execute on function bijdragen_alleen(integer) to geborgen_app;
alter function bijdragen_alleen(integer) owner to geborgen_deur;
