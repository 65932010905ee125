import type { LopendeTermijn, Verlenging } from '@/lib/domain/termijn/termijn'
import { metDagen } from '@/lib/domain/termijn/termijn.rules'
import { uiterlijkTekst, verlengWaarschuwingTekst } from '@/lib/domain/termijn/termijn.texts'
import { waarschuwingen } from '@/lib/domain/termijn/verlenging.rules'
import { Notice } from '../ui/notice'

/** What is odd about an extension, while it is typed, and the day it gives: a warning, never a refusal (R-TERM-3). */
export function VerlengWaarschuwingen({
  termijn,
  verlenging,
}: {
  termijn: LopendeTermijn
  verlenging: Verlenging | null
}) {
  if (!verlenging) return null
  const gezegd = waarschuwingen(termijn, verlenging)
  const daarna = metDagen({ ...termijn, verlengingen: [...termijn.verlengingen, verlenging] })
  return (
    <>
      <p>Na deze verlenging geldt dit. {uiterlijkTekst(daarna)}</p>
      {gezegd.length > 0 ? (
        <Notice kind="attention" title="Let op">
          <ul className="bullets">
            {gezegd.map((one) => (
              <li key={one}>{verlengWaarschuwingTekst[one]}</li>
            ))}
          </ul>
          <p>U kunt de verlenging wel vastleggen.</p>
        </Notice>
      ) : null}
    </>
  )
}
