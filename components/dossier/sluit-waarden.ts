import type { SluitVragen } from '@/lib/domain/dossier/dossier'

export type SluitWaarden = Record<keyof SluitVragen, string>

export const legeVragen: SluitWaarden = { afsprakenNagekomen: '', gedragGestopt: '', represailles: '', oorzaakWeg: '' }

export function vragenVan({ afsprakenNagekomen, gedragGestopt, represailles, oorzaakWeg }: SluitWaarden): SluitWaarden {
  return { afsprakenNagekomen, gedragGestopt, represailles, oorzaakWeg }
}
