import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import { putInlichting } from './world-begeleiding'
import { putBijdrage } from './world-bijdragen'
import { putJaarverslag } from './world-jaarverslag'
import { putRoute } from './world-route'
import { dag, type Place } from './world-rows'
import { putVoorlichting } from './world-voorlichting'

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
  await putAvgverzoek(client, houder, place, dossier)
  await putJaarverslag(client, houder, place)
  await putVoorlichting(client, houder, place, dossier)
  await putZiektepakket(client, houder, place, dossier)
  await putFormeleKlacht(client, houder, place, dossier)
  await putInlichting(client, houder, place, dossier)
  await putRoute(client, houder, place, dossier, melding)
  await putBijdrage(client, houder, place, dossier)
  return { melding, dossier }
}

/** A paper for when she is ill, and the key of a deputy who has no part in this world. */
async function putZiektepakket(client: pg.Client, houder: string, place: Place, object_id: string): Promise<void> {
  const [id, kenmerk] = [randomUUID(), randomUUID().slice(0, 8)]
  await put(client, 'ziektepakket', {
    ...{ bestuur_id: place.id, object_id, id, houder, kenmerk, salt: bytes(16), code_hash: bytes(32) },
    ...{ gemaakt_op: dag, status: 'klaar' },
  })
  const sleutel = { bestuur_id: place.id, pakket_id: id, account_id: randomUUID(), wrap: bytes(180) }
  await put(client, 'ziektesleutel', sleutel)
}

/** Filed with the committee, and told to nobody yet. */
async function putFormeleKlacht(client: pg.Client, houder: string, place: Place, object_id: string): Promise<void> {
  const part = () => ({ bestuur_id: place.id, object_id, id: randomUUID(), houder })
  const { id: klacht_id, ...held } = part()
  await put(client, 'formele_klacht', {
    ...{ ...held, id: klacht_id, bij: 'commissie', vorm: 'brief', door: 'klager', status: 'afgehandeld' },
    ...{ ingediend_op: dag, afgerond_op: dag, bijstand_klager: 'geen', bijstand_aangeklaagde: 'geen' },
  })
  const stap = { ...part(), klacht_id }
  await put(client, 'klacht_gebeurtenis', { ...stap, soort: 'indienen', op: dag, naar: 'ingediend' })
  const bericht = { ...part(), klacht_id, gebeurtenis_id: stap.id }
  await put(client, 'klacht_bericht', { ...bericht, door: 'commissie', aan: 'klager' })
}

/** Someone asked to see what is his own in the dossier. */
async function putAvgverzoek(client: pg.Client, houder: string, place: Place, dossier_id: string): Promise<void> {
  const id = randomUUID()
  await put(client, 'object', { bestuur_id: place.id, id, soort: 'avgverzoek', houder })
  await put(client, 'grant', { bestuur_id: place.id, object_id: id, account_id: houder, eigen: bytes(80) })
  await put(client, 'avgverzoek', {
    ...{ bestuur_id: place.id, id, houder, dossier_id, soort: 'inzage', hoedanigheid: 'klager' },
    ...{ ontvangen_op: dag, uiterlijk_op: '2026-12-01' },
  })
}

type Overdracht = { van: string; naar: string; dossier: string }

/** One that waits for the receiver: proposed to her, with the small object that she may open. */
export async function putOverdracht(
  client: pg.Client,
  place: Place,
  { van, naar, dossier }: Overdracht,
): Promise<void> {
  const [id, nieuw_id] = [randomUUID(), randomUUID()]
  const key = (object_id: string, account_id: string) =>
    put(client, 'grant', { bestuur_id: place.id, object_id, account_id, hpke: bytes(80) })
  await put(client, 'object', { bestuur_id: place.id, id, soort: 'overdracht', houder: naar })
  await put(client, 'object', { bestuur_id: place.id, id: nieuw_id, soort: 'dossier', houder: van })
  for (const [object, account] of [
    [id, naar],
    [nieuw_id, van],
    [nieuw_id, naar],
  ] as const)
    await key(object, account)
  await put(client, 'overdracht', {
    ...{ bestuur_id: place.id, object_id: dossier, id, houder: van, nieuw_id, van, naar, soort: 'overdracht' },
    ...{ reden: 'te_betrokken', school_id: place.school, namen_bekend: false },
    ...{ status: 'voorgesteld', voorgesteld_op: dag },
  })
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
  const held = { bestuur_id: place.id, object_id: id, houder }
  const days = { begonnen_op: dag, afgesloten_op: dag, uiterlijk_op: '2028-11-01', vernietigen_op: '2028-11-01' }
  await put(client, 'bewaring', { ...held, soort, ...days })
  await put(client, 'bewaargrond', { ...held, id: randomUUID(), grond: 'commissie', vanaf: dag, tot: dag })
  return id
}

async function putParts(client: pg.Client, houder: string, place: Place, object_id: string): Promise<void> {
  const part = () => ({ bestuur_id: place.id, object_id, id: randomUUID(), houder })
  const { id: item_id, ...ofObject } = part()
  await put(client, 'envelope', { ...ofObject, item_id, sectie: 'kern', revisie: 1, bytes: bytes(300) })
  await put(client, 'gesprek', { ...part(), op: dag, soort: 'gesprek', minuten: 45 })
  await put(client, 'actie', { ...part(), soort: 'actie', wie: 'adviseur' })
  await put(client, 'brief', { ...part(), soort: 'machtiging', status: 'concept', begonnen_op: dag })
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
    opgevolgd_op: '2026-11-15',
    aangekomen: 'ja',
  }
  await put(client, 'doorverwijzing', { ...part(), ...verwezen })
  await put(client, 'termijn', {
    ...{ ...part(), voor_id: object_id, soort: 'indienen', aan_zet: 'klager', eigenaar: 'klager' },
    ...{ basis_soort: 'dag', basis_van: dag, basis_tot: dag, uiterlijk: '2027-11-01', naar_werkdag: true },
    regel: '{"lengte":{"aantal":1,"eenheid":"jaren"},"grond":"regeling","bron":"art. 7.2","verlenging":null}',
  })
  const bestand = part()
  await put(client, 'bestand', { ...bestand, grootte: 100, stukken: 1 })
  await put(client, 'bestand_stuk', { bestuur_id: place.id, bestand_id: bestand.id, nr: 1, houder, bytes: bytes(100) })
}
