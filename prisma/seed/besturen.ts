import pg from 'pg'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import type { Actor, ActorAanstelling } from '@/lib/kernel/actor'
import { type Datum, todayInNederland } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { type AanstellingId, type AccountId, type BestuurId, newId, type SchoolId } from '@/lib/kernel/id'
import { besturen, type DemoBaan, mensen, type NieuwBestuur } from './besturen.data'
import type { DemoMens } from './mensen'

export type DemoBestuur = { id: BestuurId; scholen: Record<string, SchoolId> }
export type Wereld = {
  besturen: Record<string, DemoBestuur>
  /** Someone at a bestuur, on a day so many days from today. */
  actor: (naam: string, bestuur: string, dag: number) => Actor
  datum: (dag: number) => Datum
}

/** The besturen begin long ago, so that cases of three school years fit; laid down past row security, as opening a bestuur is. */
export async function layBesturen(adminUrl: string, people: ReadonlyMap<string, DemoMens>): Promise<Wereld> {
  const today = todayInNederland(new Date())
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const laid: Record<string, DemoBestuur> = {}
    for (const [key, data] of Object.entries(besturen))
      laid[key] = await layBestuur(client, data, addDays(today, -1200))
    const aanstellingen = new Map<string, ActorAanstelling[]>()
    for (const mens of mensen)
      for (const baan of mens.banen) {
        const key = `${mens.naam}@${baan.bestuur}`
        const accountId = people.get(mens.naam)?.accountId ?? ''
        const laidDown = await layAanstelling(
          client,
          bestuurOf(laid, baan.bestuur),
          accountId,
          baan,
          addDays(today, -1200),
        )
        aanstellingen.set(key, [...(aanstellingen.get(key) ?? []), laidDown])
      }
    const datum = (dag: number) => addDays(today, dag)
    const actor = (naam: string, bestuur: string, dag: number): Actor => ({
      accountId: (people.get(naam)?.accountId ?? '') as AccountId,
      bestuurId: bestuurOf(laid, bestuur).id,
      today: datum(dag),
      aanstellingen: aanstellingen.get(`${naam}@${bestuur}`) ?? [],
    })
    return { besturen: laid, actor, datum }
  } finally {
    await client.end()
  }
}

export function bestuurOf(laid: Record<string, DemoBestuur>, key: string): DemoBestuur {
  const bestuur = laid[key]
  if (!bestuur) throw new Error(`Demogegevens: bestuur ${key} bestaat niet`)
  return bestuur
}

export async function layBestuur(client: pg.Client, data: NieuwBestuur, vanaf: Datum): Promise<DemoBestuur> {
  const id = newId<'bestuur'>()
  const { naam, grondslag, sector, preset } = data
  await client.query('insert into bestuur (id, naam, grondslag, sector) values ($1, $2, $3, $4)', [
    id,
    naam,
    grondslag,
    sector,
  ])
  await client.query(
    `insert into bestuur_instelling (bestuur_id, id, vanaf, preset, waarden, vastgelegd_door) values ($1, $2, $3, $4, $5, $6)`,
    [id, newId(), vanaf, preset, JSON.stringify(presetInstellingen[preset]), newId()],
  )
  const scholen: Record<string, SchoolId> = {}
  for (const [code, school] of Object.entries(data.scholen)) {
    const schoolId = newId<'school'>()
    scholen[code] = schoolId
    await client.query('insert into school (bestuur_id, id, naam, sector, plaats) values ($1, $2, $3, $4, $5)', [
      id,
      schoolId,
      school.naam,
      school.sector,
      school.plaats,
    ])
  }
  return { id, scholen }
}

export async function layAanstelling(
  client: pg.Client,
  bestuur: DemoBestuur,
  accountId: string,
  baan: Omit<DemoBaan, 'bestuur'>,
  vanaf: Datum,
): Promise<ActorAanstelling> {
  const id = newId<'aanstelling'>() as AanstellingId
  const { rol, inDienst = null, soort = null, doelgroep = [] } = baan
  await client.query(
    `insert into aanstelling (bestuur_id, id, account_id, rol, in_dienst, soort, doelgroep, vanaf, status, voorbereid_door, bevestigd_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'actief', $3, $8::date)`,
    [bestuur.id, id, accountId, rol, inDienst, soort, doelgroep, vanaf],
  )
  const codes = baan.scholen === 'alle' ? Object.keys(bestuur.scholen) : baan.scholen
  const schoolIds = codes.flatMap((code) => bestuur.scholen[code] ?? [])
  for (const schoolId of schoolIds)
    await client.query('insert into aanstelling_school (bestuur_id, aanstelling_id, school_id) values ($1, $2, $3)', [
      bestuur.id,
      id,
      schoolId,
    ])
  return { id, rol, werking: 'werkend', schoolIds }
}
