import type { AanspreekpuntTaak, Gat } from './aanspreekpunt'

export const taakTekst: Record<AanspreekpuntTaak, { naam: string; uitleg: string }> = {
  aanspreekpunt: {
    naam: 'Aanspreekpunt pesten',
    uitleg: 'Leerlingen en ouders kunnen hier terecht met vragen over pesten.',
  },
  coordinator: {
    naam: 'Coördinator anti-pestbeleid',
    uitleg: 'Zorgt dat de school doet wat zij tegen pesten heeft afgesproken.',
  },
}

export function gatZin({ schoolNaam, taak }: Gat): string {
  return taak === 'aanspreekpunt'
    ? `${schoolNaam} heeft niemand bij wie leerlingen en ouders terechtkunnen over pesten.`
    : `${schoolNaam} heeft niemand die het beleid tegen pesten coördineert.`
}

export const recordAanspreekpuntRefusals = {
  unknown_school: 'Deze school kunt u niet kiezen. Kies een school uit de lijst.',
}

export const endAanspreekpuntRefusals = {
  ends_before_begin: 'Deze laatste dag ligt voor de eerste dag. Kies een latere dag.',
}
