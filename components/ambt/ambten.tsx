import { Agenda } from '@/components/ui/agenda'
import { AgendaItem } from '@/components/ui/agenda-item'
import { Section } from '@/components/ui/section'
import { State } from '@/components/ui/state'
import { TextLink } from '@/components/ui/text-link'
import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Stand } from '@/lib/domain/ambt/ambt.rules'
import { ambtTekst, standTekst } from '@/lib/domain/ambt/ambt.texts'
import { routes } from '@/lib/kernel/routes'

type AmbtenProps = {
  bestuurId: string
  ambten: readonly {
    soort: AmbtSoort
    schoolId: string | null
    schoolNaam: string | null
    stand: Stand
    dicht: boolean
    houders: readonly { naam: string; heeftSleutel: boolean }[]
  }[]
}

const taak = {
  geen_sleutel: 'Maak de sleutel',
  vernieuwen: 'Maak een nieuwe sleutel',
  delen: 'Geef de sleutel door',
  in_orde: 'Vervang de sleutel en de code in de kluis',
}

export function Ambten({ bestuurId, ambten }: AmbtenProps) {
  return (
    <Section title="Ambten" wide>
      <Agenda unordered>
        {ambten.map(({ soort, schoolId, schoolNaam, stand, dicht, houders }) => {
          const act = stand in taak ? taak[stand as keyof typeof taak] : null
          const name = schoolNaam ? `${ambtTekst[soort]} van ${schoolNaam}` : ambtTekst[soort]
          return (
            <AgendaItem
              key={schoolId ?? soort}
              when={dicht ? <State kind="attention">Niemand kan dit openen</State> : null}
              title={name}
              meta={standTekst[stand]}
            >
              {houders.length > 0 ? <p className="meta">{houders.map(houderZin).join(' ')}</p> : null}
              {act ? (
                <p>
                  <TextLink href={routes.ambtGeven(bestuurId, schoolId)}>{act}</TextLink>
                </p>
              ) : null}
            </AgendaItem>
          )
        })}
      </Agenda>
    </Section>
  )
}

function houderZin({ naam, heeftSleutel }: { naam: string; heeftSleutel: boolean }): string {
  return `${naam} ${heeftSleutel ? 'heeft de sleutel.' : 'heeft nog geen sleutel.'}`
}
