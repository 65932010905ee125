import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'

export const inhoudVelden = [
  'waarom',
  'waaromActief',
  'doel',
  'letOp',
  'valkuilen',
  'resultaat',
  'afspraken',
  'nazorg',
] as const satisfies readonly (keyof RoutestapInhoud)[]

export const inhoudTekst: Record<keyof RoutestapInhoud, string> = {
  waarom: 'Waarom',
  waaromActief: 'Waarom u het woord voert',
  doel: 'Wat de klager wil bereiken',
  letOp: 'Waar de klager op let',
  valkuilen: 'Valkuilen',
  resultaat: 'Wat het opleverde',
  afspraken: 'Afgesproken',
  nazorg: 'Hoe het daarna ging',
}
