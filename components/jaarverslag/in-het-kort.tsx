import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { vindCijfer } from '@/lib/domain/jaarverslag/grafiek.rules'
import type { Leesverslag } from '@/lib/domain/jaarverslag/jaarverslag'
import { Getal } from './getal'

type InHetKortProps = Pick<Leesverslag, 'schooljaar' | 'cijfers' | 'vorige'> & { school: string | null }

/** The three numbers that most readers come for. */
export function InHetKort({ schooljaar, cijfers, vorige, school }: InHetKortProps) {
  const vorig = vorige.find((jaar) => jaar.schooljaar === schooljaar - 1)
  return (
    <dl className="figures">
      {soorten.map(([vak, naam]) => (
        <div key={vak}>
          <dt>{naam}</dt>
          <dd>
            <Cijfer aantal={vindCijfer(cijfers, { school, tabel: 'zaken', vak })} />
          </dd>
          {vorig ? (
            <dd className="meta">
              {schooljaarTekst(vorig.schooljaar)}:{' '}
              <Getal aantal={vindCijfer(vorig.cijfers, { school, tabel: 'zaken', vak })} />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

/** Words would not fit where a number stands so large. */
function Cijfer({ aantal }: { aantal: number | null | undefined }) {
  if (typeof aantal === 'number') return aantal
  return (
    <span className="not-shown">
      <Getal aantal={aantal} />
    </span>
  )
}

const soorten = [
  ['signaal', 'signalen'],
  ['melding', 'meldingen'],
  ['klacht', 'klachten'],
] as const
