// Generated from schemas/ by scripts/generate.ts; do not edit.

/**
 * For the repositories of an installation.
 */
export type RepositoryPermissions = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * For the organization of an installation; without effect in a personal space.
 */
export type OrganizationPermissions = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * For each user who authorizes the app; users consent one by one.
 */
export type UserPermissions = {[permission: string]: 'read' | 'write' | 'admin'}
export type EventName = string
/**
 * The most that is granted for the repositories.
 */
export type RepositoryPermissions1 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * The most that is granted for the organization.
 */
export type OrganizationPermissions1 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * Of the app; of an installation, the slug of the installed app. * stands for any characters.
 *
 * @minItems 1
 */
export type Globs = string | string[]
/**
 * The space that it lives in, or is installed in.
 *
 * @minItems 1
 */
export type Globs1 = string | string[]
/**
 * The fleet that owns it; what no fleet owns is matched by none.
 *
 * @minItems 1
 */
export type Globs2 = string | string[]
/**
 * Of the app; of an installation, the slug of the installed app. * stands for any characters.
 *
 * @minItems 1
 */
export type Globs3 = string | string[]
/**
 * The space that it lives in, or is installed in.
 *
 * @minItems 1
 */
export type Globs4 = string | string[]
/**
 * The fleet that owns it; what no fleet owns is matched by none.
 *
 * @minItems 1
 */
export type Globs5 = string | string[]
/**
 * By name, with a level.
 */
export type RuleLevels = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * By name, with a level.
 */
export type RuleLevels1 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * By name, with a level.
 */
export type RuleLevels2 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * Its address is at one of these hosts.
 *
 * @minItems 1
 */
export type Globs6 = string | string[]
/**
 * By name, with a level.
 */
export type RuleLevels3 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * By name, with a level.
 */
export type RuleLevels4 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * By name, with a level.
 */
export type RuleLevels5 = {[permission: string]: 'read' | 'write' | 'admin'}
/**
 * Of the app.
 *
 * @minItems 1
 */
export type Globs7 = string | string[]
/**
 * The space that it lives in, or is installed in; any where left out.
 *
 * @minItems 1
 */
export type Globs8 = string | string[]
/**
 * manifests: what a manifest consents to is granted. people: an admin has to accept it.
 */
export type ConsentSource = 'manifests' | 'people'
export type Change = Creation | Alteration | Ending
export type Kind = 'App' | 'Installation'
export type Resource = import('../manifest/resource.ts').Resource
/**
 * One field of a change; paths leave spec and metadata out.
 */
export type FieldChange = ValueChange | SetChange | SecretChange
/**
 * What somebody else changed since the last changeset of the fleet, and this change takes back.
 */
export type Undoes = Undone[]
export type Level = 'read' | 'write' | 'admin'
/**
 * What the change means to the grants of installations, one entry for each installation and effect.
 */
export type Consents = ConsentEffect[]
/**
 * Why a change is risky.
 */
export type Reason =
  | 'delete'
  | 'uninstall'
  | 'raise-permission'
  | 'dangerous-permission'
  | 'make-public'
  | 'make-private'
  | 'transfer'
  | 'rename'
  | 'change-host'
  | 'override-admin'
  | 'lower-permission'
  | 'change-events'
export type Reasons = Reason[]
export type Risk = 'low' | 'medium' | 'high'
/**
 * api: a request does it.
 */
export type How = 'api'
/**
 * The permissions that spaces grant.
 */
export type SpaceGroup = 'repository' | 'organization'
export type Action =
  'create' | 'update' | 'rename' | 'transfer' | 'delete' | 'install' | 'rescope' | 'consent' | 'suspend' | 'unsuspend' | 'uninstall'
/**
 * One field of a change; paths leave spec and metadata out.
 */
export type FieldChange1 = ValueChange | SetChange | SecretChange
/**
 * Ready: the platform is as the newest revision says. Reconciling: it is being made so. Stalled: it cannot be made so until somebody mends something. Drifted: others changed something. AwaitingConsent, AwaitingApproval: people have to decide. Suspended: the controller was told to leave the fleet alone.
 */
export type ConditionType = 'Ready' | 'Reconciling' | 'Stalled' | 'Drifted' | 'AwaitingConsent' | 'AwaitingApproval' | 'Suspended'
/**
 * SHA-256 of the changeset that the plan is sent as: of this plan on this state, and of no other.
 */
export type PlanDigest = string
export type EventName1 = string
/**
 * An app: its settings, webhook, permissions and events.
 */
export type App1 = import('../manifest/resource.ts').AppResource
/**
 * An app installed in a space, for all or for selected repositories.
 */
export type Installation1 = import('../manifest/resource.ts').InstallationResource
/**
 * Rules that apps and installations are held against, in audits and in plans.
 */
export type Policy1 = import('../manifest/policy.ts').PolicyResource
/**
 * all, or names of repositories of the space.
 *
 * @minItems 1
 */
export type RepositorySelection = 'all' | string[]
export type ResourceRecord = AppRecord | InstallationRecord
export type Scope =
  | 'repo'
  | 'admin:repo_issues'
  | 'admin:org_issues'
  | 'workflow'
  | 'write:packages'
  | 'delete:packages'
  | 'admin:org'
  | 'admin:public_key'
  | 'admin:repo_hook'
  | 'admin:org_hook'
  | 'notifications'
  | 'user'
  | 'delete_repo'
  | 'audit_log'
  | 'project'
  | 'admin:gpg_key'
  | 'admin:ssh_signing_key'

/**
 * An app: its settings, webhook, permissions and events.
 */
export interface App {
  /**
   * Version of the manifest language.
   */
  apiVersion: 'appward/v1'
  /**
   * What the document declares.
   */
  kind: 'App'
  metadata: Metadata
  /**
   * What the app is and what it asks for.
   */
  spec: {
    /**
     * Shown to people; the slug where left out.
     */
    name?: string
    /**
     * What the app does, in a sentence or two.
     */
    description?: string
    /**
     * Address of the app's own site.
     */
    homepage?: string
    /**
     * Address of a picture for the market.
     */
    cover?: string
    /**
     * private: installable in its own space only; public: in any space.
     */
    visibility?: 'private' | 'public'
    /**
     * Its entry in the open market.
     */
    market?: {
      /**
       * Listed in the open market; needs visibility: public.
       */
      listed?: boolean
      /**
       * The market's category.
       */
      category?: string
    }
    /**
     * How users authorize the app, and where they go after they installed it.
     */
    authorization?: {
      /**
       * Where users return after authorizing the app; the first one is used when none is named.
       *
       * @maxItems 10
       */
      callbackUrls?: string[]
      /**
       * Ask the installing user to authorize the app.
       */
      requestOAuthOnInstall?: boolean
      /**
       * Opened after installation; not together with requestOAuthOnInstall.
       */
      setupUrl?: string
      /**
       * Open setupUrl after changes of repositories too.
       */
      setupOnUpdate?: boolean
    }
    /**
     * Where the app's events go.
     */
    webhook?: {
      /**
       * Whether events are delivered.
       */
      active?: boolean
      /**
       * Receives the events; needed when active.
       */
      url?: string
      /**
       * Where the secret is read from when it is applied; never the secret itself. Left out, the secret stays as it is.
       */
      secretFrom?: {
        /**
         * Name of an environment variable that ends in _WEBHOOK_SECRET.
         */
        env?: string
        /**
         * Name of a file below the secrets directory.
         */
        file?: string
      }
    }
    /**
     * What the app asks for.
     */
    permissions?: {
      repository?: RepositoryPermissions
      organization?: OrganizationPermissions
      user?: UserPermissions
    }
    /**
     * The files that single_file covers; given exactly when single_file is asked for.
     *
     * @maxItems 10
     */
    singleFilePaths?: string[]
    /**
     * Webhook events the app subscribes to.
     */
    events?: EventName[]
    /**
     * How plans treat the app.
     */
    lifecycle?: {
      /**
       * Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.
       */
      preventDestroy?: boolean
      /**
       * Fields whose differences a plan leaves alone on an app that exists.
       */
      ignoreChanges?: (
        | 'name'
        | 'description'
        | 'homepage'
        | 'cover'
        | 'visibility'
        | 'market.listed'
        | 'market.category'
        | 'authorization.callbackUrls'
        | 'authorization.requestOAuthOnInstall'
        | 'authorization.setupUrl'
        | 'authorization.setupOnUpdate'
        | 'webhook.active'
        | 'webhook.url'
        | 'permissions.repository'
        | 'permissions.organization'
        | 'permissions.user'
        | 'singleFilePaths'
        | 'events'
        | 'labels'
        | 'annotations'
      )[]
    }
  }
}
/**
 * Which app it is, where it belongs, and notes about it.
 */
export interface Metadata {
  /**
   * Identity of the app, unique on the platform.
   */
  slug: string
  /**
   * The space the app belongs to.
   */
  space: string
  labels?: Labels
  annotations?: Labels1
  /**
   * Where the app was before: renamed (slug) or transferred (space).
   */
  movedFrom?: {
    /**
     * The slug the app had.
     */
    slug?: string
    /**
     * The space the app belonged to.
     */
    space?: string
  }
}
/**
 * Names and values to select apps by.
 */
export interface Labels {
  [k: string]: string
}
/**
 * Notes for people: the owner, the purpose, the day to review it by.
 */
export interface Labels1 {
  [k: string]: string
}
/**
 * An app installed in a space, for all or for selected repositories.
 */
export interface Installation {
  /**
   * Version of the manifest language.
   */
  apiVersion: 'appward/v1'
  /**
   * What the document declares.
   */
  kind: 'Installation'
  /**
   * Which app is installed where, and notes about it.
   */
  metadata: {
    /**
     * Slug of the installed app.
     */
    app: string
    /**
     * The space it is installed in.
     */
    space: string
    labels?: Labels2
    annotations?: Labels3
  }
  /**
   * Which repositories the app reaches, and what the space consents to.
   */
  spec: {
    /**
     * all, or a list of repository names of the space.
     *
     * @minItems 1
     */
    repositories: 'all' | string[]
    /**
     * The most this space consents to; people decide where left out.
     */
    permissions?: {
      repository?: RepositoryPermissions1
      organization?: OrganizationPermissions1
    }
    /**
     * Whether the installation is suspended; people decide where left out.
     */
    suspended?: boolean
    /**
     * How plans treat the installation.
     */
    lifecycle?: {
      /**
       * Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.
       */
      preventDestroy?: boolean
    }
  }
}
/**
 * Names and values to select installations by.
 */
export interface Labels2 {
  [k: string]: string
}
/**
 * Notes for people: the owner, the purpose, the day to review it by.
 */
export interface Labels3 {
  [k: string]: string
}
/**
 * Rules that apps and installations are held against, in audits and in plans.
 */
export interface Policy {
  /**
   * Version of the manifest language.
   */
  apiVersion: 'appward/v1'
  /**
   * What the document declares.
   */
  kind: 'Policy'
  /**
   * What the policy is called, and notes about it.
   */
  metadata: {
    /**
     * Unique among the policies that are read together.
     */
    name: string
    labels?: Labels4
    annotations?: Labels5
  }
  /**
   * What must hold.
   */
  spec: {
    /**
     * Each is a match and one assertion: deny, require, allowEvents, maxPermissions or cel.
     *
     * @minItems 1
     * @maxItems 1000
     */
    rules: PolicyRule[]
  }
}
/**
 * Names and values to select policies by.
 */
export interface Labels4 {
  [k: string]: string
}
/**
 * Notes for people.
 */
export interface Labels5 {
  [k: string]: string
}
export interface PolicyRule {
  /**
   * Unique in the policy; findings are of POLICY/NAME.
   */
  name: string
  /**
   * What the rule looks at.
   */
  kind?: 'App' | 'Installation'
  /**
   * What a violation weighs: plans that would create one of severity error are refused.
   */
  severity?: 'error' | 'warning' | 'note'
  /**
   * What is wrong and why it matters, for whoever broke the rule.
   */
  message: string
  /**
   * What to do next.
   */
  hint?: string
  /**
   * An address that tells more.
   */
  link?: string
  /**
   * Which apps or installations it holds for; all of what is given must fit. Everything where left out.
   */
  match?: {
    slug?: Globs
    space?: Globs1
    fleet?: Globs2
    /**
     * All of them, each with a value that the glob matches.
     */
    labels?: {
      [k: string]: string
    }
    /**
     * Of the app.
     */
    visibility?: 'private' | 'public'
    /**
     * Whether the app stands in the open market.
     */
    listed?: boolean
    /**
     * On the platform for longer than so many days; what is not there yet is not.
     */
    olderThan?: string
    /**
     * On the platform for less than so many days, or not there yet.
     */
    youngerThan?: string
    /**
     * What fits all of this is left out.
     */
    not?: {
      slug?: Globs3
      space?: Globs4
      fleet?: Globs5
      /**
       * All of them, each with a value that the glob matches.
       */
      labels?: {
        [k: string]: string
      }
      /**
       * Of the app.
       */
      visibility?: 'private' | 'public'
      /**
       * Whether the app stands in the open market.
       */
      listed?: boolean
      /**
       * On the platform for longer than so many days; what is not there yet is not.
       */
      olderThan?: string
      /**
       * On the platform for less than so many days, or not there yet.
       */
      youngerThan?: string
    }
  }
  /**
   * Each of these is a violation by itself.
   */
  deny?: {
    /**
     * A level, or a higher one. Of an app: what it asks for; of an installation: what it was given. The name * stands for all.
     */
    permissions?: {
      repository?: RuleLevels
      organization?: RuleLevels1
      user?: RuleLevels2
    }
    /**
     * Subscriptions of the app.
     *
     * @minItems 1
     */
    events?: string[]
    /**
     * Of the app.
     */
    visibility?: 'private' | 'public'
    /**
     * Listed in the open market, or not.
     */
    listed?: boolean
    /**
     * all: installed for all repositories.
     */
    repositories?: 'all'
  }
  /**
   * Each of these must hold.
   */
  require?: {
    /**
     * Of an app whose webhook is active.
     */
    webhook?: {
      /**
       * Its deliveries are signed.
       */
      secret?: true
      /**
       * Its address is an https one, on this machine too.
       */
      https?: true
      hosts?: Globs6
    }
    /**
     * Each is there, with a value that the glob matches; an empty value is none.
     */
    labels?: {
      [k: string]: string
    }
    /**
     * Each is there, with a value that the glob matches; an empty value is none.
     */
    annotations?: {
      [k: string]: string
    }
    /**
     * The annotation review-by is a day such as 2027-06-30, and is not past.
     */
    reviewBy?: true
    /**
     * Of the app.
     */
    visibility?: 'private' | 'public'
    /**
     * Some fleet owns it: it is in git. What the platform alone knows.
     */
    fleet?: true
    /**
     * The guard against deletion is set.
     */
    preventDestroy?: true
  }
  /**
   * The app subscribes to none but these.
   */
  allowEvents?: string[]
  /**
   * In each group that is named, no permission but these, and none at a higher level. The name * stands for all others. Other groups are left alone.
   */
  maxPermissions?: {
    repository?: RuleLevels3
    organization?: RuleLevels4
    user?: RuleLevels5
  }
  /**
   * An expression in CEL that is true where the rule is kept.
   */
  cel?: string
  /**
   * Whom the rule spares, until when, and who answers for it.
   *
   * @maxItems 1000
   */
  exceptions?: {
    slug: Globs7
    space?: Globs8
    /**
     * Who answers for it.
     */
    owner: string
    /**
     * Why it is needed.
     */
    reason: string
    /**
     * The last day it holds; after it, it is a finding.
     */
    until: string
  }[]
}
/**
 * appward.config.yaml: where the manifests are, which fleet they are, which platform they belong to.
 */
export interface Config {
  /**
   * Address of the platform; a token goes there only where a flag or APPWARD_URL names it too.
   */
  platform?: string
  /**
   * Name of the fleet, unique on the platform.
   */
  fleet?: string
  /**
   * Files and folders, relative to this file and below its folder.
   *
   * @minItems 1
   */
  manifests?: string[]
}
/**
 * What `appward controller --config FILE` keeps in step with what. The file belongs to whoever runs the controller, not to a repository that it follows: it may loosen gates, and names secrets by where they are.
 */
export interface ControllerConfig {
  /**
   * The fleets, each with its source.
   *
   * @minItems 1
   * @maxItems 1000
   */
  fleets: ControllerFleet[]
  /**
   * Address that health, status, metrics and the push webhook are served at.
   */
  host?: string
  /**
   * Port that they are served at; 0 picks a free one.
   */
  port?: number
  /**
   * By what several controllers agree which of them works: those with the same login and the same name take turns.
   */
  lease?: {
    /**
     * Another name is another lease.
     */
    name?: string
    /**
     * How long a controller that is not heard of any more keeps the others waiting: 5s to 1h.
     */
    duration?: string
  }
  /**
   * What `POST /hooks/push` takes; without it that is not served.
   */
  webhook?: {
    /**
     * Where the secrets are that senders prove to know; any of them is enough, so that one can take the place of another.
     *
     * @minItems 1
     * @maxItems 100
     */
    secretsFrom: ControllerSecret1[]
  }
  /**
   * Who is told when a condition of a fleet changes.
   *
   * @maxItems 100
   */
  notifications?: ControllerNotification[]
  /**
   * Folder for what is fetched, relative to this file; this machine's alone. Without it: below XDG_CACHE_HOME or ~/.cache, else a temporary one.
   */
  cache?: string
}
export interface ControllerFleet {
  /**
   * Name of the fleet, unique on the platform.
   */
  name: string
  source: ControllerSource
  /**
   * How often the source is looked at, and drift looked for: 1s at least, and a tenth more or less each time.
   */
  interval?: string
  /**
   * What is done about what others changed: `heal` sets it as the manifests say, `report` says so. What admins of a space did in their own right is never healed.
   */
  onDrift?: 'heal' | 'report'
  /**
   * Delete what the fleet owns and no manifest speaks of any more; the gates hold.
   */
  prune?: boolean
  /**
   * Leave the fleet alone: nothing is looked at or applied.
   */
  suspended?: boolean
  /**
   * High-risk changes that pass without an approval: a reason, for all resources or for one, as `--allow` takes it.
   *
   * @maxItems 1000
   */
  allow?: string[]
  /**
   * How much may be deleted at once: a share of the fleet, when it is more than 5, or a number, as `--max-delete` takes it.
   */
  maxDelete?: string | number
  /**
   * Files and folders of policies that refuse plans, relative to this file.
   *
   * @maxItems 100
   */
  policies?: string[]
  /**
   * Variables that its manifests may read webhook secrets from, beside those that end in _WEBHOOK_SECRET.
   *
   * @maxItems 1000
   */
  allowEnv?: string[]
  /**
   * Folder that holds the files of its webhook secrets (secretFrom.file), relative to this file.
   */
  secretsDir?: string
  /**
   * Where each commit is told what became of it, as a commit status; for sources in git.
   */
  status?: {
    /**
     * Address of an API with GitHub's commit statuses: one that begins with https://; http:// is for this machine only.
     */
    api: string
    /**
     * Owner and name.
     */
    repository: string
    tokenFrom: ControllerSecret
  }
}
/**
 * Where its manifests come from: `git` or `dir`.
 */
export interface ControllerSource {
  /**
   * Address of a git repository: https://, ssh:// or file://, user@host:path, or a path relative to this file; without a password.
   */
  git?: string
  /**
   * A folder of this machine, relative to this file.
   */
  dir?: string
  /**
   * The branch that is followed; without branch and tag it is the one that the repository's HEAD names.
   */
  branch?: string
  /**
   * The tag that is followed, wherever it is moved to.
   */
  tag?: string
  /**
   * Folder or file of the manifests within the repository, or within the folder.
   */
  path?: string
  /**
   * For https.
   */
  credentials?: {
    /**
     * Hosts that take tokens mostly take any name with them.
     */
    username?: string
    /**
     * Where the token or password is: a variable, a file, or what a program prints.
     */
    tokenFrom: {
      /**
       * Name of a variable.
       */
      env?: string
      /**
       * A file with the secret alone, relative to this file.
       */
      file?: string
      /**
       * A program and its arguments, which no shell reads; it prints the secret alone.
       *
       * @minItems 1
       * @maxItems 100
       */
      command?: string[]
    }
  }
  /**
   * For ssh.
   */
  ssh?: {
    /**
     * File of the private key, relative to this file, without a passphrase; else what an agent holds.
     */
    keyFile?: string
    /**
     * File of the keys of hosts, relative to this file; else that of the account.
     */
    knownHosts?: string
    /**
     * Whether the key of the host must be `known`, or the first one is believed and kept (`accept-new`).
     */
    hostKeys?: 'known' | 'accept-new'
  }
  /**
   * File of the keys that may sign commits, relative to this file, as ssh-keygen takes it; commits that none of them signed are not applied.
   */
  signers?: string
}
/**
 * Where the token is that may write commit statuses.
 */
export interface ControllerSecret {
  /**
   * Name of a variable.
   */
  env?: string
  /**
   * A file with the secret alone, relative to this file.
   */
  file?: string
}
/**
 * Where a secret is: a variable or a file.
 */
export interface ControllerSecret1 {
  /**
   * Name of a variable.
   */
  env?: string
  /**
   * A file with the secret alone, relative to this file.
   */
  file?: string
}
export interface ControllerNotification {
  /**
   * Where it is sent to: an address that begins with https://; http:// is for this machine only.
   */
  url: string
  secretFrom: ControllerSecret2
}
/**
 * Where a secret is: a variable or a file.
 */
export interface ControllerSecret2 {
  /**
   * Name of a variable.
   */
  env?: string
  /**
   * A file with the secret alone, relative to this file.
   */
  file?: string
}
/**
 * Users, organizations, members and repositories that a platform starts with; may be repeated.
 */
export interface Seed {
  users?: {
    login: string
    consentFrom?: ConsentSource
  }[]
  organizations?: {
    login: string
    consentFrom?: ConsentSource
    members?: {
      login: string
      role: 'admin' | 'member'
    }[]
  }[]
  repositories?: {
    owner: string
    name: string
    private?: boolean
  }[]
}
/**
 * The ordered changes that take a platform from its actual to the desired state.
 */
export interface Plan {
  version: 1
  /**
   * Address of the platform the plan was made for.
   */
  target: string
  fleet: string
  /**
   * Id of the fleet's last changeset; null before its first.
   */
  head: number | null
  /**
   * Digest of the desired state.
   */
  desired: string
  /**
   * Digest of the actual state of the fleet.
   */
  actual: string
  /**
   * What the plan was narrowed to; null where it is about everything.
   */
  selection: Selection | null
  summary: PlanSummary
  /**
   * In the order of their dependencies: parents are created first and deleted last.
   */
  changes: Change[]
  /**
   * Consents that people have still to give once the plan is applied.
   */
  waiting: Waiting[]
  /**
   * Keys the fleet owns that the manifests no longer hold and that are not pruned.
   */
  leftovers: string[]
  /**
   * Resources that others changed and that the manifests have like that by now; left out where there are none.
   */
  settles?: Settled[]
  /**
   * Keys of resources that somebody took away and no manifest holds any more; only where the plan prunes, since another knows some manifests only.
   */
  forget: string[]
  /**
   * Differences that lifecycle.ignoreChanges leaves alone, where there are some.
   */
  ignored: Ignored[]
  /**
   * Keys of apps whose webhook secret could not be compared, since it is not at hand here.
   */
  uncompared: string[]
  /**
   * Freezes that were in force.
   */
  freezes: Freeze[]
  /**
   * What stands in the way of the plan; with one at severity error it cannot be applied.
   */
  conflicts: Conflict[]
  /**
   * Rules of policies that the plan would break; with one of severity error it cannot be applied. What was broken before and stays as it is, is not told. Left out where there are none.
   */
  violations?: PlanViolation[]
  /**
   * What raised permissions open, where that was asked for (--explain-risk); left out otherwise.
   */
  capabilities?: Capability[]
}
export interface Selection {
  /**
   * Keys.
   */
  only: string[]
  /**
   * LABEL=VALUE; a resource has all of them.
   */
  labels: string[]
}
export interface PlanSummary {
  /**
   * Number of resources the fleet owns before the plan.
   */
  owned: number
  /**
   * Number of changes by action; actions that do not occur are left out.
   */
  actions: {
    [k: string]: number
  }
  /**
   * Number of changes of high risk.
   */
  highRisk: number
}
export interface Creation {
  action: 'create' | 'install'
  kind: Kind
  key: string
  id: null
  revision: null
  from: null
  before: null
  after: Resource
  fields: FieldChange[]
  /**
   * Whether the fleet takes ownership: `fleet` is the owner so far; null for no adoption.
   */
  adopts: Adoption | null
  undoes: Undoes
  consents: Consents
  reasons: Reasons
  risk: Risk
  impact: Impact
  how: How
}
export interface ValueChange {
  path: string
  type: 'value' | 'level'
  before: unknown
  after: unknown
}
export interface SetChange {
  path: string
  type: 'set'
  added: string[]
  removed: string[]
}
/**
 * A secret is in no plan; whether it is new or another one is.
 */
export interface SecretChange {
  path: string
  type: 'secret'
  state: 'new' | 'changed'
}
/**
 * A resource becomes a fleet's. `fleet`: its owner so far; null for none.
 */
export interface Adoption {
  fleet: string | null
}
export interface Undone {
  /**
   * Of a field; `refusal` for a refused consent; empty for the resource as a whole.
   */
  path: string
  /**
   * Who changed it last; null where the platform does not say.
   */
  by: string | null
  at: string | null
}
export interface ConsentEffect {
  /**
   * Its key.
   */
  installation: string
  space: string
  /**
   * removed: at once, and not to be had back without a new consent.
   */
  effect: 'granted' | 'waiting' | 'removed'
  /**
   * Who consents: the plan widens the consent itself, the manifest or the platform holds it already, or people have to. Null for what is removed.
   */
  by: 'this plan' | 'earlier consent' | 'people' | null
  permissions: GrantChange[]
}
export interface GrantChange {
  group: 'repository' | 'organization'
  permission: string
  from: Level | null
  to: Level | null
}
/**
 * What the change touches besides the resource itself.
 */
export interface Impact {
  installations: number
  spaces: string[]
  repositories: number
  /**
   * Private keys that end with an app.
   */
  keys: number
  /**
   * When a credential of the app was last used; null for never, and where the change does not end an app.
   */
  lastUsedAt: string | null
  /**
   * Whether the plan raises what an app asks for and widens the consent to it as well.
   */
  widensOwnConsent: boolean
}
export interface Alteration {
  action: 'update' | 'rename' | 'transfer' | 'rescope' | 'consent' | 'suspend' | 'unsuspend'
  kind: Kind
  key: string
  id: number
  revision: number
  /**
   * The key before a rename; null otherwise.
   */
  from: string | null
  before: Resource
  after: Resource
  fields: FieldChange[]
  /**
   * Whether the fleet takes ownership: `fleet` is the owner so far; null for no adoption.
   */
  adopts: Adoption | null
  undoes: Undoes
  consents: Consents
  reasons: Reasons
  risk: Risk
  impact: Impact
  how: How
}
export interface Ending {
  action: 'delete' | 'uninstall'
  kind: Kind
  key: string
  id: number
  revision: number
  from: null
  before: Resource
  after: null
  fields: FieldChange[]
  /**
   * Whether the fleet takes ownership: `fleet` is the owner so far; null for no adoption.
   */
  adopts: Adoption | null
  undoes: Undoes
  consents: Consents
  reasons: Reasons
  risk: Risk
  impact: Impact
  how: How
}
export interface Waiting {
  /**
   * Its key.
   */
  installation: string
  /**
   * Slug.
   */
  app: string
  space: string
  /**
   * raised: by this plan; open: before it; refused: by an admin.
   */
  state: 'raised' | 'open' | 'refused'
  permissions: GrantChange[]
  /**
   * Who can consent.
   */
  who: string
  /**
   * Address of the page where they do; null where the caller may not see the installation, and before it is installed.
   */
  page: string | null
}
/**
 * What others made of a resource is what its fleet wants.
 */
export interface Settled {
  key: string
  id: number
  revision: number
}
export interface Ignored {
  key: string
  /**
   * As ignoreChanges names them.
   */
  paths: string[]
}
/**
 * While it holds, changesets only lower permissions, suspend and uninstall.
 */
export interface Freeze {
  /**
   * The space it holds for; null for the whole platform.
   */
  space: string | null
  reason: string
  by: string
  at: string
}
export interface Conflict {
  code: string
  severity: 'error' | 'warning'
  key: string
  message: string
  hint: string
}
export interface PlanViolation {
  /**
   * AW301: a rule is broken; AW303: a rule cannot be asked of it.
   */
  code: 'AW301' | 'AW303'
  /**
   * POLICY/NAME.
   */
  rule: string
  /**
   * file: given as a file or among the manifests; platform: kept there.
   */
  origin: 'file' | 'platform'
  severity: 'error' | 'warning' | 'note'
  /**
   * Of the resource as it would be.
   */
  key: string
  /**
   * The field that breaks it; empty for the resource as a whole.
   */
  path: string
  message: string
  hint: string
  /**
   * Empty for none.
   */
  link: string
}
/**
 * What one raise opens, for all installations that it opens the same for.
 */
export interface Capability {
  /**
   * Of the change that raises it, or of the installation that waits for a consent.
   */
  key: string
  /**
   * applied: with the plan; consented: once people consent; installed: once the app is installed somewhere; authorized: for each user who authorizes the app.
   */
  when: 'applied' | 'consented' | 'installed' | 'authorized'
  /**
   * Their keys.
   */
  installations: string[]
  /**
   * Number of repositories that they reach together; null where nobody has counted them.
   */
  repositories: number | null
  permissions: OpenedPermission[]
}
export interface OpenedPermission {
  group: 'repository' | 'organization' | 'user'
  permission: string
  from: Level | null
  to: Level
  /**
   * Whether any API route that is served needs this permission at all.
   */
  served: boolean
  /**
   * That could not be called before, by no other permission either.
   */
  routes: OpenedRoute[]
  /**
   * Names of events that could not be subscribed to before.
   */
  events: string[]
}
export interface OpenedRoute {
  method: string
  /**
   * Its parameters in braces.
   */
  path: string
  /**
   * Whether everybody may call it on public repositories.
   */
  public: boolean
}
/**
 * A plan in a file, with what apply needs to refuse it where it is stale, altered, foreign or expired. It holds no secret.
 */
export interface SavedPlan {
  version: 1
  /**
   * ISO 8601, UTC.
   */
  createdAt: string
  /**
   * From then on it is not applied.
   */
  expiresAt: string
  /**
   * Version of the program that made it.
   */
  madeBy: string
  plan: Plan
  /**
   * Every resource that was read for the plan, as it was then, by key.
   */
  reads: ReadResource[]
  /**
   * Where apply reads the webhook secrets that the plan sets; the secrets themselves are not in the file.
   */
  secrets: SecretSource[]
  /**
   * Digest of the changeset that applies the plan, which is its idempotency key; null where there is nothing to do.
   */
  writes: string | null
  /**
   * SHA-256, in hexadecimal, of the canonical JSON of all other fields but the signature.
   */
  digest: string
  /**
   * A JWS in compact form over the digest, of type appward-plan; null where the plan is not signed.
   */
  signature: string | null
}
export interface ReadResource {
  key: string
  id: number
  revision: number
}
export interface SecretSource {
  /**
   * Of the app.
   */
  key: string
  /**
   * Name of a variable; null where it is a file.
   */
  env: string | null
  /**
   * Path below the secrets directory; null where it is a variable.
   */
  file: string | null
}
/**
 * What validate found.
 */
export interface Report {
  version: 1
  summary: {
    files: number
    resources: number
    policies: number
    /**
     * Documents of other tools, left alone.
     */
    skipped: number
    errors: number
    warnings: number
  }
  diagnostics: Diagnostic[]
}
export interface Diagnostic {
  code: string
  severity: 'error' | 'warning'
  message: string
  /**
   * What to do next; empty where the message says it.
   */
  hint: string
  file: string
  /**
   * From 1.
   */
  line: number
  /**
   * From 1.
   */
  column: number
}
/**
 * What audit found: which apps and installations break which rule of which policy, and where that is written.
 */
export interface Audit {
  version: 1
  /**
   * Address of the platform that was looked at; null where none was.
   */
  target: string | null
  /**
   * When, as the rules about days took it.
   */
  at: string
  scope: {
    /**
     * Whether manifests were looked at.
     */
    manifests: boolean
    /**
     * Whether the platform was looked at.
     */
    platform: boolean
    /**
     * The spaces it was narrowed to; null for all that the caller administers.
     */
    spaces: string[] | null
  }
  summary: {
    apps: number
    installations: number
    policies: number
    rules: number
    /**
     * New findings of severity error; the known ones are not among them.
     */
    errors: number
    /**
     * As errors.
     */
    warnings: number
    /**
     * As errors.
     */
    notes: number
    /**
     * Findings that the baseline holds too.
     */
    known: number
    /**
     * Findings that an exception covers.
     */
    excepted: number
  }
  /**
   * Every rule that was asked, in the order of the policies.
   */
  rules: AuditRule[]
  /**
   * The gravest first, then by rule and key.
   */
  findings: AuditFinding[]
  /**
   * What breaks a rule and is spared by one of its exceptions.
   */
  excepted: Excepted[]
}
export interface AuditRule {
  /**
   * POLICY/NAME.
   */
  rule: string
  severity: 'error' | 'warning' | 'note'
  kind: 'App' | 'Installation'
  message: string
  hint: string
  /**
   * Empty for none.
   */
  link: string
  /**
   * file: given as a file or among the manifests; platform: kept there.
   */
  origin: 'file' | 'platform'
  /**
   * Null where the platform keeps it.
   */
  file: string | null
  /**
   * From 1.
   */
  line: number | null
  /**
   * From 1.
   */
  column: number | null
}
export interface AuditFinding {
  /**
   * The same in every audit for the same rule, resource and place; a baseline is compared by it.
   */
  id: string
  /**
   * AW301: a rule is broken; AW302: an exception is over; AW303: a rule cannot be asked of it.
   */
  code: string
  /**
   * POLICY/NAME.
   */
  rule: string
  severity: 'error' | 'warning' | 'note'
  kind: 'App' | 'Installation'
  /**
   * Of the resource that breaks it; empty where a finding is about a policy alone.
   */
  key: string
  space: string
  /**
   * The field that breaks it, as in spec.permissions.repository.administration; empty for the resource as a whole.
   */
  path: string
  message: string
  hint: string
  link: string
  /**
   * Where it is so.
   */
  seen: ('manifests' | 'platform')[]
  /**
   * Whether the baseline holds it too.
   */
  known: boolean
  /**
   * Of the manifest that says it; null where no manifest does.
   */
  file: string | null
  /**
   * From 1.
   */
  line: number | null
  /**
   * From 1.
   */
  column: number | null
}
export interface Excepted {
  rule: string
  key: string
  path: string
  owner: string
  reason: string
  /**
   * The last day it holds.
   */
  until: string
}
/**
 * Entries of a platform's audit log, newest first.
 */
export interface AuditLog {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  retention: AuditRetention
  entries: AuditEntry[]
}
/**
 * How long entries are kept, and from when on all of them are there.
 */
export interface AuditRetention {
  /**
   * Entries are removed when they are so old; null: never.
   */
  days: number | null
  /**
   * Every entry of this time and later is there; older ones were removed by age, which entries of the action prune-audit-log tell of. null where nothing ever was.
   */
  keptSince: string | null
}
export interface AuditEntry {
  id: number
  at: string
  /**
   * Login of who did it.
   */
  actor: string
  /**
   * Name and id of the token used, or the session of a browser and how it was opened, or the platform's own start or seed.
   */
  credential: string
  address: string | null
  action: string
  key: string
  space: string | null
  /**
   * The resource before; null for a creation.
   */
  before: {} | null
  after: {} | null
  /**
   * What made the change of an app or an installation risky, in the words of plans; none where nothing did.
   */
  reasons: Reason[]
  changeset: number | null
  fleet: string | null
}
/**
 * What changed of who may do what: between two revisions of the manifests, and by hand on the platform in that time.
 */
export interface AuditChanges {
  version: 1
  /**
   * Address of the platform; null where it was not asked.
   */
  target: string | null
  since: SpanEnd
  until: SpanEnd
  summary: {
    /**
     * Resources of which something was raised, whatever else; the new ones are counted apart.
     */
    raised: number
    /**
     * Resources of which something was lowered and nothing raised.
     */
    lowered: number
    /**
     * The others that are neither new nor gone.
     */
    changed: number
    new: number
    gone: number
    /**
     * Fields raised to what the catalog calls dangerous, in manifests and by hand.
     */
    dangerous: number
    byHand: number
  }
  /**
   * The dangerous first, then the raised, then by key.
   */
  resources: ChangedAccess[]
  /**
   * Newest first; null where the platform or its audit log was not asked.
   */
  byHand: HandChange[] | null
  /**
   * What could not be found out, and why.
   */
  notes: string[]
}
export interface SpanEnd {
  /**
   * The revision or day that was named; null for the working tree.
   */
  asked: string | null
  /**
   * Null for the working tree, and for the time before the first commit.
   */
  commit: string | null
  /**
   * From when, or until when, changes by hand count.
   */
  at: string
}
export interface ChangedAccess {
  key: string
  /**
   * Its key before it was renamed; null where it was not.
   */
  from: string | null
  what: 'new' | 'changed' | 'gone'
  /**
   * Of its manifest; of one that is gone, where it was.
   */
  file: string
  line: number
  fields: AccessField[]
  /**
   * All that changed something of this, newest first; fields name theirs by id.
   */
  commits: AccessCommit[]
  /**
   * Whether something of this is not committed yet.
   */
  uncommitted: boolean
}
export interface AccessField {
  change: FieldChange
  direction: 'raised' | 'lowered' | 'changed'
  /**
   * Raised to a level that the catalog calls dangerous.
   */
  dangerous: boolean
  /**
   * Ids; none for what was done by hand, in a merge alone, or is not committed.
   */
  commits: string[]
}
export interface AccessCommit {
  id: string
  author: string
  /**
   * When its author wrote it.
   */
  at: string
  summary: string
}
export interface HandChange {
  /**
   * Of its entry in the audit log.
   */
  id: number
  at: string
  /**
   * Login; an app is SLUG[bot].
   */
  actor: string
  credential: string
  address: string | null
  action: string
  key: string
  fields: AccessField[]
}
/**
 * Which grants nobody used for so many days, and what manifests would be without them.
 */
export interface Unused {
  version: 1
  target: string
  at: string
  days: number
  summary: {
    grants: number
    unused: number
    used: number
    /**
     * Given or raised within the days: too young to tell.
     */
    young: number
    unobservable: number
  }
  unused: UnusedGrant[]
  /**
   * Permissions whose use the platform does not see, and how many grants there are of each.
   */
  unobservable: {
    group: 'repository' | 'organization'
    permission: string
    grants: number
  }[]
  /**
   * What --patch takes out of which manifest.
   */
  narrowings: Narrowing[]
  /**
   * What seems unused and stays in its manifest all the same.
   */
  kept: {
    key: string
    permission: string
    why: string
  }[]
}
/**
 * One permission that one installation was given.
 */
export interface UnusedGrant {
  /**
   * Its key.
   */
  installation: string
  app: string
  space: string
  group: 'repository' | 'organization'
  permission: string
  level: Level
  /**
   * When the level was given; null where it is not known.
   */
  since: string | null
  /**
   * When a call or a delivery last needed it; null for never.
   */
  lastUsedAt: string | null
}
export interface Narrowing {
  key: string
  file: string
  line: number
  column: number
  takes: {
    group: 'repository' | 'organization'
    permission: string
    level: Level
  }[]
  /**
   * Subscriptions that fall with it.
   */
  events: string[]
}
/**
 * What is live and not in git.
 */
export interface Unmanaged {
  version: 1
  target: string
  at: string
  /**
   * The fleet that the manifests are for; null where none were read.
   */
  fleet: string | null
  resources: {
    key: string
    kind: 'App' | 'Installation'
    space: string
    fleet: string | null
    createdAt: string
    /**
     * no-manifest: no fleet owns it and no manifest holds it; not-adopted: a manifest holds it, but no fleet owns it; left-over: the fleet owns it, and its manifest is gone.
     */
    why: 'no-manifest' | 'not-adopted' | 'left-over'
  }[]
}
/**
 * Who holds a permission on a platform, as far as the token that asked may see: the highest level first, then by space.
 */
export interface WhoCan {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  asked: HolderQuestion
  holders: PermissionHolder[]
}
/**
 * Holding this level or a higher one; space and app are null where they narrow nothing.
 */
export interface HolderQuestion {
  group: SpaceGroup
  permission: string
  level: Level
  space: string | null
  app: string | null
}
/**
 * An installation that was granted a permission at the level that was asked for, or a higher one.
 */
export interface PermissionHolder {
  /**
   * Its key.
   */
  installation: string
  id: number
  /**
   * Slug.
   */
  app: string
  /**
   * The space that the app belongs to.
   */
  appSpace: string
  /**
   * The space that it is installed in.
   */
  space: string
  group: SpaceGroup
  permission: string
  level: Level
  /**
   * When the level was given or raised last.
   */
  since: string
  /**
   * While it is, the app may do nothing with it.
   */
  suspended: boolean
  repositories: ReachedRepositories
  /**
   * The last API call that needed the permission, or event that was delivered because of it; null for none.
   */
  lastUsedAt: string | null
  /**
   * Whether the use of this level shows on this platform; where it does not, it may be used all the same.
   */
  observable: boolean
}
export interface ReachedRepositories {
  selection: 'all' | 'selected'
  /**
   * How many it reaches now.
   */
  count: number
}
/**
 * Everything that a platform tells of one app: what it asks for, what it was given and where, how it is used, and who answers for it. null stands for what the token may not read; notes say why.
 */
export interface AppAudit {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  /**
   * When it was asked.
   */
  at: string
  app: AuditedApp
  request: AuditedRequest
  webhook: AuditedWebhook
  credentials: AuditedCredentials | null
  use: AuditedUse | null
  reach: AuditedReach
  /**
   * By space.
   */
  installations: AuditedInstallation[]
  /**
   * The newest entries of the audit log about it, newest first; null where the token may not read them.
   */
  changes: AuditEntry[] | null
  /**
   * What could not be told, and why.
   */
  notes: string[]
}
export interface AuditedApp {
  key: string
  id: number
  clientId: string
  name: string
  space: string
  visibility: 'private' | 'public'
  /**
   * Whether the market lists it.
   */
  listed: boolean
  /**
   * Empty where it has none.
   */
  homepage: string
  /**
   * The fleet that owns it; null for none.
   */
  fleet: string | null
  createdAt: string
  updatedAt: string
  formerSlug: string | null
  /**
   * Whether it is not as its fleet applied it.
   */
  drifted: boolean
  /**
   * The annotation owner; null where there is none.
   */
  owner: string | null
  /**
   * The annotation review-by; null where there is none.
   */
  reviewBy: string | null
  /**
   * Whether that day is over; null where it is no day.
   */
  reviewPast: boolean | null
}
/**
 * What it asks for.
 */
export interface AuditedRequest {
  permissions: AuditedPermission[]
  events: string[]
}
export interface AuditedPermission {
  group: 'repository' | 'organization' | 'user'
  permission: string
  level: Level
  /**
   * Why the level is dangerous; null where it is not.
   */
  danger: string | null
  /**
   * How many have been given some level of it.
   */
  installations: number
  /**
   * Whether its use shows on the platform.
   */
  observable: boolean
  /**
   * In any installation; null for never, or for what does not show.
   */
  lastUsedAt: string | null
}
export interface AuditedWebhook {
  active: boolean
  /**
   * Empty where it has none.
   */
  url: string
  /**
   * Whether the platform keeps a secret to sign deliveries with; null where the token may not know.
   */
  signed: boolean | null
}
export interface AuditedCredentials {
  keys: Key[]
  secrets: ClientSecret[]
}
/**
 * A private key of an app, as far as the platform keeps it.
 */
export interface Key {
  id: number
  /**
   * Base64 of the SHA-256 over the public key in DER.
   */
  fingerprint: string
  createdAt: string
  createdBy: string
  lastUsedAt: string | null
  /**
   * When it ends by itself; null where it does not.
   */
  expiresAt: string | null
}
/**
 * A client secret of an app without its value.
 */
export interface ClientSecret {
  id: number
  /**
   * The last eight characters of its value.
   */
  lastEight: string
  createdAt: string
  createdBy: string
  lastUsedAt: string | null
  /**
   * When it ends by itself; null where it does not.
   */
  expiresAt: string | null
}
export interface AuditedUse {
  /**
   * How many users authorized it.
   */
  users: number
  deliveries: AppDeliveries
}
/**
 * How telling an app went.
 */
export interface AppDeliveries {
  /**
   * Attempts are counted from here on.
   */
  since: string
  attempts: number
  /**
   * Of them; not answered, or with a status that is no success.
   */
  failed: number
  /**
   * Whether all attempts were counted; of more than 1,000 only the last ones are.
   */
  complete: boolean
  /**
   * Deliveries still to be made.
   */
  waiting: number
  /**
   * Deliveries that were given up, until somebody asks for them again.
   */
  parked: number
  /**
   * Of the last 1,000 attempts; null where none succeeded.
   */
  lastSuccessAt: string | null
  /**
   * Of the last 1,000 attempts; null where none failed.
   */
  lastFailure: DeliveryFailure | null
}
export interface DeliveryFailure {
  at: string
  event: string
  action: string | null
  /**
   * What went wrong, in words.
   */
  status: string
  /**
   * 0 where there was no answer.
   */
  statusCode: number
}
/**
 * As far as the token sees: in how many places, and on how many repositories there.
 */
export interface AuditedReach {
  installations: number
  repositories: number
}
export interface AuditedInstallation {
  key: string
  space: string
  fleet: string | null
  /**
   * null where the token does not administer the space.
   */
  createdAt: string | null
  /**
   * null where the token does not administer the space.
   */
  repositories: {
    /**
     * Also those that come later.
     */
    all: boolean
    count: number
    /**
     * Empty for all.
     */
    names: string[]
  } | null
  suspended: Suspension | null
  /**
   * What it was given.
   */
  permissions: AuditedGrant[]
  /**
   * What it asks for beyond that; null for no more.
   */
  waiting: PendingConsent | null
}
export interface Suspension {
  at: string
  by: string
  /**
   * What the app's owner suspended, the space cannot lift.
   */
  side: 'app' | 'space'
}
export interface AuditedGrant {
  group: 'repository' | 'organization'
  permission: string
  level: Level
  dangerous: boolean
  since: string
  observable: boolean
  lastUsedAt: string | null
  calls: number
  deliveries: number
}
/**
 * The difference between what an app asks for and what one installation has been given.
 */
export interface PendingConsent {
  /**
   * refused: until the app asks for something else.
   */
  state: 'open' | 'refused'
  /**
   * Of the request; an answer names the request that it is about.
   */
  digest: string
  changes: PendingChange[]
  refusedAt: string | null
  refusedBy: string | null
}
export interface PendingChange {
  group: 'repository' | 'organization'
  permission: string
  /**
   * null: not granted.
   */
  from: Level | null
  to: Level
}
/**
 * What apply and destroy did: the plan, and the platform's answer; null where there was nothing to do.
 */
export interface Applied {
  version: 1
  plan: Plan
  result: ChangesetResult | null
}
export interface ChangesetResult {
  /**
   * null for a dry run.
   */
  id: number | null
  fleet: string
  /**
   * Head of the fleet afterwards.
   */
  head: number | null
  dryRun: boolean
  createdAt: string
  actor: string
  changes: ChangeResult[]
}
export interface ChangeResult {
  action: Action
  key: string
  id: number | null
  /**
   * null after an ending.
   */
  revision: number | null
  digest: string | null
}
/**
 * One line of what --progress json writes to standard error.
 */
export interface Progress {
  /**
   * When it was said: ISO 8601, UTC.
   */
  at: string
  /**
   * loading manifests, reading the platform, planning, applying a changeset, a message for a person, done. What does not apply does not occur; done comes last and always.
   */
  event: 'loading' | 'reading' | 'planning' | 'applying' | 'message' | 'done'
  /**
   * How many of them are done so far (loading: files; reading: resources).
   */
  done?: number
  /**
   * How many there are, where that is known.
   */
  total?: number
  /**
   * Number of resources that the manifests want (reading), or that the platform told of (planning).
   */
  resources?: number
  /**
   * Number of changes that are sent (applying).
   */
  changes?: number
  /**
   * What a person would have read (message).
   */
  text?: string
  /**
   * The exit status (done).
   */
  status?: number
}
/**
 * What others changed since the last changeset of a fleet, and what they took away.
 */
export interface DriftReport {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  fleet: string
  /**
   * Id of the fleet's last changeset; null before its first.
   */
  head: number | null
  /**
   * Number of resources the fleet owns.
   */
  owned: number
  /**
   * By key; fields that lifecycle.ignoreChanges leaves to others are left out.
   */
  resources: DriftedResource[]
  lost: Lost[]
}
export interface DriftedResource {
  kind: Kind
  key: string
  id: number
  fields: DriftedField[]
}
export interface DriftedField {
  change: FieldChange1
  /**
   * Who changed it last; an app is SLUG[bot]. Null where the platform does not say.
   */
  by: string | null
  at: string | null
}
/**
 * A resource that the fleet's last changeset left there, and that somebody deleted or uninstalled since.
 */
export interface Lost {
  kind: 'App' | 'Installation'
  key: string
  /**
   * The id that it had.
   */
  id: number
  at: string
  by: string
  applied: import('../manifest/resource.ts').Resource
}
/**
 * Who set the fields of an app or an installation: the commit of the line in its manifest, and who put it in force on the platform.
 */
export interface Blame {
  version: 1
  /**
   * Address of the platform; null where it was not asked.
   */
  target: string | null
  /**
   * App/SLUG or Installation/SLUG@SPACE.
   */
  key: string
  /**
   * In the order of plans: the one that was asked for, or all that are set.
   */
  fields: BlamedField[]
  /**
   * What could not be found out, and why.
   */
  notes: string[]
}
export interface BlamedField {
  /**
   * As in permissions.repository.contents, events.push or authorization.callbackUrls[0].
   */
  path: string
  /**
   * Whether manifest and platform differ; null where one of them is not known.
   */
  differs: boolean | null
  /**
   * Null where no manifest speaks of it.
   */
  manifest: BlamedManifest | null
  /**
   * Null where the platform was not asked, or does not have the resource.
   */
  platform: BlamedPlatform | null
}
export interface BlamedManifest {
  /**
   * Of the manifest that decides it: an installation without consent of its own follows its app.
   */
  key: string
  /**
   * Null for none; of an item of a set, whether it is there.
   */
  value: string | boolean | null
  /**
   * committed; uncommitted: the line is not committed yet; absent: the manifest leaves it out, and the line is the nearest above; unknown: git could not be asked, see notes.
   */
  state: 'committed' | 'uncommitted' | 'absent' | 'unknown'
  file: string
  line: number
  column: number
  commit: BlamedCommit | null
}
export interface BlamedCommit {
  id: string
  /**
   * Name, as the commit says.
   */
  author: string
  /**
   * When its author wrote it.
   */
  at: string
  summary: string
  /**
   * Where the line stood then, from the root of the repository.
   */
  file: string
  line: number
  /**
   * Whether that was another file than now.
   */
  moved: boolean
  /**
   * The history at hand begins there; in a shallow clone the line may be older.
   */
  first: boolean
}
export interface BlamedPlatform {
  /**
   * In force: of a permission of an installation, what it has been given. Null for none.
   */
  value: string | boolean | null
  /**
   * changeset: a fleet applied it; hand: a person or an app did, without a fleet; unknown: nothing tells.
   */
  by: 'changeset' | 'hand' | 'unknown'
  /**
   * Login; an app is SLUG[bot].
   */
  actor: string | null
  at: string | null
  /**
   * Of the caller, as the audit log has it.
   */
  address: string | null
  /**
   * What the caller showed, as the audit log names it.
   */
  credential: string | null
  changeset: BlamedChangeset | null
}
export interface BlamedChangeset {
  id: number
  fleet: string | null
  source: Source | null
}
/**
 * Where the manifests of a changeset came from, as its sender says; for people to find their way back.
 */
export interface Source {
  commit: string | null
  author: string | null
  /**
   * The change request or the run.
   */
  url: string | null
}
/**
 * What a fleet has applied, newest first.
 */
export interface History {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  fleet: string
  changesets: ChangesetSummary[]
}
/**
 * A changeset of a fleet, as its history lists it.
 */
export interface ChangesetSummary {
  id: number
  fleet: string
  createdAt: string
  /**
   * Login of who sent it.
   */
  actor: string
  source: Source | null
  /**
   * Number of changes by action.
   */
  actions: {
    [k: string]: number
  }
}
/**
 * One changeset of a fleet's history, as the plan that it was. What only the moment could tell (conflicts, what was owned, what waited) is empty.
 */
export interface PastChangeset {
  version: 1
  changeset: ChangesetSummary
  plan: Plan
}
/**
 * What controllers say of the fleets that the caller administers.
 */
export interface ControllerStatus {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  /**
   * By name.
   */
  fleets: FleetStatusSummary[]
}
/**
 * A status as lists have it.
 */
export interface FleetStatusSummary {
  fleet: string
  space: string
  revision: string | null
  source: string
  head: number | null
  conditions: FleetCondition[]
  /**
   * Number of fields and resources that others changed.
   */
  drifted: number
  /**
   * The plan that waits for approval.
   */
  plan: WaitingPlanSummary | null
  /**
   * In force, of the plan that waits.
   */
  approval: Approval | null
  heardAt: string
  heardFrom: string
  age: number
  stale: boolean
}
export interface FleetCondition {
  type: ConditionType
  status: 'True' | 'False' | 'Unknown'
  reason: string
  message: string
  revision: string | null
  /**
   * When it got this status, by the platform's clock.
   */
  since: string
}
export interface WaitingPlanSummary {
  digest: PlanDigest
  summary: string
}
/**
 * A person's word that one plan may be applied. It is over when another plan waits, or none, and at its end.
 */
export interface Approval {
  fleet: string
  digest: PlanDigest
  by: string
  at: string
  expiresAt: string
}
/**
 * What a controller says of one fleet, with the plan that waits for approval.
 */
export interface FleetStatusReport {
  version: 1
  /**
   * Address of the platform.
   */
  target: string
  status: FleetStatus
}
/**
 * What a controller said of a fleet, and when the platform heard it.
 */
export interface FleetStatus {
  fleet: string
  space: string
  revision: string | null
  source: string
  observedAt: string
  interval: number | null
  /**
   * The latest that wrote it.
   */
  term: number | null
  head: number | null
  conditions: FleetCondition[]
  drift: FleetDrift[]
  plan: WaitingPlan | null
  /**
   * In force, of the plan that waits.
   */
  approval: Approval | null
  /**
   * By the platform's clock.
   */
  heardAt: string
  /**
   * Login of the controller.
   */
  heardFrom: string
  /**
   * Seconds since then.
   */
  age: number
  /**
   * Whether the controller should have said something since.
   */
  stale: boolean
}
/**
 * A field that others changed, or with no field a resource that they took away.
 */
export interface FleetDrift {
  /**
   * Of the resource.
   */
  key: string
  field: string | null
  /**
   * As it was applied, in short.
   */
  from: string | null
  /**
   * As it is, in short.
   */
  to: string | null
  /**
   * Login of who did it; null where nobody knows.
   */
  by: string | null
  at: string | null
  /**
   * heals: the controller takes it back. reports: it only says so. leaves: an admin of the space did it in their own right.
   */
  handling?: 'heals' | 'reports' | 'leaves'
}
/**
 * A plan that waits for somebody's approval, with what a person needs to decide.
 */
export interface WaitingPlan {
  digest: PlanDigest
  /**
   * In one line.
   */
  summary: string
  /**
   * @maxItems 20
   */
  refusals: PlanRefusal[]
  /**
   * As the command line shows it.
   */
  text: string
}
/**
 * What holds a plan up, as a gate of the command line says it.
 */
export interface PlanRefusal {
  code: string
  severity: 'error' | 'warning'
  /**
   * Of the resource; empty for the plan as a whole.
   */
  key: string
  message: string
  hint: string
}
/**
 * What explain tells of a field, a permission, an event or a diagnostic.
 */
export interface Explanation {
  version: 1
  /**
   * The words that ask for it.
   */
  topic: string
  kind: 'topics' | 'field' | 'permission' | 'event' | 'diagnostic'
  title: string
  /**
   * May be empty.
   */
  description: string
  facts: {
    label: string
    /**
     * May have several lines.
     */
    text: string
  }[]
  lists: {
    title: string
    items: {
      name: string
      text: string
    }[]
  }[]
}
/**
 * What GET /status of a controller answers: this replica, and its fleets as it saw them last.
 */
export interface ReplicaStatus {
  version: 1
  /**
   * Version of the program.
   */
  appward: string
  /**
   * Address of the platform.
   */
  platform: string
  /**
   * ISO 8601, UTC.
   */
  startedAt: string
  /**
   * Whether this replica is the one that works.
   */
  leader: boolean
  /**
   * null where it works without one.
   */
  lease: ReplicaLease | null
  /**
   * Fleets that are due and wait for their turn.
   */
  queueDepth: number
  fleets: ReplicaFleet[]
}
export interface ReplicaLease {
  name: string
  /**
   * This replica.
   */
  holder: string
  term: number | null
  /**
   * Why this one does not lead; empty where it does.
   */
  detail: string
}
export interface ReplicaFleet {
  name: string
  /**
   * Where its manifests come from, without credentials.
   */
  source: string
  /**
   * The newest revision of the source; null before it was heard of.
   */
  newest: string | null
  /**
   * The revision that the platform is held against.
   */
  inForce: string | null
  /**
   * Id of the fleet's last changeset.
   */
  head: number | null
  /**
   * What became of the last reconcile; null before the first.
   */
  result: 'applied' | 'unchanged' | 'waiting' | 'failed' | null
  reconciledAt: string | null
  /**
   * How many reconciles in a row have failed.
   */
  failures: number
  /**
   * Number of fields and resources that others changed and that are so still.
   */
  drifted: number
  /**
   * Digest of the plan that waits for approval.
   */
  waitingPlan: string | null
  conditions: NewCondition[]
}
/**
 * One thing that is so, is not so, or is not known of a fleet.
 */
export interface NewCondition {
  type: ConditionType
  status: 'True' | 'False' | 'Unknown'
  /**
   * One word for programs.
   */
  reason: string
  /**
   * For people.
   */
  message: string
  /**
   * Of the manifests that it is about.
   */
  revision?: string | null
}
/**
 * What a controller posts to who is to be told when conditions of a fleet change. The header X-Hub-Signature-256 signs it.
 */
export interface ConditionNotice {
  version: 1
  event: 'conditions'
  /**
   * Address of the platform.
   */
  platform: string
  fleet: string
  /**
   * The newest of the source.
   */
  revision: string | null
  /**
   * ISO 8601, UTC.
   */
  at: string
  /**
   * Conditions that have another status than when this was told last.
   */
  changed: ConditionType[]
  /**
   * All of them, as they are now.
   */
  conditions: NewCondition[]
}
/**
 * An app in the older, flat dialect: the fields of spec are the old parameters of registration by URL. appward migrate rewrites it.
 */
export interface AppV1Alpha1 {
  /**
   * The dialect of this document.
   */
  apiVersion: 'appward/v1alpha1'
  /**
   * What the document describes.
   */
  kind: 'App'
  metadata: Metadata
  /**
   * Registration parameters, and one field for each permission with its level.
   */
  spec: FlatPermissions & {
    /**
     * Shown to people; the slug where left out.
     */
    name?: string
    /**
     * What the app does.
     */
    description?: string
    /**
     * Address of the app's own site.
     */
    url?: string
    /**
     * Where users return after authorizing the app.
     */
    callback_url?: string
    /**
     * Ask the installing user to authorize the app.
     */
    request_oauth_on_install?: boolean
    /**
     * Opened after installation; not together with request_oauth_on_install.
     */
    setup_url?: string
    /**
     * Open setup_url after changes of repositories too.
     */
    setup_on_update?: boolean
    /**
     * false: installable in its own space only; true: in any space.
     */
    public?: boolean
    /**
     * On unless said otherwise; appward/v1 has it the other way round.
     */
    webhook_active?: boolean
    /**
     * Receives the events; needed unless webhook_active is false.
     */
    webhook_url?: string
    /**
     * An error: a secret must not stand in a file. appward/v1 has spec.webhook.secretFrom.
     */
    webhook_secret?: string
    /**
     * Webhook events the app subscribes to.
     */
    events?: EventName1[]
    /**
     * Retired together with content references; nothing took its place.
     */
    domain?: string
    /**
     * The file that single_file covers.
     */
    single_file_name?: string
    /**
     * The files that single_file covers, beside single_file_name.
     *
     * @maxItems 10
     */
    single_file_paths?: string[]
    /**
     * Guards of the app, as in appward/v1.
     */
    lifecycle?: {
      /**
       * Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.
       */
      preventDestroy?: boolean
      /**
       * Fields, named as in appward/v1, whose differences a plan leaves alone on an app that exists.
       */
      ignoreChanges?: (
        | 'name'
        | 'description'
        | 'homepage'
        | 'cover'
        | 'visibility'
        | 'market.listed'
        | 'market.category'
        | 'authorization.callbackUrls'
        | 'authorization.requestOAuthOnInstall'
        | 'authorization.setupUrl'
        | 'authorization.setupOnUpdate'
        | 'webhook.active'
        | 'webhook.url'
        | 'permissions.repository'
        | 'permissions.organization'
        | 'permissions.user'
        | 'singleFilePaths'
        | 'events'
        | 'labels'
        | 'annotations'
      )[]
    }
  }
}
export interface FlatPermissions {
  /**
   * Level of actions, a current permission of the group repository.
   */
  actions?: 'none' | 'read' | 'write'
  /**
   * Level of actions_variables, a current permission of the group repository.
   */
  actions_variables?: 'none' | 'read' | 'write'
  /**
   * Level of administration, a current permission of the group repository.
   */
  administration?: 'none' | 'read' | 'write'
  /**
   * Level of agent_secrets, a current permission of the group repository.
   */
  agent_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of agent_variables, a current permission of the group repository.
   */
  agent_variables?: 'none' | 'read' | 'write'
  /**
   * Level of artifact_metadata, a current permission of the group repository.
   */
  artifact_metadata?: 'none' | 'read' | 'write'
  /**
   * Level of attestations, a current permission of the group repository.
   */
  attestations?: 'none' | 'read' | 'write'
  /**
   * Level of blocking, a current permission of the group user.
   */
  blocking?: 'none' | 'read' | 'write'
  /**
   * Level of checks, a current permission of the group repository.
   */
  checks?: 'none' | 'read' | 'write'
  /**
   * Level of code_quality, a current permission of the group repository.
   */
  code_quality?: 'none' | 'read' | 'write'
  /**
   * Level of codespaces, a current permission of the group repository.
   */
  codespaces?: 'none' | 'read' | 'write'
  /**
   * Level of codespaces_lifecycle_admin, a current permission of the group repository.
   */
  codespaces_lifecycle_admin?: 'none' | 'read' | 'write'
  /**
   * Level of codespaces_metadata, a current permission of the group repository.
   */
  codespaces_metadata?: 'none' | 'read'
  /**
   * Level of codespaces_secrets, a current permission of the group repository.
   */
  codespaces_secrets?: 'none' | 'write'
  /**
   * Level of codespaces_user_secrets, a current permission of the group user.
   */
  codespaces_user_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of content_references, a retired permission of the group repository.
   */
  content_references?: 'none' | 'read' | 'write'
  /**
   * Level of contents, a current permission of the group repository.
   */
  contents?: 'none' | 'read' | 'write'
  /**
   * Level of copilot_agent_settings, a current permission of the group repository.
   */
  copilot_agent_settings?: 'none' | 'read' | 'write'
  /**
   * Level of copilot_editor_context, a current permission of the group user.
   */
  copilot_editor_context?: 'none' | 'read'
  /**
   * Level of copilot_messages, a current permission of the group user.
   */
  copilot_messages?: 'none' | 'read'
  /**
   * Level of custom_properties_for_organizations, a current permission of the group organization.
   */
  custom_properties_for_organizations?: 'none' | 'read' | 'write'
  /**
   * Level of dependabot_secrets, a current permission of the group repository.
   */
  dependabot_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of deployments, a current permission of the group repository.
   */
  deployments?: 'none' | 'read' | 'write'
  /**
   * Level of discussions, a current permission of the group repository.
   */
  discussions?: 'none' | 'read' | 'write'
  /**
   * Level of emails, a current permission of the group user.
   */
  emails?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_administration, a current permission of the group enterprise.
   */
  enterprise_administration?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_copilot_metrics, a current permission of the group enterprise.
   */
  enterprise_copilot_metrics?: 'none' | 'read'
  /**
   * Level of enterprise_custom_org_roles, a current permission of the group enterprise.
   */
  enterprise_custom_org_roles?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_custom_properties, a current permission of the group enterprise.
   */
  enterprise_custom_properties?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_custom_properties_for_organizations, a current permission of the group enterprise.
   */
  enterprise_custom_properties_for_organizations?: 'none' | 'read' | 'write' | 'admin'
  /**
   * Level of enterprise_organization_installation_repositories, a current permission of the group enterprise.
   */
  enterprise_organization_installation_repositories?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_organization_installations, a current permission of the group enterprise.
   */
  enterprise_organization_installations?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_organizations, a current permission of the group enterprise.
   */
  enterprise_organizations?: 'none' | 'write'
  /**
   * Level of enterprise_people, a current permission of the group enterprise.
   */
  enterprise_people?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_sso, a current permission of the group enterprise.
   */
  enterprise_sso?: 'none' | 'read' | 'write'
  /**
   * Level of enterprise_teams, a current permission of the group enterprise.
   */
  enterprise_teams?: 'none' | 'read' | 'write'
  /**
   * Level of environments, a current permission of the group repository.
   */
  environments?: 'none' | 'read' | 'write'
  /**
   * Level of followers, a current permission of the group user.
   */
  followers?: 'none' | 'read' | 'write'
  /**
   * Level of gists, a current permission of the group user.
   */
  gists?: 'none' | 'write'
  /**
   * Level of git_signing_ssh_public_keys, a current permission of the group user.
   */
  git_signing_ssh_public_keys?: 'none' | 'read' | 'write'
  /**
   * Level of gpg_keys, a current permission of the group user.
   */
  gpg_keys?: 'none' | 'read' | 'write'
  /**
   * Level of interaction_limits, a current permission of the group user.
   */
  interaction_limits?: 'none' | 'read' | 'write'
  /**
   * Level of issue_fields, a current permission of the group organization.
   */
  issue_fields?: 'none' | 'read' | 'write'
  /**
   * Level of issue_types, a current permission of the group organization.
   */
  issue_types?: 'none' | 'read' | 'write'
  /**
   * Level of issues, a current permission of the group repository.
   */
  issues?: 'none' | 'read' | 'write'
  /**
   * Level of keys, a current permission of the group user.
   */
  keys?: 'none' | 'read' | 'write'
  /**
   * Level of knowledge_bases, a deprecated permission of the group user.
   */
  knowledge_bases?: 'none' | 'read' | 'write'
  /**
   * Level of members, a current permission of the group organization.
   */
  members?: 'none' | 'read' | 'write'
  /**
   * Level of merge_queues, a current permission of the group repository.
   */
  merge_queues?: 'none' | 'read' | 'write'
  /**
   * Level of metadata, a current permission of the group repository.
   */
  metadata?: 'none' | 'read'
  /**
   * Level of org_copilot_content_exclusion, a current permission of the group organization.
   */
  org_copilot_content_exclusion?: 'none' | 'read' | 'write'
  /**
   * Level of organization_actions_variables, a current permission of the group organization.
   */
  organization_actions_variables?: 'none' | 'read' | 'write'
  /**
   * Level of organization_administration, a current permission of the group organization.
   */
  organization_administration?: 'none' | 'read' | 'write'
  /**
   * Level of organization_agent_secrets, a current permission of the group organization.
   */
  organization_agent_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of organization_agent_variables, a current permission of the group organization.
   */
  organization_agent_variables?: 'none' | 'read' | 'write'
  /**
   * Level of organization_announcement_banners, a current permission of the group organization.
   */
  organization_announcement_banners?: 'none' | 'read' | 'write'
  /**
   * Level of organization_api_insights, a current permission of the group organization.
   */
  organization_api_insights?: 'none' | 'read'
  /**
   * Level of organization_campaigns, a current permission of the group organization.
   */
  organization_campaigns?: 'none' | 'read' | 'write'
  /**
   * Level of organization_code_scanning_dismissal_requests, a current permission of the group organization.
   */
  organization_code_scanning_dismissal_requests?: 'none' | 'read' | 'write'
  /**
   * Level of organization_codespaces, a current permission of the group organization.
   */
  organization_codespaces?: 'none' | 'read' | 'write'
  /**
   * Level of organization_codespaces_secrets, a current permission of the group organization.
   */
  organization_codespaces_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of organization_codespaces_settings, a current permission of the group organization.
   */
  organization_codespaces_settings?: 'none' | 'read' | 'write'
  /**
   * Level of organization_copilot_agent_settings, a current permission of the group organization.
   */
  organization_copilot_agent_settings?: 'none' | 'read' | 'write'
  /**
   * Level of organization_copilot_metrics, a current permission of the group organization.
   */
  organization_copilot_metrics?: 'none' | 'read'
  /**
   * Level of organization_copilot_seat_management, a current permission of the group organization.
   */
  organization_copilot_seat_management?: 'none' | 'read' | 'write'
  /**
   * Level of organization_copilot_spaces, a current permission of the group organization.
   */
  organization_copilot_spaces?: 'none' | 'read' | 'write'
  /**
   * Level of organization_credentials, a current permission of the group organization.
   */
  organization_credentials?: 'none' | 'read' | 'write'
  /**
   * Level of organization_custom_org_roles, a current permission of the group organization.
   */
  organization_custom_org_roles?: 'none' | 'read' | 'write'
  /**
   * Level of organization_custom_properties, a current permission of the group organization.
   */
  organization_custom_properties?: 'none' | 'read' | 'write' | 'admin'
  /**
   * Level of organization_custom_roles, a current permission of the group organization.
   */
  organization_custom_roles?: 'none' | 'read' | 'write'
  /**
   * Level of organization_dependabot_dismissal_requests, a current permission of the group organization.
   */
  organization_dependabot_dismissal_requests?: 'none' | 'read' | 'write'
  /**
   * Level of organization_dependabot_secrets, a current permission of the group organization.
   */
  organization_dependabot_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of organization_events, a current permission of the group organization.
   */
  organization_events?: 'none' | 'read'
  /**
   * Level of organization_hooks, a current permission of the group organization.
   */
  organization_hooks?: 'none' | 'read' | 'write'
  /**
   * Level of organization_knowledge_bases, a deprecated permission of the group organization.
   */
  organization_knowledge_bases?: 'none' | 'read' | 'write'
  /**
   * Level of organization_models, a current permission of the group organization.
   */
  organization_models?: 'none' | 'read'
  /**
   * Level of organization_network_configurations, a current permission of the group organization.
   */
  organization_network_configurations?: 'none' | 'read' | 'write'
  /**
   * Level of organization_packages, a current permission of the group organization.
   */
  organization_packages?: 'none' | 'read' | 'write'
  /**
   * Level of organization_personal_access_token_requests, a current permission of the group organization.
   */
  organization_personal_access_token_requests?: 'none' | 'read' | 'write'
  /**
   * Level of organization_personal_access_tokens, a current permission of the group organization.
   */
  organization_personal_access_tokens?: 'none' | 'read' | 'write'
  /**
   * Level of organization_plan, a current permission of the group organization.
   */
  organization_plan?: 'none' | 'read'
  /**
   * Level of organization_private_registries, a current permission of the group organization.
   */
  organization_private_registries?: 'none' | 'read' | 'write'
  /**
   * Level of organization_projects, a current permission of the group organization.
   */
  organization_projects?: 'none' | 'read' | 'write' | 'admin'
  /**
   * Level of organization_runner_custom_images, a current permission of the group organization.
   */
  organization_runner_custom_images?: 'none' | 'read' | 'write'
  /**
   * Level of organization_secret_scanning_bypass_requests, a current permission of the group organization.
   */
  organization_secret_scanning_bypass_requests?: 'none' | 'read' | 'write'
  /**
   * Level of organization_secrets, a current permission of the group organization.
   */
  organization_secrets?: 'none' | 'read' | 'write'
  /**
   * Level of organization_self_hosted_runners, a current permission of the group organization.
   */
  organization_self_hosted_runners?: 'none' | 'read' | 'write'
  /**
   * Level of organization_user_blocking, a current permission of the group organization.
   */
  organization_user_blocking?: 'none' | 'read' | 'write'
  /**
   * Level of packages, a current permission of the group repository.
   */
  packages?: 'none' | 'read' | 'write'
  /**
   * Level of pages, a current permission of the group repository.
   */
  pages?: 'none' | 'read' | 'write'
  /**
   * Level of plan, a current permission of the group user.
   */
  plan?: 'none' | 'read'
  /**
   * Level of private_repository_invitations, a current permission of the group user.
   */
  private_repository_invitations?: 'none' | 'read'
  /**
   * Level of profile, a current permission of the group user.
   */
  profile?: 'none' | 'write'
  /**
   * Level of pull_requests, a current permission of the group repository.
   */
  pull_requests?: 'none' | 'read' | 'write'
  /**
   * Level of repo_secret_scanning_dismissal_requests, a current permission of the group repository.
   */
  repo_secret_scanning_dismissal_requests?: 'none' | 'read' | 'write'
  /**
   * Level of repository_advisories, a current permission of the group repository.
   */
  repository_advisories?: 'none' | 'read' | 'write'
  /**
   * Level of repository_custom_properties, a current permission of the group repository.
   */
  repository_custom_properties?: 'none' | 'read' | 'write'
  /**
   * Level of repository_hooks, a current permission of the group repository.
   */
  repository_hooks?: 'none' | 'read' | 'write'
  /**
   * Level of repository_projects, a deprecated permission of the group repository.
   */
  repository_projects?: 'none' | 'read' | 'write' | 'admin'
  /**
   * Level of secret_scanning_alerts, a current permission of the group repository.
   */
  secret_scanning_alerts?: 'none' | 'read' | 'write'
  /**
   * Level of secret_scanning_bypass_requests, a current permission of the group repository.
   */
  secret_scanning_bypass_requests?: 'none' | 'read' | 'write'
  /**
   * Level of secret_scanning_dismissal_requests, a current permission of the group organization.
   */
  secret_scanning_dismissal_requests?: 'none' | 'read' | 'write'
  /**
   * Level of secrets, a current permission of the group repository.
   */
  secrets?: 'none' | 'read' | 'write'
  /**
   * Level of security_events, a current permission of the group repository.
   */
  security_events?: 'none' | 'read' | 'write'
  /**
   * Level of single_file, a current permission of the group repository.
   */
  single_file?: 'none' | 'read' | 'write'
  /**
   * Level of starring, a current permission of the group user.
   */
  starring?: 'none' | 'read' | 'write'
  /**
   * Level of statuses, a current permission of the group repository.
   */
  statuses?: 'none' | 'read' | 'write'
  /**
   * Level of team_discussions, a retired permission of the group organization.
   */
  team_discussions?: 'none' | 'read' | 'write'
  /**
   * Level of user_events, a current permission of the group user.
   */
  user_events?: 'none' | 'read'
  /**
   * Level of user_models, a current permission of the group user.
   */
  user_models?: 'none' | 'read'
  /**
   * Level of vulnerability_alerts, a current permission of the group repository.
   */
  vulnerability_alerts?: 'none' | 'read' | 'write'
  /**
   * Level of watching, a current permission of the group user.
   */
  watching?: 'none' | 'read' | 'write'
  /**
   * Level of workflows, a current permission of the group repository.
   */
  workflows?: 'none' | 'write'
}
/**
 * RFC 9457 problem details with a stable code.
 */
export interface Problem {
  type: string
  title: string
  status: number
  /**
   * What happened and what to do next.
   */
  detail: string
  code: string
  /**
   * What is wrong, part by part.
   */
  errors?: ProblemItem[]
}
export interface ProblemItem {
  /**
   * Key of the resource, or path in the body.
   */
  key: string
  code: string
  detail: string
}
/**
 * What one installation has been given.
 */
export interface Grant {
  repository: {
    [k: string]: Level
  }
  organization: {
    [k: string]: Level
  }
}
/**
 * An app as the platform keeps it.
 */
export interface AppRecord {
  kind: 'App'
  /**
   * App/SLUG
   */
  key: string
  id: number
  /**
   * Public; what the app is called in user authorization, or by its JWTs.
   */
  clientId: string
  /**
   * Grows with every change.
   */
  revision: number
  /**
   * Digest of the resource.
   */
  digest: string
  /**
   * The fleet that owns it.
   */
  fleet: string | null
  createdAt: string
  updatedAt: string
  /**
   * The slug before its last rename; null where it was never renamed.
   */
  formerSlug: string | null
  /**
   * Whether the platform keeps a webhook secret for it; false for whoever does not administer it.
   */
  webhookSecret: boolean
  /**
   * Null where it is as its fleet applied it, or no fleet's.
   */
  drift: Drift | null
  resource: App1
  status: AppStatus
}
/**
 * A resource that somebody changed after its fleet's last changeset set it.
 */
export interface Drift {
  /**
   * As the fleet's last changeset left it.
   */
  applied: import('../manifest/resource.ts').Resource
  /**
   * What was done to it since, oldest first; of very many the last ones.
   */
  edits: Edit[]
}
export interface Edit {
  at: string
  /**
   * Login of who did it; an app is SLUG[bot].
   */
  by: string
  before: import('../manifest/resource.ts').Resource | null
  after: import('../manifest/resource.ts').Resource | null
}
/**
 * Where the app is installed, and how many repositories it reaches there.
 */
export interface AppStatus {
  installations: number
  spaces: string[]
  repositories: number
  /**
   * Private keys it has; 0 for whoever does not administer it.
   */
  keys: number
  /**
   * When one of its keys or client secrets was last used; null for never, or unknown to the caller.
   */
  lastUsedAt: string | null
}
/**
 * An installation as the platform keeps it.
 */
export interface InstallationRecord {
  kind: 'Installation'
  /**
   * Installation/SLUG@SPACE
   */
  key: string
  id: number
  revision: number
  digest: string
  fleet: string | null
  createdAt: string
  updatedAt: string
  /**
   * Null where it is as its fleet applied it, or no fleet's.
   */
  drift: Drift | null
  resource: Installation1
  status: InstallationStatus
}
export interface InstallationStatus {
  grant: Grant
  /**
   * Number of repositories it reaches.
   */
  repositories: number
  /**
   * Events that the app asks for and the grant opens.
   */
  events: string[]
  /**
   * What the app asks for beyond the grant; null where it asks for no more.
   */
  pending: PendingConsent | null
  /**
   * Who suspended it; null where it is not suspended.
   */
  suspension: Suspension | null
}
export interface FreezePage {
  items: Freeze[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * A policy that the platform keeps: whoever plans is held to it, whatever the manifests say.
 */
export interface PolicyRecord {
  /**
   * Unique in its space, or on the platform.
   */
  name: string
  /**
   * The space it holds for; null for the whole platform.
   */
  space: string | null
  /**
   * Moves with each change.
   */
  revision: number
  /**
   * Of the policy.
   */
  digest: string
  createdAt: string
  updatedAt: string
  /**
   * Login.
   */
  updatedBy: string
  policy: Policy1
}
export interface PolicyPage {
  items: PolicyRecord[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface NewFreeze {
  /**
   * Shown to everybody whose changeset it stops.
   */
  reason: string
}
/**
 * What one holder at a time has, of a login and by name: whoever runs in several copies finds out by it which of them works.
 */
export interface Lease {
  name: string
  holder: string
  /**
   * Grows on the whole platform each time a lease is acquired, never when one is renewed: what a later term has written, an earlier one may not overwrite.
   */
  term: number
  acquiredAt: string
  renewedAt: string
  /**
   * By the platform's clock.
   */
  expiresAt: string
  /**
   * How long that is from the moment of the answer; its holder counts them by a clock of its own, from when it asked.
   */
  seconds: number
}
/**
 * Who wants a lease, or wants to keep it, and for how long.
 */
export interface LeaseWish {
  /**
   * Another one for each process and each of its starts.
   */
  holder: string
  seconds: number
}
/**
 * What a controller says of a fleet.
 */
export interface NewFleetStatus {
  /**
   * Where the fleet is going to be, while nothing of it was applied; of one that has a changeset the platform knows.
   */
  space?: string | null
  /**
   * Of the manifests, as it was seen last: a commit, or the digest of a folder.
   */
  revision: string | null
  /**
   * Name of where the manifests come from, without credentials.
   */
  source: string
  /**
   * When the controller looked, by its clock.
   */
  observedAt: string
  /**
   * Seconds after which the controller says the next, at the latest.
   */
  interval?: number | null
  /**
   * Of the lease that the controller works under; null where it works without one.
   */
  term: number | null
  /**
   * Of the fleet, as the controller saw it.
   */
  head: number | null
  /**
   * At most one of each type.
   *
   * @maxItems 7
   */
  conditions: NewCondition[]
  /**
   * @maxItems 50
   */
  drift: FleetDrift[]
  plan: WaitingPlan | null
}
/**
 * What the platform made of a status.
 */
export interface StatusReceipt {
  fleet: string
  space: string
  heardAt: string
  conditions: FleetCondition[]
  /**
   * Conditions that have another status than before, or were not there.
   */
  changed: ConditionType[]
  /**
   * In force, of the plan that waits.
   */
  approval: Approval | null
}
export interface FleetStatusPage {
  items: FleetStatusSummary[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * Those in force; of a fleet there is one at most.
 */
export interface ApprovalPage {
  items: Approval[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface NewApproval {
  digest: PlanDigest
  /**
   * For how long it holds.
   */
  seconds?: number
}
export interface NewInstallation {
  app: string
  space: string
  repositories: RepositorySelection
}
export interface InstallationScope {
  repositories: RepositorySelection
}
export interface ConsentDecision {
  decision: 'accept' | 'refuse'
  /**
   * The `digest` of what is pending; an app that asks for something else by now is not answered.
   */
  digest: string
}
/**
 * A member's wish to have an app installed, for an admin of the space to approve or decline.
 */
export interface InstallationRequest {
  id: number
  /**
   * Slug of the app.
   */
  app: string
  space: string
  requester: string
  repositories: RepositorySelection
  createdAt: string
}
export interface InstallationRequestPage {
  items: InstallationRequest[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * One page of a fleet's or of spaces' state, ordered by key.
 */
export interface State {
  /**
   * Id of the last changeset of the fleet asked for; null where there is none.
   */
  head: number | null
  /**
   * Those of the platform and of the spaces that the answer is about; on the first page.
   */
  freezes: Freeze[]
  /**
   * What the fleet applied and somebody else took away; on the first page.
   */
  lost: Lost[]
  /**
   * The spaces asked for, those of the fleet, and those that its apps are installed in, by login; on the first page.
   */
  spaces: Space[]
  /**
   * What waits for consent on installations of the fleet's apps on this page, as far as they are not among the items of the listing. Absent where a platform does not tell.
   */
  waiting?: WaitingConsent[]
  items: ResourceRecord[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface Space {
  login: string
  type: 'user' | 'organization'
  consentFrom: ConsentSource
  createdAt: string
}
/**
 * An installation whose app asks for more than it has been given.
 */
export interface WaitingConsent {
  /**
   * Its key.
   */
  installation: string
  id: number
  /**
   * Slug.
   */
  app: string
  space: string
  pending: PendingConsent
}
export interface AppPage {
  items: AppRecord[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface InstallationPage {
  items: InstallationRecord[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * What the admins of a space set.
 */
export interface SpaceSettings {
  consentFrom: ConsentSource
}
/**
 * A page may hold fewer items than asked for where more follow.
 */
export interface WaitingConsentPage {
  items: WaitingConsent[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface SpacePage {
  items: Space[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface Repository {
  id: number
  owner: string
  name: string
  private: boolean
  createdAt: string
}
export interface RepositoryPage {
  items: Repository[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface Fleet {
  name: string
  /**
   * Its admins write through the fleet.
   */
  space: string
  /**
   * Id of its last changeset.
   */
  head: number
  /**
   * Number of resources it owns.
   */
  resources: number
  createdAt: string
  updatedAt: string
}
export interface FleetPage {
  items: Fleet[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * The changes of one plan: one request, one transaction.
 */
export interface Changeset {
  /**
   * Name of the fleet, unique on the platform.
   */
  fleet: string
  /**
   * Head of the fleet the plan was made on; null where the fleet is new.
   */
  expectedHead: number | null
  /**
   * Version of the resources' shapes that the sender knows; 1 where it does not say.
   */
  schema?: number
  /**
   * Without any, there is something to forget or to settle.
   */
  changes: ChangeRequest[]
  source?: Source | null
  /**
   * Resources that others changed and the manifests have like that by now; one that has moved on since is left out.
   */
  settles?: Settled[]
  /**
   * Keys of lost resources that the manifests do not hold any more.
   */
  forget?: string[]
}
/**
 * create and install carry a resource and neither id nor revision; delete and uninstall no resource; the others all of them. from is the key before a rename, or before a transfer that renames too.
 */
export interface ChangeRequest {
  action: Action
  key: string
  id: number | null
  revision: number | null
  from: string | null
  /**
   * An App or an Installation in the manifests' own shape; null for an ending.
   */
  resource: import('../manifest/resource.ts').Resource | null
  /**
   * The resource becomes the fleet's; `fleet` is its owner so far.
   */
  adopts?: Adoption | null
  /**
   * A webhook secret to keep for the app; in no digest, answer or log.
   */
  secret?: string | null
}
export interface CredentialEnd {
  /**
   * A time in the future; null for none.
   */
  expiresAt: string | null
}
/**
 * Asks of webhook secrets whether they are the ones that the platform keeps.
 */
export interface SecretChecks {
  /**
   * @minItems 1
   * @maxItems 1000
   */
  checks: SecretCheck[]
}
export interface SecretCheck {
  /**
   * Its slug.
   */
  app: string
  secret: string
}
/**
 * One answer for each check, in their order.
 */
export interface SecretAnswers {
  items: SecretAnswer[]
}
export interface SecretAnswer {
  app: string
  /**
   * False also where the platform keeps none.
   */
  same: boolean
}
/**
 * Newest first.
 */
export interface ChangesetPage {
  items: ChangesetSummary[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * What a changeset did: its changes, and what followed from them elsewhere.
 */
export interface ChangesetDetail {
  id: number
  fleet: string
  createdAt: string
  actor: string
  source: Source | null
  actions: {
    [k: string]: number
  }
  /**
   * Id of the fleet's changeset before it; null for the first.
   */
  previous: number | null
  changes: PastChange[]
  /**
   * Of installations that no change names, and of grants: action grant has the grant before and after.
   */
  consequences: Consequence[]
}
export interface PastChange {
  action: Action
  key: string
  id: number
  /**
   * Afterwards; null after an ending.
   */
  revision: number | null
  before: import('../manifest/resource.ts').Resource | null
  after: import('../manifest/resource.ts').Resource | null
}
export interface Consequence {
  action: string
  key: string
  before: {} | null
  after: {} | null
}
/**
 * Who asks, and with what.
 */
export interface Caller {
  login: string
  siteOwner: boolean
  /**
   * The caller's own space and its organizations; the site owner is admin of the rest too.
   */
  spaces: {
    login: string
    type: 'user' | 'organization'
    role: 'admin' | 'member'
  }[]
  token: Token
}
/**
 * A personal access token without its value.
 */
export interface Token {
  id: number
  name: string
  scopes: Scope[]
  readOnly: boolean
  createdAt: string
  expiresAt: string | null
  lastUsedAt: string | null
}
export interface TokenPage {
  items: Token[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface NewToken {
  name: string
  /**
   * @minItems 1
   */
  scopes: Scope[]
  readOnly?: boolean
  /**
   * A time in the future; null for none.
   */
  expiresAt?: string | null
}
export interface CreatedToken {
  token: Token
  /**
   * Shown this once.
   */
  value: string
}
/**
 * A link by which a user signs in at a browser, once.
 */
export interface SignInLink {
  /**
   * On this platform; shown this once.
   */
  path: string
  expiresAt: string
}
export interface CreatedKey {
  key: Key
  /**
   * What a JWT names as its issuer.
   */
  appId: number
  clientId: string
  /**
   * PKCS#1; shown this once.
   */
  pem: string
}
export interface KeyPage {
  items: Key[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface ClientSecretPage {
  items: ClientSecret[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface CreatedClientSecret {
  secret: ClientSecret
  appId: number
  clientId: string
  /**
   * Shown this once.
   */
  value: string
}
/**
 * A scope of personal access tokens, and what it opens here.
 */
export interface ScopeUse {
  scope: Scope
  /**
   * What it is about.
   */
  resource: string
  access: string
  /**
   * Method and path of each route that asks for it; of an empty list, tokens may have the scope, and it opens nothing.
   */
  routes: string[]
}
export interface ScopePage {
  items: ScopeUse[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * What a user lets an app do in the user's name.
 */
export interface Authorization {
  id: number
  /**
   * The app's slug.
   */
  app: string
  /**
   * Permissions of the user's own account that the user has consented to.
   */
  permissions: {
    [k: string]: Level
  }
  createdAt: string
  /**
   * When the user consented last.
   */
  updatedAt: string
}
export interface AuthorizationPage {
  items: Authorization[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * Newest first.
 */
export interface AuditPage {
  items: AuditEntry[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
  retention: AuditRetention
}
/**
 * The last line of an export of the audit log. An export without it broke off.
 */
export interface AuditExportEnd {
  type: 'end'
  /**
   * How many entries were exported.
   */
  count: number
  /**
   * SHA-256 of the bytes of all lines before this one, each with its end.
   */
  digest: string
  /**
   * Id of the first entry; null where there is none.
   */
  first: number | null
  /**
   * Id of the last entry.
   */
  last: number | null
  /**
   * Id of the last entry that the whole log had when the export began; 0 where it had none.
   */
  newest: number
  /**
   * Every entry of this time and later is there; older ones were removed by age, which entries of the action prune-audit-log tell of. null where nothing ever was.
   */
  keptSince: string | null
  filter: AuditFilter
}
/**
 * What an export was narrowed to; null where it was not. Both times belong to it.
 */
export interface AuditFilter {
  space: string | null
  actor: string | null
  app: string | null
  action: string | null
  from: string | null
  to: string | null
}
/**
 * A user or an organization to make.
 */
export interface NewAccount {
  login: string
}
/**
 * A user's place in an organization.
 */
export interface Member {
  login: string
  role: 'admin' | 'member'
}
export interface MemberPage {
  items: Member[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface NewRepository {
  name: string
  private?: boolean
}
/**
 * How one permission of an installation was used.
 */
export interface PermissionUse {
  permission: string
  /**
   * The level granted now; null for none.
   */
  granted: Level | null
  /**
   * API calls that needed it.
   */
  calls: number
  lastCallAt: string | null
  /**
   * Events delivered because of it.
   */
  deliveries: number
  lastDeliveryAt: string | null
}
/**
 * How an app is used, beside what its record says.
 */
export interface AppUse {
  /**
   * Its key.
   */
  app: string
  /**
   * How many users authorized it to act for them.
   */
  users: number
  deliveries: AppDeliveries
}
/**
 * An event for those who test their app: its payload is delivered as it is given.
 */
export interface NewEvent {
  /**
   * The event's name.
   */
  event: string
  /**
   * Any object. Its `installation` is put in where there is none.
   */
  payload: {[field: string]: unknown}
}
/**
 * An event on its way to one app.
 */
export interface EventDelivery {
  /**
   * As X-GitHub-Delivery has it, with every attempt.
   */
  id: string
  /**
   * The app's slug.
   */
  app: string
  /**
   * Through which installation the app hears of it.
   */
  installation: number
}
/**
 * Who is to hear of an event: the caller's own apps that subscribe to it and may.
 */
export interface EventDeliveries {
  deliveries: EventDelivery[]
}
/**
 * A permission that an installation was granted, and how it was used.
 */
export interface GrantUse {
  group: SpaceGroup
  permission: string
  level: Level
  /**
   * When the level was given or raised last.
   */
  since: string
  /**
   * Whether the use of this level shows on this platform; where it does not, it may be used all the same.
   */
  observable: boolean
  /**
   * API calls that needed it.
   */
  calls: number
  lastCallAt: string | null
  /**
   * Events delivered because of it.
   */
  deliveries: number
  lastDeliveryAt: string | null
}
/**
 * What an installation was granted, by permission.
 */
export interface InstallationGrants {
  /**
   * Its key.
   */
  installation: string
  id: number
  /**
   * Slug.
   */
  app: string
  space: string
  /**
   * The fleet that owns it; null for none.
   */
  fleet: string | null
  permissions: GrantUse[]
}
export interface InstallationGrantsPage {
  items: InstallationGrants[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
export interface PermissionHolderPage {
  items: PermissionHolder[]
  /**
   * Give it as ?after= for the next page; null on the last one.
   */
  next: string | null
}
/**
 * Every permission that is granted or was used, by name.
 */
export interface InstallationUse {
  /**
   * Installation/SLUG@SPACE
   */
  installation: string
  permissions: PermissionUse[]
}
