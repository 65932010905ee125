import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Toestemming, ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import { eindeVan } from '@/lib/domain/toestemming/toestemming.rules'
import { soortTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { AsideSection } from '../ui/aside-section'
import { TextLink } from '../ui/text-link'
import { ToestemmingStand } from './toestemming-stand'

type Props = { detail: DossierDetail; today: Day; mayGrant: boolean; mayWithdraw: boolean }

/** What the klager agreed to, and what was not asked yet and therefore cannot be done. */
export function ToestemmingLijst({ detail, today, mayGrant, mayWithdraw }: Props) {
  const { bestuurId } = detail.sealed
  const asked = detail.toestemmingen.some(({ soort }) => soort === 'doorverwijzen')
  return (
    <AsideSection title="Toestemming">
      <ul className="consents">
        {[...detail.toestemmingen].sort(bySoort).map((toestemming) => (
          <li key={toestemming.id}>
            <b>{soortTekst[toestemming.soort]}</b> <ToestemmingStand toestemming={toestemming} today={today} />
            {mayWithdraw && !eindeVan(toestemming) ? (
              <TextLink
                className="no-print"
                href={routes.dossierAct(bestuurId, detail.id, `toestemmingen/${toestemming.id}/intrekken`)}
              >
                Intrekken
                <span className="visually-hidden"> van {soortTekst[toestemming.soort].toLowerCase()}</span>
              </TextLink>
            ) : null}
          </li>
        ))}
        {asked ? null : (
          <li>
            <b>{soortTekst.doorverwijzen}</b>{' '}
            <span className="meta">
              <span className="attention">nog niet gevraagd.</span> U kunt nu geen informatie delen met een ander.
            </span>
          </li>
        )}
      </ul>
      <p className="no-print">
        <TextLink href={routes.dossierAct(bestuurId, detail.id, 'toestemmingen')}>Alle toestemmingen</TextLink>
      </p>
      {mayGrant ? (
        <p className="no-print">
          <TextLink href={routes.dossierAct(bestuurId, detail.id, 'toestemmingen/nieuw')}>
            Toestemming vastleggen
          </TextLink>
          <br />
          <TextLink href={routes.dossierAct(bestuurId, detail.id, 'toestemmingsformulier')}>
            Formulier om te laten tekenen
          </TextLink>
        </p>
      ) : null}
    </AsideSection>
  )
}

const order: readonly ToestemmingSoort[] = ['dossier_aanleggen']

function bySoort(a: Toestemming, b: Toestemming): number {
  const first = (one: Toestemming) => (order.includes(one.soort) ? 0 : 1)
  return first(a) - first(b) || (a.gegevenOp < b.gegevenOp ? -1 : 1)
}
