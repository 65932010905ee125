import type { Avgverzoek, Besluit } from '@/lib/domain/avgverzoek/avgverzoek'
import { answerAvgverzoek, linkAvgverzoek, recordAvgverzoek } from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { listDossiers } from '@/lib/domain/dossier/dossier.queries'
import type { Wereld } from './besturen'
import { must } from './mensen'
import type { Sealer } from './sealer'
import type { Dag } from './zaak'

type DemoVerzoek = {
  dag: Dag
  soort: Avgverzoek['soort']
  hoedanigheid: Avgverzoek['hoedanigheid']
  naam: string
  bereikbaar: string
  vraag: string
  /** The day on which the dossier was opened that it turned out to be about. */
  dossierVan?: Dag
  antwoord?: { dag: Dag; besluit: Besluit; reden: string; antwoord: string }
}

type Bij = { bestuur: string; adviseur: string }

const verzoeken: readonly DemoVerzoek[] = [
  {
    ...{ dag: -9, soort: 'inzage', hoedanigheid: 'aangeklaagde', dossierVan: -38 },
    naam: 'B. Fictief',
    bereikbaar: 'Per post, naar huis. Het adres staat op de envelop.',
    vraag: 'Ik hoor dat er over mij gesproken is. Ik wil weten wat er over mij is opgeschreven.',
  },
  {
    ...{ dag: -34, soort: 'rectificatie', hoedanigheid: 'melder' },
    naam: 'Ome Fantasio',
    bereikbaar: 'mail',
    vraag: 'In uw verslag staat dat ik er op dinsdag bij was. Dat was op woensdag.',
    antwoord: {
      ...{ dag: -20, besluit: 'toegewezen' },
      reden: 'U hebt gelijk. Ik heb de dag verbeterd. Wat er eerst stond, blijft met de verbetering erbij bewaard.',
      antwoord: 'Er staat nu: op woensdag na schooltijd.',
    },
  },
]

/** One request that waits for its answer, about a case, and one that was answered. */
export async function makeAvgVerzoeken(wereld: Wereld, sealer: Sealer, bij: Bij): Promise<void> {
  for (const verzoek of verzoeken) await makeVerzoek(wereld, sealer, { ...verzoek, ...bij })
}

async function makeVerzoek(wereld: Wereld, sealer: Sealer, verzoek: DemoVerzoek & Bij): Promise<void> {
  const { dag, soort, hoedanigheid, naam, bereikbaar, vraag, dossierVan, antwoord } = verzoek
  const actor = wereld.actor(verzoek.adviseur, verzoek.bestuur, dag)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'avgverzoek')
  const kern = { sectie: 'kern' as const, itemId: object.id, inhoud: { naam, bereikbaar, vraag } }
  must(
    await recordAvgverzoek(actor, {
      ...{ object, soort, hoedanigheid, ontvangenOp: actor.today, zaak: null },
      kaart: await sealer.kaart(actor.bestuurId, object.id, naam),
      envelopes: await sealer.seal(sealing, [kern]),
    }),
  )
  if (dossierVan !== undefined) {
    const { regels } = await listDossiers(actor, { status: 'lopend' })
    const zaak = regels.find(({ geopendOp }) => geopendOp === wereld.datum(dossierVan))?.nummer
    if (zaak) must(await linkAvgverzoek(actor, { verzoekId: object.id, zaak }))
  }
  if (!antwoord) return
  const { besluit, reden, dag: op } = antwoord
  const bewijs = { sectie: 'bewijs' as const, itemId: object.id, inhoud: { reden, antwoord: antwoord.antwoord } }
  const answering = wereld.actor(verzoek.adviseur, verzoek.bestuur, op)
  must(
    await answerAvgverzoek(answering, {
      ...{ verzoekId: object.id, revisie: 1, besluit, beantwoordOp: answering.today },
      envelopes: await sealer.seal(sealing, [bewijs]),
    }),
  )
}
