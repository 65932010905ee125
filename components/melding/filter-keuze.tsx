import { meldingSoorten, meldingStatussen } from '@/lib/domain/melding/melding'
import { soortTekst, statusTekst } from '@/lib/domain/melding/melding.texts'
import { Filter } from '../ui/filter'
import { hrefOf, type MeldingFilter } from './filter'

export function FilterKeuze({ bestuurId, filter: { soort, status } }: { bestuurId: string; filter: MeldingFilter }) {
  const soorten = [undefined, ...meldingSoorten].map((value) => ({
    label: value ? soortTekst[value].toLowerCase() : 'alle',
    href: hrefOf(bestuurId, { status, soort: value }),
    chosen: value === soort,
  }))
  const standen = [undefined, ...meldingStatussen].map((value) => ({
    label: value ? statusTekst[value] : 'alle',
    href: hrefOf(bestuurId, { soort, status: value }),
    chosen: value === status,
  }))
  return (
    <Filter
      label="Wat u ziet"
      lines={[
        { label: 'Soort', options: soorten },
        { label: 'Stand', options: standen },
      ]}
    />
  )
}
