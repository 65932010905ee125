import { Datum } from '@/components/ui/datum'
import { Fact } from '@/components/ui/fact'
import { Facts } from '@/components/ui/facts'
import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import { doelgroepTekst, nevenfunctieTekst, rolTekst, soortTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import { scholenTekst } from './scholen-tekst'

type AanstellingFeitenProps = {
  aanstelling: Aanstelling
  naam: string
  scholen: readonly string[]
  alleScholen: boolean
}

/** What the bestuur fixed, and nothing of what someone does with it. */
export function AanstellingFeiten({ aanstelling, naam, scholen, alleScholen }: AanstellingFeitenProps) {
  const { rol, vanaf, tot, inDienst, soort, doelgroep, voordracht, nevenfuncties } = aanstelling
  return (
    <Facts coded>
      <Fact label="Wie">{naam}</Fact>
      <Fact label="Taak">{rolTekst[rol]}</Fact>
      <Fact label="Scholen">{scholenTekst({ rol, scholen, alleScholen })}</Fact>
      <Fact label="Periode">
        Vanaf <Datum value={vanaf} />{' '}
        {tot ? (
          <>
            tot en met <Datum value={tot} />
          </>
        ) : (
          'voor onbepaalde tijd'
        )}
      </Fact>
      {inDienst === null ? null : <Fact label="In dienst">{inDienst ? 'Ja' : 'Nee'}</Fact>}
      {soort ? <Fact label="Intern of extern">{soortTekst[soort]}</Fact> : null}
      {doelgroep.length > 0 ? (
        <Fact label="Voor wie">{doelgroep.map((one) => doelgroepTekst[one]).join(', ')}</Fact>
      ) : null}
      {voordracht ? <Fact label="Voordracht">Voorgedragen door de benoemingsadviescommissie</Fact> : null}
      {nevenfuncties.length > 0 ? (
        <Fact label="Ander werk">{nevenfuncties.map((one) => nevenfunctieTekst[one]).join('. ')}</Fact>
      ) : null}
    </Facts>
  )
}
