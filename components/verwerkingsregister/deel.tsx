import type { RegisterDeel, RegisterTabel } from '@/lib/domain/verwerkingsregister/verwerkingsregister.rules'
import { withCapital } from '@/lib/kernel/capital'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Section } from '../ui/section'

/** One processing, with every table that belongs to it. */
export function Deel({ deel }: { deel: RegisterDeel }) {
  return (
    <Section title={deel.naam} stack>
      <Facts>
        <Fact label="Waarvoor">{deel.doel}</Fact>
        <Fact label="Op welke grond">{deel.grondslag}</Fact>
        <Fact label="Van wie">{withCapital(deel.betrokkenen.join(', '))}</Fact>
        <Fact label="Wie het krijgt">{withCapital(deel.ontvangers.join(', '))}</Fact>
      </Facts>
      {deel.tabellen.map((tabel) => (
        <RegisterTabelBlok key={tabel.tabel} {...tabel} />
      ))}
    </Section>
  )
}

function RegisterTabelBlok({ tabel, naam, waarover, hoelang, gegevens }: RegisterTabel) {
  const [dicht, open] = [gegevens.filter(({ opSlot }) => opSlot), gegevens.filter(({ opSlot }) => !opSlot)]
  return (
    <div className="stack">
      <h3>{naam}</h3>
      <p>
        {waarover} <span className="meta">Tabel {tabel}.</span>
      </p>
      <p>
        <strong>Hoe lang:</strong> {hoelang}
      </p>
      {dicht.length > 0 ? (
        <p>
          <strong>Op slot:</strong> {dicht.map(({ wat }) => wat).join(' ')}
        </p>
      ) : null}
      {open.length > 0 ? (
        <p>
          <strong>Leesbaar voor de server:</strong> {open.map(({ wat }) => wat).join(' ')}
        </p>
      ) : null}
    </div>
  )
}
