/** Without `current` on any item, the item whose address the page lies under is the current one; `onder`: other addresses of it. */
export type NavItem = { href: string; label: string; current?: boolean; onder?: readonly string[] }
