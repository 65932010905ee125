'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { stapForm } from '@/components/klachtroute/stap-form'
import { StapKeuze } from '@/components/klachtroute/stap-keuze'
import { keuzeKenmerken, legeKeuze } from '@/components/klachtroute/stap-waarden'
import { SteunVelden } from '@/components/klachtroute/steun-velden'
import { SealNote } from '@/components/ui/seal-note'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { herhaalRedenen, kiezers } from '@/lib/domain/dossier/routestap'
import { isRepeat } from '@/lib/domain/klachtroute/klachtroute.rules'
import type { ChooseRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { herhaalTekst, kiezerTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { Datum } from '@/lib/kernel/datum'
import { chooseRoutestapAction } from './choose-routestap.action'

type ChooseRoutestapFormProps = {
  dossier: DossierDetail
  today: Datum
  voorzien: readonly StapSoort[]
  voorkeur: string
}

/** Which step, who chose it, and what the vertrouwenspersoon does (R-ROUTE-1, R-ROUTE-3). */
export function ChooseRoutestapForm({ dossier, today, voorzien, voorkeur }: ChooseRoutestapFormProps) {
  const f = useSealedForm(
    stapForm({
      dossier,
      parts: [],
      woord: 'kiezen',
      initial: useMemo(() => legeKeuze(today, voorkeur), [today, voorkeur]),
      labels: { waarom: 'Waarom deze stap', waaromActief: 'Waarom u het woord voert' },
      check: async (values) => {
        const { checkKeuze } = await import('@/components/klachtroute/check-stap')
        return checkKeuze(values, today)
      },
      kenmerken: (values) => keuzeKenmerken(values, today),
      inhoud: ({ waarom, waaromActief, steun }) => ({
        waarom: waarom.trim(),
        waaromActief: steun === 'actief' ? waaromActief.trim() : '',
      }),
      send: (input) => chooseRoutestapAction(dossier.sealed.bestuurId, input as ChooseRoutestapInput),
    }),
  )
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Stap kiezen"
      lead="De klager kiest de stappen. U legt uit wat er kan en wat het betekent voor de band met de ander."
      submit="Zet deze stap in de route"
    >
      <StapKeuze {...f.choice('soort')} voorzien={voorzien} stappen={dossier.routestappen} />
      {isRepeat(f.values.soort as StapSoort, dossier.routestappen) ? (
        <Choices
          {...f.choice('herhaaldOm')}
          label="Waarom komt deze stap opnieuw?"
          options={optiesVan(herhaalRedenen, herhaalTekst)}
        />
      ) : null}
      <Choices {...f.choice('gekozenDoor')} label="Wie koos dit?" options={optiesVan(kiezers, kiezerTekst)} />
      <DateText {...f.text('gekozenOp')} sealed={false} label="Wanneer is dit gekozen?" />
      <SteunVelden f={f} />
      <TextArea {...f.text('waarom')} optional label="Waarom kiest de klager deze stap?" rows={3} note={<SealNote />} />
    </ActForm>
  )
}
