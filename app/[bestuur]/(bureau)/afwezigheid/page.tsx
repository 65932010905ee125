import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Datum } from '@/components/ui/datum'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Row } from '@/components/ui/row'
import { Section } from '@/components/ui/section'
import { getEigenAfwezigheid } from '@/lib/domain/aanstelling/afwezigheid.queries'
import { isAfwezig } from '@/lib/domain/aanstelling/afwezigheid.rules'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordAfwezigheidForm } from './record-afwezigheid.form'
import { RecordEigenSchoolForm } from './record-eigen-school.form'
import { withdrawAfwezigheidAction } from './withdraw-afwezigheid.action'

export const metadata: Metadata = { title: 'Afwezigheid' }

type AfwezigheidPageProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ bewaard?: string }> }

export default async function AfwezigheidPage({ params, searchParams }: AfwezigheidPageProps) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const eigen = await getEigenAfwezigheid(actor)
  if (!eigen) notFound()
  const { afwezigheden, vervangers, scholen } = eigen
  const weg = afwezigheden.some((one) => isAfwezig(one, actor.today))
  const botsing = scholen?.filter(({ vanEigenKind, inAanstelling }) => vanEigenKind && inAanstelling) ?? []
  return (
    <>
      <PageHead
        title="Afwezigheid"
        lead={weg ? 'U staat vandaag als afwezig bekend.' : 'U staat vandaag als aanwezig bekend.'}
      />
      {(await searchParams).bewaard ? (
        <Row>
          <Notice role="status">
            <p>Bewaard.</p>
          </Notice>
        </Row>
      ) : null}
      {afwezigheden.length > 0 ? (
        <Section title="Wanneer u weg bent" wide>
          <Agenda unordered>
            {afwezigheden.map(({ id, vanaf, tot, vervanger }) => (
              <AgendaItem
                key={id}
                when={<Datum value={vanaf} />}
                task={tot ? <>Tot en met {<Datum value={tot} />}</> : 'U weet nog niet tot wanneer'}
                meta={vervanger ? `${vervanger} vervangt u.` : 'Niemand vervangt u.'}
              >
                <IdForm action={withdrawAfwezigheidAction.bind(null, bestuur)} name="afwezigheidId" id={id} quiet>
                  Haal weg
                </IdForm>
              </AgendaItem>
            ))}
          </Agenda>
        </Section>
      ) : null}
      <Section title="Afwezig melden" stack>
        <p>In deze dagen kan niemand naar u verwijzen. Wat er al bij u ligt, blijft van u.</p>
        <RecordAfwezigheidForm bestuurId={bestuur} vervangers={vervangers} />
      </Section>
      {scholen ? (
        <Section title="Scholen van uw eigen kinderen" stack>
          {botsing.length > 0 ? (
            <Notice kind="attention">
              <p>
                U bent aangesteld voor {botsing.map(({ naam }) => naam).join(' en ')}, en daar zit een kind van u.
                Bespreek met uw bestuur wie daar in uw plaats kan helpen. U hoeft niet te zeggen waarom.
              </p>
            </Notice>
          ) : null}
          <RecordEigenSchoolForm bestuurId={bestuur} scholen={scholen} />
        </Section>
      ) : null}
    </>
  )
}
