import { describe, expect, test } from 'vitest'
import { type Intake, onderwerpen } from '@/lib/domain/intake/intake'
import { intakeKern, readIntake } from '@/lib/domain/intake/intake.inhoud'
import * as rules from '@/lib/domain/intake/intake.rules'
import { openIntakeInput, tickTakenInput } from '@/lib/domain/intake/intake.schema'
import { intakeRefusals, referRefusals } from '@/lib/domain/intake/intake.texts'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const intake: Intake = {
  id: 'i',
  houder: 'h',
  schoolId: 's',
  nummer: 'I26-001',
  revisie: 1,
  status: 'open',
  aangemeldOp: today,
  aangemeldZeker: true,
  klagerCategorie: 'ouder',
  minderjarig: 'ja',
  oudersBesproken: 'besproken',
  bevestigdDoorKlager: 'ja',
  tevreden: null,
  geevalueerdOp: null,
  afgerondOp: null,
  takenGedaan: ['ontvangen'],
}
const kern = {
  naam: 'Kastanje',
  bereikbaar: '',
  omschrijving: 'Wat er gebeurde.',
  wanneer: '2026-10-01',
  onderwerp: 'ongewenst',
  bevestiging: '',
  toelichting: '',
}

describe('R-INT-1: what an intake holds', () => {
  test('is sealed with a name or code and the story, and the rest may stay empty', () => {
    expect(intakeKern.safeParse(kern).success).toBe(true)
    const empty = intakeKern.safeParse({ ...kern, naam: ' ', omschrijving: '' })
    expect(empty.error?.issues.map(({ path }) => path[0])).toEqual(['naam', 'omschrijving'])
  })

  test('reads an intake from before its subject was asked', () => {
    const { onderwerp: _, ...older } = kern
    expect(intakeKern.parse(older).onderwerp).toBe('weet_niet')
  })

  test('tells kern, actions and evaluation apart, and knows what is not its own', () => {
    const actie = { wat: 'bellen', doorWie: '', resultaat: '' }
    const evaluatie = { verloop: 'goed', anders: '', tevredenheid: '' }
    const parts = [
      { sectie: 'kern', itemId: 'i', inhoud: kern },
      { sectie: 'verslagen', itemId: 'a', inhoud: actie },
      { sectie: 'bewijs', itemId: 't', inhoud: { omvang: 'naam en verhaal' } },
      { sectie: 'bewijs', itemId: 'i', inhoud: evaluatie },
    ]
    expect(readIntake('i', parts)).toEqual({ kern, evaluatie, acties: new Map([['a', actie]]) })
    expect(readIntake('i', parts.slice(1))).toBeNull()
  })

  test('was not told on a day that has yet to come', () => {
    expect(rules.requireNietLater({ aangemeldOp: day('2026-11-23') }, today)).toMatchObject({ ok: false })
    expect(rules.requireNietLater({ aangemeldOp: today }, today).ok).toBe(true)
    expect(rules.requireNietLater({ aangemeldOp: null }, today).ok).toBe(true)
  })

  test('ends with the satisfaction of the klager and an evaluation, and stays as it is', () => {
    const done = rules.evaluate(intake, { tevreden: 'deels', today })
    expect(done).toMatchObject({ ok: true, value: { status: 'afgerond', afgerondOp: today, tevreden: 'deels' } })
    const again = done.ok ? rules.evaluate(done.value, { tevreden: 'tevreden', today }) : null
    expect(again).toEqual({ ok: false, failure: { kind: 'intake_closed' } })
  })
})

describe('R-INT-2: the usual line', () => {
  test.each(onderwerpen)('for %s', (onderwerp) => {
    const mayBeShown = ['organisatie', 'onderwijs', 'anders'].includes(onderwerp)
    expect(rules.showsUsualLine({ volgorde: 'ja', onderwerp })).toBe(mayBeShown)
    expect(rules.showsUsualLine({ volgorde: 'nee', onderwerp })).toBe(false)
  })
})

describe('R-INT-3: an intake about a minor', () => {
  test.each([
    ['ja', 'nvt', false],
    ['ja', 'nog_niet', true],
    ['ja', 'besproken', true],
    ['nee', 'nvt', true],
    ['onbekend', 'nvt', true],
  ])('minderjarig %s with parents %s: %s', (minderjarig, oudersBesproken, allowed) => {
    expect(rules.requireOudersBesproken({ minderjarig, oudersBesproken }).ok).toBe(allowed)
  })
})

describe('R-INT-4: the tasks', () => {
  test('are ticked from a form: several, one, or none', () => {
    const ticked = (taken: unknown) =>
      tickTakenInput.safeParse({ intakeId: crypto.randomUUID(), revisie: '3', ...(taken ? { taken } : {}) }).data
    expect(ticked(['ontvangen', 'preventie'])).toMatchObject({ revisie: 3, taken: ['ontvangen', 'preventie'] })
    expect(ticked('preventie')?.taken).toEqual(['preventie'])
    expect(ticked(undefined)?.taken).toEqual([])
    expect(ticked(['beoordelen'])).toBeUndefined()
  })

  test('bringing into contact is ticked by a referral, once', () => {
    const naar = { enrolled: true, afwezig: false, schoolIds: ['s'], doelgroep: ['ouders'] }
    const referred = rules.refer(intake, { naar, stukken: ['klager'] })
    expect(referred).toMatchObject({ value: { takenGedaan: ['ontvangen', 'in_contact_brengen'] } })
    const ticked = { ...intake, takenGedaan: ['in_contact_brengen' as const] }
    expect(rules.refer(ticked, { naar, stukken: ['klager'] })).toMatchObject({
      value: { takenGedaan: ['in_contact_brengen'] },
    })
  })
})

describe('refusals', () => {
  test('each says what to do, in a sentence', () => {
    const texts = Object.values({ ...intakeRefusals, ...referRefusals }).filter((text) => typeof text === 'string')
    for (const text of texts) expect(text).toMatch(/^[A-Z].+\.$/)
    expect(texts.length).toBeGreaterThanOrEqual(9)
  })

  test('an intake without answers names every field', () => {
    const issues = openIntakeInput.safeParse({ envelopes: [], acties: [] }).error?.issues.map(({ path }) => path[0])
    expect(issues).toEqual(
      expect.arrayContaining(['object', 'schoolId', 'klagerCategorie', 'minderjarig', 'bevestigdDoorKlager', 'kaart']),
    )
  })
})
