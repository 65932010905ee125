import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EigenCijfers } from '@/components/bijdrage/eigen-cijfers'
import { EigenWerk } from '@/components/bijdrage/eigen-werk'
import { Indienstand } from '@/components/bijdrage/indienstand'
import { Back } from '@/components/ui/back'
import { Filter } from '@/components/ui/filter'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { schooljaarOf } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { FileBijdrageForm } from './file-bijdrage.form'

export const metadata: Metadata = { title: 'Uw cijfers' }

type BijdragePageProps = {
  params: Promise<{ bestuur: string }>
  searchParams: Promise<{ schooljaar?: string; ingediend?: string }>
}

export default async function BijdragePage({ params, searchParams }: BijdragePageProps) {
  const { bestuur } = await params
  const { schooljaar: gevraagd, ingediend } = await searchParams
  const actor = await requireActor(bestuur)
  const view = await getBijdrage(actor, gevraagd ? Number(gevraagd) : schooljaarOf(actor.today) - 1)
  if (!view) notFound()
  const { schooljaar, jaren, waaromNiet, bijdrage } = view
  return (
    <>
      <PageHead
        kantlijn={<Back href={routes.jaarverslag(bestuur)} />}
        caption={`Schooljaar ${schooljaarTekst(schooljaar)}`}
        title="Uw cijfers"
        lead="Dit zijn uw eigen zaken, geteld. Alleen u ziet deze aantallen zo."
      >
        <Filter
          label="Cijfers"
          lines={[
            {
              label: 'Schooljaar',
              options: jaren.map((jaar) => ({
                ...{ label: schooljaarTekst(jaar), href: routes.bijdrage(bestuur, jaar), chosen: jaar === schooljaar },
              })),
            },
          ]}
        />
      </PageHead>
      {ingediend ? (
        <Row>
          <Notice role="status">
            <p>Uw cijfers zijn ingediend.</p>
          </Notice>
        </Row>
      ) : null}
      <Section title="Indienen" first stack>
        <Indienstand view={view} />
        {waaromNiet ? null : (
          <FileBijdrageForm bestuurId={bestuur} schooljaar={schooljaar} opnieuw={bijdrage !== null} />
        )}
      </Section>
      <EigenCijfers view={view} />
      <EigenWerk werk={view.werk} />
      <Section title="Wat er met uw cijfers gebeurt" stack>
        <p>
          Wie het jaarverslag maakt, krijgt alleen de som van alle vertrouwenspersonen. Kleine aantallen vallen weg, en
          ook wat daaruit te rekenen is. Geen collega ziet wat u telde.
        </p>
        <p>
          Wat u indient, ligt vast. Een zaak die u later vernietigt, blijft meegeteld: als getal, zonder de zaak. Draagt
          u een zaak over voordat het verslag er is, dan telt zij bij uw collega. Daarna blijft zij bij u staan.
        </p>
        <p>
          Uw cijfers worden gewist als het jaarverslag van een volgend schooljaar is gepubliceerd. Bent u de enige
          vertrouwenspersoon van een school, dan weet u zelf wat daar speelde. Dat kan geen verslag verbergen.
        </p>
      </Section>
    </>
  )
}
