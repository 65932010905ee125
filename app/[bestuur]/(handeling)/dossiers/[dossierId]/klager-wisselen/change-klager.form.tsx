'use client'

import { useMemo } from 'react'
import { ActForm } from '@/components/dossier/act-form'
import { kernOf } from '@/components/dossier/kern'
import { Choices } from '@/components/form/choices'
import { TextInput } from '@/components/form/text-input'
import { SealNote } from '@/components/ui/seal-note'
import { SealedName } from '@/components/ui/sealed-name'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { turnedEighteen } from '@/lib/domain/dossier/dossier.rules'
import type { Datum } from '@/lib/kernel/datum'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { changeKlagerAction } from './change-klager.action'
import * as w from './klager-waarden'
import { OpnieuwVelden } from './opnieuw-velden'

type Props = { dossier: DossierDetail; today: Datum }

export function ChangeKlagerForm(props: Props) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, today, parts }: Props & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const { personen } = kernOf(parts, dossier.id)
  const kandidaten = w.kandidatenVan(dossier, personen, today)
  const [grown] = turnedEighteen(dossier.partijen, personen, today)
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:klager`,
    bestuurId,
    initial: useMemo(
      (): w.KlagerWaarden => ({ klager: grown?.id ?? '', ouderNaam: '', ouderBereikbaar: '', opnieuw: [], vorm: '' }),
      [grown?.id],
    ),
    revisie: dossier.revisie,
    labels: { ouderNaam: 'Naam van de ouder', ouderBereikbaar: 'Hoe u de ouder bereikt' },
    validate: async (values) => {
      const gekozen = w.opnieuwVan(w.gevraagd(dossier, values.klager, today), values, parts, today).length
      return w.checkKlager(values, gekozen)
    },
    seal: async (values) => {
      const klager = w.nieuweKlager(values.klager, kandidaten)
      const naam = kandidaten.find(({ id }) => id === values.klager)?.naam ?? values.ouderNaam.trim()
      const again = w.opnieuwVan(w.gevraagd(dossier, values.klager, today), values, parts, today)
      const sealing = [w.kernPart(dossier, parts, values, klager.id), ...again.map(({ part }) => part)]
      return {
        dossierId: dossier.id,
        revisie: dossier.revisie,
        klager,
        opnieuw: again.map(({ coded }) => coded),
        kaart: await vault.sealKaart({ bestuurId, objectId: dossier.id }, { naam: naam.slice(0, 80) }),
        envelopes: await vault.seal(refOf(dossier.sealed), sealing),
      }
    },
    action: changeKlagerAction.bind(null, bestuurId),
  })
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Wie is nu de klager?"
      lead="Een ouder neemt de klacht over, of de leerling is 18 geworden. Vraag de klager van nu opnieuw om toestemming."
      submit="Leg dit vast"
    >
      <Choices
        {...f.choice('klager')}
        label="Wie is vanaf vandaag de klager?"
        options={[
          ...kandidaten.map(({ id, naam, categorie }) => ({
            value: id,
            label: (
              <>
                <SealedName>{naam}</SealedName>
                {categorie === 'leerling' ? ', de leerling, 18 of ouder' : ', ouder of verzorger'}
              </>
            ),
          })),
          ...(grown ? [] : [{ value: w.NIEUWE_OUDER, label: 'een ouder die nog niet in het dossier staat' }]),
        ]}
      />
      {f.values.klager === w.NIEUWE_OUDER ? (
        <>
          <TextInput {...f.text('ouderNaam')} label="Naam van de ouder" width="medium" note={<SealNote />} />
          <TextInput {...f.text('ouderBereikbaar')} label="Hoe bereikt u deze ouder?" optional />
        </>
      ) : null}
      <OpnieuwVelden f={f} asked={w.gevraagd(dossier, f.values.klager, today)} parts={parts} />
    </ActForm>
  )
}
