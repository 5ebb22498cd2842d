// Options of the commands that plan from manifests.
import type { Option } from './command.ts'
import { fleetOption, type PlatformFlags, platformOptions } from './options.ts'
import { type SelectionFlags, selectionOptions } from './selecting.ts'
import { type SecretFlags, secretOptions } from './webhook-secrets.ts'

export type PlanFlags = PlatformFlags &
  SelectionFlags &
  SecretFlags &
  ExplainFlag &
  PolicyFlag & { fleet?: string; prune?: boolean; adopt?: boolean }

export type PolicyFlag = { policy?: string[] }

export type ExplainFlag = { explainRisk?: boolean }

export const policyOption: Option = {
  flags: '--policy <path>',
  description: 'policies in this file or folder, beside those among the manifests and those that the platform keeps; may be repeated',
  repeat: true,
}

export const planOptions: readonly Option[] = [
  ...platformOptions,
  fleetOption,
  { flags: '--prune', description: 'delete what the fleet owns and the manifests no longer hold' },
  { flags: '--adopt', description: 'take over what the manifests name and this fleet does not own' },
  ...selectionOptions,
  ...secretOptions,
  policyOption,
]

export const explainRiskOption: Option = {
  flags: '--explain-risk',
  description: 'say what raised permissions open: API routes and events, where, on how many repositories',
}
