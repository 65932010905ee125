import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Kraal } from '@/lib/domain/klachtroute/klachtroute'
import { standTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { kralenVan } from '@/lib/domain/klachtroute/kralen.rules'
import { partijTekst, soortTekst } from '@/lib/domain/termijn/termijn.texts'
import { type Datum as Day, daysBetween } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { RouteBlock } from '../ui/route-block'
import { State } from '../ui/state'
import { Strip } from '../ui/strip'
import { TextLink } from '../ui/text-link'
import { stripStand } from './kraal-stand'
import { stapNaam } from './stap-titel'

type RouteStandProps = { detail: DossierDetail; today: Day }

/** On the dossier: where the klacht stands, the term that comes first, and the way to the whole route. */
export function RouteStand({ detail, today }: RouteStandProps) {
  const bestuurId = detail.sealed.bestuurId
  const kralen = kralenVan([], detail.routestappen)
  const route = routes.dossierAct(bestuurId, detail.id, 'route')
  return (
    <RouteBlock title="Klachtroute" kantlijn={<TextLink href={route}>Hele route</TextLink>}>
      {kralen.length > 0 ? (
        <Strip
          steps={kralen.map((kraal) => ({
            key: kraal.soort,
            label: stapNaam(kraal.soort),
            state: stripStand(kraal),
            note: <Noot kraal={kraal} />,
          }))}
        />
      ) : (
        <p>
          Er is nog geen stap gekozen. <TextLink href={route}>Bekijk met de klager wat er kan</TextLink>
        </p>
      )}
      <Termijn detail={detail} today={today} />
      <p className="no-print">
        <TextLink href={routes.termijnen(bestuurId, detail.id)}>Termijnen</TextLink>
        {' · '}
        <TextLink href={routes.formeleKlachten(bestuurId, detail.id)}>Formele klachten</TextLink>
      </p>
    </RouteBlock>
  )
}

function Noot({ kraal: { stap } }: { kraal: Kraal }) {
  if (!stap) return null
  const op = stap.geeindigdOp ?? stap.begonnenOp
  return (
    <>
      {standTekst[stap.stand]}
      {op ? (
        <>
          , <Datum value={op} />
        </>
      ) : null}
    </>
  )
}

function Termijn({ detail: { termijnen }, today }: RouteStandProps) {
  const eerst = termijnen.find(({ uiterlijk }) => uiterlijk)
  if (!eerst?.uiterlijk) return null
  const telaat = daysBetween(eerst.uiterlijk, today)
  return (
    <p>
      {telaat > 0 ? (
        <>
          <State kind="late">{telaat === 1 ? '1 dag te laat' : `${telaat} dagen te laat`}</State>{' '}
        </>
      ) : null}
      {soortTekst[eerst.soort]}, uiterlijk <Datum value={eerst.uiterlijk} />.{' '}
      <b className="turn">Aan zet: {partijTekst[eerst.aanZet]}.</b>
    </p>
  )
}
