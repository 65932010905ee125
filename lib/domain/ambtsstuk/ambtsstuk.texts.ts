import { sealedRefusals } from '@/lib/domain/object/object.texts'

export const stukRefusals = {
  ...sealedRefusals,
  wrong_recipients:
    'Wie dit krijgt, of wie erbij betrokken is, is anders dan u invulde. Laad de bladzijde opnieuw en kijk het na.',
  not_reachable: 'Niemand voor wie dit is, kan het nu openen. Maak of deel eerst de sleutel.',
}
