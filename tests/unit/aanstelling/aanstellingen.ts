import type { Actief, Geschorst, Voorbereid } from '@/lib/domain/aanstelling/aanstelling'
import type { Datum } from '@/lib/kernel/datum'

export const today = '2026-11-22' as Datum
export const day = (text: string) => text as Datum

const kern = {
  id: 'a1',
  accountId: 'noor',
  rol: 'vertrouwenspersoon' as const,
  schoolIds: ['school'],
  inDienst: true,
  soort: 'intern' as const,
  doelgroep: ['leerlingen' as const],
  voordracht: false,
  nevenfuncties: [],
  vanaf: day('2026-01-01'),
  tot: null,
}

export const voorbereid = (over: Partial<Voorbereid> = {}): Voorbereid => ({ ...kern, status: 'voorbereid', ...over })
export const actief = (over: Partial<Actief> = {}): Actief => ({
  ...kern,
  status: 'actief',
  afwikkelenTot: null,
  ...over,
})
export const geschorst = (over: Partial<Geschorst> = {}): Geschorst => ({
  ...kern,
  status: 'geschorst',
  geschorstOp: day('2026-11-20'),
  afwikkelenTot: null,
  ...over,
})
