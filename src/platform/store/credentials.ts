// The ports of credentials over the tables.
import {
  clientSecretId,
  createClientSecret,
  createKey,
  deleteClientSecret,
  deleteKey,
  listClientSecrets,
  listKeys,
} from './app-credentials.ts'
import { setCredentialEnd } from './credential-ends.ts'
import type { Database } from './database.ts'
import { findDelivery, listDeliveries } from './deliveries.ts'
import { changeHookByHand } from './hook-by-hand.ts'
import { changeHook, findHook, findMasterKeyId, listSealedSecrets, setMasterKey } from './hooks.ts'
import type { AppSideWriter } from './ports-app-side.ts'
import type { CredentialsReader, CredentialsWriter } from './ports-credentials.ts'
import { transactions } from './transactions.ts'

export function credentialsReader(db: Database): CredentialsReader {
  return {
    keys: (appId, page) => listKeys(db, appId, page),
    clientSecrets: (appId, page) => listClientSecrets(db, appId, page),
    clientSecretId: (appId, hash, at) => clientSecretId(db, appId, hash, at),
    hook: (appId) => findHook(db, appId),
    deliveries: (appId, query) => listDeliveries(db, appId, query),
    delivery: (appId, id, publicUrl) => findDelivery(db, appId, id, publicUrl),
    masterKeyId: () => findMasterKeyId(db),
    sealedSecrets: () => listSealedSecrets(db),
  }
}

export function credentialsWriter(db: Database): CredentialsWriter & Pick<AppSideWriter, 'createKey'> {
  const { within, asCaller, asPrincipal } = transactions(db)
  return {
    createKey: (appId, key, by, origin) => asCaller(by, origin, (db, caller) => createKey(db, caller, appId, key, origin)),
    deleteKey: (appId, id, by, origin) => asCaller(by, origin, (db, caller) => deleteKey(db, caller, appId, id, origin)),
    createClientSecret: (appId, draft, by, origin) =>
      asCaller(by, origin, (db, caller) => createClientSecret(db, caller, appId, draft, origin)),
    deleteClientSecret: (appId, id, by, origin) => asCaller(by, origin, (db, caller) => deleteClientSecret(db, caller, appId, id, origin)),
    setCredentialEnd: (what, appId, id, expiresAt, by, origin) =>
      asCaller(by, origin, (db, caller) => setCredentialEnd(db, caller, what, appId, id, expiresAt, origin)),
    changeHook: (authority, wanted, origin) => asPrincipal('app', authority, (db, app) => changeHook(db, app, wanted, origin)),
    changeHookByHand: (appId, wanted, by, origin) =>
      asCaller(by, origin, (db, caller) => changeHookByHand(db, caller, appId, wanted, origin)),
    setMasterKey: (keyId, secrets) => within((db) => setMasterKey(db, keyId, secrets)),
  }
}
