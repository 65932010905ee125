import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { record } from '@/lib/domain/logboek/logboek.store'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { change } from '@/lib/platform/db/change'
import { loadEigenRollen } from './eigen-rollen.store'
import type { AkkoordFailure } from './schoolgids'
import { agree, keuzeVoor } from './schoolgids.rules'
import type { AgreeSchoolgidsInput, WithdrawSchoolgidsInput } from './schoolgids.schema'
import { endAkkoord, insertAkkoord, loadAkkoorden } from './schoolgids.store'

/** R-PUB-3: by the person himself, for himself. */
export function agreeSchoolgids(actor: Actor, input: AgreeSchoolgidsInput): Promise<Result<string, AkkoordFailure>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'schoolgids:agree')) return refuse({ kind: 'not_found' })
    const own = await loadAkkoorden(tx, actor, { accountId: actor.accountId })
    // Sent twice: it is there already.
    if (own.some(({ id }) => id === input.id)) return ok(input.id)
    const rol = (await loadEigenRollen(tx, actor)).find(({ voorId }) => voorId === input.voorId)?.rol
    if (!rol) return refuse({ kind: 'not_found' })
    const eerder = own.some((one) => one.rol === rol)
    const agreed = agree(keuzeVoor(await loadInstellingen(actor, tx), rol), eerder)
    if (!agreed.ok) return agreed
    if (!(await insertAkkoord(tx, actor, { id: input.id, rol, bereik: input.bereik })))
      return refuse({ kind: 'already_agreed' })
    await record(tx, actor, { event: 'schoolgids_agreed', objectId: input.id, rol })
    return ok(input.id)
  })
}

/** agreed → withdrawn. From then on the text shows no name. */
export function withdrawSchoolgids(
  actor: Actor,
  { akkoordId }: WithdrawSchoolgidsInput,
): Promise<Result<string, { kind: 'not_found' }>> {
  return change(actor, async (tx) => {
    if (!may(actor, 'schoolgids:agree')) return refuse({ kind: 'not_found' })
    if (!(await endAkkoord(tx, actor, akkoordId))) return refuse({ kind: 'not_found' })
    await record(tx, actor, { event: 'schoolgids_withdrawn', objectId: akkoordId })
    return ok(akkoordId)
  })
}
