import { antwoordVan, type Stuk, schermAf, stukVan, verdeelNamen } from '@/lib/domain/avgverzoek/afschermen.rules'
import type { Avgverzoek } from '@/lib/domain/avgverzoek/avgverzoek'
import { namenUit } from '@/lib/domain/object/namen.rules'
import { formatDatum } from '@/lib/kernel/datum'
import type { Onderdeel } from '../afschrift/onderdeel'
import type { Bron } from './bronnen'

export type AntwoordStuk = Stuk & { id: string; titel: string; overAnderen: boolean }

type Vraag = { hoedanigheid: Avgverzoek['hoedanigheid']; naam: string; namen: string }

/** What the cases hold piece by piece, the names of others shielded, with what was decided of each so far (R-AVG-1). */
export function stukkenVan(
  bronnen: readonly Bron[],
  { hoedanigheid, naam, namen }: Vraag,
  kept: Readonly<Record<string, Stuk>>,
): AntwoordStuk[] {
  const verdeeld = verdeelNamen(
    bronnen.flatMap(({ personen }) => personen),
    { naam, hoedanigheid },
  )
  const meer = namenUit(namen)
  const wie = { ...verdeeld, anderen: [...verdeeld.anderen, ...meer] }
  return bronnen
    .flatMap(({ onderdelen }) => onderdelen)
    .filter(({ regels }) => regels.length > 0)
    .map((onderdeel) => ({
      ...stukVan(kept[onderdeel.id], schermAf(tekstVan(onderdeel), wie)),
      ...{ id: onderdeel.id, titel: titelVan(onderdeel) },
      overAnderen: hoedanigheid !== 'klager' || onderdeel.overAnderen,
    }))
}

/** What is sealed as the answer: the pieces that are given, or else what was written by hand. */
export function antwoordTekst(stukken: readonly AntwoordStuk[], antwoord: string): string {
  return [antwoord.trim(), antwoordVan(stukken)].filter(Boolean).join('\n\n')
}

function titelVan({ titel, op }: Onderdeel): string {
  return op ? `${titel}, ${formatDatum(op)}` : titel
}

function tekstVan({ regels }: Onderdeel): string {
  return regels.map(({ label, tekst }) => (label ? `${label}: ${tekst}` : tekst)).join('\n')
}
