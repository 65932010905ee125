-- Whether someone who holds this office today has its key: who seals to it must know, and sees no keys of others.
create function ambt_is_open(het_ambt uuid) returns boolean
  language sql stable security definer parallel safe
return exists (
  select 1 from ambt a
  join ambt_houder h on h.bestuur_id = a.bestuur_id and h.ambt_id = a.id and h.versie = a.versie
  join aanstelling s on s.bestuur_id = a.bestuur_id and s.account_id = h.account_id
    and s.rol = case a.soort when 'bestuur' then 'bestuurder' else 'directeur' end and is_werkend(s, ctx_today())
  where a.bestuur_id = ctx_bestuur() and a.id = het_ambt and ctx_lid());
revoke all on function ambt_is_open(uuid) from public;
grant execute on function ambt_is_open(uuid) to geborgen_app;
alter function ambt_is_open(uuid) owner to geborgen_deur;

-- Who is not bound and did something else instead leaves nothing that still has to be reported (R-MELD-1, R-BEW-2).
do $$
declare was text; wordt text;
begin
  was := pg_get_functiondef('is_aangehouden(uuid, uuid, date)'::regprocedure);
  wordt := replace(was, '(f.gemeld_op IS NULL)', '(f.gemeld_op IS NULL) AND (f.in_plaats_op IS NULL)');
  if wordt = was then raise exception 'is_aangehouden reads otherwise'; end if;
  execute wordt;
end $$;
