import { describe, expect, test } from 'vitest'
import { filterOf, hrefOf } from '@/components/melding/filter'
import { stappenVan } from '@/components/melding/soort-stappen'
import type { Melding, MeldingDetail } from '@/lib/domain/melding/melding'
import { availableActs, waaromGeenDossier } from '@/lib/domain/melding/melding.access'
import { requireNietLater } from '@/lib/domain/melding/melding.rules'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'

const today = '2026-11-22' as Datum
const actor = {
  accountId: 'h',
  bestuurId: 'b',
  today,
  aanstellingen: [{ id: 'a', rol: 'vertrouwenspersoon', werking: 'werkend', schoolIds: ['s'] }],
} as unknown as Actor
const afwikkelend = {
  ...actor,
  aanstellingen: [{ ...actor.aanstellingen[0], werking: 'afwikkelend' }],
} as unknown as Actor
const melding: Melding = {
  ...{ id: 'm', houder: 'h', schoolId: 's', nummer: 'M26-001', revisie: 1, herkomst: 'eigen', wijze: 'zelf' },
  ...{ soort: 'melding', beginsoort: 'melding', status: 'in_behandeling', ontvangenOp: today },
  ...{ uitkomst: null, afgebakend: false, triageOp: null, afgeslotenOp: null },
}

describe('what can be done with a melding', () => {
  test('R-DOS-1: a dossier only after a triage that says so', () => {
    expect(availableActs(actor, melding)).toEqual(['triage', 'amend', 'doorverwijzen', 'meldplicht', 'destroy'])
    expect(waaromGeenDossier(melding)).toBe('not_triaged')
    const begeleid: Melding = { ...melding, uitkomst: 'begeleiden' }
    expect(availableActs(actor, begeleid)).toEqual([
      'triage',
      'amend',
      'dossier',
      'doorverwijzen',
      'close',
      'meldplicht',
      'destroy',
    ])
    expect(waaromGeenDossier(begeleid)).toBeNull()
  })

  test('R-TRI-6: no dossier about who did not come himself', () => {
    const viaVia: Melding = { ...melding, uitkomst: 'begeleiden', wijze: 'via_via' }
    expect(availableActs(actor, viaVia)).not.toContain('dossier')
    expect(waaromGeenDossier(viaVia)).toBe('no_dossier_unasked')
  })

  test('what is new is received first, and nothing else', () => {
    expect(availableActs(actor, { ...melding, status: 'nieuw' })).toEqual(['receive'])
  })

  test('R-MELD-8: what is closed can still be asked about, or destroyed, and no more', () => {
    expect(availableActs(actor, { ...melding, uitkomst: 'doorverwijzen', status: 'afgesloten' })).toEqual([
      'meldplicht',
      'destroy',
    ])
  })

  test('R-AANST-4, R-OVD-3: who is winding down reads, closes and destroys', () => {
    expect(availableActs(afwikkelend, melding)).toEqual(['destroy'])
    expect(availableActs(afwikkelend, { ...melding, status: 'dossier' })).toEqual([])
    expect(availableActs(afwikkelend, { ...melding, status: 'nieuw' })).toEqual([])
  })

  test('R-SPOOR-1: nothing can be done with what another holds', () => {
    expect(availableActs(actor, { ...melding, houder: 'ander', uitkomst: 'begeleiden' })).toEqual([])
  })

  test('nobody heard it tomorrow', () => {
    expect(requireNietLater({ ontvangenOp: today }, today).ok).toBe(true)
    expect(requireNietLater({ ontvangenOp: '2026-11-23' as Datum }, today)).toEqual({
      ok: false,
      failure: { kind: 'in_future' },
    })
  })

  test('R-TRI-4: the beads show where it began and where it is', () => {
    const states = (beginsoort: Melding['soort'], soort: Melding['soort']) =>
      stappenVan({ ...melding, beginsoort, soort } as MeldingDetail).map(({ state }) => state)
    expect(states('signaal', 'klacht')).toEqual(['done', 'done', 'now'])
    expect(states('melding', 'melding')).toEqual(['skipped', 'now', 'ahead'])
  })
})

describe('the list in the URL', () => {
  test('what the URL does not know is left out', () => {
    expect(filterOf({ pagina: '-2', status: 'geheim', soort: ['klacht'] })).toEqual({ pagina: 1 })
    expect(filterOf({ pagina: '3', status: 'nieuw', soort: 'klacht' })).toEqual({
      pagina: 3,
      status: 'nieuw',
      soort: 'klacht',
    })
  })

  test('another filter begins at its first page', () => {
    expect(hrefOf('b', {})).toBe('/b/meldingen')
    expect(hrefOf('b', { status: 'nieuw', pagina: 2 })).toBe('/b/meldingen?status=nieuw&pagina=2')
  })
})
