import pg from 'pg'
import type { Actor, ActorAanstelling, Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { type AccountId, newId } from '@/lib/kernel/id'
import type { TestDatabase } from './database'
import { putBegeleiding } from './world-begeleiding'
import { type Place, putAanstelling, putAgendaLink, putBestuur, putPerson, type Staat } from './world-rows'
import { putIntakeOf, putOverdracht, putVerwijzing, putZakenOf } from './world-zaken'

const vandaag = '2026-11-22' as Datum

type Naam = keyof typeof people
type Job = { bestuur: 'noord' | 'zuid'; rol: Rol; staat: Staat }

const noord = (rol: Rol, staat: Staat = 'werkend'): Job => ({ bestuur: 'noord', rol, staat })
const zuid = (rol: Rol, staat: Staat = 'werkend'): Job => ({ bestuur: 'zuid', rol, staat })

/** Someone in every role and every state, at two besturen. Who keeps sealed things has some of every kind. */
const people = {
  contactpersoon: [noord('contactpersoon')],
  collegaContactpersoon: [noord('contactpersoon')],
  bovenschools: [noord('bovenschools_contactpersoon')],
  adviseur: [noord('vertrouwenspersoon')],
  collega: [noord('vertrouwenspersoon')],
  geschorst: [noord('vertrouwenspersoon', 'geschorst')],
  afwikkelend: [noord('vertrouwenspersoon', 'afwikkelend')],
  beeindigd: [noord('vertrouwenspersoon', 'beeindigd')],
  voorbereid: [noord('vertrouwenspersoon', 'voorbereid')],
  later: [noord('vertrouwenspersoon', 'later')],
  geschorsteContactpersoon: [noord('contactpersoon', 'geschorst')],
  /** Suspended as vertrouwenspersoon, still contactpersoon at the same bestuur. */
  half: [noord('vertrouwenspersoon', 'geschorst'), noord('contactpersoon')],
  /** Winds down as vertrouwenspersoon, works on as contactpersoon. */
  gemengd: [noord('vertrouwenspersoon', 'afwikkelend'), noord('contactpersoon')],
  bestuurder: [noord('bestuurder')],
  beheerder: [noord('beheerder')],
  directeur: [noord('directeur')],
  begeleider: [noord('begeleider_aangeklaagde')],
  fg: [noord('fg')],
  externe: [noord('vertrouwenspersoon'), zuid('vertrouwenspersoon')],
  buurAdviseur: [zuid('vertrouwenspersoon')],
  buurContactpersoon: [zuid('contactpersoon')],
  buurBestuurder: [zuid('bestuurder')],
  buurBeheerder: [zuid('beheerder')],
  buurFg: [zuid('fg')],
  buurBegeleider: [zuid('begeleider_aangeklaagde')],
} as const satisfies Record<string, readonly Job[]>

export type World = {
  noord: Place
  zuid: Place
  account: Record<Naam, AccountId>
  /** As the app would know them, at the bestuur of their first job. Who is suspended has no aanstellingen. */
  actor: Record<Naam, Actor>
  externeZuid: Actor
  /** The objects someone holds at a bestuur, by kind. */
  held: (naam: Naam, bestuur?: 'noord' | 'zuid') => Record<'intake' | 'melding' | 'dossier', string | undefined>
}

/** Two besturen with people and rows of every table. Laid down as superuser, past row security. */
export async function seedWorld(db: TestDatabase): Promise<World> {
  const client = new pg.Client({ connectionString: db.admin })
  await client.connect()
  try {
    await client.query('begin')
    const world = await lay(client)
    await client.query('commit')
    return world
  } finally {
    await client.end()
  }
}

async function lay(client: pg.Client): Promise<World> {
  const places = { noord: newPlace(), zuid: newPlace() }
  for (const place of Object.values(places)) await putBestuur(client, place)
  const account = {} as Record<Naam, AccountId>
  const held = new Map<string, Record<string, string>>()
  const jobs = new Map<Naam, { job: Job; aanstelling: ActorAanstelling | null }[]>()
  for (const [naam, list] of entries(people)) {
    account[naam] = newId()
    const home = places[list[0].bestuur]
    await putPerson(client, account[naam], naam, home)
    for (const job of list) {
      const place = places[job.bestuur]
      const aanstelling = await putAanstelling(client, {
        account: account[naam],
        place,
        rol: job.rol,
        staat: job.staat,
      })
      jobs.set(naam, [...(jobs.get(naam) ?? []), { job, aanstelling }])
      const key = `${naam}@${job.bestuur}`
      held.set(key, { ...held.get(key), ...(await putHeld(client, account[naam], place, job.rol)) })
    }
  }
  const intake = (naam: Naam, bestuur: string) => held.get(`${naam}@${bestuur}`)?.intake ?? ''
  const { contactpersoon, adviseur, collegaContactpersoon, geschorst, buurContactpersoon, buurAdviseur } = account
  await putVerwijzing(client, places.noord, {
    van: contactpersoon,
    naar: adviseur,
    intake: intake('contactpersoon', 'noord'),
  })
  const second = { van: collegaContactpersoon, naar: geschorst, intake: intake('collegaContactpersoon', 'noord') }
  await putVerwijzing(client, places.noord, second)
  const third = { van: buurContactpersoon, naar: buurAdviseur, intake: intake('buurContactpersoon', 'zuid') }
  await putVerwijzing(client, places.zuid, third)
  const dossier = (naam: Naam) => held.get(`${naam}@noord`)?.dossier ?? ''
  await putOverdracht(client, places.noord, { van: account.half, naar: account.later, dossier: dossier('half') })
  const winding = { van: account.afwikkelend, naar: account.collega, dossier: dossier('afwikkelend') }
  await putOverdracht(client, places.noord, winding)
  for (const naam of ['adviseur', 'collega', 'contactpersoon'] as const)
    await putAgendaLink(client, account[naam], places.noord)
  const actorOf = (naam: Naam, bestuur: 'noord' | 'zuid') => ({
    accountId: account[naam],
    bestuurId: places[bestuur].id,
    today: vandaag,
    aanstellingen: (jobs.get(naam) ?? []).flatMap(({ job, aanstelling }) =>
      aanstelling && job.bestuur === bestuur ? [aanstelling] : [],
    ),
  })
  const actor = {} as Record<Naam, Actor>
  for (const [naam, list] of entries(people)) actor[naam] = actorOf(naam, list[0].bestuur)
  return {
    ...places,
    account,
    actor,
    externeZuid: actorOf('externe', 'zuid'),
    held: (naam, bestuur = 'noord') => ({
      ...{ intake: undefined, melding: undefined, dossier: undefined },
      ...held.get(`${naam}@${bestuur}`),
    }),
  }
}

async function putHeld(client: pg.Client, account: string, place: Place, rol: Rol): Promise<Record<string, string>> {
  if (rol === 'vertrouwenspersoon') return putZakenOf(client, account, place)
  if (rol === 'contactpersoon' || rol === 'bovenschools_contactpersoon') return putIntakeOf(client, account, place)
  if (rol === 'begeleider_aangeklaagde') await putBegeleiding(client, account, place)
  return {}
}

function newPlace(): Place {
  return { id: newId(), school: newId(), andereSchool: newId() }
}

function entries<T extends object>(of: T): [keyof T, T[keyof T]][] {
  return Object.entries(of) as [keyof T, T[keyof T]][]
}
