import { meldingSoorten, meldingStatussen } from '@/lib/domain/melding/melding'
import { soortTekst, statusTekst } from '@/lib/domain/melding/melding.texts'
import { TextLink } from '../ui/text-link'
import { hrefOf, type MeldingFilter } from './filter'

export function FilterKeuze({ bestuurId, filter: { soort, status } }: { bestuurId: string; filter: MeldingFilter }) {
  return (
    <nav aria-label="Wat u ziet" className="no-print">
      <Keuze
        label="Soort"
        chosen={soort}
        options={meldingSoorten.map((value) => ({ value, label: soortTekst[value].toLowerCase() }))}
        hrefFor={(value) => hrefOf(bestuurId, { status, soort: value })}
      />
      <Keuze
        label="Stand"
        chosen={status}
        options={meldingStatussen.map((value) => ({ value, label: statusTekst[value] }))}
        hrefFor={(value) => hrefOf(bestuurId, { soort, status: value })}
      />
    </nav>
  )
}

type KeuzeProps<Value extends string> = {
  label: string
  chosen: Value | undefined
  options: readonly { value: Value; label: string }[]
  hrefFor: (value?: Value) => string
}

function Keuze<Value extends string>({ label, chosen, options, hrefFor }: KeuzeProps<Value>) {
  return (
    <div className="pager">
      <span className="meta">{label}</span>
      <Optie href={hrefFor()} active={chosen === undefined} label="alle" />
      {options.map(({ value, label }) => (
        <Optie key={value} href={hrefFor(value)} active={chosen === value} label={label} />
      ))}
    </div>
  )
}

function Optie({ href, active, label }: { href: string; active: boolean; label: string }) {
  if (active) return <b aria-current="true">{label}</b>
  return <TextLink href={href}>{label}</TextLink>
}
