'use client'

import { bestemmingVan, betrokkenIn, nogTeVragen, ontvangersVan, type Velden } from '@/components/meldketen/betrokken'
import { BetrokkenVragen } from '@/components/meldketen/betrokken-vragen'
import { legeMelding, MeldingVelden, meldingIn, meldingLabels } from '@/components/meldketen/melding-velden'
import { VergelijkOntvangers } from '@/components/meldketen/vergelijk-ontvangers'
import { Waarheen } from '@/components/meldketen/waarheen'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { MeldScherm } from '@/lib/domain/meldketen/meldketen'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { meldketens } from '@/lib/platform/client/meldketens'
import { reportMeldketenAction } from './report-meldketen.action'

const leeg: Velden = legeMelding

/** First who may not read it, then the keys of who may, then the report: sealed here to them and to nobody else. */
export function ReportMeldketenForm({ bestuurId, scherm }: { bestuurId: string; scherm: MeldScherm }) {
  const { id, nummer, soort } = scherm.zaak
  const form = useSealedForm<Velden, Parameters<typeof reportMeldketenAction>[1]>({
    onderwerp: `${soort}:${id}:meldketen`,
    bestuurId,
    initial: leeg,
    labels: meldingLabels,
    validate: async (values) => {
      const { meldketenKern } = await import('@/lib/domain/meldketen/meldketen.inhoud')
      return [...nogTeVragen(values, scherm), ...fieldErrors([meldketenKern.safeParse(meldingIn(values))])]
    },
    seal: async (values) => {
      const to = bestemmingVan(values, scherm)
      const ketenId: string = newId()
      const sealed = await meldketens.seal({ bestuurId, ketenId }, to ? ontvangersVan(to) : [], meldingIn(values))
      return { objectId: id, ketenId, betrokken: betrokkenIn(values, scherm), ...sealed }
    },
    action: reportMeldketenAction.bind(null, bestuurId),
  })
  const to = bestemmingVan(form.values, scherm)
  const bellen = routes.meldplichtAct(bestuurId, id, 'bellen')
  return (
    <SealedBlad
      form={form}
      titel="Meld dit bij het bestuur"
      caption={nummer}
      vooraf={
        <p>
          U meldt met namen. Daarvoor is geen toestemming nodig. Vertel de klager of de melder wel eerst dat u dit
          meldt.
        </p>
      }
      terugHref={routes[soort](bestuurId, id)}
      terug="Terug naar de zaak"
      verstuur="Verzegel en meld"
    >
      <BetrokkenVragen scherm={scherm} veld={form.choice} />
      <div role="status">{to ? <Waarheen to={to} bellenHref={bellen} /> : null}</div>
      {to && !to.telefoon ? (
        <>
          <VergelijkOntvangers to={to} />
          <MeldingVelden text={form.text} />
        </>
      ) : null}
    </SealedBlad>
  )
}
