'use client'

import type { ReactNode } from 'react'
import type { Bewaargrond } from '@/lib/domain/bewaring/bewaring'
import type { BewaarReden } from '@/lib/domain/bewaring/bewaring.inhoud'
import { grondTekst } from '@/lib/domain/bewaring/bewaring.texts'
import type { SealedDeel } from '@/lib/domain/object/object'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { knownNames } from '../vault/known-names'
import { Namen } from '../vault/namen'
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
  const parts = opened.status === 'open' ? opened.parts : []
  return (
    <Namen namen={knownNames(sealed.soort, parts)}>
      <ul className="stack plain">
        {gronden.map((grond) => (
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
            <Reden reden={latest<BewaarReden>(parts, 'bewijs', grond.id)?.reden} />
            {grond.grond === 'verlenging' && opened.status === 'dicht' ? (
              <p role="alert">De reden gaat niet open. Vergrendel uw kluis en open haar weer.</p>
            ) : null}
            {actie(grond)}
          </li>
        ))}
      </ul>
    </Namen>
  )
}

function Reden({ reden }: { reden: string | undefined }) {
  if (!reden) return null
  return (
    <SealedBlock>
      <SealedText>{reden}</SealedText>
    </SealedBlock>
  )
}
