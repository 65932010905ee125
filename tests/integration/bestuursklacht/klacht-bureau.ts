import { advanceBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import type { AdvanceBestuursklachtInput } from '@/lib/domain/bestuursklacht/bestuursklacht.schema'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { openAmbtsstuk, sealAmbtsstukDeel } from '@/lib/platform/client/worker/ambtsstukken'
import { setOpened } from '@/lib/platform/client/worker/opened'
import { newPinList } from '@/lib/vault/pins'
import { waitingMails } from '@/tests/integration/auth/mails'
import { type MeldBureau, openMeldBureau } from '@/tests/integration/meldketen/meldketen-bureau'
import { ask } from '@/tests/support/ask'
import { klachtstapInput } from '@/tests/support/bestuursklacht-world'
import type { Kluis } from '@/tests/support/sealing'

/** Two bestuurders with real keys; what the world laid there of formele klachten is sealed to nobody, and goes. */
export async function openKlachtBureau(): Promise<MeldBureau> {
  const at = await openMeldBureau()
  await ask(at.db.admin, `delete from ambtsstuk where soort = 'bestuursklacht'`)
  return at
}

export const onlangs = '2026-10-01' as Datum

export async function mailsTo(at: MeldBureau, accountId: string): Promise<number> {
  const [row] = await ask<{ mail: string }>(at.db.admin, 'select mail from account where id = $1', [accountId])
  return (await waitingMails(at.db.admin, row?.mail ?? '')).length
}

export async function openedBy({ accountId, vaultKey, privateKey, publicKey }: Kluis, actor: Actor, id: string) {
  setOpened({ accountId, vaultKey, privateKey, publicKey, pins: newPinList(), pinRevisie: 1, pinsSeen: 1 })
  const sealed = (await getBestuursklacht(actor, id))?.sealed
  if (!sealed) throw new Error('nothing sealed')
  return { sealed, parts: await openAmbtsstuk(sealed) }
}

type Stap = AdvanceBestuursklachtInput['stap']

/** A step of the first bestuurder, with words that the other one can read. */
export async function zetStap(
  at: MeldBureau,
  klachtId: string,
  soort: Stap,
  more: Partial<AdvanceBestuursklachtInput> = {},
) {
  const { bestuurder } = at.world.actor
  const { sealed } = await openedBy(at.een, bestuurder, klachtId)
  const found = await getBestuursklacht(bestuurder, klachtId)
  const input = await klachtstapInput(at, klachtId, soort, { revisie: found?.revisie ?? 0, ...more })
  const words = { toelichting: `Waarom ${soort}.`, maatregelen: '' }
  const envelopes = await sealAmbtsstukDeel(sealed, { sectie: 'verslagen', itemId: input.id }, words)
  return advanceBestuursklacht(bestuurder, { ...input, envelopes })
}
