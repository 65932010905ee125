import type { Table } from './catalogue'
import { adviesLeesbaar, adviesSchrijfbaar, eigenDirectie } from './expected-adviezen.data'
import { ambtsstukLeesbaar, ambtsstukSchrijfbaar } from './expected-ambtsstukken.data'

/** Facts about the one who asks, told by the test and not by the database. */
export type Facts = {
  account: string | null
  bestuur: string | null
  lid: boolean
  /** Kinds of sealed object he may read today, and may write. */
  reads: string[]
  writes: string[]
  rollen: string[]
}

const nouns = ['intake', 'melding', 'dossier', 'avgverzoek', 'jaarverslag', 'reflectie', 'begeleiding']
const mine = `t.bestuur_id = f.bestuur and t.houder = f.account`
const ofObject = (kinds: string, more = '') =>
  `exists (select from object o where o.bestuur_id = t.bestuur_id and o.id = t.object_id and o.soort = any (f.${kinds}) ${more})`

const received = (kinds: string) => `'melding' = any (f.${kinds})
  and exists (select from melding m where m.bestuur_id = t.bestuur_id and m.id = t.melding_id and m.houder = f.account)`

/** For the office, or for this bestuurder by name: for who is involved there is nothing (R-SPOOR-2). */
const keten = (
  k: string,
) => `${k}.bestuur_id = f.bestuur and 'bestuurder' = any (f.rollen) and (${k}.voor = 'ambt' or exists (
  select from meldketen_ontvanger o where o.bestuur_id = ${k}.bestuur_id and o.keten_id = ${k}.id and o.account_id = f.account))`
const ofKeten = `exists (select from meldketen k where k.bestuur_id = t.bestuur_id and k.id = t.keten_id and ${keten('k')})`

/** A published jaarverslag: advisers and bestuur; a directeur the figures of his own schools. */
const readsJaarverslag = (more = '') =>
  `t.bestuur_id = f.bestuur and (f.rollen && array['vertrouwenspersoon', 'bestuurder'] ${more})`
const jaarverslag = {
  // What a version will show: for who writes that version.
  jaarcijfers: `exists (select from jaarverslag j where j.bestuur_id = t.bestuur_id and j.bestuur_id = f.bestuur
    and j.schooljaar = t.schooljaar and j.versie = t.versie and j.houder = f.account and 'jaarverslag' = any (f.reads))`,
  jaarverslagversie: readsJaarverslag(`or 'directeur' = any (f.rollen)`),
  jaarverslagtekst: readsJaarverslag(),
  jaarverslagantwoord: readsJaarverslag(),
  jaarverslagcel: readsJaarverslag(`or 'directeur' = any (f.rollen) and exists (
    select from aanstelling_school s join aanstelling a on a.bestuur_id = s.bestuur_id and a.id = s.aanstelling_id
    where a.bestuur_id = t.bestuur_id and a.account_id = f.account and a.rol = 'directeur' and s.school_id = t.school_id)`),
}

const ofBijdrage = `exists (select from bijdrage b where b.bestuur_id = t.bestuur_id and b.id = t.bijdrage_id
  and b.bestuur_id = f.bestuur and b.adviseur = f.account and 'dossier' = any (f.reads))`

/** The rows of a table that someone may read: what a privacy officer would say, in SQL as superuser. */
export function readable({ name, columns, key }: Table): string {
  const special: Record<string, string> = {
    account: `t.id = f.account or f.lid and exists (select from aanstelling a where a.bestuur_id = f.bestuur and a.account_id = t.id)`,
    bestuur: `f.lid and t.id = f.bestuur or exists (select from aanstelling a where a.bestuur_id = t.id and a.account_id = f.account)`,
    aanstelling: `f.lid and t.bestuur_id = f.bestuur or t.account_id = f.account`,
    aanstelling_school: `f.lid and t.bestuur_id = f.bestuur or exists (
      select from aanstelling a where a.bestuur_id = t.bestuur_id and a.id = t.aanstelling_id and a.account_id = f.account)`,
    ambt_houder: `t.bestuur_id = f.bestuur and (f.lid and t.account_id = f.account or 'bestuurder' = any (f.rollen))
      or ${eigenDirectie('ambt_id')}`,
    verwijzing: `t.bestuur_id = f.bestuur and (t.van = f.account and 'intake' = any (f.reads) or t.naar = f.account and ${received('reads')})`,
    logboek: `t.bestuur_id = f.bestuur and ('fg' = any (f.rollen)
      or 'bestuurder' = any (f.rollen) and t.event in ('bestuur_opened', 'aanstelling_confirmed'))`,
    overdracht: `t.bestuur_id = f.bestuur and (t.houder = f.account and 'dossier' = any (f.reads)
      or t.naar = f.account and t.status = 'voorgesteld' and 'overdracht' = any (f.writes))`,
    vernietiging: `t.bestuur_id = f.bestuur and ('fg' = any (f.rollen)
      or f.lid and t.door = f.account and t.grond not in ('overdracht', 'voorstel_vervallen'))`,
    ziektesleutel: `exists (select from ziektepakket p where p.bestuur_id = t.bestuur_id and p.id = t.pakket_id
      and p.bestuur_id = f.bestuur and p.houder = f.account and 'dossier' = any (f.reads))`,
    agenda_link: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    // Her own talks with a directeur, seen by her alone.
    adviesgesprek: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    voorlichting: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    uren: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    // Of a colleague's counts nothing, whatever she does (R-JV-5).
    bijdrage: `t.bestuur_id = f.bestuur and t.adviseur = f.account and 'dossier' = any (f.reads)`,
    bijdragetelling: ofBijdrage,
    bijdragewerk: ofBijdrage,
    poging: 'false',
    ambt_vorig: `t.bestuur_id = f.bestuur and 'bestuurder' = any (f.rollen) or ${eigenDirectie('ambt_id')}`,
    ...ambtsstukLeesbaar,
    ...adviesLeesbaar,
    meldketen: keten('t'),
    meldketen_ontvanger: `t.bestuur_id = f.bestuur and t.account_id = f.account and 'bestuurder' = any (f.rollen)`,
    meldketen_sleutel: `${ofKeten} and (t.soort = 'ambt' or t.ontvanger_id = f.account)`,
    meldketen_envelope: ofKeten,
    meldketen_stap: ofKeten,
    ...jaarverslag,
  }
  return special[name] ?? sealed({ name, columns }, 'reads') ?? ownOrTenant(key)
}

/** The rows that someone may change, where the app may change any. */
export function writable({ name, columns, key }: Table): string {
  const by = (rol: string) => `t.bestuur_id = f.bestuur and '${rol}' = any (f.rollen)`
  const special: Record<string, string> = {
    account: 't.id = f.account',
    bestuur: `t.id = f.bestuur and 'bestuurder' = any (f.rollen)`,
    school: by('beheerder'),
    ...ambtsstukSchrijfbaar,
    ...adviesSchrijfbaar,
    meldketen: keten('t'),
    aanstelling: `${by('bestuurder')} or ${by('beheerder')} and t.status = 'voorbereid'`,
    aanstelling_school: `${by('bestuurder')} or ${by('beheerder')} and exists (select from aanstelling a
      where a.bestuur_id = t.bestuur_id and a.id = t.aanstelling_id and a.status = 'voorbereid')`,
    // Who changes one puts his own name under it.
    ingang: `(${by('beheerder')} or ${by('vertrouwenspersoon')}) and t.bijgewerkt_door = f.account`,
    aanspreekpunt: `${by('bestuurder')} or ${by('beheerder')}`,
    commissieverslag: by('bestuurder'),
    schoolgids_akkoord: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    agenda_link: `f.lid and t.bestuur_id = f.bestuur and t.account_id = f.account`,
    sluiting: `(${by('beheerder')} or ${by('bestuurder')}) and t.bijgewerkt_door = f.account`,
    ambt: `${by('bestuurder')} or ${eigenDirectie('id')}`,
    ambt_houder: `${by('bestuurder')} or ${eigenDirectie('ambt_id')}`,
    afwezigheid: `t.bestuur_id = f.bestuur and t.account_id = f.account
      and f.rollen && array['contactpersoon', 'bovenschools_contactpersoon', 'vertrouwenspersoon']`,
    // Filed while she winds down too.
    bijdrage: `t.bestuur_id = f.bestuur and t.adviseur = f.account and 'dossier' = any (f.reads)`,
    bijdragetelling: ofBijdrage,
    bijdragewerk: ofBijdrage,
    bijdrage_zaak: `${mine} and ${ofBijdrage}`,
    verwijzing: `t.bestuur_id = f.bestuur and t.naar = f.account and ${received('writes')}`,
    voorlichting: `${by('vertrouwenspersoon')} and t.account_id = f.account`,
    uren: `${by('vertrouwenspersoon')} and t.account_id = f.account`,
    // Taken back while she winds down too.
    ziektepakket: `${mine} and 'dossier' = any (f.reads)`,
  }
  return (
    special[name] ??
    sealed({ name, columns }, 'writes') ??
    (key[0] === 'account_id' ? 't.account_id = f.account' : 'false')
  )
}

function sealed({ name, columns }: Pick<Table, 'name' | 'columns'>, kinds: 'reads' | 'writes'): string | null {
  if (name === 'object') return `${mine} and t.soort = any (f.${kinds})`
  if (name === 'grant')
    return `t.bestuur_id = f.bestuur and t.account_id = f.account and ${ofObject(kinds, 'and o.houder = f.account')}`
  if (!columns.includes('houder')) return null
  if (nouns.includes(name)) return `${mine} and '${name}' = any (f.${kinds})`
  if (columns.includes('dossier_id')) return `${mine} and 'dossier' = any (f.${kinds})`
  if (columns.includes('begeleiding_id')) return `${mine} and 'begeleiding' = any (f.${kinds})`
  if (columns.includes('object_id')) return `${mine} and ${ofObject(kinds)}`
  return `${mine} and exists (select from bestand t2 join object o on o.bestuur_id = t2.bestuur_id and o.id = t2.object_id
    where t2.bestuur_id = t.bestuur_id and t2.id = t.bestand_id and o.soort = any (f.${kinds}))`
}

function ownOrTenant(key: string[]): string {
  return key[0] === 'account_id' ? 't.account_id = f.account' : 'f.lid and t.bestuur_id = f.bestuur'
}
