'use client'

import { useMemo } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { type BegeleidingDetail, trajecten } from '@/lib/domain/begeleiding/begeleiding'
import type { BegeleidingKern } from '@/lib/domain/begeleiding/begeleiding.inhoud'
import { trajectTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendBegeleidingAction } from './amend-begeleiding.action'

type Props = { begeleiding: BegeleidingDetail; today: Datum }

export function AmendBegeleidingForm(props: Props) {
  return <WithParts view={props.begeleiding.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ begeleiding, today, parts }: Props & { parts: Part[] }) {
  const { id, revisie, sealed, traject, volgendeOp } = begeleiding
  const kern = latest<BegeleidingKern>(parts, 'kern', id)
  const { naam = '', bereikbaar = '', vraag = '' } = kern ?? {}
  const dag = volgendeOp ? formatDatum(volgendeOp, 'kort') : ''
  const initial = useMemo(
    () => ({ naam, bereikbaar, vraag, traject: traject as string, volgendeOp: dag }),
    [naam, bereikbaar, vraag, traject, dag],
  )
  const kenmerken = (values: typeof initial) => ({
    traject: values.traject,
    volgendeOp: values.volgendeOp.trim() ? typedDatum(values.volgendeOp, today) : null,
  })
  const f = useSealedForm({
    onderwerp: `begeleiding:${id}:wijzigen`,
    bestuurId: sealed.bestuurId,
    initial,
    revisie,
    labels: { naam: 'Wie om hulp vraagt', bereikbaar: 'Bereikbaar', vraag: 'Waar het over gaat' },
    validate: async (values) => {
      const { begeleidingKern } = await import('@/lib/domain/begeleiding/begeleiding.inhoud')
      const { amendBegeleidingInput } = await import('@/lib/domain/begeleiding/begeleiding.schema')
      const coded = amendBegeleidingInput.pick({ traject: true, volgendeOp: true })
      return fieldErrors([begeleidingKern.safeParse(values), coded.safeParse(kenmerken(values))])
    },
    seal: async (values) => {
      const inhoud = { naam: values.naam.trim(), bereikbaar: values.bereikbaar.trim(), vraag: values.vraag.trim() }
      const part = { sectie: 'kern' as const, itemId: id, revisie: nextRevisie(parts, 'kern', id), inhoud }
      return {
        ...{ begeleidingId: id, revisie, ...kenmerken(values) },
        kaart: await vault.sealKaart({ bestuurId: sealed.bestuurId, objectId: id }, { naam: inhoud.naam }),
        envelopes: await vault.seal(refOf(sealed), [part]),
      }
    },
    action: amendBegeleidingAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Gegevens of afspraak wijzigen"
      terugHref={routes.begeleiding(sealed.bestuurId, id)}
      terug="Terug naar de begeleiding"
      verstuur="Bewaar"
    >
      <TextInput {...f.text('naam')} label="Wie begeleidt u?" />
      <TextInput {...f.text('bereikbaar')} optional label="Hoe bereikt u deze persoon?" />
      <TextArea
        {...f.text('vraag')}
        label="Waar gaat het over, en waarbij wil deze persoon hulp?"
        rows={6}
        note={<SealNote />}
      />
      <Choices {...f.choice('traject')} label="Waar loopt de klacht nu?" options={optiesVan(trajecten, trajectTekst)} />
      <DateText {...f.text('volgendeOp')} sealed={false} optional label="Wanneer spreekt u elkaar weer?" />
    </SealedBlad>
  )
}
