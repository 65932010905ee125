'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { actieWie } from '@/lib/domain/actie/actie'
import { wieTekst } from '@/lib/domain/actie/actie.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { recordActieAction } from './record-actie.action'

const leeg = { soort: '', wat: '', wie: '', doorWie: '', uiterlijk: '' }

export function RecordActieForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  const { bestuurId, objectId } = dossier.sealed
  const kenmerken = ({ soort, wie, uiterlijk }: typeof leeg) => ({
    soort,
    wie,
    uiterlijk: uiterlijk.trim() ? typedDatum(uiterlijk, today) : null,
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:actie`,
    bestuurId,
    initial: leeg,
    labels: { wat: 'Wat er gaat gebeuren', doorWie: 'Naam of functie' },
    validate: async (values) => {
      const { actieInhoud } = await import('@/lib/domain/actie/actie.inhoud')
      const { newActie } = await import('@/lib/domain/actie/actie.schema')
      const coded = newActie.omit({ id: true, kaart: true }).safeParse(kenmerken(values))
      return fieldErrors([coded, actieInhoud.safeParse({ ...values, resultaat: '' })])
    },
    seal: async (values) => {
      const id = newId()
      const wat = values.wat.trim()
      const inhoud = { wat, doorWie: values.doorWie.trim(), resultaat: '' }
      const envelopes = await vault.seal(refOf(dossier.sealed), [
        { sectie: 'verslagen', itemId: id, revisie: 1, inhoud },
      ])
      const kaart = await vault.sealKaart({ bestuurId, objectId: id }, { naam: wat.slice(0, 80) })
      return { objectId, id, ...kenmerken(values), kaart, envelopes }
    },
    action: recordActieAction.bind(null, bestuurId),
  })
  return (
    <ActForm form={f} dossier={dossier} title="Afspraak of actie noteren" submit="Bewaar dit">
      <Choices
        {...f.choice('soort')}
        label="Wat is het?"
        options={[
          { value: 'afspraak', label: 'Een afspraak', hint: 'Iemand beloofde iets, of u spreekt elkaar weer.' },
          { value: 'actie', label: 'Een actie', hint: 'Iets wat gedaan moet worden.' },
        ]}
      />
      <TextArea {...f.text('wat')} label="Wat gaat er gebeuren?" rows={3} note={<SealNote />} />
      <Choices {...f.choice('wie')} label="Wie doet dit?" options={optiesVan(actieWie, wieTekst)} />
      {['', 'ik', 'klager'].includes(f.values.wie) ? null : (
        <TextInput {...f.text('doorWie')} label="Naam of functie" optional width="medium" />
      )}
      <DateText
        {...f.text('uiterlijk')}
        sealed={false}
        optional
        label="Wanneer moet het klaar zijn?"
        hint="Deze datum ziet u terug bij Vandaag. Bijvoorbeeld 4-12-2026 of 4 dec."
      />
    </ActForm>
  )
}
