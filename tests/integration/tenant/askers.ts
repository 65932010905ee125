import type { Actor } from '@/lib/kernel/actor'
import type { World } from '@/tests/support/callers'
import type { Facts } from './expected-rows.data'

const kinds: Record<string, string[]> = {
  contactpersoon: ['intake'],
  bovenschools_contactpersoon: ['intake'],
  vertrouwenspersoon: ['melding', 'dossier', 'overdracht', 'avgverzoek', 'jaarverslag', 'reflectie'],
  begeleider_aangeklaagde: ['begeleiding'],
}

/** Everybody of the world at his own bestuur, and who is in the wrong place. */
export function askers(world: World): [string, Facts][] {
  const atHome = Object.entries(world.actor).map(([naam, actor]): [string, Facts] => [naam, factsOf(actor)])
  const nowhere = { lid: false, reads: [], writes: [], rollen: [] }
  return [
    ...atHome,
    ['externe at her other bestuur', factsOf(world.externeZuid)],
    ['nobody', { account: null, bestuur: null, ...nowhere }],
    ['nobody at a bestuur', { account: null, bestuur: world.noord.id, ...nowhere }],
    ['adviseur at no bestuur', { account: world.account.adviseur, bestuur: null, ...nowhere }],
    ['adviseur at another bestuur', { account: world.account.adviseur, bestuur: world.zuid.id, ...nowhere }],
    ['bestuurder at another bestuur', { account: world.account.bestuurder, bestuur: world.zuid.id, ...nowhere }],
    ['fg at another bestuur', { account: world.account.fg, bestuur: world.zuid.id, ...nowhere }],
  ]
}

function factsOf({ accountId, bestuurId, aanstellingen }: Actor): Facts {
  const working = aanstellingen.filter(({ werking }) => werking === 'werkend')
  return {
    account: accountId,
    bestuur: bestuurId,
    lid: aanstellingen.length > 0,
    reads: aanstellingen.flatMap(({ rol }) => kinds[rol] ?? []),
    writes: working.flatMap(({ rol }) => kinds[rol] ?? []),
    rollen: working.map(({ rol }) => rol),
  }
}
