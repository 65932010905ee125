-- AlterTable
ALTER TABLE "bewaring" ALTER COLUMN "afgesloten_op" DROP NOT NULL;

-- What was never closed has its day too (R-BEW-4): deur lays the rows down, because forced row security hides all from the owner.
set local role geborgen_deur;
insert into bewaring (bestuur_id, object_id, houder, soort, begonnen_op, uiterlijk_op, vernietigen_op)
select z.bestuur_id, z.id, z.houder, z.soort, z.begin_op, z.uiterlijk, z.uiterlijk
from (
  select o.*, make_date(extract(year from o.begin_op - interval '7 months')::int + 2, 7, 31) as uiterlijk
  from (
    select bestuur_id, id, houder, 'melding' as soort, ontvangen_op as begin_op from melding where status in ('nieuw', 'in_behandeling')
    union all
    select bestuur_id, id, houder, 'intake', coalesce(aangemeld_op, created_at::date) from intake where status <> 'afgerond') o) z
on conflict do nothing;
reset role;
