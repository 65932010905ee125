import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RecordActie } from '@/components/actie/record-actie'
import { taken } from '@/lib/domain/intake/intake'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { taakTekst } from '@/lib/domain/intake/intake.texts'
import { isId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { recordActieAction } from './record-actie.action'

export const metadata: Metadata = { title: 'Actie toevoegen' }

type Props = { params: Promise<{ bestuur: string; intake: string }>; searchParams: Promise<{ taak?: string }> }

export default async function RecordActiePage({ params, searchParams }: Props) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake || intake.status === 'afgerond') notFound()
  const { taak } = await searchParams
  const gepland = taken.find((one) => one === taak)
  return (
    <RecordActie
      view={intake.sealed}
      caption={`Intake ${intake.nummer}`}
      terugHref={routes.intake(bestuur, id)}
      wat={gepland ? taakTekst[gepland] : undefined}
      action={recordActieAction.bind(null, bestuur)}
    />
  )
}
