import { askOudervraag, decideOudervraag } from '@/lib/domain/oudervraag/oudervraag.commands'
import type { AskOudervraagInput } from '@/lib/domain/oudervraag/oudervraag.schema'
import type { Onderwerp } from '@/lib/domain/reflectie/reflectie'
import { recordReflectie } from '@/lib/domain/reflectie/reflectie.commands'
import { recordVoorlichting } from '@/lib/domain/voorlichting/voorlichting.commands'
import type { RecordVoorlichtingInput } from '@/lib/domain/voorlichting/voorlichting.schema'
import { newId } from '@/lib/kernel/id'
import { ask } from './ask'
import type { TestDatabase } from './database'
import { klagerId, openedDossier } from './dossier-world'
import type { IntakeWorld } from './intake-world'
import { sealMore, sealOwn } from './sealing'

type At = IntakeWorld & { db: TestDatabase }

const reflectieKern = {
  eerste: 'helemaal',
  tweede: 'deels',
  derde: 'nog_niet',
  wat: 'Vaker langs',
  hoe: '',
  wie: '',
}

export function planInput({ world }: IntakeWorld, change: Partial<RecordVoorlichtingInput> = {}) {
  const wat = { doelgroep: 'leerlingen', vorm: 'les', activiteit: 'Langs alle klassen', middelen: '' } as const
  const wanneer = { schooljaar: 2026, periode: 2, week: 48 } as const
  return { id: newId() as string, schoolId: world.noord.school, minuten: 60, ...wat, ...wanneer, ...change }
}

export async function plannedVoorlichting(at: IntakeWorld, change: Partial<RecordVoorlichtingInput> = {}) {
  const input = planInput(at, change)
  const made = await recordVoorlichting(at.world.actor.adviseur, input)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return input.id
}

/** A card of this year, where she had none on this yet. */
export async function reflectieInput(at: At, onderwerp: Onderwerp) {
  await ask(
    at.db.admin,
    `delete from object o using reflectie r where r.bestuur_id = o.bestuur_id and r.id = o.id and r.onderwerp = $1`,
    [onderwerp],
  )
  const { object, envelopes, ref } = await sealOwn(at.adviseur, at.world.noord.id, 'reflectie', (id) => [
    { sectie: 'kern', itemId: id, revisie: 1, inhoud: reflectieKern },
  ])
  return { ref, input: { object, onderwerp, envelopes } }
}

export async function recordedReflectie(at: At, onderwerp: Onderwerp) {
  const { ref, input } = await reflectieInput(at, onderwerp)
  const made = await recordReflectie(at.world.actor.adviseur, input)
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  const amended = (revisie = 2) =>
    sealMore(at.adviseur, ref, [{ sectie: 'kern', itemId: ref.objectId, revisie, inhoud: reflectieKern }])
  return { id: input.object.id, ref, amended }
}

/** A dossier of a pupil under 18 whose parents know nothing yet, at a bestuur where the directie decides. */
export async function minorDossier(at: At) {
  await ask(at.db.admin, `update bestuur_instelling set waarden = waarden || '{"oudersBeslist":"directie"}'`)
  const klager = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' } as const
  return openedDossier(at, { personen: [klager], oudersStand: 'nog_te_doen' })
}

export function vraagInput(dossierId: string, change: Partial<AskOudervraagInput> = {}): AskOudervraagInput {
  return {
    ...{ id: newId() as string, dossierId, directeurBetrokken: 'nee', ontvanger: null, leeftijd: 'van_12_tot_16' },
    ...{ criterium: 'veiligheid', redenen: ['bang'], ...change },
  }
}

export async function askedOudervraag(at: At, change: Partial<AskOudervraagInput> = {}) {
  const dossier = await minorDossier(at)
  const input = vraagInput(dossier.id, change)
  const asked = await askOudervraag(at.world.actor.adviseur, input)
  if (!asked.ok) throw new Error(JSON.stringify(asked.failure))
  return { vraagId: input.id, dossier }
}

export async function decidedOudervraag(at: At) {
  const { vraagId, dossier } = await askedOudervraag(at)
  const besluit = { besluit: 'niet_informeren', grond: 'veiligheid' } as const
  const decided = await decideOudervraag(at.world.actor.directeur, { vraagId, ...besluit })
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure))
  return { vraagId, dossier }
}
