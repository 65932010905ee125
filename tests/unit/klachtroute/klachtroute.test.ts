import { describe, expect, test } from 'vitest'
import { type Stand, standen } from '@/lib/domain/dossier/routestap'
import {
  begin,
  canGo,
  choose,
  complete,
  follow,
  recordAangifte,
  routestapPijlen,
  type StapAct,
  skip,
  stop,
} from '@/lib/domain/klachtroute/klachtroute.rules'
import { dag, stapVan, vandaag } from './stap'

const vrij = { stappen: [], opgeschortOp: null, today: vandaag }
const nu = { act: 'routestap:begin', begonnenOp: dag('10') } as const
const bezig = (feiten = {}) => stapVan({ stand: 'bezig', begonnenOp: dag('05'), ...feiten })

describe('R-ROUTE-1: a step goes only along its arrows', () => {
  const acts = [...new Set(routestapPijlen.map(({ act }) => act))] as StapAct[]
  for (const van of ['nieuw', ...standen] as const)
    for (const act of acts) {
      const pijl = routestapPijlen.find((one) => one.van === van && one.act === act)
      test(`R-ROUTE-1: ${van}, ${act}: ${pijl?.naar ?? 'refused'}`, () => {
        expect(follow(van, act)).toEqual(
          pijl
            ? { ok: true, value: pijl.naar }
            : { ok: false, failure: { kind: 'stap_stand', stand: van === 'nieuw' ? 'gekozen' : van } },
        )
      })
    }

  test('R-ROUTE-1: what is done, skipped or stopped is never begun again; of what is done only the aftercare is left', () => {
    const open = (stand: Stand) => acts.filter((act) => canGo({ stand }, act))
    expect((['gedaan', 'overgeslagen', 'gestopt'] as const).map(open)).toEqual([['routestap:check'], [], []])
  })
})

describe('R-ROUTE-1: choosing', () => {
  const keuze = { gekozenOp: dag('20'), herhaaldOm: null }
  const at = { stappen: [], overgenomenOp: null, today: vandaag }

  test('R-ROUTE-1: the first time it needs no reason, and not a day to come', () => {
    expect(choose('directie', keuze, at)).toEqual({ ok: true, value: { herhaaltId: null, herhaaldOm: null } })
    expect(choose('directie', { ...keuze, gekozenOp: dag('23') }, at)).toMatchObject({ failure: { kind: 'in_future' } })
  })

  test('R-ROUTE-1: not twice at once; a step that was skipped can be chosen after all', () => {
    for (const stand of ['gekozen', 'bezig'] as const)
      expect(choose('directie', keuze, { ...at, stappen: [stapVan({ stand })] })).toMatchObject({
        failure: { kind: 'already_chosen' },
      })
    const overgeslagen = { ...at, stappen: [stapVan({ stand: 'overgeslagen' })] }
    expect(choose('directie', keuze, overgeslagen)).toMatchObject({ ok: true, value: { herhaaltId: null } })
    expect(choose('bestuur', keuze, { ...at, stappen: [bezig()] })).toMatchObject({ ok: true })
  })

  test('R-ROUTE-1: after an overdracht a step is done again; without one another reason is named', () => {
    const stappen = [stapVan({ stand: 'gedaan', geeindigdOp: dag('10') })]
    const opnieuw = { ...keuze, herhaaldOm: 'overdracht' as const }
    expect(choose('directie', keuze, { ...at, stappen })).toMatchObject({ failure: { kind: 'reden_missing' } })
    expect(choose('directie', opnieuw, { ...at, stappen })).toMatchObject({ failure: { kind: 'no_overdracht' } })
    expect(choose('directie', opnieuw, { ...at, stappen, overgenomenOp: dag('09') })).toMatchObject({
      failure: { kind: 'no_overdracht' },
    })
    expect(choose('directie', opnieuw, { ...at, stappen, overgenomenOp: dag('12') })).toEqual({
      ok: true,
      value: { herhaaltId: 's1', herhaaldOm: 'overdracht' },
    })
  })

  test('R-ROUTE-11: who stopped the committee can go back inside, to a step that was done', () => {
    const stappen = [
      stapVan({ id: 'd', stand: 'gedaan', geeindigdOp: dag('05') }),
      stapVan({ id: 'k', soort: 'klachtencommissie', stand: 'gestopt', geeindigdOp: dag('10') }),
    ]
    const terug = { ...keuze, herhaaldOm: 'terug_naar_binnen' as const }
    expect(choose('directie', terug, { ...at, stappen })).toEqual({
      ok: true,
      value: { herhaaltId: 'd', herhaaldOm: 'terug_naar_binnen' },
    })
  })
})

describe('R-ROUTE-1: beginning', () => {
  test('R-ROUTE-1: gekozen becomes bezig on a day between choosing and today', () => {
    expect(begin(stapVan(), nu, vrij)).toMatchObject({ ok: true, value: { stand: 'bezig', begonnenOp: dag('10') } })
    expect(begin(stapVan(), { ...nu, begonnenOp: dag('23') }, vrij)).toMatchObject({ failure: { kind: 'in_future' } })
    const later = stapVan({ gekozenOp: dag('11') })
    expect(begin(later, nu, vrij)).toMatchObject({ failure: { kind: 'before_chosen' } })
  })

  test('R-ROUTE-1: the klacht is with one at a time, but the committee and justice run side by side', () => {
    const commissie = bezig({ id: 'k', soort: 'klachtencommissie' })
    expect(begin(stapVan(), nu, { ...vrij, stappen: [commissie] })).toMatchObject({
      failure: { kind: 'other_running', soort: 'klachtencommissie' },
    })
    const aangifte = stapVan({ id: 'a', soort: 'aangifte' })
    expect(begin(aangifte, nu, { ...vrij, stappen: [commissie] })).toMatchObject({ ok: true })
    const naast = { ...vrij, stappen: [{ ...aangifte, stand: 'bezig' as const }] }
    expect(begin(stapVan({ soort: 'klachtencommissie' }), nu, naast)).toMatchObject({ ok: true })
  })

  test('R-ROUTE-10: help beside the route begins while another step runs, and holds none up', () => {
    const hulp = stapVan({ id: 'h', soort: 'hulpverlening' })
    expect(begin(hulp, nu, { ...vrij, stappen: [bezig()] })).toMatchObject({ ok: true })
    expect(begin(stapVan(), nu, { ...vrij, stappen: [bezig({ id: 'h', soort: 'hulpverlening' })] })).toMatchObject({
      ok: true,
    })
  })

  test('R-ROUTE-5: while the case lies still no step of the route begins; help beside it does (R-ROUTE-10)', () => {
    const still = { ...vrij, opgeschortOp: dag('08') }
    for (const soort of ['directie', 'klachtencommissie', 'gesprek_aangeklaagde'] as const)
      expect(begin(stapVan({ soort }), nu, still)).toMatchObject({
        failure: { kind: 'dossier_suspended', opgeschortOp: dag('08') },
      })
    expect(begin(stapVan({ soort: 'hulpverlening' }), nu, still)).toMatchObject({ ok: true })
  })
})

describe('R-ROUTE-3: ending', () => {
  const goed = { uitkomst: 'deels', tevreden: 'nee', nazorg: 'nee', nazorgOp: null } as const

  test('R-ROUTE-3: done, with what came of it and whether the klager is content', () => {
    expect(complete(bezig(), { ...goed, geeindigdOp: dag('20') }, vandaag)).toMatchObject({
      ok: true,
      value: { stand: 'gedaan', geeindigdOp: dag('20'), uitkomst: 'deels', tevreden: 'nee' },
    })
    const early = { ...goed, geeindigdOp: dag('04') }
    expect(complete(bezig(), early, vandaag)).toMatchObject({ failure: { kind: 'before_begun' } })
    expect(complete(stapVan(), { ...goed, geeindigdOp: dag('20') }, vandaag)).toMatchObject({
      failure: { kind: 'stap_stand', stand: 'gekozen' },
    })
  })

  test('R-ROUTE-3: who wants aftercare gets a day for it', () => {
    const wil = { ...goed, nazorg: 'ja' as const, geeindigdOp: dag('20') }
    expect(complete(bezig(), wil, vandaag)).toMatchObject({ failure: { kind: 'nazorg_missing' } })
    expect(complete(bezig(), { ...wil, nazorgOp: dag('21') }, vandaag)).toMatchObject({
      failure: { kind: 'nazorg_in_past' },
    })
    const later = { ...wil, nazorgOp: dag('29') }
    expect(complete(bezig(), later, vandaag)).toMatchObject({ ok: true, value: { nazorgOp: dag('29') } })
    expect(complete(bezig(), { ...later, nazorg: 'nee' }, vandaag)).toMatchObject({ value: { nazorgOp: null } })
  })

  test('R-ROUTE-11: the klager stops a running step at any time, outside too', () => {
    const commissie = bezig({ soort: 'klachtencommissie' })
    expect(stop(commissie, dag('22'), vandaag)).toMatchObject({ ok: true, value: { stand: 'gestopt' } })
    expect(stop(stapVan(), dag('22'), vandaag)).toMatchObject({ failure: { kind: 'stap_stand' } })
    expect(stop(commissie, dag('23'), vandaag)).toMatchObject({ failure: { kind: 'in_future' } })
  })

  test('R-ROUTE-1: what was chosen can still be skipped; what runs cannot', () => {
    expect(skip(stapVan(), dag('22'), vandaag)).toMatchObject({ ok: true, value: { stand: 'overgeslagen' } })
    expect(skip(bezig(), dag('22'), vandaag)).toMatchObject({ failure: { kind: 'stap_stand', stand: 'bezig' } })
  })
})

describe('R-STRAF-1: aangifte', () => {
  const gedaan = { geinformeerdOp: dag('05'), aangifteOp: dag('10'), aangifteDoor: 'klager' } as const
  const stap = (feiten = {}) => stapVan({ soort: 'aangifte', ...feiten })

  test('R-STRAF-1: the klager hears first how it goes, then files it; once', () => {
    expect(recordAangifte(stap(), gedaan, vandaag)).toMatchObject({ ok: true, value: { stand: 'bezig', ...gedaan } })
    expect(recordAangifte(bezig({ soort: 'aangifte' }), gedaan, vandaag)).toMatchObject({ ok: true })
    const laat = { ...gedaan, geinformeerdOp: dag('11') }
    expect(recordAangifte(stap(), laat, vandaag)).toMatchObject({ failure: { kind: 'before_informed' } })
    expect(recordAangifte(stap({ aangifteOp: dag('09') }), gedaan, vandaag)).toMatchObject({
      failure: { kind: 'already_recorded' },
    })
  })

  test('R-STRAF-1: only at the step that is one, and not on a day to come', () => {
    expect(recordAangifte(stapVan(), gedaan, vandaag)).toMatchObject({ failure: { kind: 'no_aangifte' } })
    expect(recordAangifte(stap(), { ...gedaan, aangifteOp: dag('23') }, vandaag)).toMatchObject({
      failure: { kind: 'in_future' },
    })
  })
})
