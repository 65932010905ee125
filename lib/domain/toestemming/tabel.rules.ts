import {
  type ActWithToestemming,
  actNeedsToestemming,
  perOntvanger,
  type ToestemmingSoort,
  type Vrijstelling,
  vrijgesteld,
} from './toestemming'
import { actTekst, soortTekst, vrijstellingTekst } from './toestemming.texts'

/** The table act × toestemming as README.md of this folder shows it, made from the code. */
export function toestemmingTabel(): string {
  const acts = Object.keys(actNeedsToestemming) as ActWithToestemming[]
  const rows = acts.map((act) => `| ${actTekst[act]} | \`${act}\` | ${soortenVan(act)} | ${uitzondering(act)} |`)
  return ['| act | permission | toestemming | unless |', '|---|---|---|---|', ...rows].join('\n')
}

function soortenVan(act: ActWithToestemming): string {
  const lines: readonly (readonly ToestemmingSoort[])[] = actNeedsToestemming[act]
  return lines.map((soorten) => soorten.map(naamVan).join(' of ')).join(' én ')
}

function naamVan(soort: ToestemmingSoort): string {
  return `${soortTekst[soort].toLowerCase()}${perOntvanger.includes(soort) ? ' (per ontvanger)' : ''}`
}

function uitzondering(act: ActWithToestemming): string {
  const free = Object.entries(vrijgesteld[act] ?? {}) as [Vrijstelling, ToestemmingSoort][]
  return free.map(([feit, soort]) => `${soortTekst[soort].toLowerCase()}: ${vrijstellingTekst[feit]}`).join('; ') || '-'
}
