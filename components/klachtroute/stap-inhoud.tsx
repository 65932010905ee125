import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import type { Part } from '@/lib/platform/client/vault-types'
import { SealedBlock } from '../ui/sealed-block'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'
import { inhoudTekst, inhoudVelden } from './inhoud-tekst'

/** What was said and agreed at a step, on linen. */
export function StapInhoud({ id, parts }: { id: string; parts: readonly Part[] }) {
  const inhoud = latest<RoutestapInhoud>(parts, 'verslagen', id)
  const velden = inhoud ? inhoudVelden.filter((veld) => inhoud[veld]) : []
  if (!inhoud || velden.length === 0) return null
  return (
    <SealedBlock>
      <div className="stack">
        {velden.map((veld) => (
          <div key={veld}>
            <h4>{inhoudTekst[veld]}</h4>
            <SealedText>{inhoud[veld]}</SealedText>
          </div>
        ))}
      </div>
    </SealedBlock>
  )
}
