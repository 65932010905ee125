import { withCapital } from '@/lib/kernel/capital'

export function optiesVan<Code extends string>(codes: readonly Code[], tekst: Record<Code, string>) {
  return codes.map((value) => ({ value, label: withCapital(tekst[value]) }))
}
