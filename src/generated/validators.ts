// Generated from schemas/ by scripts/generate.ts; do not edit.
// @ts-nocheck
import type { ErrorObject } from 'ajv'
import helper0 from 'ajv/dist/runtime/ucs2length.js'
import helper1 from 'ajv/dist/runtime/equal.js'

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }

export const validateApp: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/app.schema.json","title":"App","description":"An app: its settings, webhook, permissions and events.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"Version of the manifest language.","const":"appward/v1"},"kind":{"description":"What the document declares.","const":"App"},"metadata":{"description":"Which app it is, where it belongs, and notes about it.","type":"object","required":["slug","space"],"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"Identity of the app, unique on the platform."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belongs to."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select apps by.","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people: the owner, the purpose, the day to review it by.","default":{}},"movedFrom":{"description":"Where the app was before: renamed (slug) or transferred (space).","type":"object","minProperties":1,"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"The slug the app had."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belonged to."}}}}},"spec":{"description":"What the app is and what it asks for.","type":"object","additionalProperties":false,"properties":{"name":{"description":"Shown to people; the slug where left out.","type":"string","minLength":1,"maxLength":34},"description":{"description":"What the app does, in a sentence or two.","type":"string","default":""},"homepage":{"description":"Address of the app's own site.","type":"string","default":""},"cover":{"description":"Address of a picture for the market.","type":"string","default":""},"visibility":{"description":"private: installable in its own space only; public: in any space.","enum":["private","public"],"default":"private"},"market":{"description":"Its entry in the open market.","type":"object","default":{},"additionalProperties":false,"properties":{"listed":{"description":"Listed in the open market; needs visibility: public.","type":"boolean","default":false},"category":{"description":"The market's category.","type":"string","default":""}}},"authorization":{"description":"How users authorize the app, and where they go after they installed it.","type":"object","default":{},"additionalProperties":false,"properties":{"callbackUrls":{"description":"Where users return after authorizing the app; the first one is used when none is named.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1},"default":[]},"requestOAuthOnInstall":{"description":"Ask the installing user to authorize the app.","type":"boolean","default":false},"setupUrl":{"description":"Opened after installation; not together with requestOAuthOnInstall.","type":"string","default":""},"setupOnUpdate":{"description":"Open setupUrl after changes of repositories too.","type":"boolean","default":false}}},"webhook":{"description":"Where the app's events go.","type":"object","default":{},"additionalProperties":false,"properties":{"active":{"description":"Whether events are delivered.","type":"boolean","default":false},"url":{"description":"Receives the events; needed when active.","type":"string","default":""},"secretFrom":{"description":"Where the secret is read from when it is applied; never the secret itself. Left out, the secret stays as it is.","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"env":{"description":"Name of an environment variable that ends in _WEBHOOK_SECRET.","type":"string","minLength":1},"file":{"description":"Name of a file below the secrets directory.","type":"string","minLength":1}}}}},"permissions":{"description":"What the app asks for.","type":"object","default":{},"additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","description":"For the repositories of an installation.","default":{}},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","description":"For the organization of an installation; without effect in a personal space.","default":{}},"user":{"$ref":"catalog.schema.json#/$defs/userPermissions","description":"For each user who authorizes the app; users consent one by one.","default":{}}}},"singleFilePaths":{"description":"The files that single_file covers; given exactly when single_file is asked for.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1},"default":[]},"events":{"description":"Webhook events the app subscribes to.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"catalog.schema.json#/$defs/event"},"default":[]},"lifecycle":{"description":"How plans treat the app.","type":"object","default":{},"additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.","default":false},"ignoreChanges":{"description":"Fields whose differences a plan leaves alone on an app that exists.","type":"array","uniqueItems":true,"default":[],"items":{"type":"string","enum":["name","description","homepage","cover","visibility","market.listed","market.category","authorization.callbackUrls","authorization.requestOAuthOnInstall","authorization.setupUrl","authorization.setupOnUpdate","webhook.active","webhook.url","permissions.repository","permissions.organization","permissions.user","singleFilePaths","events","labels","annotations"]}}}}}}}};
const schema33 = {"type":"string","maxLength":34,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema34 = {"type":"string","maxLength":39,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema35 = {"type":"object","additionalProperties":{"type":"string"}};
const schema40 = {"title":"RepositoryPermissions","type":"object","additionalProperties":false,"properties":{"actions":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events workflow_job, workflow_run.","type":"string","enum":["read","write"]},"actions_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"administration":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events branch_protection_configuration, branch_protection_rule, exemption_request_push_ruleset, repository_ruleset, security_and_analysis.","type":"string","enum":["read","write"]},"agent_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"agent_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"artifact_metadata":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"attestations":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"checks":{"description":"Levels: read, write; leave it out for none. Opens the events check_run, check_suite.","type":"string","enum":["read","write"]},"code_quality":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_lifecycle_admin":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_metadata":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"codespaces_secrets":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]},"contents":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events commit_comment, create, delete, fork, gollum, push, release, repository_dispatch, workflow_dispatch.","type":"string","enum":["read","write"]},"copilot_agent_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"dependabot_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"deployments":{"description":"Levels: read, write; leave it out for none. Opens the events deploy_key, deployment, deployment_protection_rule, deployment_review, deployment_status.","type":"string","enum":["read","write"]},"discussions":{"description":"Levels: read, write; leave it out for none. Opens the events discussion, discussion_comment.","type":"string","enum":["read","write"]},"environments":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"issues":{"description":"Levels: read, write; leave it out for none. Opens the events issue_comment, issue_dependencies, issue_relates_to, issues, milestone, sub_issues.","type":"string","enum":["read","write"]},"merge_queues":{"description":"Levels: read, write; leave it out for none. Opens the events merge_group.","type":"string","enum":["read","write"]},"metadata":{"description":"Levels: read; leave it out for none. Opens the events label, public, repository, star, watch.","type":"string","enum":["read"]},"packages":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events package, registry_package.","type":"string","enum":["read","write"]},"pages":{"description":"Levels: read, write; leave it out for none. Opens the events page_build.","type":"string","enum":["read","write"]},"pull_requests":{"description":"Levels: read, write; leave it out for none. Opens the events milestone, pull_request, pull_request_review, pull_request_review_comment, pull_request_review_thread.","type":"string","enum":["read","write"]},"repo_secret_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"repository_advisories":{"description":"Levels: read, write; leave it out for none. Opens the events repository_advisory.","type":"string","enum":["read","write"]},"repository_custom_properties":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"repository_hooks":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"repository_projects":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events project, project_card, project_column. Deprecated; use organization_projects.","type":"string","enum":["read","write","admin"]},"secret_scanning_alerts":{"description":"Levels: read, write; leave it out for none. Dangerous from read. Opens the events bypass_request_secret_scanning, dismissal_request_secret_scanning, secret_scanning_alert, secret_scanning_alert_location, secret_scanning_scan.","type":"string","enum":["read","write"]},"secret_scanning_bypass_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"security_events":{"description":"Levels: read, write; leave it out for none. Opens the events code_scanning_alert, dismissal_request_code_scanning.","type":"string","enum":["read","write"]},"single_file":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"statuses":{"description":"Levels: read, write; leave it out for none. Opens the events status.","type":"string","enum":["read","write"]},"vulnerability_alerts":{"description":"Levels: read, write; leave it out for none. Opens the events dependabot_alert.","type":"string","enum":["read","write"]},"workflows":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema41 = {"title":"OrganizationPermissions","type":"object","additionalProperties":false,"properties":{"custom_properties_for_organizations":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"issue_fields":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"issue_types":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"members":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events member, membership, organization, team, team_add.","type":"string","enum":["read","write"]},"org_copilot_content_exclusion":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_actions_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_administration":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events org_block, repository_ruleset.","type":"string","enum":["read","write"]},"organization_agent_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_agent_variables":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_announcement_banners":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_api_insights":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_campaigns":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_code_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_codespaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_codespaces_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_codespaces_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_agent_settings":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_metrics":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_copilot_seat_management":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_copilot_spaces":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_credentials":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_custom_org_roles":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_custom_properties":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events custom_property, custom_property_values, organization_custom_property_values.","type":"string","enum":["read","write","admin"]},"organization_custom_roles":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_dependabot_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_dependabot_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_events":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_hooks":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_knowledge_bases":{"description":"Levels: read, write; leave it out for none. Deprecated; use organization_copilot_spaces.","type":"string","enum":["read","write"]},"organization_models":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_network_configurations":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_packages":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_personal_access_token_requests":{"description":"Levels: read, write; leave it out for none. Dangerous from write. Opens the events personal_access_token_request.","type":"string","enum":["read","write"]},"organization_personal_access_tokens":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_plan":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"organization_private_registries":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_projects":{"description":"Levels: read, write, admin; leave it out for none. Dangerous from admin. Opens the events project, project_card, project_column, projects_v2, projects_v2_item, projects_v2_status_update.","type":"string","enum":["read","write","admin"]},"organization_runner_custom_images":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_secret_scanning_bypass_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"organization_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_self_hosted_runners":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"organization_user_blocking":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"secret_scanning_dismissal_requests":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema42 = {"title":"UserPermissions","type":"object","additionalProperties":false,"properties":{"blocking":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"codespaces_user_secrets":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"copilot_editor_context":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"copilot_messages":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"emails":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"followers":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"gists":{"description":"Levels: write; leave it out for none.","type":"string","enum":["write"]},"git_signing_ssh_public_keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"gpg_keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"interaction_limits":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"keys":{"description":"Levels: read, write; leave it out for none. Dangerous from write.","type":"string","enum":["read","write"]},"knowledge_bases":{"description":"Levels: read, write; leave it out for none. Deprecated.","type":"string","enum":["read","write"]},"plan":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"private_repository_invitations":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"profile":{"description":"Levels: write; leave it out for none. Dangerous from write.","type":"string","enum":["write"]},"starring":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]},"user_events":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"user_models":{"description":"Levels: read; leave it out for none.","type":"string","enum":["read"]},"watching":{"description":"Levels: read, write; leave it out for none.","type":"string","enum":["read","write"]}},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const schema43 = {"title":"EventName","type":"string","enum":["branch_protection_configuration","branch_protection_rule","bypass_request_secret_scanning","cache_sync","check_run","check_suite","code_scanning_alert","commit_comment","create","custom_property","custom_property_values","delete","dependabot_alert","deploy_key","deployment","deployment_protection_rule","deployment_review","deployment_status","discussion","discussion_comment","dismissal_request_code_scanning","dismissal_request_secret_scanning","exemption_request_push_ruleset","fork","gollum","installation_target","issue_comment","issue_dependencies","issue_relates_to","issues","label","member","membership","merge_group","meta","milestone","org_block","organization","organization_custom_property_values","package","page_build","personal_access_token_request","project","project_card","project_column","projects_v2","projects_v2_item","projects_v2_status_update","public","pull_request","pull_request_review","pull_request_review_comment","pull_request_review_thread","push","registry_package","release","repository","repository_advisory","repository_dispatch","repository_ruleset","secret_scanning_alert","secret_scanning_alert_location","secret_scanning_scan","security_advisory","security_and_analysis","star","status","sub_issues","team","team_add","watch","workflow_dispatch","workflow_job","workflow_run"],"tsType":"string"};
const schema44 = {"description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.","type":"boolean"};
const func1 = helper0.default;
const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/app.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("App" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "App"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.labels === undefined){
data2.labels = {};
}
if(data2.annotations === undefined){
data2.annotations = {};
}
if(data2.slug === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.space === undefined){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "slug") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations")) || (key1 === "movedFrom"))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.slug !== undefined){
let data3 = data2.slug;
if(typeof data3 === "string"){
if(func1(data3) > 34){
const err10 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.space !== undefined){
let data4 = data2.space;
if(typeof data4 === "string"){
if(func1(data4) > 39){
const err13 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data7 = data2.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(typeof data7[key3] !== "string"){
const err18 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.movedFrom !== undefined){
let data9 = data2.movedFrom;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err20 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "slug") || (key4 === "space"))){
const err21 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.slug !== undefined){
let data10 = data9.slug;
if(typeof data10 === "string"){
if(func1(data10) > 34){
const err22 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data10)){
const err23 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/metadata/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.space !== undefined){
let data11 = data9.space;
if(typeof data11 === "string"){
if(func1(data11) > 39){
const err25 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data11)){
const err26 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/metadata/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/metadata/movedFrom",schemaPath:"#/properties/metadata/properties/movedFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.spec !== undefined){
let data12 = data.spec;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.description === undefined){
data12.description = "";
}
if(data12.homepage === undefined){
data12.homepage = "";
}
if(data12.cover === undefined){
data12.cover = "";
}
if(data12.visibility === undefined){
data12.visibility = "private";
}
if(data12.market === undefined){
data12.market = {};
}
if(data12.authorization === undefined){
data12.authorization = {};
}
if(data12.webhook === undefined){
data12.webhook = {};
}
if(data12.permissions === undefined){
data12.permissions = {};
}
if(data12.singleFilePaths === undefined){
data12.singleFilePaths = [];
}
if(data12.events === undefined){
data12.events = [];
}
if(data12.lifecycle === undefined){
data12.lifecycle = {};
}
for(const key5 in data12){
if(!(func5.call(schema31.properties.spec.properties, key5))){
const err30 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func1(data13) > 34){
const err31 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func1(data13) < 1){
const err32 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(typeof data12.description !== "string"){
const err34 = {instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data12.homepage !== "string"){
const err35 = {instancePath:instancePath+"/spec/homepage",schemaPath:"#/properties/spec/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data12.cover !== "string"){
const err36 = {instancePath:instancePath+"/spec/cover",schemaPath:"#/properties/spec/properties/cover/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
let data17 = data12.visibility;
if(!((data17 === "private") || (data17 === "public"))){
const err37 = {instancePath:instancePath+"/spec/visibility",schemaPath:"#/properties/spec/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
let data18 = data12.market;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.listed === undefined){
data18.listed = false;
}
if(data18.category === undefined){
data18.category = "";
}
for(const key6 in data18){
if(!((key6 === "listed") || (key6 === "category"))){
const err38 = {instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(typeof data18.listed !== "boolean"){
const err39 = {instancePath:instancePath+"/spec/market/listed",schemaPath:"#/properties/spec/properties/market/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data18.category !== "string"){
const err40 = {instancePath:instancePath+"/spec/market/category",schemaPath:"#/properties/spec/properties/market/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/spec/market",schemaPath:"#/properties/spec/properties/market/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
let data21 = data12.authorization;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.callbackUrls === undefined){
data21.callbackUrls = [];
}
if(data21.requestOAuthOnInstall === undefined){
data21.requestOAuthOnInstall = false;
}
if(data21.setupUrl === undefined){
data21.setupUrl = "";
}
if(data21.setupOnUpdate === undefined){
data21.setupOnUpdate = false;
}
for(const key7 in data21){
if(!((((key7 === "callbackUrls") || (key7 === "requestOAuthOnInstall")) || (key7 === "setupUrl")) || (key7 === "setupOnUpdate"))){
const err42 = {instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data22 = data21.callbackUrls;
if(Array.isArray(data22)){
if(data22.length > 10){
const err43 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data22.length;
for(let i0=0; i0<len0; i0++){
let data23 = data22[i0];
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err44 = {instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/spec/authorization/callbackUrls/" + i0,schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
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
const err46 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err47 = {instancePath:instancePath+"/spec/authorization/callbackUrls",schemaPath:"#/properties/spec/properties/authorization/properties/callbackUrls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21.requestOAuthOnInstall !== "boolean"){
const err48 = {instancePath:instancePath+"/spec/authorization/requestOAuthOnInstall",schemaPath:"#/properties/spec/properties/authorization/properties/requestOAuthOnInstall/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data21.setupUrl !== "string"){
const err49 = {instancePath:instancePath+"/spec/authorization/setupUrl",schemaPath:"#/properties/spec/properties/authorization/properties/setupUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data21.setupOnUpdate !== "boolean"){
const err50 = {instancePath:instancePath+"/spec/authorization/setupOnUpdate",schemaPath:"#/properties/spec/properties/authorization/properties/setupOnUpdate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/spec/authorization",schemaPath:"#/properties/spec/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
let data27 = data12.webhook;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.active === undefined){
data27.active = false;
}
if(data27.url === undefined){
data27.url = "";
}
for(const key8 in data27){
if(!(((key8 === "active") || (key8 === "url")) || (key8 === "secretFrom"))){
const err52 = {instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(typeof data27.active !== "boolean"){
const err53 = {instancePath:instancePath+"/spec/webhook/active",schemaPath:"#/properties/spec/properties/webhook/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data27.url !== "string"){
const err54 = {instancePath:instancePath+"/spec/webhook/url",schemaPath:"#/properties/spec/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data27.secretFrom !== undefined){
let data30 = data27.secretFrom;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1){
const err55 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(Object.keys(data30).length < 1){
const err56 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key9 in data30){
if(!((key9 === "env") || (key9 === "file"))){
const err57 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data30.env !== undefined){
let data31 = data30.env;
if(typeof data31 === "string"){
if(func1(data31) < 1){
const err58 = {instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/spec/webhook/secretFrom/env",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30.file !== undefined){
let data32 = data30.file;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err60 = {instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/spec/webhook/secretFrom/file",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/spec/webhook/secretFrom",schemaPath:"#/properties/spec/properties/webhook/properties/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/spec/webhook",schemaPath:"#/properties/spec/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
let data33 = data12.permissions;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.repository === undefined){
data33.repository = {};
}
if(data33.organization === undefined){
data33.organization = {};
}
if(data33.user === undefined){
data33.user = {};
}
for(const key10 in data33){
if(!(((key10 === "repository") || (key10 === "organization")) || (key10 === "user"))){
const err64 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
let data34 = data33.repository;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!(func5.call(schema40.properties, key11))){
const err65 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data34.actions !== undefined){
let data35 = data34.actions;
if(typeof data35 !== "string"){
const err66 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data35 === "read") || (data35 === "write"))){
const err67 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.actions_variables !== undefined){
let data36 = data34.actions_variables;
if(typeof data36 !== "string"){
const err68 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err69 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data34.administration !== undefined){
let data37 = data34.administration;
if(typeof data37 !== "string"){
const err70 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err71 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema40.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data34.agent_secrets !== undefined){
let data38 = data34.agent_secrets;
if(typeof data38 !== "string"){
const err72 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data38 === "read") || (data38 === "write"))){
const err73 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data34.agent_variables !== undefined){
let data39 = data34.agent_variables;
if(typeof data39 !== "string"){
const err74 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err75 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data34.artifact_metadata !== undefined){
let data40 = data34.artifact_metadata;
if(typeof data40 !== "string"){
const err76 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err77 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data34.attestations !== undefined){
let data41 = data34.attestations;
if(typeof data41 !== "string"){
const err78 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data41 === "read") || (data41 === "write"))){
const err79 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema40.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data34.checks !== undefined){
let data42 = data34.checks;
if(typeof data42 !== "string"){
const err80 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data42 === "read") || (data42 === "write"))){
const err81 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema40.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34.code_quality !== undefined){
let data43 = data34.code_quality;
if(typeof data43 !== "string"){
const err82 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data43 === "read") || (data43 === "write"))){
const err83 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema40.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.codespaces !== undefined){
let data44 = data34.codespaces;
if(typeof data44 !== "string"){
const err84 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err85 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.codespaces_lifecycle_admin !== undefined){
let data45 = data34.codespaces_lifecycle_admin;
if(typeof data45 !== "string"){
const err86 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data45 === "read") || (data45 === "write"))){
const err87 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.codespaces_metadata !== undefined){
let data46 = data34.codespaces_metadata;
if(typeof data46 !== "string"){
const err88 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(data46 === "read")){
const err89 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.codespaces_secrets !== undefined){
let data47 = data34.codespaces_secrets;
if(typeof data47 !== "string"){
const err90 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(data47 === "write")){
const err91 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.contents !== undefined){
let data48 = data34.contents;
if(typeof data48 !== "string"){
const err92 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err93 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema40.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.copilot_agent_settings !== undefined){
let data49 = data34.copilot_agent_settings;
if(typeof data49 !== "string"){
const err94 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data49 === "read") || (data49 === "write"))){
const err95 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema40.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.dependabot_secrets !== undefined){
let data50 = data34.dependabot_secrets;
if(typeof data50 !== "string"){
const err96 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((data50 === "read") || (data50 === "write"))){
const err97 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.deployments !== undefined){
let data51 = data34.deployments;
if(typeof data51 !== "string"){
const err98 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data51 === "read") || (data51 === "write"))){
const err99 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema40.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.discussions !== undefined){
let data52 = data34.discussions;
if(typeof data52 !== "string"){
const err100 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data52 === "read") || (data52 === "write"))){
const err101 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema40.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data34.environments !== undefined){
let data53 = data34.environments;
if(typeof data53 !== "string"){
const err102 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err103 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema40.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.issues !== undefined){
let data54 = data34.issues;
if(typeof data54 !== "string"){
const err104 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err105 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema40.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34.merge_queues !== undefined){
let data55 = data34.merge_queues;
if(typeof data55 !== "string"){
const err106 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err107 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema40.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.metadata !== undefined){
let data56 = data34.metadata;
if(typeof data56 !== "string"){
const err108 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(data56 === "read")){
const err109 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.packages !== undefined){
let data57 = data34.packages;
if(typeof data57 !== "string"){
const err110 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((data57 === "read") || (data57 === "write"))){
const err111 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema40.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data34.pages !== undefined){
let data58 = data34.pages;
if(typeof data58 !== "string"){
const err112 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err113 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema40.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.pull_requests !== undefined){
let data59 = data34.pull_requests;
if(typeof data59 !== "string"){
const err114 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data59 === "read") || (data59 === "write"))){
const err115 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data34.repo_secret_scanning_dismissal_requests !== undefined){
let data60 = data34.repo_secret_scanning_dismissal_requests;
if(typeof data60 !== "string"){
const err116 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((data60 === "read") || (data60 === "write"))){
const err117 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.repository_advisories !== undefined){
let data61 = data34.repository_advisories;
if(typeof data61 !== "string"){
const err118 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!((data61 === "read") || (data61 === "write"))){
const err119 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data34.repository_custom_properties !== undefined){
let data62 = data34.repository_custom_properties;
if(typeof data62 !== "string"){
const err120 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!((data62 === "read") || (data62 === "write"))){
const err121 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data34.repository_hooks !== undefined){
let data63 = data34.repository_hooks;
if(typeof data63 !== "string"){
const err122 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((data63 === "read") || (data63 === "write"))){
const err123 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data34.repository_projects !== undefined){
let data64 = data34.repository_projects;
if(typeof data64 !== "string"){
const err124 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((data64 === "read") || (data64 === "write")) || (data64 === "admin"))){
const err125 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data34.secret_scanning_alerts !== undefined){
let data65 = data34.secret_scanning_alerts;
if(typeof data65 !== "string"){
const err126 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!((data65 === "read") || (data65 === "write"))){
const err127 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data34.secret_scanning_bypass_requests !== undefined){
let data66 = data34.secret_scanning_bypass_requests;
if(typeof data66 !== "string"){
const err128 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!((data66 === "read") || (data66 === "write"))){
const err129 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data34.secrets !== undefined){
let data67 = data34.secrets;
if(typeof data67 !== "string"){
const err130 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((data67 === "read") || (data67 === "write"))){
const err131 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data34.security_events !== undefined){
let data68 = data34.security_events;
if(typeof data68 !== "string"){
const err132 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((data68 === "read") || (data68 === "write"))){
const err133 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema40.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data34.single_file !== undefined){
let data69 = data34.single_file;
if(typeof data69 !== "string"){
const err134 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((data69 === "read") || (data69 === "write"))){
const err135 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema40.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data34.statuses !== undefined){
let data70 = data34.statuses;
if(typeof data70 !== "string"){
const err136 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data70 === "read") || (data70 === "write"))){
const err137 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema40.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data34.vulnerability_alerts !== undefined){
let data71 = data34.vulnerability_alerts;
if(typeof data71 !== "string"){
const err138 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((data71 === "read") || (data71 === "write"))){
const err139 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data34.workflows !== undefined){
let data72 = data34.workflows;
if(typeof data72 !== "string"){
const err140 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!(data72 === "write")){
const err141 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema40.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
let data73 = data33.organization;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key12 in data73){
if(!(func5.call(schema41.properties, key12))){
const err143 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data73.custom_properties_for_organizations !== undefined){
let data74 = data73.custom_properties_for_organizations;
if(typeof data74 !== "string"){
const err144 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data74 === "read") || (data74 === "write"))){
const err145 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema41.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data73.issue_fields !== undefined){
let data75 = data73.issue_fields;
if(typeof data75 !== "string"){
const err146 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!((data75 === "read") || (data75 === "write"))){
const err147 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data73.issue_types !== undefined){
let data76 = data73.issue_types;
if(typeof data76 !== "string"){
const err148 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!((data76 === "read") || (data76 === "write"))){
const err149 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_types.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data73.members !== undefined){
let data77 = data73.members;
if(typeof data77 !== "string"){
const err150 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((data77 === "read") || (data77 === "write"))){
const err151 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema41.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data73.org_copilot_content_exclusion !== undefined){
let data78 = data73.org_copilot_content_exclusion;
if(typeof data78 !== "string"){
const err152 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!((data78 === "read") || (data78 === "write"))){
const err153 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema41.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data73.organization_actions_variables !== undefined){
let data79 = data73.organization_actions_variables;
if(typeof data79 !== "string"){
const err154 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((data79 === "read") || (data79 === "write"))){
const err155 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data73.organization_administration !== undefined){
let data80 = data73.organization_administration;
if(typeof data80 !== "string"){
const err156 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!((data80 === "read") || (data80 === "write"))){
const err157 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data73.organization_agent_secrets !== undefined){
let data81 = data73.organization_agent_secrets;
if(typeof data81 !== "string"){
const err158 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((data81 === "read") || (data81 === "write"))){
const err159 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data73.organization_agent_variables !== undefined){
let data82 = data73.organization_agent_variables;
if(typeof data82 !== "string"){
const err160 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!((data82 === "read") || (data82 === "write"))){
const err161 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data73.organization_announcement_banners !== undefined){
let data83 = data73.organization_announcement_banners;
if(typeof data83 !== "string"){
const err162 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((data83 === "read") || (data83 === "write"))){
const err163 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data73.organization_api_insights !== undefined){
let data84 = data73.organization_api_insights;
if(typeof data84 !== "string"){
const err164 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!(data84 === "read")){
const err165 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data73.organization_campaigns !== undefined){
let data85 = data73.organization_campaigns;
if(typeof data85 !== "string"){
const err166 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!((data85 === "read") || (data85 === "write"))){
const err167 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data73.organization_code_scanning_dismissal_requests !== undefined){
let data86 = data73.organization_code_scanning_dismissal_requests;
if(typeof data86 !== "string"){
const err168 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(!((data86 === "read") || (data86 === "write"))){
const err169 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data73.organization_codespaces !== undefined){
let data87 = data73.organization_codespaces;
if(typeof data87 !== "string"){
const err170 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!((data87 === "read") || (data87 === "write"))){
const err171 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data73.organization_codespaces_secrets !== undefined){
let data88 = data73.organization_codespaces_secrets;
if(typeof data88 !== "string"){
const err172 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data88 === "read") || (data88 === "write"))){
const err173 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data73.organization_codespaces_settings !== undefined){
let data89 = data73.organization_codespaces_settings;
if(typeof data89 !== "string"){
const err174 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!((data89 === "read") || (data89 === "write"))){
const err175 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data73.organization_copilot_agent_settings !== undefined){
let data90 = data73.organization_copilot_agent_settings;
if(typeof data90 !== "string"){
const err176 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((data90 === "read") || (data90 === "write"))){
const err177 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data73.organization_copilot_metrics !== undefined){
let data91 = data73.organization_copilot_metrics;
if(typeof data91 !== "string"){
const err178 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!(data91 === "read")){
const err179 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data73.organization_copilot_seat_management !== undefined){
let data92 = data73.organization_copilot_seat_management;
if(typeof data92 !== "string"){
const err180 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!((data92 === "read") || (data92 === "write"))){
const err181 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data73.organization_copilot_spaces !== undefined){
let data93 = data73.organization_copilot_spaces;
if(typeof data93 !== "string"){
const err182 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(!((data93 === "read") || (data93 === "write"))){
const err183 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data73.organization_credentials !== undefined){
let data94 = data73.organization_credentials;
if(typeof data94 !== "string"){
const err184 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!((data94 === "read") || (data94 === "write"))){
const err185 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data73.organization_custom_org_roles !== undefined){
let data95 = data73.organization_custom_org_roles;
if(typeof data95 !== "string"){
const err186 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((data95 === "read") || (data95 === "write"))){
const err187 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data73.organization_custom_properties !== undefined){
let data96 = data73.organization_custom_properties;
if(typeof data96 !== "string"){
const err188 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((data96 === "read") || (data96 === "write")) || (data96 === "admin"))){
const err189 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data73.organization_custom_roles !== undefined){
let data97 = data73.organization_custom_roles;
if(typeof data97 !== "string"){
const err190 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((data97 === "read") || (data97 === "write"))){
const err191 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data73.organization_dependabot_dismissal_requests !== undefined){
let data98 = data73.organization_dependabot_dismissal_requests;
if(typeof data98 !== "string"){
const err192 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((data98 === "read") || (data98 === "write"))){
const err193 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data73.organization_dependabot_secrets !== undefined){
let data99 = data73.organization_dependabot_secrets;
if(typeof data99 !== "string"){
const err194 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!((data99 === "read") || (data99 === "write"))){
const err195 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data73.organization_events !== undefined){
let data100 = data73.organization_events;
if(typeof data100 !== "string"){
const err196 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(data100 === "read")){
const err197 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data73.organization_hooks !== undefined){
let data101 = data73.organization_hooks;
if(typeof data101 !== "string"){
const err198 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((data101 === "read") || (data101 === "write"))){
const err199 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data73.organization_knowledge_bases !== undefined){
let data102 = data73.organization_knowledge_bases;
if(typeof data102 !== "string"){
const err200 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((data102 === "read") || (data102 === "write"))){
const err201 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data73.organization_models !== undefined){
let data103 = data73.organization_models;
if(typeof data103 !== "string"){
const err202 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!(data103 === "read")){
const err203 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data73.organization_network_configurations !== undefined){
let data104 = data73.organization_network_configurations;
if(typeof data104 !== "string"){
const err204 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!((data104 === "read") || (data104 === "write"))){
const err205 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data73.organization_packages !== undefined){
let data105 = data73.organization_packages;
if(typeof data105 !== "string"){
const err206 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!((data105 === "read") || (data105 === "write"))){
const err207 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data73.organization_personal_access_token_requests !== undefined){
let data106 = data73.organization_personal_access_token_requests;
if(typeof data106 !== "string"){
const err208 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((data106 === "read") || (data106 === "write"))){
const err209 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data73.organization_personal_access_tokens !== undefined){
let data107 = data73.organization_personal_access_tokens;
if(typeof data107 !== "string"){
const err210 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!((data107 === "read") || (data107 === "write"))){
const err211 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data73.organization_plan !== undefined){
let data108 = data73.organization_plan;
if(typeof data108 !== "string"){
const err212 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(data108 === "read")){
const err213 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data73.organization_private_registries !== undefined){
let data109 = data73.organization_private_registries;
if(typeof data109 !== "string"){
const err214 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!((data109 === "read") || (data109 === "write"))){
const err215 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data73.organization_projects !== undefined){
let data110 = data73.organization_projects;
if(typeof data110 !== "string"){
const err216 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((data110 === "read") || (data110 === "write")) || (data110 === "admin"))){
const err217 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data73.organization_runner_custom_images !== undefined){
let data111 = data73.organization_runner_custom_images;
if(typeof data111 !== "string"){
const err218 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!((data111 === "read") || (data111 === "write"))){
const err219 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data73.organization_secret_scanning_bypass_requests !== undefined){
let data112 = data73.organization_secret_scanning_bypass_requests;
if(typeof data112 !== "string"){
const err220 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!((data112 === "read") || (data112 === "write"))){
const err221 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data73.organization_secrets !== undefined){
let data113 = data73.organization_secrets;
if(typeof data113 !== "string"){
const err222 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!((data113 === "read") || (data113 === "write"))){
const err223 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data73.organization_self_hosted_runners !== undefined){
let data114 = data73.organization_self_hosted_runners;
if(typeof data114 !== "string"){
const err224 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!((data114 === "read") || (data114 === "write"))){
const err225 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data73.organization_user_blocking !== undefined){
let data115 = data73.organization_user_blocking;
if(typeof data115 !== "string"){
const err226 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((data115 === "read") || (data115 === "write"))){
const err227 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data73.secret_scanning_dismissal_requests !== undefined){
let data116 = data73.secret_scanning_dismissal_requests;
if(typeof data116 !== "string"){
const err228 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!((data116 === "read") || (data116 === "write"))){
const err229 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
let data117 = data33.user;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key13 in data117){
if(!(func5.call(schema42.properties, key13))){
const err231 = {instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data117.blocking !== undefined){
let data118 = data117.blocking;
if(typeof data118 !== "string"){
const err232 = {instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((data118 === "read") || (data118 === "write"))){
const err233 = {instancePath:instancePath+"/spec/permissions/user/blocking",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/blocking/enum",keyword:"enum",params:{allowedValues: schema42.properties.blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data117.codespaces_user_secrets !== undefined){
let data119 = data117.codespaces_user_secrets;
if(typeof data119 !== "string"){
const err234 = {instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((data119 === "read") || (data119 === "write"))){
const err235 = {instancePath:instancePath+"/spec/permissions/user/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/codespaces_user_secrets/enum",keyword:"enum",params:{allowedValues: schema42.properties.codespaces_user_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data117.copilot_editor_context !== undefined){
let data120 = data117.copilot_editor_context;
if(typeof data120 !== "string"){
const err236 = {instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!(data120 === "read")){
const err237 = {instancePath:instancePath+"/spec/permissions/user/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_editor_context/enum",keyword:"enum",params:{allowedValues: schema42.properties.copilot_editor_context.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data117.copilot_messages !== undefined){
let data121 = data117.copilot_messages;
if(typeof data121 !== "string"){
const err238 = {instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(data121 === "read")){
const err239 = {instancePath:instancePath+"/spec/permissions/user/copilot_messages",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/copilot_messages/enum",keyword:"enum",params:{allowedValues: schema42.properties.copilot_messages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data117.emails !== undefined){
let data122 = data117.emails;
if(typeof data122 !== "string"){
const err240 = {instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!((data122 === "read") || (data122 === "write"))){
const err241 = {instancePath:instancePath+"/spec/permissions/user/emails",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/emails/enum",keyword:"enum",params:{allowedValues: schema42.properties.emails.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data117.followers !== undefined){
let data123 = data117.followers;
if(typeof data123 !== "string"){
const err242 = {instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(!((data123 === "read") || (data123 === "write"))){
const err243 = {instancePath:instancePath+"/spec/permissions/user/followers",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema42.properties.followers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data117.gists !== undefined){
let data124 = data117.gists;
if(typeof data124 !== "string"){
const err244 = {instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!(data124 === "write")){
const err245 = {instancePath:instancePath+"/spec/permissions/user/gists",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gists/enum",keyword:"enum",params:{allowedValues: schema42.properties.gists.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data117.git_signing_ssh_public_keys !== undefined){
let data125 = data117.git_signing_ssh_public_keys;
if(typeof data125 !== "string"){
const err246 = {instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!((data125 === "read") || (data125 === "write"))){
const err247 = {instancePath:instancePath+"/spec/permissions/user/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/git_signing_ssh_public_keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.git_signing_ssh_public_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data117.gpg_keys !== undefined){
let data126 = data117.gpg_keys;
if(typeof data126 !== "string"){
const err248 = {instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((data126 === "read") || (data126 === "write"))){
const err249 = {instancePath:instancePath+"/spec/permissions/user/gpg_keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data117.interaction_limits !== undefined){
let data127 = data117.interaction_limits;
if(typeof data127 !== "string"){
const err250 = {instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((data127 === "read") || (data127 === "write"))){
const err251 = {instancePath:instancePath+"/spec/permissions/user/interaction_limits",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema42.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data117.keys !== undefined){
let data128 = data117.keys;
if(typeof data128 !== "string"){
const err252 = {instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!((data128 === "read") || (data128 === "write"))){
const err253 = {instancePath:instancePath+"/spec/permissions/user/keys",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/keys/enum",keyword:"enum",params:{allowedValues: schema42.properties.keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data117.knowledge_bases !== undefined){
let data129 = data117.knowledge_bases;
if(typeof data129 !== "string"){
const err254 = {instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!((data129 === "read") || (data129 === "write"))){
const err255 = {instancePath:instancePath+"/spec/permissions/user/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema42.properties.knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data117.plan !== undefined){
let data130 = data117.plan;
if(typeof data130 !== "string"){
const err256 = {instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!(data130 === "read")){
const err257 = {instancePath:instancePath+"/spec/permissions/user/plan",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/plan/enum",keyword:"enum",params:{allowedValues: schema42.properties.plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data117.private_repository_invitations !== undefined){
let data131 = data117.private_repository_invitations;
if(typeof data131 !== "string"){
const err258 = {instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!(data131 === "read")){
const err259 = {instancePath:instancePath+"/spec/permissions/user/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/private_repository_invitations/enum",keyword:"enum",params:{allowedValues: schema42.properties.private_repository_invitations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data117.profile !== undefined){
let data132 = data117.profile;
if(typeof data132 !== "string"){
const err260 = {instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!(data132 === "write")){
const err261 = {instancePath:instancePath+"/spec/permissions/user/profile",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema42.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data117.starring !== undefined){
let data133 = data117.starring;
if(typeof data133 !== "string"){
const err262 = {instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((data133 === "read") || (data133 === "write"))){
const err263 = {instancePath:instancePath+"/spec/permissions/user/starring",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema42.properties.starring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data117.user_events !== undefined){
let data134 = data117.user_events;
if(typeof data134 !== "string"){
const err264 = {instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!(data134 === "read")){
const err265 = {instancePath:instancePath+"/spec/permissions/user/user_events",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_events/enum",keyword:"enum",params:{allowedValues: schema42.properties.user_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data117.user_models !== undefined){
let data135 = data117.user_models;
if(typeof data135 !== "string"){
const err266 = {instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!(data135 === "read")){
const err267 = {instancePath:instancePath+"/spec/permissions/user/user_models",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/user_models/enum",keyword:"enum",params:{allowedValues: schema42.properties.user_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data117.watching !== undefined){
let data136 = data117.watching;
if(typeof data136 !== "string"){
const err268 = {instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!((data136 === "read") || (data136 === "write"))){
const err269 = {instancePath:instancePath+"/spec/permissions/user/watching",schemaPath:"catalog.schema.json#/$defs/userPermissions/properties/watching/enum",keyword:"enum",params:{allowedValues: schema42.properties.watching.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/spec/permissions/user",schemaPath:"catalog.schema.json#/$defs/userPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
let data137 = data12.singleFilePaths;
if(Array.isArray(data137)){
if(data137.length > 10){
const err272 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len1 = data137.length;
for(let i2=0; i2<len1; i2++){
let data138 = data137[i2];
if(typeof data138 === "string"){
if(func1(data138) < 1){
const err273 = {instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/spec/singleFilePaths/" + i2,schemaPath:"#/properties/spec/properties/singleFilePaths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
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
const err275 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err276 = {instancePath:instancePath+"/spec/singleFilePaths",schemaPath:"#/properties/spec/properties/singleFilePaths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
let data139 = data12.events;
if(Array.isArray(data139)){
const len2 = data139.length;
for(let i4=0; i4<len2; i4++){
let data140 = data139[i4];
if(typeof data140 !== "string"){
const err277 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"#/properties/spec/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(typeof data140 !== "string"){
const err278 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data140 === "branch_protection_configuration") || (data140 === "branch_protection_rule")) || (data140 === "bypass_request_secret_scanning")) || (data140 === "cache_sync")) || (data140 === "check_run")) || (data140 === "check_suite")) || (data140 === "code_scanning_alert")) || (data140 === "commit_comment")) || (data140 === "create")) || (data140 === "custom_property")) || (data140 === "custom_property_values")) || (data140 === "delete")) || (data140 === "dependabot_alert")) || (data140 === "deploy_key")) || (data140 === "deployment")) || (data140 === "deployment_protection_rule")) || (data140 === "deployment_review")) || (data140 === "deployment_status")) || (data140 === "discussion")) || (data140 === "discussion_comment")) || (data140 === "dismissal_request_code_scanning")) || (data140 === "dismissal_request_secret_scanning")) || (data140 === "exemption_request_push_ruleset")) || (data140 === "fork")) || (data140 === "gollum")) || (data140 === "installation_target")) || (data140 === "issue_comment")) || (data140 === "issue_dependencies")) || (data140 === "issue_relates_to")) || (data140 === "issues")) || (data140 === "label")) || (data140 === "member")) || (data140 === "membership")) || (data140 === "merge_group")) || (data140 === "meta")) || (data140 === "milestone")) || (data140 === "org_block")) || (data140 === "organization")) || (data140 === "organization_custom_property_values")) || (data140 === "package")) || (data140 === "page_build")) || (data140 === "personal_access_token_request")) || (data140 === "project")) || (data140 === "project_card")) || (data140 === "project_column")) || (data140 === "projects_v2")) || (data140 === "projects_v2_item")) || (data140 === "projects_v2_status_update")) || (data140 === "public")) || (data140 === "pull_request")) || (data140 === "pull_request_review")) || (data140 === "pull_request_review_comment")) || (data140 === "pull_request_review_thread")) || (data140 === "push")) || (data140 === "registry_package")) || (data140 === "release")) || (data140 === "repository")) || (data140 === "repository_advisory")) || (data140 === "repository_dispatch")) || (data140 === "repository_ruleset")) || (data140 === "secret_scanning_alert")) || (data140 === "secret_scanning_alert_location")) || (data140 === "secret_scanning_scan")) || (data140 === "security_advisory")) || (data140 === "security_and_analysis")) || (data140 === "star")) || (data140 === "status")) || (data140 === "sub_issues")) || (data140 === "team")) || (data140 === "team_add")) || (data140 === "watch")) || (data140 === "workflow_dispatch")) || (data140 === "workflow_job")) || (data140 === "workflow_run"))){
const err279 = {instancePath:instancePath+"/spec/events/" + i4,schemaPath:"catalog.schema.json#/$defs/event/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
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
const err280 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err281 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
let data141 = data12.lifecycle;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.preventDestroy === undefined){
data141.preventDestroy = false;
}
if(data141.ignoreChanges === undefined){
data141.ignoreChanges = [];
}
for(const key14 in data141){
if(!((key14 === "preventDestroy") || (key14 === "ignoreChanges"))){
const err282 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(typeof data141.preventDestroy !== "boolean"){
const err283 = {instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
let data143 = data141.ignoreChanges;
if(Array.isArray(data143)){
const len3 = data143.length;
for(let i6=0; i6<len3; i6++){
let data144 = data143[i6];
if(typeof data144 !== "string"){
const err284 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!((((((((((((((((((((data144 === "name") || (data144 === "description")) || (data144 === "homepage")) || (data144 === "cover")) || (data144 === "visibility")) || (data144 === "market.listed")) || (data144 === "market.category")) || (data144 === "authorization.callbackUrls")) || (data144 === "authorization.requestOAuthOnInstall")) || (data144 === "authorization.setupUrl")) || (data144 === "authorization.setupOnUpdate")) || (data144 === "webhook.active")) || (data144 === "webhook.url")) || (data144 === "permissions.repository")) || (data144 === "permissions.organization")) || (data144 === "permissions.user")) || (data144 === "singleFilePaths")) || (data144 === "events")) || (data144 === "labels")) || (data144 === "annotations"))){
const err285 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i6,schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.spec.properties.lifecycle.properties.ignoreChanges.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
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
const err286 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
const err287 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateAppV1alpha1: Validate = validate23;
const schema45 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1alpha1/app.schema.json","title":"AppV1alpha1","description":"An app in the older, flat dialect: the fields of spec are the old parameters of registration by URL. appward migrate rewrites it.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"The dialect of this document.","const":"appward/v1alpha1"},"kind":{"description":"What the document describes.","const":"App"},"metadata":{"$ref":"../v1/app.schema.json#/properties/metadata"},"spec":{"description":"Registration parameters, and one field for each permission with its level.","type":"object","allOf":[{"$ref":"catalog.schema.json#/$defs/permissions"}],"unevaluatedProperties":false,"properties":{"name":{"description":"Shown to people; the slug where left out.","type":"string","minLength":1,"maxLength":34},"description":{"description":"What the app does.","type":"string","default":""},"url":{"description":"Address of the app's own site.","type":"string","default":""},"callback_url":{"description":"Where users return after authorizing the app.","type":"string","default":""},"request_oauth_on_install":{"description":"Ask the installing user to authorize the app.","type":"boolean","default":false},"setup_url":{"description":"Opened after installation; not together with request_oauth_on_install.","type":"string","default":""},"setup_on_update":{"description":"Open setup_url after changes of repositories too.","type":"boolean","default":false},"public":{"description":"false: installable in its own space only; true: in any space.","type":"boolean","default":false},"webhook_active":{"description":"On unless said otherwise; appward/v1 has it the other way round.","type":"boolean","default":true},"webhook_url":{"description":"Receives the events; needed unless webhook_active is false.","type":"string","default":""},"webhook_secret":{"description":"An error: a secret must not stand in a file. appward/v1 has spec.webhook.secretFrom.","type":"string","default":""},"events":{"description":"Webhook events the app subscribes to.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"../v1/catalog.schema.json#/$defs/event"},"default":[]},"domain":{"description":"Retired together with content references; nothing took its place.","type":"string","default":""},"single_file_name":{"description":"The file that single_file covers.","type":"string","default":""},"single_file_paths":{"description":"The files that single_file covers, beside single_file_name.","type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","minLength":1},"default":[]},"lifecycle":{"description":"Guards of the app, as in appward/v1.","type":"object","default":{},"additionalProperties":false,"properties":{"preventDestroy":{"$ref":"../v1/common.schema.json#/$defs/preventDestroy","default":false},"ignoreChanges":{"description":"Fields, named as in appward/v1, whose differences a plan leaves alone on an app that exists.","type":"array","uniqueItems":true,"default":[],"items":{"$ref":"../v1/app.schema.json#/properties/spec/properties/lifecycle/properties/ignoreChanges/items"}}}}}}}};
const schema54 = {"title":"FlatPermissions","type":"object","properties":{"actions":{"description":"Level of actions, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"actions_variables":{"description":"Level of actions_variables, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"administration":{"description":"Level of administration, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"agent_secrets":{"description":"Level of agent_secrets, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"agent_variables":{"description":"Level of agent_variables, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"artifact_metadata":{"description":"Level of artifact_metadata, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"attestations":{"description":"Level of attestations, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"blocking":{"description":"Level of blocking, a current permission of the group user.","type":"string","enum":["none","read","write"]},"checks":{"description":"Level of checks, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"code_quality":{"description":"Level of code_quality, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"codespaces":{"description":"Level of codespaces, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"codespaces_lifecycle_admin":{"description":"Level of codespaces_lifecycle_admin, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"codespaces_metadata":{"description":"Level of codespaces_metadata, a current permission of the group repository.","type":"string","enum":["none","read"]},"codespaces_secrets":{"description":"Level of codespaces_secrets, a current permission of the group repository.","type":"string","enum":["none","write"]},"codespaces_user_secrets":{"description":"Level of codespaces_user_secrets, a current permission of the group user.","type":"string","enum":["none","read","write"]},"content_references":{"description":"Level of content_references, a retired permission of the group repository.","type":"string","enum":["none","read","write"]},"contents":{"description":"Level of contents, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"copilot_agent_settings":{"description":"Level of copilot_agent_settings, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"copilot_editor_context":{"description":"Level of copilot_editor_context, a current permission of the group user.","type":"string","enum":["none","read"]},"copilot_messages":{"description":"Level of copilot_messages, a current permission of the group user.","type":"string","enum":["none","read"]},"custom_properties_for_organizations":{"description":"Level of custom_properties_for_organizations, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"dependabot_secrets":{"description":"Level of dependabot_secrets, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"deployments":{"description":"Level of deployments, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"discussions":{"description":"Level of discussions, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"emails":{"description":"Level of emails, a current permission of the group user.","type":"string","enum":["none","read","write"]},"enterprise_administration":{"description":"Level of enterprise_administration, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_copilot_metrics":{"description":"Level of enterprise_copilot_metrics, a current permission of the group enterprise.","type":"string","enum":["none","read"]},"enterprise_custom_org_roles":{"description":"Level of enterprise_custom_org_roles, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_custom_properties":{"description":"Level of enterprise_custom_properties, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_custom_properties_for_organizations":{"description":"Level of enterprise_custom_properties_for_organizations, a current permission of the group enterprise.","type":"string","enum":["none","read","write","admin"]},"enterprise_organization_installation_repositories":{"description":"Level of enterprise_organization_installation_repositories, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_organization_installations":{"description":"Level of enterprise_organization_installations, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_organizations":{"description":"Level of enterprise_organizations, a current permission of the group enterprise.","type":"string","enum":["none","write"]},"enterprise_people":{"description":"Level of enterprise_people, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_sso":{"description":"Level of enterprise_sso, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"enterprise_teams":{"description":"Level of enterprise_teams, a current permission of the group enterprise.","type":"string","enum":["none","read","write"]},"environments":{"description":"Level of environments, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"followers":{"description":"Level of followers, a current permission of the group user.","type":"string","enum":["none","read","write"]},"gists":{"description":"Level of gists, a current permission of the group user.","type":"string","enum":["none","write"]},"git_signing_ssh_public_keys":{"description":"Level of git_signing_ssh_public_keys, a current permission of the group user.","type":"string","enum":["none","read","write"]},"gpg_keys":{"description":"Level of gpg_keys, a current permission of the group user.","type":"string","enum":["none","read","write"]},"interaction_limits":{"description":"Level of interaction_limits, a current permission of the group user.","type":"string","enum":["none","read","write"]},"issue_fields":{"description":"Level of issue_fields, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"issue_types":{"description":"Level of issue_types, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"issues":{"description":"Level of issues, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"keys":{"description":"Level of keys, a current permission of the group user.","type":"string","enum":["none","read","write"]},"knowledge_bases":{"description":"Level of knowledge_bases, a deprecated permission of the group user.","type":"string","enum":["none","read","write"]},"members":{"description":"Level of members, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"merge_queues":{"description":"Level of merge_queues, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"metadata":{"description":"Level of metadata, a current permission of the group repository.","type":"string","enum":["none","read"]},"org_copilot_content_exclusion":{"description":"Level of org_copilot_content_exclusion, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_actions_variables":{"description":"Level of organization_actions_variables, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_administration":{"description":"Level of organization_administration, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_agent_secrets":{"description":"Level of organization_agent_secrets, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_agent_variables":{"description":"Level of organization_agent_variables, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_announcement_banners":{"description":"Level of organization_announcement_banners, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_api_insights":{"description":"Level of organization_api_insights, a current permission of the group organization.","type":"string","enum":["none","read"]},"organization_campaigns":{"description":"Level of organization_campaigns, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_code_scanning_dismissal_requests":{"description":"Level of organization_code_scanning_dismissal_requests, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_codespaces":{"description":"Level of organization_codespaces, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_codespaces_secrets":{"description":"Level of organization_codespaces_secrets, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_codespaces_settings":{"description":"Level of organization_codespaces_settings, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_copilot_agent_settings":{"description":"Level of organization_copilot_agent_settings, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_copilot_metrics":{"description":"Level of organization_copilot_metrics, a current permission of the group organization.","type":"string","enum":["none","read"]},"organization_copilot_seat_management":{"description":"Level of organization_copilot_seat_management, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_copilot_spaces":{"description":"Level of organization_copilot_spaces, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_credentials":{"description":"Level of organization_credentials, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_custom_org_roles":{"description":"Level of organization_custom_org_roles, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_custom_properties":{"description":"Level of organization_custom_properties, a current permission of the group organization.","type":"string","enum":["none","read","write","admin"]},"organization_custom_roles":{"description":"Level of organization_custom_roles, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_dependabot_dismissal_requests":{"description":"Level of organization_dependabot_dismissal_requests, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_dependabot_secrets":{"description":"Level of organization_dependabot_secrets, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_events":{"description":"Level of organization_events, a current permission of the group organization.","type":"string","enum":["none","read"]},"organization_hooks":{"description":"Level of organization_hooks, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_knowledge_bases":{"description":"Level of organization_knowledge_bases, a deprecated permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_models":{"description":"Level of organization_models, a current permission of the group organization.","type":"string","enum":["none","read"]},"organization_network_configurations":{"description":"Level of organization_network_configurations, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_packages":{"description":"Level of organization_packages, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_personal_access_token_requests":{"description":"Level of organization_personal_access_token_requests, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_personal_access_tokens":{"description":"Level of organization_personal_access_tokens, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_plan":{"description":"Level of organization_plan, a current permission of the group organization.","type":"string","enum":["none","read"]},"organization_private_registries":{"description":"Level of organization_private_registries, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_projects":{"description":"Level of organization_projects, a current permission of the group organization.","type":"string","enum":["none","read","write","admin"]},"organization_runner_custom_images":{"description":"Level of organization_runner_custom_images, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_secret_scanning_bypass_requests":{"description":"Level of organization_secret_scanning_bypass_requests, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_secrets":{"description":"Level of organization_secrets, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_self_hosted_runners":{"description":"Level of organization_self_hosted_runners, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"organization_user_blocking":{"description":"Level of organization_user_blocking, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"packages":{"description":"Level of packages, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"pages":{"description":"Level of pages, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"plan":{"description":"Level of plan, a current permission of the group user.","type":"string","enum":["none","read"]},"private_repository_invitations":{"description":"Level of private_repository_invitations, a current permission of the group user.","type":"string","enum":["none","read"]},"profile":{"description":"Level of profile, a current permission of the group user.","type":"string","enum":["none","write"]},"pull_requests":{"description":"Level of pull_requests, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"repo_secret_scanning_dismissal_requests":{"description":"Level of repo_secret_scanning_dismissal_requests, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"repository_advisories":{"description":"Level of repository_advisories, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"repository_custom_properties":{"description":"Level of repository_custom_properties, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"repository_hooks":{"description":"Level of repository_hooks, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"repository_projects":{"description":"Level of repository_projects, a deprecated permission of the group repository.","type":"string","enum":["none","read","write","admin"]},"secret_scanning_alerts":{"description":"Level of secret_scanning_alerts, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"secret_scanning_bypass_requests":{"description":"Level of secret_scanning_bypass_requests, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"secret_scanning_dismissal_requests":{"description":"Level of secret_scanning_dismissal_requests, a current permission of the group organization.","type":"string","enum":["none","read","write"]},"secrets":{"description":"Level of secrets, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"security_events":{"description":"Level of security_events, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"single_file":{"description":"Level of single_file, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"starring":{"description":"Level of starring, a current permission of the group user.","type":"string","enum":["none","read","write"]},"statuses":{"description":"Level of statuses, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"team_discussions":{"description":"Level of team_discussions, a retired permission of the group organization.","type":"string","enum":["none","read","write"]},"user_events":{"description":"Level of user_events, a current permission of the group user.","type":"string","enum":["none","read"]},"user_models":{"description":"Level of user_models, a current permission of the group user.","type":"string","enum":["none","read"]},"vulnerability_alerts":{"description":"Level of vulnerability_alerts, a current permission of the group repository.","type":"string","enum":["none","read","write"]},"watching":{"description":"Level of watching, a current permission of the group user.","type":"string","enum":["none","read","write"]},"workflows":{"description":"Level of workflows, a current permission of the group repository.","type":"string","enum":["none","write"]}}};
const schema57 = {"type":"string","enum":["name","description","homepage","cover","visibility","market.listed","market.category","authorization.callbackUrls","authorization.requestOAuthOnInstall","authorization.setupUrl","authorization.setupOnUpdate","webhook.active","webhook.url","permissions.repository","permissions.organization","permissions.user","singleFilePaths","events","labels","annotations"]};
const schema46 = {"description":"Which app it is, where it belongs, and notes about it.","type":"object","required":["slug","space"],"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"Identity of the app, unique on the platform."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belongs to."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select apps by.","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people: the owner, the purpose, the day to review it by.","default":{}},"movedFrom":{"description":"Where the app was before: renamed (slug) or transferred (space).","type":"object","minProperties":1,"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/slug","description":"The slug the app had."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space the app belonged to."}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labels === undefined){
data.labels = {};
}
if(data.annotations === undefined){
data.annotations = {};
}
if(data.slug === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.space === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "slug") || (key0 === "space")) || (key0 === "labels")) || (key0 === "annotations")) || (key0 === "movedFrom"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.slug !== undefined){
let data0 = data.slug;
if(typeof data0 === "string"){
if(func1(data0) > 34){
const err3 = {instancePath:instancePath+"/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.space !== undefined){
let data1 = data.space;
if(typeof data1 === "string"){
if(func1(data1) > 39){
const err6 = {instancePath:instancePath+"/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data2 = data.labels;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err9 = {instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
let data4 = data.annotations;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err11 = {instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.movedFrom !== undefined){
let data6 = data.movedFrom;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err13 = {instancePath:instancePath+"/movedFrom",schemaPath:"#/properties/movedFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data6){
if(!((key3 === "slug") || (key3 === "space"))){
const err14 = {instancePath:instancePath+"/movedFrom",schemaPath:"#/properties/movedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.slug !== undefined){
let data7 = data6.slug;
if(typeof data7 === "string"){
if(func1(data7) > 34){
const err15 = {instancePath:instancePath+"/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data7)){
const err16 = {instancePath:instancePath+"/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/movedFrom/slug",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.space !== undefined){
let data8 = data6.space;
if(typeof data8 === "string"){
if(func1(data8) > 39){
const err18 = {instancePath:instancePath+"/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data8)){
const err19 = {instancePath:instancePath+"/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/movedFrom/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/movedFrom",schemaPath:"#/properties/movedFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const func0 = helper1.default;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1alpha1/app.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1alpha1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1alpha1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("App" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "App"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate24(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.actions !== undefined){
let data4 = data3.actions;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/spec/actions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data4 === "none") || (data4 === "read")) || (data4 === "write"))){
const err8 = {instancePath:instancePath+"/spec/actions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema54.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.actions_variables !== undefined){
let data5 = data3.actions_variables;
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/spec/actions_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data5 === "none") || (data5 === "read")) || (data5 === "write"))){
const err10 = {instancePath:instancePath+"/spec/actions_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema54.properties.actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.administration !== undefined){
let data6 = data3.administration;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/spec/administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data6 === "none") || (data6 === "read")) || (data6 === "write"))){
const err12 = {instancePath:instancePath+"/spec/administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema54.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.agent_secrets !== undefined){
let data7 = data3.agent_secrets;
if(typeof data7 !== "string"){
const err13 = {instancePath:instancePath+"/spec/agent_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "read")) || (data7 === "write"))){
const err14 = {instancePath:instancePath+"/spec/agent_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.agent_variables !== undefined){
let data8 = data3.agent_variables;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/spec/agent_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data8 === "none") || (data8 === "read")) || (data8 === "write"))){
const err16 = {instancePath:instancePath+"/spec/agent_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema54.properties.agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.artifact_metadata !== undefined){
let data9 = data3.artifact_metadata;
if(typeof data9 !== "string"){
const err17 = {instancePath:instancePath+"/spec/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data9 === "none") || (data9 === "read")) || (data9 === "write"))){
const err18 = {instancePath:instancePath+"/spec/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema54.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.attestations !== undefined){
let data10 = data3.attestations;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/spec/attestations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "read")) || (data10 === "write"))){
const err20 = {instancePath:instancePath+"/spec/attestations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema54.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data3.blocking !== undefined){
let data11 = data3.blocking;
if(typeof data11 !== "string"){
const err21 = {instancePath:instancePath+"/spec/blocking",schemaPath:"catalog.schema.json#/$defs/permissions/properties/blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(((data11 === "none") || (data11 === "read")) || (data11 === "write"))){
const err22 = {instancePath:instancePath+"/spec/blocking",schemaPath:"catalog.schema.json#/$defs/permissions/properties/blocking/enum",keyword:"enum",params:{allowedValues: schema54.properties.blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.checks !== undefined){
let data12 = data3.checks;
if(typeof data12 !== "string"){
const err23 = {instancePath:instancePath+"/spec/checks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data12 === "none") || (data12 === "read")) || (data12 === "write"))){
const err24 = {instancePath:instancePath+"/spec/checks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema54.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.code_quality !== undefined){
let data13 = data3.code_quality;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/spec/code_quality",schemaPath:"catalog.schema.json#/$defs/permissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data13 === "none") || (data13 === "read")) || (data13 === "write"))){
const err26 = {instancePath:instancePath+"/spec/code_quality",schemaPath:"catalog.schema.json#/$defs/permissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema54.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data3.codespaces !== undefined){
let data14 = data3.codespaces;
if(typeof data14 !== "string"){
const err27 = {instancePath:instancePath+"/spec/codespaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data14 === "none") || (data14 === "read")) || (data14 === "write"))){
const err28 = {instancePath:instancePath+"/spec/codespaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema54.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.codespaces_lifecycle_admin !== undefined){
let data15 = data3.codespaces_lifecycle_admin;
if(typeof data15 !== "string"){
const err29 = {instancePath:instancePath+"/spec/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data15 === "none") || (data15 === "read")) || (data15 === "write"))){
const err30 = {instancePath:instancePath+"/spec/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema54.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data3.codespaces_metadata !== undefined){
let data16 = data3.codespaces_metadata;
if(typeof data16 !== "string"){
const err31 = {instancePath:instancePath+"/spec/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data16 === "none") || (data16 === "read"))){
const err32 = {instancePath:instancePath+"/spec/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema54.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.codespaces_secrets !== undefined){
let data17 = data3.codespaces_secrets;
if(typeof data17 !== "string"){
const err33 = {instancePath:instancePath+"/spec/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data17 === "none") || (data17 === "write"))){
const err34 = {instancePath:instancePath+"/spec/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data3.codespaces_user_secrets !== undefined){
let data18 = data3.codespaces_user_secrets;
if(typeof data18 !== "string"){
const err35 = {instancePath:instancePath+"/spec/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_user_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data18 === "none") || (data18 === "read")) || (data18 === "write"))){
const err36 = {instancePath:instancePath+"/spec/codespaces_user_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/codespaces_user_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.codespaces_user_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.content_references !== undefined){
let data19 = data3.content_references;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/spec/content_references",schemaPath:"catalog.schema.json#/$defs/permissions/properties/content_references/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data19 === "none") || (data19 === "read")) || (data19 === "write"))){
const err38 = {instancePath:instancePath+"/spec/content_references",schemaPath:"catalog.schema.json#/$defs/permissions/properties/content_references/enum",keyword:"enum",params:{allowedValues: schema54.properties.content_references.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3.contents !== undefined){
let data20 = data3.contents;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/spec/contents",schemaPath:"catalog.schema.json#/$defs/permissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data20 === "none") || (data20 === "read")) || (data20 === "write"))){
const err40 = {instancePath:instancePath+"/spec/contents",schemaPath:"catalog.schema.json#/$defs/permissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema54.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data3.copilot_agent_settings !== undefined){
let data21 = data3.copilot_agent_settings;
if(typeof data21 !== "string"){
const err41 = {instancePath:instancePath+"/spec/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data21 === "none") || (data21 === "read")) || (data21 === "write"))){
const err42 = {instancePath:instancePath+"/spec/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema54.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data3.copilot_editor_context !== undefined){
let data22 = data3.copilot_editor_context;
if(typeof data22 !== "string"){
const err43 = {instancePath:instancePath+"/spec/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_editor_context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data22 === "none") || (data22 === "read"))){
const err44 = {instancePath:instancePath+"/spec/copilot_editor_context",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_editor_context/enum",keyword:"enum",params:{allowedValues: schema54.properties.copilot_editor_context.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data3.copilot_messages !== undefined){
let data23 = data3.copilot_messages;
if(typeof data23 !== "string"){
const err45 = {instancePath:instancePath+"/spec/copilot_messages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_messages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data23 === "none") || (data23 === "read"))){
const err46 = {instancePath:instancePath+"/spec/copilot_messages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/copilot_messages/enum",keyword:"enum",params:{allowedValues: schema54.properties.copilot_messages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data3.custom_properties_for_organizations !== undefined){
let data24 = data3.custom_properties_for_organizations;
if(typeof data24 !== "string"){
const err47 = {instancePath:instancePath+"/spec/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data24 === "none") || (data24 === "read")) || (data24 === "write"))){
const err48 = {instancePath:instancePath+"/spec/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema54.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data3.dependabot_secrets !== undefined){
let data25 = data3.dependabot_secrets;
if(typeof data25 !== "string"){
const err49 = {instancePath:instancePath+"/spec/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((data25 === "none") || (data25 === "read")) || (data25 === "write"))){
const err50 = {instancePath:instancePath+"/spec/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data3.deployments !== undefined){
let data26 = data3.deployments;
if(typeof data26 !== "string"){
const err51 = {instancePath:instancePath+"/spec/deployments",schemaPath:"catalog.schema.json#/$defs/permissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data26 === "none") || (data26 === "read")) || (data26 === "write"))){
const err52 = {instancePath:instancePath+"/spec/deployments",schemaPath:"catalog.schema.json#/$defs/permissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema54.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.discussions !== undefined){
let data27 = data3.discussions;
if(typeof data27 !== "string"){
const err53 = {instancePath:instancePath+"/spec/discussions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data27 === "none") || (data27 === "read")) || (data27 === "write"))){
const err54 = {instancePath:instancePath+"/spec/discussions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema54.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3.emails !== undefined){
let data28 = data3.emails;
if(typeof data28 !== "string"){
const err55 = {instancePath:instancePath+"/spec/emails",schemaPath:"catalog.schema.json#/$defs/permissions/properties/emails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data28 === "none") || (data28 === "read")) || (data28 === "write"))){
const err56 = {instancePath:instancePath+"/spec/emails",schemaPath:"catalog.schema.json#/$defs/permissions/properties/emails/enum",keyword:"enum",params:{allowedValues: schema54.properties.emails.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data3.enterprise_administration !== undefined){
let data29 = data3.enterprise_administration;
if(typeof data29 !== "string"){
const err57 = {instancePath:instancePath+"/spec/enterprise_administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data29 === "none") || (data29 === "read")) || (data29 === "write"))){
const err58 = {instancePath:instancePath+"/spec/enterprise_administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_administration/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data3.enterprise_copilot_metrics !== undefined){
let data30 = data3.enterprise_copilot_metrics;
if(typeof data30 !== "string"){
const err59 = {instancePath:instancePath+"/spec/enterprise_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data30 === "none") || (data30 === "read"))){
const err60 = {instancePath:instancePath+"/spec/enterprise_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data3.enterprise_custom_org_roles !== undefined){
let data31 = data3.enterprise_custom_org_roles;
if(typeof data31 !== "string"){
const err61 = {instancePath:instancePath+"/spec/enterprise_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data31 === "none") || (data31 === "read")) || (data31 === "write"))){
const err62 = {instancePath:instancePath+"/spec/enterprise_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data3.enterprise_custom_properties !== undefined){
let data32 = data3.enterprise_custom_properties;
if(typeof data32 !== "string"){
const err63 = {instancePath:instancePath+"/spec/enterprise_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data32 === "none") || (data32 === "read")) || (data32 === "write"))){
const err64 = {instancePath:instancePath+"/spec/enterprise_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_properties/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data3.enterprise_custom_properties_for_organizations !== undefined){
let data33 = data3.enterprise_custom_properties_for_organizations;
if(typeof data33 !== "string"){
const err65 = {instancePath:instancePath+"/spec/enterprise_custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data33 === "none") || (data33 === "read")) || (data33 === "write")) || (data33 === "admin"))){
const err66 = {instancePath:instancePath+"/spec/enterprise_custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data3.enterprise_organization_installation_repositories !== undefined){
let data34 = data3.enterprise_organization_installation_repositories;
if(typeof data34 !== "string"){
const err67 = {instancePath:instancePath+"/spec/enterprise_organization_installation_repositories",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organization_installation_repositories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((data34 === "none") || (data34 === "read")) || (data34 === "write"))){
const err68 = {instancePath:instancePath+"/spec/enterprise_organization_installation_repositories",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organization_installation_repositories/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_organization_installation_repositories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data3.enterprise_organization_installations !== undefined){
let data35 = data3.enterprise_organization_installations;
if(typeof data35 !== "string"){
const err69 = {instancePath:instancePath+"/spec/enterprise_organization_installations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organization_installations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(((data35 === "none") || (data35 === "read")) || (data35 === "write"))){
const err70 = {instancePath:instancePath+"/spec/enterprise_organization_installations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organization_installations/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_organization_installations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data3.enterprise_organizations !== undefined){
let data36 = data3.enterprise_organizations;
if(typeof data36 !== "string"){
const err71 = {instancePath:instancePath+"/spec/enterprise_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data36 === "none") || (data36 === "write"))){
const err72 = {instancePath:instancePath+"/spec/enterprise_organizations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_organizations/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data3.enterprise_people !== undefined){
let data37 = data3.enterprise_people;
if(typeof data37 !== "string"){
const err73 = {instancePath:instancePath+"/spec/enterprise_people",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_people/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(((data37 === "none") || (data37 === "read")) || (data37 === "write"))){
const err74 = {instancePath:instancePath+"/spec/enterprise_people",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_people/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_people.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data3.enterprise_sso !== undefined){
let data38 = data3.enterprise_sso;
if(typeof data38 !== "string"){
const err75 = {instancePath:instancePath+"/spec/enterprise_sso",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_sso/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(((data38 === "none") || (data38 === "read")) || (data38 === "write"))){
const err76 = {instancePath:instancePath+"/spec/enterprise_sso",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_sso/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_sso.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data3.enterprise_teams !== undefined){
let data39 = data3.enterprise_teams;
if(typeof data39 !== "string"){
const err77 = {instancePath:instancePath+"/spec/enterprise_teams",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_teams/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((data39 === "none") || (data39 === "read")) || (data39 === "write"))){
const err78 = {instancePath:instancePath+"/spec/enterprise_teams",schemaPath:"catalog.schema.json#/$defs/permissions/properties/enterprise_teams/enum",keyword:"enum",params:{allowedValues: schema54.properties.enterprise_teams.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data3.environments !== undefined){
let data40 = data3.environments;
if(typeof data40 !== "string"){
const err79 = {instancePath:instancePath+"/spec/environments",schemaPath:"catalog.schema.json#/$defs/permissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(((data40 === "none") || (data40 === "read")) || (data40 === "write"))){
const err80 = {instancePath:instancePath+"/spec/environments",schemaPath:"catalog.schema.json#/$defs/permissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema54.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data3.followers !== undefined){
let data41 = data3.followers;
if(typeof data41 !== "string"){
const err81 = {instancePath:instancePath+"/spec/followers",schemaPath:"catalog.schema.json#/$defs/permissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(((data41 === "none") || (data41 === "read")) || (data41 === "write"))){
const err82 = {instancePath:instancePath+"/spec/followers",schemaPath:"catalog.schema.json#/$defs/permissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema54.properties.followers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.gists !== undefined){
let data42 = data3.gists;
if(typeof data42 !== "string"){
const err83 = {instancePath:instancePath+"/spec/gists",schemaPath:"catalog.schema.json#/$defs/permissions/properties/gists/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data42 === "none") || (data42 === "write"))){
const err84 = {instancePath:instancePath+"/spec/gists",schemaPath:"catalog.schema.json#/$defs/permissions/properties/gists/enum",keyword:"enum",params:{allowedValues: schema54.properties.gists.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data3.git_signing_ssh_public_keys !== undefined){
let data43 = data3.git_signing_ssh_public_keys;
if(typeof data43 !== "string"){
const err85 = {instancePath:instancePath+"/spec/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/git_signing_ssh_public_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data43 === "none") || (data43 === "read")) || (data43 === "write"))){
const err86 = {instancePath:instancePath+"/spec/git_signing_ssh_public_keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/git_signing_ssh_public_keys/enum",keyword:"enum",params:{allowedValues: schema54.properties.git_signing_ssh_public_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data3.gpg_keys !== undefined){
let data44 = data3.gpg_keys;
if(typeof data44 !== "string"){
const err87 = {instancePath:instancePath+"/spec/gpg_keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((data44 === "none") || (data44 === "read")) || (data44 === "write"))){
const err88 = {instancePath:instancePath+"/spec/gpg_keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema54.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data3.interaction_limits !== undefined){
let data45 = data3.interaction_limits;
if(typeof data45 !== "string"){
const err89 = {instancePath:instancePath+"/spec/interaction_limits",schemaPath:"catalog.schema.json#/$defs/permissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data45 === "none") || (data45 === "read")) || (data45 === "write"))){
const err90 = {instancePath:instancePath+"/spec/interaction_limits",schemaPath:"catalog.schema.json#/$defs/permissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema54.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data3.issue_fields !== undefined){
let data46 = data3.issue_fields;
if(typeof data46 !== "string"){
const err91 = {instancePath:instancePath+"/spec/issue_fields",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((data46 === "none") || (data46 === "read")) || (data46 === "write"))){
const err92 = {instancePath:instancePath+"/spec/issue_fields",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema54.properties.issue_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data3.issue_types !== undefined){
let data47 = data3.issue_types;
if(typeof data47 !== "string"){
const err93 = {instancePath:instancePath+"/spec/issue_types",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data47 === "none") || (data47 === "read")) || (data47 === "write"))){
const err94 = {instancePath:instancePath+"/spec/issue_types",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema54.properties.issue_types.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data3.issues !== undefined){
let data48 = data3.issues;
if(typeof data48 !== "string"){
const err95 = {instancePath:instancePath+"/spec/issues",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((data48 === "none") || (data48 === "read")) || (data48 === "write"))){
const err96 = {instancePath:instancePath+"/spec/issues",schemaPath:"catalog.schema.json#/$defs/permissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema54.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data3.keys !== undefined){
let data49 = data3.keys;
if(typeof data49 !== "string"){
const err97 = {instancePath:instancePath+"/spec/keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((data49 === "none") || (data49 === "read")) || (data49 === "write"))){
const err98 = {instancePath:instancePath+"/spec/keys",schemaPath:"catalog.schema.json#/$defs/permissions/properties/keys/enum",keyword:"enum",params:{allowedValues: schema54.properties.keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data3.knowledge_bases !== undefined){
let data50 = data3.knowledge_bases;
if(typeof data50 !== "string"){
const err99 = {instancePath:instancePath+"/spec/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/permissions/properties/knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data50 === "none") || (data50 === "read")) || (data50 === "write"))){
const err100 = {instancePath:instancePath+"/spec/knowledge_bases",schemaPath:"catalog.schema.json#/$defs/permissions/properties/knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema54.properties.knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data3.members !== undefined){
let data51 = data3.members;
if(typeof data51 !== "string"){
const err101 = {instancePath:instancePath+"/spec/members",schemaPath:"catalog.schema.json#/$defs/permissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!(((data51 === "none") || (data51 === "read")) || (data51 === "write"))){
const err102 = {instancePath:instancePath+"/spec/members",schemaPath:"catalog.schema.json#/$defs/permissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema54.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data3.merge_queues !== undefined){
let data52 = data3.merge_queues;
if(typeof data52 !== "string"){
const err103 = {instancePath:instancePath+"/spec/merge_queues",schemaPath:"catalog.schema.json#/$defs/permissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((data52 === "none") || (data52 === "read")) || (data52 === "write"))){
const err104 = {instancePath:instancePath+"/spec/merge_queues",schemaPath:"catalog.schema.json#/$defs/permissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema54.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data3.metadata !== undefined){
let data53 = data3.metadata;
if(typeof data53 !== "string"){
const err105 = {instancePath:instancePath+"/spec/metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!((data53 === "none") || (data53 === "read"))){
const err106 = {instancePath:instancePath+"/spec/metadata",schemaPath:"catalog.schema.json#/$defs/permissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema54.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data3.org_copilot_content_exclusion !== undefined){
let data54 = data3.org_copilot_content_exclusion;
if(typeof data54 !== "string"){
const err107 = {instancePath:instancePath+"/spec/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/permissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((data54 === "none") || (data54 === "read")) || (data54 === "write"))){
const err108 = {instancePath:instancePath+"/spec/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/permissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema54.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data3.organization_actions_variables !== undefined){
let data55 = data3.organization_actions_variables;
if(typeof data55 !== "string"){
const err109 = {instancePath:instancePath+"/spec/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!(((data55 === "none") || (data55 === "read")) || (data55 === "write"))){
const err110 = {instancePath:instancePath+"/spec/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data3.organization_administration !== undefined){
let data56 = data3.organization_administration;
if(typeof data56 !== "string"){
const err111 = {instancePath:instancePath+"/spec/organization_administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(((data56 === "none") || (data56 === "read")) || (data56 === "write"))){
const err112 = {instancePath:instancePath+"/spec/organization_administration",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data3.organization_agent_secrets !== undefined){
let data57 = data3.organization_agent_secrets;
if(typeof data57 !== "string"){
const err113 = {instancePath:instancePath+"/spec/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(((data57 === "none") || (data57 === "read")) || (data57 === "write"))){
const err114 = {instancePath:instancePath+"/spec/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data3.organization_agent_variables !== undefined){
let data58 = data3.organization_agent_variables;
if(typeof data58 !== "string"){
const err115 = {instancePath:instancePath+"/spec/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(((data58 === "none") || (data58 === "read")) || (data58 === "write"))){
const err116 = {instancePath:instancePath+"/spec/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data3.organization_announcement_banners !== undefined){
let data59 = data3.organization_announcement_banners;
if(typeof data59 !== "string"){
const err117 = {instancePath:instancePath+"/spec/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(((data59 === "none") || (data59 === "read")) || (data59 === "write"))){
const err118 = {instancePath:instancePath+"/spec/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data3.organization_api_insights !== undefined){
let data60 = data3.organization_api_insights;
if(typeof data60 !== "string"){
const err119 = {instancePath:instancePath+"/spec/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((data60 === "none") || (data60 === "read"))){
const err120 = {instancePath:instancePath+"/spec/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data3.organization_campaigns !== undefined){
let data61 = data3.organization_campaigns;
if(typeof data61 !== "string"){
const err121 = {instancePath:instancePath+"/spec/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((data61 === "none") || (data61 === "read")) || (data61 === "write"))){
const err122 = {instancePath:instancePath+"/spec/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data3.organization_code_scanning_dismissal_requests !== undefined){
let data62 = data3.organization_code_scanning_dismissal_requests;
if(typeof data62 !== "string"){
const err123 = {instancePath:instancePath+"/spec/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(((data62 === "none") || (data62 === "read")) || (data62 === "write"))){
const err124 = {instancePath:instancePath+"/spec/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data3.organization_codespaces !== undefined){
let data63 = data3.organization_codespaces;
if(typeof data63 !== "string"){
const err125 = {instancePath:instancePath+"/spec/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!(((data63 === "none") || (data63 === "read")) || (data63 === "write"))){
const err126 = {instancePath:instancePath+"/spec/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data3.organization_codespaces_secrets !== undefined){
let data64 = data3.organization_codespaces_secrets;
if(typeof data64 !== "string"){
const err127 = {instancePath:instancePath+"/spec/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!(((data64 === "none") || (data64 === "read")) || (data64 === "write"))){
const err128 = {instancePath:instancePath+"/spec/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data3.organization_codespaces_settings !== undefined){
let data65 = data3.organization_codespaces_settings;
if(typeof data65 !== "string"){
const err129 = {instancePath:instancePath+"/spec/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((data65 === "none") || (data65 === "read")) || (data65 === "write"))){
const err130 = {instancePath:instancePath+"/spec/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data3.organization_copilot_agent_settings !== undefined){
let data66 = data3.organization_copilot_agent_settings;
if(typeof data66 !== "string"){
const err131 = {instancePath:instancePath+"/spec/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((data66 === "none") || (data66 === "read")) || (data66 === "write"))){
const err132 = {instancePath:instancePath+"/spec/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data3.organization_copilot_metrics !== undefined){
let data67 = data3.organization_copilot_metrics;
if(typeof data67 !== "string"){
const err133 = {instancePath:instancePath+"/spec/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((data67 === "none") || (data67 === "read"))){
const err134 = {instancePath:instancePath+"/spec/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data3.organization_copilot_seat_management !== undefined){
let data68 = data3.organization_copilot_seat_management;
if(typeof data68 !== "string"){
const err135 = {instancePath:instancePath+"/spec/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(((data68 === "none") || (data68 === "read")) || (data68 === "write"))){
const err136 = {instancePath:instancePath+"/spec/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data3.organization_copilot_spaces !== undefined){
let data69 = data3.organization_copilot_spaces;
if(typeof data69 !== "string"){
const err137 = {instancePath:instancePath+"/spec/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!(((data69 === "none") || (data69 === "read")) || (data69 === "write"))){
const err138 = {instancePath:instancePath+"/spec/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data3.organization_credentials !== undefined){
let data70 = data3.organization_credentials;
if(typeof data70 !== "string"){
const err139 = {instancePath:instancePath+"/spec/organization_credentials",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data70 === "none") || (data70 === "read")) || (data70 === "write"))){
const err140 = {instancePath:instancePath+"/spec/organization_credentials",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data3.organization_custom_org_roles !== undefined){
let data71 = data3.organization_custom_org_roles;
if(typeof data71 !== "string"){
const err141 = {instancePath:instancePath+"/spec/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!(((data71 === "none") || (data71 === "read")) || (data71 === "write"))){
const err142 = {instancePath:instancePath+"/spec/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data3.organization_custom_properties !== undefined){
let data72 = data3.organization_custom_properties;
if(typeof data72 !== "string"){
const err143 = {instancePath:instancePath+"/spec/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data72 === "none") || (data72 === "read")) || (data72 === "write")) || (data72 === "admin"))){
const err144 = {instancePath:instancePath+"/spec/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data3.organization_custom_roles !== undefined){
let data73 = data3.organization_custom_roles;
if(typeof data73 !== "string"){
const err145 = {instancePath:instancePath+"/spec/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((data73 === "none") || (data73 === "read")) || (data73 === "write"))){
const err146 = {instancePath:instancePath+"/spec/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data3.organization_dependabot_dismissal_requests !== undefined){
let data74 = data3.organization_dependabot_dismissal_requests;
if(typeof data74 !== "string"){
const err147 = {instancePath:instancePath+"/spec/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!(((data74 === "none") || (data74 === "read")) || (data74 === "write"))){
const err148 = {instancePath:instancePath+"/spec/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data3.organization_dependabot_secrets !== undefined){
let data75 = data3.organization_dependabot_secrets;
if(typeof data75 !== "string"){
const err149 = {instancePath:instancePath+"/spec/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!(((data75 === "none") || (data75 === "read")) || (data75 === "write"))){
const err150 = {instancePath:instancePath+"/spec/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data3.organization_events !== undefined){
let data76 = data3.organization_events;
if(typeof data76 !== "string"){
const err151 = {instancePath:instancePath+"/spec/organization_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((data76 === "none") || (data76 === "read"))){
const err152 = {instancePath:instancePath+"/spec/organization_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data3.organization_hooks !== undefined){
let data77 = data3.organization_hooks;
if(typeof data77 !== "string"){
const err153 = {instancePath:instancePath+"/spec/organization_hooks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((data77 === "none") || (data77 === "read")) || (data77 === "write"))){
const err154 = {instancePath:instancePath+"/spec/organization_hooks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data3.organization_knowledge_bases !== undefined){
let data78 = data3.organization_knowledge_bases;
if(typeof data78 !== "string"){
const err155 = {instancePath:instancePath+"/spec/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(((data78 === "none") || (data78 === "read")) || (data78 === "write"))){
const err156 = {instancePath:instancePath+"/spec/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data3.organization_models !== undefined){
let data79 = data3.organization_models;
if(typeof data79 !== "string"){
const err157 = {instancePath:instancePath+"/spec/organization_models",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((data79 === "none") || (data79 === "read"))){
const err158 = {instancePath:instancePath+"/spec/organization_models",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data3.organization_network_configurations !== undefined){
let data80 = data3.organization_network_configurations;
if(typeof data80 !== "string"){
const err159 = {instancePath:instancePath+"/spec/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((data80 === "none") || (data80 === "read")) || (data80 === "write"))){
const err160 = {instancePath:instancePath+"/spec/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data3.organization_packages !== undefined){
let data81 = data3.organization_packages;
if(typeof data81 !== "string"){
const err161 = {instancePath:instancePath+"/spec/organization_packages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!(((data81 === "none") || (data81 === "read")) || (data81 === "write"))){
const err162 = {instancePath:instancePath+"/spec/organization_packages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data3.organization_personal_access_token_requests !== undefined){
let data82 = data3.organization_personal_access_token_requests;
if(typeof data82 !== "string"){
const err163 = {instancePath:instancePath+"/spec/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((data82 === "none") || (data82 === "read")) || (data82 === "write"))){
const err164 = {instancePath:instancePath+"/spec/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data3.organization_personal_access_tokens !== undefined){
let data83 = data3.organization_personal_access_tokens;
if(typeof data83 !== "string"){
const err165 = {instancePath:instancePath+"/spec/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((data83 === "none") || (data83 === "read")) || (data83 === "write"))){
const err166 = {instancePath:instancePath+"/spec/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data3.organization_plan !== undefined){
let data84 = data3.organization_plan;
if(typeof data84 !== "string"){
const err167 = {instancePath:instancePath+"/spec/organization_plan",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data84 === "none") || (data84 === "read"))){
const err168 = {instancePath:instancePath+"/spec/organization_plan",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data3.organization_private_registries !== undefined){
let data85 = data3.organization_private_registries;
if(typeof data85 !== "string"){
const err169 = {instancePath:instancePath+"/spec/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((data85 === "none") || (data85 === "read")) || (data85 === "write"))){
const err170 = {instancePath:instancePath+"/spec/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data3.organization_projects !== undefined){
let data86 = data3.organization_projects;
if(typeof data86 !== "string"){
const err171 = {instancePath:instancePath+"/spec/organization_projects",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((((data86 === "none") || (data86 === "read")) || (data86 === "write")) || (data86 === "admin"))){
const err172 = {instancePath:instancePath+"/spec/organization_projects",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data3.organization_runner_custom_images !== undefined){
let data87 = data3.organization_runner_custom_images;
if(typeof data87 !== "string"){
const err173 = {instancePath:instancePath+"/spec/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(((data87 === "none") || (data87 === "read")) || (data87 === "write"))){
const err174 = {instancePath:instancePath+"/spec/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data3.organization_secret_scanning_bypass_requests !== undefined){
let data88 = data3.organization_secret_scanning_bypass_requests;
if(typeof data88 !== "string"){
const err175 = {instancePath:instancePath+"/spec/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!(((data88 === "none") || (data88 === "read")) || (data88 === "write"))){
const err176 = {instancePath:instancePath+"/spec/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data3.organization_secrets !== undefined){
let data89 = data3.organization_secrets;
if(typeof data89 !== "string"){
const err177 = {instancePath:instancePath+"/spec/organization_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(((data89 === "none") || (data89 === "read")) || (data89 === "write"))){
const err178 = {instancePath:instancePath+"/spec/organization_secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data3.organization_self_hosted_runners !== undefined){
let data90 = data3.organization_self_hosted_runners;
if(typeof data90 !== "string"){
const err179 = {instancePath:instancePath+"/spec/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!(((data90 === "none") || (data90 === "read")) || (data90 === "write"))){
const err180 = {instancePath:instancePath+"/spec/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data3.organization_user_blocking !== undefined){
let data91 = data3.organization_user_blocking;
if(typeof data91 !== "string"){
const err181 = {instancePath:instancePath+"/spec/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!(((data91 === "none") || (data91 === "read")) || (data91 === "write"))){
const err182 = {instancePath:instancePath+"/spec/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/permissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema54.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data3.packages !== undefined){
let data92 = data3.packages;
if(typeof data92 !== "string"){
const err183 = {instancePath:instancePath+"/spec/packages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(((data92 === "none") || (data92 === "read")) || (data92 === "write"))){
const err184 = {instancePath:instancePath+"/spec/packages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema54.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data3.pages !== undefined){
let data93 = data3.pages;
if(typeof data93 !== "string"){
const err185 = {instancePath:instancePath+"/spec/pages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!(((data93 === "none") || (data93 === "read")) || (data93 === "write"))){
const err186 = {instancePath:instancePath+"/spec/pages",schemaPath:"catalog.schema.json#/$defs/permissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema54.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data3.plan !== undefined){
let data94 = data3.plan;
if(typeof data94 !== "string"){
const err187 = {instancePath:instancePath+"/spec/plan",schemaPath:"catalog.schema.json#/$defs/permissions/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((data94 === "none") || (data94 === "read"))){
const err188 = {instancePath:instancePath+"/spec/plan",schemaPath:"catalog.schema.json#/$defs/permissions/properties/plan/enum",keyword:"enum",params:{allowedValues: schema54.properties.plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data3.private_repository_invitations !== undefined){
let data95 = data3.private_repository_invitations;
if(typeof data95 !== "string"){
const err189 = {instancePath:instancePath+"/spec/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/private_repository_invitations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!((data95 === "none") || (data95 === "read"))){
const err190 = {instancePath:instancePath+"/spec/private_repository_invitations",schemaPath:"catalog.schema.json#/$defs/permissions/properties/private_repository_invitations/enum",keyword:"enum",params:{allowedValues: schema54.properties.private_repository_invitations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data3.profile !== undefined){
let data96 = data3.profile;
if(typeof data96 !== "string"){
const err191 = {instancePath:instancePath+"/spec/profile",schemaPath:"catalog.schema.json#/$defs/permissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!((data96 === "none") || (data96 === "write"))){
const err192 = {instancePath:instancePath+"/spec/profile",schemaPath:"catalog.schema.json#/$defs/permissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema54.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data3.pull_requests !== undefined){
let data97 = data3.pull_requests;
if(typeof data97 !== "string"){
const err193 = {instancePath:instancePath+"/spec/pull_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!(((data97 === "none") || (data97 === "read")) || (data97 === "write"))){
const err194 = {instancePath:instancePath+"/spec/pull_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data3.repo_secret_scanning_dismissal_requests !== undefined){
let data98 = data3.repo_secret_scanning_dismissal_requests;
if(typeof data98 !== "string"){
const err195 = {instancePath:instancePath+"/spec/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!(((data98 === "none") || (data98 === "read")) || (data98 === "write"))){
const err196 = {instancePath:instancePath+"/spec/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data3.repository_advisories !== undefined){
let data99 = data3.repository_advisories;
if(typeof data99 !== "string"){
const err197 = {instancePath:instancePath+"/spec/repository_advisories",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(((data99 === "none") || (data99 === "read")) || (data99 === "write"))){
const err198 = {instancePath:instancePath+"/spec/repository_advisories",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema54.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data3.repository_custom_properties !== undefined){
let data100 = data3.repository_custom_properties;
if(typeof data100 !== "string"){
const err199 = {instancePath:instancePath+"/spec/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!(((data100 === "none") || (data100 === "read")) || (data100 === "write"))){
const err200 = {instancePath:instancePath+"/spec/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema54.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data3.repository_hooks !== undefined){
let data101 = data3.repository_hooks;
if(typeof data101 !== "string"){
const err201 = {instancePath:instancePath+"/spec/repository_hooks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(((data101 === "none") || (data101 === "read")) || (data101 === "write"))){
const err202 = {instancePath:instancePath+"/spec/repository_hooks",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema54.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data3.repository_projects !== undefined){
let data102 = data3.repository_projects;
if(typeof data102 !== "string"){
const err203 = {instancePath:instancePath+"/spec/repository_projects",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((data102 === "none") || (data102 === "read")) || (data102 === "write")) || (data102 === "admin"))){
const err204 = {instancePath:instancePath+"/spec/repository_projects",schemaPath:"catalog.schema.json#/$defs/permissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema54.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data3.secret_scanning_alerts !== undefined){
let data103 = data3.secret_scanning_alerts;
if(typeof data103 !== "string"){
const err205 = {instancePath:instancePath+"/spec/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!(((data103 === "none") || (data103 === "read")) || (data103 === "write"))){
const err206 = {instancePath:instancePath+"/spec/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema54.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data3.secret_scanning_bypass_requests !== undefined){
let data104 = data3.secret_scanning_bypass_requests;
if(typeof data104 !== "string"){
const err207 = {instancePath:instancePath+"/spec/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!(((data104 === "none") || (data104 === "read")) || (data104 === "write"))){
const err208 = {instancePath:instancePath+"/spec/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data3.secret_scanning_dismissal_requests !== undefined){
let data105 = data3.secret_scanning_dismissal_requests;
if(typeof data105 !== "string"){
const err209 = {instancePath:instancePath+"/spec/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((data105 === "none") || (data105 === "read")) || (data105 === "write"))){
const err210 = {instancePath:instancePath+"/spec/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema54.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data3.secrets !== undefined){
let data106 = data3.secrets;
if(typeof data106 !== "string"){
const err211 = {instancePath:instancePath+"/spec/secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data106 === "none") || (data106 === "read")) || (data106 === "write"))){
const err212 = {instancePath:instancePath+"/spec/secrets",schemaPath:"catalog.schema.json#/$defs/permissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema54.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data3.security_events !== undefined){
let data107 = data3.security_events;
if(typeof data107 !== "string"){
const err213 = {instancePath:instancePath+"/spec/security_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!(((data107 === "none") || (data107 === "read")) || (data107 === "write"))){
const err214 = {instancePath:instancePath+"/spec/security_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema54.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data3.single_file !== undefined){
let data108 = data3.single_file;
if(typeof data108 !== "string"){
const err215 = {instancePath:instancePath+"/spec/single_file",schemaPath:"catalog.schema.json#/$defs/permissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!(((data108 === "none") || (data108 === "read")) || (data108 === "write"))){
const err216 = {instancePath:instancePath+"/spec/single_file",schemaPath:"catalog.schema.json#/$defs/permissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema54.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data3.starring !== undefined){
let data109 = data3.starring;
if(typeof data109 !== "string"){
const err217 = {instancePath:instancePath+"/spec/starring",schemaPath:"catalog.schema.json#/$defs/permissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!(((data109 === "none") || (data109 === "read")) || (data109 === "write"))){
const err218 = {instancePath:instancePath+"/spec/starring",schemaPath:"catalog.schema.json#/$defs/permissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema54.properties.starring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data3.statuses !== undefined){
let data110 = data3.statuses;
if(typeof data110 !== "string"){
const err219 = {instancePath:instancePath+"/spec/statuses",schemaPath:"catalog.schema.json#/$defs/permissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!(((data110 === "none") || (data110 === "read")) || (data110 === "write"))){
const err220 = {instancePath:instancePath+"/spec/statuses",schemaPath:"catalog.schema.json#/$defs/permissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema54.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data3.team_discussions !== undefined){
let data111 = data3.team_discussions;
if(typeof data111 !== "string"){
const err221 = {instancePath:instancePath+"/spec/team_discussions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/team_discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(((data111 === "none") || (data111 === "read")) || (data111 === "write"))){
const err222 = {instancePath:instancePath+"/spec/team_discussions",schemaPath:"catalog.schema.json#/$defs/permissions/properties/team_discussions/enum",keyword:"enum",params:{allowedValues: schema54.properties.team_discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data3.user_events !== undefined){
let data112 = data3.user_events;
if(typeof data112 !== "string"){
const err223 = {instancePath:instancePath+"/spec/user_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/user_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!((data112 === "none") || (data112 === "read"))){
const err224 = {instancePath:instancePath+"/spec/user_events",schemaPath:"catalog.schema.json#/$defs/permissions/properties/user_events/enum",keyword:"enum",params:{allowedValues: schema54.properties.user_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data3.user_models !== undefined){
let data113 = data3.user_models;
if(typeof data113 !== "string"){
const err225 = {instancePath:instancePath+"/spec/user_models",schemaPath:"catalog.schema.json#/$defs/permissions/properties/user_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(!((data113 === "none") || (data113 === "read"))){
const err226 = {instancePath:instancePath+"/spec/user_models",schemaPath:"catalog.schema.json#/$defs/permissions/properties/user_models/enum",keyword:"enum",params:{allowedValues: schema54.properties.user_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data3.vulnerability_alerts !== undefined){
let data114 = data3.vulnerability_alerts;
if(typeof data114 !== "string"){
const err227 = {instancePath:instancePath+"/spec/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/permissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!(((data114 === "none") || (data114 === "read")) || (data114 === "write"))){
const err228 = {instancePath:instancePath+"/spec/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/permissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema54.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data3.watching !== undefined){
let data115 = data3.watching;
if(typeof data115 !== "string"){
const err229 = {instancePath:instancePath+"/spec/watching",schemaPath:"catalog.schema.json#/$defs/permissions/properties/watching/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!(((data115 === "none") || (data115 === "read")) || (data115 === "write"))){
const err230 = {instancePath:instancePath+"/spec/watching",schemaPath:"catalog.schema.json#/$defs/permissions/properties/watching/enum",keyword:"enum",params:{allowedValues: schema54.properties.watching.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data3.workflows !== undefined){
let data116 = data3.workflows;
if(typeof data116 !== "string"){
const err231 = {instancePath:instancePath+"/spec/workflows",schemaPath:"catalog.schema.json#/$defs/permissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!((data116 === "none") || (data116 === "write"))){
const err232 = {instancePath:instancePath+"/spec/workflows",schemaPath:"catalog.schema.json#/$defs/permissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema54.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/spec",schemaPath:"catalog.schema.json#/$defs/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.description === undefined){
data3.description = "";
}
if(data3.url === undefined){
data3.url = "";
}
if(data3.callback_url === undefined){
data3.callback_url = "";
}
if(data3.request_oauth_on_install === undefined){
data3.request_oauth_on_install = false;
}
if(data3.setup_url === undefined){
data3.setup_url = "";
}
if(data3.setup_on_update === undefined){
data3.setup_on_update = false;
}
if(data3.public === undefined){
data3.public = false;
}
if(data3.webhook_active === undefined){
data3.webhook_active = true;
}
if(data3.webhook_url === undefined){
data3.webhook_url = "";
}
if(data3.webhook_secret === undefined){
data3.webhook_secret = "";
}
if(data3.events === undefined){
data3.events = [];
}
if(data3.domain === undefined){
data3.domain = "";
}
if(data3.single_file_name === undefined){
data3.single_file_name = "";
}
if(data3.single_file_paths === undefined){
data3.single_file_paths = [];
}
if(data3.lifecycle === undefined){
data3.lifecycle = {};
}
if(data3.name !== undefined){
let data117 = data3.name;
if(typeof data117 === "string"){
if(func1(data117) > 34){
const err234 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(func1(data117) < 1){
const err235 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/spec/name",schemaPath:"#/properties/spec/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(typeof data3.description !== "string"){
const err237 = {instancePath:instancePath+"/spec/description",schemaPath:"#/properties/spec/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(typeof data3.url !== "string"){
const err238 = {instancePath:instancePath+"/spec/url",schemaPath:"#/properties/spec/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(typeof data3.callback_url !== "string"){
const err239 = {instancePath:instancePath+"/spec/callback_url",schemaPath:"#/properties/spec/properties/callback_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(typeof data3.request_oauth_on_install !== "boolean"){
const err240 = {instancePath:instancePath+"/spec/request_oauth_on_install",schemaPath:"#/properties/spec/properties/request_oauth_on_install/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(typeof data3.setup_url !== "string"){
const err241 = {instancePath:instancePath+"/spec/setup_url",schemaPath:"#/properties/spec/properties/setup_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(typeof data3.setup_on_update !== "boolean"){
const err242 = {instancePath:instancePath+"/spec/setup_on_update",schemaPath:"#/properties/spec/properties/setup_on_update/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(typeof data3.public !== "boolean"){
const err243 = {instancePath:instancePath+"/spec/public",schemaPath:"#/properties/spec/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(typeof data3.webhook_active !== "boolean"){
const err244 = {instancePath:instancePath+"/spec/webhook_active",schemaPath:"#/properties/spec/properties/webhook_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(typeof data3.webhook_url !== "string"){
const err245 = {instancePath:instancePath+"/spec/webhook_url",schemaPath:"#/properties/spec/properties/webhook_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(typeof data3.webhook_secret !== "string"){
const err246 = {instancePath:instancePath+"/spec/webhook_secret",schemaPath:"#/properties/spec/properties/webhook_secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
let data128 = data3.events;
if(Array.isArray(data128)){
const len0 = data128.length;
for(let i0=0; i0<len0; i0++){
let data129 = data128[i0];
if(typeof data129 !== "string"){
const err247 = {instancePath:instancePath+"/spec/events/" + i0,schemaPath:"#/properties/spec/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(typeof data129 !== "string"){
const err248 = {instancePath:instancePath+"/spec/events/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data129 === "branch_protection_configuration") || (data129 === "branch_protection_rule")) || (data129 === "bypass_request_secret_scanning")) || (data129 === "cache_sync")) || (data129 === "check_run")) || (data129 === "check_suite")) || (data129 === "code_scanning_alert")) || (data129 === "commit_comment")) || (data129 === "create")) || (data129 === "custom_property")) || (data129 === "custom_property_values")) || (data129 === "delete")) || (data129 === "dependabot_alert")) || (data129 === "deploy_key")) || (data129 === "deployment")) || (data129 === "deployment_protection_rule")) || (data129 === "deployment_review")) || (data129 === "deployment_status")) || (data129 === "discussion")) || (data129 === "discussion_comment")) || (data129 === "dismissal_request_code_scanning")) || (data129 === "dismissal_request_secret_scanning")) || (data129 === "exemption_request_push_ruleset")) || (data129 === "fork")) || (data129 === "gollum")) || (data129 === "installation_target")) || (data129 === "issue_comment")) || (data129 === "issue_dependencies")) || (data129 === "issue_relates_to")) || (data129 === "issues")) || (data129 === "label")) || (data129 === "member")) || (data129 === "membership")) || (data129 === "merge_group")) || (data129 === "meta")) || (data129 === "milestone")) || (data129 === "org_block")) || (data129 === "organization")) || (data129 === "organization_custom_property_values")) || (data129 === "package")) || (data129 === "page_build")) || (data129 === "personal_access_token_request")) || (data129 === "project")) || (data129 === "project_card")) || (data129 === "project_column")) || (data129 === "projects_v2")) || (data129 === "projects_v2_item")) || (data129 === "projects_v2_status_update")) || (data129 === "public")) || (data129 === "pull_request")) || (data129 === "pull_request_review")) || (data129 === "pull_request_review_comment")) || (data129 === "pull_request_review_thread")) || (data129 === "push")) || (data129 === "registry_package")) || (data129 === "release")) || (data129 === "repository")) || (data129 === "repository_advisory")) || (data129 === "repository_dispatch")) || (data129 === "repository_ruleset")) || (data129 === "secret_scanning_alert")) || (data129 === "secret_scanning_alert_location")) || (data129 === "secret_scanning_scan")) || (data129 === "security_advisory")) || (data129 === "security_and_analysis")) || (data129 === "star")) || (data129 === "status")) || (data129 === "sub_issues")) || (data129 === "team")) || (data129 === "team_add")) || (data129 === "watch")) || (data129 === "workflow_dispatch")) || (data129 === "workflow_job")) || (data129 === "workflow_run"))){
const err249 = {instancePath:instancePath+"/spec/events/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/event/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
let i1 = data128.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data128[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err250 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err251 = {instancePath:instancePath+"/spec/events",schemaPath:"#/properties/spec/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(typeof data3.domain !== "string"){
const err252 = {instancePath:instancePath+"/spec/domain",schemaPath:"#/properties/spec/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(typeof data3.single_file_name !== "string"){
const err253 = {instancePath:instancePath+"/spec/single_file_name",schemaPath:"#/properties/spec/properties/single_file_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
let data132 = data3.single_file_paths;
if(Array.isArray(data132)){
if(data132.length > 10){
const err254 = {instancePath:instancePath+"/spec/single_file_paths",schemaPath:"#/properties/spec/properties/single_file_paths/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len1 = data132.length;
for(let i2=0; i2<len1; i2++){
let data133 = data132[i2];
if(typeof data133 === "string"){
if(func1(data133) < 1){
const err255 = {instancePath:instancePath+"/spec/single_file_paths/" + i2,schemaPath:"#/properties/spec/properties/single_file_paths/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/spec/single_file_paths/" + i2,schemaPath:"#/properties/spec/properties/single_file_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
let i3 = data132.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data132[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err257 = {instancePath:instancePath+"/spec/single_file_paths",schemaPath:"#/properties/spec/properties/single_file_paths/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err258 = {instancePath:instancePath+"/spec/single_file_paths",schemaPath:"#/properties/spec/properties/single_file_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
let data134 = data3.lifecycle;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.preventDestroy === undefined){
data134.preventDestroy = false;
}
if(data134.ignoreChanges === undefined){
data134.ignoreChanges = [];
}
for(const key1 in data134){
if(!((key1 === "preventDestroy") || (key1 === "ignoreChanges"))){
const err259 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(typeof data134.preventDestroy !== "boolean"){
const err260 = {instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"../v1/common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
let data136 = data134.ignoreChanges;
if(Array.isArray(data136)){
const len2 = data136.length;
for(let i4=0; i4<len2; i4++){
let data137 = data136[i4];
if(typeof data137 !== "string"){
const err261 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i4,schemaPath:"../v1/app.schema.json#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!((((((((((((((((((((data137 === "name") || (data137 === "description")) || (data137 === "homepage")) || (data137 === "cover")) || (data137 === "visibility")) || (data137 === "market.listed")) || (data137 === "market.category")) || (data137 === "authorization.callbackUrls")) || (data137 === "authorization.requestOAuthOnInstall")) || (data137 === "authorization.setupUrl")) || (data137 === "authorization.setupOnUpdate")) || (data137 === "webhook.active")) || (data137 === "webhook.url")) || (data137 === "permissions.repository")) || (data137 === "permissions.organization")) || (data137 === "permissions.user")) || (data137 === "singleFilePaths")) || (data137 === "events")) || (data137 === "labels")) || (data137 === "annotations"))){
const err262 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges/" + i4,schemaPath:"../v1/app.schema.json#/properties/spec/properties/lifecycle/properties/ignoreChanges/items/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
let i5 = data136.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data136[i5], data136[j2])){
const err263 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/spec/lifecycle/ignoreChanges",schemaPath:"#/properties/spec/properties/lifecycle/properties/ignoreChanges/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key2 in data3){
if(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key2 !== "name") && (key2 !== "description")) && (key2 !== "url")) && (key2 !== "callback_url")) && (key2 !== "request_oauth_on_install")) && (key2 !== "setup_url")) && (key2 !== "setup_on_update")) && (key2 !== "public")) && (key2 !== "webhook_active")) && (key2 !== "webhook_url")) && (key2 !== "webhook_secret")) && (key2 !== "events")) && (key2 !== "domain")) && (key2 !== "single_file_name")) && (key2 !== "single_file_paths")) && (key2 !== "lifecycle")) && (key2 !== "actions")) && (key2 !== "actions_variables")) && (key2 !== "administration")) && (key2 !== "agent_secrets")) && (key2 !== "agent_variables")) && (key2 !== "artifact_metadata")) && (key2 !== "attestations")) && (key2 !== "blocking")) && (key2 !== "checks")) && (key2 !== "code_quality")) && (key2 !== "codespaces")) && (key2 !== "codespaces_lifecycle_admin")) && (key2 !== "codespaces_metadata")) && (key2 !== "codespaces_secrets")) && (key2 !== "codespaces_user_secrets")) && (key2 !== "content_references")) && (key2 !== "contents")) && (key2 !== "copilot_agent_settings")) && (key2 !== "copilot_editor_context")) && (key2 !== "copilot_messages")) && (key2 !== "custom_properties_for_organizations")) && (key2 !== "dependabot_secrets")) && (key2 !== "deployments")) && (key2 !== "discussions")) && (key2 !== "emails")) && (key2 !== "enterprise_administration")) && (key2 !== "enterprise_copilot_metrics")) && (key2 !== "enterprise_custom_org_roles")) && (key2 !== "enterprise_custom_properties")) && (key2 !== "enterprise_custom_properties_for_organizations")) && (key2 !== "enterprise_organization_installation_repositories")) && (key2 !== "enterprise_organization_installations")) && (key2 !== "enterprise_organizations")) && (key2 !== "enterprise_people")) && (key2 !== "enterprise_sso")) && (key2 !== "enterprise_teams")) && (key2 !== "environments")) && (key2 !== "followers")) && (key2 !== "gists")) && (key2 !== "git_signing_ssh_public_keys")) && (key2 !== "gpg_keys")) && (key2 !== "interaction_limits")) && (key2 !== "issue_fields")) && (key2 !== "issue_types")) && (key2 !== "issues")) && (key2 !== "keys")) && (key2 !== "knowledge_bases")) && (key2 !== "members")) && (key2 !== "merge_queues")) && (key2 !== "metadata")) && (key2 !== "org_copilot_content_exclusion")) && (key2 !== "organization_actions_variables")) && (key2 !== "organization_administration")) && (key2 !== "organization_agent_secrets")) && (key2 !== "organization_agent_variables")) && (key2 !== "organization_announcement_banners")) && (key2 !== "organization_api_insights")) && (key2 !== "organization_campaigns")) && (key2 !== "organization_code_scanning_dismissal_requests")) && (key2 !== "organization_codespaces")) && (key2 !== "organization_codespaces_secrets")) && (key2 !== "organization_codespaces_settings")) && (key2 !== "organization_copilot_agent_settings")) && (key2 !== "organization_copilot_metrics")) && (key2 !== "organization_copilot_seat_management")) && (key2 !== "organization_copilot_spaces")) && (key2 !== "organization_credentials")) && (key2 !== "organization_custom_org_roles")) && (key2 !== "organization_custom_properties")) && (key2 !== "organization_custom_roles")) && (key2 !== "organization_dependabot_dismissal_requests")) && (key2 !== "organization_dependabot_secrets")) && (key2 !== "organization_events")) && (key2 !== "organization_hooks")) && (key2 !== "organization_knowledge_bases")) && (key2 !== "organization_models")) && (key2 !== "organization_network_configurations")) && (key2 !== "organization_packages")) && (key2 !== "organization_personal_access_token_requests")) && (key2 !== "organization_personal_access_tokens")) && (key2 !== "organization_plan")) && (key2 !== "organization_private_registries")) && (key2 !== "organization_projects")) && (key2 !== "organization_runner_custom_images")) && (key2 !== "organization_secret_scanning_bypass_requests")) && (key2 !== "organization_secrets")) && (key2 !== "organization_self_hosted_runners")) && (key2 !== "organization_user_blocking")) && (key2 !== "packages")) && (key2 !== "pages")) && (key2 !== "plan")) && (key2 !== "private_repository_invitations")) && (key2 !== "profile")) && (key2 !== "pull_requests")) && (key2 !== "repo_secret_scanning_dismissal_requests")) && (key2 !== "repository_advisories")) && (key2 !== "repository_custom_properties")) && (key2 !== "repository_hooks")) && (key2 !== "repository_projects")) && (key2 !== "secret_scanning_alerts")) && (key2 !== "secret_scanning_bypass_requests")) && (key2 !== "secret_scanning_dismissal_requests")) && (key2 !== "secrets")) && (key2 !== "security_events")) && (key2 !== "single_file")) && (key2 !== "starring")) && (key2 !== "statuses")) && (key2 !== "team_discussions")) && (key2 !== "user_events")) && (key2 !== "user_models")) && (key2 !== "vulnerability_alerts")) && (key2 !== "watching")) && (key2 !== "workflows")){
const err266 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInstallation: Validate = validate27;
const schema58 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/installation.schema.json","title":"Installation","description":"An app installed in a space, for all or for selected repositories.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"Version of the manifest language.","const":"appward/v1"},"kind":{"description":"What the document declares.","const":"Installation"},"metadata":{"description":"Which app is installed where, and notes about it.","type":"object","required":["app","space"],"additionalProperties":false,"properties":{"app":{"$ref":"common.schema.json#/$defs/slug","description":"Slug of the installed app."},"space":{"$ref":"common.schema.json#/$defs/login","description":"The space it is installed in."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select installations by.","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people: the owner, the purpose, the day to review it by.","default":{}}}},"spec":{"description":"Which repositories the app reaches, and what the space consents to.","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"repositories":{"description":"all, or a list of repository names of the space.","type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},"tsType":"'all' | string[]"},"permissions":{"description":"The most this space consents to; people decide where left out.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"catalog.schema.json#/$defs/repositoryPermissions","description":"The most that is granted for the repositories.","default":{}},"organization":{"$ref":"catalog.schema.json#/$defs/organizationPermissions","description":"The most that is granted for the organization.","default":{}}}},"suspended":{"description":"Whether the installation is suspended; people decide where left out.","type":"boolean"},"lifecycle":{"description":"How plans treat the installation.","type":"object","default":{},"additionalProperties":false,"properties":{"preventDestroy":{"$ref":"common.schema.json#/$defs/preventDestroy","description":"Refuse to delete this resource until the guard is lifted by a change of its own; kept on the platform.","default":false}}}}}}};
const pattern14 = new RegExp("^all$", "u");
const pattern15 = new RegExp("^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/installation.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Installation" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Installation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.labels === undefined){
data2.labels = {};
}
if(data2.annotations === undefined){
data2.annotations = {};
}
if(data2.app === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "app"},message:"must have required property '"+"app"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.space === undefined){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "app") || (key1 === "space")) || (key1 === "labels")) || (key1 === "annotations"))){
const err9 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.app !== undefined){
let data3 = data2.app;
if(typeof data3 === "string"){
if(func1(data3) > 34){
const err10 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/metadata/app",schemaPath:"common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.space !== undefined){
let data4 = data2.space;
if(typeof data4 === "string"){
if(func1(data4) > 39){
const err13 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data4)){
const err14 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/space",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let data5 = data2.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
const err16 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
let data7 = data2.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(typeof data7[key3] !== "string"){
const err18 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.spec !== undefined){
let data9 = data.spec;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.lifecycle === undefined){
data9.lifecycle = {};
}
if(data9.repositories === undefined){
const err21 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key4 in data9){
if(!((((key4 === "repositories") || (key4 === "permissions")) || (key4 === "suspended")) || (key4 === "lifecycle"))){
const err22 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.repositories !== undefined){
let data10 = data9.repositories;
if((typeof data10 !== "string") && (!(Array.isArray(data10)))){
const err23 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/type",keyword:"type",params:{type: schema58.properties.spec.properties.repositories.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data10 === "string"){
if(!pattern14.test(data10)){
const err24 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(Array.isArray(data10)){
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
const err26 = {instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/spec/repositories/" + i0,schemaPath:"#/properties/spec/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
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
const err28 = {instancePath:instancePath+"/spec/repositories",schemaPath:"#/properties/spec/properties/repositories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data9.permissions !== undefined){
let data12 = data9.permissions;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.repository === undefined){
data12.repository = {};
}
if(data12.organization === undefined){
data12.organization = {};
}
for(const key5 in data12){
if(!((key5 === "repository") || (key5 === "organization"))){
const err29 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let data13 = data12.repository;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!(func5.call(schema40.properties, key6))){
const err30 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.actions !== undefined){
let data14 = data13.actions;
if(typeof data14 !== "string"){
const err31 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data14 === "read") || (data14 === "write"))){
const err32 = {instancePath:instancePath+"/spec/permissions/repository/actions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.actions_variables !== undefined){
let data15 = data13.actions_variables;
if(typeof data15 !== "string"){
const err33 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data15 === "read") || (data15 === "write"))){
const err34 = {instancePath:instancePath+"/spec/permissions/repository/actions_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/actions_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.administration !== undefined){
let data16 = data13.administration;
if(typeof data16 !== "string"){
const err35 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data16 === "read") || (data16 === "write"))){
const err36 = {instancePath:instancePath+"/spec/permissions/repository/administration",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema40.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.agent_secrets !== undefined){
let data17 = data13.agent_secrets;
if(typeof data17 !== "string"){
const err37 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data17 === "read") || (data17 === "write"))){
const err38 = {instancePath:instancePath+"/spec/permissions/repository/agent_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.agent_variables !== undefined){
let data18 = data13.agent_variables;
if(typeof data18 !== "string"){
const err39 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((data18 === "read") || (data18 === "write"))){
const err40 = {instancePath:instancePath+"/spec/permissions/repository/agent_variables",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/agent_variables/enum",keyword:"enum",params:{allowedValues: schema40.properties.agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.artifact_metadata !== undefined){
let data19 = data13.artifact_metadata;
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data19 === "read") || (data19 === "write"))){
const err42 = {instancePath:instancePath+"/spec/permissions/repository/artifact_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.attestations !== undefined){
let data20 = data13.attestations;
if(typeof data20 !== "string"){
const err43 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data20 === "read") || (data20 === "write"))){
const err44 = {instancePath:instancePath+"/spec/permissions/repository/attestations",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema40.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data13.checks !== undefined){
let data21 = data13.checks;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((data21 === "read") || (data21 === "write"))){
const err46 = {instancePath:instancePath+"/spec/permissions/repository/checks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema40.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.code_quality !== undefined){
let data22 = data13.code_quality;
if(typeof data22 !== "string"){
const err47 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data22 === "read") || (data22 === "write"))){
const err48 = {instancePath:instancePath+"/spec/permissions/repository/code_quality",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema40.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data13.codespaces !== undefined){
let data23 = data13.codespaces;
if(typeof data23 !== "string"){
const err49 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data23 === "read") || (data23 === "write"))){
const err50 = {instancePath:instancePath+"/spec/permissions/repository/codespaces",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data13.codespaces_lifecycle_admin !== undefined){
let data24 = data13.codespaces_lifecycle_admin;
if(typeof data24 !== "string"){
const err51 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data24 === "read") || (data24 === "write"))){
const err52 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_lifecycle_admin",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_lifecycle_admin/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_lifecycle_admin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.codespaces_metadata !== undefined){
let data25 = data13.codespaces_metadata;
if(typeof data25 !== "string"){
const err53 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data25 === "read")){
const err54 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.codespaces_secrets !== undefined){
let data26 = data13.codespaces_secrets;
if(typeof data26 !== "string"){
const err55 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(data26 === "write")){
const err56 = {instancePath:instancePath+"/spec/permissions/repository/codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data13.contents !== undefined){
let data27 = data13.contents;
if(typeof data27 !== "string"){
const err57 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((data27 === "read") || (data27 === "write"))){
const err58 = {instancePath:instancePath+"/spec/permissions/repository/contents",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema40.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data13.copilot_agent_settings !== undefined){
let data28 = data13.copilot_agent_settings;
if(typeof data28 !== "string"){
const err59 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data28 === "read") || (data28 === "write"))){
const err60 = {instancePath:instancePath+"/spec/permissions/repository/copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema40.properties.copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data13.dependabot_secrets !== undefined){
let data29 = data13.dependabot_secrets;
if(typeof data29 !== "string"){
const err61 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!((data29 === "read") || (data29 === "write"))){
const err62 = {instancePath:instancePath+"/spec/permissions/repository/dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data13.deployments !== undefined){
let data30 = data13.deployments;
if(typeof data30 !== "string"){
const err63 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((data30 === "read") || (data30 === "write"))){
const err64 = {instancePath:instancePath+"/spec/permissions/repository/deployments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema40.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data13.discussions !== undefined){
let data31 = data13.discussions;
if(typeof data31 !== "string"){
const err65 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((data31 === "read") || (data31 === "write"))){
const err66 = {instancePath:instancePath+"/spec/permissions/repository/discussions",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema40.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.environments !== undefined){
let data32 = data13.environments;
if(typeof data32 !== "string"){
const err67 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data32 === "read") || (data32 === "write"))){
const err68 = {instancePath:instancePath+"/spec/permissions/repository/environments",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema40.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data13.issues !== undefined){
let data33 = data13.issues;
if(typeof data33 !== "string"){
const err69 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!((data33 === "read") || (data33 === "write"))){
const err70 = {instancePath:instancePath+"/spec/permissions/repository/issues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema40.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data13.merge_queues !== undefined){
let data34 = data13.merge_queues;
if(typeof data34 !== "string"){
const err71 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data34 === "read") || (data34 === "write"))){
const err72 = {instancePath:instancePath+"/spec/permissions/repository/merge_queues",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema40.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data13.metadata !== undefined){
let data35 = data13.metadata;
if(typeof data35 !== "string"){
const err73 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!(data35 === "read")){
const err74 = {instancePath:instancePath+"/spec/permissions/repository/metadata",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema40.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data13.packages !== undefined){
let data36 = data13.packages;
if(typeof data36 !== "string"){
const err75 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err76 = {instancePath:instancePath+"/spec/permissions/repository/packages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema40.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data13.pages !== undefined){
let data37 = data13.pages;
if(typeof data37 !== "string"){
const err77 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err78 = {instancePath:instancePath+"/spec/permissions/repository/pages",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema40.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data13.pull_requests !== undefined){
let data38 = data13.pull_requests;
if(typeof data38 !== "string"){
const err79 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((data38 === "read") || (data38 === "write"))){
const err80 = {instancePath:instancePath+"/spec/permissions/repository/pull_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.repo_secret_scanning_dismissal_requests !== undefined){
let data39 = data13.repo_secret_scanning_dismissal_requests;
if(typeof data39 !== "string"){
const err81 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err82 = {instancePath:instancePath+"/spec/permissions/repository/repo_secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repo_secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.repo_secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data13.repository_advisories !== undefined){
let data40 = data13.repository_advisories;
if(typeof data40 !== "string"){
const err83 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err84 = {instancePath:instancePath+"/spec/permissions/repository/repository_advisories",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_advisories/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_advisories.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data13.repository_custom_properties !== undefined){
let data41 = data13.repository_custom_properties;
if(typeof data41 !== "string"){
const err85 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((data41 === "read") || (data41 === "write"))){
const err86 = {instancePath:instancePath+"/spec/permissions/repository/repository_custom_properties",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data13.repository_hooks !== undefined){
let data42 = data13.repository_hooks;
if(typeof data42 !== "string"){
const err87 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((data42 === "read") || (data42 === "write"))){
const err88 = {instancePath:instancePath+"/spec/permissions/repository/repository_hooks",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data13.repository_projects !== undefined){
let data43 = data13.repository_projects;
if(typeof data43 !== "string"){
const err89 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data43 === "read") || (data43 === "write")) || (data43 === "admin"))){
const err90 = {instancePath:instancePath+"/spec/permissions/repository/repository_projects",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema40.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data13.secret_scanning_alerts !== undefined){
let data44 = data13.secret_scanning_alerts;
if(typeof data44 !== "string"){
const err91 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err92 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data13.secret_scanning_bypass_requests !== undefined){
let data45 = data13.secret_scanning_bypass_requests;
if(typeof data45 !== "string"){
const err93 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((data45 === "read") || (data45 === "write"))){
const err94 = {instancePath:instancePath+"/spec/permissions/repository/secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema40.properties.secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data13.secrets !== undefined){
let data46 = data13.secrets;
if(typeof data46 !== "string"){
const err95 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((data46 === "read") || (data46 === "write"))){
const err96 = {instancePath:instancePath+"/spec/permissions/repository/secrets",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema40.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data13.security_events !== undefined){
let data47 = data13.security_events;
if(typeof data47 !== "string"){
const err97 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!((data47 === "read") || (data47 === "write"))){
const err98 = {instancePath:instancePath+"/spec/permissions/repository/security_events",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema40.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data13.single_file !== undefined){
let data48 = data13.single_file;
if(typeof data48 !== "string"){
const err99 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err100 = {instancePath:instancePath+"/spec/permissions/repository/single_file",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema40.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data13.statuses !== undefined){
let data49 = data13.statuses;
if(typeof data49 !== "string"){
const err101 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data49 === "read") || (data49 === "write"))){
const err102 = {instancePath:instancePath+"/spec/permissions/repository/statuses",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema40.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data13.vulnerability_alerts !== undefined){
let data50 = data13.vulnerability_alerts;
if(typeof data50 !== "string"){
const err103 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((data50 === "read") || (data50 === "write"))){
const err104 = {instancePath:instancePath+"/spec/permissions/repository/vulnerability_alerts",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema40.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data13.workflows !== undefined){
let data51 = data13.workflows;
if(typeof data51 !== "string"){
const err105 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(data51 === "write")){
const err106 = {instancePath:instancePath+"/spec/permissions/repository/workflows",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema40.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/permissions/repository",schemaPath:"catalog.schema.json#/$defs/repositoryPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
let data52 = data12.organization;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key7 in data52){
if(!(func5.call(schema41.properties, key7))){
const err108 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.custom_properties_for_organizations !== undefined){
let data53 = data52.custom_properties_for_organizations;
if(typeof data53 !== "string"){
const err109 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err110 = {instancePath:instancePath+"/spec/permissions/organization/custom_properties_for_organizations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema41.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.issue_fields !== undefined){
let data54 = data52.issue_fields;
if(typeof data54 !== "string"){
const err111 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err112 = {instancePath:instancePath+"/spec/permissions/organization/issue_fields",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_fields/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_fields.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.issue_types !== undefined){
let data55 = data52.issue_types;
if(typeof data55 !== "string"){
const err113 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err114 = {instancePath:instancePath+"/spec/permissions/organization/issue_types",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/issue_types/enum",keyword:"enum",params:{allowedValues: schema41.properties.issue_types.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.members !== undefined){
let data56 = data52.members;
if(typeof data56 !== "string"){
const err115 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((data56 === "read") || (data56 === "write"))){
const err116 = {instancePath:instancePath+"/spec/permissions/organization/members",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema41.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.org_copilot_content_exclusion !== undefined){
let data57 = data52.org_copilot_content_exclusion;
if(typeof data57 !== "string"){
const err117 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((data57 === "read") || (data57 === "write"))){
const err118 = {instancePath:instancePath+"/spec/permissions/organization/org_copilot_content_exclusion",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/org_copilot_content_exclusion/enum",keyword:"enum",params:{allowedValues: schema41.properties.org_copilot_content_exclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data52.organization_actions_variables !== undefined){
let data58 = data52.organization_actions_variables;
if(typeof data58 !== "string"){
const err119 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err120 = {instancePath:instancePath+"/spec/permissions/organization/organization_actions_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_actions_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_actions_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.organization_administration !== undefined){
let data59 = data52.organization_administration;
if(typeof data59 !== "string"){
const err121 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data59 === "read") || (data59 === "write"))){
const err122 = {instancePath:instancePath+"/spec/permissions/organization/organization_administration",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data52.organization_agent_secrets !== undefined){
let data60 = data52.organization_agent_secrets;
if(typeof data60 !== "string"){
const err123 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data60 === "read") || (data60 === "write"))){
const err124 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data52.organization_agent_variables !== undefined){
let data61 = data52.organization_agent_variables;
if(typeof data61 !== "string"){
const err125 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!((data61 === "read") || (data61 === "write"))){
const err126 = {instancePath:instancePath+"/spec/permissions/organization/organization_agent_variables",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_agent_variables/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_agent_variables.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data52.organization_announcement_banners !== undefined){
let data62 = data52.organization_announcement_banners;
if(typeof data62 !== "string"){
const err127 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!((data62 === "read") || (data62 === "write"))){
const err128 = {instancePath:instancePath+"/spec/permissions/organization/organization_announcement_banners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.organization_api_insights !== undefined){
let data63 = data52.organization_api_insights;
if(typeof data63 !== "string"){
const err129 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(data63 === "read")){
const err130 = {instancePath:instancePath+"/spec/permissions/organization/organization_api_insights",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_api_insights/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_api_insights.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data52.organization_campaigns !== undefined){
let data64 = data52.organization_campaigns;
if(typeof data64 !== "string"){
const err131 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((data64 === "read") || (data64 === "write"))){
const err132 = {instancePath:instancePath+"/spec/permissions/organization/organization_campaigns",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_campaigns/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_campaigns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data52.organization_code_scanning_dismissal_requests !== undefined){
let data65 = data52.organization_code_scanning_dismissal_requests;
if(typeof data65 !== "string"){
const err133 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((data65 === "read") || (data65 === "write"))){
const err134 = {instancePath:instancePath+"/spec/permissions/organization/organization_code_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_code_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_code_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data52.organization_codespaces !== undefined){
let data66 = data52.organization_codespaces;
if(typeof data66 !== "string"){
const err135 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((data66 === "read") || (data66 === "write"))){
const err136 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data52.organization_codespaces_secrets !== undefined){
let data67 = data52.organization_codespaces_secrets;
if(typeof data67 !== "string"){
const err137 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((data67 === "read") || (data67 === "write"))){
const err138 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data52.organization_codespaces_settings !== undefined){
let data68 = data52.organization_codespaces_settings;
if(typeof data68 !== "string"){
const err139 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((data68 === "read") || (data68 === "write"))){
const err140 = {instancePath:instancePath+"/spec/permissions/organization/organization_codespaces_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_codespaces_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_codespaces_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data52.organization_copilot_agent_settings !== undefined){
let data69 = data52.organization_copilot_agent_settings;
if(typeof data69 !== "string"){
const err141 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((data69 === "read") || (data69 === "write"))){
const err142 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_agent_settings",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data52.organization_copilot_metrics !== undefined){
let data70 = data52.organization_copilot_metrics;
if(typeof data70 !== "string"){
const err143 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!(data70 === "read")){
const err144 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_metrics",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_metrics/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_metrics.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data52.organization_copilot_seat_management !== undefined){
let data71 = data52.organization_copilot_seat_management;
if(typeof data71 !== "string"){
const err145 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data71 === "read") || (data71 === "write"))){
const err146 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_seat_management",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data52.organization_copilot_spaces !== undefined){
let data72 = data52.organization_copilot_spaces;
if(typeof data72 !== "string"){
const err147 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((data72 === "read") || (data72 === "write"))){
const err148 = {instancePath:instancePath+"/spec/permissions/organization/organization_copilot_spaces",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_copilot_spaces/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_copilot_spaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data52.organization_credentials !== undefined){
let data73 = data52.organization_credentials;
if(typeof data73 !== "string"){
const err149 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data73 === "read") || (data73 === "write"))){
const err150 = {instancePath:instancePath+"/spec/permissions/organization/organization_credentials",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_credentials/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_credentials.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data52.organization_custom_org_roles !== undefined){
let data74 = data52.organization_custom_org_roles;
if(typeof data74 !== "string"){
const err151 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((data74 === "read") || (data74 === "write"))){
const err152 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_org_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data52.organization_custom_properties !== undefined){
let data75 = data52.organization_custom_properties;
if(typeof data75 !== "string"){
const err153 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((data75 === "read") || (data75 === "write")) || (data75 === "admin"))){
const err154 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_properties",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52.organization_custom_roles !== undefined){
let data76 = data52.organization_custom_roles;
if(typeof data76 !== "string"){
const err155 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!((data76 === "read") || (data76 === "write"))){
const err156 = {instancePath:instancePath+"/spec/permissions/organization/organization_custom_roles",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data52.organization_dependabot_dismissal_requests !== undefined){
let data77 = data52.organization_dependabot_dismissal_requests;
if(typeof data77 !== "string"){
const err157 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((data77 === "read") || (data77 === "write"))){
const err158 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data52.organization_dependabot_secrets !== undefined){
let data78 = data52.organization_dependabot_secrets;
if(typeof data78 !== "string"){
const err159 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((data78 === "read") || (data78 === "write"))){
const err160 = {instancePath:instancePath+"/spec/permissions/organization/organization_dependabot_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data52.organization_events !== undefined){
let data79 = data52.organization_events;
if(typeof data79 !== "string"){
const err161 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!(data79 === "read")){
const err162 = {instancePath:instancePath+"/spec/permissions/organization/organization_events",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data52.organization_hooks !== undefined){
let data80 = data52.organization_hooks;
if(typeof data80 !== "string"){
const err163 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((data80 === "read") || (data80 === "write"))){
const err164 = {instancePath:instancePath+"/spec/permissions/organization/organization_hooks",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data52.organization_knowledge_bases !== undefined){
let data81 = data52.organization_knowledge_bases;
if(typeof data81 !== "string"){
const err165 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((data81 === "read") || (data81 === "write"))){
const err166 = {instancePath:instancePath+"/spec/permissions/organization/organization_knowledge_bases",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_knowledge_bases/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_knowledge_bases.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data52.organization_models !== undefined){
let data82 = data52.organization_models;
if(typeof data82 !== "string"){
const err167 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(data82 === "read")){
const err168 = {instancePath:instancePath+"/spec/permissions/organization/organization_models",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_models/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_models.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data52.organization_network_configurations !== undefined){
let data83 = data52.organization_network_configurations;
if(typeof data83 !== "string"){
const err169 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((data83 === "read") || (data83 === "write"))){
const err170 = {instancePath:instancePath+"/spec/permissions/organization/organization_network_configurations",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_network_configurations/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_network_configurations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data52.organization_packages !== undefined){
let data84 = data52.organization_packages;
if(typeof data84 !== "string"){
const err171 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!((data84 === "read") || (data84 === "write"))){
const err172 = {instancePath:instancePath+"/spec/permissions/organization/organization_packages",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data52.organization_personal_access_token_requests !== undefined){
let data85 = data52.organization_personal_access_token_requests;
if(typeof data85 !== "string"){
const err173 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((data85 === "read") || (data85 === "write"))){
const err174 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_token_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data52.organization_personal_access_tokens !== undefined){
let data86 = data52.organization_personal_access_tokens;
if(typeof data86 !== "string"){
const err175 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!((data86 === "read") || (data86 === "write"))){
const err176 = {instancePath:instancePath+"/spec/permissions/organization/organization_personal_access_tokens",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data52.organization_plan !== undefined){
let data87 = data52.organization_plan;
if(typeof data87 !== "string"){
const err177 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(data87 === "read")){
const err178 = {instancePath:instancePath+"/spec/permissions/organization/organization_plan",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data52.organization_private_registries !== undefined){
let data88 = data52.organization_private_registries;
if(typeof data88 !== "string"){
const err179 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((data88 === "read") || (data88 === "write"))){
const err180 = {instancePath:instancePath+"/spec/permissions/organization/organization_private_registries",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_private_registries/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_private_registries.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data52.organization_projects !== undefined){
let data89 = data52.organization_projects;
if(typeof data89 !== "string"){
const err181 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!(((data89 === "read") || (data89 === "write")) || (data89 === "admin"))){
const err182 = {instancePath:instancePath+"/spec/permissions/organization/organization_projects",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data52.organization_runner_custom_images !== undefined){
let data90 = data52.organization_runner_custom_images;
if(typeof data90 !== "string"){
const err183 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((data90 === "read") || (data90 === "write"))){
const err184 = {instancePath:instancePath+"/spec/permissions/organization/organization_runner_custom_images",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_runner_custom_images/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_runner_custom_images.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data52.organization_secret_scanning_bypass_requests !== undefined){
let data91 = data52.organization_secret_scanning_bypass_requests;
if(typeof data91 !== "string"){
const err185 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!((data91 === "read") || (data91 === "write"))){
const err186 = {instancePath:instancePath+"/spec/permissions/organization/organization_secret_scanning_bypass_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secret_scanning_bypass_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secret_scanning_bypass_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data52.organization_secrets !== undefined){
let data92 = data52.organization_secrets;
if(typeof data92 !== "string"){
const err187 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((data92 === "read") || (data92 === "write"))){
const err188 = {instancePath:instancePath+"/spec/permissions/organization/organization_secrets",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data52.organization_self_hosted_runners !== undefined){
let data93 = data52.organization_self_hosted_runners;
if(typeof data93 !== "string"){
const err189 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!((data93 === "read") || (data93 === "write"))){
const err190 = {instancePath:instancePath+"/spec/permissions/organization/organization_self_hosted_runners",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data52.organization_user_blocking !== undefined){
let data94 = data52.organization_user_blocking;
if(typeof data94 !== "string"){
const err191 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!((data94 === "read") || (data94 === "write"))){
const err192 = {instancePath:instancePath+"/spec/permissions/organization/organization_user_blocking",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema41.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data52.secret_scanning_dismissal_requests !== undefined){
let data95 = data52.secret_scanning_dismissal_requests;
if(typeof data95 !== "string"){
const err193 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((data95 === "read") || (data95 === "write"))){
const err194 = {instancePath:instancePath+"/spec/permissions/organization/secret_scanning_dismissal_requests",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/properties/secret_scanning_dismissal_requests/enum",keyword:"enum",params:{allowedValues: schema41.properties.secret_scanning_dismissal_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/spec/permissions/organization",schemaPath:"catalog.schema.json#/$defs/organizationPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/spec/permissions",schemaPath:"#/properties/spec/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data9.suspended !== undefined){
if(typeof data9.suspended !== "boolean"){
const err197 = {instancePath:instancePath+"/spec/suspended",schemaPath:"#/properties/spec/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
let data97 = data9.lifecycle;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.preventDestroy === undefined){
data97.preventDestroy = false;
}
for(const key8 in data97){
if(!(key8 === "preventDestroy")){
const err198 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(typeof data97.preventDestroy !== "boolean"){
const err199 = {instancePath:instancePath+"/spec/lifecycle/preventDestroy",schemaPath:"common.schema.json#/$defs/preventDestroy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePolicy: Validate = validate28;
const schema66 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/policy.schema.json","title":"Policy","description":"Rules that apps and installations are held against, in audits and in plans.","type":"object","required":["apiVersion","kind","metadata","spec"],"additionalProperties":false,"properties":{"apiVersion":{"description":"Version of the manifest language.","const":"appward/v1"},"kind":{"description":"What the document declares.","const":"Policy"},"metadata":{"description":"What the policy is called, and notes about it.","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/ruleName","description":"Unique among the policies that are read together."},"labels":{"$ref":"common.schema.json#/$defs/labels","description":"Names and values to select policies by.","default":{}},"annotations":{"$ref":"common.schema.json#/$defs/labels","description":"Notes for people.","default":{}}}},"spec":{"description":"What must hold.","type":"object","required":["rules"],"additionalProperties":false,"properties":{"rules":{"description":"Each is a match and one assertion: deny, require, allowEvents, maxPermissions or cel.","type":"array","minItems":1,"maxItems":1000,"items":{"title":"PolicyRule","type":"object","required":["name","message"],"additionalProperties":false,"properties":{"name":{"$ref":"common.schema.json#/$defs/ruleName","description":"Unique in the policy; findings are of POLICY/NAME."},"kind":{"description":"What the rule looks at.","enum":["App","Installation"],"default":"App"},"severity":{"description":"What a violation weighs: plans that would create one of severity error are refused.","enum":["error","warning","note"],"default":"error"},"message":{"description":"What is wrong and why it matters, for whoever broke the rule.","type":"string","minLength":1,"maxLength":1000},"hint":{"description":"What to do next.","type":"string","maxLength":1000,"default":""},"link":{"description":"An address that tells more.","default":"","type":"string","maxLength":1000},"match":{"description":"Which apps or installations it holds for; all of what is given must fit. Everything where left out.","type":"object","additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/globs","description":"Of the app; of an installation, the slug of the installed app. * stands for any characters."},"space":{"$ref":"common.schema.json#/$defs/globs","description":"The space that it lives in, or is installed in."},"fleet":{"$ref":"common.schema.json#/$defs/globs","description":"The fleet that owns it; what no fleet owns is matched by none."},"labels":{"description":"All of them, each with a value that the glob matches.","type":"object","additionalProperties":{"type":"string"}},"visibility":{"description":"Of the app.","enum":["private","public"]},"listed":{"description":"Whether the app stands in the open market.","type":"boolean"},"olderThan":{"description":"On the platform for longer than so many days; what is not there yet is not.","type":"string","pattern":"^[1-9][0-9]{0,4}d$"},"youngerThan":{"description":"On the platform for less than so many days, or not there yet.","type":"string","pattern":"^[1-9][0-9]{0,4}d$"},"not":{"description":"What fits all of this is left out.","type":"object","additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/globs","description":"Of the app; of an installation, the slug of the installed app. * stands for any characters."},"space":{"$ref":"common.schema.json#/$defs/globs","description":"The space that it lives in, or is installed in."},"fleet":{"$ref":"common.schema.json#/$defs/globs","description":"The fleet that owns it; what no fleet owns is matched by none."},"labels":{"description":"All of them, each with a value that the glob matches.","type":"object","additionalProperties":{"type":"string"}},"visibility":{"description":"Of the app.","enum":["private","public"]},"listed":{"description":"Whether the app stands in the open market.","type":"boolean"},"olderThan":{"description":"On the platform for longer than so many days; what is not there yet is not.","type":"string","pattern":"^[1-9][0-9]{0,4}d$"},"youngerThan":{"description":"On the platform for less than so many days, or not there yet.","type":"string","pattern":"^[1-9][0-9]{0,4}d$"}},"minProperties":1}},"default":{}},"deny":{"description":"Each of these is a violation by itself.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"permissions":{"description":"A level, or a higher one. Of an app: what it asks for; of an installation: what it was given. The name * stands for all.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."},"organization":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."},"user":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."}}},"events":{"description":"Subscriptions of the app.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"visibility":{"description":"Of the app.","enum":["private","public"]},"listed":{"description":"Listed in the open market, or not.","type":"boolean"},"repositories":{"description":"all: installed for all repositories.","const":"all"}}},"require":{"description":"Each of these must hold.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"webhook":{"description":"Of an app whose webhook is active.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"secret":{"description":"Its deliveries are signed.","const":true},"https":{"description":"Its address is an https one, on this machine too.","const":true},"hosts":{"$ref":"common.schema.json#/$defs/globs","description":"Its address is at one of these hosts."}}},"labels":{"description":"Each is there, with a value that the glob matches; an empty value is none.","type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1}},"annotations":{"description":"Each is there, with a value that the glob matches; an empty value is none.","type":"object","minProperties":1,"additionalProperties":{"type":"string","minLength":1}},"reviewBy":{"description":"The annotation review-by is a day such as 2027-06-30, and is not past.","const":true},"visibility":{"description":"Of the app.","enum":["private","public"]},"fleet":{"description":"Some fleet owns it: it is in git. What the platform alone knows.","const":true},"preventDestroy":{"description":"The guard against deletion is set.","const":true}}},"allowEvents":{"description":"The app subscribes to none but these.","type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"maxPermissions":{"description":"In each group that is named, no permission but these, and none at a higher level. The name * stands for all others. Other groups are left alone.","type":"object","additionalProperties":false,"properties":{"repository":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."},"organization":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."},"user":{"$ref":"common.schema.json#/$defs/ruleLevels","description":"By name, with a level."}},"minProperties":1},"cel":{"description":"An expression in CEL that is true where the rule is kept.","type":"string","minLength":1,"maxLength":4000},"exceptions":{"description":"Whom the rule spares, until when, and who answers for it.","type":"array","maxItems":1000,"default":[],"items":{"type":"object","required":["slug","owner","reason","until"],"additionalProperties":false,"properties":{"slug":{"$ref":"common.schema.json#/$defs/globs","description":"Of the app."},"space":{"$ref":"common.schema.json#/$defs/globs","description":"The space that it lives in, or is installed in; any where left out."},"owner":{"description":"Who answers for it.","type":"string","minLength":1,"maxLength":200},"reason":{"description":"Why it is needed.","type":"string","minLength":1,"maxLength":1000},"until":{"description":"The last day it holds; after it, it is a finding.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}}}}}}}}}}};
const schema67 = {"type":"string","maxLength":64,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema71 = {"description":"One glob or several, of which one must match: * stands for any characters, ? for one.","type":["string","array"],"minLength":1,"maxLength":200,"minItems":1,"items":{"type":"string","minLength":1,"maxLength":200},"tsType":"string | string[]"};
const schema77 = {"description":"Permissions by name, each with a level.","type":"object","additionalProperties":{"type":"string","enum":["read","write","admin"]},"tsType":"{ [permission: string]: 'read' | 'write' | 'admin' }"};
const pattern18 = new RegExp("^[1-9][0-9]{0,4}d$", "u");
const pattern22 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/policy.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.metadata === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("appward/v1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "appward/v1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Policy" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Policy"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.labels === undefined){
data2.labels = {};
}
if(data2.annotations === undefined){
data2.annotations = {};
}
if(data2.name === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "name") || (key1 === "labels")) || (key1 === "annotations"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func1(data3) > 64){
const err9 = {instancePath:instancePath+"/metadata/name",schemaPath:"common.schema.json#/$defs/ruleName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/metadata/name",schemaPath:"common.schema.json#/$defs/ruleName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/metadata/name",schemaPath:"common.schema.json#/$defs/ruleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data4 = data2.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
const err12 = {instancePath:instancePath+"/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/metadata/labels",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data6 = data2.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
const err14 = {instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/metadata/annotations",schemaPath:"common.schema.json#/$defs/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.spec !== undefined){
let data8 = data.spec;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.rules === undefined){
const err17 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key4 in data8){
if(!(key4 === "rules")){
const err18 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.rules !== undefined){
let data9 = data8.rules;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err19 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.length < 1){
const err20 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.kind === undefined){
data10.kind = "App";
}
if(data10.severity === undefined){
data10.severity = "error";
}
if(data10.hint === undefined){
data10.hint = "";
}
if(data10.link === undefined){
data10.link = "";
}
if(data10.match === undefined){
data10.match = {};
}
if(data10.exceptions === undefined){
data10.exceptions = [];
}
if(data10.name === undefined){
const err21 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data10.message === undefined){
const err22 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key5 in data10){
if(!(func5.call(schema66.properties.spec.properties.rules.items.properties, key5))){
const err23 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(func1(data11) > 64){
const err24 = {instancePath:instancePath+"/spec/rules/" + i0+"/name",schemaPath:"common.schema.json#/$defs/ruleName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern4.test(data11)){
const err25 = {instancePath:instancePath+"/spec/rules/" + i0+"/name",schemaPath:"common.schema.json#/$defs/ruleName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/spec/rules/" + i0+"/name",schemaPath:"common.schema.json#/$defs/ruleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
let data12 = data10.kind;
if(!((data12 === "App") || (data12 === "Installation"))){
const err27 = {instancePath:instancePath+"/spec/rules/" + i0+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
let data13 = data10.severity;
if(!(((data13 === "error") || (data13 === "warning")) || (data13 === "note"))){
const err28 = {instancePath:instancePath+"/spec/rules/" + i0+"/severity",schemaPath:"#/properties/spec/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.message !== undefined){
let data14 = data10.message;
if(typeof data14 === "string"){
if(func1(data14) > 1000){
const err29 = {instancePath:instancePath+"/spec/rules/" + i0+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/message/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data14) < 1){
const err30 = {instancePath:instancePath+"/spec/rules/" + i0+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/spec/rules/" + i0+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let data15 = data10.hint;
if(typeof data15 === "string"){
if(func1(data15) > 1000){
const err32 = {instancePath:instancePath+"/spec/rules/" + i0+"/hint",schemaPath:"#/properties/spec/properties/rules/items/properties/hint/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/spec/rules/" + i0+"/hint",schemaPath:"#/properties/spec/properties/rules/items/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
let data16 = data10.link;
if(typeof data16 === "string"){
if(func1(data16) > 1000){
const err34 = {instancePath:instancePath+"/spec/rules/" + i0+"/link",schemaPath:"#/properties/spec/properties/rules/items/properties/link/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/spec/rules/" + i0+"/link",schemaPath:"#/properties/spec/properties/rules/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
let data17 = data10.match;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(!(func5.call(schema66.properties.spec.properties.rules.items.properties.match.properties, key6))){
const err36 = {instancePath:instancePath+"/spec/rules/" + i0+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.slug !== undefined){
let data18 = data17.slug;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
const err37 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data18 === "string"){
if(func1(data18) > 200){
const err38 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func1(data18) < 1){
const err39 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(Array.isArray(data18)){
if(data18.length < 1){
const err40 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func1(data19) > 200){
const err41 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug/" + i1,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func1(data19) < 1){
const err42 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug/" + i1,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/slug/" + i1,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
if(data17.space !== undefined){
let data20 = data17.space;
if((typeof data20 !== "string") && (!(Array.isArray(data20)))){
const err44 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data20 === "string"){
if(func1(data20) > 200){
const err45 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func1(data20) < 1){
const err46 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(Array.isArray(data20)){
if(data20.length < 1){
const err47 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(typeof data21 === "string"){
if(func1(data21) > 200){
const err48 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space/" + i2,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data21) < 1){
const err49 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space/" + i2,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/space/" + i2,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data17.fleet !== undefined){
let data22 = data17.fleet;
if((typeof data22 !== "string") && (!(Array.isArray(data22)))){
const err51 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data22 === "string"){
if(func1(data22) > 200){
const err52 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func1(data22) < 1){
const err53 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(Array.isArray(data22)){
if(data22.length < 1){
const err54 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func1(data23) > 200){
const err55 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet/" + i3,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data23) < 1){
const err56 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet/" + i3,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/fleet/" + i3,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
if(data17.labels !== undefined){
let data24 = data17.labels;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key7 in data24){
if(typeof data24[key7] !== "string"){
const err58 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/labels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data17.visibility !== undefined){
let data26 = data17.visibility;
if(!((data26 === "private") || (data26 === "public"))){
const err60 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/visibility",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.match.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.listed !== undefined){
if(typeof data17.listed !== "boolean"){
const err61 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/listed",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data17.olderThan !== undefined){
let data28 = data17.olderThan;
if(typeof data28 === "string"){
if(!pattern18.test(data28)){
const err62 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/olderThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/olderThan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}d$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/olderThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/olderThan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17.youngerThan !== undefined){
let data29 = data17.youngerThan;
if(typeof data29 === "string"){
if(!pattern18.test(data29)){
const err64 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/youngerThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/youngerThan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}d$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/youngerThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/youngerThan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data17.not !== undefined){
let data30 = data17.not;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
const err66 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key8 in data30){
if(!((((((((key8 === "slug") || (key8 === "space")) || (key8 === "fleet")) || (key8 === "labels")) || (key8 === "visibility")) || (key8 === "listed")) || (key8 === "olderThan")) || (key8 === "youngerThan"))){
const err67 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.slug !== undefined){
let data31 = data30.slug;
if((typeof data31 !== "string") && (!(Array.isArray(data31)))){
const err68 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data31 === "string"){
if(func1(data31) > 200){
const err69 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func1(data31) < 1){
const err70 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(Array.isArray(data31)){
if(data31.length < 1){
const err71 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(typeof data32 === "string"){
if(func1(data32) > 200){
const err72 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug/" + i4,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func1(data32) < 1){
const err73 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug/" + i4,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/slug/" + i4,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
if(data30.space !== undefined){
let data33 = data30.space;
if((typeof data33 !== "string") && (!(Array.isArray(data33)))){
const err75 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data33 === "string"){
if(func1(data33) > 200){
const err76 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func1(data33) < 1){
const err77 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(Array.isArray(data33)){
if(data33.length < 1){
const err78 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if(typeof data34 === "string"){
if(func1(data34) > 200){
const err79 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space/" + i5,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func1(data34) < 1){
const err80 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space/" + i5,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/space/" + i5,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
if(data30.fleet !== undefined){
let data35 = data30.fleet;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
const err82 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data35 === "string"){
if(func1(data35) > 200){
const err83 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func1(data35) < 1){
const err84 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(Array.isArray(data35)){
if(data35.length < 1){
const err85 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(typeof data36 === "string"){
if(func1(data36) > 200){
const err86 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet/" + i6,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func1(data36) < 1){
const err87 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet/" + i6,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/fleet/" + i6,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
if(data30.labels !== undefined){
let data37 = data30.labels;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
if(typeof data37[key9] !== "string"){
const err89 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/labels/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/labels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data30.visibility !== undefined){
let data39 = data30.visibility;
if(!((data39 === "private") || (data39 === "public"))){
const err91 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/visibility",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.match.properties.not.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data30.listed !== undefined){
if(typeof data30.listed !== "boolean"){
const err92 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/listed",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data30.olderThan !== undefined){
let data41 = data30.olderThan;
if(typeof data41 === "string"){
if(!pattern18.test(data41)){
const err93 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/olderThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/olderThan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}d$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/olderThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/olderThan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data30.youngerThan !== undefined){
let data42 = data30.youngerThan;
if(typeof data42 === "string"){
if(!pattern18.test(data42)){
const err95 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/youngerThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/youngerThan/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}d$"},message:"must match pattern \""+"^[1-9][0-9]{0,4}d$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not/youngerThan",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/properties/youngerThan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/spec/rules/" + i0+"/match/not",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/not/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/spec/rules/" + i0+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data10.deny !== undefined){
let data43 = data10.deny;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length < 1){
const err99 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key10 in data43){
if(!(((((key10 === "permissions") || (key10 === "events")) || (key10 === "visibility")) || (key10 === "listed")) || (key10 === "repositories"))){
const err100 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data43.permissions !== undefined){
let data44 = data43.permissions;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key11 in data44){
if(!(((key11 === "repository") || (key11 === "organization")) || (key11 === "user"))){
const err101 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/permissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data44.repository !== undefined){
let data45 = data44.repository;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key12 in data45){
let data46 = data45[key12];
if(typeof data46 !== "string"){
const err102 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/repository/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data46 === "read") || (data46 === "write")) || (data46 === "admin"))){
const err103 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/repository/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/repository",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data44.organization !== undefined){
let data47 = data44.organization;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key13 in data47){
let data48 = data47[key13];
if(typeof data48 !== "string"){
const err105 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/organization/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(((data48 === "read") || (data48 === "write")) || (data48 === "admin"))){
const err106 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/organization/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/organization",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data44.user !== undefined){
let data49 = data44.user;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
let data50 = data49[key14];
if(typeof data50 !== "string"){
const err108 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/user/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(((data50 === "read") || (data50 === "write")) || (data50 === "admin"))){
const err109 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/user/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions/user",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/permissions",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.events !== undefined){
let data51 = data43.events;
if(Array.isArray(data51)){
if(data51.length < 1){
const err112 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/events",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err113 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/events/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/events/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/events/" + i7,schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/events/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
let i8 = data51.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data51[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err115 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/events",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/events",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data43.visibility !== undefined){
let data53 = data43.visibility;
if(!((data53 === "private") || (data53 === "public"))){
const err117 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/visibility",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.deny.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data43.listed !== undefined){
if(typeof data43.listed !== "boolean"){
const err118 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/listed",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/listed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data43.repositories !== undefined){
if("all" !== data43.repositories){
const err119 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny/repositories",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/properties/repositories/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/spec/rules/" + i0+"/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/deny/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data10.require !== undefined){
let data56 = data10.require;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
const err121 = {instancePath:instancePath+"/spec/rules/" + i0+"/require",schemaPath:"#/properties/spec/properties/rules/items/properties/require/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key15 in data56){
if(!(((((((key15 === "webhook") || (key15 === "labels")) || (key15 === "annotations")) || (key15 === "reviewBy")) || (key15 === "visibility")) || (key15 === "fleet")) || (key15 === "preventDestroy"))){
const err122 = {instancePath:instancePath+"/spec/rules/" + i0+"/require",schemaPath:"#/properties/spec/properties/rules/items/properties/require/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data56.webhook !== undefined){
let data57 = data56.webhook;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length < 1){
const err123 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/webhook/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key16 in data57){
if(!(((key16 === "secret") || (key16 === "https")) || (key16 === "hosts"))){
const err124 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data57.secret !== undefined){
if(true !== data57.secret){
const err125 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/secret",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/webhook/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data57.https !== undefined){
if(true !== data57.https){
const err126 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/https",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/webhook/properties/https/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57.hosts !== undefined){
let data60 = data57.hosts;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
const err127 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data60 === "string"){
if(func1(data60) > 200){
const err128 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func1(data60) < 1){
const err129 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(Array.isArray(data60)){
if(data60.length < 1){
const err130 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len8 = data60.length;
for(let i9=0; i9<len8; i9++){
let data61 = data60[i9];
if(typeof data61 === "string"){
if(func1(data61) > 200){
const err131 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts/" + i9,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(func1(data61) < 1){
const err132 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts/" + i9,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook/hosts/" + i9,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/webhook",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.labels !== undefined){
let data62 = data56.labels;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(Object.keys(data62).length < 1){
const err135 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/labels",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key17 in data62){
let data63 = data62[key17];
if(typeof data63 === "string"){
if(func1(data63) < 1){
const err136 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/labels/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/labels/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/labels",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data56.annotations !== undefined){
let data64 = data56.annotations;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(Object.keys(data64).length < 1){
const err139 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/annotations/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key18 in data64){
let data65 = data64[key18];
if(typeof data65 === "string"){
if(func1(data65) < 1){
const err140 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/annotations/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/annotations/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/annotations/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/annotations/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/annotations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data56.reviewBy !== undefined){
if(true !== data56.reviewBy){
const err143 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/reviewBy",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/reviewBy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data56.visibility !== undefined){
let data67 = data56.visibility;
if(!((data67 === "private") || (data67 === "public"))){
const err144 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/visibility",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/visibility/enum",keyword:"enum",params:{allowedValues: schema66.properties.spec.properties.rules.items.properties.require.properties.visibility.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data56.fleet !== undefined){
if(true !== data56.fleet){
const err145 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/fleet",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/fleet/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data56.preventDestroy !== undefined){
if(true !== data56.preventDestroy){
const err146 = {instancePath:instancePath+"/spec/rules/" + i0+"/require/preventDestroy",schemaPath:"#/properties/spec/properties/rules/items/properties/require/properties/preventDestroy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/spec/rules/" + i0+"/require",schemaPath:"#/properties/spec/properties/rules/items/properties/require/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data10.allowEvents !== undefined){
let data70 = data10.allowEvents;
if(Array.isArray(data70)){
const len9 = data70.length;
for(let i10=0; i10<len9; i10++){
let data71 = data70[i10];
if(typeof data71 === "string"){
if(func1(data71) < 1){
const err148 = {instancePath:instancePath+"/spec/rules/" + i0+"/allowEvents/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/allowEvents/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/spec/rules/" + i0+"/allowEvents/" + i10,schemaPath:"#/properties/spec/properties/rules/items/properties/allowEvents/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
let i11 = data70.length;
let j1;
if(i11 > 1){
const indices1 = {};
for(;i11--;){
let item1 = data70[i11];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err150 = {instancePath:instancePath+"/spec/rules/" + i0+"/allowEvents",schemaPath:"#/properties/spec/properties/rules/items/properties/allowEvents/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
break;
}
indices1[item1] = i11;
}
}
}
else {
const err151 = {instancePath:instancePath+"/spec/rules/" + i0+"/allowEvents",schemaPath:"#/properties/spec/properties/rules/items/properties/allowEvents/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data10.maxPermissions !== undefined){
let data72 = data10.maxPermissions;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(Object.keys(data72).length < 1){
const err152 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions",schemaPath:"#/properties/spec/properties/rules/items/properties/maxPermissions/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key19 in data72){
if(!(((key19 === "repository") || (key19 === "organization")) || (key19 === "user"))){
const err153 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions",schemaPath:"#/properties/spec/properties/rules/items/properties/maxPermissions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data72.repository !== undefined){
let data73 = data72.repository;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
let data74 = data73[key20];
if(typeof data74 !== "string"){
const err154 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/repository/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(((data74 === "read") || (data74 === "write")) || (data74 === "admin"))){
const err155 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/repository/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/repository",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data72.organization !== undefined){
let data75 = data72.organization;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key21 in data75){
let data76 = data75[key21];
if(typeof data76 !== "string"){
const err157 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/organization/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!(((data76 === "read") || (data76 === "write")) || (data76 === "admin"))){
const err158 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/organization/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/organization",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data72.user !== undefined){
let data77 = data72.user;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key22 in data77){
let data78 = data77[key22];
if(typeof data78 !== "string"){
const err160 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/user/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!(((data78 === "read") || (data78 === "write")) || (data78 === "admin"))){
const err161 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/user/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/ruleLevels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema77.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions/user",schemaPath:"common.schema.json#/$defs/ruleLevels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/spec/rules/" + i0+"/maxPermissions",schemaPath:"#/properties/spec/properties/rules/items/properties/maxPermissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data10.cel !== undefined){
let data79 = data10.cel;
if(typeof data79 === "string"){
if(func1(data79) > 4000){
const err164 = {instancePath:instancePath+"/spec/rules/" + i0+"/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/cel/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(func1(data79) < 1){
const err165 = {instancePath:instancePath+"/spec/rules/" + i0+"/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/cel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/spec/rules/" + i0+"/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/cel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
let data80 = data10.exceptions;
if(Array.isArray(data80)){
if(data80.length > 1000){
const err167 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len10 = data80.length;
for(let i12=0; i12<len10; i12++){
let data81 = data80[i12];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.slug === undefined){
const err168 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "slug"},message:"must have required property '"+"slug"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data81.owner === undefined){
const err169 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data81.reason === undefined){
const err170 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data81.until === undefined){
const err171 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key23 in data81){
if(!(((((key23 === "slug") || (key23 === "space")) || (key23 === "owner")) || (key23 === "reason")) || (key23 === "until"))){
const err172 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data81.slug !== undefined){
let data82 = data81.slug;
if((typeof data82 !== "string") && (!(Array.isArray(data82)))){
const err173 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(typeof data82 === "string"){
if(func1(data82) > 200){
const err174 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(func1(data82) < 1){
const err175 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(Array.isArray(data82)){
if(data82.length < 1){
const err176 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len11 = data82.length;
for(let i13=0; i13<len11; i13++){
let data83 = data82[i13];
if(typeof data83 === "string"){
if(func1(data83) > 200){
const err177 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug/" + i13,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(func1(data83) < 1){
const err178 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug/" + i13,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/slug/" + i13,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
}
if(data81.space !== undefined){
let data84 = data81.space;
if((typeof data84 !== "string") && (!(Array.isArray(data84)))){
const err180 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space",schemaPath:"common.schema.json#/$defs/globs/type",keyword:"type",params:{type: schema71.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(typeof data84 === "string"){
if(func1(data84) > 200){
const err181 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space",schemaPath:"common.schema.json#/$defs/globs/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func1(data84) < 1){
const err182 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space",schemaPath:"common.schema.json#/$defs/globs/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(Array.isArray(data84)){
if(data84.length < 1){
const err183 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space",schemaPath:"common.schema.json#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len12 = data84.length;
for(let i14=0; i14<len12; i14++){
let data85 = data84[i14];
if(typeof data85 === "string"){
if(func1(data85) > 200){
const err184 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space/" + i14,schemaPath:"common.schema.json#/$defs/globs/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(func1(data85) < 1){
const err185 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space/" + i14,schemaPath:"common.schema.json#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/space/" + i14,schemaPath:"common.schema.json#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
if(data81.owner !== undefined){
let data86 = data81.owner;
if(typeof data86 === "string"){
if(func1(data86) > 200){
const err187 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/owner",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func1(data86) < 1){
const err188 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/owner",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/owner",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data81.reason !== undefined){
let data87 = data81.reason;
if(typeof data87 === "string"){
if(func1(data87) > 1000){
const err190 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(func1(data87) < 1){
const err191 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data81.until !== undefined){
let data88 = data81.until;
if(typeof data88 === "string"){
if(!pattern22.test(data88)){
const err193 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/until",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\""};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12+"/until",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions/" + i12,schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/spec/rules/" + i0+"/exceptions",schemaPath:"#/properties/spec/properties/rules/items/properties/exceptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/spec/rules/" + i0,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateConfig: Validate = validate29;
const schema86 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/config.schema.json","title":"Config","description":"appward.config.yaml: where the manifests are, which fleet they are, which platform they belong to.","type":"object","additionalProperties":false,"properties":{"platform":{"description":"Address of the platform; a token goes there only where a flag or APPWARD_URL names it too.","type":"string","minLength":1},"fleet":{"$ref":"#/$defs/fleetName"},"manifests":{"description":"Files and folders, relative to this file and below its folder.","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"$defs":{"fleetName":{"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"}}};
const schema87 = {"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"};
const pattern23 = new RegExp("^[a-z0-9]+([._-][a-z0-9]+)*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "platform") || (key0 === "fleet")) || (key0 === "manifests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.platform !== undefined){
let data0 = data.platform;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fleet !== undefined){
let data1 = data.fleet;
if(typeof data1 === "string"){
if(func1(data1) > 64){
const err3 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern23.test(data1)){
const err4 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fleet",schemaPath:"#/$defs/fleetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.manifests !== undefined){
let data2 = data.manifests;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/manifests/" + i0,schemaPath:"#/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/manifests",schemaPath:"#/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateControllerConfig: Validate = validate30;
const schema88 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/controller.schema.json","title":"ControllerConfig","description":"What `appward controller --config FILE` keeps in step with what. The file belongs to whoever runs the controller, not to a repository that it follows: it may loosen gates, and names secrets by where they are.","type":"object","additionalProperties":false,"required":["fleets"],"properties":{"fleets":{"description":"The fleets, each with its source.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/fleet"}},"host":{"description":"Address that health, status, metrics and the push webhook are served at.","default":"127.0.0.1","type":"string","minLength":1},"port":{"description":"Port that they are served at; 0 picks a free one.","default":8788,"type":"integer","minimum":0,"maximum":65535},"lease":{"description":"By what several controllers agree which of them works: those with the same login and the same name take turns.","default":{},"type":"object","additionalProperties":false,"properties":{"name":{"description":"Another name is another lease.","default":"controller","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"},"duration":{"description":"How long a controller that is not heard of any more keeps the others waiting: 5s to 1h.","default":"30s","type":"string","pattern":"^[0-9]{1,6}[smhd]$"}}},"webhook":{"description":"What `POST /hooks/push` takes; without it that is not served.","type":"object","additionalProperties":false,"required":["secretsFrom"],"properties":{"secretsFrom":{"description":"Where the secrets are that senders prove to know; any of them is enough, so that one can take the place of another.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/secretFrom"}}}},"notifications":{"description":"Who is told when a condition of a fleet changes.","default":[],"type":"array","maxItems":100,"items":{"title":"ControllerNotification","type":"object","additionalProperties":false,"required":["url","secretFrom"],"properties":{"url":{"description":"Where it is sent to: an address that begins with https://; http:// is for this machine only.","type":"string"},"secretFrom":{"$ref":"#/$defs/secretFrom","description":"Where the secret is that it is signed with."}}}},"cache":{"description":"Folder for what is fetched, relative to this file; this machine's alone. Without it: below XDG_CACHE_HOME or ~/.cache, else a temporary one.","type":"string","minLength":1}},"$defs":{"fleet":{"title":"ControllerFleet","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"},"source":{"$ref":"#/$defs/source","description":"Where its manifests come from: `git` or `dir`."},"interval":{"description":"How often the source is looked at, and drift looked for: 1s at least, and a tenth more or less each time.","default":"30s","type":"string","pattern":"^[0-9]{1,6}[smhd]$"},"onDrift":{"description":"What is done about what others changed: `heal` sets it as the manifests say, `report` says so. What admins of a space did in their own right is never healed.","default":"heal","enum":["heal","report"]},"prune":{"description":"Delete what the fleet owns and no manifest speaks of any more; the gates hold.","default":false,"type":"boolean"},"suspended":{"description":"Leave the fleet alone: nothing is looked at or applied.","default":false,"type":"boolean"},"allow":{"description":"High-risk changes that pass without an approval: a reason, for all resources or for one, as `--allow` takes it.","default":[],"type":"array","maxItems":1000,"items":{"type":"string"}},"maxDelete":{"description":"How much may be deleted at once: a share of the fleet, when it is more than 5, or a number, as `--max-delete` takes it.","default":"20%","type":["string","integer"]},"policies":{"description":"Files and folders of policies that refuse plans, relative to this file.","default":[],"type":"array","maxItems":100,"items":{"type":"string","minLength":1}},"allowEnv":{"description":"Variables that its manifests may read webhook secrets from, beside those that end in _WEBHOOK_SECRET.","default":[],"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"secretsDir":{"description":"Folder that holds the files of its webhook secrets (secretFrom.file), relative to this file.","type":"string","minLength":1},"status":{"description":"Where each commit is told what became of it, as a commit status; for sources in git.","type":"object","additionalProperties":false,"required":["api","repository","tokenFrom"],"properties":{"api":{"description":"Address of an API with GitHub's commit statuses: one that begins with https://; http:// is for this machine only.","type":"string"},"repository":{"description":"Owner and name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$"},"tokenFrom":{"$ref":"#/$defs/secretFrom","description":"Where the token is that may write commit statuses."}}}}},"source":{"title":"ControllerSource","type":"object","additionalProperties":false,"minProperties":1,"properties":{"git":{"description":"Address of a git repository: https://, ssh:// or file://, user@host:path, or a path relative to this file; without a password.","type":"string","minLength":1,"maxLength":2000},"dir":{"description":"A folder of this machine, relative to this file.","type":"string","minLength":1},"branch":{"description":"The branch that is followed; without branch and tag it is the one that the repository's HEAD names.","type":"string"},"tag":{"description":"The tag that is followed, wherever it is moved to.","type":"string"},"path":{"description":"Folder or file of the manifests within the repository, or within the folder.","default":".","type":"string","minLength":1,"maxLength":1000},"credentials":{"description":"For https.","type":"object","additionalProperties":false,"required":["tokenFrom"],"properties":{"username":{"description":"Hosts that take tokens mostly take any name with them.","default":"git","type":"string","minLength":1,"maxLength":200,"pattern":"^[^:]*$"},"tokenFrom":{"description":"Where the token or password is: a variable, a file, or what a program prints.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of a variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"description":"A file with the secret alone, relative to this file.","type":"string","minLength":1},"command":{"description":"A program and its arguments, which no shell reads; it prints the secret alone.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}}}}}},"ssh":{"description":"For ssh.","type":"object","additionalProperties":false,"properties":{"keyFile":{"description":"File of the private key, relative to this file, without a passphrase; else what an agent holds.","type":"string","minLength":1},"knownHosts":{"description":"File of the keys of hosts, relative to this file; else that of the account.","type":"string","minLength":1,"pattern":"^[^\"]*$"},"hostKeys":{"description":"Whether the key of the host must be `known`, or the first one is believed and kept (`accept-new`).","default":"known","enum":["known","accept-new"]}}},"signers":{"description":"File of the keys that may sign commits, relative to this file, as ssh-keygen takes it; commits that none of them signed are not applied.","type":"string","minLength":1}}},"secretFrom":{"title":"ControllerSecret","description":"Where a secret is: a variable or a file.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of a variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"description":"A file with the secret alone, relative to this file.","type":"string","minLength":1}}}}};
const schema91 = {"title":"ControllerSecret","description":"Where a secret is: a variable or a file.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of a variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"description":"A file with the secret alone, relative to this file.","type":"string","minLength":1}}};
const schema89 = {"title":"ControllerFleet","type":"object","additionalProperties":false,"required":["name","source"],"properties":{"name":{"description":"Name of the fleet, unique on the platform.","type":"string","maxLength":64,"pattern":"^[a-z0-9]+([._-][a-z0-9]+)*$"},"source":{"$ref":"#/$defs/source","description":"Where its manifests come from: `git` or `dir`."},"interval":{"description":"How often the source is looked at, and drift looked for: 1s at least, and a tenth more or less each time.","default":"30s","type":"string","pattern":"^[0-9]{1,6}[smhd]$"},"onDrift":{"description":"What is done about what others changed: `heal` sets it as the manifests say, `report` says so. What admins of a space did in their own right is never healed.","default":"heal","enum":["heal","report"]},"prune":{"description":"Delete what the fleet owns and no manifest speaks of any more; the gates hold.","default":false,"type":"boolean"},"suspended":{"description":"Leave the fleet alone: nothing is looked at or applied.","default":false,"type":"boolean"},"allow":{"description":"High-risk changes that pass without an approval: a reason, for all resources or for one, as `--allow` takes it.","default":[],"type":"array","maxItems":1000,"items":{"type":"string"}},"maxDelete":{"description":"How much may be deleted at once: a share of the fleet, when it is more than 5, or a number, as `--max-delete` takes it.","default":"20%","type":["string","integer"]},"policies":{"description":"Files and folders of policies that refuse plans, relative to this file.","default":[],"type":"array","maxItems":100,"items":{"type":"string","minLength":1}},"allowEnv":{"description":"Variables that its manifests may read webhook secrets from, beside those that end in _WEBHOOK_SECRET.","default":[],"type":"array","maxItems":1000,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"secretsDir":{"description":"Folder that holds the files of its webhook secrets (secretFrom.file), relative to this file.","type":"string","minLength":1},"status":{"description":"Where each commit is told what became of it, as a commit status; for sources in git.","type":"object","additionalProperties":false,"required":["api","repository","tokenFrom"],"properties":{"api":{"description":"Address of an API with GitHub's commit statuses: one that begins with https://; http:// is for this machine only.","type":"string"},"repository":{"description":"Owner and name.","type":"string","pattern":"^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$"},"tokenFrom":{"$ref":"#/$defs/secretFrom","description":"Where the token is that may write commit statuses."}}}}};
const schema90 = {"title":"ControllerSource","type":"object","additionalProperties":false,"minProperties":1,"properties":{"git":{"description":"Address of a git repository: https://, ssh:// or file://, user@host:path, or a path relative to this file; without a password.","type":"string","minLength":1,"maxLength":2000},"dir":{"description":"A folder of this machine, relative to this file.","type":"string","minLength":1},"branch":{"description":"The branch that is followed; without branch and tag it is the one that the repository's HEAD names.","type":"string"},"tag":{"description":"The tag that is followed, wherever it is moved to.","type":"string"},"path":{"description":"Folder or file of the manifests within the repository, or within the folder.","default":".","type":"string","minLength":1,"maxLength":1000},"credentials":{"description":"For https.","type":"object","additionalProperties":false,"required":["tokenFrom"],"properties":{"username":{"description":"Hosts that take tokens mostly take any name with them.","default":"git","type":"string","minLength":1,"maxLength":200,"pattern":"^[^:]*$"},"tokenFrom":{"description":"Where the token or password is: a variable, a file, or what a program prints.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"env":{"description":"Name of a variable.","type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"file":{"description":"A file with the secret alone, relative to this file.","type":"string","minLength":1},"command":{"description":"A program and its arguments, which no shell reads; it prints the secret alone.","type":"array","minItems":1,"maxItems":100,"items":{"type":"string"}}}}}},"ssh":{"description":"For ssh.","type":"object","additionalProperties":false,"properties":{"keyFile":{"description":"File of the private key, relative to this file, without a passphrase; else what an agent holds.","type":"string","minLength":1},"knownHosts":{"description":"File of the keys of hosts, relative to this file; else that of the account.","type":"string","minLength":1,"pattern":"^[^\"]*$"},"hostKeys":{"description":"Whether the key of the host must be `known`, or the first one is believed and kept (`accept-new`).","default":"known","enum":["known","accept-new"]}}},"signers":{"description":"File of the keys that may sign commits, relative to this file, as ssh-keygen takes it; commits that none of them signed are not applied.","type":"string","minLength":1}}};
const pattern25 = new RegExp("^[^:]*$", "u");
const pattern26 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern27 = new RegExp("^[^\"]*$", "u");
const pattern28 = new RegExp("^[0-9]{1,6}[smhd]$", "u");
const pattern30 = new RegExp("^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
data.interval = "30s";
}
if(data.onDrift === undefined){
data.onDrift = "heal";
}
if(data.prune === undefined){
data.prune = false;
}
if(data.suspended === undefined){
data.suspended = false;
}
if(data.allow === undefined){
data.allow = [];
}
if(data.maxDelete === undefined){
data.maxDelete = "20%";
}
if(data.policies === undefined){
data.policies = [];
}
if(data.allowEnv === undefined){
data.allowEnv = [];
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func5.call(schema89.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern23.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
data1.path = ".";
}
if(Object.keys(data1).length < 1){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "git") || (key1 === "dir")) || (key1 === "branch")) || (key1 === "tag")) || (key1 === "path")) || (key1 === "credentials")) || (key1 === "ssh")) || (key1 === "signers"))){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.git !== undefined){
let data2 = data1.git;
if(typeof data2 === "string"){
if(func1(data2) > 2000){
const err8 = {instancePath:instancePath+"/source/git",schemaPath:"#/$defs/source/properties/git/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/source/git",schemaPath:"#/$defs/source/properties/git/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/source/git",schemaPath:"#/$defs/source/properties/git/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.dir !== undefined){
let data3 = data1.dir;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/source/dir",schemaPath:"#/$defs/source/properties/dir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/source/dir",schemaPath:"#/$defs/source/properties/dir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.branch !== undefined){
if(typeof data1.branch !== "string"){
const err13 = {instancePath:instancePath+"/source/branch",schemaPath:"#/$defs/source/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.tag !== undefined){
if(typeof data1.tag !== "string"){
const err14 = {instancePath:instancePath+"/source/tag",schemaPath:"#/$defs/source/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let data6 = data1.path;
if(typeof data6 === "string"){
if(func1(data6) > 1000){
const err15 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/source/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data6) < 1){
const err16 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/source/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/source/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.credentials !== undefined){
let data7 = data1.credentials;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.username === undefined){
data7.username = "git";
}
if(data7.tokenFrom === undefined){
const err18 = {instancePath:instancePath+"/source/credentials",schemaPath:"#/$defs/source/properties/credentials/required",keyword:"required",params:{missingProperty: "tokenFrom"},message:"must have required property '"+"tokenFrom"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "username") || (key2 === "tokenFrom"))){
const err19 = {instancePath:instancePath+"/source/credentials",schemaPath:"#/$defs/source/properties/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let data8 = data7.username;
if(typeof data8 === "string"){
if(func1(data8) > 200){
const err20 = {instancePath:instancePath+"/source/credentials/username",schemaPath:"#/$defs/source/properties/credentials/properties/username/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data8) < 1){
const err21 = {instancePath:instancePath+"/source/credentials/username",schemaPath:"#/$defs/source/properties/credentials/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern25.test(data8)){
const err22 = {instancePath:instancePath+"/source/credentials/username",schemaPath:"#/$defs/source/properties/credentials/properties/username/pattern",keyword:"pattern",params:{pattern: "^[^:]*$"},message:"must match pattern \""+"^[^:]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/source/credentials/username",schemaPath:"#/$defs/source/properties/credentials/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.tokenFrom !== undefined){
let data9 = data7.tokenFrom;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1){
const err24 = {instancePath:instancePath+"/source/credentials/tokenFrom",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err25 = {instancePath:instancePath+"/source/credentials/tokenFrom",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data9){
if(!(((key3 === "env") || (key3 === "file")) || (key3 === "command"))){
const err26 = {instancePath:instancePath+"/source/credentials/tokenFrom",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.env !== undefined){
let data10 = data9.env;
if(typeof data10 === "string"){
if(!pattern26.test(data10)){
const err27 = {instancePath:instancePath+"/source/credentials/tokenFrom/env",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/source/credentials/tokenFrom/env",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.file !== undefined){
let data11 = data9.file;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err29 = {instancePath:instancePath+"/source/credentials/tokenFrom/file",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/source/credentials/tokenFrom/file",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.command !== undefined){
let data12 = data9.command;
if(Array.isArray(data12)){
if(data12.length > 100){
const err31 = {instancePath:instancePath+"/source/credentials/tokenFrom/command",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/command/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/source/credentials/tokenFrom/command",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err33 = {instancePath:instancePath+"/source/credentials/tokenFrom/command/" + i0,schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/source/credentials/tokenFrom/command",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/source/credentials/tokenFrom",schemaPath:"#/$defs/source/properties/credentials/properties/tokenFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/source/credentials",schemaPath:"#/$defs/source/properties/credentials/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.ssh !== undefined){
let data14 = data1.ssh;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.hostKeys === undefined){
data14.hostKeys = "known";
}
for(const key4 in data14){
if(!(((key4 === "keyFile") || (key4 === "knownHosts")) || (key4 === "hostKeys"))){
const err37 = {instancePath:instancePath+"/source/ssh",schemaPath:"#/$defs/source/properties/ssh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.keyFile !== undefined){
let data15 = data14.keyFile;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err38 = {instancePath:instancePath+"/source/ssh/keyFile",schemaPath:"#/$defs/source/properties/ssh/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/source/ssh/keyFile",schemaPath:"#/$defs/source/properties/ssh/properties/keyFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.knownHosts !== undefined){
let data16 = data14.knownHosts;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err40 = {instancePath:instancePath+"/source/ssh/knownHosts",schemaPath:"#/$defs/source/properties/ssh/properties/knownHosts/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern27.test(data16)){
const err41 = {instancePath:instancePath+"/source/ssh/knownHosts",schemaPath:"#/$defs/source/properties/ssh/properties/knownHosts/pattern",keyword:"pattern",params:{pattern: "^[^\"]*$"},message:"must match pattern \""+"^[^\"]*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/source/ssh/knownHosts",schemaPath:"#/$defs/source/properties/ssh/properties/knownHosts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let data17 = data14.hostKeys;
if(!((data17 === "known") || (data17 === "accept-new"))){
const err43 = {instancePath:instancePath+"/source/ssh/hostKeys",schemaPath:"#/$defs/source/properties/ssh/properties/hostKeys/enum",keyword:"enum",params:{allowedValues: schema90.properties.ssh.properties.hostKeys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/source/ssh",schemaPath:"#/$defs/source/properties/ssh/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.signers !== undefined){
let data18 = data1.signers;
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err45 = {instancePath:instancePath+"/source/signers",schemaPath:"#/$defs/source/properties/signers/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/source/signers",schemaPath:"#/$defs/source/properties/signers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let data19 = data.interval;
if(typeof data19 === "string"){
if(!pattern28.test(data19)){
const err48 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,6}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
let data20 = data.onDrift;
if(!((data20 === "heal") || (data20 === "report"))){
const err50 = {instancePath:instancePath+"/onDrift",schemaPath:"#/properties/onDrift/enum",keyword:"enum",params:{allowedValues: schema89.properties.onDrift.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data.prune !== "boolean"){
const err51 = {instancePath:instancePath+"/prune",schemaPath:"#/properties/prune/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data.suspended !== "boolean"){
const err52 = {instancePath:instancePath+"/suspended",schemaPath:"#/properties/suspended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
let data23 = data.allow;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err53 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(typeof data23[i1] !== "string"){
const err54 = {instancePath:instancePath+"/allow/" + i1,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
let data25 = data.maxDelete;
if((typeof data25 !== "string") && (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25))))){
const err56 = {instancePath:instancePath+"/maxDelete",schemaPath:"#/properties/maxDelete/type",keyword:"type",params:{type: schema89.properties.maxDelete.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
let data26 = data.policies;
if(Array.isArray(data26)){
if(data26.length > 100){
const err57 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
let data27 = data26[i2];
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err58 = {instancePath:instancePath+"/policies/" + i2,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/policies/" + i2,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
let data28 = data.allowEnv;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err61 = {instancePath:instancePath+"/allowEnv",schemaPath:"#/properties/allowEnv/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern26.test(data29)){
const err62 = {instancePath:instancePath+"/allowEnv/" + i3,schemaPath:"#/properties/allowEnv/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/allowEnv/" + i3,schemaPath:"#/properties/allowEnv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/allowEnv",schemaPath:"#/properties/allowEnv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.secretsDir !== undefined){
let data30 = data.secretsDir;
if(typeof data30 === "string"){
if(func1(data30) < 1){
const err65 = {instancePath:instancePath+"/secretsDir",schemaPath:"#/properties/secretsDir/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/secretsDir",schemaPath:"#/properties/secretsDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.status !== undefined){
let data31 = data.status;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.api === undefined){
const err67 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: "api"},message:"must have required property '"+"api"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.repository === undefined){
const err68 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: "repository"},message:"must have required property '"+"repository"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31.tokenFrom === undefined){
const err69 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/required",keyword:"required",params:{missingProperty: "tokenFrom"},message:"must have required property '"+"tokenFrom"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data31){
if(!(((key5 === "api") || (key5 === "repository")) || (key5 === "tokenFrom"))){
const err70 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.api !== undefined){
if(typeof data31.api !== "string"){
const err71 = {instancePath:instancePath+"/status/api",schemaPath:"#/properties/status/properties/api/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.repository !== undefined){
let data33 = data31.repository;
if(typeof data33 === "string"){
if(!pattern30.test(data33)){
const err72 = {instancePath:instancePath+"/status/repository",schemaPath:"#/properties/status/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,100}/[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/status/repository",schemaPath:"#/properties/status/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data31.tokenFrom !== undefined){
let data34 = data31.tokenFrom;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(Object.keys(data34).length > 1){
const err74 = {instancePath:instancePath+"/status/tokenFrom",schemaPath:"#/$defs/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(Object.keys(data34).length < 1){
const err75 = {instancePath:instancePath+"/status/tokenFrom",schemaPath:"#/$defs/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data34){
if(!((key6 === "env") || (key6 === "file"))){
const err76 = {instancePath:instancePath+"/status/tokenFrom",schemaPath:"#/$defs/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.env !== undefined){
let data35 = data34.env;
if(typeof data35 === "string"){
if(!pattern26.test(data35)){
const err77 = {instancePath:instancePath+"/status/tokenFrom/env",schemaPath:"#/$defs/secretFrom/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/status/tokenFrom/env",schemaPath:"#/$defs/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.file !== undefined){
let data36 = data34.file;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err79 = {instancePath:instancePath+"/status/tokenFrom/file",schemaPath:"#/$defs/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/status/tokenFrom/file",schemaPath:"#/$defs/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/status/tokenFrom",schemaPath:"#/$defs/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/controller.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
data.host = "127.0.0.1";
}
if(data.port === undefined){
data.port = 8788;
}
if(data.lease === undefined){
data.lease = {};
}
if(data.notifications === undefined){
data.notifications = [];
}
if(data.fleets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fleets"},message:"must have required property '"+"fleets"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fleets") || (key0 === "host")) || (key0 === "port")) || (key0 === "lease")) || (key0 === "webhook")) || (key0 === "notifications")) || (key0 === "cache"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.fleets !== undefined){
let data0 = data.fleets;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/fleets",schemaPath:"#/properties/fleets/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/fleets",schemaPath:"#/properties/fleets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate31(data0[i0], {instancePath:instancePath+"/fleets/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/fleets",schemaPath:"#/properties/fleets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let data2 = data.host;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/host",schemaPath:"#/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
let data4 = data.lease;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
data4.name = "controller";
}
if(data4.duration === undefined){
data4.duration = "30s";
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "duration"))){
const err10 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data5 = data4.name;
if(typeof data5 === "string"){
if(func1(data5) > 64){
const err11 = {instancePath:instancePath+"/lease/name",schemaPath:"#/properties/lease/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern23.test(data5)){
const err12 = {instancePath:instancePath+"/lease/name",schemaPath:"#/properties/lease/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/lease/name",schemaPath:"#/properties/lease/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
let data6 = data4.duration;
if(typeof data6 === "string"){
if(!pattern28.test(data6)){
const err14 = {instancePath:instancePath+"/lease/duration",schemaPath:"#/properties/lease/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}[smhd]$"},message:"must match pattern \""+"^[0-9]{1,6}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lease/duration",schemaPath:"#/properties/lease/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/lease",schemaPath:"#/properties/lease/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.webhook !== undefined){
let data7 = data.webhook;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.secretsFrom === undefined){
const err17 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "secretsFrom"},message:"must have required property '"+"secretsFrom"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!(key2 === "secretsFrom")){
const err18 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.secretsFrom !== undefined){
let data8 = data7.secretsFrom;
if(Array.isArray(data8)){
if(data8.length > 100){
const err19 = {instancePath:instancePath+"/webhook/secretsFrom",schemaPath:"#/properties/webhook/properties/secretsFrom/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.length < 1){
const err20 = {instancePath:instancePath+"/webhook/secretsFrom",schemaPath:"#/properties/webhook/properties/secretsFrom/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1){
const err21 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1,schemaPath:"#/$defs/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Object.keys(data9).length < 1){
const err22 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1,schemaPath:"#/$defs/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "env") || (key3 === "file"))){
const err23 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1,schemaPath:"#/$defs/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.env !== undefined){
let data10 = data9.env;
if(typeof data10 === "string"){
if(!pattern26.test(data10)){
const err24 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1+"/env",schemaPath:"#/$defs/secretFrom/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1+"/env",schemaPath:"#/$defs/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.file !== undefined){
let data11 = data9.file;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err26 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1+"/file",schemaPath:"#/$defs/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1+"/file",schemaPath:"#/$defs/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/webhook/secretsFrom/" + i1,schemaPath:"#/$defs/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/webhook/secretsFrom",schemaPath:"#/properties/webhook/properties/secretsFrom/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
let data12 = data.notifications;
if(Array.isArray(data12)){
if(data12.length > 100){
const err31 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.url === undefined){
const err32 = {instancePath:instancePath+"/notifications/" + i2,schemaPath:"#/properties/notifications/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.secretFrom === undefined){
const err33 = {instancePath:instancePath+"/notifications/" + i2,schemaPath:"#/properties/notifications/items/required",keyword:"required",params:{missingProperty: "secretFrom"},message:"must have required property '"+"secretFrom"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "url") || (key4 === "secretFrom"))){
const err34 = {instancePath:instancePath+"/notifications/" + i2,schemaPath:"#/properties/notifications/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.url !== undefined){
if(typeof data13.url !== "string"){
const err35 = {instancePath:instancePath+"/notifications/" + i2+"/url",schemaPath:"#/properties/notifications/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.secretFrom !== undefined){
let data15 = data13.secretFrom;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1){
const err36 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom",schemaPath:"#/$defs/secretFrom/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(Object.keys(data15).length < 1){
const err37 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom",schemaPath:"#/$defs/secretFrom/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key5 in data15){
if(!((key5 === "env") || (key5 === "file"))){
const err38 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom",schemaPath:"#/$defs/secretFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.env !== undefined){
let data16 = data15.env;
if(typeof data16 === "string"){
if(!pattern26.test(data16)){
const err39 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom/env",schemaPath:"#/$defs/secretFrom/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom/env",schemaPath:"#/$defs/secretFrom/properties/env/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.file !== undefined){
let data17 = data15.file;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err41 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom/file",schemaPath:"#/$defs/secretFrom/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom/file",schemaPath:"#/$defs/secretFrom/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/notifications/" + i2+"/secretFrom",schemaPath:"#/$defs/secretFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/notifications/" + i2,schemaPath:"#/properties/notifications/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.cache !== undefined){
let data18 = data.cache;
if(typeof data18 === "string"){
if(func1(data18) < 1){
const err46 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSeed: Validate = validate33;
const schema94 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://appward.dev/schemas/v1/seed.schema.json","title":"Seed","description":"Users, organizations, members and repositories that a platform starts with; may be repeated.","type":"object","additionalProperties":false,"properties":{"users":{"type":"array","default":[],"items":{"type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"},"consentFrom":{"$ref":"../api/v1.schema.json#/$defs/ConsentSource"}}}},"organizations":{"type":"array","default":[],"items":{"type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"},"consentFrom":{"$ref":"../api/v1.schema.json#/$defs/ConsentSource"},"members":{"type":"array","default":[],"items":{"type":"object","required":["login","role"],"additionalProperties":false,"properties":{"login":{"$ref":"common.schema.json#/$defs/login"},"role":{"enum":["admin","member"]}}}}}}},"repositories":{"type":"array","default":[],"items":{"type":"object","required":["owner","name"],"additionalProperties":false,"properties":{"owner":{"$ref":"common.schema.json#/$defs/login"},"name":{"type":"string","pattern":"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},"private":{"type":"boolean","default":false}}}}}};
const schema97 = {"title":"ConsentSource","description":"manifests: what a manifest consents to is granted. people: an admin has to accept it.","enum":["manifests","people"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://appward.dev/schemas/v1/seed.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users === undefined){
data.users = [];
}
if(data.organizations === undefined){
data.organizations = [];
}
if(data.repositories === undefined){
data.repositories = [];
}
for(const key0 in data){
if(!(((key0 === "users") || (key0 === "organizations")) || (key0 === "repositories"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
let data0 = data.users;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.login === undefined){
const err1 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "login") || (key1 === "consentFrom"))){
const err2 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.login !== undefined){
let data2 = data1.login;
if(typeof data2 === "string"){
if(func1(data2) > 39){
const err3 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/users/" + i0+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.consentFrom !== undefined){
let data3 = data1.consentFrom;
if(!((data3 === "manifests") || (data3 === "people"))){
const err6 = {instancePath:instancePath+"/users/" + i0+"/consentFrom",schemaPath:"../api/v1.schema.json#/$defs/ConsentSource/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/users/" + i0,schemaPath:"#/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
let data4 = data.organizations;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.members === undefined){
data5.members = [];
}
if(data5.login === undefined){
const err9 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "login") || (key2 === "consentFrom")) || (key2 === "members"))){
const err10 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.login !== undefined){
let data6 = data5.login;
if(typeof data6 === "string"){
if(func1(data6) > 39){
const err11 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data6)){
const err12 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/organizations/" + i1+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.consentFrom !== undefined){
let data7 = data5.consentFrom;
if(!((data7 === "manifests") || (data7 === "people"))){
const err14 = {instancePath:instancePath+"/organizations/" + i1+"/consentFrom",schemaPath:"../api/v1.schema.json#/$defs/ConsentSource/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let data8 = data5.members;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.login === undefined){
const err15 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data9.role === undefined){
const err16 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data9){
if(!((key3 === "login") || (key3 === "role"))){
const err17 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.login !== undefined){
let data10 = data9.login;
if(typeof data10 === "string"){
if(func1(data10) > 39){
const err18 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data10)){
const err19 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/login",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.role !== undefined){
let data11 = data9.role;
if(!((data11 === "admin") || (data11 === "member"))){
const err21 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2+"/role",schemaPath:"#/properties/organizations/items/properties/members/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema94.properties.organizations.items.properties.members.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/organizations/" + i1+"/members/" + i2,schemaPath:"#/properties/organizations/items/properties/members/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/organizations/" + i1+"/members",schemaPath:"#/properties/organizations/items/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/organizations/" + i1,schemaPath:"#/properties/organizations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
let data12 = data.repositories;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.private === undefined){
data13.private = false;
}
if(data13.owner === undefined){
const err26 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.name === undefined){
const err27 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key4 in data13){
if(!(((key4 === "owner") || (key4 === "name")) || (key4 === "private"))){
const err28 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.owner !== undefined){
let data14 = data13.owner;
if(typeof data14 === "string"){
if(func1(data14) > 39){
const err29 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data14)){
const err30 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/repositories/" + i3+"/owner",schemaPath:"common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
const err32 = {instancePath:instancePath+"/repositories/" + i3+"/name",schemaPath:"#/properties/repositories/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/repositories/" + i3+"/name",schemaPath:"#/properties/repositories/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(typeof data13.private !== "boolean"){
const err34 = {instancePath:instancePath+"/repositories/" + i3+"/private",schemaPath:"#/properties/repositories/items/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/repositories/" + i3,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateChangeset: Validate = validate35;
const schema102 = {"title":"Changeset","description":"The changes of one plan: one request, one transaction.","type":"object","required":["fleet","expectedHead","changes"],"additionalProperties":false,"properties":{"fleet":{"$ref":"../v1/config.schema.json#/$defs/fleetName"},"expectedHead":{"description":"Head of the fleet the plan was made on; null where the fleet is new.","type":["integer","null"]},"schema":{"description":"Version of the resources' shapes that the sender knows; 1 where it does not say.","type":"integer","minimum":1},"changes":{"description":"Without any, there is something to forget or to settle.","type":"array","items":{"$ref":"#/$defs/ChangeRequest"}},"source":{"oneOf":[{"$ref":"#/$defs/Source"},{"type":"null"}]},"settles":{"description":"Resources that others changed and the manifests have like that by now; one that has moved on since is left out.","type":"array","items":{"$ref":"#/$defs/Settled"}},"forget":{"description":"Keys of lost resources that the manifests do not hold any more.","type":"array","items":{"type":"string","maxLength":100}}}};
const schema107 = {"title":"Source","description":"Where the manifests of a changeset came from, as its sender says; for people to find their way back.","type":"object","required":["commit","author","url"],"additionalProperties":false,"properties":{"commit":{"type":["string","null"],"maxLength":100},"author":{"type":["string","null"],"maxLength":200},"url":{"description":"The change request or the run.","type":["string","null"],"maxLength":500}}};
const schema108 = {"title":"Settled","description":"What others made of a resource is what its fleet wants.","type":"object","required":["key","id","revision"],"additionalProperties":false,"properties":{"key":{"type":"string","maxLength":100},"id":{"type":"integer"},"revision":{"type":"integer"}}};
const schema104 = {"title":"ChangeRequest","description":"create and install carry a resource and neither id nor revision; delete and uninstall no resource; the others all of them. from is the key before a rename, or before a transfer that renames too.","type":"object","required":["action","key","id","revision","from","resource"],"additionalProperties":false,"properties":{"action":{"$ref":"#/$defs/Action"},"key":{"type":"string"},"id":{"type":["integer","null"]},"revision":{"type":["integer","null"]},"from":{"type":["string","null"]},"resource":{"description":"An App or an Installation in the manifests' own shape; null for an ending.","type":["object","null"],"tsType":"import('../manifest/resource.ts').Resource | null"},"adopts":{"description":"The resource becomes the fleet's; `fleet` is its owner so far.","oneOf":[{"$ref":"#/$defs/Adoption"},{"type":"null"}]},"secret":{"description":"A webhook secret to keep for the app; in no digest, answer or log.","type":["string","null"],"minLength":1,"maxLength":1000}}};
const schema105 = {"title":"Action","enum":["create","update","rename","transfer","delete","install","rescope","consent","suspend","unsuspend","uninstall"]};
const schema106 = {"title":"Adoption","description":"A resource becomes a fleet's. `fleet`: its owner so far; null for none.","type":"object","required":["fleet"],"additionalProperties":false,"properties":{"fleet":{"type":["string","null"]}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.revision === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.from === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.resource === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "action") || (key0 === "key")) || (key0 === "id")) || (key0 === "revision")) || (key0 === "from")) || (key0 === "resource")) || (key0 === "adopts")) || (key0 === "secret"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(!(((((((((((data0 === "create") || (data0 === "update")) || (data0 === "rename")) || (data0 === "transfer")) || (data0 === "delete")) || (data0 === "install")) || (data0 === "rescope")) || (data0 === "consent")) || (data0 === "suspend")) || (data0 === "unsuspend")) || (data0 === "uninstall"))){
const err7 = {instancePath:instancePath+"/action",schemaPath:"#/$defs/Action/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema104.properties.id.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.revision !== undefined){
let data3 = data.revision;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema104.properties.revision.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined){
let data4 = data.from;
if((typeof data4 !== "string") && (data4 !== null)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema104.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.resource !== undefined){
let data5 = data.resource;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: schema104.properties.resource.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.adopts !== undefined){
let data6 = data.adopts;
const _errs15 = errors;
let valid2 = false;
let passing0 = null;
const _errs16 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.fleet === undefined){
const err13 = {instancePath:instancePath+"/adopts",schemaPath:"#/$defs/Adoption/required",keyword:"required",params:{missingProperty: "fleet"},message:"must have required property '"+"fleet"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "fleet")){
const err14 = {instancePath:instancePath+"/adopts",schemaPath:"#/$defs/Adoption/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.fleet !== undefined){
let data7 = data6.fleet;
if((typeof data7 !== "string") && (data7 !== null)){
const err15 = {instancePath:instancePath+"/adopts/fleet",schemaPath:"#/$defs/Adoption/properties/fleet/type",keyword:"type",params:{type: schema106.properties.fleet.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/adopts",schemaPath:"#/$defs/Adoption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data6 !== null){
const err17 = {instancePath:instancePath+"/adopts",schemaPath:"#/properties/adopts/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err18 = {instancePath:instancePath+"/adopts",schemaPath:"#/properties/adopts/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.secret !== undefined){
let data8 = data.secret;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: schema104.properties.secret.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 1000){
const err20 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func1(data8) < 1){
const err21 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fleet === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fleet"},message:"must have required property '"+"fleet"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.expectedHead === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expectedHead"},message:"must have required property '"+"expectedHead"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.changes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "fleet") || (key0 === "expectedHead")) || (key0 === "schema")) || (key0 === "changes")) || (key0 === "source")) || (key0 === "settles")) || (key0 === "forget"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fleet !== undefined){
let data0 = data.fleet;
if(typeof data0 === "string"){
if(func1(data0) > 64){
const err4 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern23.test(data0)){
const err5 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([._-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([._-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fleet",schemaPath:"../v1/config.schema.json#/$defs/fleetName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expectedHead !== undefined){
let data1 = data.expectedHead;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err7 = {instancePath:instancePath+"/expectedHead",schemaPath:"#/properties/expectedHead/type",keyword:"type",params:{type: schema102.properties.expectedHead.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.schema !== undefined){
let data2 = data.schema;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.changes !== undefined){
let data3 = data.changes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
const _errs13 = errors;
let valid4 = false;
let passing0 = null;
const _errs14 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.commit === undefined){
const err11 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/required",keyword:"required",params:{missingProperty: "commit"},message:"must have required property '"+"commit"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5.author === undefined){
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/required",keyword:"required",params:{missingProperty: "author"},message:"must have required property '"+"author"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5.url === undefined){
const err13 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "commit") || (key1 === "author")) || (key1 === "url"))){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.commit !== undefined){
let data6 = data5.commit;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/source/commit",schemaPath:"#/$defs/Source/properties/commit/type",keyword:"type",params:{type: schema107.properties.commit.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func1(data6) > 100){
const err16 = {instancePath:instancePath+"/source/commit",schemaPath:"#/$defs/Source/properties/commit/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data5.author !== undefined){
let data7 = data5.author;
if((typeof data7 !== "string") && (data7 !== null)){
const err17 = {instancePath:instancePath+"/source/author",schemaPath:"#/$defs/Source/properties/author/type",keyword:"type",params:{type: schema107.properties.author.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err18 = {instancePath:instancePath+"/source/author",schemaPath:"#/$defs/Source/properties/author/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data5.url !== undefined){
let data8 = data5.url;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/source/url",schemaPath:"#/$defs/Source/properties/url/type",keyword:"type",params:{type: schema107.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data8 === "string"){
if(func1(data8) > 500){
const err20 = {instancePath:instancePath+"/source/url",schemaPath:"#/$defs/Source/properties/url/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/Source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs24 = errors;
if(data5 !== null){
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs24 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.settles !== undefined){
let data9 = data.settles;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.key === undefined){
const err24 = {instancePath:instancePath+"/settles/" + i1,schemaPath:"#/$defs/Settled/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data10.id === undefined){
const err25 = {instancePath:instancePath+"/settles/" + i1,schemaPath:"#/$defs/Settled/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.revision === undefined){
const err26 = {instancePath:instancePath+"/settles/" + i1,schemaPath:"#/$defs/Settled/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "key") || (key2 === "id")) || (key2 === "revision"))){
const err27 = {instancePath:instancePath+"/settles/" + i1,schemaPath:"#/$defs/Settled/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
if(typeof data11 === "string"){
if(func1(data11) > 100){
const err28 = {instancePath:instancePath+"/settles/" + i1+"/key",schemaPath:"#/$defs/Settled/properties/key/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/settles/" + i1+"/key",schemaPath:"#/$defs/Settled/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err30 = {instancePath:instancePath+"/settles/" + i1+"/id",schemaPath:"#/$defs/Settled/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.revision !== undefined){
let data13 = data10.revision;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err31 = {instancePath:instancePath+"/settles/" + i1+"/revision",schemaPath:"#/$defs/Settled/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/settles/" + i1,schemaPath:"#/$defs/Settled/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/settles",schemaPath:"#/properties/settles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.forget !== undefined){
let data14 = data.forget;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func1(data15) > 100){
const err34 = {instancePath:instancePath+"/forget/" + i2,schemaPath:"#/properties/forget/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/forget/" + i2,schemaPath:"#/properties/forget/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/forget",schemaPath:"#/properties/forget/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCredentialEnd: Validate = validate38;
const schema109 = {"title":"CredentialEnd","type":"object","required":["expiresAt"],"additionalProperties":false,"properties":{"expiresAt":{"description":"A time in the future; null for none.","type":["string","null"],"maxLength":100}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresAt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expiresAt"},message:"must have required property '"+"expiresAt"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "expiresAt")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data0 = data.expiresAt;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: schema109.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSecretChecks: Validate = validate39;
const schema110 = {"title":"SecretChecks","description":"Asks of webhook secrets whether they are the ones that the platform keeps.","type":"object","required":["checks"],"additionalProperties":false,"properties":{"checks":{"type":"array","minItems":1,"maxItems":1000,"items":{"title":"SecretCheck","type":"object","required":["app","secret"],"additionalProperties":false,"properties":{"app":{"description":"Its slug.","type":"string"},"secret":{"type":"string","minLength":1,"maxLength":1000}}}}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.checks === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "checks")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.checks !== undefined){
let data0 = data.checks;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err2 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.app === undefined){
const err4 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "app"},message:"must have required property '"+"app"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.secret === undefined){
const err5 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "app") || (key1 === "secret"))){
const err6 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.app !== undefined){
if(typeof data1.app !== "string"){
const err7 = {instancePath:instancePath+"/checks/" + i0+"/app",schemaPath:"#/properties/checks/items/properties/app/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.secret !== undefined){
let data3 = data1.secret;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err8 = {instancePath:instancePath+"/checks/" + i0+"/secret",schemaPath:"#/properties/checks/items/properties/secret/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/checks/" + i0+"/secret",schemaPath:"#/properties/checks/items/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/checks/" + i0+"/secret",schemaPath:"#/properties/checks/items/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewToken: Validate = validate40;
const schema111 = {"title":"NewToken","type":"object","required":["name","scopes"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"scopes":{"type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"../v1/catalog.schema.json#/$defs/scope"}},"readOnly":{"type":"boolean","default":false},"expiresAt":{"description":"A time in the future; null for none.","type":["string","null"],"default":null}}};
const schema112 = {"title":"Scope","type":"string","enum":["repo","admin:repo_issues","admin:org_issues","workflow","write:packages","delete:packages","admin:org","admin:public_key","admin:repo_hook","admin:org_hook","notifications","user","delete_repo","audit_log","project","admin:gpg_key","admin:ssh_signing_key"]};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.readOnly === undefined){
data.readOnly = false;
}
if(data.expiresAt === undefined){
data.expiresAt = null;
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scopes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "scopes")) || (key0 === "readOnly")) || (key0 === "expiresAt"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((data2 === "repo") || (data2 === "admin:repo_issues")) || (data2 === "admin:org_issues")) || (data2 === "workflow")) || (data2 === "write:packages")) || (data2 === "delete:packages")) || (data2 === "admin:org")) || (data2 === "admin:public_key")) || (data2 === "admin:repo_hook")) || (data2 === "admin:org_hook")) || (data2 === "notifications")) || (data2 === "user")) || (data2 === "delete_repo")) || (data2 === "audit_log")) || (data2 === "project")) || (data2 === "admin:gpg_key")) || (data2 === "admin:ssh_signing_key"))){
const err8 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"../v1/catalog.schema.json#/$defs/scope/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err9 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data.readOnly !== "boolean"){
const err11 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
let data4 = data.expiresAt;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: schema111.properties.expiresAt.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewInstallation: Validate = validate41;
const schema113 = {"title":"NewInstallation","type":"object","required":["app","space","repositories"],"additionalProperties":false,"properties":{"app":{"$ref":"../v1/common.schema.json#/$defs/slug"},"space":{"$ref":"../v1/common.schema.json#/$defs/login"},"repositories":{"$ref":"#/$defs/RepositorySelection"}}};
const schema116 = {"description":"all, or names of repositories of the space.","type":["string","array"],"pattern":"^all$","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},"tsType":"'all' | string[]"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.app === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "app"},message:"must have required property '"+"app"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.space === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "space"},message:"must have required property '"+"space"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.repositories === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "app") || (key0 === "space")) || (key0 === "repositories"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.app !== undefined){
let data0 = data.app;
if(typeof data0 === "string"){
if(func1(data0) > 34){
const err4 = {instancePath:instancePath+"/app",schemaPath:"../v1/common.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 34},message:"must NOT have more than 34 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/app",schemaPath:"../v1/common.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/app",schemaPath:"../v1/common.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.space !== undefined){
let data1 = data.space;
if(typeof data1 === "string"){
if(func1(data1) > 39){
const err7 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data1)){
const err8 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.repositories !== undefined){
let data2 = data.repositories;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err10 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/type",keyword:"type",params:{type: schema116.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err11 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err12 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err13 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/$defs/RepositorySelection/items/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/$defs/RepositorySelection/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInstallationScope: Validate = validate42;
const schema117 = {"title":"InstallationScope","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"repositories":{"$ref":"#/$defs/RepositorySelection"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repositories === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repositories"},message:"must have required property '"+"repositories"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "repositories")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repositories !== undefined){
let data0 = data.repositories;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err2 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/type",keyword:"type",params:{type: schema116.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/pattern",keyword:"pattern",params:{pattern: "^all$"},message:"must match pattern \""+"^all$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err5 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/$defs/RepositorySelection/items/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/$defs/RepositorySelection/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/repositories",schemaPath:"#/$defs/RepositorySelection/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateConsentDecision: Validate = validate43;
const schema119 = {"title":"ConsentDecision","type":"object","required":["decision","digest"],"additionalProperties":false,"properties":{"decision":{"enum":["accept","refuse"]},"digest":{"description":"The `digest` of what is pending; an app that asks for something else by now is not answered.","type":"string"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.digest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "decision") || (key0 === "digest"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(!((data0 === "accept") || (data0 === "refuse"))){
const err3 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/enum",keyword:"enum",params:{allowedValues: schema119.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.digest !== undefined){
if(typeof data.digest !== "string"){
const err4 = {instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewAccount: Validate = validate44;
const schema120 = {"title":"NewAccount","description":"A user or an organization to make.","type":"object","required":["login"],"additionalProperties":false,"properties":{"login":{"$ref":"../v1/common.schema.json#/$defs/login"}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "login")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.login !== undefined){
let data0 = data.login;
if(typeof data0 === "string"){
if(func1(data0) > 39){
const err2 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMember: Validate = validate45;
const schema122 = {"title":"Member","description":"A user's place in an organization.","type":"object","required":["login","role"],"additionalProperties":false,"properties":{"login":{"$ref":"../v1/common.schema.json#/$defs/login"},"role":{"enum":["admin","member"]}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.role === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "login") || (key0 === "role"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.login !== undefined){
let data0 = data.login;
if(typeof data0 === "string"){
if(func1(data0) > 39){
const err3 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/login",schemaPath:"../v1/common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(!((data1 === "admin") || (data1 === "member"))){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema122.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewFreeze: Validate = validate46;
const schema124 = {"title":"NewFreeze","type":"object","required":["reason"],"additionalProperties":false,"properties":{"reason":{"description":"Shown to everybody whose changeset it stops.","type":"string","minLength":1,"maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$"}}};
const pattern50 = new RegExp("^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "reason")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(func1(data0) > 500){
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern50.test(data0)){
const err4 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSpaceSettings: Validate = validate47;
const schema125 = {"title":"SpaceSettings","description":"What the admins of a space set.","type":"object","required":["consentFrom"],"additionalProperties":false,"properties":{"consentFrom":{"$ref":"#/$defs/ConsentSource"}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consentFrom === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consentFrom"},message:"must have required property '"+"consentFrom"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "consentFrom")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.consentFrom !== undefined){
let data0 = data.consentFrom;
if(!((data0 === "manifests") || (data0 === "people"))){
const err2 = {instancePath:instancePath+"/consentFrom",schemaPath:"#/$defs/ConsentSource/enum",keyword:"enum",params:{allowedValues: schema97.enum},message:"must be equal to one of the allowed values"};
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
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewRepository: Validate = validate48;
const schema127 = {"title":"NewRepository","type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","pattern":"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},"private":{"type":"boolean","default":false}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.private === undefined){
data.private = false;
}
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "private"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data.private !== "boolean"){
const err4 = {instancePath:instancePath+"/private",schemaPath:"#/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewEvent: Validate = validate49;
const schema128 = {"title":"NewEvent","description":"An event for those who test their app: its payload is delivered as it is given.","type":"object","required":["event","payload"],"additionalProperties":false,"properties":{"event":{"description":"The event's name.","type":"string","pattern":"^[a-z][a-z0-9_]{0,99}$"},"payload":{"description":"Any object. Its `installation` is put in where there is none.","type":"object","tsType":"{ [field: string]: unknown }"}}};
const pattern52 = new RegExp("^[a-z][a-z0-9_]{0,99}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.payload === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "event") || (key0 === "payload"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(typeof data0 === "string"){
if(!pattern52.test(data0)){
const err3 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,99}$"},message:"must match pattern \""+"^[a-z][a-z0-9_]{0,99}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewApproval: Validate = validate50;
const schema129 = {"title":"NewApproval","type":"object","required":["digest"],"additionalProperties":false,"properties":{"digest":{"$ref":"#/$defs/PlanDigest"},"seconds":{"description":"For how long it holds.","type":"integer","minimum":60,"maximum":604800,"default":86400}}};
const schema130 = {"title":"PlanDigest","description":"SHA-256 of the changeset that the plan is sent as: of this plan on this state, and of no other.","type":"string","pattern":"^[0-9a-f]{64}$"};
const pattern53 = new RegExp("^[0-9a-f]{64}$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seconds === undefined){
data.seconds = 86400;
}
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "digest") || (key0 === "seconds"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
const err2 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/PlanDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/PlanDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let data1 = data.seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 604800 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 60 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60},message:"must be >= 60"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewFleetStatus: Validate = validate51;
const schema131 = {"title":"NewFleetStatus","description":"What a controller says of a fleet.","type":"object","required":["revision","source","observedAt","term","head","conditions","drift","plan"],"additionalProperties":false,"properties":{"space":{"description":"Where the fleet is going to be, while nothing of it was applied; of one that has a changeset the platform knows.","default":null,"oneOf":[{"$ref":"../v1/common.schema.json#/$defs/login"},{"type":"null"}]},"revision":{"description":"Of the manifests, as it was seen last: a commit, or the digest of a folder.","type":["string","null"],"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"source":{"description":"Name of where the manifests come from, without credentials.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"observedAt":{"description":"When the controller looked, by its clock.","type":"string","maxLength":40},"interval":{"description":"Seconds after which the controller says the next, at the latest.","type":["integer","null"],"minimum":1,"maximum":604800,"default":null},"term":{"description":"Of the lease that the controller works under; null where it works without one.","type":["integer","null"],"minimum":1},"head":{"description":"Of the fleet, as the controller saw it.","type":["integer","null"],"minimum":1},"conditions":{"description":"At most one of each type.","type":"array","maxItems":7,"items":{"$ref":"#/$defs/NewCondition"}},"drift":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/FleetDrift"}},"plan":{"oneOf":[{"$ref":"#/$defs/WaitingPlan"},{"type":"null"}]}}};
const schema135 = {"title":"FleetDrift","description":"A field that others changed, or with no field a resource that they took away.","type":"object","required":["key","field","from","to","by","at"],"additionalProperties":false,"properties":{"key":{"description":"Of the resource.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"field":{"type":["string","null"],"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"from":{"description":"As it was applied, in short.","type":["string","null"],"maxLength":300,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"to":{"description":"As it is, in short.","type":["string","null"],"maxLength":300,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"by":{"description":"Login of who did it; null where nobody knows.","type":["string","null"],"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"at":{"type":["string","null"],"maxLength":40},"handling":{"description":"heals: the controller takes it back. reports: it only says so. leaves: an admin of the space did it in their own right.","enum":["heals","reports","leaves"],"default":"reports"}}};
const pattern55 = new RegExp("^[^\\u0000-\\u001f\\u007f]*$", "u");
const schema133 = {"title":"NewCondition","description":"One thing that is so, is not so, or is not known of a fleet.","type":"object","required":["type","status","reason","message"],"additionalProperties":false,"properties":{"type":{"$ref":"#/$defs/ConditionType"},"status":{"enum":["True","False","Unknown"]},"reason":{"description":"One word for programs.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9]{0,63}$"},"message":{"description":"For people.","type":"string","maxLength":2000,"pattern":"^[^\\u0000]*$"},"revision":{"description":"Of the manifests that it is about.","default":null,"type":["string","null"],"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"}}};
const schema134 = {"title":"ConditionType","description":"Ready: the platform is as the newest revision says. Reconciling: it is being made so. Stalled: it cannot be made so until somebody mends something. Drifted: others changed something. AwaitingConsent, AwaitingApproval: people have to decide. Suspended: the controller was told to leave the fleet alone.","enum":["Ready","Reconciling","Stalled","Drifted","AwaitingConsent","AwaitingApproval","Suspended"]};
const pattern57 = new RegExp("^[A-Za-z][A-Za-z0-9]{0,63}$", "u");
const pattern58 = new RegExp("^[^\\u0000]*$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revision === undefined){
data.revision = null;
}
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.message === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "status")) || (key0 === "reason")) || (key0 === "message")) || (key0 === "revision"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((data0 === "Ready") || (data0 === "Reconciling")) || (data0 === "Stalled")) || (data0 === "Drifted")) || (data0 === "AwaitingConsent")) || (data0 === "AwaitingApproval")) || (data0 === "Suspended"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/ConditionType/enum",keyword:"enum",params:{allowedValues: schema134.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((data1 === "True") || (data1 === "False")) || (data1 === "Unknown"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema133.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9]{0,63}$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9]{0,63}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func1(data3) > 2000){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern58.test(data3)){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let data4 = data.revision;
if((typeof data4 !== "string") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema133.properties.revision.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err13 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern55.test(data4)){
const err14 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema136 = {"title":"WaitingPlan","description":"A plan that waits for somebody's approval, with what a person needs to decide.","type":"object","required":["digest","summary","refusals","text"],"additionalProperties":false,"properties":{"digest":{"$ref":"#/$defs/PlanDigest"},"summary":{"description":"In one line.","type":"string","maxLength":500,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"refusals":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/PlanRefusal"}},"text":{"description":"As the command line shows it.","type":"string","maxLength":65536,"pattern":"^[^\\u0000]*$"}}};
const schema138 = {"title":"PlanRefusal","description":"What holds a plan up, as a gate of the command line says it.","type":"object","required":["code","severity","key","message","hint"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^AW\\d{3}$"},"severity":{"enum":["error","warning"]},"key":{"description":"Of the resource; empty for the plan as a whole.","type":"string","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f]*$"},"message":{"type":"string","maxLength":500,"pattern":"^[^\\u0000]*$"},"hint":{"type":"string","maxLength":500,"pattern":"^[^\\u0000]*$"}}};
const pattern67 = new RegExp("^AW\\d{3}$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digest === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.summary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.refusals === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refusals"},message:"must have required property '"+"refusals"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.text === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "digest") || (key0 === "summary")) || (key0 === "refusals")) || (key0 === "text"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.digest !== undefined){
let data0 = data.digest;
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
const err5 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/PlanDigest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/digest",schemaPath:"#/$defs/PlanDigest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(func1(data1) > 500){
const err7 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern55.test(data1)){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.refusals !== undefined){
let data2 = data.refusals;
if(Array.isArray(data2)){
if(data2.length > 20){
const err10 = {instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.code === undefined){
const err11 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.severity === undefined){
const err12 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.key === undefined){
const err13 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.message === undefined){
const err14 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.hint === undefined){
const err15 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/required",keyword:"required",params:{missingProperty: "hint"},message:"must have required property '"+"hint"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "code") || (key1 === "severity")) || (key1 === "key")) || (key1 === "message")) || (key1 === "hint"))){
const err16 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.code !== undefined){
let data4 = data3.code;
if(typeof data4 === "string"){
if(!pattern67.test(data4)){
const err17 = {instancePath:instancePath+"/refusals/" + i0+"/code",schemaPath:"#/$defs/PlanRefusal/properties/code/pattern",keyword:"pattern",params:{pattern: "^AW\\d{3}$"},message:"must match pattern \""+"^AW\\d{3}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/refusals/" + i0+"/code",schemaPath:"#/$defs/PlanRefusal/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.severity !== undefined){
let data5 = data3.severity;
if(!((data5 === "error") || (data5 === "warning"))){
const err19 = {instancePath:instancePath+"/refusals/" + i0+"/severity",schemaPath:"#/$defs/PlanRefusal/properties/severity/enum",keyword:"enum",params:{allowedValues: schema138.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3.key !== undefined){
let data6 = data3.key;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err20 = {instancePath:instancePath+"/refusals/" + i0+"/key",schemaPath:"#/$defs/PlanRefusal/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern55.test(data6)){
const err21 = {instancePath:instancePath+"/refusals/" + i0+"/key",schemaPath:"#/$defs/PlanRefusal/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/refusals/" + i0+"/key",schemaPath:"#/$defs/PlanRefusal/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.message !== undefined){
let data7 = data3.message;
if(typeof data7 === "string"){
if(func1(data7) > 500){
const err23 = {instancePath:instancePath+"/refusals/" + i0+"/message",schemaPath:"#/$defs/PlanRefusal/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern58.test(data7)){
const err24 = {instancePath:instancePath+"/refusals/" + i0+"/message",schemaPath:"#/$defs/PlanRefusal/properties/message/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/refusals/" + i0+"/message",schemaPath:"#/$defs/PlanRefusal/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.hint !== undefined){
let data8 = data3.hint;
if(typeof data8 === "string"){
if(func1(data8) > 500){
const err26 = {instancePath:instancePath+"/refusals/" + i0+"/hint",schemaPath:"#/$defs/PlanRefusal/properties/hint/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern58.test(data8)){
const err27 = {instancePath:instancePath+"/refusals/" + i0+"/hint",schemaPath:"#/$defs/PlanRefusal/properties/hint/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/refusals/" + i0+"/hint",schemaPath:"#/$defs/PlanRefusal/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/refusals/" + i0,schemaPath:"#/$defs/PlanRefusal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.text !== undefined){
let data9 = data.text;
if(typeof data9 === "string"){
if(func1(data9) > 65536){
const err31 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern58.test(data9)){
const err32 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"},message:"must match pattern \""+"^[^\\u0000]*$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.space === undefined){
data.space = null;
}
if(data.interval === undefined){
data.interval = null;
}
if(data.revision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.observedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observedAt"},message:"must have required property '"+"observedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.term === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},message:"must have required property '"+"term"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.head === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.conditions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.drift === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drift"},message:"must have required property '"+"drift"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plan === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func5.call(schema131.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let data0 = data.space;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func1(data0) > 39){
const err9 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/maxLength",keyword:"maxLength",params:{limit: 39},message:"must NOT have more than 39 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data0)){
const err10 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/space",schemaPath:"../v1/common.schema.json#/$defs/login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data0 !== null){
const err12 = {instancePath:instancePath+"/space",schemaPath:"#/properties/space/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err13 = {instancePath:instancePath+"/space",schemaPath:"#/properties/space/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if((typeof data1 !== "string") && (data1 !== null)){
const err14 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: schema131.properties.revision.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err15 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern55.test(data1)){
const err16 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.source !== undefined){
let data2 = data.source;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err17 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern55.test(data2)){
const err18 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.observedAt !== undefined){
let data3 = data.observedAt;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err20 = {instancePath:instancePath+"/observedAt",schemaPath:"#/properties/observedAt/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/observedAt",schemaPath:"#/properties/observedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let data4 = data.interval;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err22 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/type",keyword:"type",params:{type: schema131.properties.interval.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 604800 || isNaN(data4)){
const err23 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 604800},message:"must be <= 604800"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err24 = {instancePath:instancePath+"/interval",schemaPath:"#/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.term !== undefined){
let data5 = data.term;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err25 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: schema131.properties.term.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.head !== undefined){
let data6 = data.head;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err27 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: schema131.properties.head.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err28 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.conditions !== undefined){
let data7 = data.conditions;
if(Array.isArray(data7)){
if(data7.length > 7){
const err29 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data7[i0], {instancePath:instancePath+"/conditions/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.drift !== undefined){
let data9 = data.drift;
if(Array.isArray(data9)){
if(data9.length > 50){
const err31 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.handling === undefined){
data10.handling = "reports";
}
if(data10.key === undefined){
const err32 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.field === undefined){
const err33 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.from === undefined){
const err34 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.to === undefined){
const err35 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data10.by === undefined){
const err36 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data10.at === undefined){
const err37 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data10){
if(!(((((((key1 === "key") || (key1 === "field")) || (key1 === "from")) || (key1 === "to")) || (key1 === "by")) || (key1 === "at")) || (key1 === "handling"))){
const err38 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.key !== undefined){
let data11 = data10.key;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err39 = {instancePath:instancePath+"/drift/" + i1+"/key",schemaPath:"#/$defs/FleetDrift/properties/key/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern55.test(data11)){
const err40 = {instancePath:instancePath+"/drift/" + i1+"/key",schemaPath:"#/$defs/FleetDrift/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/drift/" + i1+"/key",schemaPath:"#/$defs/FleetDrift/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data10.field !== undefined){
let data12 = data10.field;
if((typeof data12 !== "string") && (data12 !== null)){
const err42 = {instancePath:instancePath+"/drift/" + i1+"/field",schemaPath:"#/$defs/FleetDrift/properties/field/type",keyword:"type",params:{type: schema135.properties.field.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data12 === "string"){
if(func1(data12) > 200){
const err43 = {instancePath:instancePath+"/drift/" + i1+"/field",schemaPath:"#/$defs/FleetDrift/properties/field/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern55.test(data12)){
const err44 = {instancePath:instancePath+"/drift/" + i1+"/field",schemaPath:"#/$defs/FleetDrift/properties/field/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data10.from !== undefined){
let data13 = data10.from;
if((typeof data13 !== "string") && (data13 !== null)){
const err45 = {instancePath:instancePath+"/drift/" + i1+"/from",schemaPath:"#/$defs/FleetDrift/properties/from/type",keyword:"type",params:{type: schema135.properties.from.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) > 300){
const err46 = {instancePath:instancePath+"/drift/" + i1+"/from",schemaPath:"#/$defs/FleetDrift/properties/from/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern55.test(data13)){
const err47 = {instancePath:instancePath+"/drift/" + i1+"/from",schemaPath:"#/$defs/FleetDrift/properties/from/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data10.to !== undefined){
let data14 = data10.to;
if((typeof data14 !== "string") && (data14 !== null)){
const err48 = {instancePath:instancePath+"/drift/" + i1+"/to",schemaPath:"#/$defs/FleetDrift/properties/to/type",keyword:"type",params:{type: schema135.properties.to.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) > 300){
const err49 = {instancePath:instancePath+"/drift/" + i1+"/to",schemaPath:"#/$defs/FleetDrift/properties/to/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern55.test(data14)){
const err50 = {instancePath:instancePath+"/drift/" + i1+"/to",schemaPath:"#/$defs/FleetDrift/properties/to/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data10.by !== undefined){
let data15 = data10.by;
if((typeof data15 !== "string") && (data15 !== null)){
const err51 = {instancePath:instancePath+"/drift/" + i1+"/by",schemaPath:"#/$defs/FleetDrift/properties/by/type",keyword:"type",params:{type: schema135.properties.by.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(typeof data15 === "string"){
if(func1(data15) > 100){
const err52 = {instancePath:instancePath+"/drift/" + i1+"/by",schemaPath:"#/$defs/FleetDrift/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern55.test(data15)){
const err53 = {instancePath:instancePath+"/drift/" + i1+"/by",schemaPath:"#/$defs/FleetDrift/properties/by/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f]*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data10.at !== undefined){
let data16 = data10.at;
if((typeof data16 !== "string") && (data16 !== null)){
const err54 = {instancePath:instancePath+"/drift/" + i1+"/at",schemaPath:"#/$defs/FleetDrift/properties/at/type",keyword:"type",params:{type: schema135.properties.at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data16 === "string"){
if(func1(data16) > 40){
const err55 = {instancePath:instancePath+"/drift/" + i1+"/at",schemaPath:"#/$defs/FleetDrift/properties/at/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
let data17 = data10.handling;
if(!(((data17 === "heals") || (data17 === "reports")) || (data17 === "leaves"))){
const err56 = {instancePath:instancePath+"/drift/" + i1+"/handling",schemaPath:"#/$defs/FleetDrift/properties/handling/enum",keyword:"enum",params:{allowedValues: schema135.properties.handling.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/drift/" + i1,schemaPath:"#/$defs/FleetDrift/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.plan !== undefined){
let data18 = data.plan;
const _errs44 = errors;
let valid9 = false;
let passing1 = null;
const _errs45 = errors;
if(!(validate54(data18, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs45 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs46 = errors;
if(data18 !== null){
const err59 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err60 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLeaseWish: Validate = validate56;
const schema139 = {"title":"LeaseWish","description":"Who wants a lease, or wants to keep it, and for how long.","type":"object","required":["holder","seconds"],"additionalProperties":false,"properties":{"holder":{"description":"Another one for each process and each of its starts.","type":"string","pattern":"^[!-~]{1,200}$"},"seconds":{"type":"integer","minimum":5,"maximum":3600}}};
const pattern72 = new RegExp("^[!-~]{1,200}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.holder === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holder"},message:"must have required property '"+"holder"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.seconds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "holder") || (key0 === "seconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.holder !== undefined){
let data0 = data.holder;
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
const err3 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"},message:"must match pattern \""+"^[!-~]{1,200}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/holder",schemaPath:"#/properties/holder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.seconds !== undefined){
let data1 = data.seconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3600 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 5 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

