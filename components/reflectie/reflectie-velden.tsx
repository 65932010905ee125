'use client'

import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import { type Onderwerp, scores } from '@/lib/domain/reflectie/reflectie'
import { scoreTekst } from '@/lib/domain/reflectie/reflectie.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { SealNote } from '../ui/seal-note'
import type { useSealedForm } from '../vault/use-sealed-form'
import { stellingVelden, vraagVan } from './vragen'

export type ReflectieWaarden = Record<(typeof stellingVelden)[number] | keyof typeof vraagVan, string>

export const legeReflectie: ReflectieWaarden = { eerste: '', tweede: '', derde: '', wat: '', hoe: '', wie: '' }

type ReflectieVeldenProps = {
  f: Pick<ReturnType<typeof useSealedForm<ReflectieWaarden, unknown>>, 'text' | 'choice'>
  onderwerp: Onderwerp
}

export function ReflectieVelden({ f, onderwerp }: ReflectieVeldenProps) {
  const { stellingen } = kaarten[onderwerp]
  return (
    <>
      {stellingVelden.map((veld, nr) => (
        <Choices key={veld} {...f.choice(veld)} label={stellingen[nr] ?? ''} options={optiesVan(scores, scoreTekst)} />
      ))}
      <TextArea {...f.text('wat')} optional label={vraagVan.wat} rows={3} />
      <TextArea {...f.text('hoe')} optional label={vraagVan.hoe} rows={3} />
      <TextArea {...f.text('wie')} optional label={vraagVan.wie} rows={3} />
      <SealNote>Alleen u kunt dit lezen. Alleen welke kaart u invulde en wanneer, weet de server.</SealNote>
    </>
  )
}
