/** Known reasons why the local database does not start; the message is one sentence for who runs the command. */
export class LocalPostgresError extends Error {
  readonly kind: Kind
  constructor(kind: Kind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

type Kind = keyof typeof refusals

export const refusals = {
  port_taken: (port: number) =>
    `Poort ${port} is al in gebruik: sluit het programma dat deze poort gebruikt, of kies een andere poort.`,
  running: (dir: string) =>
    `De database in ${dir} draait al: stop eerst het andere venster of proces dat haar gebruikt.`,
  broken_folder: (dir: string, words = '') =>
    `De gegevensmap ${dir} is beschadigd of onvolledig: zet haar terug uit een back-up, of verwijder haar en begin opnieuw.${because(words)}`,
  no_binary: (platform: string) =>
    `Er is geen lokale PostgreSQL voor ${platform}: voer "npm ci" opnieuw uit zonder --omit=optional, of geef met DATABASE_URL een eigen PostgreSQL op.`,
  no_run: (words: string) =>
    `De lokale PostgreSQL kan op deze computer niet starten: geef met DATABASE_URL een eigen PostgreSQL op.${because(words)}`,
  unreachable: (path: string) =>
    `De gebruiker postgres mag niet in ${path} komen: geef doorgang met "chmod o+x ${path}", zet het project elders, of start als gewone gebruiker.`,
  no_init: (words: string) => `De gegevensmap kon niet worden gemaakt.${because(words)}`,
}

function because(words: string): string {
  const line = words.split('\n').find((text) => /FATAL|PANIC|error|could not/i.test(text))
  return line ? ` (${line.replace(/^.*?(FATAL|PANIC|error):\s*/i, '').trim()})` : ''
}
