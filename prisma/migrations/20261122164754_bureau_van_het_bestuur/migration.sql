-- CreateTable
CREATE TABLE "voordracht" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "aanstelling_id" UUID NOT NULL,
    "door" TEXT NOT NULL,
    "op" DATE NOT NULL,
    "geledingen" TEXT[],
    "uitkomst" TEXT NOT NULL,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "voordracht_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "commissieverslag" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "jaar" INTEGER NOT NULL,
    "soort_jaar" TEXT NOT NULL,
    "commissie" TEXT NOT NULL,
    "ontvangen_op" DATE NOT NULL,
    "grootte" INTEGER NOT NULL,
    "pdf" BYTEA NOT NULL,
    "vastgelegd_door" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commissieverslag_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- CreateTable
CREATE TABLE "schoolgids_akkoord" (
    "bestuur_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "bereik" TEXT NOT NULL,
    "gegeven_op" DATE NOT NULL,
    "ingetrokken_op" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "schoolgids_akkoord_pkey" PRIMARY KEY ("bestuur_id","id")
);

-- AddForeignKey
ALTER TABLE "voordracht" ADD CONSTRAINT "voordracht_bestuur_id_aanstelling_id_fkey" FOREIGN KEY ("bestuur_id", "aanstelling_id") REFERENCES "aanstelling"("bestuur_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commissieverslag" ADD CONSTRAINT "commissieverslag_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schoolgids_akkoord" ADD CONSTRAINT "schoolgids_akkoord_bestuur_id_fkey" FOREIGN KEY ("bestuur_id") REFERENCES "bestuur"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schoolgids_akkoord" ADD CONSTRAINT "schoolgids_akkoord_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One agreement of a person in a role at a time; of one that was withdrawn the days stay.
create unique index schoolgids_akkoord_geldend on schoolgids_akkoord (bestuur_id, account_id, rol) where ingetrokken_op is null;
alter table schoolgids_akkoord add constraint schoolgids_akkoord_rol check (
  rol in ('contactpersoon', 'bovenschools_contactpersoon', 'vertrouwenspersoon', 'aanspreekpunt'));
alter table commissieverslag add constraint commissieverslag_grootte check (grootte = octet_length(pdf) and grootte <= 5000000);

-- Read by who belongs to the bestuur: what is proposed as who is appointed, and two things that are meant for everyone.
do $$
declare t text;
begin
  foreach t in array array['voordracht', 'commissieverslag', 'schoolgids_akkoord'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert on %I to geborgen_app', t);
    execute format(
      'create policy lid_leest on %I for select using (bestuur_id = (select ctx_bestuur()) and (select ctx_lid()))', t);
  end loop;
end $$;
grant delete on commissieverslag to geborgen_app;
grant update (ingetrokken_op) on schoolgids_akkoord to geborgen_app;

create policy bijhouder_maakt on voordracht for insert with check (
  bestuur_id = (select ctx_bestuur()) and vastgelegd_door = (select ctx_account())
  and (select ctx_heeft_rol('{bestuurder,beheerder}')));
create policy bestuurder_maakt on commissieverslag for insert with check (
  bestuur_id = (select ctx_bestuur()) and vastgelegd_door = (select ctx_account()) and (select ctx_heeft_rol('{bestuurder}')));
create policy bestuurder_verwijdert on commissieverslag for delete using (
  bestuur_id = (select ctx_bestuur()) and (select ctx_heeft_rol('{bestuurder}')));

-- By the person himself alone, in a role that he has today.
create policy eigen_maakt on schoolgids_akkoord for insert with check (
  bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and gegeven_op = (select ctx_today())
  and ingetrokken_op is null and (rol = 'aanspreekpunt' and (select ctx_lid()) or (select ctx_heeft_rol(array[rol]))));
create policy eigen_wijzigt on schoolgids_akkoord for update
  using (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()) and (select ctx_lid()))
  with check (bestuur_id = (select ctx_bestuur()) and account_id = (select ctx_account()));

-- None of the three is about a case.
do $$
declare
  soort constant text := '''ambt''';
  tekst text := pg_get_functiondef('is_bestuur_event(text)'::regprocedure);
begin
  if strpos(tekst, soort) = 0 then raise exception 'is_bestuur_event was changed'; end if;
  execute replace(tekst, soort, soort || ', ''voordracht'', ''commissieverslag'', ''schoolgids''');
end
$$;
