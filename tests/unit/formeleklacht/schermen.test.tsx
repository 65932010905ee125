import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Tijdlijn } from '@/components/dossier/tijdlijn'
import { KlachtBijstand } from '@/components/formeleklacht/klacht-bijstand'
import { KlachtBlad } from '@/components/formeleklacht/klacht-blad'
import { KlachtLijst } from '@/components/formeleklacht/klacht-lijst'
import { VoorUSchrijft } from '@/components/intake/voor-u-schrijft'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { dossierDetail } from '@/tests/unit/dossier/dossier-detail'
import { dag, klacht } from './klacht'

const said = (screen: ReactElement) =>
  renderToStaticMarkup(screen)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const today = dag('2026-11-22')
const view = (change: Partial<FormeleKlachtView>): FormeleKlachtView => ({
  ...klacht('in_behandeling'),
  ...{ gebeurtenissen: [], berichten: [], termijnen: [], commissie: null },
  ...{ horen: 'zoals_reglement', mondelingeKlacht: 'nee', ...change },
})
const blad = (change: Partial<FormeleKlachtView>) =>
  said(<KlachtBlad dossier={dossierDetail()} klacht={view(change)} today={today} />)

test('R-KL-7: who is handed a klacht shows the way at once, keeps silence, and passes nothing on unasked', () => {
  const shown = said(<KlachtLijst dossier={dossierDetail()} klachten={[]} />)
  expect(shown).toContain('kan alleen naar de klachtencommissie of het bestuur')
  expect(shown).toContain('praat er met niemand over')
  expect(shown).toContain('Geef zelf niets door, behalve als de klager u dat vraagt.')
  expect(said(<VoorUSchrijft />)).toContain('Wijs dan meteen de weg')
})

test('R-KL-8: the page offers the steps that can be taken now, and none when it ended', () => {
  expect(blad({})).toContain('De hoorzitting was er')
  expect(blad({})).not.toContain('Het bestuur besliste')
  expect(blad({ status: 'afgehandeld', afgerondOp: today })).not.toContain('Wat is er gebeurd?')
})

test('R-KL-8: in the tijdlijn of the dossier a step stands with its outcome, its words and the way to the klacht', () => {
  const gebeurtenis = { id: 'g', soort: 'zitting', op: today, naar: 'in_behandeling', uitkomst: 'apart' } as const
  const detail = dossierDetail({
    formeleKlachten: [{ ...view({}), gebeurtenissen: [{ ...gebeurtenis, kenmerken: [] }] }],
  })
  const parts: Part[] = [{ sectie: 'verslagen', itemId: 'g', revisie: 1, inhoud: { tekst: 'MERK-zitting' } }]
  const html = renderToStaticMarkup(<Tijdlijn detail={detail} parts={parts} today={today} acts={[]} />)
  expect(html).toContain(`href="${routes.formeleKlacht('b', 'd', 'k')}"`)
  const shown = said(<Tijdlijn detail={detail} parts={parts} today={today} acts={[]} />)
  expect(shown).toMatch(
    /De hoorzitting was er Formele klacht. Ieder apart .*MERK-zitting.*Formele klacht van 2 november/,
  )
})

test('R-KL-1, R-KL-3, R-KL-4: a letter is one link away before filing, at who helps, and while it can be withdrawn', () => {
  const brief = (soort: string) => `href="${routes.briefNieuw('b', 'd', soort)}"`
  const lijst = (change: Partial<DossierDetail>) =>
    renderToStaticMarkup(<KlachtLijst dossier={dossierDetail(change)} klachten={[]} />)
  expect(lijst({})).toContain(brief('klachtbrief'))
  expect(lijst({ status: 'afgesloten' })).not.toContain(brief('klachtbrief'))
  const page = (change: Partial<FormeleKlachtView>, dossier: Partial<DossierDetail> = {}) =>
    renderToStaticMarkup(<KlachtBlad dossier={dossierDetail(dossier)} klacht={view(change)} today={today} />)
  expect(page({})).toContain(brief('intrekking'))
  expect(page({ status: 'advies' })).not.toContain(brief('intrekking'))
  expect(page({}, { status: 'afgesloten' })).not.toContain(brief('intrekking'))
  const helpt = (afgerondOp: typeof today | null) =>
    renderToStaticMarkup(<KlachtBijstand klacht={view({ afgerondOp })} bestuurId="b" parts={[]} />)
  expect(helpt(null)).toContain(brief('machtiging'))
  expect(helpt(today)).not.toContain(brief('machtiging'))
})

test('R-KL-11: who must still be told stands there with who tells it; who was told does not', () => {
  const gebeurtenis = { id: 'g', soort: 'onderzoek', op: today, naar: 'in_behandeling' } as const
  const shown = blad({
    gebeurtenissen: [{ ...gebeurtenis, uitkomst: null, kenmerken: [] }],
    berichten: [
      { id: '1', gebeurtenisId: 'g', door: 'bestuur', aan: 'directeur', verteldOp: null },
      { id: '2', gebeurtenisId: 'g', door: 'commissie', aan: 'klager', verteldOp: today },
    ],
  })
  expect(shown).toContain('De directeur hoort dit van het bestuur.')
  expect(shown).not.toContain('De klager hoort dit van de klachtencommissie.')
})

test('R-KL-4: signs of pressure are said while it is not decided', () => {
  const gebeurtenis = { id: 'g', soort: 'intrekken', op: today, naar: 'ingetrokken', uitkomst: 'andere_reden' } as const
  const druk = { gebeurtenissen: [{ ...gebeurtenis, kenmerken: ['tekenen_van_druk'] }] }
  expect(blad({ ...druk, status: 'ingetrokken' })).toContain('Let op: druk op de klager')
  expect(blad({ ...druk, status: 'ingetrokken', afgerondOp: today })).not.toContain('Let op: druk op de klager')
})
