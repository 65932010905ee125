import type { ReactNode } from 'react'
import type { Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { Choices } from '../form/choices'
import { betrokkenVeld, gevraagden } from './betrokken'

type StukVragenProps = {
  scherm: Stukscherm
  veld: (naam: string) => Omit<Parameters<typeof Choices>[0], 'label' | 'hint' | 'options'>
  /** What it is, as in: dan ziet die persoon niets van `wat`. */
  wat: ReactNode
}

const opties = [
  { value: 'nee', label: 'Nee' },
  { value: 'ja', label: 'Ja' },
  { value: 'weet_niet', label: 'Weet ik niet' },
]

/** R-SPOOR-2: the accused may be the recipient. Who is involved gets no key, no line and no mail. */
export function StukVragen({ scherm, veld, wat }: StukVragenProps) {
  const wie = scherm.welk.soort === 'bestuur' ? 'het bestuur' : 'de directie'
  return (
    <>
      <h2 className="section">Wie van {wie} mag dit niet lezen?</h2>
      <p>
        Is iemand van {wie} er zelf bij betrokken, of familie of een vriend van wie het gaat? Dan ziet die persoon niets
        van {wat}, ook niet dát er iets is.
      </p>
      {scherm.houders.length === 0 ? <p>Er staat nu niemand van {wie} in Geborgen.</p> : null}
      {gevraagden(scherm).map(({ accountId, naam }) => (
        <Choices
          key={accountId}
          {...veld(betrokkenVeld(accountId))}
          label={accountId === scherm.ik.accountId ? 'Bent u er zelf bij betrokken?' : `Is ${naam} erbij betrokken?`}
          options={opties}
        />
      ))}
    </>
  )
}
