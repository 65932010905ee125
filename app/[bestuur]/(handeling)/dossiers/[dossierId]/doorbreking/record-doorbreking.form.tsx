'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { sealReden } from '@/components/vault/seal-reden'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import {
  type DossierDetail,
  doorbrekingAan,
  doorbrekingGronden,
  type Uitgangspunten,
} from '@/lib/domain/dossier/dossier'
import { doorbrekingAanTekst, doorbrekingGrondTekst } from '@/lib/domain/dossier/dossier.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { recordDoorbrekingAction } from './record-doorbreking.action'

type Props = { dossier: DossierDetail; today: Datum; uitgangspunten: Uitgangspunten }

const leeg = { aan: '', grond: '', gedaanOp: '', klagerVerteldOp: '', reden: '' }

export function RecordDoorbrekingForm({ dossier, today, uitgangspunten }: Props) {
  const { bestuurId } = dossier.sealed
  const kenmerken = (values: typeof leeg) => ({
    aan: values.aan,
    grond: values.grond,
    gedaanOp: typedDatum(values.gedaanOp, today),
    klagerVerteldOp: values.klagerVerteldOp.trim() ? typedDatum(values.klagerVerteldOp, today) : null,
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:doorbreking`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Wat u vertelde en waarom' },
    validate: async (values) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { recordDoorbrekingInput } = await import('@/lib/domain/dossier/dossier.schema')
      const coded = recordDoorbrekingInput.omit({ dossierId: true, id: true, envelopes: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), redenInhoud.safeParse(values)])
    },
    seal: async (values) => ({
      ...{ dossierId: dossier.id, ...kenmerken(values) },
      ...(await sealReden(dossier.sealed, values.reden)),
    }),
    action: recordDoorbrekingAction.bind(null, bestuurId),
  })
  const streng = uitgangspunten.zonderToestemming === 'niemand'
  const gronden = doorbrekingGronden.filter((grond) => grond !== 'regeling' || !streng)
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Vastleggen dat u iets moest vertellen"
      lead={streng ? alleenDeWet : metRegeling}
      submit="Leg dit vast"
    >
      <Choices
        {...f.choice('aan')}
        label="Aan wie vertelde u iets zonder toestemming?"
        options={optiesVan(doorbrekingAan, doorbrekingAanTekst)}
      />
      <Choices {...f.choice('grond')} label="Waarom mocht dat?" options={optiesVan(gronden, doorbrekingGrondTekst)} />
      <DateText {...f.text('gedaanOp')} sealed={false} label="Wanneer vertelde u het?" />
      <TextArea {...f.text('reden')} label="Wat vertelde u, en waarom?" rows={5} note={<SealNote />} />
      <DateText
        {...f.text('klagerVerteldOp')}
        sealed={false}
        optional
        label="Wanneer hoorde de klager dat u dit deed?"
        hint="De klager hoort het altijd. Nog niet gelukt? Laat dit leeg. Bijvoorbeeld 22-11-2026."
      />
    </ActForm>
  )
}

const alleenDeWet =
  'Zonder toestemming vertelt u niemand iets. Alleen als de wet het vraagt, zoals bij de meldplicht. Leg dan vast wat u deed.'
const metRegeling =
  'Zonder toestemming vertelt u niemand iets, behalve als de wet het vraagt. De regeling van dit bestuur noemt daarnaast de klachtencommissie, het bestuur en de politie.'
