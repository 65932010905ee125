import { expect, test } from 'vitest'
import { type MailOrder, writeMail } from '@/lib/platform/mail/mails'

const messageId = '11111111-1111-4111-8111-111111111111'
const orders: MailOrder[] = [
  { to: 'a@b.nl', template: 'uitnodiging', data: { link: 'https://g.nl/activeren/x', geldigTot: '1 mei' }, messageId },
  { to: 'a@b.nl', template: 'herstel_gebruikt', data: {}, messageId },
  { to: 'a@b.nl', template: 'tweede_factor_vervangen', data: {}, messageId },
  { to: 'a@b.nl', template: 'mailadres_gewijzigd', data: {}, messageId },
  { to: 'a@b.nl', template: 'verwijzing_wacht', data: {}, messageId },
  { to: 'a@b.nl', template: 'account_geblokkeerd', data: { minuten: 15 }, messageId },
]

test.each(orders)('$template says that something waits or changed, never what of whom', (order) => {
  const { subject, text } = writeMail(order, 'https://g.nl')
  expect(subject).toMatch(/^Geborgen: \S/)
  expect(text).toMatch(/^Goedendag,\n\n[A-Z]/)
  expect(text).toContain('https://g.nl')
  expect(`${subject} ${text}`).not.toMatch(/klacht|melding|dossier|leerling|intake|vertrouwenspersoon|a@b|undefined/i)
})
