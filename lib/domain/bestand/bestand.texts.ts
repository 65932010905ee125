import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { MAX_BESTAND_BYTES } from './bestand'

/** As people say it: "340 kB", "1,4 MB", "52 MB". */
export function grootteTekst(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`
  const mb = bytes / 1_000_000
  return `${(mb < 10 ? mb.toFixed(1) : String(Math.round(mb))).replace('.', ',').replace(',0', '')} MB`
}

const closed = ({ afgeslotenOp }: { afgeslotenOp: Datum | null }) =>
  `Dit dossier is afgesloten${afgeslotenOp ? ` op ${formatDatum(afgeslotenOp)}` : ''}. Heropen het als u er weer iets in wilt veranderen.`

export const addBestandRefusals = {
  ...sealedRefusals,
  toestemming_missing: missingText,
  dossier_closed: closed,
  too_big: `Dit bestand is te groot. Kies een bestand van hoogstens ${grootteTekst(MAX_BESTAND_BYTES)}, of verdeel het.`,
}

export const removeBestandRefusals = { dossier_closed: closed, overdracht_open: sealedRefusals.overdracht_open }

export const stukRefusals = {
  toestemming_missing: 'Hiervoor is toestemming van de klager nodig. Leg die toestemming eerst vast.',
  overdracht_open: sealedRefusals.overdracht_open,
  dossier_closed: 'Dit dossier is afgesloten. Heropen het als u er weer iets in wilt veranderen.',
  not_found: 'Dit bestand is er niet.',
  not_complete: 'Nog niet alle delen van dit bestand zijn verstuurd. Ga verder met versturen.',
  already_complete: 'Dit bestand is al helemaal verstuurd.',
  not_sealed: 'Dit deel is niet versleuteld. Laad de pagina opnieuw en begin opnieuw met dit bestand.',
  no_piece: 'Dit deel is leeg of te groot. Begin opnieuw met dit bestand.',
} as const
