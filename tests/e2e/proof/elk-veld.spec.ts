import { adminUrl } from '../../support/admin'
import { ask } from '../../support/ask'
import { appoint, appointExterne, newTeam } from '../../support/besturen'
import { geheim } from '../../support/canaries'
import { expect, test } from '../../support/fixtures'
import { laidDossier } from '../../support/laid-dossier'
import { openedReports, openedWords } from '../../support/opened'
import { openedStukken } from '../../support/opened-stukken'
import { newMens } from '../../support/people'
import { sealedFields } from '../../support/sealed-fields'
import { signIn } from '../steps/account'
import {
  fillEveryAvgForm,
  fillEveryDossierForm,
  fillEveryIntakeForm,
  fillEveryMeldingForm,
  search,
} from '../steps/elk-veld'
import { fillEveryAdviesForm } from '../steps/elk-veld-advies'
import { fillEveryBegeleidingForm, fillEveryRehabilitatieForm } from '../steps/elk-veld-begeleiding'
import { fillEveryBestuursklachtForm } from '../steps/elk-veld-bestuursklacht'
import { fillEveryJaarverslagForm } from '../steps/elk-veld-jaarverslag'
import { fillEveryReportForm } from '../steps/elk-veld-melden'
import { fillEveryReflectieForm } from '../steps/elk-veld-reflectie'
import { deskOf } from '../steps/meldplicht'

/**
 * Read from disk too, and sent nowhere: the search and the copy for intervisie stay in the browser, and of an AVG answer
 * what is shielded; its pieces are sent as the answer they make.
 */
const neverSent = [
  ...['zoeken#zoeken', 'dossiers.-.intervisie#bijnamen', 'dossiers.-.intervisie#nr'],
  ...['avg-verzoeken.-.beantwoorden#namen', 'avg-verzoeken.-.beantwoorden#nr'],
]
/** No word fits in a day; the day itself is looked for. */
const days = /#geboortedatum$/

test('through every sealed field of every form a word is sent, and it arrives sealed', async ({ page, browser }) => {
  test.setTimeout(600_000)
  const { bestuur, contactpersoon, vertrouwenspersoon } = await newTeam()
  const externe = await newMens('Iris Fictief')
  await appointExterne(bestuur, externe)
  await signIn(page, contactpersoon, `/${bestuur.id}/intakes/nieuw`)
  await fillEveryIntakeForm(page)
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, vertrouwenspersoon, '/account')
  await fillEveryMeldingForm(desk, `/${bestuur.id}/meldingen`)
  await fillEveryDossierForm(desk)
  await fillEveryAvgForm(desk, `/${bestuur.id}/avg-verzoeken`)
  await fillEveryReflectieForm(desk, bestuur.id)
  await fillEveryJaarverslagForm(desk, `/${bestuur.id}/jaarverslag`)
  await search(desk, `/${bestuur.id}/zoeken`)
  await desk.context().close()

  const { pad, ...melders } = await newReporters()
  const [melder, tafel] = await Promise.all([browser.newContext(), browser.newContext()])
  const [hers, his] = [await melder.newPage(), await tafel.newPage()]
  await signIn(hers, melders.vertrouwenspersoon, pad)
  await signIn(his, melders.bestuurder, '/account')
  await fillEveryReportForm(hers, his, pad)
  await fillEveryBestuursklachtForm(his, pad.split('/')[1] ?? '')
  await fillEveryAdviesForm(hers, his, pad.split('/')[1] ?? '', 'Ria Schijnbaar')

  const { begeleider, directeur, bestuurId, ander } = await newAccused()
  await fillEveryBegeleidingForm(await deskOf(browser, begeleider, '/account'), bestuurId)
  await fillEveryRehabilitatieForm(await deskOf(browser, directeur, '/account'), bestuurId, ander)

  const [ofIntakes, ofZaken] = [await openedWords(contactpersoon), await openedWords(vertrouwenspersoon)]
  for (const words of [ofIntakes, ofZaken]) expect(words).toContain('2009-02-17')
  const asked = sealedFields().filter((field) => !neverSent.includes(field) && !days.test(field))
  expect(asked.length).toBeGreaterThan(60)
  const opened = [
    ...ofIntakes,
    ...ofZaken,
    ...(await openedWords(externe)),
    ...(await openedReports(melders.bestuurder)),
    ...(await openedStukken(melders.vertrouwenspersoon)),
    ...(await openedWords(begeleider)),
    ...(await openedStukken(directeur)),
  ]
  expect(asked.filter((field) => !opened.includes(geheim(field)))).toEqual([])
})

/** A begeleider, and two directeuren of whom one is involved; the directie leads, as the Handreiking has it. */
async function newAccused() {
  const { bestuur } = await newTeam()
  const ander = 'Dora Onwaar'
  const [begeleider, directeur] = [await newMens('Gijs Quasi'), await newMens('Dirk Nietecht')]
  await appoint(bestuur, begeleider, { rol: 'begeleider_aangeklaagde' })
  for (const mens of [directeur, await newMens(ander)]) await appoint(bestuur, mens, { rol: 'directeur' })
  const leidt = `update bestuur_instelling set waarden = jsonb_set(waarden::jsonb, '{rehabilitatie}', '"directie_altijd"') where bestuur_id = $1`
  await ask(adminUrl(), leidt, [bestuur.id])
  return { begeleider, directeur, bestuurId: bestuur.id as string, ander }
}

/** Of another bestuur, so that what is reported there is all that there is. */
async function newReporters() {
  const team = await newTeam()
  const bestuurder = await newMens('Ria Schijnbaar')
  await appoint(team.bestuur, bestuurder, { rol: 'bestuurder' })
  return { ...(await laidDossier(team)), vertrouwenspersoon: team.vertrouwenspersoon, bestuurder }
}
