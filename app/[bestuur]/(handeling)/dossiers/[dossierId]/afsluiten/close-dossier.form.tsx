'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { SluitVragenVelden } from '@/components/dossier/sluit-vragen-velden'
import { legeVragen, vragenVan } from '@/components/dossier/sluit-waarden'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { Notice } from '@/components/ui/notice'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { isOpen } from '@/lib/domain/actie/actie.rules'
import { type DossierDetail, uitkomsten } from '@/lib/domain/dossier/dossier'
import { uitkomstTekst } from '@/lib/domain/dossier/dossier.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { closeDossierAction } from './close-dossier.action'
import { closeKenmerken } from './close-kenmerken'

type CloseDossierFormProps = { dossier: DossierDetail; today: Datum; controleOp: Datum | null }

export function CloseDossierForm(props: CloseDossierFormProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, controleOp, parts }: CloseDossierFormProps & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:afsluiten`,
    bestuurId,
    initial: useMemo(
      () => ({
        uitkomst: '',
        ...legeVragen,
        controleOp: controleOp ? formatDatum(controleOp, 'kort') : '',
        afloop: '',
        leren: '',
      }),
      [controleOp],
    ),
    revisie: dossier.revisie,
    labels: { afloop: 'Hoe het afliep', leren: 'Wat de school kan leren' },
    validate: async (values) => {
      const { checkClose } = await import('./check-close')
      return checkClose(values, today)
    },
    seal: async (values) => {
      const { afloop, leren, uitkomst } = values
      const inhoud = { afloop: afloop.trim(), leren: leren.trim(), op: today, uitkomst }
      const revisie = nextRevisie(parts, 'bewijs', dossier.id)
      const part = { sectie: 'bewijs' as const, itemId: dossier.id, revisie, inhoud }
      const envelopes = await vault.seal(refOf(dossier.sealed), [part])
      return { dossierId: dossier.id, revisie: dossier.revisie, ...closeKenmerken(values, today), envelopes }
    },
    action: closeDossierAction.bind(null, bestuurId),
  })
  const { gedragGestopt, represailles } = vragenVan(f.values)
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Dossier afsluiten"
      lead="Daarna schrijft u er niets meer in. U kunt het blijven lezen, en heropenen als het nodig is."
      submit="Sluit het dossier af"
    >
      {dossier.acties.some(isOpen) ? (
        <Notice kind="attention">
          <p>Er staan nog afspraken of acties open. Na het afsluiten kunt u die niet meer afronden.</p>
        </Notice>
      ) : null}
      {dossier.routestappen.some(({ stand }) => stand === 'gekozen' || stand === 'bezig') ? (
        <Notice kind="attention">
          <p>Er staat nog een stap van de klachtroute open. Rond haar eerst af, of leg vast dat de klager stopt.</p>
        </Notice>
      ) : null}
      <p>
        Vraag of de klager wil terugkijken op hoe het ging. Spreek af hoeveel gesprekken er nog komen: daarna neemt u
        afscheid.
      </p>
      <Choices {...f.choice('uitkomst')} label="Hoe liep het af?" options={optiesVan(uitkomsten, uitkomstTekst)} />
      <SluitVragenVelden f={f} />
      <div role="status">
        {gedragGestopt === 'nee' || represailles === 'ja' ? (
          <Notice kind="attention">
            <p>Het is nog niet voorbij voor de klager. Bespreek of u het dossier beter open laat.</p>
          </Notice>
        ) : null}
      </div>
      <TextArea
        {...f.text('afloop')}
        label="Beschrijf kort hoe het afliep"
        hint="Ook hoe de klager erop terugkijkt."
        rows={6}
        note={<SealNote />}
      />
      <TextArea
        {...f.text('leren')}
        label="Wat kan de school hiervan leren?"
        optional
        hint="U gebruikt dit later in uw advies, zonder namen."
        rows={4}
      />
      <DateText
        {...f.text('controleOp')}
        sealed={false}
        label="Wanneer vraagt u nog eens hoe het gaat?"
        hint="Over vier weken is een goede tijd. Stopte de klager zelf? Dan mag u dit leeg laten."
      />
    </ActForm>
  )
}
