import { describe, expect, test } from 'vitest'
import { type Overdracht, overdrachtRedenen } from '@/lib/domain/overdracht/overdracht'
import * as rules from '@/lib/domain/overdracht/overdracht.rules'
import { acceptOverdrachtInput, declineOverdrachtInput } from '@/lib/domain/overdracht/overdracht.schema'
import { redenTekst, redenVoorOntvanger } from '@/lib/domain/overdracht/overdracht.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = '2026-11-22' as Datum
const open: Overdracht = {
  ...{ id: 'o', objectId: 'd', soort: 'overdracht', reden: 'te_betrokken', van: 'a', naar: 'b', schoolId: 's' },
  ...{ status: 'voorgesteld', voorgesteldOp: day, beslistOp: null, weigering: null },
}

describe('R-OVD-1: a proposal', () => {
  test('R-OVD-1: voorgesteld → aangenomen | geweigerd | ingetrokken, on that day', () => {
    expect(rules.accept(open, day)).toMatchObject({ value: { status: 'aangenomen', beslistOp: day } })
    expect(rules.decline(open, 'geen_ruimte', day)).toMatchObject({
      value: { status: 'geweigerd', weigering: 'geen_ruimte', beslistOp: day },
    })
    expect(rules.withdraw(open, day)).toMatchObject({ value: { status: 'ingetrokken', beslistOp: day } })
  })

  test.each(['aangenomen', 'geweigerd', 'ingetrokken'] as const)('R-OVD-1: %s is the end of it', (status) => {
    const refused = { ok: false, failure: { kind: 'already_decided' } }
    for (const answer of [
      rules.accept({ ...open, status }, day),
      rules.decline({ ...open, status }, 'past_niet', day),
      rules.withdraw({ ...open, status }, day),
    ])
      expect(answer).toEqual(refused)
  })

  test('R-OVD-1: each reason has its words for giver and receiver; only departure has a consent of its own', () => {
    for (const reden of overdrachtRedenen) {
      expect(redenTekst[reden]).not.toBe('')
      expect(redenVoorOntvanger[reden]).not.toContain(' ik ')
      expect(rules.soortVan(reden)).toBe(reden === 'vertrek' ? 'vertrek' : 'overdracht')
    }
  })
})

const kandidaat = {
  doelgroep: ['leerlingen'],
  schoolIds: ['s'],
  enrolled: true,
  afwezig: false,
  soort: 'intern' as const,
}
const zaak = { schoolId: 's', klagerCategorie: 'leerling' as const }

describe('R-OVD-1: who can receive it', () => {
  test.each([
    [{}, 'te_betrokken', null],
    [{ enrolled: false }, 'te_betrokken', 'not_enrolled'],
    [{ afwezig: true }, 'te_betrokken', 'not_available'],
    [{ schoolIds: ['t'] }, 'te_betrokken', 'not_available'],
    [{ doelgroep: ['ouders'] }, 'te_betrokken', 'wrong_doelgroep'],
    [{}, 'intern_doorlopen', 'not_extern'],
    [{ soort: null }, 'intern_doorlopen', 'not_extern'],
    [{ soort: 'extern' }, 'intern_doorlopen', null],
    [{ soort: 'extern', enrolled: false }, 'intern_doorlopen', 'not_enrolled'],
  ] as const)('R-OVD-1: %o for %s: %s', (change, reden, waarom) => {
    const naar = { ...kandidaat, ...change } as Parameters<typeof rules.waaromNiet>[0]
    expect(rules.waaromNiet(naar, zaak, reden)).toBe(waarom)
  })
})

const vrij = { eigenKind: false, loyaliteit: [], loyaliteitBesluit: 'geen_twijfel' as const }

describe('R-DOS-4: the receiver, before she accepts', () => {
  test.each([
    [{}, 'weigeren', 'ok'],
    [{ eigenKind: true }, 'weigeren', 'eigen_kind'],
    [{ eigenKind: true }, 'waarschuwen', 'ok'],
    [{ loyaliteit: ['te_betrokken'] }, 'weigeren', 'loyaliteit_open'],
    [{ loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'doorgaan' }, 'weigeren', 'ok'],
    [{ loyaliteitBesluit: 'doorgaan' }, 'weigeren', 'loyaliteit_open'],
    [{ loyaliteit: ['te_betrokken'], loyaliteitBesluit: 'overdragen' }, 'weigeren', 'decline_instead'],
  ] as const)('R-DOS-4: %o with %s: %s', (change, instelling, kind) => {
    const answer = rules.requireVrij({ ...vrij, ...change }, instelling)
    expect(answer.ok ? 'ok' : answer.failure.kind).toBe(kind)
  })
})

test('what is missing in a form is said in a sentence', () => {
  const messages = (parsed: { error?: { issues: { message: string }[] } }) =>
    parsed.error?.issues.map((one) => one.message)
  const overdrachtId = '11111111-1111-4111-8111-111111111111'
  expect(messages(declineOverdrachtInput.safeParse({ overdrachtId }))).toEqual([
    'Kies waarom u het dossier niet aanneemt.',
  ])
  expect(messages(acceptOverdrachtInput.safeParse({ overdrachtId, eigenKind: false, loyaliteit: [] }))).toEqual([
    'Kies wat u doet met de vragen over uw eigen positie.',
  ])
})
