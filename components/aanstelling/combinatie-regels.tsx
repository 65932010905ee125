import { Notice } from '@/components/ui/notice'
import { combinatieZin } from '@/lib/domain/aanstelling/aanstelling.texts'
import type { Combinatie } from '@/lib/domain/aanstelling/combinatie.rules'

export function CombinatieRegels({ combinaties }: { combinaties: readonly Combinatie[] }) {
  if (combinaties.length === 0) return null
  return (
    <Notice kind="attention" title="Let op">
      {combinaties.map((combinatie) => (
        <p key={combinatie.reden}>{combinatieZin(combinatie)}</p>
      ))}
    </Notice>
  )
}
