import type { Uitgangspunten } from '@/lib/domain/dossier/dossier'
import { redenInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { decideOuders } from '@/lib/domain/dossier/dossier.rules'
import { recordOudersInput } from '@/lib/domain/dossier/dossier.schema'
import { oudersRefusals } from '@/lib/domain/dossier/dossier.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type OudersWaarden, oudersKenmerken } from './ouders-waarden'

const coded = recordOudersInput.omit({ dossierId: true, revisie: true, envelopes: true })

/** The schema first; then the rule itself, at the field it is about. */
export function checkOuders(
  values: OudersWaarden,
  { oudersBeslist }: Pick<Uitgangspunten, 'oudersBeslist'>,
  today: Datum,
): FieldError[] {
  const parsed = coded.safeParse(oudersKenmerken(values, today))
  const errors = fieldErrors([parsed])
  if (!redenInhoud.safeParse(values).success) errors.push({ field: 'reden', message: redenMissing(values.stand) })
  if (!parsed.success) return errors
  if (parsed.data.stand !== 'nog_te_doen' && !parsed.data.door)
    return [...errors, { field: 'door', message: 'Kies wie dit besloot of deed.' }]
  const decided = decideOuders(parsed.data, oudersBeslist)
  if (decided.ok) return errors
  return [...errors, { field: fieldOf[decided.failure.kind], message: oudersRefusals[decided.failure.kind] }]
}

function redenMissing(stand: string): string {
  if (stand === 'geinformeerd') return 'Schrijf op wat de ouders gehoord hebben.'
  return stand === 'niet_informeren'
    ? 'Schrijf op waarom de ouders niet geïnformeerd worden.'
    : 'Schrijf op wat er besproken is.'
}

const fieldOf = {
  criterium_missing: 'criterium',
  directie_decides: 'door',
  directeur_involved: 'door',
  leerling_first: 'leerlingVooraf',
} as const
