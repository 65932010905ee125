'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { stapForm } from '@/components/klachtroute/stap-form'
import { stapNaam } from '@/components/klachtroute/stap-titel'
import { afloopKenmerken, legeAfloop, legeInhoud } from '@/components/klachtroute/stap-waarden'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { SealNote } from '@/components/ui/seal-note'
import { latest } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { nazorgen, type Routestap, stapUitkomsten, tevredenheden } from '@/lib/domain/dossier/routestap'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import type { CompleteRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { nazorgTekst, tevredenTekst, uitkomstTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { completeRoutestapAction } from './complete-routestap.action'

type CompleteRoutestapFormProps = { dossier: DossierDetail; today: Datum; stap: Routestap }

/** What came of it, what was agreed, whether the klager is content; and whether something new came up (R-ROUTE-3, R-MELD-8). */
export function CompleteRoutestapForm(props: CompleteRoutestapFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, stap, parts }: CompleteRoutestapFormProps & { parts: Part[] }) {
  const initial = useMemo(
    () => legeAfloop(today, latest<RoutestapInhoud>(parts, 'verslagen', stap.id) ?? legeInhoud),
    [parts, stap, today],
  )
  const f = useSealedForm(
    stapForm({
      ...{ dossier, parts, stapId: stap.id, woord: 'afronden' as const, initial },
      labels: { resultaat: 'Wat de stap opleverde', afspraken: 'Afspraken' },
      check: async (values) => {
        const { checkAfloop } = await import('@/components/klachtroute/check-stap')
        return checkAfloop(values, today)
      },
      kenmerken: (values) => afloopKenmerken(values, today),
      inhoud: ({ afspraken, resultaat }) => ({ afspraken: afspraken.trim(), resultaat: resultaat.trim() }),
      send: (input) => completeRoutestapAction(dossier.sealed.bestuurId, input as CompleteRoutestapInput),
    }),
  )
  return (
    <ActForm form={f} dossier={dossier} title={`Afronden: ${stapNaam(stap.soort)}`} submit="Rond deze stap af">
      <DateText {...f.text('geeindigdOp')} sealed={false} label="Wanneer was deze stap klaar?" />
      <Choices
        {...f.choice('uitkomst')}
        label="Wat leverde het op?"
        options={optiesVan(stapUitkomsten, uitkomstTekst)}
      />
      <TextArea
        {...f.text('resultaat')}
        label="Beschrijf kort wat deze stap opleverde"
        hint="Alleen feiten, en wie wat zei. De klager mag dit lezen."
        rows={6}
        note={<SealNote />}
      />
      <TextArea {...f.text('afspraken')} optional label="Welke afspraken zijn er gemaakt?" rows={4} />
      <Choices
        {...f.choice('tevreden')}
        label="Is de klager tevreden?"
        options={optiesVan(tevredenheden, tevredenTekst)}
      />
      <Choices {...f.choice('nazorg')} label="Wil de klager nazorg?" options={optiesVan(nazorgen, nazorgTekst)} />
      {f.values.nazorg === 'ja' ? (
        <DateText {...f.text('nazorgOp')} sealed={false} label="Wanneer vraagt u hoe het gaat?" />
      ) : null}
      <Choices
        {...f.choice('nieuw')}
        label="Hoorde u iets nieuws dat misschien gemeld moet worden?"
        hint="Denk aan een seksueel misdrijf door iemand van de school tegen een leerling. Twijfelt u? Kies ja, dan helpen vier vragen u."
        options={[
          { value: 'nee', label: 'Nee' },
          { value: 'ja', label: 'Ja, of ik twijfel' },
        ]}
      />
      {f.values.nieuw === 'ja' ? (
        <MeldplichtVragen sector={dossier.schoolSector} veld={f.choice} gekozen={f.values} />
      ) : null}
    </ActForm>
  )
}
