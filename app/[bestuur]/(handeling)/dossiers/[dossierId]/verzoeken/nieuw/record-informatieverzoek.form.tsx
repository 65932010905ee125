'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { sealReden } from '@/components/vault/seal-reden'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { type DossierDetail, verzoekDoor, verzoekGebonden } from '@/lib/domain/dossier/dossier'
import { verzoekDoorTekst, verzoekGebondenTekst } from '@/lib/domain/dossier/dossier.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { recordInformatieverzoekAction } from './record-informatieverzoek.action'

const leeg = { gevraagdOp: '', door: '', gebonden: [] as readonly string[], reden: '' }

export function RecordInformatieverzoekForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  const { bestuurId } = dossier.sealed
  const kenmerken = ({ gevraagdOp, door, gebonden }: typeof leeg) => ({
    ...{ door, gebonden, gevraagdOp: typedDatum(gevraagdOp, today) },
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:verzoek`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Wat de commissie vroeg' },
    validate: async (values) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { recordInformatieverzoekInput } = await import('@/lib/domain/dossier/dossier.schema')
      const coded = recordInformatieverzoekInput.pick({ gevraagdOp: true, door: true, gebonden: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), redenInhoud.safeParse(values)])
    },
    seal: async (values) => ({
      ...{ dossierId: dossier.id, ...kenmerken(values) },
      ...(await sealReden(dossier.sealed, values.reden)),
    }),
    action: recordInformatieverzoekAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Vraag van de klachtencommissie vastleggen"
      lead="De commissie mag om informatie vragen. Het bestuur krijgt daarmee geen inzage in dit dossier."
      submit="Leg dit vast"
    >
      <DateText {...f.text('gevraagdOp')} sealed={false} label="Wanneer vroeg de commissie het?" />
      <Choices {...f.choice('door')} label="Wie vroeg het?" options={optiesVan(verzoekDoor, verzoekDoorTekst)} />
      <Choices
        {...f.choices('gebonden')}
        label="Wie moet meewerken, en over de vraag zwijgen?"
        hint="Wie in dienst is van het bestuur, werkt mee en zwijgt over vraag en antwoord."
        options={optiesVan(verzoekGebonden, verzoekGebondenTekst)}
      />
      <TextArea {...f.text('reden')} label="Wat vroeg de commissie?" rows={5} note={<SealNote />} />
    </ActForm>
  )
}
