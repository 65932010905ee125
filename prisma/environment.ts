import { existsSync } from 'node:fs'

// What the environment already says goes before what the file says.
if (existsSync('.env')) process.loadEnvFile('.env')
