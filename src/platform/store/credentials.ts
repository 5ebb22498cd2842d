// The ports of credentials over the tables.
import {
  clientSecretId,
  clientSecretPage,
  createClientSecret,
  createKey,
  deleteClientSecret,
  deleteKey,
  keyPage,
} from './app-credentials.ts'
import type { Database } from './database.ts'
import { findDelivery, insertDelivery, listDeliveries, noteAttempt } from './deliveries.ts'
import { changeHook, findHook, findMasterKeyId, listSealedSecrets, setMasterKey } from './hooks.ts'
import type { AppSideWriter } from './ports-app-side.ts'
import type { CredentialsReader, CredentialsWriter } from './ports-credentials.ts'
import { transactions } from './transactions.ts'

export function credentialsReader(db: Database): CredentialsReader {
  return {
    keyPage: (appId, page) => keyPage(db, appId, page),
    clientSecretPage: (appId, page) => clientSecretPage(db, appId, page),
    clientSecretId: (appId, hash) => clientSecretId(db, appId, hash),
    hook: (appId) => findHook(db, appId),
    deliveries: (appId, query) => listDeliveries(db, appId, query),
    delivery: (appId, id) => findDelivery(db, appId, id),
    masterKeyId: () => findMasterKeyId(db),
    sealedSecrets: () => listSealedSecrets(db),
  }
}

export function credentialsWriter(db: Database): CredentialsWriter & Pick<AppSideWriter, 'createKey'> {
  const { within, asGranted } = transactions(db)
  return {
    createKey: (appId, key, by, origin) => within((db) => createKey(db, appId, key, by, origin)),
    deleteKey: (appId, id, by, origin) => within((db) => deleteKey(db, appId, id, by, origin)),
    createClientSecret: (appId, draft, by, origin) => within((db) => createClientSecret(db, appId, draft, by, origin)),
    deleteClientSecret: (appId, id, by, origin) => within((db) => deleteClientSecret(db, appId, id, by, origin)),
    changeHook: (authority, wanted, address) => asGranted(authority, (db, granted) => changeHook(db, granted, authority, wanted, address)),
    addDelivery: (draft) => insertDelivery(db, draft),
    askRedelivery: (authority, id) => asGranted(authority, (db, granted) => noteAttempt(db, granted, id, authority.at)),
    setMasterKey: (keyId, secrets) => within((db) => setMasterKey(db, keyId, secrets)),
  }
}
