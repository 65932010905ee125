import { closeMelding, triageMelding } from '@/lib/domain/melding/afloop.commands'
import { recordMelding } from '@/lib/domain/melding/melding.commands'
import { bestuurOf, type Wereld } from './besturen'
import { makeDossier } from './dossiers'
import { must } from './mensen'
import type { Sealer } from './sealer'
import type { DemoZaak } from './zaak'

const nee = { misdrijf: 'nee', taakVoorSchool: 'nee', tegenLeerling: 'nee', verbandMetSchool: 'nee' } as const
const ja = { misdrijf: 'ja', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'ja' } as const

export async function makeZaak(wereld: Wereld, sealer: Sealer, zaak: DemoZaak): Promise<void> {
  const meldingId = await makeMelding(wereld, sealer, zaak)
  await makeTriage(wereld, sealer, zaak, meldingId)
  await makeDossier(wereld, sealer, zaak, meldingId.objectId)
}

async function makeMelding(wereld: Wereld, sealer: Sealer, zaak: DemoZaak) {
  const actor = wereld.actor(zaak.adviseur, zaak.bestuur, zaak.dag)
  const { sealing, object } = await sealer.newObject(actor.bestuurId, 'melding')
  const kern = { label: zaak.label, tekst: zaak.tekst, bereikbaar: '', intake: null }
  must(
    await recordMelding(actor, {
      object,
      schoolId: bestuurOf(wereld.besturen, zaak.bestuur).scholen[zaak.school] ?? '',
      soort: zaak.soort,
      ontvangenOp: actor.today,
      wijze: zaak.wijze,
      melderCategorie: zaak.melder,
      klagerCategorie: zaak.klager,
      minderjarig: zaak.minderjarig,
      meldplicht: zaak.meldplicht ? ja : nee,
      kaart: await sealer.kaart(actor.bestuurId, object.id, zaak.label),
      envelopes: await sealer.seal(sealing, [{ sectie: 'kern', itemId: object.id, inhoud: kern }]),
    }),
  )
  return sealing
}

type Made = Awaited<ReturnType<typeof makeMelding>>

async function makeTriage(wereld: Wereld, sealer: Sealer, zaak: DemoZaak, sealing: Made): Promise<void> {
  const { triage, einde } = zaak
  if (!triage) return
  const meldingId = sealing.objectId
  const inhoud = { reden: triage.reden, afbakening: triage.afbakening ?? '', doorverwezenNaar: triage.naar ?? '' }
  const outside = triage.uitkomst === 'doorverwijzen'
  must(
    await triageMelding(wereld.actor(zaak.adviseur, zaak.bestuur, triage.dag), {
      meldingId,
      revisie: 1,
      probleemgebieden: triage.gebieden,
      gedragingen: triage.gedragingen ?? [],
      partijen: triage.partijen ?? null,
      vragen: { school: 'ja', onderwijs: 'ja', commissie: outside ? 'nee' : 'ja', andereRegeling: 'nee' },
      andereRegeling: null,
      uitkomst: triage.uitkomst,
      afgebakend: triage.afbakening !== undefined,
      envelopes: await sealer.seal(sealing, [{ sectie: 'verslagen', itemId: meldingId, inhoud }]),
    }),
  )
  if (!einde) return
  const envelopes = await sealer.seal(sealing, [
    { sectie: 'bewijs', itemId: meldingId, inhoud: { afloop: einde.afloop } },
  ])
  const actor = wereld.actor(zaak.adviseur, zaak.bestuur, einde.dag)
  must(await closeMelding(actor, { meldingId, revisie: 2, controle: einde.controle ?? null, envelopes }))
}
