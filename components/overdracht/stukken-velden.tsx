import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { gesprekTitel } from '@/lib/domain/gesprek/gesprek.texts'
import { stukTekst } from '@/lib/domain/overdracht/overdracht.texts'
import type { Stuk } from '@/lib/domain/overdracht/stukken.rules'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { Choices } from '../form/choices'
import { SealedName } from '../ui/sealed-name'
import { latest } from '../vault/parts'

type StukkenVeldenProps = {
  dossier: DossierDetail
  parts: readonly Part[]
  stukken: readonly Stuk[]
  keuze: Omit<Parameters<typeof Choices>[0], 'label' | 'options'>
}

/** Each piece on its own: what the klager does not want to go, is unticked. */
export function StukkenVelden({ dossier, parts, stukken, keuze }: StukkenVeldenProps) {
  if (stukken.length === 0) return <p className="meta">Er zijn nog geen gesprekken, acties of bijlagen.</p>
  return (
    <Choices
      {...keuze}
      optional
      label="Wat gaat nog meer mee?"
      hint="Haal weg wat de klager niet wil meegeven. Dat wordt bij de overdracht vernietigd."
      options={stukken.map((stuk) => ({ value: stuk.id, label: <Titel {...{ dossier, parts, stuk }} /> }))}
    />
  )
}

function Titel({ dossier, parts, stuk }: Pick<StukkenVeldenProps, 'dossier' | 'parts'> & { stuk: Stuk }) {
  const gesprek = dossier.gesprekken.find(({ id }) => id === stuk.id)
  const woorden =
    latest<{ wat?: string }>(parts, 'verslagen', stuk.id)?.wat ??
    latest<{ naam?: string }>(parts, 'bestand', stuk.id)?.naam
  return (
    <>
      {gesprek ? gesprekTitel(gesprek) : stukTekst[stuk.soort]}
      {stuk.op ? `, ${formatDatum(stuk.op)}` : null} {woorden ? <SealedName>{woorden}</SealedName> : null}
    </>
  )
}
