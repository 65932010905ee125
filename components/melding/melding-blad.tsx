import type { ReactNode } from 'react'
import type { DoorverwijzingRegel } from '@/lib/domain/doorverwijzing/doorverwijzing'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import type { MeldingAct } from '@/lib/domain/melding/melding.access'
import { soortTekst } from '@/lib/domain/melding/melding.texts'
import { sjabloonSoortOf } from '@/lib/domain/routesjabloon/routesjabloon.rules'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { MeldplichtStand } from '../meldplicht/meldplicht-stand'
import { Wijzers } from '../routesjabloon/wijzers'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { RouteBlock } from '../ui/route-block'
import { Strip } from '../ui/strip'
import { TextLink } from '../ui/text-link'
import { WithAside } from '../ui/with-aside'
import { MeldingFeiten } from './melding-feiten'
import { MeldingInhoud } from './melding-inhoud'
import { MeldingVerloop } from './melding-verloop'
import { stappenVan } from './soort-stappen'
import { WatUKuntDoen } from './wat-u-kunt-doen'

type MeldingBladProps = {
  bestuurId: string
  melding: MeldingDetail
  acts: readonly MeldingAct[]
  doorverwijzingen: readonly DoorverwijzingRegel[]
  children?: ReactNode
}

export function MeldingBlad({ bestuurId, melding, acts, doorverwijzingen, children }: MeldingBladProps) {
  const { id, nummer, soort, sealed, gebondenheid, meldplicht } = melding
  const soorten = melding.probleemgebieden.map((gebied) => sjabloonSoortOf(gebied, melding.partijen))
  return (
    <>
      <PageHead
        title={
          <>
            {soortTekst[soort]} {nummer ? <Nr>{nummer}</Nr> : null}
          </>
        }
        kantlijn={<TextLink href={routes.meldingen(bestuurId)}>Alle meldingen</TextLink>}
        lead={standVan(melding)}
      >
        {children}
        <MeldplichtStand bestuurId={bestuurId} objectId={id} feiten={meldplicht} mag={gebondenheid === 'mag'} />
        <MeldingInhoud view={sealed} deel="kern" />
        <MeldingFeiten melding={melding} />
      </PageHead>
      <RouteBlock title="Van signaal naar klacht">
        <Strip steps={stappenVan(melding)} />
      </RouteBlock>
      <WithAside
        aside={
          <WatUKuntDoen bestuurId={bestuurId} melding={melding} acts={acts} verwezen={doorverwijzingen.length > 0} />
        }
        asideFirst
        section
      >
        <MeldingVerloop melding={melding} doorverwijzingen={doorverwijzingen} />
        <Wijzers bestuurId={bestuurId} zaak={melding} soorten={soorten} />
      </WithAside>
    </>
  )
}

function standVan({ status, uitkomst, ontvangenOp, afgeslotenOp, herkomst }: MeldingDetail): string {
  if (status === 'dossier') return 'Bij deze melding hoort nu een dossier.'
  if (status === 'afgesloten' && afgeslotenOp) return `Deze melding is afgesloten op ${formatDatum(afgeslotenOp)}.`
  const van = herkomst === 'intake' ? 'De contactpersoon gaf dit aan u door op' : 'U hoorde dit op'
  const nu = uitkomst ? 'U koos al hoe u verdergaat.' : 'Bepaal nu hoe u verdergaat.'
  return status === 'nieuw' ? `${van} ${formatDatum(ontvangenOp)}.` : `${van} ${formatDatum(ontvangenOp)}. ${nu}`
}
