import type { ReactNode } from 'react'
import type { Ingang } from '@/lib/domain/socialekaart/socialekaart'
import { doelgroepTekst, soortTekst } from '@/lib/domain/socialekaart/socialekaart.texts'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'

export function IngangRegel({ ingang, children }: { ingang: Ingang; children?: ReactNode }) {
  const { naam, soort, waarvoor, voorWie, uren } = ingang
  return (
    <article className="stack">
      <h3>{naam}</h3>
      <p>{waarvoor}</p>
      <Facts coded>
        <Fact label="Wat">{soortTekst[soort]}</Fact>
        <Fact label="Voor wie">{voorWie.map((wie) => doelgroepTekst[wie]).join(', ')}</Fact>
        <Fact label="Bereikbaar">
          <Bereikbaar ingang={ingang} />
        </Fact>
        {uren ? <Fact label="Wanneer">{uren}</Fact> : null}
      </Facts>
      {children}
    </article>
  )
}

function Bereikbaar({ ingang: { telefoon, mail, site } }: { ingang: Ingang }) {
  const lines = [telefoon, mail, site].filter(Boolean)
  if (lines.length === 0) return <>Zoek het nummer zelf op.</>
  return lines.map((line) => (
    <span key={line}>
      {line}
      <br />
    </span>
  ))
}
