'use client'

import type { ReactNode } from 'react'
import type { Bewaargrond } from '@/lib/domain/bewaring/bewaring'
import type { BewaarReden } from '@/lib/domain/bewaring/bewaring.inhoud'
import { grondTekst } from '@/lib/domain/bewaring/bewaring.texts'
import type { SealedDeel } from '@/lib/domain/object/object'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { useOpenedDeel } from '../vault/use-opened'

type GrondenLijstProps = {
  gronden: readonly Bewaargrond[]
  sealed: SealedDeel
  actie: (grond: Bewaargrond) => ReactNode
}

/** Why it stays, or stayed: the procedure as a code, her own reason on linen. */
export function GrondenLijst({ gronden, sealed, actie }: GrondenLijstProps) {
  const opened = useOpenedDeel(sealed)
  const redenOf = (id: string) =>
    opened.status === 'open' ? (latest<BewaarReden>(opened.parts, 'bewijs', id)?.reden ?? null) : null
  return (
    <ul className="stack plain">
      {gronden.map((grond) => {
        const reden = grond.grond === 'verlenging' ? redenOf(grond.id) : null
        return (
          <li key={grond.id}>
            <p>
              {grondTekst[grond.grond]}, vanaf <Datum value={grond.vanaf} />
              {grond.tot ? (
                <>
                  {' '}
                  tot en met <Datum value={grond.tot} />
                </>
              ) : null}
              .
            </p>
            {reden ? (
              <SealedBlock>
                <SealedText>{reden}</SealedText>
              </SealedBlock>
            ) : null}
            {actie(grond)}
          </li>
        )
      })}
    </ul>
  )
}
