import { describe, expect, test } from 'vitest'
import type { Melding } from '@/lib/domain/melding/melding'
import { MELDING_TEKENS, meldingKern } from '@/lib/domain/melding/melding.inhoud'
import { becomeSoort, close, isEnough, triage, turnIntoDossier } from '@/lib/domain/melding/melding.rules'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const melding: Melding = {
  id: 'm',
  houder: 'h',
  schoolId: 's',
  nummer: 'M26-001',
  revisie: 1,
  soort: 'melding',
  beginsoort: 'signaal',
  herkomst: 'eigen',
  status: 'in_behandeling',
  ontvangenOp: today,
  wijze: 'zelf',
  uitkomst: null,
  afgebakend: false,
  triageOp: null,
  afgeslotenOp: null,
}
const ja = { opgelost: 'ja', klager: 'ja', veiligheid: 'ja' } as const

describe('a melding', () => {
  test('R-TRI-4: signaal becomes melding becomes klacht, and where it began stays', () => {
    const klacht = becomeSoort(melding, 'klacht')
    expect(klacht).toMatchObject({ ok: true, value: { soort: 'klacht', beginsoort: 'signaal' } })
  })

  test('R-TRI-4: a klacht never becomes a melding again', () => {
    expect(becomeSoort({ ...melding, soort: 'klacht' }, 'melding')).toEqual({
      ok: false,
      failure: { kind: 'soort_goes_back' },
    })
  })

  test('R-TRI-5: hart luchten ends only after the three questions', () => {
    const triaged: Melding = { ...melding, uitkomst: 'hart_luchten' }
    expect(close(triaged, { controle: null, today })).toEqual({ ok: false, failure: { kind: 'controle_missing' } })
    expect(close(triaged, { controle: ja, today })).toMatchObject({
      ok: true,
      value: { status: 'afgesloten', afgeslotenOp: today },
    })
  })

  test('R-TRI-5: enough is three times yes', () => {
    expect(isEnough(ja)).toBe(true)
    expect(isEnough({ ...ja, veiligheid: 'weet_niet' })).toBe(false)
    expect(isEnough({ ...ja, klager: 'nee' })).toBe(false)
  })

  test('a melding is closed only after triage, and never twice', () => {
    expect(close(melding, { controle: ja, today })).toEqual({ ok: false, failure: { kind: 'not_triaged' } })
    const closed: Melding = { ...melding, status: 'afgesloten', afgeslotenOp: today }
    expect(triage(closed, { uitkomst: 'begeleiden', afgebakend: false, today })).toEqual({
      ok: false,
      failure: { kind: 'melding_closed', afgeslotenOp: today },
    })
  })

  test('R-DOS-1: a melding turns into a dossier only after a triage that says so', () => {
    expect(turnIntoDossier(melding)).toEqual({ ok: false, failure: { kind: 'not_triaged' } })
    expect(turnIntoDossier({ ...melding, uitkomst: 'doorverwijzen' })).toEqual({
      ok: false,
      failure: { kind: 'triage_says_no' },
    })
    expect(turnIntoDossier({ ...melding, uitkomst: 'begeleiden' })).toMatchObject({
      ok: true,
      value: { status: 'dossier', soort: 'klacht' },
    })
  })

  test('R-TRI-6: no dossier about a person who did not come himself', () => {
    const viaVia: Melding = { ...melding, wijze: 'via_via', uitkomst: 'begeleiden' }
    expect(turnIntoDossier(viaVia)).toEqual({ ok: false, failure: { kind: 'no_dossier_unasked' } })
  })

  test('R-DOS-1: before there is a dossier, 500 characters and no more', () => {
    const kern = { label: 'Gymles', bereikbaar: '', intake: null, tekst: 'a'.repeat(MELDING_TEKENS) }
    expect(MELDING_TEKENS).toBe(500)
    expect(meldingKern.safeParse(kern).success).toBe(true)
    expect(meldingKern.safeParse({ ...kern, tekst: 'a'.repeat(501) }).success).toBe(false)
  })
})
