import { parseArgs } from 'node:util'
import { demoApp } from '../local/demo-app'
import { step, tell, Weigering } from './console'

const { values } = parseArgs({
  options: { 'op-deze-database': { type: 'boolean', default: false }, https: { type: 'boolean', default: false } },
})

const stops: (() => Promise<void>)[] = []
let stopping: Promise<void> | undefined

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => {
    if (!stopping) tell('\nDe demo stopt. Even geduld.')
    stopAll().finally(() => process.exit(code === 130 ? 0 : code))
  })
}

try {
  const ended = await demoApp({ step, tell, stops, elsewhere: values['op-deze-database'], https: values.https })
  const last = await ended
  if (!stopping) throw new Weigering(`De app is gestopt.\n${last}`)
} catch (error) {
  if (!stopping) {
    tell(`\n${error instanceof Error ? error.message : String(error)}`)
    await stopAll()
    process.exit(1)
  }
}

function stopAll(): Promise<void> {
  stopping ??= stops.reduceRight((before, stop) => before.then(stop, stop), Promise.resolve())
  return stopping
}
