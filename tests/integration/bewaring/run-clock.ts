import { startJobs } from '@/lib/platform/jobs/runner'

// A worker as a process of its own, which a test can kill.
await startJobs()
