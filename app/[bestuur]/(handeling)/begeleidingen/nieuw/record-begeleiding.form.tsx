'use client'

import { useMemo, useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { trajecten } from '@/lib/domain/begeleiding/begeleiding'
import { trajectTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { categorieen } from '@/lib/domain/melding/melding'
import { categorieTekst } from '@/lib/domain/melding/melding.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { recordBegeleidingAction } from './record-begeleiding.action'

const leeg = {
  ...{ naam: '', bereikbaar: '', vraag: '', schoolId: '', categorie: '', traject: '', gevraagdOp: '', volgendeOp: '' },
}
type Props = { bestuurId: string; scholen: readonly { id: string; naam: string }[]; today: Datum }

export function RecordBegeleidingForm({ bestuurId, scholen, today }: Props) {
  // The same object at a second try, so that an answer that got lost does not leave the record there twice.
  const made = useRef<Awaited<ReturnType<typeof vault.newObject>> | null>(null)
  const only = scholen.length === 1 ? (scholen[0]?.id ?? '') : ''
  const kenmerken = ({ schoolId, categorie, traject, gevraagdOp, volgendeOp }: typeof leeg) => ({
    ...{ schoolId, categorie, traject, gevraagdOp: typedDatum(gevraagdOp, today) },
    volgendeOp: volgendeOp.trim() ? typedDatum(volgendeOp, today) : null,
  })
  const f = useSealedForm({
    onderwerp: 'begeleiding:nieuw',
    bestuurId,
    initial: useMemo(() => ({ ...leeg, schoolId: only }), [only]),
    labels: { naam: 'Wie om hulp vraagt', bereikbaar: 'Bereikbaar', vraag: 'Waar het over gaat' },
    validate: async (values) => {
      const { begeleidingKern } = await import('@/lib/domain/begeleiding/begeleiding.inhoud')
      const { recordBegeleidingInput } = await import('@/lib/domain/begeleiding/begeleiding.schema')
      const coded = recordBegeleidingInput.omit({ object: true, kaart: true, envelopes: true })
      return fieldErrors([begeleidingKern.safeParse(values), coded.safeParse(kenmerken(values))])
    },
    seal: async (values) => {
      made.current ??= await vault.newObject(bestuurId, 'begeleiding')
      const { ref, object } = made.current
      const naam = values.naam.trim()
      const inhoud = { naam, bereikbaar: values.bereikbaar.trim(), vraag: values.vraag.trim() }
      return {
        ...{ object, ...kenmerken(values) },
        kaart: await vault.sealKaart({ bestuurId, objectId: object.id }, { naam }),
        envelopes: await vault.seal(ref, [{ sectie: 'kern', itemId: object.id, revisie: 1, inhoud }]),
      }
    },
    action: recordBegeleidingAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Begeleiding beginnen"
      vooraf={
        <p>
          Alleen u kunt dit lezen. Zeg wel vooraf dat u niet altijd kunt zwijgen. Hoort u dat iemand met een taak voor
          de school misschien over een seksuele grens ging bij een leerling? Wie voor de school werkt, meldt dat meteen
          bij het bestuur. Is er nu gevaar? Bel 112.
        </p>
      }
      terugHref={routes.begeleidingen(bestuurId)}
      terug="Alle begeleidingen"
      verstuur="Begin de begeleiding"
    >
      <TextInput {...f.text('naam')} label="Wie vraagt om begeleiding?" />
      <TextInput {...f.text('bereikbaar')} optional label="Hoe bereikt u deze persoon?" />
      <TextArea
        {...f.text('vraag')}
        label="Waar gaat het over, en waarbij wil deze persoon hulp?"
        rows={6}
        note={<SealNote />}
      />
      {only ? null : (
        <Choices
          {...f.choice('schoolId')}
          label="Om welke school gaat het?"
          options={scholen.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
      )}
      <Choices
        {...f.choice('categorie')}
        label="Wie is deze persoon voor de school?"
        options={optiesVan(categorieen, categorieTekst)}
      />
      <Choices {...f.choice('traject')} label="Waar loopt de klacht nu?" options={optiesVan(trajecten, trajectTekst)} />
      <DateText {...f.text('gevraagdOp')} sealed={false} label="Wanneer vroeg deze persoon om hulp?" />
      <DateText
        {...f.text('volgendeOp')}
        sealed={false}
        optional
        label="Wanneer spreekt u elkaar weer?"
        hint="U ziet deze dag terug bij Vandaag."
      />
    </SealedBlad>
  )
}
