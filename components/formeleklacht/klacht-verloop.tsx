import type { FormeleKlachtView, KlachtGebeurtenis } from '@/lib/domain/formeleklacht/formeleklacht'
import type { GebeurtenisInhoud } from '@/lib/domain/formeleklacht/formeleklacht.inhoud'
import { mondelingMist, verslagMist, zittingPunten } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import { kenmerkTekst, partijTekst, puntTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { gebeurtenisTekst, uitkomstTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { Datum } from '../ui/datum'
import { SealedBlock } from '../ui/sealed-block'
import { Section } from '../ui/section'
import { latest } from '../vault/parts'
import { SealedText } from '../vault/sealed-text'

type KlachtVerloopProps = { klacht: FormeleKlachtView; parts: readonly Part[] }

/** What happened, the newest first: each step with its marks, who was told, and what is sealed of it. */
export function KlachtVerloop({ klacht, parts }: KlachtVerloopProps) {
  return (
    <Section title="Wat er gebeurde" wide>
      <Agenda>
        {klacht.gebeurtenissen.map((one) => (
          <Stap key={one.id} stap={one} klacht={klacht} parts={parts} />
        ))}
      </Agenda>
    </Section>
  )
}

function Stap({ stap, klacht, parts }: KlachtVerloopProps & { stap: KlachtGebeurtenis }) {
  const tekst = latest<GebeurtenisInhoud>(parts, 'verslagen', stap.id)?.tekst
  const uitkomst = stap.uitkomst ? uitkomstTekst[stap.uitkomst] : null
  return (
    <AgendaItem
      when={<Datum value={stap.op} />}
      title={gebeurtenisTekst(stap.soort)}
      meta={uitkomst ? `${withCapital(uitkomst)}.` : null}
    >
      <Lijst zinnen={stap.kenmerken.map((code) => withCapital(kenmerkTekst[code] ?? code))} />
      {puntenVan(stap, klacht).map((punt) => (
        <p key={punt} className="attention">
          {punt}
        </p>
      ))}
      <Lijst zinnen={vertelden(stap, klacht)} />
      {tekst ? (
        <SealedBlock>
          <SealedText>{tekst}</SealedText>
        </SealedBlock>
      ) : null}
    </AgendaItem>
  )
}

function Lijst({ zinnen }: { zinnen: readonly string[] }) {
  if (zinnen.length === 0) return null
  return (
    <ul className="bullets">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  )
}

function puntenVan(stap: KlachtGebeurtenis, klacht: FormeleKlachtView): string[] {
  if (stap.soort === 'zitting') return zittingPunten(stap, klacht.horen).map((punt) => puntTekst[punt])
  const mondeling = mondelingMist(klacht, stap).map((code) => `Nog te regelen: ${kenmerkTekst[code]}.`)
  if (mondeling.length > 0) return mondeling
  const mist = stap.soort === 'verslag' ? verslagMist(stap) : []
  return mist.length > 0 ? [`In het verslag ontbreekt: ${mist.map((code) => kenmerkTekst[code]).join(', ')}.`] : []
}

function vertelden({ id }: KlachtGebeurtenis, { berichten }: FormeleKlachtView): string[] {
  return berichten.flatMap(({ gebeurtenisId, aan, door, verteldOp }) =>
    gebeurtenisId === id && verteldOp
      ? [`${withCapital(partijTekst[aan])} hoorde dit op ${formatDatum(verteldOp)} van ${partijTekst[door]}.`]
      : [],
  )
}
