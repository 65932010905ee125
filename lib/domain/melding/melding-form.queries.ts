import 'server-only'
import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'

export async function getMeldingForm(
  actor: Actor,
): Promise<{ scholen: SchoolKeuze[]; signalen: Instellingen['signalen'] } | null> {
  if (!may(actor, 'melding:record')) return null
  return read(actor, async (tx) => ({
    scholen: await loadScholenFor(actor, tx, 'melding:record'),
    signalen: (await loadInstellingen(actor, tx)).signalen,
  }))
}
