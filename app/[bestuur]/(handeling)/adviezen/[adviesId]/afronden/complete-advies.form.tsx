'use client'

import { useStap } from '@/components/advies/use-stap'
import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { Notice } from '@/components/ui/notice'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { type AdviesDetail, type Cijfer, cijfers } from '@/lib/domain/advies/advies'
import { effectOf } from '@/lib/domain/advies/advies.rules'
import { acceptatieTekst, ambtNaam, effectHulp, kwaliteitTekst } from '@/lib/domain/advies/advies.texts'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { completeAdviesAction } from './complete-advies.action'

type Props = { bestuurId: string; advies: AdviesDetail; today: Datum }
const leeg = { kwaliteit: '', acceptatie: '', tekst: '' }

/** What it did: effect is quality times acceptance (Maier, H 4.4). */
export function CompleteAdviesForm({ bestuurId, advies }: Props) {
  const form = useStap({
    ...{ bestuurId, advies, act: 'afronden', initial: leeg },
    codes: ({ kwaliteit, acceptatie }) => ({ kwaliteit, acceptatie }),
    schema: async () => (await import('@/lib/domain/advies/advies.schema')).effectKenmerken,
    send: completeAdviesAction.bind(null, bestuurId),
  })
  const { kwaliteit, acceptatie } = form.values as { kwaliteit: Cijfer | ''; acceptatie: Cijfer | '' }
  const effect = effectOf({ kwaliteit: kwaliteit || null, acceptatie: acceptatie || null })
  return (
    <SealedBlad
      form={form}
      titel="Rond dit advies af"
      vooraf={<p>{effectHulp} De cijfers zijn geen oordeel. Zij helpen om erover te praten.</p>}
      terugHref={routes.advies(bestuurId, advies.id)}
      terug="Terug naar het advies"
      verstuur="Rond af"
    >
      {advies.status === 'verzonden' ? (
        <Notice kind="attention">
          <p>Er kwam geen antwoord. Rondt u nu af, dan staat dat erbij.</p>
        </Notice>
      ) : null}
      <Choices
        {...form.choice('kwaliteit')}
        label="Hoe goed was het advies?"
        options={optiesVan(cijfers, kwaliteitTekst)}
      />
      <Choices
        {...form.choice('acceptatie')}
        label="Hoeveel draagvlak had het?"
        options={optiesVan(cijfers, acceptatieTekst)}
      />
      <p role="status">{effect ? `Effect: ${effect} van 25.` : ''}</p>
      <TextArea
        {...form.text('tekst')}
        label="Wat leverde het op?"
        note={<SealNote>U en {ambtNaam[advies.ambt]} kunnen dit lezen.</SealNote>}
      />
    </SealedBlad>
  )
}
