import {
  legeToestemming,
  type ToestemmingWaarden,
  toestemmingKenmerken,
} from '@/components/toestemming/toestemming-waarden'
import type { Informatieverzoek } from '@/lib/domain/dossier/dossier'
import type { ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { perOntvanger } from '@/lib/domain/toestemming/toestemming'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'

export type GrantWaarden = ToestemmingWaarden & { voorWie: string; ontvanger: string }

export type Ontvangers = {
  collegas: readonly { accountId: string; naam: string }[]
  /** The klager, where he is a pupil: the opaque id under which his parents are meant. */
  oudersVan: string | null
  /** Requests of the klachtencommissie that are not answered yet. */
  verzoeken: readonly Informatieverzoek[]
  /** A fresh id for someone whom the server does not know. */
  anderId: string
}

export function legeGrant(soort: string): GrantWaarden {
  return { ...legeToestemming(''), soort, voorWie: '', ontvanger: '' }
}

/** What the server learns: for whom, as an opaque id. */
export function grantKenmerken(values: GrantWaarden, ontvangers: Ontvangers, today: Datum) {
  return { ...toestemmingKenmerken(values, today), voorId: voorId(values, ontvangers) }
}

/** What is sealed: the scope, and for whom in words. */
export function grantInhoud({ omvang, soort, voorWie, ontvanger }: GrantWaarden, { collegas, verzoeken }: Ontvangers) {
  const commissie = verzoeken.some(({ id }) => id === voorWie) ? 'de klachtencommissie' : ''
  const collega = collegas.find(({ accountId }) => accountId === voorWie)?.naam ?? commissie
  const woorden = voorWie === 'ouders' ? 'de ouders van de klager' : voorWie === 'ander' ? ontvanger.trim() : collega
  return { omvang: omvang.trim(), ontvanger: isPerOntvanger(soort) ? woorden : '' } satisfies ToestemmingInhoud
}

export async function checkGrant(values: GrantWaarden, ontvangers: Ontvangers, today: Datum): Promise<FieldError[]> {
  const { toestemmingInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
  const { toestemmingInput } = await import('@/lib/domain/toestemming/toestemming.schema')
  const coded = toestemmingInput.omit({ id: true }).safeParse(grantKenmerken(values, ontvangers, today))
  const errors = fieldErrors([coded, toestemmingInhoud.safeParse(values)])
  if (!isPerOntvanger(values.soort)) return errors
  if (!voorId(values, ontvangers))
    return [...errors, { field: 'voorWie', message: 'Kies voor wie deze toestemming is.' }]
  if (values.voorWie === 'ander' && !values.ontvanger.trim())
    return [...errors, { field: 'ontvanger', message: 'Vul in voor wie de informatie is.' }]
  return errors
}

function voorId({ soort, voorWie }: GrantWaarden, ontvangers: Ontvangers): string | null {
  const { collegas, verzoeken, oudersVan, anderId } = ontvangers
  if (soort === 'overdracht') return collegas.find(({ accountId }) => accountId === voorWie)?.accountId ?? null
  if (soort !== 'doorverwijzen') return null
  const verzoek = verzoeken.find(({ id }) => id === voorWie)?.id
  return verzoek ?? { ouders: oudersVan, ander: anderId }[voorWie] ?? null
}

function isPerOntvanger(soort: string): boolean {
  return (perOntvanger as readonly string[]).includes(soort)
}
