import { describe, expect, test } from 'vitest'
import type { Intake } from '@/lib/domain/intake/intake'
import { refer, serves, waaromNiet } from '@/lib/domain/intake/intake.rules'

const naar = { enrolled: true, afwezig: false, schoolIds: ['s'], doelgroep: ['leerlingen', 'ouders'] }
const intake = { schoolId: 's', klagerCategorie: 'ouder', status: 'open', takenGedaan: [] } as unknown as Intake

describe('R-AANST-8: to whom one can refer', () => {
  test('is who has a key, is there, works for the school and for this kind of klager', () => {
    expect(waaromNiet(naar, intake)).toBeNull()
  })

  test.each([
    ['not_enrolled', { enrolled: false }],
    ['not_available', { afwezig: true }],
    ['not_available', { schoolIds: ['another'] }],
    ['wrong_doelgroep', { doelgroep: ['medewerkers'] }],
  ])('is refused as %s', (kind, change) => {
    expect(waaromNiet({ ...naar, ...change }, intake)).toBe(kind)
    expect(refer(intake, { naar: { ...naar, ...change }, stukken: ['klager'] })).toEqual({
      ok: false,
      failure: { kind },
    })
  })

  test.each([
    ['leerling', ['leerlingen'], true],
    ['oud_leerling', ['leerlingen'], true],
    ['leerling', ['ouders'], false],
    ['ouder', ['ouders'], true],
    ['directie', ['medewerkers'], true],
    ['stagiair', ['leerlingen', 'ouders'], false],
    ['anders', ['medewerkers'], true],
    ['onbekend', [], true],
  ])('%s with %j: %s', (categorie, doelgroep, expected) => {
    expect(serves(doelgroep, categorie)).toBe(expected)
  })
})

describe('a referral', () => {
  test('takes at least one piece', () => {
    expect(refer(intake, { naar, stukken: [] })).toEqual({ ok: false, failure: { kind: 'nothing_chosen' } })
  })

  test('happens once', () => {
    const twice = refer({ ...intake, status: 'verwezen' }, { naar, stukken: ['klager'] })
    expect(twice).toEqual({ ok: false, failure: { kind: 'already_referred' } })
  })

  test('is not of an intake that is finished', () => {
    const late = refer({ ...intake, status: 'afgerond' }, { naar, stukken: ['klager'] })
    expect(late).toEqual({ ok: false, failure: { kind: 'intake_closed' } })
  })
})
