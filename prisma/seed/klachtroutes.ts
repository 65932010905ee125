import { recordAanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt.commands'
import { presetInstellingen } from '@/lib/domain/bestuur/instellingen'
import { amendInstellingen } from '@/lib/domain/bestuur/instellingen.commands'
import { amendRoutesjabloon } from '@/lib/domain/routesjabloon/routesjabloon.commands'
import { newId } from '@/lib/kernel/id'
import { bestuurOf, type Wereld } from './besturen'
import { must } from './mensen'

const punten = [
  { school: 'luchtkasteel', taak: 'aanspreekpunt', naam: 'Juf Liv Gefingeerd', bereik: 'lokaal 0' },
  { school: 'luchtkasteel', taak: 'coordinator', naam: 'Meester Wout Nooitvan', bereik: 'lokaal 00' },
  { school: 'verzinsel', taak: 'coordinator', naam: 'De adjunct-directeur', bereik: 'via de administratie' },
] as const

/** What the bestuur of Wolkenrijk laid down: a route of its own for one school, a mandate, and who is asked about pesten. */
export async function makeKlachtroutes(wereld: Wereld): Promise<void> {
  const bestuurder = wereld.actor('ria', 'wolkenrijk', -150)
  const { scholen } = bestuurOf(wereld.besturen, 'wolkenrijk')
  const vanaf = wereld.datum(-150)
  const mandaat = ['verwijzen', 'zelf_afhandelen'] as const
  must(await amendInstellingen(bestuurder, { ...presetInstellingen.isob, mandaat: [...mandaat], vanaf }))
  must(
    await amendRoutesjabloon(bestuurder, {
      ...{ soort: 'onderwijskundig', schoolId: scholen.luchtkasteel ?? '', versie: 0 },
      stappen: [
        { soort: 'betrokkene', kring: 'binnen' },
        { soort: 'hulp_op_school', kring: 'binnen' },
        { soort: 'directie', kring: 'binnen' },
        { soort: 'vertrouwenspersoon', kring: 'binnen' },
        { soort: 'bestuur', kring: 'binnen' },
        { soort: 'klachtencommissie', kring: 'buiten' },
      ],
    }),
  )
  for (const { school, ...velden } of punten) {
    const input = { ...velden, id: newId() as string, schoolId: scholen[school] ?? '', vanaf }
    must(await recordAanspreekpunt(bestuurder, input))
  }
}
