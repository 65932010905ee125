import { z } from 'zod'

export type Env = z.infer<typeof schema>

/** The checked environment. Read when first needed, so that a build needs no secrets. */
export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}

/** Throws one Dutch sentence per variable that is missing or wrong; never shows a value. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`De omgeving klopt niet. Zie .env.example.\n${lines.join('\n')}`)
}

let checked: Env | undefined

const postgresUrl = z
  .string('Vul het adres van de database in, dat begint met postgresql://.')
  .regex(/^postgres(ql)?:\/\/\S+$/, 'Begin het adres van de database met postgresql://.')

const key32 = z
  .string('Vul 32 willekeurige bytes in base64 in. Maak ze met: openssl rand -base64 32.')
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'Dit zijn geen 32 bytes in base64. Maak ze met: openssl rand -base64 32.')

const schema = z.object({
  DATABASE_URL: postgresUrl,
  DATABASE_WORKER_URL: postgresUrl.optional(),
  NEXTAUTH_URL: z
    .string('Vul het adres in waarop de gebruikers de app openen.')
    .regex(/^https?:\/\/[^\s/]+$/, 'Vul het adres in als https://naam, zonder schuine streep aan het eind.')
    .refine(isPrivateLine, 'Begin het adres met https://. Alleen op deze computer zelf mag het http:// zijn.'),
  NEXTAUTH_SECRET: z
    .string('Vul een willekeurige tekst in. Maak die met: openssl rand -base64 32.')
    .min(32, 'Deze tekst is te kort. Neem minstens 32 tekens.'),
  GEBORGEN_PEPPER: key32,
  GEBORGEN_ZEGELSLEUTEL: key32,
  SMTP_URL: z
    .string('Vul het adres van de mailserver in, dat begint met smtp:// of smtps://.')
    .regex(/^smtps?:\/\/\S+$/, 'Begin het adres van de mailserver met smtp:// of smtps://.'),
  MAIL_FROM: z.string('Vul de afzender van de mails in.').regex(/\S+@\S+/, 'Vul een mailadres als afzender in.'),
  PORT: z.coerce.number('Vul als poort een getal in.').int().min(1).max(65535).default(3000),
  DEMO: z
    .enum(['ja', 'nee'], 'Vul ja of nee in.')
    .default('nee')
    .transform((value) => value === 'ja'),
})

/** Without https the cookie and every page could be read and changed on the way. */
function isPrivateLine(url: string): boolean {
  return url.startsWith('https:') || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(url)
}
