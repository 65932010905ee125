import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import type { ActorAanstelling, Rol } from '@/lib/kernel/actor'
import type { AanstellingId, BestuurId, SchoolId } from '@/lib/kernel/id'
import { bytes, put, type Row } from './put'

export type Place = { id: BestuurId; school: SchoolId; andereSchool: SchoolId }
export type Staat = 'werkend' | 'geschorst' | 'afwikkelend' | 'beeindigd' | 'voorbereid' | 'later'

const dag = '2026-11-01'

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
  const waarden = JSON.stringify(presetInstellingen.handreiking)
  const vastgelegd_door = randomUUID()
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
  await put(client, 'afwezigheid', { bestuur_id: home.id, id: randomUUID(), account_id, vanaf: dag })
  await put(client, 'poging', { sleutel: bytes(32), venster: dag, aantal: 1 })
  await client.query(`select set_config('app.account_id', $1, true)`, [id])
  await client.query(`select deur_persoon_noteren('eigen_school_recorded', '{}')`)
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
  if (rol === 'bestuurder') {
    const ambt_id = randomUUID()
    await put(client, 'ambt', { bestuur_id: place.id, id: ambt_id, soort: 'bestuur', public_key: bytes(32) })
    await put(client, 'ambt_houder', { bestuur_id: place.id, ambt_id, account_id: account, versie: 1, wrap: bytes(80) })
  }
  if (staat !== 'werkend' && staat !== 'afwikkelend') return null
  return { id, rol, werking: staat, schoolIds: [place.school] }
}

export async function putIntakeOf(client: pg.Client, houder: string, place: Place): Promise<{ intake: string }> {
  const intake = await putObject(client, houder, place, 'intake')
  await put(client, 'intake', {
    bestuur_id: place.id,
    id: intake,
    houder,
    school_id: place.school,
    nummer: 'I26-001',
    status: 'open',
    klager_categorie: 'ouder',
    minderjarig: 'nee',
    bevestigd_door_klager: 'ja',
  })
  await putParts(client, houder, place, intake)
  await putVernietigd(client, houder, place, 'intake')
  return { intake }
}

/** What is left of cases that are gone: one that she destroyed herself, one that she handed over. */
async function putVernietigd(client: pg.Client, door: string, place: Place, soort: string): Promise<void> {
  for (const grond of ['bewaartermijn', 'overdracht'])
    await put(client, 'vernietiging', {
      ...{ bestuur_id: place.id, id: randomUUID(), object_id: randomUUID(), soort, nummer: '26-009', grond, door },
      ...{ op: dag, sleutels_tot: '2026-11-15' },
    })
}

/** A melding and the dossier that came of it, with every part. */
export async function putZakenOf(client: pg.Client, houder: string, place: Place) {
  const bestuur_id = place.id
  const melding = await putObject(client, houder, place, 'melding')
  await put(client, 'melding', {
    bestuur_id,
    id: melding,
    houder,
    school_id: place.school,
    nummer: 'M26-001',
    soort: 'klacht',
    beginsoort: 'melding',
    herkomst: 'eigen',
    status: 'in_behandeling',
    ontvangen_op: dag,
    melder_categorie: 'ouder',
    wijze: 'gesprek',
    klager_categorie: 'ouder',
    minderjarig: 'nee',
  })
  await putParts(client, houder, place, melding)
  const dossier = await putObject(client, houder, place, 'dossier')
  await put(client, 'dossier', {
    bestuur_id,
    id: dossier,
    houder,
    school_id: place.school,
    melding_id: melding,
    nummer: '26-001',
    status: 'lopend',
    geopend_op: dag,
    loyaliteit_besluit: 'verder',
    extern_voorkeur: 'nvt',
    ouders_stand: 'nvt',
  })
  const part = () => ({ bestuur_id, dossier_id: dossier, id: randomUUID(), houder })
  await put(client, 'dossier_partij', {
    ...part(),
    rol: 'klager',
    categorie: 'ouder',
    minderjarig: 'nee',
    beoordeeld_op: dag,
    vanaf: dag,
  })
  await put(client, 'bijzonder_gegeven', { ...part(), soort: 'gezondheid', vastgelegd_op: dag })
  await put(client, 'doorbreking', { ...part(), aan: 'politie', grond: 'meldplicht', op: dag, klager_verteld_op: dag })
  const verzoek = { gevraagd_op: dag, door: 'commissie', gebonden: '{bestuur}' }
  await put(client, 'informatieverzoek', { ...part(), ...verzoek })
  await putParts(client, houder, place, dossier)
  await putVernietigd(client, houder, place, 'dossier')
  return { melding, dossier }
}

type Verwijzing = { van: string; naar: string; intake: string }

export async function putVerwijzing(client: pg.Client, place: Place, { van, naar, intake }: Verwijzing): Promise<void> {
  await put(client, 'verwijzing', {
    bestuur_id: place.id,
    id: randomUUID(),
    intake_id: intake,
    melding_id: randomUUID(),
    school_id: place.school,
    van,
    naar,
    toestemming_op: dag,
    toestemming_vorm: 'mondeling',
  })
}

async function putObject(client: pg.Client, houder: string, place: Place, soort: string): Promise<string> {
  const id = randomUUID()
  await put(client, 'object', { bestuur_id: place.id, id, soort, houder })
  await put(client, 'grant', { bestuur_id: place.id, object_id: id, account_id: houder, eigen: bytes(80) })
  return id
}

async function putParts(client: pg.Client, houder: string, place: Place, object_id: string): Promise<void> {
  const part = () => ({ bestuur_id: place.id, object_id, id: randomUUID(), houder })
  const { id: item_id, ...ofObject } = part()
  await put(client, 'envelope', { ...ofObject, item_id, sectie: 'kern', revisie: 1, bytes: bytes(300) })
  await put(client, 'gesprek', { ...part(), op: dag, soort: 'gesprek', minuten: 45 })
  await put(client, 'actie', { ...part(), soort: 'actie', wie: 'adviseur' })
  await put(client, 'toestemming', {
    ...part(),
    soort: 'dossier',
    gever: 'klager',
    vorm: 'mondeling',
    gegeven_op: dag,
    tekstversie: '1',
  })
  await put(client, 'meldplichtfeit', {
    ...part(),
    deur: 'melding',
    misdrijf: 'nee',
    taak_voor_school: 'nee',
    tegen_leerling: 'nee',
    verband_met_school: 'nee',
    uitkomst: 'niet',
    gesteld_op: dag,
  })
  const verwezen = {
    landelijk: 'politie',
    manier: 'koud',
    ouder: 'nvt',
    afgesproken_op: dag,
    opvolgen_op: '2026-11-15',
  }
  await put(client, 'doorverwijzing', { ...part(), ...verwezen })
  const bestand = part()
  await put(client, 'bestand', { ...bestand, grootte: 100, stukken: 1 })
  await put(client, 'bestand_stuk', { bestuur_id: place.id, bestand_id: bestand.id, nr: 1, houder, bytes: bytes(100) })
}
