import { describe, expect, test } from 'vitest'
import type { Dossier, Partij } from '@/lib/domain/dossier/dossier'
import type { Oudervraag } from '@/lib/domain/oudervraag/oudervraag'
import * as rules from '@/lib/domain/oudervraag/oudervraag.rules'
import { standTekst } from '@/lib/domain/oudervraag/oudervraag.texts'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const dossier = (more: Partial<Dossier> = {}) => ({
  ...{ oudersStand: 'nog_te_doen' as const, status: 'lopend' as const, afgeslotenOp: null, ...more },
})
const persoon = (rol: Partij['rol'], categorie: Partij['categorie'], minderjarig: Partij['minderjarig'] = 'ja') => ({
  ...{ rol, categorie, minderjarig, tot: null },
})
const kind = [persoon('klager', 'leerling'), persoon('aangeklaagde', 'medewerker', 'nee')]
const vraag = (more: Partial<Oudervraag> = {}): Oudervraag => ({
  ...{ id: 'v', dossierId: 'd', houder: 'h', schoolId: 's', ambt: 'directeur', ontvanger: null, leeftijd: 'onder_12' },
  ...{ criterium: 'veiligheid', redenen: [], gevraagdOp: today, graagOp: today, besluit: null, grond: null },
  ...{ beslotenOp: null, verteldOp: null, weggehaaldOp: null, ...more },
})

describe('R-MIN-3: a question to the directie', () => {
  test('R-MIN-3: of a pupil under 18 whose parents know nothing yet, where the directie decides', () => {
    expect(rules.requireVraag(dossier(), kind, [], 'directie').ok).toBe(true)
  })
  test.each([
    ['own_decision', dossier(), kind, [], 'vertrouwenspersoon'],
    ['not_minor', dossier(), [persoon('klager', 'leerling', 'nee')], [], 'directie'],
    ['not_minor', dossier(), [persoon('klager', 'ouder', 'nee')], [], 'directie'],
    ['already_settled', dossier({ oudersStand: 'geinformeerd' }), kind, [], 'directie'],
    ['already_settled', dossier({ oudersStand: 'niet_informeren' }), kind, [], 'directie'],
    ['question_open', dossier(), kind, [vraag()], 'directie'],
    ['dossier_closed', dossier({ status: 'afgesloten' }), kind, [], 'directie'],
  ] as const)('R-MIN-3: %s is refused', (reden, zaak, partijen, vragen, beslist) => {
    expect(rules.requireVraag(zaak, partijen, vragen, beslist)).toMatchObject({ failure: { kind: reden } })
  })
  test('R-MIN-3: after one that was taken back or decided another can be asked', () => {
    const vragen = [vraag({ weggehaaldOp: today }), vraag({ besluit: 'informeren', beslotenOp: today, grond: 'geen' })]
    expect(rules.requireVraag(dossier(), kind, vragen, 'directie').ok).toBe(true)
  })
  test('R-MIN-3: is the directeur involved, the bestuur decides; also where the coded facts say so and she does not', () => {
    expect(rules.ambtVan('nee', kind)).toBe('directeur')
    expect(rules.ambtVan('ja', kind)).toBe('bestuur')
    expect(rules.ambtVan('nee', [persoon('aangeklaagde', 'directie', 'nee')])).toBe('bestuur')
  })
  test('R-MIN-3: somebody must be there to decide, and who is named is one of them', () => {
    const houders = [{ accountId: 'a' }]
    expect(rules.requireOntvanger(houders, null).ok).toBe(true)
    expect(rules.requireOntvanger([], null)).toMatchObject({ failure: { kind: 'no_recipient' } })
    expect(rules.requireOntvanger(houders, 'b')).toMatchObject({ failure: { kind: 'no_recipient' } })
  })
  test('a week is asked for', () => {
    expect(rules.graagOp(today)).toBe('2026-11-29')
  })
})

describe('R-MIN-3: the decision', () => {
  test('R-MIN-3: not telling rests on a criterion of the school; telling needs none', () => {
    expect(rules.decide(vraag(), { besluit: 'niet_informeren', grond: 'geen' })).toMatchObject({
      failure: { kind: 'criterium_missing' },
    })
    expect(rules.decide(vraag(), { besluit: 'niet_informeren', grond: 'veiligheid' })).toMatchObject({
      value: { besluit: 'niet_informeren', grond: 'veiligheid' },
    })
    expect(rules.decide(vraag(), { besluit: 'informeren', grond: 'veiligheid' })).toMatchObject({
      value: { besluit: 'informeren', grond: 'geen' },
    })
  })
  test('R-MIN-3: once, and not taken back after it', () => {
    const decided = vraag({ besluit: 'informeren', beslotenOp: today, grond: 'geen' })
    expect(rules.decide(decided, { besluit: 'informeren', grond: 'geen' })).toMatchObject({
      failure: { kind: 'already_decided' },
    })
    expect(rules.withdraw(decided, today)).toMatchObject({ failure: { kind: 'already_decided' } })
    expect(rules.withdraw(vraag({ weggehaaldOp: today }), today)).toMatchObject({
      failure: { kind: 'already_withdrawn' },
    })
  })
  test('R-MIN-4: the pupil hears it after it was decided, once', () => {
    const decided = vraag({ besluit: 'informeren', beslotenOp: today, grond: 'geen' })
    expect(rules.tell(vraag(), { op: today, today })).toMatchObject({ failure: { kind: 'not_decided' } })
    expect(rules.tell(decided, { op: '2026-11-23' as Datum, today })).toMatchObject({ failure: { kind: 'in_future' } })
    const told = rules.tell(decided, { op: today, today })
    expect(told).toMatchObject({ value: { verteldOp: today } })
    expect(told.ok && rules.tell(told.value, { op: today, today })).toMatchObject({ failure: { kind: 'already_told' } })
  })
  test('where it stands is said in a sentence', () => {
    expect(standTekst(vraag())).toContain('Er is nog niet beslist.')
    expect(standTekst(vraag({ besluit: 'informeren', beslotenOp: today }))).toContain('De ouders horen dit wel')
    expect(standTekst(vraag({ weggehaaldOp: today }))).toContain('trok')
  })
})
