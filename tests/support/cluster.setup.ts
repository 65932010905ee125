import type { TestProject } from 'vitest/node'
import { startCluster } from './cluster'

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string
    template: string
  }
}

/** One cluster for the whole run; each test file clones the template (`testDatabase`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { adminUrl, template, stop } = await startCluster()
  project.provide('adminUrl', adminUrl)
  project.provide('template', template)
  return stop
}
