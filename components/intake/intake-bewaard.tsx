import { Notice } from '../ui/notice'

export function IntakeBewaard({ bewaard }: { bewaard: string | undefined }) {
  const text = bewaard && Object.hasOwn(texts, bewaard) ? texts[bewaard as keyof typeof texts] : null
  if (!text) return null
  return (
    <Notice role="status" title={text.titel}>
      {text.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </Notice>
  )
}

const texts = {
  nieuw: {
    titel: 'De intake is bewaard',
    zinnen: [
      'Alleen u kunt het verhaal lezen. Er is nog niets verstuurd, aan niemand.',
      'Vertel de klager wat u gaat doen. Zeg ook dat dit nog geen formele klacht is: het jaar daarvoor loopt door.',
      'Wil de klager verder praten met een vertrouwenspersoon? Kies dan ‘Verwijs door’.',
    ],
  },
  verwezen: {
    titel: 'De intake is doorverwezen',
    zinnen: [
      'De vertrouwenspersoon krijgt een mail dat er iets klaarstaat. In die mail staat niets over de klager.',
      'U ziet hier wanneer het geopend is. Vraag de klager over een tijdje hoe het gaat.',
    ],
  },
  gewijzigd: { titel: 'Uw wijziging is bewaard', zinnen: ['De vorige tekst blijft verzegeld bewaard.'] },
  actie: { titel: 'De actie is bewaard', zinnen: ['U ziet haar terug bij Vandaag als er een datum bij staat.'] },
  taken: { titel: 'Uw taken zijn bijgewerkt', zinnen: [] },
  afgerond: { titel: 'De intake is afgerond', zinnen: ['U kunt hem nog lezen en afdrukken.'] },
} satisfies Record<string, { titel: string; zinnen: readonly string[] }>
