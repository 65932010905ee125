import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import { mogelijkeStappen, raadtDoorgaanAan } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import { drukTekst, instantieTekst, statusTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { stapTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { withCapital } from '@/lib/kernel/capital'
import type { Datum as Day } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { Back } from '../ui/back'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Notice } from '../ui/notice'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { KlachtCommissie } from './klacht-commissie'
import { KlachtOpen } from './klacht-open'
import { KlachtTermijnen } from './klacht-termijnen'
import { NogTeVertellen } from './nog-te-vertellen'

export type KlachtBladProps = { dossier: DossierDetail; klacht: FormeleKlachtView; today: Day }

/** One formele klacht: where it stands, by when, what can be noted, who must hear of it, and what happened. */
export function KlachtBlad({ dossier, klacht, today }: KlachtBladProps) {
  const { bestuurId } = dossier.sealed
  const druk = klacht.status === 'ingetrokken' && !klacht.afgerondOp && klacht.gebeurtenissen.some(raadtDoorgaanAan)
  return (
    <>
      <PageHead
        title="Formele klacht"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
        lead={`${statusTekst(klacht)}.`}
        kantlijn={<Back href={routes.formeleKlachten(bestuurId, dossier.id)}>Alle formele klachten</Back>}
      >
        {druk ? (
          <Notice kind="attention" title="Let op: druk op de klager">
            <p>{drukTekst}</p>
          </Notice>
        ) : null}
        <Facts coded>
          <Fact label="Ingediend bij">{withCapital(instantieTekst[klacht.bij])}</Fact>
          <Fact label="Ingediend">
            <Datum value={klacht.ingediendOp} />
          </Fact>
          <Fact label="Ontvangen">{klacht.ontvangenOp ? <Datum value={klacht.ontvangenOp} /> : 'Nog niet bekend'}</Fact>
          {klacht.afgerondOp ? (
            <Fact label="Klaar">
              <Datum value={klacht.afgerondOp} />
            </Fact>
          ) : null}
        </Facts>
      </PageHead>
      <KlachtTermijnen klacht={klacht} bestuurId={bestuurId} today={today} />
      <Verder klacht={klacht} dossier={dossier} />
      <NogTeVertellen klacht={klacht} bestuurId={bestuurId} />
      <KlachtOpen klacht={klacht} sealed={dossier.sealed} />
      <KlachtCommissie klacht={klacht} />
    </>
  )
}

function Verder({ klacht, dossier }: Omit<KlachtBladProps, 'today'>) {
  const { bestuurId } = dossier.sealed
  const stappen = mogelijkeStappen(klacht)
  if (stappen.length === 0) return null
  return (
    <Section title="Wat is er gebeurd?" stack>
      <Actions>
        {stappen.map((stap) => (
          <ActionLink
            key={stap}
            href={routes.formeleKlacht(bestuurId, klacht.objectId, klacht.id, `verder?stap=${stap}`)}
          >
            {stapTekst[stap]}
          </ActionLink>
        ))}
      </Actions>
      {stappen.includes('intrekken') && dossier.status === 'lopend' ? (
        <p className="no-print">
          Wil de klager de klacht intrekken?{' '}
          <TextLink href={routes.briefNieuw(bestuurId, klacht.objectId, 'intrekking')}>
            Schrijf samen de brief daarvoor
          </TextLink>
        </p>
      ) : null}
    </Section>
  )
}
