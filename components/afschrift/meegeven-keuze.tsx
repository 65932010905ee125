import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { Choice } from '../form/choice'
import { FieldGroup } from '../form/field-group'
import { SealedName } from '../ui/sealed-name'
import type { Bijlage } from './meegeven'
import { type Groep, groepTekst, type Onderdeel } from './onderdeel'
import { Regels } from './regels'

type Ticked = { gekozen: ReadonlySet<string>; onTick: (id: string, on: boolean) => void }

/** Piece by piece: what goes along. Each can be read here before it is ticked. */
export function OnderdelenKeuze({
  groep,
  onderdelen,
  gekozen,
  onTick,
}: Ticked & { groep: Groep; onderdelen: Onderdeel[] }) {
  return (
    <FieldGroup id={groep} label={groepTekst[groep]}>
      <div className="choices pieces">
        {onderdelen.map((onderdeel) => (
          <div key={onderdeel.id}>
            <Choice
              id={`deel-${onderdeel.id}`}
              label={<Titel onderdeel={onderdeel} />}
              hint={onderdeel.overAnderen ? 'Gaat ook over iemand anders. U beslist.' : undefined}
              checked={gekozen.has(onderdeel.id)}
              onChange={(event) => onTick(onderdeel.id, event.currentTarget.checked)}
            />
            {onderdeel.regels.length > 0 ? <Lees onderdeel={onderdeel} /> : null}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

export function BijlagenKeuze({ bijlagen, gekozen, onTick }: Ticked & { bijlagen: Bijlage[] }) {
  return (
    <FieldGroup id="bijlagen" label="Bijlagen">
      <div className="choices">
        {bijlagen.map(({ bestand, inhoud }) => (
          <Choice
            key={bestand.id}
            id={`bijlage-${bestand.id}`}
            label={inhoud.naam}
            hint={grootteTekst(bestand.grootte)}
            checked={gekozen.has(bestand.id)}
            onChange={(event) => onTick(bestand.id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

function Titel({ onderdeel: { titel, naam, op } }: { onderdeel: Onderdeel }) {
  if (naam)
    return (
      <>
        {titel} <SealedName>{naam}</SealedName>
      </>
    )
  return op ? `${titel}, ${formatDatum(op)}` : titel
}

function Lees({ onderdeel: { titel, regels } }: { onderdeel: Onderdeel }) {
  return (
    <details>
      <summary aria-label={`Lees: ${titel}`}>Lees</summary>
      <Regels regels={regels} />
    </details>
  )
}
