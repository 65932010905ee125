import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { MeldketenDetail } from '@/lib/domain/meldketen/meldketen'
import type { Actor } from '@/lib/kernel/actor'
import type { AanstellingId } from '@/lib/kernel/id'
import { openMeldketen } from '@/lib/platform/client/worker/meldketens'
import { setOpened } from '@/lib/platform/client/worker/opened'
import { type AmbtKey, grantAmbtKey, newAmbtKey } from '@/lib/vault/ambt'
import { newPinList } from '@/lib/vault/pins'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { seedDossierWorld } from '@/tests/support/dossier-world'
import type { IntakeWorld } from '@/tests/support/intake-world'
import { type Kluis, kluisOf } from '@/tests/support/sealing'

/** A world in which two bestuurders with real keys hold an office with a real key. */
export type MeldBureau = IntakeWorld & { db: TestDatabase; een: Kluis; twee: Kluis; tweede: Actor; office: AmbtKey }

export async function openMeldBureau(): Promise<MeldBureau> {
  const db = await testDatabase()
  const at = await seedDossierWorld(db)
  const { world } = at
  const tweede = await secondBestuurder(db, at)
  const een = await kluisOf(db, world.account.bestuurder)
  const twee = await kluisOf(db, tweede.accountId)
  await ask(db.admin, 'delete from meldketen')
  const bureau = { ...at, db, een, twee, tweede, office: await newAmbtKey() }
  await holdOffice(bureau, bureau.office, 1)
  return bureau
}

/** Gives the office this key, sealed to both; what was there before goes away, as at rotating. */
export async function holdOffice({ db, world, een, twee }: MeldBureau, key: AmbtKey, versie: number): Promise<string> {
  const where = `bestuur_id = $1 and soort = 'bestuur'`
  const [ambt] = await ask<{ id: string }>(db.admin, `select id from ambt where ${where}`, [world.noord.id])
  const ambtId = ambt?.id ?? ''
  const set = `update ambt set public_key = $2, versie = $3 where ${where}`
  await ask(db.admin, set, [world.noord.id, Buffer.from(key.publicKey), versie])
  await ask(db.admin, 'delete from ambt_houder where ambt_id = $1', [ambtId])
  for (const { accountId, publicKey } of [een, twee]) {
    const ctx = { bestuurId: world.noord.id, ambtId, publicKey: key.publicKey, accountId }
    const wrap = Buffer.from(await grantAmbtKey(publicKey, key.secret, ctx))
    const text = 'insert into ambt_houder (bestuur_id, ambt_id, account_id, versie, wrap) values ($1, $2, $3, $4, $5)'
    await ask(db.admin, text, [world.noord.id, ambtId, accountId, versie, wrap])
  }
  return ambtId
}

async function secondBestuurder(db: TestDatabase, { world }: IntakeWorld): Promise<Actor> {
  const id = randomUUID() as string as AanstellingId
  const text = `insert into aanstelling (bestuur_id, id, account_id, rol, voorbereid_door, status, vanaf, nevenfuncties, doelgroep)
    values ($1, $2, $3, 'bestuurder', $3, 'actief', '2026-01-01', '{}', '{}')`
  await ask(db.admin, text, [world.noord.id, id, world.account.begeleider])
  const aanstelling = { id, rol: 'bestuurder', werking: 'werkend', schoolIds: [] } as const
  return { ...world.actor.begeleider, aanstellingen: [...world.actor.begeleider.aanstellingen, aanstelling] }
}

/** Opens it as the browser of this person would. */
export async function openedBy({ accountId, vaultKey, privateKey, publicKey }: Kluis, keten: MeldketenDetail | null) {
  setOpened({ accountId, vaultKey, privateKey, publicKey, pins: newPinList(), pinRevisie: 1, pinsSeen: 1 })
  if (!keten?.sealed) throw new Error('nothing sealed')
  return openMeldketen(keten.sealed)
}

const tables = ['meldketen', 'meldketen_ontvanger', 'meldketen_sleutel', 'meldketen_envelope', 'meldketen_stap']

/** In how many rows of what is kept of reports this caller finds the report, straight in the database. */
export async function tracesFor({ db }: MeldBureau, actor: Actor, ketenId: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: db.app })
  await client.connect()
  try {
    await client.query('begin')
    const set = ['account_id', 'bestuur_id', 'today'].map((name, at) => `set_config('app.${name}', $${at + 1}, true)`)
    await client.query(`select ${set.join(', ')}`, [actor.accountId, actor.bestuurId, actor.today])
    const found: Record<string, number> = {}
    for (const table of [...tables, 'agendapunt', 'logboek', 'meldplichtfeit']) {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from ${table} t where position($1 in to_jsonb(t)::text) > 0`,
        [ketenId],
      )
      if (rows[0]?.n) found[table] = rows[0].n
    }
    await client.query('rollback')
    return found
  } finally {
    await client.end()
  }
}
