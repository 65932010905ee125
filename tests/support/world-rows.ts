import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import type { ActorAanstelling, Rol } from '@/lib/kernel/actor'
import type { AanstellingId, BestuurId, SchoolId } from '@/lib/kernel/id'
import { bytes, put, type Row } from './put'
import { putAdvies, putDirectie } from './world-adviezen'
import { putBestuurStukken, putDirecteurStukken, putVerzonden } from './world-ambtsstukken'
import { putJaarverslagversie } from './world-jaarverslag'
import { putMeldketens } from './world-ketens'

export type Place = { id: BestuurId; school: SchoolId; andereSchool: SchoolId }
export type Staat = 'werkend' | 'geschorst' | 'afwikkelend' | 'beeindigd' | 'voorbereid' | 'later'

export const dag = '2026-11-01'

export async function putBestuur(client: pg.Client, place: Place): Promise<void> {
  const bestuur_id = place.id
  await put(client, 'bestuur', { id: bestuur_id, naam: 'Stichting', grondslag: 'openbaar', sector: 'po' })
  for (const id of [place.school, place.andereSchool])
    await put(client, 'school', { bestuur_id, id, naam: 'School', sector: 'po', plaats: 'Zwolle' })
  await put(client, 'ingang', {
    bestuur_id,
    id: place.school,
    school_id: place.school,
    ...{ soort: 'mentor', naam: 'Mentor van klas 8', waarvoor: 'Een gesprek', telefoon: '038 000 00 00' },
    ...{ probleemgebieden: ['onderwijskundig'], voor_wie: ['leerling'] },
    bijgewerkt_door: randomUUID(),
    bijgewerkt_op: dag,
  })
  const vastgelegd = { bestuur_id, id: randomUUID(), geldt_vanaf: dag, vastgelegd_door: randomUUID() }
  await put(client, 'reglement', {
    ...vastgelegd,
    preset: 'isob',
    termijnen: JSON.stringify(presetTermijnen.isob),
    naar_werkdag: true,
  })
  await put(client, 'klachtencommissie', {
    ...{ ...vastgelegd, soort: 'lkc', naam: 'Klachtencommissie', onafhankelijk: true, termijnen: '{}' },
  })
  await put(client, 'sluiting', {
    ...{ bestuur_id, id: randomUUID(), wie: 'bestuur', naam: 'Herfstvakantie', van: '2026-10-17', tot: '2026-10-25' },
    bijgewerkt_door: randomUUID(),
  })
  await putJaarverslagversie(client, place)
  const waarden = JSON.stringify(presetInstellingen.handreiking)
  const vastgelegd_door = randomUUID()
  await put(client, 'aanspreekpunt', {
    ...{ bestuur_id, id: place.school, school_id: place.school, taak: 'aanspreekpunt', vastgelegd_door },
    ...{ naam: 'Juf Anna', bereik: 'lokaal 3', vanaf: dag },
  })
  await put(client, 'commissieverslag', {
    ...{ bestuur_id, id: place.school, jaar: 2025, soort_jaar: 'schooljaar', commissie: 'Klachtencommissie' },
    ...{ ontvangen_op: dag, grootte: 8, pdf: Buffer.from('%PDF-1.7'), vastgelegd_door },
  })
  await put(client, 'bijdragejaar', { bestuur_id, schooljaar: 2001, gepubliceerd_op: '2002-09-01' })
  await put(client, 'routesjabloon', {
    ...{ bestuur_id, id: place.school, soort: 'schoolorganisatie', versie: 1, vastgelegd_door },
    stappen: '[{"soort":"directie","kring":"binnen"},{"soort":"klachtencommissie","kring":"buiten"}]',
  })
  await put(client, 'bestuur_instelling', {
    bestuur_id,
    id: randomUUID(),
    vanaf: dag,
    preset: 'handreiking',
    waarden,
    vastgelegd_door,
  })
  for (const event of ['bestuur_opened', 'dossier_opened', 'aanstelling_confirmed', 'melding_recorded'])
    await client.query('select logboek_append($1, null, $2, $3, $4)', [
      bestuur_id,
      event,
      randomUUID(),
      '{"soort":"klacht"}',
    ])
}

/** Someone enrolled, with a row in each table that is the person's own. */
export async function putPerson(client: pg.Client, id: string, naam: string, home: Place): Promise<void> {
  const account_id = id
  const mail = `${naam.toLowerCase()}@example.nl`
  await put(client, 'account', { id, mail, naam, status: 'actief', public_key: bytes(32) })
  await put(client, 'kluissleutel', {
    account_id,
    salt: bytes(16),
    auth_verifier: bytes(32),
    wrap: bytes(64),
    recovery_salt: bytes(16),
    recovery_verifier: bytes(32),
    recovery_wrap: bytes(64),
    person_key: bytes(64),
    pin_list: bytes(64),
  })
  await put(client, 'factor', { account_id, id: randomUUID(), secret: bytes(20) })
  await put(client, 'reservecode', { account_id, id: randomUUID(), code_hash: bytes(32) })
  await put(client, 'sessie', {
    account_id,
    id: randomUUID(),
    token_hash: bytes(32),
    agent: 'Firefox',
    ends_at: '2026-11-23',
  })
  await put(client, 'uitnodiging', {
    account_id,
    id: randomUUID(),
    token_hash: bytes(32),
    soort: 'activeren',
    expires_at: '2026-11-23',
  })
  await put(client, 'draft', { account_id, id: randomUUID(), onderwerp: 'melding', revisie: 1, bytes: bytes(80) })
  await put(client, 'eigen_school', { account_id, bestuur_id: home.id, school_id: home.school })
  await put(client, 'adviesgesprek', {
    bestuur_id: home.id,
    id: randomUUID(),
    account_id,
    school_id: home.school,
    op: dag,
  })
  await put(client, 'afwezigheid', { bestuur_id: home.id, id: randomUUID(), account_id, vanaf: dag })
  await put(client, 'schoolgids_akkoord', {
    ...{ bestuur_id: home.id, id: randomUUID(), account_id, rol: 'aanspreekpunt', bereik: 'lokaal 3', gegeven_op: dag },
  })
  await put(client, 'herinnering', { account_id, dag })
  await put(client, 'poging', { sleutel: bytes(32), venster: dag, aantal: 1 })
  await client.query(`select set_config('app.account_id', $1, true)`, [id])
  await client.query(`select deur_persoon_noteren('eigen_school_recorded', '{}')`)
}

/** The link by which a calendar of hers reads along. */
export async function putAgendaLink(client: pg.Client, account_id: string, place: Place): Promise<void> {
  await put(client, 'agenda_link', { bestuur_id: place.id, account_id, token_hash: bytes(32), gemaakt_op: dag })
}

const staten: Record<Staat, Row> = {
  werkend: { status: 'actief', vanaf: '2026-01-01' },
  geschorst: { status: 'geschorst', vanaf: '2026-01-01', geschorst_op: '2026-11-20' },
  afwikkelend: { status: 'actief', vanaf: '2026-01-01', tot: '2026-11-15', afwikkelen_tot: '2026-12-15' },
  beeindigd: { status: 'beeindigd', vanaf: '2026-01-01', tot: '2026-09-30', afwikkelen_tot: '2026-10-30' },
  voorbereid: { status: 'voorbereid', vanaf: '2026-01-01' },
  later: { status: 'actief', vanaf: '2026-12-01' },
}

type Job = { account: string; place: Place; rol: Rol; staat: Staat }

/** Gives it as the app would read it; null where it lets its holder do nothing. */
export async function putAanstelling(
  client: pg.Client,
  { account, place, rol, staat }: Job,
): Promise<ActorAanstelling | null> {
  const id = randomUUID() as string as AanstellingId
  const row = { bestuur_id: place.id, id, account_id: account, rol, voorbereid_door: account, ...staten[staat] }
  await put(client, 'aanstelling', row)
  await put(client, 'aanstelling_school', { bestuur_id: place.id, aanstelling_id: id, school_id: place.school })
  await put(client, 'voordracht', {
    ...{
      bestuur_id: place.id,
      id: randomUUID(),
      aanstelling_id: id,
      door: 'school',
      op: dag,
      uitkomst: 'voorgedragen',
    },
    vastgelegd_door: account,
  })
  if (rol === 'bestuurder') {
    const ambt_id = randomUUID()
    await put(client, 'ambt', { bestuur_id: place.id, id: ambt_id, soort: 'bestuur', public_key: bytes(32) })
    await put(client, 'ambt_houder', { bestuur_id: place.id, ambt_id, account_id: account, versie: 1, wrap: bytes(80) })
    const vorig = { versie: 0, public_key: bytes(32), wrap: bytes(80) }
    await put(client, 'ambt_vorig', { bestuur_id: place.id, ambt_id, ...vorig })
    await putMeldketens(client, place, { ambt_id, account })
    await putBestuurStukken(client, place, account)
  }
  if (rol === 'directeur') {
    await putDirecteurStukken(client, place)
    await putAdvies(client, place, { ambt: 'directeur' })
    await putDirectie(client, place, account)
  }
  if (rol === 'vertrouwenspersoon') {
    await putVerzonden(client, place, account)
    await putAdvies(client, place, { ambt: 'bestuur', adviseur: account })
  }
  if (staat !== 'werkend' && staat !== 'afwikkelend') return null
  return { id, rol, werking: staat, schoolIds: [place.school] }
}
