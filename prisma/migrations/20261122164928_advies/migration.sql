-- CreateTable
CREATE TABLE "advies" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "adviseur" UUID NOT NULL,
    "school_id" UUID,
    "vraag" TEXT NOT NULL,
    "aanleiding" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "verzonden_op" DATE NOT NULL,
    "antwoord_voor" DATE NOT NULL,
    "besproken_op" DATE,
    "besluit" TEXT,
    "beantwoord_op" DATE,
    "uitvoeren_voor" DATE,
    "opvolgen_op" DATE,
    "uitvoering" TEXT,
    "kwaliteit" TEXT,
    "acceptatie" TEXT,
    "afgerond_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advies_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "advies_stap" (
    "bestuur_id" UUID NOT NULL,
    "advies_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "advies_stap_pkey" PRIMARY KEY ("bestuur_id","advies_id","id")
);

-- CreateIndex
CREATE INDEX "advies_bestuur_id_adviseur_idx" ON "advies"("bestuur_id", "adviseur");

-- AddForeignKey
ALTER TABLE "advies" ADD CONSTRAINT "advies_bestuur_id_id_fkey" FOREIGN KEY ("bestuur_id", "id") REFERENCES "ambtsstuk"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advies" ADD CONSTRAINT "advies_bestuur_id_school_id_fkey" FOREIGN KEY ("bestuur_id", "school_id") REFERENCES "school"("bestuur_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "advies_stap" ADD CONSTRAINT "advies_stap_bestuur_id_advies_id_fkey" FOREIGN KEY ("bestuur_id", "advies_id") REFERENCES "advies"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What an adviser advises (R-ADV-1): coded facts beside an ambtsstuk, read by whom that is for and by who sent it.
alter table advies
  add constraint advies_vraag check (vraag in ('gevraagd', 'ongevraagd')),
  add constraint advies_aanleiding check (aanleiding in ('signaal', 'melding', 'klacht', 'jaarverslag', 'monitoring', 'incidentenregistratie', 'rie', 'thema')),
  add constraint advies_status check (status in ('verzonden', 'beantwoord', 'afgerond')),
  add constraint advies_besluit check (besluit in ('overgenomen', 'deels', 'niet') and (besluit is null) = (beantwoord_op is null)),
  add constraint advies_uitvoering check (uitvoering in ('bezig', 'gedaan', 'niet_gedaan')),
  add constraint advies_cijfers check (kwaliteit in ('1', '2', '3', '4', '5') and acceptatie in ('1', '2', '3', '4', '5')),
  add constraint advies_afgerond check ((status = 'afgerond') = (afgerond_op is not null));
alter table advies_stap add constraint advies_stap_soort check (soort in ('besproken', 'beantwoord', 'opgevolgd', 'afgerond'));

do $$
declare t text;
begin
  foreach t in array array['advies', 'advies_stap'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format('grant select on %I to geborgen_deur', t);
  end loop;
end $$;
grant update (status, antwoord_voor, besproken_op, besluit, beantwoord_op, uitvoeren_voor, opvolgen_op, uitvoering, kwaliteit,
  acceptatie, afgerond_op) on advies to geborgen_app;

create policy lezer_leest on advies for select using (
  bestuur_id = (select ctx_bestuur()) and mag_ambtsstuk(bestuur_id, id));
create policy afzender_maakt on advies for insert with check (
  bestuur_id = (select ctx_bestuur()) and adviseur = (select ctx_account()) and status = 'verzonden'
  and (select ctx_heeft_rol('{vertrouwenspersoon}')) and is_nieuw_ambtsstuk(bestuur_id, id));
create policy lezer_wijzigt on advies for update
  using (bestuur_id = (select ctx_bestuur()) and schrijft_ambtsstuk(bestuur_id, id))
  with check (bestuur_id = (select ctx_bestuur()));
create policy lezer_leest on advies_stap for select using (
  bestuur_id = (select ctx_bestuur()) and mag_ambtsstuk(bestuur_id, advies_id));
create policy lezer_maakt on advies_stap for insert with check (
  bestuur_id = (select ctx_bestuur()) and door = (select ctx_account()) and schrijft_ambtsstuk(bestuur_id, advies_id));

-- A day for each side: the office answers, the adviser waits for that, and later asks after what was taken over.
do $$
begin
  execute 'create or replace view agendapunt with (security_invoker = true) as ' || rtrim(pg_get_viewdef('agendapunt'::regclass), ';')
    || $v$ union all
  select v.bestuur_id, h.account_id, v.id, 'advies'::text, 'advies'::text, v.id, v.antwoord_voor, 'ik'::text, 'antwoord'::text
  from advies v join ambtsstuk_houder h on h.bestuur_id = v.bestuur_id and h.ambtsstuk_id = v.id
  where v.status = 'verzonden'
  union all
  select v.bestuur_id, v.adviseur, v.id, 'advies'::text, 'advies'::text, v.id,
    case v.status when 'verzonden' then v.antwoord_voor else v.opvolgen_op end,
    case v.status when 'verzonden' then s.ambt else 'ik' end, case v.status when 'verzonden' then 'antwoord' else 'opvolgen' end
  from advies v join ambtsstuk s on s.bestuur_id = v.bestuur_id and s.id = v.id
  where (v.status = 'verzonden' or v.status = 'beantwoord' and v.opvolgen_op is not null)
    and coalesce(v.adviseur = (select ctx_account()), true) and exists (
      select from aanstelling a
      where a.bestuur_id = v.bestuur_id and a.account_id = v.adviseur and a.rol = 'vertrouwenspersoon'
        and is_werkend(a, (select ctx_today())))$v$;
end $$;

-- A directeur who has the key of his own office hands it to who is directeur beside him, and renews it when one leaves: a
-- bestuurder has it not, and a new key of his would close what was sealed before.
create function is_eigen_directie(het_ambt uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from ambt a
  where a.bestuur_id = ctx_bestuur() and a.id = het_ambt and a.soort = 'directeur'
    and houdt_ambt('directeur', a.school_id, ctx_account()));
create function is_directeur_bij(het_ambt uuid, wie uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from ambt a
  where a.bestuur_id = ctx_bestuur() and a.id = het_ambt and a.soort = 'directeur' and houdt_ambt('directeur', a.school_id, wie));
do $$
declare f text;
begin
  foreach f in array array['is_eigen_directie(uuid)', 'is_directeur_bij(uuid, uuid)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to geborgen_app', f);
    execute format('alter function %s owner to geborgen_deur', f);
  end loop;
end $$;
create policy directie_wijzigt on ambt for update
  using (bestuur_id = (select ctx_bestuur()) and is_eigen_directie(id)) with check (bestuur_id = (select ctx_bestuur()));
create policy directie_leest on ambt_houder for select using (
  bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id));
create policy directie_maakt on ambt_houder for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id) and is_directeur_bij(ambt_id, account_id));
create policy directie_verwijdert on ambt_houder for delete using (
  bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id));
create policy directie_maakt on ambt_vorig for insert with check (
  bestuur_id = (select ctx_bestuur()) and is_eigen_directie(ambt_id));
