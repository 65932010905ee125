import type { GebruikerStatus } from './gebruiker'

export const gebruikerStatusTekst: Record<GebruikerStatus, string> = {
  wacht: 'Wacht op bevestiging door een bestuurder',
  uitgenodigd: 'Uitgenodigd, nog niet in gebruik',
  actief: 'In gebruik',
  ingetrokken: 'Ingetrokken',
}

export const inviteRefusals = {
  already_active: 'Deze persoon heeft het account al in gebruik genomen. Een nieuwe uitnodiging is niet nodig.',
}
