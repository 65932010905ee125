import { describe, expect, test } from 'vitest'
import type { Telzaak, Werktelling } from '@/lib/domain/bijdrage/bijdrage'
import * as rules from '@/lib/domain/bijdrage/bijdrage.rules'
import { tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { jaartabellen } from '@/lib/domain/bijdrage/jaartabellen.data'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const zaak = (more: Partial<Telzaak> = {}): Telzaak => ({
  ids: ['dossier', 'melding'],
  schoolId: 'eik',
  soort: 'klacht',
  ontvangenOp: day('2025-09-10'),
  afgeslotenOp: null,
  klager: 'ouder',
  aangeklaagden: [],
  probleemgebieden: ['ongewenst_gedrag'],
  gedragingen: [],
  afloop: 'opgelost',
  handelingen: [],
  gesprekken: [],
  ...more,
})
const aantal = (cellen: { tabel: string; aantal: number }[], tabel: string) =>
  cellen.filter((cel) => cel.tabel === tabel).reduce((sum, cel) => sum + cel.aantal, 0)

describe('R-JV-1: what is counted of a school year', () => {
  test.each([
    ['2025-07-31', 2024],
    ['2025-08-01', 2025],
    ['2026-07-31', 2025],
    ['2026-08-01', 2026],
  ])('R-JV-1: what came in on %s counts in the year %i', (op, jaar) => {
    for (const schooljaar of [2024, 2025, 2026])
      expect(aantal(rules.telZaak(zaak({ ontvangenOp: day(op) }), schooljaar), 'zaken')).toBe(
        Number(schooljaar === jaar),
      )
  })

  test('R-JV-1: persons and topics are counted apart from cases', () => {
    const cellen = rules.telZaak(
      zaak({
        aangeklaagden: ['medewerker', 'medewerker', 'leiding'],
        probleemgebieden: ['ongewenst_gedrag', 'arbeidsconflict', 'ongewenst_gedrag'],
        gedragingen: ['pesten', 'machtsmisbruik'],
      }),
      2025,
    )
    expect(aantal(cellen, 'zaken')).toBe(1)
    expect(aantal(cellen, 'klagers')).toBe(1)
    expect(cellen).toContainEqual({ tabel: 'aangeklaagden', vak: 'medewerker', aantal: 2 })
    expect(aantal(cellen, 'aangeklaagden')).toBe(3)
    expect(aantal(cellen, 'probleemgebieden')).toBe(2)
    expect(aantal(cellen, 'gedragingen')).toBe(2)
  })

  test('R-JV-1: what was done counts in the year in which it was done, and the end in that of closing', () => {
    const long = zaak({
      ontvangenOp: day('2024-10-01'),
      afgeslotenOp: day('2025-11-03'),
      handelingen: [
        { tabel: 'stappen', vak: 'directie', op: day('2025-01-10') },
        { tabel: 'acties', vak: 'afspraak', op: day('2025-08-01') },
        { tabel: 'doorverwijzingen', vak: 'zorg', op: day('2025-09-01') },
      ],
      gesprekken: [
        { op: day('2025-07-31'), minuten: 50 },
        { op: day('2025-08-01'), minuten: 35 },
      ],
    })
    const [before, year] = [rules.telZaak(long, 2024), rules.telZaak(long, 2025)]
    expect([aantal(before, 'zaken'), aantal(before, 'stappen'), aantal(before, 'uitkomsten')]).toEqual([1, 1, 0])
    expect(year).toEqual([
      { tabel: 'acties', vak: 'afspraak', aantal: 1 },
      { tabel: 'doorverwijzingen', vak: 'zorg', aantal: 1 },
      { tabel: 'uitkomsten', vak: 'opgelost', aantal: 1 },
    ])
    expect([rules.minutenVan(long, 2024), rules.minutenVan(long, 2025)]).toEqual([50, 35])
  })

  test('R-JV-1: tables of one total add up to the same number at every school', () => {
    const zaken = [
      zaak({ soort: 'signaal', klager: 'anders' }),
      zaak({ soort: 'melding', klager: 'leerling' }),
      zaak({ klager: 'leiding' }),
      zaak({ schoolId: 'beuk' }),
    ]
    const tellingen = rules.telZaken(zaken, 2025)
    for (const school of ['eik', 'beuk']) {
      const here = tellingen.filter((telling) => telling.school === school)
      expect(aantal(here, 'klagers')).toBe(aantal(here, 'zaken'))
    }
  })

  test('R-JV-1: every box that can be counted stands in its table, with words', () => {
    const every = new Map(jaartabellen.map(({ id, vakken }) => [id, vakken]))
    expect(Object.keys(tabelTekst).toSorted()).toEqual([...every.keys()].toSorted())
    for (const [id, vakken] of every) expect(Object.keys(vakTekst[id] ?? {}).toSorted()).toEqual([...vakken].toSorted())
  })

  test('R-JV-1: where topics overlap it says so, and nothing is added up', () => {
    const overlapping = jaartabellen.filter(({ eenheid }) => eenheid === 'onderwerp')
    expect(overlapping.map(({ id }) => id)).toEqual(['probleemgebieden', 'gedragingen'])
    for (const { id, totaal, hoogstens } of overlapping) {
      expect([totaal, hoogstens]).toEqual([null, 'zaken'])
      expect(tabelTekst[id]?.telt).toContain('Tel ze dus niet op.')
    }
  })

  test('R-JV-1: hours are whole hours, those of talks taken together with what she wrote down of begeleiding', () => {
    const werk: Werktelling[] = [
      { soort: 'uren', vak: 'opvang', aantal: 95 },
      { soort: 'uren', vak: 'begeleiding', aantal: 60 },
      { soort: 'uren', vak: 'overleg', aantal: 20 },
      { soort: 'advies', vak: 'gevraagd', aantal: 3 },
    ]
    expect(rules.urenVan(werk)).toEqual([
      { vak: 'begeleiding', uren: 3 },
      { vak: 'overleg', uren: 0 },
    ])
  })
})

describe('R-TRI-4: one case, once a year', () => {
  test.each(['signaal', 'melding', 'klacht'] as const)(
    'R-TRI-4: a %s stands in one box, whatever it began as',
    (soort) => {
      const cellen = rules.telZaak(zaak({ soort }), 2025).filter(({ tabel }) => tabel === 'zaken')
      expect(cellen).toEqual([{ tabel: 'zaken', vak: soort, aantal: 1 }])
    },
  )

  test('R-TRI-4: a case that runs through two years came in once', () => {
    const long = zaak({ ontvangenOp: day('2025-05-01'), afgeslotenOp: day('2025-12-01') })
    const all = [2024, 2025, 2026].flatMap((jaar) => rules.telZaak(long, jaar))
    expect([aantal(all, 'zaken'), aantal(all, 'uitkomsten')]).toEqual([1, 1])
  })
})

describe('R-JV-5: what was filed', () => {
  const eik = (vak: string, n: number) => ({ school: 'eik', tabel: 'zaken', vak, aantal: n })

  test('R-JV-5: filed anew, what was destroyed stays counted and what is still there counts once', () => {
    const vorig = [eik('melding', 2), eik('klacht', 3)]
    const nogDaar = [eik('melding', 1), eik('klacht', 1)]
    const nu = [eik('klacht', 2)]
    expect(rules.opnieuw(vorig, nogDaar, nu)).toEqual([eik('klacht', 4), eik('melding', 1)])
    expect(rules.opnieuw([], [], nu)).toEqual(nu)
    expect(rules.opnieuw(nu, nu, [])).toEqual([])
  })

  test('R-JV-5: the same counts in another order are the same', () => {
    const a = [eik('melding', 2), eik('klacht', 3)]
    expect(
      rules.isSame(a, [{ vak: 'klacht', aantal: 3, tabel: 'zaken', school: 'eik' }, eik('melding', 2)] as typeof a),
    ).toBe(true)
    expect(rules.isSame(a, [eik('melding', 2), eik('klacht', 4)])).toBe(false)
    expect(rules.isSame(a, [eik('melding', 2)])).toBe(false)
  })

  test('R-JV-5: a year to come, and a year that a later report closed, take nothing', () => {
    const today = day('2026-11-22')
    const at = (jaar: number, laatst: number | null) => {
      const result = rules.requireIndienbaar(jaar, { today, laatstGepubliceerd: laatst })
      return result.ok ? 'ok' : result.failure.kind
    }
    expect([at(2027, null), at(2026, null), at(2025, null)]).toEqual(['year_to_come', 'ok', 'ok'])
    expect([at(2025, 2025), at(2024, 2025), at(2026, 2025)]).toEqual(['ok', 'year_closed', 'ok'])
  })

  test('R-JV-5: it is frozen for the report, at departure, or to mend what was published', () => {
    expect(rules.aanleidingVan({ gepubliceerd: false, blijft: true })).toBe('verslag')
    expect(rules.aanleidingVan({ gepubliceerd: false, blijft: false })).toBe('vertrek')
    expect(rules.aanleidingVan({ gepubliceerd: true, blijft: true })).toBe('correctie')
  })
})
