'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { stapForm } from '@/components/klachtroute/stap-form'
import { stapNaam } from '@/components/klachtroute/stap-titel'
import { SealNote } from '@/components/ui/seal-note'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { kiezers } from '@/lib/domain/dossier/routestap'
import type { SkipRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { kiezerTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { skipRoutestapAction } from './skip-routestap.action'

type SkipRoutestapFormProps = { dossier: DossierDetail; today: Datum; soort: StapSoort; stapId: string | undefined }

export function SkipRoutestapForm(props: SkipRoutestapFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, soort, stapId, parts }: SkipRoutestapFormProps & { parts: Part[] }) {
  const kenmerken = (values: { gekozenDoor: string; geeindigdOp: string }) => ({
    ...{ soort, gekozenDoor: values.gekozenDoor },
    geeindigdOp: typedDatum(values.geeindigdOp, today),
  })
  const f = useSealedForm(
    stapForm({
      dossier,
      parts,
      stapId,
      woord: 'overslaan',
      initial: useMemo(() => ({ gekozenDoor: 'klager', geeindigdOp: formatDatum(today, 'kort'), waarom: '' }), [today]),
      labels: { waarom: 'Waarom deze stap wordt overgeslagen' },
      check: async (values) => {
        const { checkOverslaan } = await import('@/components/klachtroute/check-stap')
        return checkOverslaan(kenmerken(values), values.waarom)
      },
      kenmerken,
      inhoud: ({ waarom }) => ({ waarom: waarom.trim() }),
      send: (input) => skipRoutestapAction(dossier.sealed.bestuurId, input as SkipRoutestapInput),
    }),
  )
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title={`Overslaan: ${stapNaam(soort)}`}
      lead="De klager mag elke stap overslaan. Later alsnog kiezen kan ook."
      submit="Sla deze stap over"
    >
      <Choices {...f.choice('gekozenDoor')} label="Wie besloot dit?" options={optiesVan(kiezers, kiezerTekst)} />
      <DateText {...f.text('geeindigdOp')} sealed={false} label="Wanneer is dit besloten?" />
      <TextArea {...f.text('waarom')} optional label="Waarom slaat de klager dit over?" rows={3} note={<SealNote />} />
    </ActForm>
  )
}
