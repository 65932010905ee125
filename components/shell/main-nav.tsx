'use client'

import { usePathname } from 'next/navigation'
import type { MouseEvent } from 'react'
import { TextLink } from '../ui/text-link'
import type { NavItem } from './nav-item'

/** The items of the menu. A layout does not render again when the page changes, so the address tells what is current. */
export function MainNav({ items }: { items: readonly NavItem[] }) {
  const path = usePathname()
  const told = items.some((item) => item.current !== undefined)
  // Of a page and one below it that both stand in the menu, the nearest is current.
  const nearest = items
    .flatMap((item) => [item.href, ...(item.onder ?? [])].map((href) => ({ href, item })))
    .filter(({ href }) => `${path}/`.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.item
  const isCurrent = (item: NavItem) => (told ? item.current : item === nearest)
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <TextLink href={item.href} aria-current={isCurrent(item) ? 'page' : undefined} onClick={closeMenu}>
            {item.label}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}

function closeMenu(event: MouseEvent<HTMLElement>) {
  const menu = event.currentTarget.closest<HTMLElement>('[popover]')
  if (menu?.matches(':popover-open')) menu.hidePopover()
}
