import 'server-only'
import { loadMensen } from '@/lib/domain/gebruiker/gebruiker.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { invite, prepareAccount } from '@/lib/platform/auth/invitation'
import { change } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { NieuweAanstelling } from './aanstelling'
import {
  isSamePreparation,
  needsSchools,
  opensEnvelopes,
  type PrepareFailure,
  requireComplete,
} from './aanstelling.rules'
import type { PrepareAanstellingInput } from './aanstelling.schema'
import { insertAanstelling, loadAanstellingen } from './aanstelling.store'
import { type Combinatie, combinatiesOf, refusedCombinatie } from './combinatie.rules'

type Failure =
  | { kind: 'not_found' }
  | PrepareFailure
  | { kind: 'unknown_school' }
  | { kind: 'unknown_gebruiker' }
  | { kind: 'own_aanstelling' }
  | { kind: 'account_withdrawn' }
  | { kind: 'combination_refused'; reden: Combinatie['reden'] }

/**
 * Ready for a bestuurder to confirm. Who has an account, also at another bestuur, keeps it; the others are invited. The
 * answer is one and the same, and what was typed is what shows. Sent twice, it is there once.
 */
export function prepareAanstelling(actor: Actor, input: PrepareAanstellingInput): Promise<Result<string, Failure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'aanstelling:prepare')) return refuse({ kind: 'not_found' })
    const nieuw = nieuwOf(input)
    const complete = requireComplete(nieuw)
    if (!complete.ok) return complete
    if (!(await areOpen(tx, actor, nieuw.schoolIds))) return refuse({ kind: 'unknown_school' })
    const person = await personOf(tx, actor, input)
    if (!person.ok) return person
    const { accountId, naamGetypt } = person.value
    if (accountId === actor.accountId && opensEnvelopes(nieuw.rol)) return refuse({ kind: 'own_aanstelling' })
    const own = await loadAanstellingen(tx, actor, { accountId })
    const reden = refusedCombinatie(combinatiesOf({ ...nieuw, accountId }, own))
    if (reden) return refuse({ kind: 'combination_refused', reden })
    const same = own.find((one) => isSamePreparation(one, nieuw))
    if (same) return ok(same.id)
    const id = await insertAanstelling(tx, actor, accountId, nieuw, naamGetypt)
    // Mails only who has no account in use, and says so to nobody.
    if (input.wie === 'nieuw') await invite(tx, accountId)
    await record(tx, actor, { event: 'aanstelling_prepared', objectId: id, accountId, rol: nieuw.rol })
    return ok(id)
  })
}

/** What a role does not ask for is not kept, whatever the form sent. */
function nieuwOf(input: PrepareAanstellingInput): NieuweAanstelling {
  const { rol, scholen, inDienst, soort, doelgroep, voordracht, nevenfuncties, vanaf, tot } = input
  const adviser = rol === 'vertrouwenspersoon'
  const helps = adviser || rol === 'contactpersoon' || rol === 'bovenschools_contactpersoon'
  return {
    rol,
    schoolIds: needsSchools(rol) ? [...new Set(scholen)] : [],
    inDienst: helps && inDienst ? inDienst === 'ja' : null,
    soort: adviser ? (soort ?? null) : null,
    doelgroep: adviser ? doelgroep : [],
    voordracht: adviser && voordracht === 'ja',
    nevenfuncties: helps ? nevenfuncties : [],
    vanaf,
    tot,
  }
}

async function areOpen(tx: Tx, actor: Actor, ids: readonly string[]): Promise<boolean> {
  const where = { bestuurId: actor.bestuurId, id: { in: [...ids] }, geslotenOp: null }
  return (await tx.prisma.school.count({ where })) === ids.length
}

type Person = { accountId: string; naamGetypt: string | null }
type PersonFailure = { kind: 'unknown_gebruiker' } | { kind: 'account_withdrawn' }

/** Whether there is an account of an address is not for who prepares: of somebody new here only the typed name is kept. */
async function personOf(
  tx: Tx,
  actor: Actor,
  { wie, naam, mail }: PrepareAanstellingInput,
): Promise<Result<Person, PersonFailure>> {
  const isNew = wie === 'nieuw'
  const accountId = isNew ? (await prepareAccount(tx, { naam, mail })).accountId : wie
  const [here] = await loadMensen(tx, actor, { accountId })
  if (!here && !isNew) return refuse({ kind: 'unknown_gebruiker' })
  if (here?.status === 'ingetrokken') return refuse({ kind: 'account_withdrawn' })
  return ok({ accountId, naamGetypt: here ? (here.bekend ? null : here.naam) : naam.trim() })
}
