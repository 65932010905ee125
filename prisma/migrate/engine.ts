import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './adapter.ts'
import { readSchema } from './folder.ts'

/** Everything in the schemas we list is ours: nothing is kept outside the comparison. */
export const filters = { externalTables: [], externalEnums: [] }

/** Runs `use` with Prisma's schema engine on the database behind `url`. */
export async function withEngine<T>(url: string, use: (engine: bindings.SchemaEngine) => Promise<T>): Promise<T> {
  await loadEngine()
  const datamodels = (await readSchema()).files.map((file): [string, string] => [file.path, file.content])
  const adapter = new MigrationAdapter(url)
  const bound = bindMigrationAwareSqlAdapterFactory(adapter)
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, bound)
  try {
    return await use(engine)
  } finally {
    await adapter.close()
  }
}

let loaded: Promise<void> | null = null

function loadEngine(): Promise<void> {
  loaded ??= instantiate()
  return loaded
}

/** The package expects a bundler that imports .wasm; Node gets the same by hand. */
async function instantiate(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const functions = { ...bindings } as unknown as WebAssembly.ModuleImports
  // It never clears the ten seconds it would wait for the lock: they must not keep the process alive.
  for (const name of Object.keys(functions).filter((text) => text.startsWith('__wbg_setTimeout')))
    functions[name] = (run: () => void, wait: number) => setTimeout(run, wait >>> 0).unref()
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  })
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': functions })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start as () => void
  start()
}
