import type {
  Activation,
  Enrolled,
  LostPhone,
  NewPhone,
  NewWords,
  OpenKeys,
  OwnSalt,
  Recovery,
  Salt,
  SessionKeys,
} from '@/lib/kernel/auth-wire'
import { ok } from '@/lib/kernel/result'
import { accountVault } from './account-vault'
import { type Answer, askAccount, askSignIn } from './ask-account'
import { closeBeforeSignOut } from './lock'

/** The acts on one's own account, each as one call for a page: what is secret is made into a proof here, and stays here. */
export const accountActs = {
  async prove(mail: string, wachtzin: string): Promise<Answer<{ proof: string }>> {
    const salt = await askAccount<Salt>('salt', { mail, soort: 'wachtzin' })
    return salt.ok ? ok(await accountVault.derive(wachtzin, salt.value)) : salt
  },

  async signIn(input: { mail: string; proof: string; code: string }): Promise<Answer<true>> {
    return opened(await askSignIn<OpenKeys>(input))
  },

  async unlock(wachtzin: string): Promise<Answer<true>> {
    const proven = await proveOwn(wachtzin)
    return proven.ok ? opened(await askAccount<OpenKeys>('unlock', proven.value)) : proven
  },

  async signOut(): Promise<void> {
    await closeBeforeSignOut()
    await askAccount('sign-out')
    location.replace('/inloggen')
  },

  beginActivation: (token: string) => askAccount<Activation>('activate/begin', { token }),
  checkActivation: (ticket: string, code: string) => askAccount<{ ticket: string }>('activate/check', { ticket, code }),
  async finishActivation(input: { token: string; ticket: string } & Enrolled): Promise<Answer<true>> {
    return kept(await askAccount<SessionKeys>('activate/finish', input))
  },

  async changePassphrase(old: string, next: string): Promise<Answer<object>> {
    const proven = await proveOwn(old)
    if (!proven.ok) return proven
    return askAccount('change-passphrase', { ...proven.value, ...(await accountVault.rewrap(next)) })
  },
  async renewCodes(wachtzin: string): Promise<Answer<{ codes: string[] }>> {
    const proven = await proveOwn(wachtzin)
    return proven.ok ? askAccount('renew-codes', proven.value) : proven
  },
  async changeMail(wachtzin: string, mail: string): Promise<Answer<object>> {
    const proven = await proveOwn(wachtzin)
    return proven.ok ? askAccount('change-mail', { ...proven.value, mail }) : proven
  },
  async beginPhone(wachtzin: string): Promise<Answer<NewPhone>> {
    const proven = await proveOwn(wachtzin)
    return proven.ok ? askAccount('phone/begin', proven.value) : proven
  },
  finishPhone: (ticket: string, code: string) => askAccount<object>('phone/finish', { ticket, code }),
  /** The words are shown and checked first; only then do they take the place of the old ones. */
  async makeWords(wachtzin: string): Promise<Answer<{ words: string[]; keep: () => Promise<Answer<object>> }>> {
    const proven = await proveOwn(wachtzin)
    if (!proven.ok) return proven
    const made = await accountVault.newRecovery()
    const input = { ...proven.value, ...made.keys }
    return ok({ words: made.recoveryWords, keep: () => askAccount<object>('renew-words', input) })
  },

  async recover(mail: string, words: string, code: string): Promise<Answer<Recovering>> {
    const proof = await proveWords(mail, words)
    if (!proof.ok) return proof
    const begun = await askAccount<Recovery>('recover/begin', { mail, code, ...proof.value })
    if (!begun.ok) return begun
    await accountVault.openForRecovery({ ...begun.value, wrap: begun.value.recoveryWrap }, 'herstelwoorden')
    const made = await accountVault.newRecovery()
    const { ticket } = begun.value
    return ok({
      words: made.recoveryWords,
      finish: async (wachtzin) =>
        kept(
          await askAccount<SessionKeys>('recover/finish', {
            ticket,
            ...made.keys,
            ...(await accountVault.rewrap(wachtzin)),
          }),
        ),
    })
  },

  async replaceLostPhone(mail: string, wachtzin: string, words: string): Promise<Answer<Replacing>> {
    const byWords = await proveWords(mail, words)
    if (!byWords.ok) return byWords
    const proven = await this.prove(mail, wachtzin)
    if (!proven.ok) return proven
    const input = { mail, ...proven.value, recoveryProof: byWords.value.proof }
    const begun = await askAccount<LostPhone>('lost-phone/begin', input)
    if (!begun.ok) return begun
    await accountVault.openForRecovery(begun.value, 'wachtzin')
    const made = await accountVault.newRecovery()
    return ok({ phone: begun.value, words: made.recoveryWords, finish: finishLostPhone(begun.value.ticket, made.keys) })
  },
}

export type Recovering = { words: string[]; finish: (wachtzin: string) => Promise<Answer<true>> }
export type Replacing = {
  phone: NewPhone
  words: string[]
  finish: (code: string) => Promise<Answer<{ codes: string[] }>>
}

function finishLostPhone(ticket: string, keys: NewWords) {
  return async (code: string): Promise<Answer<{ codes: string[] }>> => {
    const done = await askAccount<SessionKeys & { codes: string[] }>('lost-phone/finish', { ticket, code, ...keys })
    if (!done.ok) return done
    await accountVault.keep(done.value)
    return ok({ codes: done.value.codes })
  }
}

async function proveOwn(wachtzin: string): Promise<Answer<{ proof: string }>> {
  const salt = await askAccount<OwnSalt>('own-salt', { soort: 'wachtzin' })
  return salt.ok ? ok(await accountVault.derive(wachtzin, salt.value)) : salt
}

async function proveWords(mail: string, words: string): Promise<Answer<{ proof: string }>> {
  const salt = await askAccount<Salt>('salt', { mail, soort: 'herstelwoorden' })
  return salt.ok ? ok(await accountVault.deriveFromWords(words, salt.value)) : salt
}

async function opened(answer: Answer<OpenKeys>): Promise<Answer<true>> {
  if (!answer.ok) return answer
  await accountVault.open(answer.value)
  return ok(true as const)
}

async function kept(answer: Answer<SessionKeys>): Promise<Answer<true>> {
  if (!answer.ok) return answer
  await accountVault.keep(answer.value)
  return ok(true as const)
}
