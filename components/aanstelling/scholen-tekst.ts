import { needsSchools } from '@/lib/domain/aanstelling/aanstelling.rules'
import type { Rol } from '@/lib/kernel/actor'

type Waar = { rol: Rol; scholen: readonly string[]; alleScholen: boolean }

/** Where someone is appointed: a role for the whole bestuur, or every school, names none of them. */
export function scholenTekst({ rol, scholen, alleScholen }: Waar): string {
  if (!needsSchools(rol)) return 'Het hele bestuur'
  return alleScholen ? 'Alle scholen' : scholen.join(', ')
}
