import 'server-only'
import type { ActivateInput, Activation } from '@/lib/kernel/auth-wire'
import { fromBase64Url } from '@/lib/kernel/bytes'
import { decodeHeader } from '@/lib/kernel/envelope'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import { invitedBy } from './invitation'
import { changeOwn } from './own'
import { passphraseColumns, replaceCodes, replaceFactor, wordsColumns } from './own-account'
import { recordPersoon } from './person-log'
import { newReserveCodes } from './reserve-codes'
import { type NewSession, startSession } from './session'
import { newTicket, openTicket } from './ticket'
import { newTotpSecret, totpQr, totpStep } from './totp'

export type ActivationFailure = { kind: 'invitation_gone' | 'expired' | 'wrong_code' | 'foreign_keys' }

/** A secret for the phone and ten codes, which travel sealed until the last step: a page left half way leaves nothing. */
export async function beginActivation({ token }: { token: string }): Promise<Result<Activation, ActivationFailure>> {
  const invited = await invitedBy(token)
  if (!invited) return refuse({ kind: 'invitation_gone' })
  const [accountId, secret, codes] = [invited.account_id, newTotpSecret(), newReserveCodes()]
  const ticket = newTicket('activeren', { accountId, secret, codes, step: null })
  return ok({
    accountId,
    naam: invited.naam,
    mail: invited.mail,
    secret,
    qr: totpQr(secret, invited.mail),
    codes,
    ticket,
  })
}

export async function checkActivation(input: {
  ticket: string
  code: string
}): Promise<Result<{ ticket: string }, ActivationFailure>> {
  const begun = openTicket('activeren', input.ticket)
  if (!begun) return refuse({ kind: 'expired' })
  const step = totpStep(begun.secret, input.code.replaceAll(' ', ''), 0)
  return step === null ? refuse({ kind: 'wrong_code' }) : ok({ ticket: newTicket('activeren', { ...begun, step }) })
}

/** uitgenodigd → actief, once: all that was made in the browser is kept, and the person is signed in. */
export async function finishActivation(
  input: ActivateInput,
  agent: string,
): Promise<Result<NewSession, ActivationFailure>> {
  const [invited, begun] = [await invitedBy(input.token), openTicket('activeren', input.ticket)]
  if (!invited) return refuse({ kind: 'invitation_gone' })
  if (begun?.accountId !== invited.account_id || begun.step === null) return refuse({ kind: 'expired' })
  const { accountId, secret, codes, step } = begun
  const keys = keysOf(input, accountId)
  if (!keys) return refuse({ kind: 'foreign_keys' })
  return changeOwn<NewSession, ActivationFailure>(accountId, async (tx) => {
    const now = new Date()
    const used = await tx.prisma.uitnodiging.updateMany({
      where: { accountId, id: invited.id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (used.count !== 1) return refuse({ kind: 'invitation_gone' })
    await tx.prisma.account.updateMany({
      where: { id: accountId, status: 'uitgenodigd' },
      data: { status: 'actief', publicKey: keys.publicKey, activatedAt: now },
    })
    const { personKey, pinList } = keys
    const columns = { ...passphraseColumns(accountId, input), ...wordsColumns(accountId, input), personKey, pinList }
    await tx.prisma.kluissleutel.create({ data: { accountId, ...columns, pinRevisie: 1 } })
    await replaceFactor(tx, accountId, secret, step)
    await replaceCodes(tx, accountId, codes)
    await recordPersoon(tx, 'account_geactiveerd')
    return ok(await startSession(tx, accountId, agent))
  })
}

/** Of the sealed parts only the header can be checked: they must be of this very person. */
function keysOf(input: ActivateInput, accountId: string) {
  const [publicKey, personKey, pinList] = [input.publicKey, input.personKey, input.pinList].map(fromBase64Url)
  if (!publicKey || !personKey || !pinList) return null
  const own = [personKey, pinList].map(decodeHeader)
  const foreign = own.some(
    (header) => header?.soort !== 'persoon' || header.objectId !== accountId || header.revisie !== 1,
  )
  return foreign ? null : { publicKey, personKey, pinList }
}
