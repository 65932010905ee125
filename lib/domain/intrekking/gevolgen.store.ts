import 'server-only'
import { countOpenActies, dropOpenActies } from '@/lib/domain/actie/actie.store'
import { loadDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.store'
import { countBijzonder } from '@/lib/domain/dossier/bijhouden.store'
import type { Dossier } from '@/lib/domain/dossier/dossier'
import { loadDossier, saveDossier } from '@/lib/domain/dossier/dossier.store'
import {
  countBemiddelingen,
  countStapnazorg,
  dropStapnazorg,
  stopBemiddelingen,
} from '@/lib/domain/dossier/routestap.store'
import { countOpen } from '@/lib/domain/overdracht/overdracht.store'
import type { EindeGrond, Toestemming } from '@/lib/domain/toestemming/toestemming'
import { type WithdrawFailure, withdraw } from '@/lib/domain/toestemming/toestemming.rules'
import { loadToestemmingen, saveEinde } from '@/lib/domain/toestemming/toestemming.store'
import { countSleutels } from '@/lib/domain/ziektepakket/ziektepakket.store'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Tx } from '@/lib/platform/db/context'
import { type Gevolg, type Intrekking, type Lopend, type LopendSoort, lopendSoorten } from './intrekking'
import { gevolgenVan } from './intrekking.rules'

type Stap = {
  count: (tx: Tx, actor: Actor, dossier: Dossier, toestemming: Toestemming) => Promise<number>
  /** What is done about it, inside the transaction of the withdrawal; left out where it only stays. */
  stop?: (tx: Tx, actor: Actor, dossier: Dossier, toestemming: Toestemming) => Promise<unknown>
}

/** One step per kind that can be running. What hangs on one toestemming and not on its kind looks at `toestemming.id`. */
const stappen: Record<LopendSoort, Stap> = {
  vastleggen: { count: async (_tx, _actor, { status }) => (status === 'lopend' ? 1 : 0) },
  acties: {
    count: (tx, actor, { id }) => countOpenActies(tx, actor, id),
    stop: (tx, actor, { id }) => dropOpenActies(tx, actor, id),
  },
  nazorg: {
    count: async (tx, actor, { id, status, controleOp, controleGedaanOp }) =>
      (status === 'afgesloten' && controleOp && !controleGedaanOp ? 1 : 0) + (await countStapnazorg(tx, actor, id)),
    stop: async (tx, actor, { id }) => {
      await dropStapnazorg(tx, actor, id)
      const dossier = await loadDossier(tx, actor, id)
      return dossier?.controleOp && saveDossier(tx, actor, { ...dossier, controleOp: null })
    },
  },
  doorverwijzing: {
    count: async (tx, actor, { id: objectId }, { voorId }) =>
      voorId ? (await loadDoorverwijzingen(tx, actor, { objectId, id: voorId, opgevolgdOp: null })).length : 0,
  },
  bemiddeling: {
    count: (tx, actor, { id }) => countBemiddelingen(tx, actor, id),
    stop: (tx, actor, { id }) => stopBemiddelingen(tx, actor, id),
  },
  bijzonder: { count: (tx, actor, { id }) => countBijzonder(tx, actor, id) },
  // The database ends this and the paper itself when what it rests on ends.
  overdracht: { count: (tx, actor, { id }, toestemming) => countOpen(tx, actor, id, toestemming) },
  ziektepakket: { count: (tx, actor, { id }) => countSleutels(tx, actor, id) },
}

/** What would follow if this one ended today. */
export async function loadGevolgen(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  toestemming: Toestemming,
): Promise<Intrekking> {
  const given = await loadToestemmingen(tx, actor, dossier.id)
  const lopend: Lopend = {}
  for (const soort of lopendSoorten) lopend[soort] = await stappen[soort].count(tx, actor, dossier, toestemming)
  return gevolgenVan(toestemming, { status: dossier.status, given, lopend, today: tx.today })
}

type Ending = { op: Datum; grond: EindeGrond }

/** Ends one, and carries out what follows from it: for a withdrawal, and for who is klager no more (R-TST-3, R-MIN-2). */
export async function endToestemming(
  tx: Tx,
  actor: Actor,
  dossier: Dossier,
  toestemming: Toestemming,
  { op, grond }: Ending,
): Promise<Result<Gevolg[], WithdrawFailure>> {
  const ended = withdraw(toestemming, { op, grond, today: tx.today })
  if (!ended.ok) return ended
  const { gevolgen } = await loadGevolgen(tx, actor, dossier, toestemming)
  if (!(await saveEinde(tx, actor, dossier.id, ended.value))) return refuse({ kind: 'already_withdrawn' })
  for (const { soort } of gevolgen) await stappen[soort].stop?.(tx, actor, dossier, toestemming)
  return ok(gevolgen)
}
