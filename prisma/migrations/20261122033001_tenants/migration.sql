-- AlterTable
ALTER TABLE "aanstelling" ADD COLUMN     "nevenfuncties" TEXT[];

-- AlterTable
ALTER TABLE "ambt" ADD COLUMN     "code_salt" BYTEA,
ADD COLUMN     "code_wrap" BYTEA;


-- The paper for the safe is renewed with the key.
grant update (code_salt, code_wrap) on ambt to geborgen_app;

-- A first bestuur with its first people: only for who may run the command, never for the app.
grant insert on bestuur, bestuur_instelling, aanstelling to geborgen_deur;

-- False when there is one of that name already.
create function deur_bestuur_openen(plan jsonb) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
declare het_bestuur uuid := (plan->'bestuur'->>'id')::uuid;
begin
  -- One at a time, so that two commands cannot both find the name free.
  perform pg_advisory_xact_lock(hashtextextended('bestuur openen', 0));
  if exists (select from public.bestuur b where lower(b.naam) = lower(plan->'bestuur'->>'naam')) then
    return false;
  end if;
  insert into public.bestuur (id, naam, grondslag, sector)
  select b.id, b.naam, b.grondslag, b.sector from jsonb_to_record(plan->'bestuur') as b(id uuid, naam text, grondslag text, sector text);
  insert into public.bestuur_instelling (bestuur_id, id, vanaf, preset, waarden, vastgelegd_door)
  select het_bestuur, i.id, i.vanaf, i.preset, i.waarden, i.vastgelegd_door
  from jsonb_to_record(plan->'instelling') as i(id uuid, vanaf date, preset text, waarden jsonb, vastgelegd_door uuid);
  insert into public.aanstelling (bestuur_id, id, account_id, rol, doelgroep, nevenfuncties, vanaf, status, voorbereid_door, bevestigd_op)
  select het_bestuur, a.id, a.account_id, a.rol, '{}', '{}', a.vanaf, 'actief', a.account_id, now()
  from jsonb_to_recordset(plan->'aanstellingen') as a(id uuid, account_id uuid, rol text, vanaf date);
  perform public.logboek_append(het_bestuur, null, 'bestuur_opened', het_bestuur, '{}');
  return true;
end
$$;
revoke all on function deur_bestuur_openen(jsonb) from public;
alter function deur_bestuur_openen(jsonb) owner to geborgen_deur;
