import type { Waarschuwing } from '@/lib/domain/voorlichting/voorlichting'
import { waarschuwingTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { Notice } from '../ui/notice'
import { Row } from '../ui/row'

/** What the plan lacks (R-VRL-1): a help, no refusal. */
export function WatOntbreekt({ waarschuwingen }: { waarschuwingen: readonly Waarschuwing[] }) {
  if (waarschuwingen.length === 0) return null
  const texts = waarschuwingen.map(waarschuwingTekst)
  return (
    <Row>
      <Notice kind="attention" title="Dit kan het plan beter maken">
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Notice>
    </Row>
  )
}
