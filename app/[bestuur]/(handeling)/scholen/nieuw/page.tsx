import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { may } from '@/lib/domain/toegang/toegang.access'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { OpenSchoolForm } from './open-school.form'

export const metadata: Metadata = { title: 'School toevoegen' }

export default async function SchoolNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  if (!may(await requireActor(bestuur), 'school:open')) notFound()
  return (
    <Row>
      <OpenSchoolForm bestuurId={bestuur} />
      <p>
        <TextLink href={routes.scholen(bestuur)}>Terug naar de scholen</TextLink>
      </p>
    </Row>
  )
}
