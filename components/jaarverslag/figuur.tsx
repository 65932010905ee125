import { schooljaarTekst, tabelTekst, vakTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { Jaartabel } from '@/lib/domain/bijdrage/jaartabellen.data'
import { isTeZien, stavenVan } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { nietsTeZien } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { withCapital } from '@/lib/kernel/capital'
import { Cijfertabel } from './cijfertabel'
import { Staafdiagram } from './staafdiagram'

type FiguurProps = {
  verslag: Pick<Leesverslag, 'schooljaar' | 'cijfers' | 'vorige'>
  tabel: Jaartabel
  school: string | null
}

/** One table of figures with its chart. */
export function Figuur({ verslag: { schooljaar, cijfers, vorige }, tabel, school }: FiguurProps) {
  const { id, vakken, totaal } = tabel
  const vorig = vorige.find((jaar) => jaar.schooljaar === schooljaar - 1)
  const staven = stavenVan({ cijfers, vorige: vorig?.cijfers ?? null }, { school, tabel: id, vakken })
  const naamVan = (vak: string) => withCapital(vakTekst[id]?.[vak] ?? vak)
  const shown = staven.some(({ aantal }) => aantal !== null && aantal > 0)
  const titel = tabelTekst[id]?.titel ?? id
  if (!isTeZien([{ cijfers }, ...vorige], { school, tabel: id })) return <p>{nietsTeZien}</p>
  return (
    <>
      <p>{tabelTekst[id]?.telt}</p>
      {shown ? (
        <Staafdiagram
          id={`grafiek-${id}`}
          titel={titel}
          jaar={schooljaarTekst(schooljaar)}
          vorigJaar={vorig ? schooljaarTekst(vorig.schooljaar) : null}
          staven={staven}
          label={naamVan}
        />
      ) : null}
      <Cijfertabel
        id={`tabel-${id}`}
        titel={`${titel}, in getallen`}
        onderGrafiek={shown}
        kop={eersteKop[tabel.eenheid]}
        {...{ schooljaar, cijfers, vorige, school }}
        tabel={id}
        rijen={staven.map(({ vak }) => ({ vak, naam: naamVan(vak) }))}
        totaal={totaal !== null}
      />
    </>
  )
}

const eersteKop = { zaak: 'Zaken', persoon: 'Personen', onderwerp: 'Onderwerpen', handeling: 'Hoe vaak' }
