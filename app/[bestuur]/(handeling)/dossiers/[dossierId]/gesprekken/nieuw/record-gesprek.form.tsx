'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { EersteGesprek } from '@/components/gesprek/eerste-gesprek'
import { GesprekVelden } from '@/components/gesprek/gesprek-velden'
import {
  type GesprekWaarden,
  gesprekInhoudVan,
  gesprekKenmerken,
  leegGesprek,
  nieuweAntwoorden,
} from '@/components/gesprek/gesprek-waarden'
import { MeldplichtVragen } from '@/components/meldplicht/meldplicht-vragen'
import { refOf } from '@/components/vault/parts'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { vault } from '@/lib/platform/client/vault'
import { recordGesprekAction } from './record-gesprek.action'

export function RecordGesprekForm({ dossier, today }: { dossier: DossierDetail; today: Datum }) {
  const { bestuurId, objectId } = dossier.sealed
  const f = useSealedForm<GesprekWaarden, unknown>({
    onderwerp: `dossier:${dossier.id}:gesprek`,
    bestuurId,
    initial: leegGesprek,
    labels: { verslag: 'Wat is er besproken', afspraken: 'Afspraken', wie: 'Wie waren erbij' },
    validate: async (values) => {
      const { checkGesprek } = await import('@/components/gesprek/check-gesprek')
      return checkGesprek(values, today, true)
    },
    seal: async (values) => {
      const id = newId()
      const inhoud = gesprekInhoudVan(values)
      const envelopes = await vault.seal(refOf(dossier.sealed), [
        { sectie: 'verslagen', itemId: id, revisie: 1, inhoud },
      ])
      return { objectId, id, ...gesprekKenmerken(values, today), meldplicht: nieuweAntwoorden(values), envelopes }
    },
    action: recordGesprekAction.bind(null, bestuurId),
  })
  const first = dossier.gesprekken.every(({ met }) => !met.includes('klager') && !met.includes('ouder'))
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="Gesprek vastleggen"
      submit="Bewaar het gesprek"
      aside={first ? <EersteGesprek /> : undefined}
    >
      <GesprekVelden f={f} />
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
