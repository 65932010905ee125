-- CreateIndex
CREATE INDEX "adviesgesprek_bestuur_id_account_id_school_id_op_idx" ON "adviesgesprek"("bestuur_id", "account_id", "school_id", "op");

-- By when an adviser speaks the directeur of a school again, as her newest talk there has it. Only while she works there: the
-- view looks at the aanstelling itself, because reminding runs past row security (R-TERM-4).
grant select on adviesgesprek, school, aanstelling_school to geborgen_deur;
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select g.bestuur_id, g.account_id, g.school_id, 'adviesgesprek'::text, 'adviesgesprek'::text, g.id, g.volgende_op, 'ik'::text, null::text
  from adviesgesprek g join school s on s.bestuur_id = g.bestuur_id and s.id = g.school_id
  where g.volgende_op is not null and s.gesloten_op is null
    and not exists (
      select from adviesgesprek l
      where l.bestuur_id = g.bestuur_id and l.account_id = g.account_id and l.school_id = g.school_id
        and (l.op, l.created_at, l.id) > (g.op, g.created_at, g.id))
    and exists (
      select from aanstelling a join aanstelling_school k on k.bestuur_id = a.bestuur_id and k.aanstelling_id = a.id
      where a.bestuur_id = g.bestuur_id and a.account_id = g.account_id and k.school_id = g.school_id
        and a.rol = 'vertrouwenspersoon' and is_werkend(a, (select ctx_today())))$v$;
end $$;
