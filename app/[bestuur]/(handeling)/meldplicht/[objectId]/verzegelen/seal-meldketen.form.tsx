'use client'

import { ontvangersVan, type Velden } from '@/components/meldketen/betrokken'
import { legeMelding, MeldingVelden, meldingIn, meldingLabels } from '@/components/meldketen/melding-velden'
import { VergelijkOntvangers } from '@/components/meldketen/vergelijk-ontvangers'
import { Notice } from '@/components/ui/notice'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { VerzegelScherm } from '@/lib/domain/meldketen/meldketen'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { meldketens } from '@/lib/platform/client/meldketens'
import { sealMeldketenAction } from './seal-meldketen.action'

const leeg: Velden = legeMelding

/** What was told by telephone, for who was told: once somebody of them can open it. */
export function SealMeldketenForm({ bestuurId, scherm }: { bestuurId: string; scherm: VerzegelScherm }) {
  const { zaak, ketenId, bestemming: to } = scherm
  const form = useSealedForm<Velden, Parameters<typeof sealMeldketenAction>[1]>({
    onderwerp: `${zaak.soort}:${zaak.id}:meldketen:nieuw`,
    bestuurId,
    initial: leeg,
    labels: meldingLabels,
    validate: async (values) => {
      const { meldketenKern } = await import('@/lib/domain/meldketen/meldketen.inhoud')
      return fieldErrors([meldketenKern.safeParse(meldingIn(values))])
    },
    seal: async (values) => ({
      ...{ objectId: zaak.id, ketenId },
      ...(await meldketens.seal({ bestuurId, ketenId }, ontvangersVan(to), meldingIn(values))),
    }),
    action: sealMeldketenAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={form}
      titel="Verzegel wat u telefonisch meldde"
      caption={zaak.nummer}
      terugHref={routes[zaak.soort](bestuurId, zaak.id)}
      terug="Terug naar de zaak"
      verstuur="Verzegel en verstuur"
    >
      {to.telefoon ? (
        <Notice title="Dat kan nog niet">
          <p>
            Niemand van het bestuur kan een verzegelde melding nu openen. Kijk later opnieuw. U hoeft niet nog eens te
            melden.
          </p>
        </Notice>
      ) : (
        <>
          <VergelijkOntvangers to={to} />
          <MeldingVelden text={form.text} />
        </>
      )}
    </SealedBlad>
  )
}
