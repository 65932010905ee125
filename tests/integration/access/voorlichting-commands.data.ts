import * as oudervraag from '@/lib/domain/oudervraag/oudervraag.commands'
import * as reflectie from '@/lib/domain/reflectie/reflectie.commands'
import * as uren from '@/lib/domain/uren/uren.commands'
import * as voorlichting from '@/lib/domain/voorlichting/voorlichting.commands'
import { newId } from '@/lib/kernel/id'
import { vandaag } from '@/tests/support/intake-world'
import * as made from '@/tests/support/voorlichting-world'
import { type AccessWorld, must } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
const adviseur = { van: 'adviseur', bij: 'rol' } as const

let jaar = 2030
/** A school year that no other entry uses. */
async function plannedYear(at: AccessWorld) {
  jaar += 3
  await made.plannedVoorlichting(at, { schooljaar: jaar, week: 40 })
  return { schooljaar: jaar }
}

async function writtenUren(at: AccessWorld) {
  const input = { id: newId() as string, activiteit: 'overleg' as const, op: vandaag, minuten: 30 }
  await must(uren.recordUren(at.world.actor.adviseur, input))
  return { urenId: input.id }
}

/** What an adviser tells, what it takes of her time, how she looks back, and what she asks about parents. */
export const voorlichtingCommands: readonly CommandEntry[] = [
  command(voorlichting.recordVoorlichting, {
    ...{ act: 'voorlichting:record', ...adviseur },
    input: async (at) => made.planInput(at),
  }),
  command(voorlichting.amendVoorlichting, {
    ...{ act: 'voorlichting:amend', ...hers },
    input: async (at) => {
      const { id: _, schooljaar: _jaar, ...wat } = made.planInput(at)
      return { voorlichtingId: await made.plannedVoorlichting(at), revisie: 1, ...wat }
    },
  }),
  command(voorlichting.completeVoorlichting, {
    ...{ act: 'voorlichting:complete', ...hers },
    input: async (at) => ({
      ...{ voorlichtingId: await made.plannedVoorlichting(at), uitkomst: 'gedaan' as const, op: vandaag, besteed: 60 },
    }),
  }),
  command(voorlichting.removeVoorlichting, {
    ...{ act: 'voorlichting:remove', ...hers },
    input: async (at) => ({ voorlichtingId: await made.plannedVoorlichting(at) }),
  }),
  command(voorlichting.copyVoorlichting, {
    ...{ act: 'voorlichting:copy', ...adviseur, elders: 'plan_empty' },
    input: plannedYear,
  }),
  command(uren.recordUren, {
    ...{ act: 'uren:record', ...adviseur, elders: 'eigen' },
    input: async () => ({ id: newId() as string, activiteit: 'advies' as const, op: vandaag, minuten: 45 }),
  }),
  command(uren.removeUren, { act: 'uren:remove', ...hers, input: writtenUren }),
  command(reflectie.recordReflectie, {
    ...{ act: 'reflectie:record', ...adviseur, elders: 'sealed_part_foreign' },
    input: async (at) => (await made.reflectieInput(at, 'beleid')).input,
  }),
  command(reflectie.amendReflectie, {
    ...{ act: 'reflectie:amend', ...hers },
    input: async (at) => {
      const { id, amended } = await made.recordedReflectie(at, 'opvang')
      return { reflectieId: id, revisie: 1, envelopes: await amended() }
    },
  }),
  command(reflectie.removeReflectie, {
    ...{ act: 'reflectie:remove', ...hers },
    input: async (at) => ({ reflectieId: (await made.recordedReflectie(at, 'advies')).id }),
  }),
  command(oudervraag.askOudervraag, {
    ...{ act: 'oudervraag:ask', ...hers },
    input: async (at) => made.vraagInput((await made.minorDossier(at)).id),
  }),
  command(oudervraag.withdrawOudervraag, {
    ...{ act: 'oudervraag:withdraw', ...hers },
    input: async (at) => ({ vraagId: (await made.askedOudervraag(at)).vraagId }),
  }),
  command(oudervraag.decideOudervraag, {
    ...{ act: 'oudervraag:decide', van: 'directeur', bij: 'houder', geeft: ['dossier', 'oudervraag'] },
    input: async (at) => ({
      ...{ vraagId: (await made.askedOudervraag(at)).vraagId, besluit: 'niet_informeren' as const },
      grond: 'veiligheid' as const,
    }),
  }),
  command(oudervraag.tellOudervraag, {
    ...{ act: 'oudervraag:tell', ...hers },
    input: async (at) => ({ vraagId: (await made.decidedOudervraag(at)).vraagId, op: vandaag }),
  }),
]
