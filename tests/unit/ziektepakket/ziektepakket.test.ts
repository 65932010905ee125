import { describe, expect, test } from 'vitest'
import {
  kanVerder,
  requireNietGevraagd,
  requireVervangers,
  waaromGeenVervanger,
} from '@/lib/domain/ziektepakket/ziektepakket.rules'
import { papierzoutInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import { writeMail } from '@/lib/platform/mail/mails'

const zaak = { schoolId: 's', klagerCategorie: 'leerling' } as const
const ada = { doelgroep: ['leerlingen'], schoolIds: ['s'], enrolled: true, afwezig: false }
const keuzes = [
  { accountId: 'a', waaromNiet: null },
  { accountId: 'b', waaromNiet: null },
  { accountId: 'c', waaromNiet: null },
  { accountId: 'x', waaromNiet: 'not_enrolled' },
] as const

describe('R-OVD-2: who can be named as deputy', () => {
  test.each([
    [{}, null],
    [{ afwezig: true }, null],
    [{ enrolled: false }, 'not_enrolled'],
    [{ schoolIds: ['t'] }, 'not_available'],
    [{ doelgroep: ['ouders'] }, 'wrong_doelgroep'],
  ] as const)('R-OVD-2: %j: %s', (change, expected) => {
    expect(waaromGeenVervanger({ ...ada, ...change } as typeof ada, zaak)).toBe(expected)
  })

  test.each([
    [['a'], null],
    [['a', 'b'], null],
    [[], 'vervanger_missing'],
    [['a', 'b', 'c'], 'too_many_vervangers'],
    [['a', 'a'], 'vervanger_unfit'],
    [['x'], 'vervanger_unfit'],
    [['nobody'], 'vervanger_unfit'],
  ] as const)('R-OVD-2: %j: %s', (gekozen, kind) => {
    const answer = requireVervangers(gekozen, keuzes)
    expect(answer.ok ? null : answer.failure.kind).toBe(kind)
  })
})

describe('R-OVD-2: the term', () => {
  const weigerTot = new Date('2026-11-25T09:00:00Z')
  test('R-OVD-2: not a moment before it is over', () => {
    expect(kanVerder({ weigerTot }, new Date('2026-11-25T08:59:59.999Z'))).toBe(false)
    expect(kanVerder({ weigerTot }, weigerTot)).toBe(true)
  })

  test('R-OVD-2: who is asked answers first; nothing else passes it over', () => {
    for (const status of ['klaar', 'geweigerd'] as const) expect(requireNietGevraagd({ status }).ok).toBe(true)
    expect(requireNietGevraagd(null).ok).toBe(true)
    expect(requireNietGevraagd({ status: 'gevraagd' })).toEqual({ ok: false, failure: { kind: 'asked_already' } })
  })
})

describe('R-OVD-2: what is typed and what is mailed', () => {
  test('R-OVD-2: a reference is the same however it is typed', () => {
    for (const kenmerk of ['7kmp4xqd', '7KMP 4XQD', ' 7kmp-4xqd '])
      expect(papierzoutInput.parse({ kenmerk })).toEqual({ kenmerk: '7kmp4xqd' })
    for (const kenmerk of ['', '7kmp4xq', '7kmp4xqd7', '7kmp4xq!'])
      expect(papierzoutInput.safeParse({ kenmerk }).success).toBe(false)
  })

  test('R-OVD-2: a mail to who is ill says nothing of a case, a klager or who asks', () => {
    for (const template of ['vervanger_vraagt', 'vervanger_nam_over'] as const) {
      const mail = writeMail({ to: 'a@b.nl', template, data: {}, messageId: 'x' }, 'https://geborgen.invalid')
      expect(`${mail.subject} ${mail.text}`).not.toMatch(/dossier|klager|klacht|school|ziek[^?\s]/i)
    }
  })
})
