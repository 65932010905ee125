import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AanstellingFeiten } from '@/components/aanstelling/aanstelling-feiten'
import { CombinatieRegels } from '@/components/aanstelling/combinatie-regels'
import { Voordrachten } from '@/components/aanstelling/voordrachten'
import { WieErBlijft } from '@/components/aanstelling/wie-er-blijft'
import { Datum } from '@/components/ui/datum'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { WithAside } from '@/components/ui/with-aside'
import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import { getAanstelling } from '@/lib/domain/aanstelling/aanstelling.queries'
import { statusTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { Besluiten } from './besluiten'

export const metadata: Metadata = { title: 'Aanstelling' }

type AanstellingPageProps = { params: Promise<{ bestuur: string; aanstellingId: string }> }

export default async function AanstellingPage({ params }: AanstellingPageProps) {
  const { bestuur, aanstellingId } = await params
  const actor = await requireActor(bestuur)
  const detail = await getAanstelling(actor, aanstellingId)
  if (!detail) notFound()
  const sluit = detail.aanstelling.status !== 'actief' || detail.aanstelling.tot !== null
  const bereik = sluit ? await getBereik(actor, aanstellingId) : null
  const { aanstelling, ingeschreven, combinaties, voordrachten, mail } = detail
  return (
    <>
      <PageHead title="Aanstelling" lead={`${statusTekst[aanstelling.status]}.`} />
      <WithAside section asideFirst aside={<Besluiten actor={actor} detail={detail} />}>
        <Row className="stack">
          <CombinatieRegels combinaties={combinaties} />
          <Voordrachten aanstelling={aanstelling} voordrachten={voordrachten} />
          {ingeschreven === false ? (
            <Notice title="Nog niet in gebruik">
              <p>
                Het account van {mail} is nog niet in gebruik genomen. Tot die tijd kan niemand iets naar deze persoon
                sturen.
              </p>
            </Notice>
          ) : null}
        </Row>
        <Section title="Wat is vastgelegd">
          <AanstellingFeiten {...detail} />
        </Section>
        <Row>
          <Verloop aanstelling={aanstelling} />
        </Row>
        {bereik ? <WieErBlijft bestuurId={bestuur} aanstellingId={aanstellingId} bereik={bereik} /> : null}
      </WithAside>
    </>
  )
}

function Verloop({ aanstelling }: { aanstelling: Aanstelling }) {
  const afwikkelenTot = 'afwikkelenTot' in aanstelling ? aanstelling.afwikkelenTot : null
  if (aanstelling.status === 'geschorst')
    return (
      <p className="meta">
        Geschorst op <Datum value={aanstelling.geschorstOp} />. De toegang is dicht.
      </p>
    )
  if (!afwikkelenTot) return null
  return (
    <p className="meta">
      Na de laatste dag kan deze persoon tot en met <Datum value={afwikkelenTot} /> nog zaken overdragen of vernietigen.
    </p>
  )
}
