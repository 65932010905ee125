import { termijnRefusals } from '@/lib/domain/termijn/termijn.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'

export const dossierTermijnRefusals = { ...termijnRefusals, toestemming_missing: missingText }

export const beginTermijnRefusals = {
  ...dossierTermijnRefusals,
  zaak_closed: 'Dit dossier is afgesloten. Heropen het eerst als u nog iets wilt vastleggen.',
  no_rule: 'Uw bestuur heeft deze termijn niet. Kijk met het bestuur naar de termijnen van de klachtenregeling.',
  already_running: 'Deze termijn loopt al. Klopt de begindag niet? Wijzig die dan.',
}
