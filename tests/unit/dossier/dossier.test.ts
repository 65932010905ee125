import { describe, expect, test } from 'vitest'
import type { Dossier, Partij } from '@/lib/domain/dossier/dossier'
import { redenInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import * as rules from '@/lib/domain/dossier/dossier.rules'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const today = day('2026-11-22')
const dossier: Dossier = {
  id: 'd',
  houder: 'h',
  schoolId: 's',
  meldingId: 'm',
  nummer: '26-001',
  revisie: 1,
  status: 'lopend',
  geopendOp: day('2026-10-14'),
  opgeschortOp: null,
  probleemgebieden: ['ongewenst_gedrag'],
  gedragingen: ['pesten'],
  definitieAkkoordOp: null,
  oudersStand: 'nvt',
  oudersOp: null,
  leerlingVooraf: null,
  uitkomst: null,
  afgeslotenOp: null,
  controleOp: null,
  controleGedaanOp: null,
  voorgesteldOp: null,
}
const closed: Dossier = {
  ...dossier,
  status: 'afgesloten',
  uitkomst: 'opgelost',
  afgeslotenOp: today,
  controleOp: day('2026-12-20'),
}

describe('closing and after', () => {
  test('R-ROUTE-8: closing asks a day for the check afterwards, after today', () => {
    const close = (controleOp: Datum | null) => rules.close(dossier, { uitkomst: 'opgelost', controleOp, today })
    expect(close(null)).toEqual({ ok: false, failure: { kind: 'controle_missing' } })
    expect(close(today)).toEqual({ ok: false, failure: { kind: 'controle_in_past' } })
    expect(close(day('2026-12-20'))).toMatchObject({
      ok: true,
      value: { status: 'afgesloten', controleOp: '2026-12-20' },
    })
  })

  test('R-ROUTE-8: who stopped the contact is not asked again', () => {
    const stopped = rules.close(dossier, { uitkomst: 'contact_gestopt', controleOp: null, today })
    expect(stopped.ok).toBe(true)
  })

  test('R-ROUTE-8: a closed dossier reopens, and a new closing asks a new check', () => {
    expect(rules.reopen(closed)).toMatchObject({
      ok: true,
      value: { status: 'lopend', controleOp: null, uitkomst: null },
    })
    expect(rules.reopen(dossier)).toEqual({ ok: false, failure: { kind: 'not_closed' } })
  })

  test('R-ROUTE-8: the check is done once', () => {
    const done = rules.check(closed, day('2026-12-21'))
    expect(done).toMatchObject({ ok: true, value: { controleGedaanOp: '2026-12-21' } })
    expect(done.ok && rules.check(done.value, today)).toEqual({ ok: false, failure: { kind: 'no_check_due' } })
  })

  test('R-ROUTE-8: behaviour that goes on, or repercussions, ask to reopen', () => {
    const goed = { afsprakenNagekomen: 'ja', gedragGestopt: 'ja', represailles: 'nee', oorzaakWeg: 'ja' } as const
    expect(rules.asksToReopen(goed)).toBe(false)
    expect(rules.asksToReopen({ ...goed, gedragGestopt: 'nee' })).toBe(true)
    expect(rules.asksToReopen({ ...goed, represailles: 'ja' })).toBe(true)
  })
})

describe('a minor klager', () => {
  const informed = {
    stand: 'geinformeerd',
    directeurBetrokken: false,
    door: 'vertrouwenspersoon',
    criterium: null,
    leerlingVooraf: today,
  } as const
  const not = {
    stand: 'niet_informeren',
    directeurBetrokken: false,
    door: 'vertrouwenspersoon',
    criterium: 'veiligheid',
    leerlingVooraf: null,
  } as const

  test('R-MIN-3: who decides that parents are not informed is a setting', () => {
    expect(rules.decideOuders(not, 'directie')).toEqual({ ok: false, failure: { kind: 'directie_decides' } })
    expect(rules.decideOuders({ ...not, door: 'directie' }, 'directie').ok).toBe(true)
    expect(rules.decideOuders({ ...not, door: 'bestuur' }, 'directie').ok).toBe(true)
    expect(rules.decideOuders(not, 'vertrouwenspersoon').ok).toBe(true)
  })

  test('R-SPOOR-2: a directeur who is involved is not asked; the bestuur decides', () => {
    const involved = { ...not, directeurBetrokken: true }
    expect(rules.decideOuders({ ...involved, door: 'directie' }, 'directie')).toEqual({
      ok: false,
      failure: { kind: 'directeur_involved' },
    })
    expect(rules.decideOuders({ ...involved, door: 'bestuur' }, 'directie').ok).toBe(true)
  })

  test('R-MIN-5: not informing names the criterion', () => {
    expect(rules.decideOuders({ ...not, criterium: null }, 'vertrouwenspersoon')).toEqual({
      ok: false,
      failure: { kind: 'criterium_missing' },
    })
  })

  test('R-MIN-4: the pupil is told beforehand', () => {
    expect(rules.decideOuders({ ...informed, leerlingVooraf: null }, 'directie')).toEqual({
      ok: false,
      failure: { kind: 'leerling_first' },
    })
    expect(rules.decideOuders(informed, 'directie').ok).toBe(true)
  })

  test('R-MIN-1: once the parents of a pupil under 18 know, one of them is the klager', () => {
    const pupil: Partij = {
      ...{ id: 'p', rol: 'klager', categorie: 'leerling', minderjarig: 'ja' },
      ...{ beoordeeldOp: day('2026-10-14'), vanaf: day('2026-10-14'), tot: null },
    }
    expect(rules.asksNewKlager({ oudersStand: 'geinformeerd' }, [pupil])).toBe(true)
    expect(rules.asksNewKlager({ oudersStand: 'nog_te_doen' }, [pupil])).toBe(false)
    expect(rules.asksNewKlager({ oudersStand: 'geinformeerd' }, [{ ...pupil, minderjarig: 'nee' }])).toBe(false)
    expect(rules.asksNewKlager({ oudersStand: 'geinformeerd' }, [{ ...pupil, categorie: 'ouder' }])).toBe(false)
  })

  test.each([
    ['2008-11-22', '2026-11-22', 'nee'],
    ['2008-11-23', '2026-11-22', 'ja'],
    ['2008-02-29', '2026-02-28', 'ja'],
    ['2008-02-29', '2026-03-01', 'nee'],
  ])('R-MIN-2: born %s, on %s under 18: %s', (born, on, answer) => {
    expect(rules.minderjarigOn(day(born), day(on))).toBe(answer)
  })

  test('R-MIN-2: who turned 18 since the last look is proposed, by the sealed date of birth', () => {
    const partij = (id: string, minderjarig: Partij['minderjarig'], tot: Datum | null = null): Partij => ({
      id,
      rol: 'klager',
      categorie: 'leerling',
      minderjarig,
      beoordeeldOp: day('2026-10-14'),
      vanaf: day('2026-10-14'),
      tot,
    })
    const partijen = [partij('grown', 'ja'), partij('young', 'ja'), partij('known', 'nee'), partij('gone', 'ja', today)]
    const born = { grown: '2008-11-22', young: '2008-11-23', known: '2000-01-01', gone: '2000-01-01' }
    const personen = Object.entries(born).map(([id, date]) => ({ id, geboortedatum: day(date) }))
    expect(rules.turnedEighteen(partijen, personen, today).map(({ id }) => id)).toEqual(['grown'])
    expect(rules.turnedEighteen(partijen, [{ id: 'grown', geboortedatum: null }], today)).toEqual([])
  })

  test('R-MIN-2: no date of birth leaves it unknown', () => {
    expect(rules.minderjarigOn(null, today)).toBe('onbekend')
  })
})

describe('silence and its exceptions', () => {
  test('R-GEH-1: without toestemming only the law, unless the regulation adds three', () => {
    const bestuur = { aan: 'bestuur', grond: 'regeling' }
    expect(rules.mayBreakSilence(bestuur, 'niemand')).toEqual({ ok: false, failure: { kind: 'silence_holds' } })
    expect(rules.mayBreakSilence(bestuur, 'klachtencommissie_bestuur_politie').ok).toBe(true)
    expect(
      rules.mayBreakSilence({ aan: 'veilig_thuis', grond: 'regeling' }, 'klachtencommissie_bestuur_politie').ok,
    ).toBe(false)
    expect(rules.mayBreakSilence({ aan: 'bestuur', grond: 'meldplicht' }, 'niemand').ok).toBe(true)
  })

  test('R-DOS-2: marking a special category asks why', () => {
    expect(redenInhoud.safeParse({ reden: '  ' }).success).toBe(false)
    expect(redenInhoud.safeParse({ reden: 'De klacht gaat hierover.' }).success).toBe(true)
  })
})
