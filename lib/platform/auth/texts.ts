const minuten = (count: number) => (count === 1 ? '1 minuut' : `${count} minuten`)

export const authTexts = {
  sign_in_failed:
    'Dit klopt niet. Kijk het mailadres, de wachtzin en de code na. Een code uit de app werkt maar één keer: wacht op de volgende.',
  too_many: ({ minuten: count }: { minuten: number }) =>
    `Er is te vaak geprobeerd. Probeer het over ${minuten(count)} opnieuw.`,
  wrong_proof: 'Deze wachtzin klopt niet. Probeer het nog eens.',
  words_failed: 'Dit klopt niet. Kijk het mailadres, de woorden en de code na.',
  phone_failed: 'Dit klopt niet. Kijk het mailadres, de wachtzin en de twaalf woorden na.',
  wrong_code: 'Deze code klopt niet. Wacht op de volgende code in uw app en typ die over.',
  expired: 'Dit duurde te lang. Begin opnieuw.',
  invitation_gone: 'Deze uitnodiging werkt niet meer. Vraag uw bestuur om een nieuwe.',
  foreign_keys: 'De sleutels horen niet bij deze uitnodiging. Begin opnieuw.',
  foreign_list: 'Deze lijst hoort niet bij uw account.',
  link_gone: 'Deze link werkt niet meer. Vraag op uw accountpagina een nieuwe aan.',
  mail_taken: 'Dit mailadres is al in gebruik. Kies een ander.',
  changed_elsewhere: 'Dit is intussen ergens anders gewijzigd.',
} as const
