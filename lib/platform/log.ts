import pino from 'pino'

/** Everything a log line can hold. Anything else does not reach the log: not a body, not a name, not a message. */
export interface LogFields {
  event: string
  reference?: string
  route?: string
  method?: string
  status?: number
  task?: string
  jobId?: string
  template?: string
  attempts?: number
  count?: number
  ms?: number
  error?: unknown
}

export const log = {
  info: (fields: LogFields) => sink.info(allowed(fields)),
  warn: (fields: LogFields) => sink.warn(allowed(fields)),
  error: (fields: LogFields) => sink.error(allowed(fields)),
}

export function allowed(fields: LogFields): Record<string, unknown> {
  const line: Record<string, unknown> = {}
  for (const name of names) if ((typeof fields[name]) in plain) line[name] = fields[name]
  if (fields.error !== undefined) line.error = portray(fields.error)
  return line
}

const sink = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, level: process.env.LOG_LEVEL ?? 'info' })

const plain = { string: true, number: true }
const names = [
  'event',
  'reference',
  'route',
  'method',
  'status',
  'task',
  'jobId',
  'template',
  'attempts',
  'count',
  'ms',
] as const satisfies readonly (keyof LogFields)[]

// A message may quote a value (a database error quotes the row), so of an error only kind, code and place are kept.
function portray(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const { code, digest } = error as { code?: unknown; digest?: unknown }
  // The message stands before the places, and has lines of its own.
  const place = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at .*:\d+\)?$/.test(line))
  return {
    kind: error.name,
    ...(typeof code === 'string' && /^[A-Z0-9_]{2,40}$/i.test(code) ? { code } : {}),
    ...(typeof digest === 'string' && /^\d{1,20}$/.test(digest) ? { digest } : {}),
    place: place.slice(0, 8).map((line) => line.trim()),
  }
}
