'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Holds a table that may be wider than the screen, and says so where it is. */
export function TableScroll({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  const [wider, setWider] = useState(false)

  useEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(() => setWider(element.scrollWidth > element.clientWidth + 1))
    watch.observe(element)
    if (element.firstElementChild) watch.observe(element.firstElementChild)
    return () => watch.disconnect()
  }, [])

  return (
    <>
      {wider ? (
        <p className="meta scroll-hint no-print">Deze tabel is breder dan het scherm. Schuif haar opzij.</p>
      ) : null}
      <section className="table-scroll" aria-labelledby={labelledBy} ref={box} {...reachable}>
        {children}
      </section>
    </>
  )
}

// Who has no mouse scrolls a wide table with the arrow keys; for that it must take the focus.
const reachable = { tabIndex: 0 }
