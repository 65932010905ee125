'use client'

import type { ConceptDetail } from '@/lib/domain/jaarverslag/jaarverslag'
import type { JaarverslagInhoud } from '@/lib/domain/jaarverslag/jaarverslag.inhoud'
import { latest } from '../vault/parts'
import { WithParts } from '../vault/with-parts'
import { Verslag } from './verslag'

/** The text opens here, and stands among the figures as it will be read. */
export function ConceptVerslag({ concept }: { concept: ConceptDetail }) {
  const { id, schooljaar, voorproef, sealed } = concept
  return (
    <WithParts view={sealed}>
      {(parts) => (
        <Verslag
          verslag={voorproef && { schooljaar, ...voorproef }}
          teksten={latest<JaarverslagInhoud>(parts, 'kern', id)?.teksten ?? {}}
        />
      )}
    </WithParts>
  )
}
