/** Who holds its office today: a bestuurder, or a directeur of that school; where somebody is involved the others by name. */
const houdt = (s: string) => `${s}.bestuur_id = f.bestuur and (${s}.ambt = 'bestuur' and 'bestuurder' = any (f.rollen)
  or ${s}.ambt = 'directeur' and 'directeur' = any (f.rollen) and exists (
    select from aanstelling_school x join aanstelling a on a.bestuur_id = x.bestuur_id and a.id = x.aanstelling_id
    where a.bestuur_id = ${s}.bestuur_id and a.account_id = f.account and a.rol = 'directeur' and x.school_id = ${s}.school_id))
  and (${s}.voor = 'ambt' or exists (select from ambtsstuk_ontvanger o
    where o.bestuur_id = ${s}.bestuur_id and o.ambtsstuk_id = ${s}.id and o.account_id = f.account))`
/** As vertrouwenspersoon, also while she winds down: not who is something else there by now. */
const verzond = (s: string) =>
  `${s}.bestuur_id = f.bestuur and ${s}.soort = 'advies' and ${s}.afzender = f.account and 'dossier' = any (f.reads)`

/** The rows of a noun that refers to a piece by `id`, or of a part of it by `ambtsstuk_id`: as the piece itself. */
export const leestStuk = (t: string, id: string) =>
  `exists (select from ambtsstuk s where s.bestuur_id = ${t}.bestuur_id and s.id = ${t}.${id} and (${houdt('s')} or ${verzond('s')}))`
export const schrijftStuk = (t: string, id: string) =>
  `exists (select from ambtsstuk s where s.bestuur_id = ${t}.bestuur_id and s.id = ${t}.${id}
    and (${houdt('s')} or ${verzond('s')} and 'vertrouwenspersoon' = any (f.rollen)))`

export const ambtsstukLeesbaar: Record<string, string> = {
  ambtsstuk: leestStuk('t', 'id'),
  ambtsstuk_ontvanger: `t.bestuur_id = f.bestuur and t.account_id = f.account and f.rollen && array['bestuurder', 'directeur']`,
  ambtsstuk_sleutel: `${leestStuk('t', 'ambtsstuk_id')} and (t.soort = 'ambt' or t.ontvanger_id = f.account)`,
  ambtsstuk_envelope: leestStuk('t', 'ambtsstuk_id'),
  bestuursklacht: leestStuk('t', 'id'),
  bestuursklachtstap: leestStuk('t', 'klacht_id'),
  bestuursklachtbericht: leestStuk('t', 'klacht_id'),
  rehabilitatie: leestStuk('t', 'id'),
  rehabilitatiegesprek: leestStuk('t', 'rehabilitatie_id'),
  rehabilitatiemaatregel: leestStuk('t', 'rehabilitatie_id'),
  klagermaatregel: leestStuk('t', 'rehabilitatie_id'),
}
export const ambtsstukSchrijfbaar: Record<string, string> = {
  // Only its next revision is written: what leaves it as it was would make it new again.
  ambtsstuk: 'false',
  bestuursklacht: schrijftStuk('t', 'id'),
  rehabilitatie: schrijftStuk('t', 'id'),
  rehabilitatiemaatregel: schrijftStuk('t', 'rehabilitatie_id'),
  klagermaatregel: schrijftStuk('t', 'rehabilitatie_id'),
  // Told once: what was told already nobody changes, and who changes it puts his own name under it.
  bestuursklachtbericht: 'false',
}
