import type { InlichtingStand as Inlichtingen } from '@/lib/domain/inlichting/inlichting'
import { nogTeVertellen } from '@/lib/domain/inlichting/inlichting.rules'
import { inlichterTekst, onderwerpTekst } from '@/lib/domain/inlichting/inlichting.texts'
import { Datum } from '../ui/datum'
import { Section } from '../ui/section'

/** What was told, the newest first, and which rights nobody spoke of yet (R-AANG-3). */
export function InlichtingStand({ stand }: { stand: Inlichtingen }) {
  const open = [...new Set(stand.aangeklaagden.flatMap((id) => nogTeVertellen(stand.inlichtingen, id)))]
  return (
    <>
      {stand.inlichtingen.length > 0 ? (
        <Section title="Wat al is verteld" stack>
          {stand.inlichtingen.map(({ id, op, door, onderwerpen }) => (
            <div key={id}>
              <p>
                Op <Datum value={op} />, door {inlichterTekst[door]}:
              </p>
              <ul className="bullets">
                {onderwerpen.map((one) => (
                  <li key={one}>{onderwerpTekst[one]}</li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
      ) : null}
      {open.length > 0 ? (
        <Section title="Wat de aangeklaagde nog niet hoorde" stack>
          <ul className="bullets">
            {open.map((one) => (
              <li key={one}>{onderwerpTekst[one]}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
