'use client'

import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import type { SealedView } from '@/lib/domain/object/object'
import { WithParts } from '../vault/with-parts'
import { KlachtBijstand } from './klacht-bijstand'
import { KlachtVerloop } from './klacht-verloop'

/** What of a klacht only its holder can open: the steps in words, and who helps. */
export function KlachtOpen({ klacht, sealed }: { klacht: FormeleKlachtView; sealed: SealedView }) {
  return (
    <WithParts view={sealed}>
      {(parts) => (
        <>
          <KlachtVerloop klacht={klacht} parts={parts} />
          <KlachtBijstand klacht={klacht} bestuurId={sealed.bestuurId} parts={parts} />
        </>
      )}
    </WithParts>
  )
}
