'use client'

import { useRef } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { avgSoorten, hoedanigheden } from '@/lib/domain/avgverzoek/avgverzoek'
import { avgSoortTekst, hoedanigheidTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { recordAvgverzoekAction } from './record-avgverzoek.action'

const leeg = { naam: '', bereikbaar: '', vraag: '', soort: '', hoedanigheid: '', ontvangenOp: '', zaak: '' }

export function RecordAvgverzoekForm({ bestuurId, today }: { bestuurId: string; today: Datum }) {
  // The same object at a second try, so that an answer that got lost does not leave the request there twice.
  const made = useRef<Awaited<ReturnType<typeof vault.newObject>> | null>(null)
  const kenmerken = ({ soort, hoedanigheid, ontvangenOp, zaak }: typeof leeg) => ({
    ...{ soort, hoedanigheid, ontvangenOp: typedDatum(ontvangenOp, today), zaak: zaak.trim() || null },
  })
  const f = useSealedForm({
    onderwerp: 'avgverzoek:nieuw',
    bestuurId,
    initial: leeg,
    labels: { naam: 'Wie het vraagt', bereikbaar: 'Bereikbaar', vraag: 'Wat er gevraagd wordt' },
    validate: async (values) => {
      const { avgKern } = await import('@/lib/domain/avgverzoek/avgverzoek.inhoud')
      const { recordAvgverzoekInput } = await import('@/lib/domain/avgverzoek/avgverzoek.schema')
      const coded = recordAvgverzoekInput.omit({ object: true, kaart: true, envelopes: true })
      return fieldErrors([avgKern.safeParse(values), coded.safeParse(kenmerken(values))])
    },
    seal: async (values) => {
      made.current ??= await vault.newObject(bestuurId, 'avgverzoek')
      const { ref, object } = made.current
      const naam = values.naam.trim()
      const inhoud = { naam, bereikbaar: values.bereikbaar.trim(), vraag: values.vraag.trim() }
      return {
        ...{ object, ...kenmerken(values) },
        kaart: await vault.sealKaart({ bestuurId, objectId: object.id }, { naam }),
        envelopes: await vault.seal(ref, [{ sectie: 'kern', itemId: object.id, revisie: 1, inhoud }]),
      }
    },
    action: recordAvgverzoekAction.bind(null, bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="AVG-verzoek vastleggen"
      vooraf={
        <p>
          Controleer eerst of deze persoon is wie hij zegt. U antwoordt binnen een maand na ontvangst. De FG ziet dat er
          een verzoek is, de soort en de dagen. Niet van wie, en niet waarover.
        </p>
      }
      terugHref={routes.avgverzoeken(bestuurId)}
      terug="Alle AVG-verzoeken"
      verstuur="Leg het verzoek vast"
    >
      <TextInput {...f.text('naam')} label="Wie doet het verzoek?" />
      <TextInput {...f.text('bereikbaar')} label="Waar stuurt u het antwoord heen?" />
      <TextArea {...f.text('vraag')} label="Wat vraagt deze persoon?" rows={4} note={<SealNote />} />
      <Choices {...f.choice('soort')} label="Waar gaat het om?" options={optiesVan(avgSoorten, avgSoortTekst)} />
      <Choices
        {...f.choice('hoedanigheid')}
        label="Wat heeft deze persoon met de zaak te maken?"
        options={optiesVan(hoedanigheden, hoedanigheidTekst)}
      />
      <DateText {...f.text('ontvangenOp')} sealed={false} label="Wanneer kreeg u het verzoek?" />
      <TextInput
        {...f.text('zaak')}
        sealed={false}
        optional
        width="short"
        label="Nummer van het dossier of de melding"
        hint="Zoals het in uw lijst staat, bijvoorbeeld 26-001 of M26-001."
      />
    </SealedBlad>
  )
}
