'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { checkKlacht, klachtDelen, klachtKenmerkenVan, legeKlacht } from '@/components/formeleklacht/klacht-waarden'
import { ToestemmingVelden } from '@/components/toestemming/toestemming-velden'
import { toestemmingKenmerken } from '@/components/toestemming/toestemming-waarden'
import { SealNote } from '@/components/ui/seal-note'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { indieners, instanties, type KlachtRegels, klachtVormen } from '@/lib/domain/formeleklacht/formeleklacht'
import { mondelingVerslag } from '@/lib/domain/formeleklacht/formeleklacht.data'
import type { RecordFormeleklachtInput } from '@/lib/domain/formeleklacht/formeleklacht.schema'
import {
  indienerTekst,
  instantieTekst,
  kenmerkTekst,
  mondelingTekst,
  vormTekst,
} from '@/lib/domain/formeleklacht/formeleklacht.texts'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { recordFormeleklachtAction } from './record-formeleklacht.action'

type RecordFormeleklachtFormProps = { dossier: DossierDetail; regels: KlachtRegels; today: Datum }

export function RecordFormeleklachtForm({ dossier, regels, today }: RecordFormeleklachtFormProps) {
  const { sealed } = dossier
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:formeleklacht`,
    bestuurId: sealed.bestuurId,
    initial: legeKlacht,
    labels: { tekst: 'Wat u wilt onthouden', omvang: 'Waarvoor de toestemming is' },
    validate: (values) => checkKlacht(values, today),
    seal: async (values) => {
      const ids = { gebeurtenisId: newId() as string, toestemmingId: newId() as string }
      const given = values.door === 'vertrouwenspersoon'
      const toestemming = given ? { ...toestemmingKenmerken(values, today), id: ids.toestemmingId } : null
      const envelopes = await vault.seal(refOf(sealed), klachtDelen(values, ids))
      const where = { objectId: dossier.id, id: newId() as string, gebeurtenisId: ids.gebeurtenisId }
      return { ...where, ...klachtKenmerkenVan(values, today), toestemming, envelopes } as RecordFormeleklachtInput
    },
    action: recordFormeleklachtAction.bind(null, sealed.bestuurId),
  })
  const vormen = regels.mondelingeKlacht === 'ja' ? klachtVormen : klachtVormen.filter((vorm) => vorm === 'brief')
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Formele klacht vastleggen"
      lead="Een formele klacht gaat naar de klachtencommissie of het bestuur. Pas daarna lopen er termijnen."
      submit="Leg de klacht vast"
    >
      <Choices
        {...f.choice('bij')}
        label="Waar is de klacht ingediend?"
        options={optiesVan(instanties, instantieTekst)}
      />
      <Choices
        {...f.choice('klachtvorm')}
        label="Hoe is de klacht ingediend?"
        hint={mondelingTekst[regels.mondelingeKlacht]}
        options={optiesVan(vormen, vormTekst)}
      />
      {f.values.klachtvorm === 'mondeling' ? (
        <Choices
          {...f.choices('kenmerken')}
          optional
          label="Wat is al geregeld?"
          hint="Vink aan wat klopt. De rest staat daarna bij de klacht als nog te regelen."
          options={optiesVan(mondelingVerslag, kenmerkTekst)}
        />
      ) : null}
      <Choices
        {...f.choice('door')}
        label="Wie bracht de klacht weg?"
        hint="U geeft niets door, behalve als de klager u dat vraagt."
        options={optiesVan(indieners, indienerTekst)}
      />
      {f.values.door === 'vertrouwenspersoon' ? <ToestemmingVelden f={f} omvang="Wat mag u doorgeven?" /> : null}
      <DateText {...f.text('ingediendOp')} sealed={false} label="Wanneer is de klacht ingediend?" />
      <DateText
        {...f.text('ontvangenOp')}
        sealed={false}
        optional
        label="Wanneer is de klacht ontvangen?"
        hint="Vanaf deze dag lopen de termijnen. Weet u het nog niet? Laat dit dan leeg."
      />
      <TextArea {...f.text('tekst')} optional label="Wat wilt u hierbij onthouden?" rows={4} note={<SealNote />} />
    </ActForm>
  )
}
