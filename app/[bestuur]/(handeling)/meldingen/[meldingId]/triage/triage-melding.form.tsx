'use client'

import { useMemo } from 'react'
import { BesluitVelden } from '@/components/melding/besluit-velden'
import { EerstWeten } from '@/components/melding/eerst-weten'
import { OnderwerpVelden } from '@/components/melding/onderwerp-velden'
import { triageIn } from '@/components/melding/parts'
import { triageInhoudOf, triageKenmerkenOf, triageWaardenOf } from '@/components/melding/triage-waarden'
import { VragenVelden } from '@/components/melding/vragen-velden'
import { nextRevisie } from '@/components/vault/next-revisie'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { soortVerloop } from '@/lib/domain/melding/triage.texts'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { triageMeldingAction } from './triage-melding.action'

type TriageMeldingFormProps = { bestuurId: string; melding: MeldingDetail; signalen: Keuze<'signalen'> }

export function TriageMeldingForm(props: TriageMeldingFormProps) {
  return <WithParts view={props.melding.sealed}>{(parts) => <Formulier {...props} parts={parts} />}</WithParts>
}

function Formulier({ bestuurId, melding, signalen, parts }: TriageMeldingFormProps & { parts: readonly Part[] }) {
  const form = useSealedForm({
    onderwerp: `melding:${melding.id}:triage`,
    bestuurId,
    initial: useMemo(() => triageWaardenOf(melding, triageIn(parts, melding.id)), [melding, parts]),
    revisie: melding.revisie,
    validate: async (values) => {
      const { checkTriage } = await import('@/components/melding/check-triage')
      return checkTriage(values, { wijze: melding.wijze, signalen })
    },
    seal: async (values) => {
      const inhoud = triageInhoudOf(values, signalen)
      const deel = {
        sectie: 'verslagen' as const,
        itemId: melding.id,
        revisie: nextRevisie(parts, 'verslagen', melding.id),
        inhoud,
      }
      return {
        meldingId: melding.id,
        revisie: melding.revisie,
        ...triageKenmerkenOf(values),
        envelopes: await vault.seal(melding.sealed, [deel]),
      }
    },
    action: triageMeldingAction.bind(null, bestuurId),
    labels: { reden: 'Uw reden', afbakening: 'Welk deel', doorverwezenNaar: 'Naar wie' },
  })
  return (
    <SealedBlad
      form={form}
      titel="Hoe gaat u verder?"
      caption={`${melding.nummer}, ${soortVerloop(melding)}`}
      vooraf={<EerstWeten formeel />}
      terugHref={routes.melding(bestuurId, melding.id)}
      terug="Terug naar de melding"
      verstuur="Bewaar uw keuze"
    >
      <VragenVelden form={form} />
      <OnderwerpVelden form={form} />
      <BesluitVelden form={form} wijze={melding.wijze} signalen={signalen} />
    </SealedBlad>
  )
}
