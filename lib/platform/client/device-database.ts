export type KeptKey = { accountId: string; deviceKey: CryptoKey; wrap: Uint8Array }
export type KeptDraft = {
  id: string
  accountId: string
  onderwerp: string
  revisie: number
  bytes: Uint8Array<ArrayBuffer>
}

const SELF = 'eigen'

export async function readKept(): Promise<KeptKey | undefined> {
  return within('kluis', 'readonly', (store) => store.get(SELF))
}

export async function writeKept(kept: KeptKey): Promise<void> {
  await within('kluis', 'readwrite', (store) => store.put(kept, SELF))
}

export async function forgetKept(): Promise<void> {
  await within('kluis', 'readwrite', (store) => store.delete(SELF))
}

export async function readDraft(id: string): Promise<KeptDraft | undefined> {
  return within('concepten', 'readonly', (store) => store.get(id))
}

export async function readDrafts(): Promise<KeptDraft[]> {
  return within('concepten', 'readonly', (store) => store.getAll())
}

export async function writeDraft(draft: KeptDraft): Promise<void> {
  await within('concepten', 'readwrite', (store) => store.put(draft, draft.id))
}

export async function forgetDraft(id: string): Promise<void> {
  await within('concepten', 'readwrite', (store) => store.delete(id))
}

async function within<T>(
  name: string,
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const database = await open()
  try {
    const transaction = database.transaction(name, mode)
    const request = run(transaction.objectStore(name))
    return await new Promise<T>((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result as T)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('geborgen', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('kluis')
      request.result.createObjectStore('concepten')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
