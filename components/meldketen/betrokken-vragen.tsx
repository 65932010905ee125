import type { MeldScherm } from '@/lib/domain/meldketen/meldketen'
import { Choices } from '../form/choices'
import { gevraagden, veldVan } from './betrokken'

type BetrokkenVragenProps = {
  scherm: MeldScherm
  veld: (naam: string) => Omit<Parameters<typeof Choices>[0], 'label' | 'hint' | 'options'>
}

const opties = [
  { value: 'nee', label: 'Nee' },
  { value: 'ja', label: 'Ja' },
  { value: 'weet_niet', label: 'Weet ik niet' },
]

/** R-SPOOR-2: the accused may be the recipient. Who is involved gets no key, no line and no mail. */
export function BetrokkenVragen({ scherm, veld }: BetrokkenVragenProps) {
  return (
    <>
      <h2 className="section">Wie van het bestuur mag dit niet lezen?</h2>
      <p>
        Is iemand van het bestuur er zelf bij betrokken, of familie of een vriend van wie het gedaan zou hebben? Dan
        krijgt die persoon niets te zien, ook niet dát u meldt.
      </p>
      {scherm.bestuurders.length === 0 ? <p>Er staat nu niemand van het bestuur in Geborgen.</p> : null}
      {gevraagden(scherm).map(({ accountId, naam }) => (
        <Choices key={accountId} {...veld(veldVan(accountId))} label={`Is ${naam} erbij betrokken?`} options={opties} />
      ))}
    </>
  )
}
