// Options of the commands that plan from manifests.
import type { Option } from './command.ts'
import { fleetOption, type PlatformFlags, platformOptions } from './options.ts'
import { type SelectionFlags, selectionOptions } from './selecting.ts'
import { type SecretFlags, secretOptions } from './webhook-secrets.ts'

export type PlanFlags = PlatformFlags & SelectionFlags & SecretFlags & ExplainFlag & { fleet?: string; prune?: boolean; adopt?: boolean }

export type ExplainFlag = { explainRisk?: boolean }

export const planOptions: readonly Option[] = [
  ...platformOptions,
  fleetOption,
  { flags: '--prune', description: 'delete what the fleet owns and the manifests no longer hold' },
  { flags: '--adopt', description: 'take over what the manifests name and this fleet does not own' },
  ...selectionOptions,
  ...secretOptions,
]

export const explainRiskOption: Option = {
  flags: '--explain-risk',
  description: 'say what raised permissions open: API routes and events, where, on how many repositories',
}
