// The kinds of callers that a world has.

/**
 * Callers whose credential is live. People are seen from acme, apps from the app `bot`, which is installed there for all repositories:
 * `jwtElse` is another app's; `instLess` lacks every permission that a route asks for, `instOrg` has none of a repository, `instElse` is
 * in another space, `instRepo` and `instPerm` are the bot's, narrowed to another repository and to another permission. Users come through
 * the bot, but `userLess` and `userElse` through an app that lacks the permission and one that is not installed; `userRepo` is narrowed
 * too, and `userOther` belongs to the bot's installation in another space, with a user who is a member of both.
 */
export type LiveCaller =
  | 'anonymous'
  | 'stranger'
  | 'member'
  | 'admin'
  | 'readOnly'
  | 'owner'
  | 'jwt'
  | 'jwtElse'
  | 'inst'
  | 'instLess'
  | 'instOrg'
  | 'instElse'
  | 'instRepo'
  | 'instPerm'
  | 'userAdmin'
  | 'userMember'
  | 'userStranger'
  | 'userLess'
  | 'userElse'
  | 'userRepo'
  | 'userOther'
  | 'client'

/** Callers whose credential is none, or none any more. */
export const deadCallers = [
  'garbage',
  'unknownScheme',
  'tokenExpired',
  'tokenRevoked',
  'jwtKeyDeleted',
  'jwtForeignKey',
  'instExpired',
  'instRevoked',
  'instEnded',
  'userExpired',
  'userRevoked',
  'userEnded',
  'refreshToken',
  'clientWrong',
] as const
type DeadCaller = (typeof deadCallers)[number]

/** `jwtClosed` and its like are of the private app `closed`. */
export type Caller = LiveCaller | DeadCaller | 'suspended' | 'jwtClosed' | 'instClosed' | 'userClosed' | 'jwtSuspended'
