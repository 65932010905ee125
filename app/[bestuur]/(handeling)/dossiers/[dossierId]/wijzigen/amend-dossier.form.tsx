'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { kernOf } from '@/components/dossier/kern'
import { PersonenVelden } from '@/components/dossier/personen-velden'
import { kernPersonen, naamVanKlager, partijenVan } from '@/components/dossier/persoon-waarden'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { NieuwFeit } from '@/components/meldplicht/nieuw-feit'
import { nieuwFeitIn } from '@/components/meldplicht/nieuw-feit-waarden'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { gedragingen, partijen, probleemgebieden } from '@/lib/domain/melding/melding'
import { gebiedTekst, gedragingTekst, partijenTekst } from '@/lib/domain/melding/melding.texts'
import type { Datum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendDossierAction } from './amend-dossier.action'
import { amendKenmerken, amendWaarden } from './amend-waarden'

type AmendDossierFormProps = { dossier: DossierDetail; today: Datum }

export function AmendDossierForm(props: AmendDossierFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, parts }: AmendDossierFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const kern = useMemo(() => kernOf(parts, dossier.id), [parts, dossier.id])
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:wijzigen`,
    bestuurId,
    initial: useMemo(() => amendWaarden(dossier, kern), [dossier, kern]),
    revisie: dossier.revisie,
    labels: { klachtdefinitie: 'De klacht', toelichting: 'Toelichting', personen: 'Personen' },
    validate: async (values) => {
      const { checkAmend } = await import('./check-amend')
      return checkAmend(values, today)
    },
    seal: async (values) => {
      const { klachtdefinitie, toelichting } = values
      const personen = kernPersonen(values.personen, today, kern.personen)
      const inhoud = { ...kern, personen, klachtdefinitie: klachtdefinitie.trim(), toelichting: toelichting.trim() }
      const revisie = nextRevisie(parts, 'kern', dossier.id)
      const part = { sectie: 'kern' as const, itemId: dossier.id, revisie, inhoud }
      const place = { bestuurId, objectId: dossier.id }
      return {
        dossierId: dossier.id,
        revisie: dossier.revisie,
        ...amendKenmerken(values, today),
        meldplicht: nieuwFeitIn(values),
        personen: partijenVan(values.personen),
        kaart: await vault.sealKaart(place, { naam: naamVanKlager(values.personen) }),
        envelopes: await vault.seal(refOf(dossier.sealed), [part]),
      }
    },
    action: amendDossierAction.bind(null, bestuurId),
  })
  return (
    <ActForm form={f} dossier={dossier} title="Personen of klacht wijzigen" submit="Bewaar de wijziging">
      <h2>De klacht</h2>
      <TextArea
        {...f.text('klachtdefinitie')}
        label="De klacht in de woorden van de klager"
        optional
        hint="Schrijf dit samen op. Wat er eerder stond, blijft te lezen."
        rows={5}
        note={<SealNote />}
      />
      <DateText
        {...f.text('definitieAkkoordOp')}
        sealed={false}
        optional
        label="Wanneer was de klager het hiermee eens?"
      />
      <TextArea {...f.text('toelichting')} label="Toelichting" optional rows={4} />
      <Choices
        {...f.choices('probleemgebieden')}
        label="Waar gaat het over?"
        options={optiesVan(probleemgebieden, gebiedTekst)}
      />
      <Choices
        {...f.choices('gedragingen')}
        label="Om welk gedrag gaat het?"
        optional
        options={optiesVan(gedragingen, gedragingTekst)}
      />
      {f.values.probleemgebieden.includes('seksueel') ? (
        <Choices
          {...f.choice('partijen')}
          label="Tussen wie gebeurde het?"
          optional
          options={optiesVan(partijen, partijenTekst)}
        />
      ) : null}
      <h2>De personen</h2>
      <PersonenVelden
        personen={f.values.personen}
        errors={f.errors}
        today={today}
        onChange={(personen) => f.setValue('personen', personen)}
      />
      <NieuwFeit sector={dossier.schoolSector} veld={f.choice} gekozen={f.values} />
    </ActForm>
  )
}
