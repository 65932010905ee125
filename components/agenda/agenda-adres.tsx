import { useState } from 'react'
import { Button } from '../ui/button'

/** Shown once: after this page nobody can give it again. */
export function AgendaAdres({ url }: { url: string }) {
  const [gekopieerd, setGekopieerd] = useState(false)
  const kopieer = async () => {
    await navigator.clipboard.writeText(url)
    setGekopieerd(true)
  }
  return (
    <div className="stack">
      <p>
        <label htmlFor="agenda-adres">
          <b>Uw link</b>
        </label>
      </p>
      <p>
        <input
          id="agenda-adres"
          className="input"
          type="url"
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
      </p>
      <p>
        Kopieer de link nu, en plak hem in uw agenda bij ‘abonneren’ of ‘toevoegen met een link’. Daarna ziet u hem niet
        terug.
      </p>
      <Button variant="second" onClick={() => void kopieer()}>
        Kopieer de link
      </Button>
      <p role="status">{gekopieerd ? 'De link staat op het klembord.' : ''}</p>
    </div>
  )
}
