import type { Datum } from '@/lib/kernel/datum'
import { type Instellingen, laterErbij, type Preset, presetInstellingen, presets } from './instellingen'

export type GedateerdeInstellingen = { vanaf: Datum; waarden: Instellingen }

/** The settings in force on a day: those that began last by then, of one day the first given. Before the first, the Handreiking holds. */
export function instellingenOn(versies: readonly GedateerdeInstellingen[], day: Datum): Instellingen {
  const begun = versies
    .filter((versie) => versie.vanaf <= day)
    .sort((a, b) => Number(a.vanaf < b.vanaf) - Number(a.vanaf > b.vanaf))
  return begun[0]?.waarden ?? presetInstellingen.handreiking
}

export function presetOf(waarden: Instellingen): Preset | 'eigen' {
  const same = (preset: Preset) =>
    Object.entries(presetInstellingen[preset]).every(
      ([naam, waarde]) => String(waarden[naam as keyof Instellingen]) === String(waarde),
    )
  return presets.find(same) ?? 'eigen'
}

/** What a row from before a setting says about it: the side of its preset, or the default where the choices were its own. */
export function completeWaarden({ preset, waarden }: { preset: string; waarden: unknown }): object {
  const whole = presets.find((one) => one === preset)
  return { ...(whole ? presetInstellingen[whole] : laterErbij), ...(waarden as object) }
}
