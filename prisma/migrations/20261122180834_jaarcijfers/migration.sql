-- AlterTable
ALTER TABLE "bijdrage" ADD COLUMN     "gesloten_op" DATE;

-- AlterTable
ALTER TABLE "bijdrage_zaak" ADD COLUMN     "gesloten_op" DATE;

-- CreateTable
CREATE TABLE "jaarcijfers" (
    "bestuur_id" UUID NOT NULL,
    "schooljaar" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL,
    "drempel" INTEGER NOT NULL,
    "door" UUID NOT NULL,
    "cijfers" JSONB NOT NULL,
    "gesloten_op" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "jaarcijfers_pkey" PRIMARY KEY ("bestuur_id","schooljaar","versie")
);

-- AddForeignKey
ALTER TABLE "jaarcijfers" ADD CONSTRAINT "jaarcijfers_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table jaarcijfers
  add constraint jaarcijfers_drempel check (drempel >= 3 and schooljaar between 2000 and 2100 and versie >= 1);
alter table jaarcijfers enable row level security;
alter table jaarcijfers force row level security;
grant select, insert on jaarcijfers to geborgen_app;
grant select, delete on jaarcijfers to geborgen_deur;
grant update (gesloten_op) on bijdrage, bijdrage_zaak to geborgen_deur;

-- Seen by who writes that version, and laid there once: nothing changes it, and it goes when the version is published.
create policy maker_leest on jaarcijfers for select using (
  bestuur_id = (select ctx_bestuur()) and exists (select from jaarverslag j
    where j.bestuur_id = jaarcijfers.bestuur_id and j.schooljaar = jaarcijfers.schooljaar and j.versie = jaarcijfers.versie
      and j.houder = (select ctx_houder('jaarverslag', true))));
create policy maker_sluit on jaarcijfers for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and gesloten_op = (select ctx_today())
  and exists (select from jaarverslag j
    where j.bestuur_id = jaarcijfers.bestuur_id and j.schooljaar = jaarcijfers.schooljaar and j.versie = jaarcijfers.versie
      and j.houder = (select ctx_houder('jaarverslag', false))));

-- The bijdragen of a year are closed for a version: what is in them now, with its cases, is what that version counts. It may
-- be done again for a correction. A year that runs, or of which a later one is out, is not closed.
create function deur_bijdragen_sluiten(het_jaar integer) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  het_bestuur constant uuid := public.ctx_bestuur();
  dag constant date := public.ctx_today();
begin
  if not public.ctx_heeft_rol('{vertrouwenspersoon}') or dag <= make_date(het_jaar + 1, 7, 31)
    or exists (select from public.bijdragejaar j where j.bestuur_id = het_bestuur and j.schooljaar > het_jaar) then
    raise exception 'this year cannot be closed' using errcode = '42501';
  end if;
  update public.bijdrage b set gesloten_op = dag where b.bestuur_id = het_bestuur and b.schooljaar = het_jaar;
  update public.bijdrage_zaak z set gesloten_op = dag where z.bestuur_id = het_bestuur and z.schooljaar = het_jaar;
end
$$;

-- Since when what is filed of a year waits for the next version: for each adviser, also who filed nothing and who leaves.
create function bijdragen_gesloten(het_jaar integer) returns table (gesloten_op date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select c.gesloten_op from public.jaarcijfers c
  where c.bestuur_id = public.ctx_bestuur() and c.schooljaar = het_jaar
    and (public.ctx_heeft_rol('{vertrouwenspersoon}') or public.ctx_houder('dossier', true) is not null)
  order by c.versie desc limit 1
$$;
revoke all on function deur_bijdragen_sluiten(integer), bijdragen_gesloten(integer) from public;
grant execute on function deur_bijdragen_sluiten(integer), bijdragen_gesloten(integer) to geborgen_app;
alter function deur_bijdragen_sluiten(integer) owner to geborgen_deur;
alter function bijdragen_gesloten(integer) owner to geborgen_deur;

-- Published is what was closed, and no more: who filed after that stands in the next version, and her cases wait for it.
-- What is left of a year that was skipped goes with its counts, so its cases are processed.
do $$
declare
  tekst text := pg_get_functiondef('deur_bijdragen_publiceren(integer)'::regprocedure);
  jaar constant text := 'set gepubliceerd_op = dag where b.bestuur_id = het_bestuur and b.schooljaar = het_jaar';
  zaak constant text := 'z.schooljaar <= het_jaar';
begin
  if strpos(tekst, jaar) = 0 or strpos(tekst, zaak) = 0 then raise exception 'deur_bijdragen_publiceren was changed'; end if;
  tekst := replace(tekst, jaar, jaar || ' and b.gesloten_op is not null');
  execute replace(tekst, zaak, '(z.schooljaar < het_jaar or z.schooljaar = het_jaar and z.gesloten_op is not null)');
end
$$;

-- A case that is handed over once it was closed stays where it was counted, as one that was published does.
do $$
declare
  tekst text := pg_get_functiondef('bijdrage_gaat_over(dossier, uuid, uuid)'::regprocedure);
  uit constant text := 'and b.gepubliceerd_op is not null) then';
  rij constant text := 'z.cellen, z.minuten)';
  kolom constant text := 'school_id, cellen, minuten)';
begin
  if strpos(tekst, uit) = 0 or strpos(tekst, rij) = 0 or strpos(tekst, kolom) = 0 then
    raise exception 'bijdrage_gaat_over was changed';
  end if;
  tekst := replace(tekst, uit, 'and b.gesloten_op is not null) and z.gesloten_op is not null then');
  tekst := replace(tekst, kolom, 'school_id, cellen, minuten, gesloten_op)');
  execute replace(tekst, rij, 'z.cellen, z.minuten, z.gesloten_op)');
end
$$;

-- Once a year is published nothing of it, or of a year before it, is closed and waiting.
do $$
declare
  tekst text := pg_get_functiondef('jaarverslag_afronden(integer)'::regprocedure);
  weg constant text := 'with weg as (';
begin
  if strpos(tekst, weg) = 0 then raise exception 'jaarverslag_afronden was changed'; end if;
  execute replace(tekst, weg,
    'delete from public.jaarcijfers c where c.bestuur_id = public.ctx_bestuur() and c.schooljaar <= het_schooljaar;' || chr(10) || '  ' || weg);
end
$$;
