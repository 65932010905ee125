import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import type { AccountId } from '@/lib/kernel/id'
import { newId } from '@/lib/kernel/id'
import { confirmMail, revokeSession } from '@/lib/platform/auth/own-account'
import { newRecovery, openWithPassphrase, openWithWords, rewrap } from '@/lib/vault/person'
import { ask } from '@/tests/support/ask'
import { type TestDatabase, testDatabase } from '@/tests/support/database'
import { newBrowser, type TestBrowser } from './browser'
import { codeOf, type Enrolled, enrolled, eventsOf, forgetUsedCodes, proofOf, proofOfWords } from './enrolled'
import { testEnvironment } from './environment'
import { waitingMails } from './mails'

let db: TestDatabase
let noor: Enrolled
let proof: string
let browser: TestBrowser
let number = 0
const bytes = (text: string) => fromBase64Url(text) ?? new Uint8Array()
const wrong = { proof: toBase64Url(new Uint8Array(32)) }

beforeAll(async () => {
  testEnvironment()
  db = await testDatabase()
})

beforeEach(async () => {
  noor = await enrolled(`noor${++number}@voorbeeld.test`)
  await ask(db.admin, 'delete from poging')
  browser = noor.browser
  proof = await proofOf(browser, noor.mail, noor.passphrase)
})

const templates = async (to = noor.mail) => (await waitingMails(db.admin, to)).map(({ template }) => template)
const vaultOf = () =>
  openWithPassphrase(noor.passphrase, {
    accountId: noor.accountId,
    salt: bytes(noor.keys.salt),
    wrap: bytes(noor.keys.wrap),
    personKeyEnvelope: bytes(noor.keys.personKey),
  })
const wordsFor = async (vaultKey: Uint8Array) => {
  const made = await newRecovery(vaultKey, noor.accountId)
  return {
    recoveryWords: made.recoveryWords,
    keys: {
      recoverySalt: toBase64Url(made.recoverySalt),
      recoveryAuthKey: toBase64Url(made.recoveryAuthKey),
      recoveryWrap: toBase64Url(made.recoveryWrap),
    },
  }
}
const passphraseFor = async (vaultKey: Uint8Array, passphrase: string) => {
  const made = await rewrap(vaultKey, passphrase, noor.accountId)
  return { salt: toBase64Url(made.salt), authKey: toBase64Url(made.authKey), wrap: toBase64Url(made.wrap) }
}
async function signedIn(passphrase = noor.passphrase, code?: string) {
  await forgetUsedCodes(db.admin, noor.accountId)
  const fresh = newBrowser()
  const answer = await fresh.signIn({
    mail: noor.mail,
    proof: await proofOf(fresh, noor.mail, passphrase),
    code: code ?? codeOf(noor.secret, 1),
  })
  return { fresh, ...answer }
}

describe('activating', () => {
  test('signs in at once; the link works no second time', async () => {
    expect(noor.activated.status).toBe(200)
    expect((await browser.vault('share')).body.share).toBe(noor.activated.body.share)
    expect((await newBrowser().vault('activate/begin', { token: noor.token })).body.kind).toBe('invitation_gone')
    expect(await eventsOf(db.admin, noor.accountId)).toEqual(['account_geactiveerd'])
  })

  test('without a code from the phone it does not finish', async () => {
    const other = await import('./enrolled').then(({ invited }) => invited('lea@voorbeeld.test'))
    const begun = (await newBrowser().vault('activate/begin', { token: other.token })).body
    expect((await newBrowser().vault('activate/check', { ticket: begun.ticket, code: '000000' })).body.kind).toBe(
      'wrong_code',
    )
    const input = { token: other.token, ticket: begun.ticket, ...noor.keys }
    expect((await newBrowser().vault('activate/finish', input)).body.kind).toBe('expired')
  })

  test('keys of another person are refused', async () => {
    const other = await import('./enrolled').then(({ invited }) => invited('mia@voorbeeld.test'))
    const begun = (await newBrowser().vault('activate/begin', { token: other.token })).body
    const { ticket } = (
      await newBrowser().vault('activate/check', { ticket: begun.ticket, code: codeOf(begun.secret) })
    ).body
    const refused = await newBrowser().vault('activate/finish', { token: other.token, ticket, ...noor.keys })
    expect(refused.body.kind).toBe('foreign_keys')
  })
})

describe('changing what is one’s own', () => {
  test('each asks for the wachtzin again', async () => {
    const input = { ...wrong, ...noor.keys, mail: 'x@voorbeeld.test' }
    for (const path of ['change-passphrase', 'renew-words', 'renew-codes', 'phone/begin', 'change-mail'])
      expect((await browser.vault(path, input)).body.kind, path).toBe('wrong_proof')
  })

  test('a new wachtzin: the old one ends, other sessions end, and it is loud', async () => {
    const { fresh: other } = await signedIn()
    const next = await passphraseFor((await vaultOf()).vaultKey, 'een heel nieuwe zin van zes woorden')
    expect((await browser.vault('change-passphrase', { proof, ...next })).status).toBe(200)
    expect((await other.vault('share')).status).toBe(401)
    expect((await browser.vault('share')).status).toBe(200)
    expect((await signedIn()).status).toBe(403)
    expect((await signedIn('een heel nieuwe zin van zes woorden')).body.wrap).toBe(next.wrap)
    expect(await templates()).toContain('wachtzin_gewijzigd')
    expect(await eventsOf(db.admin, noor.accountId)).toContain('wachtzin_gewijzigd')
  })

  test('new reserve codes: the old ones end', async () => {
    const { codes } = (await browser.vault('renew-codes', { proof })).body
    expect(codes).toHaveLength(10)
    expect((await signedIn(noor.passphrase, noor.codes[0])).status).toBe(403)
    expect((await signedIn(noor.passphrase, codes[0])).status).toBe(200)
    expect(await templates()).toContain('reservecodes_vervangen')
  })

  test('another phone: the new one counts after its first code, the old one ends', async () => {
    const { secret, ticket } = (await browser.vault('phone/begin', { proof })).body
    expect((await browser.vault('phone/finish', { ticket, code: '000000' })).body.kind).toBe('wrong_code')
    expect((await signedIn()).status).toBe(200)
    expect((await browser.vault('phone/finish', { ticket, code: codeOf(secret) })).status).toBe(200)
    expect((await signedIn()).status).toBe(403)
    expect((await signedIn(noor.passphrase, codeOf(secret))).status).toBe(200)
    expect(await templates()).toContain('tweede_factor_vervangen')
  })

  test('another mail address counts when the new one answered; both addresses hear of it', async () => {
    const nieuw = `nieuw${number}@voorbeeld.test`
    await browser.vault('change-mail', { proof, mail: nieuw })
    expect(await templates()).toContain('mailadres_aangevraagd')
    const [asked] = await waitingMails(db.admin, nieuw)
    const link = asked?.template === 'mailadres_bevestigen' ? asked.data.link : ''
    const own = { accountId: noor.accountId as AccountId, sessieId: '' }
    const token = link.split('/').at(-1) ?? ''
    expect(link).toContain('/account/mailadres/')
    expect((await signedIn()).status).toBe(200)
    expect(await confirmMail(own, { token })).toEqual({ ok: true, value: undefined })
    expect((await signedIn()).status).toBe(403)
    expect(await confirmMail(own, { token })).toEqual({ ok: false, failure: { kind: 'link_gone' } })
    expect(await templates()).toContain('mailadres_gewijzigd')
    expect(await templates(nieuw)).toContain('mailadres_gewijzigd')
  })

  test('an address that another has is not told, and cannot be taken', async () => {
    const other = await enrolled(`ander${number}@voorbeeld.test`)
    expect((await browser.vault('change-mail', { proof, mail: other.mail })).status).toBe(200)
    const asked = (await waitingMails(db.admin, other.mail)).find(({ template }) => template === 'mailadres_bevestigen')
    const token = asked?.template === 'mailadres_bevestigen' ? (asked.data.link.split('/').at(-1) ?? '') : ''
    const confirmed = await confirmMail({ accountId: noor.accountId as AccountId, sessieId: '' }, { token })
    expect(confirmed).toEqual({ ok: false, failure: { kind: 'mail_taken' } })
    const stranger = await confirmMail({ accountId: other.accountId as AccountId, sessieId: '' }, { token })
    expect(stranger).toEqual({ ok: false, failure: { kind: 'link_gone' } })
  })

  test('one session is ended, another person’s is not there', async () => {
    const { fresh: other } = await signedIn()
    const [row] = await ask<{ id: string }>(db.admin, 'select id from sessie where token_hash = sha256($1)', [
      Buffer.from(other.cookies.get('geborgen.sessie') ?? '', 'base64url'),
    ])
    const sessieId = row?.id ?? ''
    const stranger = { accountId: newId<'account'>(), sessieId: '' }
    expect((await revokeSession(stranger, sessieId)).ok).toBe(false)
    expect((await other.vault('share')).status).toBe(200)
    expect((await revokeSession({ accountId: noor.accountId as AccountId, sessieId: '' }, sessieId)).ok).toBe(true)
    expect((await other.vault('share')).status).toBe(401)
    expect((await browser.vault('share')).status).toBe(200)
  })

  test('the list of seen keys moves one revision at a time', async () => {
    const { sealPins, newPinList } = await import('@/lib/vault/pins')
    const { vaultKey } = await vaultOf()
    const sealed = async (revisie: number) =>
      toBase64Url(await sealPins(vaultKey, noor.accountId, newPinList(), revisie))
    expect((await browser.vault('pins', { pinList: await sealed(2), pinRevisie: 2 })).body).toEqual({ pinRevisie: 2 })
    expect((await browser.vault('pins', { pinList: await sealed(2), pinRevisie: 2 })).status).toBe(409)
    expect((await browser.vault('pins', { pinList: await sealed(9), pinRevisie: 3 })).body.kind).toBe('foreign_list')
  })
})

describe('recovering', () => {
  test('words and code give the wrap; a new wachtzin and new words end the old ones, loud', async () => {
    await forgetUsedCodes(db.admin, noor.accountId)
    const fresh = newBrowser()
    const input = {
      mail: noor.mail,
      proof: await proofOfWords(fresh, noor.mail, noor.words),
      code: codeOf(noor.secret),
    }
    const begun = (await fresh.vault('recover/begin', input)).body
    const vault = await openWithWords(noor.words, {
      accountId: begun.accountId,
      salt: bytes(noor.keys.recoverySalt),
      wrap: bytes(begun.recoveryWrap),
      personKeyEnvelope: bytes(begun.personKey),
    })
    const words = await wordsFor(vault.vaultKey)
    const next = await passphraseFor(vault.vaultKey, 'opnieuw een zin van zes woorden')
    const finish = { ticket: begun.ticket, ...next, ...words.keys }
    expect((await fresh.vault('recover/finish', finish)).status).toBe(200)
    expect((await fresh.vault('share')).status).toBe(200)
    expect((await browser.vault('share')).status).toBe(401)
    expect((await newBrowser().vault('recover/finish', finish)).body.kind).toBe('expired')
    expect((await signedIn('opnieuw een zin van zes woorden')).status).toBe(200)
    await forgetUsedCodes(db.admin, noor.accountId)
    expect((await fresh.vault('recover/begin', { ...input, code: codeOf(noor.secret, 1) })).status).toBe(403)
    expect(await templates()).toContain('herstel_gebruikt')
    expect(await eventsOf(db.admin, noor.accountId)).toContain('toegang_hersteld')
  })

  test('words without a code give nothing', async () => {
    const proof = await proofOfWords(newBrowser(), noor.mail, noor.words)
    const { status, body } = await newBrowser().vault('recover/begin', { mail: noor.mail, proof, code: '000000' })
    expect(status).toBe(403)
    expect(body).not.toHaveProperty('recoveryWrap')
  })

  test('a lost phone: wachtzin and words together, and neither alone', async () => {
    const recoveryProof = await proofOfWords(newBrowser(), noor.mail, noor.words)
    const both = { mail: noor.mail, proof, recoveryProof }
    expect((await newBrowser().vault('lost-phone/begin', { ...both, ...wrong })).status).toBe(403)
    expect((await newBrowser().vault('lost-phone/begin', { ...both, recoveryProof: wrong.proof })).status).toBe(403)
    const fresh = newBrowser()
    const begun = (await fresh.vault('lost-phone/begin', both)).body
    expect(begun.wrap).toBe(noor.keys.wrap)
    const words = await wordsFor((await vaultOf()).vaultKey)
    const finish = { ticket: begun.ticket, ...words.keys }
    expect((await fresh.vault('lost-phone/finish', { ...finish, code: '000000' })).body.kind).toBe('wrong_code')
    const done = await fresh.vault('lost-phone/finish', { ...finish, code: codeOf(begun.secret) })
    expect(done.body.codes).toHaveLength(10)
    expect((await browser.vault('share')).status).toBe(401)
    expect((await signedIn(noor.passphrase, codeOf(noor.secret))).status).toBe(403)
    expect((await signedIn(noor.passphrase, codeOf(begun.secret, 1))).status).toBe(200)
    expect(await templates()).toContain('tweede_factor_vervangen')
  })
})
