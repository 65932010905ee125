import type { UploadOutcome } from '@/lib/platform/client/upload'

/** What came between, and what to do; nothing of the file is lost, the pieces that were sent stay. */
export const uploadTekst: Record<Exclude<UploadOutcome, 'klaar'>, string> = {
  gestopt: 'Het versturen is gestopt. Wat al verstuurd is, blijft bewaard.',
  verbinding: 'De verbinding viel weg. Wat al verstuurd is, blijft bewaard. Ga verder als er weer internet is.',
  verlopen:
    'Uw sessie is voorbij. Wat al verstuurd is, blijft bewaard. Log opnieuw in en kies daarna hetzelfde bestand.',
  geweigerd: 'Dit bestand kan niet verder. Verwijder het en begin opnieuw.',
  onleesbaar:
    'Uw apparaat kan dit bestand niet meer lezen. Misschien is het gewijzigd of verplaatst. Kies het opnieuw.',
}
