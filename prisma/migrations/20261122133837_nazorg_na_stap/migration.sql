-- AlterTable
ALTER TABLE "routestap" ADD COLUMN     "nazorg_gedaan_op" DATE;

grant update (nazorg_gedaan_op) on routestap to geborgen_app;

-- The aftercare that was wanted after a step, until somebody asked how it goes. Also when the dossier lies still or is closed.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select s.bestuur_id, s.houder, s.object_id, 'dossier'::text, 'stapnazorg'::text, s.id, s.nazorg_op, 'ik'::text, null::text
  from routestap s where s.nazorg_op is not null and s.nazorg_gedaan_op is null and s.stand = 'gedaan'$v$;
end $$;
