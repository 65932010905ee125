import { missingText } from '@/lib/domain/toestemming/toestemming.texts'

export const intervisieRefusals = { toestemming_missing: missingText }
