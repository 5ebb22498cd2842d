// Generated from schemas/ by scripts/generate.ts; do not edit.
// @ts-nocheck
import type { ErrorObject } from 'ajv'
import helper0 from 'ajv/dist/runtime/ucs2length.js'

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }

export const validateSavedPlan: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/saved-plan.schema.json","title":"SavedPlan","description":"A plan in a file, with what apply needs to refuse it where it is stale, altered, foreign or expired. It holds no secret.","type":"object","required":["version","createdAt","expiresAt","madeBy","plan","reads","secrets","writes","digest","signature"],"additionalProperties":false,"properties":{"version":{"const":1},"createdAt":{"description":"ISO 8601, UTC.","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"expiresAt":{"description":"From then on it is not applied.","type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},"madeBy":{"description":"Version of the program that made it.","type":"string"},"plan":{"$ref":"plan.schema.json"},"reads":{"description":"Every resource that was read for the plan, as it was then, by key.","type":"array","items":{"title":"ReadResource","type":"object","required":["key","id","revision"],"additionalProperties":false,"properties":{"key":{"type":"string"},"id":{"type":"integer"},"revision":{"type":"integer"}}}},"secrets":{"description":"Where apply reads the webhook secrets that the plan sets; the secrets themselves are not in the file.","type":"array","items":{"title":"SecretSource","type":"object","required":["key","env","file"],"additionalProperties":false,"properties":{"key":{"description":"Of the app.","type":"string"},"env":{"description":"Name of a variable; null where it is a file.","type":["string","null"]},"file":{"description":"Path below the secrets directory; null where it is a variable.","type":["string","null"]}}}},"writes":{"description":"Digest of the changeset that applies the plan, which is its idempotency key; null where there is nothing to do.","type":["string","null"]},"digest":{"description":"SHA-256, in hexadecimal, of the canonical JSON of all other fields but the signature.","type":"string"},"signature":{"description":"A JWS in compact form over the digest, of type appward-plan; null where the plan is not signed.","type":["string","null"]}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/plan.schema.json","title":"Plan","description":"The ordered changes that take a platform from its actual to the desired state.","type":"object","required":["version","target","fleet","head","desired","actual","selection","summary","changes","waiting","leftovers","forget","ignored","uncompared","freezes","conflicts"],"additionalProperties":false,"properties":{"version":{"const":1},"target":{"description":"Address of the platform the plan was made for.","type":"string"},"fleet":{"type":"string"},"head":{"description":"Id of the fleet's last changeset; null before its first.","type":["integer","null"]},"desired":{"description":"Digest of the desired state.","type":"string"},"actual":{"description":"Digest of the actual state of the fleet.","type":"string"},"selection":{"description":"What the plan was narrowed to; null where it is about everything.","oneOf":[{"$ref":"#/$defs/selection"},{"type":"null"}]},"summary":{"$ref":"#/$defs/planSummary"},"changes":{"description":"In the order of their dependencies: parents are created first and deleted last.","type":"array","items":{"$ref":"#/$defs/change"}},"waiting":{"description":"Consents that people have still to give once the plan is applied.","type":"array","items":{"$ref":"#/$defs/waiting"}},"leftovers":{"description":"Keys the fleet owns that the manifests no longer hold and that are not pruned.","type":"array","items":{"type":"string"}},"settles":{"description":"Resources that others changed and that the manifests have like that by now; left out where there are none.","type":"array","items":{"$ref":"../api/v1.schema.json#/$defs/Settled"}},"forget":{"description":"Keys of resources that somebody took away and no manifest holds any more; only where the plan prunes, since another knows some manifests only.","type":"array","items":{"type":"string"}},"ignored":{"description":"Differences that lifecycle.ignoreChanges leaves alone, where there are some.","type":"array","items":{"$ref":"#/$defs/ignored"}},"uncompared":{"description":"Keys of apps whose webhook secret could not be compared, since it is not at hand here.","type":"array","items":{"type":"string"}},"freezes":{"description":"Freezes that were in force.","type":"array","items":{"$ref":"../api/v1.schema.json#/$defs/Freeze"}},"conflicts":{"description":"What stands in the way of the plan; with one at severity error it cannot be applied.","type":"array","items":{"$ref":"#/$defs/conflict"}},"violations":{"description":"Rules of policies that the plan would break; with one of severity error it cannot be applied. What was broken before and stays as it is, is not told. Left out where there are none.","type":"array","items":{"$ref":"#/$defs/violation"}},"capabilities":{"description":"What raised permissions open, where that was asked for (--explain-risk); left out otherwise.","type":"array","items":{"$ref":"#/$defs/capability"}}},"$defs":{"planSummary":{"title":"PlanSummary","type":"object","required":["owned","actions","highRisk"],"additionalProperties":false,"properties":{"owned":{"description":"Number of resources the fleet owns before the plan.","type":"integer"},"actions":{"description":"Number of changes by action; actions that do not occur are left out.","type":"object","additionalProperties":{"type":"integer"}},"highRisk":{"description":"Number of changes of high risk.","type":"integer"}}},"change":{"title":"Change","oneOf":[{"$ref":"#/$defs/creation"},{"$ref":"#/$defs/alteration"},{"$ref":"#/$defs/ending"}]},"creation":{"title":"Creation","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["create","install"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"null"},"revision":{"type":"null"},"from":{"type":"null"},"before":{"type":"null"},"after":{"$ref":"#/$defs/resource"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}},"alteration":{"title":"Alteration","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["update","rename","transfer","rescope","consent","suspend","unsuspend"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"integer"},"revision":{"type":"integer"},"from":{"description":"The key before a rename; null otherwise.","type":["string","null"]},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}},"ending":{"title":"Ending","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["delete","uninstall"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"integer"},"revision":{"type":"integer"},"from":{"type":"null"},"before":{"$ref":"#/$defs/resource"},"after":{"type":"null"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}},"kind":{"title":"Kind","enum":["App","Installation"]},"selection":{"title":"Selection","type":"object","required":["only","labels"],"additionalProperties":false,"properties":{"only":{"description":"Keys.","type":"array","items":{"type":"string"}},"labels":{"description":"LABEL=VALUE; a resource has all of them.","type":"array","items":{"type":"string"}}}},"adopts":{"description":"Whether the fleet takes ownership: `fleet` is the owner so far; null for no adoption.","oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Adoption"},{"type":"null"}]},"undoes":{"description":"What somebody else changed since the last changeset of the fleet, and this change takes back.","type":"array","items":{"title":"Undone","type":"object","required":["path","by","at"],"additionalProperties":false,"properties":{"path":{"description":"Of a field; `refusal` for a refused consent; empty for the resource as a whole.","type":"string"},"by":{"description":"Who changed it last; null where the platform does not say.","type":["string","null"]},"at":{"type":["string","null"]}}}},"consents":{"description":"What the change means to the grants of installations, one entry for each installation and effect.","type":"array","items":{"title":"ConsentEffect","type":"object","required":["installation","space","effect","by","permissions"],"additionalProperties":false,"properties":{"installation":{"description":"Its key.","type":"string"},"space":{"type":"string"},"effect":{"description":"removed: at once, and not to be had back without a new consent.","enum":["granted","waiting","removed"]},"by":{"description":"Who consents: the plan widens the consent itself, the manifest or the platform holds it already, or people have to. Null for what is removed.","enum":["this plan","earlier consent","people",null]},"permissions":{"type":"array","items":{"$ref":"#/$defs/grantChange"}}}}},"grantChange":{"title":"GrantChange","type":"object","required":["group","permission","from","to"],"additionalProperties":false,"properties":{"group":{"enum":["repository","organization"]},"permission":{"type":"string"},"from":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]},"to":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]}}},"violation":{"title":"PlanViolation","type":"object","required":["code","rule","origin","severity","key","path","message","hint","link"],"additionalProperties":false,"properties":{"code":{"description":"AW301: a rule is broken; AW303: a rule cannot be asked of it.","enum":["AW301","AW303"]},"rule":{"description":"POLICY/NAME.","type":"string"},"origin":{"description":"file: given as a file or among the manifests; platform: kept there.","enum":["file","platform"]},"severity":{"enum":["error","warning","note"]},"key":{"description":"Of the resource as it would be.","type":"string"},"path":{"description":"The field that breaks it; empty for the resource as a whole.","type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"link":{"description":"Empty for none.","type":"string"}}},"capability":{"title":"Capability","description":"What one raise opens, for all installations that it opens the same for.","type":"object","required":["key","when","installations","repositories","permissions"],"additionalProperties":false,"properties":{"key":{"description":"Of the change that raises it, or of the installation that waits for a consent.","type":"string"},"when":{"description":"applied: with the plan; consented: once people consent; installed: once the app is installed somewhere; authorized: for each user who authorizes the app.","enum":["applied","consented","installed","authorized"]},"installations":{"description":"Their keys.","type":"array","items":{"type":"string"}},"repositories":{"description":"Number of repositories that they reach together; null where nobody has counted them.","type":["integer","null"]},"permissions":{"type":"array","items":{"$ref":"#/$defs/openedPermission"}}}},"openedPermission":{"title":"OpenedPermission","type":"object","required":["group","permission","from","to","served","routes","events"],"additionalProperties":false,"properties":{"group":{"enum":["repository","organization","user"]},"permission":{"type":"string"},"from":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]},"to":{"$ref":"../api/v1.schema.json#/$defs/Level"},"served":{"description":"Whether any API route that is served needs this permission at all.","type":"boolean"},"routes":{"description":"That could not be called before, by no other permission either.","type":"array","items":{"title":"OpenedRoute","type":"object","required":["method","path","public"],"additionalProperties":false,"properties":{"method":{"type":"string"},"path":{"description":"Its parameters in braces.","type":"string"},"public":{"description":"Whether everybody may call it on public repositories.","type":"boolean"}}}},"events":{"description":"Names of events that could not be subscribed to before.","type":"array","items":{"type":"string"}}}},"waiting":{"title":"Waiting","type":"object","required":["installation","app","space","state","permissions","who","page"],"additionalProperties":false,"properties":{"installation":{"description":"Its key.","type":"string"},"app":{"description":"Slug.","type":"string"},"space":{"type":"string"},"state":{"description":"raised: by this plan; open: before it; refused: by an admin.","enum":["raised","open","refused"]},"permissions":{"type":"array","items":{"$ref":"#/$defs/grantChange"}},"who":{"description":"Who can consent.","type":"string"},"page":{"description":"Address of the page where they do; null where the caller may not see the installation, and before it is installed.","type":["string","null"]}}},"resource":{"title":"Resource","oneOf":[{"$ref":"app.schema.json"},{"$ref":"installation.schema.json"}],"tsType":"import('../manifest/resource.ts').Resource"},"fieldChange":{"title":"FieldChange","description":"One field of a change; paths leave spec and metadata out.","oneOf":[{"title":"ValueChange","type":"object","required":["path","type","before","after"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"enum":["value","level"]},"before":{"tsType":"unknown"},"after":{"tsType":"unknown"}}},{"title":"SetChange","type":"object","required":["path","type","added","removed"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"const":"set"},"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}}}},{"title":"SecretChange","description":"A secret is in no plan; whether it is new or another one is.","type":"object","required":["path","type","state"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"const":"secret"},"state":{"enum":["new","changed"]}}}]},"reasons":{"type":"array","items":{"$ref":"../api/v1.schema.json#/$defs/Reason"}},"risk":{"title":"Risk","enum":["low","medium","high"]},"impact":{"title":"Impact","description":"What the change touches besides the resource itself.","type":"object","required":["installations","spaces","repositories","keys","lastUsedAt","widensOwnConsent"],"additionalProperties":false,"properties":{"installations":{"type":"integer"},"spaces":{"type":"array","items":{"type":"string"}},"repositories":{"type":"integer"},"keys":{"description":"Private keys that end with an app.","type":"integer"},"lastUsedAt":{"description":"When a credential of the app was last used; null for never, and where the change does not end an app.","type":["string","null"]},"widensOwnConsent":{"description":"Whether the plan raises what an app asks for and widens the consent to it as well.","type":"boolean"}}},"how":{"title":"How","description":"api: a request does it.","enum":["api"]},"ignored":{"title":"Ignored","type":"object","required":["key","paths"],"additionalProperties":false,"properties":{"key":{"type":"string"},"paths":{"description":"As ignoreChanges names them.","type":"array","items":{"type":"string"}}}},"conflict":{"title":"Conflict","type":"object","required":["code","severity","key","message","hint"],"additionalProperties":false,"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"key":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"}}}}};
const schema33 = {"title":"Selection","type":"object","required":["only","labels"],"additionalProperties":false,"properties":{"only":{"description":"Keys.","type":"array","items":{"type":"string"}},"labels":{"description":"LABEL=VALUE; a resource has all of them.","type":"array","items":{"type":"string"}}}};
const schema34 = {"title":"PlanSummary","type":"object","required":["owned","actions","highRisk"],"additionalProperties":false,"properties":{"owned":{"description":"Number of resources the fleet owns before the plan.","type":"integer"},"actions":{"description":"Number of changes by action; actions that do not occur are left out.","type":"object","additionalProperties":{"type":"integer"}},"highRisk":{"description":"Number of changes of high risk.","type":"integer"}}};
const schema90 = {"title":"Settled","description":"What others made of a resource is what its fleet wants.","type":"object","required":["key","id","revision"],"additionalProperties":false,"properties":{"key":{"type":"string","maxLength":100},"id":{"type":"integer"},"revision":{"type":"integer"}}};
const schema91 = {"title":"Ignored","type":"object","required":["key","paths"],"additionalProperties":false,"properties":{"key":{"type":"string"},"paths":{"description":"As ignoreChanges names them.","type":"array","items":{"type":"string"}}}};
const schema92 = {"title":"Freeze","description":"While it holds, changesets only lower permissions, suspend and uninstall.","type":"object","required":["space","reason","by","at"],"additionalProperties":false,"properties":{"space":{"description":"The space it holds for; null for the whole platform.","type":["string","null"]},"reason":{"type":"string"},"by":{"type":"string"},"at":{"type":"string"}}};
const schema93 = {"title":"Conflict","type":"object","required":["code","severity","key","message","hint"],"additionalProperties":false,"properties":{"code":{"type":"string"},"severity":{"enum":["error","warning"]},"key":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"}}};
const schema94 = {"title":"PlanViolation","type":"object","required":["code","rule","origin","severity","key","path","message","hint","link"],"additionalProperties":false,"properties":{"code":{"description":"AW301: a rule is broken; AW303: a rule cannot be asked of it.","enum":["AW301","AW303"]},"rule":{"description":"POLICY/NAME.","type":"string"},"origin":{"description":"file: given as a file or among the manifests; platform: kept there.","enum":["file","platform"]},"severity":{"enum":["error","warning","note"]},"key":{"description":"Of the resource as it would be.","type":"string"},"path":{"description":"The field that breaks it; empty for the resource as a whole.","type":"string"},"message":{"type":"string"},"hint":{"type":"string"},"link":{"description":"Empty for none.","type":"string"}}};
const func4 = helper0.default;
const schema35 = {"title":"Change","oneOf":[{"$ref":"#/$defs/creation"},{"$ref":"#/$defs/alteration"},{"$ref":"#/$defs/ending"}]};
const schema36 = {"title":"Creation","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["create","install"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"null"},"revision":{"type":"null"},"from":{"type":"null"},"before":{"type":"null"},"after":{"$ref":"#/$defs/resource"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}};
const schema37 = {"title":"Kind","enum":["App","Installation"]};
const schema61 = {"title":"FieldChange","description":"One field of a change; paths leave spec and metadata out.","oneOf":[{"title":"ValueChange","type":"object","required":["path","type","before","after"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"enum":["value","level"]},"before":{"tsType":"unknown"},"after":{"tsType":"unknown"}}},{"title":"SetChange","type":"object","required":["path","type","added","removed"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"const":"set"},"added":{"type":"array","items":{"type":"string"}},"removed":{"type":"array","items":{"type":"string"}}}},{"title":"SecretChange","description":"A secret is in no plan; whether it is new or another one is.","type":"object","required":["path","type","state"],"additionalProperties":false,"properties":{"path":{"type":"string"},"type":{"const":"secret"},"state":{"enum":["new","changed"]}}}]};
const schema65 = {"description":"What somebody else changed since the last changeset of the fleet, and this change takes back.","type":"array","items":{"title":"Undone","type":"object","required":["path","by","at"],"additionalProperties":false,"properties":{"path":{"description":"Of a field; `refusal` for a refused consent; empty for the resource as a whole.","type":"string"},"by":{"description":"Who changed it last; null where the platform does not say.","type":["string","null"]},"at":{"type":["string","null"]}}}};
const schema72 = {"title":"Risk","enum":["low","medium","high"]};
const schema73 = {"title":"Impact","description":"What the change touches besides the resource itself.","type":"object","required":["installations","spaces","repositories","keys","lastUsedAt","widensOwnConsent"],"additionalProperties":false,"properties":{"installations":{"type":"integer"},"spaces":{"type":"array","items":{"type":"string"}},"repositories":{"type":"integer"},"keys":{"description":"Private keys that end with an app.","type":"integer"},"lastUsedAt":{"description":"When a credential of the app was last used; null for never, and where the change does not end an app.","type":["string","null"]},"widensOwnConsent":{"description":"Whether the plan raises what an app asks for and widens the consent to it as well.","type":"boolean"}}};
const schema74 = {"title":"How","description":"api: a request does it.","enum":["api"]};
const schema38 = {"title":"Resource","oneOf":[{"$ref":"app.schema.json"},{"$ref":"installation.schema.json"}],"tsType":"import('../manifest/resource.ts').Resource"};
const schema39 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/app.schema.json","title":"App","description":"An app: its settings, webhook, permissions and events.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"Version of the manifest language.","const":"appward/v1"},"kind":{"description":"What the document declares.","const":"App"},"metadata":{"description":"Which app it is, where it belongs, and notes about it.","type":"object","required":["slug","space"],"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"Identity of the app, unique on the platform."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belongs to."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select apps by."},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people: the owner, the purpose, the day to review it by."},"movedFrom":{"description":"Where the app was before: renamed (slug) or transferred (space).","type":"object","minProperties":1,"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"The slug the app had."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belonged to."}}}}},"spec":{"description":"What the app is and what it asks for.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Shown to people; the slug where left out.","type":"string","minLength":1,"maxLength":34},"description":{"description":"What the app does, in a sentence or two.","type":"string"},"homepage":{"description":"Address of the app's own site.","type":"string"},"cover":{"description":"Address of a picture for the market.","type":"string"},"visibility":{"description":"private: installable in its own space only; public: in any space.","enum":["private","public"]},"market":{"description":"Its entry in the open market.","type":"object","additionalProperties":false,"properties":{"listed":{"description":"Listed in the open market; needs visibility: public.","type":"boolean"},"category":{"description":"The market's category.","type":"string"}}},"authorization":{"description":"How users authorize the app, and where they go after they installed it.","type":"object","additionalProperties":false,"properties":{"callbackUrls":{"description":"Where users return after authorizing the app; the first one is used when none is named.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1}},"requestOAuthOnInstall":{"description":"Ask the installing user to authorize the app.","type":"boolean"},"setupUrl":{"description":"Opened after installation; not together with requestOAuthOnInstall.","type":"string"},"setupOnUpdate":{"description":"Open setupUrl after changes of repositories too.","type":"boolean"}}},"webhook":{"description":"Where the app's events go.","type":"object","additionalProperties":false,"properties":{"active":{"description":"Whether events are delivered.","type":"boolean"},"url":{"description":"Receives the events; needed when active.","type":"string"},"secretFrom":{"description":"Where the secret is read from when it is applied; never the secret itself. Left out, the secret stays as it is.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"env":{"description":"Name of an environment variable that ends in _WEBHOOK_SECRET.","type":"string","minLength":1},"file":{"description":"Name of a file below the secrets directory.","type":"string","minLength":1}}}}},"permissions":{"description":"What the app asks for.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","description":"For the repositories of an installation."},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","description":"For the organization of an installation; without effect in a personal space."},"user":{"$ref":"catalog.schema.json#/$defs/userPermissions","description":"For each user who authorizes the app; users consent one by one."}}},"singleFilePaths":{"description":"The files that single_file covers; given exactly when single_file is asked for.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1}},"events":{"description":"Webhook events the app subscribes to.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"catalog.schema.json#/$defs/event"}},"lifecycle":{"description":"How plans treat the app.","type":"object","additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform."},"ignoreChanges":{"description":"Fields whose differences a plan leaves alone on an app that exists.","type":"array","uniqueItems":true,"items":{"type":"string","enum":["name","description","homepage","cover","visibility","market.listed","market.category","authorization.callbackUrls","authorization.requestOAuthOnInstall","authorization.setupUrl","authorization.setupOnUpdate","webhook.active","webhook.url","permissions.repository","permissions.organization","permissions.user","singleFilePaths","events","labels","annotations"]}}}}}}}};
const schema41 = {"type":"string","maxLength":34,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema42 = {"type":"string","maxLength":39,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema43 = {"type":"object","additionalProperties":{"type":"string"}};
const schema48 = {"title":"RepositoryPermissions","type":"object","additionalProperties":false,"properties":{"actions":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events workflow_job, workflow_run.","type":"string","enum":["read","write"]},"actions_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"administration":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events branch_protection_configuration, branch_protection_rule, exemption_request_push_ruleset, repository_ruleset, security_and_analysis.","type":"string","enum":["read","write"]},"agent_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"agent_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"artifact_metadata":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"attestations":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"checks":{"description":"Levels: read, write; leave it out for none. Opens the events check_run, check_suite.","type":"string","enum":["read","write"]},"code_quality":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_lifecycle_admin":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_metadata":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"codespaces_secrets":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]},"contents":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events commit_comment, create, delete, fork, gollum, push, release, repository_dispatch, workflow_dispatch.","type":"string","enum":["read","write"]},"copilot_agent_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"dependabot_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"deployments":{"description":"Levels: read, write; leave it out for none. Opens the events deploy_key, deployment, deployment_protection_rule, deployment_review, deployment_status.","type":"string","enum":["read","write"]},"discussions":{"description":"Levels: read, write; leave it out for none. Opens the events discussion, discussion_comment.","type":"string","enum":["read","write"]},"environments":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"issues":{"description":"Levels: read, write; leave it out for none. Opens the events issue_comment, issue_dependencies, issue_relates_to, issues, milestone, sub_issues.","type":"string","enum":["read","write"]},"merge_queues":{"description":"Levels: read, write; leave it out for none. Opens the events merge_group.","type":"string","enum":["read","write"]},"metadata":{"description":"Levels: read; leave it out for none. Opens the events label, public, repository, star, watch.","type":"string","enum":["read"]},"packages":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events package, registry_package.","type":"string","enum":["read","write"]},"pages":{"description":"Levels: read, write; leave it out for none. Opens the events page_build.","type":"string","enum":["read","write"]},"pull_requests":{"description":"Levels: read, write; leave it out for none. Opens the events milestone, pull_request, pull_request_review, pull_request_review_comment, pull_request_review_thread.","type":"string","enum":["read","write"]},"repo_secret_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"repository_advisories":{"description":"Levels: read, write; leave it out for none. Opens the events repository_advisory.","type":"string","enum":["read","write"]},"repository_custom_properties":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"repository_hooks":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"repository_projects":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events project, project_card, project_column. Deprecated; use organization_projects.","type":"string","enum":["read","write","admin"]},"secret_scanning_alerts":{"description":"Levels: read, write; leave it out for none. Dangerous from read. Opens the events bypass_request_secret_scanning, dismissal_request_secret_scanning, secret_scanning_alert, secret_scanning_alert_location, secret_scanning_scan.","type":"string","enum":["read","write"]},"secret_scanning_bypass_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"security_events":{"description":"Levels: read, write; leave it out for none. Opens the events code_scanning_alert, dismissal_request_code_scanning.","type":"string","enum":["read","write"]},"single_file":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"statuses":{"description":"Levels: read, write; leave it out for none. Opens the events status.","type":"string","enum":["read","write"]},"vulnerability_alerts":{"description":"Levels: read, write; leave it out for none. Opens the events dependabot_alert.","type":"string","enum":["read","write"]},"workflows":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema49 = {"title":"OrganizationPermissions","type":"object","additionalProperties":false,"properties":{"custom_properties_for_organizations":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"issue_fields":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"issue_types":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"members":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events member, membership, organization, team, team_add.","type":"string","enum":["read","write"]},"org_copilot_content_exclusion":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_actions_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_administration":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events org_block, repository_ruleset.","type":"string","enum":["read","write"]},"organization_agent_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_agent_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_announcement_banners":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_api_insights":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_campaigns":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_code_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_codespaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_codespaces_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_codespaces_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_agent_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_metrics":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_copilot_seat_management":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_spaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_credentials":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_custom_org_roles":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_custom_properties":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events custom_property, custom_property_values, organization_custom_property_values.","type":"string","enum":["read","write","admin"]},"organization_custom_roles":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_dependabot_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_dependabot_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_events":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_hooks":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_knowledge_bases":{"description":"Levels: read, write; leave it out for none. Deprecated; use organization_copilot_spaces.","type":"string","enum":["read","write"]},"organization_models":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_network_configurations":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_packages":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_personal_access_token_requests":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events personal_access_token_request.","type":"string","enum":["read","write"]},"organization_personal_access_tokens":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_plan":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_private_registries":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_projects":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events project, project_card, project_column, projects_v2, projects_v2_item, projects_v2_status_update.","type":"string","enum":["read","write","admin"]},"organization_runner_custom_images":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_secret_scanning_bypass_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_self_hosted_runners":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_user_blocking":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"secret_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema50 = {"title":"UserPermissions","type":"object","additionalProperties":false,"properties":{"blocking":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_user_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"copilot_editor_context":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"copilot_messages":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"emails":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"followers":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"gists":{"description":"Levels: write; leave it out for none.","type":"string","enum":["write"]},"git_signing_ssh_public_keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"gpg_keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"interaction_limits":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"knowledge_bases":{"description":"Levels: read, write; leave it out for none. Deprecated.","type":"string","enum":["read","write"]},"plan":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"private_repository_invitations":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"profile":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]},"starring":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"user_events":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"user_models":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"watching":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema51 = {"title":"EventName","type":"string","enum":["branch_protection_configuration","branch_protection_rule","bypass_request_secret_scanning","cache_sync","check_run","check_suite","code_scanning_alert","commit_comment","create","custom_property","custom_property_values","delete","dependabot_alert","deploy_key","deployment","deployment_protection_rule","deployment_review","deployment_status","discussion","discussion_comment","dismissal_request_code_scanning","dismissal_request_secret_scanning","exemption_request_push_ruleset","fork","gollum","installation_target","issue_comment","issue_dependencies","issue_relates_to","issues","label","member","membership","merge_group","meta","milestone","org_block","organization","organization_custom_property_values","package","page_build","personal_access_token_request","project","project_card","project_column","projects_v2","projects_v2_item","projects_v2_status_update","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_review_thread","push","registry_package","release","repository","repository_advisory","repository_dispatch","repository_ruleset","secret_scanning_alert","secret_scanning_alert_location","secret_scanning_scan","security_advisory","security_and_analysis","star","status","sub_issues","team","team_add","watch","workflow_dispatch","workflow_job","workflow_run"],"tsType":"string"};
const schema52 = {"description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.","type":"boolean"};
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/app.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.spec === undefined) && (missing0 = "spec"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if("appward/v1" !== data.apiVersion){
validate25.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if("App" !== data.kind){
validate25.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "App"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.slug === undefined) && (missing1 = "slug")) || ((data2.space === undefined) && (missing1 = "space"))){
validate25.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data2){
if(!(((((key1 === "slug") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations")) || (key1 === "movedFrom"))){
validate25.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data2.slug !== undefined){
let data3 = data2.slug;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func4(data3) > 34){
validate25.errors = [{instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"}];
return false;
}
else {
if(!pattern6.test(data3)){
validate25.errors = [{instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.space !== undefined){
let data4 = data2.space;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func4(data4) > 39){
validate25.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern6.test(data4)){
validate25.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.labels !== undefined){
let data5 = data2.labels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs17 = errors;
if(typeof data5[key2] !== "string"){
validate25.errors = [{instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.annotations !== undefined){
let data7 = data2.annotations;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs23 = errors;
if(typeof data7[key3] !== "string"){
validate25.errors = [{instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.movedFrom !== undefined){
let data9 = data2.movedFrom;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs27 = errors;
for(const key4 in data9){
if(!((key4 === "slug") || (key4 === "space"))){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data9.slug !== undefined){
let data10 = data9.slug;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func4(data10) > 34){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"}];
return false;
}
else {
if(!pattern6.test(data10)){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.space !== undefined){
let data11 = data9.space;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data11 === "string"){
if(func4(data11) > 39){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern6.test(data11)){
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs31 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined){
let data12 = data.spec;
const _errs34 = errors;
if(errors === _errs34){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs36 = errors;
for(const key5 in data12){
if(!(func1.call(schema39.properties.spec.properties, key5))){
validate25.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data12.name !== undefined){
let data13 = data12.name;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data13 === "string"){
if(func4(data13) > 34){
validate25.errors = [{instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"}];
return false;
}
else {
if(func4(data13) < 1){
validate25.errors = [{instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs37 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.description !== undefined){
const _errs39 = errors;
if(typeof data12.description !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs39 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.homepage !== undefined){
const _errs41 = errors;
if(typeof data12.homepage !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/homepage",schemaPath:"#/properties/spec/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs41 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.cover !== undefined){
const _errs43 = errors;
if(typeof data12.cover !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/cover",schemaPath:"#/properties/spec/properties/cover/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.visibility !== undefined){
let data17 = data12.visibility;
const _errs45 = errors;
if(!((data17 === "private") || (data17 === "public"))){
validate25.errors = [{instancePath:instancePath+"/spec/visibility",schemaPath:"#/properties/spec/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema39.properties.spec.properties.visibility.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.market !== undefined){
let data18 = data12.market;
const _errs46 = errors;
if(errors === _errs46){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs48 = errors;
for(const key6 in data18){
if(!((key6 === "listed") || (key6 === "category"))){
validate25.errors = [{instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs48 === errors){
if(data18.listed !== undefined){
const _errs49 = errors;
if(typeof data18.listed !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/spec/market/listed",schemaPath:"#/properties/spec/properties/market/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid12 = _errs49 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data18.category !== undefined){
const _errs51 = errors;
if(typeof data18.category !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/market/category",schemaPath:"#/properties/spec/properties/market/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs51 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs46 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.authorization !== undefined){
let data21 = data12.authorization;
const _errs53 = errors;
if(errors === _errs53){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs55 = errors;
for(const key7 in data21){
if(!((((key7 === "callbackUrls") || (key7 === "requestOAuthOnInstall")) || (key7 === "setupUrl")) || (key7 === "setupOnUpdate"))){
validate25.errors = [{instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs55 === errors){
if(data21.callbackUrls !== undefined){
let data22 = data21.callbackUrls;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data22)){
if(data22.length > 10){
validate25.errors = [{instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid14 = true;
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
const _errs58 = errors;
if(errors === _errs58){
if(typeof data23 === "string"){
if(func4(data23) < 1){
validate25.errors = [{instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs58 === errors;
if(!valid14){
break;
}
}
if(valid14){
let i1 = data22.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data22[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate25.errors = [{instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid13 = _errs56 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.requestOAuthOnInstall !== undefined){
const _errs60 = errors;
if(typeof data21.requestOAuthOnInstall !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/spec/authorization/requestOAuthOnInstall",schemaPath:"#/properties/spec/properties/authorization/properties/requestOAuthOnInstall/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs60 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.setupUrl !== undefined){
const _errs62 = errors;
if(typeof data21.setupUrl !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/authorization/setupUrl",schemaPath:"#/properties/spec/properties/authorization/properties/setupUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.setupOnUpdate !== undefined){
const _errs64 = errors;
if(typeof data21.setupOnUpdate !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/spec/authorization/setupOnUpdate",schemaPath:"#/properties/spec/properties/authorization/properties/setupOnUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid13 = _errs64 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.webhook !== undefined){
let data27 = data12.webhook;
const _errs66 = errors;
if(errors === _errs66){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs68 = errors;
for(const key8 in data27){
if(!(((key8 === "active") || (key8 === "url")) || (key8 === "secretFrom"))){
validate25.errors = [{instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data27.active !== undefined){
const _errs69 = errors;
if(typeof data27.active !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/active",schemaPath:"#/properties/spec/properties/webhook/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data27.url !== undefined){
const _errs71 = errors;
if(typeof data27.url !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/url",schemaPath:"#/properties/spec/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data27.secretFrom !== undefined){
let data30 = data27.secretFrom;
const _errs73 = errors;
if(errors === _errs73){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"}];
return false;
}
else {
if(Object.keys(data30).length < 1){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs75 = errors;
for(const key9 in data30){
if(!((key9 === "env") || (key9 === "file"))){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs75 === errors){
if(data30.env !== undefined){
let data31 = data30.env;
const _errs76 = errors;
if(errors === _errs76){
if(typeof data31 === "string"){
if(func4(data31) < 1){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs76 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data30.file !== undefined){
let data32 = data30.file;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data32 === "string"){
if(func4(data32) < 1){
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid17 = _errs78 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs73 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.permissions !== undefined){
let data33 = data12.permissions;
const _errs80 = errors;
if(errors === _errs80){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
const _errs82 = errors;
for(const key10 in data33){
if(!(((key10 === "repository") || (key10 === "organization")) || (key10 === "user"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data33.repository !== undefined){
let data34 = data33.repository;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
const _errs86 = errors;
for(const key11 in data34){
if(!(func1.call(schema48.properties, key11))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs86 === errors){
if(data34.actions !== undefined){
let data35 = data34.actions;
const _errs87 = errors;
if(typeof data35 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data35 === "read") || (data35 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema48.properties.actions.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs87 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.actions_variables !== undefined){
let data36 = data34.actions_variables;
const _errs89 = errors;
if(typeof data36 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "read") || (data36 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema48.properties.actions_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs89 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.administration !== undefined){
let data37 = data34.administration;
const _errs91 = errors;
if(typeof data37 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data37 === "read") || (data37 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema48.properties.administration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs91 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.agent_secrets !== undefined){
let data38 = data34.agent_secrets;
const _errs93 = errors;
if(typeof data38 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "read") || (data38 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs93 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.agent_variables !== undefined){
let data39 = data34.agent_variables;
const _errs95 = errors;
if(typeof data39 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data39 === "read") || (data39 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema48.properties.agent_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs95 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.artifact_metadata !== undefined){
let data40 = data34.artifact_metadata;
const _errs97 = errors;
if(typeof data40 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data40 === "read") || (data40 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs97 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.attestations !== undefined){
let data41 = data34.attestations;
const _errs99 = errors;
if(typeof data41 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "read") || (data41 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema48.properties.attestations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs99 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.checks !== undefined){
let data42 = data34.checks;
const _errs101 = errors;
if(typeof data42 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data42 === "read") || (data42 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema48.properties.checks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs101 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.code_quality !== undefined){
let data43 = data34.code_quality;
const _errs103 = errors;
if(typeof data43 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data43 === "read") || (data43 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema48.properties.code_quality.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.codespaces !== undefined){
let data44 = data34.codespaces;
const _errs105 = errors;
if(typeof data44 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data44 === "read") || (data44 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs105 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.codespaces_lifecycle_admin !== undefined){
let data45 = data34.codespaces_lifecycle_admin;
const _errs107 = errors;
if(typeof data45 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data45 === "read") || (data45 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs107 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.codespaces_metadata !== undefined){
let data46 = data34.codespaces_metadata;
const _errs109 = errors;
if(typeof data46 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data46 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs109 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.codespaces_secrets !== undefined){
let data47 = data34.codespaces_secrets;
const _errs111 = errors;
if(typeof data47 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data47 === "write")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs111 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.contents !== undefined){
let data48 = data34.contents;
const _errs113 = errors;
if(typeof data48 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data48 === "read") || (data48 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema48.properties.contents.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs113 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.copilot_agent_settings !== undefined){
let data49 = data34.copilot_agent_settings;
const _errs115 = errors;
if(typeof data49 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data49 === "read") || (data49 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema48.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs115 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.dependabot_secrets !== undefined){
let data50 = data34.dependabot_secrets;
const _errs117 = errors;
if(typeof data50 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data50 === "read") || (data50 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs117 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.deployments !== undefined){
let data51 = data34.deployments;
const _errs119 = errors;
if(typeof data51 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data51 === "read") || (data51 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema48.properties.deployments.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs119 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.discussions !== undefined){
let data52 = data34.discussions;
const _errs121 = errors;
if(typeof data52 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data52 === "read") || (data52 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema48.properties.discussions.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs121 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.environments !== undefined){
let data53 = data34.environments;
const _errs123 = errors;
if(typeof data53 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data53 === "read") || (data53 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema48.properties.environments.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs123 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.issues !== undefined){
let data54 = data34.issues;
const _errs125 = errors;
if(typeof data54 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data54 === "read") || (data54 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema48.properties.issues.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs125 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.merge_queues !== undefined){
let data55 = data34.merge_queues;
const _errs127 = errors;
if(typeof data55 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data55 === "read") || (data55 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema48.properties.merge_queues.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs127 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.metadata !== undefined){
let data56 = data34.metadata;
const _errs129 = errors;
if(typeof data56 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data56 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.packages !== undefined){
let data57 = data34.packages;
const _errs131 = errors;
if(typeof data57 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data57 === "read") || (data57 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema48.properties.packages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs131 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.pages !== undefined){
let data58 = data34.pages;
const _errs133 = errors;
if(typeof data58 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data58 === "read") || (data58 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema48.properties.pages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs133 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.pull_requests !== undefined){
let data59 = data34.pull_requests;
const _errs135 = errors;
if(typeof data59 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data59 === "read") || (data59 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.pull_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs135 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.repo_secret_scanning_dismissal_requests !== undefined){
let data60 = data34.repo_secret_scanning_dismissal_requests;
const _errs137 = errors;
if(typeof data60 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data60 === "read") || (data60 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs137 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.repository_advisories !== undefined){
let data61 = data34.repository_advisories;
const _errs139 = errors;
if(typeof data61 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data61 === "read") || (data61 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs139 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.repository_custom_properties !== undefined){
let data62 = data34.repository_custom_properties;
const _errs141 = errors;
if(typeof data62 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data62 === "read") || (data62 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs141 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.repository_hooks !== undefined){
let data63 = data34.repository_hooks;
const _errs143 = errors;
if(typeof data63 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data63 === "read") || (data63 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs143 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.repository_projects !== undefined){
let data64 = data34.repository_projects;
const _errs145 = errors;
if(typeof data64 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data64 === "read") || (data64 === "write")) || (data64 === "admin"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_projects.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs145 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.secret_scanning_alerts !== undefined){
let data65 = data34.secret_scanning_alerts;
const _errs147 = errors;
if(typeof data65 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data65 === "read") || (data65 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema48.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs147 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.secret_scanning_bypass_requests !== undefined){
let data66 = data34.secret_scanning_bypass_requests;
const _errs149 = errors;
if(typeof data66 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data66 === "read") || (data66 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs149 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.secrets !== undefined){
let data67 = data34.secrets;
const _errs151 = errors;
if(typeof data67 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data67 === "read") || (data67 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs151 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.security_events !== undefined){
let data68 = data34.security_events;
const _errs153 = errors;
if(typeof data68 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data68 === "read") || (data68 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema48.properties.security_events.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs153 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.single_file !== undefined){
let data69 = data34.single_file;
const _errs155 = errors;
if(typeof data69 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data69 === "read") || (data69 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema48.properties.single_file.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs155 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.statuses !== undefined){
let data70 = data34.statuses;
const _errs157 = errors;
if(typeof data70 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data70 === "read") || (data70 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema48.properties.statuses.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs157 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.vulnerability_alerts !== undefined){
let data71 = data34.vulnerability_alerts;
const _errs159 = errors;
if(typeof data71 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data71 === "read") || (data71 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema48.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs159 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.workflows !== undefined){
let data72 = data34.workflows;
const _errs161 = errors;
if(typeof data72 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data72 === "write")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema48.properties.workflows.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid20 = _errs161 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs83 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data33.organization !== undefined){
let data73 = data33.organization;
const _errs163 = errors;
const _errs164 = errors;
if(errors === _errs164){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
const _errs166 = errors;
for(const key12 in data73){
if(!(func1.call(schema49.properties, key12))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs166 === errors){
if(data73.custom_properties_for_organizations !== undefined){
let data74 = data73.custom_properties_for_organizations;
const _errs167 = errors;
if(typeof data74 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data74 === "read") || (data74 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema49.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs167 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.issue_fields !== undefined){
let data75 = data73.issue_fields;
const _errs169 = errors;
if(typeof data75 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data75 === "read") || (data75 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema49.properties.issue_fields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs169 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.issue_types !== undefined){
let data76 = data73.issue_types;
const _errs171 = errors;
if(typeof data76 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data76 === "read") || (data76 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema49.properties.issue_types.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs171 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.members !== undefined){
let data77 = data73.members;
const _errs173 = errors;
if(typeof data77 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data77 === "read") || (data77 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema49.properties.members.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs173 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.org_copilot_content_exclusion !== undefined){
let data78 = data73.org_copilot_content_exclusion;
const _errs175 = errors;
if(typeof data78 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data78 === "read") || (data78 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema49.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs175 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_actions_variables !== undefined){
let data79 = data73.organization_actions_variables;
const _errs177 = errors;
if(typeof data79 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data79 === "read") || (data79 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs177 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_administration !== undefined){
let data80 = data73.organization_administration;
const _errs179 = errors;
if(typeof data80 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data80 === "read") || (data80 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_administration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs179 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_agent_secrets !== undefined){
let data81 = data73.organization_agent_secrets;
const _errs181 = errors;
if(typeof data81 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data81 === "read") || (data81 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs181 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_agent_variables !== undefined){
let data82 = data73.organization_agent_variables;
const _errs183 = errors;
if(typeof data82 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data82 === "read") || (data82 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs183 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_announcement_banners !== undefined){
let data83 = data73.organization_announcement_banners;
const _errs185 = errors;
if(typeof data83 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data83 === "read") || (data83 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs185 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_api_insights !== undefined){
let data84 = data73.organization_api_insights;
const _errs187 = errors;
if(typeof data84 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data84 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs187 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_campaigns !== undefined){
let data85 = data73.organization_campaigns;
const _errs189 = errors;
if(typeof data85 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data85 === "read") || (data85 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs189 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_code_scanning_dismissal_requests !== undefined){
let data86 = data73.organization_code_scanning_dismissal_requests;
const _errs191 = errors;
if(typeof data86 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data86 === "read") || (data86 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs191 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_codespaces !== undefined){
let data87 = data73.organization_codespaces;
const _errs193 = errors;
if(typeof data87 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data87 === "read") || (data87 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs193 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_codespaces_secrets !== undefined){
let data88 = data73.organization_codespaces_secrets;
const _errs195 = errors;
if(typeof data88 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data88 === "read") || (data88 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs195 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_codespaces_settings !== undefined){
let data89 = data73.organization_codespaces_settings;
const _errs197 = errors;
if(typeof data89 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data89 === "read") || (data89 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs197 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_copilot_agent_settings !== undefined){
let data90 = data73.organization_copilot_agent_settings;
const _errs199 = errors;
if(typeof data90 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data90 === "read") || (data90 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs199 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_copilot_metrics !== undefined){
let data91 = data73.organization_copilot_metrics;
const _errs201 = errors;
if(typeof data91 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data91 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs201 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_copilot_seat_management !== undefined){
let data92 = data73.organization_copilot_seat_management;
const _errs203 = errors;
if(typeof data92 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data92 === "read") || (data92 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs203 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_copilot_spaces !== undefined){
let data93 = data73.organization_copilot_spaces;
const _errs205 = errors;
if(typeof data93 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data93 === "read") || (data93 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs205 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_credentials !== undefined){
let data94 = data73.organization_credentials;
const _errs207 = errors;
if(typeof data94 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data94 === "read") || (data94 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs207 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_custom_org_roles !== undefined){
let data95 = data73.organization_custom_org_roles;
const _errs209 = errors;
if(typeof data95 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data95 === "read") || (data95 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs209 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_custom_properties !== undefined){
let data96 = data73.organization_custom_properties;
const _errs211 = errors;
if(typeof data96 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data96 === "read") || (data96 === "write")) || (data96 === "admin"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs211 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_custom_roles !== undefined){
let data97 = data73.organization_custom_roles;
const _errs213 = errors;
if(typeof data97 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data97 === "read") || (data97 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs213 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_dependabot_dismissal_requests !== undefined){
let data98 = data73.organization_dependabot_dismissal_requests;
const _errs215 = errors;
if(typeof data98 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data98 === "read") || (data98 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs215 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_dependabot_secrets !== undefined){
let data99 = data73.organization_dependabot_secrets;
const _errs217 = errors;
if(typeof data99 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data99 === "read") || (data99 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs217 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_events !== undefined){
let data100 = data73.organization_events;
const _errs219 = errors;
if(typeof data100 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data100 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_events.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs219 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_hooks !== undefined){
let data101 = data73.organization_hooks;
const _errs221 = errors;
if(typeof data101 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data101 === "read") || (data101 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs221 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_knowledge_bases !== undefined){
let data102 = data73.organization_knowledge_bases;
const _errs223 = errors;
if(typeof data102 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data102 === "read") || (data102 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs223 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_models !== undefined){
let data103 = data73.organization_models;
const _errs225 = errors;
if(typeof data103 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data103 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_models.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs225 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_network_configurations !== undefined){
let data104 = data73.organization_network_configurations;
const _errs227 = errors;
if(typeof data104 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data104 === "read") || (data104 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs227 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_packages !== undefined){
let data105 = data73.organization_packages;
const _errs229 = errors;
if(typeof data105 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data105 === "read") || (data105 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_packages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs229 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_personal_access_token_requests !== undefined){
let data106 = data73.organization_personal_access_token_requests;
const _errs231 = errors;
if(typeof data106 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data106 === "read") || (data106 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs231 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_personal_access_tokens !== undefined){
let data107 = data73.organization_personal_access_tokens;
const _errs233 = errors;
if(typeof data107 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data107 === "read") || (data107 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs233 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_plan !== undefined){
let data108 = data73.organization_plan;
const _errs235 = errors;
if(typeof data108 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data108 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs235 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_private_registries !== undefined){
let data109 = data73.organization_private_registries;
const _errs237 = errors;
if(typeof data109 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data109 === "read") || (data109 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs237 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_projects !== undefined){
let data110 = data73.organization_projects;
const _errs239 = errors;
if(typeof data110 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data110 === "read") || (data110 === "write")) || (data110 === "admin"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_projects.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs239 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_runner_custom_images !== undefined){
let data111 = data73.organization_runner_custom_images;
const _errs241 = errors;
if(typeof data111 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data111 === "read") || (data111 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs241 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_secret_scanning_bypass_requests !== undefined){
let data112 = data73.organization_secret_scanning_bypass_requests;
const _errs243 = errors;
if(typeof data112 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data112 === "read") || (data112 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs243 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_secrets !== undefined){
let data113 = data73.organization_secrets;
const _errs245 = errors;
if(typeof data113 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data113 === "read") || (data113 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs245 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_self_hosted_runners !== undefined){
let data114 = data73.organization_self_hosted_runners;
const _errs247 = errors;
if(typeof data114 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data114 === "read") || (data114 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs247 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.organization_user_blocking !== undefined){
let data115 = data73.organization_user_blocking;
const _errs249 = errors;
if(typeof data115 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data115 === "read") || (data115 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs249 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data73.secret_scanning_dismissal_requests !== undefined){
let data116 = data73.secret_scanning_dismissal_requests;
const _errs251 = errors;
if(typeof data116 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data116 === "read") || (data116 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs251 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs163 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data33.user !== undefined){
let data117 = data33.user;
const _errs253 = errors;
const _errs254 = errors;
if(errors === _errs254){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
const _errs256 = errors;
for(const key13 in data117){
if(!(func1.call(schema50.properties, key13))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs256 === errors){
if(data117.blocking !== undefined){
let data118 = data117.blocking;
const _errs257 = errors;
if(typeof data118 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data118 === "read") || (data118 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/enum",keyword:"enum",params:{allowedValues: schema50.properties.blocking.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs257 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.codespaces_user_secrets !== undefined){
let data119 = data117.codespaces_user_secrets;
const _errs259 = errors;
if(typeof data119 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data119 === "read") || (data119 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/enum",keyword:"enum",params:{allowedValues: schema50.properties.codespaces_user_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs259 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.copilot_editor_context !== undefined){
let data120 = data117.copilot_editor_context;
const _errs261 = errors;
if(typeof data120 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data120 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/enum",keyword:"enum",params:{allowedValues: schema50.properties.copilot_editor_context.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs261 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.copilot_messages !== undefined){
let data121 = data117.copilot_messages;
const _errs263 = errors;
if(typeof data121 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data121 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/enum",keyword:"enum",params:{allowedValues: schema50.properties.copilot_messages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs263 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.emails !== undefined){
let data122 = data117.emails;
const _errs265 = errors;
if(typeof data122 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data122 === "read") || (data122 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/enum",keyword:"enum",params:{allowedValues: schema50.properties.emails.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs265 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.followers !== undefined){
let data123 = data117.followers;
const _errs267 = errors;
if(typeof data123 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data123 === "read") || (data123 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema50.properties.followers.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs267 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.gists !== undefined){
let data124 = data117.gists;
const _errs269 = errors;
if(typeof data124 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data124 === "write")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/enum",keyword:"enum",params:{allowedValues: schema50.properties.gists.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs269 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.git_signing_ssh_public_keys !== undefined){
let data125 = data117.git_signing_ssh_public_keys;
const _errs271 = errors;
if(typeof data125 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data125 === "read") || (data125 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/enum",keyword:"enum",params:{allowedValues: schema50.properties.git_signing_ssh_public_keys.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs271 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.gpg_keys !== undefined){
let data126 = data117.gpg_keys;
const _errs273 = errors;
if(typeof data126 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data126 === "read") || (data126 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema50.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs273 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.interaction_limits !== undefined){
let data127 = data117.interaction_limits;
const _errs275 = errors;
if(typeof data127 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data127 === "read") || (data127 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema50.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs275 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.keys !== undefined){
let data128 = data117.keys;
const _errs277 = errors;
if(typeof data128 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data128 === "read") || (data128 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/enum",keyword:"enum",params:{allowedValues: schema50.properties.keys.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs277 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.knowledge_bases !== undefined){
let data129 = data117.knowledge_bases;
const _errs279 = errors;
if(typeof data129 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data129 === "read") || (data129 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema50.properties.knowledge_bases.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs279 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.plan !== undefined){
let data130 = data117.plan;
const _errs281 = errors;
if(typeof data130 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data130 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/enum",keyword:"enum",params:{allowedValues: schema50.properties.plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs281 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.private_repository_invitations !== undefined){
let data131 = data117.private_repository_invitations;
const _errs283 = errors;
if(typeof data131 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data131 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/enum",keyword:"enum",params:{allowedValues: schema50.properties.private_repository_invitations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs283 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.profile !== undefined){
let data132 = data117.profile;
const _errs285 = errors;
if(typeof data132 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data132 === "write")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema50.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs285 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.starring !== undefined){
let data133 = data117.starring;
const _errs287 = errors;
if(typeof data133 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data133 === "read") || (data133 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema50.properties.starring.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs287 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.user_events !== undefined){
let data134 = data117.user_events;
const _errs289 = errors;
if(typeof data134 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data134 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/enum",keyword:"enum",params:{allowedValues: schema50.properties.user_events.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs289 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.user_models !== undefined){
let data135 = data117.user_models;
const _errs291 = errors;
if(typeof data135 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data135 === "read")){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/enum",keyword:"enum",params:{allowedValues: schema50.properties.user_models.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs291 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data117.watching !== undefined){
let data136 = data117.watching;
const _errs293 = errors;
if(typeof data136 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data136 === "read") || (data136 === "write"))){
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/enum",keyword:"enum",params:{allowedValues: schema50.properties.watching.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs293 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid18 = _errs253 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs80 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.singleFilePaths !== undefined){
let data137 = data12.singleFilePaths;
const _errs295 = errors;
if(errors === _errs295){
if(Array.isArray(data137)){
if(data137.length > 10){
validate25.errors = [{instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid25 = true;
const len1 = data137.length;
for(let i2=0; i2<len1; i2++){
let data138 = data137[i2];
const _errs297 = errors;
if(errors === _errs297){
if(typeof data138 === "string"){
if(func4(data138) < 1){
validate25.errors = [{instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs297 === errors;
if(!valid25){
break;
}
}
if(valid25){
let i3 = data137.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data137[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate25.errors = [{instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs295 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.events !== undefined){
let data139 = data12.events;
const _errs299 = errors;
if(errors === _errs299){
if(Array.isArray(data139)){
var valid27 = true;
const len2 = data139.length;
for(let i4=0; i4<len2; i4++){
let data140 = data139[i4];
const _errs301 = errors;
if(typeof data140 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/events/" + i4,schemaPath:"#/properties/spec/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(typeof data140 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data140 === "branch_protection_configuration") || (data140 === "branch_protection_rule")) || (data140 === "bypass_request_secret_scanning")) || (data140 === "cache_sync")) || (data140 === "check_run")) || (data140 === "check_suite")) || (data140 === "code_scanning_alert")) || (data140 === "commit_comment")) || (data140 === "create")) || (data140 === "custom_property")) || (data140 === "custom_property_values")) || (data140 === "delete")) || (data140 === "dependabot_alert")) || (data140 === "deploy_key")) || (data140 === "deployment")) || (data140 === "deployment_protection_rule")) || (data140 === "deployment_review")) || (data140 === "deployment_status")) || (data140 === "discussion")) || (data140 === "discussion_comment")) || (data140 === "dismissal_request_code_scanning")) || (data140 === "dismissal_request_secret_scanning")) || (data140 === "exemption_request_push_ruleset")) || (data140 === "fork")) || (data140 === "gollum")) || (data140 === "installation_target")) || (data140 === "issue_comment")) || (data140 === "issue_dependencies")) || (data140 === "issue_relates_to")) || (data140 === "issues")) || (data140 === "label")) || (data140 === "member")) || (data140 === "membership")) || (data140 === "merge_group")) || (data140 === "meta")) || (data140 === "milestone")) || (data140 === "org_block")) || (data140 === "organization")) || (data140 === "organization_custom_property_values")) || (data140 === "package")) || (data140 === "page_build")) || (data140 === "personal_access_token_request")) || (data140 === "project")) || (data140 === "project_card")) || (data140 === "project_column")) || (data140 === "projects_v2")) || (data140 === "projects_v2_item")) || (data140 === "projects_v2_status_update")) || (data140 === "public")) || (data140 === "pull_request")) || (data140 === "pull_request_review")) || (data140 === "pull_request_review_comment")) || (data140 === "pull_request_review_thread")) || (data140 === "push")) || (data140 === "registry_package")) || (data140 === "release")) || (data140 === "repository")) || (data140 === "repository_advisory")) || (data140 === "repository_dispatch")) || (data140 === "repository_ruleset")) || (data140 === "secret_scanning_alert")) || (data140 === "secret_scanning_alert_location")) || (data140 === "secret_scanning_scan")) || (data140 === "security_advisory")) || (data140 === "security_and_analysis")) || (data140 === "star")) || (data140 === "status")) || (data140 === "sub_issues")) || (data140 === "team")) || (data140 === "team_add")) || (data140 === "watch")) || (data140 === "workflow_dispatch")) || (data140 === "workflow_job")) || (data140 === "workflow_run"))){
validate25.errors = [{instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid27 = _errs301 === errors;
if(!valid27){
break;
}
}
if(valid27){
let i5 = data139.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data139[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate25.errors = [{instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs299 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.lifecycle !== undefined){
let data141 = data12.lifecycle;
const _errs305 = errors;
if(errors === _errs305){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
const _errs307 = errors;
for(const key14 in data141){
if(!((key14 === "preventDestroy") || (key14 === "ignoreChanges"))){
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs307 === errors){
if(data141.preventDestroy !== undefined){
const _errs308 = errors;
if(typeof data141.preventDestroy !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid30 = _errs308 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data141.ignoreChanges !== undefined){
let data143 = data141.ignoreChanges;
const _errs311 = errors;
if(errors === _errs311){
if(Array.isArray(data143)){
var valid32 = true;
const len3 = data143.length;
for(let i6=0; i6<len3; i6++){
let data144 = data143[i6];
const _errs313 = errors;
if(typeof data144 !== "string"){
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((((((((((((data144 === "name") || (data144 === "description")) || (data144 === "homepage")) || (data144 === "cover")) || (data144 === "visibility")) || (data144 === "market.listed")) || (data144 === "market.category")) || (data144 === "authorization.callbackUrls")) || (data144 === "authorization.requestOAuthOnInstall")) || (data144 === "authorization.setupUrl")) || (data144 === "authorization.setupOnUpdate")) || (data144 === "webhook.active")) || (data144 === "webhook.url")) || (data144 === "permissions.repository")) || (data144 === "permissions.organization")) || (data144 === "permissions.user")) || (data144 === "singleFilePaths")) || (data144 === "events")) || (data144 === "labels")) || (data144 === "annotations"))){
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/enum",keyword:"enum",params:{allowedValues: schema39.properties.spec.properties.lifecycle.properties.ignoreChanges.items.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid32 = _errs313 === errors;
if(!valid32){
break;
}
}
if(valid32){
let i7 = data143.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data143[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"}];
return false;
break;
}
indices3[item3] = i7;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid30 = _errs311 === errors;
}
else {
var valid30 = true;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs305 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/installation.schema.json","title":"Installation","description":"An app installed in a space, for all or for selected repositories.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"Version of the manifest language.","const":"appward/v1"},"kind":{"description":"What the document declares.","const":"Installation"},"metadata":{"description":"Which app is installed where, and notes about it.","type":"object","required":["app","space"],"additionalProperties":false,"properties":{"app":{"$ref":"common.schema.json#/$defs/slug","description":"Slug of the installed app."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space it is installed in."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select installations by."},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people: the owner, the purpose, the day to review it by."}}},"spec":{"description":"Which repositories the app reaches, and what the space consents to.","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"repositories":{"description":"all, or a list of repository names of the space.","type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},"tsType":"'all' | string[]"},"permissions":{"description":"The most this space consents to; people decide where left out.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","description":"The most that is granted for the repositories."},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","description":"The most that is granted for the organization."}}},"suspended":{"description":"Whether the installation is suspended; people decide where left out.","type":"boolean"},"lifecycle":{"description":"How plans treat the installation.","type":"object","additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform."}}}}}}};
const pattern12 = new RegExp("^all$", "u");
const pattern13 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/installation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.spec === undefined) && (missing0 = "spec"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if("appward/v1" !== data.apiVersion){
validate29.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs3 = errors;
if("Installation" !== data.kind){
validate29.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Installation"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.app === undefined) && (missing1 = "app")) || ((data2.space === undefined) && (missing1 = "space"))){
validate29.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data2){
if(!((((key1 === "app") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations"))){
validate29.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data2.app !== undefined){
let data3 = data2.app;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func4(data3) > 34){
validate29.errors = [{instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"}];
return false;
}
else {
if(!pattern6.test(data3)){
validate29.errors = [{instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.space !== undefined){
let data4 = data2.space;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func4(data4) > 39){
validate29.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"}];
return false;
}
else {
if(!pattern6.test(data4)){
validate29.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.labels !== undefined){
let data5 = data2.labels;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
const _errs17 = errors;
if(typeof data5[key2] !== "string"){
validate29.errors = [{instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.annotations !== undefined){
let data7 = data2.annotations;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs23 = errors;
if(typeof data7[key3] !== "string"){
validate29.errors = [{instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.spec !== undefined){
let data9 = data.spec;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((data9.repositories === undefined) && (missing2 = "repositories")){
validate29.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key4 in data9){
if(!((((key4 === "repositories") || (key4 === "permissions")) || (key4 === "suspended")) || (key4 === "lifecycle"))){
validate29.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data9.repositories !== undefined){
let data10 = data9.repositories;
const _errs28 = errors;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
validate29.errors = [{instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/type",keyword:"type",params:{type: schema53.properties.spec.properties.repositories.type},message:"must be string,array"}];
return false;
}
if(errors === _errs28){
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
validate29.errors = [{instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\""}];
return false;
}
}
if(errors === _errs28){
if(Array.isArray(data10)){
if(data10.length < 1){
validate29.errors = [{instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid9 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs30 = errors;
if(errors === _errs30){
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
validate29.errors = [{instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid9 = _errs30 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate29.errors = [{instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
}
}
var valid8 = _errs28 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.permissions !== undefined){
let data12 = data9.permissions;
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs34 = errors;
for(const key5 in data12){
if(!((key5 === "repository") || (key5 === "organization"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data12.repository !== undefined){
let data13 = data12.repository;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
const _errs38 = errors;
for(const key6 in data13){
if(!(func1.call(schema48.properties, key6))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data13.actions !== undefined){
let data14 = data13.actions;
const _errs39 = errors;
if(typeof data14 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data14 === "read") || (data14 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema48.properties.actions.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs39 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.actions_variables !== undefined){
let data15 = data13.actions_variables;
const _errs41 = errors;
if(typeof data15 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data15 === "read") || (data15 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema48.properties.actions_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs41 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.administration !== undefined){
let data16 = data13.administration;
const _errs43 = errors;
if(typeof data16 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data16 === "read") || (data16 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema48.properties.administration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs43 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.agent_secrets !== undefined){
let data17 = data13.agent_secrets;
const _errs45 = errors;
if(typeof data17 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "read") || (data17 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs45 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.agent_variables !== undefined){
let data18 = data13.agent_variables;
const _errs47 = errors;
if(typeof data18 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data18 === "read") || (data18 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema48.properties.agent_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs47 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.artifact_metadata !== undefined){
let data19 = data13.artifact_metadata;
const _errs49 = errors;
if(typeof data19 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data19 === "read") || (data19 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs49 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.attestations !== undefined){
let data20 = data13.attestations;
const _errs51 = errors;
if(typeof data20 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data20 === "read") || (data20 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema48.properties.attestations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs51 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.checks !== undefined){
let data21 = data13.checks;
const _errs53 = errors;
if(typeof data21 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data21 === "read") || (data21 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema48.properties.checks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs53 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.code_quality !== undefined){
let data22 = data13.code_quality;
const _errs55 = errors;
if(typeof data22 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data22 === "read") || (data22 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema48.properties.code_quality.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs55 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.codespaces !== undefined){
let data23 = data13.codespaces;
const _errs57 = errors;
if(typeof data23 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data23 === "read") || (data23 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.codespaces_lifecycle_admin !== undefined){
let data24 = data13.codespaces_lifecycle_admin;
const _errs59 = errors;
if(typeof data24 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data24 === "read") || (data24 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.codespaces_metadata !== undefined){
let data25 = data13.codespaces_metadata;
const _errs61 = errors;
if(typeof data25 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data25 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.codespaces_secrets !== undefined){
let data26 = data13.codespaces_secrets;
const _errs63 = errors;
if(typeof data26 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data26 === "write")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs63 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.contents !== undefined){
let data27 = data13.contents;
const _errs65 = errors;
if(typeof data27 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data27 === "read") || (data27 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema48.properties.contents.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.copilot_agent_settings !== undefined){
let data28 = data13.copilot_agent_settings;
const _errs67 = errors;
if(typeof data28 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data28 === "read") || (data28 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema48.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs67 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.dependabot_secrets !== undefined){
let data29 = data13.dependabot_secrets;
const _errs69 = errors;
if(typeof data29 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data29 === "read") || (data29 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.deployments !== undefined){
let data30 = data13.deployments;
const _errs71 = errors;
if(typeof data30 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data30 === "read") || (data30 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema48.properties.deployments.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs71 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.discussions !== undefined){
let data31 = data13.discussions;
const _errs73 = errors;
if(typeof data31 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data31 === "read") || (data31 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema48.properties.discussions.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs73 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.environments !== undefined){
let data32 = data13.environments;
const _errs75 = errors;
if(typeof data32 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data32 === "read") || (data32 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema48.properties.environments.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs75 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.issues !== undefined){
let data33 = data13.issues;
const _errs77 = errors;
if(typeof data33 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data33 === "read") || (data33 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema48.properties.issues.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs77 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.merge_queues !== undefined){
let data34 = data13.merge_queues;
const _errs79 = errors;
if(typeof data34 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data34 === "read") || (data34 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema48.properties.merge_queues.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs79 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.metadata !== undefined){
let data35 = data13.metadata;
const _errs81 = errors;
if(typeof data35 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data35 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema48.properties.metadata.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs81 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.packages !== undefined){
let data36 = data13.packages;
const _errs83 = errors;
if(typeof data36 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data36 === "read") || (data36 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema48.properties.packages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs83 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.pages !== undefined){
let data37 = data13.pages;
const _errs85 = errors;
if(typeof data37 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data37 === "read") || (data37 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema48.properties.pages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs85 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.pull_requests !== undefined){
let data38 = data13.pull_requests;
const _errs87 = errors;
if(typeof data38 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data38 === "read") || (data38 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.pull_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs87 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.repo_secret_scanning_dismissal_requests !== undefined){
let data39 = data13.repo_secret_scanning_dismissal_requests;
const _errs89 = errors;
if(typeof data39 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data39 === "read") || (data39 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs89 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.repository_advisories !== undefined){
let data40 = data13.repository_advisories;
const _errs91 = errors;
if(typeof data40 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data40 === "read") || (data40 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs91 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.repository_custom_properties !== undefined){
let data41 = data13.repository_custom_properties;
const _errs93 = errors;
if(typeof data41 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data41 === "read") || (data41 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs93 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.repository_hooks !== undefined){
let data42 = data13.repository_hooks;
const _errs95 = errors;
if(typeof data42 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data42 === "read") || (data42 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs95 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.repository_projects !== undefined){
let data43 = data13.repository_projects;
const _errs97 = errors;
if(typeof data43 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data43 === "read") || (data43 === "write")) || (data43 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema48.properties.repository_projects.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs97 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.secret_scanning_alerts !== undefined){
let data44 = data13.secret_scanning_alerts;
const _errs99 = errors;
if(typeof data44 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data44 === "read") || (data44 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema48.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs99 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.secret_scanning_bypass_requests !== undefined){
let data45 = data13.secret_scanning_bypass_requests;
const _errs101 = errors;
if(typeof data45 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data45 === "read") || (data45 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema48.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs101 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.secrets !== undefined){
let data46 = data13.secrets;
const _errs103 = errors;
if(typeof data46 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data46 === "read") || (data46 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema48.properties.secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs103 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.security_events !== undefined){
let data47 = data13.security_events;
const _errs105 = errors;
if(typeof data47 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data47 === "read") || (data47 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema48.properties.security_events.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs105 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.single_file !== undefined){
let data48 = data13.single_file;
const _errs107 = errors;
if(typeof data48 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data48 === "read") || (data48 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema48.properties.single_file.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs107 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.statuses !== undefined){
let data49 = data13.statuses;
const _errs109 = errors;
if(typeof data49 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data49 === "read") || (data49 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema48.properties.statuses.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs109 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.vulnerability_alerts !== undefined){
let data50 = data13.vulnerability_alerts;
const _errs111 = errors;
if(typeof data50 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data50 === "read") || (data50 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema48.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs111 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data13.workflows !== undefined){
let data51 = data13.workflows;
const _errs113 = errors;
if(typeof data51 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data51 === "write")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema48.properties.workflows.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid13 = _errs113 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs35 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data12.organization !== undefined){
let data52 = data12.organization;
const _errs115 = errors;
const _errs116 = errors;
if(errors === _errs116){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
const _errs118 = errors;
for(const key7 in data52){
if(!(func1.call(schema49.properties, key7))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs118 === errors){
if(data52.custom_properties_for_organizations !== undefined){
let data53 = data52.custom_properties_for_organizations;
const _errs119 = errors;
if(typeof data53 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data53 === "read") || (data53 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema49.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs119 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.issue_fields !== undefined){
let data54 = data52.issue_fields;
const _errs121 = errors;
if(typeof data54 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data54 === "read") || (data54 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema49.properties.issue_fields.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs121 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.issue_types !== undefined){
let data55 = data52.issue_types;
const _errs123 = errors;
if(typeof data55 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data55 === "read") || (data55 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema49.properties.issue_types.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs123 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.members !== undefined){
let data56 = data52.members;
const _errs125 = errors;
if(typeof data56 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data56 === "read") || (data56 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema49.properties.members.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs125 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.org_copilot_content_exclusion !== undefined){
let data57 = data52.org_copilot_content_exclusion;
const _errs127 = errors;
if(typeof data57 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data57 === "read") || (data57 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema49.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs127 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_actions_variables !== undefined){
let data58 = data52.organization_actions_variables;
const _errs129 = errors;
if(typeof data58 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data58 === "read") || (data58 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs129 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_administration !== undefined){
let data59 = data52.organization_administration;
const _errs131 = errors;
if(typeof data59 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data59 === "read") || (data59 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_administration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs131 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_agent_secrets !== undefined){
let data60 = data52.organization_agent_secrets;
const _errs133 = errors;
if(typeof data60 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data60 === "read") || (data60 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs133 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_agent_variables !== undefined){
let data61 = data52.organization_agent_variables;
const _errs135 = errors;
if(typeof data61 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data61 === "read") || (data61 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs135 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_announcement_banners !== undefined){
let data62 = data52.organization_announcement_banners;
const _errs137 = errors;
if(typeof data62 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data62 === "read") || (data62 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs137 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_api_insights !== undefined){
let data63 = data52.organization_api_insights;
const _errs139 = errors;
if(typeof data63 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data63 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs139 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_campaigns !== undefined){
let data64 = data52.organization_campaigns;
const _errs141 = errors;
if(typeof data64 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data64 === "read") || (data64 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs141 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_code_scanning_dismissal_requests !== undefined){
let data65 = data52.organization_code_scanning_dismissal_requests;
const _errs143 = errors;
if(typeof data65 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data65 === "read") || (data65 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs143 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_codespaces !== undefined){
let data66 = data52.organization_codespaces;
const _errs145 = errors;
if(typeof data66 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data66 === "read") || (data66 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs145 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_codespaces_secrets !== undefined){
let data67 = data52.organization_codespaces_secrets;
const _errs147 = errors;
if(typeof data67 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data67 === "read") || (data67 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs147 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_codespaces_settings !== undefined){
let data68 = data52.organization_codespaces_settings;
const _errs149 = errors;
if(typeof data68 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data68 === "read") || (data68 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs149 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_copilot_agent_settings !== undefined){
let data69 = data52.organization_copilot_agent_settings;
const _errs151 = errors;
if(typeof data69 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data69 === "read") || (data69 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs151 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_copilot_metrics !== undefined){
let data70 = data52.organization_copilot_metrics;
const _errs153 = errors;
if(typeof data70 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data70 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs153 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_copilot_seat_management !== undefined){
let data71 = data52.organization_copilot_seat_management;
const _errs155 = errors;
if(typeof data71 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data71 === "read") || (data71 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs155 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_copilot_spaces !== undefined){
let data72 = data52.organization_copilot_spaces;
const _errs157 = errors;
if(typeof data72 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data72 === "read") || (data72 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs157 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_credentials !== undefined){
let data73 = data52.organization_credentials;
const _errs159 = errors;
if(typeof data73 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data73 === "read") || (data73 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs159 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_custom_org_roles !== undefined){
let data74 = data52.organization_custom_org_roles;
const _errs161 = errors;
if(typeof data74 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data74 === "read") || (data74 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs161 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_custom_properties !== undefined){
let data75 = data52.organization_custom_properties;
const _errs163 = errors;
if(typeof data75 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data75 === "read") || (data75 === "write")) || (data75 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs163 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_custom_roles !== undefined){
let data76 = data52.organization_custom_roles;
const _errs165 = errors;
if(typeof data76 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data76 === "read") || (data76 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs165 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_dependabot_dismissal_requests !== undefined){
let data77 = data52.organization_dependabot_dismissal_requests;
const _errs167 = errors;
if(typeof data77 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data77 === "read") || (data77 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs167 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_dependabot_secrets !== undefined){
let data78 = data52.organization_dependabot_secrets;
const _errs169 = errors;
if(typeof data78 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data78 === "read") || (data78 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs169 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_events !== undefined){
let data79 = data52.organization_events;
const _errs171 = errors;
if(typeof data79 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data79 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_events.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs171 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_hooks !== undefined){
let data80 = data52.organization_hooks;
const _errs173 = errors;
if(typeof data80 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data80 === "read") || (data80 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs173 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_knowledge_bases !== undefined){
let data81 = data52.organization_knowledge_bases;
const _errs175 = errors;
if(typeof data81 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data81 === "read") || (data81 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs175 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_models !== undefined){
let data82 = data52.organization_models;
const _errs177 = errors;
if(typeof data82 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data82 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_models.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs177 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_network_configurations !== undefined){
let data83 = data52.organization_network_configurations;
const _errs179 = errors;
if(typeof data83 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data83 === "read") || (data83 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs179 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_packages !== undefined){
let data84 = data52.organization_packages;
const _errs181 = errors;
if(typeof data84 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data84 === "read") || (data84 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_packages.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs181 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_personal_access_token_requests !== undefined){
let data85 = data52.organization_personal_access_token_requests;
const _errs183 = errors;
if(typeof data85 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data85 === "read") || (data85 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs183 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_personal_access_tokens !== undefined){
let data86 = data52.organization_personal_access_tokens;
const _errs185 = errors;
if(typeof data86 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data86 === "read") || (data86 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs185 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_plan !== undefined){
let data87 = data52.organization_plan;
const _errs187 = errors;
if(typeof data87 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data87 === "read")){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_plan.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs187 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_private_registries !== undefined){
let data88 = data52.organization_private_registries;
const _errs189 = errors;
if(typeof data88 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data88 === "read") || (data88 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs189 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_projects !== undefined){
let data89 = data52.organization_projects;
const _errs191 = errors;
if(typeof data89 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data89 === "read") || (data89 === "write")) || (data89 === "admin"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_projects.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs191 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_runner_custom_images !== undefined){
let data90 = data52.organization_runner_custom_images;
const _errs193 = errors;
if(typeof data90 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data90 === "read") || (data90 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs193 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_secret_scanning_bypass_requests !== undefined){
let data91 = data52.organization_secret_scanning_bypass_requests;
const _errs195 = errors;
if(typeof data91 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data91 === "read") || (data91 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs195 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_secrets !== undefined){
let data92 = data52.organization_secrets;
const _errs197 = errors;
if(typeof data92 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data92 === "read") || (data92 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs197 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_self_hosted_runners !== undefined){
let data93 = data52.organization_self_hosted_runners;
const _errs199 = errors;
if(typeof data93 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data93 === "read") || (data93 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs199 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.organization_user_blocking !== undefined){
let data94 = data52.organization_user_blocking;
const _errs201 = errors;
if(typeof data94 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data94 === "read") || (data94 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema49.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs201 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data52.secret_scanning_dismissal_requests !== undefined){
let data95 = data52.secret_scanning_dismissal_requests;
const _errs203 = errors;
if(typeof data95 !== "string"){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data95 === "read") || (data95 === "write"))){
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema49.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid15 = _errs203 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs115 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.suspended !== undefined){
const _errs205 = errors;
if(typeof data9.suspended !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/spec/suspended",schemaPath:"#/properties/spec/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid8 = _errs205 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data9.lifecycle !== undefined){
let data97 = data9.lifecycle;
const _errs207 = errors;
if(errors === _errs207){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
const _errs209 = errors;
for(const key8 in data97){
if(!(key8 === "preventDestroy")){
validate29.errors = [{instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs209 === errors){
if(data97.preventDestroy !== undefined){
if(typeof data97.preventDestroy !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs207 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema62 = {"description":"Whether the fleet takes ownership: `fleet` is the owner so far; null for no adoption.","oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Adoption"},{"type":"null"}]};
const schema64 = {"title":"Adoption","description":"A resource becomes a fleet's. `fleet`: its owner so far; null for none.","type":"object","required":["fleet"],"additionalProperties":false,"properties":{"fleet":{"type":["string","null"]}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fleet === undefined) && (missing0 = "fleet")){
const err0 = {instancePath,schemaPath:"../api/v1.schema.json#/$defs/Adoption/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(key0 === "fleet")){
const err1 = {instancePath,schemaPath:"../api/v1.schema.json#/$defs/Adoption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs4 === errors){
if(data.fleet !== undefined){
let data0 = data.fleet;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/fleet",schemaPath:"../api/v1.schema.json#/$defs/Adoption/properties/fleet/type",keyword:"type",params:{type: schema64.properties.fleet.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"../api/v1.schema.json#/$defs/Adoption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate32.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema66 = {"description":"What the change means to the grants of installations, one entry for each installation and effect.","type":"array","items":{"title":"ConsentEffect","type":"object","required":["installation","space","effect","by","permissions"],"additionalProperties":false,"properties":{"installation":{"description":"Its key.","type":"string"},"space":{"type":"string"},"effect":{"description":"removed: at once, and not to be had back without a new consent.","enum":["granted","waiting","removed"]},"by":{"description":"Who consents: the plan widens the consent itself, the manifest or the platform holds it already, or people have to. Null for what is removed.","enum":["this plan","earlier consent","people",null]},"permissions":{"type":"array","items":{"$ref":"#/$defs/grantChange"}}}}};
const schema67 = {"title":"GrantChange","type":"object","required":["group","permission","from","to"],"additionalProperties":false,"properties":{"group":{"enum":["repository","organization"]},"permission":{"type":"string"},"from":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]},"to":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]}}};
const schema68 = {"title":"Level","enum":["read","write","admin"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.group === undefined) && (missing0 = "group")) || ((data.permission === undefined) && (missing0 = "permission"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "group") || (key0 === "permission")) || (key0 === "from")) || (key0 === "to"))){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.group !== undefined){
let data0 = data.group;
const _errs2 = errors;
if(!((data0 === "repository") || (data0 === "organization"))){
validate36.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/enum",keyword:"enum",params:{allowedValues: schema67.properties.group.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
const _errs3 = errors;
if(typeof data.permission !== "string"){
validate36.errors = [{instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(((data2 === "read") || (data2 === "write")) || (data2 === "admin"))){
const err0 = {instancePath:instancePath+"/from",schemaPath:"../api/v1.schema.json#/$defs/Level/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
let passing1 = null;
const _errs13 = errors;
if(!(((data3 === "read") || (data3 === "write")) || (data3 === "admin"))){
const err3 = {instancePath:instancePath+"/to",schemaPath:"../api/v1.schema.json#/$defs/Level/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs13 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs15 = errors;
if(data3 !== null){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs15 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate36.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.installation === undefined) && (missing0 = "installation")) || ((data0.space === undefined) && (missing0 = "space"))) || ((data0.effect === undefined) && (missing0 = "effect"))) || ((data0.by === undefined) && (missing0 = "by"))) || ((data0.permissions === undefined) && (missing0 = "permissions"))){
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs3 = errors;
for(const key0 in data0){
if(!(((((key0 === "installation") || (key0 === "space")) || (key0 === "effect")) || (key0 === "by")) || (key0 === "permissions"))){
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs3 === errors){
if(data0.installation !== undefined){
const _errs4 = errors;
if(typeof data0.installation !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/installation",schemaPath:"#/items/properties/installation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.space !== undefined){
const _errs6 = errors;
if(typeof data0.space !== "string"){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/space",schemaPath:"#/items/properties/space/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.effect !== undefined){
let data3 = data0.effect;
const _errs8 = errors;
if(!(((data3 === "granted") || (data3 === "waiting")) || (data3 === "removed"))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/effect",schemaPath:"#/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema66.items.properties.effect.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.by !== undefined){
let data4 = data0.by;
const _errs9 = errors;
if(!((((data4 === "this plan") || (data4 === "earlier consent")) || (data4 === "people")) || (data4 === null))){
validate35.errors = [{instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema66.items.properties.by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.permissions !== undefined){
let data5 = data0.permissions;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate36(data5[i1], {instancePath:instancePath+"/" + i0+"/permissions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0+"/permissions",schemaPath:"#/items/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate35.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"array","items":{"$ref":"../api/v1.schema.json#/$defs/Reason"}};
const schema71 = {"title":"Reason","description":"Why a change is risky.","enum":["delete","uninstall","raise-permission","dangerous-permission","make-public","make-private","transfer","rename","change-host","override-admin","lower-permission","change-events"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!((((((((((((data0 === "delete") || (data0 === "uninstall")) || (data0 === "raise-permission")) || (data0 === "dangerous-permission")) || (data0 === "make-public")) || (data0 === "make-private")) || (data0 === "transfer")) || (data0 === "rename")) || (data0 === "change-host")) || (data0 === "override-admin")) || (data0 === "lower-permission")) || (data0 === "change-events"))){
validate39.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"../api/v1.schema.json#/$defs/Reason/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate39.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.action === undefined) && (missing0 = "action")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.adopts === undefined) && (missing0 = "adopts"))) || ((data.undoes === undefined) && (missing0 = "undoes"))) || ((data.consents === undefined) && (missing0 = "consents"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.impact === undefined) && (missing0 = "impact"))) || ((data.how === undefined) && (missing0 = "how"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema36.properties, key0))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(!((data0 === "create") || (data0 === "install"))){
validate23.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema36.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!((data1 === "App") || (data1 === "Installation"))){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs5 = errors;
if(typeof data.key !== "string"){
validate23.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs7 = errors;
if(data.id !== null){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
const _errs9 = errors;
if(data.revision !== null){
validate23.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs11 = errors;
if(data.from !== null){
validate23.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs13 = errors;
if(data.before !== null){
validate23.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs15 = errors;
if(!(validate24(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data8 = data.fields;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((((data9.path === undefined) && (missing1 = "path")) || ((data9.type === undefined) && (missing1 = "type"))) || ((data9.before === undefined) && (missing1 = "before"))) || ((data9.after === undefined) && (missing1 = "after"))){
const err0 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs23 = errors;
for(const key1 in data9){
if(!((((key1 === "path") || (key1 === "type")) || (key1 === "before")) || (key1 === "after"))){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs23 === errors){
if(data9.path !== undefined){
const _errs24 = errors;
if(typeof data9.path !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.type !== undefined){
let data11 = data9.type;
const _errs26 = errors;
if(!((data11 === "value") || (data11 === "level"))){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props1 = true;
}
const _errs27 = errors;
if(errors === _errs27){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.path === undefined) && (missing2 = "path")) || ((data9.type === undefined) && (missing2 = "type"))) || ((data9.added === undefined) && (missing2 = "added"))) || ((data9.removed === undefined) && (missing2 = "removed"))){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs29 = errors;
for(const key2 in data9){
if(!((((key2 === "path") || (key2 === "type")) || (key2 === "added")) || (key2 === "removed"))){
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data9.path !== undefined){
const _errs30 = errors;
if(typeof data9.path !== "string"){
const err7 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.type !== undefined){
const _errs32 = errors;
if("set" !== data9.type){
const err8 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.added !== undefined){
let data14 = data9.added;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
var valid7 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(typeof data14[i1] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0+"/added/" + i1,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields/" + i0+"/added",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.removed !== undefined){
let data16 = data9.removed;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid8 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs39 = errors;
if(typeof data16[i2] !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + i0+"/removed/" + i2,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/fields/" + i0+"/removed",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs41 = errors;
if(errors === _errs41){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.path === undefined) && (missing3 = "path")) || ((data9.type === undefined) && (missing3 = "type"))) || ((data9.state === undefined) && (missing3 = "state"))){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs43 = errors;
for(const key3 in data9){
if(!(((key3 === "path") || (key3 === "type")) || (key3 === "state"))){
const err15 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs43 === errors){
if(data9.path !== undefined){
const _errs44 = errors;
if(typeof data9.path !== "string"){
const err16 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.type !== undefined){
const _errs46 = errors;
if("secret" !== data9.type){
const err17 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "secret"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.state !== undefined){
let data20 = data9.state;
const _errs47 = errors;
if(!((data20 === "new") || (data20 === "changed"))){
const err18 = {instancePath:instancePath+"/fields/" + i0+"/state",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/state/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[2].properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
}
}
if(!valid4){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopts !== undefined){
const _errs48 = errors;
if(!(validate32(data.adopts, {instancePath:instancePath+"/adopts",parentData:data,parentDataProperty:"adopts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undoes !== undefined){
let data22 = data.undoes;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
var valid11 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.path === undefined) && (missing4 = "path")) || ((data23.by === undefined) && (missing4 = "by"))) || ((data23.at === undefined) && (missing4 = "at"))){
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key4 in data23){
if(!(((key4 === "path") || (key4 === "by")) || (key4 === "at"))){
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.path !== undefined){
const _errs55 = errors;
if(typeof data23.path !== "string"){
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3+"/path",schemaPath:"#/$defs/undoes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs55 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.by !== undefined){
let data25 = data23.by;
const _errs57 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3+"/by",schemaPath:"#/$defs/undoes/items/properties/by/type",keyword:"type",params:{type: schema65.items.properties.by.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.at !== undefined){
let data26 = data23.at;
const _errs59 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3+"/at",schemaPath:"#/$defs/undoes/items/properties/at/type",keyword:"type",params:{type: schema65.items.properties.at.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/undoes",schemaPath:"#/$defs/undoes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consents !== undefined){
const _errs61 = errors;
if(!(validate35(data.consents, {instancePath:instancePath+"/consents",parentData:data,parentDataProperty:"consents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
const _errs62 = errors;
if(!(validate39(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data29 = data.risk;
const _errs63 = errors;
if(!(((data29 === "low") || (data29 === "medium")) || (data29 === "high"))){
validate23.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/risk/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined){
let data30 = data.impact;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if(((((((data30.installations === undefined) && (missing5 = "installations")) || ((data30.spaces === undefined) && (missing5 = "spaces"))) || ((data30.repositories === undefined) && (missing5 = "repositories"))) || ((data30.keys === undefined) && (missing5 = "keys"))) || ((data30.lastUsedAt === undefined) && (missing5 = "lastUsedAt"))) || ((data30.widensOwnConsent === undefined) && (missing5 = "widensOwnConsent"))){
validate23.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data30){
if(!((((((key5 === "installations") || (key5 === "spaces")) || (key5 === "repositories")) || (key5 === "keys")) || (key5 === "lastUsedAt")) || (key5 === "widensOwnConsent"))){
validate23.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data30.installations !== undefined){
let data31 = data30.installations;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate23.errors = [{instancePath:instancePath+"/impact/installations",schemaPath:"#/$defs/impact/properties/installations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.spaces !== undefined){
let data32 = data30.spaces;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data32)){
var valid16 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
const _errs73 = errors;
if(typeof data32[i4] !== "string"){
validate23.errors = [{instancePath:instancePath+"/impact/spaces/" + i4,schemaPath:"#/$defs/impact/properties/spaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs73 === errors;
if(!valid16){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/impact/spaces",schemaPath:"#/$defs/impact/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs71 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.repositories !== undefined){
let data34 = data30.repositories;
const _errs75 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate23.errors = [{instancePath:instancePath+"/impact/repositories",schemaPath:"#/$defs/impact/properties/repositories/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs75 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.keys !== undefined){
let data35 = data30.keys;
const _errs77 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate23.errors = [{instancePath:instancePath+"/impact/keys",schemaPath:"#/$defs/impact/properties/keys/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.lastUsedAt !== undefined){
let data36 = data30.lastUsedAt;
const _errs79 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
validate23.errors = [{instancePath:instancePath+"/impact/lastUsedAt",schemaPath:"#/$defs/impact/properties/lastUsedAt/type",keyword:"type",params:{type: schema73.properties.lastUsedAt.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.widensOwnConsent !== undefined){
const _errs81 = errors;
if(typeof data30.widensOwnConsent !== "boolean"){
validate23.errors = [{instancePath:instancePath+"/impact/widensOwnConsent",schemaPath:"#/$defs/impact/properties/widensOwnConsent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined){
const _errs83 = errors;
if(!(data.how === "api")){
validate23.errors = [{instancePath:instancePath+"/how",schemaPath:"#/$defs/how/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"title":"Alteration","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["update","rename","transfer","rescope","consent","suspend","unsuspend"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"integer"},"revision":{"type":"integer"},"from":{"description":"The key before a rename; null otherwise.","type":["string","null"]},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.action === undefined) && (missing0 = "action")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.adopts === undefined) && (missing0 = "adopts"))) || ((data.undoes === undefined) && (missing0 = "undoes"))) || ((data.consents === undefined) && (missing0 = "consents"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.impact === undefined) && (missing0 = "impact"))) || ((data.how === undefined) && (missing0 = "how"))){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema75.properties, key0))){
validate42.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(!(((((((data0 === "update") || (data0 === "rename")) || (data0 === "transfer")) || (data0 === "rescope")) || (data0 === "consent")) || (data0 === "suspend")) || (data0 === "unsuspend"))){
validate42.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema75.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!((data1 === "App") || (data1 === "Installation"))){
validate42.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs5 = errors;
if(typeof data.key !== "string"){
validate42.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data3 = data.id;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data4 = data.revision;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate42.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data5 = data.from;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate42.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema75.properties.from.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs13 = errors;
if(!(validate24(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs14 = errors;
if(!(validate24(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data8 = data.fields;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs17 = errors;
const _errs19 = errors;
let valid4 = false;
let passing0 = null;
const _errs20 = errors;
if(errors === _errs20){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((((data9.path === undefined) && (missing1 = "path")) || ((data9.type === undefined) && (missing1 = "type"))) || ((data9.before === undefined) && (missing1 = "before"))) || ((data9.after === undefined) && (missing1 = "after"))){
const err0 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs22 = errors;
for(const key1 in data9){
if(!((((key1 === "path") || (key1 === "type")) || (key1 === "before")) || (key1 === "after"))){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs22 === errors){
if(data9.path !== undefined){
const _errs23 = errors;
if(typeof data9.path !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.type !== undefined){
let data11 = data9.type;
const _errs25 = errors;
if(!((data11 === "value") || (data11 === "level"))){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props2 = true;
}
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.path === undefined) && (missing2 = "path")) || ((data9.type === undefined) && (missing2 = "type"))) || ((data9.added === undefined) && (missing2 = "added"))) || ((data9.removed === undefined) && (missing2 = "removed"))){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs28 = errors;
for(const key2 in data9){
if(!((((key2 === "path") || (key2 === "type")) || (key2 === "added")) || (key2 === "removed"))){
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs28 === errors){
if(data9.path !== undefined){
const _errs29 = errors;
if(typeof data9.path !== "string"){
const err7 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.type !== undefined){
const _errs31 = errors;
if("set" !== data9.type){
const err8 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.added !== undefined){
let data14 = data9.added;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data14)){
var valid7 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs34 = errors;
if(typeof data14[i1] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0+"/added/" + i1,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields/" + i0+"/added",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.removed !== undefined){
let data16 = data9.removed;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data16)){
var valid8 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(typeof data16[i2] !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + i0+"/removed/" + i2,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/fields/" + i0+"/removed",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs40 = errors;
if(errors === _errs40){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.path === undefined) && (missing3 = "path")) || ((data9.type === undefined) && (missing3 = "type"))) || ((data9.state === undefined) && (missing3 = "state"))){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs42 = errors;
for(const key3 in data9){
if(!(((key3 === "path") || (key3 === "type")) || (key3 === "state"))){
const err15 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs42 === errors){
if(data9.path !== undefined){
const _errs43 = errors;
if(typeof data9.path !== "string"){
const err16 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid9 = _errs43 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.type !== undefined){
const _errs45 = errors;
if("secret" !== data9.type){
const err17 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "secret"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.state !== undefined){
let data20 = data9.state;
const _errs46 = errors;
if(!((data20 === "new") || (data20 === "changed"))){
const err18 = {instancePath:instancePath+"/fields/" + i0+"/state",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/state/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[2].properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
if(props2 !== true){
props2 = true;
}
}
}
}
if(!valid4){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate42.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopts !== undefined){
const _errs47 = errors;
if(!(validate32(data.adopts, {instancePath:instancePath+"/adopts",parentData:data,parentDataProperty:"adopts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undoes !== undefined){
let data22 = data.undoes;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid11 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs51 = errors;
if(errors === _errs51){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.path === undefined) && (missing4 = "path")) || ((data23.by === undefined) && (missing4 = "by"))) || ((data23.at === undefined) && (missing4 = "at"))){
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs53 = errors;
for(const key4 in data23){
if(!(((key4 === "path") || (key4 === "by")) || (key4 === "at"))){
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs53 === errors){
if(data23.path !== undefined){
const _errs54 = errors;
if(typeof data23.path !== "string"){
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3+"/path",schemaPath:"#/$defs/undoes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs54 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.by !== undefined){
let data25 = data23.by;
const _errs56 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3+"/by",schemaPath:"#/$defs/undoes/items/properties/by/type",keyword:"type",params:{type: schema65.items.properties.by.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs56 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.at !== undefined){
let data26 = data23.at;
const _errs58 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3+"/at",schemaPath:"#/$defs/undoes/items/properties/at/type",keyword:"type",params:{type: schema65.items.properties.at.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs58 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs51 === errors;
if(!valid11){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/undoes",schemaPath:"#/$defs/undoes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consents !== undefined){
const _errs60 = errors;
if(!(validate35(data.consents, {instancePath:instancePath+"/consents",parentData:data,parentDataProperty:"consents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
const _errs61 = errors;
if(!(validate39(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data29 = data.risk;
const _errs62 = errors;
if(!(((data29 === "low") || (data29 === "medium")) || (data29 === "high"))){
validate42.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/risk/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined){
let data30 = data.impact;
const _errs64 = errors;
const _errs65 = errors;
if(errors === _errs65){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if(((((((data30.installations === undefined) && (missing5 = "installations")) || ((data30.spaces === undefined) && (missing5 = "spaces"))) || ((data30.repositories === undefined) && (missing5 = "repositories"))) || ((data30.keys === undefined) && (missing5 = "keys"))) || ((data30.lastUsedAt === undefined) && (missing5 = "lastUsedAt"))) || ((data30.widensOwnConsent === undefined) && (missing5 = "widensOwnConsent"))){
validate42.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs67 = errors;
for(const key5 in data30){
if(!((((((key5 === "installations") || (key5 === "spaces")) || (key5 === "repositories")) || (key5 === "keys")) || (key5 === "lastUsedAt")) || (key5 === "widensOwnConsent"))){
validate42.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs67 === errors){
if(data30.installations !== undefined){
let data31 = data30.installations;
const _errs68 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate42.errors = [{instancePath:instancePath+"/impact/installations",schemaPath:"#/$defs/impact/properties/installations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs68 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.spaces !== undefined){
let data32 = data30.spaces;
const _errs70 = errors;
if(errors === _errs70){
if(Array.isArray(data32)){
var valid16 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
const _errs72 = errors;
if(typeof data32[i4] !== "string"){
validate42.errors = [{instancePath:instancePath+"/impact/spaces/" + i4,schemaPath:"#/$defs/impact/properties/spaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs72 === errors;
if(!valid16){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/impact/spaces",schemaPath:"#/$defs/impact/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs70 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.repositories !== undefined){
let data34 = data30.repositories;
const _errs74 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate42.errors = [{instancePath:instancePath+"/impact/repositories",schemaPath:"#/$defs/impact/properties/repositories/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs74 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.keys !== undefined){
let data35 = data30.keys;
const _errs76 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate42.errors = [{instancePath:instancePath+"/impact/keys",schemaPath:"#/$defs/impact/properties/keys/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs76 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.lastUsedAt !== undefined){
let data36 = data30.lastUsedAt;
const _errs78 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
validate42.errors = [{instancePath:instancePath+"/impact/lastUsedAt",schemaPath:"#/$defs/impact/properties/lastUsedAt/type",keyword:"type",params:{type: schema73.properties.lastUsedAt.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs78 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.widensOwnConsent !== undefined){
const _errs80 = errors;
if(typeof data30.widensOwnConsent !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/impact/widensOwnConsent",schemaPath:"#/$defs/impact/properties/widensOwnConsent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs80 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined){
const _errs82 = errors;
if(!(data.how === "api")){
validate42.errors = [{instancePath:instancePath+"/how",schemaPath:"#/$defs/how/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs82 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"Ending","type":"object","required":["action","kind","key","id","revision","from","before","after","fields","adopts","undoes","consents","reasons","risk","impact","how"],"additionalProperties":false,"properties":{"action":{"enum":["delete","uninstall"]},"kind":{"$ref":"#/$defs/kind"},"key":{"type":"string"},"id":{"type":"integer"},"revision":{"type":"integer"},"from":{"type":"null"},"before":{"$ref":"#/$defs/resource"},"after":{"type":"null"},"fields":{"type":"array","items":{"$ref":"#/$defs/fieldChange"}},"adopts":{"$ref":"#/$defs/adopts"},"undoes":{"$ref":"#/$defs/undoes"},"consents":{"$ref":"#/$defs/consents"},"reasons":{"$ref":"#/$defs/reasons"},"risk":{"$ref":"#/$defs/risk"},"impact":{"$ref":"#/$defs/impact"},"how":{"$ref":"#/$defs/how"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.action === undefined) && (missing0 = "action")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.id === undefined) && (missing0 = "id"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.fields === undefined) && (missing0 = "fields"))) || ((data.adopts === undefined) && (missing0 = "adopts"))) || ((data.undoes === undefined) && (missing0 = "undoes"))) || ((data.consents === undefined) && (missing0 = "consents"))) || ((data.reasons === undefined) && (missing0 = "reasons"))) || ((data.risk === undefined) && (missing0 = "risk"))) || ((data.impact === undefined) && (missing0 = "impact"))) || ((data.how === undefined) && (missing0 = "how"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
validate49.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.action !== undefined){
let data0 = data.action;
const _errs2 = errors;
if(!((data0 === "delete") || (data0 === "uninstall"))){
validate49.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema82.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!((data1 === "App") || (data1 === "Installation"))){
validate49.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/kind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs5 = errors;
if(typeof data.key !== "string"){
validate49.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data3 = data.id;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data4 = data.revision;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate49.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
const _errs11 = errors;
if(data.from !== null){
validate49.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs13 = errors;
if(!(validate24(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs14 = errors;
if(data.after !== null){
validate49.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data8 = data.fields;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
const _errs20 = errors;
let valid4 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((((data9.path === undefined) && (missing1 = "path")) || ((data9.type === undefined) && (missing1 = "type"))) || ((data9.before === undefined) && (missing1 = "before"))) || ((data9.after === undefined) && (missing1 = "after"))){
const err0 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs23 = errors;
for(const key1 in data9){
if(!((((key1 === "path") || (key1 === "type")) || (key1 === "before")) || (key1 === "after"))){
const err1 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs23 === errors){
if(data9.path !== undefined){
const _errs24 = errors;
if(typeof data9.path !== "string"){
const err2 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.type !== undefined){
let data11 = data9.type;
const _errs26 = errors;
if(!((data11 === "value") || (data11 === "level"))){
const err3 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[0].properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props1 = true;
}
const _errs27 = errors;
if(errors === _errs27){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.path === undefined) && (missing2 = "path")) || ((data9.type === undefined) && (missing2 = "type"))) || ((data9.added === undefined) && (missing2 = "added"))) || ((data9.removed === undefined) && (missing2 = "removed"))){
const err5 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
const _errs29 = errors;
for(const key2 in data9){
if(!((((key2 === "path") || (key2 === "type")) || (key2 === "added")) || (key2 === "removed"))){
const err6 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data9.path !== undefined){
const _errs30 = errors;
if(typeof data9.path !== "string"){
const err7 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.type !== undefined){
const _errs32 = errors;
if("set" !== data9.type){
const err8 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "set"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.added !== undefined){
let data14 = data9.added;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data14)){
var valid7 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs35 = errors;
if(typeof data14[i1] !== "string"){
const err9 = {instancePath:instancePath+"/fields/" + i0+"/added/" + i1,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/fields/" + i0+"/added",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.removed !== undefined){
let data16 = data9.removed;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data16)){
var valid8 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs39 = errors;
if(typeof data16[i2] !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + i0+"/removed/" + i2,schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid8 = _errs39 === errors;
if(!valid8){
break;
}
}
}
else {
const err12 = {instancePath:instancePath+"/fields/" + i0+"/removed",schemaPath:"#/$defs/fieldChange/oneOf/1/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs41 = errors;
if(errors === _errs41){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((((data9.path === undefined) && (missing3 = "path")) || ((data9.type === undefined) && (missing3 = "type"))) || ((data9.state === undefined) && (missing3 = "state"))){
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
const _errs43 = errors;
for(const key3 in data9){
if(!(((key3 === "path") || (key3 === "type")) || (key3 === "state"))){
const err15 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
}
if(_errs43 === errors){
if(data9.path !== undefined){
const _errs44 = errors;
if(typeof data9.path !== "string"){
const err16 = {instancePath:instancePath+"/fields/" + i0+"/path",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.type !== undefined){
const _errs46 = errors;
if("secret" !== data9.type){
const err17 = {instancePath:instancePath+"/fields/" + i0+"/type",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "secret"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data9.state !== undefined){
let data20 = data9.state;
const _errs47 = errors;
if(!((data20 === "new") || (data20 === "changed"))){
const err18 = {instancePath:instancePath+"/fields/" + i0+"/state",schemaPath:"#/$defs/fieldChange/oneOf/2/properties/state/enum",keyword:"enum",params:{allowedValues: schema61.oneOf[2].properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid9 = _errs47 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
}
}
if(!valid4){
const err20 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/$defs/fieldChange/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate49.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adopts !== undefined){
const _errs48 = errors;
if(!(validate32(data.adopts, {instancePath:instancePath+"/adopts",parentData:data,parentDataProperty:"adopts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.undoes !== undefined){
let data22 = data.undoes;
const _errs49 = errors;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
var valid11 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
const _errs52 = errors;
if(errors === _errs52){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing4;
if((((data23.path === undefined) && (missing4 = "path")) || ((data23.by === undefined) && (missing4 = "by"))) || ((data23.at === undefined) && (missing4 = "at"))){
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key4 in data23){
if(!(((key4 === "path") || (key4 === "by")) || (key4 === "at"))){
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data23.path !== undefined){
const _errs55 = errors;
if(typeof data23.path !== "string"){
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3+"/path",schemaPath:"#/$defs/undoes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs55 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.by !== undefined){
let data25 = data23.by;
const _errs57 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3+"/by",schemaPath:"#/$defs/undoes/items/properties/by/type",keyword:"type",params:{type: schema65.items.properties.by.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs57 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data23.at !== undefined){
let data26 = data23.at;
const _errs59 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3+"/at",schemaPath:"#/$defs/undoes/items/properties/at/type",keyword:"type",params:{type: schema65.items.properties.at.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/undoes/" + i3,schemaPath:"#/$defs/undoes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/undoes",schemaPath:"#/$defs/undoes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consents !== undefined){
const _errs61 = errors;
if(!(validate35(data.consents, {instancePath:instancePath+"/consents",parentData:data,parentDataProperty:"consents",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined){
const _errs62 = errors;
if(!(validate39(data.reasons, {instancePath:instancePath+"/reasons",parentData:data,parentDataProperty:"reasons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk !== undefined){
let data29 = data.risk;
const _errs63 = errors;
if(!(((data29 === "low") || (data29 === "medium")) || (data29 === "high"))){
validate49.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/$defs/risk/enum",keyword:"enum",params:{allowedValues: schema72.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined){
let data30 = data.impact;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if(((((((data30.installations === undefined) && (missing5 = "installations")) || ((data30.spaces === undefined) && (missing5 = "spaces"))) || ((data30.repositories === undefined) && (missing5 = "repositories"))) || ((data30.keys === undefined) && (missing5 = "keys"))) || ((data30.lastUsedAt === undefined) && (missing5 = "lastUsedAt"))) || ((data30.widensOwnConsent === undefined) && (missing5 = "widensOwnConsent"))){
validate49.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data30){
if(!((((((key5 === "installations") || (key5 === "spaces")) || (key5 === "repositories")) || (key5 === "keys")) || (key5 === "lastUsedAt")) || (key5 === "widensOwnConsent"))){
validate49.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data30.installations !== undefined){
let data31 = data30.installations;
const _errs69 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate49.errors = [{instancePath:instancePath+"/impact/installations",schemaPath:"#/$defs/impact/properties/installations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs69 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.spaces !== undefined){
let data32 = data30.spaces;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data32)){
var valid16 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
const _errs73 = errors;
if(typeof data32[i4] !== "string"){
validate49.errors = [{instancePath:instancePath+"/impact/spaces/" + i4,schemaPath:"#/$defs/impact/properties/spaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs73 === errors;
if(!valid16){
break;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/impact/spaces",schemaPath:"#/$defs/impact/properties/spaces/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid15 = _errs71 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.repositories !== undefined){
let data34 = data30.repositories;
const _errs75 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate49.errors = [{instancePath:instancePath+"/impact/repositories",schemaPath:"#/$defs/impact/properties/repositories/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs75 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.keys !== undefined){
let data35 = data30.keys;
const _errs77 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate49.errors = [{instancePath:instancePath+"/impact/keys",schemaPath:"#/$defs/impact/properties/keys/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid15 = _errs77 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.lastUsedAt !== undefined){
let data36 = data30.lastUsedAt;
const _errs79 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
validate49.errors = [{instancePath:instancePath+"/impact/lastUsedAt",schemaPath:"#/$defs/impact/properties/lastUsedAt/type",keyword:"type",params:{type: schema73.properties.lastUsedAt.type},message:"must be string,null"}];
return false;
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.widensOwnConsent !== undefined){
const _errs81 = errors;
if(typeof data30.widensOwnConsent !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/impact/widensOwnConsent",schemaPath:"#/$defs/impact/properties/widensOwnConsent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/impact",schemaPath:"#/$defs/impact/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined){
const _errs83 = errors;
if(!(data.how === "api")){
validate49.errors = [{instancePath:instancePath+"/how",schemaPath:"#/$defs/how/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs2 = errors;
if(!(validate42(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs3 = errors;
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema89 = {"title":"Waiting","type":"object","required":["installation","app","space","state","permissions","who","page"],"additionalProperties":false,"properties":{"installation":{"description":"Its key.","type":"string"},"app":{"description":"Slug.","type":"string"},"space":{"type":"string"},"state":{"description":"raised: by this plan; open: before it; refused: by an admin.","enum":["raised","open","refused"]},"permissions":{"type":"array","items":{"$ref":"#/$defs/grantChange"}},"who":{"description":"Who can consent.","type":"string"},"page":{"description":"Address of the page where they do; null where the caller may not see the installation, and before it is installed.","type":["string","null"]}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.installation === undefined) && (missing0 = "installation")) || ((data.app === undefined) && (missing0 = "app"))) || ((data.space === undefined) && (missing0 = "space"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.who === undefined) && (missing0 = "who"))) || ((data.page === undefined) && (missing0 = "page"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "installation") || (key0 === "app")) || (key0 === "space")) || (key0 === "state")) || (key0 === "permissions")) || (key0 === "who")) || (key0 === "page"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.installation !== undefined){
const _errs2 = errors;
if(typeof data.installation !== "string"){
validate56.errors = [{instancePath:instancePath+"/installation",schemaPath:"#/properties/installation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app !== undefined){
const _errs4 = errors;
if(typeof data.app !== "string"){
validate56.errors = [{instancePath:instancePath+"/app",schemaPath:"#/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.space !== undefined){
const _errs6 = errors;
if(typeof data.space !== "string"){
validate56.errors = [{instancePath:instancePath+"/space",schemaPath:"#/properties/space/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data3 = data.state;
const _errs8 = errors;
if(!(((data3 === "raised") || (data3 === "open")) || (data3 === "refused"))){
validate56.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema89.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data4 = data.permissions;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate36(data4[i0], {instancePath:instancePath+"/permissions/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.who !== undefined){
const _errs12 = errors;
if(typeof data.who !== "string"){
validate56.errors = [{instancePath:instancePath+"/who",schemaPath:"#/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data7 = data.page;
const _errs14 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate56.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: schema89.properties.page.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"title":"Capability","description":"What one raise opens, for all installations that it opens the same for.","type":"object","required":["key","when","installations","repositories","permissions"],"additionalProperties":false,"properties":{"key":{"description":"Of the change that raises it, or of the installation that waits for a consent.","type":"string"},"when":{"description":"applied: with the plan; consented: once people consent; installed: once the app is installed somewhere; authorized: for each user who authorizes the app.","enum":["applied","consented","installed","authorized"]},"installations":{"description":"Their keys.","type":"array","items":{"type":"string"}},"repositories":{"description":"Number of repositories that they reach together; null where nobody has counted them.","type":["integer","null"]},"permissions":{"type":"array","items":{"$ref":"#/$defs/openedPermission"}}}};
const schema96 = {"title":"OpenedPermission","type":"object","required":["group","permission","from","to","served","routes","events"],"additionalProperties":false,"properties":{"group":{"enum":["repository","organization","user"]},"permission":{"type":"string"},"from":{"oneOf":[{"$ref":"../api/v1.schema.json#/$defs/Level"},{"type":"null"}]},"to":{"$ref":"../api/v1.schema.json#/$defs/Level"},"served":{"description":"Whether any API route that is served needs this permission at all.","type":"boolean"},"routes":{"description":"That could not be called before, by no other permission either.","type":"array","items":{"title":"OpenedRoute","type":"object","required":["method","path","public"],"additionalProperties":false,"properties":{"method":{"type":"string"},"path":{"description":"Its parameters in braces.","type":"string"},"public":{"description":"Whether everybody may call it on public repositories.","type":"boolean"}}}},"events":{"description":"Names of events that could not be subscribed to before.","type":"array","items":{"type":"string"}}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.group === undefined) && (missing0 = "group")) || ((data.permission === undefined) && (missing0 = "permission"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.served === undefined) && (missing0 = "served"))) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.events === undefined) && (missing0 = "events"))){
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "group") || (key0 === "permission")) || (key0 === "from")) || (key0 === "to")) || (key0 === "served")) || (key0 === "routes")) || (key0 === "events"))){
validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.group !== undefined){
let data0 = data.group;
const _errs2 = errors;
if(!(((data0 === "repository") || (data0 === "organization")) || (data0 === "user"))){
validate60.errors = [{instancePath:instancePath+"/group",schemaPath:"#/properties/group/enum",keyword:"enum",params:{allowedValues: schema96.properties.group.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permission !== undefined){
const _errs3 = errors;
if(typeof data.permission !== "string"){
validate60.errors = [{instancePath:instancePath+"/permission",schemaPath:"#/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined){
let data2 = data.from;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(((data2 === "read") || (data2 === "write")) || (data2 === "admin"))){
const err0 = {instancePath:instancePath+"/from",schemaPath:"../api/v1.schema.json#/$defs/Level/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate60.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs11 = errors;
if(!(((data3 === "read") || (data3 === "write")) || (data3 === "admin"))){
validate60.errors = [{instancePath:instancePath+"/to",schemaPath:"../api/v1.schema.json#/$defs/Level/enum",keyword:"enum",params:{allowedValues: schema68.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.served !== undefined){
const _errs13 = errors;
if(typeof data.served !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/served",schemaPath:"#/properties/served/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data5 = data.routes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.method === undefined) && (missing1 = "method")) || ((data6.path === undefined) && (missing1 = "path"))) || ((data6.public === undefined) && (missing1 = "public"))){
validate60.errors = [{instancePath:instancePath+"/routes/" + i0,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data6){
if(!(((key1 === "method") || (key1 === "path")) || (key1 === "public"))){
validate60.errors = [{instancePath:instancePath+"/routes/" + i0,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data6.method !== undefined){
const _errs20 = errors;
if(typeof data6.method !== "string"){
validate60.errors = [{instancePath:instancePath+"/routes/" + i0+"/method",schemaPath:"#/properties/routes/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.path !== undefined){
const _errs22 = errors;
if(typeof data6.path !== "string"){
validate60.errors = [{instancePath:instancePath+"/routes/" + i0+"/path",schemaPath:"#/properties/routes/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.public !== undefined){
const _errs24 = errors;
if(typeof data6.public !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/routes/" + i0+"/public",schemaPath:"#/properties/routes/items/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routes/" + i0,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data10 = data.events;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
var valid6 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs28 = errors;
if(typeof data10[i1] !== "string"){
validate60.errors = [{instancePath:instancePath+"/events/" + i1,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
if(!valid6){
break;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) && (missing0 = "key")) || ((data.when === undefined) && (missing0 = "when"))) || ((data.installations === undefined) && (missing0 = "installations"))) || ((data.repositories === undefined) && (missing0 = "repositories"))) || ((data.permissions === undefined) && (missing0 = "permissions"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "key") || (key0 === "when")) || (key0 === "installations")) || (key0 === "repositories")) || (key0 === "permissions"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate59.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
let data1 = data.when;
const _errs4 = errors;
if(!((((data1 === "applied") || (data1 === "consented")) || (data1 === "installed")) || (data1 === "authorized"))){
validate59.errors = [{instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema95.properties.when.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installations !== undefined){
let data2 = data.installations;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate59.errors = [{instancePath:instancePath+"/installations/" + i0,schemaPath:"#/properties/installations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/installations",schemaPath:"#/properties/installations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repositories !== undefined){
let data4 = data.repositories;
const _errs9 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate59.errors = [{instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: schema95.properties.repositories.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data5 = data.permissions;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate60(data5[i1], {instancePath:instancePath+"/permissions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.target === undefined) && (missing0 = "target"))) || ((data.fleet === undefined) && (missing0 = "fleet"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.desired === undefined) && (missing0 = "desired"))) || ((data.actual === undefined) && (missing0 = "actual"))) || ((data.selection === undefined) && (missing0 = "selection"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.waiting === undefined) && (missing0 = "waiting"))) || ((data.leftovers === undefined) && (missing0 = "leftovers"))) || ((data.forget === undefined) && (missing0 = "forget"))) || ((data.ignored === undefined) && (missing0 = "ignored"))) || ((data.uncompared === undefined) && (missing0 = "uncompared"))) || ((data.freezes === undefined) && (missing0 = "freezes"))) || ((data.conflicts === undefined) && (missing0 = "conflicts"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs3 = errors;
if(typeof data.target !== "string"){
validate21.errors = [{instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fleet !== undefined){
const _errs5 = errors;
if(typeof data.fleet !== "string"){
validate21.errors = [{instancePath:instancePath+"/fleet",schemaPath:"#/properties/fleet/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
let data3 = data.head;
const _errs7 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: schema32.properties.head.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.desired !== undefined){
const _errs9 = errors;
if(typeof data.desired !== "string"){
validate21.errors = [{instancePath:instancePath+"/desired",schemaPath:"#/properties/desired/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actual !== undefined){
const _errs11 = errors;
if(typeof data.actual !== "string"){
validate21.errors = [{instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selection !== undefined){
let data6 = data.selection;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.only === undefined) && (missing1 = "only")) || ((data6.labels === undefined) && (missing1 = "labels"))){
const err0 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/selection/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs18 = errors;
for(const key1 in data6){
if(!((key1 === "only") || (key1 === "labels"))){
const err1 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs18 === errors){
if(data6.only !== undefined){
let data7 = data6.only;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data7[i0] !== "string"){
const err2 = {instancePath:instancePath+"/selection/only/" + i0,schemaPath:"#/$defs/selection/properties/only/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
const err3 = {instancePath:instancePath+"/selection/only",schemaPath:"#/$defs/selection/properties/only/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.labels !== undefined){
let data9 = data6.labels;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs25 = errors;
if(typeof data9[i1] !== "string"){
const err4 = {instancePath:instancePath+"/selection/labels/" + i1,schemaPath:"#/$defs/selection/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
const err5 = {instancePath:instancePath+"/selection/labels",schemaPath:"#/$defs/selection/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/selection",schemaPath:"#/$defs/selection/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs27 = errors;
if(data6 !== null){
const err7 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err8 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data11 = data.summary;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.owned === undefined) && (missing2 = "owned")) || ((data11.actions === undefined) && (missing2 = "actions"))) || ((data11.highRisk === undefined) && (missing2 = "highRisk"))){
validate21.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/planSummary/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data11){
if(!(((key2 === "owned") || (key2 === "actions")) || (key2 === "highRisk"))){
validate21.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/planSummary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data11.owned !== undefined){
let data12 = data11.owned;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/summary/owned",schemaPath:"#/$defs/planSummary/properties/owned/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.actions !== undefined){
let data13 = data11.actions;
const _errs35 = errors;
if(errors === _errs35){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
let data14 = data13[key3];
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate21.errors = [{instancePath:instancePath+"/summary/actions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/planSummary/properties/actions/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid8 = _errs38 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/summary/actions",schemaPath:"#/$defs/planSummary/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.highRisk !== undefined){
let data15 = data11.highRisk;
const _errs40 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate21.errors = [{instancePath:instancePath+"/summary/highRisk",schemaPath:"#/$defs/planSummary/properties/highRisk/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/planSummary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data16 = data.changes;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data16)){
var valid9 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
const _errs44 = errors;
if(!(validate22(data16[i2], {instancePath:instancePath+"/changes/" + i2,parentData:data16,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid9 = _errs44 === errors;
if(!valid9){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data18 = data.waiting;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data18)){
var valid10 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
const _errs47 = errors;
if(!(validate56(data18[i3], {instancePath:instancePath+"/waiting/" + i3,parentData:data18,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leftovers !== undefined){
let data20 = data.leftovers;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data20)){
var valid11 = true;
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
const _errs50 = errors;
if(typeof data20[i4] !== "string"){
validate21.errors = [{instancePath:instancePath+"/leftovers/" + i4,schemaPath:"#/properties/leftovers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs50 === errors;
if(!valid11){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/leftovers",schemaPath:"#/properties/leftovers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settles !== undefined){
let data22 = data.settles;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data22)){
var valid12 = true;
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
const _errs54 = errors;
const _errs55 = errors;
if(errors === _errs55){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if((((data23.key === undefined) && (missing3 = "key")) || ((data23.id === undefined) && (missing3 = "id"))) || ((data23.revision === undefined) && (missing3 = "revision"))){
validate21.errors = [{instancePath:instancePath+"/settles/" + i5,schemaPath:"../api/v1.schema.json#/$defs/Settled/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key4 in data23){
if(!(((key4 === "key") || (key4 === "id")) || (key4 === "revision"))){
validate21.errors = [{instancePath:instancePath+"/settles/" + i5,schemaPath:"../api/v1.schema.json#/$defs/Settled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data23.key !== undefined){
let data24 = data23.key;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(func4(data24) > 100){
validate21.errors = [{instancePath:instancePath+"/settles/" + i5+"/key",schemaPath:"../api/v1.schema.json#/$defs/Settled/properties/key/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/settles/" + i5+"/key",schemaPath:"../api/v1.schema.json#/$defs/Settled/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs58 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.id !== undefined){
let data25 = data23.id;
const _errs60 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate21.errors = [{instancePath:instancePath+"/settles/" + i5+"/id",schemaPath:"../api/v1.schema.json#/$defs/Settled/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs60 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data23.revision !== undefined){
let data26 = data23.revision;
const _errs62 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate21.errors = [{instancePath:instancePath+"/settles/" + i5+"/revision",schemaPath:"../api/v1.schema.json#/$defs/Settled/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid14 = _errs62 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/settles/" + i5,schemaPath:"../api/v1.schema.json#/$defs/Settled/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs54 === errors;
if(!valid12){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/settles",schemaPath:"#/properties/settles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forget !== undefined){
let data27 = data.forget;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data27)){
var valid15 = true;
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
const _errs66 = errors;
if(typeof data27[i6] !== "string"){
validate21.errors = [{instancePath:instancePath+"/forget/" + i6,schemaPath:"#/properties/forget/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs66 === errors;
if(!valid15){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/forget",schemaPath:"#/properties/forget/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignored !== undefined){
let data29 = data.ignored;
const _errs68 = errors;
if(errors === _errs68){
if(Array.isArray(data29)){
var valid16 = true;
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
const _errs70 = errors;
const _errs71 = errors;
if(errors === _errs71){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing4;
if(((data30.key === undefined) && (missing4 = "key")) || ((data30.paths === undefined) && (missing4 = "paths"))){
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7,schemaPath:"#/$defs/ignored/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs73 = errors;
for(const key5 in data30){
if(!((key5 === "key") || (key5 === "paths"))){
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7,schemaPath:"#/$defs/ignored/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs73 === errors){
if(data30.key !== undefined){
const _errs74 = errors;
if(typeof data30.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7+"/key",schemaPath:"#/$defs/ignored/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs74 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data30.paths !== undefined){
let data32 = data30.paths;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data32)){
var valid19 = true;
const len8 = data32.length;
for(let i8=0; i8<len8; i8++){
const _errs78 = errors;
if(typeof data32[i8] !== "string"){
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7+"/paths/" + i8,schemaPath:"#/$defs/ignored/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs78 === errors;
if(!valid19){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7+"/paths",schemaPath:"#/$defs/ignored/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid18 = _errs76 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ignored/" + i7,schemaPath:"#/$defs/ignored/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs70 === errors;
if(!valid16){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uncompared !== undefined){
let data34 = data.uncompared;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data34)){
var valid20 = true;
const len9 = data34.length;
for(let i9=0; i9<len9; i9++){
const _errs82 = errors;
if(typeof data34[i9] !== "string"){
validate21.errors = [{instancePath:instancePath+"/uncompared/" + i9,schemaPath:"#/properties/uncompared/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs82 === errors;
if(!valid20){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/uncompared",schemaPath:"#/properties/uncompared/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freezes !== undefined){
let data36 = data.freezes;
const _errs84 = errors;
if(errors === _errs84){
if(Array.isArray(data36)){
var valid21 = true;
const len10 = data36.length;
for(let i10=0; i10<len10; i10++){
let data37 = data36[i10];
const _errs86 = errors;
const _errs87 = errors;
if(errors === _errs87){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing5;
if(((((data37.space === undefined) && (missing5 = "space")) || ((data37.reason === undefined) && (missing5 = "reason"))) || ((data37.by === undefined) && (missing5 = "by"))) || ((data37.at === undefined) && (missing5 = "at"))){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10,schemaPath:"../api/v1.schema.json#/$defs/Freeze/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key6 in data37){
if(!((((key6 === "space") || (key6 === "reason")) || (key6 === "by")) || (key6 === "at"))){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10,schemaPath:"../api/v1.schema.json#/$defs/Freeze/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data37.space !== undefined){
let data38 = data37.space;
const _errs90 = errors;
if((typeof data38 !== "string") && (data38 !== null)){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10+"/space",schemaPath:"../api/v1.schema.json#/$defs/Freeze/properties/space/type",keyword:"type",params:{type: schema92.properties.space.type},message:"must be string,null"}];
return false;
}
var valid23 = _errs90 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data37.reason !== undefined){
const _errs92 = errors;
if(typeof data37.reason !== "string"){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10+"/reason",schemaPath:"../api/v1.schema.json#/$defs/Freeze/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs92 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data37.by !== undefined){
const _errs94 = errors;
if(typeof data37.by !== "string"){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10+"/by",schemaPath:"../api/v1.schema.json#/$defs/Freeze/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs94 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data37.at !== undefined){
const _errs96 = errors;
if(typeof data37.at !== "string"){
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10+"/at",schemaPath:"../api/v1.schema.json#/$defs/Freeze/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid23 = _errs96 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/freezes/" + i10,schemaPath:"../api/v1.schema.json#/$defs/Freeze/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs86 === errors;
if(!valid21){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/freezes",schemaPath:"#/properties/freezes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs84 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conflicts !== undefined){
let data42 = data.conflicts;
const _errs98 = errors;
if(errors === _errs98){
if(Array.isArray(data42)){
var valid24 = true;
const len11 = data42.length;
for(let i11=0; i11<len11; i11++){
let data43 = data42[i11];
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
let missing6;
if((((((data43.code === undefined) && (missing6 = "code")) || ((data43.severity === undefined) && (missing6 = "severity"))) || ((data43.key === undefined) && (missing6 = "key"))) || ((data43.message === undefined) && (missing6 = "message"))) || ((data43.hint === undefined) && (missing6 = "hint"))){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11,schemaPath:"#/$defs/conflict/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs103 = errors;
for(const key7 in data43){
if(!(((((key7 === "code") || (key7 === "severity")) || (key7 === "key")) || (key7 === "message")) || (key7 === "hint"))){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11,schemaPath:"#/$defs/conflict/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs103 === errors){
if(data43.code !== undefined){
const _errs104 = errors;
if(typeof data43.code !== "string"){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11+"/code",schemaPath:"#/$defs/conflict/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs104 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data43.severity !== undefined){
let data45 = data43.severity;
const _errs106 = errors;
if(!((data45 === "error") || (data45 === "warning"))){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11+"/severity",schemaPath:"#/$defs/conflict/properties/severity/enum",keyword:"enum",params:{allowedValues: schema93.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs106 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data43.key !== undefined){
const _errs107 = errors;
if(typeof data43.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11+"/key",schemaPath:"#/$defs/conflict/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs107 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data43.message !== undefined){
const _errs109 = errors;
if(typeof data43.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11+"/message",schemaPath:"#/$defs/conflict/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs109 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data43.hint !== undefined){
const _errs111 = errors;
if(typeof data43.hint !== "string"){
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11+"/hint",schemaPath:"#/$defs/conflict/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs111 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/conflicts/" + i11,schemaPath:"#/$defs/conflict/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs100 === errors;
if(!valid24){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data49 = data.violations;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data49)){
var valid27 = true;
const len12 = data49.length;
for(let i12=0; i12<len12; i12++){
let data50 = data49[i12];
const _errs115 = errors;
const _errs116 = errors;
if(errors === _errs116){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing7;
if((((((((((data50.code === undefined) && (missing7 = "code")) || ((data50.rule === undefined) && (missing7 = "rule"))) || ((data50.origin === undefined) && (missing7 = "origin"))) || ((data50.severity === undefined) && (missing7 = "severity"))) || ((data50.key === undefined) && (missing7 = "key"))) || ((data50.path === undefined) && (missing7 = "path"))) || ((data50.message === undefined) && (missing7 = "message"))) || ((data50.hint === undefined) && (missing7 = "hint"))) || ((data50.link === undefined) && (missing7 = "link"))){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12,schemaPath:"#/$defs/violation/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs118 = errors;
for(const key8 in data50){
if(!(func1.call(schema94.properties, key8))){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12,schemaPath:"#/$defs/violation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs118 === errors){
if(data50.code !== undefined){
let data51 = data50.code;
const _errs119 = errors;
if(!((data51 === "AW301") || (data51 === "AW303"))){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/code",schemaPath:"#/$defs/violation/properties/code/enum",keyword:"enum",params:{allowedValues: schema94.properties.code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs119 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.rule !== undefined){
const _errs120 = errors;
if(typeof data50.rule !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/rule",schemaPath:"#/$defs/violation/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs120 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.origin !== undefined){
let data53 = data50.origin;
const _errs122 = errors;
if(!((data53 === "file") || (data53 === "platform"))){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/origin",schemaPath:"#/$defs/violation/properties/origin/enum",keyword:"enum",params:{allowedValues: schema94.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs122 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.severity !== undefined){
let data54 = data50.severity;
const _errs123 = errors;
if(!(((data54 === "error") || (data54 === "warning")) || (data54 === "note"))){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/severity",schemaPath:"#/$defs/violation/properties/severity/enum",keyword:"enum",params:{allowedValues: schema94.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid29 = _errs123 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.key !== undefined){
const _errs124 = errors;
if(typeof data50.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/key",schemaPath:"#/$defs/violation/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs124 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.path !== undefined){
const _errs126 = errors;
if(typeof data50.path !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/path",schemaPath:"#/$defs/violation/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs126 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.message !== undefined){
const _errs128 = errors;
if(typeof data50.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/message",schemaPath:"#/$defs/violation/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs128 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.hint !== undefined){
const _errs130 = errors;
if(typeof data50.hint !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/hint",schemaPath:"#/$defs/violation/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs130 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data50.link !== undefined){
const _errs132 = errors;
if(typeof data50.link !== "string"){
validate21.errors = [{instancePath:instancePath+"/violations/" + i12+"/link",schemaPath:"#/$defs/violation/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid29 = _errs132 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/violations/" + i12,schemaPath:"#/$defs/violation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs115 === errors;
if(!valid27){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs113 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capabilities !== undefined){
let data60 = data.capabilities;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data60)){
var valid30 = true;
const len13 = data60.length;
for(let i13=0; i13<len13; i13++){
const _errs136 = errors;
if(!(validate59(data60[i13], {instancePath:instancePath+"/capabilities/" + i13,parentData:data60,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid30 = _errs136 === errors;
if(!valid30){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/saved-plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.version === undefined) && (missing0 = "version")) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.madeBy === undefined) && (missing0 = "madeBy"))) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.reads === undefined) && (missing0 = "reads"))) || ((data.secrets === undefined) && (missing0 = "secrets"))) || ((data.writes === undefined) && (missing0 = "writes"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate20.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data1 = data.createdAt;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
validate20.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data2 = data.expiresAt;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.madeBy !== undefined){
const _errs7 = errors;
if(typeof data.madeBy !== "string"){
validate20.errors = [{instancePath:instancePath+"/madeBy",schemaPath:"#/properties/madeBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan !== undefined){
const _errs9 = errors;
if(!(validate21(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reads !== undefined){
let data5 = data.reads;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.key === undefined) && (missing1 = "key")) || ((data6.id === undefined) && (missing1 = "id"))) || ((data6.revision === undefined) && (missing1 = "revision"))){
validate20.errors = [{instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data6){
if(!(((key1 === "key") || (key1 === "id")) || (key1 === "revision"))){
validate20.errors = [{instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.key !== undefined){
const _errs15 = errors;
if(typeof data6.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/reads/" + i0+"/key",schemaPath:"#/properties/reads/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.id !== undefined){
let data8 = data6.id;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate20.errors = [{instancePath:instancePath+"/reads/" + i0+"/id",schemaPath:"#/properties/reads/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.revision !== undefined){
let data9 = data6.revision;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate20.errors = [{instancePath:instancePath+"/reads/" + i0+"/revision",schemaPath:"#/properties/reads/items/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined){
let data10 = data.secrets;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs23 = errors;
if(errors === _errs23){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if((((data11.key === undefined) && (missing2 = "key")) || ((data11.env === undefined) && (missing2 = "env"))) || ((data11.file === undefined) && (missing2 = "file"))){
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data11){
if(!(((key2 === "key") || (key2 === "env")) || (key2 === "file"))){
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data11.key !== undefined){
const _errs26 = errors;
if(typeof data11.key !== "string"){
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1+"/key",schemaPath:"#/properties/secrets/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.env !== undefined){
let data13 = data11.env;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1+"/env",schemaPath:"#/properties/secrets/items/properties/env/type",keyword:"type",params:{type: schema31.properties.secrets.items.properties.env.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.file !== undefined){
let data14 = data11.file;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1+"/file",schemaPath:"#/properties/secrets/items/properties/file/type",keyword:"type",params:{type: schema31.properties.secrets.items.properties.file.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/secrets/" + i1,schemaPath:"#/properties/secrets/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.writes !== undefined){
let data15 = data.writes;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate20.errors = [{instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type: schema31.properties.writes.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs34 = errors;
if(typeof data.digest !== "string"){
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
let data17 = data.signature;
const _errs36 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate20.errors = [{instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: schema31.properties.signature.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

