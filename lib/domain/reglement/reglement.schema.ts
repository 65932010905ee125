import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { eenheden, gronden, type Lengte, type Termijnregel } from '@/lib/domain/termijn/termijn'
import { daysBetween } from '@/lib/kernel/datum'
import { dag, regel, several, vinkjes } from '@/lib/kernel/fields'
import { presetTermijnen } from './presets.data'
import { eigenTermijnen, geraadpleegden, geslotenBij, type Reglement, type Termijnregels } from './reglement'

const heel = (message: string) =>
  z
    .string()
    .trim()
    .optional()
    .transform((text, ctx) => {
      if (!text) return null
      if (/^\d{1,3}$/.test(text)) return Number(text)
      ctx.addIssue({ code: 'custom', message })
      return z.NEVER
    })
const eenheid = z.enum(eenheden, 'Kies werkdagen, dagen, weken, maanden of jaren.')

/** The fields of each term, by their names in the form: `horen_aantal`. An empty number says that there is no such term. */
export function regelVelden(soorten: readonly string[]): Record<never, never> {
  return Object.assign({}, ...soorten.map(veldenVan))
}

function veldenVan(soort: string): Record<string, z.ZodType> {
  return {
    [`${soort}_aantal`]: heel('Vul een heel getal in, of laat dit leeg.'),
    [`${soort}_eenheid`]: eenheid.default('weken'),
    [`${soort}_grond`]: z.enum(gronden, 'Kies waar deze termijn vandaan komt.').default('eigen_keuze'),
    [`${soort}_bron`]: z.string().trim().max(120, 'Maak dit korter dan 120 tekens.').default(''),
    [`${soort}_meer`]: heel('Vul een heel getal in, of laat dit leeg.'),
    [`${soort}_meerEenheid`]: eenheid.default('weken'),
    [`${soort}_metReden`]: z.preprocess(several, z.array(z.string()).max(1)),
  }
}

/** What the form sent of one term. */
export function regelUit(velden: object, soort: string): Termijnregel | null {
  const of = (naam: string) => (velden as Record<string, unknown>)[`${soort}_${naam}`]
  const lengte = (aantal: unknown, eenheid: unknown): Lengte | null =>
    typeof aantal === 'number' ? ({ aantal, eenheid } as Lengte) : null
  const first = lengte(of('aantal'), of('eenheid'))
  const metReden = (of('metReden') as string[]).length > 0
  return (
    first && {
      lengte: first,
      grond: of('grond') as Termijnregel['grond'],
      bron: (of('bron') as string) || null,
      verlenging: metReden ? 'met_reden' : lengte(of('meer'), of('meerEenheid')),
    }
  )
}

function regelWaarden(soort: string, regel: Termijnregel | null): Record<string, string | string[]> {
  const meer = regel?.verlenging
  const extra = meer && meer !== 'met_reden' ? meer : null
  return {
    [`${soort}_aantal`]: regel ? String(regel.lengte.aantal) : '',
    [`${soort}_eenheid`]: regel?.lengte.eenheid ?? 'weken',
    [`${soort}_grond`]: regel?.grond ?? 'eigen_keuze',
    [`${soort}_bron`]: regel?.bron ?? '',
    [`${soort}_meer`]: extra ? String(extra.aantal) : '',
    [`${soort}_meerEenheid`]: extra?.eenheid ?? 'weken',
    [`${soort}_metReden`]: meer === 'met_reden' ? ['ja'] : [],
  }
}

/** As the form sends it: of each term its fields. What they say together is `reglementUit`. */
export const amendReglementInput = z.object({
  ...regelVelden(eigenTermijnen),
  naarWerkdag: z.enum(['ja', 'nee'], 'Kies wat er gebeurt als de laatste dag in een weekend valt.'),
  geraadpleegd: vinkjes(geraadpleegden),
  geldtVanaf: dag('Vul de dag in waarop dit ingaat.'),
})
export type AmendReglementInput = z.infer<typeof amendReglementInput>

export function reglementUit(input: AmendReglementInput): Pick<Reglement, 'termijnen' | 'naarWerkdag'> {
  return {
    termijnen: {
      ...presetTermijnen.wet_alleen,
      ...Object.fromEntries(eigenTermijnen.map((soort) => [soort, regelUit(input, soort)])),
    },
    naarWerkdag: input.naarWerkdag === 'ja',
  }
}

/** The values that the form begins with, of every term that it asks. */
export function reglementWaarden(termijnen: Partial<Termijnregels>): Record<string, string | string[]> {
  return Object.assign({}, ...eigenTermijnen.map((soort) => regelWaarden(soort, termijnen[soort] ?? null)))
}

export const recordSluitingInput = z
  .object({
    wie: z.enum(geslotenBij, 'Kies wie er dan dicht is.'),
    naam: regel('Vul in waarom er niemand is, bijvoorbeeld herfstvakantie.', 60),
    van: dag('Vul de eerste dag in.'),
    tot: dag('Vul de laatste dag in.'),
  })
  .refine(({ van, tot }) => van <= tot, { path: ['tot'], message: 'De laatste dag komt na de eerste.' })
  // A year that was mistyped would leave no working day at all, and so no klacht that can be recorded.
  .refine(({ van, tot }) => daysBetween(van, tot) < 366, {
    path: ['tot'],
    message: 'Dit is langer dan een jaar. Vul per jaar in wanneer er niemand is.',
  })
export type RecordSluitingInput = z.infer<typeof recordSluitingInput>

export const withdrawSluitingInput = z.object({ sluitingId: uuid })
export type WithdrawSluitingInput = z.infer<typeof withdrawSluitingInput>
