import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { VernietigBlad } from '@/components/bewaring/vernietig-blad'
import type { BewaarStand } from '@/lib/domain/bewaring/bewaring'
import type { Datum } from '@/lib/kernel/datum'

const day = (text: string) => text as Datum
const bewaring = {
  ...{ objectId: 'o', houder: 'h', soort: 'dossier' as const, begonnenOp: day('2024-01-10') },
  ...{ afgeslotenOp: day('2024-06-30'), verwerktOp: null, uiterlijkOp: day('2026-06-30') },
  ...{ vernietigenOp: day('2026-06-30'), bevestigdOp: null },
}
const stand: BewaarStand = {
  ...{ objectId: 'o', soort: 'dossier', nummer: '24-007', kaart: null, schoolNaam: 'De Maan', nazorgOpen: false },
  ...{ bewaring, gronden: [], aangehouden: null },
}

function said(change: Partial<BewaarStand> = {}): string {
  return renderToStaticMarkup(
    <VernietigBlad
      bestuurId="b"
      stand={{ ...stand, ...change }}
      today={day('2026-11-22')}
      terug="Terug"
      namen="De namen"
      weg={['alle namen']}
      eerst={<p>Wil de klager een kopie?</p>}
    >
      <p>Het formulier</p>
    </VernietigBlad>,
  ).replace(/<[^>]+>/g, ' ')
}

describe('the page before destroying', () => {
  test('R-BEW-3: says what goes, what stays, and until which day a backup still holds keys', () => {
    const page = said()
    for (const words of ['24-007', 'alle namen', 'alle sleutels', 'een bewijs', '6 december 2026', 'Het formulier'])
      expect(page).toContain(words)
    expect(page).toContain('145 dagen te laat')
  })

  test('R-BEW-6: offers a copy, and warns of what was not done', () => {
    expect(said()).toContain('Wil de klager een kopie?')
    expect(said()).not.toContain('Denk eerst hieraan')
    const later = { ...bewaring, afgeslotenOp: day('2026-10-01'), vernietigenOp: day('2028-10-01') }
    const page = said({ bewaring: later, nazorgOpen: true })
    for (const words of ['Denk eerst hieraan', '1 oktober 2028', '1 oktober 2027', 'of het nu goed gaat'])
      expect(page).toContain(words)
  })

  test('R-BEW-2: what is held has no form, and says why', () => {
    const page = said({ aangehouden: 'commissie' })
    expect(page).toContain('De zaak loopt bij de klachtencommissie')
    expect(page).not.toContain('Het formulier')
  })
})
