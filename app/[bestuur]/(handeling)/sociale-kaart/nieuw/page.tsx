import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { getIngangForm } from '@/lib/domain/socialekaart/socialekaart.queries'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { RecordIngangForm } from './record-ingang.form'

export const metadata: Metadata = { title: 'Toevoegen aan de sociale kaart' }

export default async function IngangNieuwPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const form = await getIngangForm(await requireActor(bestuur))
  if (!form) notFound()
  return (
    <Row>
      <RecordIngangForm bestuurId={bestuur} id={newId()} scholen={form.scholen} />
      <p>
        <TextLink href={routes.socialeKaart(bestuur)}>Terug naar de sociale kaart</TextLink>
      </p>
    </Row>
  )
}
