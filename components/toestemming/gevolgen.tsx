import type { ReactNode } from 'react'
import type { Gevolg, Intrekking } from '@/lib/domain/intrekking/intrekking'
import { aanbodTekst, gevolgZin } from '@/lib/domain/intrekking/intrekking.texts'
import { Notice } from '../ui/notice'

/** What withdrawing does, worked through before it is done (R-TST-3, R-TST-4). */
export function Gevolgen({ intrekking: { gevolgen, aanbod } }: { intrekking: Intrekking }) {
  const blijft = gevolgen.filter(({ doet }) => doet === 'blijft')
  return (
    <>
      <Notice kind="attention" title="Dit gebeurt er meteen">
        <Zinnen gevolgen={gevolgen.filter(({ doet }) => doet !== 'blijft')}>
          <li>Waar deze toestemming voor nodig is, kan vanaf die dag niet meer.</li>
        </Zinnen>
      </Notice>
      <Notice title="Dit blijft">
        <Zinnen gevolgen={blijft}>
          <li>Wat u eerder met deze toestemming deed, blijft geldig.</li>
          <li>Wat u door de meldplicht moest melden, blijft gemeld. Vertel dat de klager.</li>
        </Zinnen>
      </Notice>
      {aanbod.length > 0 ? (
        <Notice title="Dit kiest u daarna met de klager">
          <ul className="bullets">
            {aanbod.map((keuze) => (
              <li key={keuze}>
                {aanbodTekst[keuze].label}. {aanbodTekst[keuze].uitleg}
              </li>
            ))}
            <li>Wil de klager later toch verder, dan legt u opnieuw toestemming vast.</li>
          </ul>
        </Notice>
      ) : null}
    </>
  )
}

function Zinnen({ gevolgen, children }: { gevolgen: readonly Gevolg[]; children: ReactNode }) {
  return (
    <ul className="bullets">
      {gevolgen.map((gevolg) => (
        <li key={gevolg.soort}>{gevolgZin(gevolg)}</li>
      ))}
      {children}
    </ul>
  )
}
