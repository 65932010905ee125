import { antwoordVan, type Stuk, schermAf, stukVan, verdeelNamen } from '@/lib/domain/avgverzoek/afschermen.rules'
import type { Avgverzoek } from '@/lib/domain/avgverzoek/avgverzoek'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { formatDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import type { Onderdeel } from '../afschrift/onderdeel'
import { notitiesVan, onderdelenVan } from '../afschrift/onderdelen'
import { kernOf } from '../dossier/kern'

export type AntwoordStuk = Stuk & { id: string; titel: string; overAnderen: boolean }

type Vraag = { hoedanigheid: Avgverzoek['hoedanigheid']; naam: string; namen: string }

/**
 * The dossier piece by piece, the names of others shielded, with what was decided of each so far. The notities as well:
 * they are never shared, and the AVG covers them like the rest (R-DOS-6, R-AVG-1).
 */
export function stukkenVan(
  detail: DossierDetail,
  parts: readonly Part[],
  { hoedanigheid, naam, namen }: Vraag,
  kept: Readonly<Record<string, Stuk>>,
): AntwoordStuk[] {
  const personen = kernOf(parts, detail.id).personen.map((persoon) => ({
    naam: persoon.naam,
    rol: detail.partijen.find(({ id }) => id === persoon.id)?.rol ?? null,
  }))
  const verdeeld = verdeelNamen(personen, { naam, hoedanigheid })
  const meer = namen
    .split(/[\n,;]+/)
    .map((one) => one.trim())
    .filter(Boolean)
  const wie = { ...verdeeld, anderen: [...verdeeld.anderen, ...meer] }
  return [...onderdelenVan(detail, parts, 'de vertrouwenspersoon'), ...notitiesVan(parts)]
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
