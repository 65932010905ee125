import { describe, expect, test } from 'vitest'
import type { Probleemgebied, TriageVragen } from '@/lib/domain/melding/melding'
import { decide, propose, zorgGaatNaar } from '@/lib/domain/melding/triage.rules'

const ja: TriageVragen = { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' }
const base = { vragen: ja, gebieden: ['ongewenst_gedrag'] as Probleemgebied[], wijze: 'zelf' as const }
const begeleiden = { ...base, partijen: null, uitkomst: 'begeleiden' as const, afgebakend: false }

describe('the triage', () => {
  test('R-TRI-1: three times yes means the vertrouwenspersoon guides', () => {
    expect(propose(base)).toEqual({ uitkomst: 'begeleiden', redenen: ['voldoet'] })
  })

  test.each(['school', 'onderwijs', 'commissie'] as const)(
    'R-TRI-1: one no (%s) means refer, and guiding is refused',
    (vraag) => {
      const vragen = { ...ja, [vraag]: 'nee' as const }
      expect(propose({ ...base, vragen }).uitkomst).toBe('doorverwijzen')
      expect(decide({ ...begeleiden, vragen })).toEqual({
        ok: false,
        failure: { kind: 'must_refer', reden: 'vraag_nee' },
      })
      expect(decide({ ...begeleiden, vragen, uitkomst: 'doorverwijzen' }).ok).toBe(true)
    },
  )

  test('R-TRI-1: an open question is said, and does not decide', () => {
    expect(propose({ ...base, vragen: { ...ja, commissie: 'weet_niet' } })).toEqual({
      uitkomst: 'begeleiden',
      redenen: ['vraag_open'],
    })
  })

  test.each([
    ['persoonlijk_of_thuis', 'doorverwijzen'],
    ['huiselijk_geweld', 'doorverwijzen'],
    ['vraag_van_aangeklaagde', 'doorverwijzen'],
    ['passend_onderwijs', 'begeleiden_deel'],
    ['arbeidsconflict', 'begeleiden_deel'],
    ['seksueel', 'begeleiden'],
    ['schoolorganisatie', 'begeleiden'],
    ['onderwijskundig', 'begeleiden'],
  ] as const)('R-TRI-2: %s leads to %s', (gebied, uitkomst) => {
    expect(propose({ ...base, gebieden: [gebied] }).uitkomst).toBe(uitkomst)
  })

  test('R-AANG-1: who is accused gets the way to the begeleider, and is never guided for that alone', () => {
    const vraag = { ...begeleiden, gebieden: ['vraag_van_aangeklaagde'] as Probleemgebied[] }
    for (const uitkomst of ['begeleiden', 'begeleiden_deel'] as const)
      expect(decide({ ...vraag, uitkomst, afgebakend: true })).toMatchObject({
        failure: { kind: 'not_for_aangeklaagde' },
      })
    expect(decide({ ...vraag, uitkomst: 'doorverwijzen' }).ok).toBe(true)
    expect(decide({ ...vraag, gebieden: ['vraag_van_aangeklaagde', 'ongewenst_gedrag'] }).ok).toBe(true)
  })

  test('R-TRI-2: in what is sexual the parties must be named', () => {
    const seksueel = { ...begeleiden, gebieden: ['seksueel'] as Probleemgebied[] }
    expect(decide(seksueel)).toEqual({ ok: false, failure: { kind: 'partijen_missing' } })
    expect(decide({ ...seksueel, partijen: 'leerling_leerling' }).ok).toBe(true)
  })

  test('R-TRI-3: machtsmisbruik inside an arbeidsconflict is guided whole when it stands beside it', () => {
    expect(propose({ ...base, gebieden: ['arbeidsconflict', 'ongewenst_gedrag'] }).uitkomst).toBe('begeleiden')
  })

  test('R-TRI-3: a part is guided only once it is delimited', () => {
    const deel = { ...begeleiden, uitkomst: 'begeleiden_deel' as const }
    expect(decide(deel)).toEqual({ ok: false, failure: { kind: 'afbakening_missing' } })
    expect(decide({ ...deel, afgebakend: true }).ok).toBe(true)
  })

  test.each(['via_via', 'anoniem'] as const)(
    'R-TRI-6: who did not come himself (%s) gets no guidance, a worry goes on without names',
    (wijze) => {
      expect(propose({ ...base, wijze }).uitkomst).toBe('zorg_zonder_namen')
      expect(decide({ ...begeleiden, wijze })).toEqual({ ok: false, failure: { kind: 'no_dossier_unasked' } })
      expect(decide({ ...begeleiden, wijze, uitkomst: 'zorg_zonder_namen' }).ok).toBe(true)
    },
  )

  test('R-TRI-6: to whom a worry goes is a setting', () => {
    expect(zorgGaatNaar('directie')).toEqual(['directeur'])
    expect(zorgGaatNaar('bestuur_en_commissie')).toEqual(['bestuur', 'klachtencommissie'])
  })

  test('R-TRI-7: another regulation means refer, whatever else was answered', () => {
    const vragen = { ...ja, andereRegeling: 'ja' as const }
    expect(propose({ ...base, vragen })).toEqual({ uitkomst: 'doorverwijzen', redenen: ['andere_regeling'] })
    expect(decide({ ...begeleiden, vragen })).toEqual({
      ok: false,
      failure: { kind: 'must_refer', reden: 'andere_regeling' },
    })
  })
})
