import { dossierRefusals, grantRefusals } from '@/lib/domain/dossier/dossier.texts'
import { withdrawRefusals } from '@/lib/domain/intrekking/intrekking.texts'

export const changeKlagerRefusals = {
  ...withdrawRefusals,
  ...grantRefusals,
  ...dossierRefusals,
  nothing_changes: 'Deze persoon is al de klager. Er verandert niets.',
  not_a_pupil: 'Alleen bij een klacht van een leerling of een ouder kan een ander de klager worden.',
  still_minor: 'Deze leerling is nog geen 18. Dan blijft een ouder de klager.',
  pupil_is_adult: 'De leerling is 18 of ouder. Een ouder wordt dan niet meer de klager.',
  ouders_first: 'Leg eerst vast dat de ouders het weten, en dat de leerling dat vooraf van u hoorde.',
}
