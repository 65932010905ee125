'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { Inspecteur } from '@/components/meldketen/inspecteur'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { contacten, type MeldketenDetail } from '@/lib/domain/meldketen/meldketen'
import { volgende } from '@/lib/domain/meldketen/meldketen.rules'
import { contactTekst, daarnaTekst, stapTekst, statusTekst } from '@/lib/domain/meldketen/meldketen.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { meldketens } from '@/lib/platform/client/meldketens'
import { stepMeldketenAction } from './step-meldketen.action'

type Props = { bestuurId: string; keten: MeldketenDetail; today: Datum }

/** What was done, when, and why: the words are sealed under the key of the report, where there is one. */
export function StepMeldketenForm({ bestuurId, keten, today }: Props) {
  const { id, revisie, status, sealed } = keten
  const stappen = volgende(status)
  const enige = stappen.length === 1 ? stappen[0] : null
  const kenmerken = ({ naar, op, contact }: typeof leeg) => ({
    naar: enige ?? naar,
    op: typedDatum(op, today),
    contact: contact || null,
  })
  const form = useSealedForm({
    onderwerp: `meldketen:${id}`,
    bestuurId,
    initial: leeg,
    labels: { toelichting: 'Wat er is gedaan, en waarom' },
    validate: async (values) => {
      const { stepMeldketenInput } = await import('@/lib/domain/meldketen/meldketen.schema')
      const { meldketenToelichting } = await import('@/lib/domain/meldketen/meldketen.inhoud')
      const coded = stepMeldketenInput.pick({ naar: true, op: true, contact: true }).safeParse(kenmerken(values))
      const found = fieldErrors([coded, ...(sealed ? [meldketenToelichting.safeParse(values)] : [])])
      const wie = enige === 'verteld' && !values.contact
      return wie ? [...found, { field: 'contact', message: 'Kies wie contact houdt.' }] : found
    },
    seal: async (values) => {
      const stapId: string = newId()
      const woorden = { toelichting: values.toelichting }
      const envelopes = sealed ? await meldketens.sealStap(sealed, stapId, woorden) : []
      return { ketenId: id, id: stapId, revisie, ...kenmerken(values), envelopes }
    },
    action: stepMeldketenAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={form}
      titel="Leg de volgende stap vast"
      caption={statusTekst[status]}
      vooraf={
        <div className="stack">
          <p>{daarnaTekst[status]}</p>
          <Inspecteur />
        </div>
      }
      terugHref={routes.meldketen(bestuurId, id)}
      terug="Terug naar de melding"
      verstuur="Leg deze stap vast"
    >
      {enige ? (
        <p>
          <b>{stapTekst[enige]}.</b>
        </p>
      ) : (
        <Choices {...form.choice('naar')} label="Wat besloot u?" options={optiesVan(stappen, stapTekst)} />
      )}
      <DateText {...form.text('op')} sealed={false} label="Op welke dag was dat?" />
      {enige === 'verteld' ? (
        <Choices
          {...form.choice('contact')}
          label="Wie houdt contact met de leerling en de ouders?"
          options={optiesVan(contacten, contactTekst)}
        />
      ) : null}
      {sealed ? (
        <TextArea
          {...form.text('toelichting')}
          label="Wat is er gedaan of besloten, met wie, en waarom?"
          note={<SealNote>Alleen wie deze melding van het bestuur kreeg, kan dit lezen.</SealNote>}
        />
      ) : (
        <p>De melding zelf is nog niet verzegeld. Schrijf uw redenen op papier, tot dat zo is.</p>
      )}
    </SealedBlad>
  )
}

const leeg = { naar: '', op: '', contact: '', toelichting: '' }
