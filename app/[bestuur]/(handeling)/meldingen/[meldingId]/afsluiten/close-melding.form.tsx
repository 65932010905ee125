'use client'

import { AfloopVelden, legeAfloop } from '@/components/melding/afloop-velden'
import { nextRevisie } from '@/components/vault/next-revisie'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { closeMeldingAction } from './close-melding.action'

type CloseMeldingFormProps = { bestuurId: string; melding: MeldingDetail }

export function CloseMeldingForm(props: CloseMeldingFormProps) {
  return (
    <WithParts view={props.melding.sealed}>
      {(parts) => <Formulier {...props} revisie={nextRevisie(parts, 'bewijs', props.melding.id)} />}
    </WithParts>
  )
}

function Formulier({ bestuurId, melding, revisie }: CloseMeldingFormProps & { revisie: number }) {
  const luchten = melding.uitkomst === 'hart_luchten'
  const form = useSealedForm({
    onderwerp: `melding:${melding.id}:afsluiten`,
    bestuurId,
    initial: legeAfloop,
    validate: async (values) => {
      const { checkAfloop } = await import('@/components/melding/check-afloop')
      return checkAfloop(values, luchten)
    },
    seal: async ({ afloop, ...controle }) => ({
      meldingId: melding.id,
      revisie: melding.revisie,
      controle: luchten ? controle : null,
      envelopes: await vault.seal(melding.sealed, [
        { sectie: 'bewijs', itemId: melding.id, revisie, inhoud: { afloop } },
      ]),
    }),
    action: closeMeldingAction.bind(null, bestuurId),
    labels: { afloop: 'Hoe het afliep' },
  })
  return (
    <SealedBlad
      form={form}
      titel="Melding afsluiten"
      caption={melding.nummer}
      vooraf={<p>Na het afsluiten kunt u de melding nog lezen, maar niet meer veranderen.</p>}
      terugHref={routes.melding(bestuurId, melding.id)}
      terug="Terug naar de melding"
      verstuur="Sluit de melding af"
    >
      <AfloopVelden form={form} luchten={luchten} triageHref={routes.meldingTriage(bestuurId, melding.id)} />
    </SealedBlad>
  )
}
