import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { Back } from '@/components/ui/back'
import { Row } from '@/components/ui/row'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { getReflectie } from '@/lib/domain/reflectie/reflectie.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { removeReflectieAction } from './remove-reflectie.action'

export const metadata: Metadata = { title: 'Reflectiekaart weggooien' }

export default async function WeggooienPage({ params }: { params: Promise<{ bestuur: string; kaart: string }> }) {
  const { bestuur, kaart: id } = await params
  const actor = await requireActor(bestuur)
  const kaart = await getReflectie(actor, id)
  if (!kaart) notFound()
  return (
    <Row kantlijn={<Back href={routes.reflectie(bestuur, id)}>Terug naar de kaart</Back>}>
      <div className="stack">
        <h1>Gooi deze kaart weg</h1>
        <p>
          U gooit de kaart over {kaarten[kaart.onderwerp].titel.toLowerCase()} weg, met wat u ging doen. Daarna kan
          niemand haar meer lezen, u ook niet. U kunt dit niet ongedaan maken.
        </p>
        <IdForm action={removeReflectieAction.bind(null, bestuur)} name="reflectieId" id={id} final>
          Gooi de kaart weg
        </IdForm>
      </div>
    </Row>
  )
}
