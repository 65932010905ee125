import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { IdForm } from '@/components/aanstelling/id-form'
import { OudervraagStand } from '@/components/oudervraag/oudervraag-stand'
import { Back } from '@/components/ui/back'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import type { Oudervraag } from '@/lib/domain/oudervraag/oudervraag'
import { getOudervraag } from '@/lib/domain/oudervraag/oudervraag.queries'
import { isOpen } from '@/lib/domain/oudervraag/oudervraag.rules'
import { waaromNietTekst } from '@/lib/domain/oudervraag/oudervraag.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'
import { AskOudervraagForm } from './ask-oudervraag.form'
import { TellOudervraagForm } from './tell-oudervraag.form'
import { withdrawOudervraagAction } from './withdraw-oudervraag.action'

const title = 'Horen de ouders dit?'
export const metadata: Metadata = { title }

type Props = { params: Promise<{ bestuur: string; dossierId: string }> }

export default async function OudersVoorleggenPage({ params }: Props) {
  const { bestuur, dossierId } = await params
  const actor = await requireActor(bestuur)
  const scherm = await getOudervraag(actor, dossierId)
  if (!scherm) notFound()
  const { vragen, waaromNiet, nummer } = scherm
  return (
    <>
      <PageHead
        title={title}
        caption={`Dossier ${nummer}`}
        kantlijn={<Back href={routes.dossier(bestuur, dossierId)}>Terug naar het dossier</Back>}
        lead="Ouders van een leerling onder de 18 horen in principe dat er een klacht is. Is dat nu niet goed? Dan beslist de directie, zonder naam."
      />
      {vragen.map((vraag) => (
        <Section key={vraag.id} title={`Gevraagd op ${formatDatum(vraag.gevraagdOp)}`} stack>
          <OudervraagStand vraag={vraag} />
          <Vervolg bestuurId={bestuur} vraag={vraag} vandaag={formatDatum(actor.today, 'kort')} />
        </Section>
      ))}
      {waaromNiet ? (
        <Section title="Een nieuwe vraag">
          <p>{waaromNietTekst[waaromNiet]}</p>
        </Section>
      ) : (
        <Section title="Leg de vraag voor">
          <AskOudervraagForm bestuurId={bestuur} id={newId()} scherm={scherm} />
        </Section>
      )}
    </>
  )
}

function Vervolg({ bestuurId, vraag, vandaag }: { bestuurId: string; vraag: Oudervraag; vandaag: string }) {
  if (isOpen(vraag))
    return (
      <IdForm action={withdrawOudervraagAction.bind(null, bestuurId)} name="vraagId" id={vraag.id} quiet>
        Trek de vraag in
      </IdForm>
    )
  if (!vraag.besluit || vraag.verteldOp) return null
  return <TellOudervraagForm bestuurId={bestuurId} vraagId={vraag.id} vandaag={vandaag} />
}
