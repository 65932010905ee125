import { Secret, TOTP } from 'otpauth'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { beginActivation, checkActivation, finishActivation } from '@/lib/platform/auth/activation'
import { invite, prepareAccount } from '@/lib/platform/auth/invitation'
import { withContext } from '@/lib/platform/db/context'
import { enrol, type Vault } from '@/lib/vault/person'

export type DemoMens = {
  accountId: string
  naam: string
  mail: string
  wachtzin: string
  totpGeheim: string
  reservecodes: string[]
  herstelwoorden: string[]
  vault: Vault
}

/** By every step a real person takes, keys included. `codeFrom`: when the code of the phone was read. */
export async function activate(
  mens: { naam: string; volledig: string; wachtzin: string },
  today: Datum,
  codeFrom = Date.now(),
): Promise<DemoMens> {
  const mail = `${mens.naam}@voorbeeld.invalid`
  const { accountId, token } = await withContext({ accountId: null, bestuurId: null, today }, async (tx) => {
    const account = await prepareAccount(tx, { mail, naam: mens.volledig })
    const sent = await invite(tx, account.accountId)
    return { accountId: account.accountId, token: sent?.link.split('/').at(-1) ?? '' }
  })
  const begun = must(await beginActivation({ token }))
  const code = new TOTP({ secret: Secret.fromBase32(begun.secret) }).generate({ timestamp: codeFrom })
  const { ticket } = must(await checkActivation({ ticket: begun.ticket, code }))
  const made = await enrol(mens.wachtzin, accountId)
  must(await finishActivation({ token, ticket, ...wireOf(made) }, 'Demo'))
  return {
    accountId,
    naam: mens.naam,
    mail,
    wachtzin: mens.wachtzin,
    totpGeheim: begun.secret,
    reservecodes: begun.codes,
    herstelwoorden: made.recoveryWords,
    vault: made.vault,
  }
}

function wireOf(made: Awaited<ReturnType<typeof enrol>>) {
  return {
    publicKey: toBase64Url(made.publicKey),
    personKey: toBase64Url(made.personKeyEnvelope),
    pinList: toBase64Url(made.pinListEnvelope),
    salt: toBase64Url(made.salt),
    authKey: toBase64Url(made.authKey),
    wrap: toBase64Url(made.wrap),
    recoverySalt: toBase64Url(made.recoverySalt),
    recoveryAuthKey: toBase64Url(made.recoveryAuthKey),
    recoveryWrap: toBase64Url(made.recoveryWrap),
  }
}

/** The demo stops at the first refusal: half a demo would mislead. */
export function must<T, F>(result: { ok: true; value: T } | { ok: false; failure: F }): T {
  if (result.ok) return result.value
  throw new Error(`Demogegevens: ${JSON.stringify(result.failure)}`)
}
