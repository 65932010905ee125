'use client'

import { useMemo } from 'react'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { ConceptDetail } from '@/lib/domain/jaarverslag/jaarverslag'
import type { JaarverslagInhoud } from '@/lib/domain/jaarverslag/jaarverslag.inhoud'
import { isVerplicht, onderdelenVan } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { leidraad, onderdeelTekst } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { amendJaarverslagAction } from './amend-jaarverslag.action'

type AmendJaarverslagFormProps = {
  concept: Pick<ConceptDetail, 'id' | 'schooljaar' | 'versie' | 'revisie' | 'sealed'>
}

export function AmendJaarverslagForm({ concept }: AmendJaarverslagFormProps) {
  return <WithParts view={concept.sealed}>{(parts) => <Velden concept={concept} parts={parts} />}</WithParts>
}

function Velden({ concept, parts }: AmendJaarverslagFormProps & { parts: Part[] }) {
  const { id, schooljaar, versie, revisie, sealed } = concept
  const onderdelen = onderdelenVan(versie)
  const initial = useMemo(() => tekstenVan(id, versie, parts), [id, versie, parts])
  const f = useSealedForm({
    onderwerp: `jaarverslag:${id}:schrijven`,
    bestuurId: sealed.bestuurId,
    initial,
    revisie,
    labels: onderdeelTekst,
    validate: async (values) => {
      const { jaarverslagInhoud } = await import('@/lib/domain/jaarverslag/jaarverslag.inhoud')
      return fieldErrors([jaarverslagInhoud.shape.teksten.safeParse(values)])
    },
    seal: async (teksten) => {
      const inhoud: JaarverslagInhoud = { teksten }
      const part = { sectie: 'kern' as const, itemId: id, revisie: nextRevisie(parts, 'kern', id), inhoud }
      return { jaarverslagId: id, revisie, envelopes: await vault.seal(refOf(sealed), [part]) }
    },
    action: amendJaarverslagAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Jaarverslag schrijven"
      caption={schooljaarTekst(schooljaar)}
      vooraf={<p>Schrijf over wat u leert, niet over één zaak. Bij het publiceren kijkt u de tekst na op namen.</p>}
      terugHref={routes.jaarverslagConcept(sealed.bestuurId, id)}
      terug="Het concept"
      verstuur="Bewaar de tekst"
    >
      {onderdelen.map((onderdeel) => (
        <TextArea
          key={onderdeel}
          {...f.text(onderdeel)}
          label={onderdeelTekst[onderdeel]}
          hint={leidraad[onderdeel]}
          optional={!isVerplicht(onderdeel)}
          note={<SealNote>Op slot tot u publiceert.</SealNote>}
          rows={5}
        />
      ))}
    </SealedBlad>
  )
}

function tekstenVan(id: string, versie: number, parts: readonly Part[]): Record<string, string> {
  const { teksten = {} } = latest<JaarverslagInhoud>(parts, 'kern', id) ?? {}
  return Object.fromEntries(onderdelenVan(versie).map((onderdeel) => [onderdeel, teksten[onderdeel] ?? '']))
}
