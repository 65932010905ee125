'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { checkStap } from '@/components/formeleklacht/klacht-waarden'
import { Nr } from '@/components/ui/nr'
import { SealNote } from '@/components/ui/seal-note'
import { refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { FormeleKlachtView, Stap } from '@/lib/domain/formeleklacht/formeleklacht'
import { stapVragen } from '@/lib/domain/formeleklacht/formeleklacht.data'
import { vraagtReden } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import type { AdvanceFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import * as texts from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { stapTekst, uitkomstTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { advanceFormeleklachtAction } from './advance-formeleklacht.action'

type Waarden = { op: string; uitkomst: string; kenmerken: readonly string[]; tekst: string }
type AdvanceFormeleklachtFormProps = { dossier: DossierDetail; klacht: FormeleKlachtView; stap: Stap; today: Datum }

export function AdvanceFormeleklachtForm({ dossier, klacht, stap, today }: AdvanceFormeleklachtFormProps) {
  const { sealed } = dossier
  const { uitkomsten, kenmerken } = stapVragen[stap]
  const uitleg = stap === 'zitting' ? texts.horenTekst[klacht.horen] : texts.stapUitleg[stap]
  const codes = (values: Waarden) => ({
    ...{ stap, op: typedDatum(values.op, today), uitkomst: uitkomsten.length > 0 ? values.uitkomst || null : null },
    kenmerken: [...values.kenmerken],
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:formeleklacht:${klacht.id}:${stap}`,
    bestuurId: sealed.bestuurId,
    initial: { op: formatDatum(today, 'kort'), uitkomst: '', kenmerken: [], tekst: '' } as Waarden,
    labels: { tekst: 'Wat u wilt onthouden' },
    validate: (values) => checkStap(codes(values), values),
    seal: async (values) => {
      const id = newId() as string
      const inhoud = { tekst: values.tekst.trim() }
      const envelopes = await vault.seal(refOf(sealed), [{ sectie: 'verslagen', itemId: id, revisie: 1, inhoud }])
      const where = { objectId: dossier.id, klachtId: klacht.id, id, revisie: klacht.revisie }
      return { ...where, ...codes(values), envelopes } as AdvanceFormeleklachtInput
    },
    action: advanceFormeleklachtAction.bind(null, sealed.bestuurId),
  })
  const anders = vraagtReden(codes(f.values))
  return (
    <SealedBlad
      form={f}
      titel={stapTekst[stap]}
      caption={
        <>
          Formele klacht, dossier <Nr>{dossier.nummer}</Nr>
        </>
      }
      vooraf={uitleg ? <p>{uitleg}</p> : null}
      terugHref={routes.formeleKlacht(sealed.bestuurId, dossier.id, klacht.id)}
      terug="Terug naar de klacht"
      verstuur="Leg dit vast"
    >
      <DateText {...f.text('op')} sealed={false} label="Wanneer was dat?" />
      {uitkomsten.length > 0 ? (
        <Choices
          {...f.choice('uitkomst')}
          label={texts.uitkomstVraag[stap] ?? 'Hoe liep het af?'}
          options={optiesVan(uitkomsten, uitkomstTekst)}
        />
      ) : null}
      {kenmerken.length > 0 ? (
        <Choices
          {...f.choices('kenmerken')}
          label={texts.kenmerkVraag[stap] ?? 'Wat geldt hiervoor?'}
          hint="Vink aan wat klopt."
          options={optiesVan(kenmerken, texts.kenmerkTekst)}
        />
      ) : null}
      <TextArea
        {...f.text('tekst')}
        optional={!anders}
        label="Wat wilt u hierbij onthouden?"
        hint={anders ? 'Schrijf op welke reden dat is.' : undefined}
        rows={5}
        note={<SealNote />}
      />
    </SealedBlad>
  )
}
