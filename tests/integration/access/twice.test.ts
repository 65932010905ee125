import { beforeAll, describe, expect, test } from 'vitest'
import { type AccessWorld, accessWorld } from './access-world'
import { commands } from './commands.data'

let at: AccessWorld
beforeAll(async () => {
  at = await accessWorld()
})

/** What may be asked again: it is there already and stays as it is, or each time is one of its own. */
const again = [
  ...[
    'recordMelding',
    'openIntake',
    'addStuk',
    'completeBestand',
    'receiveMelding',
    'recordAvgverzoek',
    'recordBegeleiding',
    'recordRehabilitatie',
    'recordEigenSchool',
    'sendAdvies',
    ...['recordVoorlichting', 'recordUren', 'recordReflectie', 'askOudervraag'],
    'recordBestuursklacht',
  ],
  // Asked again by the same deputy, it stands as it was asked.
  ...['askZiektepakket', 'openZiektepakket'],
  ...[
    'answerMeldplicht',
    'exportDossier',
    'answerJaarverslag',
    'showIntervisie',
    'recordIngang',
    'recordAanspreekpunt',
    ...['recordVoordracht', 'fileCommissieverslag', 'agreeSchoolgids'],
    'endAanspreekpunt',
    ...['amendReglement', 'amendKlachtencommissie', 'recordSluiting', 'recordAdviesgesprek'],
    'amendInstellingen',
    'shareAgenda',
    'inviteGebruiker',
    'prepareAanstelling',
  ],
]

describe('the same input twice at once', () => {
  test.each(commands)('$naam: is an answer both times, and done once', async ({ naam, van, prepare }) => {
    for (let round = 0; round < 3; round++) {
      const { call } = await prepare(at)
      const actor = at.world.actor[van]
      const answers = await Promise.allSettled([call(actor), call(actor)])
      const heard = answers.map((answer) => (answer.status === 'rejected' ? String(answer.reason) : answer.value.ok))
      expect(heard.filter((one) => typeof one === 'string')).toEqual([])
      if (!again.includes(naam)) expect(heard.filter(Boolean)).toHaveLength(1)
    }
  })
})
