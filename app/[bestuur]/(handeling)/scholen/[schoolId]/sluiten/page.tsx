import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { getSchool } from '@/lib/domain/school/beheer.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { closeSchoolAction } from './close-school.action'

export const metadata: Metadata = { title: 'School sluiten' }

type SluitenPageProps = { params: Promise<{ bestuur: string; schoolId: string }> }

export default async function SluitenPage({ params }: SluitenPageProps) {
  const { bestuur, schoolId } = await params
  const school = await getSchool(await requireActor(bestuur), schoolId)
  if (!school || school.geslotenOp) notFound()
  return (
    <>
      <PageHead title="School sluiten" lead={`${school.naam}, ${school.plaats}.`} />
      <Section title="Wat er gebeurt" first>
        <ul className="bullets">
          <li>Niemand kan deze school nog kiezen voor iets nieuws.</li>
          <li>Zaken en aanstellingen bij deze school lopen door. Beëindig aanstellingen apart.</li>
          <li>Een gesloten school gaat niet meer open. U kunt haar wel opnieuw toevoegen.</li>
        </ul>
      </Section>
      <Section title="Uw besluit" stack>
        <IdForm action={closeSchoolAction.bind(null, bestuur)} name="schoolId" id={schoolId} final>
          Sluit deze school
        </IdForm>
        <p>
          <TextLink href={routes.scholen(bestuur)}>Terug, verander niets</TextLink>
        </p>
      </Section>
    </>
  )
}
