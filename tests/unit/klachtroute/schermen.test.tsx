import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KraalItem } from '@/components/klachtroute/kraal-item'
import { RouteStand } from '@/components/klachtroute/route-stand'
import { kralenVan } from '@/lib/domain/klachtroute/kralen.rules'
import type { Act } from '@/lib/domain/toegang/toegang'
import { dossierDetail } from '../dossier/dossier-detail'
import { dag, stapVan, vandaag } from './stap'

const acts: Act[] = ['routestap:choose', 'routestap:skip', 'routestap:begin', 'routestap:complete', 'routestap:check']
const gedaan = stapVan({ stand: 'gedaan', begonnenOp: dag('04'), geeindigdOp: dag('05') })
const bemiddelaar = {
  ...{ id: 'i1', soort: 'mediator', naam: 'Mees Verzonnen', waarvoor: '', telefoon: null, mail: null, site: null },
  ...{ uren: null, probleemgebieden: [], voorWie: [], schoolId: null, schoolNaam: null, revisie: 1 },
} as const
const bezig = stapVan({ id: 's2', soort: 'klachtencommissie', stand: 'bezig', begonnenOp: dag('10') })

test('R-ROUTE-1: the dossier shows where the klacht stands, and the term that comes first with who must act', () => {
  const horen = { id: 't', soort: 'horen', aanZet: 'commissie', uiterlijk: dag('20') } as const
  const detail = dossierDetail({ routestappen: [gedaan, bezig], termijnen: [horen] })
  const html = renderToStaticMarkup(<RouteStand detail={detail} today={vandaag} />)
  expect(html).toMatch(/Schoolleiding.*gedaan.*Klachtencommissie.*nu bezig/s)
  expect(html).toContain('2 dagen te laat')
  expect(html).toContain('Aan zet: de klachtencommissie.')
  const leeg = renderToStaticMarkup(<RouteStand detail={dossierDetail()} today={vandaag} />)
  expect(leeg).toContain('Er is nog geen stap gekozen.')
})

test('R-ROUTE-1, R-ROUTE-3: of each step only what can be done now is offered', () => {
  const nazorg = { ...gedaan, nazorg: 'ja', nazorgOp: dag('20') } as const
  const shown = (stappen: Parameters<typeof kralenVan>[1]) =>
    kralenVan([], stappen).map((kraal) =>
      renderToStaticMarkup(
        <KraalItem kraal={kraal} laatste detail={dossierDetail()} acts={acts} parts={[]} mediators={[bemiddelaar]} />,
      ).replaceAll(/<[^>]+>/g, ' '),
    )
  const [klaar, loopt, gekozen] = shown([nazorg, bezig, stapVan({ id: 's3', soort: 'bestuur' })])
  expect(klaar).toMatch(/Leg de nazorg vast.*Kies opnieuw/)
  expect(klaar).not.toMatch(/Rond af|Begin/)
  expect(loopt).toMatch(/Rond af/)
  expect(loopt).not.toMatch(/Begin|Sla over|Kies/)
  expect(gekozen).toMatch(/Begin deze stap.*Sla over/)
})

test('R-ROUTE-4: the route shows which mediator of the sociale kaart it was', () => {
  const shown = (ingangId: string) => {
    const [kraal] = kralenVan([], [stapVan({ soort: 'bemiddeling', stand: 'bezig', begonnenOp: dag('10'), ingangId })])
    if (!kraal) throw new Error('no bead')
    const props = { kraal, detail: dossierDetail(), acts, parts: [], mediators: [bemiddelaar] }
    return renderToStaticMarkup(<KraalItem {...props} laatste />)
  }
  expect(shown('i1')).toContain('Bemiddelaar: Mees Verzonnen.')
  expect(shown('weg')).toContain('Bemiddelaar: staat niet meer op de sociale kaart.')
})
