import { describe, expect, test } from 'vitest'
import { checkAfloop } from '@/components/melding/check-afloop'
import { checkMelding } from '@/components/melding/check-melding'
import { checkTriage } from '@/components/melding/check-triage'
import { kenmerkenOf, legeMelding } from '@/components/melding/melding-waarden'
import { type TriageWaarden, triageInhoudOf, triageKenmerkenOf } from '@/components/melding/triage-waarden'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const schoolId = '6f1c2f0e-5b1a-4c55-9a3b-1f2e3d4c5b6a'
const melding = {
  ...legeMelding({ schoolId, today }),
  label: 'Gymles',
  soort: 'melding',
  wijze: 'zelf',
  klagerCategorie: 'ouder',
  minderjarig: 'nee',
}
const fields = (errors: readonly { field: string }[]) => errors.map(({ field }) => field)

describe('the form of a melding', () => {
  test('filled in, nothing is wrong; who came himself is melder and klager', () => {
    expect(checkMelding(melding, today)).toEqual([])
    expect(kenmerkenOf(melding, today)).toMatchObject({ melderCategorie: 'ouder', ontvangenOp: today })
    expect(kenmerkenOf({ ...melding, wijze: 'anoniem' }, today).melderCategorie).toBe('onbekend')
  })

  test('what is open is named in the order of the page', () => {
    const errors = checkMelding(legeMelding({ schoolId: '', today }), today, { misdrijf: '' })
    expect(fields(errors)).toEqual([
      ...['label', 'schoolId', 'klagerCategorie', 'minderjarig', 'wijze', 'soort'],
      ...['misdrijf', 'taakVoorSchool', 'tegenLeerling', 'verbandMetSchool'],
    ])
    expect(errors[1]?.message).toBe('Kies bij welke school dit hoort.')
  })

  test('R-MELD-8: the four questions are asked before anything is kept', () => {
    const open = { misdrijf: 'nee', taakVoorSchool: 'nee', tegenLeerling: '', verbandMetSchool: 'nee' }
    expect(fields(checkMelding(melding, today, open))).toEqual(['tegenLeerling'])
  })

  test('R-DOS-1: more than 500 characters is named, not cut off', () => {
    const errors = checkMelding({ ...melding, tekst: 'a'.repeat(501) }, today)
    expect(errors).toEqual([{ field: 'tekst', message: expect.stringContaining('hooguit 500 tekens') }])
  })

  test.each(['22-11-2026', '22/11/26', '22 nov', '22 november 2026'])('the day can be written as %s', (ontvangenOp) => {
    expect(kenmerkenOf({ ...melding, ontvangenOp }, today).ontvangenOp).toBe(today)
  })

  test('a day that cannot be read, is missing, or has yet to come is named', () => {
    const message = (ontvangenOp: string) => checkMelding({ ...melding, ontvangenOp }, today)[0]?.message
    expect(message('31-02-2026')).toBe('Deze datum bestaat niet. Kijk de dag en de maand na.')
    expect(message('eergisteren')).toBe('Schrijf de datum als 22-11-2026 of 22 nov.')
    expect(message('')).toBe('Vul de datum in waarop u dit hoorde.')
    expect(message('23-11-2026')).toContain('nog niet geweest')
  })
})

const triage: TriageWaarden = {
  ...{ school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee', welkeRegeling: '' },
  ...{ probleemgebieden: ['ongewenst_gedrag'], gedragingen: ['pesten'], partijen: '', uitkomst: 'begeleiden' },
  ...{ afgebakend: false, afbakening: '', doorverwezenNaar: '', directeurBetrokken: '', bestuurBetrokken: '' },
  reden: 'Past bij mij.',
}
const place = { wijze: 'zelf', signalen: 'directie' } as const

describe('the form of the triage', () => {
  test('R-TRI-1: filled in, nothing is wrong; a no refuses to guide', () => {
    expect(checkTriage(triage, place)).toEqual([])
    expect(fields(checkTriage({ ...triage, commissie: 'nee' }, place))).toEqual(['uitkomst'])
  })

  test('what is open is named in the order of the page', () => {
    const empty = { ...triage, school: '', probleemgebieden: [], uitkomst: '', reden: ' ' }
    expect(fields(checkTriage(empty, place))).toEqual(['school', 'probleemgebieden', 'uitkomst', 'reden'])
  })

  test('R-TRI-2: parties only where it is sexual, behaviour only where a part of it can be', () => {
    expect(fields(checkTriage({ ...triage, probleemgebieden: ['seksueel'] }, place))).toEqual(['partijen'])
    const stale = { ...triage, probleemgebieden: ['onderwijskundig'], partijen: 'leerling_leerling' }
    expect(triageKenmerkenOf(stale)).toMatchObject({ partijen: null, gedragingen: [] })
  })

  test('R-TRI-3: a part asks what part, and that both sides were told', () => {
    const deel = { ...triage, uitkomst: 'begeleiden_deel' }
    expect(fields(checkTriage(deel, place))).toEqual(['afgebakend', 'afbakening'])
    expect(checkTriage({ ...deel, afgebakend: true, afbakening: 'Alleen het schelden.' }, place)).toEqual([])
  })

  test('R-TRI-7: another regulation is named, and guiding refused', () => {
    const ander = { ...triage, andereRegeling: 'ja' }
    expect(fields(checkTriage(ander, place))).toEqual(['uitkomst', 'welkeRegeling'])
    const verwezen = { ...ander, welkeRegeling: 'examens', uitkomst: 'doorverwijzen', doorverwezenNaar: 'Commissie' }
    expect(checkTriage(verwezen, place)).toEqual([])
    expect(triageKenmerkenOf({ ...triage, welkeRegeling: 'examens' }).andereRegeling).toBeNull()
  })

  test('R-SPOOR-2: a worry is not passed on before was asked who is involved; the answer is sealed with it', () => {
    const zorg = { ...triage, uitkomst: 'zorg_zonder_namen' }
    const via = { ...place, wijze: 'via_via' } as const
    expect(fields(checkTriage(zorg, via))).toEqual(['directeurBetrokken'])
    expect(fields(checkTriage({ ...zorg, directeurBetrokken: 'ja' }, via))).toEqual(['bestuurBetrokken'])
    const known = { ...zorg, directeurBetrokken: 'ja', bestuurBetrokken: 'nee' }
    expect(checkTriage(known, via)).toEqual([])
    expect(triageInhoudOf(known, 'directie').zorg?.naar).toEqual(['bestuur'])
  })

  test('R-TRI-5: closing after one conversation asks the three questions, otherwise none', () => {
    const leeg = { opgelost: '', klager: '', veiligheid: '', afloop: '' }
    expect(fields(checkAfloop(leeg, true))).toEqual(['opgelost', 'klager', 'veiligheid'])
    expect(checkAfloop(leeg, false)).toEqual([])
  })
})
