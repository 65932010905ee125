import { stukRefusals } from '@/lib/domain/ambtsstuk/ambtsstuk.texts'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import { herkenbaarTekst } from './advies.texts'

// Apart from the other texts: an action says these, and no page has to load them.

const term = { term_passed: 'Deze dag is voorbij of is vandaag. Spreek een latere dag af.' }
const not_now = 'Dit kan nu niet. Misschien legde iemand anders intussen iets vast. Laad de bladzijde opnieuw.'

export const sendAdviesRefusals = {
  ...{ ...stukRefusals, ...term, toestemming_missing: missingText },
  no_case: herkenbaarTekst.zaak,
}

export const discussAdviesRefusals = {
  ...{ ...sealedRefusals, ...term, not_now },
  in_future: 'Deze dag moet nog komen. Vul in wanneer u sprak.',
  before_sent: 'Deze dag ligt voor de dag waarop u het advies stuurde. Kijk de datum na.',
}

export const answerAdviesRefusals = {
  ...{ ...sealedRefusals, not_now },
  day_missing: 'Vul in wanneer het klaar is.',
  day_passed: 'Deze dag is voorbij. Vul een dag in die nog komt.',
}

export const followAdviesRefusals = {
  ...answerAdviesRefusals,
  day_missing: 'Vul in wanneer u er weer naar vraagt.',
  day_passed: 'Vul een dag in die nog komt.',
}

export const completeAdviesRefusals = {
  ...{ ...sealedRefusals, not_now },
  answer_awaited:
    'De afgesproken dag voor het antwoord is nog niet voorbij. Wacht daarop, of spreek een andere dag af.',
}
