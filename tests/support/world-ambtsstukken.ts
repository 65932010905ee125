import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { bytes, put } from './put'
import { putBestuursklacht } from './world-bestuursklacht'
import { putRehabilitatie } from './world-rehabilitatie'
import type { Place } from './world-rows'

type Stuk = { soort: string; ambt: 'bestuur' | 'directeur'; afzender?: string; ontvanger?: string }

/** To the office of the bestuur: for all of it, for this bestuurder alone, and for somebody else of it. */
export async function putBestuurStukken(client: pg.Client, place: Place, account: string): Promise<void> {
  const klacht = await putStuk(client, place, { soort: 'bestuursklacht', ambt: 'bestuur' })
  await putBestuursklacht(client, place, klacht)
  for (const ontvanger of [account, randomUUID()]) {
    const gesloten = await putStuk(client, place, { soort: 'bestuursklacht', ambt: 'bestuur', ontvanger })
    await putBestuursklacht(client, place, gesloten)
    await putStuk(client, place, { soort: 'rehabilitatie', ambt: 'bestuur', ontvanger })
  }
}

/** To the directeur of a school, and by name to somebody else of it. */
export async function putDirecteurStukken(client: pg.Client, place: Place): Promise<void> {
  await putStuk(client, place, { soort: 'advies', ambt: 'directeur' })
  await putStuk(client, place, { soort: 'rehabilitatie', ambt: 'directeur', ontvanger: randomUUID() })
}

/** Of an advies its sender keeps reading; of anything else not. */
export async function putVerzonden(client: pg.Client, place: Place, afzender: string): Promise<void> {
  await putStuk(client, place, { soort: 'advies', ambt: 'bestuur', afzender })
  await putStuk(client, place, { soort: 'rehabilitatie', ambt: 'directeur', afzender })
}

async function putStuk(
  client: pg.Client,
  { id: bestuur_id, school }: Place,
  { soort, ambt, afzender, ontvanger }: Stuk,
): Promise<string> {
  const ambtsstuk_id = randomUUID()
  const of = { bestuur_id, ambtsstuk_id }
  await put(client, 'ambtsstuk', {
    ...{ bestuur_id, id: ambtsstuk_id, soort, ambt, school_id: ambt === 'directeur' ? school : null },
    ...{ voor: ontvanger ? 'personen' : 'ambt', afzender: afzender ?? randomUUID() },
  })
  if (ontvanger) await put(client, 'ambtsstuk_ontvanger', { ...of, account_id: ontvanger })
  const sleutel = ontvanger
    ? { ontvanger_id: ontvanger, soort: 'persoon', versie: null }
    : { ontvanger_id: randomUUID(), soort: 'ambt', versie: 1 }
  await put(client, 'ambtsstuk_sleutel', { ...of, ...sleutel, hpke: bytes(80) })
  if (afzender) {
    const eigen = { ontvanger_id: afzender, soort: 'persoon', versie: null, hpke: bytes(80) }
    await put(client, 'ambtsstuk_sleutel', { ...of, ...eigen })
  }
  await put(client, 'ambtsstuk_envelope', {
    ...{ ...of, sectie: 'kern', item_id: ambtsstuk_id, revisie: 1, bytes: bytes(120) },
  })
  if (soort === 'rehabilitatie') await putRehabilitatie(client, { bestuur_id, school, id: ambtsstuk_id })
  return ambtsstuk_id
}
