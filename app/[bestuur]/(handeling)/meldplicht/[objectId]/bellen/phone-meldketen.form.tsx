'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { bestemmingVan, betrokkenIn, nogTeVragen, type Velden } from '@/components/meldketen/betrokken'
import { BetrokkenVragen } from '@/components/meldketen/betrokken-vragen'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { Bestemming, MeldScherm } from '@/lib/domain/meldketen/meldketen'
import { vertrouwensinspecteur } from '@/lib/domain/meldketen/meldketen.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { phoneMeldketenAction } from './phone-meldketen.action'

const leeg: Velden = { verteldAan: '', gemeldOp: '' }

/** By whom, to whom and when it was told by telephone: only that. What was told is sealed later (kluis 3). */
export function PhoneMeldketenForm({
  bestuurId,
  scherm,
  today,
}: {
  bestuurId: string
  scherm: MeldScherm
  today: Datum
}) {
  const { id, nummer, soort } = scherm.zaak
  const kenmerken = (values: Velden) => ({
    verteldAan: values.verteldAan || null,
    gemeldOp: typedDatum(values.gemeldOp ?? '', today),
  })
  const form = useSealedForm<Velden, Parameters<typeof phoneMeldketenAction>[1]>({
    onderwerp: `${soort}:${id}:meldketen:verzoek`,
    bestuurId,
    initial: leeg,
    validate: async (values) => {
      const { phoneMeldketenInput } = await import('@/lib/domain/meldketen/meldketen.schema')
      const to = bestemmingVan(values, scherm)
      const wie = to && to.personen.length > 0 && !values.verteldAan
      return [
        ...nogTeVragen(values, scherm),
        ...(wie ? [{ field: 'verteldAan', message: 'Kies wie u belde.' }] : []),
        ...fieldErrors([phoneMeldketenInput.pick({ gemeldOp: true }).safeParse(kenmerken(values))]),
      ]
    },
    seal: async (values) => ({
      ...{ objectId: id, ketenId: newId() as string, betrokken: betrokkenIn(values, scherm) },
      ...kenmerken(values),
    }),
    action: phoneMeldketenAction.bind(null, bestuurId),
  })
  const to = bestemmingVan(form.values, scherm)
  return (
    <SealedBlad
      form={form}
      titel="Leg vast dat u belde"
      caption={nummer}
      vooraf={
        <p>Hier staat alleen wie u belde, en wanneer. Schrijf hier niet op wat u vertelde: dat verzegelt u later.</p>
      }
      terugHref={routes.meldplichtAct(bestuurId, id, 'melden')}
      terug="Terug"
      verstuur="Leg vast"
    >
      <BetrokkenVragen scherm={scherm} veld={form.choice} />
      {to ? <WieBelde to={to} veld={form.choice('verteldAan')} /> : null}
      <DateText {...form.text('gemeldOp')} sealed={false} label="Wanneer belde u?" />
    </SealedBlad>
  )
}

type WieBeldeProps = { to: Bestemming; veld: Omit<Parameters<typeof Choices>[0], 'label' | 'options'> }

function WieBelde({ to, veld }: WieBeldeProps) {
  if (to.voor === 'inspecteur')
    return (
      <p role="status">
        Er blijft niemand van het bestuur over. Bel de vertrouwensinspecteur:{' '}
        <span className="nr">{vertrouwensinspecteur.telefoon}</span>. Vul daarna in wanneer u belde.
      </p>
    )
  const opties = to.personen.map(({ accountId, naam }) => ({ value: accountId, label: naam }))
  return opties.length > 0 ? <Choices {...veld} label="Wie belde u?" options={opties} /> : null
}
