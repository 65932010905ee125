'use client'

import { type ReactNode, useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { Choice } from '@/components/form/choice'
import { Choices } from '@/components/form/choices'
import { FieldGroup } from '@/components/form/field-group'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { OntvangerVelden, waaromNietVoor } from '@/components/overdracht/ontvanger-velden'
import { geldigeToestemming, leegOverdragen, type OverdragenWaarden } from '@/components/overdracht/overdragen-waarden'
import { sealOverdracht } from '@/components/overdracht/seal-overdracht'
import { StukkenVelden } from '@/components/overdracht/stukken-velden'
import { ToestemmingDeel } from '@/components/overdracht/toestemming-deel'
import { WatErGebeurt } from '@/components/overdracht/wat-er-gebeurt'
import { SealNote } from '@/components/ui/seal-note'
import { CompareKey } from '@/components/vault/compare-key'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type OntvangerKeuze, type OverdrachtForm, overdrachtRedenen } from '@/lib/domain/overdracht/overdracht'
import { redenTekst } from '@/lib/domain/overdracht/overdracht.texts'
import { stukkenVan } from '@/lib/domain/overdracht/stukken.rules'
import { routes } from '@/lib/kernel/routes'
import { sendSealed } from '@/lib/platform/client/send-sealed'
import type { Part } from '@/lib/platform/client/vault-types'

type ProposeOverdrachtFormProps = OverdrachtForm & { dossier: DossierDetail; children: ReactNode }

export function ProposeOverdrachtForm(props: ProposeOverdrachtFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, ontvangers, today, children, parts }: ProposeOverdrachtFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const stukken = useMemo(() => stukkenVan(dossier, parts), [dossier, parts])
  const bij = (values: OverdragenWaarden) => ({
    naar: ontvangers.find((one) => one.accountId === values.naar && waaromNietVoor(one, values.reden) === null),
    heeftToestemming: geldigeToestemming(dossier, values, today) !== null,
    today,
  })
  const f = useSealedForm<OverdragenWaarden, unknown>({
    onderwerp: `dossier:${dossier.id}:overdragen`,
    bestuurId,
    initial: useMemo(() => leegOverdragen(stukken), [stukken]),
    revisie: dossier.revisie,
    labels: { omvang: 'Wat u met de klager afsprak', toelichting: 'Toelichting voor uw collega' },
    validate: async (values) => {
      const { checkOverdragen } = await import('@/components/overdracht/check-overdragen')
      return checkOverdragen(values, bij(values))
    },
    seal: (values) => {
      const { naar, ...rest } = bij(values)
      return sealOverdracht(dossier, parts, values, { naar: naar as OntvangerKeuze, ...rest })
    },
    action: (input) =>
      sendSealed(
        `/api/${bestuurId}/dossiers/${dossier.id}/overdracht`,
        input,
        routes.dossierAct(bestuurId, dossier.id, 'overdragen'),
      ),
  })
  const { naar } = bij(f.values)
  const naam = naar?.naam ?? 'uw collega'
  const changedKey = f.state.status === 'refused' && f.state.kind === 'changed_key'
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Dossier overdragen"
      lead="U stelt voor dat een andere vertrouwenspersoon dit dossier overneemt. Die beslist zelf."
      submit="Stel de overdracht voor"
    >
      {children}
      <h2>1. Waarom en aan wie</h2>
      <Choices
        {...f.choice('reden')}
        label="Waarom draagt u het over?"
        options={optiesVan(overdrachtRedenen, redenTekst)}
      />
      <OntvangerVelden ontvangers={ontvangers} reden={f.values.reden} keuze={f.choice('naar')} />
      <h2>2. Toestemming</h2>
      <ToestemmingDeel f={f} gegeven={geldigeToestemming(dossier, f.values, today)} naam={naam} />
      <Choices
        {...f.choice('namenBekend')}
        label={`Mag ${naam} vooraf de namen weten?`}
        hint="Dan kan uw collega zien of zij of hij er vrij in staat. Vraag het de klager."
        options={[
          { value: 'ja', label: 'Ja, de klager vindt dat goed' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <h2>3. Wat gaat mee</h2>
      <p>
        Altijd: wie het zijn, de klacht, en elke toestemming. Nooit: uw eigen aantekeningen en wat u over uw eigen
        positie schreef.
      </p>
      <StukkenVelden {...{ dossier, parts, stukken }} keuze={f.choices('stukken')} />
      <FieldGroup id="uitMelding" label="Wat er in de melding stond">
        <Choice {...f.tick('uitMelding')} id="uitMelding-ja" label="Dat gaat ook mee" />
      </FieldGroup>
      <TextArea
        {...f.text('toelichting')}
        label="Wilt u er iets bij zeggen?"
        optional
        hint="Uw collega leest dit voordat zij of hij beslist. Noem geen namen als de klager dat niet wil."
        rows={3}
        note={<SealNote>Alleen u en {naam} kunnen dit lezen.</SealNote>}
      />
      <WatErGebeurt naam={naam} />
      {changedKey && naar?.publicKey ? (
        <CompareKey
          sleutel={{ accountId: naar.accountId, publicKey: naar.publicKey }}
          naam={naar.naam}
          daarna="Druk nog een keer op ‘Stel de overdracht voor’."
        />
      ) : null}
    </ActForm>
  )
}
