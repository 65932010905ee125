import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IntakeAside } from '@/components/intake/intake-aside'
import { IntakeBewaard } from '@/components/intake/intake-bewaard'
import { IntakeKop } from '@/components/intake/intake-kop'
import { IntakeVerhaal } from '@/components/intake/intake-verhaal'
import { WithAside } from '@/components/ui/with-aside'
import { getIntake } from '@/lib/domain/intake/intake.queries'
import { isId } from '@/lib/kernel/id'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Intake' }

type Props = { params: Promise<{ bestuur: string; intake: string }>; searchParams: Promise<{ bewaard?: string }> }

export default async function IntakePage({ params, searchParams }: Props) {
  const { bestuur, intake: id } = await params
  const actor = await requireActor(bestuur)
  const intake = isId(id) ? await getIntake(actor, id) : null
  if (!intake) notFound()
  return (
    <>
      <IntakeKop bestuurId={bestuur} intake={intake}>
        <IntakeBewaard bewaard={(await searchParams).bewaard} />
      </IntakeKop>
      <WithAside aside={<IntakeAside bestuurId={bestuur} intake={intake} />}>
        <IntakeVerhaal intake={intake} today={actor.today} />
      </WithAside>
    </>
  )
}
