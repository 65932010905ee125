'use client'

import { DateText } from '@/components/form/date-text'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import type { AvgverzoekDetail } from '@/lib/domain/avgverzoek/avgverzoek'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { extendAvgverzoekAction } from './extend-avgverzoek.action'

const leeg = { reden: '', tot: '' }

export function ExtendAvgverzoekForm({ verzoek, uiterlijk }: { verzoek: AvgverzoekDetail; uiterlijk: Datum }) {
  const { id, revisie, sealed } = verzoek
  const f = useSealedForm({
    onderwerp: `avgverzoek:${id}:verlengen`,
    bestuurId: sealed.bestuurId,
    initial: leeg,
    labels: { reden: 'Waarom u meer tijd nodig hebt' },
    validate: async ({ reden, tot }) => {
      const { avgVerlenging } = await import('@/lib/domain/avgverzoek/avgverzoek.inhoud')
      const { extendAvgverzoekInput } = await import('@/lib/domain/avgverzoek/avgverzoek.schema')
      const coded = extendAvgverzoekInput.pick({ tot: true })
      return fieldErrors([avgVerlenging.safeParse({ reden }), coded.safeParse({ tot })])
    },
    seal: async ({ reden, tot }) => {
      const part = { sectie: 'verslagen' as const, itemId: id, revisie: 1, inhoud: { reden: reden.trim() } }
      return { verzoekId: id, revisie, tot, envelopes: await vault.seal(sealed, [part]) }
    },
    action: extendAvgverzoekAction.bind(null, sealed.bestuurId),
  })
  return (
    <SealedBlad
      form={f}
      titel="Meer tijd nemen"
      vooraf={
        <p>
          Is het verzoek ingewikkeld? Dan mag u één keer meer tijd nemen, tot en met {formatDatum(uiterlijk)}. Laat dit
          en de reden weten aan wie het vroeg, uiterlijk op {formatDatum(verzoek.uiterlijkOp)}.
        </p>
      }
      terugHref={routes.avgverzoek(sealed.bestuurId, id)}
      terug="Terug naar het verzoek"
      verstuur="Neem meer tijd"
    >
      <TextArea {...f.text('reden')} label="Waarom hebt u meer tijd nodig?" rows={4} note={<SealNote />} />
      <DateText
        {...f.text('tot')}
        sealed={false}
        label="Wanneer antwoordt u uiterlijk?"
        hint="Met het jaar erbij, bijvoorbeeld 10-1-2027."
      />
    </SealedBlad>
  )
}
