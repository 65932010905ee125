'use client'

import { useMemo } from 'react'
import { OpenBlad } from '@/components/dossier/open-blad'
import { PersonenVelden } from '@/components/dossier/personen-velden'
import { naamVanKlager } from '@/components/dossier/persoon-waarden'
import { eerstePersonen, type MeldingVoorDossier, uitMelding } from '@/components/dossier/uit-melding'
import { TextArea } from '@/components/form/text-area'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { ToestemmingVelden } from '@/components/toestemming/toestemming-velden'
import { Notice } from '@/components/ui/notice'
import { SealNote } from '@/components/ui/seal-note'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import type { Uitgangspunten } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { openDossierAction } from './open-dossier.action'
import { asksExtern, isMinor, leegDossier, type OpenWaarden, openKenmerken, openKern } from './open-waarden'
import { ExternVelden, PositieVelden } from './positie-velden'

type OpenDossierFormProps = { melding: MeldingVoorDossier; uitgangspunten: Uitgangspunten; today: Datum }

export function OpenDossierForm(props: OpenDossierFormProps) {
  return <WithParts view={props.melding.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ melding, uitgangspunten, today, parts }: OpenDossierFormProps & { parts: Part[] }) {
  const { bestuurId } = melding.sealed
  const { soort, eigenSchool } = uitgangspunten
  const f = useSealedForm<OpenWaarden, unknown>({
    onderwerp: `melding:${melding.id}:dossier`,
    bestuurId,
    initial: useMemo(() => leegDossier(eerstePersonen(melding, parts), eigenSchool), [melding, parts, eigenSchool]),
    labels: { omvang: 'Toestemming', klachtdefinitie: 'De klacht', positie: 'Uw positie', personen: 'Personen' },
    validate: async (values) => {
      const { checkOpen } = await import('./check-open')
      return checkOpen(values, uitgangspunten, today)
    },
    seal: async (values) => {
      const { ref, object } = await vault.newObject(bestuurId, 'dossier')
      const { toestemming, ...kenmerken } = openKenmerken(values, soort, today)
      const id = newId()
      const kern = openKern(values, soort, uitMelding(parts, melding.id), today)
      const envelopes = await vault.seal(ref, [
        { sectie: 'kern', itemId: object.id, revisie: 1, inhoud: kern },
        { sectie: 'bewijs', itemId: id, revisie: 1, inhoud: { omvang: values.omvang.trim() } },
      ])
      const place = { bestuurId, objectId: object.id }
      const kaart = await vault.sealKaart(place, { naam: naamVanKlager(values.personen) })
      return { meldingId: melding.id, object, toestemming: { id, ...toestemming }, ...kenmerken, kaart, envelopes }
    },
    action: openDossierAction.bind(null, bestuurId),
  })
  return (
    <OpenBlad form={f} melding={melding}>
      <h2>1. Toestemming</h2>
      <p>Zonder toestemming van de klager komt er geen dossier. Zeg erbij dat de klager haar altijd kan intrekken.</p>
      <ToestemmingVelden f={f} omvang="Waarvoor gaf de klager toestemming?" />
      <h2>2. Uw eigen positie</h2>
      <PositieVelden f={f} punten={uitgangspunten} />
      <h2>3. Wie is wie</h2>
      <PersonenVelden
        personen={f.values.personen}
        errors={f.errors}
        today={today}
        onChange={(personen) => f.setValue('personen', personen)}
      />
      {asksExtern(f.values, soort) ? <ExternVelden f={f} /> : null}
      <div role="status">
        {isMinor(f.values) ? (
          <Notice title="De klager is jonger dan 18">
            <p>
              In principe horen de ouders dat er een klacht is. Vertel de leerling eerst wie dat doet, wanneer en wat.
              Als het dossier open is, legt u vast hoe het met de ouders staat.
            </p>
          </Notice>
        ) : null}
      </div>
      <h2>4. Moet dit gemeld worden?</h2>
      <p>Deze vragen stellen we bij elk dossier. Ze zeggen niets over deze klager.</p>
      <MeldplichtVragen sector={melding.schoolSector} veld={f.choice} gekozen={f.values} />
      <h2>5. De klacht</h2>
      <TextArea
        {...f.text('klachtdefinitie')}
        label="De klacht in de woorden van de klager"
        optional
        hint="Dit mag ook later, na het eerste gesprek. Wat in de melding stond, gaat mee."
        rows={5}
        note={<SealNote />}
      />
    </OpenBlad>
  )
}
